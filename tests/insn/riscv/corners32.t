# Made by tests/insn/corners.py riscv32; the results are those of qemu-riscv32 7.2.
target  riscv32
code    00c58533  # add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=7fffffff : a0=80000000
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=80000000
try     a0=5 a1=7fffffff a2=7fffffff : a0=fffffffe
try     a0=5 a1=7fffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=7fffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=ffffffff a2=7fffffff : a0=7ffffffe
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=fffffffe
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c80
try     a0=5 a1=7fffffff a2=ceb166cd : a0=4eb166cc
try     a0=5 a1=80000000 a2=17f00 : a0=80017f00
try     a0=5 a1=ffffffff a2=3f : a0=3e
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdf10
try     a0=5 a1=1f a2=1f : a0=3e
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdf10
try     a0=5 a1=3f a2=ffffffff : a0=3e
try     a0=5 a1=17f00 a2=80000000 : a0=80017f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166cc
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c80
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f7
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f7a0
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b56
try     a0=5 a1=1dc9478c a2=21 : a0=1dc947ad
try     a0=5 a1=a856ddaa a2=3f : a0=a856dde9
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d55
try     a0=5 a1=e3a202e2 a2=465db613 : a0=29ffb8f5
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=9b517a4e
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5dfee67e
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=c31a5d1c
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=e67bece
try     a0=5 a1=28210a1 a2=4092c88c : a0=4314d92d
code    00c585b3  # add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : a1=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=8ccf0a04
code    00c58633  # add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=0
try     a0=5 a1=80000000 a2=ffffffff : a2=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=8ccf0a04
code    00b58533  # add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=fffffffe
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=2b5d1920
code    00c58033  # add zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c00533  # add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    00058533  # add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    40c58533  # sub a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=ffffffff
try     a0=5 a2=7fffffff : a0=80000001
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=80000002
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=ffffffff : a0=2
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7ffffffe
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=80000000
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=7fffffff
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=80000001
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=ffffffff a2=7fffffff : a0=80000000
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=257965fa
try     a0=5 a1=1 a2=7f894c7f : a0=8076b382
try     a0=5 a1=7fffffff a2=ceb166cd : a0=b14e9932
try     a0=5 a1=80000000 a2=17f00 : a0=7ffe8100
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc0
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcded0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=65432130
try     a0=5 a1=3f a2=ffffffff : a0=40
try     a0=5 a1=17f00 a2=80000000 : a0=80017f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166ce
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f5
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f762
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b16
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9476b
try     a0=5 a1=a856ddaa a2=3f : a0=a856dd6b
try     a0=5 a1=50d03d15 a2=40 : a0=50d03cd5
try     a0=5 a1=e3a202e2 a2=465db613 : a0=9d444ccf
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=3c5686a
try     a0=5 a1=3975b5aa a2=248930d4 : a0=14ec84d6
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=fc0eb06e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=dbede8f6
try     a0=5 a1=28210a1 a2=4092c88c : a0=c1ef4815
code    40c585b3  # sub a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a1=80000001
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=9e8e0f1c
code    40c58633  # sub a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a2=80000001
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=9e8e0f1c
code    40b58533  # sub a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    40c58033  # sub zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    40c00533  # sub a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=88df828c
code    40058533  # sub a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    00c59533  # sll a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=7fffffff : a0=80000000
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=80000000
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=fffffffe
try     a0=5 a1=7fffffff a2=7fffffff : a0=80000000
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=80000000
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=ffffffff a2=7fffffff : a0=80000000
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=80000000
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=80000000
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ffffe000
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=80000000
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=80000000
try     a0=5 a1=20 a2=9abcdef0 : a0=200000
try     a0=5 a1=3f a2=ffffffff : a0=80000000
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=80000000
try     a0=5 a1=7f894c7f a2=1 : a0=ff1298fe
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=347a67ec
try     a0=5 a1=3dd9f781 a2=1f : a0=80000000
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=3b928f18
try     a0=5 a1=a856ddaa a2=3f : a0=0
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=17100000
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=c5700000
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5aa00000
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=62800000
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=ad3e2000
try     a0=5 a1=28210a1 a2=4092c88c : a0=210a1000
code    00c595b3  # sll a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=c9000000
code    00c59633  # sll a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=c9000000
code    00b59533  # sll a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=80000000
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=8c900000
code    00c59033  # sll zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c01533  # sll a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    00059533  # sll a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    00c5a533  # slt a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=1
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=1
try     a0=5 a1=ffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=0
try     a0=5 a1=80000000 a2=17f00 : a0=1
try     a0=5 a1=ffffffff a2=3f : a0=1
try     a0=5 a1=9abcdef0 a2=20 : a0=1
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=1
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=1
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=0
try     a0=5 a1=a9245b36 a2=20 : a0=1
try     a0=5 a1=1dc9478c a2=21 : a0=0
try     a0=5 a1=a856ddaa a2=3f : a0=1
try     a0=5 a1=50d03d15 a2=40 : a0=0
try     a0=5 a1=e3a202e2 a2=465db613 : a0=1
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=0
try     a0=5 a1=3975b5aa a2=248930d4 : a0=0
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=0
try     a0=5 a1=28210a1 a2=4092c88c : a0=1
code    00c5a5b3  # slt a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : a1=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=1
code    00c5a633  # slt a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a2=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=1
code    00b5a533  # slt a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    00c5a033  # slt zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c02533  # slt a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=1
code    0005a533  # slt a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    00c5b533  # sltu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=1
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=ffffffff : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=1
try     a0=5 a1=7fffffff a2=ffffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=ffffffff a2=7fffffff : a0=0
try     a0=5 a1=ffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=1
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=1
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=9abcdef0 a2=20 : a0=0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=1
try     a0=5 a1=3f a2=ffffffff : a0=1
try     a0=5 a1=17f00 a2=80000000 : a0=1
try     a0=5 a1=ceb166cd a2=7fffffff : a0=0
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=0
try     a0=5 a1=a9245b36 a2=20 : a0=0
try     a0=5 a1=1dc9478c a2=21 : a0=0
try     a0=5 a1=a856ddaa a2=3f : a0=0
try     a0=5 a1=50d03d15 a2=40 : a0=0
try     a0=5 a1=e3a202e2 a2=465db613 : a0=0
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=0
try     a0=5 a1=3975b5aa a2=248930d4 : a0=0
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=1
try     a0=5 a1=28210a1 a2=4092c88c : a0=1
code    00c5b5b3  # sltu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : a1=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=1
code    00c5b633  # sltu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=0
try     a0=5 a1=80000000 a2=ffffffff : a2=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=1
code    00b5b533  # sltu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    00c5b033  # sltu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c03533  # sltu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=1
code    0005b533  # sltu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    00c5c533  # xor a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=7ffffffe
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=ffffffff : a0=fffffffe
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7ffffffe
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=80000000
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=7fffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=ffffffff a2=7fffffff : a0=80000000
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c7e
try     a0=5 a1=7fffffff a2=ceb166cd : a0=b14e9932
try     a0=5 a1=80000000 a2=17f00 : a0=80017f00
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc0
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcded0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcded0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffc0
try     a0=5 a1=17f00 a2=80000000 : a0=80017f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=b14e9932
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f7
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f79e
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b16
try     a0=5 a1=1dc9478c a2=21 : a0=1dc947ad
try     a0=5 a1=a856ddaa a2=3f : a0=a856dd95
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d55
try     a0=5 a1=e3a202e2 a2=465db613 : a0=a5ffb4f1
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=44d79ae
try     a0=5 a1=3975b5aa a2=248930d4 : a0=1dfc857e
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=3c115092
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=ec16390e
try     a0=5 a1=28210a1 a2=4092c88c : a0=4210d82d
code    00c5c5b3  # xor a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a1=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=628ef1e4
code    00c5c633  # xor a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a2=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=628ef1e4
code    00b5c533  # xor a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    00c5c033  # xor zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c04533  # xor a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    0005c533  # xor a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    00c5d533  # srl a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=3fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=7fffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=1
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=1
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=3ffff
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=1
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=1
try     a0=5 a1=7f894c7f a2=1 : a0=3fc4a63f
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=d1e99fb
try     a0=5 a1=3dd9f781 a2=1f : a0=0
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=ee4a3c6
try     a0=5 a1=a856ddaa a2=3f : a0=1
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=1c74
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=13e2
try     a0=5 a1=3975b5aa a2=248930d4 : a0=397
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=bf
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad
try     a0=5 a1=28210a1 a2=4092c88c : a0=2821
code    00c5d5b3  # srl a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=7fffffff
try     a0=5 a1=80000000 a2=ffffffff : a1=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=15a
code    00c5d633  # srl a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=7fffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15a
code    00b5d533  # srl a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=1
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae
code    00c5d033  # srl zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c05533  # srl a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0005d533  # srl a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    40c5d533  # sra a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=3fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=c0000000
try     a0=5 a1=80000000 a2=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=3ffff
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ffffffff
try     a0=5 a1=7f894c7f a2=1 : a0=3fc4a63f
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=d1e99fb
try     a0=5 a1=3dd9f781 a2=1f : a0=0
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=ee4a3c6
try     a0=5 a1=a856ddaa a2=3f : a0=ffffffff
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=fffffc74
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=13e2
try     a0=5 a1=3975b5aa a2=248930d4 : a0=397
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=bf
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad
try     a0=5 a1=28210a1 a2=4092c88c : a0=2821
code    40c5d5b3  # sra a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=15a
code    40c5d633  # sra a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15a
code    40b5d533  # sra a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae
code    40c5d033  # sra zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    40c05533  # sra a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    4005d533  # sra a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    00c5e533  # or a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=7fffffff
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c7f
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ffffffff
try     a0=5 a1=80000000 a2=17f00 : a0=80017f00
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdef0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=17f00 a2=80000000 : a0=80017f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ffffffff
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f7
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f79f
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=1dc947ad
try     a0=5 a1=a856ddaa a2=3f : a0=a856ddbf
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d55
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e7ffb6f3
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4fcf79fe
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3dfdb5fe
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=7f95d6d7
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=fd3efbee
try     a0=5 a1=28210a1 a2=4092c88c : a0=4292d8ad
code    00c5e5b3  # or a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=77aefdf4
code    00c5e633  # or a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=77aefdf4
code    00b5e533  # or a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    00c5e033  # or zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c06533  # or a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    0005e533  # or a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    00c5f533  # and a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=1
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=4eb166cd
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=9abcdef0 a2=20 : a0=20
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=1
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=1
try     a0=5 a1=a9245b36 a2=20 : a0=20
try     a0=5 a1=1dc9478c a2=21 : a0=0
try     a0=5 a1=a856ddaa a2=3f : a0=2a
try     a0=5 a1=50d03d15 a2=40 : a0=0
try     a0=5 a1=e3a202e2 a2=465db613 : a0=42000202
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4b820050
try     a0=5 a1=3975b5aa a2=248930d4 : a0=20013080
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=43848645
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=1128c2e0
try     a0=5 a1=28210a1 a2=4092c88c : a0=820080
code    00c5f5b3  # and a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=15200c10
code    00c5f633  # and a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15200c10
code    00b5f533  # and a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    00c5f033  # and zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    00c07533  # and a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0005f533  # and a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02c58533  # mul a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=7fffffff
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=1
try     a0=5 a1=7fffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffff a2=ffffffff : a0=80000001
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=80000001
try     a0=5 a1=ffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffff a2=ffffffff : a0=1
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c7f
try     a0=5 a1=7fffffff a2=ceb166cd : a0=b14e9933
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc1
try     a0=5 a1=9abcdef0 a2=20 : a0=579bde00
try     a0=5 a1=1f a2=1f : a0=3c1
try     a0=5 a1=20 a2=9abcdef0 : a0=579bde00
try     a0=5 a1=3f a2=ffffffff : a0=ffffffc1
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=b14e9933
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=7d64f89f
try     a0=5 a1=a9245b36 a2=20 : a0=248b66c0
try     a0=5 a1=1dc9478c a2=21 : a0=d6f2390c
try     a0=5 a1=a856ddaa a2=3f : a0=6d608cd6
try     a0=5 a1=50d03d15 a2=40 : a0=340f4540
try     a0=5 a1=e3a202e2 a2=465db613 : a0=eb2ce2c6
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=2e8408f8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=c78450c8
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=d77b7af3
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=e41fe858
try     a0=5 a1=28210a1 a2=4092c88c : a0=b7f0e00c
code    02c585b3  # mul a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=8fba0140
code    02c58633  # mul a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=8fba0140
code    02b58533  # mul a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=1
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=edd100
code    02c58033  # mul zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c00533  # mul a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02058533  # mul a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02c59533  # mulh a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=ffffffff
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=3fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=c0000000
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=7fffffff : a0=c0000000
try     a0=5 a1=80000000 a2=80000000 : a0=40000000
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=e758b366
try     a0=5 a1=80000000 a2=17f00 : a0=ffff4080
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=fffffff3
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=fffffff3
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=17f00 a2=80000000 : a0=ffff4080
try     a0=5 a1=ceb166cd a2=7fffffff : a0=e758b366
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=7
try     a0=5 a1=a9245b36 a2=20 : a0=fffffff5
try     a0=5 a1=1dc9478c a2=21 : a0=3
try     a0=5 a1=a856ddaa a2=3f : a0=ffffffea
try     a0=5 a1=50d03d15 a2=40 : a0=14
try     a0=5 a1=e3a202e2 a2=465db613 : a0=f833ea77
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=178b62d7
try     a0=5 a1=3975b5aa a2=248930d4 : a0=833587f
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=2528684e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=d0f7a64e
try     a0=5 a1=28210a1 a2=4092c88c : a0=a1f44c
code    02c595b3  # mulh a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=a16e3c8
code    02c59633  # mulh a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=a16e3c8
code    02b59533  # mulh a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=40000000
try     a0=5 a1=15ae8c90 a2=7 : a0=1d61a13
code    02c59033  # mulh zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c01533  # mulh a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02059533  # mulh a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02c5a533  # mulhsu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=3fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=7fffffff : a0=c0000000
try     a0=5 a1=80000000 a2=80000000 : a0=c0000000
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=6758b365
try     a0=5 a1=80000000 a2=17f00 : a0=ffff4080
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=fffffff3
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=13
try     a0=5 a1=3f a2=ffffffff : a0=3e
try     a0=5 a1=17f00 a2=80000000 : a0=bf80
try     a0=5 a1=ceb166cd a2=7fffffff : a0=e758b366
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=7
try     a0=5 a1=a9245b36 a2=20 : a0=fffffff5
try     a0=5 a1=1dc9478c a2=21 : a0=3
try     a0=5 a1=a856ddaa a2=3f : a0=ffffffea
try     a0=5 a1=50d03d15 a2=40 : a0=14
try     a0=5 a1=e3a202e2 a2=465db613 : a0=f833ea77
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=178b62d7
try     a0=5 a1=3975b5aa a2=248930d4 : a0=833587f
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=2528684e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=46227a30
try     a0=5 a1=28210a1 a2=4092c88c : a0=a1f44c
code    02c5a5b3  # mulhsu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=a16e3c8
code    02c5a633  # mulhsu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=a16e3c8
code    02b5a533  # mulhsu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=c0000000
try     a0=5 a1=15ae8c90 a2=7 : a0=1d61a13
code    02c5a033  # mulhsu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c02533  # mulhsu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0205a533  # mulhsu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02c5b533  # mulhu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=3fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=40000000
try     a0=5 a1=80000000 a2=ffffffff : a0=7fffffff
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=ffffffff a2=7fffffff : a0=7ffffffe
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=fffffffe
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=6758b365
try     a0=5 a1=80000000 a2=17f00 : a0=bf80
try     a0=5 a1=ffffffff a2=3f : a0=3e
try     a0=5 a1=9abcdef0 a2=20 : a0=13
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=13
try     a0=5 a1=3f a2=ffffffff : a0=3e
try     a0=5 a1=17f00 a2=80000000 : a0=bf80
try     a0=5 a1=ceb166cd a2=7fffffff : a0=6758b365
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=7
try     a0=5 a1=a9245b36 a2=20 : a0=15
try     a0=5 a1=1dc9478c a2=21 : a0=3
try     a0=5 a1=a856ddaa a2=3f : a0=29
try     a0=5 a1=50d03d15 a2=40 : a0=14
try     a0=5 a1=e3a202e2 a2=465db613 : a0=3e91a08a
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=178b62d7
try     a0=5 a1=3975b5aa a2=248930d4 : a0=833587f
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=2528684e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=46227a30
try     a0=5 a1=28210a1 a2=4092c88c : a0=a1f44c
code    02c5b5b3  # mulhu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : a1=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=a16e3c8
code    02c5b633  # mulhu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=0
try     a0=5 a1=80000000 a2=ffffffff : a2=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=a16e3c8
code    02b5b533  # mulhu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=fffffffe
try     a0=5 a1=80000000 a2=7 : a0=40000000
try     a0=5 a1=15ae8c90 a2=7 : a0=1d61a13
code    02c5b033  # mulhu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c03533  # mulhu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0205b533  # mulhu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    02c5c533  # div a0, a1, a2
try     a0=5 : a0=ffffffff
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffff
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=1
try     a0=5 a1=7fffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffff a2=ffffffff : a0=80000001
try     a0=5 a1=80000000 : a0=ffffffff
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 a2=80000000 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=0
try     a0=5 a1=ffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffff a2=ffffffff : a0=1
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=fffffffe
try     a0=5 a1=80000000 a2=17f00 : a0=ffffaa72
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=9abcdef0 a2=20 : a0=fcd5e6f8
try     a0=5 a1=1f a2=1f : a0=1
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffc1
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=0
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=ffffffff
try     a0=5 a1=6912496e : a0=ffffffff
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=1fec5eb
try     a0=5 a1=a9245b36 a2=20 : a0=fd4922da
try     a0=5 a1=1dc9478c a2=21 : a0=e711ae
try     a0=5 a1=a856ddaa a2=3f : a0=fe9bcaa2
try     a0=5 a1=50d03d15 a2=40 : a0=14340f4
try     a0=5 a1=e3a202e2 a2=465db613 : a0=0
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=1
try     a0=5 a1=3975b5aa a2=248930d4 : a0=1
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=0
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=ffffffff
try     a0=5 a1=28210a1 a2=4092c88c : a0=0
code    02c5c5b3  # div a1, a1, a2
try     a0=5 : a1=ffffffff
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=0
code    02c5c633  # div a2, a1, a2
try     a0=5 : a2=ffffffff
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=0
code    02b5c533  # div a0, a1, a1
try     a0=5 a2=7 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7 : a0=1
try     a0=5 a1=80000000 a2=7 : a0=1
try     a0=5 a1=15ae8c90 a2=7 : a0=1
code    02c5c033  # div zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c04533  # div a0, zero, a2
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0205c533  # div a0, a1, zero
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=ffffffff
code    02c5d533  # divu a0, a1, a2
try     a0=5 : a0=ffffffff
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffff
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=1
try     a0=5 a1=7fffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffff
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=2
try     a0=5 a1=ffffffff a2=80000000 : a0=1
try     a0=5 a1=ffffffff a2=ffffffff : a0=1
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=0
try     a0=5 a1=80000000 a2=17f00 : a0=558e
try     a0=5 a1=ffffffff a2=3f : a0=4104104
try     a0=5 a1=9abcdef0 a2=20 : a0=4d5e6f7
try     a0=5 a1=1f a2=1f : a0=1
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=1
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=ffffffff
try     a0=5 a1=6912496e : a0=ffffffff
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=1fec5eb
try     a0=5 a1=a9245b36 a2=20 : a0=54922d9
try     a0=5 a1=1dc9478c a2=21 : a0=e711ae
try     a0=5 a1=a856ddaa a2=3f : a0=2ac0ba5
try     a0=5 a1=50d03d15 a2=40 : a0=14340f4
try     a0=5 a1=e3a202e2 a2=465db613 : a0=3
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=1
try     a0=5 a1=3975b5aa a2=248930d4 : a0=1
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=0
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=0
try     a0=5 a1=28210a1 a2=4092c88c : a0=0
code    02c5d5b3  # divu a1, a1, a2
try     a0=5 : a1=ffffffff
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=0
code    02c5d633  # divu a2, a1, a2
try     a0=5 : a2=ffffffff
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=0
code    02b5d533  # divu a0, a1, a1
try     a0=5 a2=7 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7 : a0=1
try     a0=5 a1=80000000 a2=7 : a0=1
try     a0=5 a1=15ae8c90 a2=7 : a0=1
code    02c5d033  # divu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c05533  # divu a0, zero, a2
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0205d533  # divu a0, a1, zero
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=ffffffff
code    02c5e533  # rem a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=1d62cd99
try     a0=5 a1=80000000 a2=17f00 : a0=ffff7200
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=fffffff0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=c
try     a0=5 a1=a9245b36 a2=20 : a0=fffffff6
try     a0=5 a1=1dc9478c a2=21 : a0=1e
try     a0=5 a1=a856ddaa a2=3f : a0=ffffffcc
try     a0=5 a1=50d03d15 a2=40 : a0=15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a202e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=3c5686a
try     a0=5 a1=3975b5aa a2=248930d4 : a0=14ec84d6
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=e67bece
try     a0=5 a1=28210a1 a2=4092c88c : a0=28210a1
code    02c5e5b3  # rem a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c5e633  # rem a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=0
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15ae8c90
code    02b5e533  # rem a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    02c5e033  # rem zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c06533  # rem a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0205e533  # rem a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    02c5f533  # remu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=ffffffff a2=7fffffff : a0=1
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=17f00 : a0=8e00
try     a0=5 a1=ffffffff a2=3f : a0=3
try     a0=5 a1=9abcdef0 a2=20 : a0=10
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166ce
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=c
try     a0=5 a1=a9245b36 a2=20 : a0=16
try     a0=5 a1=1dc9478c a2=21 : a0=1e
try     a0=5 a1=a856ddaa a2=3f : a0=f
try     a0=5 a1=50d03d15 a2=40 : a0=15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=1088e0a9
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=3c5686a
try     a0=5 a1=3975b5aa a2=248930d4 : a0=14ec84d6
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=28210a1
code    02c5f5b3  # remu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c5f633  # remu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=0
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15ae8c90
code    02b5f533  # remu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    02c5f033  # remu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    02c07533  # remu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0205f533  # remu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    20c5a533  # sh1add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=2
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=7fffffff : a0=80000001
try     a0=5 a1=1 a2=80000000 : a0=80000002
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=fffffffe
try     a0=5 a1=7fffffff a2=1 : a0=ffffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=7ffffffd
try     a0=5 a1=7fffffff a2=80000000 : a0=7ffffffe
try     a0=5 a1=7fffffff a2=ffffffff : a0=fffffffd
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=7ffffffd
try     a0=5 a1=ffffffff a2=80000000 : a0=7ffffffe
try     a0=5 a1=ffffffff a2=ffffffff : a0=fffffffd
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c81
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ceb166cb
try     a0=5 a1=80000000 a2=17f00 : a0=17f00
try     a0=5 a1=ffffffff a2=3f : a0=3d
try     a0=5 a1=9abcdef0 a2=20 : a0=3579be00
try     a0=5 a1=1f a2=1f : a0=5d
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdf30
try     a0=5 a1=3f a2=ffffffff : a0=7d
try     a0=5 a1=17f00 a2=80000000 : a0=8002fe00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=1d62cd99
try     a0=5 a1=7f894c7f a2=1 : a0=ff1298ff
try     a0=5 a1=da869a06 : a0=b50d340c
try     a0=5 a1=6912496e : a0=d22492dc
try     a0=5 a1=1a3d33f6 a2=1 : a0=347a67ed
try     a0=5 a1=3dd9f781 a2=1f : a0=7bb3ef21
try     a0=5 a1=a9245b36 a2=20 : a0=5248b68c
try     a0=5 a1=1dc9478c a2=21 : a0=3b928f39
try     a0=5 a1=a856ddaa a2=3f : a0=50adbb93
try     a0=5 a1=50d03d15 a2=40 : a0=a1a07a6a
try     a0=5 a1=e3a202e2 a2=465db613 : a0=da1bbd7
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=eadcebaa
try     a0=5 a1=3975b5aa a2=248930d4 : a0=97749c28
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=22aee3e1
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=839292b0
try     a0=5 a1=28210a1 a2=4092c88c : a0=4596e9ce
code    20c5a5b3  # sh1add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=a27d9694
code    20c5a633  # sh1add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=a27d9694
code    20b5a533  # sh1add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=fffffffd
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=410ba5b0
code    20c5a033  # sh1add zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    20c02533  # sh1add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    2005a533  # sh1add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=2b5d1920
code    20c5c533  # sh2add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=4
try     a0=5 a1=1 a2=1 : 
try     a0=5 a1=1 a2=7fffffff : a0=80000003
try     a0=5 a1=1 a2=80000000 : a0=80000004
try     a0=5 a1=1 a2=ffffffff : a0=3
try     a0=5 a1=7fffffff : a0=fffffffc
try     a0=5 a1=7fffffff a2=1 : a0=fffffffd
try     a0=5 a1=7fffffff a2=7fffffff : a0=7ffffffb
try     a0=5 a1=7fffffff a2=80000000 : a0=7ffffffc
try     a0=5 a1=7fffffff a2=ffffffff : a0=fffffffb
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=fffffffc
try     a0=5 a1=ffffffff a2=1 : a0=fffffffd
try     a0=5 a1=ffffffff a2=7fffffff : a0=7ffffffb
try     a0=5 a1=ffffffff a2=80000000 : a0=7ffffffc
try     a0=5 a1=ffffffff a2=ffffffff : a0=fffffffb
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c83
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ceb166c9
try     a0=5 a1=80000000 a2=17f00 : a0=17f00
try     a0=5 a1=ffffffff a2=3f : a0=3b
try     a0=5 a1=9abcdef0 a2=20 : a0=6af37be0
try     a0=5 a1=1f a2=1f : a0=9b
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdf70
try     a0=5 a1=3f a2=ffffffff : a0=fb
try     a0=5 a1=17f00 a2=80000000 : a0=8005fc00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=bac59b33
try     a0=5 a1=7f894c7f a2=1 : a0=fe2531fd
try     a0=5 a1=da869a06 : a0=6a1a6818
try     a0=5 a1=6912496e : a0=a44925b8
try     a0=5 a1=1a3d33f6 a2=1 : a0=68f4cfd9
try     a0=5 a1=3dd9f781 a2=1f : a0=f767de23
try     a0=5 a1=a9245b36 a2=20 : a0=a4916cf8
try     a0=5 a1=1dc9478c a2=21 : a0=77251e51
try     a0=5 a1=a856ddaa a2=3f : a0=a15b76e7
try     a0=5 a1=50d03d15 a2=40 : a0=4340f494
try     a0=5 a1=e3a202e2 a2=465db613 : a0=d4e5c19b
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=89f3ce62
try     a0=5 a1=3975b5aa a2=248930d4 : a0=a60077c
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=e1d7f16b
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=6de83a74
try     a0=5 a1=28210a1 a2=4092c88c : a0=4a9b0b10
code    20c5c5b3  # sh2add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffd
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=cddaafb4
code    20c5c633  # sh2add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffffd
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=cddaafb4
code    20b5c533  # sh2add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=fffffffb
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=6c68bed0
code    20c5c033  # sh2add zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    20c04533  # sh2add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    2005c533  # sh2add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=fffffffc
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=56ba3240
code    20c5e533  # sh3add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=9
try     a0=5 a1=1 a2=7fffffff : a0=80000007
try     a0=5 a1=1 a2=80000000 : a0=80000008
try     a0=5 a1=1 a2=ffffffff : a0=7
try     a0=5 a1=7fffffff : a0=fffffff8
try     a0=5 a1=7fffffff a2=1 : a0=fffffff9
try     a0=5 a1=7fffffff a2=7fffffff : a0=7ffffff7
try     a0=5 a1=7fffffff a2=80000000 : a0=7ffffff8
try     a0=5 a1=7fffffff a2=ffffffff : a0=fffffff7
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=fffffff8
try     a0=5 a1=ffffffff a2=1 : a0=fffffff9
try     a0=5 a1=ffffffff a2=7fffffff : a0=7ffffff7
try     a0=5 a1=ffffffff a2=80000000 : a0=7ffffff8
try     a0=5 a1=ffffffff a2=ffffffff : a0=fffffff7
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c87
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ceb166c5
try     a0=5 a1=80000000 a2=17f00 : a0=17f00
try     a0=5 a1=ffffffff a2=3f : a0=37
try     a0=5 a1=9abcdef0 a2=20 : a0=d5e6f7a0
try     a0=5 a1=1f a2=1f : a0=117
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdff0
try     a0=5 a1=3f a2=ffffffff : a0=1f7
try     a0=5 a1=17f00 a2=80000000 : a0=800bf800
try     a0=5 a1=ceb166cd a2=7fffffff : a0=f58b3667
try     a0=5 a1=7f894c7f a2=1 : a0=fc4a63f9
try     a0=5 a1=da869a06 : a0=d434d030
try     a0=5 a1=6912496e : a0=48924b70
try     a0=5 a1=1a3d33f6 a2=1 : a0=d1e99fb1
try     a0=5 a1=3dd9f781 a2=1f : a0=eecfbc27
try     a0=5 a1=a9245b36 a2=20 : a0=4922d9d0
try     a0=5 a1=1dc9478c a2=21 : a0=ee4a3c81
try     a0=5 a1=a856ddaa a2=3f : a0=42b6ed8f
try     a0=5 a1=50d03d15 a2=40 : a0=8681e8e8
try     a0=5 a1=e3a202e2 a2=465db613 : a0=636dcd23
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=c82193d2
try     a0=5 a1=3975b5aa a2=248930d4 : a0=f036de24
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=602a0c7f
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=429389fc
try     a0=5 a1=28210a1 a2=4092c88c : a0=54a34d94
code    20c5e5b3  # sh3add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffff9
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=2494e1f4
code    20c5e633  # sh3add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffff9
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=2494e1f4
code    20b5e533  # sh3add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=fffffff7
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=c322f110
code    20c5e033  # sh3add zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    20c06533  # sh3add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    2005e533  # sh3add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=fffffff8
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=ad746480
code    40c5f533  # andn a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7ffffffe
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=ffffffff a2=7fffffff : a0=80000000
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=314e9932
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc0
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcded0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=80000000
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f780
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b16
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9478c
try     a0=5 a1=a856ddaa a2=3f : a0=a856dd80
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=a1a200e0
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=409710c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=1974852a
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1c100080
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=64021102
try     a0=5 a1=28210a1 a2=4092c88c : a0=2001021
code    40c5f5b3  # andn a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=8e8080
code    40c5f633  # andn a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=8e8080
code    40b5f533  # andn a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    40c5f033  # andn zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    40c07533  # andn a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    4005f533  # andn a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    40c5e533  # orn a0, a1, a2
try     a0=5 : a0=ffffffff
try     a0=5 a2=1 : a0=fffffffe
try     a0=5 a2=7fffffff : a0=80000000
try     a0=5 a2=80000000 : a0=7fffffff
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffff
try     a0=5 a1=1 a2=1 : a0=ffffffff
try     a0=5 a1=1 a2=7fffffff : a0=80000001
try     a0=5 a1=1 a2=80000000 : a0=7fffffff
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=1 : a0=ffffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=ffffffff
try     a0=5 a1=80000000 a2=1 : a0=fffffffe
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=257965f9
try     a0=5 a1=1 a2=7f894c7f : a0=8076b381
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=17f00 : a0=fffe80ff
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=ffffffff
try     a0=5 a1=1f a2=1f : a0=ffffffff
try     a0=5 a1=20 a2=9abcdef0 : a0=6543212f
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=7fffffff
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=ffffffff
try     a0=5 a1=da869a06 : a0=ffffffff
try     a0=5 a1=6912496e : a0=ffffffff
try     a0=5 a1=1a3d33f6 a2=1 : a0=fffffffe
try     a0=5 a1=3dd9f781 a2=1f : a0=ffffffe1
try     a0=5 a1=a9245b36 a2=20 : a0=ffffffff
try     a0=5 a1=1dc9478c a2=21 : a0=ffffffde
try     a0=5 a1=a856ddaa a2=3f : a0=ffffffea
try     a0=5 a1=50d03d15 a2=40 : a0=ffffffbf
try     a0=5 a1=e3a202e2 a2=465db613 : a0=fba24bee
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=ffbbf75d
try     a0=5 a1=3975b5aa a2=248930d4 : a0=fb77ffab
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=dffeafed
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=77ebd7f3
try     a0=5 a1=28210a1 a2=4092c88c : a0=bfef37f3
code    40c5e5b3  # orn a1, a1, a2
try     a0=5 : a1=ffffffff
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=9dff8e9b
code    40c5e633  # orn a2, a1, a2
try     a0=5 : a2=ffffffff
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=9dff8e9b
code    40b5e533  # orn a0, a1, a1
try     a0=5 a2=7 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=7 : a0=ffffffff
code    40c5e033  # orn zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    40c06533  # orn a0, zero, a2
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=88df828b
code    4005e533  # orn a0, a1, zero
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=ffffffff
code    40c5c533  # xnor a0, a1, a2
try     a0=5 : a0=ffffffff
try     a0=5 a2=1 : a0=fffffffe
try     a0=5 a2=7fffffff : a0=80000000
try     a0=5 a2=80000000 : a0=7fffffff
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=fffffffe
try     a0=5 a1=1 a2=1 : a0=ffffffff
try     a0=5 a1=1 a2=7fffffff : a0=80000001
try     a0=5 a1=1 a2=80000000 : a0=7ffffffe
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=80000000
try     a0=5 a1=7fffffff a2=1 : a0=80000001
try     a0=5 a1=7fffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=7fffffff
try     a0=5 a1=80000000 a2=1 : a0=7ffffffe
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=257965f9
try     a0=5 a1=1 a2=7f894c7f : a0=8076b381
try     a0=5 a1=7fffffff a2=ceb166cd : a0=4eb166cd
try     a0=5 a1=80000000 a2=17f00 : a0=7ffe80ff
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=9abcdef0 a2=20 : a0=6543212f
try     a0=5 a1=1f a2=1f : a0=ffffffff
try     a0=5 a1=20 a2=9abcdef0 : a0=6543212f
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=7ffe80ff
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=8076b381
try     a0=5 a1=da869a06 : a0=257965f9
try     a0=5 a1=6912496e : a0=96edb691
try     a0=5 a1=1a3d33f6 a2=1 : a0=e5c2cc08
try     a0=5 a1=3dd9f781 a2=1f : a0=c2260861
try     a0=5 a1=a9245b36 a2=20 : a0=56dba4e9
try     a0=5 a1=1dc9478c a2=21 : a0=e236b852
try     a0=5 a1=a856ddaa a2=3f : a0=57a9226a
try     a0=5 a1=50d03d15 a2=40 : a0=af2fc2aa
try     a0=5 a1=e3a202e2 a2=465db613 : a0=5a004b0e
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=fbb28651
try     a0=5 a1=3975b5aa a2=248930d4 : a0=e2037a81
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=c3eeaf6d
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=13e9c6f1
try     a0=5 a1=28210a1 a2=4092c88c : a0=bdef27d2
code    40c5c5b3  # xnor a1, a1, a2
try     a0=5 : a1=ffffffff
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=9d710e1b
code    40c5c633  # xnor a2, a1, a2
try     a0=5 : a2=ffffffff
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=9d710e1b
code    40b5c533  # xnor a0, a1, a1
try     a0=5 a2=7 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=7 : a0=ffffffff
code    40c5c033  # xnor zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    40c04533  # xnor a0, zero, a2
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=88df828b
code    4005c533  # xnor a0, a1, zero
try     a0=5 : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=ea51736f
code    0ac5e533  # max a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=7fffffff
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c7f
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=17f00 : a0=17f00
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=9abcdef0 a2=20 : a0=20
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=7fffffff
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f781
try     a0=5 a1=a9245b36 a2=20 : a0=20
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9478c
try     a0=5 a1=a856ddaa a2=3f : a0=3f
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=465db613
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8b715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=6385d657
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=4092c88c
code    0ac5e5b3  # max a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=77207d74
code    0ac5e633  # max a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ab5e533  # max a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    0ac5e033  # max zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac06533  # max a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    0a05e533  # max a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    0ac5f533  # maxu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=7fffffff : a0=7fffffff
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=7fffffff
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c7f
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ceb166cd
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdef0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=17f00 a2=80000000 : a0=80000000
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f781
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9478c
try     a0=5 a1=a856ddaa a2=3f : a0=a856ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a202e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8b715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=6385d657
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=993ceaec
try     a0=5 a1=28210a1 a2=4092c88c : a0=4092c88c
code    0ac5f5b3  # maxu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=77207d74
code    0ac5f633  # maxu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ab5f533  # maxu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    0ac5f033  # maxu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac07533  # maxu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=77207d74
code    0a05f533  # maxu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    0ac5c533  # min a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=ffffffff : a0=ffffffff
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=1
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=da869a06
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ceb166cd
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=9abcdef0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=17f00 a2=80000000 : a0=80000000
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=1
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=1
try     a0=5 a1=3dd9f781 a2=1f : a0=1f
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=21
try     a0=5 a1=a856ddaa a2=3f : a0=a856ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=40
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a202e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4bc608f2
try     a0=5 a1=3975b5aa a2=248930d4 : a0=248930d4
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=993ceaec
try     a0=5 a1=28210a1 a2=4092c88c : a0=28210a1
code    0ac5c5b3  # min a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac5c633  # min a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15ae8c90
code    0ab5c533  # min a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    0ac5c033  # min zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac04533  # min a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0a05c533  # min a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0ac5d533  # minu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=1
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=17f00 : a0=17f00
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=9abcdef0 a2=20 : a0=20
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=7fffffff
try     a0=5 a1=7f894c7f a2=1 : a0=1
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=1
try     a0=5 a1=3dd9f781 a2=1f : a0=1f
try     a0=5 a1=a9245b36 a2=20 : a0=20
try     a0=5 a1=1dc9478c a2=21 : a0=21
try     a0=5 a1=a856ddaa a2=3f : a0=3f
try     a0=5 a1=50d03d15 a2=40 : a0=40
try     a0=5 a1=e3a202e2 a2=465db613 : a0=465db613
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4bc608f2
try     a0=5 a1=3975b5aa a2=248930d4 : a0=248930d4
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=28210a1
code    0ac5d5b3  # minu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac5d633  # minu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15ae8c90
code    0ab5d533  # minu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    0ac5d033  # minu zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac05533  # minu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0a05d533  # minu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    60c59533  # rol a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=7fffffff : a0=80000000
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=80000000
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=fffffffe
try     a0=5 a1=7fffffff a2=7fffffff : a0=bfffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=bfffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=40000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=40000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=80000000
try     a0=5 a1=7fffffff a2=ceb166cd : a0=ffffefff
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=8000000f
try     a0=5 a1=20 a2=9abcdef0 : a0=200000
try     a0=5 a1=3f a2=ffffffff : a0=8000001f
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=e758b366
try     a0=5 a1=7f894c7f a2=1 : a0=ff1298fe
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=347a67ec
try     a0=5 a1=3dd9f781 a2=1f : a0=9eecfbc0
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=3b928f18
try     a0=5 a1=a856ddaa a2=3f : a0=542b6ed5
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=17171d10
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=c5713e2d
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5aa3975b
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=62afca43
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=ad3e2752
try     a0=5 a1=28210a1 a2=4092c88c : a0=210a1028
code    60c595b3  # rol a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=40000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=c9015ae8
code    60c59633  # rol a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=40000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=c9015ae8
code    60b59533  # rol a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=8c9015ae
code    60c59033  # rol zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    60c01533  # rol a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    60059533  # rol a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    60c5d533  # ror a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=80000000
try     a0=5 a1=1 a2=7fffffff : a0=2
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=2
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=bfffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=fffffffe
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=fffffffe
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=2
try     a0=5 a1=7fffffff a2=ceb166cd : a0=fffbffff
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=3e
try     a0=5 a1=20 a2=9abcdef0 : a0=200000
try     a0=5 a1=3f a2=ffffffff : a0=7e
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=9d62cd9b
try     a0=5 a1=7f894c7f a2=1 : a0=bfc4a63f
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=d1e99fb
try     a0=5 a1=3dd9f781 a2=1f : a0=7bb3ef02
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=ee4a3c6
try     a0=5 a1=a856ddaa a2=3f : a0=50adbb55
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=405c5c74
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=dc5713e2
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5b5aa397
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=290d8abf
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=3e2752ad
try     a0=5 a1=28210a1 a2=4092c88c : a0=a102821
code    60c5d5b3  # ror a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=e8c9015a
code    60c5d633  # ror a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=e8c9015a
code    60b5d533  # ror a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=8c9015ae
code    60c5d033  # ror zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    60c05533  # ror a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    6005d533  # ror a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    0ac59533  # clmul a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=7fffffff
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=55555555
try     a0=5 a1=7fffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffff a2=ffffffff : a0=d5555555
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=d5555555
try     a0=5 a1=ffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffff a2=ffffffff : a0=55555555
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=7f894c7f
try     a0=5 a1=7fffffff a2=ceb166cd : a0=c590ddbb
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=15
try     a0=5 a1=9abcdef0 a2=20 : a0=579bde00
try     a0=5 a1=1f a2=1f : a0=155
try     a0=5 a1=20 a2=9abcdef0 : a0=579bde00
try     a0=5 a1=3f a2=ffffffff : a0=15
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=c590ddbb
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=825d029f
try     a0=5 a1=a9245b36 a2=20 : a0=248b66c0
try     a0=5 a1=1dc9478c a2=21 : a0=a4e1b60c
try     a0=5 a1=a856ddaa a2=3f : a0=94a092e6
try     a0=5 a1=50d03d15 a2=40 : a0=340f4540
try     a0=5 a1=e3a202e2 a2=465db613 : a0=f7110506
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=30e9c5f8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5d2fd388
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=837e434b
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=c3cfb158
try     a0=5 a1=28210a1 a2=4092c88c : a0=f83f5f0c
code    0ac595b3  # clmul a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=4a851d40
code    0ac59633  # clmul a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=4a851d40
code    0ab59533  # clmul a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=55555555
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=40504100
code    0ac59033  # clmul zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac01533  # clmul a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0a059533  # clmul a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0ac5b533  # clmulh a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=15555555
try     a0=5 a1=7fffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=2aaaaaaa
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=40000000
try     a0=5 a1=80000000 a2=ffffffff : a0=7fffffff
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=ffffffff a2=7fffffff : a0=2aaaaaaa
try     a0=5 a1=ffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=55555555
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=22c86edd
try     a0=5 a1=80000000 a2=17f00 : a0=bf80
try     a0=5 a1=ffffffff a2=3f : a0=15
try     a0=5 a1=9abcdef0 a2=20 : a0=13
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=13
try     a0=5 a1=3f a2=ffffffff : a0=15
try     a0=5 a1=17f00 a2=80000000 : a0=bf80
try     a0=5 a1=ceb166cd a2=7fffffff : a0=22c86edd
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : a0=2
try     a0=5 a1=a9245b36 a2=20 : a0=15
try     a0=5 a1=1dc9478c a2=21 : a0=3
try     a0=5 a1=a856ddaa a2=3f : a0=19
try     a0=5 a1=50d03d15 a2=40 : a0=14
try     a0=5 a1=e3a202e2 a2=465db613 : a0=3a938ff5
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=117b9e54
try     a0=5 a1=3975b5aa a2=248930d4 : a0=7d62cc9
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1cd9db63
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=3e10189b
try     a0=5 a1=28210a1 a2=4092c88c : a0=a1e9f1
code    0ac5b5b3  # clmulh a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : a1=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=6ee6065
code    0ac5b633  # clmulh a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=0
try     a0=5 a1=80000000 a2=ffffffff : a2=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=6ee6065
code    0ab5b533  # clmulh a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=55555555
try     a0=5 a1=80000000 a2=7 : a0=40000000
try     a0=5 a1=15ae8c90 a2=7 : a0=1114454
code    0ac5b033  # clmulh zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac03533  # clmulh a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0a05b533  # clmulh a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0ac5a533  # clmulr a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=1 : a0=0
try     a0=5 a1=7fffffff a2=7fffffff : a0=2aaaaaaa
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=55555555
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=55555555
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=aaaaaaaa
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=4590ddbb
try     a0=5 a1=80000000 a2=17f00 : a0=17f00
try     a0=5 a1=ffffffff a2=3f : a0=2a
try     a0=5 a1=9abcdef0 a2=20 : a0=26
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=26
try     a0=5 a1=3f a2=ffffffff : a0=2a
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4590ddbb
try     a0=5 a1=7f894c7f a2=1 : a0=0
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=0
try     a0=5 a1=3dd9f781 a2=1f : 
try     a0=5 a1=a9245b36 a2=20 : a0=2a
try     a0=5 a1=1dc9478c a2=21 : a0=7
try     a0=5 a1=a856ddaa a2=3f : a0=33
try     a0=5 a1=50d03d15 a2=40 : a0=28
try     a0=5 a1=e3a202e2 a2=465db613 : a0=75271feb
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=22f73ca8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=fac5992
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=39b3b6c7
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=7c203137
try     a0=5 a1=28210a1 a2=4092c88c : a0=143d3e3
code    0ac5a5b3  # clmulr a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=ddcc0ca
code    0ac5a633  # clmulr a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=ddcc0ca
code    0ab5a533  # clmulr a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=aaaaaaaa
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=22288a8
code    0ac5a033  # clmulr zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    0ac02533  # clmulr a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    0a05a533  # clmulr a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    48c59533  # bclr a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=7fffffff : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=1
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=7fffffff a2=1 : a0=7ffffffd
try     a0=5 a1=7fffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7ffffffe
try     a0=5 a1=7fffffff a2=ffffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=ffffffff a2=1 : a0=fffffffd
try     a0=5 a1=ffffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=fffffffe
try     a0=5 a1=ffffffff a2=ffffffff : a0=7fffffff
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=1
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffdfff
try     a0=5 a1=80000000 a2=17f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=7fffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef0
try     a0=5 a1=1f a2=1f : a0=1f
try     a0=5 a1=20 a2=9abcdef0 : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=17f00 a2=80000000 : a0=17f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7d
try     a0=5 a1=da869a06 : a0=da869a06
try     a0=5 a1=6912496e : a0=6912496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f4
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f781
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b36
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9478c
try     a0=5 a1=a856ddaa a2=3f : a0=2856ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d14
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a202e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8b715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3965b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f1486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ac3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=28200a1
code    48c595b3  # bclr a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffd
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    48c59633  # bclr a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=fffffffd
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15ae8c90
code    48b59533  # bclr a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=7fffffff
try     a0=5 a1=80000000 a2=7 : a0=80000000
try     a0=5 a1=15ae8c90 a2=7 : a0=15ae8c90
code    48c59033  # bclr zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    48c01533  # bclr a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    48059533  # bclr a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c90
code    48c5d533  # bext a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=7fffffff a2=1 : a0=1
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=1
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=ffffffff a2=7fffffff : a0=1
try     a0=5 a1=ffffffff a2=80000000 : a0=1
try     a0=5 a1=ffffffff a2=ffffffff : a0=1
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=1
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=1
try     a0=5 a1=9abcdef0 a2=20 : a0=0
try     a0=5 a1=1f a2=1f : a0=0
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=1
try     a0=5 a1=7f894c7f a2=1 : a0=1
try     a0=5 a1=da869a06 : a0=0
try     a0=5 a1=6912496e : a0=0
try     a0=5 a1=1a3d33f6 a2=1 : a0=1
try     a0=5 a1=3dd9f781 a2=1f : a0=0
try     a0=5 a1=a9245b36 a2=20 : a0=0
try     a0=5 a1=1dc9478c a2=21 : a0=0
try     a0=5 a1=a856ddaa a2=3f : a0=1
try     a0=5 a1=50d03d15 a2=40 : a0=1
try     a0=5 a1=e3a202e2 a2=465db613 : a0=0
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=0
try     a0=5 a1=3975b5aa a2=248930d4 : a0=1
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=1
try     a0=5 a1=28210a1 a2=4092c88c : a0=1
code    48c5d5b3  # bext a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : a1=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=0
code    48c5d633  # bext a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a2=1
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=0
code    48b5d533  # bext a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=1
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    48c5d033  # bext zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    48c05533  # bext a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    4805d533  # bext a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=1
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    68c59533  # binv a0, a1, a2
try     a0=5 : a0=1
try     a0=5 a2=1 : a0=2
try     a0=5 a2=7fffffff : a0=80000000
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=ffffffff : a0=80000000
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=7fffffff : a0=80000001
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=ffffffff : a0=80000001
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=7fffffff a2=1 : a0=7ffffffd
try     a0=5 a1=7fffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7ffffffe
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=1 : a0=80000002
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=ffffffff a2=1 : a0=fffffffd
try     a0=5 a1=ffffffff a2=7fffffff : a0=7fffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=fffffffe
try     a0=5 a1=ffffffff a2=ffffffff : a0=7fffffff
try     a0=5 a2=da869a06 : a0=40
try     a0=5 a1=1 a2=7f894c7f : a0=80000001
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffdfff
try     a0=5 a1=80000000 a2=17f00 : a0=80000001
try     a0=5 a1=ffffffff a2=3f : a0=7fffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef1
try     a0=5 a1=1f a2=1f : a0=8000001f
try     a0=5 a1=20 a2=9abcdef0 : a0=10020
try     a0=5 a1=3f a2=ffffffff : a0=8000003f
try     a0=5 a1=17f00 a2=80000000 : a0=17f01
try     a0=5 a1=ceb166cd a2=7fffffff : a0=4eb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7d
try     a0=5 a1=da869a06 : a0=da869a07
try     a0=5 a1=6912496e : a0=6912496f
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f4
try     a0=5 a1=3dd9f781 a2=1f : a0=bdd9f781
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b37
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9478e
try     a0=5 a1=a856ddaa a2=3f : a0=2856ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d14
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3aa02e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8f715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3965b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f1486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ac3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=28200a1
code    68c595b3  # binv a1, a1, a2
try     a0=5 : a1=1
try     a0=5 a1=ffffffff a2=1 : a1=fffffffd
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=15be8c90
code    68c59633  # binv a2, a1, a2
try     a0=5 : a2=1
try     a0=5 a1=ffffffff a2=1 : a2=fffffffd
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15be8c90
code    68b59533  # binv a0, a1, a1
try     a0=5 a2=7 : a0=1
try     a0=5 a1=ffffffff a2=7 : a0=7fffffff
try     a0=5 a1=80000000 a2=7 : a0=80000001
try     a0=5 a1=15ae8c90 a2=7 : a0=15af8c90
code    68c59033  # binv zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    68c01533  # binv a0, zero, a2
try     a0=5 : a0=1
try     a0=5 a1=ffffffff a2=1 : a0=2
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=100000
code    68059533  # binv a0, a1, zero
try     a0=5 : a0=1
try     a0=5 a1=ffffffff a2=1 : a0=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a0=80000001
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c91
code    28c59533  # bset a0, a1, a2
try     a0=5 : a0=1
try     a0=5 a2=1 : a0=2
try     a0=5 a2=7fffffff : a0=80000000
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=ffffffff : a0=80000000
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=7fffffff : a0=80000001
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=80000001
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=7fffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=1 : a0=80000002
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=40
try     a0=5 a1=1 a2=7f894c7f : a0=80000001
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=17f00 : a0=80000001
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=9abcdef0 a2=20 : a0=9abcdef1
try     a0=5 a1=1f a2=1f : a0=8000001f
try     a0=5 a1=20 a2=9abcdef0 : a0=10020
try     a0=5 a1=3f a2=ffffffff : a0=8000003f
try     a0=5 a1=17f00 a2=80000000 : a0=17f01
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a07
try     a0=5 a1=6912496e : a0=6912496f
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=bdd9f781
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b37
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9478e
try     a0=5 a1=a856ddaa a2=3f : a0=a856ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3aa02e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8f715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=28210a1
code    28c595b3  # bset a1, a1, a2
try     a0=5 : a1=1
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=15be8c90
code    28c59633  # bset a2, a1, a2
try     a0=5 : a2=1
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=15be8c90
code    28b59533  # bset a0, a1, a1
try     a0=5 a2=7 : a0=1
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=80000001
try     a0=5 a1=15ae8c90 a2=7 : a0=15af8c90
code    28c59033  # bset zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    28c01533  # bset a0, zero, a2
try     a0=5 : a0=1
try     a0=5 a1=ffffffff a2=1 : a0=2
try     a0=5 a1=80000000 a2=ffffffff : a0=80000000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=100000
code    28059533  # bset a0, a1, zero
try     a0=5 : a0=1
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=80000001
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=15ae8c91
code    08c5c533  # pack a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=10000
try     a0=5 a2=7fffffff : a0=ffff0000
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=ffff0000
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=10001
try     a0=5 a1=1 a2=7fffffff : a0=ffff0001
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=ffff0001
try     a0=5 a1=7fffffff : a0=ffff
try     a0=5 a1=7fffffff a2=1 : a0=1ffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=80000000 : a0=ffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=10000
try     a0=5 a1=80000000 a2=7fffffff : a0=ffff0000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=ffff0000
try     a0=5 a1=ffffffff : a0=ffff
try     a0=5 a1=ffffffff a2=1 : a0=1ffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffffffff
try     a0=5 a2=da869a06 : a0=9a060000
try     a0=5 a1=1 a2=7f894c7f : a0=4c7f0001
try     a0=5 a1=7fffffff a2=ceb166cd : a0=66cdffff
try     a0=5 a1=80000000 a2=17f00 : a0=7f000000
try     a0=5 a1=ffffffff a2=3f : a0=3fffff
try     a0=5 a1=9abcdef0 a2=20 : a0=20def0
try     a0=5 a1=1f a2=1f : a0=1f001f
try     a0=5 a1=20 a2=9abcdef0 : a0=def00020
try     a0=5 a1=3f a2=ffffffff : a0=ffff003f
try     a0=5 a1=17f00 a2=80000000 : a0=7f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ffff66cd
try     a0=5 a1=7f894c7f a2=1 : a0=14c7f
try     a0=5 a1=da869a06 : a0=9a06
try     a0=5 a1=6912496e : a0=496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=133f6
try     a0=5 a1=3dd9f781 a2=1f : a0=1ff781
try     a0=5 a1=a9245b36 a2=20 : a0=205b36
try     a0=5 a1=1dc9478c a2=21 : a0=21478c
try     a0=5 a1=a856ddaa a2=3f : a0=3fddaa
try     a0=5 a1=50d03d15 a2=40 : a0=403d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=b61302e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=8f2715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=30d4b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=d65786c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=eaecd3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=c88c10a1
code    08c5c5b3  # pack a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1ffff
try     a0=5 a1=80000000 a2=ffffffff : a1=ffff0000
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=7d748c90
code    08c5c633  # pack a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=1ffff
try     a0=5 a1=80000000 a2=ffffffff : a2=ffff0000
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=7d748c90
code    08b5c533  # pack a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffffffff
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=8c908c90
code    08c5c033  # pack zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    08c04533  # pack a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=10000
try     a0=5 a1=80000000 a2=ffffffff : a0=ffff0000
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=7d740000
code    0805c533  # pack a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffff
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=8c90
code    08c5f533  # packh a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=100
try     a0=5 a2=7fffffff : a0=ff00
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=ff00
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=101
try     a0=5 a1=1 a2=7fffffff : a0=ff01
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=ffffffff : a0=ff01
try     a0=5 a1=7fffffff : a0=ff
try     a0=5 a1=7fffffff a2=1 : a0=1ff
try     a0=5 a1=7fffffff a2=7fffffff : a0=ffff
try     a0=5 a1=7fffffff a2=80000000 : a0=ff
try     a0=5 a1=7fffffff a2=ffffffff : a0=ffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=100
try     a0=5 a1=80000000 a2=7fffffff : a0=ff00
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=ff00
try     a0=5 a1=ffffffff : a0=ff
try     a0=5 a1=ffffffff a2=1 : a0=1ff
try     a0=5 a1=ffffffff a2=7fffffff : a0=ffff
try     a0=5 a1=ffffffff a2=80000000 : a0=ff
try     a0=5 a1=ffffffff a2=ffffffff : a0=ffff
try     a0=5 a2=da869a06 : a0=600
try     a0=5 a1=1 a2=7f894c7f : a0=7f01
try     a0=5 a1=7fffffff a2=ceb166cd : a0=cdff
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=3fff
try     a0=5 a1=9abcdef0 a2=20 : a0=20f0
try     a0=5 a1=1f a2=1f : a0=1f1f
try     a0=5 a1=20 a2=9abcdef0 : a0=f020
try     a0=5 a1=3f a2=ffffffff : a0=ff3f
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ffcd
try     a0=5 a1=7f894c7f a2=1 : a0=17f
try     a0=5 a1=da869a06 : a0=6
try     a0=5 a1=6912496e : a0=6e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1f6
try     a0=5 a1=3dd9f781 a2=1f : a0=1f81
try     a0=5 a1=a9245b36 a2=20 : a0=2036
try     a0=5 a1=1dc9478c a2=21 : a0=218c
try     a0=5 a1=a856ddaa a2=3f : a0=3faa
try     a0=5 a1=50d03d15 a2=40 : a0=4015
try     a0=5 a1=e3a202e2 a2=465db613 : a0=13e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=f25c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=d4aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=57c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=ece2
try     a0=5 a1=28210a1 a2=4092c88c : a0=8ca1
code    08c5f5b3  # packh a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1ff
try     a0=5 a1=80000000 a2=ffffffff : a1=ff00
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=7490
code    08c5f633  # packh a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=1ff
try     a0=5 a1=80000000 a2=ffffffff : a2=ff00
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=7490
code    08b5f533  # packh a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=ffff
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=9090
code    08c5f033  # packh zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    08c07533  # packh a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=100
try     a0=5 a1=80000000 a2=ffffffff : a0=ff00
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=7400
code    0805f533  # packh a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ff
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=90
code    28c5a533  # xperm4 a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=11111111
try     a0=5 a1=1 a2=1 : a0=11111110
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1111111
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=1 : a0=ffffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=70000000
try     a0=5 a1=7fffffff a2=80000000 : a0=fffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=f0000000
try     a0=5 a1=ffffffff a2=80000000 : a0=fffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=fff00
try     a0=5 a1=80000000 a2=17f00 : a0=8000
try     a0=5 a1=ffffffff a2=3f : a0=fffffff0
try     a0=5 a1=9abcdef0 a2=20 : a0=e0
try     a0=5 a1=1f a2=1f : a0=ffffff10
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=c0000000
try     a0=5 a1=7f894c7f a2=1 : a0=fffffff7
try     a0=5 a1=da869a06 : a0=66666666
try     a0=5 a1=6912496e : a0=eeeeeeee
try     a0=5 a1=1a3d33f6 a2=1 : a0=6666666f
try     a0=5 a1=3dd9f781 a2=1f : a0=11111180
try     a0=5 a1=a9245b36 a2=20 : a0=666666b6
try     a0=5 a1=1dc9478c a2=21 : a0=cccccc78
try     a0=5 a1=a856ddaa a2=3f : a0=aaaaaad0
try     a0=5 a1=50d03d15 a2=40 : a0=55555505
try     a0=5 a1=e3a202e2 a2=465db613 : a0=23a003e0
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=b00fc001
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5500ba05
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=f8090f95
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=d00000
try     a0=5 a1=28210a1 a2=4092c88c : a0=21000000
code    28c5a5b3  # xperm4 a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=11c0101e
code    28c5a633  # xperm4 a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=11c0101e
code    28b5a533  # xperm4 a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=9a000000
code    28c5a033  # xperm4 zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    28c02533  # xperm4 a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    2805a533  # xperm4 a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    28c5c533  # xperm8 a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=7fffffff : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=ffffffff : a0=0
try     a0=5 a1=1 : a0=1010101
try     a0=5 a1=1 a2=1 : a0=1010100
try     a0=5 a1=1 a2=7fffffff : a0=0
try     a0=5 a1=1 a2=80000000 : a0=10101
try     a0=5 a1=1 a2=ffffffff : a0=0
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=7fffffff a2=1 : a0=ffffffff
try     a0=5 a1=7fffffff a2=7fffffff : a0=0
try     a0=5 a1=7fffffff a2=80000000 : a0=ffffff
try     a0=5 a1=7fffffff a2=ffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=7fffffff : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=ffffffff a2=7fffffff : a0=0
try     a0=5 a1=ffffffff a2=80000000 : a0=ffffff
try     a0=5 a1=ffffffff a2=ffffffff : a0=0
try     a0=5 a2=da869a06 : a0=0
try     a0=5 a1=1 a2=7f894c7f : a0=0
try     a0=5 a1=7fffffff a2=ceb166cd : a0=0
try     a0=5 a1=80000000 a2=17f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=ffffff00
try     a0=5 a1=9abcdef0 a2=20 : a0=f0f0f000
try     a0=5 a1=1f a2=1f : a0=1f1f1f00
try     a0=5 a1=20 a2=9abcdef0 : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=17f00 a2=80000000 : a0=0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=0
try     a0=5 a1=7f894c7f a2=1 : a0=7f7f7f4c
try     a0=5 a1=da869a06 : a0=6060606
try     a0=5 a1=6912496e : a0=6e6e6e6e
try     a0=5 a1=1a3d33f6 a2=1 : a0=f6f6f633
try     a0=5 a1=3dd9f781 a2=1f : a0=81818100
try     a0=5 a1=a9245b36 a2=20 : a0=36363600
try     a0=5 a1=1dc9478c a2=21 : a0=8c8c8c00
try     a0=5 a1=a856ddaa a2=3f : a0=aaaaaa00
try     a0=5 a1=50d03d15 a2=40 : a0=15151500
try     a0=5 a1=e3a202e2 a2=465db613 : a0=0
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=0
try     a0=5 a1=3975b5aa a2=248930d4 : a0=0
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=0
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=0
try     a0=5 a1=28210a1 a2=4092c88c : a0=0
code    28c5c5b3  # xperm8 a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=0
code    28c5c633  # xperm8 a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a2=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a2=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a2=0
code    28b5c533  # xperm8 a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffff a2=7 : a0=0
try     a0=5 a1=80000000 a2=7 : a0=0
try     a0=5 a1=15ae8c90 a2=7 : a0=0
code    28c5c033  # xperm8 zero, a1, a2
try     a0=5 a1=15ae8c90 a2=77207d74 : 
code    28c04533  # xperm8 a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=0
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=0
code    2805c533  # xperm8 a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffff a2=1 : a0=ffffffff
try     a0=5 a1=80000000 a2=ffffffff : a0=0
try     a0=5 a1=15ae8c90 a2=77207d74 : a0=90909090
code    80058513  # addi a0, a1, -2048
try     a0=5 : a0=fffff800
try     a0=5 a1=1 : a0=fffff801
try     a0=5 a1=7fffffff : a0=7ffff7ff
try     a0=5 a1=80000000 : a0=7ffff800
try     a0=5 a1=ffffffff : a0=fffff7ff
try     a0=5 a1=9abcdef0 : a0=9abcd6f0
try     a0=5 a1=1f : a0=fffff81f
try     a0=5 a1=20 : a0=fffff820
try     a0=5 a1=3f : a0=fffff83f
try     a0=5 a1=17f00 : a0=17700
try     a0=5 a1=ceb166cd : a0=ceb15ecd
try     a0=5 a1=7f894c7f : a0=7f89447f
try     a0=5 a1=da869a06 : a0=da869206
code    fff58513  # addi a0, a1, -1
try     a0=5 : a0=ffffffff
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=9abcdef0 : a0=9abcdeef
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=1f
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=17f00 : a0=17eff
try     a0=5 a1=ceb166cd : a0=ceb166cc
try     a0=5 a1=7f894c7f : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a05
code    00158513  # addi a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=80000000
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=9abcdef1
try     a0=5 a1=1f : a0=20
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=40
try     a0=5 a1=17f00 : a0=17f01
try     a0=5 a1=ceb166cd : a0=ceb166ce
try     a0=5 a1=7f894c7f : a0=7f894c80
try     a0=5 a1=da869a06 : a0=da869a07
code    7ff58513  # addi a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=800
try     a0=5 a1=7fffffff : a0=800007fe
try     a0=5 a1=80000000 : a0=800007ff
try     a0=5 a1=ffffffff : a0=7fe
try     a0=5 a1=9abcdef0 : a0=9abce6ef
try     a0=5 a1=1f : a0=81e
try     a0=5 a1=20 : a0=81f
try     a0=5 a1=3f : a0=83e
try     a0=5 a1=17f00 : a0=186ff
try     a0=5 a1=ceb166cd : a0=ceb16ecc
try     a0=5 a1=7f894c7f : a0=7f89547e
try     a0=5 a1=da869a06 : a0=da86a205
code    7ff50513  # addi a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=800
try     a0=7fffffff a1=5 : a0=800007fe
try     a0=80000000 a1=5 : a0=800007ff
try     a0=ffffffff a1=5 : a0=7fe
code    7ff58013  # addi zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff00513  # addi a0, zero, 2047
try     a0=5 a1=6 : a0=7ff
code    8005a513  # slti a0, a1, -2048
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    fff5a513  # slti a0, a1, -1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    0015a513  # slti a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    7ff5a513  # slti a0, a1, 2047
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    7ff52513  # slti a0, a0, 2047
try     a1=5 : a0=1
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=1
try     a0=ffffffff a1=5 : a0=1
code    7ff5a013  # slti zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff02513  # slti a0, zero, 2047
try     a0=5 a1=6 : a0=1
code    8005b513  # sltiu a0, a1, -2048
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=1
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=1
try     a0=5 a1=da869a06 : a0=1
code    fff5b513  # sltiu a0, a1, -1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=1
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=1
try     a0=5 a1=da869a06 : a0=1
code    0015b513  # sltiu a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=0
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=0
code    7ff5b513  # sltiu a0, a1, 2047
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=0
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=0
code    7ff53513  # sltiu a0, a0, 2047
try     a1=5 : a0=1
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=0
code    7ff5b013  # sltiu zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff03513  # sltiu a0, zero, 2047
try     a0=5 a1=6 : a0=1
code    8005c513  # xori a0, a1, -2048
try     a0=5 : a0=fffff800
try     a0=5 a1=1 : a0=fffff801
try     a0=5 a1=7fffffff : a0=800007ff
try     a0=5 a1=80000000 : a0=7ffff800
try     a0=5 a1=ffffffff : a0=7ff
try     a0=5 a1=9abcdef0 : a0=654326f0
try     a0=5 a1=1f : a0=fffff81f
try     a0=5 a1=20 : a0=fffff820
try     a0=5 a1=3f : a0=fffff83f
try     a0=5 a1=17f00 : a0=fffe8700
try     a0=5 a1=ceb166cd : a0=314e9ecd
try     a0=5 a1=7f894c7f : a0=8076b47f
try     a0=5 a1=da869a06 : a0=25796206
code    fff5c513  # xori a0, a1, -1
try     a0=5 : a0=ffffffff
try     a0=5 a1=1 : a0=fffffffe
try     a0=5 a1=7fffffff : a0=80000000
try     a0=5 a1=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=6543210f
try     a0=5 a1=1f : a0=ffffffe0
try     a0=5 a1=20 : a0=ffffffdf
try     a0=5 a1=3f : a0=ffffffc0
try     a0=5 a1=17f00 : a0=fffe80ff
try     a0=5 a1=ceb166cd : a0=314e9932
try     a0=5 a1=7f894c7f : a0=8076b380
try     a0=5 a1=da869a06 : a0=257965f9
code    0015c513  # xori a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=9abcdef0 : a0=9abcdef1
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=17f00 : a0=17f01
try     a0=5 a1=ceb166cd : a0=ceb166cc
try     a0=5 a1=7f894c7f : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a07
code    7ff5c513  # xori a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=7fe
try     a0=5 a1=7fffffff : a0=7ffff800
try     a0=5 a1=80000000 : a0=800007ff
try     a0=5 a1=ffffffff : a0=fffff800
try     a0=5 a1=9abcdef0 : a0=9abcd90f
try     a0=5 a1=1f : a0=7e0
try     a0=5 a1=20 : a0=7df
try     a0=5 a1=3f : a0=7c0
try     a0=5 a1=17f00 : a0=178ff
try     a0=5 a1=ceb166cd : a0=ceb16132
try     a0=5 a1=7f894c7f : a0=7f894b80
try     a0=5 a1=da869a06 : a0=da869df9
code    7ff54513  # xori a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=7fe
try     a0=7fffffff a1=5 : a0=7ffff800
try     a0=80000000 a1=5 : a0=800007ff
try     a0=ffffffff a1=5 : a0=fffff800
code    7ff5c013  # xori zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff04513  # xori a0, zero, 2047
try     a0=5 a1=6 : a0=7ff
code    8005e513  # ori a0, a1, -2048
try     a0=5 : a0=fffff800
try     a0=5 a1=1 : a0=fffff801
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=fffff800
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=fffffef0
try     a0=5 a1=1f : a0=fffff81f
try     a0=5 a1=20 : a0=fffff820
try     a0=5 a1=3f : a0=fffff83f
try     a0=5 a1=17f00 : a0=ffffff00
try     a0=5 a1=ceb166cd : a0=fffffecd
try     a0=5 a1=7f894c7f : a0=fffffc7f
try     a0=5 a1=da869a06 : a0=fffffa06
code    fff5e513  # ori a0, a1, -1
try     a0=5 : a0=ffffffff
try     a0=5 a1=1 : a0=ffffffff
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=ffffffff
try     a0=5 a1=1f : a0=ffffffff
try     a0=5 a1=20 : a0=ffffffff
try     a0=5 a1=3f : a0=ffffffff
try     a0=5 a1=17f00 : a0=ffffffff
try     a0=5 a1=ceb166cd : a0=ffffffff
try     a0=5 a1=7f894c7f : a0=ffffffff
try     a0=5 a1=da869a06 : a0=ffffffff
code    0015e513  # ori a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef1
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f01
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a07
code    7ff5e513  # ori a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=7ff
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=800007ff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdfff
try     a0=5 a1=1f : a0=7ff
try     a0=5 a1=20 : a0=7ff
try     a0=5 a1=3f : a0=7ff
try     a0=5 a1=17f00 : a0=17fff
try     a0=5 a1=ceb166cd : a0=ceb167ff
try     a0=5 a1=7f894c7f : a0=7f894fff
try     a0=5 a1=da869a06 : a0=da869fff
code    7ff56513  # ori a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=7ff
try     a0=7fffffff a1=5 : 
try     a0=80000000 a1=5 : a0=800007ff
try     a0=ffffffff a1=5 : 
code    7ff5e013  # ori zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff06513  # ori a0, zero, 2047
try     a0=5 a1=6 : a0=7ff
code    8005f513  # andi a0, a1, -2048
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffff800
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=fffff800
try     a0=5 a1=9abcdef0 : a0=9abcd800
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=17800
try     a0=5 a1=ceb166cd : a0=ceb16000
try     a0=5 a1=7f894c7f : a0=7f894800
try     a0=5 a1=da869a06 : a0=da869800
code    fff5f513  # andi a0, a1, -1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    0015f513  # andi a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=1
try     a0=5 a1=da869a06 : a0=0
code    7ff5f513  # andi a0, a1, 2047
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7ff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=7ff
try     a0=5 a1=9abcdef0 : a0=6f0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=700
try     a0=5 a1=ceb166cd : a0=6cd
try     a0=5 a1=7f894c7f : a0=47f
try     a0=5 a1=da869a06 : a0=206
code    7ff57513  # andi a0, a0, 2047
try     a1=5 : 
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : a0=7ff
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=7ff
code    7ff5f013  # andi zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff07513  # andi a0, zero, 2047
try     a0=5 a1=6 : a0=0
code    00059513  # slli a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    00159513  # slli a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffe
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=9abcdef0 : a0=3579bde0
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=17f00 : a0=2fe00
try     a0=5 a1=ceb166cd : a0=9d62cd9a
try     a0=5 a1=7f894c7f : a0=ff1298fe
try     a0=5 a1=da869a06 : a0=b50d340c
code    01f59513  # slli a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=80000000
try     a0=5 a1=7fffffff : a0=80000000
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=80000000
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=80000000
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=80000000
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=80000000
try     a0=5 a1=7f894c7f : a0=80000000
try     a0=5 a1=da869a06 : a0=0
code    01f51513  # slli a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=80000000
try     a0=7fffffff a1=5 : a0=80000000
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=80000000
code    01f59013  # slli zero, a1, 31
try     a0=5 a1=6 : 
code    01f01513  # slli a0, zero, 31
try     a0=5 a1=6 : a0=0
code    0005d513  # srli a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    0015d513  # srli a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=9abcdef0 : a0=4d5e6f78
try     a0=5 a1=1f : a0=f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=1f
try     a0=5 a1=17f00 : a0=bf80
try     a0=5 a1=ceb166cd : a0=6758b366
try     a0=5 a1=7f894c7f : a0=3fc4a63f
try     a0=5 a1=da869a06 : a0=6d434d03
code    01f5d513  # srli a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    01f55513  # srli a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=1
try     a0=ffffffff a1=5 : a0=1
code    01f5d013  # srli zero, a1, 31
try     a0=5 a1=6 : 
code    01f05513  # srli a0, zero, 31
try     a0=5 a1=6 : a0=0
code    4005d513  # srai a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    4015d513  # srai a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 : a0=c0000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=cd5e6f78
try     a0=5 a1=1f : a0=f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=1f
try     a0=5 a1=17f00 : a0=bf80
try     a0=5 a1=ceb166cd : a0=e758b366
try     a0=5 a1=7f894c7f : a0=3fc4a63f
try     a0=5 a1=da869a06 : a0=ed434d03
code    41f5d513  # srai a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=ffffffff
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=ffffffff
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=ffffffff
code    41f55513  # srai a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=ffffffff
try     a0=ffffffff a1=5 : 
code    41f5d013  # srai zero, a1, 31
try     a0=5 a1=6 : 
code    41f05513  # srai a0, zero, 31
try     a0=5 a1=6 : a0=0
code    6005d513  # rori a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    6015d513  # rori a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=80000000
try     a0=5 a1=7fffffff : a0=bfffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=4d5e6f78
try     a0=5 a1=1f : a0=8000000f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=8000001f
try     a0=5 a1=17f00 : a0=bf80
try     a0=5 a1=ceb166cd : a0=e758b366
try     a0=5 a1=7f894c7f : a0=bfc4a63f
try     a0=5 a1=da869a06 : a0=6d434d03
code    61f5d513  # rori a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffe
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=3579bde1
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=17f00 : a0=2fe00
try     a0=5 a1=ceb166cd : a0=9d62cd9b
try     a0=5 a1=7f894c7f : a0=ff1298fe
try     a0=5 a1=da869a06 : a0=b50d340d
code    61f55513  # rori a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=2
try     a0=7fffffff a1=5 : a0=fffffffe
try     a0=80000000 a1=5 : a0=1
try     a0=ffffffff a1=5 : 
code    61f5d013  # rori zero, a1, 31
try     a0=5 a1=6 : 
code    61f05513  # rori a0, zero, 31
try     a0=5 a1=6 : a0=0
code    48059513  # bclri a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cc
try     a0=5 a1=7f894c7f : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a06
code    48159513  # bclri a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7ffffffd
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=fffffffd
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1d
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3d
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7d
try     a0=5 a1=da869a06 : a0=da869a04
code    49f59513  # bclri a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=9abcdef0 : a0=1abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f00
try     a0=5 a1=ceb166cd : a0=4eb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=5a869a06
code    49f51513  # bclri a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : 
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=7fffffff
code    49f59013  # bclri zero, a1, 31
try     a0=5 a1=6 : 
code    49f01513  # bclri a0, zero, 31
try     a0=5 a1=6 : a0=0
code    4805d513  # bexti a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=1
try     a0=5 a1=da869a06 : a0=0
code    4815d513  # bexti a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=1
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=0
try     a0=5 a1=7f894c7f : a0=1
try     a0=5 a1=da869a06 : a0=1
code    49f5d513  # bexti a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=9abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=1
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    49f55513  # bexti a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=1
try     a0=ffffffff a1=5 : a0=1
code    49f5d013  # bexti zero, a1, 31
try     a0=5 a1=6 : 
code    49f05513  # bexti a0, zero, 31
try     a0=5 a1=6 : a0=0
code    68059513  # binvi a0, a1, 0
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=9abcdef0 : a0=9abcdef1
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=17f00 : a0=17f01
try     a0=5 a1=ceb166cd : a0=ceb166cc
try     a0=5 a1=7f894c7f : a0=7f894c7e
try     a0=5 a1=da869a06 : a0=da869a07
code    68159513  # binvi a0, a1, 1
try     a0=5 : a0=2
try     a0=5 a1=1 : a0=3
try     a0=5 a1=7fffffff : a0=7ffffffd
try     a0=5 a1=80000000 : a0=80000002
try     a0=5 a1=ffffffff : a0=fffffffd
try     a0=5 a1=9abcdef0 : a0=9abcdef2
try     a0=5 a1=1f : a0=1d
try     a0=5 a1=20 : a0=22
try     a0=5 a1=3f : a0=3d
try     a0=5 a1=17f00 : a0=17f02
try     a0=5 a1=ceb166cd : a0=ceb166cf
try     a0=5 a1=7f894c7f : a0=7f894c7d
try     a0=5 a1=da869a06 : a0=da869a04
code    69f59513  # binvi a0, a1, 31
try     a0=5 : a0=80000000
try     a0=5 a1=1 : a0=80000001
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=9abcdef0 : a0=1abcdef0
try     a0=5 a1=1f : a0=8000001f
try     a0=5 a1=20 : a0=80000020
try     a0=5 a1=3f : a0=8000003f
try     a0=5 a1=17f00 : a0=80017f00
try     a0=5 a1=ceb166cd : a0=4eb166cd
try     a0=5 a1=7f894c7f : a0=ff894c7f
try     a0=5 a1=da869a06 : a0=5a869a06
code    69f51513  # binvi a0, a0, 31
try     a1=5 : a0=80000000
try     a0=1 a1=5 : a0=80000001
try     a0=7fffffff a1=5 : a0=ffffffff
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=7fffffff
code    69f59013  # binvi zero, a1, 31
try     a0=5 a1=6 : 
code    69f01513  # binvi a0, zero, 31
try     a0=5 a1=6 : a0=80000000
code    28059513  # bseti a0, a1, 0
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef1
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f01
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a07
code    28159513  # bseti a0, a1, 1
try     a0=5 : a0=2
try     a0=5 a1=1 : a0=3
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000002
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef2
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=22
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=17f02
try     a0=5 a1=ceb166cd : a0=ceb166cf
try     a0=5 a1=7f894c7f : a0=7f894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    29f59513  # bseti a0, a1, 31
try     a0=5 : a0=80000000
try     a0=5 a1=1 : a0=80000001
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=8000001f
try     a0=5 a1=20 : a0=80000020
try     a0=5 a1=3f : a0=8000003f
try     a0=5 a1=17f00 : a0=80017f00
try     a0=5 a1=ceb166cd : a0=ceb166cd
try     a0=5 a1=7f894c7f : a0=ff894c7f
try     a0=5 a1=da869a06 : a0=da869a06
code    29f51513  # bseti a0, a0, 31
try     a1=5 : a0=80000000
try     a0=1 a1=5 : a0=80000001
try     a0=7fffffff a1=5 : a0=ffffffff
try     a0=80000000 a1=5 : 
try     a0=ffffffff a1=5 : 
code    29f59013  # bseti zero, a1, 31
try     a0=5 a1=6 : 
code    29f01513  # bseti a0, zero, 31
try     a0=5 a1=6 : a0=80000000
code    60059513  # clz a0, a1
try     a0=5 : a0=20
try     a0=5 a1=1 : a0=1f
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=0
try     a0=5 a1=1f : a0=1b
try     a0=5 a1=20 : a0=1a
try     a0=5 a1=3f : a0=1a
try     a0=5 a1=17f00 : a0=f
try     a0=5 a1=ceb166cd : a0=0
try     a0=5 a1=7f894c7f : a0=1
try     a0=5 a1=da869a06 : a0=0
code    60059593  # clz a1, a1
try     a0=5 : a1=20
try     a0=5 a1=1 : a1=1f
try     a0=5 a1=7fffffff : a1=1
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : a1=0
code    60059013  # clz zero, a1
try     a0=5 a1=6 : 
code    60159513  # ctz a0, a1
try     a0=5 : a0=20
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1f
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=9abcdef0 : a0=4
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : 
try     a0=5 a1=3f : a0=0
try     a0=5 a1=17f00 : a0=8
try     a0=5 a1=ceb166cd : a0=0
try     a0=5 a1=7f894c7f : a0=0
try     a0=5 a1=da869a06 : a0=1
code    60159593  # ctz a1, a1
try     a0=5 : a1=20
try     a0=5 a1=1 : a1=0
try     a0=5 a1=7fffffff : a1=0
try     a0=5 a1=80000000 : a1=1f
try     a0=5 a1=ffffffff : a1=0
code    60159013  # ctz zero, a1
try     a0=5 a1=6 : 
code    60259513  # cpop a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1f
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=20
try     a0=5 a1=9abcdef0 : a0=13
try     a0=5 a1=1f : 
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=6
try     a0=5 a1=17f00 : a0=8
try     a0=5 a1=ceb166cd : a0=12
try     a0=5 a1=7f894c7f : a0=14
try     a0=5 a1=da869a06 : a0=e
code    60259593  # cpop a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=1f
try     a0=5 a1=80000000 : a1=1
try     a0=5 a1=ffffffff : a1=20
code    60259013  # cpop zero, a1
try     a0=5 a1=6 : 
code    60459513  # sext.b a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=fffffff0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=0
try     a0=5 a1=ceb166cd : a0=ffffffcd
try     a0=5 a1=7f894c7f : a0=7f
try     a0=5 a1=da869a06 : a0=6
code    60459593  # sext.b a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=ffffffff
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : 
code    60459013  # sext.b zero, a1
try     a0=5 a1=6 : 
code    60559513  # sext.h a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=ffffdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=7f00
try     a0=5 a1=ceb166cd : a0=66cd
try     a0=5 a1=7f894c7f : a0=4c7f
try     a0=5 a1=da869a06 : a0=ffff9a06
code    60559593  # sext.h a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=ffffffff
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : 
code    60559013  # sext.h zero, a1
try     a0=5 a1=6 : 
code    0805c533  # zext.h a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=ffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffff
try     a0=5 a1=9abcdef0 : a0=def0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=17f00 : a0=7f00
try     a0=5 a1=ceb166cd : a0=66cd
try     a0=5 a1=7f894c7f : a0=4c7f
try     a0=5 a1=da869a06 : a0=9a06
code    0805c5b3  # zext.h a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=ffff
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : a1=ffff
code    0805c033  # zext.h zero, a1
try     a0=5 a1=6 : 
code    2875d513  # orc.b a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=ff
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=ff000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=ffffffff
try     a0=5 a1=1f : a0=ff
try     a0=5 a1=20 : a0=ff
try     a0=5 a1=3f : a0=ff
try     a0=5 a1=17f00 : a0=ffff00
try     a0=5 a1=ceb166cd : a0=ffffffff
try     a0=5 a1=7f894c7f : a0=ffffffff
try     a0=5 a1=da869a06 : a0=ffffffff
code    2875d593  # orc.b a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=ff
try     a0=5 a1=7fffffff : a1=ffffffff
try     a0=5 a1=80000000 : a1=ff000000
try     a0=5 a1=ffffffff : 
code    2875d013  # orc.b zero, a1
try     a0=5 a1=6 : 
code    6985d513  # rev8 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1000000
try     a0=5 a1=7fffffff : a0=ffffff7f
try     a0=5 a1=80000000 : a0=80
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=f0debc9a
try     a0=5 a1=1f : a0=1f000000
try     a0=5 a1=20 : a0=20000000
try     a0=5 a1=3f : a0=3f000000
try     a0=5 a1=17f00 : a0=7f0100
try     a0=5 a1=ceb166cd : a0=cd66b1ce
try     a0=5 a1=7f894c7f : a0=7f4c897f
try     a0=5 a1=da869a06 : a0=69a86da
code    6985d593  # rev8 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=1000000
try     a0=5 a1=7fffffff : a1=ffffff7f
try     a0=5 a1=80000000 : a1=80
try     a0=5 a1=ffffffff : 
code    6985d013  # rev8 zero, a1
try     a0=5 a1=6 : 
code    6875d513  # brev8 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=80
try     a0=5 a1=7fffffff : a0=feffffff
try     a0=5 a1=80000000 : a0=1000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=593d7b0f
try     a0=5 a1=1f : a0=f8
try     a0=5 a1=20 : a0=4
try     a0=5 a1=3f : a0=fc
try     a0=5 a1=17f00 : a0=80fe00
try     a0=5 a1=ceb166cd : a0=738d66b3
try     a0=5 a1=7f894c7f : a0=fe9132fe
try     a0=5 a1=da869a06 : a0=5b615960
code    6875d593  # brev8 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=80
try     a0=5 a1=7fffffff : a1=feffffff
try     a0=5 a1=80000000 : a1=1000000
try     a0=5 a1=ffffffff : 
code    6875d013  # brev8 zero, a1
try     a0=5 a1=6 : 
code    10059513  # sha256sum0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=40080400
try     a0=5 a1=7fffffff : a0=dffbfdff
try     a0=5 a1=80000000 : a0=20040200
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=22502030
try     a0=5 a1=1f : a0=c0f87c07
try     a0=5 a1=20 : a0=1008008
try     a0=5 a1=3f : a0=c1f8fc0f
try     a0=5 a1=17f00 : a0=fdfc5fcb
try     a0=5 a1=ceb166cd : a0=80591b02
try     a0=5 a1=7f894c7f : a0=992852ab
try     a0=5 a1=da869a06 : a0=7cff69df
code    10059593  # sha256sum0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=40080400
try     a0=5 a1=7fffffff : a1=dffbfdff
try     a0=5 a1=80000000 : a1=20040200
try     a0=5 a1=ffffffff : 
code    10059013  # sha256sum0 zero, a1
try     a0=5 a1=6 : 
code    10159513  # sha256sum1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=4200080
try     a0=5 a1=7fffffff : a0=fdefffbf
try     a0=5 a1=80000000 : a0=2100040
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=4216dcad
try     a0=5 a1=1f : a0=7fe00f80
try     a0=5 a1=20 : a0=84001000
try     a0=5 a1=3f : a0=fbe01f80
try     a0=5 a1=17f00 : a0=e0bf85d3
try     a0=5 a1=ceb166cd : a0=b6307550
try     a0=5 a1=7f894c7f : a0=b6b7eba7
try     a0=5 a1=da869a06 : a0=18fc49d6
code    10159593  # sha256sum1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=4200080
try     a0=5 a1=7fffffff : a1=fdefffbf
try     a0=5 a1=80000000 : a1=2100040
try     a0=5 a1=ffffffff : 
code    10159013  # sha256sum1 zero, a1
try     a0=5 a1=6 : 
code    10259513  # sha256sig0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2004000
try     a0=5 a1=7fffffff : a0=effdfff
try     a0=5 a1=80000000 : a0=11002000
try     a0=5 a1=ffffffff : a0=1fffffff
try     a0=5 a1=9abcdef0 : a0=c5dec4cc
try     a0=5 a1=1f : a0=3e07c003
try     a0=5 a1=20 : a0=40080004
try     a0=5 a1=3f : a0=7e0fc007
try     a0=5 a1=17f00 : a0=5fc02d1e
try     a0=5 a1=ceb166cd : a0=dbf83db8
try     a0=5 a1=7f894c7f : a0=a211e4f5
try     a0=5 a1=da869a06 : a0=b06468d5
code    10259593  # sha256sig0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=2004000
try     a0=5 a1=7fffffff : a1=effdfff
try     a0=5 a1=80000000 : a1=11002000
try     a0=5 a1=ffffffff : a1=1fffffff
code    10259013  # sha256sig0 zero, a1
try     a0=5 a1=6 : 
code    10359513  # sha256sig1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=a000
try     a0=5 a1=7fffffff : a0=1fafff
try     a0=5 a1=80000000 : a0=205000
try     a0=5 a1=ffffffff : a0=3fffff
try     a0=5 a1=9abcdef0 : a0=f480f13e
try     a0=5 a1=1f : a0=c6000
try     a0=5 a1=20 : a0=140000
try     a0=5 a1=3f : a0=186000
try     a0=5 a1=17f00 : a0=9060005f
try     a0=5 a1=ceb166cd : a0=9f8cf2d7
try     a0=5 a1=7f894c7f : a0=8fafb266
try     a0=5 a1=da869a06 : a0=9e7517b5
code    10359593  # sha256sig1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=a000
try     a0=5 a1=7fffffff : a1=1fafff
try     a0=5 a1=80000000 : a1=205000
try     a0=5 a1=ffffffff : a1=3fffff
code    10359013  # sha256sig1 zero, a1
try     a0=5 a1=6 : 
code    10859513  # sm3p0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=20201
try     a0=5 a1=7fffffff : a0=7ffefeff
try     a0=5 a1=80000000 : a0=80010100
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=5ee00abc
try     a0=5 a1=1f : a0=3e3e1f
try     a0=5 a1=20 : a0=404020
try     a0=5 a1=3f : a0=7e7e3f
try     a0=5 a1=17f00 : a0=fcff7f02
try     a0=5 a1=ceb166cd : a0=61e76032
try     a0=5 a1=7f894c7f : a0=f5ef4d92
try     a0=5 a1=da869a06 : a0=e3bf22be
code    10859593  # sm3p0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=20201
try     a0=5 a1=7fffffff : a1=7ffefeff
try     a0=5 a1=80000000 : a1=80010100
try     a0=5 a1=ffffffff : 
code    10859013  # sm3p0 zero, a1
try     a0=5 a1=6 : 
code    10959513  # sm3p1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=808001
try     a0=5 a1=7fffffff : a0=7fbfbfff
try     a0=5 a1=80000000 : a0=80404000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=8d89cdc1
try     a0=5 a1=1f : a0=f8f801f
try     a0=5 a1=20 : a0=10100020
try     a0=5 a1=3f : a0=1f9f803f
try     a0=5 a1=17f00 : a0=3f817fbf
try     a0=5 a1=ceb166cd : a0=1b30d926
try     a0=5 a1=7f894c7f : a0=e609371d
try     a0=5 a1=da869a06 : a0=94e8b408
code    10959593  # sm3p1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=808001
try     a0=5 a1=7fffffff : a1=7fbfbfff
try     a0=5 a1=80000000 : a1=80404000
try     a0=5 a1=ffffffff : 
code    10959013  # sm3p1 zero, a1
try     a0=5 a1=6 : 
code    30c58533  # sm4ed a0, a1, a2, 0
try     a0=5 a1=1f a2=1f : a0=66669be2
try     a0=5 a1=20 a2=9abcdef0 : a0=60601858
try     a0=5 a1=3f a2=ffffffff : a0=21214957
try     a0=5 a1=17f00 a2=80000000 : a0=5b5aaa8e
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ef902fa5
try     a0=5 a1=7f894c7f a2=1 : a0=3dcbdeaf
try     a0=5 a1=da869a06 : a0=81dd4f88
try     a0=5 a1=6912496e : a0=32499ce0
try     a0=5 a1=1a3d33f6 a2=1 : a0=587fa126
try     a0=5 a1=3dd9f781 a2=1f : a0=5bbf6c7c
try     a0=5 a1=a9245b36 a2=20 : a0=db56c5da
try     a0=5 a1=1dc9478c a2=21 : a0=14c004c6
try     a0=5 a1=a856ddaa a2=3f : a0=32cc7994
try     a0=5 a1=50d03d15 a2=40 : a0=4dcd7b4e
try     a0=5 a1=e3a202e2 a2=465db613 : a0=3a7b754c
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=ba7e0dd5
try     a0=5 a1=3975b5aa a2=248930d4 : a0=afe3129b
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=71ba0f62
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=623d1533
try     a0=5 a1=28210a1 a2=4092c88c : a0=e565eabc
code    70c58533  # sm4ed a0, a1, a2, 1
try     a0=5 a1=1f a2=1f : a0=5bd58e44
try     a0=5 a1=20 a2=9abcdef0 : a0=d2b664f2
try     a0=5 a1=3f a2=ffffffff : a0=2149681e
try     a0=5 a1=17f00 a2=80000000 : a0=5bd4f15b
try     a0=5 a1=ceb166cd a2=7fffffff : a0=eff80eec
try     a0=5 a1=7f894c7f a2=1 : a0=245cc224
try     a0=5 a1=da869a06 : a0=8153145d
try     a0=5 a1=6912496e : a0=32c7c735
try     a0=5 a1=1a3d33f6 a2=1 : a0=41e8bdad
try     a0=5 a1=3dd9f781 a2=1f : a0=660c79da
try     a0=5 a1=a9245b36 a2=20 : a0=f2f1d56d
try     a0=5 a1=1dc9478c a2=21 : a0=461cc9d7
try     a0=5 a1=a856ddaa a2=3f : a0=f38353f1
try     a0=5 a1=50d03d15 a2=40 : a0=b05b34e
try     a0=5 a1=e3a202e2 a2=465db613 : a0=d92eb4d8
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=179d3f04
try     a0=5 a1=3975b5aa a2=248930d4 : a0=aa92c139
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=b2ee1128
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=b2d8e625
try     a0=5 a1=28210a1 a2=4092c88c : a0=469345e5
code    b0c58533  # sm4ed a0, a1, a2, 2
try     a0=5 a1=1f a2=1f : a0=d58e5b44
try     a0=5 a1=20 a2=9abcdef0 : a0=6cd9b595
try     a0=5 a1=3f a2=ffffffff : a0=4968211e
try     a0=5 a1=17f00 a2=80000000 : a0=d58f245b
try     a0=5 a1=ceb166cd a2=7fffffff : a0=87d947ec
try     a0=5 a1=7f894c7f a2=1 : a0=aa071724
try     a0=5 a1=da869a06 : a0=f08c15d
try     a0=5 a1=6912496e : a0=bc9c1235
try     a0=5 a1=1a3d33f6 a2=1 : a0=cfb368ad
try     a0=5 a1=3dd9f781 a2=1f : a0=e857acda
try     a0=5 a1=a9245b36 a2=20 : a0=7caa006d
try     a0=5 a1=1dc9478c a2=21 : a0=c8471cd7
try     a0=5 a1=a856ddaa a2=3f : a0=7dd886f1
try     a0=5 a1=50d03d15 a2=40 : a0=855e664e
try     a0=5 a1=e3a202e2 a2=465db613 : a0=b4ac5bbb
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=f1c783ae
try     a0=5 a1=3975b5aa a2=248930d4 : a0=cd5e6a75
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=9b4f99da
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=18b0637
try     a0=5 a1=28210a1 a2=4092c88c : a0=5eab65d4
code    f0c58533  # sm4ed a0, a1, a2, 3
try     a0=5 a1=1f a2=1f : a0=8e5b5bca
try     a0=5 a1=20 a2=9abcdef0 : a0=fac8c812
try     a0=5 a1=3f a2=ffffffff : a0=68212176
try     a0=5 a1=17f00 a2=80000000 : a0=42aad4e9
try     a0=5 a1=ceb166cd a2=7fffffff : a0=28cb1c51
try     a0=5 a1=7f894c7f a2=1 : a0=f1d217aa
try     a0=5 a1=da869a06 : a0=54ddc1d3
try     a0=5 a1=6912496e : a0=e74912bb
try     a0=5 a1=1a3d33f6 a2=1 : a0=94666823
try     a0=5 a1=3dd9f781 a2=1f : a0=b382ac54
try     a0=5 a1=a9245b36 a2=20 : a0=277f00e3
try     a0=5 a1=1dc9478c a2=21 : a0=93921c59
try     a0=5 a1=a856ddaa a2=3f : a0=260d867f
try     a0=5 a1=50d03d15 a2=40 : a0=de8b66c0
try     a0=5 a1=e3a202e2 a2=465db613 : a0=a8fe5ef5
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=32ef1545
try     a0=5 a1=3975b5aa a2=248930d4 : a0=ec33f339
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=79edff9a
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=aa649d73
try     a0=5 a1=28210a1 a2=4092c88c : a0=599f0de7
code    34c58533  # sm4ks a0, a1, a2, 0
try     a0=5 a1=1f a2=1f : a0=20934c86
try     a0=5 a1=20 a2=9abcdef0 : a0=30c38
try     a0=5 a1=3f a2=ffffffff : a0=92477
try     a0=5 a1=17f00 a2=80000000 : a0=c01b14d6
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb84285
try     a0=5 a1=7f894c7f a2=1 : a0=7f9b04ef
try     a0=5 a1=da869a06 : a0=1a9cf1d0
try     a0=5 a1=6912496e : a0=a90822b8
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a2f7b66
try     a0=5 a1=3dd9f781 a2=1f : a0=1d4abb18
try     a0=5 a1=a9245b36 a2=20 : a0=293715aa
try     a0=5 a1=1dc9478c a2=21 : a0=5dc166ce
try     a0=5 a1=a856ddaa a2=3f : a0=68428e0c
try     a0=5 a1=50d03d15 a2=40 : a0=b0581e52
try     a0=5 a1=e3a202e2 a2=465db613 : a0=23ac3994
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=ef044f21
try     a0=5 a1=3975b5aa a2=248930d4 : a0=99e1e70f
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=3f05c34e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=d5b2b127
try     a0=5 a1=28210a1 a2=4092c88c : a0=221d6c58
code    74c58533  # sm4ks a0, a1, a2, 1
try     a0=5 a1=1f a2=1f : a0=1a6bd6df
try     a0=5 a1=20 a2=9abcdef0 : a0=165ab4a0
try     a0=5 a1=3f a2=ffffffff : a0=924483f
try     a0=5 a1=17f00 a2=80000000 : a0=1a6aa9c0
try     a0=5 a1=ceb166cd a2=7fffffff : a0=c7952ecd
try     a0=5 a1=7f894c7f a2=1 : a0=65e29abf
try     a0=5 a1=da869a06 : a0=c0ed4cc6
try     a0=5 a1=6912496e : a0=73799fae
try     a0=5 a1=1a3d33f6 a2=1 : a0=56e536
try     a0=5 a1=3dd9f781 a2=1f : a0=27b22141
try     a0=5 a1=a9245b36 a2=20 : a0=b34f8df6
try     a0=5 a1=1dc9478c a2=21 : a0=7a2914c
try     a0=5 a1=a856ddaa a2=3f : a0=b23d0b6a
try     a0=5 a1=50d03d15 a2=40 : a0=4abbebd5
try     a0=5 a1=e3a202e2 a2=465db613 : a0=f2e58c22
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4d80679c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=2507512a
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=d0a9fda5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=eb5222c2
try     a0=5 a1=28210a1 a2=4092c88c : a0=808a0181
code    b4c58533  # sm4ks a0, a1, a2, 2
try     a0=5 a1=1f a2=1f : a0=6bd6c005
try     a0=5 a1=20 a2=9abcdef0 : a0=366da0ad
try     a0=5 a1=3f a2=ffffffff : a0=24480036
try     a0=5 a1=17f00 a2=80000000 : a0=6bd7bf1a
try     a0=5 a1=ceb166cd a2=7fffffff : a0=eaf966c4
try     a0=5 a1=7f894c7f a2=1 : a0=145f8c65
try     a0=5 a1=da869a06 : a0=b1505a1c
try     a0=5 a1=6912496e : a0=2c48974
try     a0=5 a1=1a3d33f6 a2=1 : a0=71ebf3ec
try     a0=5 a1=3dd9f781 a2=1f : a0=560f379b
try     a0=5 a1=a9245b36 a2=20 : a0=c2f29b2c
try     a0=5 a1=1dc9478c a2=21 : a0=761f8796
try     a0=5 a1=a856ddaa a2=3f : a0=c3801db0
try     a0=5 a1=50d03d15 a2=40 : a0=3b06fd0f
try     a0=5 a1=e3a202e2 a2=465db613 : a0=c8f4c2e8
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=1137f14b
try     a0=5 a1=3975b5aa a2=248930d4 : a0=42825534
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=3c53665d
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=4f5f736c
try     a0=5 a1=28210a1 a2=4092c88c : a0=2cdfb02a
code    f4c58533  # sm4ks a0, a1, a2, 3
try     a0=5 a1=1f a2=1f : a0=d6c01a74
try     a0=5 a1=20 a2=9abcdef0 : a0=32400639
try     a0=5 a1=3f a2=ffffffff : a0=4800091b
try     a0=5 a1=17f00 a2=80000000 : a0=ea416275
try     a0=5 a1=ceb166cd a2=7fffffff : a0=50717582
try     a0=5 a1=7f894c7f a2=1 : a0=a9495614
try     a0=5 a1=da869a06 : a0=c46806d
try     a0=5 a1=6912496e : a0=bfd25305
try     a0=5 a1=1a3d33f6 a2=1 : a0=ccfd299d
try     a0=5 a1=3dd9f781 a2=1f : a0=eb19edea
try     a0=5 a1=a9245b36 a2=20 : a0=7fe4415d
try     a0=5 a1=1dc9478c a2=21 : a0=cb095de7
try     a0=5 a1=a856ddaa a2=3f : a0=7e96c7c1
try     a0=5 a1=50d03d15 a2=40 : a0=8610277e
try     a0=5 a1=e3a202e2 a2=465db613 : a0=f44280e9
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=56abf250
try     a0=5 a1=3975b5aa a2=248930d4 : a0=a85527e2
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1548dea
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=e64a41ab
try     a0=5 a1=28210a1 a2=4092c88c : a0=45629882
code    22c58533  # aes32esi a0, a1, a2, 0
try     a0=5 a1=1f a2=1f : a0=df
try     a0=5 a1=20 a2=9abcdef0 : a0=ac
try     a0=5 a1=3f a2=ffffffff : a0=29
try     a0=5 a1=17f00 a2=80000000 : a0=17f63
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166db
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c03
try     a0=5 a1=da869a06 : a0=da869a65
try     a0=5 a1=6912496e : a0=6912490d
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d338a
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f741
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b81
try     a0=5 a1=1dc9478c a2=21 : a0=1dc94771
try     a0=5 a1=a856ddaa a2=3f : a0=a856dddf
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d1c
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a2029f
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8b71d5
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975b5e2
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f94869e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad32c
try     a0=5 a1=28210a1 a2=4092c88c : a0=28210c5
code    62c58533  # aes32esi a0, a1, a2, 1
try     a0=5 a1=1f a2=1f : a0=631f
try     a0=5 a1=20 a2=9abcdef0 : a0=1d20
try     a0=5 a1=3f a2=ffffffff : a0=163f
try     a0=5 a1=17f00 a2=80000000 : a0=11c00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb170cd
try     a0=5 a1=7f894c7f a2=1 : a0=7f892f7f
try     a0=5 a1=da869a06 : a0=da86f906
try     a0=5 a1=6912496e : a0=69122a6e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d50f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd99481
try     a0=5 a1=a9245b36 a2=20 : a0=a9243836
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9248c
try     a0=5 a1=a856ddaa a2=3f : a0=a856beaa
try     a0=5 a1=50d03d15 a2=40 : a0=50d05e15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a24ce2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8b415c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975b1aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9470c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752a54e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=282f8a1
code    a2c58533  # aes32esi a0, a1, a2, 2
try     a0=5 a1=1f a2=1f : a0=63001f
try     a0=5 a1=20 a2=9abcdef0 : a0=650020
try     a0=5 a1=3f a2=ffffffff : a0=16003f
try     a0=5 a1=17f00 a2=80000000 : a0=627f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=cea766cd
try     a0=5 a1=7f894c7f a2=1 : a0=7fea4c7f
try     a0=5 a1=da869a06 : a0=dae59a06
try     a0=5 a1=6912496e : a0=6971496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a5e33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3dbaf781
try     a0=5 a1=a9245b36 a2=20 : a0=a9475b36
try     a0=5 a1=1dc9478c a2=21 : a0=1daa478c
try     a0=5 a1=a856ddaa a2=3f : a0=a835ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=50b33d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3ee02e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f3f715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=39d2b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f0386c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=75c1d3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=2cd10a1
code    e2c58533  # aes32esi a0, a1, a2, 3
try     a0=5 a1=1f a2=1f : a0=6300001f
try     a0=5 a1=20 a2=9abcdef0 : a0=b8000020
try     a0=5 a1=3f a2=ffffffff : a0=1600003f
try     a0=5 a1=17f00 a2=80000000 : a0=cd017f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=1cb166cd
try     a0=5 a1=7f894c7f a2=1 : a0=1c894c7f
try     a0=5 a1=da869a06 : a0=b9869a06
try     a0=5 a1=6912496e : a0=a12496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=793d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=5ed9f781
try     a0=5 a1=a9245b36 a2=20 : a0=ca245b36
try     a0=5 a1=1dc9478c a2=21 : a0=7ec9478c
try     a0=5 a1=a856ddaa a2=3f : a0=cb56ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=33d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=b9a202e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=fc8b715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=f75b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=a49486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=9b2ad3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=b8210a1
code    26c58533  # aes32esmi a0, a1, a2, 0
try     a0=5 a1=1f a2=1f : a0=5bc0c084
try     a0=5 a1=20 a2=9abcdef0 : a0=8f8c8c23
try     a0=5 a1=3f a2=ffffffff : a0=3a161613
try     a0=5 a1=17f00 a2=80000000 : a0=a5621cc6
try     a0=5 a1=ceb166cd a2=7fffffff : a0=f4a770e1
try     a0=5 a1=7f894c7f a2=1 : a0=fbf53087
try     a0=5 a1=da869a06 : a0=7fe5f9c0
try     a0=5 a1=6912496e : a0=cc712aa8
try     a0=5 a1=1a3d33f6 a2=1 : a0=9e414f0e
try     a0=5 a1=3dd9f781 a2=1f : a0=6619371a
try     a0=5 a1=a9245b36 a2=20 : a0=6b93ec43
try     a0=5 a1=1dc9478c a2=21 : a0=134ba6d
try     a0=5 a1=a856ddaa a2=3f : a0=3723a840
try     a0=5 a1=50d03d15 a2=40 : a0=4bd93407
try     a0=5 a1=e3a202e2 a2=465db613 : a0=64df7f18
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=cf02f855
try     a0=5 a1=3975b5aa a2=248930d4 : a0=e13dfd3a
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=b2cfdd73
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=3ce41d65
try     a0=5 a1=28210a1 a2=4092c88c : a0=aee67469
code    66c58533  # aes32esmi a0, a1, a2, 1
try     a0=5 a1=1f a2=1f : a0=6363c6ba
try     a0=5 a1=20 a2=9abcdef0 : a0=1d1d3a07
try     a0=5 a1=3f a2=ffffffff : a0=16162c05
try     a0=5 a1=17f00 a2=80000000 : a0=6362b9a5
try     a0=5 a1=ceb166cd a2=7fffffff : a0=d8a74af7
try     a0=5 a1=7f894c7f a2=1 : a0=1cea8ada
try     a0=5 a1=da869a06 : a0=b9e55ca3
try     a0=5 a1=6912496e : a0=a718fcb
try     a0=5 a1=1a3d33f6 a2=1 : a0=795ef553
try     a0=5 a1=3dd9f781 a2=1f : a0=5eba3124
try     a0=5 a1=a9245b36 a2=20 : a0=ca479d93
try     a0=5 a1=1dc9478c a2=21 : a0=7eaa8129
try     a0=5 a1=a856ddaa a2=3f : a0=cb351b0f
try     a0=5 a1=50d03d15 a2=40 : a0=33b3fbb0
try     a0=5 a1=e3a202e2 a2=465db613 : a0=adec9e30
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=7fbb110c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3d71bda6
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=a96271c4
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=f2adc670
try     a0=5 a1=28210a1 a2=4092c88c : a0=ea6adb82
code    a6c58533  # aes32esmi a0, a1, a2, 2
try     a0=5 a1=1f a2=1f : a0=63c6a57c
try     a0=5 a1=20 a2=9abcdef0 : a0=65caaf45
try     a0=5 a1=3f a2=ffffffff : a0=162c3a29
try     a0=5 a1=17f00 a2=80000000 : a0=63c7da63
try     a0=5 a1=ceb166cd a2=7fffffff : a0=d89d5cdb
try     a0=5 a1=7f894c7f a2=1 : a0=1c4fe91c
try     a0=5 a1=da869a06 : a0=b9403f65
try     a0=5 a1=6912496e : a0=ad4ec0d
try     a0=5 a1=1a3d33f6 a2=1 : a0=79fb9695
try     a0=5 a1=3dd9f781 a2=1f : a0=5e1f52e2
try     a0=5 a1=a9245b36 a2=20 : a0=cae2fe55
try     a0=5 a1=1dc9478c a2=21 : a0=7e0fe2ef
try     a0=5 a1=a856ddaa a2=3f : a0=cb9078c9
try     a0=5 a1=50d03d15 a2=40 : a0=33169876
try     a0=5 a1=e3a202e2 a2=465db613 : a0=af3ad6ae
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=fbf8b6e8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=9e20470d
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=c8a12452
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=9ee7f509
try     a0=5 a1=28210a1 a2=4092c88c : a0=4d1cc1ee
code    e6c58533  # aes32esmi a0, a1, a2, 3
try     a0=5 a1=1f a2=1f : a0=c6a5637c
try     a0=5 a1=20 a2=9abcdef0 : a0=6bd3b898
try     a0=5 a1=3f a2=ffffffff : a0=2c3a1629
try     a0=5 a1=17f00 a2=80000000 : a0=814db2cd
try     a0=5 a1=ceb166cd a2=7fffffff : a0=71dcb41f
try     a0=5 a1=7f894c7f a2=1 : a0=b92c2f1c
try     a0=5 a1=da869a06 : a0=1c23f965
try     a0=5 a1=6912496e : a0=afb72a0d
try     a0=5 a1=1a3d33f6 a2=1 : a0=dc985095
try     a0=5 a1=3dd9f781 a2=1f : a0=fb7c94e2
try     a0=5 a1=a9245b36 a2=20 : a0=6f813855
try     a0=5 a1=1dc9478c a2=21 : a0=db6c24ef
try     a0=5 a1=a856ddaa a2=3f : a0=6ef3bec9
try     a0=5 a1=50d03d15 a2=40 : a0=96755e76
try     a0=5 a1=e3a202e2 a2=465db613 : a0=574c58b8
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=3245c2ef
try     a0=5 a1=3975b5aa a2=248930d4 : a0=552f839c
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=b2827d3e
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=b2033d0c
try     a0=5 a1=28210a1 a2=4092c88c : a0=109919a8
code    2ac58533  # aes32dsi a0, a1, a2, 0
try     a0=5 a1=1f a2=1f : a0=d4
try     a0=5 a1=20 a2=9abcdef0 : a0=37
try     a0=5 a1=3f a2=ffffffff : a0=42
try     a0=5 a1=17f00 a2=80000000 : a0=17f52
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb166b0
try     a0=5 a1=7f894c7f a2=1 : a0=7f894c76
try     a0=5 a1=da869a06 : a0=da869a54
try     a0=5 a1=6912496e : a0=6912493c
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d33ff
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9f74a
try     a0=5 a1=a9245b36 a2=20 : a0=a9245b62
try     a0=5 a1=1dc9478c a2=21 : a0=1dc947f7
try     a0=5 a1=a856ddaa a2=3f : a0=a856dd8f
try     a0=5 a1=50d03d15 a2=40 : a0=50d03d67
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a20260
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8b7158
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975b5b3
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f94861f
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752ad361
try     a0=5 a1=28210a1 a2=4092c88c : a0=2821051
code    6ac58533  # aes32dsi a0, a1, a2, 1
try     a0=5 a1=1f a2=1f : a0=521f
try     a0=5 a1=20 a2=9abcdef0 : a0=9c20
try     a0=5 a1=3f a2=ffffffff : a0=7d3f
try     a0=5 a1=17f00 a2=80000000 : a0=12d00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=ceb11bcd
try     a0=5 a1=7f894c7f a2=1 : a0=7f891e7f
try     a0=5 a1=da869a06 : a0=da86c806
try     a0=5 a1=6912496e : a0=69121b6e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a3d61f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3dd9a581
try     a0=5 a1=a9245b36 a2=20 : a0=a9240936
try     a0=5 a1=1dc9478c a2=21 : a0=1dc9158c
try     a0=5 a1=a856ddaa a2=3f : a0=a8568faa
try     a0=5 a1=50d03d15 a2=40 : a0=50d06f15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3a27be2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f8bce5c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3975bdaa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f94ccc5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=752a68e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=282a1a1
code    aac58533  # aes32dsi a0, a1, a2, 2
try     a0=5 a1=1f a2=1f : a0=52001f
try     a0=5 a1=20 a2=9abcdef0 : a0=780020
try     a0=5 a1=3f a2=ffffffff : a0=7d003f
try     a0=5 a1=17f00 a2=80000000 : a0=537f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=cecc66cd
try     a0=5 a1=7f894c7f a2=1 : a0=7fdb4c7f
try     a0=5 a1=da869a06 : a0=dad49a06
try     a0=5 a1=6912496e : a0=6940496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=1a6f33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=3d8bf781
try     a0=5 a1=a9245b36 a2=20 : a0=a9765b36
try     a0=5 a1=1dc9478c a2=21 : a0=1d9b478c
try     a0=5 a1=a856ddaa a2=3f : a0=a804ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=50823d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e32f02e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=4f4c715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=3987b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5ff386c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=7547d3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=2f610a1
code    eac58533  # aes32dsi a0, a1, a2, 3
try     a0=5 a1=1f a2=1f : a0=5200001f
try     a0=5 a1=20 a2=9abcdef0 : a0=37000020
try     a0=5 a1=3f a2=ffffffff : a0=7d00003f
try     a0=5 a1=17f00 a2=80000000 : a0=3a017f00
try     a0=5 a1=ceb166cd a2=7fffffff : a0=a5b166cd
try     a0=5 a1=7f894c7f a2=1 : a0=2d894c7f
try     a0=5 a1=da869a06 : a0=88869a06
try     a0=5 a1=6912496e : a0=3b12496e
try     a0=5 a1=1a3d33f6 a2=1 : a0=483d33f6
try     a0=5 a1=3dd9f781 a2=1f : a0=6fd9f781
try     a0=5 a1=a9245b36 a2=20 : a0=fb245b36
try     a0=5 a1=1dc9478c a2=21 : a0=4fc9478c
try     a0=5 a1=a856ddaa a2=3f : a0=fa56ddaa
try     a0=5 a1=50d03d15 a2=40 : a0=2d03d15
try     a0=5 a1=e3a202e2 a2=465db613 : a0=7ba202e2
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=838b715c
try     a0=5 a1=3975b5aa a2=248930d4 : a0=9f75b5aa
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=8c2ad3e2
try     a0=5 a1=28210a1 a2=4092c88c : a0=708210a1
code    2ec58533  # aes32dsmi a0, a1, a2, 0
try     a0=5 a1=1f a2=1f : a0=44c8c991
try     a0=5 a1=20 a2=9abcdef0 : a0=81f3afea
try     a0=5 a1=3f a2=ffffffff : a0=4257b8ef
try     a0=5 a1=17f00 a2=80000000 : a0=50a68b51
try     a0=5 a1=ceb166cd a2=7fffffff : a0=8ce6de1d
try     a0=5 a1=7f894c7f a2=1 : a0=2cec0d01
try     a0=5 a1=da869a06 : a0=8a216e57
try     a0=5 a1=6912496e : a0=39b5bd3f
try     a0=5 a1=1a3d33f6 a2=1 : a0=49587288
try     a0=5 a1=3dd9f781 a2=1f : a0=79113e0f
try     a0=5 a1=a9245b36 a2=20 : a0=c3ad9943
try     a0=5 a1=1dc9478c a2=21 : a0=65b0c978
try     a0=5 a1=a856ddaa a2=3f : a0=f4d4cb47
try     a0=5 a1=50d03d15 a2=40 : a0=7bccf29f
try     a0=5 a1=e3a202e2 a2=465db613 : a0=262fcbf
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=63bf5564
try     a0=5 a1=3975b5aa a2=248930d4 : a0=dac06434
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=a081d6a5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=9fe724b1
try     a0=5 a1=28210a1 a2=4092c88c : a0=c85e2176
code    6ec58533  # aes32dsmi a0, a1, a2, 1
try     a0=5 a1=1f a2=1f : a0=a7f4514f
try     a0=5 a1=20 a2=9abcdef0 : a0=5610e913
try     a0=5 a1=3f a2=ffffffff : a0=57b8d07d
try     a0=5 a1=17f00 a2=80000000 : a0=a7f52e50
try     a0=5 a1=ceb166cd a2=7fffffff : a0=9909b68f
try     a0=5 a1=7f894c7f a2=1 : a0=d87d1d2f
try     a0=5 a1=da869a06 : a0=7d72cb56
try     a0=5 a1=6912496e : a0=cee6183e
try     a0=5 a1=1a3d33f6 a2=1 : a0=bdc962a6
try     a0=5 a1=3dd9f781 a2=1f : a0=9a2da6d1
try     a0=5 a1=a9245b36 a2=20 : a0=ed00a66
try     a0=5 a1=1dc9478c a2=21 : a0=ba3d16dc
try     a0=5 a1=a856ddaa a2=3f : a0=fa28cfa
try     a0=5 a1=50d03d15 a2=40 : a0=f7246c45
try     a0=5 a1=e3a202e2 a2=465db613 : a0=803eea8c
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=b5bb5109
try     a0=5 a1=3975b5aa a2=248930d4 : a0=513dc5f2
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=40b8477d
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=bb3ecb9b
try     a0=5 a1=28210a1 a2=4092c88c : a0=becc6496
code    aec58533  # aes32dsmi a0, a1, a2, 2
try     a0=5 a1=1f a2=1f : a0=f45150b8
try     a0=5 a1=20 a2=9abcdef0 : a0=95e6654e
try     a0=5 a1=3f a2=ffffffff : a0=b8d04268
try     a0=5 a1=17f00 a2=80000000 : a0=f4502fa7
try     a0=5 a1=ceb166cd a2=7fffffff : a0=7661249a
try     a0=5 a1=7f894c7f a2=1 : a0=8bd81cd8
try     a0=5 a1=da869a06 : a0=2ed7caa1
try     a0=5 a1=6912496e : a0=9d4319c9
try     a0=5 a1=1a3d33f6 a2=1 : a0=ee6c6351
try     a0=5 a1=3dd9f781 a2=1f : a0=c988a726
try     a0=5 a1=a9245b36 a2=20 : a0=5d750b91
try     a0=5 a1=1dc9478c a2=21 : a0=e998172b
try     a0=5 a1=a856ddaa a2=3f : a0=5c078d0d
try     a0=5 a1=50d03d15 a2=40 : a0=a4816db2
try     a0=5 a1=e3a202e2 a2=465db613 : a0=6aa58a69
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=ea4d41c8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=1abe696c
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=2dc83a30
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=5d1a2165
try     a0=5 a1=28210a1 a2=4092c88c : a0=fb2c0193
code    eec58533  # aes32dsmi a0, a1, a2, 3
try     a0=5 a1=1f a2=1f : a0=5150a7eb
try     a0=5 a1=20 a2=9abcdef0 : a0=11fa48b4
try     a0=5 a1=3f a2=ffffffff : a0=d0425787
try     a0=5 a1=17f00 a2=80000000 : a0=578466f1
try     a0=5 a1=ceb166cd a2=7fffffff : a0=da79cfd3
try     a0=5 a1=7f894c7f a2=1 : a0=2ed9eb8b
try     a0=5 a1=da869a06 : a0=8bd63df2
try     a0=5 a1=6912496e : a0=3842ee9a
try     a0=5 a1=1a3d33f6 a2=1 : a0=4b6d9402
try     a0=5 a1=3dd9f781 a2=1f : a0=6c895075
try     a0=5 a1=a9245b36 a2=20 : a0=f874fcc2
try     a0=5 a1=1dc9478c a2=21 : a0=4c99e078
try     a0=5 a1=a856ddaa a2=3f : a0=f9067a5e
try     a0=5 a1=50d03d15 a2=40 : a0=1809ae1
try     a0=5 a1=e3a202e2 a2=465db613 : a0=32bd60d6
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=ebfe9aaa
try     a0=5 a1=3975b5aa a2=248930d4 : a0=87c3fa4b
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=5f9486c5
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=dcb36a92
try     a0=5 a1=28210a1 a2=4092c88c : a0=88a90c6e
code    08f59513  # zip a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=d3dcdfa0
try     a0=5 a1=1f : a0=155
try     a0=5 a1=20 : a0=400
try     a0=5 a1=3f : a0=555
try     a0=5 a1=17f00 : a0=15550002
try     a0=5 a1=ceb166cd : a0=b4bcda53
try     a0=5 a1=7f894c7f : a0=3afa95d7
try     a0=5 a1=da869a06 : a0=e3cc803c
code    08f59593  # zip a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : 
try     a0=5 a1=80000000 : 
try     a0=5 a1=ffffffff : 
code    08f59013  # zip zero, a1
try     a0=5 a1=6 : 
code    08f5d513  # unzip a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=9abcdef0 : a0=bebc46ec
try     a0=5 a1=1f : a0=30007
try     a0=5 a1=20 : a0=40000
try     a0=5 a1=3f : a0=70007
try     a0=5 a1=17f00 : a0=7001f0
try     a0=5 a1=ceb166cd : a0=bc5aa5ab
try     a0=5 a1=7f894c7f : a0=7a27f1af
try     a0=5 a1=da869a06 : a0=b9b1c242
code    08f5d593  # unzip a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : 
try     a0=5 a1=80000000 : 
try     a0=5 a1=ffffffff : 
code    08f5d013  # unzip zero, a1
try     a0=5 a1=6 : 
code    50c58533  # sha512sum0r a0, a1, a2
try     a0=5 a1=1f a2=1f : a0=fe0001f7
try     a0=5 a1=20 a2=9abcdef0 : a0=cc57a101
try     a0=5 a1=3f a2=ffffffff : a0=7ffffff0
try     a0=5 a1=17f00 a2=80000000 : a0=21000000
try     a0=5 a1=ceb166cd a2=7fffffff : a0=3afffffc
try     a0=5 a1=7f894c7f a2=1 : a0=3e000017
try     a0=5 a1=da869a06 : a0=8c00000d
try     a0=5 a1=6912496e : a0=5c000006
try     a0=5 a1=1a3d33f6 a2=1 : a0=6c000011
try     a0=5 a1=3dd9f781 a2=1f : a0=420001f4
try     a0=5 a1=a9245b36 a2=20 : a0=ec000202
try     a0=5 a1=1dc9478c a2=21 : a0=18000219
try     a0=5 a1=a856ddaa a2=3f : a0=d40003f5
try     a0=5 a1=50d03d15 a2=40 : a0=6a000415
try     a0=5 a1=e3a202e2 a2=465db613 : a0=30c0b7d6
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=16068109
try     a0=5 a1=3975b5aa a2=248930d4 : a0=95f85317
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=ea7b1b4c
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=f0b3eda9
try     a0=5 a1=28210a1 a2=4092c88c : a0=1b891f72
code    52c58533  # sha512sum1r a0, a1, a2
try     a0=5 a1=1f a2=1f : a0=ffbc000
try     a0=5 a1=20 a2=9abcdef0 : a0=5c315e6f
try     a0=5 a1=3f a2=ffffffff : a0=1ffc3fff
try     a0=5 a1=17f00 a2=80000000 : a0=80400005
try     a0=5 a1=ceb166cd a2=7fffffff : a0=66bf3696
try     a0=5 a1=7f894c7f a2=1 : a0=3f85a1c7
try     a0=5 a1=da869a06 : a0=3035cbb
try     a0=5 a1=6912496e : a0=b701be0d
try     a0=5 a1=1a3d33f6 a2=1 : a0=fb042e7b
try     a0=5 a1=3dd9f781 a2=1f : a0=c0fb3811
try     a0=5 a1=a9245b36 a2=20 : a0=9b8a8ed8
try     a0=5 a1=1dc9478c a2=21 : a0=c68c3057
try     a0=5 a1=a856ddaa a2=3f : a0=d5f14b4e
try     a0=5 a1=50d03d15 a2=40 : a0=8b915774
try     a0=5 a1=e3a202e2 a2=465db613 : a0=c4e858bb
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=fd04ecb
try     a0=5 a1=3975b5aa a2=248930d4 : a0=5a77af13
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=4e796b5c
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=60465794
try     a0=5 a1=28210a1 a2=4092c88c : a0=c0b343cc
code    54c58533  # sha512sig0l a0, a1, a2
try     a0=5 a1=1f a2=1f : a0=a100000f
try     a0=5 a1=20 a2=9abcdef0 : a0=10000010
try     a0=5 a1=3f a2=ffffffff : a0=8100001f
try     a0=5 a1=17f00 a2=80000000 : a0=bc01
try     a0=5 a1=ceb166cd a2=7fffffff : a0=e70b60cd
try     a0=5 a1=7f894c7f a2=1 : a0=bc443deb
try     a0=5 a1=da869a06 : a0=6c2cc6ad
try     a0=5 a1=6912496e : a0=3432126c
try     a0=5 a1=1a3d33f6 a2=1 : a0=8e30deaf
try     a0=5 a1=3dd9f781 a2=1f : a0=bfaa91d8
try     a0=5 a1=a9245b36 a2=20 : a0=35694176
try     a0=5 a1=1dc9478c a2=21 : a0=edc2f80e
try     a0=5 a1=a856ddaa a2=3f : a0=94d395b3
try     a0=5 a1=50d03d15 a2=40 : a0=e8996ecd
try     a0=5 a1=e3a202e2 a2=465db613 : a0=c5f5e776
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=3115253d
try     a0=5 a1=3975b5aa a2=248930d4 : a0=60f1440b
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=562afee9
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=e0a1685
try     a0=5 a1=28210a1 a2=4092c88c : a0=95468e61
code    5cc58533  # sha512sig0h a0, a1, a2
try     a0=5 a1=1f a2=1f : a0=9f00000f
try     a0=5 a1=20 a2=9abcdef0 : a0=f0000010
try     a0=5 a1=3f a2=ffffffff : a0=7f00001f
try     a0=5 a1=17f00 a2=80000000 : a0=bc01
try     a0=5 a1=ceb166cd a2=7fffffff : a0=190b60cd
try     a0=5 a1=7f894c7f a2=1 : a0=be443deb
try     a0=5 a1=da869a06 : a0=6c2cc6ad
try     a0=5 a1=6912496e : a0=3432126c
try     a0=5 a1=1a3d33f6 a2=1 : a0=8c30deaf
try     a0=5 a1=3dd9f781 a2=1f : a0=81aa91d8
try     a0=5 a1=a9245b36 a2=20 : a0=75694176
try     a0=5 a1=1dc9478c a2=21 : a0=afc2f80e
try     a0=5 a1=a856ddaa a2=3f : a0=ead395b3
try     a0=5 a1=50d03d15 a2=40 : a0=68996ecd
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e3f5e776
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=d515253d
try     a0=5 a1=3975b5aa a2=248930d4 : a0=c8f1440b
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=f82afee9
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=d60a1685
try     a0=5 a1=28210a1 a2=4092c88c : a0=8d468e61
code    56c58533  # sha512sig1l a0, a1, a2
try     a0=5 a1=1f a2=1f : a0=7c03e0f8
try     a0=5 a1=20 a2=9abcdef0 : a0=5bde0104
try     a0=5 a1=3f a2=ffffffff : a0=3ffe1ff
try     a0=5 a1=17f00 a2=80000000 : a0=bfdf8
try     a0=5 a1=ceb166cd a2=7fffffff : a0=754e0a26
try     a0=5 a1=7f894c7f a2=1 : a0=f9b46938
try     a0=5 a1=da869a06 : a0=d75ed108
try     a0=5 a1=6912496e : a0=49360f77
try     a0=5 a1=1a3d33f6 a2=1 : a0=d5814838
try     a0=5 a1=3dd9f781 a2=1f : a0=923b3c6d
try     a0=5 a1=a9245b36 a2=20 : a0=cb825df8
try     a0=5 a1=1dc9478c a2=21 : a0=6a393ac7
try     a0=5 a1=a856ddaa a2=3f : a0=bc10432c
try     a0=5 a1=50d03d15 a2=40 : a0=87caa246
try     a0=5 a1=e3a202e2 a2=465db613 : a0=e45ce36d
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=747beed6
try     a0=5 a1=3975b5aa a2=248930d4 : a0=bd52fca9
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=1b108fc2
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=85dfbafe
try     a0=5 a1=28210a1 a2=4092c88c : a0=7d0b0d18
code    5ec58533  # sha512sig1h a0, a1, a2
try     a0=5 a1=1f a2=1f : a0=3e0f8
try     a0=5 a1=20 a2=9abcdef0 : a0=9bde0104
try     a0=5 a1=3f a2=ffffffff : a0=ffffe1ff
try     a0=5 a1=17f00 a2=80000000 : a0=bfdf8
try     a0=5 a1=ceb166cd a2=7fffffff : a0=894e0a26
try     a0=5 a1=7f894c7f a2=1 : a0=fdb46938
try     a0=5 a1=da869a06 : a0=d75ed108
try     a0=5 a1=6912496e : a0=49360f77
try     a0=5 a1=1a3d33f6 a2=1 : a0=d1814838
try     a0=5 a1=3dd9f781 a2=1f : a0=ee3b3c6d
try     a0=5 a1=a9245b36 a2=20 : a0=4b825df8
try     a0=5 a1=1dc9478c a2=21 : a0=ee393ac7
try     a0=5 a1=a856ddaa a2=3f : a0=4010432c
try     a0=5 a1=50d03d15 a2=40 : a0=87caa246
try     a0=5 a1=e3a202e2 a2=465db613 : a0=a85ce36d
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=bc7beed6
try     a0=5 a1=3975b5aa a2=248930d4 : a0=ed52fca9
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=47108fc2
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=35dfbafe
try     a0=5 a1=28210a1 a2=4092c88c : a0=4d0b0d18
code    00058503  # lb a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00158503  # lb a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00258503  # lb a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00758503  # lb a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc58583  # lb a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=0
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00058003  # lb zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff58503  # lb a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    80058503  # lb a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005c503  # lbu a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0015c503  # lbu a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0025c503  # lbu a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0075c503  # lbu a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc5c583  # lbu a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=0
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005c003  # lbu zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff5c503  # lbu a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    8005c503  # lbu a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00059503  # lh a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00159503  # lh a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00259503  # lh a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00759503  # lh a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7f81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc59583  # lh a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=fffffe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00059003  # lh zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff59503  # lh a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    80059503  # lh a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005d503  # lhu a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0015d503  # lhu a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0025d503  # lhu a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0075d503  # lhu a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7f81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc5d583  # lhu a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005d003  # lhu zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff5d503  # lhu a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    8005d503  # lhu a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005a503  # lw a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0015a503  # lw a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0025a503  # lw a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=fe00017f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0075a503  # lw a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc5a583  # lw a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005a003  # lw zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff5a503  # lw a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    8005a503  # lw a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00c58023  # sb a2, 0(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 11ff7f0100fe80817f80ff00ff7f0080
code    00c580a3  # sb a2, 1(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80117f0100fe80817f80ff00ff7f0080
code    00c581a3  # sb a2, 3(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f1100fe80817f80ff00ff7f0080
code    00c583a3  # sb a2, 7(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80117f80ff00ff7f0080
code    00058023  # sb zero, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00ff7f0100fe80817f80ff00ff7f0080
code    00b58023  # sb a1, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00ff7f0100fe80817f80ff00ff7f0080
code    00c59023  # sh a2, 0(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 11227f0100fe80817f80ff00ff7f0080
code    00c590a3  # sh a2, 1(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 8011220100fe80817f80ff00ff7f0080
code    00c591a3  # sh a2, 3(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f1122fe80817f80ff00ff7f0080
code    00c593a3  # sh a2, 7(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80112280ff00ff7f0080
code    00059023  # sh zero, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00007f0100fe80817f80ff00ff7f0080
code    00b59023  # sh a1, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00007f0100fe80817f80ff00ff7f0080
code    00c5a023  # sw a2, 0(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 1122334400fe80817f80ff00ff7f0080
code    00c5a0a3  # sw a2, 1(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 8011223344fe80817f80ff00ff7f0080
code    00c5a1a3  # sw a2, 3(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f11223344817f80ff00ff7f0080
code    00c5a3a3  # sw a2, 7(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe801122334400ff7f0080
code    0005a023  # sw zero, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    00b5a023  # sw a1, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 0000002000fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a62f  # amoswap.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    08c5a5af  # amoswap.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    08c5a02f  # amoswap.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    0805a52f  # amoswap.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe808100000000ff7f0080
code    0ec5a52f  # amoswap.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0200000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a00fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: efdebc9a00fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: f0debc1a00fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: efdebc1a00fe80817f80ff00ff7f0080
code    00c5a62f  # amoadd.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    00c5a5af  # amoadd.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    00c5a02f  # amoadd.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    0005a52f  # amoadd.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    06c5a52f  # amoadd.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a00fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0f21436500fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: f0debc1a00fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0f2143e500fe80817f80ff00ff7f0080
code    20c5a62f  # amoxor.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    20c5a5af  # amoxor.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    20c5a02f  # amoxor.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    2005a52f  # amoxor.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    26c5a52f  # amoxor.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: f0debc1a00fe80817f80ff00ff7f0080
code    60c5a62f  # amoand.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    60c5a5af  # amoand.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    60c5a02f  # amoand.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    6005a52f  # amoand.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe808100000000ff7f0080
code    66c5a52f  # amoand.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a00fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    40c5a62f  # amoor.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    40c5a5af  # amoor.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    40c5a02f  # amoor.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    4005a52f  # amoor.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    46c5a52f  # amoor.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    80c5a62f  # amomin.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    80c5a5af  # amomin.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    80c5a02f  # amomin.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    8005a52f  # amomin.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe808100000000ff7f0080
code    86c5a52f  # amomin.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
code    a0c5a62f  # amomax.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a0c5a5af  # amomax.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a0c5a02f  # amomax.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a005a52f  # amomax.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a6c5a52f  # amomax.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
code    c0c5a62f  # amominu.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    c0c5a5af  # amominu.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    c0c5a02f  # amominu.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    c005a52f  # amominu.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe808100000000ff7f0080
code    c6c5a52f  # amominu.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=80000000
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=9abcdef0
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    e0c5a62f  # amomaxu.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e0c5a5af  # amomaxu.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e0c5a02f  # amomaxu.w zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e005a52f  # amomaxu.w a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e6c5a52f  # amomaxu.w.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    1005a52f 18c5a62f  # lr.w a0, (a1); sc.w a2, a2, (a1)
in      a0=5 a1=20000000 a2=99887766
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80 a2=0
stored  20000000: 6677889900fe80817f80ff00ff7f0080
code    1405a52f 0505 1aa5a62f  # lr.w.aq a0, (a1); addi a0, a0, 1; sc.w.rl a2, a0, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff81 a2=0
stored  20000000: 81ff7f0100fe80817f80ff00ff7f0080
code    1005a52f 00c51463 18b5a62f  # lr.w a0, (a1); bne a0, a2, 1f; sc.w a2, a1, (a1); 1:
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    1005a52f 18c5a52f 18c5a5af  # lr.w a0, (a1); sc.w a0, a2, (a1); sc.w a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a1=1
stored  20000000: 0300000000fe80817f80ff00ff7f0080
code    00c58463 00150513 00250513  # beq a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=7
try     a0=5 a2=1 : a0=8
try     a0=5 a2=7fffffff : a0=8
try     a0=5 a2=80000000 : a0=8
try     a0=5 a2=ffffffff : a0=8
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=7
try     a0=5 a1=1 a2=7fffffff : a0=8
try     a0=5 a1=1 a2=80000000 : a0=8
try     a0=5 a1=1 a2=ffffffff : a0=8
try     a0=5 a1=7fffffff : a0=8
try     a0=5 a1=7fffffff a2=1 : a0=8
try     a0=5 a1=7fffffff a2=7fffffff : a0=7
try     a0=5 a1=7fffffff a2=80000000 : a0=8
try     a0=5 a1=7fffffff a2=ffffffff : a0=8
try     a0=5 a1=80000000 : a0=8
try     a0=5 a1=80000000 a2=1 : a0=8
try     a0=5 a1=80000000 a2=7fffffff : a0=8
try     a0=5 a1=80000000 a2=80000000 : a0=7
try     a0=5 a1=80000000 a2=ffffffff : a0=8
try     a0=5 a1=ffffffff : a0=8
try     a0=5 a1=ffffffff a2=1 : a0=8
try     a0=5 a1=ffffffff a2=7fffffff : a0=8
try     a0=5 a1=ffffffff a2=80000000 : a0=8
try     a0=5 a1=ffffffff a2=ffffffff : a0=7
try     a0=5 a2=da869a06 : a0=8
try     a0=5 a1=1 a2=7f894c7f : a0=8
try     a0=5 a1=7fffffff a2=ceb166cd : a0=8
try     a0=5 a1=80000000 a2=17f00 : a0=8
try     a0=5 a1=ffffffff a2=3f : a0=8
try     a0=5 a1=9abcdef0 a2=20 : a0=8
try     a0=5 a1=1f a2=1f : a0=7
try     a0=5 a1=20 a2=9abcdef0 : a0=8
try     a0=5 a1=3f a2=ffffffff : a0=8
try     a0=5 a1=17f00 a2=80000000 : a0=8
try     a0=5 a1=ceb166cd a2=7fffffff : a0=8
try     a0=5 a1=7f894c7f a2=1 : a0=8
try     a0=5 a1=da869a06 : a0=8
try     a0=5 a1=6912496e : a0=8
try     a0=5 a1=1a3d33f6 a2=1 : a0=8
try     a0=5 a1=3dd9f781 a2=1f : a0=8
try     a0=5 a1=a9245b36 a2=20 : a0=8
try     a0=5 a1=1dc9478c a2=21 : a0=8
try     a0=5 a1=a856ddaa a2=3f : a0=8
try     a0=5 a1=50d03d15 a2=40 : a0=8
try     a0=5 a1=e3a202e2 a2=465db613 : a0=8
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=8
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=8
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=8
try     a0=5 a1=28210a1 a2=4092c88c : a0=8
code    00b58463 00150513 00250513  # beq a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=7
code    00058463 00150513 00250513  # beq a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=7
try     a0=5 a1=1 a2=2 : a0=8
try     a0=5 a1=7fffffff a2=2 : a0=8
try     a0=5 a1=80000000 a2=2 : a0=8
try     a0=5 a1=ffffffff a2=2 : a0=8
code    00c59463 00150513 00250513  # bne a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=8
try     a0=5 a2=1 : a0=7
try     a0=5 a2=7fffffff : a0=7
try     a0=5 a2=80000000 : a0=7
try     a0=5 a2=ffffffff : a0=7
try     a0=5 a1=1 : a0=7
try     a0=5 a1=1 a2=1 : a0=8
try     a0=5 a1=1 a2=7fffffff : a0=7
try     a0=5 a1=1 a2=80000000 : a0=7
try     a0=5 a1=1 a2=ffffffff : a0=7
try     a0=5 a1=7fffffff : a0=7
try     a0=5 a1=7fffffff a2=1 : a0=7
try     a0=5 a1=7fffffff a2=7fffffff : a0=8
try     a0=5 a1=7fffffff a2=80000000 : a0=7
try     a0=5 a1=7fffffff a2=ffffffff : a0=7
try     a0=5 a1=80000000 : a0=7
try     a0=5 a1=80000000 a2=1 : a0=7
try     a0=5 a1=80000000 a2=7fffffff : a0=7
try     a0=5 a1=80000000 a2=80000000 : a0=8
try     a0=5 a1=80000000 a2=ffffffff : a0=7
try     a0=5 a1=ffffffff : a0=7
try     a0=5 a1=ffffffff a2=1 : a0=7
try     a0=5 a1=ffffffff a2=7fffffff : a0=7
try     a0=5 a1=ffffffff a2=80000000 : a0=7
try     a0=5 a1=ffffffff a2=ffffffff : a0=8
try     a0=5 a2=da869a06 : a0=7
try     a0=5 a1=1 a2=7f894c7f : a0=7
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7
try     a0=5 a1=80000000 a2=17f00 : a0=7
try     a0=5 a1=ffffffff a2=3f : a0=7
try     a0=5 a1=9abcdef0 a2=20 : a0=7
try     a0=5 a1=1f a2=1f : a0=8
try     a0=5 a1=20 a2=9abcdef0 : a0=7
try     a0=5 a1=3f a2=ffffffff : a0=7
try     a0=5 a1=17f00 a2=80000000 : a0=7
try     a0=5 a1=ceb166cd a2=7fffffff : a0=7
try     a0=5 a1=7f894c7f a2=1 : a0=7
try     a0=5 a1=da869a06 : a0=7
try     a0=5 a1=6912496e : a0=7
try     a0=5 a1=1a3d33f6 a2=1 : a0=7
try     a0=5 a1=3dd9f781 a2=1f : a0=7
try     a0=5 a1=a9245b36 a2=20 : a0=7
try     a0=5 a1=1dc9478c a2=21 : a0=7
try     a0=5 a1=a856ddaa a2=3f : a0=7
try     a0=5 a1=50d03d15 a2=40 : a0=7
try     a0=5 a1=e3a202e2 a2=465db613 : a0=7
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=7
try     a0=5 a1=3975b5aa a2=248930d4 : a0=7
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=7
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=7
try     a0=5 a1=28210a1 a2=4092c88c : a0=7
code    00b59463 00150513 00250513  # bne a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=8
code    00059463 00150513 00250513  # bne a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=8
try     a0=5 a1=1 a2=2 : a0=7
try     a0=5 a1=7fffffff a2=2 : a0=7
try     a0=5 a1=80000000 a2=2 : a0=7
try     a0=5 a1=ffffffff a2=2 : a0=7
code    00c5c463 00150513 00250513  # blt a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=8
try     a0=5 a2=1 : a0=7
try     a0=5 a2=7fffffff : a0=7
try     a0=5 a2=80000000 : a0=8
try     a0=5 a2=ffffffff : a0=8
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=8
try     a0=5 a1=1 a2=7fffffff : a0=7
try     a0=5 a1=1 a2=80000000 : a0=8
try     a0=5 a1=1 a2=ffffffff : a0=8
try     a0=5 a1=7fffffff : a0=8
try     a0=5 a1=7fffffff a2=1 : a0=8
try     a0=5 a1=7fffffff a2=7fffffff : a0=8
try     a0=5 a1=7fffffff a2=80000000 : a0=8
try     a0=5 a1=7fffffff a2=ffffffff : a0=8
try     a0=5 a1=80000000 : a0=7
try     a0=5 a1=80000000 a2=1 : a0=7
try     a0=5 a1=80000000 a2=7fffffff : a0=7
try     a0=5 a1=80000000 a2=80000000 : a0=8
try     a0=5 a1=80000000 a2=ffffffff : a0=7
try     a0=5 a1=ffffffff : a0=7
try     a0=5 a1=ffffffff a2=1 : a0=7
try     a0=5 a1=ffffffff a2=7fffffff : a0=7
try     a0=5 a1=ffffffff a2=80000000 : a0=8
try     a0=5 a1=ffffffff a2=ffffffff : a0=8
try     a0=5 a2=da869a06 : a0=8
try     a0=5 a1=1 a2=7f894c7f : a0=7
try     a0=5 a1=7fffffff a2=ceb166cd : a0=8
try     a0=5 a1=80000000 a2=17f00 : a0=7
try     a0=5 a1=ffffffff a2=3f : a0=7
try     a0=5 a1=9abcdef0 a2=20 : a0=7
try     a0=5 a1=1f a2=1f : a0=8
try     a0=5 a1=20 a2=9abcdef0 : a0=8
try     a0=5 a1=3f a2=ffffffff : a0=8
try     a0=5 a1=17f00 a2=80000000 : a0=8
try     a0=5 a1=ceb166cd a2=7fffffff : a0=7
try     a0=5 a1=7f894c7f a2=1 : a0=8
try     a0=5 a1=da869a06 : a0=7
try     a0=5 a1=6912496e : a0=8
try     a0=5 a1=1a3d33f6 a2=1 : a0=8
try     a0=5 a1=3dd9f781 a2=1f : a0=8
try     a0=5 a1=a9245b36 a2=20 : a0=7
try     a0=5 a1=1dc9478c a2=21 : a0=8
try     a0=5 a1=a856ddaa a2=3f : a0=7
try     a0=5 a1=50d03d15 a2=40 : a0=8
try     a0=5 a1=e3a202e2 a2=465db613 : a0=7
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=8
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=7
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=8
try     a0=5 a1=28210a1 a2=4092c88c : a0=7
code    00b5c463 00150513 00250513  # blt a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=8
code    0005c463 00150513 00250513  # blt a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=8
try     a0=5 a1=1 a2=2 : a0=8
try     a0=5 a1=7fffffff a2=2 : a0=8
try     a0=5 a1=80000000 a2=2 : a0=7
try     a0=5 a1=ffffffff a2=2 : a0=7
code    00c5d463 00150513 00250513  # bge a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=7
try     a0=5 a2=1 : a0=8
try     a0=5 a2=7fffffff : a0=8
try     a0=5 a2=80000000 : a0=7
try     a0=5 a2=ffffffff : a0=7
try     a0=5 a1=1 : a0=7
try     a0=5 a1=1 a2=1 : a0=7
try     a0=5 a1=1 a2=7fffffff : a0=8
try     a0=5 a1=1 a2=80000000 : a0=7
try     a0=5 a1=1 a2=ffffffff : a0=7
try     a0=5 a1=7fffffff : a0=7
try     a0=5 a1=7fffffff a2=1 : a0=7
try     a0=5 a1=7fffffff a2=7fffffff : a0=7
try     a0=5 a1=7fffffff a2=80000000 : a0=7
try     a0=5 a1=7fffffff a2=ffffffff : a0=7
try     a0=5 a1=80000000 : a0=8
try     a0=5 a1=80000000 a2=1 : a0=8
try     a0=5 a1=80000000 a2=7fffffff : a0=8
try     a0=5 a1=80000000 a2=80000000 : a0=7
try     a0=5 a1=80000000 a2=ffffffff : a0=8
try     a0=5 a1=ffffffff : a0=8
try     a0=5 a1=ffffffff a2=1 : a0=8
try     a0=5 a1=ffffffff a2=7fffffff : a0=8
try     a0=5 a1=ffffffff a2=80000000 : a0=7
try     a0=5 a1=ffffffff a2=ffffffff : a0=7
try     a0=5 a2=da869a06 : a0=7
try     a0=5 a1=1 a2=7f894c7f : a0=8
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7
try     a0=5 a1=80000000 a2=17f00 : a0=8
try     a0=5 a1=ffffffff a2=3f : a0=8
try     a0=5 a1=9abcdef0 a2=20 : a0=8
try     a0=5 a1=1f a2=1f : a0=7
try     a0=5 a1=20 a2=9abcdef0 : a0=7
try     a0=5 a1=3f a2=ffffffff : a0=7
try     a0=5 a1=17f00 a2=80000000 : a0=7
try     a0=5 a1=ceb166cd a2=7fffffff : a0=8
try     a0=5 a1=7f894c7f a2=1 : a0=7
try     a0=5 a1=da869a06 : a0=8
try     a0=5 a1=6912496e : a0=7
try     a0=5 a1=1a3d33f6 a2=1 : a0=7
try     a0=5 a1=3dd9f781 a2=1f : a0=7
try     a0=5 a1=a9245b36 a2=20 : a0=8
try     a0=5 a1=1dc9478c a2=21 : a0=7
try     a0=5 a1=a856ddaa a2=3f : a0=8
try     a0=5 a1=50d03d15 a2=40 : a0=7
try     a0=5 a1=e3a202e2 a2=465db613 : a0=8
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=7
try     a0=5 a1=3975b5aa a2=248930d4 : a0=7
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=8
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=7
try     a0=5 a1=28210a1 a2=4092c88c : a0=8
code    00b5d463 00150513 00250513  # bge a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=7
code    0005d463 00150513 00250513  # bge a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=7
try     a0=5 a1=1 a2=2 : a0=7
try     a0=5 a1=7fffffff a2=2 : a0=7
try     a0=5 a1=80000000 a2=2 : a0=8
try     a0=5 a1=ffffffff a2=2 : a0=8
code    00c5e463 00150513 00250513  # bltu a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=8
try     a0=5 a2=1 : a0=7
try     a0=5 a2=7fffffff : a0=7
try     a0=5 a2=80000000 : a0=7
try     a0=5 a2=ffffffff : a0=7
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=8
try     a0=5 a1=1 a2=7fffffff : a0=7
try     a0=5 a1=1 a2=80000000 : a0=7
try     a0=5 a1=1 a2=ffffffff : a0=7
try     a0=5 a1=7fffffff : a0=8
try     a0=5 a1=7fffffff a2=1 : a0=8
try     a0=5 a1=7fffffff a2=7fffffff : a0=8
try     a0=5 a1=7fffffff a2=80000000 : a0=7
try     a0=5 a1=7fffffff a2=ffffffff : a0=7
try     a0=5 a1=80000000 : a0=8
try     a0=5 a1=80000000 a2=1 : a0=8
try     a0=5 a1=80000000 a2=7fffffff : a0=8
try     a0=5 a1=80000000 a2=80000000 : a0=8
try     a0=5 a1=80000000 a2=ffffffff : a0=7
try     a0=5 a1=ffffffff : a0=8
try     a0=5 a1=ffffffff a2=1 : a0=8
try     a0=5 a1=ffffffff a2=7fffffff : a0=8
try     a0=5 a1=ffffffff a2=80000000 : a0=8
try     a0=5 a1=ffffffff a2=ffffffff : a0=8
try     a0=5 a2=da869a06 : a0=7
try     a0=5 a1=1 a2=7f894c7f : a0=7
try     a0=5 a1=7fffffff a2=ceb166cd : a0=7
try     a0=5 a1=80000000 a2=17f00 : a0=8
try     a0=5 a1=ffffffff a2=3f : a0=8
try     a0=5 a1=9abcdef0 a2=20 : a0=8
try     a0=5 a1=1f a2=1f : a0=8
try     a0=5 a1=20 a2=9abcdef0 : a0=7
try     a0=5 a1=3f a2=ffffffff : a0=7
try     a0=5 a1=17f00 a2=80000000 : a0=7
try     a0=5 a1=ceb166cd a2=7fffffff : a0=8
try     a0=5 a1=7f894c7f a2=1 : a0=8
try     a0=5 a1=da869a06 : a0=8
try     a0=5 a1=6912496e : a0=8
try     a0=5 a1=1a3d33f6 a2=1 : a0=8
try     a0=5 a1=3dd9f781 a2=1f : a0=8
try     a0=5 a1=a9245b36 a2=20 : a0=8
try     a0=5 a1=1dc9478c a2=21 : a0=8
try     a0=5 a1=a856ddaa a2=3f : a0=8
try     a0=5 a1=50d03d15 a2=40 : a0=8
try     a0=5 a1=e3a202e2 a2=465db613 : a0=8
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=8
try     a0=5 a1=3975b5aa a2=248930d4 : a0=8
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=7
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=7
try     a0=5 a1=28210a1 a2=4092c88c : a0=7
code    00b5e463 00150513 00250513  # bltu a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=8
code    0005e463 00150513 00250513  # bltu a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=8
try     a0=5 a1=1 a2=2 : a0=8
try     a0=5 a1=7fffffff a2=2 : a0=8
try     a0=5 a1=80000000 a2=2 : a0=8
try     a0=5 a1=ffffffff a2=2 : a0=8
code    00c5f463 00150513 00250513  # bgeu a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=7
try     a0=5 a2=1 : a0=8
try     a0=5 a2=7fffffff : a0=8
try     a0=5 a2=80000000 : a0=8
try     a0=5 a2=ffffffff : a0=8
try     a0=5 a1=1 : a0=7
try     a0=5 a1=1 a2=1 : a0=7
try     a0=5 a1=1 a2=7fffffff : a0=8
try     a0=5 a1=1 a2=80000000 : a0=8
try     a0=5 a1=1 a2=ffffffff : a0=8
try     a0=5 a1=7fffffff : a0=7
try     a0=5 a1=7fffffff a2=1 : a0=7
try     a0=5 a1=7fffffff a2=7fffffff : a0=7
try     a0=5 a1=7fffffff a2=80000000 : a0=8
try     a0=5 a1=7fffffff a2=ffffffff : a0=8
try     a0=5 a1=80000000 : a0=7
try     a0=5 a1=80000000 a2=1 : a0=7
try     a0=5 a1=80000000 a2=7fffffff : a0=7
try     a0=5 a1=80000000 a2=80000000 : a0=7
try     a0=5 a1=80000000 a2=ffffffff : a0=8
try     a0=5 a1=ffffffff : a0=7
try     a0=5 a1=ffffffff a2=1 : a0=7
try     a0=5 a1=ffffffff a2=7fffffff : a0=7
try     a0=5 a1=ffffffff a2=80000000 : a0=7
try     a0=5 a1=ffffffff a2=ffffffff : a0=7
try     a0=5 a2=da869a06 : a0=8
try     a0=5 a1=1 a2=7f894c7f : a0=8
try     a0=5 a1=7fffffff a2=ceb166cd : a0=8
try     a0=5 a1=80000000 a2=17f00 : a0=7
try     a0=5 a1=ffffffff a2=3f : a0=7
try     a0=5 a1=9abcdef0 a2=20 : a0=7
try     a0=5 a1=1f a2=1f : a0=7
try     a0=5 a1=20 a2=9abcdef0 : a0=8
try     a0=5 a1=3f a2=ffffffff : a0=8
try     a0=5 a1=17f00 a2=80000000 : a0=8
try     a0=5 a1=ceb166cd a2=7fffffff : a0=7
try     a0=5 a1=7f894c7f a2=1 : a0=7
try     a0=5 a1=da869a06 : a0=7
try     a0=5 a1=6912496e : a0=7
try     a0=5 a1=1a3d33f6 a2=1 : a0=7
try     a0=5 a1=3dd9f781 a2=1f : a0=7
try     a0=5 a1=a9245b36 a2=20 : a0=7
try     a0=5 a1=1dc9478c a2=21 : a0=7
try     a0=5 a1=a856ddaa a2=3f : a0=7
try     a0=5 a1=50d03d15 a2=40 : a0=7
try     a0=5 a1=e3a202e2 a2=465db613 : a0=7
try     a0=5 a1=4f8b715c a2=4bc608f2 : a0=7
try     a0=5 a1=3975b5aa a2=248930d4 : a0=7
try     a0=5 a1=5f9486c5 a2=6385d657 : a0=8
try     a0=5 a1=752ad3e2 a2=993ceaec : a0=8
try     a0=5 a1=28210a1 a2=4092c88c : a0=8
code    00b5f463 00150513 00250513  # bgeu a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=7
code    0005f463 00150513 00250513  # bgeu a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=7
try     a0=5 a1=1 a2=2 : a0=7
try     a0=5 a1=7fffffff a2=2 : a0=7
try     a0=5 a1=80000000 a2=2 : a0=7
try     a0=5 a1=ffffffff a2=2 : a0=7
code    00150513 fff58593 fe059ce3  # 1: addi a0, a0, 1; addi a1, a1, -1; bnez a1, 1b
try     a1=1 : a0=1 a1=0
try     a1=64 : a0=64 a1=0
code    00000537  # lui a0, 0
try     a0=5 a1=6 a2=7 : a0=0
code    00001537  # lui a0, 1
try     a0=5 a1=6 a2=7 : a0=1000
code    7ffff537  # lui a0, 524287
try     a0=5 a1=6 a2=7 : a0=7ffff000
code    80000537  # lui a0, 524288
try     a0=5 a1=6 a2=7 : a0=80000000
code    fffff537  # lui a0, 1048575
try     a0=5 a1=6 a2=7 : a0=fffff000
code    00001037  # lui zero, 1
try     a0=5 a1=6 a2=7 : 
code    0ff0000f 0000100f 0210000f 8330000f 00000013  # fence; fence.i; fence r, w; fence.tso; nop
try     a0=5 a1=6 a2=7 : 
code    1501  # c.addi a0, -32
try     a1=6 a2=7 : a0=ffffffe0
try     a0=1 a1=6 a2=7 : a0=ffffffe1
try     a0=7fffffff a1=6 a2=7 : a0=7fffffdf
try     a0=80000000 a1=6 a2=7 : a0=7fffffe0
try     a0=ffffffff a1=6 a2=7 : a0=ffffffdf
try     a0=9abcdef0 a1=6 a2=7 : a0=9abcded0
try     a0=1f a1=6 a2=7 : a0=ffffffff
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=17f00 a1=6 a2=7 : a0=17ee0
try     a0=ceb166cd a1=6 a2=7 : a0=ceb166ad
try     a0=7f894c7f a1=6 a2=7 : a0=7f894c5f
try     a0=da869a06 a1=6 a2=7 : a0=da8699e6
code    0505  # c.addi a0, 1
try     a1=6 a2=7 : a0=1
try     a0=1 a1=6 a2=7 : a0=2
try     a0=7fffffff a1=6 a2=7 : a0=80000000
try     a0=80000000 a1=6 a2=7 : a0=80000001
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=9abcdef0 a1=6 a2=7 : a0=9abcdef1
try     a0=1f a1=6 a2=7 : a0=20
try     a0=20 a1=6 a2=7 : a0=21
try     a0=3f a1=6 a2=7 : a0=40
try     a0=17f00 a1=6 a2=7 : a0=17f01
try     a0=ceb166cd a1=6 a2=7 : a0=ceb166ce
try     a0=7f894c7f a1=6 a2=7 : a0=7f894c80
try     a0=da869a06 a1=6 a2=7 : a0=da869a07
code    057d  # c.addi a0, 31
try     a1=6 a2=7 : a0=1f
try     a0=1 a1=6 a2=7 : a0=20
try     a0=7fffffff a1=6 a2=7 : a0=8000001e
try     a0=80000000 a1=6 a2=7 : a0=8000001f
try     a0=ffffffff a1=6 a2=7 : a0=1e
try     a0=9abcdef0 a1=6 a2=7 : a0=9abcdf0f
try     a0=1f a1=6 a2=7 : a0=3e
try     a0=20 a1=6 a2=7 : a0=3f
try     a0=3f a1=6 a2=7 : a0=5e
try     a0=17f00 a1=6 a2=7 : a0=17f1f
try     a0=ceb166cd a1=6 a2=7 : a0=ceb166ec
try     a0=7f894c7f a1=6 a2=7 : a0=7f894c9e
try     a0=da869a06 a1=6 a2=7 : a0=da869a25
code    5501  # c.li a0, -32
try     a1=6 a2=7 : a0=ffffffe0
try     a0=1 a1=6 a2=7 : a0=ffffffe0
try     a0=7fffffff a1=6 a2=7 : a0=ffffffe0
try     a0=80000000 a1=6 a2=7 : a0=ffffffe0
try     a0=ffffffff a1=6 a2=7 : a0=ffffffe0
try     a0=9abcdef0 a1=6 a2=7 : a0=ffffffe0
try     a0=1f a1=6 a2=7 : a0=ffffffe0
try     a0=20 a1=6 a2=7 : a0=ffffffe0
try     a0=3f a1=6 a2=7 : a0=ffffffe0
try     a0=17f00 a1=6 a2=7 : a0=ffffffe0
try     a0=ceb166cd a1=6 a2=7 : a0=ffffffe0
try     a0=7f894c7f a1=6 a2=7 : a0=ffffffe0
try     a0=da869a06 a1=6 a2=7 : a0=ffffffe0
code    4501  # c.li a0, 0
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=9abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=17f00 a1=6 a2=7 : a0=0
try     a0=ceb166cd a1=6 a2=7 : a0=0
try     a0=7f894c7f a1=6 a2=7 : a0=0
try     a0=da869a06 a1=6 a2=7 : a0=0
code    457d  # c.li a0, 31
try     a1=6 a2=7 : a0=1f
try     a0=1 a1=6 a2=7 : a0=1f
try     a0=7fffffff a1=6 a2=7 : a0=1f
try     a0=80000000 a1=6 a2=7 : a0=1f
try     a0=ffffffff a1=6 a2=7 : a0=1f
try     a0=9abcdef0 a1=6 a2=7 : a0=1f
try     a0=1f a1=6 a2=7 : 
try     a0=20 a1=6 a2=7 : a0=1f
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=17f00 a1=6 a2=7 : a0=1f
try     a0=ceb166cd a1=6 a2=7 : a0=1f
try     a0=7f894c7f a1=6 a2=7 : a0=1f
try     a0=da869a06 a1=6 a2=7 : a0=1f
code    6505  # c.lui a0, 1
try     a1=6 a2=7 : a0=1000
try     a0=1 a1=6 a2=7 : a0=1000
try     a0=7fffffff a1=6 a2=7 : a0=1000
try     a0=80000000 a1=6 a2=7 : a0=1000
try     a0=ffffffff a1=6 a2=7 : a0=1000
try     a0=9abcdef0 a1=6 a2=7 : a0=1000
try     a0=1f a1=6 a2=7 : a0=1000
try     a0=20 a1=6 a2=7 : a0=1000
try     a0=3f a1=6 a2=7 : a0=1000
try     a0=17f00 a1=6 a2=7 : a0=1000
try     a0=ceb166cd a1=6 a2=7 : a0=1000
try     a0=7f894c7f a1=6 a2=7 : a0=1000
try     a0=da869a06 a1=6 a2=7 : a0=1000
code    657d  # c.lui a0, 31
try     a1=6 a2=7 : a0=1f000
try     a0=1 a1=6 a2=7 : a0=1f000
try     a0=7fffffff a1=6 a2=7 : a0=1f000
try     a0=80000000 a1=6 a2=7 : a0=1f000
try     a0=ffffffff a1=6 a2=7 : a0=1f000
try     a0=9abcdef0 a1=6 a2=7 : a0=1f000
try     a0=1f a1=6 a2=7 : a0=1f000
try     a0=20 a1=6 a2=7 : a0=1f000
try     a0=3f a1=6 a2=7 : a0=1f000
try     a0=17f00 a1=6 a2=7 : a0=1f000
try     a0=ceb166cd a1=6 a2=7 : a0=1f000
try     a0=7f894c7f a1=6 a2=7 : a0=1f000
try     a0=da869a06 a1=6 a2=7 : a0=1f000
code    7501  # c.lui a0, 1048544
try     a1=6 a2=7 : a0=fffe0000
try     a0=1 a1=6 a2=7 : a0=fffe0000
try     a0=7fffffff a1=6 a2=7 : a0=fffe0000
try     a0=80000000 a1=6 a2=7 : a0=fffe0000
try     a0=ffffffff a1=6 a2=7 : a0=fffe0000
try     a0=9abcdef0 a1=6 a2=7 : a0=fffe0000
try     a0=1f a1=6 a2=7 : a0=fffe0000
try     a0=20 a1=6 a2=7 : a0=fffe0000
try     a0=3f a1=6 a2=7 : a0=fffe0000
try     a0=17f00 a1=6 a2=7 : a0=fffe0000
try     a0=ceb166cd a1=6 a2=7 : a0=fffe0000
try     a0=7f894c7f a1=6 a2=7 : a0=fffe0000
try     a0=da869a06 a1=6 a2=7 : a0=fffe0000
code    9901  # c.andi a0, -32
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=7fffffe0
try     a0=80000000 a1=6 a2=7 : 
try     a0=ffffffff a1=6 a2=7 : a0=ffffffe0
try     a0=9abcdef0 a1=6 a2=7 : a0=9abcdee0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : 
try     a0=3f a1=6 a2=7 : a0=20
try     a0=17f00 a1=6 a2=7 : 
try     a0=ceb166cd a1=6 a2=7 : a0=ceb166c0
try     a0=7f894c7f a1=6 a2=7 : a0=7f894c60
try     a0=da869a06 a1=6 a2=7 : a0=da869a00
code    8901  # c.andi a0, 0
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=9abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=17f00 a1=6 a2=7 : a0=0
try     a0=ceb166cd a1=6 a2=7 : a0=0
try     a0=7f894c7f a1=6 a2=7 : a0=0
try     a0=da869a06 a1=6 a2=7 : a0=0
code    897d  # c.andi a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : 
try     a0=7fffffff a1=6 a2=7 : a0=1f
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=1f
try     a0=9abcdef0 a1=6 a2=7 : a0=10
try     a0=1f a1=6 a2=7 : 
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=17f00 a1=6 a2=7 : a0=0
try     a0=ceb166cd a1=6 a2=7 : a0=d
try     a0=7f894c7f a1=6 a2=7 : a0=1f
try     a0=da869a06 a1=6 a2=7 : a0=6
code    8105  # c.srli a0, 1
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=3fffffff
try     a0=80000000 a1=6 a2=7 : a0=40000000
try     a0=ffffffff a1=6 a2=7 : a0=7fffffff
try     a0=9abcdef0 a1=6 a2=7 : a0=4d5e6f78
try     a0=1f a1=6 a2=7 : a0=f
try     a0=20 a1=6 a2=7 : a0=10
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=17f00 a1=6 a2=7 : a0=bf80
try     a0=ceb166cd a1=6 a2=7 : a0=6758b366
try     a0=7f894c7f a1=6 a2=7 : a0=3fc4a63f
try     a0=da869a06 a1=6 a2=7 : a0=6d434d03
code    817d  # c.srli a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=1
try     a0=ffffffff a1=6 a2=7 : a0=1
try     a0=9abcdef0 a1=6 a2=7 : a0=1
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=17f00 a1=6 a2=7 : a0=0
try     a0=ceb166cd a1=6 a2=7 : a0=1
try     a0=7f894c7f a1=6 a2=7 : a0=0
try     a0=da869a06 a1=6 a2=7 : a0=1
code    8505  # c.srai a0, 1
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=3fffffff
try     a0=80000000 a1=6 a2=7 : a0=c0000000
try     a0=ffffffff a1=6 a2=7 : 
try     a0=9abcdef0 a1=6 a2=7 : a0=cd5e6f78
try     a0=1f a1=6 a2=7 : a0=f
try     a0=20 a1=6 a2=7 : a0=10
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=17f00 a1=6 a2=7 : a0=bf80
try     a0=ceb166cd a1=6 a2=7 : a0=e758b366
try     a0=7f894c7f a1=6 a2=7 : a0=3fc4a63f
try     a0=da869a06 a1=6 a2=7 : a0=ed434d03
code    857d  # c.srai a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=ffffffff
try     a0=ffffffff a1=6 a2=7 : 
try     a0=9abcdef0 a1=6 a2=7 : a0=ffffffff
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=17f00 a1=6 a2=7 : a0=0
try     a0=ceb166cd a1=6 a2=7 : a0=ffffffff
try     a0=7f894c7f a1=6 a2=7 : a0=0
try     a0=da869a06 a1=6 a2=7 : a0=ffffffff
code    0506  # c.slli a0, 1
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=2
try     a0=7fffffff a1=6 a2=7 : a0=fffffffe
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=fffffffe
try     a0=9abcdef0 a1=6 a2=7 : a0=3579bde0
try     a0=1f a1=6 a2=7 : a0=3e
try     a0=20 a1=6 a2=7 : a0=40
try     a0=3f a1=6 a2=7 : a0=7e
try     a0=17f00 a1=6 a2=7 : a0=2fe00
try     a0=ceb166cd a1=6 a2=7 : a0=9d62cd9a
try     a0=7f894c7f a1=6 a2=7 : a0=ff1298fe
try     a0=da869a06 a1=6 a2=7 : a0=b50d340c
code    057e  # c.slli a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=80000000
try     a0=7fffffff a1=6 a2=7 : a0=80000000
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=80000000
try     a0=9abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=80000000
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=80000000
try     a0=17f00 a1=6 a2=7 : a0=0
try     a0=ceb166cd a1=6 a2=7 : a0=80000000
try     a0=7f894c7f a1=6 a2=7 : a0=80000000
try     a0=da869a06 a1=6 a2=7 : a0=0
code    8d91  # c.sub a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a1=80000001
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=9e8e0f1c
try     a0=5 a1=a856ddaa a2=3f : a1=a856dd6b
try     a0=5 a1=50d03d15 a2=40 : a1=50d03cd5
try     a0=5 a1=e3a202e2 a2=465db613 : a1=9d444ccf
try     a0=5 a1=4f8b715c a2=4bc608f2 : a1=3c5686a
try     a0=5 a1=3975b5aa a2=248930d4 : a1=14ec84d6
try     a0=5 a1=5f9486c5 a2=6385d657 : a1=fc0eb06e
try     a0=5 a1=752ad3e2 a2=993ceaec : a1=dbede8f6
try     a0=5 a1=28210a1 a2=4092c88c : a1=c1ef4815
code    8db1  # c.xor a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=fffffffe
try     a0=5 a1=80000000 a2=ffffffff : a1=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=628ef1e4
try     a0=5 a1=a856ddaa a2=3f : a1=a856dd95
try     a0=5 a1=50d03d15 a2=40 : a1=50d03d55
try     a0=5 a1=e3a202e2 a2=465db613 : a1=a5ffb4f1
try     a0=5 a1=4f8b715c a2=4bc608f2 : a1=44d79ae
try     a0=5 a1=3975b5aa a2=248930d4 : a1=1dfc857e
try     a0=5 a1=5f9486c5 a2=6385d657 : a1=3c115092
try     a0=5 a1=752ad3e2 a2=993ceaec : a1=ec16390e
try     a0=5 a1=28210a1 a2=4092c88c : a1=4210d82d
code    8dd1  # c.or a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : 
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=77aefdf4
try     a0=5 a1=a856ddaa a2=3f : a1=a856ddbf
try     a0=5 a1=50d03d15 a2=40 : a1=50d03d55
try     a0=5 a1=e3a202e2 a2=465db613 : a1=e7ffb6f3
try     a0=5 a1=4f8b715c a2=4bc608f2 : a1=4fcf79fe
try     a0=5 a1=3975b5aa a2=248930d4 : a1=3dfdb5fe
try     a0=5 a1=5f9486c5 a2=6385d657 : a1=7f95d6d7
try     a0=5 a1=752ad3e2 a2=993ceaec : a1=fd3efbee
try     a0=5 a1=28210a1 a2=4092c88c : a1=4292d8ad
code    8df1  # c.and a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : 
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=15200c10
try     a0=5 a1=a856ddaa a2=3f : a1=2a
try     a0=5 a1=50d03d15 a2=40 : a1=0
try     a0=5 a1=e3a202e2 a2=465db613 : a1=42000202
try     a0=5 a1=4f8b715c a2=4bc608f2 : a1=4b820050
try     a0=5 a1=3975b5aa a2=248930d4 : a1=20013080
try     a0=5 a1=5f9486c5 a2=6385d657 : a1=43848645
try     a0=5 a1=752ad3e2 a2=993ceaec : a1=1128c2e0
try     a0=5 a1=28210a1 a2=4092c88c : a1=820080
code    85b2  # c.mv a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=1
try     a0=5 a1=80000000 a2=ffffffff : a1=ffffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=77207d74
try     a0=5 a1=a856ddaa a2=3f : a1=3f
try     a0=5 a1=50d03d15 a2=40 : a1=40
try     a0=5 a1=e3a202e2 a2=465db613 : a1=465db613
try     a0=5 a1=4f8b715c a2=4bc608f2 : a1=4bc608f2
try     a0=5 a1=3975b5aa a2=248930d4 : a1=248930d4
try     a0=5 a1=5f9486c5 a2=6385d657 : a1=6385d657
try     a0=5 a1=752ad3e2 a2=993ceaec : a1=993ceaec
try     a0=5 a1=28210a1 a2=4092c88c : a1=4092c88c
code    95b2  # c.add a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffff a2=1 : a1=0
try     a0=5 a1=80000000 a2=ffffffff : a1=7fffffff
try     a0=5 a1=15ae8c90 a2=77207d74 : a1=8ccf0a04
try     a0=5 a1=a856ddaa a2=3f : a1=a856dde9
try     a0=5 a1=50d03d15 a2=40 : a1=50d03d55
try     a0=5 a1=e3a202e2 a2=465db613 : a1=29ffb8f5
try     a0=5 a1=4f8b715c a2=4bc608f2 : a1=9b517a4e
try     a0=5 a1=3975b5aa a2=248930d4 : a1=5dfee67e
try     a0=5 a1=5f9486c5 a2=6385d657 : a1=c31a5d1c
try     a0=5 a1=752ad3e2 a2=993ceaec : a1=e67bece
try     a0=5 a1=28210a1 a2=4092c88c : a1=4314d92d
code    850a 1fec 0050 8d89 8e09 4501  # mv a0, sp; c.addi4spn a1, sp, 1020; c.addi4spn a2, sp, 4; sub a1, a1, a0; sub a2, a2, a0; li a0, 0
try     a0=5 a1=6 a2=7 : a0=0 a1=3fc a2=4
code    850a 7101 858a 812a 8d89 4501  # mv a0, sp; c.addi16sp sp, -512; mv a1, sp; mv sp, a0; sub a1, a1, a0; li a0, 0
try     a0=5 a1=6 a2=7 : a0=0 a1=fffffe00
code    850a 617d 858a 812a 8d89 4501  # mv a0, sp; c.addi16sp sp, 496; mv a1, sp; mv sp, a0; sub a1, a1, a0; li a0, 0
try     a0=5 a1=6 a2=7 : a0=0 a1=1f0
code    4188  # c.lw a0, 0(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c190  # c.sw a2, 0(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 1122334400fe80817f80ff00ff7f0080
code    850a 812e 4602 812a 4501  # mv a0, sp; mv sp, a1; c.lwsp a2, 0(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    850a 812e c032 812a 4501  # mv a0, sp; mv sp, a1; c.swsp a2, 0(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0700000000fe80817f80ff00ff7f0080
code    41c8  # c.lw a0, 4(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c1d0  # c.sw a2, 4(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f01112233447f80ff00ff7f0080
code    850a 812e 4612 812a 4501  # mv a0, sp; mv sp, a1; c.lwsp a2, 4(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=8180fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    850a 812e c232 812a 4501  # mv a0, sp; mv sp, a1; c.swsp a2, 4(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 80ff7f01070000007f80ff00ff7f0080
code    4588  # c.lw a0, 8(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c590  # c.sw a2, 8(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe808111223344ff7f0080
code    850a 812e 4622 812a 4501  # mv a0, sp; mv sp, a1; c.lwsp a2, 8(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    850a 812e c432 812a 4501  # mv a0, sp; mv sp, a1; c.swsp a2, 8(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 80ff7f0100fe808107000000ff7f0080
code    45c8  # c.lw a0, 12(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c5d0  # c.sw a2, 12(a1)
in      a0=5 a1=20000000 a2=44332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff0011223344
code    850a 812e 4632 812a 4501  # mv a0, sp; mv sp, a1; c.lwsp a2, 12(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=80007fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    850a 812e c632 812a 4501  # mv a0, sp; mv sp, a1; c.swsp a2, 12(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 80ff7f0100fe80817f80ff0007000000
code    5de8  # c.lw a0, 124(a1)
in      a0=5 a1=1fffff84 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a011 0505 0509  # c.j 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=6 a2=7 : a0=7
code    c191 0505 0509  # c.beqz a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=7 : a0=7
try     a0=5 a1=1 a2=7 : a0=8
try     a0=5 a1=7fffffff a2=7 : a0=8
try     a0=5 a1=80000000 a2=7 : a0=8
try     a0=5 a1=ffffffff a2=7 : a0=8
code    e191 0505 0509  # c.bnez a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=7 : a0=8
try     a0=5 a1=1 a2=7 : a0=7
try     a0=5 a1=7fffffff a2=7 : a0=7
try     a0=5 a1=80000000 a2=7 : a0=7
try     a0=5 a1=ffffffff a2=7 : a0=7
code    0505 15fd fdf5  # 1: c.addi a0, 1; c.addi a1, -1; c.bnez a1, 1b
try     a0=5 a1=9 a2=7 : a0=e a1=0
code    0001 0505  # c.nop; c.addi a0, 1
try     a0=5 a1=9 a2=7 : a0=6
