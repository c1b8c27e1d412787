# Branches, system insns, and rows that QEMU 7.2 does not know, by hand.
target  aarch64
code    54000080 91000421 d4200000 d4200000 91000821 # b.eq +16; add x1, x1, 1; brk; brk; add x1, x1, 2
in      x16=0
out     x1=1
exit    break 8
code    d51b4210 54000050 91000421 91000821          # bc.eq
in      x16=40000000
out     x1=2
in      x16=0
out     x1=3
code    d51b4210 5400004e 91000421 91000821          # b.al +8
in      x16=0
out     x1=2
code    00000000                                     # udf
in
exit    illegal 0
code    d4000001                                     # svc #0
in
exit    syscall 4
code    d4400000                                     # hlt
in
exit    illegal 0
code    14000002 91000421 91000821                   # b +8
in
out     x1=2
code    94000002 91000421 910003c2                   # bl +8; ...; mov x2, x30
in
out     x30=10000004 x2=10000004
code    b4000042 91000421 35000043 91000821          # cbz x2, +8; add 1; cbnz w3, +8; add 2
in      x2=100000000 x3=ffffffff00000000
out     x1=3
in      x2=0 x3=1
code    b6f80042 91000421 37000043 91000821          # tbz x2, 63, +8; tbnz w3, 0, +8
in      x2=8000000000000000 x3=2
out     x1=3
in      x2=7fffffffffffffff x3=1
code    d61f0040 91000421 91000821                   # br x2
in      x2=10000008
out     x1=2
in      x2=10000006
exit    misaligned 6 10000006
code    d63f0040 91000421 91000821                   # blr x2
in      x2=10000008
out     x1=2 x30=10000004
code    d65f0040 91000421 91000821                   # ret x2
in      x2=10000008
out     x1=2
code    d503201f d503203f d503205f d503207f d503245f d503233f  # nop, yield, wfe, wfi, bti c, paciasp
in
code    d5031002 d5031021                            # wfet x2, wfit x1
in
code    d5033f5f d5033f9f d5033bbf d50339bf d5033abf d5033fdf d50330ff  # clrex, dsb sy, dmb ish, ishld, ishst, isb, sb
in
code    d51b4210 d500401f d53b4211                   # cfinv
in      x16=20000000
out     x17=0
in      x16=50000000
out     x17=70000000
code    d51b4210 d500403f d53b4211                   # xaflag
in      x16=0
out     x17=80000000
in      x16=40000000
out     x17=30000000
in      x16=60000000
out     x17=60000000
in      x16=20000000
out     x17=20000000
code    d51b4210 d500405f d53b4211                   # axflag
in      x16=90000000
out     x17=40000000
in      x16=60000000
out     x17=60000000
in      x16=30000000
out     x17=40000000
in      x16=80000000
out     x17=0
code    d503413f d53b42c1 d503403f d53b42c2          # msr ssbs, 1; mrs x1, ssbs; msr ssbs, 0
in
out     x1=1000
code    d503415f d53b42a1                            # msr dit, 1; mrs x1, dit
in
out     x1=1000000
code    d50b7422                                     # dc zva, x2
in      x2=20000123
memory  200000f8: 1111111111111111 22222222222222222222222222222222
stored  200000f8: 1111111111111111 00000000000000000000000000000000
code    d50b7a22 d50b7b22 d50b7c22 d50b7d22 d50b7e22 # dc cvac, cvau, cvap, cvadp, civac
in      x2=20000123
in      x2=30000000
exit    fault 0 30000000
code    d50b7522                                     # ic ivau, x2
in      x2=20000123
code    d51bd042 d53bd041                            # msr tpidr_el0, x2; mrs x1, tpidr_el0
in      x2=123456789abcdef0
out     x1=123456789abcdef0 tpidr=123456789abcdef0
code    d53b00e1 d53b0023 d53be004 d53bd065 d5380006 d5380607  # dczid, ctr, cntfrq, tpidrro, midr, id_aa64isar0
in
out     x1=4 x3=84448004 x4=3b9aca00 x6=f0510 x7=1021111110312120
code    d51b4421 d53b4422                            # msr fpsr, x1; mrs x2, fpsr
in      x1=ffffffff
out     x2=800009f fp_flags=3f qc=8000000
code    d51b4401 d53b4402                            # msr fpcr, x1; mrs x2, fpcr
in      x1=ffffffff
out     x2=7c80000 fpcr=7c80000
code    d5384001                                     # mrs x1, s3_0_c4_c0_0 (spsr_el1)
in
exit    illegal 0

# CSSC
code    91c3fc41                                     # smax x1, x2, -1
try     x2=5 : x1=5
try     x2=fffffffffffffff0 : x1=ffffffffffffffff
code    11c7fc41                                     # umax w1, w2, 255
try     x2=ffffffff00000005 : x1=ff
code    91cbfc41                                     # smin x1, x2, -1
try     x2=5 : x1=ffffffffffffffff
code    91cffc41                                     # umin x1, x2, 255
try     x2=fffffffffffffff0 : x1=ff
code    9ac36041 9ac36444                            # smax x1, x2, x3; umax x4, x2, x3
try     x2=ffffffffffffffff x3=1 : x1=1 x4=ffffffffffffffff
code    1ac36841 1ac36c44                            # smin w1, w2, w3; umin w4, w2, w3
try     x2=ffffffff x3=1 : x1=ffffffff x4=1
code    dac01841 dac01c43 dac02044                   # ctz x1, x2; cnt x3, x2; abs x4, x2
try     x2=fffffffffffffff0 : x1=4 x3=3c x4=10

# A literal of 16 bytes
code    9c000040 14000005 d503201f 33221100 77665544 bbaa9988  # ldr q0, +8; b +20
in
out     v0=bbaa99887766554433221100d503201f

# Flags across blocks: subs, then a jump, then who reads them
code    eb03005f 14000001 9a9fa7e1 9a9f17e4          # cmp x2, x3; b +4; cset x1, lt; cset x4, eq
try     x2=1 x3=2 : x1=1
try     x2=2 x3=2 : x4=1
try     x2=8000000000000000 x3=1 : x1=1
code    6b03005f 14000001 d53b4211                   # cmp w2, w3; b +4; mrs x17, nzcv
try     x2=80000000 x3=1 : x17=30000000
try     x2=1 x3=ffffffff00000001 : x17=60000000
try     x2=0 x3=1 : x17=80000000
code    2b03005f 14000001 d53b4211                   # cmn w2, w3
try     x2=80000000 x3=80000000 : x17=70000000
code    ea03005f 14000001 d53b4211                   # tst x2, x3
try     x2=80000000 x3=80000000 : x17=0
try     x2=8000000000000000 x3=ffffffffffffffff : x17=80000000
code    eb03005f fa450080 14000001 d53b4211          # cmp x2, x3; ccmp x4, x5, 0, eq; b; mrs
try     x2=1 x3=1 x4=7 x5=7 : x17=60000000
try     x2=1 x3=2 x4=7 x5=7 : x17=0
code    1e632040 14000001 d53b4211                   # fcmp d2, d3; b; mrs
try     v2=3ff0000000000000 v3=3ff0000000000000 : x17=60000000
try     v2=3ff0000000000000 v3=7ff8000000000000 : x17=30000000
code    1e232040 14000001 d53b4211                   # fcmp s2, s3
try     v2=3f800000 v3=bf800000 : x17=20000000
try     v2=bf800000 v3=3f800000 : x17=80000000
code    ab030042 ba050084 14000001 d53b4211          # adds x2, x2, x3; adcs x4, x4, x5; b; mrs
try     x2=ffffffffffffffff x3=1 x4=ffffffffffffffff x5=0 : x2=0 x4=0 x17=60000000

# Loops: the flags of the last turn are there behind them
code    f1000442 54ffffe1 d53b4211                   # 1: subs x2, x2, 1; b.ne 1b; mrs
try     x2=5 : x2=0 x17=60000000
code    f8408443 eb04007f 54ffffc1 d53b4211          # 1: ldr x3, [x2], 8; cmp x3, x4; b.ne 1b; mrs
in      x2=20000000 x4=2222222222222222
memory  20000000: 1111111111111111 2222222222222222
out     x2=20000010 x3=2222222222222222 x17=60000000

# Load-exclusive and store-exclusive in one block; in two: tests/insn/versions
code    c85f7c41 91000421 c8037c41                   # ldxr x1, [x2]; add 1; stxr w3, x1, [x2]
in      x2=20000000 x3=9
memory  20000000: ff00000000000000
out     x1=100 x3=0
stored  20000000: 0001000000000000
in      x2=20000004 x3=9
exit    misaligned 0 20000004
code    99004044 99404045                            # stlur w4, [x2, 4]; ldapur w5, [x2, 4]
in      x2=20000000 x4=1122334455667788
out     x5=55667788
stored  20000000: 0000000088776655 00
code    d9008044 d9408045                            # stlur x4, [x2, 8]; ldapur x5, [x2, 8]
in      x2=20000000 x4=1122334455667788
out     x5=1122334455667788
stored  20000008: 8877665544332211
code    d503323f                                     # dsb oshnxs
in
out

# Alignment: exclusives by their size, others within 16 bytes (FEAT_LSE2)
code    c8dffc41                                     # ldar x1, [x2]
in      x2=20000003
memory  20000000: 00112233445566778899aabbccddeeff
out     x1=aa99887766554433
in      x2=20000009
exit    misaligned 0 20000009
code    d503201f 889ffc41                            # nop; stlr w1, [x2]
in      x2=20000005 x1=11223344
out
stored  20000005: 44332211
in      x2=2000000d x1=11223344
exit    misaligned 4 2000000d
code    f8210043                                     # ldadd x1, x3, [x2]
in      x2=20000001 x1=1
out     x3=0
stored  20000001: 01
in      x2=2000000c x1=1
exit    misaligned 0 2000000c
code    48207c44                                     # casp x0, x1, x4, x5, [x2]
in      x2=20000008
exit    misaligned 0 20000008
cpu     max,lse2=off
code    c8dffc41                                     # ldar x1, [x2]
in      x2=20000004
exit    misaligned 0 20000004
cpu     max
# SP must be aligned where it is a base, and only there
code    d10023ff f90003e0                            # sub sp, sp, 8; str x0, [sp]
in      sp=20000100
out     sp=200000f8
exit    misaligned 4 200000f8
in      sp=20000108 x0=55
out     sp=20000100
stored  20000100: 55
code    910023ff d10023ff f81f0fe0                   # add sp, sp, 8; sub sp, sp, 8; str x0, [sp, -16]!
in      sp=20000100 x0=55
out     sp=200000f0
stored  200000f0: 55
code    f9400be0                                     # ldr x0, [sp, 16]
in      sp=20000101
exit    misaligned 0 20000101
code    f98003e0                                     # prfm pldl1keep, [sp]
in      sp=20000101
out
code    f8408fe0 f81f8fe0                            # ldr x0, [sp, 8]!; str x0, [sp, -8]!
in      sp=20000100
memory  20000108: 66
out     sp=20000108 x0=66
exit    misaligned 4 20000108
# FEAT_LSE128
code    19211060                                     # ldclrp x0, x1, [x3]
in      x3=20000000 x0=0f x1=10
memory  20000000: ff00000000000000 f000000000000000
out     x0=ff x1=f0
stored  20000000: f000000000000000 e000000000000000
in      x3=20000008
exit    misaligned 0 20000008
code    19213060                                     # ldsetp x0, x1, [x3]
in      x3=20000000 x0=0f x1=10
memory  20000000: f000000000000000 e000000000000000
out     x0=f0 x1=e0
stored  20000000: ff00000000000000 f000000000000000
code    19e18060                                     # swppal x0, x1, [x3]
in      x3=20000000 x0=1 x1=2
memory  20000000: f000000000000000 e000000000000000
out     x0=f0 x1=e0
stored  20000000: 0100000000000000 0200000000000000
code    19208060                                     # swpp x0, x0: reserved
in      x3=20000000
exit    illegal 0
# FEAT_LRCPC3
code    99800843                                     # stlr w3, [x2, -4]!
in      x2=20000104 x3=11223344
out     x2=20000100
stored  20000100: 44332211 00
code    d9800843                                     # stlr x3, [x2, -8]!
in      x2=20000108 x3=1122334455667788
out     x2=20000100
stored  20000100: 8877665544332211
in      x2=20000111
exit    misaligned 0 20000109
cpu     max,lse2=off
code    d9c00843                                     # ldapr x3, [x2], 8
in      x2=20000104
exit    misaligned 0 20000104
cpu     max
code    99c00843                                     # ldapr w3, [x2], 4
in      x2=20000100
memory  20000100: 4433221199
out     x2=20000104 x3=11223344
code    d9c00843                                     # ldapr x3, [x2], 8
in      x2=20000100
memory  20000100: 8877665544332211
out     x2=20000108 x3=1122334455667788
code    d9040843                                     # stilp x3, x4, [x2, -16]!
in      x2=20000110 x3=11 x4=22
out     x2=20000100
stored  20000100: 1100000000000000 2200000000000000
code    d9041843                                     # stilp x3, x4, [x2]
in      x2=20000100 x3=11 x4=22
out
stored  20000100: 1100000000000000 2200000000000000
in      x2=20000108
exit    misaligned 0 20000108
code    99041843 99040843                            # stilp w3, w4, [x2]; stilp w3, w4, [x2, -8]!
in      x2=20000108 x3=11 x4=22
out     x2=20000100
stored  20000100: 1100000022000000 1100000022000000
code    d9440843 d9441843                            # ldiapp x3, x4, [x2], 16; ldiapp x3, x4, [x2]
in      x2=20000100
memory  20000100: 1100000000000000 2200000000000000 3300000000000000 4400000000000000
out     x2=20000110 x3=33 x4=44
code    99440843 99441843                            # ldiapp w3, w4, [x2], 8; ldiapp w3, w4, [x2]
in      x2=20000100
memory  20000100: 1100000022000000 3300000044000000
out     x2=20000108 x3=33 x4=44
code    d9431843                                     # ldiapp x3, x3, [x2]: reserved
in      x2=20000100
exit    illegal 0
code    1d008843                                     # stlur b3, [x2, 8]
in      x2=20000100 v3=ffeeddccbbaa998877665544332211
out
stored  20000108: 11
code    1d408843                                     # ldapur b3, [x2, 8]
in      x2=20000100 v3=ffffffffffffffffffffffffffffffff
memory  20000108: 112233445566778899aabbccddeeff00
out     v3=11
code    5d008843                                     # stlur h3, [x2, 8]
in      x2=20000100 v3=ffeeddccbbaa998877665544332211
out
stored  20000108: 1122
code    5d408843                                     # ldapur h3, [x2, 8]
in      x2=20000100 v3=ffffffffffffffffffffffffffffffff
memory  20000108: 112233445566778899aabbccddeeff00
out     v3=2211
code    9d008843                                     # stlur s3, [x2, 8]
in      x2=20000100 v3=ffeeddccbbaa998877665544332211
out
stored  20000108: 11223344
code    9d408843                                     # ldapur s3, [x2, 8]
in      x2=20000100 v3=ffffffffffffffffffffffffffffffff
memory  20000108: 112233445566778899aabbccddeeff00
out     v3=44332211
code    dd008843                                     # stlur d3, [x2, 8]
in      x2=20000100 v3=ffeeddccbbaa998877665544332211
out
stored  20000108: 1122334455667788
code    dd408843                                     # ldapur d3, [x2, 8]
in      x2=20000100 v3=ffffffffffffffffffffffffffffffff
memory  20000108: 112233445566778899aabbccddeeff00
out     v3=8877665544332211
code    1d808843                                     # stlur q3, [x2, 8]
in      x2=20000100 v3=ffeeddccbbaa998877665544332211
out
stored  20000108: 112233445566778899aabbccddeeff00
code    1dc08843                                     # ldapur q3, [x2, 8]
in      x2=20000100 v3=ffffffffffffffffffffffffffffffff
memory  20000108: 112233445566778899aabbccddeeff00
out     v3=ffeeddccbbaa998877665544332211
code    4d018443                                     # stl1 {v3.d}[1], [x2]
in      x2=20000100 v3=112233445566778899aabbccddeeff00
out
stored  20000100: 8877665544332211
code    0d418443                                     # ldap1 {v3.d}[0], [x2]
in      x2=20000100 v3=112233445566778899aabbccddeeff00
memory  20000100: 8877665544332211
out     v3=11223344556677881122334455667788
# Loops of exclusives that are one atomic operation
code    885f7c41 11001424 88037c44 35ffffa3          # add w4, w1, 5
in      x2=20000100 x3=9 x1=77
memory  20000100: feffffff 00
out     x3=0 x1=fffffffe x4=3
stored  20000100: 03000000 00
code    c85ffc41 cb050024 c803fc44 35ffffa3          # sub x4, x1, x5
in      x2=20000100 x3=9 x5=1
memory  20000100: 00000000 00000000
out     x3=0 x1=0 x4=ffffffffffffffff
stored  20000100: ffffffff ffffffff
code    085f7c41 51000424 08037c44 35ffffa3          # sub w4, w1, 1
in      x2=20000100 x3=9 
memory  20000100: 00 11
out     x3=0 x1=0 x4=ffffffff
stored  20000100: ff 11
code    485f7c41 0a250024 48037c44 35ffffa3          # bic w4, w1, w5
in      x2=20000100 x3=9 x5=ff
memory  20000100: 3412 55
out     x3=0 x1=1234 x4=1200
stored  20000100: 0012 55
code    c85f7c41 aa050024 c8037c44 35ffffa3          # orr x4, x1, x5
in      x2=20000100 x3=9 x5=f0
memory  20000100: 0f000000 00000001
out     x3=0 x1=010000000000000f x4=01000000000000ff
stored  20000100: ff000000 00000001
code    885f7c41 4a050024 88037c44 35ffffa3          # eor w4, w1, w5
in      x2=20000100 x3=9 x5=ff
memory  20000100: 0f000000
out     x3=0 x1=f x4=f0
stored  20000100: f0000000
code    885f7c41 0a050024 88037c44 35ffffa3          # and w4, w1, w5
in      x2=20000100 x3=9 x5=ff
memory  20000100: 0f0f0000
out     x3=0 x1=f0f x4=f
stored  20000100: 0f000000
code    c85f7c41 c8037c44 35ffffc3                   # swap
in      x2=20000100 x3=9 x4=1122334455667788
memory  20000100: 0100000000000000
out     x3=0 x1=1 x4=1122334455667788
stored  20000100: 8877665544332211
code    c85f7c41 8b010024 c8037c44 35ffffa3          # add x4, x1, x1: by the long way
in      x2=20000100
memory  20000100: 0300000000000000
out     x1=3 x4=6 x3=0
stored  20000100: 0600000000000000
code    c85f7c41 91000424 c8037c44 35ffffa3          # misaligned
in      x2=20000104
exit    misaligned 0 20000104
code    c85ffc20 91000c00 c802fc20 35ffffa2          # ldaxr x0, [x1]; add x0, x0, 3; stlxr w2, x0, [x1]
in      x1=20000100 x2=9
memory  20000100: 0300000000000000
out     x0=6 x2=0
stored  20000100: 0600000000000000
