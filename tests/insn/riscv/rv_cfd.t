# Compressed loads and stores of floating point.
target  riscv64
code    2588                   # c.fld fa0, 8(a1)
in      a1=20000000
memory  20000008: 0102030405060708
out     fa0=0807060504030201
code    27c2                   # c.fldsp fa5, 16(sp)
in      sp=20000000
memory  20000010: 0102030405060708
out     fa5=0807060504030201
code    a588                   # c.fsd fa0, 8(a1)
in      a1=20000000 fa0=0807060504030201
stored  20000008: 0102030405060708
code    a83e                   # c.fsdsp fa5, 16(sp)
in      sp=20000000 fa5=0807060504030201
stored  20000010: 0102030405060708
code    2588
in      a1=30000000 fa0=1
exit    fault 0 30000008
target  riscv32
code    6588                   # c.flw fa0, 8(a1): NaN-boxed
in      a1=20000000
memory  20000008: 01020304
out     fa0=ffffffff04030201
code    67c2                   # c.flwsp fa5, 16(sp)
in      sp=20000000
memory  20000010: 01020304
out     fa5=ffffffff04030201
code    e588                   # c.fsw fa0, 8(a1)
in      a1=20000000 fa0=ffffffff04030201
stored  20000008: 0102030400
code    e83e                   # c.fswsp fa5, 16(sp)
in      sp=20000000 fa5=ffffffff04030201
stored  20000010: 0102030400
