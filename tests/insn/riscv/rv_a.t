# Atomics by hand: alignment, reservations. corners64.t and newer.t have the values.
target  riscv64
code    00c5a52f               # amoadd.w a0, a2, (a1)
in      a1=20000002
exit    misaligned 0 20000002
in      a1=30000000
exit    fault 0 30000000
code    1005a52f               # lr.w a0, (a1)
in      a1=20000002
exit    misaligned 0 20000002
code    1005b52f               # lr.d a0, (a1)
in      a1=20000004
exit    misaligned 0 20000004
code    18c5a52f               # sc.w a0, a2, (a1): no reservation
in      a1=20000000 a2=5
out     a0=1
stored  20000000: 00000000
in      a1=20000002
exit    misaligned 0 20000002
code    1006a52f 18c5a52f      # lr.w a0, (a3); sc.w a0, a2, (a1): another address
in      a1=20000000 a3=20000008 a2=5
out     a0=1
stored  20000000: 00000000
code    1005a52f 18c5a52f 18c5a6af   # lr.w a0; sc.w a0; sc.w a3: the second fails
in      a1=20000000 a2=5 a3=9
out     a0=0 a3=1
stored  20000000: 05000000
code    0505 0505 1005a52f 18c5a52f 0505   # an LR in the middle of straight code
in      a1=20000000 a2=5
out     a0=1
stored  20000000: 05000000
