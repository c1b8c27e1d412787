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
code    e0058553               # fmv.x.w a0, fa1
in      fa1=00000000bf800000
out     a0=bf800000
code    f0058553               # fmv.w.x fa0, a1
in      a1=bf800000
out     fa0=ffffffffbf800000
code    c0159553               # fcvt.wu.s a0, fa1, rtz
in      a0=5 fa1=ffffffffbf800000
out     a0=0 fflags=10
in      a0=5 fa1=ffffffff4f7fffff
out     a0=ffffff00
code    d0157553               # fcvt.s.wu fa0, a0
in      a0=ffffff80
out     fa0=ffffffff4f800000 fflags=1
code    c2058553               # fcvt.w.d a0, fa1, rne
in      fa1=c1e0000000000000
out     a0=80000000
code    e2059553               # fclass.d a0, fa1
in      fa1=fff0000000000000
out     a0=1
code    c0259553               # fcvt.l.s is of RV64
in      fa1=ffffffff3f800000
exit    illegal 0
code    e2058553               # fmv.x.d, too
in      fa1=3ff0000000000000
exit    illegal 0
code    02c5d553               # fadd.d with rounding mode 5
in      a1=1
exit    illegal 0
code    00102573 0022d073 02c5f553  # fsrmi 5; fadd.d with dynamic rounding
in      fa1=3ff0000000000000
out     frm=5
exit    illegal 8
code    00225073 02c5f553      # fsrmi 4: ties away; fadd.d fa0, fa1, fa2
in      fa1=3ff0000000000000 fa2=3ca0000000000000
out     frm=4 fa0=3ff0000000000001 fflags=1
