# Memory copy and memory set; what faults in the middle leave. Registers are those of option A.
target  aarch64
code    19010440                                     # cpyfp [x0]!, [x1]!, x2!
in      x0=20000100 x1=20000200 x2=20 x16=f0000000
out     x0=20000120 x1=20000220 x2=ffffffffffffffe0
in      x0=20000100 x1=20000200 x2=ffffffffffffffff
out     x0=80000000200000ff x1=80000000200001ff x2=8000000000000001
code    19010440 19410440 19810440                   # cpyfp; cpyfm; cpyfe
in      x0=20000100 x1=20000200 x2=5
memory  20000200: 0102030405060708
out     x0=20000105 x1=20000205 x2=0
stored  20000100: 0102030405000000
in      x0=20000100 x1=20000200 x2=0
out
in      x0=20000100 x1=2000fffe x2=4
memory  2000fffe: 1122
out     x0=20000104 x1=20010002 x2=fffffffffffffffe
stored  20000100: 1122
exit    fault 4 20010000
in      x0=2000fffd x1=20000200 x2=8
memory  20000200: 0102030405060708
out     x0=20010005 x1=20000208 x2=fffffffffffffffb
stored  2000fffd: 010203
exit    fault 4 20010000
code    1d010440 1d410440 1d810440                   # cpyp; cpym; cpye
in      x0=20000102 x1=20000100 x2=8
memory  20000100: 0102030405060708
out     x2=0
stored  20000100: 01020102030405060708
in      x0=20000100 x1=20000102 x2=8
memory  20000100: 0102030405060708090a
out     x0=20000108 x1=2000010a x2=0
stored  20000100: 030405060708090a090a
in      x0=20000002 x1=1ffffffe x2=8
memory  20000000: 0102030405060708
out     x2=2
stored  20000000: 0102030401020304050600
exit    fault 4 1fffffff
code    19c10440 19c14440 19c18440                   # setp [x0]!, x2!, x1; setm; sete
in      x0=20000100 x1=177 x2=5
out     x0=20000105 x2=0
stored  20000100: 777777777700
in      x0=2000fffe x1=77 x2=5
out     x0=20010003 x2=fffffffffffffffd
stored  2000fffe: 7777
exit    fault 4 20010000
code    19df0440 19df4440 19df8440                   # setp [x0]!, x2!, xzr; setm; sete
in      x0=20000100 x2=3
memory  20000100: 11223344
out     x0=20000103 x2=0
stored  20000100: 00000044
# Registers of option B: Linux begins again
code    d51b4203 14000002 19010440 19410440 19810440 # msr nzcv, x3; b; cpyfp; cpyfm; cpyfe
in      x0=20000100 x1=20000200 x2=2 x3=20000000
memory  20000200: 01020304
out     x0=20000102 x1=20000202 x2=0
stored  20000100: 01020000
code    d51b4203 14000003 1d010440 1d410440 1d810440 # msr nzcv, x3; b; cpyp; cpym; cpye
in      x0=20000104 x1=20000102 x2=2 x3=a0000000
memory  20000100: 01020304
out     x0=20000104 x1=20000102 x2=0
stored  20000100: 01020102
code    19010400                                     # cpyfp [x0]!, [x1]!, x0!: reserved
in
exit    illegal 0
cpu     max,mops=off
code    19010440
in
exit    illegal 0
