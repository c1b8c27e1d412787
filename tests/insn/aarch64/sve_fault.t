# SVE loads and stores where memory ends: 20010000. What is not active is not accessed.
target  aarch64
cpu     max,sve=on
code    a400a020                # ld1b {z0.b}, p0/z, [x1]
in      x1=2000fff8 p0=ff v0=1234
memory  2000fff8: 0102030405060708
out     v0=0807060504030201
in      x1=2000fff8 p0=1ff v0=1234
memory  2000fff8: 0102030405060708
exit    fault 0 20010000
in      x1=20010000 p0=0 v0=1234
out     v0=0
code    a560a020                # ld1w {z0.d}, p0/z, [x1]
in      x1=2000fffc p0=1 v0=1234
memory  2000fff8: 0102030405060708
out     v0=08070605
in      x1=2000fffc p0=101 v0=1234
exit    fault 0 20010000
code    e400e020                # st1b {z0.b}, p0, [x1]
in      x1=2000fff8 p0=ff v0=807060504030201
stored  2000fff8: 0102030405060708
in      x1=2000fff8 p0=8055 v0=807060504030201
exit    fault 0 20010007
stored  2000fff8: 0100030005000700
# The first active element of a first-faulting load faults, others end it.
code    a41f6020                # ldff1b {z0.b}, p0/z, [x1, xzr]
in      x1=2000fff8 p0=ffff ffr=ffff v0=1234
memory  2000fff8: 0102030405060708
out     v0=0807060504030201 ffr=ff
in      x1=2000fff8 p0=aaaa ffr=ffff v0=1234
memory  2000fff8: 0102030405060708
out     v0=0800060004000200 ffr=1ff
in      x1=2000fff8 p0=80f0 ffr=f0ff v0=1234
memory  2000fff8: 0102030405060708
out     v0=0807060500000000 ffr=70ff
in      x1=2000fff8 p0=ff00 ffr=ffff v0=1234
exit    fault 0 20010000
in      x1=20010000 p0=0 ffr=ffff v0=1234
out     v0=0
code    a5606020                # ldff1w {z0.d}, p0/z, [x1, x0, lsl #2]
in      x1=2000fffa x0=0 p0=ffff ffr=ffff v0=1234
memory  2000fff8: 0102030405060708
out     v0=06050403 ffr=ff
code    a410a020                # ldnf1b {z0.b}, p0/z, [x1]
in      x1=2000fff8 p0=ffff ffr=ffff v0=1234
memory  2000fff8: 0102030405060708
out     v0=0807060504030201 ffr=ff
in      x1=20010000 p0=ffff ffr=ffff v0=1234
out     v0=0 ffr=0
code    a5f0a020                # ldnf1d {z0.d}, p0/z, [x1]
in      x1=2000fff9 p0=ffff ffr=ffff v0=1234
out     v0=0 ffr=0
code    84416020                # ldff1b {z0.s}, p0/z, [x2, z1.s, sxtw]
in      x1=20000100 p0=ffff ffr=ffff v1=00010000000000040000000000000008
memory  20000100: 0102030405060708090a0b0c0d0e0f10
out     v0=50000000100000009 ffr=fff
in      x1=20000100 p0=ffff ffr=ffff v1=00000000010000000000000400000008
memory  20000100: 0102030405060708090a0b0c0d0e0f10
out     v0=0500000009 ffr=ff
