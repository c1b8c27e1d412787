# vsetvli, vsetivli, vsetvl; loads and stores of F, D and Zfh; what blocks know about vtype.
target  riscv64
code    0c35f557               # vsetvli a0, a1, e8, m8, ta, ma
in      a1=5
out     a0=5 vl=5 vtype=c3
in      a1=ffffffffffffffff
out     a0=80 vl=80 vtype=c3
code    0d007557               # vsetvli a0, zero, e32, m1: VLMAX
in      vl=1
out     a0=4 vl=4 vtype=d0
code    0d107057               # vsetvli zero, zero, e32, m2: vl stays, at most VLMAX
in      vl=4
out     vtype=d1
in      vl=40
out     vl=8 vtype=d1
code    cd03f557               # vsetivli a0, 7, e32, m1
in      a0=1
out     a0=4 vl=4 vtype=d0
code    0dc5f557               # vsetvli a0, a1, e64, m2 with a reserved bit of LMUL: vill
in      a1=5 vl=3
out     a0=0 vl=0 vtype=8000000000000000
code    80c5f557               # vsetvl a0, a1, a2
in      a1=5 a2=d1
out     a0=5 vl=5 vtype=d1
in      a1=5 a2=1d1
out     a0=0 vl=0 vtype=8000000000000000
in      a1=5 a2=1f
out     a0=0 vl=0 vtype=8000000000000000
code    0d05f557 02810457      # vsetvli a0, a1, e32, m1; vadd.vv v8, v8, v2: the block knows vtype
in      a1=2 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out     a0=2 vl=2 vtype=d0 v8=00000010000000100000001200000011
in      a1=9 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out     a0=4 vl=4 vtype=d0 v8=00000014000000130000001200000011
code    0d15f557 028104d7      # vsetvli a0, a1, e32, m2; vadd.vv v9, v8, v2: v9 is no group of two
in      a1=2
out     a0=2 vl=2 vtype=d1
exit    illegal 4
code    02810457               # vill at the start
in      vtype=8000000000000000
exit    illegal 0
out
code    0080d073 02810457      # csrwi vstart, 1; vadd.vv v8, v8, v2
in      vtype=d0 vl=4 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out     v8=00000014000000130000001200000010
code    0005e407               # vle32.v v8, (a1), v0.t: a fault at the third element
in      a1=2000fff8 vtype=d0 vl=4 v0=f v8=11111111222222223333333344444444
memory  2000fff8: 0102030405060708
out     vstart=2 v8=11111111222222220807060504030201
exit    fault 0 20010000
code    0305e407               # vle32ff.v v8, (a1): shorter instead
in      a1=2000fff8 vtype=d0 vl=4 v8=11111111222222223333333344444444
memory  2000fff8: 0102030405060708
out     vl=2 v8=11111111222222220807060504030201
in      a1=20010000 vtype=d0 vl=4
out
exit    fault 0 20010000
code    0085a507               # flw fa0, 8(a1)
in      a1=20000000
memory  20000008: 01020304
out     fa0=ffffffff04030201
code    0085b507               # fld fa0, 8(a1)
in      a1=20000000
memory  20000008: 0102030405060708
out     fa0=0807060504030201
code    00859507               # flh fa0, 8(a1)
in      a1=20000000
memory  20000008: 0182
out     fa0=ffffffffffff8201
code    00a5a427               # fsw fa0, 8(a1): boxed or not
in      a1=20000000 fa0=0807060504030201
stored  20000008: 0102030400
code    00a5b427               # fsd fa0, 8(a1)
in      a1=20000000 fa0=0807060504030201
stored  20000008: 0102030405060708
code    00a59427               # fsh fa0, 8(a1)
in      a1=20000000 fa0=0807060504030201
stored  20000008: 010200
code    cd027057 0205e407      # vsetivli zero, 4, e32, m1; vle32.v v8, (a1): a fault, vstart 0, starts anew
in      a1=2000fff8 v8=11111111222222223333333344444444
out     vl=4 vtype=d0
exit    fault 4 20010000
code    cd027057 5e05d457      # vsetivli zero, 4, e32, m1; vfmv.v.f v8, fa1: not boxed is NaN
in      fa1=3f800000
out     vl=4 vtype=d0 v8=7fc000007fc000007fc000007fc00000
in      fa1=ffffffff3f800000
out     vl=4 vtype=d0 v8=3f8000003f8000003f8000003f800000
target  riscv32
code    cd817057 0285c457      # vsetivli zero, 2, e64, m1; vadd.vx v8, v8, a1: x is sign-extended
in      a1=ffffffff v8=00000000000000050000000000000001
out     vl=2 vtype=d8 v8=00000000000000040000000000000000
code    0285c457
in      vtype=d8 vl=2 a1=ffffffff v8=00000000000000050000000000000001
out     v8=00000000000000040000000000000000
code    3e85c457               # vslidedown.vx: but not an amount
in      vtype=d8 vl=2 a1=ffffffff v8=00000000000000050000000000000001
out     v8=0
code    0dc5f557               # vsetvli with LMUL = 4: vill is bit 31
in      a1=5 vl=3
out     a0=0 vl=0 vtype=80000000
code    42802557               # vmv.x.s a0, v8
in      vtype=c0 vl=1 v8=80
out     a0=ffffff80
code    0205f407               # vle64.v v8, (a1): addresses are of 32 bits
in      a1=2000fff8 vtype=d8 vl=2
exit    fault 0 20010000
target  riscv64
cpu     rv64,v=true,vlen=256   # register n of 32 bytes is where v2n and v2n+1 are by name
code    0c007557 02058407 028404d7 020604a7  # vsetvli a0, zero, e8, m1; vle8 v8; vadd.vv v9, v8, v8; vse8 v9
in      a1=20000000 a2=20000100
memory  20000000: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
out     a0=20 vl=20 vtype=c0 v16=0f0e0d0c0b0a09080706050403020100 v17=1f1e1d1c1b1a19181716151413121110 v18=1e1c1a18161412100e0c0a0806040200 v19=3e3c3a38363432302e2c2a2826242220
stored  20000100: 00020406080a0c0e10121416181a1c1e20222426282a2c2e30323436383a3c3e
cpu     rv64,zve64d=true       # no products of 128 bits
code    9e8c2457               # vmulh.vv v8, v8, v24
in      vtype=d8 vl=1
exit    illegal 0
in      vtype=d0 vl=1 v8=40000000 v24=4
out     v8=1
cpu     rv64,v=true
code    028c0457               # vadd.vv v8, v8, v24: for the first vtype as IR, for others by the helper
in      vtype=d0 vl=4 v8=00000004000000030000000200000001 v24=ffffffffffffffff00000000ffffffff
out     v8=00000003000000020000000200000000
in      vtype=c8 vl=4 v8=00000004000000030000000200000001 v24=ffffffffffffffff00000000ffffffff
out     v8=000000040000000300000002ffff0000
in      vtype=d1 vl=8 v8=1 v24=2 v25=3
out     v8=3 v9=3
in      vtype=d0 vl=2 v8=1 v24=00000005000000050000000500000005
out     v8=0000000500000006
in      vtype=8000000000000000
exit    illegal 0

# V 1.0 3.7 and where each insn says so: no other start than 0.
code    0080d073 02222457      # csrwi vstart, 1; vredsum.vs v8, v2, v4
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 c2220457      # csrwi vstart, 1; vwredsumu.vs v8, v2, v4
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 0e221457      # csrwi vstart, 1; vfredosum.vs v8, v2, v4
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 c6221457      # csrwi vstart, 1; vfwredusum.vs v8, v2, v4
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 42282557      # csrwi vstart, 1; vcpop.m a0, v2
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 4228a557      # csrwi vstart, 1; vfirst.m a0, v2
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 5220a457      # csrwi vstart, 1; vmsbf.m v8, v2
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 5221a457      # csrwi vstart, 1; vmsif.m v8, v2
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 52212457      # csrwi vstart, 1; vmsof.m v8, v2
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 52282457      # csrwi vstart, 1; viota.m v8, v2
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
code    0080d073 5e222457      # csrwi vstart, 1; vcompress.vm v8, v2, v4
in      vtype=d0 vl=4
out     vstart=1
exit    illegal 4
# vstart >= vl: nothing is written, tails neither; vstart is 0 again. x registers are written.
code    00825073 02810457      # csrwi vstart, 4; vadd.vv v8, v8, v2
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 5e02b457      # csrwi vstart, 4; vmv.v.i v8, 5
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 62210457      # csrwi vstart, 4; vmseq.vv v8, v2, v2
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 66212457      # csrwi vstart, 4; vmand.mm v8, v2, v2
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 42056457      # csrwi vstart, 4; vmv.s.x v8, a0
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 3a20b457      # csrwi vstart, 4; vslideup.vi v8, v2, 1
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 3e256457      # csrwi vstart, 4; vslide1down.vx v8, v2, a0
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 5208a457      # csrwi vstart, 4; vid.v v8
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 c621a457      # csrwi vstart, 4; vwadd.vv v8, v2, v3
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 3220b457      # csrwi vstart, 4; vrgather.vi v8, v2, 1
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000200000001 v8=00000010000000100000001000000010
out
code    00825073 42202557      # csrwi vstart, 4; vmv.x.s a0, v2
in      vtype=d0 vl=4 a0=7 v2=00000004000000030000000280000001
out     a0=ffffffff80000001
code    0080d073 42056457      # csrwi vstart, 1; vmv.s.x v8, a0: below vl it is done
in      vtype=d0 vl=4 a0=7 v8=00000010000000100000001000000010
out     v8=00000010000000100000001000000007
