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

# The loop of a compare-and-swap becomes one: 1: lr; bne out; sc; bnez 1b; addi a5, a5, 1; out: addi a5, a5, 1
code    1605a52f 00c51663 1ae5a6af faf5 0785 0785  # lr.w.aqrl a0, (a1); bne a0, a2; sc.w.rl a3, a4, (a1)
in      a1=20000000 a2=11111111 a3=7 a4=22222222
memory  20000000: 11111111 55555555
out     a0=11111111 a3=0 a5=2
stored  20000000: 22222222 55555555
in      a1=20000000 a2=ffffffff81111111 a3=7 a4=22222222
memory  20000000: 11111181
out     a0=ffffffff81111111 a3=0 a5=2
stored  20000000: 22222222
in      a1=20000000 a2=81111111 a3=7 a4=22222222    # not sign-extended: never equal
memory  20000000: 11111181
out     a0=ffffffff81111111 a5=1
stored  20000000: 11111181
in      a1=20000000 a2=3 a3=7 a4=22222222
memory  20000000: 11111111
out     a0=11111111 a5=1
stored  20000000: 11111111
in      a1=20000002 a2=3
exit    misaligned 0 20000002
in      a1=30000000 a2=3
exit    fault 0 30000000
code    1605b52f 00a61663 1ae5b6af faf5 0785 0785  # lr.d.aqrl a0, (a1); bne a2, a0; sc.d.rl a3, a4, (a1)
in      a1=20000000 a2=8111111111111111 a3=7 a4=22222222
memory  20000000: 1111111111111181
out     a0=8111111111111111 a3=0 a5=2
stored  20000000: 2222222200000000
in      a1=20000000 a2=8111111111111110 a3=7 a4=22222222
memory  20000000: 1111111111111181
out     a0=8111111111111111 a5=1
stored  20000000: 1111111111111181
code    1005a52f e509 18e5a6af fafd 0785 0785      # lr.w a0, (a1); c.bnez a0; sc.w a3, a4, (a1)
in      a1=20000000 a0=6 a4=22222222
out     a0=0 a5=2
stored  20000000: 22222222
in      a1=20000000 a4=22222222
memory  20000000: 01000000
out     a0=1 a5=1
stored  20000000: 01000000
code    1005a2af 00629763 18e5a32f fe031ae3 0785 0785  # lr.w t0, (a1); bne t0, t1; sc.w t1, a4, (a1): t1 is both
in      a1=20000000 t1=5 a4=22222222
memory  20000000: 05000000
out     t0=5 t1=0 a5=2
stored  20000000: 22222222
in      a1=20000000 t1=5 a4=22222222
memory  20000000: 06000000
out     t0=6 t1=5 a5=1
stored  20000000: 06000000
target  riscv32
code    1605a52f 00c51663 1ae5a6af faf5 0785 0785
in      a1=20000000 a2=81111111 a3=7 a4=22222222
memory  20000000: 11111181
out     a0=81111111 a3=0 a5=2
stored  20000000: 22222222
in      a1=20000000 a2=3 a3=7 a4=22222222
memory  20000000: 11111111
out     a0=11111111 a5=1
stored  20000000: 11111111
