# RV32I and RV64I by hand; corners.t has the many values.
target  riscv64
code    00c5853b               # addw a0, a1, a2
in      a1=7fffffff a2=1
out     a0=ffffffff80000000    # the result is sign-extended from bit 31
in      a1=ffffffff00000001 a2=1
out     a0=2                   # the upper halves do not matter
