# Made by tests/insn/newer_floats.py.
target  riscv64
code    f0100553  # fli.s fa0, 0
in      
out     fa0=ffffffffbf800000
code    f0108553  # fli.s fa0, 1
in      
out     fa0=ffffffff00800000
code    f0110553  # fli.s fa0, 2
in      
out     fa0=ffffffff37800000
code    f0118553  # fli.s fa0, 3
in      
out     fa0=ffffffff38000000
code    f0120553  # fli.s fa0, 4
in      
out     fa0=ffffffff3b800000
code    f0128553  # fli.s fa0, 5
in      
out     fa0=ffffffff3c000000
code    f0130553  # fli.s fa0, 6
in      
out     fa0=ffffffff3d800000
code    f0138553  # fli.s fa0, 7
in      
out     fa0=ffffffff3e000000
code    f0140553  # fli.s fa0, 8
in      
out     fa0=ffffffff3e800000
code    f0148553  # fli.s fa0, 9
in      
out     fa0=ffffffff3ea00000
code    f0150553  # fli.s fa0, 10
in      
out     fa0=ffffffff3ec00000
code    f0158553  # fli.s fa0, 11
in      
out     fa0=ffffffff3ee00000
code    f0160553  # fli.s fa0, 12
in      
out     fa0=ffffffff3f000000
code    f0168553  # fli.s fa0, 13
in      
out     fa0=ffffffff3f200000
code    f0170553  # fli.s fa0, 14
in      
out     fa0=ffffffff3f400000
code    f0178553  # fli.s fa0, 15
in      
out     fa0=ffffffff3f600000
code    f0180553  # fli.s fa0, 16
in      
out     fa0=ffffffff3f800000
code    f0188553  # fli.s fa0, 17
in      
out     fa0=ffffffff3fa00000
code    f0190553  # fli.s fa0, 18
in      
out     fa0=ffffffff3fc00000
code    f0198553  # fli.s fa0, 19
in      
out     fa0=ffffffff3fe00000
code    f01a0553  # fli.s fa0, 20
in      
out     fa0=ffffffff40000000
code    f01a8553  # fli.s fa0, 21
in      
out     fa0=ffffffff40200000
code    f01b0553  # fli.s fa0, 22
in      
out     fa0=ffffffff40400000
code    f01b8553  # fli.s fa0, 23
in      
out     fa0=ffffffff40800000
code    f01c0553  # fli.s fa0, 24
in      
out     fa0=ffffffff41000000
code    f01c8553  # fli.s fa0, 25
in      
out     fa0=ffffffff41800000
code    f01d0553  # fli.s fa0, 26
in      
out     fa0=ffffffff43000000
code    f01d8553  # fli.s fa0, 27
in      
out     fa0=ffffffff43800000
code    f01e0553  # fli.s fa0, 28
in      
out     fa0=ffffffff47000000
code    f01e8553  # fli.s fa0, 29
in      
out     fa0=ffffffff47800000
code    f01f0553  # fli.s fa0, 30
in      
out     fa0=ffffffff7f800000
code    f01f8553  # fli.s fa0, 31
in      
out     fa0=ffffffff7fc00000
code    f2100553  # fli.d fa0, 0
in      
out     fa0=bff0000000000000
code    f2108553  # fli.d fa0, 1
in      
out     fa0=10000000000000
code    f2110553  # fli.d fa0, 2
in      
out     fa0=3ef0000000000000
code    f2118553  # fli.d fa0, 3
in      
out     fa0=3f00000000000000
code    f2120553  # fli.d fa0, 4
in      
out     fa0=3f70000000000000
code    f2128553  # fli.d fa0, 5
in      
out     fa0=3f80000000000000
code    f2130553  # fli.d fa0, 6
in      
out     fa0=3fb0000000000000
code    f2138553  # fli.d fa0, 7
in      
out     fa0=3fc0000000000000
code    f2140553  # fli.d fa0, 8
in      
out     fa0=3fd0000000000000
code    f2148553  # fli.d fa0, 9
in      
out     fa0=3fd4000000000000
code    f2150553  # fli.d fa0, 10
in      
out     fa0=3fd8000000000000
code    f2158553  # fli.d fa0, 11
in      
out     fa0=3fdc000000000000
code    f2160553  # fli.d fa0, 12
in      
out     fa0=3fe0000000000000
code    f2168553  # fli.d fa0, 13
in      
out     fa0=3fe4000000000000
code    f2170553  # fli.d fa0, 14
in      
out     fa0=3fe8000000000000
code    f2178553  # fli.d fa0, 15
in      
out     fa0=3fec000000000000
code    f2180553  # fli.d fa0, 16
in      
out     fa0=3ff0000000000000
code    f2188553  # fli.d fa0, 17
in      
out     fa0=3ff4000000000000
code    f2190553  # fli.d fa0, 18
in      
out     fa0=3ff8000000000000
code    f2198553  # fli.d fa0, 19
in      
out     fa0=3ffc000000000000
code    f21a0553  # fli.d fa0, 20
in      
out     fa0=4000000000000000
code    f21a8553  # fli.d fa0, 21
in      
out     fa0=4004000000000000
code    f21b0553  # fli.d fa0, 22
in      
out     fa0=4008000000000000
code    f21b8553  # fli.d fa0, 23
in      
out     fa0=4010000000000000
code    f21c0553  # fli.d fa0, 24
in      
out     fa0=4020000000000000
code    f21c8553  # fli.d fa0, 25
in      
out     fa0=4030000000000000
code    f21d0553  # fli.d fa0, 26
in      
out     fa0=4060000000000000
code    f21d8553  # fli.d fa0, 27
in      
out     fa0=4070000000000000
code    f21e0553  # fli.d fa0, 28
in      
out     fa0=40e0000000000000
code    f21e8553  # fli.d fa0, 29
in      
out     fa0=40f0000000000000
code    f21f0553  # fli.d fa0, 30
in      
out     fa0=7ff0000000000000
code    f21f8553  # fli.d fa0, 31
in      
out     fa0=7ff8000000000000
code    f4100553  # fli.h fa0, 0
in      
out     fa0=ffffffffffffbc00
code    f4108553  # fli.h fa0, 1
in      
out     fa0=ffffffffffff0400
code    f4110553  # fli.h fa0, 2
in      
out     fa0=ffffffffffff0100
code    f4118553  # fli.h fa0, 3
in      
out     fa0=ffffffffffff0200
code    f4120553  # fli.h fa0, 4
in      
out     fa0=ffffffffffff1c00
code    f4128553  # fli.h fa0, 5
in      
out     fa0=ffffffffffff2000
code    f4130553  # fli.h fa0, 6
in      
out     fa0=ffffffffffff2c00
code    f4138553  # fli.h fa0, 7
in      
out     fa0=ffffffffffff3000
code    f4140553  # fli.h fa0, 8
in      
out     fa0=ffffffffffff3400
code    f4148553  # fli.h fa0, 9
in      
out     fa0=ffffffffffff3500
code    f4150553  # fli.h fa0, 10
in      
out     fa0=ffffffffffff3600
code    f4158553  # fli.h fa0, 11
in      
out     fa0=ffffffffffff3700
code    f4160553  # fli.h fa0, 12
in      
out     fa0=ffffffffffff3800
code    f4168553  # fli.h fa0, 13
in      
out     fa0=ffffffffffff3900
code    f4170553  # fli.h fa0, 14
in      
out     fa0=ffffffffffff3a00
code    f4178553  # fli.h fa0, 15
in      
out     fa0=ffffffffffff3b00
code    f4180553  # fli.h fa0, 16
in      
out     fa0=ffffffffffff3c00
code    f4188553  # fli.h fa0, 17
in      
out     fa0=ffffffffffff3d00
code    f4190553  # fli.h fa0, 18
in      
out     fa0=ffffffffffff3e00
code    f4198553  # fli.h fa0, 19
in      
out     fa0=ffffffffffff3f00
code    f41a0553  # fli.h fa0, 20
in      
out     fa0=ffffffffffff4000
code    f41a8553  # fli.h fa0, 21
in      
out     fa0=ffffffffffff4100
code    f41b0553  # fli.h fa0, 22
in      
out     fa0=ffffffffffff4200
code    f41b8553  # fli.h fa0, 23
in      
out     fa0=ffffffffffff4400
code    f41c0553  # fli.h fa0, 24
in      
out     fa0=ffffffffffff4800
code    f41c8553  # fli.h fa0, 25
in      
out     fa0=ffffffffffff4c00
code    f41d0553  # fli.h fa0, 26
in      
out     fa0=ffffffffffff5800
code    f41d8553  # fli.h fa0, 27
in      
out     fa0=ffffffffffff5c00
code    f41e0553  # fli.h fa0, 28
in      
out     fa0=ffffffffffff7800
code    f41e8553  # fli.h fa0, 29
in      
out     fa0=ffffffffffff7c00
code    f41f0553  # fli.h fa0, 30
in      
out     fa0=ffffffffffff7c00
code    f41f8553  # fli.h fa0, 31
in      
out     fa0=ffffffffffff7e00
code    28c5a553  # fminm.s
in      fa1=ffffffff3f800000 fa2=ffffffffc0000000
out     fa0=ffffffffc0000000
in      fa1=ffffffff00000000 fa2=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff80000000 fa2=ffffffff00000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f800000 fa2=ffffffff7fc00000
out     fa0=ffffffff7fc00000
in      fa1=ffffffff7fc00001 fa2=ffffffff3f800000
out     fa0=ffffffff7fc00000
in      fa1=ffffffff3f800000 fa2=ffffffff7fa00000
out     fa0=ffffffff7fc00000 fflags=10
code    28c5b553  # fmaxm.s
in      fa1=ffffffff3f800000 fa2=ffffffffc0000000
out     fa0=ffffffff3f800000
in      fa1=ffffffff00000000 fa2=ffffffff80000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000 fa2=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff3f800000 fa2=ffffffff7fc00000
out     fa0=ffffffff7fc00000
in      fa1=ffffffff7fc00001 fa2=ffffffff3f800000
out     fa0=ffffffff7fc00000
in      fa1=ffffffff3f800000 fa2=ffffffff7fa00000
out     fa0=ffffffff7fc00000 fflags=10
code    a0c5c553  # fleq.s
in      a0=5 fa1=ffffffff3f800000 fa2=ffffffffc0000000
out     a0=0
in      a0=5 fa1=ffffffffc0000000 fa2=ffffffff3f800000
out     a0=1
in      a0=5 fa1=ffffffff3f800000 fa2=ffffffff3f800000
out     a0=1
in      a0=5 fa1=ffffffff80000000 fa2=ffffffff00000000
out     a0=1
in      a0=5 fa1=ffffffff3f800000 fa2=ffffffff7fc00000
out     a0=0
in      a0=5 fa1=ffffffff7fa00000 fa2=ffffffff3f800000
out     a0=0 fflags=10
code    a0c5d553  # fltq.s
in      a0=5 fa1=ffffffff3f800000 fa2=ffffffffc0000000
out     a0=0
in      a0=5 fa1=ffffffffc0000000 fa2=ffffffff3f800000
out     a0=1
in      a0=5 fa1=ffffffff3f800000 fa2=ffffffff3f800000
out     a0=0
in      a0=5 fa1=ffffffff80000000 fa2=ffffffff00000000
out     a0=0
in      a0=5 fa1=ffffffff3f800000 fa2=ffffffff7fc00000
out     a0=0
in      a0=5 fa1=ffffffff7fa00000 fa2=ffffffff3f800000
out     a0=0 fflags=10
code    2ac5a553  # fminm.d
in      fa1=3ff0000000000000 fa2=c000000000000000
out     fa0=c000000000000000
in      fa2=8000000000000000
out     fa0=8000000000000000
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3ff0000000000000 fa2=7ff8000000000000
out     fa0=7ff8000000000000
in      fa1=7ff8000000000001 fa2=3ff0000000000000
out     fa0=7ff8000000000000
in      fa1=3ff0000000000000 fa2=7ff4000000000000
out     fa0=7ff8000000000000 fflags=10
code    2ac5b553  # fmaxm.d
in      fa1=3ff0000000000000 fa2=c000000000000000
out     fa0=3ff0000000000000
in      fa2=8000000000000000
out     fa0=0
in      fa1=8000000000000000
out     fa0=0
in      fa1=3ff0000000000000 fa2=7ff8000000000000
out     fa0=7ff8000000000000
in      fa1=7ff8000000000001 fa2=3ff0000000000000
out     fa0=7ff8000000000000
in      fa1=3ff0000000000000 fa2=7ff4000000000000
out     fa0=7ff8000000000000 fflags=10
code    a2c5c553  # fleq.d
in      a0=5 fa1=3ff0000000000000 fa2=c000000000000000
out     a0=0
in      a0=5 fa1=c000000000000000 fa2=3ff0000000000000
out     a0=1
in      a0=5 fa1=3ff0000000000000 fa2=3ff0000000000000
out     a0=1
in      a0=5 fa1=8000000000000000
out     a0=1
in      a0=5 fa1=3ff0000000000000 fa2=7ff8000000000000
out     a0=0
in      a0=5 fa1=7ff4000000000000 fa2=3ff0000000000000
out     a0=0 fflags=10
code    a2c5d553  # fltq.d
in      a0=5 fa1=3ff0000000000000 fa2=c000000000000000
out     a0=0
in      a0=5 fa1=c000000000000000 fa2=3ff0000000000000
out     a0=1
in      a0=5 fa1=3ff0000000000000 fa2=3ff0000000000000
out     a0=0
in      a0=5 fa1=8000000000000000
out     a0=0
in      a0=5 fa1=3ff0000000000000 fa2=7ff8000000000000
out     a0=0
in      a0=5 fa1=7ff4000000000000 fa2=3ff0000000000000
out     a0=0 fflags=10
code    2cc5a553  # fminm.h
in      fa1=ffffffffffff3c00 fa2=ffffffffffffc000
out     fa0=ffffffffffffc000
in      fa1=ffffffffffff0000 fa2=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff8000 fa2=ffffffffffff0000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3c00 fa2=ffffffffffff7e00
out     fa0=ffffffffffff7e00
in      fa1=ffffffffffff7e01 fa2=ffffffffffff3c00
out     fa0=ffffffffffff7e00
in      fa1=ffffffffffff3c00 fa2=ffffffffffff7d00
out     fa0=ffffffffffff7e00 fflags=10
code    2cc5b553  # fmaxm.h
in      fa1=ffffffffffff3c00 fa2=ffffffffffffc000
out     fa0=ffffffffffff3c00
in      fa1=ffffffffffff0000 fa2=ffffffffffff8000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000 fa2=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff3c00 fa2=ffffffffffff7e00
out     fa0=ffffffffffff7e00
in      fa1=ffffffffffff7e01 fa2=ffffffffffff3c00
out     fa0=ffffffffffff7e00
in      fa1=ffffffffffff3c00 fa2=ffffffffffff7d00
out     fa0=ffffffffffff7e00 fflags=10
code    a4c5c553  # fleq.h
in      a0=5 fa1=ffffffffffff3c00 fa2=ffffffffffffc000
out     a0=0
in      a0=5 fa1=ffffffffffffc000 fa2=ffffffffffff3c00
out     a0=1
in      a0=5 fa1=ffffffffffff3c00 fa2=ffffffffffff3c00
out     a0=1
in      a0=5 fa1=ffffffffffff8000 fa2=ffffffffffff0000
out     a0=1
in      a0=5 fa1=ffffffffffff3c00 fa2=ffffffffffff7e00
out     a0=0
in      a0=5 fa1=ffffffffffff7d00 fa2=ffffffffffff3c00
out     a0=0 fflags=10
code    a4c5d553  # fltq.h
in      a0=5 fa1=ffffffffffff3c00 fa2=ffffffffffffc000
out     a0=0
in      a0=5 fa1=ffffffffffffc000 fa2=ffffffffffff3c00
out     a0=1
in      a0=5 fa1=ffffffffffff3c00 fa2=ffffffffffff3c00
out     a0=0
in      a0=5 fa1=ffffffffffff8000 fa2=ffffffffffff0000
out     a0=0
in      a0=5 fa1=ffffffffffff3c00 fa2=ffffffffffff7e00
out     a0=0
in      a0=5 fa1=ffffffffffff7d00 fa2=ffffffffffff3c00
out     a0=0 fflags=10
code    40458553  # fround.s rm 0
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3fc00000
out     fa0=ffffffff40000000
in      fa1=ffffffff40200000
out     fa0=ffffffff40000000
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0000000
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf400000
out     fa0=ffffffffbf800000
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff44800000
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    40459553  # fround.s rm 1
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3fc00000
out     fa0=ffffffff3f800000
in      fa1=ffffffff40200000
out     fa0=ffffffff40000000
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0000000
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf400000
out     fa0=ffffffff80000000
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff447fc000
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    4045a553  # fround.s rm 2
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf000000
out     fa0=ffffffffbf800000
in      fa1=ffffffff3fc00000
out     fa0=ffffffff3f800000
in      fa1=ffffffff40200000
out     fa0=ffffffff40000000
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0400000
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf400000
out     fa0=ffffffffbf800000
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff447fc000
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    4045b553  # fround.s rm 3
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff3f800000
in      fa1=ffffffffbf000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3fc00000
out     fa0=ffffffff40000000
in      fa1=ffffffff40200000
out     fa0=ffffffff40400000
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0000000
in      fa1=ffffffff3e800000
out     fa0=ffffffff3f800000
in      fa1=ffffffffbf400000
out     fa0=ffffffff80000000
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff44800000
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    4045c553  # fround.s rm 4
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff3f800000
in      fa1=ffffffffbf000000
out     fa0=ffffffffbf800000
in      fa1=ffffffff3fc00000
out     fa0=ffffffff40000000
in      fa1=ffffffff40200000
out     fa0=ffffffff40400000
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0400000
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000
in      fa1=ffffffffbf400000
out     fa0=ffffffffbf800000
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff44800000
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    40558553  # froundnx.s rm 0
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf000000
out     fa0=ffffffff80000000 fflags=1
in      fa1=ffffffff3fc00000
out     fa0=ffffffff40000000 fflags=1
in      fa1=ffffffff40200000
out     fa0=ffffffff40000000 fflags=1
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0000000 fflags=1
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf400000
out     fa0=ffffffffbf800000 fflags=1
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff44800000 fflags=1
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    40559553  # froundnx.s rm 1
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf000000
out     fa0=ffffffff80000000 fflags=1
in      fa1=ffffffff3fc00000
out     fa0=ffffffff3f800000 fflags=1
in      fa1=ffffffff40200000
out     fa0=ffffffff40000000 fflags=1
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0000000 fflags=1
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf400000
out     fa0=ffffffff80000000 fflags=1
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff447fc000 fflags=1
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    4055a553  # froundnx.s rm 2
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf000000
out     fa0=ffffffffbf800000 fflags=1
in      fa1=ffffffff3fc00000
out     fa0=ffffffff3f800000 fflags=1
in      fa1=ffffffff40200000
out     fa0=ffffffff40000000 fflags=1
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0400000 fflags=1
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf400000
out     fa0=ffffffffbf800000 fflags=1
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff447fc000 fflags=1
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    4055b553  # froundnx.s rm 3
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff3f800000 fflags=1
in      fa1=ffffffffbf000000
out     fa0=ffffffff80000000 fflags=1
in      fa1=ffffffff3fc00000
out     fa0=ffffffff40000000 fflags=1
in      fa1=ffffffff40200000
out     fa0=ffffffff40400000 fflags=1
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0000000 fflags=1
in      fa1=ffffffff3e800000
out     fa0=ffffffff3f800000 fflags=1
in      fa1=ffffffffbf400000
out     fa0=ffffffff80000000 fflags=1
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff44800000 fflags=1
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    4055c553  # froundnx.s rm 4
in      fa1=ffffffff00000000
out     fa0=ffffffff00000000
in      fa1=ffffffff80000000
out     fa0=ffffffff80000000
in      fa1=ffffffff3f000000
out     fa0=ffffffff3f800000 fflags=1
in      fa1=ffffffffbf000000
out     fa0=ffffffffbf800000 fflags=1
in      fa1=ffffffff3fc00000
out     fa0=ffffffff40000000 fflags=1
in      fa1=ffffffff40200000
out     fa0=ffffffff40400000 fflags=1
in      fa1=ffffffffc0200000
out     fa0=ffffffffc0400000 fflags=1
in      fa1=ffffffff3e800000
out     fa0=ffffffff00000000 fflags=1
in      fa1=ffffffffbf400000
out     fa0=ffffffffbf800000 fflags=1
in      fa1=ffffffff447a0000
out     fa0=ffffffff447a0000
in      fa1=ffffffff447fe000
out     fa0=ffffffff44800000 fflags=1
in      fa1=ffffffff7f800000
out     fa0=ffffffff7f800000
code    42458553  # fround.d rm 0
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=0
in      fa1=bfe0000000000000
out     fa0=8000000000000000
in      fa1=3ff8000000000000
out     fa0=4000000000000000
in      fa1=4004000000000000
out     fa0=4000000000000000
in      fa1=c004000000000000
out     fa0=c000000000000000
in      fa1=3fd0000000000000
out     fa0=0
in      fa1=bfe8000000000000
out     fa0=bff0000000000000
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=4090000000000000
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    42459553  # fround.d rm 1
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=0
in      fa1=bfe0000000000000
out     fa0=8000000000000000
in      fa1=3ff8000000000000
out     fa0=3ff0000000000000
in      fa1=4004000000000000
out     fa0=4000000000000000
in      fa1=c004000000000000
out     fa0=c000000000000000
in      fa1=3fd0000000000000
out     fa0=0
in      fa1=bfe8000000000000
out     fa0=8000000000000000
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=408ff80000000000
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    4245a553  # fround.d rm 2
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=0
in      fa1=bfe0000000000000
out     fa0=bff0000000000000
in      fa1=3ff8000000000000
out     fa0=3ff0000000000000
in      fa1=4004000000000000
out     fa0=4000000000000000
in      fa1=c004000000000000
out     fa0=c008000000000000
in      fa1=3fd0000000000000
out     fa0=0
in      fa1=bfe8000000000000
out     fa0=bff0000000000000
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=408ff80000000000
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    4245b553  # fround.d rm 3
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=3ff0000000000000
in      fa1=bfe0000000000000
out     fa0=8000000000000000
in      fa1=3ff8000000000000
out     fa0=4000000000000000
in      fa1=4004000000000000
out     fa0=4008000000000000
in      fa1=c004000000000000
out     fa0=c000000000000000
in      fa1=3fd0000000000000
out     fa0=3ff0000000000000
in      fa1=bfe8000000000000
out     fa0=8000000000000000
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=4090000000000000
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    4245c553  # fround.d rm 4
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=3ff0000000000000
in      fa1=bfe0000000000000
out     fa0=bff0000000000000
in      fa1=3ff8000000000000
out     fa0=4000000000000000
in      fa1=4004000000000000
out     fa0=4008000000000000
in      fa1=c004000000000000
out     fa0=c008000000000000
in      fa1=3fd0000000000000
out     fa0=0
in      fa1=bfe8000000000000
out     fa0=bff0000000000000
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=4090000000000000
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    42558553  # froundnx.d rm 0
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=0 fflags=1
in      fa1=bfe0000000000000
out     fa0=8000000000000000 fflags=1
in      fa1=3ff8000000000000
out     fa0=4000000000000000 fflags=1
in      fa1=4004000000000000
out     fa0=4000000000000000 fflags=1
in      fa1=c004000000000000
out     fa0=c000000000000000 fflags=1
in      fa1=3fd0000000000000
out     fa0=0 fflags=1
in      fa1=bfe8000000000000
out     fa0=bff0000000000000 fflags=1
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=4090000000000000 fflags=1
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    42559553  # froundnx.d rm 1
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=0 fflags=1
in      fa1=bfe0000000000000
out     fa0=8000000000000000 fflags=1
in      fa1=3ff8000000000000
out     fa0=3ff0000000000000 fflags=1
in      fa1=4004000000000000
out     fa0=4000000000000000 fflags=1
in      fa1=c004000000000000
out     fa0=c000000000000000 fflags=1
in      fa1=3fd0000000000000
out     fa0=0 fflags=1
in      fa1=bfe8000000000000
out     fa0=8000000000000000 fflags=1
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=408ff80000000000 fflags=1
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    4255a553  # froundnx.d rm 2
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=0 fflags=1
in      fa1=bfe0000000000000
out     fa0=bff0000000000000 fflags=1
in      fa1=3ff8000000000000
out     fa0=3ff0000000000000 fflags=1
in      fa1=4004000000000000
out     fa0=4000000000000000 fflags=1
in      fa1=c004000000000000
out     fa0=c008000000000000 fflags=1
in      fa1=3fd0000000000000
out     fa0=0 fflags=1
in      fa1=bfe8000000000000
out     fa0=bff0000000000000 fflags=1
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=408ff80000000000 fflags=1
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    4255b553  # froundnx.d rm 3
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=3ff0000000000000 fflags=1
in      fa1=bfe0000000000000
out     fa0=8000000000000000 fflags=1
in      fa1=3ff8000000000000
out     fa0=4000000000000000 fflags=1
in      fa1=4004000000000000
out     fa0=4008000000000000 fflags=1
in      fa1=c004000000000000
out     fa0=c000000000000000 fflags=1
in      fa1=3fd0000000000000
out     fa0=3ff0000000000000 fflags=1
in      fa1=bfe8000000000000
out     fa0=8000000000000000 fflags=1
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=4090000000000000 fflags=1
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    4255c553  # froundnx.d rm 4
in      
out     fa0=0
in      fa1=8000000000000000
out     fa0=8000000000000000
in      fa1=3fe0000000000000
out     fa0=3ff0000000000000 fflags=1
in      fa1=bfe0000000000000
out     fa0=bff0000000000000 fflags=1
in      fa1=3ff8000000000000
out     fa0=4000000000000000 fflags=1
in      fa1=4004000000000000
out     fa0=4008000000000000 fflags=1
in      fa1=c004000000000000
out     fa0=c008000000000000 fflags=1
in      fa1=3fd0000000000000
out     fa0=0 fflags=1
in      fa1=bfe8000000000000
out     fa0=bff0000000000000 fflags=1
in      fa1=408f400000000000
out     fa0=408f400000000000
in      fa1=408ffc0000000000
out     fa0=4090000000000000 fflags=1
in      fa1=7ff0000000000000
out     fa0=7ff0000000000000
code    44458553  # fround.h rm 0
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffb800
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff4000
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4000
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc000
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffba00
out     fa0=ffffffffffffbc00
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff6400
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    44459553  # fround.h rm 1
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffb800
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff3c00
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4000
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc000
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffba00
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff63fe
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    4445a553  # fround.h rm 2
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffb800
out     fa0=ffffffffffffbc00
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff3c00
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4000
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc200
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffba00
out     fa0=ffffffffffffbc00
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff63fe
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    4445b553  # fround.h rm 3
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff3c00
in      fa1=ffffffffffffb800
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff4000
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4200
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc000
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff3c00
in      fa1=ffffffffffffba00
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff6400
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    4445c553  # fround.h rm 4
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff3c00
in      fa1=ffffffffffffb800
out     fa0=ffffffffffffbc00
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff4000
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4200
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc200
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000
in      fa1=ffffffffffffba00
out     fa0=ffffffffffffbc00
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff6400
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    44558553  # froundnx.h rm 0
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffb800
out     fa0=ffffffffffff8000 fflags=1
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff4000 fflags=1
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4000 fflags=1
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc000 fflags=1
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffba00
out     fa0=ffffffffffffbc00 fflags=1
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff6400 fflags=1
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    44559553  # froundnx.h rm 1
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffb800
out     fa0=ffffffffffff8000 fflags=1
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff3c00 fflags=1
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4000 fflags=1
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc000 fflags=1
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffba00
out     fa0=ffffffffffff8000 fflags=1
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff63fe fflags=1
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    4455a553  # froundnx.h rm 2
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffb800
out     fa0=ffffffffffffbc00 fflags=1
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff3c00 fflags=1
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4000 fflags=1
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc200 fflags=1
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffba00
out     fa0=ffffffffffffbc00 fflags=1
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff63fe fflags=1
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    4455b553  # froundnx.h rm 3
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff3c00 fflags=1
in      fa1=ffffffffffffb800
out     fa0=ffffffffffff8000 fflags=1
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff4000 fflags=1
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4200 fflags=1
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc000 fflags=1
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff3c00 fflags=1
in      fa1=ffffffffffffba00
out     fa0=ffffffffffff8000 fflags=1
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff6400 fflags=1
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    4455c553  # froundnx.h rm 4
in      fa1=ffffffffffff0000
out     fa0=ffffffffffff0000
in      fa1=ffffffffffff8000
out     fa0=ffffffffffff8000
in      fa1=ffffffffffff3800
out     fa0=ffffffffffff3c00 fflags=1
in      fa1=ffffffffffffb800
out     fa0=ffffffffffffbc00 fflags=1
in      fa1=ffffffffffff3e00
out     fa0=ffffffffffff4000 fflags=1
in      fa1=ffffffffffff4100
out     fa0=ffffffffffff4200 fflags=1
in      fa1=ffffffffffffc100
out     fa0=ffffffffffffc200 fflags=1
in      fa1=ffffffffffff3400
out     fa0=ffffffffffff0000 fflags=1
in      fa1=ffffffffffffba00
out     fa0=ffffffffffffbc00 fflags=1
in      fa1=ffffffffffff63d0
out     fa0=ffffffffffff63d0
in      fa1=ffffffffffff63ff
out     fa0=ffffffffffff6400 fflags=1
in      fa1=ffffffffffff7c00
out     fa0=ffffffffffff7c00
code    c2859553  # fcvtmod.w.d
in      a0=5
out     a0=0
in      a0=5 fa1=bfe0000000000000
out     a0=0 fflags=1
in      a0=5 fa1=3ff8000000000000
out     a0=1 fflags=1
in      a0=5 fa1=bff0000000000000
out     a0=ffffffffffffffff
in      a0=5 fa1=41dfffffffc00000
out     a0=7fffffff
in      a0=5 fa1=41e0000000000000
out     a0=ffffffff80000000 fflags=10
in      a0=5 fa1=c1e0000000000000
out     a0=ffffffff80000000
in      a0=5 fa1=c1e0000000200000
out     a0=7fffffff fflags=10
in      a0=5 fa1=41f0000000500000
out     a0=5 fflags=10
in      a0=5 fa1=4270000100000800
out     a0=100000 fflags=10
in      a0=5 fa1=c330000000000007
out     a0=fffffffffffffff9 fflags=10
in      a0=5 fa1=43d0000000000400
out     a0=100000 fflags=10
in      a0=5 fa1=4520000000000001
out     a0=ffffffff80000000 fflags=10
in      a0=5 fa1=4530000000000000
out     a0=0 fflags=10
in      a0=5 fa1=7e37e43c8800759c
out     a0=0 fflags=10
in      a0=5 fa1=7ff0000000000000
out     a0=0 fflags=10
in      a0=5 fa1=7ff8000000000000
out     a0=0 fflags=10
code    44858553  # fcvt.bf16.s fa0, fa1, rne
in      fa1=ffffffff00000000
out     fa0=ffffffffffff0000
in      fa1=ffffffff80000000
out     fa0=ffffffffffff8000
in      fa1=ffffffff3f800000
out     fa0=ffffffffffff3f80
in      fa1=ffffffff3f808000
out     fa0=ffffffffffff3f80 fflags=1
in      fa1=ffffffff3f818000
out     fa0=ffffffffffff3f82 fflags=1
in      fa1=ffffffff3f808001
out     fa0=ffffffffffff3f81 fflags=1
in      fa1=ffffffffbf80ffff
out     fa0=ffffffffffffbf81 fflags=1
in      fa1=ffffffff7f7fffff
out     fa0=ffffffffffff7f80 fflags=5
in      fa1=ffffffff7f800000
out     fa0=ffffffffffff7f80
in      fa1=ffffffff7fc00001
out     fa0=ffffffffffff7fc0
in      fa1=ffffffff7f800001
out     fa0=ffffffffffff7fc0 fflags=10
in      fa1=ffffffff00400000
out     fa0=ffffffffffff0040
in      fa1=ffffffff00008000
out     fa0=ffffffffffff0000 fflags=3
in      fa1=ffffffff80000001
out     fa0=ffffffffffff8000 fflags=3
in      fa1=ffffffff12345678
out     fa0=ffffffffffff1234 fflags=1
code    40658553  # fcvt.s.bf16
in      fa1=ffffffffffff0000
out     fa0=ffffffff00000000
in      fa1=ffffffffffff3f80
out     fa0=ffffffff3f800000
in      fa1=ffffffffffffff80
out     fa0=ffffffffff800000
in      fa1=ffffffffffff0001
out     fa0=ffffffff00010000
in      fa1=ffffffffffff7f7f
out     fa0=ffffffff7f7f0000
in      fa1=ffffffffffff7f81
out     fa0=ffffffff7fc00000 fflags=10
code    4b052457  # vbrev.v e8
in      vtype=0 vl=10 v16=aeb10080ff01005fff3535a80180dace
out     v8=758d0001ff8000faffacac1580015b73
code    4b042457  # vbrev8.v e8
in      vtype=0 vl=10 v16=3526093501800d9700394580ff000092
out     v8=ac6490ac8001b0e9009ca201ff000049
code    4b04a457  # vrev8.v e8
in      vtype=0 vl=10 v16=352b00c949f7bfff3080018080350035
out     v8=352b00c949f7bfff3080018080350035
code    4b062457  # vclz.v e8
in      vtype=0 vl=10 v16=ff3601ff35ffff35143500b680090000
out     v8=20700020000020302080000040808
code    4b06a457  # vctz.v e8
in      vtype=0 vl=10 v16=1800480248001c78078350181ae0185
out     v8=70207020700000703000000010000
code    4b072457  # vcpop.v e8
in      vtype=0 vl=10 v16=ff358a008039a21fffff3589008000
out     v8=80403000104030508080403000100
code    070c0457  # vandn.vv e8
in      vtype=0 vl=10 v16=2a3a14badfca9b0349dc508a4a56fe0c v24=168a1abd7eddbacd5bb59e9aa5188164
out     v8=2830040281020102004840004a467e08
code    c0087057 0705c457  # vandn.vx e8
in      vtype=0 vl=10 a1=3348b6c9b889ae98 v16=2a3a14badfca9b0349dc508a4a56fe0c
out     v8=22220422474203034144400242466604
code    530c0457  # vror.vv e8
in      vtype=0 vl=10 v16=7a90ee9af2b95a9adaca55da24d4f47f v24=a41f7f8cc5a2af16395c0471c54bac85
out     v8=a721dda9976eb46a6dac556d219a4ffb
code    c0087057 5305c457  # vror.vx e8
in      vtype=0 vl=10 a1=64ec8bc82ae2d51b v16=7a90ee9af2b95a9adaca55da24d4f47f
out     v8=4f12dd535e374b535b59aa5b849a9eef
code    570c0457  # vrol.vv e8
in      vtype=0 vl=10 v16=80e653c2cfe067e234f8a762203b27ab v24=987ed81912bb08afe5a76d43045350a3
out     v8=80b953853f076771867cf41302d9275d
code    c0087057 5705c457  # vrol.vx e8
in      vtype=0 vl=10 a1=3190fb3b31ca03b6 v16=80e653c2cfe067e234f8a762203b27ab
out     v8=20b9d4b0f338d9b80d3ee99808cec9ea
code    5702b457  # vror.vi 37 e8
in      vtype=0 vl=10 v16=20f32aafda91f98d7d7c56025a920059
out     v8=19f517dd68ccf6cebe3b210d29400ca
code    4b052457  # vbrev.v e16
in      vtype=8 vl=8 v16=a9e9676980003a03ffff0001ffff
out     v8=979596e60001c05cffff8000ffff
code    4b042457  # vbrev8.v e16
in      vtype=8 vl=8 v16=178bd7c55f6cfffff00010f6d2370
out     v8=801ebd3eaa6ff3ffff0080f0b6c40e
code    4b04a457  # vrev8.v e16
in      vtype=8 vl=8 v16=ffffccb6ffffffffffff8000353b8000
out     v8=ffffb6ccffffffffffff00803b350080
code    4b062457  # vclz.v e16
in      vtype=8 vl=8 v16=8000bf3afffffb04ffffc6cb86f138e4
out     v8=2
code    4b06a457  # vctz.v e16
in      vtype=8 vl=8 v16=350080009c6269ef53603c2b35000001
out     v8=8000f000100000005000000080000
code    4b072457  # vcpop.v e16
in      vtype=8 vl=8 v16=35008000ffff350008a97d44fa688000
out     v8=40001001000040005000800090001
code    070c0457  # vandn.vv e16
in      vtype=8 vl=8 v16=13c514fc5628a2cbc242c27ecfc4b776 v24=1b84cf2236fc783aea488184bf0e807a
out     v8=4110dc400082c10002427a40c03704
code    c0847057 0705c457  # vandn.vx e16
in      vtype=8 vl=8 a1=951bbdac1fb5bddf v16=13c514fc5628a2cbc242c27ecfc4b776
out     v8=2000020422002004200422042000220
code    530c0457  # vror.vv e16
in      vtype=8 vl=8 v16=d5ac5b401631210f9992f2596d7c8bb8 v24=b69c44994f76f4cad215bc77f99e77ed
out     v8=5acda02dc45843c894ccb3e4b5f15dc4
code    c0847057 5305c457  # vror.vx e16
in      vtype=8 vl=8 a1=b0bd079671cc6a67 v16=d5ac5b401631210f9992f2596d7c8bb8
out     v8=59ab80b6622c1e422533b3e4f8da7117
code    570c0457  # vrol.vv e16
in      vtype=8 vl=8 v16=1218ab7f4dc735bbd7e073f37f39df5f v24=2db2e63742f1b14389d1ef60186aed0d
out     v8=4860bfd59b8eadd9afc173f3e5fcfbeb
code    c0847057 5705c457  # vrol.vx e16
in      vtype=8 vl=8 a1=c0f327655bbbc638 v16=1218ab7f4dc735bbd7e073f37f39df5f
out     v8=18127fabc74dbb35e0d7f373397f5fdf
code    5702b457  # vror.vi 37 e16
in      vtype=8 vl=8 v16=82efde646691dceca50313beda92028d
out     v8=7c1726f38b3466e71d28f09d96d46814
code    4b052457  # vbrev.v e32
in      vtype=10 vl=4 v16=8e5cce69a0798c7a8000000035000000
out     v8=96733a715e319e0500000001000000ac
code    4b042457  # vbrev8.v e32
in      vtype=10 vl=4 v16=ffffffff000000000000000180000000
out     v8=ffffffff000000000000008001000000
code    4b04a457  # vrev8.v e32
in      vtype=10 vl=4 v16=11a232dc5e00856faffffffff
out     v8=1000000c52d231afa5608e0ffffffff
code    4b062457  # vclz.v e32
in      vtype=10 vl=4 v16=41ed20ed800000003500000000000000
out     v8=1000000000000000200000020
code    4b06a457  # vctz.v e32
in      vtype=10 vl=4 v16=f7577660ec47ffc16e7bf008ffffffff
out     v8=5000000000000000300000000
code    4b072457  # vcpop.v e32
in      vtype=10 vl=4 v16=75bf0a9ab4e3fcf635000000851b4748
out     v8=1200000015000000040000000d
code    070c0457  # vandn.vv e32
in      vtype=10 vl=4 v16=59d9f624d91e2a8f6efb67eb587492ad v24=ec72ab0bf3f57eb2b30e10c5001c7dc
out     v8=5118d4044000280444cb06e308741021
code    c1027057 0705c457  # vandn.vx e32
in      vtype=10 vl=4 a1=ff47ae1b0cff3bfd v16=59d9f624d91e2a8f6efb67eb587492ad
out     v8=5100c400d10000026200440250008000
code    530c0457  # vror.vv e32
in      vtype=10 vl=4 v16=5e64ad78ed598f29fb870134767ff539 v24=590bd40f9233f68deb8511dd12f1050a
out     v8=5af0bcc9794f6accdc3809a74e5d9ffd
code    c1027057 5305c457  # vror.vx e32
in      vtype=10 vl=4 a1=da63fb4e87ccce0a v16=5e64ad78ed598f29fb870134767ff539
out     v8=5e17992bca7b56634d3ee1c04e5d9ffd
code    570c0457  # vrol.vv e32
in      vtype=10 vl=4 v16=30c5edffb3c798b0646792fc5915fe1c v24=fed90e36b8ac108add8d34f93be8613b
out     v8=7fcc317b1e62c2cff8c8cf25e2c8aff0
code    c1027057 5705c457  # vrol.vx e32
in      vtype=10 vl=4 a1=28ffa017a3b67bd5 v16=30c5edffb3c798b0646792fc5915fe1c
out     v8=bfe618bd161678f35f8c8cf2c38b22bf
code    5702b457  # vror.vi 37 e32
in      vtype=10 vl=4 v16=f0d659d9d1fa4d9468f992e3b04396aa
out     v8=cf86b2cea68fd26c1b47cc9755821cb5
code    4b052457  # vbrev.v e64
in      vtype=18 vl=2 v16=35000000000000008000000000000000
out     v8=ac0000000000000001
code    4b042457  # vbrev8.v e64
in      vtype=18 vl=2 v16=124f03c684a440274cd668b7bb402c4d
out     v8=48f2c063212502e4326b16eddd0234b2
code    4b04a457  # vrev8.v e64
in      vtype=18 vl=2 v16=3500000000000000bc3485f17ee16937
out     v8=353769e17ef18534bc
code    4b062457  # vclz.v e64
in      vtype=18 vl=2 v16=ffffffffffffffff8000000000000000
out     v8=0
code    4b06a457  # vctz.v e64
in      vtype=18 vl=2 v16=8000000000000000ba9b9ef25c2214a8
out     v8=3f0000000000000003
code    4b072457  # vcpop.v e64
in      vtype=18 vl=2 v16=c8302b31dae5f4320000000000000001
out     v8=1e0000000000000001
code    070c0457  # vandn.vv e64
in      vtype=18 vl=2 v16=1b713a15e305d18c5563a5845085154f v24=8116141302a008f86794873f51d5cdd3
out     v8=1a612a04e105d104106320800000100c
code    c1817057 0705c457  # vandn.vx e64
in      vtype=18 vl=2 a1=bebfd80e752cdf93 v16=1b713a15e305d18c5563a5845085154f
out     v8=14022118201000c414025800081004c
code    530c0457  # vror.vv e64
in      vtype=18 vl=2 v16=85430db0e9b3a6a4db1b6e5f400c80d0 v24=ba3c853824f38804d8bc3a001b01fc3d
out     v8=485430db0e9b3a6ad8db72fa00640686
code    c1817057 5305c457  # vror.vx e64
in      vtype=18 vl=2 a1=24d2d55679b9a98a v16=85430db0e9b3a6a4db1b6e5f400c80d0
out     v8=a92150c36c3a6ce93436c6db97d00320
code    570c0457  # vrol.vv e64
in      vtype=18 vl=2 v16=6c2e8002c6d75eb5eca95ed1e8090bf2 v24=5776a6d8bfae405079cd58b28ed6fb49
out     v8=8002c6d75eb56c2e52bda3d01217e5d9
code    c1817057 5705c457  # vrol.vx e64
in      vtype=18 vl=2 a1=1ed01297b3128705 v16=6c2e8002c6d75eb5eca95ed1e8090bf2
out     v8=85d00058daebd6ad952bda3d01217e5d
code    5702b457  # vror.vi 37 e64
in      vtype=18 vl=2 v16=d5fa1887c17b39452296d3d53c480619
out     v8=3e0bd9ca2eafd0c4a9e24030c914b69e
code    d70c0457  # vwsll.vv e16
in      vtype=8 vl=8 v16=66dd8105ec5cc71217835a5da2b8f155 v24=383d2faf9b2d1376e808a8c413bb95a a1=d
out     v8=178305a5d000c000000054000000 v9=336e814000000b170000089000000
code    d705c457  # vwsll.vx e16
in      vtype=8 vl=8 v16=89c1887680488eb1624266d8b985bd19 a1=d
out     v8=c4840000cdb00001730a00017a32000 v9=11382000110ec0001009000011d62000
code    d706b457  # vwsll.vi e16
in      vtype=8 vl=8 v16=28298f9cff7b334a6a0fe34ced293a45 a1=d
out     v8=d41e0001c6980001da520000748a000 v9=505200011f380001fef600006694000
code    330c2457  # vclmul.vv
in      vtype=18 vl=2 v16=c73c039b68637d4a8fc981cd173948e8 v24=b40f433dfed1bec6546b4011beddadd6
out     v8=e41722343c7df43c0978643694387af0
code    3305e457  # vclmul.vx
in      vtype=18 vl=2 a1=546b4011beddadd6 v16=c73c039b68637d4a8fc981cd173948e8
out     v8=5ed25540b7615e9c0978643694387af0
in      vtype=10 vl=4
out     
exit    illegal 0
code    370c2457  # vclmulh.vv
in      vtype=18 vl=2 v16=c526b69b1b35f32951b3ffba0264ba30 v24=4b3a9e997c1fd9d75644019c0f31682c
out     v8=363ccc120f8be9521087425b1583d5ba
code    3705e457  # vclmulh.vx
in      vtype=18 vl=2 a1=5644019c0f31682c v16=c526b69b1b35f32951b3ffba0264ba30
out     v8=3fb74ce18fc1371d1087425b1583d5ba
in      vtype=10 vl=4
out     
exit    illegal 0
code    4b031457  # vfcvt.rtz to 32 from 32
in      vtype=10 vl=2 v16=bf00000000000000
out     v8=0 fflags=1
in      vtype=10 vl=2 v16=bf8000003fc00000
out     v8=1 fflags=11
in      vtype=10 vl=2 v16=437fc00040200000
out     v8=ff00000002 fflags=1
in      vtype=10 vl=2 v16=46ea6000c3018000
out     v8=753000000000 fflags=10
in      vtype=10 vl=2 v16=4f000000477fe000
out     v8=800000000000ffe0
in      vtype=10 vl=2 v16=50000000cf000002
out     v8=ffffffff00000000 fflags=10
in      vtype=10 vl=2 v16=7f8000005f0ac723
out     v8=ffffffffffffffff fflags=10
in      vtype=10 vl=2 v16=7fc00000ff800000
out     v8=ffffffff00000000 fflags=10
code    4b039457  # vfcvt.rtz to 32 from 32
in      vtype=10 vl=2 v16=bf00000000000000
out     v8=0 fflags=1
in      vtype=10 vl=2 v16=bf8000003fc00000
out     v8=ffffffff00000001 fflags=1
in      vtype=10 vl=2 v16=437fc00040200000
out     v8=ff00000002 fflags=1
in      vtype=10 vl=2 v16=46ea6000c3018000
out     v8=7530ffffff7f fflags=1
in      vtype=10 vl=2 v16=4f000000477fe000
out     v8=7fffffff0000ffe0 fflags=10
in      vtype=10 vl=2 v16=50000000cf000002
out     v8=7fffffff80000000 fflags=10
in      vtype=10 vl=2 v16=7f8000005f0ac723
out     v8=7fffffff7fffffff fflags=10
in      vtype=10 vl=2 v16=7fc00000ff800000
out     v8=7fffffff80000000 fflags=10
code    4b031457  # vfcvt.rtz to 64 from 64
in      vtype=18 vl=2 v16=bfe00000000000000000000000000000
out     v8=0 fflags=1
in      vtype=18 vl=2 v16=bff00000000000003ff8000000000000
out     v8=1 fflags=11
in      vtype=18 vl=2 v16=406ff800000000004004000000000000
out     v8=ff0000000000000002 fflags=1
in      vtype=18 vl=2 v16=40dd4c0000000000c060300000000000
out     v8=75300000000000000000 fflags=10
in      vtype=18 vl=2 v16=41e000000000000040effc0000000000
out     v8=80000000000000000000ffe0
in      vtype=18 vl=2 v16=4200000000000000c1e0000040000000
out     v8=2000000000000000000000000 fflags=10
in      vtype=18 vl=2 v16=7ff000000000000043e158e460913d00
out     v8=ffffffffffffffff8ac7230489e80000 fflags=10
in      vtype=18 vl=2 v16=7ff8000000000000fff0000000000000
out     v8=ffffffffffffffff0000000000000000 fflags=10
code    4b039457  # vfcvt.rtz to 64 from 64
in      vtype=18 vl=2 v16=bfe00000000000000000000000000000
out     v8=0 fflags=1
in      vtype=18 vl=2 v16=bff00000000000003ff8000000000000
out     v8=ffffffffffffffff0000000000000001 fflags=1
in      vtype=18 vl=2 v16=406ff800000000004004000000000000
out     v8=ff0000000000000002 fflags=1
in      vtype=18 vl=2 v16=40dd4c0000000000c060300000000000
out     v8=7530ffffffffffffff7f fflags=1
in      vtype=18 vl=2 v16=41e000000000000040effc0000000000
out     v8=80000000000000000000ffe0
in      vtype=18 vl=2 v16=4200000000000000c1e0000040000000
out     v8=200000000ffffffff7ffffe00
in      vtype=18 vl=2 v16=7ff000000000000043e158e460913d00
out     v8=7fffffffffffffff7fffffffffffffff fflags=10
in      vtype=18 vl=2 v16=7ff8000000000000fff0000000000000
out     v8=7fffffffffffffff8000000000000000 fflags=10
code    4b071457  # vwcvt.rtz to 64 from 32
in      vtype=10 vl=2 v16=bf00000000000000
out     v8=0 fflags=1
in      vtype=10 vl=2 v16=bf8000003fc00000
out     v8=1 fflags=11
in      vtype=10 vl=2 v16=437fc00040200000
out     v8=ff0000000000000002 fflags=1
in      vtype=10 vl=2 v16=46ea6000c3018000
out     v8=75300000000000000000 fflags=10
in      vtype=10 vl=2 v16=4f000000477fe000
out     v8=80000000000000000000ffe0
in      vtype=10 vl=2 v16=50000000cf000002
out     v8=2000000000000000000000000 fflags=10
in      vtype=10 vl=2 v16=7f8000005f0ac723
out     v8=ffffffffffffffff8ac7230000000000 fflags=10
in      vtype=10 vl=2 v16=7fc00000ff800000
out     v8=ffffffffffffffff0000000000000000 fflags=10
code    4b079457  # vwcvt.rtz to 64 from 32
in      vtype=10 vl=2 v16=bf00000000000000
out     v8=0 fflags=1
in      vtype=10 vl=2 v16=bf8000003fc00000
out     v8=ffffffffffffffff0000000000000001 fflags=1
in      vtype=10 vl=2 v16=437fc00040200000
out     v8=ff0000000000000002 fflags=1
in      vtype=10 vl=2 v16=46ea6000c3018000
out     v8=7530ffffffffffffff7f fflags=1
in      vtype=10 vl=2 v16=4f000000477fe000
out     v8=80000000000000000000ffe0
in      vtype=10 vl=2 v16=50000000cf000002
out     v8=200000000ffffffff7ffffe00
in      vtype=10 vl=2 v16=7f8000005f0ac723
out     v8=7fffffffffffffff7fffffffffffffff fflags=10
in      vtype=10 vl=2 v16=7fc00000ff800000
out     v8=7fffffffffffffff8000000000000000 fflags=10
code    4b0b1457  # vncvt.rtz to 16 from 32
in      vtype=8 vl=2 v16=bf00000000000000
out     v8=0 fflags=1
in      vtype=8 vl=2 v16=bf8000003fc00000
out     v8=1 fflags=11
in      vtype=8 vl=2 v16=437fc00040200000
out     v8=ff0002 fflags=1
in      vtype=8 vl=2 v16=46ea6000c3018000
out     v8=75300000 fflags=10
in      vtype=8 vl=2 v16=4f000000477fe000
out     v8=ffffffe0 fflags=10
in      vtype=8 vl=2 v16=50000000cf000002
out     v8=ffff0000 fflags=10
in      vtype=8 vl=2 v16=7f8000005f0ac723
out     v8=ffffffff fflags=10
in      vtype=8 vl=2 v16=7fc00000ff800000
out     v8=ffff0000 fflags=10
code    4b0b9457  # vncvt.rtz to 16 from 32
in      vtype=8 vl=2 v16=bf00000000000000
out     v8=0 fflags=1
in      vtype=8 vl=2 v16=bf8000003fc00000
out     v8=ffff0001 fflags=1
in      vtype=8 vl=2 v16=437fc00040200000
out     v8=ff0002 fflags=1
in      vtype=8 vl=2 v16=46ea6000c3018000
out     v8=7530ff7f fflags=1
in      vtype=8 vl=2 v16=4f000000477fe000
out     v8=7fff7fff fflags=10
in      vtype=8 vl=2 v16=50000000cf000002
out     v8=7fff8000 fflags=10
in      vtype=8 vl=2 v16=7f8000005f0ac723
out     v8=7fff7fff fflags=10
in      vtype=8 vl=2 v16=7fc00000ff800000
out     v8=7fff8000 fflags=10
code    4b0b1457  # vncvt.rtz to 32 from 64
in      vtype=10 vl=2 v16=bfe00000000000000000000000000000
out     v8=0 fflags=1
in      vtype=10 vl=2 v16=bff00000000000003ff8000000000000
out     v8=1 fflags=11
in      vtype=10 vl=2 v16=406ff800000000004004000000000000
out     v8=ff00000002 fflags=1
in      vtype=10 vl=2 v16=40dd4c0000000000c060300000000000
out     v8=753000000000 fflags=10
in      vtype=10 vl=2 v16=41e000000000000040effc0000000000
out     v8=800000000000ffe0
in      vtype=10 vl=2 v16=4200000000000000c1e0000040000000
out     v8=ffffffff00000000 fflags=10
in      vtype=10 vl=2 v16=7ff000000000000043e158e460913d00
out     v8=ffffffffffffffff fflags=10
in      vtype=10 vl=2 v16=7ff8000000000000fff0000000000000
out     v8=ffffffff00000000 fflags=10
code    4b0b9457  # vncvt.rtz to 32 from 64
in      vtype=10 vl=2 v16=bfe00000000000000000000000000000
out     v8=0 fflags=1
in      vtype=10 vl=2 v16=bff00000000000003ff8000000000000
out     v8=ffffffff00000001 fflags=1
in      vtype=10 vl=2 v16=406ff800000000004004000000000000
out     v8=ff00000002 fflags=1
in      vtype=10 vl=2 v16=40dd4c0000000000c060300000000000
out     v8=7530ffffff7f fflags=1
in      vtype=10 vl=2 v16=41e000000000000040effc0000000000
out     v8=7fffffff0000ffe0 fflags=10
in      vtype=10 vl=2 v16=4200000000000000c1e0000040000000
out     v8=7fffffff80000000 fflags=10
in      vtype=10 vl=2 v16=7ff000000000000043e158e460913d00
out     v8=7fffffff7fffffff fflags=10
in      vtype=10 vl=2 v16=7ff8000000000000fff0000000000000
out     v8=7fffffff80000000 fflags=10
code    4b071457  # vwcvt.rtz to 32 from 16
in      vtype=8 vl=2 v16=b8000000
out     v8=0 fflags=1
in      vtype=8 vl=2 v16=bc003e00
out     v8=1 fflags=11
in      vtype=8 vl=2 v16=5bfe4100
out     v8=ff00000002 fflags=1
in      vtype=8 vl=2 v16=7753d80c
out     v8=753000000000 fflags=10
in      vtype=8 vl=2 v16=47c07bff
out     v8=70000ffe0 fflags=1
in      vtype=8 vl=2 v16=47c047c0
out     v8=700000007 fflags=1
in      vtype=8 vl=2 v16=7c0047c0
out     v8=ffffffff00000007 fflags=11
in      vtype=8 vl=2 v16=7e00fc00
out     v8=ffffffff00000000 fflags=10
code    4b079457  # vwcvt.rtz to 32 from 16
in      vtype=8 vl=2 v16=b8000000
out     v8=0 fflags=1
in      vtype=8 vl=2 v16=bc003e00
out     v8=ffffffff00000001 fflags=1
in      vtype=8 vl=2 v16=5bfe4100
out     v8=ff00000002 fflags=1
in      vtype=8 vl=2 v16=7753d80c
out     v8=7530ffffff7f fflags=1
in      vtype=8 vl=2 v16=47c07bff
out     v8=70000ffe0 fflags=1
in      vtype=8 vl=2 v16=47c047c0
out     v8=700000007 fflags=1
in      vtype=8 vl=2 v16=7c0047c0
out     v8=7fffffff00000007 fflags=11
in      vtype=8 vl=2 v16=7e00fc00
out     v8=7fffffff80000000 fflags=10
code    4b0e9457  # vfncvtbf16.f.f.w
in      vtype=8 vl=4 v16=3f8080003f8000008000000000000000
out     v8=3f803f8080000000 fflags=1
in      vtype=8 vl=4 v16=7f7fffffbf80ffff3f8080013f818000
out     v8=7f80bf813f813f82 fflags=5
in      vtype=8 vl=4 v16=4000007f8000017fc000017f800000
out     v8=407fc07fc07f80 fflags=10
code    4b069457  # vfwcvtbf16.f.f.v
in      vtype=8 vl=4 v16=7f800001c0003f80
out     v8=7f80000000010000c00000003f800000
code    ef0c1457  # vfwmaccbf16.vv
in      vtype=8 vl=4 v16=41004080c0003f80 v24=c08040003f004040 v8=40000000000000003f800000
out     v8=c200000041200000bf80000040800000
code    ef05d457  # vfwmaccbf16.vf
in      vtype=8 vl=4 fa1=ffffffffffff4040 v16=41004080c0003f80 v8=40000000000000003f800000
out     v8=41c0000041600000c0c0000040800000
code    a3002477  # vaesdm.vv
in      vtype=10 vl=4 v8=9ff59f3d0b10ca2b274eef89a7fdd57a v16=4e972cbe9ced9310685785f0d1329954
out     v8=2f7011a10ef4bb96b59aa06ba190d954
in      vtype=10 vl=4 v8=2f7011a10ef4bb96b59aa06ba190d954 v16=d27abfaef4ba16e0b9651ca435874347
out     v8=950417f66750a88d76bffcb6c0221c3e
in      vtype=10 vl=4 v8=950417f66750a88d76bffcb6c0221c3e v16=26c0a94e4ddf0a448ce25fe31a70f914
out     v8=4c55155f2ef8994b018ab6684c1258b4
code    c1147057 a7002477  # vaesdm.vs m2
in      vl=8 v8=9ff59f3d0b10ca2b274eef89a7fdd57a v9=9ff59f3d0b10ca2b274eef89a7fdd57a v16=4e972cbe9ced9310685785f0d1329954
out     vtype=11 v8=2f7011a10ef4bb96b59aa06ba190d954 v9=2f7011a10ef4bb96b59aa06ba190d954
code    a300a477  # vaesdf.vv
in      vtype=10 vl=4 v8=e7d0caba51b770cd04e160098ce05363 v16=f0e0d0c0b0a09080706050403020100
out     v8=ffeeddccbbaa99887766554433221100
code    c1147057 a700a477  # vaesdf.vs m2
in      vl=8 v8=e7d0caba51b770cd04e160098ce05363 v9=e7d0caba51b770cd04e160098ce05363 v16=f0e0d0c0b0a09080706050403020100
out     vtype=11 v8=ffeeddccbbaa99887766554433221100 v9=ffeeddccbbaa99887766554433221100
code    a3012477  # vaesem.vv
in      vtype=10 vl=4 v8=f0e0d0c0b0a090807060504030201000 v16=fe76abd6f178a6dafa72afd2fd74aad6
out     v8=e48f12cbd843182d68ce5a85e810d889
in      vtype=10 vl=4 v8=e48f12cbd843182d68ce5a85e810d889 v16=feb3306800c59bbef1bd3d640bcf92b6
out     v8=f7630a1ffa94cadaa0d7e5558f591549
in      vtype=10 vl=4 v8=f7630a1ffa94cadaa0d7e5558f591549 v16=41bf6904bf0c596cbfc9c2d24e74ffb6
out     v8=174d2457318a6640c939b325286a63fa
code    c1147057 a7012477  # vaesem.vs m2
in      vl=8 v8=f0e0d0c0b0a090807060504030201000 v9=f0e0d0c0b0a090807060504030201000 v16=fe76abd6f178a6dafa72afd2fd74aad6
out     vtype=11 v8=e48f12cbd843182d68ce5a85e810d889 v9=e48f12cbd843182d68ce5a85e810d889
code    a301a477  # vaesef.vv
in      vtype=10 vl=4 v8=89b6108b6e21610b9e77b5f23d7c6ebd v16=c5302b4d8ba707f3174a94e37f1d1113
out     v8=5ac5b47080b7cdd830047b6ad8e0c469
code    c1147057 a701a477  # vaesef.vs m2
in      vl=8 v8=89b6108b6e21610b9e77b5f23d7c6ebd v9=89b6108b6e21610b9e77b5f23d7c6ebd v16=c5302b4d8ba707f3174a94e37f1d1113
out     vtype=11 v8=5ac5b47080b7cdd830047b6ad8e0c469 v9=5ac5b47080b7cdd830047b6ad8e0c469
code    a703a477  # vaesz.vs
in      vtype=10 vl=4 v8=ffeeddccbbaa99887766554433221100 v16=f0e0d0c0b0a09080706050403020100
out     v8=f0e0d0c0b0a090807060504030201000
code    8b00a477  # vaeskf1.vi 1
in      vtype=10 vl=4 v16=f0e0d0c0b0a09080706050403020100
out     v8=fe76abd6f178a6dafa72afd2fd74aad6
code    8b02a477  # vaeskf1.vi 5
in      vtype=10 vl=4 v16=fd8d05fdbc326cf9033e3595bcf7f747
out     v8=aa22f6ad57aff350eb9d9fa9e8a3aa3c
code    8b04a477  # vaeskf1.vi 9
in      vtype=10 vl=4 v16=d27abfaef4ba16e0b9651ca435874347
out     v8=4e972cbe9ced9310685785f0d1329954
code    8b052477  # vaeskf1.vi 10
in      vtype=10 vl=4 v16=4e972cbe9ced9310685785f0d1329954
out     v8=c5302b4d8ba707f3174a94e37f1d1113
code    8b002477  # vaeskf1.vi 0 means 8
in      vtype=10 vl=4 v16=26c0a94e4ddf0a448ce25fe31a70f914
out     v8=d27abfaef4ba16e0b9651ca435874347
code    ab012477  # vaeskf2.vi 2
in      vtype=10 vl=4 v8=f0e0d0c0b0a09080706050403020100 v16=1f1e1d1c1b1a19181716151413121110
out     v8=9cc072a593ce7fa998c476a19fc273a5
code    ab01a477  # vaeskf2.vi 3
in      vtype=10 vl=4 v8=1f1e1d1c1b1a19181716151413121110 v16=9cc072a593ce7fa998c476a19fc273a5
out     v8=deba4006c1a45d1adabe4402cda85116
code    ab042477  # vaeskf2.vi 8
in      vtype=10 vl=4 v8=8b59d56cec4c296f1799a7c97f8256c6 v16=39cf0754b49ebf27e7754752753ae23d
out     v8=2f1c87c1a44552ad48097bc25f90dc0b
code    ab06a477  # vaeskf2.vi 13
in      vtype=10 vl=4 v8=40e6afb34a64a5d77929a8e7fefa1af0 v16=a1c725ad5bb13882500f59b71fe4125
out     v8=eacdf8cdaa2b577ee04ff2a999665a4e
code    ab072477  # vaeskf2.vi 14
in      vtype=10 vl=4 v8=a1c725ad5bb13882500f59b71fe4125 v16=eacdf8cdaa2b577ee04ff2a999665a4e
out     v8=36de686d3cc21a37e97909bfcc79fc24
code    a3012477  # vaesem.vv: vl must be a multiple of 4, SEW 32
in      vtype=10 vl=3
out     
exit    illegal 0
in      vtype=18 vl=2
out     
exit    illegal 0
code    a6812477  # vaesem.vs: vd must not overlap vs2
in      vtype=10 vl=4
out     
exit    illegal 0
code    b70c2477  # vsha2ms.vv e32
in      vtype=10 vl=4 v8=61626380 v24=18000000000000000000000000
out     v8=600003c67da86405000f000061626380
in      vtype=10 vl=4 v8=600003c67da86405000f000061626380 v16=32663c5be5bc3909b73679a23e9d7b78 v24=d3b7973b702138a4ec8726cb9d209d67
out     v8=f10a5c62aff4ffc13b68ba7393f5997f
code    bb0c2477  # vsha2ch.vv e32
in      vtype=10 vl=4 v8=3c6ef372a54ff53a1f83d9ab5be0cd19 v16=6a09e667bb67ae85510e527f9b05688c v24=71374491a3ec93180000dead0000dead
out     v8=5a6ad9ad5d6aebcd78ce7989fa2a4622
in      vtype=10 vl=4 v8=c2fbd9d121da9a9b846ee4548034229c v16=e1f20c33fe777bbfb0638179cc899961 v24=4bf880aa6c86a7e70000dead0000dead
out     v8=c2606d6d9dc68b63e12579708ada8930
code    bf0c2477  # vsha2cl.vv e32
in      vtype=10 vl=4 v8=3c6ef372a54ff53a1f83d9ab5be0cd19 v16=6a09e667bb67ae85510e527f9b05688c v24=dead0000dead71374491a3ec9318
out     v8=5a6ad9ad5d6aebcd78ce7989fa2a4622
in      vtype=10 vl=4 v8=c2fbd9d121da9a9b846ee4548034229c v16=e1f20c33fe777bbfb0638179cc899961 v24=dead0000dead4bf880aa6c86a7e7
out     v8=c2606d6d9dc68b63e12579708ada8930
code    b70c2477  # vsha2ms.vv e64
in      vtype=19 vl=4 v8=6162638000000000 v25=180000000000000000
out     v8=30000000000c06162638000000000 v9=c00600006030a9699a24c700003
in      vtype=19 vl=4 v8=30000000000c06162638000000000 v9=c00600006030a9699a24c700003 v16=f1554b711c1c0003549ef62639858996 v17=5e0e66b5c783dd32ca2993a4345d9ff2 v24=9f44486fb1e4fbd2e25a625d00494b62 v25=e987660934142f6b31b8c2b06085f2f
out     v8=ad289e2e0bd53186a4af2cfd09fbb924 v9=6ccdcd14cc14b53f3c74563aa2f9673e
code    bb0c2477  # vsha2ch.vv e64
in      vtype=19 vl=4 v8=1f83d9abfb41bd6b5be0cd19137e2179 v9=3c6ef372fe94f82ba54ff53a5f1d36f1 v16=510e527fade682d19b05688c2b3e6c1f v17=6a09e667f3bcc908bb67ae8584caa73b v24=dead000000000000dead v25=7137449123ef65cda3ec9318d728ae22
out     v8=c3d4ebfd48650ffa58cb02347ab51f91 v9=1320f8c9fb872cc0f6afceb8bcfcddf5
in      vtype=19 vl=4 v8=f47e8353f80474552deecc6b39d64d78 v9=4725be249ad19e6bcaf81a425d800537 v16=f14998dd5f70767e29695fd88d81dbd0 v17=9a3fb4d38ab6cf063c4b4104168e3edb v24=dead000000000000dead v25=4b3484dd6ea720838288229592b08c0b
out     v8=8e30ff09ad4887534bb9e66d1145bfdc v9=da34d6673d452dcf8dc5ae65569d3855
code    bf0c2477  # vsha2cl.vv e64
in      vtype=19 vl=4 v8=1f83d9abfb41bd6b5be0cd19137e2179 v9=3c6ef372fe94f82ba54ff53a5f1d36f1 v16=510e527fade682d19b05688c2b3e6c1f v17=6a09e667f3bcc908bb67ae8584caa73b v24=7137449123ef65cda3ec9318d728ae22 v25=dead000000000000dead
out     v8=c3d4ebfd48650ffa58cb02347ab51f91 v9=1320f8c9fb872cc0f6afceb8bcfcddf5
in      vtype=19 vl=4 v8=f47e8353f80474552deecc6b39d64d78 v9=4725be249ad19e6bcaf81a425d800537 v16=f14998dd5f70767e29695fd88d81dbd0 v17=9a3fb4d38ab6cf063c4b4104168e3edb v24=4b3484dd6ea720838288229592b08c0b v25=dead000000000000dead
out     v8=8e30ff09ad4887534bb9e66d1145bfdc v9=da34d6673d452dcf8dc5ae65569d3855
code    830c2477  # vsm3me.vv
in      vtype=11 vl=8 v24=80636261 v17=18000000000000000000000000000000
out     v8=ed709c7106060c000000000000e29290 v9=a97d9f931f80018000000000
in      vtype=11 vl=8 v25=18000000000000000000000000000000 v16=ed709c7106060c000000000000e29290 v17=a97d9f931f80018000000000
out     v8=1e8001000000000014efaaadf9a16f2c v9=1b2fd1b2a186ce2348007149895f969a
code    af002477  # vsm3c.vi 0
in      vtype=11 vl=8 v8=68adad7422417b9b214496f168073 v9=4e0efbb04dee8de3aa383116bc306fa9 v16=2000000010000000000000080636261 v17=4000000030000000000000000000000
out     v8=92726529e7de2c002bc1edb98c4252ea v9=89b150c5794be585f429adb2233a35ac
code    af02a477  # vsm3c.vi 5
in      vtype=11 vl=8 v8=66000226202e59454caf7cd44b74c259 v9=8f9c516492b30985a473d46aaecea3c6 v16=2000000010000000000000000000000 v17=4000000030000001800000000000000
out     v8=a8995ef9b396e884a0a21b48093d4a69 v9=a356239d1e35767527b7af028cb5d19d
code    af042477  # vsm3c.vi 8
in      vtype=11 vl=8 v8=13b19a974978b5927897527c1e69d134 v9=861b13db51d2a02a3359e93e4696f961 v16=2000000010000000000000000e29290 v17=4000000030000001f80018000000000
out     v8=f8f02ea5693cd2a2b1fa6a790ecc277d v9=4af799c9cc0f33b2f55075069b66c8b3
code    af0fa477  # vsm3c.vi 31
in      vtype=11 vl=8 v8=875353acbbd54461714d03714b6b635e v9=d8a7203bfbc4e2eaf6c7d5145ed9cc09 v16=20000000100000090657ef0086e4e86 v17=40000000300000045059cb9ddb91de1
out     v8=e2e29a06bc96d6c6605ffa2b9be64715 v9=aea6b03f664ef0ca08cfc34a3bf408e8
code    87002477  # vsm4k.vi 0
in      vtype=10 vl=4 v16=c42410cc99a12b0fdf01febfa292ffa1
out     v8=7ba920775a6ab19a41662b61f12186f9
code    a3082477  # vsm4r.vv
in      vtype=10 vl=4 v8=76543210fedcba9889abcdef01234567 v16=7ba920775a6ab19a41662b61f12186f9
out     v8=cc13e2ee11c1e22aa18b4cb227fad345
code    a7082477  # vsm4r.vs
in      vtype=10 vl=4 v8=76543210fedcba9889abcdef01234567 v16=7ba920775a6ab19a41662b61f12186f9
out     v8=cc13e2ee11c1e22aa18b4cb227fad345
code    8701a477  # vsm4k.vi 3
in      vtype=10 vl=4 v16=7ee55b57c30753edb7584dbda520307c
out     v8=104495a144ba14af30d895b76988608c
code    a3082477  # vsm4r.vv
in      vtype=10 vl=4 v8=907127fab8a5da0242dd0f1927dac07f v16=104495a144ba14af30d895b76988608c
out     v8=f69e68882ffc5831d42b7c598b952b83
code    a7082477  # vsm4r.vs
in      vtype=10 vl=4 v8=907127fab8a5da0242dd0f1927dac07f v16=104495a144ba14af30d895b76988608c
out     v8=f69e68882ffc5831d42b7c598b952b83
code    8703a477  # vsm4k.vi 7
in      vtype=10 vl=4 v16=f1780c810e228aeb1d2115b0b79bd80c
out     v8=9124a01201cf72e562293496428d3654
code    a3082477  # vsm4r.vv
in      vtype=10 vl=4 v8=7b938f4c893450ad6fe46b75eff24fdc v16=9124a01201cf72e562293496428d3654
out     v8=681edf34d206965e86b3e94f536e4246
code    a7082477  # vsm4r.vs
in      vtype=10 vl=4 v8=7b938f4c893450ad6fe46b75eff24fdc v16=9124a01201cf72e562293496428d3654
out     v8=681edf34d206965e86b3e94f536e4246
code    a308a477  # vgmul.vv
in      vtype=10 vl=4 v8=78feb271b9c228f392a3b660ceda8803 v16=2e2b34ca59fa4c883b2c8aefd44be966
out     v8=b7de535368b0852c8862709146c72e5e
code    b30c2477  # vghsh.vv
in      vtype=10 vl=4 v8=5a45e7a4571d7f3661307efacefce258 v16=2e2b34ca59fa4c883b2c8aefd44be966 v24=78feb271b9c228f392a3b660ceda8803
out     v8=9f84e451e873af6bf758dcf9e58dccef
target  riscv32
code    e2158553  # fmvh.x.d a0, fa1
in      a0=5 fa1=0123456789abcdef
out     a0=1234567
code    b2c58553  # fmvp.d.x fa0, a1, a2
in      a1=89abcdef a2=1234567
out     fa0=123456789abcdef
