# Zicsr and small extensions by hand.
target  riscv64
code    00159573               # csrrw a0, fflags, a1
in      fflags=1f a1=4
out     a0=1f fflags=4
in      a1=ffffffffffffffe0    # only the five flags exist
out     a0=0
code    0035a573               # csrrs a0, fcsr, a1
in      fflags=1 frm=2 a1=24
out     a0=41 fflags=5 frm=3
code    0025b573               # csrrc a0, frm, a1
in      frm=3 a1=1
out     a0=3 frm=2
code    003fd573               # csrrwi a0, fcsr, 31
in      fflags=2 frm=1
out     a0=22 fflags=1f frm=0
code    0011e573               # csrrsi a0, fflags, 3
in      fflags=4
out     a0=4 fflags=7
code    00117573               # csrrci a0, fflags, 2
in      fflags=7
out     a0=7 fflags=5
code    00202573               # csrr a0, frm
in      frm=7
out     a0=7
code    00b51073               # csrw to a register that does not exist
in
exit    illegal 0
code    c2202573               # csrr a0, vlenb
try     : a0=10
code    c2102573               # csrr a0, vtype: vill
try     : a0=8000000000000000
code    c2002573               # csrr a0, vl
try     a0=5 : a0=0
code    c0051073               # csrw cycle, a0: read-only
in      a0=1
exit    illegal 0
code    c0202573 c0002573 c0102573 00000513   # instret, cycle, time can be read
in
code    30002573               # csrr a0, mstatus: not in user mode
in
exit    illegal 0
code    00f59073 00a02573 00902673   # csrw vcsr, a1; csrr a0, vxrm; csrr a2, vxsat
in      a1=d
out     a0=2 a2=1 vxrm=2 vxsat=1
code    00859073 00802573      # csrw vstart, a1; csrr a0, vstart
in      a1=85
out     a0=5 vstart=5
code    c8102573               # csrr a0, timeh: RV32's
in
exit    illegal 0
code    01502573               # csrr a0, seed: must be written
in
exit    illegal 0
code    01501573 01e55513      # csrrw a0, seed, zero; srli a0, a0, 30: state ES16
try     : a0=2

# Zimop: zero
code    81c5c573               # mop.r.0 a0, a1
try     a0=5 a1=6 : a0=0
code    cff5c573               # mop.r.31... with rs1 = a1 (mop.rr.7)
try     a0=5 a1=6 : a0=0
code    6081 6781              # c.mop.1, c.mop.15
in      ra=5 a5=6
code    6501                   # c.lui a0, 0 stays reserved
in
exit    illegal 0
# Zawrs
code    00d00073 01d00073      # wrs.nto; wrs.sto
in      a0=1
# Zicboz, Zicbom
code    0045a00f               # cbo.zero (a1)
in      a1=20000045
memory  2000003c: ffffffff ffffffff
memory  2000007c: ffffffff ffffffff
stored  2000003c: ffffffff 00000000
stored  2000007c: 00000000 ffffffff
in      a1=30000000
exit    fault 0 30000000
code    0015a00f 0025a00f 0005a00f    # cbo.clean, cbo.flush, cbo.inval
in      a1=20000000
memory  20000000: 11
stored  20000000: 11
code    0015a00f
in      a1=30000000
exit    fault 0 30000000

# What the model does not have is illegal
cpu     rva20u64
code    20c5a533               # sh1add
in
exit    illegal 0
code    81c5c573               # mop.r.0
in
exit    illegal 0
code    0045a00f               # cbo.zero
in      a1=20000000
exit    illegal 0
code    c2202573               # vlenb
in
exit    illegal 0
code    0100000f               # pause is a fence then
in
# zext.h is Zbb's, pack and packw with x0 are Zbkb's: the same encodings
target  riscv64
cpu     rva20u64,zbkb=on
code    0805c53b               # packw a0, a1, zero
try     a1=fffffffffffe8001 : a0=8001
code    0805c533               # pack a0, a1, zero
try     a1=ffffffff80000001 : a0=80000001
cpu     rva20u64,zbb=on
code    0805c53b               # zext.h a0, a1
try     a1=fffffffffffe8001 : a0=8001
code    08c5c53b               # packw a0, a1, a2
in
exit    illegal 0
code    0805c533
in
exit    illegal 0
target  riscv32
cpu     rv32,zbb=on,zbkb=off
code    0805c533               # zext.h a0, a1
try     a1=fffe8001 : a0=8001
code    08c5c533
in
exit    illegal 0
# The same for c.mop and c.lui a hint
target  riscv64
cpu     rva22u64
code    6081                   # c.mop.1 without Zcmop: c.lui with 0 is reserved
in
exit    illegal 0
code    6019                   # c.lui x0, 6: a hint
in

target  riscv64
cpu     rv64,v=true,vlen=256
code    c2202573               # csrr a0, vlenb
try     : a0=20
target  riscv32
code    c8102573 00000513      # csrr a0, timeh; li a0, 0
in
code    c8002573 c8202573 00000513
in
