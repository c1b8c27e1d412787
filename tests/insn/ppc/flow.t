# Branches and what else changes the flow, special registers, reservations, atomics; by hand.
target ppc64le
code    48000008 38600001 38800002   # b .+8; li 3,1; li 4,2
try     : r4=2
code    48000005 7ca802a6   # bl .+4; mflr 5
try     : r5=10000004 lr=10000004
code    2c030005 4182000c 38800001 48000008 38800002   # cmpwi 3,5; beq .+12; li 4,1; b .+8; li 4,2
try     r3=5 : r4=2 cr_a0=5 cr_b0=5 crx=4444444
try     r3=4 : r4=1 cr_a0=4 cr_b0=5 crx=4444444
code    38600004 7c6903a6 38840003 4200fffc   # li 3,4; mtctr 3; addi 4,4,3; bdnz .-4
try     : r3=4 r4=c
code    38600001 7c6903a6 38840003 42400008 38a00001   # li 3,1; mtctr 3; addi 4,4,3; bdz .+8; li 5,1
try     : r3=1 r4=3
code    7c6903a6 2c040005 41020008 38a00001   # mtctr 3; cmpwi 4,5; bdnzt 2,.+8; li 5,1
try     r3=2 r4=5 : ctr=1 cr_a0=5 cr_b0=5 crx=4444444
try     r3=1 r4=5 : r5=1 cr_a0=5 cr_b0=5 crx=4444444
try     r3=2 r4=6 : r5=1 ctr=1 cr_a0=6 cr_b0=5 crx=4444444
code    7c6803a6 4e800020 38800001 38800002   # mtlr 3; blr; li 4,1; li 4,2
try     r3=1000000f : r4=2 lr=1000000f
code    7c6803a6 4e800021 38800001 38800002   # mtlr 3; blrl; li 4,1; li 4,2
try     r3=1000000c : r4=2 lr=10000008
code    7c6903a6 4e800420 38800001 38800002   # mtctr 3; bctr; li 4,1; li 4,2
try     r3=1000000c : r4=2 ctr=1000000c
code    7c6903a6 28250001 4d820420 38800001 38800002   # mtctr 3; cmpldi 5,1; beqctr; li 4,1; li 4,2
try     r3=10000010 r5=1 : r4=2 ctr=10000010 cr_a0=8000000000000001 cr_b0=8000000000000001 crx=4444444
code    7c6fcba6 4e800460 38800001 38800002   # mttar 3; bctar 20,0; li 4,1; li 4,2
try     r3=1000000c : r4=2 tar=1000000c
code    38600001 4e000420   # bcctr that counts
in
exit    illegal 4
out     r3=1
code    38000004 44000002   # li 0,4; sc
in
out     r0=4
exit    syscall 8
code    44000001   # scv 0
in
out     scv=1
exit    syscall 4
code    4c00012c 38600001   # isync; li 3,1
try     : r3=1
code    4c610004 4c9fffc5   # addpcis 3,2; addpcis 4,-1
try     : r3=10020004 r4=fff0008
code    0c830007 38800001   # twi 4,3,7; li 4,1
in      r3=7
exit    break 0
in      r3=8
out     r4=1
code    0e030007 38800001   # twi 16,3,7; li 4,1
in      r3=ffffffff80000000
exit    break 0
in      r3=7
out     r4=1
code    08230007 38800001   # tdi 1,3,7; li 4,1
in      r3=ffffffffffffffff
exit    break 0
in      r3=6
out     r4=1
code    7c432888 38800001   # td 2,3,5; li 4,1
in      r3=3 r5=4
exit    break 0
in      r3=4 r5=3
out     r4=1
code    7c032888 38800001   # td 0,3,5; li 4,1
try     : r4=1
code    7c6305e6   # darn 3,3
try     : r3=ffffffffffffffff
code    7c6c42e6 7c8c42e6 7c232040 38600000 38800000 40810008 38a00001 2c230000   # .long 0x7c6c42e6; .long 0x7c8c42e6; cmpld 3,4; li 3,0; li 4,0; ble .+8; li 5,1; cmpdi 3,0
try     : cr_a0=0 cr_b0=0 crx=4444444
code    7c00182c 7c001fac 38800001   # icbt 0,0,3; icbi 0,3; li 4,1
in      r3=20000000
out     r4=1
code    7c00003c 38800001   # wait; li 4,1
try     : r4=1
code    7c801868 7ca01d6d   # lbarx 4,0,3; stbcx. 5,0,3
in      r3=20000100 r5=aa
memory  20000100: 0102030405060708
stored  20000100: aa02030405060708
out     r4=1 crx=64444444
code    7c8018e8 7ca01dad   # lharx 4,0,3; sthcx. 5,0,3
in      r3=20000100 r5=aabb
memory  20000100: 0102030405060708
stored  20000100: bbaa030405060708
out     r4=201 crx=64444444
code    7c801828 7ca0192d   # lwarx 4,0,3; stwcx. 5,0,3
in      r3=20000100 r5=aabbccdd
memory  20000100: 0102030405060708
stored  20000100: ddccbbaa05060708
out     r4=4030201 crx=64444444
code    7c8018a8 7ca019ad   # ldarx 4,0,3; stdcx. 5,0,3
in      r3=20000100 r5=1122334455667788
memory  20000100: 0102030405060708
stored  20000100: 8877665544332211
out     r4=807060504030201 crx=64444444
code    7c83048c   # lwat, add
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 07000080
code    7c8304cc   # ldat, add
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0700000000000080
code    7ca3058c   # stwat, add
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 07000080
code    7ca305cc   # stdat, add
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0700000000000080
code    7c830c8c   # lwat, xor
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 07000080
code    7c830ccc   # ldat, xor
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0700000000000080
code    7ca30d8c   # stwat, xor
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 07000080
code    7ca30dcc   # stdat, xor
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0700000000000080
code    7c83148c   # lwat, or
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 07000080
code    7c8314cc   # ldat, or
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0700000000000080
code    7ca3158c   # stwat, or
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 07000080
code    7ca315cc   # stdat, or
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0700000000000080
code    7c831c8c   # lwat, and
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 00000000
code    7c831ccc   # ldat, and
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0000000000000000
code    7ca31d8c   # stwat, and
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 00000000
code    7ca31dcc   # stdat, and
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0000000000000000
code    7c83248c   # lwat, umax
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 02000080
code    7c8324cc   # ldat, umax
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0200000000000080
code    7ca3258c   # stwat, umax
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 02000080
code    7ca325cc   # stdat, umax
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0200000000000080
code    7c832c8c   # lwat, smax
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 05000000
code    7c832ccc   # ldat, smax
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0500000000000000
code    7ca32d8c   # stwat, smax
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 05000000
code    7ca32dcc   # stdat, smax
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0500000000000000
code    7c83348c   # lwat, umin
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 05000000
code    7c8334cc   # ldat, umin
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0500000000000000
code    7ca3358c   # stwat, umin
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 05000000
code    7ca335cc   # stdat, umin
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0500000000000000
code    7c833c8c   # lwat, smin
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 02000080
code    7c833ccc   # ldat, smin
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0200000000000080
code    7ca33d8c   # stwat, smin
in      r3=20000100 r5=80000002
memory  20000100: 05000000
stored  20000100: 02000080
code    7ca33dcc   # stdat, smin
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
stored  20000100: 0200000000000080
code    7c83448c   # lwat, swap
in      r3=20000100 r5=80000002
memory  20000100: 05000000
out     r4=5
stored  20000100: 02000080
code    7c8344cc   # ldat, swap
in      r3=20000100 r5=8000000000000002
memory  20000100: 0500000000000000
out     r4=5
stored  20000100: 0200000000000080
code    7c83848c   # lwat, compare and swap not equal: not there
in      r3=20000100
exit    illegal 0
target ppc64
code    bba30008   # lmw 29,8(3)
in      r3=20000100
memory  20000100: 0000000000000000010203040506070881828384
out     r29=1020304 r30=5060708 r31=81828384
code    bfc3fffc   # stmw 30,-4(3)
in      r3=20000104 r30=1020304 r31=ffffffff85868788
stored  20000100: 0102030485868788
code    7fe334aa   # lswi 31,3,6
in      r3=20000100
memory  20000100: 010203040506
out     r31=1020304 r0=5060000
code    7fe335aa   # stswi 31,3,6
in      r3=20000100 r31=a1b2c3d4 r0=e5f60708
stored  20000100: a1b2c3d4e5f6
code    7cc103a6 7d23242a 7c0103a6   # mtxer 6; lswx 9,3,4; mtxer 0
in      r3=20000000 r4=101 r6=3
memory  20000100: 0001020304
out     r9=1020300
code    7cc103a6 7d23252a 7c0103a6   # mtxer 6; stswx 9,3,4; mtxer 0
in      r3=20000000 r4=101 r6=5 r9=a1b2c3d4 r10=e5f60708
stored  20000100: 00a1b2c3d4e500
code    80830000 7ca01e2c 7cc0182a   # lwz 4,0(3); lhbrx 5,0,3; ldx 6,0,3
in      r3=20000100
memory  20000100: 0102030405060708
out     r4=1020304 r5=201 r6=102030405060708
code    e0830000   # lq 4,0(3)
in      r3=20000100
memory  20000100: 0102030405060708090a0b0c0d0e0f10
out     r4=102030405060708 r5=90a0b0c0d0e0f10
code    7c001fec   # dcbz 0,3
in      r3=20000110
memory  20000100: 01
stored  20000100: 00
target ppc
code    3880ffff 30a40001 7cc102a6 38800000 7c8103a6   # li 4,-1; addic 5,4,1; mfxer 6; li 4,0; mtxer 4
try     : r5=0 r6=20000000
code    7c032040 41800008 38a00001   # cmplw 3,4; blt .+8; li 5,1
try     r3=7fffffff r4=80000000 : cr_a0=ffffffff cr_b0=0 crx=4444444
try     r3=80000000 r4=7fffffff : r5=1 cr_a0=0 cr_b0=ffffffff crx=4444444
code    7c6103a6 7f800400 7c800026 7c0ff120   # mtxer 3; .long 0x7f800400; mfcr 4; mtcr 0
try     r3=e0000000 : r4=e
code    7c0005ec   # dcba
in      r3=20000110
code    7ca321d6 7cc32016   # mullw 5,3,4; mulhwu 6,3,4
try     r3=ffffffff r4=ffffffff : r5=1 r6=fffffffe
