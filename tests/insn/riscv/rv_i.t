# Base integer: what has an address in it, ends a block or is illegal. corners64.t has the values.
# Programs start at 10000000.
target  riscv64
code    00c5853b               # addw a0, a1, a2
in      a1=7fffffff a2=1
out     a0=ffffffff80000000    # the result is sign-extended from bit 31
in      a1=ffffffff00000001 a2=1
out     a0=2                   # the upper halves do not matter

code    00001517               # auipc a0, 1
try     a0=5 : a0=10001000
code    80000517               # auipc a0, 0x80000: the sum is negative, all 64 bits of it
try     a0=5 : a0=ffffffff90000000

code    0080056f 0585 0585     # jal a0, .+8; c.addi a1, 1, twice: both are jumped over
try     a1=7 : a0=10000004
code    0080006f 0505 a019 ffdff06f     # j +8; 4: c.addi a0, 1; c.j +6; j -4
in      a0=1
out     a0=2
code    00000597 00c585e7 0505 0505 0585  # auipc a1, 0; jalr a1, 12(a1): rd = rs1, one insn skipped
try     a0=1 a1=9 : a0=1 a1=10000009
code    00058067               # jr a1: bit 0 of the target is cleared
in      a1=10000005
exit    break 4
code    00058067               # jr a1 to where no code can be
in      a1=30000000
exit    fetch 20000000
code    9582                   # c.jalr a1
in      a1=10000002
out     ra=10000002
code    8582                   # c.jr a1
in      a1=10000002
code    8082                   # ret
in      ra=10000002
code    8002                   # c.jr x0 is reserved
in
exit    illegal 0
code    9002                   # c.ebreak
in
exit    break 0
code    00000073 0505          # ecall: the pc is behind it
in      a7=5d
exit    syscall 4
code    00100073               # ebreak: the pc is its own
in
exit    break 0
code    0100000f 0505          # pause; addi a0, a0, 1
try     a0=1 : a0=2
code    0310000f               # fence rw, w
in      a0=1

# The last addresses there are
code    00058503               # lb a0, 0(a1)
in      a1=ffffffffffffffff
exit    fault 0 ffffffffffffffff
code    00a580a3               # sb a0, 1(a1)
in      a1=fffffffffffffffe
exit    fault 0 ffffffffffffffff

# Illegal
code    00000000
in      a0=1
exit    illegal 0
code    ffffffff
in      a0=1
exit    illegal 0
code    0505 0000              # the insn before it has happened
in      a0=1
out     a0=2
exit    illegal 2
code    02051513               # slli a0, a0, 32
try     a0=1 : a0=100000000
code    06051513               # slli with bit 26 is none
in
exit    illegal 0
code    0000401b               # addiw's opcode with funct3 4
in
exit    illegal 0
code    00007003               # load with funct3 7
in
exit    illegal 0

# Faults: the state is that before the insn
code    0505 4188 0505         # addi a0, 1; lw a0, 0(a1); addi
in      a0=1 a1=30000000
out     a0=2
exit    fault 2 30000000
code    0505 e190 0505         # addi a0, 1; sd a2, 0(a1); addi
in      a0=1 a1=30000008 a2=5
out     a0=2
exit    fault 2 30000008
code    0005b003               # ld zero, 0(a1) is an access
in      a1=30000000
exit    fault 0 30000000
# Misaligned loads and stores work
code    fff5b503               # ld a0, -1(a1)
in      a1=20000004
memory  20000000: 0001020304050607 08090a0b
out     a0=a09080706050403
code    c190                   # sw a2, 0(a1)
in      a1=20000003 a2=44332211
stored  20000000: 0000001122334400

target  riscv32
code    00001517               # auipc a0, 1
try     a0=5 : a0=10001000
code    2019                   # c.jal .+6
in      a0=1
out     ra=10000002
exit    illegal 6
code    00c58533               # add wraps at 32 bits
try     a1=ffffffff a2=2 : a0=1
code    02051513               # slli a0, a0, 32 is reserved
in
exit    illegal 0
code    00c5853b               # there is no addw
in
exit    illegal 0
code    0005b503               # no ld
in
exit    illegal 0
code    0005e503               # no lwu
in
exit    illegal 0
code    fff5a503               # lw a0, -1(a1): addresses wrap at 4 GiB
in      a1=0
exit    fault 0 ffffffff
code    1506                   # c.slli a0, 33 is reserved
in
exit    illegal 0

# Without C: targets must be multiples of 4
target  riscv64
cpu     rv64,c=off,zca=off
code    0060056f               # jal a0, .+6
in      a0=1
exit    misaligned 0 10000006
code    00058567               # jalr a0, 0(a1)
in      a1=10000006
exit    misaligned 0 10000006
in      a1=10000004
out     a0=10000004
code    00b50363 00150513      # beq a0, a1, .+6; addi a0, a0, 1
in      a0=1
out     a0=2
in      a0=1 a1=1
exit    misaligned 0 10000006
code    0505                   # c.addi
in
exit    illegal 0
