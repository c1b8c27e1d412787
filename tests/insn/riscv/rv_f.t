# Flags that are saved and restored around a comparison: it must not raise any.
target  riscv64
code    00102573 a2c595d3 00151073  # frflags a0; flt.d a1, fa1, fa2; fsflags a0
in      a0=9 fa1=3ff0000000000000 fa2=4000000000000000 fflags=5
out     a0=5 a1=1
in      a0=9 a1=9 fa1=3ff0000000000000 fa2=7ff8000000000000
out     a0=0 a1=0
in      a0=9 a1=9 fa1=7ff0000000000001 fa2=3ff0000000000000 fflags=1
out     a0=1 a1=0
code    00102573 a0c585d3 00151073  # frflags a0; fle.s a1, fa1, fa2; fsflags a0
in      a1=9 fa1=ffffffff3f800000 fa2=ffffffff3f800000
out     a1=1
in      a1=9 fa1=ffffffff7f800001 fa2=ffffffff3f800000
out     a1=0
code    00102573 02c5f553 a2c595d3 00151073  # with fadd.d fa0, fa1, fa2 between, whose flag goes, too
in      fa1=3ff0000000000000 fa2=3c00000000000000
out     a1=0 fa0=3ff0000000000000
code    00102573 a2c595d3 02c5f553 00151073  # after it
in      fa1=3ff0000000000000 fa2=3c00000000000000
out     a1=0 fa0=3ff0000000000000
code    00102573 00152593 a2c59553 00159073  # frflags a0; slti a1, a0, 1: not what was read
in      fa1=7ff8000000000000 a0=9
out     a0=0 a1=1 fflags=1
target  riscv32
code    00102573 a2c595d3 00151073
in      a0=9 a1=9 fa1=7ff0000000000001 fa2=3ff0000000000000 fflags=1
out     a0=1 a1=0
