# Made by tests/insn/corners.py riscv64; the results are those of qemu-riscv64 7.2.
target  riscv64
code    00c58533  # add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=80000000 : a0=100000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=800000007fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000080000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=800000007fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000080000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c804eb166cc
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8080017f00
try     a0=5 a1=ffffffff a2=3f : a0=10000003e
try     a0=5 a1=7fffffffffffffff a2=20 : a0=800000000000001f
try     a0=5 a1=8000000000000000 a2=1f : a0=800000000000001f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456781abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456781abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000001f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=800000000000001f
try     a0=5 a1=3f a2=ffffffff : a0=10000003e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8080017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c804eb166cc
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddab
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a20301
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b717c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b5cb
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f948704
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad422
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=b7b3460018309d31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=713a2ce11269f7a
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b65829f5efa1d732
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=a441056bed2d6d8c
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=40e01840d5a34fd1
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=eda7f8c463b2dc5e
code    00c585b3  # add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=c44991e363b33f0
code    00c58633  # add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=c44991e363b33f0
code    00b58533  # add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=e16a843819258ef6
code    00c58033  # add zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c00533  # add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    00058533  # add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    40c58533  # sub a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=ffffffffffffffff
try     a0=5 a2=80000000 : a0=ffffffff80000000
try     a0=5 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=ffffffff80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000002
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=1 a2=ffffffffffffffff : a0=2
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8000000080000001
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000080000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000001
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=80000000 : a0=7fffffff80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=c226087ee5c2cc0a
try     a0=5 a1=1 a2=6912496eda869a06 : a0=96edb691257965fb
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=8076b380b14e9932
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00807ffe8100
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffdf
try     a0=5 a1=8000000000000000 a2=1f : a0=7fffffffffffffe1
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=edcba986e5432110
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456791abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000001f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8000000000000021
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff00000040
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff7f80017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7f4eb166ce
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a05
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856dda9
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202c3
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b713c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b589
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f948686
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=c9724b17ecd38411
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=18ffe545b49e0948
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=45a04a4b7b4ec8ec
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=40d9cf13d2e1dcb2
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=1c9e4429ffc27e39
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=2b14a5fc50b00a00
code    40c585b3  # sub a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=d525eb19e2ea5b06
code    40c58633  # sub a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=d525eb19e2ea5b06
code    40b58533  # sub a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    40c58033  # sub zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c00533  # sub a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=6470a8fdd657938b
code    40058533  # sub a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    00c59533  # sll a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=100000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=40
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=fffffffe000
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffff00000000
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=8000000000000000
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=8000000000000000
try     a0=5 a1=6912496eda869a06 a2=1 : a0=d22492ddb50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=a1a07a2b50adbb54
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=f1d1017100000000
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c00000000
try     a0=5 a1=248930d43975b5aa a2=21 : a0=72eb6b5400000000
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=8000000000000000
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=c88c028210a10000
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=13c5c4a8c2000000
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=abc2807800000000
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f4a3e00000000000
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=f2e356ab2e705000
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=b997800000000000
code    00c595b3  # sll a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ef60000000000000
code    00c59633  # sll a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ef60000000000000
code    00b59533  # sll a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=d800000000000000
code    00c59033  # sll zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c01533  # sll a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    00059533  # sll a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    00c5a533  # slt a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=7fffffffffffffff : a0=1
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=1
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=1
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=1
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=1
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=0
try     a0=5 a1=8000000000000000 a2=1f : a0=1
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=0
try     a0=5 a1=1f a2=8000000000000000 : a0=0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=1
try     a0=5 a1=3f a2=ffffffff : a0=1
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=1
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=0
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=0
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=0
try     a0=5 a1=248930d43975b5aa a2=21 : a0=0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=1
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=0
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=1
code    00c5a5b3  # slt a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=0
code    00c5a633  # slt a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=0
code    00b5a533  # slt a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    00c5a033  # slt zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c02533  # slt a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0005a533  # slt a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    00c5b533  # sltu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=7fffffffffffffff : a0=1
try     a0=5 a2=8000000000000000 : a0=1
try     a0=5 a2=ffffffffffffffff : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=80000000 a2=8000000000000000 : a0=1
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=1
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=1
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=1
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=1
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=0
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1
try     a0=5 a1=1f a2=8000000000000000 : a0=1
try     a0=5 a1=20 a2=7fffffffffffffff : a0=1
try     a0=5 a1=3f a2=ffffffff : a0=1
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=0
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=0
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=0
try     a0=5 a1=248930d43975b5aa a2=21 : a0=0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=0
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=0
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=0
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=0
code    00c5b5b3  # sltu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=1
code    00c5b633  # sltu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=1
code    00b5b533  # sltu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    00c5b033  # sltu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c03533  # sltu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=1
code    0005b533  # sltu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    00c5c533  # xor a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=1 a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7fffffff7fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000080000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff7fffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000080000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c7fb14e9932
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8080017f00
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffdf
try     a0=5 a1=8000000000000000 a2=1f : a0=800000000000001f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=edcba9871abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=edcba9871abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000001f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7fffffffffffffdf
try     a0=5 a1=3f a2=ffffffff : a0=ffffffc0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8080017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7fb14e9932
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddab
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202fd
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b717c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b58b
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f9486fa
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=37b2b5f8172c9c31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=e7001acdcca61f78
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=45a7d5f58f51d72c
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=433ef113ed226d72
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=3c9fc43e00428fc9
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ed17e60453b01a00
code    00c5c5b3  # xor a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=eb3a151e253aab0e
code    00c5c633  # xor a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=eb3a151e253aab0e
code    00b5c533  # xor a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    00c5c033  # xor zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c04533  # xor a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    0005c533  # xor a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    00c5d533  # srl a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=4000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3ffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=100000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=0
try     a0=5 a1=6912496eda869a06 a2=1 : a0=348924b76d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=28681e8ad42b6ed5
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8cbb6c27
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f2
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1244986a
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c0282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=4804e204f1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=1fbf8744
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=7946b
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2e
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=118bc
code    00c5d5b3  # srl a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=385
code    00c5d633  # srl a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=385
code    00b5d533  # srl a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=e
code    00c5d033  # srl zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c05533  # srl a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0005d533  # srl a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    40c5d533  # sra a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=c000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3ffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=ffffffff00000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=0
try     a0=5 a1=6912496eda869a06 a2=1 : a0=348924b76d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=28681e8ad42b6ed5
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8cbb6c27
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f2
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1244986a
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c0282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffc804e204f1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffffbf8744
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffffff946b
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=fffaebf2e356ab2e
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffffff18bc
code    40c5d5b3  # sra a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=385
code    40c5d633  # sra a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=385
code    40b5d533  # sra a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=e
code    40c5d033  # sra zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c05533  # sra a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    4005d533  # sra a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    00c5e533  # or a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000080000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000080000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c7fffffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8080017f00
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=800000000000001f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff9abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000001f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8080017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7fffffffff
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddab
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202ff
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b717c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b5ab
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f9486ff
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77b2fdfc17ae9cb1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=f709decdeee65f79
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfffff5bf79d72f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f3bffb3fed27ed7f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=bebfee3f6af2efcd
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ed5fef645bb17b2f
code    00c5e5b3  # or a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=fbbf571e2dbaef7f
code    00c5e633  # or a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=fbbf571e2dbaef7f
code    00b5e533  # or a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    00c5e033  # or zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c06533  # or a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    0005e533  # or a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    00c5f533  # and a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=4eb166cd
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1234567880000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1234567880000000
try     a0=5 a1=1f a2=8000000000000000 : a0=0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=4eb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=0
try     a0=5 a1=248930d43975b5aa a2=21 : a0=20
try     a0=5 a1=6385d6575f9486c5 a2=3f : 
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=40
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4000480400820080
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=1009c40022404001
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b8582a0030280003
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b0810a2c0005800d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=82202a016ab06004
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=4809600801612f
code    00c5f5b3  # and a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=1085420008804471
code    00c5f633  # and a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=1085420008804471
code    00b5f533  # and a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    00c5f033  # and zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c07533  # and a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0005f533  # and a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02c58533  # mul a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=4000000000000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=67cf66e6b14e9933
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=bf8000000000
try     a0=5 a1=ffffffff a2=3f : a0=3effffffc1
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffe0
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=b2a1908800000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=b2a1908800000000
try     a0=5 a1=1f a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ffffffffffffffe0
try     a0=5 a1=3f a2=ffffffff : a0=3effffffc1
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=bf8000000000
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=67cf66e6b14e9933
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=85590c68909e595e
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=78c11e49f16e2b80
try     a0=5 a1=248930d43975b5aa a2=21 : a0=b5af4b5b682c6aea
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=7defbf80858d2a7b
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=4f3abb1d4ab4f880
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=f3c9e5d90caf6690
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=cfa5b1fb4e96a879
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=1ab220e7a11db0d
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=60cb0f09ccbc8633
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=32db20815b1a1ffc
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=5e5a4d0289016ca1
code    02c585b3  # mul a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=bccc2a5b46f50f37
code    02c58633  # mul a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=bccc2a5b46f50f37
code    02b58533  # mul a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=238325c3abbc7519
code    02c58033  # mul zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c00533  # mul a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02058533  # mul a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02c59533  # mulh a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=3fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffffc0000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=c000000000000000
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=80000000 : a0=ffffffffc0000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=c000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=4000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3fc4a63f
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffffff807fc0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=f
try     a0=5 a1=8000000000000000 a2=1f : a0=fffffffffffffff0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=fffffffff6e5d4c3
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=fffffffff6e5d4c3
try     a0=5 a1=1f a2=8000000000000000 : a0=fffffffffffffff0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=f
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffffff807fc0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=3fc4a63f
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=9
try     a0=5 a1=248930d43975b5aa a2=21 : a0=4
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=18
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffffffffffe6
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=1e0c6d371a921453
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=cbf0390b280ebc79
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=90566c43426363
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=41cecf0e3796b51
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=22df67c1f3572206
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=d40e76753798eeba
code    02c595b3  # mulh a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=d3c7987969ee5811
code    02c59633  # mulh a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=d3c7987969ee5811
code    02b59533  # mulh a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=4000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=319f1a2f17bcafa8
code    02c59033  # mulh zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c01533  # mulh a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02059533  # mulh a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02c5a533  # mulhsu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=3fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=40000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=80000000 : a0=ffffffffc0000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=c000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=c000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3fc4a63f
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7f807fc0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=f
try     a0=5 a1=8000000000000000 a2=1f : a0=fffffffffffffff0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=fffffffff6e5d4c3
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1234567891a2b3b3
try     a0=5 a1=1f a2=8000000000000000 : a0=f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=f
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffffff807fc0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=3fc4a63f
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=9
try     a0=5 a1=248930d43975b5aa a2=21 : a0=4
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=18
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffffffffffe6
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=1e0c6d371a921453
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=cbf0390b280ebc79
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fe8c908cf8bab372
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f6aa5730c3811070
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=d19e95f75e0a090b
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=d40e76753798eeba
code    02c5a5b3  # mulhsu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=447cda9576811f8c
code    02c5a633  # mulhsu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=447cda9576811f8c
code    02b5a533  # mulhsu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=c000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=319f1a2f17bcafa8
code    02c5a033  # mulhsu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c02533  # mulhsu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205a533  # mulhsu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02c5b533  # mulhu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=3fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=40000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=40000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=4000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3fc4a63f
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7f807fc0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=f
try     a0=5 a1=8000000000000000 a2=1f : a0=f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1234567891a2b3b3
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1234567891a2b3b3
try     a0=5 a1=1f a2=8000000000000000 : a0=f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=f
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7f807fc0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=3fc4a63f
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=9
try     a0=5 a1=248930d43975b5aa a2=21 : a0=4
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=18
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=26
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=1e0c6d371a921453
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=42fa17cf56530792
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b6e8806232e43a95
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=a85df25cd0a6d8dd
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=63bf8002c8fa71d7
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=35581fd9411a57e9
code    02c5b5b3  # mulhu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=447cda9576811f8c
code    02c5b633  # mulhu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=447cda9576811f8c
code    02b5b533  # mulhu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=7 : a0=4000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=319f1a2f17bcafa8
code    02c5b033  # mulhu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c03533  # mulhu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205b533  # mulhu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02c5c533  # div a0, a1, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=1
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=ffffffff00000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=0
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=4104104
try     a0=5 a1=7fffffffffffffff a2=20 : a0=3ffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=fbdef7bdef7bdef8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffffdb97530f
try     a0=5 a1=1f a2=8000000000000000 : a0=0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=fffffffffe01ff01
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ff129901
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffffffffff
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=2451663bd0539e6
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=25e3047927c5b8a
try     a0=5 a1=248930d43975b5aa a2=21 : a0=11b6e15f239deb7
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=19468fd52c977fb
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=fe64f3abb1d4ab50
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=0
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=0
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=0
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffffffffff
code    02c5c5b3  # div a1, a1, a2
try     a0=5 : a1=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ffffffffffffffff
code    02c5c633  # div a2, a1, a2
try     a0=5 : a2=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ffffffffffffffff
code    02b5c533  # div a0, a1, a1
try     a0=5 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=1
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1
code    02c5c033  # div zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c04533  # div a0, zero, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205c533  # div a0, a1, zero
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=ffffffffffffffff
code    02c5d533  # divu a0, a1, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=1
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=100000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=1ffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=2
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=1
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=0
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=4104104
try     a0=5 a1=7fffffffffffffff a2=20 : a0=3ffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=421084210842108
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=e
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=0
try     a0=5 a1=1f a2=8000000000000000 : a0=0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=1fe01ff00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ff129901
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffffffffff
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=2451663bd0539e6
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=25e3047927c5b8a
try     a0=5 a1=248930d43975b5aa a2=21 : a0=11b6e15f239deb7
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=19468fd52c977fb
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=264f3abb1d4ab4f
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=0
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=1
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=1
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=1
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=1
code    02c5d5b3  # divu a1, a1, a2
try     a0=5 : a1=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=0
code    02c5d633  # divu a2, a1, a2
try     a0=5 : a2=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=0
code    02b5d533  # divu a0, a1, a1
try     a0=5 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=1
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1
code    02c5d033  # divu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c05533  # divu a0, zero, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205d533  # divu a0, a1, zero
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=ffffffffffffffff
code    02c5e533  # rem a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=3
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1f
try     a0=5 a1=8000000000000000 a2=1f : a0=fffffffffffffff8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffff80017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=4dc3ffce
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=1c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=13
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffffffffffe2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9009c409e2e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfc3a20b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f28d6a3fe007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=eda7f8c463b2dc5e
code    02c5e5b3  # rem a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=c44991e363b33f0
code    02c5e633  # rem a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=c44991e363b33f0
code    02b5e533  # rem a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    02c5e033  # rem zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c06533  # rem a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205e533  # rem a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    02c5f533  # remu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=3
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1f
try     a0=5 a1=8000000000000000 a2=1f : a0=8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456709abcee0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=4dc3ffce
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=1c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=13
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=22
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=18ffe545b49e0948
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=45a04a4b7b4ec8ec
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=40d9cf13d2e1dcb2
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=1c9e4429ffc27e39
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=2b14a5fc50b00a00
code    02c5f5b3  # remu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c5f633  # remu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=70b5421c0c92c77b
code    02b5f533  # remu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    02c5f033  # remu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c07533  # remu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205f533  # remu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    20c5a533  # sh1add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=2
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=80000000 : a0=80000002
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000002
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=100000000
try     a0=5 a1=80000000 a2=1 : a0=100000001
try     a0=5 a1=80000000 a2=80000000 : a0=180000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000ffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000100000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7ffffffe
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffffd
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffd
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7ffffffe
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffffd
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7ffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffd
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a08
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c80ceb166cb
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8100017f00
try     a0=5 a1=ffffffff a2=3f : a0=20000003d
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1e
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456779abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffd
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=2468acf0b579bde0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000003e
try     a0=5 a1=20 a2=7fffffffffffffff : a0=800000000000003f
try     a0=5 a1=3f a2=ffffffff : a0=10000007d
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=fe01ff008002fe00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ff1299001d62cd99
try     a0=5 a1=6912496eda869a06 a2=1 : a0=d22492ddb50d340d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7bb3ef02347a67ec
try     a0=5 a1=1dc9478ca9245b36 : a0=3b928f195248b66c
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=a1a07a2b50adbb55
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8cbb6c27c74405e3
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=978c11e49f16e2d8
try     a0=5 a1=248930d43975b5aa a2=21 : a0=491261a872eb6b75
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=c70bacaebf290dc9
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=3279d5d8ea55a804
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=f8460e8c1ab2add2
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=971d66d7f408f3db
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b4546416a51a2741
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=96ce6fabcd3512ab
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ef9f4676405636d6
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=7a064824bde44f8d
code    20c5a5b3  # sh1add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=7cf9db3a42cdfb6b
code    20c5a633  # sh1add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=7cf9db3a42cdfb6b
code    20b5a533  # sh1add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=521fc65425b85671
code    20c5a033  # sh1add zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    20c02533  # sh1add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    2005a533  # sh1add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=e16a843819258ef6
code    20c5c533  # sh2add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=4
try     a0=5 a1=1 a2=1 : 
try     a0=5 a1=1 a2=80000000 : a0=80000004
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000003
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000004
try     a0=5 a1=1 a2=ffffffffffffffff : a0=3
try     a0=5 a1=80000000 : a0=200000000
try     a0=5 a1=80000000 a2=1 : a0=200000001
try     a0=5 a1=80000000 a2=80000000 : a0=280000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000001ffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000200000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=1ffffffff
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffffc
try     a0=5 a1=7fffffffffffffff a2=1 : a0=fffffffffffffffd
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7ffffffc
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffffb
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7ffffffffffffffc
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffb
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffc
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffd
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7ffffffc
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffffb
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7ffffffffffffffc
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffb
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a0a
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c81ceb166c9
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8200017f00
try     a0=5 a1=ffffffff a2=3f : a0=40000003b
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1c
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456769abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffb
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=48d159e1eaf37bc0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000007c
try     a0=5 a1=20 a2=7fffffffffffffff : a0=800000000000007f
try     a0=5 a1=3f a2=ffffffff : a0=1000000fb
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=fc03fe008005fc00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=fe2531ffbac59b33
try     a0=5 a1=6912496eda869a06 a2=1 : a0=a44925bb6a1a6819
try     a0=5 a1=3dd9f7811a3d33f6 : a0=f767de0468f4cfd8
try     a0=5 a1=1dc9478ca9245b36 : a0=77251e32a4916cd8
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=4340f456a15b76a9
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1976d84f8e880ba7
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=2f1823c93e2dc590
try     a0=5 a1=248930d43975b5aa a2=21 : a0=9224c350e5d6d6c9
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=8e17595d7e521b53
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=64f3abb1d4ab4fc8
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=796b9fa41fb6cf14
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=b730eeebb9cd9c9d
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b04cd858100ac75f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=7be9442b8d445ce9
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=4d1da2e115bc04e0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=92c2e6e5724735eb
code    20c5c5b3  # sh2add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=5e645f725bf38a61
code    20c5c633  # sh2add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=5e645f725bf38a61
code    20b5c533  # sh2add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffffffffffb
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=338a4a8c3edde567
code    20c5c033  # sh2add zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    20c04533  # sh2add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    2005c533  # sh2add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffc
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c2d50870324b1dec
code    20c5e533  # sh3add a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=9
try     a0=5 a1=1 a2=80000000 : a0=80000008
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000007
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000008
try     a0=5 a1=1 a2=ffffffffffffffff : a0=7
try     a0=5 a1=80000000 : a0=400000000
try     a0=5 a1=80000000 a2=1 : a0=400000001
try     a0=5 a1=80000000 a2=80000000 : a0=480000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000003ffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000400000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=3ffffffff
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffff8
try     a0=5 a1=7fffffffffffffff a2=1 : a0=fffffffffffffff9
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7ffffff8
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffff7
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7ffffffffffffff8
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffff7
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffff8
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffff9
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7ffffff8
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7ffffffffffffff7
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7ffffffffffffff8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffff7
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a0e
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c83ceb166c5
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8400017f00
try     a0=5 a1=ffffffff a2=3f : a0=800000037
try     a0=5 a1=7fffffffffffffff a2=20 : a0=18
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456749abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffff7
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=91a2b3c455e6f780
try     a0=5 a1=1f a2=8000000000000000 : a0=80000000000000f8
try     a0=5 a1=20 a2=7fffffffffffffff : a0=80000000000000ff
try     a0=5 a1=3f a2=ffffffff : a0=1000001f7
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=f807fc00800bf800
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=fc4a63fef58b3667
try     a0=5 a1=6912496eda869a06 a2=1 : a0=48924b76d434d031
try     a0=5 a1=3dd9f7811a3d33f6 : a0=eecfbc08d1e99fb0
try     a0=5 a1=1dc9478ca9245b36 : a0=ee4a3c654922d9b0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=8681e8ad42b6ed51
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=32edb09f1d10172f
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=5e3047927c5b8b00
try     a0=5 a1=248930d43975b5aa a2=21 : a0=244986a1cbadad71
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=1c2eb2bafca43667
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=c9e75763a9569f50
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=7bb6c1d429bf1198
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=f757ff134556ee21
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=a83dc0dae5ec079b
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=461eed2b0d62f165
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=81a5bb6c087a0f4
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=c43c2466db0d02a7
code    20c5e5b3  # sh3add a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffff9
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=213967e28e3ea84d
code    20c5e633  # sh3add a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffff9
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=213967e28e3ea84d
code    20b5e533  # sh3add a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffffffffff7
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=f65f52fc71290353
code    20c5e033  # sh3add zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    20c06533  # sh3add a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    2005e533  # sh3add a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffff8
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=85aa10e064963bd8
code    40c5f533  # andn a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=314e9932
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffc0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffdf
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=edcba98700000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7f80000000
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202e0
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b58a
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f9486c0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=92808802001021
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=80000009c0a21460
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=45a410208550500c
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=420c6013e0022512
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=2c9f043400028701
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8c16460052301200
code    40c5f5b3  # andn a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=6030001c0412830a
code    40c5f633  # andn a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=6030001c0412830a
code    40b5f533  # andn a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    40c5f033  # andn zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c07533  # andn a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    4005f533  # andn a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    40c5e533  # orn a0, a1, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a2=1 : a0=fffffffffffffffe
try     a0=5 a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=1 a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=1 : a0=fffffffffffffffe
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8000000080000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=c226087ee5c2cc09
try     a0=5 a1=1 a2=6912496eda869a06 : a0=96edb691257965f9
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=8076b3807fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff007ffffe80ff
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=ffffffffffffffe0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffffe543210f
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=12345678ffffffff
try     a0=5 a1=1f a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8000000000000020
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff0000003f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=fffffffffffffffe
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffffffffff
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=fffffffffffffffe
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffffffffe2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=ffffffffffffffdf
try     a0=5 a1=248930d43975b5aa a2=21 : a0=fffffffffffffffe
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffffffffffc5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffffffffffff
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=c8dfca8fead373ef
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=98ffe53bf3fbf4e7
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fffc3a2af5fe78df
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=fecd6efff2dfb79f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=efff3ff5ffbff737
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=9efe5ffbfe7ff7ff
code    40c5e5b3  # orn a1, a1, a2
try     a0=5 : a1=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=74f5eafdded7d7fb
code    40c5e633  # orn a2, a1, a2
try     a0=5 : a2=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=74f5eafdded7d7fb
code    40b5e533  # orn a0, a1, a1
try     a0=5 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffffffffffff
code    40c5e033  # orn zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c06533  # orn a0, zero, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=6470a8fdd657938a
code    4005e533  # orn a0, a1, zero
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=ffffffffffffffff
code    40c5c533  # xnor a0, a1, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a2=1 : a0=fffffffffffffffe
try     a0=5 a2=80000000 : a0=ffffffff7fffffff
try     a0=5 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=fffffffffffffffe
try     a0=5 a1=1 a2=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=80000000 : a0=ffffffff7ffffffe
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=1 a2=8000000000000000 : a0=7ffffffffffffffe
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=80000000 a2=1 : a0=ffffffff7ffffffe
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8000000080000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=7fffffff7fffffff
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=1 : a0=8000000000000001
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=8000000080000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=1 : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 a2=80000000 : a0=7fffffff7fffffff
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=c226087ee5c2cc09
try     a0=5 a1=1 a2=6912496eda869a06 : a0=96edb691257965f8
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=8076b3804eb166cd
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff007f7ffe80ff
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff0000003f
try     a0=5 a1=7fffffffffffffff a2=20 : a0=8000000000000020
try     a0=5 a1=8000000000000000 a2=1f : a0=7fffffffffffffe0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=12345678e543210f
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=12345678e543210f
try     a0=5 a1=1f a2=8000000000000000 : a0=7fffffffffffffe0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8000000000000020
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff0000003f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff007f7ffe80ff
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=8076b3804eb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=96edb691257965f8
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c226087ee5c2cc09
try     a0=5 a1=1dc9478ca9245b36 : a0=e236b87356dba4c9
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=af2fc2ea57a92254
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=b9a249ec1c5dfd02
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=b439f70db0748e83
try     a0=5 a1=248930d43975b5aa a2=21 : a0=db76cf2bc68a4a74
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=9c7a29a8a06b7905
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=66c315138ad52c5d
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=c84d4a07e8d363ce
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=18ffe5323359e087
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ba582a0a70ae28d3
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=bcc10eec12dd928d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=c3603bc1ffbd7036
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=12e819fbac4fe5ff
code    40c5c5b3  # xnor a1, a1, a2
try     a0=5 : a1=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=14c5eae1dac554f1
code    40c5c633  # xnor a2, a1, a2
try     a0=5 : a2=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=14c5eae1dac554f1
code    40b5c533  # xnor a0, a1, a1
try     a0=5 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffffffffffff
code    40c5c033  # xnor zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c04533  # xnor a0, zero, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=6470a8fdd657938a
code    4005c533  # xnor a0, a1, zero
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=8f4abde3f36d3884
code    0ac5e533  # max a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=80000000
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f9486c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=40
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77207d7415ae8c90
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7709dec42e444b19
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfc3a20b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f28d6a3fe007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=6149a9640981692f
code    0ac5e5b3  # max a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac5e633  # max a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=70b5421c0c92c77b
code    0ab5e533  # max a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    0ac5e033  # max zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac06533  # max a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0a05e533  # max a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    0ac5f533  # maxu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=1f a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f9486c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77207d7415ae8c90
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9009c409e2e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfc3a20b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f28d6a3fe007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8c5e4f605a31732f
code    0ac5f5b3  # maxu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f570229a86c75
code    0ac5f633  # maxu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ab5f533  # maxu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    0ac5f033  # maxu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac07533  # maxu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    0a05f533  # maxu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    0ac5c533  # min a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=1f a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7fffffff
try     a0=5 a1=6912496eda869a06 a2=1 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=1
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1f
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=20
try     a0=5 a1=248930d43975b5aa a2=21 : a0=21
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=3f
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9009c409e2e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b85befd53a298723
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b1b39b2c0d25c86d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=9220ea0b6af068cc
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8c5e4f605a31732f
code    0ac5c5b3  # min a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f570229a86c75
code    0ac5c633  # min a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ab5c533  # min a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    0ac5c033  # min zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac04533  # min a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    0a05c533  # min a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0ac5d533  # minu a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=3f
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=80000000
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7fffffff
try     a0=5 a1=6912496eda869a06 a2=1 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=1
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1f
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=20
try     a0=5 a1=248930d43975b5aa a2=21 : a0=21
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=3f
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=40
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7709dec42e444b19
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b85befd53a298723
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b1b39b2c0d25c86d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=9220ea0b6af068cc
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=6149a9640981692f
code    0ac5d5b3  # minu a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac5d633  # minu a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=70b5421c0c92c77b
code    0ab5d533  # minu a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    0ac5d033  # minu zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac05533  # minu a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0a05d533  # minu a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    60c59533  # rol a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=100000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=40000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=40000000
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=bfffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=bfffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=4000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=4000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=40
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=fffffffe000
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=800000007fffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffff7fffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=40000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff8000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=10
try     a0=5 a1=3f a2=ffffffff : a0=800000000000001f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=bfc4a63fe758b366
try     a0=5 a1=6912496eda869a06 a2=1 : a0=d22492ddb50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=a1a07a2b50adbb54
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=f1d10171232edb09
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c4bc608f2
try     a0=5 a1=248930d43975b5aa a2=21 : a0=72eb6b54491261a8
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=b1c2eb2bafca4362
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=c88c028210a14092
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=13c5c4a8c3201388
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=abc2807fefe1d105
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f4a3fe51ad47fc00
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=f2e356ab2e705aeb
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=b997c62f27b02d18
code    60c595b3  # rol a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=4000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ef6e16a843819258
code    60c59633  # rol a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=4000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ef6e16a843819258
code    60b59533  # rol a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=db85aa10e064963b
code    60c59033  # rol zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    60c01533  # rol a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    60059533  # rol a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    60c5d533  # ror a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=8000000000000000
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=2
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=2
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=100000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=100000000
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=bfffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=4000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=400000000000000
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=fff800000003ffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=1fffffffe
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffff7fffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=100000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffff80000000ffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=40
try     a0=5 a1=3f a2=ffffffff : a0=7e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ff1298ff9d62cd9a
try     a0=5 a1=6912496eda869a06 a2=1 : a0=348924b76d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=28681e8ad42b6ed5
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=c74405c48cbb6c27
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c4bc608f2
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1cbadad51244986a
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=c70bacaebf290d8a
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=10a14092c88c0282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=712a30c804e204f1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=16af0a01ffbf8744
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=51ff003d28ff946b
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=705aebf2e356ab2e
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=9ec0b462e65f18bc
code    60c5d5b3  # ror a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=aa10e064963bdb85
code    60c5d633  # ror a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=aa10e064963bdb85
code    60b5d533  # ror a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=16a843819258ef6e
code    60c5d033  # ror zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    60c05533  # ror a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    6005d533  # ror a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    0ac59533  # clmul a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=80000000
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=4000000000000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=5555555555555555
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=d555555555555555
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=d555555555555555
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=5555555555555555
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=884f5508c590ddbb
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=bf8000000000
try     a0=5 a1=ffffffff a2=3f : a0=1500000015
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffe0
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=c4ca252800000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=5555555555555555
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=c4ca252800000000
try     a0=5 a1=1f a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ffffffffffffffe0
try     a0=5 a1=3f a2=ffffffff : a0=1500000015
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=bf8000000000
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=884f5508c590ddbb
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=84a6d3da8d5e359e
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=78c11e49f16e2b80
try     a0=5 a1=248930d43975b5aa a2=21 : a0=b5af2a5317c300ea
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=7e503e8069931283
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=4f3abb1d4ab4f880
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=89af1764eed05690
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=478448de5d565a79
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=75735ed396a25cf1
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=60c65ea96e5a45bb
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=d8b84e7669bf2ffc
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=865ea9976ad8d255
code    0ac595b3  # clmul a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ea6cc186df330887
code    0ac59633  # clmul a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ea6cc186df330887
code    0ab59533  # clmul a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=5555555555555555
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=50410450151545
code    0ac59033  # clmul zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac01533  # clmul a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0a059533  # clmul a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0ac5b533  # clmulh a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=3fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=40000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=3fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1555555555555555
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=3fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=2aaaaaaaaaaaaaaa
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=40000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=4000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=2aaaaaaaaaaaaaaa
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=5555555555555555
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=15439dea
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7f807fc0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=f
try     a0=5 a1=8000000000000000 a2=1f : a0=f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=e13cdd78e9dacbb
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=5555555555555555
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=e13cdd78e9dacbb
try     a0=5 a1=1f a2=8000000000000000 : a0=f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=f
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7f807fc0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=15439dea
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=7
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=9
try     a0=5 a1=248930d43975b5aa a2=21 : a0=4
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=8
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=26
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=1df436fc45ad377f
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=3cf79a5025adfbcf
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=6947aa6234b6fba7
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=68a41b3f1c408f82
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=5cfca14bcdfdb0ec
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=3237ae3e7a07305b
code    0ac5b5b3  # clmulh a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=3c7f168d30971999
code    0ac5b633  # clmulh a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=3c7f168d30971999
code    0ab5b533  # clmulh a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=5555555555555555
try     a0=5 a1=8000000000000000 a2=7 : a0=4000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1500451110040150
code    0ac5b033  # clmulh zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac03533  # clmulh a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0a05b533  # clmulh a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0ac5a533  # clmulr a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=2aaaaaaaaaaaaaaa
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=5555555555555555
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=5555555555555555
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=aaaaaaaaaaaaaaaa
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=2a873bd5
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff80
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1f
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1c279baf1d3b5977
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=aaaaaaaaaaaaaaaa
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1c279baf1d3b5977
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=1f
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff80
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=2a873bd5
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=f
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=12
try     a0=5 a1=248930d43975b5aa a2=21 : a0=9
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=10
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=4c
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=3be86df88b5a6eff
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=79ef34a04b5bf79e
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=d28f54c4696df74e
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=d148367e38811f04
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=b9f942979bfb61d9
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=646f5c7cf40e60b7
code    0ac5a5b3  # clmulr a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=78fe2d1a612e3333
code    0ac5a633  # clmulr a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=78fe2d1a612e3333
code    0ab5a533  # clmulr a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=aaaaaaaaaaaaaaaa
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=2a008a22200802a0
code    0ac5a033  # clmulr zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    0ac02533  # clmulr a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0a05a533  # clmulr a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    48c59533  # bclr a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000000
try     a0=5 a1=80000000 a2=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=80000000
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7ffffffffffffffd
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffd
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffdfff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7ffffffeffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=fffeffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1e
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a04
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856dda8
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db61363a202e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f24f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d43975b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6575f9486c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9009c409e0e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfc3a20b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f28d4a3fe007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8c5e4f605a31732f
code    48c595b3  # bclr a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=7095421c0c92c77b
code    48c59633  # bclr a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=7095421c0c92c77b
code    48b59533  # bclr a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c0c92c77b
code    48c59033  # bclr zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    48c01533  # bclr a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    48059533  # bclr a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77a
code    48c5d533  # bext a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=1
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=1
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=1
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=1
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=1
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=0
try     a0=5 a1=1f a2=8000000000000000 : a0=1
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=0
try     a0=5 a1=6912496eda869a06 a2=1 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=1
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=0
try     a0=5 a1=248930d43975b5aa a2=21 : a0=0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=0
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=0
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=0
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=1
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=0
code    48c5d5b3  # bext a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=1
code    48c5d633  # bext a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=1
code    48b5d533  # bext a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    48c5d033  # bext zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    48c05533  # bext a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    4805d533  # bext a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=1
code    68c59533  # binv a0, a1, a2
try     a0=5 : a0=1
try     a0=5 a2=1 : a0=2
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a2=8000000000000000 : a0=1
try     a0=5 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=1 : a0=80000002
try     a0=5 a1=80000000 a2=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8000000080000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000001
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=8000000080000000
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7ffffffffffffffd
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7ffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000002
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffd
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=40000000000000
try     a0=5 a1=1 a2=6912496eda869a06 : a0=41
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffdfff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000001
try     a0=5 a1=ffffffff a2=3f : a0=80000000ffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7ffffffeffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000080000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=fffeffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef1
try     a0=5 a1=1f a2=8000000000000000 : a0=1e
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8000000000000020
try     a0=5 a1=3f a2=ffffffff : a0=800000000000003f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ff894c7fceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a04
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b37
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856dda8
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db61363a202e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f34f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d63975b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=e385d6575f9486c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e3
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028310a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9009c409e0e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfc3a28b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f28d4a3fe007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2f705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8c5ecf605a31732f
code    68c595b3  # binv a1, a1, a2
try     a0=5 : a1=1
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=7095421c0c92c77b
code    68c59633  # binv a2, a1, a2
try     a0=5 : a2=1
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=7095421c0c92c77b
code    68b59533  # binv a0, a1, a1
try     a0=5 a2=7 : a0=1
try     a0=5 a1=ffffffffffffffff a2=7 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=78b5421c0c92c77b
code    68c59033  # binv zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    68c01533  # binv a0, zero, a2
try     a0=5 : a0=1
try     a0=5 a1=ffffffffffffffff a2=1 : a0=2
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=20000000000000
code    68059533  # binv a0, a1, zero
try     a0=5 : a0=1
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77a
code    28c59533  # bset a0, a1, a2
try     a0=5 : a0=1
try     a0=5 a2=1 : a0=2
try     a0=5 a2=80000000 : a0=1
try     a0=5 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a2=8000000000000000 : a0=1
try     a0=5 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=1 : a0=80000002
try     a0=5 a1=80000000 a2=80000000 : a0=80000001
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8000000080000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000001
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=8000000080000000
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=1 : a0=8000000000000002
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=40000000000000
try     a0=5 a1=1 a2=6912496eda869a06 : a0=41
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=80000001
try     a0=5 a1=ffffffff a2=3f : a0=80000000ffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=8000000080000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=123456789abcdef1
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8000000000000020
try     a0=5 a1=3f a2=ffffffff : a0=800000000000003f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ff894c7fceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478ca9245b37
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d15a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db613e3a202e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608f34f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930d63975b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=e385d6575f9486c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaec752ad3e3
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4092c88c028310a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9009c409e2e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fdfc3a28b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f28d6a3fe007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=aebf2e356ab2f705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8c5ecf605a31732f
code    28c595b3  # bset a1, a1, a2
try     a0=5 : a1=1
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    28c59633  # bset a2, a1, a2
try     a0=5 : a2=1
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=70b5421c0c92c77b
code    28b59533  # bset a0, a1, a1
try     a0=5 a2=7 : a0=1
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=78b5421c0c92c77b
code    28c59033  # bset zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    28c01533  # bset a0, zero, a2
try     a0=5 : a0=1
try     a0=5 a1=ffffffffffffffff a2=1 : a0=2
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=20000000000000
code    28059533  # bset a0, a1, zero
try     a0=5 : a0=1
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=70b5421c0c92c77b
code    08c5c533  # pack a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=100000000
try     a0=5 a2=80000000 : a0=8000000000000000
try     a0=5 a2=7fffffffffffffff : a0=ffffffff00000000
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=100000001
try     a0=5 a1=1 a2=80000000 : a0=8000000000000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ffffffff00000001
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffff00000001
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=180000000
try     a0=5 a1=80000000 a2=80000000 : a0=8000000080000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1ffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=80000000ffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=100000000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1ffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=80000000ffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=1a3d33f600000000
try     a0=5 a1=1 a2=6912496eda869a06 : a0=da869a0600000001
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=ceb166cd7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=17f0080000000
try     a0=5 a1=ffffffff a2=3f : a0=3fffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20ffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=1f00000000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=9abcdef080000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=800000009abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ffffffff00000020
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff0000003f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8000000000017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7fffffffceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=1da869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=a9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=1a856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1fe3a202e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=204f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=213975b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=3f5f9486c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=40752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=15ae8c90028210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=2e444b19e2e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=3a298723b578500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=d25c86de007a51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=6af068cc6ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=981692f5a31732f
code    08c5c5b3  # pack a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1ffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffff00000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=29a86c750c92c77b
code    08c5c633  # pack a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=1ffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=ffffffff00000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=29a86c750c92c77b
code    08b5c533  # pack a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=c92c77b0c92c77b
code    08c5c033  # pack zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    08c04533  # pack a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=100000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=29a86c7500000000
code    0805c533  # pack a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    08c5f533  # packh a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=100
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=ff00
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=ff00
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=101
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ff01
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ff01
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=100
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ff00
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ff00
try     a0=5 a1=7fffffffffffffff : a0=ff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1ff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=100
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ff00
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ff00
try     a0=5 a1=ffffffffffffffff : a0=ff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1ff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=f600
try     a0=5 a1=1 a2=6912496eda869a06 : a0=601
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=cdff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=3fff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20ff
try     a0=5 a1=8000000000000000 a2=1f : a0=1f00
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=f000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=f0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ff20
try     a0=5 a1=3f a2=ffffffff : a0=ff3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffcd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=106
try     a0=5 a1=3dd9f7811a3d33f6 : a0=f6
try     a0=5 a1=1dc9478ca9245b36 : a0=36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=1aa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1fe2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=205c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=21aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=3fc5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=40e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=90a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=1961
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=230f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=6d1f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=cc05
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=2f2f
code    08c5f5b3  # packh a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1ff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ff00
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=757b
code    08c5f633  # packh a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=1ff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=ff00
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=757b
code    08b5f533  # packh a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=7b7b
code    08c5f033  # packh zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    08c07533  # packh a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=100
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ff00
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=7500
code    0805f533  # packh a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=7b
code    28c5a533  # xperm4 a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1111111111111111
try     a0=5 a1=1 a2=1 : a0=1111111111111110
try     a0=5 a1=1 a2=80000000 : a0=1111111101111111
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=111111111111111
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=f777777777777777
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7777777777777777
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=888888888888888
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8888888888888888
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=10
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7000f070000fff00
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=8000
try     a0=5 a1=ffffffff a2=3f : a0=fffffffffffffff0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8ffffffff0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1111111180000000
try     a0=5 a1=1f a2=8000000000000000 : a0=fffffffffffffff
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff00000000
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ddddddddc7777777
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6666666666666660
try     a0=5 a1=3dd9f7811a3d33f6 : a0=6666666666666666
try     a0=5 a1=1dc9478ca9245b36 : a0=6666666666666666
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=aaaaaaaaaaaaaaaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=22222222222222e4
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=cccccccccccccc1c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=aaaaaaaaaaaaaa5a
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=5555555555555586
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=22222222222222a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=10902a880c281
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ee10009240222c60
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=3073dff75a020b05
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=616a365df850df08
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=3775ee52aea5a5ff
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=a216f6a1f602a638
code    28c5a5b3  # xperm4 a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=8888888888888888
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=14c790b7712cc509
code    28c5a633  # xperm4 a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=8888888888888888
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=14c790b7712cc509
code    28b5a533  # xperm4 a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=b492775b5175004
code    28c5a033  # xperm4 zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    28c02533  # xperm4 a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    2805a533  # xperm4 a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=bbbbbbbbbbbbbbbb
code    28c5c533  # xperm8 a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=101010101010101
try     a0=5 a1=1 a2=1 : a0=101010101010100
try     a0=5 a1=1 a2=80000000 : a0=101010100010101
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1010101010101
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffff00ffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff00ffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=0
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffff00
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffff00
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=f0f0f0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f1f1f1f1f1f1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=3f3f3f3f00000000
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=cdcdcdcd00000000
try     a0=5 a1=6912496eda869a06 a2=1 : a0=60606060606069a
try     a0=5 a1=3dd9f7811a3d33f6 : a0=f6f6f6f6f6f6f6f6
try     a0=5 a1=1dc9478ca9245b36 : a0=3636363636363636
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=aaaaaaaaaaaaaadd
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=e2e2e2e2e2e2e200
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=5c5c5c5c5c5c5c00
try     a0=5 a1=248930d43975b5aa a2=21 : a0=aaaaaaaaaaaaaa00
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=c5c5c5c5c5c5c500
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=e2e2e2e2e2e2e200
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=0
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=0
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=0
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=0
code    28c5c5b3  # xperm8 a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9200000000
code    28c5c633  # xperm8 a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=9200000000
code    28b5c533  # xperm8 a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    28c5c033  # xperm8 zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    28c04533  # xperm8 a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    2805c533  # xperm8 a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=7b7b7b7b7b7b7b7b
code    80058513  # addi a0, a1, -2048
try     a0=5 : a0=fffffffffffff800
try     a0=5 a1=1 : a0=fffffffffffff801
try     a0=5 a1=7fffffff : a0=7ffff7ff
try     a0=5 a1=80000000 : a0=7ffff800
try     a0=5 a1=ffffffff : a0=fffff7ff
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffff7ff
try     a0=5 a1=8000000000000000 : a0=7ffffffffffff800
try     a0=5 a1=ffffffff80000000 : a0=ffffffff7ffff800
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffff7ff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcd6f0
try     a0=5 a1=1f : a0=fffffffffffff81f
try     a0=5 a1=20 : a0=fffffffffffff820
try     a0=5 a1=3f : a0=fffffffffffff83f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017700
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb15ecd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869206
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d2bf6
code    fff58513  # addi a0, a1, -1
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffff80000000 : a0=ffffffff7fffffff
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdeef
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=1f
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017eff
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cc
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a05
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f5
code    00158513  # addi a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=80000000
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=100000000
try     a0=5 a1=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef1
try     a0=5 a1=1f : a0=20
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=40
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166ce
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
code    7ff58513  # addi a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=800
try     a0=5 a1=7fffffff : a0=800007fe
try     a0=5 a1=80000000 : a0=800007ff
try     a0=5 a1=ffffffff : a0=1000007fe
try     a0=5 a1=7fffffffffffffff : a0=80000000000007fe
try     a0=5 a1=8000000000000000 : a0=80000000000007ff
try     a0=5 a1=ffffffff80000000 : a0=ffffffff800007ff
try     a0=5 a1=ffffffffffffffff : a0=7fe
try     a0=5 a1=123456789abcdef0 : a0=123456789abce6ef
try     a0=5 a1=1f : a0=81e
try     a0=5 a1=20 : a0=81f
try     a0=5 a1=3f : a0=83e
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff80000186ff
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb16ecc
try     a0=5 a1=6912496eda869a06 : a0=6912496eda86a205
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d3bf5
code    7ff50513  # addi a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=800
try     a0=7fffffff a1=5 : a0=800007fe
try     a0=80000000 a1=5 : a0=800007ff
try     a0=ffffffff a1=5 : a0=1000007fe
try     a0=7fffffffffffffff a1=5 : a0=80000000000007fe
try     a0=8000000000000000 a1=5 : a0=80000000000007ff
try     a0=ffffffff80000000 a1=5 : a0=ffffffff800007ff
try     a0=ffffffffffffffff a1=5 : a0=7fe
code    7ff58013  # addi zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff00513  # addi a0, zero, 2047
try     a0=5 a1=6 : a0=7ff
code    8005a513  # slti a0, a1, -2048
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    fff5a513  # slti a0, a1, -1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    0015a513  # slti a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    7ff5a513  # slti a0, a1, 2047
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    7ff52513  # slti a0, a0, 2047
try     a1=5 : a0=1
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=0
try     a0=7fffffffffffffff a1=5 : a0=0
try     a0=8000000000000000 a1=5 : a0=1
try     a0=ffffffff80000000 a1=5 : a0=1
try     a0=ffffffffffffffff a1=5 : a0=1
code    7ff5a013  # slti zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff02513  # slti a0, zero, 2047
try     a0=5 a1=6 : a0=1
code    8005b513  # sltiu a0, a1, -2048
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=1
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1
code    fff5b513  # sltiu a0, a1, -1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=1
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1
code    0015b513  # sltiu a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    7ff5b513  # sltiu a0, a1, 2047
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    7ff53513  # sltiu a0, a0, 2047
try     a1=5 : a0=1
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=0
try     a0=7fffffffffffffff a1=5 : a0=0
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=0
try     a0=ffffffffffffffff a1=5 : a0=0
code    7ff5b013  # sltiu zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff03513  # sltiu a0, zero, 2047
try     a0=5 a1=6 : a0=1
code    8005c513  # xori a0, a1, -2048
try     a0=5 : a0=fffffffffffff800
try     a0=5 a1=1 : a0=fffffffffffff801
try     a0=5 a1=7fffffff : a0=ffffffff800007ff
try     a0=5 a1=80000000 : a0=ffffffff7ffff800
try     a0=5 a1=ffffffff : a0=ffffffff000007ff
try     a0=5 a1=7fffffffffffffff : a0=80000000000007ff
try     a0=5 a1=8000000000000000 : a0=7ffffffffffff800
try     a0=5 a1=ffffffff80000000 : a0=7ffff800
try     a0=5 a1=ffffffffffffffff : a0=7ff
try     a0=5 a1=123456789abcdef0 : a0=edcba987654326f0
try     a0=5 a1=1f : a0=fffffffffffff81f
try     a0=5 a1=20 : a0=fffffffffffff820
try     a0=5 a1=3f : a0=fffffffffffff83f
try     a0=5 a1=ff00ff8000017f00 : a0=ff007ffffe8700
try     a0=5 a1=7f894c7fceb166cd : a0=8076b380314e9ecd
try     a0=5 a1=6912496eda869a06 : a0=96edb69125796206
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c226087ee5c2cbf6
code    fff5c513  # xori a0, a1, -1
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=fffffffffffffffe
try     a0=5 a1=7fffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 : a0=ffffffff7fffffff
try     a0=5 a1=ffffffff : a0=ffffffff00000000
try     a0=5 a1=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=7fffffffffffffff
try     a0=5 a1=ffffffff80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=edcba9876543210f
try     a0=5 a1=1f : a0=ffffffffffffffe0
try     a0=5 a1=20 : a0=ffffffffffffffdf
try     a0=5 a1=3f : a0=ffffffffffffffc0
try     a0=5 a1=ff00ff8000017f00 : a0=ff007ffffe80ff
try     a0=5 a1=7f894c7fceb166cd : a0=8076b380314e9932
try     a0=5 a1=6912496eda869a06 : a0=96edb691257965f9
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c226087ee5c2cc09
code    0015c513  # xori a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef1
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cc
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
code    7ff5c513  # xori a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=7fe
try     a0=5 a1=7fffffff : a0=7ffff800
try     a0=5 a1=80000000 : a0=800007ff
try     a0=5 a1=ffffffff : a0=fffff800
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffff800
try     a0=5 a1=8000000000000000 : a0=80000000000007ff
try     a0=5 a1=ffffffff80000000 : a0=ffffffff800007ff
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffff800
try     a0=5 a1=123456789abcdef0 : a0=123456789abcd90f
try     a0=5 a1=1f : a0=7e0
try     a0=5 a1=20 : a0=7df
try     a0=5 a1=3f : a0=7c0
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff80000178ff
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb16132
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869df9
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d3409
code    7ff54513  # xori a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=7fe
try     a0=7fffffff a1=5 : a0=7ffff800
try     a0=80000000 a1=5 : a0=800007ff
try     a0=ffffffff a1=5 : a0=fffff800
try     a0=7fffffffffffffff a1=5 : a0=7ffffffffffff800
try     a0=8000000000000000 a1=5 : a0=80000000000007ff
try     a0=ffffffff80000000 a1=5 : a0=ffffffff800007ff
try     a0=ffffffffffffffff a1=5 : a0=fffffffffffff800
code    7ff5c013  # xori zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff04513  # xori a0, zero, 2047
try     a0=5 a1=6 : a0=7ff
code    8005e513  # ori a0, a1, -2048
try     a0=5 : a0=fffffffffffff800
try     a0=5 a1=1 : a0=fffffffffffff801
try     a0=5 a1=7fffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=fffffffffffff800
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=fffffffffffff800
try     a0=5 a1=ffffffff80000000 : a0=fffffffffffff800
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=fffffffffffffef0
try     a0=5 a1=1f : a0=fffffffffffff81f
try     a0=5 a1=20 : a0=fffffffffffff820
try     a0=5 a1=3f : a0=fffffffffffff83f
try     a0=5 a1=ff00ff8000017f00 : a0=ffffffffffffff00
try     a0=5 a1=7f894c7fceb166cd : a0=fffffffffffffecd
try     a0=5 a1=6912496eda869a06 : a0=fffffffffffffa06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=fffffffffffffbf6
code    fff5e513  # ori a0, a1, -1
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffff80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffffffffffff
try     a0=5 a1=1f : a0=ffffffffffffffff
try     a0=5 a1=20 : a0=ffffffffffffffff
try     a0=5 a1=3f : a0=ffffffffffffffff
try     a0=5 a1=ff00ff8000017f00 : a0=ffffffffffffffff
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffffffffff
try     a0=5 a1=6912496eda869a06 : a0=ffffffffffffffff
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
code    0015e513  # ori a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef1
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
code    7ff5e513  # ori a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=7ff
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=800007ff
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=80000000000007ff
try     a0=5 a1=ffffffff80000000 : a0=ffffffff800007ff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdfff
try     a0=5 a1=1f : a0=7ff
try     a0=5 a1=20 : a0=7ff
try     a0=5 a1=3f : a0=7ff
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017fff
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb167ff
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869fff
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d37ff
code    7ff56513  # ori a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=7ff
try     a0=7fffffff a1=5 : 
try     a0=80000000 a1=5 : a0=800007ff
try     a0=ffffffff a1=5 : 
try     a0=7fffffffffffffff a1=5 : 
try     a0=8000000000000000 a1=5 : a0=80000000000007ff
try     a0=ffffffff80000000 a1=5 : a0=ffffffff800007ff
try     a0=ffffffffffffffff a1=5 : 
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
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffff800
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffff800
try     a0=5 a1=123456789abcdef0 : a0=123456789abcd800
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017800
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb16000
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869800
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d3000
code    fff5f513  # andi a0, a1, -1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    0015f513  # andi a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    7ff5f513  # andi a0, a1, 2047
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7ff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=7ff
try     a0=5 a1=7fffffffffffffff : a0=7ff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=7ff
try     a0=5 a1=123456789abcdef0 : a0=6f0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=700
try     a0=5 a1=7f894c7fceb166cd : a0=6cd
try     a0=5 a1=6912496eda869a06 : a0=206
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3f6
code    7ff57513  # andi a0, a0, 2047
try     a1=5 : 
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : a0=7ff
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=7ff
try     a0=7fffffffffffffff a1=5 : a0=7ff
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=0
try     a0=ffffffffffffffff a1=5 : a0=7ff
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
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    00159513  # slli a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffe
try     a0=5 a1=80000000 : a0=100000000
try     a0=5 a1=ffffffff : a0=1fffffffe
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff00000000
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=2468acf13579bde0
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=ff00ff8000017f00 : a0=fe01ff000002fe00
try     a0=5 a1=7f894c7fceb166cd : a0=ff1298ff9d62cd9a
try     a0=5 a1=6912496eda869a06 : a0=d22492ddb50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7bb3ef02347a67ec
code    01f59513  # slli a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=80000000
try     a0=5 a1=7fffffff : a0=3fffffff80000000
try     a0=5 a1=80000000 : a0=4000000000000000
try     a0=5 a1=ffffffff : a0=7fffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=c000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=123456789abcdef0 : a0=4d5e6f7800000000
try     a0=5 a1=1f : a0=f80000000
try     a0=5 a1=20 : a0=1000000000
try     a0=5 a1=3f : a0=1f80000000
try     a0=5 a1=ff00ff8000017f00 : a0=bf8000000000
try     a0=5 a1=7f894c7fceb166cd : a0=e758b36680000000
try     a0=5 a1=6912496eda869a06 : a0=6d434d0300000000
try     a0=5 a1=3dd9f7811a3d33f6 : a0=8d1e99fb00000000
code    02059513  # slli a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=100000000
try     a0=5 a1=7fffffff : a0=7fffffff00000000
try     a0=5 a1=80000000 : a0=8000000000000000
try     a0=5 a1=ffffffff : a0=ffffffff00000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=123456789abcdef0 : a0=9abcdef000000000
try     a0=5 a1=1f : a0=1f00000000
try     a0=5 a1=20 : a0=2000000000
try     a0=5 a1=3f : a0=3f00000000
try     a0=5 a1=ff00ff8000017f00 : a0=17f0000000000
try     a0=5 a1=7f894c7fceb166cd : a0=ceb166cd00000000
try     a0=5 a1=6912496eda869a06 : a0=da869a0600000000
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f600000000
code    03f59513  # slli a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=8000000000000000
try     a0=5 a1=7fffffff : a0=8000000000000000
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=8000000000000000
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=8000000000000000
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=8000000000000000
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    03f51513  # slli a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : a0=8000000000000000
try     a0=7fffffff a1=5 : a0=8000000000000000
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=8000000000000000
try     a0=7fffffffffffffff a1=5 : a0=8000000000000000
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=0
try     a0=ffffffffffffffff a1=5 : a0=8000000000000000
code    03f59013  # slli zero, a1, 63
try     a0=5 a1=6 : 
code    03f01513  # slli a0, zero, 63
try     a0=5 a1=6 : a0=0
code    0005d513  # srli a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    0015d513  # srli a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=4000000000000000
try     a0=5 a1=ffffffff80000000 : a0=7fffffffc0000000
try     a0=5 a1=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=91a2b3c4d5e6f78
try     a0=5 a1=1f : a0=f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=1f
try     a0=5 a1=ff00ff8000017f00 : a0=7f807fc00000bf80
try     a0=5 a1=7f894c7fceb166cd : a0=3fc4a63fe758b366
try     a0=5 a1=6912496eda869a06 : a0=348924b76d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1eecfbc08d1e99fb
code    01f5d513  # srli a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=ffffffff
try     a0=5 a1=8000000000000000 : a0=100000000
try     a0=5 a1=ffffffff80000000 : a0=1ffffffff
try     a0=5 a1=ffffffffffffffff : a0=1ffffffff
try     a0=5 a1=123456789abcdef0 : a0=2468acf1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=1fe01ff00
try     a0=5 a1=7f894c7fceb166cd : a0=ff1298ff
try     a0=5 a1=6912496eda869a06 : a0=d22492dd
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7bb3ef02
code    0205d513  # srli a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffff
try     a0=5 a1=8000000000000000 : a0=80000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=123456789abcdef0 : a0=12345678
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff80
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7f
try     a0=5 a1=6912496eda869a06 : a0=6912496e
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f781
code    03f5d513  # srli a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    03f55513  # srli a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=0
try     a0=7fffffffffffffff a1=5 : a0=0
try     a0=8000000000000000 a1=5 : a0=1
try     a0=ffffffff80000000 a1=5 : a0=1
try     a0=ffffffffffffffff a1=5 : a0=1
code    03f5d013  # srli zero, a1, 63
try     a0=5 a1=6 : 
code    03f05513  # srli a0, zero, 63
try     a0=5 a1=6 : a0=0
code    4005d513  # srai a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    4015d513  # srai a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=3fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=c000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffffc0000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=91a2b3c4d5e6f78
try     a0=5 a1=1f : a0=f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=1f
try     a0=5 a1=ff00ff8000017f00 : a0=ff807fc00000bf80
try     a0=5 a1=7f894c7fceb166cd : a0=3fc4a63fe758b366
try     a0=5 a1=6912496eda869a06 : a0=348924b76d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1eecfbc08d1e99fb
code    41f5d513  # srai a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=ffffffff
try     a0=5 a1=8000000000000000 : a0=ffffffff00000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=2468acf1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=fffffffffe01ff00
try     a0=5 a1=7f894c7fceb166cd : a0=ff1298ff
try     a0=5 a1=6912496eda869a06 : a0=d22492dd
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7bb3ef02
code    4205d513  # srai a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=7fffffff
try     a0=5 a1=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=12345678
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=ffffffffff00ff80
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7f
try     a0=5 a1=6912496eda869a06 : a0=6912496e
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f781
code    43f5d513  # srai a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffff80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=ffffffffffffffff
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    43f55513  # srai a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=0
try     a0=7fffffffffffffff a1=5 : a0=0
try     a0=8000000000000000 a1=5 : a0=ffffffffffffffff
try     a0=ffffffff80000000 a1=5 : a0=ffffffffffffffff
try     a0=ffffffffffffffff a1=5 : 
code    43f5d013  # srai zero, a1, 63
try     a0=5 a1=6 : 
code    43f05513  # srai a0, zero, 63
try     a0=5 a1=6 : a0=0
code    6005d513  # rori a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    6015d513  # rori a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=8000000000000000
try     a0=5 a1=7fffffff : a0=800000003fffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=800000007fffffff
try     a0=5 a1=7fffffffffffffff : a0=bfffffffffffffff
try     a0=5 a1=8000000000000000 : a0=4000000000000000
try     a0=5 a1=ffffffff80000000 : a0=7fffffffc0000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=91a2b3c4d5e6f78
try     a0=5 a1=1f : a0=800000000000000f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=800000000000001f
try     a0=5 a1=ff00ff8000017f00 : a0=7f807fc00000bf80
try     a0=5 a1=7f894c7fceb166cd : a0=bfc4a63fe758b366
try     a0=5 a1=6912496eda869a06 : a0=348924b76d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1eecfbc08d1e99fb
code    61f5d513  # rori a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=200000000
try     a0=5 a1=7fffffff : a0=fffffffe00000000
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=fffffffe00000001
try     a0=5 a1=7fffffffffffffff : a0=fffffffeffffffff
try     a0=5 a1=8000000000000000 : a0=100000000
try     a0=5 a1=ffffffff80000000 : a0=1ffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=3579bde02468acf1
try     a0=5 a1=1f : a0=3e00000000
try     a0=5 a1=20 : a0=4000000000
try     a0=5 a1=3f : a0=7e00000000
try     a0=5 a1=ff00ff8000017f00 : a0=2fe01fe01ff00
try     a0=5 a1=7f894c7fceb166cd : a0=9d62cd9aff1298ff
try     a0=5 a1=6912496eda869a06 : a0=b50d340cd22492dd
try     a0=5 a1=3dd9f7811a3d33f6 : a0=347a67ec7bb3ef02
code    6205d513  # rori a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=100000000
try     a0=5 a1=7fffffff : a0=7fffffff00000000
try     a0=5 a1=80000000 : a0=8000000000000000
try     a0=5 a1=ffffffff : a0=ffffffff00000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffff7fffffff
try     a0=5 a1=8000000000000000 : a0=80000000
try     a0=5 a1=ffffffff80000000 : a0=80000000ffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=9abcdef012345678
try     a0=5 a1=1f : a0=1f00000000
try     a0=5 a1=20 : a0=2000000000
try     a0=5 a1=3f : a0=3f00000000
try     a0=5 a1=ff00ff8000017f00 : a0=17f00ff00ff80
try     a0=5 a1=7f894c7fceb166cd : a0=ceb166cd7f894c7f
try     a0=5 a1=6912496eda869a06 : a0=da869a066912496e
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f63dd9f781
code    63f5d513  # rori a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffe
try     a0=5 a1=80000000 : a0=100000000
try     a0=5 a1=ffffffff : a0=1fffffffe
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=ffffffff00000001
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=2468acf13579bde0
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=ff00ff8000017f00 : a0=fe01ff000002fe01
try     a0=5 a1=7f894c7fceb166cd : a0=ff1298ff9d62cd9a
try     a0=5 a1=6912496eda869a06 : a0=d22492ddb50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7bb3ef02347a67ec
code    63f55513  # rori a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : a0=2
try     a0=7fffffff a1=5 : a0=fffffffe
try     a0=80000000 a1=5 : a0=100000000
try     a0=ffffffff a1=5 : a0=1fffffffe
try     a0=7fffffffffffffff a1=5 : a0=fffffffffffffffe
try     a0=8000000000000000 a1=5 : a0=1
try     a0=ffffffff80000000 a1=5 : a0=ffffffff00000001
try     a0=ffffffffffffffff a1=5 : 
code    63f5d013  # rori zero, a1, 63
try     a0=5 a1=6 : 
code    63f05513  # rori a0, zero, 63
try     a0=5 a1=6 : a0=0
code    48059513  # bclri a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cc
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    48159513  # bclri a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7ffffffd
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=fffffffd
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffd
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffd
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1d
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3d
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a04
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f4
code    49f59513  # bclri a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffff7fffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff00000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff7fffffff
try     a0=5 a1=123456789abcdef0 : a0=123456781abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7f4eb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496e5a869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    4a059513  # bclri a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7ffffffeffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=fffffffe80000000
try     a0=5 a1=ffffffffffffffff : a0=fffffffeffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7eceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7801a3d33f6
code    4bf59513  # bclri a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=7fffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=7f00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    4bf51513  # bclri a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : 
try     a0=7fffffff a1=5 : 
try     a0=80000000 a1=5 : 
try     a0=ffffffff a1=5 : 
try     a0=7fffffffffffffff a1=5 : 
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=7fffffff80000000
try     a0=ffffffffffffffff a1=5 : a0=7fffffffffffffff
code    4bf59013  # bclri zero, a1, 63
try     a0=5 a1=6 : 
code    4bf01513  # bclri a0, zero, 63
try     a0=5 a1=6 : a0=0
code    4805d513  # bexti a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    4815d513  # bexti a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=1
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=1
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1
code    49f5d513  # bexti a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    4a05d513  # bexti a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1
code    4bf5d513  # bexti a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=1
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    4bf55513  # bexti a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=0
try     a0=7fffffffffffffff a1=5 : a0=0
try     a0=8000000000000000 a1=5 : a0=1
try     a0=ffffffff80000000 a1=5 : a0=1
try     a0=ffffffffffffffff a1=5 : a0=1
code    4bf5d013  # bexti zero, a1, 63
try     a0=5 a1=6 : 
code    4bf05513  # bexti a0, zero, 63
try     a0=5 a1=6 : a0=0
code    68059513  # binvi a0, a1, 0
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=fffffffe
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef1
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cc
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
code    68159513  # binvi a0, a1, 1
try     a0=5 : a0=2
try     a0=5 a1=1 : a0=3
try     a0=5 a1=7fffffff : a0=7ffffffd
try     a0=5 a1=80000000 : a0=80000002
try     a0=5 a1=ffffffff : a0=fffffffd
try     a0=5 a1=7fffffffffffffff : a0=7ffffffffffffffd
try     a0=5 a1=8000000000000000 : a0=8000000000000002
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000002
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffd
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef2
try     a0=5 a1=1f : a0=1d
try     a0=5 a1=20 : a0=22
try     a0=5 a1=3f : a0=3d
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f02
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cf
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a04
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f4
code    69f59513  # binvi a0, a1, 31
try     a0=5 : a0=80000000
try     a0=5 a1=1 : a0=80000001
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffff7fffffff
try     a0=5 a1=8000000000000000 : a0=8000000080000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff00000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff7fffffff
try     a0=5 a1=123456789abcdef0 : a0=123456781abcdef0
try     a0=5 a1=1f : a0=8000001f
try     a0=5 a1=20 : a0=80000020
try     a0=5 a1=3f : a0=8000003f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8080017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7f4eb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496e5a869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7819a3d33f6
code    6a059513  # binvi a0, a1, 32
try     a0=5 : a0=100000000
try     a0=5 a1=1 : a0=100000001
try     a0=5 a1=7fffffff : a0=17fffffff
try     a0=5 a1=80000000 : a0=180000000
try     a0=5 a1=ffffffff : a0=1ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7ffffffeffffffff
try     a0=5 a1=8000000000000000 : a0=8000000100000000
try     a0=5 a1=ffffffff80000000 : a0=fffffffe80000000
try     a0=5 a1=ffffffffffffffff : a0=fffffffeffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456799abcdef0
try     a0=5 a1=1f : a0=10000001f
try     a0=5 a1=20 : a0=100000020
try     a0=5 a1=3f : a0=10000003f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8100017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7eceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496fda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7801a3d33f6
code    6bf59513  # binvi a0, a1, 63
try     a0=5 : a0=8000000000000000
try     a0=5 a1=1 : a0=8000000000000001
try     a0=5 a1=7fffffff : a0=800000007fffffff
try     a0=5 a1=80000000 : a0=8000000080000000
try     a0=5 a1=ffffffff : a0=80000000ffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=7fffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=923456789abcdef0
try     a0=5 a1=1f : a0=800000000000001f
try     a0=5 a1=20 : a0=8000000000000020
try     a0=5 a1=3f : a0=800000000000003f
try     a0=5 a1=ff00ff8000017f00 : a0=7f00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=ff894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=e912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=bdd9f7811a3d33f6
code    6bf51513  # binvi a0, a0, 63
try     a1=5 : a0=8000000000000000
try     a0=1 a1=5 : a0=8000000000000001
try     a0=7fffffff a1=5 : a0=800000007fffffff
try     a0=80000000 a1=5 : a0=8000000080000000
try     a0=ffffffff a1=5 : a0=80000000ffffffff
try     a0=7fffffffffffffff a1=5 : a0=ffffffffffffffff
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=7fffffff80000000
try     a0=ffffffffffffffff a1=5 : a0=7fffffffffffffff
code    6bf59013  # binvi zero, a1, 63
try     a0=5 a1=6 : 
code    6bf01513  # binvi a0, zero, 63
try     a0=5 a1=6 : a0=8000000000000000
code    28059513  # bseti a0, a1, 0
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000001
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000001
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef1
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f01
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f7
code    28159513  # bseti a0, a1, 1
try     a0=5 : a0=2
try     a0=5 a1=1 : a0=3
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000002
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000002
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000002
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef2
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=22
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f02
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cf
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    29f59513  # bseti a0, a1, 31
try     a0=5 : a0=80000000
try     a0=5 a1=1 : a0=80000001
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000080000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456789abcdef0
try     a0=5 a1=1f : a0=8000001f
try     a0=5 a1=20 : a0=80000020
try     a0=5 a1=3f : a0=8000003f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8080017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7819a3d33f6
code    2a059513  # bseti a0, a1, 32
try     a0=5 : a0=100000000
try     a0=5 a1=1 : a0=100000001
try     a0=5 a1=7fffffff : a0=17fffffff
try     a0=5 a1=80000000 : a0=180000000
try     a0=5 a1=ffffffff : a0=1ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000100000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=123456799abcdef0
try     a0=5 a1=1f : a0=10000001f
try     a0=5 a1=20 : a0=100000020
try     a0=5 a1=3f : a0=10000003f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8100017f00
try     a0=5 a1=7f894c7fceb166cd : a0=7f894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=6912496fda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
code    2bf59513  # bseti a0, a1, 63
try     a0=5 : a0=8000000000000000
try     a0=5 a1=1 : a0=8000000000000001
try     a0=5 a1=7fffffff : a0=800000007fffffff
try     a0=5 a1=80000000 : a0=8000000080000000
try     a0=5 a1=ffffffff : a0=80000000ffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=8000000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=923456789abcdef0
try     a0=5 a1=1f : a0=800000000000001f
try     a0=5 a1=20 : a0=8000000000000020
try     a0=5 a1=3f : a0=800000000000003f
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff8000017f00
try     a0=5 a1=7f894c7fceb166cd : a0=ff894c7fceb166cd
try     a0=5 a1=6912496eda869a06 : a0=e912496eda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=bdd9f7811a3d33f6
code    2bf51513  # bseti a0, a0, 63
try     a1=5 : a0=8000000000000000
try     a0=1 a1=5 : a0=8000000000000001
try     a0=7fffffff a1=5 : a0=800000007fffffff
try     a0=80000000 a1=5 : a0=8000000080000000
try     a0=ffffffff a1=5 : a0=80000000ffffffff
try     a0=7fffffffffffffff a1=5 : a0=ffffffffffffffff
try     a0=8000000000000000 a1=5 : 
try     a0=ffffffff80000000 a1=5 : 
try     a0=ffffffffffffffff a1=5 : 
code    2bf59013  # bseti zero, a1, 63
try     a0=5 a1=6 : 
code    2bf01513  # bseti a0, zero, 63
try     a0=5 a1=6 : a0=8000000000000000
code    60059513  # clz a0, a1
try     a0=5 : a0=40
try     a0=5 a1=1 : a0=3f
try     a0=5 a1=7fffffff : a0=21
try     a0=5 a1=80000000 : a0=20
try     a0=5 a1=ffffffff : a0=20
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=3
try     a0=5 a1=1f : a0=3b
try     a0=5 a1=20 : a0=3a
try     a0=5 a1=3f : a0=3a
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=2
code    60059593  # clz a1, a1
try     a0=5 : a1=40
try     a0=5 a1=1 : a1=3f
try     a0=5 a1=7fffffff : a1=21
try     a0=5 a1=80000000 : a1=20
try     a0=5 a1=ffffffff : a1=20
try     a0=5 a1=7fffffffffffffff : a1=1
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=0
try     a0=5 a1=ffffffffffffffff : a1=0
code    60059013  # clz zero, a1
try     a0=5 a1=6 : 
code    60159513  # ctz a0, a1
try     a0=5 : a0=40
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1f
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=3f
try     a0=5 a1=ffffffff80000000 : a0=1f
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=4
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : 
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=8
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1
code    60159593  # ctz a1, a1
try     a0=5 : a1=40
try     a0=5 a1=1 : a1=0
try     a0=5 a1=7fffffff : a1=0
try     a0=5 a1=80000000 : a1=1f
try     a0=5 a1=ffffffff : a1=0
try     a0=5 a1=7fffffffffffffff : a1=0
try     a0=5 a1=8000000000000000 : a1=3f
try     a0=5 a1=ffffffff80000000 : a1=1f
try     a0=5 a1=ffffffffffffffff : a1=0
code    60159013  # ctz zero, a1
try     a0=5 a1=6 : 
code    60259513  # cpop a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1f
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=20
try     a0=5 a1=7fffffffffffffff : a0=3f
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=21
try     a0=5 a1=ffffffffffffffff : a0=40
try     a0=5 a1=123456789abcdef0 : a0=20
try     a0=5 a1=1f : 
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=6
try     a0=5 a1=ff00ff8000017f00 : a0=19
try     a0=5 a1=7f894c7fceb166cd : a0=26
try     a0=5 a1=6912496eda869a06 : a0=1c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=25
code    60259593  # cpop a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=1f
try     a0=5 a1=80000000 : a1=1
try     a0=5 a1=ffffffff : a1=20
try     a0=5 a1=7fffffffffffffff : a1=3f
try     a0=5 a1=8000000000000000 : a1=1
try     a0=5 a1=ffffffff80000000 : a1=21
try     a0=5 a1=ffffffffffffffff : a1=40
code    60259013  # cpop zero, a1
try     a0=5 a1=6 : 
code    60459513  # sext.b a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=fffffffffffffff0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffffffffcd
try     a0=5 a1=6912496eda869a06 : a0=6
try     a0=5 a1=3dd9f7811a3d33f6 : a0=fffffffffffffff6
code    60459593  # sext.b a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=ffffffffffffffff
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : a1=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=0
try     a0=5 a1=ffffffffffffffff : 
code    60459013  # sext.b zero, a1
try     a0=5 a1=6 : 
code    60559513  # sext.h a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffffffffdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=7f00
try     a0=5 a1=7f894c7fceb166cd : a0=66cd
try     a0=5 a1=6912496eda869a06 : a0=ffffffffffff9a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=33f6
code    60559593  # sext.h a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=ffffffffffffffff
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : a1=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=0
try     a0=5 a1=ffffffffffffffff : 
code    60559013  # sext.h zero, a1
try     a0=5 a1=6 : 
code    0805c53b  # zext.h a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=ffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffff
try     a0=5 a1=7fffffffffffffff : a0=ffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffff
try     a0=5 a1=123456789abcdef0 : a0=def0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=7f00
try     a0=5 a1=7f894c7fceb166cd : a0=66cd
try     a0=5 a1=6912496eda869a06 : a0=9a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=33f6
code    0805c5bb  # zext.h a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=ffff
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : a1=ffff
try     a0=5 a1=7fffffffffffffff : a1=ffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=0
try     a0=5 a1=ffffffffffffffff : a1=ffff
code    0805c03b  # zext.h zero, a1
try     a0=5 a1=6 : 
code    2875d513  # orc.b a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=ff
try     a0=5 a1=7fffffff : a0=ffffffff
try     a0=5 a1=80000000 : a0=ff000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=ff00000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffffff000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffffffffffff
try     a0=5 a1=1f : a0=ff
try     a0=5 a1=20 : a0=ff
try     a0=5 a1=3f : a0=ff
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ffff00ffff00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffffffffff
try     a0=5 a1=6912496eda869a06 : a0=ffffffffffffffff
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
code    2875d593  # orc.b a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=ff
try     a0=5 a1=7fffffff : a1=ffffffff
try     a0=5 a1=80000000 : a1=ff000000
try     a0=5 a1=ffffffff : 
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=ff00000000000000
try     a0=5 a1=ffffffff80000000 : a1=ffffffffff000000
try     a0=5 a1=ffffffffffffffff : 
code    2875d013  # orc.b zero, a1
try     a0=5 a1=6 : 
code    6b85d513  # rev8 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=100000000000000
try     a0=5 a1=7fffffff : a0=ffffff7f00000000
try     a0=5 a1=80000000 : a0=8000000000
try     a0=5 a1=ffffffff : a0=ffffffff00000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffff7f
try     a0=5 a1=8000000000000000 : a0=80
try     a0=5 a1=ffffffff80000000 : a0=80ffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=f0debc9a78563412
try     a0=5 a1=1f : a0=1f00000000000000
try     a0=5 a1=20 : a0=2000000000000000
try     a0=5 a1=3f : a0=3f00000000000000
try     a0=5 a1=ff00ff8000017f00 : a0=7f010080ff00ff
try     a0=5 a1=7f894c7fceb166cd : a0=cd66b1ce7f4c897f
try     a0=5 a1=6912496eda869a06 : a0=69a86da6e491269
try     a0=5 a1=3dd9f7811a3d33f6 : a0=f6333d1a81f7d93d
code    6b85d593  # rev8 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=100000000000000
try     a0=5 a1=7fffffff : a1=ffffff7f00000000
try     a0=5 a1=80000000 : a1=8000000000
try     a0=5 a1=ffffffff : a1=ffffffff00000000
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffff7f
try     a0=5 a1=8000000000000000 : a1=80
try     a0=5 a1=ffffffff80000000 : a1=80ffffffff
try     a0=5 a1=ffffffffffffffff : 
code    6b85d013  # rev8 zero, a1
try     a0=5 a1=6 : 
code    6875d513  # brev8 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=80
try     a0=5 a1=7fffffff : a0=feffffff
try     a0=5 a1=80000000 : a0=1000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=feffffffffffffff
try     a0=5 a1=8000000000000000 : a0=100000000000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff01000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=482c6a1e593d7b0f
try     a0=5 a1=1f : a0=f8
try     a0=5 a1=20 : a0=4
try     a0=5 a1=3f : a0=fc
try     a0=5 a1=ff00ff8000017f00 : a0=ff00ff010080fe00
try     a0=5 a1=7f894c7fceb166cd : a0=fe9132fe738d66b3
try     a0=5 a1=6912496eda869a06 : a0=964892765b615960
try     a0=5 a1=3dd9f7811a3d33f6 : a0=bc9bef8158bccc6f
code    6875d593  # brev8 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=80
try     a0=5 a1=7fffffff : a1=feffffff
try     a0=5 a1=80000000 : a1=1000000
try     a0=5 a1=ffffffff : 
try     a0=5 a1=7fffffffffffffff : a1=feffffffffffffff
try     a0=5 a1=8000000000000000 : a1=100000000000000
try     a0=5 a1=ffffffff80000000 : a1=ffffffff01000000
try     a0=5 a1=ffffffffffffffff : 
code    6875d013  # brev8 zero, a1
try     a0=5 a1=6 : 
code    10059513  # sha256sum0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=40080400
try     a0=5 a1=7fffffff : a0=ffffffffdffbfdff
try     a0=5 a1=80000000 : a0=20040200
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=20040200
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=22502030
try     a0=5 a1=1f : a0=ffffffffc0f87c07
try     a0=5 a1=20 : a0=1008008
try     a0=5 a1=3f : a0=ffffffffc1f8fc0f
try     a0=5 a1=ff00ff8000017f00 : a0=fffffffffdfc5fcb
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffff80591b02
try     a0=5 a1=6912496eda869a06 : a0=7cff69df
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffedf0457c
code    10059593  # sha256sum0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=40080400
try     a0=5 a1=7fffffff : a1=ffffffffdffbfdff
try     a0=5 a1=80000000 : a1=20040200
try     a0=5 a1=ffffffff : a1=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=20040200
try     a0=5 a1=ffffffffffffffff : 
code    10059013  # sha256sum0 zero, a1
try     a0=5 a1=6 : 
code    10159513  # sha256sum1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=4200080
try     a0=5 a1=7fffffff : a0=fffffffffdefffbf
try     a0=5 a1=80000000 : a0=2100040
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=2100040
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=4216dcad
try     a0=5 a1=1f : a0=7fe00f80
try     a0=5 a1=20 : a0=ffffffff84001000
try     a0=5 a1=3f : a0=fffffffffbe01f80
try     a0=5 a1=ff00ff8000017f00 : a0=ffffffffe0bf85d3
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffb6307550
try     a0=5 a1=6912496eda869a06 : a0=18fc49d6
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffb8324864
code    10159593  # sha256sum1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=4200080
try     a0=5 a1=7fffffff : a1=fffffffffdefffbf
try     a0=5 a1=80000000 : a1=2100040
try     a0=5 a1=ffffffff : a1=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=2100040
try     a0=5 a1=ffffffffffffffff : 
code    10159013  # sha256sum1 zero, a1
try     a0=5 a1=6 : 
code    10259513  # sha256sig0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2004000
try     a0=5 a1=7fffffff : a0=effdfff
try     a0=5 a1=80000000 : a0=11002000
try     a0=5 a1=ffffffff : a0=1fffffff
try     a0=5 a1=7fffffffffffffff : a0=1fffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=11002000
try     a0=5 a1=ffffffffffffffff : a0=1fffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffffc5dec4cc
try     a0=5 a1=1f : a0=3e07c003
try     a0=5 a1=20 : a0=40080004
try     a0=5 a1=3f : a0=7e0fc007
try     a0=5 a1=ff00ff8000017f00 : a0=5fc02d1e
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffdbf83db8
try     a0=5 a1=6912496eda869a06 : a0=ffffffffb06468d5
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffa38e5a96
code    10259593  # sha256sig0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=2004000
try     a0=5 a1=7fffffff : a1=effdfff
try     a0=5 a1=80000000 : a1=11002000
try     a0=5 a1=ffffffff : a1=1fffffff
try     a0=5 a1=7fffffffffffffff : a1=1fffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=11002000
try     a0=5 a1=ffffffffffffffff : a1=1fffffff
code    10259013  # sha256sig0 zero, a1
try     a0=5 a1=6 : 
code    10359513  # sha256sig1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=a000
try     a0=5 a1=7fffffff : a0=1fafff
try     a0=5 a1=80000000 : a0=205000
try     a0=5 a1=ffffffff : a0=3fffff
try     a0=5 a1=7fffffffffffffff : a0=3fffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=205000
try     a0=5 a1=ffffffffffffffff : a0=3fffff
try     a0=5 a1=123456789abcdef0 : a0=fffffffff480f13e
try     a0=5 a1=1f : a0=c6000
try     a0=5 a1=20 : a0=140000
try     a0=5 a1=3f : a0=186000
try     a0=5 a1=ff00ff8000017f00 : a0=ffffffff9060005f
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffff9f8cf2d7
try     a0=5 a1=6912496eda869a06 : a0=ffffffff9e7517b5
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3f834115
code    10359593  # sha256sig1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=a000
try     a0=5 a1=7fffffff : a1=1fafff
try     a0=5 a1=80000000 : a1=205000
try     a0=5 a1=ffffffff : a1=3fffff
try     a0=5 a1=7fffffffffffffff : a1=3fffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=205000
try     a0=5 a1=ffffffffffffffff : a1=3fffff
code    10359013  # sha256sig1 zero, a1
try     a0=5 a1=6 : 
code    10859513  # sm3p0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=20201
try     a0=5 a1=7fffffff : a0=7ffefeff
try     a0=5 a1=80000000 : a0=ffffffff80010100
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80010100
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=5ee00abc
try     a0=5 a1=1f : a0=3e3e1f
try     a0=5 a1=20 : a0=404020
try     a0=5 a1=3f : a0=7e7e3f
try     a0=5 a1=ff00ff8000017f00 : a0=fffffffffcff7f02
try     a0=5 a1=7f894c7fceb166cd : a0=61e76032
try     a0=5 a1=6912496eda869a06 : a0=ffffffffe3bf22be
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7b6ebb8
code    10859593  # sm3p0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=20201
try     a0=5 a1=7fffffff : a1=7ffefeff
try     a0=5 a1=80000000 : a1=ffffffff80010100
try     a0=5 a1=ffffffff : a1=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=ffffffff80010100
try     a0=5 a1=ffffffffffffffff : 
code    10859013  # sm3p0 zero, a1
try     a0=5 a1=6 : 
code    10959513  # sm3p1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=808001
try     a0=5 a1=7fffffff : a0=7fbfbfff
try     a0=5 a1=80000000 : a0=ffffffff80404000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80404000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffff8d89cdc1
try     a0=5 a1=1f : a0=f8f801f
try     a0=5 a1=20 : a0=10100020
try     a0=5 a1=3f : a0=1f9f803f
try     a0=5 a1=ff00ff8000017f00 : a0=3f817fbf
try     a0=5 a1=7f894c7fceb166cd : a0=1b30d926
try     a0=5 a1=6912496eda869a06 : a0=ffffffff94e8b408
try     a0=5 a1=3dd9f7811a3d33f6 : a0=78cb2071
code    10959593  # sm3p1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=808001
try     a0=5 a1=7fffffff : a1=7fbfbfff
try     a0=5 a1=80000000 : a1=ffffffff80404000
try     a0=5 a1=ffffffff : a1=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=ffffffff80404000
try     a0=5 a1=ffffffffffffffff : 
code    10959013  # sm3p1 zero, a1
try     a0=5 a1=6 : 
code    30c58533  # sm4ed a0, a1, a2, 0
try     a0=5 a1=1f a2=8000000000000000 : a0=5b5bd591
try     a0=5 a1=20 a2=7fffffffffffffff : a0=21214948
try     a0=5 a1=3f a2=ffffffff : a0=21214957
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=5b5aaa8e
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffef902fa5
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffff98c408d6
try     a0=5 a1=3dd9f7811a3d33f6 : a0=4166e678
try     a0=5 a1=1dc9478ca9245b36 : a0=fffffffff27f8eb8
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffea144f7a
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffff85c4991f
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=3df9efb0
try     a0=5 a1=248930d43975b5aa a2=21 : a0=307cf6e0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffffc50e22fb
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=683795b9
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=ffffffff8101f3c1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=fffffffff3f31135
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=66aba72b
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=648384ba
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=16cef866
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffd3b810c5
code    70c58533  # sm4ed a0, a1, a2, 1
try     a0=5 a1=1f a2=8000000000000000 : a0=5bd58e44
try     a0=5 a1=20 a2=7fffffffffffffff : a0=21496801
try     a0=5 a1=3f a2=ffffffff : a0=2149681e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=5bd4f15b
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffeff80eec
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffff8153145d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=41e8bdad
try     a0=5 a1=1dc9478ca9245b36 : a0=fffffffff2f1d56d
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=fffffffff38353f1
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffb8778cb9
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=145eff07
try     a0=5 a1=248930d43975b5aa a2=21 : a0=62a03bf1
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=441089e
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=2eff5db9
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=ffffffffe5780d46
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffff86fb2905
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=63cf31d9
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffa416f05b
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=fffffffffe975691
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffd213d9a7
code    b0c58533  # sm4ed a0, a1, a2, 2
try     a0=5 a1=1f a2=8000000000000000 : a0=ffffffffd58e5b44
try     a0=5 a1=20 a2=7fffffffffffffff : a0=49682101
try     a0=5 a1=3f a2=ffffffff : a0=4968211e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffffd58f245b
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffff87d947ec
try     a0=5 a1=6912496eda869a06 a2=1 : a0=f08c15d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffcfb368ad
try     a0=5 a1=1dc9478ca9245b36 : a0=7caa006d
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=7dd886f1
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=362c59b9
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=ffffffff9a052a07
try     a0=5 a1=248930d43975b5aa a2=21 : a0=ffffffffecfbeef1
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffff8a1add9e
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffffa0a488b9
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4df42998
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=12dd9bae
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffe07c015e
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=c541aa0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=72ca8765
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffe7728dd1
code    f0c58533  # sm4ed a0, a1, a2, 3
try     a0=5 a1=1f a2=8000000000000000 : a0=ffffffff8e5b5bca
try     a0=5 a1=20 a2=7fffffffffffffff : a0=68212169
try     a0=5 a1=3f a2=ffffffff : a0=68212176
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=42aad4e9
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=28cb1c51
try     a0=5 a1=6912496eda869a06 a2=1 : a0=54ddc1d3
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffff94666823
try     a0=5 a1=1dc9478ca9245b36 : a0=277f00e3
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=260d867f
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=6df95937
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=ffffffffc1d02a89
try     a0=5 a1=248930d43975b5aa a2=21 : a0=ffffffffb72eee7f
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffffd1cfdd10
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=fffffffffb718837
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=4478ea1d
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=fffffffffe50e6cf
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=712a0299
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=fffffffff7e84ae7
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ffffffffe6431678
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=34eba99b
code    34c58533  # sm4ks a0, a1, a2, 0
try     a0=5 a1=1f a2=8000000000000000 : a0=ffffffffc01a6bc9
try     a0=5 a1=20 a2=7fffffffffffffff : a0=92468
try     a0=5 a1=3f a2=ffffffff : a0=92477
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffffc01b14d6
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffceb84285
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffda94d296
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffda275820
try     a0=5 a1=1dc9478ca9245b36 : a0=693e30e0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffa844953a
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffc3314e7b
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=ffffffffcf983fc0
try     a0=5 a1=248930d43975b5aa a2=21 : a0=797d94e8
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffff9f80d563
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffff95a2f0a5
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=29e6041
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=62ea7625
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=35662afb
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffc083b53e
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ffffffff8a31e81a
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=1a3d424d
code    74c58533  # sm4ks a0, a1, a2, 1
try     a0=5 a1=1f a2=8000000000000000 : a0=1a6bd6df
try     a0=5 a1=20 a2=7fffffffffffffff : a0=9244820
try     a0=5 a1=3f a2=ffffffff : a0=924483f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=1a6aa9c0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffc7952ecd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffc0ed4cc6
try     a0=5 a1=3dd9f7811a3d33f6 : a0=56e536
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffb34f8df6
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffb23d0b6a
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=fffffffff9c9d422
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=55e0a79c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=231e636a
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=45ff5005
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=6f410522
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=ffffffff9dfee981
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=61ee4d41
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=2322e5af
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=620fb43f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ffffffffeea0c2a5
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=5e20516f
code    b4c58533  # sm4ks a0, a1, a2, 2
try     a0=5 a1=1f a2=8000000000000000 : a0=6bd6c005
try     a0=5 a1=20 a2=7fffffffffffffff : a0=24480029
try     a0=5 a1=3f a2=ffffffff : a0=24480036
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=6bd7bf1a
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffeaf966c4
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffb1505a1c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=71ebf3ec
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffc2f29b2c
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffc3801db0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffff8874c2f8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=245db146
try     a0=5 a1=248930d43975b5aa a2=21 : a0=52a375b0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=344246df
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=1efc13f8
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=25ccd0a8
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffff9b1134ff
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffff9f2cd005
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffff97e84582
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=66aae706
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=58e93b8
code    f4c58533  # sm4ks a0, a1, a2, 3
try     a0=5 a1=1f a2=8000000000000000 : a0=ffffffffd6c01a74
try     a0=5 a1=20 a2=7fffffffffffffff : a0=48000904
try     a0=5 a1=3f a2=ffffffff : a0=4800091b
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffffea416275
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=50717582
try     a0=5 a1=6912496eda869a06 a2=1 : a0=c46806d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffccfd299d
try     a0=5 a1=1dc9478ca9245b36 : a0=7fe4415d
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=7e96c7c1
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=35621889
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=ffffffff994b6b37
try     a0=5 a1=248930d43975b5aa a2=21 : a0=ffffffffefb5afc1
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffff89549cae
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ffffffffa3eac989
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=ffffffffbc4207fe
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=4e624137
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=21f84245
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=1b673a62
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=1632e83b
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffecf16574
code    00c5853b  # addw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=ffffffff80000000
try     a0=5 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=ffffffff80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=ffffffff80000001
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a2=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=ffffffffda869a07
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=4eb166cc
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffff80017f00
try     a0=5 a1=ffffffff a2=3f : a0=3e
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1f
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=1f
try     a0=5 a1=3f a2=ffffffff : a0=3e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffff80017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=4eb166cc
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffa856ddab
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffe3a20301
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b717c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=3975b5cb
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=5f948704
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad422
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=18309d31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=11269f7a
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffefa1d732
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffed2d6d8c
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ffffffffd5a34fd1
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=63b2dc5e
code    00c585bb  # addw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=363b33f0
code    00c5863b  # addw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=363b33f0
code    00b5853b  # addw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=19258ef6
code    00c5803b  # addw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c0053b  # addw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=29a86c75
code    0005853b  # addw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    40c5853b  # subw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=ffffffffffffffff
try     a0=5 a2=80000000 : a0=ffffffff80000000
try     a0=5 a2=7fffffffffffffff : a0=1
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=1
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=ffffffff80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=2
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=2
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=7fffffff
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000001
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000001
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=ffffffffe5c2cc0a
try     a0=5 a1=1 a2=6912496eda869a06 : a0=257965fb
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=ffffffffb14e9932
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7ffe8100
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffc0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffdf
try     a0=5 a1=8000000000000000 a2=1f : a0=ffffffffffffffe1
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffffe5432110
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=21
try     a0=5 a1=3f a2=ffffffff : a0=40
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=ffffffff80017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=4eb166ce
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffda869a05
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffa856dda9
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffe3a202c3
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b713c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=3975b589
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=5f948686
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=ffffffffecd38411
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffffb49e0948
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=7b4ec8ec
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffd2e1dcb2
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ffffffffffc27e39
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=50b00a00
code    40c585bb  # subw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ffffffffe2ea5b06
code    40c5863b  # subw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ffffffffe2ea5b06
code    40b5853b  # subw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    40c5803b  # subw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c0053b  # subw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=ffffffffd657938b
code    4005853b  # subw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    00c5953b  # sllw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=fffffffffffffffe
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=40
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=ffffffffffffe000
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffff80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff80000000
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffff80000000
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffb50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50adbb54
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=0
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=72eb6b54
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffff80000000
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=10a10000
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffffc2000000
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffabc28078
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=fffffffff4a3e000
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=2e705000
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffb9978000
code    00c595bb  # sllw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ffffffffef600000
code    00c5963b  # sllw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ffffffffef600000
code    00b5953b  # sllw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffff80000000
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffffd8000000
code    00c5903b  # sllw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c0153b  # sllw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0005953b  # sllw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    00c5d53b  # srlw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3ffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffff80000000
try     a0=5 a1=ffffffff a2=3f : a0=1
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=1
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=542b6ed5
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1cbadad5
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=71
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=16af0a01
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=7003d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=6ab2e
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=b462
code    00c5d5bb  # srlw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=7fffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=64
code    00c5d63b  # srlw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=7fffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=64
code    00b5d53b  # srlw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1
code    00c5d03b  # srlw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    00c0553b  # srlw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0005d53b  # srlw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    40c5d53b  # sraw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=ffffffffc0000000
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=3ffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffff80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffffffff8000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffffffffff
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffed434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffd42b6ed5
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffffffffff
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1cbadad5
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=0
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=fffffffffffffff1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fffffffff6af0a01
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffffff003d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=6ab2e
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=b462
code    40c5d5bb  # sraw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=64
code    40c5d63b  # sraw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=64
code    40b5d53b  # sraw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1
code    40c5d03b  # sraw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    40c0553b  # sraw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    4005d53b  # sraw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    02c5853b  # mulw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=0
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=ffffffffda869a06
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=ffffffffb14e9933
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=0
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffc1
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffe0
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=0
try     a0=5 a1=1f a2=8000000000000000 : a0=0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ffffffffffffffe0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffffffffffc1
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffb14e9933
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1dc9478ca9245b36 : a0=0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffa856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffff909e595e
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=fffffffff16e2b80
try     a0=5 a1=248930d43975b5aa a2=21 : a0=682c6aea
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffff858d2a7b
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=4ab4f880
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=caf6690
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=4e96a879
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=7a11db0d
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffccbc8633
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=5b1a1ffc
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffff89016ca1
code    02c585bb  # mulw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=46f50f37
code    02c5863b  # mulw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=46f50f37
code    02b5853b  # mulw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffffabbc7519
code    02c5803b  # mulw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c0053b  # mulw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205853b  # mulw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    02c5c53b  # divw a0, a1, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=1 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=80000000 : a0=1
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=0
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=fffffffffffffffe
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffffffffaa72
try     a0=5 a1=ffffffff a2=3f : a0=0
try     a0=5 a1=7fffffffffffffff a2=20 : a0=0
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=0
try     a0=5 a1=1f a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ffffffffffffffe0
try     a0=5 a1=3f a2=ffffffff : a0=ffffffffffffffc1
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=0
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffffffffff
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffa856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffff15be08
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=27c5b8a
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1bdbfaf
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=18463a9
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=1d4ab4f
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=0
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=0
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffffffffff
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=fffffffffffffffe
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=9
code    02c5c5bb  # divw a1, a1, a2
try     a0=5 : a1=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=0
code    02c5c63b  # divw a2, a1, a2
try     a0=5 : a2=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=0
code    02b5c53b  # divw a0, a1, a1
try     a0=5 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1
code    02c5c03b  # divw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c0453b  # divw a0, zero, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205c53b  # divw a0, a1, zero
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=ffffffffffffffff
code    02c5d53b  # divuw a0, a1, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=1 : a0=1
try     a0=5 a1=1 a2=80000000 : a0=0
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=1 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=80000000 : a0=1
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=1
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=1
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=1
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=0
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=0
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=558e
try     a0=5 a1=ffffffff a2=3f : a0=4104104
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7ffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1
try     a0=5 a1=1f a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=0
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=1
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=ffffffffffffffff
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffffffffff
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=ffffffffa856ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=757ce8b
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=27c5b8a
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1bdbfaf
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=18463a9
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=1d4ab4f
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=0
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=4
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=3
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=11
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=9
code    02c5d5bb  # divuw a1, a1, a2
try     a0=5 : a1=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=0
code    02c5d63b  # divuw a2, a1, a2
try     a0=5 : a2=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=0
code    02b5d53b  # divuw a0, a1, a1
try     a0=5 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1
try     a0=5 a1=8000000000000000 a2=7 : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=1
code    02c5d03b  # divuw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c0553b  # divuw a0, zero, a2
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205d53b  # divuw a0, a1, zero
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=ffffffffffffffff
code    02c5e53b  # remw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=0
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=1d62cd99
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffffffff7200
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffffe5432110
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=0
try     a0=5 a1=3f a2=ffffffff : a0=0
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffceb166cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffffffffea
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=1c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1b
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=2e
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=22
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=28210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffffe2e25461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffefa1d732
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=fffffffffa5335f9
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=6ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=4a4c088
code    02c5e5bb  # remw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=c92c77b
code    02c5e63b  # remw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=c92c77b
code    02b5e53b  # remw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    02c5e03b  # remw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c0653b  # remw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205e53b  # remw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    02c5f53b  # remuw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=0
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=1
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=0
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=0
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=1
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7fffffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=8e00
try     a0=5 a1=ffffffff a2=3f : a0=3
try     a0=5 a1=7fffffffffffffff a2=20 : a0=1f
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=20
try     a0=5 a1=3f a2=ffffffff : a0=3f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=4eb166ce
try     a0=5 a1=6912496eda869a06 a2=1 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=0
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=d
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=1c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1b
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=2e
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=22
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=28210a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=29d127fd
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=6fbbaa6
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=8555e2
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=6ab2e705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=4a4c088
code    02c5f5bb  # remuw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=c92c77b
code    02c5f63b  # remuw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=c92c77b
code    02b5f53b  # remuw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=0
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=0
code    02c5f03b  # remuw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    02c0753b  # remuw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    0205f53b  # remuw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    60c5953b  # rolw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=1
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=40000000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=40000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=40
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=ffffffffffffefff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffff80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=10
try     a0=5 a1=3f a2=ffffffff : a0=ffffffff8000001f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffe758b366
try     a0=5 a1=6912496eda869a06 a2=1 : a0=ffffffffb50d340d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50adbb55
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=71d10171
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=72eb6b54
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffffafca4362
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=10a10282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=ffffffffc3c5c4a8
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffffabc2807d
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=fffffffff4a3fc00
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=2e7056ab
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffb997ad18
code    60c595bb  # rolw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ffffffffef619258
code    60c5963b  # rolw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ffffffffef619258
code    60b5953b  # rolw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffffd864963b
code    60c5903b  # rolw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    60c0153b  # rolw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    6005953b  # rolw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    60c5d53b  # rorw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=0
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=0
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=ffffffff80000000
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=2
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=2
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=1 : a0=40000000
try     a0=5 a1=80000000 a2=80000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=1
try     a0=5 a1=80000000 a2=8000000000000000 : a0=ffffffff80000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=0
try     a0=5 a1=1 a2=6912496eda869a06 : a0=4000000
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=fffffffffffbffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ffffffff80000000
try     a0=5 a1=ffffffff a2=3f : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=1f : a0=0
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=ffffffff9abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=40
try     a0=5 a1=3f a2=ffffffff : a0=7e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffff9d62cd9b
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=ffffffffa9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=542b6ed5
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=ffffffffc74405c5
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1cbadad5
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=ffffffffbf290d8a
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=10a10282
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=712a30f1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=fffffffff6af0a01
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=28ff003d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=7056ab2e
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ffffffffe65eb462
code    60c5d5bb  # rorw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ffffffff963bd864
code    60c5d63b  # rorw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=ffffffff963bd864
code    60b5d53b  # rorw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffff9258ef61
code    60c5d03b  # rorw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    60c0553b  # rorw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=0
code    6005d53b  # rorw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    08c5c53b  # packw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=10000
try     a0=5 a2=80000000 : a0=0
try     a0=5 a2=7fffffffffffffff : a0=ffffffffffff0000
try     a0=5 a2=8000000000000000 : a0=0
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffff0000
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=10001
try     a0=5 a1=1 a2=80000000 : a0=1
try     a0=5 a1=1 a2=7fffffffffffffff : a0=ffffffffffff0001
try     a0=5 a1=1 a2=8000000000000000 : a0=1
try     a0=5 a1=1 a2=ffffffffffffffff : a0=ffffffffffff0001
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=80000000 a2=1 : a0=10000
try     a0=5 a1=80000000 a2=80000000 : a0=0
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=ffffffffffff0000
try     a0=5 a1=80000000 a2=8000000000000000 : a0=0
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffffffff0000
try     a0=5 a1=7fffffffffffffff : a0=ffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1ffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=ffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=ffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=10000
try     a0=5 a1=8000000000000000 a2=80000000 : a0=0
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=ffffffffffff0000
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffff0000
try     a0=5 a1=ffffffffffffffff : a0=ffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1ffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=ffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=ffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a2=3dd9f7811a3d33f6 : a0=33f60000
try     a0=5 a1=1 a2=6912496eda869a06 : a0=ffffffff9a060001
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=66cdffff
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7f000000
try     a0=5 a1=ffffffff a2=3f : a0=3fffff
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20ffff
try     a0=5 a1=8000000000000000 a2=1f : a0=1f0000
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=ffffffffdef00000
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=def0
try     a0=5 a1=1f a2=8000000000000000 : a0=1f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=ffffffffffff0020
try     a0=5 a1=3f a2=ffffffff : a0=ffffffffffff003f
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=ffffffffffff66cd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=19a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=5b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=1ddaa
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1f02e2
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=20715c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=21b5aa
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=3f86c5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=40d3e2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=ffffffff8c9010a1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=4b195461
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=ffffffff8723500f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=ffffffffc86da51f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=68cce705
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=692f732f
code    08c5c5bb  # packw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1ffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffff0000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=6c75c77b
code    08c5c63b  # packw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=1ffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a2=ffffffffffff0000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=6c75c77b
code    08b5c53b  # packw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 a2=7 : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=ffffffffc77bc77b
code    08c5c03b  # packw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    08c0453b  # packw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=10000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffff0000
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=6c750000
code    0805c53b  # packw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c77b
code    08c5853b  # add.uw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=1
try     a0=5 a1=1 a2=1 : a0=2
try     a0=5 a1=1 a2=80000000 : a0=80000001
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000001
try     a0=5 a1=1 a2=ffffffffffffffff : a0=0
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=80000000 a2=1 : a0=80000001
try     a0=5 a1=80000000 a2=80000000 : a0=100000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=800000007fffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000080000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff a2=1 : a0=100000000
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=17fffffff
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=80000000fffffffe
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=80000000ffffffff
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=fffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=ffffffffffffffff a2=1 : a0=100000000
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=17fffffff
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=80000000fffffffe
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=80000000ffffffff
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffe
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a07
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c804eb166cc
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8080017f00
try     a0=5 a1=ffffffff a2=3f : a0=10000003e
try     a0=5 a1=7fffffffffffffff a2=20 : a0=10000001f
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456791abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=fffffffe
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1abcdef0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000001f
try     a0=5 a1=20 a2=7fffffffffffffff : a0=800000000000001f
try     a0=5 a1=3f a2=ffffffff : a0=10000003e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=80017f00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=14eb166cc
try     a0=5 a1=6912496eda869a06 a2=1 : a0=da869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
try     a0=5 a1=1dc9478ca9245b36 : a0=a9245b36
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=a856ddab
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=e3a20301
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4f8b717c
try     a0=5 a1=248930d43975b5aa a2=21 : a0=3975b5cb
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=5f948704
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=752ad422
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77207d7418309d31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7709dec511269f7a
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b85befd5efa1d732
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b1b39b2ced2d6d8c
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=9220ea0bd5a34fd1
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=6149a96463b2dc5e
code    08c585bb  # add.uw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=100000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f5702363b33f0
code    08c5863b  # add.uw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=100000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=9b8f5702363b33f0
code    08b5853b  # add.uw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=fffffffe
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c19258ef6
code    08c5803b  # add.uw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    08c0053b  # add.uw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    0805853b  # add.uw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=ffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=c92c77b
code    20c5a53b  # sh1add.uw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=2
try     a0=5 a1=1 a2=1 : a0=3
try     a0=5 a1=1 a2=80000000 : a0=80000002
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000001
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000002
try     a0=5 a1=1 a2=ffffffffffffffff : a0=1
try     a0=5 a1=80000000 : a0=100000000
try     a0=5 a1=80000000 a2=1 : a0=100000001
try     a0=5 a1=80000000 a2=80000000 : a0=180000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000000ffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000100000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=1fffffffe
try     a0=5 a1=7fffffffffffffff a2=1 : a0=1ffffffff
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=27ffffffe
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=80000001fffffffd
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=80000001fffffffe
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=1fffffffd
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=1fffffffe
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1ffffffff
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=27ffffffe
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=80000001fffffffd
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=80000001fffffffe
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1fffffffd
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a08
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c80ceb166cb
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8100017f00
try     a0=5 a1=ffffffff a2=3f : a0=20000003d
try     a0=5 a1=7fffffffffffffff a2=20 : a0=20000001e
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=123456799abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=1fffffffd
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=b579bde0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000003e
try     a0=5 a1=20 a2=7fffffffffffffff : a0=800000000000003f
try     a0=5 a1=3f a2=ffffffff : a0=10000007d
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8002fe00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=21d62cd99
try     a0=5 a1=6912496eda869a06 a2=1 : a0=1b50d340d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=347a67ec
try     a0=5 a1=1dc9478ca9245b36 : a0=15248b66c
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=150adbb55
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1c74405e3
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=9f16e2d8
try     a0=5 a1=248930d43975b5aa a2=21 : a0=72eb6b75
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=bf290dc9
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=ea55a804
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77207d741ab2add2
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7709dec5f408f3db
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b85befd6a51a2741
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b1b39b2dcd3512ab
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=9220ea0c405636d6
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=6149a964bde44f8d
code    20c5a5bb  # sh1add.uw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1ffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f570242cdfb6b
code    20c5a63b  # sh1add.uw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=1ffffffff
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=9b8f570242cdfb6b
code    20b5a53b  # sh1add.uw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=1fffffffd
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c25b85671
code    20c5a03b  # sh1add.uw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    20c0253b  # sh1add.uw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    2005a53b  # sh1add.uw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1fffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=19258ef6
code    20c5c53b  # sh2add.uw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=4
try     a0=5 a1=1 a2=1 : 
try     a0=5 a1=1 a2=80000000 : a0=80000004
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000003
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000004
try     a0=5 a1=1 a2=ffffffffffffffff : a0=3
try     a0=5 a1=80000000 : a0=200000000
try     a0=5 a1=80000000 a2=1 : a0=200000001
try     a0=5 a1=80000000 a2=80000000 : a0=280000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000001ffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000200000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=1ffffffff
try     a0=5 a1=7fffffffffffffff : a0=3fffffffc
try     a0=5 a1=7fffffffffffffff a2=1 : a0=3fffffffd
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=47ffffffc
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=80000003fffffffb
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=80000003fffffffc
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=3fffffffb
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=3fffffffc
try     a0=5 a1=ffffffffffffffff a2=1 : a0=3fffffffd
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=47ffffffc
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=80000003fffffffb
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=80000003fffffffc
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=3fffffffb
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a0a
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c81ceb166c9
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8200017f00
try     a0=5 a1=ffffffff a2=3f : a0=40000003b
try     a0=5 a1=7fffffffffffffff a2=20 : a0=40000001c
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1234567a9abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=3fffffffb
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=1eaf37bc0
try     a0=5 a1=1f a2=8000000000000000 : a0=800000000000007c
try     a0=5 a1=20 a2=7fffffffffffffff : a0=800000000000007f
try     a0=5 a1=3f a2=ffffffff : a0=1000000fb
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8005fc00
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=3bac59b33
try     a0=5 a1=6912496eda869a06 a2=1 : a0=36a1a6819
try     a0=5 a1=3dd9f7811a3d33f6 : a0=68f4cfd8
try     a0=5 a1=1dc9478ca9245b36 : a0=2a4916cd8
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=2a15b76a9
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=38e880ba7
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=13e2dc590
try     a0=5 a1=248930d43975b5aa a2=21 : a0=e5d6d6c9
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=17e521b53
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=1d4ab4fc8
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77207d741fb6cf14
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7709dec7b9cd9c9d
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b85befd8100ac75f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b1b39b2f8d445ce9
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=9220ea0d15bc04e0
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=6149a965724735eb
code    20c5c5bb  # sh2add.uw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=3fffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f57025bf38a61
code    20c5c63b  # sh2add.uw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=3fffffffd
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=9b8f57025bf38a61
code    20b5c53b  # sh2add.uw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=3fffffffb
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c3edde567
code    20c5c03b  # sh2add.uw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    20c0453b  # sh2add.uw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    2005c53b  # sh2add.uw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=3fffffffc
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=324b1dec
code    20c5e53b  # sh3add.uw a0, a1, a2
try     a0=5 : a0=0
try     a0=5 a2=1 : a0=1
try     a0=5 a2=80000000 : a0=80000000
try     a0=5 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=9
try     a0=5 a1=1 a2=80000000 : a0=80000008
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8000000000000007
try     a0=5 a1=1 a2=8000000000000000 : a0=8000000000000008
try     a0=5 a1=1 a2=ffffffffffffffff : a0=7
try     a0=5 a1=80000000 : a0=400000000
try     a0=5 a1=80000000 a2=1 : a0=400000001
try     a0=5 a1=80000000 a2=80000000 : a0=480000000
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=80000003ffffffff
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8000000400000000
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=3ffffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffff8
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7fffffff9
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=87ffffff8
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=80000007fffffff7
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=80000007fffffff8
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7fffffff7
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=8000000000000000 a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=80000000 : a0=80000000
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7fffffffffffffff
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=7fffffff8
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7fffffff9
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=87ffffff8
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=80000007fffffff7
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=80000007fffffff8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7fffffff7
try     a0=5 a2=3dd9f7811a3d33f6 : a0=3dd9f7811a3d33f6
try     a0=5 a1=1 a2=6912496eda869a06 : a0=6912496eda869a0e
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7f894c83ceb166c5
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=ff00ff8400017f00
try     a0=5 a1=ffffffff a2=3f : a0=800000037
try     a0=5 a1=7fffffffffffffff a2=20 : a0=800000018
try     a0=5 a1=8000000000000000 a2=1f : a0=1f
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=1234567c9abcdef0
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7fffffff7
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=455e6f780
try     a0=5 a1=1f a2=8000000000000000 : a0=80000000000000f8
try     a0=5 a1=20 a2=7fffffffffffffff : a0=80000000000000ff
try     a0=5 a1=3f a2=ffffffff : a0=1000001f7
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=800bf800
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=6f58b3667
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6d434d031
try     a0=5 a1=3dd9f7811a3d33f6 : a0=d1e99fb0
try     a0=5 a1=1dc9478ca9245b36 : a0=54922d9b0
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=542b6ed51
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=71d10172f
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=27c5b8b00
try     a0=5 a1=248930d43975b5aa a2=21 : a0=1cbadad71
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=2fca43667
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=3a9569f50
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77207d7429bf1198
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7709decb4556ee21
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=b85befdae5ec079b
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=b1b39b330d62f165
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=9220ea0ec087a0f4
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=6149a966db0d02a7
code    20c5e5bb  # sh3add.uw a1, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=7fffffff9
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f57028e3ea84d
code    20c5e63b  # sh3add.uw a2, a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a2=7fffffff9
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a2=9b8f57028e3ea84d
code    20b5e53b  # sh3add.uw a0, a1, a1
try     a0=5 a2=7 : a0=0
try     a0=5 a1=ffffffffffffffff a2=7 : a0=7fffffff7
try     a0=5 a1=8000000000000000 a2=7 : a0=8000000000000000
try     a0=5 a1=70b5421c0c92c77b a2=7 : a0=70b5421c71290353
code    20c5e03b  # sh3add.uw zero, a1, a2
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : 
code    20c0653b  # sh3add.uw a0, zero, a2
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=9b8f570229a86c75
code    2005e53b  # sh3add.uw a0, a1, zero
try     a0=5 : a0=0
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7fffffff8
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=0
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a0=64963bd8
code    8005851b  # addiw a0, a1, -2048
try     a0=5 : a0=fffffffffffff800
try     a0=5 a1=1 : a0=fffffffffffff801
try     a0=5 a1=7fffffff : a0=7ffff7ff
try     a0=5 a1=80000000 : a0=7ffff800
try     a0=5 a1=ffffffff : a0=fffffffffffff7ff
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffff7ff
try     a0=5 a1=8000000000000000 : a0=fffffffffffff800
try     a0=5 a1=ffffffff80000000 : a0=7ffff800
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffff7ff
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcd6f0
try     a0=5 a1=1f : a0=fffffffffffff81f
try     a0=5 a1=20 : a0=fffffffffffff820
try     a0=5 a1=3f : a0=fffffffffffff83f
try     a0=5 a1=ff00ff8000017f00 : a0=17700
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb15ecd
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869206
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d2bf6
code    fff5851b  # addiw a0, a1, -1
try     a0=5 : a0=ffffffffffffffff
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=7ffffffe
try     a0=5 a1=80000000 : a0=7fffffff
try     a0=5 a1=ffffffff : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffff80000000 : a0=7fffffff
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcdeef
try     a0=5 a1=1f : a0=1e
try     a0=5 a1=20 : a0=1f
try     a0=5 a1=3f : a0=3e
try     a0=5 a1=ff00ff8000017f00 : a0=17eff
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb166cc
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869a05
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f5
code    0015851b  # addiw a0, a1, 1
try     a0=5 : a0=1
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=1
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000001
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcdef1
try     a0=5 a1=1f : a0=20
try     a0=5 a1=20 : a0=21
try     a0=5 a1=3f : a0=40
try     a0=5 a1=ff00ff8000017f00 : a0=17f01
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb166ce
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869a07
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f7
code    7ff5851b  # addiw a0, a1, 2047
try     a0=5 : a0=7ff
try     a0=5 a1=1 : a0=800
try     a0=5 a1=7fffffff : a0=ffffffff800007fe
try     a0=5 a1=80000000 : a0=ffffffff800007ff
try     a0=5 a1=ffffffff : a0=7fe
try     a0=5 a1=7fffffffffffffff : a0=7fe
try     a0=5 a1=8000000000000000 : a0=7ff
try     a0=5 a1=ffffffff80000000 : a0=ffffffff800007ff
try     a0=5 a1=ffffffffffffffff : a0=7fe
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abce6ef
try     a0=5 a1=1f : a0=81e
try     a0=5 a1=20 : a0=81f
try     a0=5 a1=3f : a0=83e
try     a0=5 a1=ff00ff8000017f00 : a0=186ff
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb16ecc
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda86a205
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d3bf5
code    7ff5051b  # addiw a0, a0, 2047
try     a1=5 : a0=7ff
try     a0=1 a1=5 : a0=800
try     a0=7fffffff a1=5 : a0=ffffffff800007fe
try     a0=80000000 a1=5 : a0=ffffffff800007ff
try     a0=ffffffff a1=5 : a0=7fe
try     a0=7fffffffffffffff a1=5 : a0=7fe
try     a0=8000000000000000 a1=5 : a0=7ff
try     a0=ffffffff80000000 a1=5 : a0=ffffffff800007ff
try     a0=ffffffffffffffff a1=5 : a0=7fe
code    7ff5801b  # addiw zero, a1, 2047
try     a0=5 a1=6 : 
code    7ff0051b  # addiw a0, zero, 2047
try     a0=5 a1=6 : a0=7ff
code    0005951b  # slliw a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb166cd
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
code    0015951b  # slliw a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffffffffffe
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=fffffffffffffffe
try     a0=5 a1=7fffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=fffffffffffffffe
try     a0=5 a1=123456789abcdef0 : a0=3579bde0
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=ff00ff8000017f00 : a0=2fe00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffff9d62cd9a
try     a0=5 a1=6912496eda869a06 : a0=ffffffffb50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=347a67ec
code    01f5951b  # slliw a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=ffffffff80000000
try     a0=5 a1=7fffffff : a0=ffffffff80000000
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=ffffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=ffffffff80000000
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=ffffffff80000000
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=ffffffff80000000
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffff80000000
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    01f5151b  # slliw a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=ffffffff80000000
try     a0=7fffffff a1=5 : a0=ffffffff80000000
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=ffffffff80000000
try     a0=7fffffffffffffff a1=5 : a0=ffffffff80000000
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=0
try     a0=ffffffffffffffff a1=5 : a0=ffffffff80000000
code    01f5901b  # slliw zero, a1, 31
try     a0=5 a1=6 : 
code    01f0151b  # slliw a0, zero, 31
try     a0=5 a1=6 : a0=0
code    0005d51b  # srliw a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb166cd
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
code    0015d51b  # srliw a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=7fffffff
try     a0=5 a1=7fffffffffffffff : a0=7fffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=40000000
try     a0=5 a1=ffffffffffffffff : a0=7fffffff
try     a0=5 a1=123456789abcdef0 : a0=4d5e6f78
try     a0=5 a1=1f : a0=f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=1f
try     a0=5 a1=ff00ff8000017f00 : a0=bf80
try     a0=5 a1=7f894c7fceb166cd : a0=6758b366
try     a0=5 a1=6912496eda869a06 : a0=6d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=d1e99fb
code    01f5d51b  # srliw a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=1
try     a0=5 a1=7fffffffffffffff : a0=1
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=1
try     a0=5 a1=123456789abcdef0 : a0=1
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=1
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    01f5551b  # srliw a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=1
try     a0=ffffffff a1=5 : a0=1
try     a0=7fffffffffffffff a1=5 : a0=1
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=1
try     a0=ffffffffffffffff a1=5 : a0=1
code    01f5d01b  # srliw zero, a1, 31
try     a0=5 a1=6 : 
code    01f0551b  # srliw a0, zero, 31
try     a0=5 a1=6 : a0=0
code    4005d51b  # sraiw a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb166cd
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
code    4015d51b  # sraiw a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=3fffffff
try     a0=5 a1=80000000 : a0=ffffffffc0000000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffffc0000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffffcd5e6f78
try     a0=5 a1=1f : a0=f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=1f
try     a0=5 a1=ff00ff8000017f00 : a0=bf80
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffe758b366
try     a0=5 a1=6912496eda869a06 : a0=ffffffffed434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=d1e99fb
code    41f5d51b  # sraiw a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffffffffffff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffffffffffff
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffffffffff
try     a0=5 a1=6912496eda869a06 : a0=ffffffffffffffff
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    41f5551b  # sraiw a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=0
try     a0=7fffffff a1=5 : a0=0
try     a0=80000000 a1=5 : a0=ffffffffffffffff
try     a0=ffffffff a1=5 : a0=ffffffffffffffff
try     a0=7fffffffffffffff a1=5 : a0=ffffffffffffffff
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=ffffffffffffffff
try     a0=ffffffffffffffff a1=5 : 
code    41f5d01b  # sraiw zero, a1, 31
try     a0=5 a1=6 : 
code    41f0551b  # sraiw a0, zero, 31
try     a0=5 a1=6 : a0=0
code    6005d51b  # roriw a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=ffffffff80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=ffffffff9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffceb166cd
try     a0=5 a1=6912496eda869a06 : a0=ffffffffda869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
code    6015d51b  # roriw a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=ffffffff80000000
try     a0=5 a1=7fffffff : a0=ffffffffbfffffff
try     a0=5 a1=80000000 : a0=40000000
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=40000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=4d5e6f78
try     a0=5 a1=1f : a0=ffffffff8000000f
try     a0=5 a1=20 : a0=10
try     a0=5 a1=3f : a0=ffffffff8000001f
try     a0=5 a1=ff00ff8000017f00 : a0=bf80
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffffe758b366
try     a0=5 a1=6912496eda869a06 : a0=6d434d03
try     a0=5 a1=3dd9f7811a3d33f6 : a0=d1e99fb
code    61f5d51b  # roriw a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffffffffffe
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=3579bde1
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=ff00ff8000017f00 : a0=2fe00
try     a0=5 a1=7f894c7fceb166cd : a0=ffffffff9d62cd9b
try     a0=5 a1=6912496eda869a06 : a0=ffffffffb50d340d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=347a67ec
code    61f5551b  # roriw a0, a0, 31
try     a1=5 : 
try     a0=1 a1=5 : a0=2
try     a0=7fffffff a1=5 : a0=fffffffffffffffe
try     a0=80000000 a1=5 : a0=1
try     a0=ffffffff a1=5 : a0=ffffffffffffffff
try     a0=7fffffffffffffff a1=5 : a0=ffffffffffffffff
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=1
try     a0=ffffffffffffffff a1=5 : 
code    61f5d01b  # roriw zero, a1, 31
try     a0=5 a1=6 : 
code    61f0551b  # roriw a0, zero, 31
try     a0=5 a1=6 : a0=0
code    0805951b  # slli.uw a0, a1, 0
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=7fffffff
try     a0=5 a1=80000000 : a0=80000000
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=ffffffff
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=80000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff
try     a0=5 a1=123456789abcdef0 : a0=9abcdef0
try     a0=5 a1=1f : a0=1f
try     a0=5 a1=20 : a0=20
try     a0=5 a1=3f : a0=3f
try     a0=5 a1=ff00ff8000017f00 : a0=17f00
try     a0=5 a1=7f894c7fceb166cd : a0=ceb166cd
try     a0=5 a1=6912496eda869a06 : a0=da869a06
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f6
code    0815951b  # slli.uw a0, a1, 1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=2
try     a0=5 a1=7fffffff : a0=fffffffe
try     a0=5 a1=80000000 : a0=100000000
try     a0=5 a1=ffffffff : a0=1fffffffe
try     a0=5 a1=7fffffffffffffff : a0=1fffffffe
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=100000000
try     a0=5 a1=ffffffffffffffff : a0=1fffffffe
try     a0=5 a1=123456789abcdef0 : a0=13579bde0
try     a0=5 a1=1f : a0=3e
try     a0=5 a1=20 : a0=40
try     a0=5 a1=3f : a0=7e
try     a0=5 a1=ff00ff8000017f00 : a0=2fe00
try     a0=5 a1=7f894c7fceb166cd : a0=19d62cd9a
try     a0=5 a1=6912496eda869a06 : a0=1b50d340c
try     a0=5 a1=3dd9f7811a3d33f6 : a0=347a67ec
code    09f5951b  # slli.uw a0, a1, 31
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=80000000
try     a0=5 a1=7fffffff : a0=3fffffff80000000
try     a0=5 a1=80000000 : a0=4000000000000000
try     a0=5 a1=ffffffff : a0=7fffffff80000000
try     a0=5 a1=7fffffffffffffff : a0=7fffffff80000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=4000000000000000
try     a0=5 a1=ffffffffffffffff : a0=7fffffff80000000
try     a0=5 a1=123456789abcdef0 : a0=4d5e6f7800000000
try     a0=5 a1=1f : a0=f80000000
try     a0=5 a1=20 : a0=1000000000
try     a0=5 a1=3f : a0=1f80000000
try     a0=5 a1=ff00ff8000017f00 : a0=bf8000000000
try     a0=5 a1=7f894c7fceb166cd : a0=6758b36680000000
try     a0=5 a1=6912496eda869a06 : a0=6d434d0300000000
try     a0=5 a1=3dd9f7811a3d33f6 : a0=d1e99fb00000000
code    0a05951b  # slli.uw a0, a1, 32
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=100000000
try     a0=5 a1=7fffffff : a0=7fffffff00000000
try     a0=5 a1=80000000 : a0=8000000000000000
try     a0=5 a1=ffffffff : a0=ffffffff00000000
try     a0=5 a1=7fffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=8000000000000000
try     a0=5 a1=ffffffffffffffff : a0=ffffffff00000000
try     a0=5 a1=123456789abcdef0 : a0=9abcdef000000000
try     a0=5 a1=1f : a0=1f00000000
try     a0=5 a1=20 : a0=2000000000
try     a0=5 a1=3f : a0=3f00000000
try     a0=5 a1=ff00ff8000017f00 : a0=17f0000000000
try     a0=5 a1=7f894c7fceb166cd : a0=ceb166cd00000000
try     a0=5 a1=6912496eda869a06 : a0=da869a0600000000
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1a3d33f600000000
code    0bf5951b  # slli.uw a0, a1, 63
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=8000000000000000
try     a0=5 a1=7fffffff : a0=8000000000000000
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=8000000000000000
try     a0=5 a1=7fffffffffffffff : a0=8000000000000000
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=8000000000000000
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=8000000000000000
try     a0=5 a1=20 : a0=0
try     a0=5 a1=3f : a0=8000000000000000
try     a0=5 a1=ff00ff8000017f00 : a0=0
try     a0=5 a1=7f894c7fceb166cd : a0=8000000000000000
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=0
code    0bf5151b  # slli.uw a0, a0, 63
try     a1=5 : 
try     a0=1 a1=5 : a0=8000000000000000
try     a0=7fffffff a1=5 : a0=8000000000000000
try     a0=80000000 a1=5 : a0=0
try     a0=ffffffff a1=5 : a0=8000000000000000
try     a0=7fffffffffffffff a1=5 : a0=8000000000000000
try     a0=8000000000000000 a1=5 : a0=0
try     a0=ffffffff80000000 a1=5 : a0=0
try     a0=ffffffffffffffff a1=5 : a0=8000000000000000
code    0bf5901b  # slli.uw zero, a1, 63
try     a0=5 a1=6 : 
code    0bf0151b  # slli.uw a0, zero, 63
try     a0=5 a1=6 : a0=0
code    6005951b  # clzw a0, a1
try     a0=5 : a0=20
try     a0=5 a1=1 : a0=1f
try     a0=5 a1=7fffffff : a0=1
try     a0=5 a1=80000000 : a0=0
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=8000000000000000 : a0=20
try     a0=5 a1=ffffffff80000000 : a0=0
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=0
try     a0=5 a1=1f : a0=1b
try     a0=5 a1=20 : a0=1a
try     a0=5 a1=3f : a0=1a
try     a0=5 a1=ff00ff8000017f00 : a0=f
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=0
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3
code    6005959b  # clzw a1, a1
try     a0=5 : a1=20
try     a0=5 a1=1 : a1=1f
try     a0=5 a1=7fffffff : a1=1
try     a0=5 a1=80000000 : a1=0
try     a0=5 a1=ffffffff : a1=0
try     a0=5 a1=7fffffffffffffff : a1=0
try     a0=5 a1=8000000000000000 : a1=20
try     a0=5 a1=ffffffff80000000 : a1=0
try     a0=5 a1=ffffffffffffffff : a1=0
code    6005901b  # clzw zero, a1
try     a0=5 a1=6 : 
code    6025951b  # cpopw a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1
try     a0=5 a1=7fffffff : a0=1f
try     a0=5 a1=80000000 : a0=1
try     a0=5 a1=ffffffff : a0=20
try     a0=5 a1=7fffffffffffffff : a0=20
try     a0=5 a1=8000000000000000 : a0=0
try     a0=5 a1=ffffffff80000000 : a0=1
try     a0=5 a1=ffffffffffffffff : a0=20
try     a0=5 a1=123456789abcdef0 : a0=13
try     a0=5 a1=1f : 
try     a0=5 a1=20 : a0=1
try     a0=5 a1=3f : a0=6
try     a0=5 a1=ff00ff8000017f00 : a0=8
try     a0=5 a1=7f894c7fceb166cd : a0=12
try     a0=5 a1=6912496eda869a06 : a0=e
try     a0=5 a1=3dd9f7811a3d33f6 : a0=12
code    6025959b  # cpopw a1, a1
try     a0=5 : 
try     a0=5 a1=1 : 
try     a0=5 a1=7fffffff : a1=1f
try     a0=5 a1=80000000 : a1=1
try     a0=5 a1=ffffffff : a1=20
try     a0=5 a1=7fffffffffffffff : a1=20
try     a0=5 a1=8000000000000000 : a1=0
try     a0=5 a1=ffffffff80000000 : a1=1
try     a0=5 a1=ffffffffffffffff : a1=20
code    6025901b  # cpopw zero, a1
try     a0=5 a1=6 : 
code    6015951b  # ctzw a0, a1
try     a0=5 : a0=20
try     a0=5 a1=1 : a0=0
try     a0=5 a1=7fffffff : a0=0
try     a0=5 a1=80000000 : a0=1f
try     a0=5 a1=ffffffff : a0=0
try     a0=5 a1=7fffffffffffffff : a0=0
try     a0=5 a1=ffffffff80000000 : a0=1f
try     a0=5 a1=ffffffffffffffff : a0=0
try     a0=5 a1=123456789abcdef0 : a0=4
try     a0=5 a1=1f : a0=0
try     a0=5 a1=20 : 
try     a0=5 a1=3f : a0=0
try     a0=5 a1=ff00ff8000017f00 : a0=8
try     a0=5 a1=7f894c7fceb166cd : a0=0
try     a0=5 a1=6912496eda869a06 : a0=1
try     a0=5 a1=3dd9f7811a3d33f6 : a0=1
code    10459513  # sha512sum0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=1042000000
try     a0=5 a1=7fffffff : a0=e0fffff03e000007
try     a0=5 a1=80000000 : a0=2100000000000008
try     a0=5 a1=ffffffff : a0=c1fffff03e00000f
try     a0=5 a1=7fffffffffffffff : a0=fffffff7deffffff
try     a0=5 a1=8000000000000000 : a0=821000000
try     a0=5 a1=ffffffff80000000 : a0=1f00000fc1fffff8
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=7c57a100c7ec1abb
try     a0=5 a1=1f : a0=1f7fe000000
try     a0=5 a1=20 : a0=20840000000
try     a0=5 a1=3f : a0=3ffbe000000
try     a0=5 a1=ff00ff8000017f00 : a0=17ad31ce31c61f
try     a0=5 a1=7f894c7fceb166cd : a0=e72757a93d89867b
try     a0=5 a1=6912496eda869a06 : a0=c37d0bd307b22024
try     a0=5 a1=3dd9f7811a3d33f6 : a0=e76809f9be92b61e
code    10459593  # sha512sum0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=1042000000
try     a0=5 a1=7fffffff : a1=e0fffff03e000007
try     a0=5 a1=80000000 : a1=2100000000000008
try     a0=5 a1=ffffffff : a1=c1fffff03e00000f
try     a0=5 a1=7fffffffffffffff : a1=fffffff7deffffff
try     a0=5 a1=8000000000000000 : a1=821000000
try     a0=5 a1=ffffffff80000000 : a1=1f00000fc1fffff8
try     a0=5 a1=ffffffffffffffff : 
code    10459013  # sha512sum0 zero, a1
try     a0=5 a1=6 : 
code    10559513  # sha512sum1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=4400000800000
try     a0=5 a1=7fffffff : a0=3c3fffff81e000
try     a0=5 a1=80000000 : a0=40000000022000
try     a0=5 a1=ffffffff : a0=7c3fffff83c000
try     a0=5 a1=7fffffffffffffff : a0=fffddfffffbfffff
try     a0=5 a1=8000000000000000 : a0=2200000400000
try     a0=5 a1=ffffffff80000000 : a0=ffc3c000007e1fff
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=7031123334755677
try     a0=5 a1=1f : a0=7bc0000f800000
try     a0=5 a1=20 : a0=88000010000000
try     a0=5 a1=3f : a0=f3c0001f800000
try     a0=5 a1=ff00ff8000017f00 : a0=63c3c37c419f807a
try     a0=5 a1=7f894c7fceb166cd : a0=fd61f974045f0dcf
try     a0=5 a1=6912496eda869a06 : a0=79f57d40b4d4559f
try     a0=5 a1=3dd9f7811a3d33f6 : a0=43a8668858fac280
code    10559593  # sha512sum1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=4400000800000
try     a0=5 a1=7fffffff : a1=3c3fffff81e000
try     a0=5 a1=80000000 : a1=40000000022000
try     a0=5 a1=ffffffff : a1=7c3fffff83c000
try     a0=5 a1=7fffffffffffffff : a1=fffddfffffbfffff
try     a0=5 a1=8000000000000000 : a1=2200000400000
try     a0=5 a1=ffffffff80000000 : a1=ffc3c000007e1fff
try     a0=5 a1=ffffffffffffffff : 
code    10559013  # sha512sum1 zero, a1
try     a0=5 a1=6 : 
code    10659513  # sha512sig0 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=8100000000000000
try     a0=5 a1=7fffffff : a0=7f0000003f7fffff
try     a0=5 a1=80000000 : a0=41800000
try     a0=5 a1=ffffffff : a0=7f0000007effffff
try     a0=5 a1=7fffffffffffffff : a0=407fffffffffffff
try     a0=5 a1=8000000000000000 : a0=4180000000000000
try     a0=5 a1=ffffffff80000000 : a0=7effffffc0800000
try     a0=5 a1=ffffffffffffffff : a0=1ffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=f92c77c6c4f1aa1b
try     a0=5 a1=1f : a0=9f0000000000000f
try     a0=5 a1=20 : a0=2000000000000010
try     a0=5 a1=3f : a0=bf0000000000001f
try     a0=5 a1=ff00ff8000017f00 : a0=7e817ec08000bc01
try     a0=5 a1=7f894c7fceb166cd : a0=72443deb670b60cd
try     a0=5 a1=6912496eda869a06 : a0=3232126cde2cc6ad
try     a0=5 a1=3dd9f7811a3d33f6 : a0=e8aa91d80e30deaf
code    10659593  # sha512sig0 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=8100000000000000
try     a0=5 a1=7fffffff : a1=7f0000003f7fffff
try     a0=5 a1=80000000 : a1=41800000
try     a0=5 a1=ffffffff : a1=7f0000007effffff
try     a0=5 a1=7fffffffffffffff : a1=407fffffffffffff
try     a0=5 a1=8000000000000000 : a1=4180000000000000
try     a0=5 a1=ffffffff80000000 : a1=7effffffc0800000
try     a0=5 a1=ffffffffffffffff : a1=1ffffffffffffff
code    10659013  # sha512sig0 zero, a1
try     a0=5 a1=6 : 
code    10759513  # sha512sig1 a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=200000000008
try     a0=5 a1=7fffffff : a0=ffffe003fe000ff8
try     a0=5 a1=80000000 : a0=402001000
try     a0=5 a1=ffffffff : a0=ffffe007fc001ff8
try     a0=5 a1=7fffffffffffffff : a0=1ffeffffffffffb
try     a0=5 a1=8000000000000000 : a0=200100000000004
try     a0=5 a1=ffffffff80000000 : a0=fc001ffc01fff007
try     a0=5 a1=ffffffffffffffff : a0=3ffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=a3460dbbd4317ac
try     a0=5 a1=1f : a0=3e000000000f8
try     a0=5 a1=20 : a0=4000000000100
try     a0=5 a1=3f : a0=7e000000001f8
try     a0=5 a1=ff00ff8000017f00 : a0=d41be01e1ffbfdfb
try     a0=5 a1=7f894c7fceb166cd : a0=d16de93ea33e0a26
try     a0=5 a1=6912496eda869a06 : a0=9a76cf712673110b
try     a0=5 a1=3dd9f7811a3d33f6 : a0=48461c6deb714839
code    10759593  # sha512sig1 a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=200000000008
try     a0=5 a1=7fffffff : a1=ffffe003fe000ff8
try     a0=5 a1=80000000 : a1=402001000
try     a0=5 a1=ffffffff : a1=ffffe007fc001ff8
try     a0=5 a1=7fffffffffffffff : a1=1ffeffffffffffb
try     a0=5 a1=8000000000000000 : a1=200100000000004
try     a0=5 a1=ffffffff80000000 : a1=fc001ffc01fff007
try     a0=5 a1=ffffffffffffffff : a1=3ffffffffffffff
code    10759013  # sha512sig1 zero, a1
try     a0=5 a1=6 : 
code    30059513  # aes64im a0, a1
try     a0=5 : a0=0
try     a0=5 a1=1 : a0=b0d090e
try     a0=5 a1=7fffffff : a0=be082513
try     a0=5 a1=80000000 : a0=41f7daec
try     a0=5 a1=ffffffff : a0=ffffffff
try     a0=5 a1=7fffffffffffffff : a0=be082513ffffffff
try     a0=5 a1=8000000000000000 : a0=41f7daec00000000
try     a0=5 a1=ffffffff80000000 : a0=ffffffff41f7daec
try     a0=5 a1=ffffffffffffffff : a0=ffffffffffffffff
try     a0=5 a1=123456789abcdef0 : a0=851bd1470d9359cf
try     a0=5 a1=1f : a0=d99be7ba
try     a0=5 a1=20 : a0=7bbb3bdb
try     a0=5 a1=3f : a0=a220dc61
try     a0=5 a1=ff00ff8000017f00 : a0=ed3ff6a444a4c759
try     a0=5 a1=7f894c7fceb166cd : a0=43ca65b708a6b45
try     a0=5 a1=6912496eda869a06 : a0=6d85f541f8922389
try     a0=5 a1=3dd9f7811a3d33f6 : a0=351fc078cec138d5
code    30059593  # aes64im a1, a1
try     a0=5 : 
try     a0=5 a1=1 : a1=b0d090e
try     a0=5 a1=7fffffff : a1=be082513
try     a0=5 a1=80000000 : a1=41f7daec
try     a0=5 a1=ffffffff : 
try     a0=5 a1=7fffffffffffffff : a1=be082513ffffffff
try     a0=5 a1=8000000000000000 : a1=41f7daec00000000
try     a0=5 a1=ffffffff80000000 : a1=ffffffff41f7daec
try     a0=5 a1=ffffffffffffffff : 
code    30059013  # aes64im zero, a1
try     a0=5 a1=6 : 
code    32c58533  # aes64es a0, a1, a2
try     a0=5 a1=1f a2=8000000000000000 : a0=63636363cd6363c0
try     a0=5 a1=20 a2=7fffffffffffffff : a0=63161663d21663b7
try     a0=5 a1=3f a2=ffffffff : a0=6363166363166375
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=636363cd63631663
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=8b6316d2631629bd
try     a0=5 a1=6912496eda869a06 a2=1 : a0=5763639f63633b6f
try     a0=5 a1=3dd9f7811a3d33f6 : a0=a263630c63636842
try     a0=5 a1=1dc9478ca9245b36 : a0=d36363646363a005
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=c2636359636327ac
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=1163637d63634e98
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=846363896363304a
try     a0=5 a1=248930d43975b5aa a2=21 : a0=12636348636304ac
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=cf63635b6363f6a6
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=9d6363ce63638798
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=77b76464f5e4e832
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9801b301f51b1cef
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=d53917b76ca58076
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=e16de875c83f02c0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=2b745964f8c316b
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=be3bf9d0ef0c8415
code    32c585b3  # aes64es a1, a1, a2
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=e16de875c83f02c0
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=2b745964f8c316b
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=be3bf9d0ef0c8415
code    36c58533  # aes64esm a0, a1, a2
try     a0=5 a1=1f a2=8000000000000000 : a0=63636363da296e90
try     a0=5 a1=20 a2=7fffffffffffffff : a0=63fc168908959914
try     a0=5 a1=3f a2=ffffffff : a0=161689fc2c9fea3a
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8acdcd24161689fc
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=1584d06d251db66f
try     a0=5 a1=6912496eda869a06 a2=1 : a0=14c3abb42f37df93
try     a0=5 a1=3dd9f7811a3d33f6 : a0=4b54cd7c0b49543c
try     a0=5 a1=1dc9478ca9245b36 : a0=11afd4dd0ac698f1
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=74a1f8b66de8242a
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=a5eb0f2d58b5c2f9
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=93bb6e4b4b19ecc4
try     a0=5 a1=248930d43975b5aa a2=21 : a0=fcdb39444ecb624f
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=68b4f7bfa2339756
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=68d730dc917c4bb9
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=91ec19a4ab0d3b56
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=9a03e755dcc10f0f
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=5db607a06713f5be
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=c37fe845edff4d6a
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=57a0dc4d9e88c946
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=ce86ca2e72a3fd5e
code    36c585b3  # aes64esm a1, a1, a2
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=c37fe845edff4d6a
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=57a0dc4d9e88c946
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=ce86ca2e72a3fd5e
code    3ac58533  # aes64ds a0, a1, a2
try     a0=5 a1=1f a2=8000000000000000 : a0=52525252525252cb
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7d7d5252527d7d54
try     a0=5 a1=3f a2=ffffffff : a0=7d525252527d5225
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=3a526b3a7d525252
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=6b52d36b6b7d5280
try     a0=5 a1=6912496eda869a06 a2=1 : a0=52523745e45252a5
try     a0=5 a1=3dd9f7811a3d33f6 : a0=525266918b5252d6
try     a0=5 a1=1dc9478ca9245b36 : a0=525257f0de525224
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=5252c92f6c525262
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=52526a829852523b
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=52522c04cc5252a7
try     a0=5 a1=248930d43975b5aa a2=21 : a0=5252d219a6525262
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=5252dcda00525207
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=5252a983f952523b
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=2f547cf072be13f1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=c340fd4096869cd8
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=a2576c54214c61fb
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=f34b292504c2e8cb
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=5854b0d9be17bb36
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=40a48f90f091b74e
code    3ac585b3  # aes64ds a1, a1, a2
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=f34b292504c2e8cb
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=5854b0d9be17bb36
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=40a48f90f091b74e
code    3ec58533  # aes64dsm a0, a1, a2
try     a0=5 a1=1f a2=8000000000000000 : a0=52525252463d6f8d
try     a0=5 a1=20 a2=7fffffffffffffff : a0=9fc1b0eed4b1f794
try     a0=5 a1=3f a2=ffffffff : a0=d340a21e12f6a21e
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8fd3acc9d340a21e
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=5821f901fc365658
try     a0=5 a1=6912496eda869a06 a2=1 : a0=3cc1bd32f7abc3de
try     a0=5 a1=3dd9f7811a3d33f6 : a0=117dd04bfb5e9860
try     a0=5 a1=1dc9478ca9245b36 : a0=f104a1f35cf93f60
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=652a2980f690d4bc
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=e0d613cd0cae9b9a
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=6e6240644a9202b1
try     a0=5 a1=248930d43975b5aa a2=21 : a0=3bac366a76df117c
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6172e3f662863edd
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=4b5ae4df742840de
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=d30a755bb55f884c
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=f388b1f4e00742f1
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=bf55f0d79b722e30
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=62e0cbfd90fdad25
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=ac2e8e69bec5f3ac
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=88c5aa1ca436c8c2
code    3ec585b3  # aes64dsm a1, a1, a2
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=62e0cbfd90fdad25
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=ac2e8e69bec5f3ac
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=88c5aa1ca436c8c2
code    7ec58533  # aes64ks2 a0, a1, a2
try     a0=5 a1=1f a2=8000000000000000 : a0=8000000000000000
try     a0=5 a1=20 a2=7fffffffffffffff : a0=80000000ffffffff
try     a0=5 a1=3f a2=ffffffff : a0=ffffffffffffffff
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7f00ff807f00ff80
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=76b3800076b380
try     a0=5 a1=6912496eda869a06 a2=1 : a0=6912496f6912496f
try     a0=5 a1=3dd9f7811a3d33f6 : a0=3dd9f7813dd9f781
try     a0=5 a1=1dc9478ca9245b36 : a0=1dc9478c1dc9478c
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=50d03d1450d03d14
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=465db60c465db60c
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=4bc608d24bc608d2
try     a0=5 a1=248930d43975b5aa a2=21 : a0=248930f5248930f5
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=6385d6686385d668
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=993ceaac993ceaac
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=221c3968553c441c
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=c94451d4be4d8f10
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=7f8e52d6c7d5bd03
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=4e1b397effa8a252
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=566facf2c44f46f9
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=e4968f2b85df264f
code    7ec585b3  # aes64ks2 a1, a1, a2
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=4e1b397effa8a252
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=566facf2c44f46f9
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=e4968f2b85df264f
code    31059513  # aes64ks1i a0, a1, 0
try     a0=5 a1=20 : a0=6363636263636362
try     a0=5 a1=3f : a0=6363636263636362
try     a0=5 a1=ff00ff8000017f00 : a0=cd166317cd166317
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a728d2d2a728
try     a0=5 a1=6912496eda869a06 : a0=9ff9c93a9ff9c93a
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735690c273569
code    31159513  # aes64ks1i a0, a1, 1
try     a0=5 a1=20 : a0=6363636163636361
try     a0=5 a1=3f : a0=6363636163636361
try     a0=5 a1=ff00ff8000017f00 : a0=cd166314cd166314
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a72bd2d2a72b
try     a0=5 a1=6912496eda869a06 : a0=9ff9c9399ff9c939
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c27356a0c27356a
code    31259513  # aes64ks1i a0, a1, 2
try     a0=5 a1=20 : a0=6363636763636367
try     a0=5 a1=3f : a0=6363636763636367
try     a0=5 a1=ff00ff8000017f00 : a0=cd166312cd166312
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a72dd2d2a72d
try     a0=5 a1=6912496eda869a06 : a0=9ff9c93f9ff9c93f
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c27356c0c27356c
code    31359513  # aes64ks1i a0, a1, 3
try     a0=5 a1=20 : a0=6363636b6363636b
try     a0=5 a1=3f : a0=6363636b6363636b
try     a0=5 a1=ff00ff8000017f00 : a0=cd16631ecd16631e
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a721d2d2a721
try     a0=5 a1=6912496eda869a06 : a0=9ff9c9339ff9c933
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735600c273560
code    31459513  # aes64ks1i a0, a1, 4
try     a0=5 a1=20 : a0=6363637363636373
try     a0=5 a1=3f : a0=6363637363636373
try     a0=5 a1=ff00ff8000017f00 : a0=cd166306cd166306
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a739d2d2a739
try     a0=5 a1=6912496eda869a06 : a0=9ff9c92b9ff9c92b
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735780c273578
code    31559513  # aes64ks1i a0, a1, 5
try     a0=5 a1=20 : a0=6363634363636343
try     a0=5 a1=3f : a0=6363634363636343
try     a0=5 a1=ff00ff8000017f00 : a0=cd166336cd166336
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a709d2d2a709
try     a0=5 a1=6912496eda869a06 : a0=9ff9c91b9ff9c91b
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735480c273548
code    31659513  # aes64ks1i a0, a1, 6
try     a0=5 a1=20 : a0=6363632363636323
try     a0=5 a1=3f : a0=6363632363636323
try     a0=5 a1=ff00ff8000017f00 : a0=cd166356cd166356
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a769d2d2a769
try     a0=5 a1=6912496eda869a06 : a0=9ff9c97b9ff9c97b
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735280c273528
code    31759513  # aes64ks1i a0, a1, 7
try     a0=5 a1=20 : a0=636363e3636363e3
try     a0=5 a1=3f : a0=636363e3636363e3
try     a0=5 a1=ff00ff8000017f00 : a0=cd166396cd166396
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a7a9d2d2a7a9
try     a0=5 a1=6912496eda869a06 : a0=9ff9c9bb9ff9c9bb
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735e80c2735e8
code    31859513  # aes64ks1i a0, a1, 8
try     a0=5 a1=20 : a0=6363637863636378
try     a0=5 a1=3f : a0=6363637863636378
try     a0=5 a1=ff00ff8000017f00 : a0=cd16630dcd16630d
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a732d2d2a732
try     a0=5 a1=6912496eda869a06 : a0=9ff9c9209ff9c920
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c2735730c273573
code    31959513  # aes64ks1i a0, a1, 9
try     a0=5 a1=20 : a0=6363635563636355
try     a0=5 a1=3f : a0=6363635563636355
try     a0=5 a1=ff00ff8000017f00 : a0=cd166320cd166320
try     a0=5 a1=7f894c7fceb166cd : a0=d2d2a71fd2d2a71f
try     a0=5 a1=6912496eda869a06 : a0=9ff9c90d9ff9c90d
try     a0=5 a1=3dd9f7811a3d33f6 : a0=c27355e0c27355e
code    31a59513  # aes64ks1i a0, a1, 10
try     a0=5 a1=20 : a0=6363636363636363
try     a0=5 a1=3f : a0=6363636363636363
try     a0=5 a1=ff00ff8000017f00 : a0=166316cd166316cd
try     a0=5 a1=7f894c7fceb166cd : a0=d2a729d2d2a729d2
try     a0=5 a1=6912496eda869a06 : a0=f9c93b9ff9c93b9f
try     a0=5 a1=3dd9f7811a3d33f6 : a0=2735680c2735680c
code    00058503  # lb a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00158503  # lb a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00258503  # lb a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00758503  # lb a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffffffff81
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
out     a0=ffffffffffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    80058503  # lb a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffffffff80
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
out     a0=ffffffffffffff80
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
out     a1=fffffffffffffe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00059003  # lh zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff59503  # lh a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffffffff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    80059503  # lh a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffffffff80
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
out     a0=fffffffffe00017f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0075a503  # lw a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ffffffffff807f81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc5a583  # lw a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=ffffffff8180fe00
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
code    0005e503  # lwu a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0015e503  # lwu a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0025e503  # lwu a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=fe00017f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0075e503  # lwu a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=ff807f81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc5e583  # lwu a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005e003  # lwu zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff5e503  # lwu a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    8005e503  # lwu a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005b503  # ld a0, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0015b503  # ld a0, 1(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7f8180fe00017fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0025b503  # ld a0, 2(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=807f8180fe00017f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0075b503  # ld a0, 7(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=7fff00ff807f81
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    ffc5b583  # ld a1, -4(a1)
in      a0=5 a1=20000008
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=ff807f8180fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    0005b003  # ld zero, 0(a1)
in      a0=5 a1=20000000
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    7ff5b503  # ld a0, 2047(a1)
in      a0=5 a1=1ffff801
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    8005b503  # ld a0, -2048(a1)
in      a0=5 a1=20000800
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    00c58023  # sb a2, 0(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 11ff7f0100fe80817f80ff00ff7f0080
code    00c580a3  # sb a2, 1(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80117f0100fe80817f80ff00ff7f0080
code    00c581a3  # sb a2, 3(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f1100fe80817f80ff00ff7f0080
code    00c583a3  # sb a2, 7(a1)
in      a0=5 a1=20000000 a2=8877665544332211
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
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 11227f0100fe80817f80ff00ff7f0080
code    00c590a3  # sh a2, 1(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 8011220100fe80817f80ff00ff7f0080
code    00c591a3  # sh a2, 3(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f1122fe80817f80ff00ff7f0080
code    00c593a3  # sh a2, 7(a1)
in      a0=5 a1=20000000 a2=8877665544332211
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
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 1122334400fe80817f80ff00ff7f0080
code    00c5a0a3  # sw a2, 1(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 8011223344fe80817f80ff00ff7f0080
code    00c5a1a3  # sw a2, 3(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f11223344817f80ff00ff7f0080
code    00c5a3a3  # sw a2, 7(a1)
in      a0=5 a1=20000000 a2=8877665544332211
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
code    00c5b023  # sd a2, 0(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 11223344556677887f80ff00ff7f0080
code    00c5b0a3  # sd a2, 1(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80112233445566778880ff00ff7f0080
code    00c5b1a3  # sd a2, 3(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f112233445566778800ff7f0080
code    00c5b3a3  # sd a2, 7(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80112233445566778880
code    0005b023  # sd zero, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00000000000000007f80ff00ff7f0080
code    00b5b023  # sd a1, 0(a1)
in      a0=5 a1=20000000 a2=9
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00000020000000007f80ff00ff7f0080
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    08c5a52f  # amoswap.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a00fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: efdebc9a00fe80817f80ff00ff7f0080
code    00c5a52f  # amoadd.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: feffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a00fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0f21436500fe80817f80ff00ff7f0080
code    20c5a52f  # amoxor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    60c5a52f  # amoand.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a00fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    40c5a52f  # amoor.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0100008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    80c5a52f  # amomin.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    a0c5a52f  # amomax.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    c0c5a52f  # amominu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000000000fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0100000000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0100000000fe80817f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a00fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffff00fe80817f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
code    e0c5a52f  # amomaxu.w a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 0000008000fe80817f80ff00ff7f0080
out     a0=ffffffff80000000
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
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffff7f00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: 0000008000fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffff7f00fe80817f80ff00ff7f0080
out     a0=7fffffff
stored  20000000: ffffffff00fe80817f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
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
code    08c5b52f  # amoswap.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    08c5b52f  # amoswap.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    08c5b52f  # amoswap.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    08c5b52f  # amoswap.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    08c5b52f  # amoswap.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    08c5b62f  # amoswap.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    08c5b5af  # amoswap.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    08c5b02f  # amoswap.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 03000000000000007f80ff00ff7f0080
code    0805b52f  # amoswap.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80810000000000000000
code    0ec5b52f  # amoswap.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    00c5b52f  # amoadd.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    00c5b52f  # amoadd.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 02000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000010000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a785634127f80ff00ff7f0080
code    00c5b52f  # amoadd.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7fffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: efdebc9a785634127f80ff00ff7f0080
code    00c5b52f  # amoadd.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 01000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffff7f000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffff000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080ffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: f0debc9a785634927f80ff00ff7f0080
code    00c5b52f  # amoadd.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: feffff7f000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7f000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: feffffff000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: feffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7fffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: feffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: efdebc9a785634927f80ff00ff7f0080
code    00c5b62f  # amoadd.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    00c5b5af  # amoadd.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    00c5b02f  # amoadd.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    0005b52f  # amoadd.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    06c5b52f  # amoadd.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    20c5b52f  # amoxor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    20c5b52f  # amoxor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: feffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: feffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: feffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: feffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a785634127f80ff00ff7f0080
code    20c5b52f  # amoxor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: feffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7fffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 0f21436587a9cbed7f80ff00ff7f0080
code    20c5b52f  # amoxor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 01000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffff7f000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffff000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080ffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: f0debc9a785634927f80ff00ff7f0080
code    20c5b52f  # amoxor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: feffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080ffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7fffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000ffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7f000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 0f21436587a9cb6d7f80ff00ff7f0080
code    20c5b62f  # amoxor.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    20c5b5af  # amoxor.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    20c5b02f  # amoxor.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    2005b52f  # amoxor.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    26c5b52f  # amoxor.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    60c5b52f  # amoand.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
code    60c5b52f  # amoand.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
code    60c5b52f  # amoand.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    60c5b52f  # amoand.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
code    60c5b52f  # amoand.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080ffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    60c5b62f  # amoand.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 00000000000000007f80ff00ff7f0080
code    60c5b5af  # amoand.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 00000000000000007f80ff00ff7f0080
code    60c5b02f  # amoand.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 00000000000000007f80ff00ff7f0080
code    6005b52f  # amoand.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80810000000000000000
code    66c5b52f  # amoand.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 00000000000000007f80ff00ff7f0080
code    40c5b52f  # amoor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    40c5b52f  # amoor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: f1debc9a785634127f80ff00ff7f0080
code    40c5b52f  # amoor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
code    40c5b52f  # amoor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 01000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffff7f000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffff000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: f0debc9a785634927f80ff00ff7f0080
code    40c5b52f  # amoor.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
code    40c5b62f  # amoor.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    40c5b5af  # amoor.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    40c5b02f  # amoor.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    4005b52f  # amoor.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    46c5b52f  # amoor.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 83ff7f0100fe80817f80ff00ff7f0080
code    80c5b52f  # amomin.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
code    80c5b52f  # amomin.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
code    80c5b52f  # amomin.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
code    80c5b52f  # amomin.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
code    80c5b52f  # amomin.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    80c5b62f  # amomin.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    80c5b5af  # amomin.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    80c5b02f  # amomin.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    8005b52f  # amomin.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    86c5b52f  # amomin.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a0c5b52f  # amomax.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    a0c5b52f  # amomax.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    a0c5b52f  # amomax.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    a0c5b52f  # amomax.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    a0c5b52f  # amomax.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
code    a0c5b62f  # amomax.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    a0c5b5af  # amomax.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    a0c5b02f  # amomax.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 03000000000000007f80ff00ff7f0080
code    a005b52f  # amomax.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80810000000000000000
code    a6c5b52f  # amomax.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    c0c5b52f  # amominu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
code    c0c5b52f  # amominu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
code    c0c5b52f  # amominu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    c0c5b52f  # amominu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    c0c5b52f  # amominu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    c0c5b62f  # amominu.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    c0c5b5af  # amominu.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    c0c5b02f  # amominu.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 03000000000000007f80ff00ff7f0080
code    c005b52f  # amominu.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80810000000000000000
code    c6c5b52f  # amominu.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 03000000000000007f80ff00ff7f0080
code    e0c5b52f  # amomaxu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000007f80ff00ff7f0080
out     a0=0
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    e0c5b52f  # amomaxu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 01000000000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffff7f000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffff000000007f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 01000000000000007f80ff00ff7f0080
out     a0=1
stored  20000000: f0debc9a785634127f80ff00ff7f0080
code    e0c5b52f  # amomaxu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffffff7f80ff00ff7f0080
out     a0=ffffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
code    e0c5b52f  # amomaxu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: 00000000000000807f80ff00ff7f0080
out     a0=8000000000000000
stored  20000000: 00000000000000807f80ff00ff7f0080
code    e0c5b52f  # amomaxu.d a0, a2, (a1)
in      a0=5 a1=20000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=1
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=7fffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=8000000000000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000000000000807f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffff80000000
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: 00000080ffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=ffffffffffffffff
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffffff7f80ff00ff7f0080
in      a0=5 a1=20000000 a2=123456789abcdef0
memory  20000000: ffffffffffffff7f7f80ff00ff7f0080
out     a0=7fffffffffffffff
stored  20000000: ffffffffffffff7f7f80ff00ff7f0080
code    e0c5b62f  # amomaxu.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a2=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e0c5b5af  # amomaxu.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a1=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e0c5b02f  # amomaxu.d zero, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e005b52f  # amomaxu.d a0, zero, (a1)
in      a0=5 a1=20000008 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e6c5b52f  # amomaxu.d.aqrl a0, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    1005b52f 18c5b62f  # lr.d a0, (a1); sc.d a2, a2, (a1)
in      a0=5 a1=20000000 a2=99887766
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80 a2=0
stored  20000000: 66778899000000007f80ff00ff7f0080
code    1405b52f 0505 1aa5b62f  # lr.d.aq a0, (a1); addi a0, a0, 1; sc.d.rl a2, a0, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff81 a2=0
stored  20000000: 81ff7f0100fe80817f80ff00ff7f0080
code    1005b52f 00c51463 18b5b62f  # lr.d a0, (a1); bne a0, a2, 1f; sc.d a2, a1, (a1); 1:
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    1005b52f 18c5b52f 18c5b5af  # lr.d a0, (a1); sc.d a0, a2, (a1); sc.d a1, a2, (a1)
in      a0=5 a1=20000000 a2=3
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a1=1
stored  20000000: 03000000000000007f80ff00ff7f0080
code    00c58463 00150513 00250513  # beq a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=7
try     a0=5 a2=1 : a0=8
try     a0=5 a2=80000000 : a0=8
try     a0=5 a2=7fffffffffffffff : a0=8
try     a0=5 a2=8000000000000000 : a0=8
try     a0=5 a2=ffffffffffffffff : a0=8
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=7
try     a0=5 a1=1 a2=80000000 : a0=8
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8
try     a0=5 a1=1 a2=8000000000000000 : a0=8
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8
try     a0=5 a1=80000000 : a0=8
try     a0=5 a1=80000000 a2=1 : a0=8
try     a0=5 a1=80000000 a2=80000000 : a0=7
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff a2=1 : a0=8
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=8
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a1=8000000000000000 : a0=8
try     a0=5 a1=8000000000000000 a2=1 : a0=8
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=7
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff a2=1 : a0=8
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=8
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a2=3dd9f7811a3d33f6 : a0=8
try     a0=5 a1=1 a2=6912496eda869a06 : a0=8
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=8
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=8
try     a0=5 a1=ffffffff a2=3f : a0=8
try     a0=5 a1=7fffffffffffffff a2=20 : a0=8
try     a0=5 a1=8000000000000000 a2=1f : a0=8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=8
try     a0=5 a1=1f a2=8000000000000000 : a0=8
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8
try     a0=5 a1=3f a2=ffffffff : a0=8
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=8
try     a0=5 a1=6912496eda869a06 a2=1 : a0=8
try     a0=5 a1=3dd9f7811a3d33f6 : a0=8
try     a0=5 a1=1dc9478ca9245b36 : a0=8
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=8
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=8
try     a0=5 a1=248930d43975b5aa a2=21 : a0=8
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=8
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=8
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=8
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=8
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=8
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=8
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=8
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8
code    00b58463 00150513 00250513  # beq a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=7
code    00058463 00150513 00250513  # beq a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=7
try     a0=5 a1=1 a2=2 : a0=8
try     a0=5 a1=7fffffff a2=2 : a0=8
try     a0=5 a1=80000000 a2=2 : a0=8
try     a0=5 a1=ffffffff a2=2 : a0=8
try     a0=5 a1=7fffffffffffffff a2=2 : a0=8
try     a0=5 a1=8000000000000000 a2=2 : a0=8
try     a0=5 a1=ffffffff80000000 a2=2 : a0=8
try     a0=5 a1=ffffffffffffffff a2=2 : a0=8
code    00c59463 00150513 00250513  # bne a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=8
try     a0=5 a2=1 : a0=7
try     a0=5 a2=80000000 : a0=7
try     a0=5 a2=7fffffffffffffff : a0=7
try     a0=5 a2=8000000000000000 : a0=7
try     a0=5 a2=ffffffffffffffff : a0=7
try     a0=5 a1=1 : a0=7
try     a0=5 a1=1 a2=1 : a0=8
try     a0=5 a1=1 a2=80000000 : a0=7
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7
try     a0=5 a1=1 a2=8000000000000000 : a0=7
try     a0=5 a1=1 a2=ffffffffffffffff : a0=7
try     a0=5 a1=80000000 : a0=7
try     a0=5 a1=80000000 a2=1 : a0=7
try     a0=5 a1=80000000 a2=80000000 : a0=8
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7
try     a0=5 a1=80000000 a2=8000000000000000 : a0=7
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a1=8000000000000000 : a0=7
try     a0=5 a1=8000000000000000 a2=1 : a0=7
try     a0=5 a1=8000000000000000 a2=80000000 : a0=7
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a2=3dd9f7811a3d33f6 : a0=7
try     a0=5 a1=1 a2=6912496eda869a06 : a0=7
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7
try     a0=5 a1=ffffffff a2=3f : a0=7
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7
try     a0=5 a1=8000000000000000 a2=1f : a0=7
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=7
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=7
try     a0=5 a1=1f a2=8000000000000000 : a0=7
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7
try     a0=5 a1=3f a2=ffffffff : a0=7
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7
try     a0=5 a1=6912496eda869a06 a2=1 : a0=7
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7
try     a0=5 a1=1dc9478ca9245b36 : a0=7
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=7
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=7
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=7
try     a0=5 a1=248930d43975b5aa a2=21 : a0=7
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=7
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=7
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=7
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=7
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=7
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=7
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=7
code    00b59463 00150513 00250513  # bne a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=8
code    00059463 00150513 00250513  # bne a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=8
try     a0=5 a1=1 a2=2 : a0=7
try     a0=5 a1=7fffffff a2=2 : a0=7
try     a0=5 a1=80000000 a2=2 : a0=7
try     a0=5 a1=ffffffff a2=2 : a0=7
try     a0=5 a1=7fffffffffffffff a2=2 : a0=7
try     a0=5 a1=8000000000000000 a2=2 : a0=7
try     a0=5 a1=ffffffff80000000 a2=2 : a0=7
try     a0=5 a1=ffffffffffffffff a2=2 : a0=7
code    00c5c463 00150513 00250513  # blt a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=8
try     a0=5 a2=1 : a0=7
try     a0=5 a2=80000000 : a0=7
try     a0=5 a2=7fffffffffffffff : a0=7
try     a0=5 a2=8000000000000000 : a0=8
try     a0=5 a2=ffffffffffffffff : a0=8
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=8
try     a0=5 a1=1 a2=80000000 : a0=7
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7
try     a0=5 a1=1 a2=8000000000000000 : a0=8
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8
try     a0=5 a1=80000000 : a0=8
try     a0=5 a1=80000000 a2=1 : a0=8
try     a0=5 a1=80000000 a2=80000000 : a0=8
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff a2=1 : a0=8
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=8
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a1=8000000000000000 : a0=7
try     a0=5 a1=8000000000000000 a2=1 : a0=7
try     a0=5 a1=8000000000000000 a2=80000000 : a0=7
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a2=3dd9f7811a3d33f6 : a0=7
try     a0=5 a1=1 a2=6912496eda869a06 : a0=7
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=8
try     a0=5 a1=ffffffff a2=3f : a0=8
try     a0=5 a1=7fffffffffffffff a2=20 : a0=8
try     a0=5 a1=8000000000000000 a2=1f : a0=7
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=7
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=8
try     a0=5 a1=1f a2=8000000000000000 : a0=8
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7
try     a0=5 a1=3f a2=ffffffff : a0=7
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=8
try     a0=5 a1=6912496eda869a06 a2=1 : a0=8
try     a0=5 a1=3dd9f7811a3d33f6 : a0=8
try     a0=5 a1=1dc9478ca9245b36 : a0=8
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=8
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=8
try     a0=5 a1=248930d43975b5aa a2=21 : a0=8
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=8
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=7
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=7
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=8
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=8
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=8
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=7
code    00b5c463 00150513 00250513  # blt a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=8
code    0005c463 00150513 00250513  # blt a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=8
try     a0=5 a1=1 a2=2 : a0=8
try     a0=5 a1=7fffffff a2=2 : a0=8
try     a0=5 a1=80000000 a2=2 : a0=8
try     a0=5 a1=ffffffff a2=2 : a0=8
try     a0=5 a1=7fffffffffffffff a2=2 : a0=8
try     a0=5 a1=8000000000000000 a2=2 : a0=7
try     a0=5 a1=ffffffff80000000 a2=2 : a0=7
try     a0=5 a1=ffffffffffffffff a2=2 : a0=7
code    00c5d463 00150513 00250513  # bge a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=7
try     a0=5 a2=1 : a0=8
try     a0=5 a2=80000000 : a0=8
try     a0=5 a2=7fffffffffffffff : a0=8
try     a0=5 a2=8000000000000000 : a0=7
try     a0=5 a2=ffffffffffffffff : a0=7
try     a0=5 a1=1 : a0=7
try     a0=5 a1=1 a2=1 : a0=7
try     a0=5 a1=1 a2=80000000 : a0=8
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8
try     a0=5 a1=1 a2=8000000000000000 : a0=7
try     a0=5 a1=1 a2=ffffffffffffffff : a0=7
try     a0=5 a1=80000000 : a0=7
try     a0=5 a1=80000000 a2=1 : a0=7
try     a0=5 a1=80000000 a2=80000000 : a0=7
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8
try     a0=5 a1=80000000 a2=8000000000000000 : a0=7
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a1=8000000000000000 : a0=8
try     a0=5 a1=8000000000000000 a2=1 : a0=8
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=7
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff a2=1 : a0=8
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=8
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a2=3dd9f7811a3d33f6 : a0=8
try     a0=5 a1=1 a2=6912496eda869a06 : a0=8
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=8
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7
try     a0=5 a1=ffffffff a2=3f : a0=7
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7
try     a0=5 a1=8000000000000000 a2=1f : a0=8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=7
try     a0=5 a1=1f a2=8000000000000000 : a0=7
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8
try     a0=5 a1=3f a2=ffffffff : a0=8
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7
try     a0=5 a1=6912496eda869a06 a2=1 : a0=7
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7
try     a0=5 a1=1dc9478ca9245b36 : a0=7
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=7
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=7
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=7
try     a0=5 a1=248930d43975b5aa a2=21 : a0=7
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=7
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=8
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=8
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=8
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=7
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=7
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=7
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8
code    00b5d463 00150513 00250513  # bge a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=7
code    0005d463 00150513 00250513  # bge a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=7
try     a0=5 a1=1 a2=2 : a0=7
try     a0=5 a1=7fffffff a2=2 : a0=7
try     a0=5 a1=80000000 a2=2 : a0=7
try     a0=5 a1=ffffffff a2=2 : a0=7
try     a0=5 a1=7fffffffffffffff a2=2 : a0=7
try     a0=5 a1=8000000000000000 a2=2 : a0=8
try     a0=5 a1=ffffffff80000000 a2=2 : a0=8
try     a0=5 a1=ffffffffffffffff a2=2 : a0=8
code    00c5e463 00150513 00250513  # bltu a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=8
try     a0=5 a2=1 : a0=7
try     a0=5 a2=80000000 : a0=7
try     a0=5 a2=7fffffffffffffff : a0=7
try     a0=5 a2=8000000000000000 : a0=7
try     a0=5 a2=ffffffffffffffff : a0=7
try     a0=5 a1=1 : a0=8
try     a0=5 a1=1 a2=1 : a0=8
try     a0=5 a1=1 a2=80000000 : a0=7
try     a0=5 a1=1 a2=7fffffffffffffff : a0=7
try     a0=5 a1=1 a2=8000000000000000 : a0=7
try     a0=5 a1=1 a2=ffffffffffffffff : a0=7
try     a0=5 a1=80000000 : a0=8
try     a0=5 a1=80000000 a2=1 : a0=8
try     a0=5 a1=80000000 a2=80000000 : a0=8
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=7
try     a0=5 a1=80000000 a2=8000000000000000 : a0=7
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff a2=1 : a0=8
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=8
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=7
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a1=8000000000000000 : a0=8
try     a0=5 a1=8000000000000000 a2=1 : a0=8
try     a0=5 a1=8000000000000000 a2=80000000 : a0=8
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=8
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=8
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff a2=1 : a0=8
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=8
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a2=3dd9f7811a3d33f6 : a0=7
try     a0=5 a1=1 a2=6912496eda869a06 : a0=7
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=7
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=7
try     a0=5 a1=ffffffff a2=3f : a0=8
try     a0=5 a1=7fffffffffffffff a2=20 : a0=8
try     a0=5 a1=8000000000000000 a2=1f : a0=8
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=8
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=7
try     a0=5 a1=1f a2=8000000000000000 : a0=7
try     a0=5 a1=20 a2=7fffffffffffffff : a0=7
try     a0=5 a1=3f a2=ffffffff : a0=7
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=8
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=8
try     a0=5 a1=6912496eda869a06 a2=1 : a0=8
try     a0=5 a1=3dd9f7811a3d33f6 : a0=8
try     a0=5 a1=1dc9478ca9245b36 : a0=8
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=8
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=8
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=8
try     a0=5 a1=248930d43975b5aa a2=21 : a0=8
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=8
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=8
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=7
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=8
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=8
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=8
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=8
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=8
code    00b5e463 00150513 00250513  # bltu a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=8
code    0005e463 00150513 00250513  # bltu a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=8
try     a0=5 a1=1 a2=2 : a0=8
try     a0=5 a1=7fffffff a2=2 : a0=8
try     a0=5 a1=80000000 a2=2 : a0=8
try     a0=5 a1=ffffffff a2=2 : a0=8
try     a0=5 a1=7fffffffffffffff a2=2 : a0=8
try     a0=5 a1=8000000000000000 a2=2 : a0=8
try     a0=5 a1=ffffffff80000000 a2=2 : a0=8
try     a0=5 a1=ffffffffffffffff a2=2 : a0=8
code    00c5f463 00150513 00250513  # bgeu a1, a2, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 : a0=7
try     a0=5 a2=1 : a0=8
try     a0=5 a2=80000000 : a0=8
try     a0=5 a2=7fffffffffffffff : a0=8
try     a0=5 a2=8000000000000000 : a0=8
try     a0=5 a2=ffffffffffffffff : a0=8
try     a0=5 a1=1 : a0=7
try     a0=5 a1=1 a2=1 : a0=7
try     a0=5 a1=1 a2=80000000 : a0=8
try     a0=5 a1=1 a2=7fffffffffffffff : a0=8
try     a0=5 a1=1 a2=8000000000000000 : a0=8
try     a0=5 a1=1 a2=ffffffffffffffff : a0=8
try     a0=5 a1=80000000 : a0=7
try     a0=5 a1=80000000 a2=1 : a0=7
try     a0=5 a1=80000000 a2=80000000 : a0=7
try     a0=5 a1=80000000 a2=7fffffffffffffff : a0=8
try     a0=5 a1=80000000 a2=8000000000000000 : a0=8
try     a0=5 a1=80000000 a2=ffffffffffffffff : a0=8
try     a0=5 a1=7fffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff a2=1 : a0=7
try     a0=5 a1=7fffffffffffffff a2=80000000 : a0=7
try     a0=5 a1=7fffffffffffffff a2=7fffffffffffffff : a0=7
try     a0=5 a1=7fffffffffffffff a2=8000000000000000 : a0=8
try     a0=5 a1=7fffffffffffffff a2=ffffffffffffffff : a0=8
try     a0=5 a1=8000000000000000 : a0=7
try     a0=5 a1=8000000000000000 a2=1 : a0=7
try     a0=5 a1=8000000000000000 a2=80000000 : a0=7
try     a0=5 a1=8000000000000000 a2=7fffffffffffffff : a0=7
try     a0=5 a1=8000000000000000 a2=8000000000000000 : a0=7
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a0=8
try     a0=5 a1=ffffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff a2=1 : a0=7
try     a0=5 a1=ffffffffffffffff a2=80000000 : a0=7
try     a0=5 a1=ffffffffffffffff a2=7fffffffffffffff : a0=7
try     a0=5 a1=ffffffffffffffff a2=8000000000000000 : a0=7
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a2=3dd9f7811a3d33f6 : a0=8
try     a0=5 a1=1 a2=6912496eda869a06 : a0=8
try     a0=5 a1=7fffffff a2=7f894c7fceb166cd : a0=8
try     a0=5 a1=80000000 a2=ff00ff8000017f00 : a0=8
try     a0=5 a1=ffffffff a2=3f : a0=7
try     a0=5 a1=7fffffffffffffff a2=20 : a0=7
try     a0=5 a1=8000000000000000 a2=1f : a0=7
try     a0=5 a1=ffffffff80000000 a2=123456789abcdef0 : a0=7
try     a0=5 a1=ffffffffffffffff a2=ffffffffffffffff : a0=7
try     a0=5 a1=123456789abcdef0 a2=ffffffff80000000 : a0=8
try     a0=5 a1=1f a2=8000000000000000 : a0=8
try     a0=5 a1=20 a2=7fffffffffffffff : a0=8
try     a0=5 a1=3f a2=ffffffff : a0=8
try     a0=5 a1=ff00ff8000017f00 a2=80000000 : a0=7
try     a0=5 a1=7f894c7fceb166cd a2=7fffffff : a0=7
try     a0=5 a1=6912496eda869a06 a2=1 : a0=7
try     a0=5 a1=3dd9f7811a3d33f6 : a0=7
try     a0=5 a1=1dc9478ca9245b36 : a0=7
try     a0=5 a1=50d03d15a856ddaa a2=1 : a0=7
try     a0=5 a1=465db613e3a202e2 a2=1f : a0=7
try     a0=5 a1=4bc608f24f8b715c a2=20 : a0=7
try     a0=5 a1=248930d43975b5aa a2=21 : a0=7
try     a0=5 a1=6385d6575f9486c5 a2=3f : a0=7
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a0=7
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a0=8
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a0=7
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a0=7
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a0=7
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a0=7
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a0=7
code    00b5f463 00150513 00250513  # bgeu a1, a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=1 a2=2 : a0=7
code    0005f463 00150513 00250513  # bgeu a1, zero, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=2 : a0=7
try     a0=5 a1=1 a2=2 : a0=7
try     a0=5 a1=7fffffff a2=2 : a0=7
try     a0=5 a1=80000000 a2=2 : a0=7
try     a0=5 a1=ffffffff a2=2 : a0=7
try     a0=5 a1=7fffffffffffffff a2=2 : a0=7
try     a0=5 a1=8000000000000000 a2=2 : a0=7
try     a0=5 a1=ffffffff80000000 a2=2 : a0=7
try     a0=5 a1=ffffffffffffffff a2=2 : a0=7
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
try     a0=5 a1=6 a2=7 : a0=ffffffff80000000
code    fffff537  # lui a0, 1048575
try     a0=5 a1=6 a2=7 : a0=fffffffffffff000
code    00001037  # lui zero, 1
try     a0=5 a1=6 a2=7 : 
code    0ff0000f 0000100f 0210000f 8330000f 00000013  # fence; fence.i; fence r, w; fence.tso; nop
try     a0=5 a1=6 a2=7 : 
code    1501  # c.addi a0, -32
try     a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=1 a1=6 a2=7 : a0=ffffffffffffffe1
try     a0=7fffffff a1=6 a2=7 : a0=7fffffdf
try     a0=80000000 a1=6 a2=7 : a0=7fffffe0
try     a0=ffffffff a1=6 a2=7 : a0=ffffffdf
try     a0=7fffffffffffffff a1=6 a2=7 : a0=7fffffffffffffdf
try     a0=8000000000000000 a1=6 a2=7 : a0=7fffffffffffffe0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffff7fffffe0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffffffffffdf
try     a0=123456789abcdef0 a1=6 a2=7 : a0=123456789abcded0
try     a0=1f a1=6 a2=7 : a0=ffffffffffffffff
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ff00ff8000017ee0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=7f894c7fceb166ad
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6912496eda8699e6
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=3dd9f7811a3d33d6
code    0505  # c.addi a0, 1
try     a1=6 a2=7 : a0=1
try     a0=1 a1=6 a2=7 : a0=2
try     a0=7fffffff a1=6 a2=7 : a0=80000000
try     a0=80000000 a1=6 a2=7 : a0=80000001
try     a0=ffffffff a1=6 a2=7 : a0=100000000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=8000000000000000
try     a0=8000000000000000 a1=6 a2=7 : a0=8000000000000001
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffff80000001
try     a0=ffffffffffffffff a1=6 a2=7 : a0=0
try     a0=123456789abcdef0 a1=6 a2=7 : a0=123456789abcdef1
try     a0=1f a1=6 a2=7 : a0=20
try     a0=20 a1=6 a2=7 : a0=21
try     a0=3f a1=6 a2=7 : a0=40
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ff00ff8000017f01
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=7f894c7fceb166ce
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6912496eda869a07
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=3dd9f7811a3d33f7
code    057d  # c.addi a0, 31
try     a1=6 a2=7 : a0=1f
try     a0=1 a1=6 a2=7 : a0=20
try     a0=7fffffff a1=6 a2=7 : a0=8000001e
try     a0=80000000 a1=6 a2=7 : a0=8000001f
try     a0=ffffffff a1=6 a2=7 : a0=10000001e
try     a0=7fffffffffffffff a1=6 a2=7 : a0=800000000000001e
try     a0=8000000000000000 a1=6 a2=7 : a0=800000000000001f
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffff8000001f
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1e
try     a0=123456789abcdef0 a1=6 a2=7 : a0=123456789abcdf0f
try     a0=1f a1=6 a2=7 : a0=3e
try     a0=20 a1=6 a2=7 : a0=3f
try     a0=3f a1=6 a2=7 : a0=5e
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ff00ff8000017f1f
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=7f894c7fceb166ec
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6912496eda869a25
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=3dd9f7811a3d3415
code    5501  # c.li a0, -32
try     a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=1 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=7fffffff a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=80000000 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=ffffffff a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=8000000000000000 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=123456789abcdef0 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=1f a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=20 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=3f a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=6912496eda869a06 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=ffffffffffffffe0
code    4501  # c.li a0, 0
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=0
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=0
try     a0=123456789abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=0
try     a0=6912496eda869a06 a1=6 a2=7 : a0=0
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=0
code    457d  # c.li a0, 31
try     a1=6 a2=7 : a0=1f
try     a0=1 a1=6 a2=7 : a0=1f
try     a0=7fffffff a1=6 a2=7 : a0=1f
try     a0=80000000 a1=6 a2=7 : a0=1f
try     a0=ffffffff a1=6 a2=7 : a0=1f
try     a0=7fffffffffffffff a1=6 a2=7 : a0=1f
try     a0=8000000000000000 a1=6 a2=7 : a0=1f
try     a0=ffffffff80000000 a1=6 a2=7 : a0=1f
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1f
try     a0=123456789abcdef0 a1=6 a2=7 : a0=1f
try     a0=1f a1=6 a2=7 : 
try     a0=20 a1=6 a2=7 : a0=1f
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=1f
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=1f
try     a0=6912496eda869a06 a1=6 a2=7 : a0=1f
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1f
code    6505  # c.lui a0, 1
try     a1=6 a2=7 : a0=1000
try     a0=1 a1=6 a2=7 : a0=1000
try     a0=7fffffff a1=6 a2=7 : a0=1000
try     a0=80000000 a1=6 a2=7 : a0=1000
try     a0=ffffffff a1=6 a2=7 : a0=1000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=1000
try     a0=8000000000000000 a1=6 a2=7 : a0=1000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=1000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1000
try     a0=123456789abcdef0 a1=6 a2=7 : a0=1000
try     a0=1f a1=6 a2=7 : a0=1000
try     a0=20 a1=6 a2=7 : a0=1000
try     a0=3f a1=6 a2=7 : a0=1000
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=1000
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=1000
try     a0=6912496eda869a06 a1=6 a2=7 : a0=1000
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1000
code    657d  # c.lui a0, 31
try     a1=6 a2=7 : a0=1f000
try     a0=1 a1=6 a2=7 : a0=1f000
try     a0=7fffffff a1=6 a2=7 : a0=1f000
try     a0=80000000 a1=6 a2=7 : a0=1f000
try     a0=ffffffff a1=6 a2=7 : a0=1f000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=1f000
try     a0=8000000000000000 a1=6 a2=7 : a0=1f000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=1f000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1f000
try     a0=123456789abcdef0 a1=6 a2=7 : a0=1f000
try     a0=1f a1=6 a2=7 : a0=1f000
try     a0=20 a1=6 a2=7 : a0=1f000
try     a0=3f a1=6 a2=7 : a0=1f000
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=1f000
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=1f000
try     a0=6912496eda869a06 a1=6 a2=7 : a0=1f000
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1f000
code    7501  # c.lui a0, 1048544
try     a1=6 a2=7 : a0=fffffffffffe0000
try     a0=1 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=7fffffff a1=6 a2=7 : a0=fffffffffffe0000
try     a0=80000000 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=ffffffff a1=6 a2=7 : a0=fffffffffffe0000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=fffffffffffe0000
try     a0=8000000000000000 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=fffffffffffe0000
try     a0=123456789abcdef0 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=1f a1=6 a2=7 : a0=fffffffffffe0000
try     a0=20 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=3f a1=6 a2=7 : a0=fffffffffffe0000
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=fffffffffffe0000
try     a0=6912496eda869a06 a1=6 a2=7 : a0=fffffffffffe0000
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=fffffffffffe0000
code    9901  # c.andi a0, -32
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=7fffffe0
try     a0=80000000 a1=6 a2=7 : 
try     a0=ffffffff a1=6 a2=7 : a0=ffffffe0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=7fffffffffffffe0
try     a0=8000000000000000 a1=6 a2=7 : 
try     a0=ffffffff80000000 a1=6 a2=7 : 
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=123456789abcdef0 a1=6 a2=7 : a0=123456789abcdee0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : 
try     a0=3f a1=6 a2=7 : a0=20
try     a0=ff00ff8000017f00 a1=6 a2=7 : 
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=7f894c7fceb166c0
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6912496eda869a00
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=3dd9f7811a3d33e0
code    8901  # c.andi a0, 0
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=0
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=0
try     a0=123456789abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=0
try     a0=6912496eda869a06 a1=6 a2=7 : a0=0
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=0
code    897d  # c.andi a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : 
try     a0=7fffffff a1=6 a2=7 : a0=1f
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=1f
try     a0=7fffffffffffffff a1=6 a2=7 : a0=1f
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1f
try     a0=123456789abcdef0 a1=6 a2=7 : a0=10
try     a0=1f a1=6 a2=7 : 
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=d
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=16
code    8105  # c.srli a0, 1
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=3fffffff
try     a0=80000000 a1=6 a2=7 : a0=40000000
try     a0=ffffffff a1=6 a2=7 : a0=7fffffff
try     a0=7fffffffffffffff a1=6 a2=7 : a0=3fffffffffffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=4000000000000000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=7fffffffc0000000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=7fffffffffffffff
try     a0=123456789abcdef0 a1=6 a2=7 : a0=91a2b3c4d5e6f78
try     a0=1f a1=6 a2=7 : a0=f
try     a0=20 a1=6 a2=7 : a0=10
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=7f807fc00000bf80
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=3fc4a63fe758b366
try     a0=6912496eda869a06 a1=6 a2=7 : a0=348924b76d434d03
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1eecfbc08d1e99fb
code    817d  # c.srli a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=1
try     a0=ffffffff a1=6 a2=7 : a0=1
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=100000000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=1ffffffff
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1ffffffff
try     a0=123456789abcdef0 a1=6 a2=7 : a0=2468acf1
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=1fe01ff00
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ff1298ff
try     a0=6912496eda869a06 a1=6 a2=7 : a0=d22492dd
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=7bb3ef02
code    8505  # c.srai a0, 1
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=3fffffff
try     a0=80000000 a1=6 a2=7 : a0=40000000
try     a0=ffffffff a1=6 a2=7 : a0=7fffffff
try     a0=7fffffffffffffff a1=6 a2=7 : a0=3fffffffffffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=c000000000000000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffffc0000000
try     a0=ffffffffffffffff a1=6 a2=7 : 
try     a0=123456789abcdef0 a1=6 a2=7 : a0=91a2b3c4d5e6f78
try     a0=1f a1=6 a2=7 : a0=f
try     a0=20 a1=6 a2=7 : a0=10
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ff807fc00000bf80
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=3fc4a63fe758b366
try     a0=6912496eda869a06 a1=6 a2=7 : a0=348924b76d434d03
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1eecfbc08d1e99fb
code    857d  # c.srai a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=1
try     a0=ffffffff a1=6 a2=7 : a0=1
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=ffffffff00000000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffffffffffff
try     a0=ffffffffffffffff a1=6 a2=7 : 
try     a0=123456789abcdef0 a1=6 a2=7 : a0=2468acf1
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=fffffffffe01ff00
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ff1298ff
try     a0=6912496eda869a06 a1=6 a2=7 : a0=d22492dd
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=7bb3ef02
code    0506  # c.slli a0, 1
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=2
try     a0=7fffffff a1=6 a2=7 : a0=fffffffe
try     a0=80000000 a1=6 a2=7 : a0=100000000
try     a0=ffffffff a1=6 a2=7 : a0=1fffffffe
try     a0=7fffffffffffffff a1=6 a2=7 : a0=fffffffffffffffe
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffff00000000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=fffffffffffffffe
try     a0=123456789abcdef0 a1=6 a2=7 : a0=2468acf13579bde0
try     a0=1f a1=6 a2=7 : a0=3e
try     a0=20 a1=6 a2=7 : a0=40
try     a0=3f a1=6 a2=7 : a0=7e
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=fe01ff000002fe00
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ff1298ff9d62cd9a
try     a0=6912496eda869a06 a1=6 a2=7 : a0=d22492ddb50d340c
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=7bb3ef02347a67ec
code    057e  # c.slli a0, 31
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=80000000
try     a0=7fffffff a1=6 a2=7 : a0=3fffffff80000000
try     a0=80000000 a1=6 a2=7 : a0=4000000000000000
try     a0=ffffffff a1=6 a2=7 : a0=7fffffff80000000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffff80000000
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=c000000000000000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffff80000000
try     a0=123456789abcdef0 a1=6 a2=7 : a0=4d5e6f7800000000
try     a0=1f a1=6 a2=7 : a0=f80000000
try     a0=20 a1=6 a2=7 : a0=1000000000
try     a0=3f a1=6 a2=7 : a0=1f80000000
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=bf8000000000
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=e758b36680000000
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6d434d0300000000
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=8d1e99fb00000000
code    3501  # c.addiw a0, -32
try     a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=1 a1=6 a2=7 : a0=ffffffffffffffe1
try     a0=7fffffff a1=6 a2=7 : a0=7fffffdf
try     a0=80000000 a1=6 a2=7 : a0=7fffffe0
try     a0=ffffffff a1=6 a2=7 : a0=ffffffffffffffdf
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffffffffffdf
try     a0=8000000000000000 a1=6 a2=7 : a0=ffffffffffffffe0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=7fffffe0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffffffffffdf
try     a0=123456789abcdef0 a1=6 a2=7 : a0=ffffffff9abcded0
try     a0=1f a1=6 a2=7 : a0=ffffffffffffffff
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=1f
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=17ee0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ffffffffceb166ad
try     a0=6912496eda869a06 a1=6 a2=7 : a0=ffffffffda8699e6
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1a3d33d6
code    2501  # c.addiw a0, 0
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : 
try     a0=7fffffff a1=6 a2=7 : 
try     a0=80000000 a1=6 a2=7 : a0=ffffffff80000000
try     a0=ffffffff a1=6 a2=7 : a0=ffffffffffffffff
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffffffffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : 
try     a0=ffffffffffffffff a1=6 a2=7 : 
try     a0=123456789abcdef0 a1=6 a2=7 : a0=ffffffff9abcdef0
try     a0=1f a1=6 a2=7 : 
try     a0=20 a1=6 a2=7 : 
try     a0=3f a1=6 a2=7 : 
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=17f00
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ffffffffceb166cd
try     a0=6912496eda869a06 a1=6 a2=7 : a0=ffffffffda869a06
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1a3d33f6
code    257d  # c.addiw a0, 31
try     a1=6 a2=7 : a0=1f
try     a0=1 a1=6 a2=7 : a0=20
try     a0=7fffffff a1=6 a2=7 : a0=ffffffff8000001e
try     a0=80000000 a1=6 a2=7 : a0=ffffffff8000001f
try     a0=ffffffff a1=6 a2=7 : a0=1e
try     a0=7fffffffffffffff a1=6 a2=7 : a0=1e
try     a0=8000000000000000 a1=6 a2=7 : a0=1f
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffff8000001f
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1e
try     a0=123456789abcdef0 a1=6 a2=7 : a0=ffffffff9abcdf0f
try     a0=1f a1=6 a2=7 : a0=3e
try     a0=20 a1=6 a2=7 : a0=3f
try     a0=3f a1=6 a2=7 : a0=5e
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=17f1f
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ffffffffceb166ec
try     a0=6912496eda869a06 a1=6 a2=7 : a0=ffffffffda869a25
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1a3d3415
code    9101  # c.srli a0, 32
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=7fffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=80000000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffff
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffff
try     a0=123456789abcdef0 a1=6 a2=7 : a0=12345678
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ff00ff80
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=7f894c7f
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6912496e
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=3dd9f781
code    917d  # c.srli a0, 63
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=0
try     a0=8000000000000000 a1=6 a2=7 : a0=1
try     a0=ffffffff80000000 a1=6 a2=7 : a0=1
try     a0=ffffffffffffffff a1=6 a2=7 : a0=1
try     a0=123456789abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=1
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=0
try     a0=6912496eda869a06 a1=6 a2=7 : a0=0
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=0
code    9501  # c.srai a0, 32
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=7fffffff
try     a0=8000000000000000 a1=6 a2=7 : a0=ffffffff80000000
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffffffffffff
try     a0=ffffffffffffffff a1=6 a2=7 : 
try     a0=123456789abcdef0 a1=6 a2=7 : a0=12345678
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ffffffffff00ff80
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=7f894c7f
try     a0=6912496eda869a06 a1=6 a2=7 : a0=6912496e
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=3dd9f781
code    957d  # c.srai a0, 63
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=0
try     a0=7fffffff a1=6 a2=7 : a0=0
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=0
try     a0=7fffffffffffffff a1=6 a2=7 : a0=0
try     a0=8000000000000000 a1=6 a2=7 : a0=ffffffffffffffff
try     a0=ffffffff80000000 a1=6 a2=7 : a0=ffffffffffffffff
try     a0=ffffffffffffffff a1=6 a2=7 : 
try     a0=123456789abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=0
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=0
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=ffffffffffffffff
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=0
try     a0=6912496eda869a06 a1=6 a2=7 : a0=0
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=0
code    1502  # c.slli a0, 32
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=100000000
try     a0=7fffffff a1=6 a2=7 : a0=7fffffff00000000
try     a0=80000000 a1=6 a2=7 : a0=8000000000000000
try     a0=ffffffff a1=6 a2=7 : a0=ffffffff00000000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=ffffffff00000000
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=8000000000000000
try     a0=ffffffffffffffff a1=6 a2=7 : a0=ffffffff00000000
try     a0=123456789abcdef0 a1=6 a2=7 : a0=9abcdef000000000
try     a0=1f a1=6 a2=7 : a0=1f00000000
try     a0=20 a1=6 a2=7 : a0=2000000000
try     a0=3f a1=6 a2=7 : a0=3f00000000
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=17f0000000000
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=ceb166cd00000000
try     a0=6912496eda869a06 a1=6 a2=7 : a0=da869a0600000000
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=1a3d33f600000000
code    157e  # c.slli a0, 63
try     a1=6 a2=7 : 
try     a0=1 a1=6 a2=7 : a0=8000000000000000
try     a0=7fffffff a1=6 a2=7 : a0=8000000000000000
try     a0=80000000 a1=6 a2=7 : a0=0
try     a0=ffffffff a1=6 a2=7 : a0=8000000000000000
try     a0=7fffffffffffffff a1=6 a2=7 : a0=8000000000000000
try     a0=8000000000000000 a1=6 a2=7 : a0=0
try     a0=ffffffff80000000 a1=6 a2=7 : a0=0
try     a0=ffffffffffffffff a1=6 a2=7 : a0=8000000000000000
try     a0=123456789abcdef0 a1=6 a2=7 : a0=0
try     a0=1f a1=6 a2=7 : a0=8000000000000000
try     a0=20 a1=6 a2=7 : a0=0
try     a0=3f a1=6 a2=7 : a0=8000000000000000
try     a0=ff00ff8000017f00 a1=6 a2=7 : a0=0
try     a0=7f894c7fceb166cd a1=6 a2=7 : a0=8000000000000000
try     a0=6912496eda869a06 a1=6 a2=7 : a0=0
try     a0=3dd9f7811a3d33f6 a1=6 a2=7 : a0=0
code    8d91  # c.sub a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=8000000000000001
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=d525eb19e2ea5b06
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=6385d6575f948686
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=993ceaec752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=c9724b17ecd38411
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=18ffe545b49e0948
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=45a04a4b7b4ec8ec
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=40d9cf13d2e1dcb2
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=1c9e4429ffc27e39
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=2b14a5fc50b00a00
code    8db1  # c.xor a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=eb3a151e253aab0e
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=6385d6575f9486fa
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=993ceaec752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=37b2b5f8172c9c31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=e7001acdcca61f78
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=45a7d5f58f51d72c
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=433ef113ed226d72
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=3c9fc43e00428fc9
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=ed17e60453b01a00
code    8dd1  # c.or a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : 
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=fbbf571e2dbaef7f
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=6385d6575f9486ff
try     a0=5 a1=993ceaec752ad3e2 a2=40 : 
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=77b2fdfc17ae9cb1
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=f709decdeee65f79
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=fdfffff5bf79d72f
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=f3bffb3fed27ed7f
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=bebfee3f6af2efcd
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=ed5fef645bb17b2f
code    8df1  # c.and a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : 
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=1085420008804471
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=5
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=40
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=4000480400820080
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=1009c40022404001
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=b8582a0030280003
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=b0810a2c0005800d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=82202a016ab06004
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=4809600801612f
code    85b2  # c.mv a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=1
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=9b8f570229a86c75
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=3f
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=40
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=77207d7415ae8c90
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=7709dec42e444b19
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=b85befd53a298723
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=b1b39b2c0d25c86d
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=9220ea0b6af068cc
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=6149a9640981692f
code    95b2  # c.add a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=7fffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=c44991e363b33f0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=6385d6575f948704
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=993ceaec752ad422
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=b7b3460018309d31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=713a2ce11269f7a
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=b65829f5efa1d732
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=a441056bed2d6d8c
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=40e01840d5a34fd1
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=eda7f8c463b2dc5e
code    9d91  # c.subw a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=fffffffffffffffe
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=1
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=ffffffffe2ea5b06
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=5f948686
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=752ad3a2
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=ffffffffecd38411
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=ffffffffb49e0948
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=7b4ec8ec
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=ffffffffd2e1dcb2
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=ffffffffffc27e39
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=50b00a00
code    9db1  # c.addw a1, a2
try     a0=5 : 
try     a0=5 a1=ffffffffffffffff a2=1 : a1=0
try     a0=5 a1=8000000000000000 a2=ffffffffffffffff : a1=ffffffffffffffff
try     a0=5 a1=70b5421c0c92c77b a2=9b8f570229a86c75 : a1=363b33f0
try     a0=5 a1=6385d6575f9486c5 a2=3f : a1=5f948704
try     a0=5 a1=993ceaec752ad3e2 a2=40 : a1=752ad422
try     a0=5 a1=4092c88c028210a1 a2=77207d7415ae8c90 : a1=18309d31
try     a0=5 a1=9009c409e2e25461 a2=7709dec42e444b19 : a1=11269f7a
try     a0=5 a1=fdfc3a20b578500f a2=b85befd53a298723 : a1=ffffffffefa1d732
try     a0=5 a1=f28d6a3fe007a51f a2=b1b39b2c0d25c86d : a1=ffffffffed2d6d8c
try     a0=5 a1=aebf2e356ab2e705 a2=9220ea0b6af068cc : a1=ffffffffd5a34fd1
try     a0=5 a1=8c5e4f605a31732f a2=6149a9640981692f : a1=63b2dc5e
code    850a 1fec 0050 8d89 8e09 4501  # mv a0, sp; c.addi4spn a1, sp, 1020; c.addi4spn a2, sp, 4; sub a1, a1, a0; sub a2, a2, a0; li a0, 0
try     a0=5 a1=6 a2=7 : a0=0 a1=3fc a2=4
code    850a 7101 858a 812a 8d89 4501  # mv a0, sp; c.addi16sp sp, -512; mv a1, sp; mv sp, a0; sub a1, a1, a0; li a0, 0
try     a0=5 a1=6 a2=7 : a0=0 a1=fffffffffffffe00
code    850a 617d 858a 812a 8d89 4501  # mv a0, sp; c.addi16sp sp, 496; mv a1, sp; mv sp, a0; sub a1, a1, a0; li a0, 0
try     a0=5 a1=6 a2=7 : a0=0 a1=1f0
code    4188  # c.lw a0, 0(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=17fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c190  # c.sw a2, 0(a1)
in      a0=5 a1=20000000 a2=8877665544332211
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
out     a0=ffffffff8180fe00
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c1d0  # c.sw a2, 4(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f01112233447f80ff00ff7f0080
code    850a 812e 4612 812a 4501  # mv a0, sp; mv sp, a1; c.lwsp a2, 4(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=ffffffff8180fe00
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
in      a0=5 a1=20000000 a2=8877665544332211
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
out     a0=ffffffff80007fff
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    c5d0  # c.sw a2, 12(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80817f80ff0011223344
code    850a 812e 4632 812a 4501  # mv a0, sp; mv sp, a1; c.lwsp a2, 12(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=ffffffff80007fff
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
code    6188  # c.ld a0, 0(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e190  # c.sd a2, 0(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 11223344556677887f80ff00ff7f0080
code    850a 812e 6602 812a 4501  # mv a0, sp; mv sp, a1; c.ldsp a2, 0(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    850a 812e e032 812a 4501  # mv a0, sp; mv sp, a1; c.sdsp a2, 0(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 07000000000000007f80ff00ff7f0080
code    6588  # c.ld a0, 8(a1)
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    e590  # c.sd a2, 8(a1)
in      a0=5 a1=20000000 a2=8877665544332211
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     
stored  20000000: 80ff7f0100fe80811122334455667788
code    850a 812e 6622 812a 4501  # mv a0, sp; mv sp, a1; c.ldsp a2, 8(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0 a2=80007fff00ff807f
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    850a 812e e432 812a 4501  # mv a0, sp; mv sp, a1; c.sdsp a2, 8(sp); mv sp, a0; li a0, 0
in      a0=5 a1=20000000 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=0
stored  20000000: 80ff7f0100fe80810700000000000000
code    7de8  # c.ld a0, 248(a1)
in      a0=5 a1=1fffff08 a2=7
memory  20000000: 80ff7f0100fe80817f80ff00ff7f0080
out     a0=8180fe00017fff80
stored  20000000: 80ff7f0100fe80817f80ff00ff7f0080
code    a011 0505 0509  # c.j 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a1=6 a2=7 : a0=7
code    c191 0505 0509  # c.beqz a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=7 : a0=7
try     a0=5 a1=1 a2=7 : a0=8
try     a0=5 a1=7fffffff a2=7 : a0=8
try     a0=5 a1=80000000 a2=7 : a0=8
try     a0=5 a1=ffffffff a2=7 : a0=8
try     a0=5 a1=7fffffffffffffff a2=7 : a0=8
try     a0=5 a1=8000000000000000 a2=7 : a0=8
try     a0=5 a1=ffffffff80000000 a2=7 : a0=8
try     a0=5 a1=ffffffffffffffff a2=7 : a0=8
code    e191 0505 0509  # c.bnez a1, 1f; addi a0, a0, 1; 1: addi a0, a0, 2
try     a0=5 a2=7 : a0=8
try     a0=5 a1=1 a2=7 : a0=7
try     a0=5 a1=7fffffff a2=7 : a0=7
try     a0=5 a1=80000000 a2=7 : a0=7
try     a0=5 a1=ffffffff a2=7 : a0=7
try     a0=5 a1=7fffffffffffffff a2=7 : a0=7
try     a0=5 a1=8000000000000000 a2=7 : a0=7
try     a0=5 a1=ffffffff80000000 a2=7 : a0=7
try     a0=5 a1=ffffffffffffffff a2=7 : a0=7
code    0505 15fd fdf5  # 1: c.addi a0, 1; c.addi a1, -1; c.bnez a1, 1b
try     a0=5 a1=9 a2=7 : a0=e a1=0
code    0001 0505  # c.nop; c.addi a0, 1
try     a0=5 a1=9 a2=7 : a0=6
