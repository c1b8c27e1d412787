# LR, SC and AMO when versions are on (targets/riscv/riscv.h). Must run last: what it turns on stays on.
# After the first program: atomic insns of the other files, once more.
target  riscv64
# 1: lr.w a0, (a1); lw a3, 4(a1); sc.w a2, a3, (a1); bnez a2, 1b: an access between LR and SC
code    1005a52f 41d4 18d5a62f fa7d
in      a1=20000000 a2=9
memory  20000000: 11111111 22222222
out     a0=11111111 a2=0 a3=22222222
stored  20000000: 22222222 22222222
# lr.w a0, (a1); sw a3, (a1) [another value]; sc.w a2, a4, (a1): fails
code    1005a52f c194 18e5a62f
in      a1=20000000 a3=5 a4=6
memory  20000000: 11111111
out     a0=11111111 a2=1
stored  20000000: 05000000
# lr.w a0, (a1); amoadd.w x0, +1; amoadd.w x0, -1; sc.w a2, a4, (a1): A-B-A is noticed
code    1005a52f 00d5a02f 00f5a02f 18e5a62f
in      a1=20000000 a3=1 a5=ffffffffffffffff a4=6
memory  20000000: 11111111
out     a0=11111111 a2=1
stored  20000000: 11111111
again   corners64.t 7f 2f
again   newer.t 7f 2f
target  riscv32
again   corners32.t 7f 2f
again   newer.t 7f 2f
