# Exclusives that are not one compare-and-swap, and atomics beside them, when versions are on
# (translate/exclusive.h). Must run last: what they turn on stays on.
target  aarch64
# A model that no other file has: a new engine, the back end serves one target at a time.
cpu     max,hbc=off
code    885ffc41 14000001 8803fc44 35ffffa3          # 1: ldaxr w1, [x2]; b; stlxr w3, w4, [x2]; cbnz w3, 1b
in      x2=20000000 x4=77
memory  20000000: ff00000055555555
out     x1=ff x3=0
stored  20000000: 7700000055555555
code    885ffc41 14000001 8803fc44 8805fc44          # ldaxr w1, [x2]; b; stlxr w3, w4, [x2]; again
in      x2=20000000 x4=77
memory  20000000: ff00000055555555
out     x1=ff x3=0 x5=1
stored  20000000: 7700000055555555
code    c87f0440 14000001 c8230440                   # ldxp x0, x1, [x2]; b; stxp w3, x0, x1, [x2]
in      x2=20000000 x3=9
memory  20000000: 00112233445566778899aabbccddeeff
out     x0=7766554433221100 x1=ffeeddccbbaa9988 x3=0
in      x2=20000008 x3=9
exit    misaligned 0 20000008
code    887f0440 14000001 88230041                   # ldxp w0, w1, [x2]; b; stxp w3, w1, w0, [x2]
in      x2=20000000
memory  20000000: 0011223344556677
out     x0=33221100 x1=77665544 x3=0
stored  20000000: 4455667700112233
code    085f7c41 d5033f5f 08037c44                   # ldxrb w1, [x2]; clrex; stxrb w3, w4, [x2]
in      x2=20000001 x4=77
memory  20000000: 0011
out     x1=11 x3=1
code    f8210043 78611043 b8a2005f f8e38043          # ldadd x1, x3, [x2]; ldclrlh; ldadda w2, wzr; swpal x3, x3
in      x2=20000000 x1=ff
memory  20000000: 0100000000000000
out     x3=20000100
stored  20000000: 0001000000000000
code    c8a07c44 48207c44                            # cas x0, x4, [x2]; casp x0, x1, x4, x5, [x2]
in      x2=20000000 x0=11 x4=22 x5=33
memory  20000000: 1100000000000000 0000000000000000
out     x0=22 x1=0
stored  20000000: 2200000000000000 0000000000000000
