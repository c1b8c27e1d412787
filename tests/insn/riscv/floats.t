# Made by tests/insn/floats.py with QEMU.
target  riscv64
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=0 a0=5 a1=299a01c4 fa1=ffffffff0bf48c33 fa2=ffffffffbf3cce61 fa3=ffffffffbf770457
out     fa0=ffffffffbf770457 fflags=1
code    00379073 68c59543  # fscsr a5; fmadd_s
in      a5=60 a0=5 a1=1fffffffff fa1=ffffffff86dd623f fa2=ffffffff4f800000 fa3=ffffffff198ca980
out     fa0=ffffffff198933f7 fflags=1 frm=3
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=40 a0=5 a1=3ffffffffffffff fa1=ffffffff00000000 fa2=ffffffffbf80e180 fa3=ffffffff7f800000
out     fa0=ffffffff7f800000 frm=2
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffff7f800000 fa2=ffffffffffc00001 fa3=ffffffffff800000
out     fa0=ffffffff7fc00000 frm=2
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=40 a0=5 a1=2000000 fa1=ffffffff3fc681c2 fa2=ffffffff2f999261 fa3=ffffffff00800000
out     fa0=ffffffff2fee2a1c fflags=1 frm=2
code    00379073 68c5d543  # fscsr a5; fmadd_s
in      a5=20 a0=5 a1=5f0bdf89 fa1=ffffffff3fc00000 fa2=ffffffff7c1dc7a7 fa3=ffffffffbfa1fe2a
out     frm=1
exit    illegal 4
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=40 a0=5 a1=58f3cf56 fa1=ffffffff3dd4dc06 fa2=ffffffff3f000000 fa3=ffffffff3f000000
out     fa0=ffffffff3f0d4dc0 fflags=1 frm=2
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=0 a0=5 a1=7a3304d9 fa1=ffffffff3fd80ed4 fa2=ffffffff00800000 fa3=ffffffff5fe3c958
out     fa0=ffffffff5fe3c958 fflags=1
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=40 a0=5 a1=0 fa1=ffffffff5f800000 fa2=ffffffffbfdf2ede fa3=ffffffffff800000
out     fa0=ffffffffff800000 frm=2
code    00379073 68c5b543  # fscsr a5; fmadd_s
in      a5=80 a0=5 a1=ffffffc000000000 fa1=ffffffff3f800000 fa2=ffffffffcf000000 fa3=3fc87d73
out     fa0=ffffffff7fc00000 frm=4
code    00379073 68c5b543  # fscsr a5; fmadd_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffefcad776 fa2=ffffffff00000000 fa3=ffffffff0e38c580
out     fa0=ffffffff0e38c580 frm=1
code    00379073 68c5f543  # fscsr a5; fmadd_s
in      a5=40 a0=5 a1=fffffffffffff000 fa1=ffffffff678f0ff7 fa2=bff1742b fa3=ffffffffbf800000
out     fa0=ffffffff7fc00000 frm=2
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffc00001 fa2=ffffffff3f3e261a fa3=ffffffff477fefff
out     fa0=ffffffff7fc00000 frm=4
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=40 a0=5 a1=0 fa1=ffffffff730c986f fa2=ffffffff3027bf54 fa3=ffffffff8000000f
out     fa0=ffffffff63b84108 fflags=1 frm=2
code    00379073 68c5a547  # fscsr a5; fmsub_s
in      a5=20 a0=5 a1=2000000000000 fa1=ffffffff2837adaa fa2=614c521a fa3=ffffffff00800000
out     fa0=ffffffff7fc00000 frm=1
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=0 a0=5 a1=ffffffffff800000 fa1=4effffff fa2=ffffffffc0200000 fa3=ffffffff15c6cc94
out     fa0=ffffffff7fc00000
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=0 a0=5 a1=0 fa1=ffffffff48fedf00 fa2=ffffffff007fffff fa3=ffffffff2a45a17f
out     fa0=ffffffffaa45a17f fflags=1
code    00379073 68c5b547  # fscsr a5; fmsub_s
in      a5=20 a0=5 a1=3ffffffffffff fa1=7f7fffff fa2=ffffffffcf932be0 fa3=ffffffff80000000
out     fa0=ffffffff7fc00000 frm=1
code    00379073 68c58547  # fscsr a5; fmsub_s
in      a5=0 a0=5 a1=10000000 fa1=ffffffffa8a6dfc0 fa2=ffffffff3fc00000 fa3=ffffffffdf000000
out     fa0=ffffffff5f000000 fflags=1
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=40 a0=5 a1=36f8ba0ae1a3a fa1=ffffffff007fffff fa2=ffffffff3f82687d fa3=ffffffff63e8a218
out     fa0=ffffffffe3e8a218 fflags=1 frm=2
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=60 a0=5 a1=ffffffffb40f5270 fa1=ffffffffbfc56d9b fa2=ffffffffb54953aa fa3=ffffffff3f914243
out     fa0=ffffffffbf914239 fflags=1 frm=3
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=20 a0=5 a1=100000000 fa1=ffffffff4f800000 fa2=ffffffff1423e51e fa3=ffffffff007fffff
out     fa0=ffffffff2423e51d fflags=1 frm=1
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=80 a0=5 a1=19712140 fa1=ffffffff5f800000 fa2=ffffffff477fefff fa3=ffffffffdf000000
out     fa0=ffffffff677ff07f frm=4
code    00379073 68c5f547  # fscsr a5; fmsub_s
in      a5=80 a0=5 a1=fffffffff8000000 fa1=ffffffff80000000 fa2=ffffffffd87b4097 fa3=ffffffff2463b289
out     fa0=ffffffffa463b289 frm=4
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=40 a0=5 a1=ffffffffff800000 fa1=ffffffff1f515499 fa2=ffffffff050002f4 fa3=ffffffffbf93cd02
out     fa0=ffffffffbf93cd03 fflags=1 frm=2
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=4f800000 fa2=ffffffffef06febd fa3=ffffffffffc00001
out     fa0=ffffffff7fc00000
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=40 a0=5 a1=1fffffff fa1=3ff6888b fa2=3f49deff fa3=ffffffffeef4b640
out     fa0=ffffffff7fc00000 frm=2
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=0 a0=5 a1=10000000000 fa1=ffffffff3f5308d3 fa2=ffffffff2725542a fa3=ffffffff9a06ab4b
out     fa0=ffffffffa7084a12 fflags=1
code    00379073 68c5c54b  # fscsr a5; fnmsub_s
in      a5=20 a0=5 a1=1865 fa1=ffffffff9bf72314 fa2=ffffffffe0b49547 fa3=ffffffff00000001
out     fa0=ffffffffbd2e54c6 fflags=1 frm=1
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=40 a0=5 a1=7 fa1=ffffffffbf9f1ef5 fa2=fffffffffe6a274b fa3=ffffffff477fefff
out     fa0=fffffffffe918ab9 fflags=1 frm=2
code    00379073 68c5a54b  # fscsr a5; fnmsub_s
in      a5=60 a0=5 a1=1f64791f2f3 fa1=ffffffffbfbb4eaa fa2=ffffffff3f38b524 fa3=ffffffff28e047d5
out     fa0=ffffffff3f872513 fflags=1 frm=3
code    00379073 68c5b54b  # fscsr a5; fnmsub_s
in      a5=40 a0=5 a1=3fffffffffff fa1=ffffffff4effffff fa2=ffffffffbf97f42a fa3=ffffffff641782f4
out     fa0=ffffffff641782f5 fflags=1 frm=2
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=80 a0=5 a1=41b fa1=ffffffff05a1d64e fa2=ffffffffbf57f62f fa3=ffffffff7f7fffff
out     fa0=ffffffff7f7fffff fflags=1 frm=4
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=0 a0=5 a1=fffffffffffff fa1=ffffffff00800000 fa2=ffffffffbf800000 fa3=ffffffff3f000000
out     fa0=ffffffff3f000000 fflags=1
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=0 a0=5 a1=0 fa1=ffffffff3f800000 fa2=ffffffff68fe145c fa3=ffffffff007fffff
out     fa0=ffffffffe8fe145c fflags=1
code    00379073 68c5f54b  # fscsr a5; fnmsub_s
in      a5=0 a0=5 a1=fffffffffffff000 fa1=ffffffffcddb0221 fa2=ffffffff00000000 fa3=ffffffffbf83b3c6
out     fa0=ffffffffbf83b3c6
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=20 a0=5 a1=1715bfdd fa1=ffffffff3fce4bbf fa2=ffffffffbf800000 fa3=ffffffffbf7a399c
out     fa0=ffffffff4025b446 fflags=1 frm=1
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=60 a0=5 a1=4c97e1ec fa1=ee6a8ba9 fa2=ffffffff305a63cd fa3=ffffffff3f0ce47b
out     fa0=ffffffff7fc00000 frm=3
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=0 a0=5 a1=512bca1 fa1=3fc00000 fa2=ffffffff5f800000 fa3=ffffffff7fc00000
out     fa0=ffffffff7fc00000
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=40 a0=5 a1=a80 fa1=0 fa2=ffffffff7fa00000 fa3=ffffffff9160f7d3
out     fa0=ffffffff7fc00000 fflags=10 frm=2
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=60 a0=5 a1=591 fa1=ffffffffbf800000 fa2=ffffffff00000001 fa3=ffffffff7fc00000
out     fa0=ffffffff7fc00000 frm=3
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=20 a0=5 a1=0 fa1=ffffffff7fa00000 fa2=ffffffffc0200000 fa3=ffffffff3f9e8ffa
out     fa0=ffffffff7fc00000 fflags=10 frm=1
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=80 a0=5 a1=8000000 fa1=ffffffff3fc00000 fa2=ffffffffec54660e fa3=ffffffff007fffff
out     fa0=ffffffff6c9f4c8a fflags=1 frm=4
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=80 a0=5 a1=3ffffffffffffff fa1=ffffffff35bfabb0 fa2=ffffffff80000000 fa3=ffffffff3fa9cdad
out     fa0=ffffffffbfa9cdad frm=4
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=20 a0=5 a1=c18b18 fa1=ffffffff3f800000 fa2=ffffffffbf351d8a fa3=ffffffffdf000000
out     fa0=ffffffff5f000000 fflags=1 frm=1
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=60 a0=5 a1=0 fa1=ffffffffc0200000 fa2=ffffffff5dd6d4bd fa3=ffffffff477fefff
out     fa0=ffffffff5e8644f7 fflags=1 frm=3
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=80 a0=5 a1=ffffffffdfba736e fa1=ffffffffff800000 fa2=ffffffff01ee8ea2 fa3=ffffffff3f4b9f30
out     fa0=ffffffff7f800000 frm=4
code    00379073 68c5f54f  # fscsr a5; fnmadd_s
in      a5=20 a0=5 a1=fffffffff0000000 fa1=ffffffffe5964177 fa2=ffffffff00000001 fa3=ffffffffbffe542e
out     fa0=ffffffff3ffe542e fflags=1 frm=1
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=0 a0=5 a1=fffffffffffffc00 fa1=ffffffff33000001 fa2=ffffffffa28fb2b5 fa3=ffffffff3f8edc82
out     fa0=ffffffff33000001 fflags=1
code    00379073 00c5b553  # fscsr a5; fadd_s
in      a5=60 a0=5 a1=40000 fa1=ffffffff3f000000 fa2=ffffffff80000000 fa3=ffffffff3427a15c
out     fa0=ffffffff3f000000 frm=3
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=0 a0=5 a1=0 fa1=ffffffff7fa00000 fa2=ffffffff7f800000 fa3=ffffffff3f800000
out     fa0=ffffffff7fc00000 fflags=10
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=80 a0=5 a1=7b525b44 fa1=ffffffffbf5bb87b fa2=ffffffffbf223370 fa3=ffffffff4effffff
out     fa0=ffffffffbfbef5f6 fflags=1 frm=4
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=40 a0=5 a1=ffffffff8b138f62 fa1=ffffffff33000001 fa2=ffffffff5f000000 fa3=ffffffffbfad4a24
out     fa0=ffffffff5f000000 fflags=1 frm=2
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=80 a0=5 a1=22240 fa1=fffffffff6bdc944 fa2=ffffffffbfa95c65 fa3=ffffffff8000000f
out     fa0=fffffffff6bdc944 fflags=1 frm=4
code    00379073 00c59553  # fscsr a5; fadd_s
in      a5=40 a0=5 a1=3ffff fa1=ffffffff7f800000 fa2=ffffffffbf513faf fa3=ffffffff028ba340
out     fa0=ffffffff7f800000 frm=2
code    00379073 00c59553  # fscsr a5; fadd_s
in      a5=60 a0=5 a1=15 fa1=ffffffff007fffff fa2=ffffffff3f000000 fa3=ffffffff3f68e563
out     fa0=ffffffff3f000000 fflags=1 frm=3
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=60 a0=5 a1=0 fa1=ffffffff3fc14a98 fa2=ffffffff007fffff fa3=ffffffff3fb81ca1
out     fa0=ffffffff3fc14a99 fflags=1 frm=3
code    00379073 00c59553  # fscsr a5; fadd_s
in      a5=40 a0=5 a1=3ffffffffffffff fa1=ffffffff7f7fffff fa2=ffffffffca21f658 fa3=ffffffffbf800000
out     fa0=ffffffff7f7ffffe fflags=1 frm=2
code    00379073 00c5f553  # fscsr a5; fadd_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffff3f5bc8f2 fa2=ffffffff3fa603cd fa3=ffffffff3fb0c005
out     fa0=ffffffff4009f423 frm=1
code    00379073 00c59553  # fscsr a5; fadd_s
in      a5=60 a0=5 a1=0 fa1=ffffffff958309cb fa2=ffffffff3f4bd0c3 fa3=ffffffff00800000
out     fa0=ffffffff3f4bd0c2 fflags=1 frm=3
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=80 a0=5 a1=ce fa1=ffffffffa937f819 fa2=ffffffffbf2578a5 fa3=ffffffff00000000
out     fa0=ffffffff3f2578a5 fflags=1 frm=4
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=0 a0=5 a1=ffffffffffff0000 fa1=ffffffff80000000 fa2=ffffffff3f800000 fa3=ffffffffcf000000
out     fa0=ffffffffbf800000
code    00379073 08c59553  # fscsr a5; fsub_s
in      a5=40 a0=5 a1=3f fa1=bf800000 fa2=ffffffffff800000 fa3=ffffffff477ff000
out     fa0=ffffffff7fc00000 frm=2
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=60 a0=5 a1=ffc0000000000000 fa1=ffffffffbf6a6fde fa2=ffffffffbfe60a4d fa3=ffffffff3fd6ff1c
out     fa0=ffffffff3f61a4bc frm=3
code    00379073 08c59553  # fscsr a5; fsub_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffdf000000 fa2=ffffffff3f73c5d5 fa3=ffffffffc67aeddd
out     fa0=ffffffffdf000000 fflags=1
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=0 a0=5 a1=ff00000000000000 fa1=ffffffff3f44bd65 fa2=ffffffff8000000f fa3=ffffffff80237728
out     fa0=ffffffff3f44bd65 fflags=1
code    00379073 08c5b553  # fscsr a5; fsub_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffff7f800000 fa2=ffffffff3f995477 fa3=ffffffff477fefff
out     fa0=ffffffff7f800000
code    00379073 08c58553  # fscsr a5; fsub_s
in      a5=80 a0=5 a1=0 fa1=ffffffff3f6ab3ba fa2=ffffffff34963a7b fa3=ffffffff3f77383f
out     fa0=ffffffff3f6ab3b5 fflags=1 frm=4
code    00379073 08c5b553  # fscsr a5; fsub_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffff97464328 fa2=ffffffffb5f76eb9 fa3=ffffffff8b9db307
out     fa0=ffffffff35f76eb9 fflags=1
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=80 a0=5 a1=fffffffffffffff8 fa1=ffffffffe3a01b22 fa2=ffffffffffc00001 fa3=ffffffff7f800000
out     fa0=ffffffff7fc00000 frm=4
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=20 a0=5 a1=78945bae141f2d6 fa1=ffffffff7fa00000 fa2=ffffffff00000001 fa3=ffffffff8ae1a2a0
out     fa0=ffffffff7fc00000 fflags=10 frm=1
code    00379073 08c5f553  # fscsr a5; fsub_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffff00000001 fa2=ffffffffbf9a635d fa3=ffffffff3f800000
out     fa0=ffffffff3f9a635d fflags=1 frm=4
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=20 a0=5 a1=4e72b73f1 fa1=ffffffffbf2c4fb1 fa2=ffffffffad867ea1 fa3=ffffffff98390c95
out     fa0=ffffffff2d350de4 fflags=1 frm=1
code    00379073 10c5b553  # fscsr a5; fmul_s
in      a5=80 a0=5 a1=2455ec82fc6 fa1=ffffffff3fb1142c fa2=ffffffffeb34ff18 fa3=ffffffffbf800000
out     fa0=ffffffffeb7a6545 fflags=1 frm=4
code    00379073 10c59553  # fscsr a5; fmul_s
in      a5=40 a0=5 a1=0 fa1=ffffffffff800000 fa2=ffffffffff800000 fa3=ffffffffbf5c966b
out     fa0=ffffffff7f800000 frm=2
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=80 a0=5 a1=400000000000000 fa1=ffffffff3fc00000 fa2=ffffffff477fefff fa3=ffffffff3f88ddf1
out     fa0=ffffffff47bff3ff fflags=1 frm=4
code    00379073 10c5b553  # fscsr a5; fmul_s
in      a5=40 a0=5 a1=1fffff fa1=ffffffff8000000f fa2=c0200000 fa3=ffffffff41be6553
out     fa0=ffffffff7fc00000 frm=2
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=20 a0=5 a1=0 fa1=ffffffff3fc00000 fa2=ffffffff477fefff fa3=ffffffff3f156220
out     fa0=ffffffff47bff3ff fflags=1 frm=1
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=80 a0=5 a1=ba6796aa4 fa1=ffffffff00000000 fa2=ffffffffbf800000 fa3=ffffffff7f800000
out     fa0=ffffffff80000000 frm=4
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=0 a0=5 a1=800000000000000 fa1=ffffffff007fffff fa2=ffffffffbf5ef57b fa3=ffffffff80000000
out     fa0=ffffffff806f7abd fflags=3
code    00379073 10c5a553  # fscsr a5; fmul_s
in      a5=40 a0=5 a1=ffffffffd28e3a4e fa1=ffffffffbfc872d3 fa2=ffffffffbf2fbfc1 fa3=ffffffff80dfdd5a
out     fa0=ffffffff3f899ca3 fflags=1 frm=2
code    00379073 10c5b553  # fscsr a5; fmul_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffff8745ba76 fa2=ffffffff3fc00000 fa3=5f800000
out     fa0=ffffffff87944bd8 fflags=1 frm=4
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=60 a0=5 a1=cb47f5f36 fa1=ffffffff3cd28baa fa2=ffffffffb07f3748 fa3=ffffffff00800000
out     fa0=ffffffffadd1e695 fflags=1 frm=3
code    00379073 10c5f553  # fscsr a5; fmul_s
in      a5=0 a0=5 a1=65c7bdd9 fa1=ffffffff00800000 fa2=ffffffff3fe6bf73 fa3=ffffffffbf8f695a
out     fa0=ffffffff00e6bf73
code    00379073 18c5a553  # fscsr a5; fdiv_s
in      a5=60 a0=5 a1=fffffffffffffff fa1=ffffffffbf26019e fa2=ffffffffbfb16b9f fa3=ffffffff5f800000
out     fa0=ffffffff3eef87d6 fflags=1 frm=3
code    00379073 18c5e553  # fscsr a5; fdiv_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffcf000000 fa2=ffffffff007fffff fa3=ffffffff3f298790
out     frm=4
exit    illegal 4
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=80 a0=5 a1=ffffffffef60e135 fa1=ffffffff7fc00000 fa2=fffffffffb15175e fa3=ffffffff3fc00000
out     fa0=ffffffff7fc00000 frm=4
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=0 a0=5 a1=4dd1715a fa1=ffffffff7f800000 fa2=ffffffff3fd39673 fa3=0
out     fa0=ffffffff7f800000
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=60 a0=5 a1=f000000000000000 fa1=ffffffff00800000 fa2=ffffffff5f800000 fa3=ffffffff3fa7cda7
out     fa0=ffffffff00000001 fflags=3 frm=3
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=80 a0=5 a1=80000000000 fa1=ffffffff477ff000 fa2=ffffffffc2bf5cb7 fa3=ffffffffff800000
out     fa0=ffffffffc42b3197 fflags=1 frm=4
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=60 a0=5 a1=ffff800000000000 fa1=ffffffff9d70bcc1 fa2=ffffffff4effffff fa3=ffffffffdf000000
out     fa0=ffffffff8df0bcc1 fflags=1 frm=3
code    00379073 18c5a553  # fscsr a5; fdiv_s
in      a5=20 a0=5 a1=662a fa1=3ffaf5f8 fa2=ffffffffbf582679 fa3=ffffffff4f800000
out     fa0=ffffffff7fc00000 frm=1
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=40 a0=5 a1=2d3f71d7dce fa1=ffffffff7f800000 fa2=ffffffffbf17622b fa3=ffffffffd5c49c40
out     fa0=ffffffffff800000 frm=2
code    00379073 18c5e553  # fscsr a5; fdiv_s
in      a5=60 a0=5 a1=1 fa1=ffffffff3f8b6cb8 fa2=ffffffff52e7e9ec fa3=db4286f9
out     frm=3
exit    illegal 4
code    00379073 18c59553  # fscsr a5; fdiv_s
in      a5=20 a0=5 a1=aa75a3517dd fa1=ffffffff3f1e20c8 fa2=ffffffff439ccef6 fa3=ffffffff3f43e6ac
out     fa0=ffffffff3b0113c1 fflags=1 frm=1
code    00379073 18c5f553  # fscsr a5; fdiv_s
in      a5=40 a0=5 a1=726044e3 fa1=ffffffff007fffff fa2=ffffffff00000001 fa3=ffffffff8000000f
out     fa0=ffffffff4afffffe frm=2
code    00379073 58059553  # fscsr a5; fsqrt_s
in      a5=60 a0=5 a1=1ffffffffffffff fa1=bf047e3c fa2=ffffffffbfaac9f8 fa3=ffffffff5f800000
out     fa0=ffffffff7fc00000 frm=3
code    00379073 5805c553  # fscsr a5; fsqrt_s
in      a5=0 a0=5 a1=0 fa1=ffffffffcb49a49d fa2=ffffffffbf9892d2 fa3=ffffffff4effffff
out     fa0=ffffffff7fc00000 fflags=10
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=60 a0=5 a1=fffffffffffe0000 fa1=ffffffff33000001 fa2=ffffffff7f800000 fa3=ffffffffcf000000
out     fa0=ffffffff393504f4 fflags=1 frm=3
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=80 a0=5 a1=1fffffffffffff fa1=ffffffffbf164c7c fa2=bfff9c28 fa3=ffffffff4effffff
out     fa0=ffffffff7fc00000 fflags=10 frm=4
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffff800000 fa2=ffffffffbf800000 fa3=ffffffff3f6df463
out     fa0=ffffffff7fc00000 fflags=10 frm=1
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=80 a0=5 a1=bd920c05fb475 fa1=ffffffff477ff000 fa2=ffffffff477ff000 fa3=ffffffffbfa7f5cc
out     fa0=ffffffff437ff800 fflags=1 frm=4
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=80 a0=5 a1=ffe0000000000000 fa1=ffffffff5f800000 fa2=ffffffff3fa847ef fa3=ffffffff1c7e34ff
out     fa0=ffffffff4f800000 frm=4
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=40 a0=5 a1=71a77f29 fa1=ffffffff7f800000 fa2=ffffffff6523a963 fa3=ffffffffcf000000
out     fa0=ffffffff7f800000 frm=2
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=0 a0=5 a1=c000000000000000 fa1=ffffffff7fa00000 fa2=ffffffffffc00001 fa3=ffffffff7fa00000
out     fa0=ffffffff7fc00000 fflags=10
code    00379073 58058553  # fscsr a5; fsqrt_s
in      a5=20 a0=5 a1=18b017 fa1=ffffffffbf6608e2 fa2=ffffffffbf800000 fa3=ffffffffffc00001
out     fa0=ffffffff7fc00000 fflags=10 frm=1
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=40 a0=5 a1=0 fa1=ffffffffc7f54bae fa2=3f800000 fa3=ffffffff00800000
out     fa0=ffffffff7fc00000 fflags=10 frm=2
code    00379073 5805f553  # fscsr a5; fsqrt_s
in      a5=20 a0=5 a1=47aca1e6 fa1=ffffffff3889e37f fa2=7f7fffff fa3=ffffffff8000000f
out     fa0=ffffffff3c04da33 fflags=1 frm=1
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=80 a0=5 a1=fffffffffd8a559a fa1=ffffffffa5b12f77 fa2=ffffffffbf792c4b fa3=ffffffff007fffff
out     fa0=ffffffffa5b12f77 frm=4
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=0 a0=5 a1=c000000000000000 fa1=ffffffff3f800000 fa2=ffffffffbf63ec71 fa3=ffffffff3f52a92e
out     fa0=ffffffffbf800000
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffc3aebefa fa2=ffffffff5f800000 fa3=ffffffff5f800000
out     fa0=ffffffff43aebefa frm=4
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=40 a0=5 a1=ffffffffe0000000 fa1=ffffffff00800000 fa2=ffffffff007fffff fa3=ffffffffdf000000
out     fa0=ffffffff00800000 frm=2
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=60 a0=5 a1=ffffffffffffffff fa1=ffffffffbf895dda fa2=ffffffff3be2406f fa3=ffffffff3f973c37
out     fa0=ffffffff3f895dda frm=3
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=bfbcabe1 fa2=ffffffff4f800000 fa3=3fe72913
out     fa0=ffffffff7fc00000
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=40 a0=5 a1=0 fa1=ffffffffc0200000 fa2=ffffffffcf000000 fa3=ffffffffea6f358d
out     fa0=ffffffffc0200000 frm=2
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=20 a0=5 a1=0 fa1=ffffffffbffedfc7 fa2=ffffffff8000000f fa3=ffffffff7db5d7ae
out     fa0=ffffffffbffedfc7 frm=1
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=0 a0=5 a1=3fffffffff fa1=ffffffffbf1f26a6 fa2=ffffffffbf55c67f fa3=ffffffff5f800000
out     fa0=ffffffffbf1f26a6
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=20 a0=5 a1=fffffffffffffff8 fa1=ffffffff477ff000 fa2=ffffffff3f000000 fa3=ffffffff96651058
out     fa0=ffffffff477ff000 frm=1
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=80 a0=5 a1=1b8359e60652104 fa1=ffffffff524cddc0 fa2=ffffffffbf9139a4 fa3=ffffffff78886cab
out     fa0=ffffffffd24cddc0 frm=4
code    00379073 20c58553  # fscsr a5; fsgnj_s
in      a5=80 a0=5 a1=ffffffff8d0089c2 fa1=ffffffff5f800000 fa2=ffffffffdf000000 fa3=ffffffffc0200000
out     fa0=ffffffffdf800000 frm=4
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=80 a0=5 a1=3658769f4ad159 fa1=ffffffff40780f5f fa2=fffffffff8bab65f fa3=ffc00001
out     fa0=ffffffff40780f5f frm=4
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=60 a0=5 a1=7ffffffffffff fa1=ffffffffaa0e4644 fa2=ffffffff3f4a1285 fa3=ffffffffc0200000
out     fa0=ffffffffaa0e4644 frm=3
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=0 a0=5 a1=8224e7029cad fa1=ffffffff5f800000 fa2=ffffffffaadefe20 fa3=ffffffff477ff000
out     fa0=ffffffff5f800000
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=0 a0=5 a1=1fffffff fa1=ffffffff4f88fbc7 fa2=ffffffff814f7936 fa3=ffffffff4f800000
out     fa0=ffffffff4f88fbc7
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=0 a0=5 a1=7ce26228 fa1=ffffffffdf000000 fa2=ffffffff00000001 fa3=ffffffff3fbe712f
out     fa0=ffffffffdf000000
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=40 a0=5 a1=0 fa1=ffffffff5f000000 fa2=fffffffffd4a592a fa3=a7cf529c
out     fa0=ffffffff5f000000 frm=2
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=40 a0=5 a1=0 fa1=ffffffffbf3f122c fa2=ffffffffcf000000 fa3=ffffffff3f000000
out     fa0=ffffffff3f3f122c frm=2
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=40 a0=5 a1=0 fa1=ffffffff26da2cdb fa2=ffffffff3f17efff fa3=ffffffff477fefff
out     fa0=ffffffffa6da2cdb frm=2
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=20 a0=5 a1=1ffffffff fa1=ffffffff007fffff fa2=ffffffff5f000000 fa3=ffffffff9fb431eb
out     fa0=ffffffff807fffff frm=1
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=fffffffffbd5d0c3 fa2=ffffffff3fc00000 fa3=ffffffff3f73dfcd
out     fa0=fffffffffbd5d0c3 frm=4
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=40 a0=5 a1=f800000000000000 fa1=ffffffff92493089 fa2=ffffffff3fc00000 fa3=ffffffffd4ee2aff
out     fa0=ffffffff92493089 frm=2
code    00379073 20c59553  # fscsr a5; fsgnjn_s
in      a5=20 a0=5 a1=ffffff8000000000 fa1=ffffffffaa688218 fa2=ffffffff4effffff fa3=12ad25f2
out     fa0=ffffffffaa688218 frm=1
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=40 a0=5 a1=800000000000000 fa1=ffffffffdf000000 fa2=ffffffff4923a0bd fa3=ffffffff6e03fcf6
out     fa0=ffffffffdf000000 frm=2
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=bf800000 fa2=ffffffff3f3873ce fa3=ffffffffbf93b52a
out     fa0=ffffffff7fc00000 frm=4
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=60 a0=5 a1=2000000 fa1=ffffffff8000000f fa2=ffffffff7f7fffff fa3=ffffffff00800000
out     fa0=ffffffff8000000f frm=3
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=0 a0=5 a1=645bddf0e6e51a46 fa1=ffffffffcf000000 fa2=ffffffffdf000000 fa3=ffffffff3fc00000
out     fa0=ffffffff4f000000
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=60 a0=5 a1=185c7fef76717c83 fa1=ffffffff7fa00000 fa2=ffffffff3fc00000 fa3=ffffffff0a7e6b83
out     fa0=ffffffff7fa00000 frm=3
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=80 a0=5 a1=20 fa1=ffffffff9cfe1516 fa2=ffffffffbfef50aa fa3=ffffffff7f800000
out     fa0=ffffffff1cfe1516 frm=4
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=0 a0=5 a1=a2c6 fa1=ffffffff3fa33287 fa2=ffffffff7f7fffff fa3=c8cd0e77
out     fa0=ffffffff3fa33287
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=80 a0=5 a1=ff00000000000000 fa1=ffffffff8000000f fa2=ffffffffbfe5ea07 fa3=ffffffff3f86c4b9
out     fa0=ffffffff0000000f frm=4
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=60 a0=5 a1=0 fa1=ffffffff96d61793 fa2=ffffffff3f88d23a fa3=ffffffff3f000000
out     fa0=ffffffff96d61793 frm=3
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=80 a0=5 a1=0 fa1=ffffffff56e4e6b1 fa2=ffffffff3f43e9c5 fa3=ffffffff477ff000
out     fa0=ffffffff56e4e6b1 frm=4
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=20 a0=5 a1=5 fa1=ffffffff13e0e01e fa2=ffffffff8000000f fa3=ffffffff69ab6496
out     fa0=ffffffff93e0e01e frm=1
code    00379073 20c5a553  # fscsr a5; fsgnjx_s
in      a5=20 a0=5 a1=20 fa1=ffffffff5f800000 fa2=ffffffffbf5ff460 fa3=ffffffff5f000000
out     fa0=ffffffffdf800000 frm=1
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=40 a0=5 a1=3ffffff fa1=ffffffff7f7fffff fa2=ffffffffdf000000 fa3=ffffffff3f555725
out     fa0=ffffffffdf000000 frm=2
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=80 a0=5 a1=3ffffff fa1=ffffffff00000000 fa2=ffffffffbf69247a fa3=ffffffff9b4d564e
out     fa0=ffffffffbf69247a frm=4
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=80 a0=5 a1=20 fa1=ffffffffdf000000 fa2=bf44ccaa fa3=ffffffff5f000000
out     fa0=ffffffffdf000000 frm=4
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=40 a0=5 a1=2b4e4 fa1=ffffffff5f800000 fa2=ffffffff4f800000 fa3=ffffffff09a8322c
out     fa0=ffffffff4f800000 frm=2
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffc00001 fa2=ffffffff5f000000 fa3=ffffffff007fffff
out     fa0=ffffffff5f000000 frm=4
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=80 a0=5 a1=34 fa1=ffffffff4f800000 fa2=bf8429d9 fa3=ffffffffbf80a7e3
out     fa0=ffffffff4f800000 frm=4
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=80 a0=5 a1=1 fa1=ffffffff4f800000 fa2=ffffffff5f800000 fa3=ffffffff8000000f
out     fa0=ffffffff4f800000 frm=4
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=20 a0=5 a1=4000000000 fa1=ffffffff4dba44a6 fa2=bf800000 fa3=ffffffff40532f63
out     fa0=ffffffff4dba44a6 frm=1
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=80 a0=5 a1=80000 fa1=ffffffff80000000 fa2=ffffffffa29b3e9d fa3=ffffffff155b6b41
out     fa0=ffffffffa29b3e9d frm=4
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=0 a0=5 a1=fffffffffffffff0 fa1=ffffffffbf3d57a9 fa2=ffffffff3fe53370 fa3=ffffffffcf000000
out     fa0=ffffffffbf3d57a9
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=0 a0=5 a1=ffffffffef6bb1f3 fa1=ffffffff3669b269 fa2=31d7929c fa3=ffffffffa5ed5417
out     fa0=ffffffff3669b269
code    00379073 28c58553  # fscsr a5; fmin_s
in      a5=20 a0=5 a1=564c51bad4ee5d fa1=ffffffff33000001 fa2=ffffffff3f800000 fa3=ffffffffdf000000
out     fa0=ffffffff33000001 frm=1
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffff00800000 fa2=ffffffff3f000000 fa3=ffffffffb459617f
out     fa0=ffffffff3f000000 frm=2
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=60 a0=5 a1=1 fa1=ffffffffbfb44dcb fa2=ffffffff3f7730be fa3=ffffffff8000000f
out     fa0=ffffffff3f7730be frm=3
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=40 a0=5 a1=513168108c2 fa1=ffffffff7fa00000 fa2=ffffffff33000001 fa3=ffffffffbf800000
out     fa0=ffffffff33000001 fflags=10 frm=2
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=0 a0=5 a1=ffff fa1=3f000000 fa2=ffffffff00000001 fa3=ffffffff3f62faa4
out     fa0=ffffffff00000001
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=40 a0=5 a1=7ff fa1=ffffffff483134b7 fa2=ffffffff86ff3019 fa3=ffffffff3fc00000
out     fa0=ffffffff483134b7 frm=2
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=60 a0=5 a1=78826b06c228 fa1=ffffffff3f000000 fa2=ffffffff8000000f fa3=ffffffff3f000000
out     fa0=ffffffff3f000000 frm=3
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=80 a0=5 a1=ffffffffe0000000 fa1=ffffffffef5acfec fa2=ffffffff3fadf980 fa3=ffffffffbf800000
out     fa0=ffffffff3fadf980 frm=4
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=60 a0=5 a1=3ffffffffff fa1=ffffffff33000001 fa2=ffffffff3f1f3b16 fa3=ffffffffbf81cc00
out     fa0=ffffffff3f1f3b16 frm=3
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=40 a0=5 a1=ffe0000000000000 fa1=ffffffff4effffff fa2=ffffffff68f684d4 fa3=ffffffffffab63ab
out     fa0=ffffffff68f684d4 frm=2
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=0 a0=5 a1=7ffffffffffff fa1=ffffffffbf156ba2 fa2=ffffffff4ab9410f fa3=ffffffff47bf9a35
out     fa0=ffffffff4ab9410f
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=20 a0=5 a1=7bd1d71e fa1=ffffffff7f800000 fa2=3fc11296 fa3=ffffffff3fbdbca0
out     fa0=ffffffff7f800000 frm=1
code    00379073 28c59553  # fscsr a5; fmax_s
in      a5=80 a0=5 a1=1ffffff fa1=ffffffffbf1ea1ab fa2=4effffff fa3=ffffffff477ff000
out     fa0=ffffffffbf1ea1ab frm=4
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=20 a0=5 a1=13f580 fa1=ffffffffbfea4260 fa2=ffffffffbf39bafe fa3=ffffffff5f800000
out     a0=ffffffffffffffff fflags=1 frm=1
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=80 a0=5 a1=29f9a1a2 fa1=ffffffffd2b3911f fa2=ffffffff00000001 fa3=ffffffff24957a29
out     a0=ffffffff80000000 fflags=10 frm=4
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=0 a0=5 a1=ffffffffdfb6bac3 fa1=ffffffff33000001 fa2=ffffffff5f800000 fa3=ffffffff3f0ef507
out     a0=0 fflags=1
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=40 a0=5 a1=67 fa1=ffffffffc0200000 fa2=ffffffffbf300893 fa3=7fffff
out     a0=fffffffffffffffd fflags=1 frm=2
code    00379073 c005d553  # fscsr a5; fcvt_w_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffff80000000 fa2=ffffffffc0200000 fa3=ffffffffc5478ece
out     frm=1
exit    illegal 4
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=80 a0=5 a1=0 fa1=5f800000 fa2=ffffffffc0f92bef fa3=ffffffffdd0d6bca
out     a0=7fffffff fflags=10 frm=4
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=0 a0=5 a1=ffe0000000000000 fa1=ffffffffffc00001 fa2=ffffffff7f7fffff fa3=ffffffffbf551b4a
out     a0=7fffffff fflags=10
code    00379073 c0058553  # fscsr a5; fcvt_w_s
in      a5=80 a0=5 a1=240a652f91a49 fa1=ffffffffbfd185e4 fa2=ffffffff728972a3 fa3=ffffffffcf000000
out     a0=fffffffffffffffe fflags=1 frm=4
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=60 a0=5 a1=0 fa1=cf000000 fa2=ffffffff3fe0479f fa3=ffffffff3f709a4d
out     a0=7fffffff fflags=10 frm=3
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=0 a0=5 a1=3ff fa1=ffffffff4f800000 fa2=ffffffffbf3c7458 fa3=ffffffff3f30334d
out     a0=7fffffff fflags=10
code    00379073 c005f553  # fscsr a5; fcvt_w_s
in      a5=60 a0=5 a1=ffffffffffffffff fa1=ffffffff5f800000 fa2=ffffffff5f000000 fa3=ffffffffbf7c04fb
out     a0=7fffffff fflags=10 frm=3
code    00379073 c005a553  # fscsr a5; fcvt_w_s
in      a5=80 a0=5 a1=10000000000 fa1=ffffffffcf000000 fa2=ffffffffbf69f753 fa3=ffffffffbf912372
out     a0=ffffffff80000000 frm=4
code    00379073 c015f553  # fscsr a5; fcvt_wu_s
in      a5=60 a0=5 a1=ffffffffffffffff fa1=ffffffff477fefff fa2=fffffffff870d5b6 fa3=ffffffff3fd49f62
out     a0=fff0 fflags=1 frm=3
code    00379073 c0158553  # fscsr a5; fcvt_wu_s
in      a5=20 a0=5 a1=fffffffffffffff8 fa1=ffffffff477ff000 fa2=ffffffff33000001 fa3=ffffffffc0200000
out     a0=fff0 frm=1
code    00379073 c015f553  # fscsr a5; fcvt_wu_s
in      a5=0 a0=5 a1=45eaa8f996838 fa1=ffffffff3f1bf502 fa2=ffffffffbf62e7dc fa3=ffffffff3fc528a6
out     a0=1 fflags=1
code    00379073 c015f553  # fscsr a5; fcvt_wu_s
in      a5=40 a0=5 a1=7f fa1=ffffffff7fa00000 fa2=ffffffff80000000 fa3=ffffffffbf28f2c0
out     a0=ffffffffffffffff fflags=10 frm=2
code    00379073 c015d553  # fscsr a5; fcvt_wu_s
in      a5=40 a0=5 a1=1000000 fa1=ffffffff448bbbf6 fa2=ffffffffbf1248c4 fa3=ffffffffbf949a51
out     frm=2
exit    illegal 4
code    00379073 c015b553  # fscsr a5; fcvt_wu_s
in      a5=60 a0=5 a1=4 fa1=ffffffffd31d740f fa2=ffffffff3f24c249 fa3=ffffffff00000000
out     a0=0 fflags=10 frm=3
code    00379073 c015f553  # fscsr a5; fcvt_wu_s
in      a5=80 a0=5 a1=0 fa1=ffffffff3fc00000 fa2=ffffffffcf000000 fa3=ffffffff68f5f8e0
out     a0=2 fflags=1 frm=4
code    00379073 c015f553  # fscsr a5; fcvt_wu_s
in      a5=80 a0=5 a1=0 fa1=ffffffff3f11a1da fa2=fffffffffa83a6dc fa3=ffffffff5f000000
out     a0=1 fflags=1 frm=4
code    00379073 c015a553  # fscsr a5; fcvt_wu_s
in      a5=0 a0=5 a1=c2c98d6211e fa1=ffffffff3fe3752d fa2=ffffffffc0200000 fa3=ffffffff4effffff
out     a0=1 fflags=1
code    00379073 c015f553  # fscsr a5; fcvt_wu_s
in      a5=0 a0=5 a1=40598b fa1=ffffffffff800000 fa2=ffffffff3f5f7873 fa3=ffffffffbf800000
out     a0=0 fflags=10
code    00379073 c015a553  # fscsr a5; fcvt_wu_s
in      a5=60 a0=5 a1=3b fa1=ffffffff3f47579c fa2=3f83214b fa3=ffffffff97b3bfb3
out     a0=0 fflags=1 frm=3
code    00379073 c0158553  # fscsr a5; fcvt_wu_s
in      a5=0 a0=5 a1=ffffff0000000000 fa1=ffffffff00000000 fa2=ffffffff11dbcffd fa3=ffffffff717f0d2a
out     a0=0
code    00379073 c025a553  # fscsr a5; fcvt_l_s
in      a5=20 a0=5 a1=ffffffffc78e4a46 fa1=ffffffffbf82c19c fa2=ffffffffbfeed631 fa3=ffffffff5f000000
out     a0=fffffffffffffffe fflags=1 frm=1
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=20 a0=5 a1=44004c0d fa1=ffffffff7f779199 fa2=ffffffff3fc00000 fa3=fffffffff8411399
out     a0=7fffffffffffffff fflags=10 frm=1
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=80 a0=5 a1=17e3be7 fa1=c0200000 fa2=5d98dd76 fa3=ffffffffcf000000
out     a0=7fffffffffffffff fflags=10 frm=4
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=0 a0=5 a1=fffffe0000000000 fa1=ffffffffcf000000 fa2=ffffffff3f000000 fa3=ffffffffbf02f9c6
out     a0=ffffffff80000000
code    00379073 c025a553  # fscsr a5; fcvt_l_s
in      a5=80 a0=5 a1=80000000 fa1=ffffffff376e47d2 fa2=fffffffff43c0bc1 fa3=ffffffff3f000000
out     a0=0 fflags=1 frm=4
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=40 a0=5 a1=3fff fa1=ffffffff7f800000 fa2=ffffffffbf800000 fa3=ffffffffbf340dcc
out     a0=7fffffffffffffff fflags=10 frm=2
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=60 a0=5 a1=ffffffffffffffff fa1=ffffffff00800000 fa2=ffffffff9d3ecea4 fa3=ffffffffbf8158fe
out     a0=1 fflags=1 frm=3
code    00379073 c025e553  # fscsr a5; fcvt_l_s
in      a5=0 a0=5 a1=4000000000000 fa1=ffffffff98b3dd4e fa2=ffffffff7f800000 fa3=ffffffffbf4d9332
out    
exit    illegal 4
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=60 a0=5 a1=3544 fa1=ffffffff3f000000 fa2=ffffffffbf86abdd fa3=7ffd5d73
out     a0=1 fflags=1 frm=3
code    00379073 c025f553  # fscsr a5; fcvt_l_s
in      a5=20 a0=5 a1=10497800 fa1=ffffffff80000000 fa2=ffffffff8000000f fa3=ffffffffbf7e9b6c
out     a0=0 frm=1
code    00379073 c025a553  # fscsr a5; fcvt_l_s
in      a5=0 a0=5 a1=0 fa1=ffffffff3ff686e5 fa2=ffffffff33000001 fa3=ffffffffbfce72cc
out     a0=1 fflags=1
code    00379073 c025c553  # fscsr a5; fcvt_l_s
in      a5=60 a0=5 a1=ffffffffffffffff fa1=ffffffff2ede3629 fa2=ffffffff27756cf2 fa3=ffffffffbf78e7a0
out     a0=0 fflags=1 frm=3
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=40 a0=5 a1=20000000 fa1=ffffffff3f825082 fa2=ffffffff4f800000 fa3=ffffffff3f55d3b9
out     a0=1 fflags=1 frm=2
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=60 a0=5 a1=0 fa1=8000000f fa2=ffffffffbfec397d fa3=ffffffff3f684a05
out     a0=ffffffffffffffff fflags=10 frm=3
code    00379073 c035b553  # fscsr a5; fcvt_lu_s
in      a5=20 a0=5 a1=fffffffffffffffc fa1=ffffffff3f6646ce fa2=ffffffff24e1f939 fa3=ffffffff8f4b1fda
out     a0=1 fflags=1 frm=1
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=80 a0=5 a1=fffffffffffffffe fa1=ffffffff80000000 fa2=ffffffff7f800000 fa3=ffffffff3f7a0804
out     a0=0 frm=4
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=20 a0=5 a1=2272240dc1a2 fa1=ffffffff3f985a2d fa2=ffffffff6f8b7de7 fa3=ffffffff3f11975e
out     a0=1 fflags=1 frm=1
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=40 a0=5 a1=ffffffffb17b9d5e fa1=ffffffffbf6d472a fa2=ffffffff3f655f3c fa3=ffffffffffc00001
out     a0=0 fflags=10 frm=2
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=20 a0=5 a1=7b56 fa1=ffffffff00800000 fa2=ffffffffbf82695c fa3=ffffffff58f341e4
out     a0=0 fflags=1 frm=1
code    00379073 c035a553  # fscsr a5; fcvt_lu_s
in      a5=60 a0=5 a1=40f66da1 fa1=ffffffff51e618f9 fa2=ffffffff477ff000 fa3=ffffffff4f21e6f6
out     a0=1cc31f2000 frm=3
code    00379073 c035a553  # fscsr a5; fcvt_lu_s
in      a5=60 a0=5 a1=8000 fa1=ffffffff7f800000 fa2=ffffffff8000000f fa3=ffffffffbf800000
out     a0=ffffffffffffffff fflags=10 frm=3
code    00379073 c035c553  # fscsr a5; fcvt_lu_s
in      a5=20 a0=5 a1=56a0ec0a fa1=ffffffff3fe33b38 fa2=ffffffff7fc00000 fa3=ffffffffcdb838a1
out     a0=2 fflags=1 frm=1
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=0 a0=5 a1=fffffffffffe0000 fa1=ffffffff00000000 fa2=ffffffff5f800000 fa3=ffffffffbfb94dc1
out     a0=0
code    00379073 c035f553  # fscsr a5; fcvt_lu_s
in      a5=20 a0=5 a1=1fffff fa1=ffffffff007fffff fa2=ffffffff3f559e5c fa3=fffffffff68bff6d
out     a0=0 fflags=1 frm=1
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=40 a0=5 a1=ffffffff870cb9d5 fa1=ffffffff00800000 fa2=ffffffff26d95c9d fa3=ffffffffbf0a033d
out     a0=800000 frm=2
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=40 a0=5 a1=162de0eb6e57 fa1=ffffffffbf145f69 fa2=ffffffff477ff000 fa3=ffffffff4effffff
out     a0=ffffffffbf145f69 frm=2
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=20 a0=5 a1=4000000000000 fa1=ffffffffff800000 fa2=ffffffffbfee4710 fa3=ffffffffbf44657e
out     a0=ffffffffff800000 frm=1
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=60 a0=5 a1=8607e2f fa1=ffffffff7f800000 fa2=ffffffff477ff000 fa3=ffffffff3f11a7f9
out     a0=7f800000 frm=3
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=0 a0=5 a1=167ef22090e4a4a2 fa1=ffffffff007fffff fa2=ffffffff8bec13e9 fa3=ffffffffbf800000
out     a0=7fffff
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=80 a0=5 a1=100000000000000 fa1=ffffffffb1900dde fa2=fffffffffe773676 fa3=ffffffff3f7ff921
out     a0=ffffffffb1900dde frm=4
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=60 a0=5 a1=1ff fa1=ffffffffbfdd87c7 fa2=ffffffff4eae8f0b fa3=ffffffffdf000000
out     a0=ffffffffbfdd87c7 frm=3
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=0 a0=5 a1=ffffffffc26134cb fa1=ffffffff7f800000 fa2=ffffffff477fefff fa3=ffffffffbfbf9ac3
out     a0=7f800000
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=60 a0=5 a1=14ff8e182c73 fa1=ffffffff21efa44a fa2=ffffffffbf80275b fa3=ffffffff7f800000
out     a0=21efa44a frm=3
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=20 a0=5 a1=0 fa1=ffffffff3fb24ebf fa2=ffffffff500a3ea1 fa3=ffffffff7f800000
out     a0=3fb24ebf frm=1
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=80 a0=5 a1=ffffffffba37bc07 fa1=ffffffff019aadcc fa2=ffffffff7cfbbe5f fa3=cfa89c66
out     a0=19aadcc frm=4
code    00379073 e0058553  # fscsr a5; fmv_x_w
in      a5=80 a0=5 a1=ffff800000000000 fa1=ffffffffbf1b4795 fa2=ffffffffcf000000 fa3=ffffffff95f14fa1
out     a0=ffffffffbf1b4795 frm=4
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=80 a0=5 a1=fffff fa1=ffffffff3f800000 fa2=ffffffffbf1881a3 fa3=ffffffff3f800000
out     fa0=ffffffff000fffff frm=4
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffc0200000 fa2=ffffffff16814698 fa3=bf800000
out     fa0=ffffffffffffffff frm=4
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffff80000000 fa2=ffffffffff800000 fa3=ffffffff5f800000
out     fa0=ffffffffffffffff frm=2
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=20 a0=5 a1=0 fa1=ffffffffbf4c437d fa2=ffffffff7fc00000 fa3=ffffffff00000001
out     fa0=ffffffff00000000 frm=1
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=40 a0=5 a1=4f2fc03c fa1=ffffffffbffdc7d8 fa2=ffffffff00800000 fa3=7fffff
out     fa0=ffffffff4f2fc03c frm=2
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=80 a0=5 a1=2b44955a6e51320 fa1=ffffffffbda8b20f fa2=ffffffff007fffff fa3=4f800000
out     fa0=ffffffffa6e51320 frm=4
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=0 a0=5 a1=2e fa1=ffffffff3f4424d5 fa2=ffffffff477fefff fa3=ffffffffcf7a44cc
out     fa0=ffffffff0000002e
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=0 a0=5 a1=b68d8 fa1=ffffffff3f800000 fa2=ffffffffd5a10e22 fa3=ffffffff77f427b1
out     fa0=ffffffff000b68d8
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=20 a0=5 a1=9779210c537 fa1=ffffffff00000001 fa2=ffffffff3fa30597 fa3=ffffffff3fe1be8a
out     fa0=ffffffff9210c537 frm=1
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffff800000 fa2=ffffffff3ffe2c2f fa3=ffffffff477fefff
out     fa0=ffffffffffffffff
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=60 a0=5 a1=ffffffffffffffff fa1=3fc00000 fa2=33000001 fa3=ffffffff8000000f
out     fa0=ffffffffffffffff frm=3
code    00379073 f0058553  # fscsr a5; fmv_w_x
in      a5=40 a0=5 a1=5603d95dff75437 fa1=ffffffff3fc00000 fa2=ffffffff7f7fffff fa3=ffffffff511c91c3
out     fa0=ffffffffdff75437 frm=2
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=20 a0=5 a1=100 fa1=ffffffff7f7fffff fa2=ffffffffbf800000 fa3=ffffffffbf9d4f09
out     a0=0 frm=1
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=0 a0=5 a1=fff0000000000000 fa1=ffffffff4145c1a9 fa2=ffffffff3f0ef437 fa3=7f800000
out     a0=0
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=60 a0=5 a1=92beebba9c fa1=ffffffffbf75c6c5 fa2=ffffffff3f1fcf44 fa3=ffffffffb5b05beb
out     a0=0 frm=3
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=0 a0=5 a1=1dcc398aedd92f00 fa1=ffffffff8b99ecb5 fa2=ffffffffbf767fb7 fa3=ffffffff00000000
out     a0=0
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=60 a0=5 a1=3ffff fa1=ffffffff477fefff fa2=ffffffffdd1592e5 fa3=3f278a55
out     a0=0 frm=3
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=80 a0=5 a1=fffffffff9ca3745 fa1=ffffffffbf800000 fa2=ffffffff3f000000 fa3=ffffffff007fffff
out     a0=0 frm=4
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=0 a0=5 a1=27d17d03e9d813 fa1=ffffffffbfc3a504 fa2=ffffffff48f84372 fa3=ffffffff3f95cbc4
out     a0=0
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=40 a0=5 a1=0 fa1=ffffffff3fe06dce fa2=ffffffffe0032f67 fa3=ffffffff0b99902d
out     a0=0 frm=2
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=0 a0=5 a1=0 fa1=ffffffff3ff8587c fa2=ffffffffcf000000 fa3=ffffffffcf000000
out     a0=0
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=40 a0=5 a1=5211fd38 fa1=ffffffff7f800000 fa2=ffffffff3f2bc40c fa3=ffffffff3f8507bb
out     a0=0 frm=2
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=40 a0=5 a1=ffffffffff000000 fa1=ffffffff692d97f1 fa2=ffffffffbf0defd1 fa3=ffffffff80f5cf14
out     a0=0 frm=2
code    00379073 a0c5a553  # fscsr a5; feq_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffff00000000 fa2=ffffffffbfcc8794 fa3=ffffffffcf000000
out     a0=0 frm=4
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=60 a0=5 a1=ffffffffd35742ba fa1=ffffffff78b007fc fa2=ffffffffb1bdcf0d fa3=ffffffffc0200000
out     a0=0 frm=3
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=0 a0=5 a1=1000 fa1=ffffffffeb235c52 fa2=ffffffffff800000 fa3=ffffffff52cbac68
out     a0=0
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=0 a0=5 a1=1 fa1=4cf4d25e fa2=ffffffffbf4c9f5a fa3=ffffffff4d81baa9
out     a0=0 fflags=10
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=80 a0=5 a1=ffffffffb1142dac fa1=ffffffff5f000000 fa2=ffffffff795238e6 fa3=ffffffffbffc2e86
out     a0=1 frm=4
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=20 a0=5 a1=14768ae91 fa1=ffffffff92796f70 fa2=77df0be7 fa3=ffffffffc9bb0b0f
out     a0=0 fflags=10 frm=1
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=60 a0=5 a1=fffc000000000000 fa1=ffffffff3f518994 fa2=ffffffff7fc00000 fa3=ffffffffc0200000
out     a0=0 fflags=10 frm=3
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffff477ff000 fa2=ffffffff7f7fffff fa3=ffffffff9a4108ea
out     a0=1 frm=1
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=0 a0=5 a1=51d37a3c fa1=ffffffff477fefff fa2=ffffffffbf4f2dcb fa3=ffffffff477fefff
out     a0=0
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=60 a0=5 a1=3 fa1=ffffffffbf0f6623 fa2=ffffffff80000000 fa3=ffffffff7fa00000
out     a0=1 frm=3
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=20 a0=5 a1=34bdf6 fa1=ffffffff00800000 fa2=ffffffffbf9b33ee fa3=ffffffff7fc00000
out     a0=0 frm=1
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=60 a0=5 a1=7 fa1=ffc00001 fa2=ffffffff7fa00000 fa3=ffffffff3fc00000
out     a0=0 fflags=10 frm=3
code    00379073 a0c59553  # fscsr a5; flt_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffff4cb94399 fa2=ffffffff8000000f fa3=ffffffffcf000000
out     a0=0
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=20 a0=5 a1=ff00000000000000 fa1=fffffffff7c91863 fa2=ffffffffff800000 fa3=ffffffff3f0d2e48
out     a0=0 frm=1
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=80 a0=5 a1=200000000000000 fa1=ffffffff00800000 fa2=ffffffff4effffff fa3=ffffffff3f800000
out     a0=1 frm=4
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=80 a0=5 a1=1fffff fa1=ffffffffbf7b2382 fa2=ffffffff3f5fe5e5 fa3=ffffffffbf5370c6
out     a0=1 frm=4
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=80 a0=5 a1=684d3d34 fa1=ffffffffff800000 fa2=ffffffff5f800000 fa3=ffffffff3f02b056
out     a0=1 frm=4
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=40 a0=5 a1=800000000000000 fa1=ffffffff3fc00000 fa2=4effffff fa3=9b7220cf
out     a0=0 fflags=10 frm=2
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffbfdcf974 fa2=4effffff fa3=ffffffff8f912d34
out     a0=0 fflags=10 frm=1
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=0 a0=5 a1=ffffff8000000000 fa1=ffffffff67e6ca40 fa2=ffffffffc0200000 fa3=ffffffffffc00001
out     a0=0
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=60 a0=5 a1=df9b92ee6a17 fa1=ffffffffbf09163d fa2=ffffffffdf000000 fa3=ffffffffc0200000
out     a0=0 frm=3
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=40 a0=5 a1=fffffffffffffffe fa1=ffffffff3feed747 fa2=ffffffff1bb8fdea fa3=ffffffffdf000000
out     a0=0 frm=2
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=20 a0=5 a1=38c fa1=ffffffff00800000 fa2=ffffffff00000001 fa3=ffffffff0d215118
out     a0=0 frm=1
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=0 a0=5 a1=0 fa1=ffffffff6a4b7d9e fa2=ffffffff0c4712f6 fa3=ffffffffbfe79ba5
out     a0=0
code    00379073 a0c58553  # fscsr a5; fle_s
in      a5=80 a0=5 a1=22e0d91d fa1=ffffffff8000000f fa2=ffffffff4f800000 fa3=ffffffffbf8552ba
out     a0=1 frm=4
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=80 a0=5 a1=1dba69f601 fa1=ffffffffbfdd9d9c fa2=ffffffffff800000 fa3=ffffffff007fffff
out     a0=2 frm=4
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=40 a0=5 a1=1000 fa1=ffffffffffc00001 fa2=ffffffff5f000000 fa3=ffffffff5f800000
out     a0=200 frm=2
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=60 a0=5 a1=5 fa1=ffffffff7f800000 fa2=ffffffff3fc6b3ca fa3=ffffffff4effffff
out     a0=80 frm=3
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=80 a0=5 a1=80000000000 fa1=ffffffff007fffff fa2=ffffffffdf000000 fa3=ffffffffbfc18397
out     a0=20 frm=4
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=60 a0=5 a1=1fffffffff fa1=ffffffff3f58e938 fa2=ffffffffff800000 fa3=fffffffff362e306
out     a0=40 frm=3
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=60 a0=5 a1=ffffffffffffffff fa1=ffffffff5461d49a fa2=ffffffffbf1cdecc fa3=ffffffff0b08afb7
out     a0=40 frm=3
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=20 a0=5 a1=0 fa1=ffffffff00800000 fa2=ffffffff33000001 fa3=ffffffffbf67b02a
out     a0=40 frm=1
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=0 a0=5 a1=0 fa1=ffffffff00000001 fa2=ffffffffff800000 fa3=ffffffff3f800000
out     a0=20
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=0 a0=5 a1=4 fa1=ffffffffbf10d798 fa2=ffffffff4effffff fa3=ffffffffff800000
out     a0=2
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=0 a0=5 a1=187752506 fa1=ffffffff4f800000 fa2=ffffffffff800000 fa3=ffffffff80000000
out     a0=40
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=40 a0=5 a1=800000 fa1=ffffffffbf65f81b fa2=6d5bbb1e fa3=ffffffff3ff3c0bd
out     a0=2 frm=2
code    00379073 e0059553  # fscsr a5; fclass_s
in      a5=20 a0=5 a1=fffffffff7b7305e fa1=ffffffff00000001 fa2=ffffffff563a8a09 fa3=ffffffff5f800000
out     a0=20 frm=1
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=40 a0=5 a1=2d972f1c60 fa1=ffffffff5f000000 fa2=ffffffffbfca42bc fa3=ffffffff277cf54e
out     fa0=ffffffffced1a1c8 fflags=1 frm=2
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=20 a0=5 a1=32aa1d33 fa1=ffffffff5f800000 fa2=ffffffff477fefff fa3=bfea5ef9
out     fa0=ffffffff4e4aa874 fflags=1 frm=1
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=0 a0=5 a1=3e8477cc fa1=ffffffffbf957236 fa2=ffffffffbf409f22 fa3=ffffffff35743898
out     fa0=ffffffff4e7a11df fflags=1
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=0 a0=5 a1=0 fa1=ffffffff3ce3a9bc fa2=ffffffff33000001 fa3=ffffffffbf1683bb
out     fa0=ffffffff00000000
code    00379073 d005e553  # fscsr a5; fcvt_s_w
in      a5=40 a0=5 a1=7fffffffffff fa1=ffffffff80000000 fa2=ffffffff7f7fffff fa3=ffffffffb82254ed
out     frm=2
exit    illegal 4
code    00379073 d005b553  # fscsr a5; fcvt_s_w
in      a5=20 a0=5 a1=fffffffffffe0000 fa1=ffffffff16ff58b3 fa2=ffffffffbf66f5ff fa3=ffffffff3f96d557
out     fa0=ffffffffc8000000 frm=1
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=60 a0=5 a1=0 fa1=ffffffff4f800000 fa2=ffffffffffc00001 fa3=ffffffff00000000
out     fa0=ffffffff00000000 frm=3
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=40 a0=5 a1=fffffffffff fa1=ffffffff1199dbbf fa2=ffffffff14492968 fa3=ffffffffb5308435
out     fa0=ffffffffbf800000 frm=2
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=80 a0=5 a1=0 fa1=ffffffff477fefff fa2=ffffffffd999c534 fa3=ffffffffdad5f95c
out     fa0=ffffffff00000000 frm=4
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=0 a0=5 a1=fffffffffe000000 fa1=ffffffff5f000000 fa2=ffffffffe10cd78b fa3=ffffffffb13631b9
out     fa0=ffffffffcc000000
code    00379073 d0059553  # fscsr a5; fcvt_s_w
in      a5=0 a0=5 a1=e000000000000000 fa1=ffffffffbf0501bc fa2=bf800000 fa3=ffffffff3f000000
out     fa0=ffffffff00000000
code    00379073 d005f553  # fscsr a5; fcvt_s_w
in      a5=20 a0=5 a1=0 fa1=ffffffff3f5db723 fa2=ffffffffe5786c37 fa3=ffffffff2d77cc6e
out     fa0=ffffffff00000000 frm=1
code    00379073 d015d553  # fscsr a5; fcvt_s_wu
in      a5=20 a0=5 a1=952bd88 fa1=ffffffff3f800000 fa2=ffffffff3f7d8bdf fa3=ffffffff5f800000
out     frm=1
exit    illegal 4
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=60 a0=5 a1=61d99db fa1=ffffffffffc00001 fa2=ffffffffd4921e23 fa3=ffffffff7fc00000
out     fa0=ffffffff4cc3b33c fflags=1 frm=3
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffff3f800000 fa2=ffffffff3f4968a2 fa3=ffffffffbf73f26f
out     fa0=ffffffff4f800000 fflags=1 frm=4
code    00379073 d0159553  # fscsr a5; fcvt_s_wu
in      a5=60 a0=5 a1=28d fa1=ffffffff9fd78041 fa2=ffffffff4effffff fa3=ffffffffbf332a24
out     fa0=ffffffff44234000 frm=3
code    00379073 d0158553  # fscsr a5; fcvt_s_wu
in      a5=40 a0=5 a1=fffffffff5168e89 fa1=ffffffffffbfa20b fa2=ffffffff4f800000 fa3=ffffffff6a4dae98
out     fa0=ffffffff4f75168f fflags=1 frm=2
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=0 a0=5 a1=1 fa1=ffffffff80000000 fa2=ffffffffdf000000 fa3=ffffffffda133c84
out     fa0=ffffffff3f800000
code    00379073 d015d553  # fscsr a5; fcvt_s_wu
in      a5=20 a0=5 a1=fc00000000000000 fa1=ffffffff3f032f5f fa2=ffffffff3f800000 fa3=ffffffffc0200000
out     frm=1
exit    illegal 4
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=80 a0=5 a1=be47049 fa1=ffffffff3f2d8d04 fa2=ffffffffddfd5b28 fa3=ffffffffae03551c
out     fa0=ffffffff4d3e4705 fflags=1 frm=4
code    00379073 d0158553  # fscsr a5; fcvt_s_wu
in      a5=60 a0=5 a1=4d fa1=cc12fa1a fa2=ffffffff3f000000 fa3=ffffffff00000001
out     fa0=ffffffff429a0000 frm=3
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=60 a0=5 a1=200000 fa1=ffffffff33000001 fa2=ffffffff0bf0ea7e fa3=ffffffffff800000
out     fa0=ffffffff4a000000 frm=3
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=80 a0=5 a1=0 fa1=ffffffff3f800000 fa2=ffffffff5f000000 fa3=ffffffff3fae6f31
out     fa0=ffffffff00000000 frm=4
code    00379073 d015f553  # fscsr a5; fcvt_s_wu
in      a5=40 a0=5 a1=0 fa1=ffffffff894ac498 fa2=ffffffff007fffff fa3=ffffffffed6d33bb
out     fa0=ffffffff00000000 frm=2
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffbf17d9fb fa2=ffffffffdf000000 fa3=ffffffff33000001
out     fa0=ffffffffbf800000 frm=4
code    00379073 d0258553  # fscsr a5; fcvt_s_l
in      a5=0 a0=5 a1=1df3406eb9342a fa1=ffffffff5ec999a9 fa2=ffffffff27300114 fa3=ffffffffbfec1b7f
out     fa0=ffffffff59ef9a03 fflags=1
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffff33000001 fa2=ffffffff7f800000 fa3=ffffffff7fa00000
out     fa0=ffffffffbf800000 frm=2
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=40 a0=5 a1=10000000000000 fa1=ffffffff80000000 fa2=ffffffffbf078fa7 fa3=ffffffff8e53b4b6
out     fa0=ffffffff59800000 frm=2
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=0 a0=5 a1=1ffffffffff fa1=ffffffffb3ea968a fa2=ffffffffffc00001 fa3=ffffffffbfb17ec9
out     fa0=ffffffff54000000 fflags=1
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=60 a0=5 a1=ffffffffc0000000 fa1=ffffffff68e89a3b fa2=ffffffff4f800000 fa3=ffffffff33000001
out     fa0=ffffffffce800000 frm=3
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=0 a0=5 a1=ff fa1=ffffffff3f10ec84 fa2=ffffffff4effffff fa3=ffffffffbfe1ef0f
out     fa0=ffffffff437f0000
code    00379073 d0258553  # fscsr a5; fcvt_s_l
in      a5=40 a0=5 a1=7ffffffffffffff fa1=ffffffff5f000000 fa2=ffffffffc0200000 fa3=ffffffff5f800000
out     fa0=ffffffff5d000000 fflags=1 frm=2
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=60 a0=5 a1=b9711c4 fa1=ffffffff11c97f0c fa2=ffffffff8000000f fa3=ffffffff9150d2fc
out     fa0=ffffffff4d39711d fflags=1 frm=3
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffff42da981d fa2=ffffffff015cbe66 fa3=ffffffff7fa00000
out     fa0=ffffffffbf800000 frm=1
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=0 a0=5 a1=7f73e0e877a fa1=ffffffff00000001 fa2=ffffffff477fefff fa3=ffffffffd4dfcc27
out     fa0=ffffffff54fee7c2 fflags=1
code    00379073 d025f553  # fscsr a5; fcvt_s_l
in      a5=20 a0=5 a1=fffffffffffffe00 fa1=ffffffff2d3e3aa2 fa2=ffffffff5f000000 fa3=ffffffff3f96811b
out     fa0=ffffffffc4000000 frm=1
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=60 a0=5 a1=0 fa1=ffffffffcf000000 fa2=ffffffff5f800000 fa3=ffffffff7fa00000
out     fa0=ffffffff00000000 frm=3
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=20 a0=5 a1=1fffffffffffffff fa1=4effffff fa2=ffffffff3f61a323 fa3=ffffffff350d3601
out     fa0=ffffffff5dffffff fflags=1 frm=1
code    00379073 d0358553  # fscsr a5; fcvt_s_lu
in      a5=20 a0=5 a1=0 fa1=ffffffffbf88d880 fa2=ffffffffcf000000 fa3=ffffffff3a9f9afe
out     fa0=ffffffff00000000 frm=1
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=0 a0=5 a1=1f10 fa1=a2bf39d0 fa2=ffffffffbf321940 fa3=ffffffff8000000f
out     fa0=ffffffff45f88000
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=40 a0=5 a1=fff fa1=ffffffffffc00001 fa2=ffffffff80000000 fa3=ffffffff8000000f
out     fa0=ffffffff457ff000 frm=2
code    00379073 d035b553  # fscsr a5; fcvt_s_lu
in      a5=60 a0=5 a1=ffffffffc070ee67 fa1=ffffffff52ee7421 fa2=ffffffff3f80eb6a fa3=ffffffff3fc00000
out     fa0=ffffffff5f800000 fflags=1 frm=3
code    00379073 d035e553  # fscsr a5; fcvt_s_lu
in      a5=0 a0=5 a1=1fffffffff fa1=ffffffff33000001 fa2=ffffffff5f800000 fa3=ffffffff2a836889
out    
exit    illegal 4
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffff706eeb70 fa2=ffffffffffc00001 fa3=ffffffff7fa00000
out     fa0=ffffffff5f800000 fflags=1
code    00379073 d035d553  # fscsr a5; fcvt_s_lu
in      a5=0 a0=5 a1=4000000 fa1=ffffffff3fc00000 fa2=ffffffffdf000000 fa3=ffffffff3f000000
out    
exit    illegal 4
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=20 a0=5 a1=ffffffffffffff fa1=ffffffff00800000 fa2=ffffffff477fefff fa3=4d8c6913
out     fa0=ffffffff5b7fffff fflags=1 frm=1
code    00379073 d035f553  # fscsr a5; fcvt_s_lu
in      a5=60 a0=5 a1=ffffffffb2cb5faa fa1=ffffffffbf17bafc fa2=ffffffff477fefff fa3=ffffffff0dc1b09a
out     fa0=ffffffff5f800000 fflags=1 frm=3
code    00379073 d035e553  # fscsr a5; fcvt_s_lu
in      a5=0 a0=5 a1=4000000000000000 fa1=ffffffff3fd2e307 fa2=ffffffff7f800000 fa3=ffffffff6153d0f7
out    
exit    illegal 4
code    00379073 6ac5a543  # fscsr a5; fmadd_d
in      a5=40 a0=5 a1=8000000 fa1=3e6fffffffffffff fa2=40effc0000000000 fa3=fff8000000000001
out     fa0=7ff8000000000000 frm=2
code    00379073 6ac5d543  # fscsr a5; fmadd_d
in      a5=40 a0=5 a1=1fffffffff fa1=7ff8000000000000 fa2=bffaa876e32552e1 fa3=43e0000000000000
out     frm=2
exit    illegal 4
code    00379073 6ac59543  # fscsr a5; fmadd_d
in      a5=80 a0=5 a1=19fa83942c7bbd1 fa1=16c3c73b28c3c788 fa2=3fffd2532ada2839 fa3=36a0000000000000
out     fa0=36a0000000000000 fflags=1 frm=4
code    00379073 6ac5b543  # fscsr a5; fmadd_d
in      a5=60 a0=5 a1=fffffffff0000000 fa1=47efffffefffffff fa2=0 fa3=bff81d728b08c316
out     fa0=bff81d728b08c316 frm=3
code    00379073 6ac59543  # fscsr a5; fmadd_d
in      a5=40 a0=5 a1=80000000000 fa1=41efffffffe00000 fa2=7ff4000000000000 fa3=b7be922baded7606
out     fa0=7ff8000000000000 fflags=10 frm=2
code    00379073 6ac5f543  # fscsr a5; fmadd_d
in      a5=40 a0=5 a1=ae396172 fa1=3ffc1a7486ff2bc7 fa2=fff8000000000001 fa3=bffb11f3a0854a83
out     fa0=7ff8000000000000 frm=2
code    00379073 6ac5f543  # fscsr a5; fmadd_d
in      a5=0 a0=5 a1=3fff fa1=bff6e3790c818f98 fa2=bffee3f9d39738a3 fa3=fff0000000000000
out     fa0=fff0000000000000
code    00379073 6ac5b543  # fscsr a5; fmadd_d
in      a5=40 a0=5 a1=1000000 fa1=43e0000000000000 fa2=3ff8ad2c98936fc4 fa3=53c44a34033e599c
out     fa0=53c44a34033e599d fflags=1 frm=2
code    00379073 6ac5f543  # fscsr a5; fmadd_d
in      a5=20 a0=5 a1=0 fa1=41dfffffffe00000 fa2=47effffff0000000 fa3=1
out     fa0=49dfffffefe00000 fflags=1 frm=1
code    00379073 6ac5f543  # fscsr a5; fmadd_d
in      a5=80 a0=5 a1=0 fa1=5c90f76219ce80c7 fa2=660dfd89f5cbd1da fa3=bff40927c274a7b3
out     fa0=7ff0000000000000 fflags=5 frm=4
code    00379073 6ac5f543  # fscsr a5; fmadd_d
in      a5=0 a0=5 a1=176c1f33e7e fa1=41efffffffe00000 fa2=3ffd1f4e16398556 fa3=c004000000000000
out     fa0=41fd1f4e15f46608 fflags=1
code    00379073 6ac5f543  # fscsr a5; fmadd_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=3ffac741da4c9967 fa2=43e0000000000000 fa3=800000000000000f
out     fa0=43eac741da4c9967 fflags=1
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=80 a0=5 a1=0 fa1=0 fa2=3ff13f7b544002d4 fa3=fffffffffffff
out     fa0=800fffffffffffff frm=4
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=40 a0=5 a1=1ffffff fa1=2bc3aa42a722d48c fa2=3fe0000000000000 fa3=14e12d7ed7619944
out     fa0=2bb3aa42a722d48b fflags=1 frm=2
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=40 a0=5 a1=fffff fa1=85415ba2e9d47512 fa2=d903fe58da5f05b5 fa3=7c605b4150a59521
out     fa0=fc605b4150a59521 fflags=1 frm=2
code    00379073 6ac5a547  # fscsr a5; fmsub_d
in      a5=0 a0=5 a1=daf86d fa1=36a0000000000000 fa2=bff472d418ea7609 fa3=3ff41dd95ae37411
out     fa0=bff41dd95ae37412 fflags=1
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=80 a0=5 a1=1000000 fa1=8000000000000000 fa2=0 fa3=7ff4000000000000
out     fa0=7ff8000000000000 fflags=10 frm=4
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=20 a0=5 a1=fffffffffffe0000 fa1=bff229639915e19a fa2=3ff8000000000000 fa3=8d1eadf1a77f5025
out     fa0=bffb3e1565a0d266 fflags=1 frm=1
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=80 a0=5 a1=0 fa1=7ff8000000000000 fa2=7fefffffffffffff fa3=0
out     fa0=7ff8000000000000 frm=4
code    00379073 6ac5a547  # fscsr a5; fmsub_d
in      a5=80 a0=5 a1=0 fa1=fff0000000000000 fa2=bff874b6937a3d30 fa3=0
out     fa0=7ff0000000000000 frm=4
code    00379073 6ac5f547  # fscsr a5; fmsub_d
in      a5=40 a0=5 a1=2 fa1=43f0000000000000 fa2=3ff755d267865c79 fa3=d8d47b070b6b664b
out     fa0=58d47b070b6b664b fflags=1 frm=2
code    00379073 6ac5c547  # fscsr a5; fmsub_d
in      a5=80 a0=5 a1=f5f952f6a fa1=d2feeb82031e5c3 fa2=6371e95eb8b83066 fa3=3ff0000000000000
out     fa0=bff0000000000000 fflags=1 frm=4
code    00379073 6ac5d547  # fscsr a5; fmsub_d
in      a5=40 a0=5 a1=e994fb2236 fa1=c3e0000000000000 fa2=ff0b9ab21282ec40 fa3=3ff8c6b006905f29
out     frm=2
exit    illegal 4
code    00379073 6ac58547  # fscsr a5; fmsub_d
in      a5=20 a0=5 a1=ffffffffffffe000 fa1=c004000000000000 fa2=10000000000000 fa3=c004000000000000
out     fa0=4004000000000000 fflags=1 frm=1
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=80 a0=5 a1=4 fa1=58fa2e404ef8d28b fa2=bff0000000000000 fa3=fffffffffffff
out     fa0=58fa2e404ef8d28b fflags=1 frm=4
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=40 a0=5 a1=1000 fa1=bff54f74ae1fa82e fa2=3b7b42537a3292df fa3=fff8000000000001
out     fa0=7ff8000000000000 frm=2
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=7ff0000000000000 fa2=a83b9dfe583d5c12 fa3=41efffffffe00000
out     fa0=7ff0000000000000 frm=2
code    00379073 6ac5c54b  # fscsr a5; fnmsub_d
in      a5=20 a0=5 a1=1000000000 fa1=b2d1c186544ea634 fa2=41efffffffe00000 fa3=bffdc978a125dffb
out     fa0=bffdc978a125dffb fflags=1 frm=1
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=0 fa2=a40b056db8a58d00 fa3=3fff65d299f6115a
out     fa0=3fff65d299f6115a
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=80 a0=5 a1=3ffffffff fa1=bff96520c10c4115 fa2=5007153112c01bb5 fa3=b8219634496bd95f
out     fa0=50125180d9fafd9b fflags=1 frm=4
code    00379073 6ac5a54b  # fscsr a5; fnmsub_d
in      a5=60 a0=5 a1=2000000000 fa1=bff7b76166451e4f fa2=440c7efb14331eef fa3=5ccecc641979f9c1
out     fa0=5ccecc641979f9c1 fflags=1 frm=3
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=60 a0=5 a1=1ffffffffffffff fa1=bff524c58f49cb5e fa2=40effc0000000000 fa3=3ffebf7013f454a2
out     fa0=40f5223fb607f619 fflags=1 frm=3
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=80 a0=5 a1=ffffffffd93200ba fa1=693d4201cb71f013 fa2=bffcf52857c089bf fa3=40effc0000000000
out     fa0=694a79e7d27f0f92 fflags=1 frm=4
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=0 a0=5 a1=ffffffffffffff00 fa1=bff232b370979dac fa2=fff8000000000001 fa3=f2d1ebcad3aa7997
out     fa0=7ff8000000000000
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=20 a0=5 a1=2ea84554dffd fa1=3ff9557c7f61402e fa2=fffffffffffff fa3=7ff4000000000000
out     fa0=7ff8000000000000 fflags=10 frm=1
code    00379073 6ac5f54b  # fscsr a5; fnmsub_d
in      a5=20 a0=5 a1=6aa32914a1d fa1=43f0000000000000 fa2=3ff78fc441c7ba73 fa3=3ff3ef3531da1694
out     fa0=c3f78fc441c7ba72 fflags=1 frm=1
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=40 a0=5 a1=ff00000000000000 fa1=bffc4451fbdf9867 fa2=10000000000000 fa3=47effffff0000000
out     fa0=c7effffff0000000 fflags=1 frm=2
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=40 a0=5 a1=268a59e9 fa1=36a0000000000000 fa2=3ffa586910667f2c fa3=fff0000000000000
out     fa0=7ff0000000000000 frm=2
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=0 a0=5 a1=2f1d38d4ad32 fa1=d9c916a4fbf422e5 fa2=3ff8000000000000 fa3=43e0000000000000
out     fa0=59d2d0fbbcf71a2c fflags=1
code    00379073 6ac5954f  # fscsr a5; fnmadd_d
in      a5=80 a0=5 a1=e00b5 fa1=762ce55d70ad6ff fa2=3e6fffffffffffff fa3=41efffffffe00000
out     fa0=c1efffffffe00000 fflags=1 frm=4
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=80 a0=5 a1=19ad6a0388f9 fa1=47effffff0000000 fa2=7fefffffffffffff fa3=3ff8000000000000
out     fa0=fff0000000000000 fflags=5 frm=4
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=80 a0=5 a1=190a0d046aab0c7 fa1=43f0000000000000 fa2=bff98ca248fe13ab fa3=552634735bff6e2b
out     fa0=d52634735bff6e2b fflags=1 frm=4
code    00379073 6ac5c54f  # fscsr a5; fnmadd_d
in      a5=40 a0=5 a1=17d9643d5 fa1=bffc7daf860acb9d fa2=f704286e50aaf076 fa3=3ff28fe51762371a
out     fa0=f711f28d070c1221 fflags=1 frm=2
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=40 a0=5 a1=7 fa1=bff0000000000000 fa2=7ff4000000000000 fa3=181bc8d99441bf11
out     fa0=7ff8000000000000 fflags=10 frm=2
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=40 a0=5 a1=23 fa1=800000000000000f fa2=3ff364cdc9df3474 fa3=bffa50d9576e3439
out     fa0=3ffa50d9576e3439 fflags=1 frm=2
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=20 a0=5 a1=fffffffff fa1=bffc471495f64638 fa2=bff0000000000000 fa3=10000000000000
out     fa0=bffc471495f64638 fflags=1 frm=1
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=20 a0=5 a1=20000000000000 fa1=8000000000000000 fa2=41efffffffe00000 fa3=ea2dca1ff17d44f6
out     fa0=6a2dca1ff17d44f6 frm=1
code    00379073 6ac5f54f  # fscsr a5; fnmadd_d
in      a5=80 a0=5 a1=2587ba33 fa1=3ff0000000000000 fa2=7ff8000000000000 fa3=3ff742619a65c8f0
out     fa0=7ff8000000000000 frm=4
code    00379073 02c5b553  # fscsr a5; fadd_d
in      a5=40 a0=5 a1=40000 fa1=bff7a06dd17d64de fa2=bff347f3eed4b1be fa3=800000000000000f
out     fa0=c0057430e0290b4e frm=2
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=40 a0=5 a1=0 fa1=7ff0000000000000 fa2=3ffa58761ef09767 fa3=3fe0000000000000
out     fa0=7ff0000000000000 frm=2
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=775a47ee fa1=a899ed9e4f9f9ec9 fa2=fff8000000000001 fa3=7fefffffffffffff
out     fa0=7ff8000000000000 frm=3
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=2248e8e3001136b fa1=bff364e8c8d51c35 fa2=bca02f7469f66487 fa3=bff6d74364e2bef0
out     fa0=bff364e8c8d51c35 fflags=1 frm=3
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=0 fa1=c3e0000000000000 fa2=800000000000000f fa3=fff8000000000001
out     fa0=c3e0000000000000 fflags=1 frm=3
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=10000000000000 fa2=3ff0276deb4d7ad4 fa3=734916a9ff2c5442
out     fa0=3ff0276deb4d7ad5 fflags=1 frm=3
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=40 a0=5 a1=1fff fa1=1c87b8189d0b1b50 fa2=96674d1c6888ef9e fa3=43f0000000000000
out     fa0=1c87b8189d0b1b4f fflags=1 frm=2
code    00379073 02c5c553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=3e6fffffffffffff fa2=bff0000000000000 fa3=41dfffffffe00000
out     fa0=bfefffffe0000000 fflags=1 frm=3
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=fffffffffffffffe fa1=7ff8000000000000 fa2=7ff4000000000000 fa3=3fe0000000000000
out     fa0=7ff8000000000000 fflags=10 frm=3
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=80 a0=5 a1=23cf3a fa1=b083b1224e85b463 fa2=40effc0000000000 fa3=bff48c026fda0ab7
out     fa0=40effc0000000000 fflags=1 frm=4
code    00379073 02c5f553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=1ffffffffffff fa1=7fefffffffffffff fa2=3ffffad0ffd26bc0 fa3=fff8000000000001
out     fa0=7ff0000000000000 fflags=5 frm=3
code    00379073 02c58553  # fscsr a5; fadd_d
in      a5=60 a0=5 a1=fffffff800000000 fa1=47efffffefffffff fa2=4cde1ed6562471bf fa3=43e0000000000000
out     fa0=4cde1ed6562471bf fflags=1 frm=3
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=60 a0=5 a1=10000000000000 fa1=41efffffffe00000 fa2=c004000000000000 fa3=bff0000000000000
out     fa0=41f0000000180000 frm=3
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=20 a0=5 a1=ffffffffffffffff fa1=b4f62e55d61fd1d2 fa2=bff9b405052f0d44 fa3=fffffffffffff
out     fa0=3ff9b405052f0d43 fflags=1 frm=1
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=0 a0=5 a1=ffffffffa24c67b3 fa1=3e6fffffffffffff fa2=36a0000000000000 fa3=43f0000000000000
out     fa0=3e6fffffffffffff fflags=1
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=40 a0=5 a1=0 fa1=374ccb2a1fbc376b fa2=d428b41bc24c700c fa3=fff0000000000000
out     fa0=5428b41bc24c700c fflags=1 frm=2
code    00379073 0ac58553  # fscsr a5; fsub_d
in      a5=40 a0=5 a1=ffffffffff800000 fa1=3ff6880ca30095ec fa2=10000000000000 fa3=380fffffefffffff
out     fa0=3ff6880ca30095ec fflags=1 frm=2
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=0 a0=5 a1=100000000000 fa1=1 fa2=3ff008402017d849 fa3=1ea59123084c6ec2
out     fa0=bff008402017d849 fflags=1
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=20 a0=5 a1=ffffffff946961c2 fa1=bff0000000000000 fa2=47efffffefffffff fa3=3ffd6b43854052f0
out     fa0=c7efffffefffffff fflags=1 frm=1
code    00379073 0ac5d553  # fscsr a5; fsub_d
in      a5=20 a0=5 a1=1fd1c2bd31909 fa1=fff8000000000001 fa2=3ffd92ca2f85d045 fa3=3ff49253396421d8
out     frm=1
exit    illegal 4
code    00379073 0ac58553  # fscsr a5; fsub_d
in      a5=20 a0=5 a1=ffffffffa2505b4d fa1=bfff6be59d977709 fa2=bff6da97b279d95f fa3=3ff0000000000000
out     fa0=bfe1229bd63b3b54 frm=1
code    00379073 0ac5b553  # fscsr a5; fsub_d
in      a5=40 a0=5 a1=22f64 fa1=bffee3b48c616edb fa2=3ff0000000000000 fa3=a45973c146f5105e
out     fa0=c00771da4630b76d fflags=1 frm=2
code    00379073 0ac5f553  # fscsr a5; fsub_d
in      a5=80 a0=5 a1=76c6cee7 fa1=bff869cefeba73e0 fa2=3fff9e07215a0b4d fa3=7ff0000000000000
out     fa0=c00c03eb100a3f97 fflags=1 frm=4
code    00379073 0ac5a553  # fscsr a5; fsub_d
in      a5=80 a0=5 a1=1c8f71e791026b43 fa1=bff626b282dad00f fa2=bff0000000000000 fa3=bffba4035d4222d1
out     fa0=bfd89aca0b6b403c frm=4
code    00379073 12c5a553  # fscsr a5; fmul_d
in      a5=20 a0=5 a1=d7b3061efdca1a fa1=bff486515b77e6b2 fa2=bffd916c73b93184 fa3=3ff8000000000000
out     fa0=4002f6ffeb1731bc fflags=1 frm=1
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=60 a0=5 a1=0 fa1=10000000000000 fa2=b99ff048e5d64245 fa3=11cbdbec87f5634e
out     fa0=8000000000000000 fflags=3 frm=3
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=20 a0=5 a1=7962451ddf0f2 fa1=a999834589b09307 fa2=43e0000000000000 fa3=36a0000000000000
out     fa0=ad89834589b09307 frm=1
code    00379073 12c5b553  # fscsr a5; fmul_d
in      a5=60 a0=5 a1=ffffffffc901cfce fa1=800000000000000f fa2=41dfffffffe00000 fa3=f5f3685602020bdc
out     fa0=800000077ffffff8 fflags=3 frm=3
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=80 a0=5 a1=7518aff fa1=47efffffefffffff fa2=c004000000000000 fa3=c004000000000000
out     fa0=c803fffff5ffffff fflags=1 frm=4
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=40 a0=5 a1=7ffffffffffffff fa1=d5cd4fead6bebef9 fa2=10000000000000 fa3=68b6edf38c928ecb
out     fa0=95ed4fead6bebef9 frm=2
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=80 a0=5 a1=10000 fa1=abed17e8eeaddd79 fa2=ad3eff5adbf3102d fa3=800000000000000f
out     fa0=193c2e938328b6ce fflags=1 frm=4
code    00379073 12c5c553  # fscsr a5; fmul_d
in      a5=60 a0=5 a1=20000 fa1=41efffffffe00000 fa2=b8d4e72d89f48c fa3=c1e0000000100000
out     fa0=2b8d4e72d711fa5 fflags=1 frm=3
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=9c66d1f044c9b65 fa2=1 fa3=bff0000000000000
out     fflags=3
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=40 a0=5 a1=8000000000000000 fa1=0 fa2=3ff2b8f3030d30e8 fa3=8000000000000000
out     frm=2
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=0 a0=5 a1=c000000000000000 fa1=47effffff0000000 fa2=fdd7ea277dd028f3 fa3=c3e0000000000000
out     fa0=fff0000000000000 fflags=5
code    00379073 12c5f553  # fscsr a5; fmul_d
in      a5=20 a0=5 a1=ffffffffffffffff fa1=3ffccd5b2722f28e fa2=41efffffffe00000 fa3=41efffffffe00000
out     fa0=41fccd5b27062532 fflags=1 frm=1
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=40 a0=5 a1=117ee5 fa1=101064e8bf69f59c fa2=bff0084853b57619 fa3=bffa95918bbc07ce
out     fa0=90105c70918d896b fflags=1 frm=2
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=20 a0=5 a1=ffffffffffffffff fa1=800000000000000f fa2=3ff0000000000000 fa3=3ff2687d4a8e2e87
out     fa0=800000000000000f frm=1
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=20 a0=5 a1=0 fa1=7ff4000000000000 fa2=3ff7dff97b5199b2 fa3=3fe0000000000000
out     fa0=7ff8000000000000 fflags=10 frm=1
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=60 a0=5 a1=7fffff fa1=fff8000000000001 fa2=1 fa3=fff0000000000000
out     fa0=7ff8000000000000 frm=3
code    00379073 1ac58553  # fscsr a5; fdiv_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=68af2ab6b7fb1b4e fa2=43e0000000000000 fa3=359485b427f4ed25
out     fa0=64bf2ab6b7fb1b4e
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=a4f4059312ad5cab fa2=4b56ce470026adb8 fa3=bffe0de8e45577fe
out     fa0=998c17f7eac2ff4e fflags=1 frm=2
code    00379073 1ac59553  # fscsr a5; fdiv_d
in      a5=60 a0=5 a1=0 fa1=7ff8000000000000 fa2=a3aa9df8f6715c91 fa3=cb5df9c6ea390566
out     fa0=7ff8000000000000 frm=3
code    00379073 1ac5a553  # fscsr a5; fdiv_d
in      a5=60 a0=5 a1=2000000000000000 fa1=3fe0000000000000 fa2=bffda04288fc7a54 fa3=3ff9db0b8c27b691
out     fa0=bfd148383da3e0bb fflags=1 frm=3
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=80 a0=5 a1=0 fa1=fffffffffffff fa2=3ff8000000000000 fa3=3ff18d89155c3c4f
out     fa0=aaaaaaaaaaaaa frm=4
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=60 a0=5 a1=31a6d20ecce4e1a fa1=f260a5d2d4f6447c fa2=6793c8aab2cc7e5b fa3=43f0000000000000
out     fa0=cabaed6aaca80005 fflags=1 frm=3
code    00379073 1ac5f553  # fscsr a5; fdiv_d
in      a5=20 a0=5 a1=ffffff fa1=f69f296a80e67e28 fa2=800000000000000f fa3=87786eab89d4e28
out     fa0=7fefffffffffffff fflags=5 frm=1
code    00379073 1ac58553  # fscsr a5; fdiv_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=41efffffffe00000 fa2=c3e0000000000000 fa3=bfffcb9f180f9b1d
out     fa0=bdffffffffe00000 frm=3
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=0 a0=5 a1=1420b1041f fa1=10000000000000 fa2=7ff8000000000000 fa3=3ff8000000000000
out     fa0=2000000000000000
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=60 a0=5 a1=2000000 fa1=847deb9510ada875 fa2=983fca962704aa4f fa3=41efffffffe00000
out     fa0=7ff8000000000000 fflags=10 frm=3
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=60 a0=5 a1=2e7f75cb fa1=db2d640c8665ce8b fa2=1 fa3=3ffe3351ebda996a
out     fa0=7ff8000000000000 fflags=10 frm=3
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=800000000000000f fa2=63f8f814fa3200b3 fa3=68fb517a196d44d1
out     fa0=7ff8000000000000 fflags=10 frm=3
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=40 a0=5 a1=0 fa1=3e6fffffffffffff fa2=bf0737823b020fb8 fa3=3ff42ee34c0ce56b
out     fa0=3f2fffffffffffff fflags=1 frm=2
code    00379073 5a05a553  # fscsr a5; fsqrt_d
in      a5=40 a0=5 a1=3503327c fa1=7d74af74b16a33c0 fa2=47effffff0000000 fa3=d68fa2a91818c9a1
out     fa0=5eb23145c233cf34 fflags=1 frm=2
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=20 a0=5 a1=8f46b fa1=3ffd0c3880ebac48 fa2=3ff8000000000000 fa3=9a368fc079e370a9
out     fa0=3ff58ef21000918b fflags=1 frm=1
code    00379073 5a059553  # fscsr a5; fsqrt_d
in      a5=40 a0=5 a1=1ffff fa1=43f0000000000000 fa2=c004000000000000 fa3=7fefffffffffffff
out     fa0=41f0000000000000 frm=2
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=80 a0=5 a1=20000000 fa1=47efffffefffffff fa2=e49b29581c54d4c8 fa3=3ffc0c57b9e243d9
out     fa0=43effffff7fffffe fflags=1 frm=4
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=80 a0=5 a1=1ff fa1=7ff8000000000000 fa2=bff454610e5df8ed fa3=10000000000000
out     fa0=7ff8000000000000 frm=4
code    00379073 5a05f553  # fscsr a5; fsqrt_d
in      a5=20 a0=5 a1=4f8a87e9bb789d15 fa1=a8216f8a17df8865 fa2=bffc021743c2a508 fa3=7ff0000000000000
out     fa0=7ff8000000000000 fflags=10 frm=1
code    00379073 5a05b553  # fscsr a5; fsqrt_d
in      a5=0 a0=5 a1=0 fa1=0 fa2=40effc0000000000 fa3=7ff8000000000000
out    
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=20 a0=5 a1=3bf47d311e9258dd fa1=c004000000000000 fa2=c004000000000000 fa3=3ff8000000000000
out     fa0=c004000000000000 frm=1
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=20 a0=5 a1=1ffffffffff fa1=2eb4215e9b377cab fa2=765e00cce4eb6452 fa3=459bc94917a2f76a
out     fa0=2eb4215e9b377cab frm=1
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=80 a0=5 a1=ffffffff9e0c0615 fa1=5ae2711d411f5529 fa2=43e0000000000000 fa3=e691d2b1d679ebaa
out     fa0=5ae2711d411f5529 frm=4
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=80 a0=5 a1=ffffffffc0000000 fa1=3ff339b25992f7a8 fa2=7fefffffffffffff fa3=37a4535da09a270
out     fa0=3ff339b25992f7a8 frm=4
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=60 a0=5 a1=0 fa1=3ff0000000000000 fa2=8b1122a0392dba08 fa3=5fa2606d97a9a517
out     fa0=bff0000000000000 frm=3
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=60 a0=5 a1=39898514 fa1=3ffc979f3ee822c5 fa2=b2c6846ed48c4613 fa3=3ffe2b685072c260
out     fa0=bffc979f3ee822c5 frm=3
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=20 a0=5 a1=26f3c18 fa1=bffc062ab9818040 fa2=36a0000000000000 fa3=c1e0000000100000
out     fa0=3ffc062ab9818040 frm=1
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=41efffffffe00000 fa2=c3e0000000000000 fa3=235f52272a54ceef
out     fa0=c1efffffffe00000 frm=2
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=80 a0=5 a1=ffffffffffffffff fa1=bff1d4cef7e16a49 fa2=3ff6e8acf74b6f2e fa3=82e2304c24b6425
out     fa0=3ff1d4cef7e16a49 frm=4
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=60 a0=5 a1=400000000 fa1=d421786a09a182ce fa2=e1ffca59e23f58b5 fa3=7ff8000000000000
out     fa0=d421786a09a182ce frm=3
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=40 a0=5 a1=f6583f91f fa1=0 fa2=ecc8172a9669154a fa3=bff7d586ed648ffb
out     fa0=8000000000000000 frm=2
code    00379073 22c58553  # fscsr a5; fsgnj_d
in      a5=0 a0=5 a1=0 fa1=793a15dfee94cadb fa2=437e2c6ba6cd3bd5 fa3=41dfffffffe00000
out     fa0=793a15dfee94cadb
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=60 a0=5 a1=ffffffffef372966 fa1=3ff746a99eaca231 fa2=a8e351dd3d97dbb2 fa3=41dfffffffe00000
out     fa0=3ff746a99eaca231 frm=3
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=60 a0=5 a1=0 fa1=43e0000000000000 fa2=3ff8000000000000 fa3=3ff646375d35ab69
out     fa0=c3e0000000000000 frm=3
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=60 a0=5 a1=fff8000000000000 fa1=47efffffefffffff fa2=36a0000000000000 fa3=3ff0000000000000
out     fa0=c7efffffefffffff frm=3
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=20 a0=5 a1=0 fa1=c1e0000000100000 fa2=800000000000000f fa3=10000000000000
out     fa0=41e0000000100000 frm=1
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=0 a0=5 a1=445c08 fa1=80cd844989e94655 fa2=47efffffefffffff fa3=3ff53fe346674d1f
out     fa0=80cd844989e94655
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=80 a0=5 a1=0 fa1=3fe0000000000000 fa2=41dfffffffe00000 fa3=104a8d8c5307a49c
out     fa0=bfe0000000000000 frm=4
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=60 a0=5 a1=3fffffffffffffff fa1=b54bd6ad71338b93 fa2=630a6183b14e8aa fa3=43f0000000000000
out     fa0=b54bd6ad71338b93 frm=3
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=60 a0=5 a1=fffc000000000000 fa1=3ff4fee5e6c17707 fa2=bff0000000000000 fa3=7ff0000000000000
out     fa0=3ff4fee5e6c17707 frm=3
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=60 a0=5 a1=7fffffffff fa1=3ffb5f81b91161ce fa2=43f0000000000000 fa3=10000000000000
out     fa0=bffb5f81b91161ce frm=3
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=80 a0=5 a1=11d2fd3b2 fa1=fffffffffffff fa2=7fefffffffffffff fa3=e6e34f6088a31537
out     fa0=800fffffffffffff frm=4
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=1 fa2=3ff4bc4a60bbe499 fa3=7fefffffffffffff
out     fa0=8000000000000001
code    00379073 22c59553  # fscsr a5; fsgnjn_d
in      a5=80 a0=5 a1=ffffffffff800000 fa1=f127cb4efe5a1af4 fa2=0 fa3=fffffffffffff
out     fa0=f127cb4efe5a1af4 frm=4
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=60 a0=5 a1=9946fa8be5ee56 fa1=3e6fffffffffffff fa2=7fefffffffffffff fa3=d041e518e5dcc971
out     fa0=3e6fffffffffffff frm=3
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=20 a0=5 a1=ffffffffca33599a fa1=846f299bcdd28d4 fa2=63c005bc327ca72 fa3=3fe0000000000000
out     fa0=846f299bcdd28d4 frm=1
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=40 a0=5 a1=61dd3a08274 fa1=fff8000000000001 fa2=3ff8000000000000 fa3=43e0000000000000
out     fa0=fff8000000000001 frm=2
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=bff50084ac2da04d fa2=380fffffefffffff fa3=3ff5b95977d74746
out     fa0=bff50084ac2da04d
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=80 a0=5 a1=64f158c11aecd9 fa1=34180a8b431f6582 fa2=7ff4000000000000 fa3=10000000000000
out     fa0=34180a8b431f6582 frm=4
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=0 a0=5 a1=224ae1d fa1=43e0000000000000 fa2=4592ae1dfa5f3ddf fa3=b33d8717033ec41f
out     fa0=43e0000000000000
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=40 a0=5 a1=ffffffffc05d0a5b fa1=10000000000000 fa2=40effc0000000000 fa3=40effc0000000000
out     fa0=10000000000000 frm=2
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=20 a0=5 a1=3d9dc31bb56360 fa1=3e6fffffffffffff fa2=fc34ebe4c964d8d7 fa3=fff0000000000000
out     fa0=be6fffffffffffff frm=1
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=40 a0=5 a1=962 fa1=695cf7cbdf384cfa fa2=c3e0000000000000 fa3=380fffffefffffff
out     fa0=e95cf7cbdf384cfa frm=2
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=80 a0=5 a1=3fff fa1=bffb8e3795cf476e fa2=3e6fffffffffffff fa3=11ebfd54206e5052
out     fa0=bffb8e3795cf476e frm=4
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=40 a0=5 a1=0 fa1=3ff6adbe96337932 fa2=3fe0000000000000 fa3=3ff6baf5ee54a637
out     fa0=3ff6adbe96337932 frm=2
code    00379073 22c5a553  # fscsr a5; fsgnjx_d
in      a5=60 a0=5 a1=1c775e014 fa1=b200abd8e3b74ace fa2=a5e1dfed98bf1dc0 fa3=36a0000000000000
out     fa0=3200abd8e3b74ace frm=3
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=20 a0=5 a1=ab7 fa1=bff1288463e76329 fa2=9b4e5e7785403f26 fa3=2ea4e3649a9bd3af
out     fa0=bff1288463e76329 frm=1
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=20 a0=5 a1=1000 fa1=41efffffffe00000 fa2=3ff28f8bd0ee70fa fa3=27a4f522a8002ff4
out     fa0=3ff28f8bd0ee70fa frm=1
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=60 a0=5 a1=3d0e8c fa1=c410be3c94dfd4a9 fa2=3ffc00ab3a99f3e4 fa3=c004000000000000
out     fa0=c410be3c94dfd4a9 frm=3
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=80 a0=5 a1=e75bb53 fa1=c004000000000000 fa2=3fe0000000000000 fa3=1
out     fa0=c004000000000000 frm=4
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=40 a0=5 a1=1fffffffffff fa1=3e6fffffffffffff fa2=1ab757cc0e46fe86 fa3=c1e0000000100000
out     fa0=1ab757cc0e46fe86 frm=2
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=20 a0=5 a1=7eac8 fa1=1656f1c8e000af0e fa2=bff0000000000000 fa3=aad6c7d03f19055
out     fa0=bff0000000000000 frm=1
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=20 a0=5 a1=16399e1 fa1=718c577e059a7c83 fa2=b35364aef08c8752 fa3=c1e0000000100000
out     fa0=b35364aef08c8752 frm=1
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=40 a0=5 a1=f800000000000000 fa1=bff48941ff08f380 fa2=1f95a52d1a94799 fa3=3ffa934e0113d39b
out     fa0=bff48941ff08f380 frm=2
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=80 a0=5 a1=fffffffffffe0000 fa1=74a6c725f2543d39 fa2=3ff471e130c59ef1 fa3=bff7b3a589aff7e3
out     fa0=3ff471e130c59ef1 frm=4
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=40 a0=5 a1=7 fa1=380fffffefffffff fa2=c1e0000000100000 fa3=fff8000000000001
out     fa0=c1e0000000100000 frm=2
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=60 a0=5 a1=0 fa1=0 fa2=3eb98df69624b3fa fa3=8be2de9649a332ea
out     frm=3
code    00379073 2ac58553  # fscsr a5; fmin_d
in      a5=20 a0=5 a1=0 fa1=ab854fb5ca1f61a3 fa2=800000000000000f fa3=fff0000000000000
out     fa0=ab854fb5ca1f61a3 frm=1
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=0 a0=5 a1=143f706e15effc0 fa1=41dfffffffe00000 fa2=3ff20d2db8d70dae fa3=7044448f90f46b3f
out     fa0=41dfffffffe00000
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=750fb31d5f91b688 fa2=8000000000000000 fa3=10000000000000
out     fa0=750fb31d5f91b688 frm=2
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=60 a0=5 a1=0 fa1=c3e0000000000000 fa2=bff68898bd7b2364 fa3=bff2cd3e604bdc3d
out     fa0=bff68898bd7b2364 frm=3
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=80 a0=5 a1=3b60df1f fa1=87e9308d67c6c3f6 fa2=c1e0000000100000 fa3=7ff0000000000000
out     fa0=87e9308d67c6c3f6 frm=4
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=40 a0=5 a1=ffffffffb6531873 fa1=3ff3beaf24a120b5 fa2=c1e0000000100000 fa3=7ff8000000000000
out     fa0=3ff3beaf24a120b5 frm=2
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=60 a0=5 a1=0 fa1=3e6fffffffffffff fa2=47efffffefffffff fa3=bfffe40d00d5e41a
out     fa0=47efffffefffffff frm=3
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=20 a0=5 a1=0 fa1=fff8000000000001 fa2=3fff75d6ecf3badd fa3=7ff0000000000000
out     fa0=3fff75d6ecf3badd frm=1
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=40 a0=5 a1=7453c3baa57 fa1=3ff471143c7e1f6f fa2=3fff2f17689c19de fa3=47efffffefffffff
out     fa0=3fff2f17689c19de frm=2
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=40 a0=5 a1=ffffffffccc6f90d fa1=c3e0000000000000 fa2=3ff48b917343bd79 fa3=0
out     fa0=3ff48b917343bd79 frm=2
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=80 a0=5 a1=ffe0000000000000 fa1=7ff4000000000000 fa2=3ff688c4c2b5f281 fa3=3ff70b1fa23404f1
out     fa0=3ff688c4c2b5f281 fflags=10 frm=4
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=80 a0=5 a1=95dbc6c1f314cd fa1=b6f9d1b5c8e16ddd fa2=bff6b839a5cc1856 fa3=10000000000000
out     fa0=b6f9d1b5c8e16ddd frm=4
code    00379073 2ac59553  # fscsr a5; fmax_d
in      a5=80 a0=5 a1=100000 fa1=3ff866d33cce4ce1 fa2=3e6fffffffffffff fa3=9403269fcf1ef3c4
out     fa0=3ff866d33cce4ce1 frm=4
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=40 a0=5 a1=6 fa1=43f0000000000000 fa2=8312f64236998443 fa3=3ff02b5fb2749df5
out     fa0=ffffffff5f800000 frm=2
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=60 a0=5 a1=0 fa1=7ff8000000000000 fa2=2783c3723ce69d2c fa3=c004000000000000
out     fa0=ffffffff7fc00000 frm=3
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=20 a0=5 a1=4000000000000000 fa1=bffb4abf20ce0058 fa2=2e91c0fbcf97cd1b fa3=0
out     fa0=ffffffffbfda55f9 fflags=1 frm=1
code    00379073 4015d553  # fscsr a5; fcvt_s_d
in      a5=80 a0=5 a1=c000000000000000 fa1=fffffffffffff fa2=bff435af051a13c7 fa3=3ffc15a30bf9fa97
out     frm=4
exit    illegal 4
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=60 a0=5 a1=0 fa1=fffffffffffff fa2=3ffb0b96ecab30cf fa3=40effc0000000000
out     fa0=ffffffff00000001 fflags=3 frm=3
code    00379073 40158553  # fscsr a5; fcvt_s_d
in      a5=0 a0=5 a1=c fa1=3ff0ff3edb298d87 fa2=47efffffefffffff fa3=7ff8000000000000
out     fa0=ffffffff3f87f9f7 fflags=1
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=20 a0=5 a1=ffffffffffffffff fa1=40effc0000000000 fa2=0 fa3=fff0000000000000
out     fa0=ffffffff477fe000 frm=1
code    00379073 4015c553  # fscsr a5; fcvt_s_d
in      a5=80 a0=5 a1=ffffffffffffffff fa1=3ff17443b1e66fea fa2=3fff91d93ee22e39 fa3=3ff0000000000000
out     fa0=ffffffff3f8ba21e fflags=1 frm=4
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=60 a0=5 a1=409 fa1=7ff0000000000000 fa2=fffffffffffff fa3=cbcd46849d7003dd
out     fa0=ffffffff7f800000 frm=3
code    00379073 4015a553  # fscsr a5; fcvt_s_d
in      a5=40 a0=5 a1=ffffff fa1=3ffa5c93d8e8ae3f fa2=c1e0000000100000 fa3=3fe0000000000000
out     fa0=ffffffff3fd2e49e fflags=1 frm=2
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=80 a0=5 a1=b5dc9993f42d1a3 fa1=7ff0000000000000 fa2=3ff8000000000000 fa3=bff088cd14f82c8b
out     fa0=ffffffff7f800000 frm=4
code    00379073 4015f553  # fscsr a5; fcvt_s_d
in      a5=40 a0=5 a1=80000000 fa1=7549149c51368747 fa2=bff4df90ccd72fea fa3=bff4e0fba4bbbe31
out     fa0=ffffffff7f7fffff fflags=5 frm=2
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffa9d20227 fa2=ffffffffffc00001 fa3=ffffffffc873e372
out     fa0=bd3a4044e0000000 frm=1
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=60 a0=5 a1=ffc0000000000000 fa1=ffffffff4effffff fa2=ffffffff80000000 fa3=ffffffff3fc00000
out     fa0=41dfffffe0000000 frm=3
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=40 a0=5 a1=47d0cd9 fa1=ffffffffbf800000 fa2=ffffffff3fe6a117 fa3=ffffffff00000001
out     fa0=bff0000000000000 frm=2
code    00379073 42058553  # fscsr a5; fcvt_d_s
in      a5=40 a0=5 a1=ffffffffa174ae67 fa1=ffffffff8d133e70 fa2=ffffffffbf7d691c fa3=ffffffff3f4e96ba
out     fa0=b9a267ce00000000 frm=2
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=20 a0=5 a1=4e fa1=ffffffffb534e165 fa2=db831784 fa3=ffffffffcf000000
out     fa0=bea69c2ca0000000 frm=1
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=80 a0=5 a1=ffffffffa6a1b81f fa1=ffffffff8000000f fa2=ffffffff2de25029 fa3=ffffffff3f0593fc
out     fa0=b6de000000000000 frm=4
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=0 a0=5 a1=fffffffffffc0000 fa1=ffffffffcf000000 fa2=ffffffff3fdc6c15 fa3=ffffffff7fa00000
out     fa0=c1e0000000000000
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=60 a0=5 a1=3fd0f715 fa1=ffffffff00000001 fa2=ffffffff80000000 fa3=ffffffffbff3301c
out     fa0=36a0000000000000 frm=3
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffff5f800000 fa2=ffffffff3fd5ee18 fa3=ffffffffbfca6c61
out     fa0=43f0000000000000
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffff7fa00000 fa2=ffffffff587eda1b fa3=ffffffffe789fc85
out     fa0=7ff8000000000000 fflags=10
code    00379073 42059553  # fscsr a5; fcvt_d_s
in      a5=20 a0=5 a1=8 fa1=ffffffff8fc2a4ea fa2=ffffffff5f800000 fa3=ffffffff5f000000
out     fa0=b9f8549d40000000 frm=1
code    00379073 4205f553  # fscsr a5; fcvt_d_s
in      a5=60 a0=5 a1=ffffffffffff8000 fa1=ffffffffbe001d4b fa2=ffffffff00000001 fa3=ffffffffbf4de450
out     fa0=bfc003a960000000 frm=3
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=60 a0=5 a1=1fffffffff fa1=7ff8000000000000 fa2=3ffcbd208cdba15b fa3=bffeafb2a0f48acd
out     a0=0 frm=3
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=40 a0=5 a1=ffffffff9b8ab3d9 fa1=c004000000000000 fa2=800000000000000f fa3=10000000000000
out     a0=0 frm=2
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=40 a0=5 a1=ff80000000000000 fa1=41efffffffe00000 fa2=503991a94319c2a7 fa3=7fefffffffffffff
out     a0=0 frm=2
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=0 a0=5 a1=fffffffffff80000 fa1=a33c85a1f683ff8e fa2=bffb72cdb33169c0 fa3=3ff0000000000000
out     a0=0
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=40 a0=5 a1=2000000 fa1=47effffff0000000 fa2=3ff8000000000000 fa3=bff8171f4a9106c8
out     a0=0 frm=2
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=80 a0=5 a1=5dadca78 fa1=c3e0000000000000 fa2=7ff4000000000000 fa3=41efffffffe00000
out     a0=0 fflags=10 frm=4
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=80 a0=5 a1=3ffffffffff fa1=41efffffffe00000 fa2=fff8000000000001 fa3=bff8ccca19c8f42d
out     a0=0 frm=4
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=80 a0=5 a1=1f932894ba46196 fa1=cbbafe92579d6b5b fa2=3ff1714cc29725e2 fa3=1c0294920b09cb73
out     a0=0 frm=4
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=0 a0=5 a1=7e13fe8f fa1=3ff19d23fdabdbc4 fa2=e1a688af7f6cad99 fa3=3fff2e8e2d38ad0e
out     a0=0
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=80 a0=5 a1=10000 fa1=3ff9ccf5f7bfa69f fa2=c62912d6bd53f572 fa3=ecef620667747b23
out     a0=0 frm=4
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=0 a0=5 a1=355d37eb fa1=bfffd99136d246cb fa2=7ff0000000000000 fa3=3ff5617c14b82abe
out     a0=0
code    00379073 a2c5a553  # fscsr a5; feq_d
in      a5=20 a0=5 a1=100000000000000 fa1=3ff5cb9f87f8b63a fa2=24a119432c7c86b1 fa3=bff131f50e592d7b
out     a0=0 frm=1
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=40 a0=5 a1=2d7 fa1=f0282f60e0a64696 fa2=c1e0000000100000 fa3=bff7bd4fdf8c59cd
out     a0=1 frm=2
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=20 a0=5 a1=3 fa1=bff9c5b4bd7bdc67 fa2=800000000000000f fa3=40effc0000000000
out     a0=1 frm=1
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=80 a0=5 a1=ffffffffffffffff fa1=3fff4d3cbc432649 fa2=64722f31614a7a86 fa3=bff0000000000000
out     a0=1 frm=4
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=3fff2961b54f9c7a fa2=fff8000000000001 fa3=3fffcfa14fcbfb5a
out     a0=0 fflags=10 frm=2
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=60 a0=5 a1=3ffffffff fa1=622ebe69c6bd97b3 fa2=fffffffffffff fa3=bff2e122dad9cf13
out     a0=0 frm=3
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=0 a0=5 a1=fff0000000000000 fa1=3ff0000000000000 fa2=3ff7bab4ddb984a0 fa3=e30821bbe454659f
out     a0=1
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=0 a0=5 a1=400 fa1=3e6fffffffffffff fa2=36a0000000000000 fa3=bff699c76b8e8b41
out     a0=0
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=fffffffffffff fa2=3ff3de257c39a644 fa3=7ff8000000000000
out     a0=1 frm=2
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=380fffffefffffff fa2=47efffffefffffff fa3=8000000000000000
out     a0=1 frm=3
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=0 a0=5 a1=ffffffffdc683829 fa1=cf667fbec5ba2d02 fa2=41efffffffe00000 fa3=fffffffffffff
out     a0=1
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=80 a0=5 a1=3fffffffffff fa1=800000000000000f fa2=41dfffffffe00000 fa3=c1e0000000100000
out     a0=1 frm=4
code    00379073 a2c59553  # fscsr a5; flt_d
in      a5=40 a0=5 a1=1000000 fa1=0 fa2=ba0098f0e4f7608b fa3=c3e0000000000000
out     a0=0 frm=2
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=20 a0=5 a1=3fffffffffff fa1=36a0000000000000 fa2=43f0000000000000 fa3=7ff4000000000000
out     a0=1 frm=1
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=20 a0=5 a1=0 fa1=3fff901a77dff065 fa2=3e6fffffffffffff fa3=3fff7a09c8042fbe
out     a0=0 frm=1
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=0 a0=5 a1=1fffffffffff fa1=3fe0000000000000 fa2=43e0000000000000 fa3=c1e0000000100000
out     a0=1
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=80 a0=5 a1=0 fa1=672da048aa5a4c90 fa2=ed0459ef3cb1540c fa3=3ff8000000000000
out     a0=0 frm=4
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=60 a0=5 a1=1000000000 fa1=bffbf5c048fd02a0 fa2=41efffffffe00000 fa3=3ff78683177cd84e
out     a0=1 frm=3
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=80 a0=5 a1=32f1cfbb0c fa1=36a0000000000000 fa2=80fa2389a1521156 fa3=9a7b88f47c8dc294
out     a0=0 frm=4
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=60 a0=5 a1=94d030fd14711e fa1=47efffffefffffff fa2=cd10c1f0cfbe5cdf fa3=0
out     a0=0 frm=3
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=80 a0=5 a1=ffffe00000000000 fa1=bffc69b6b46d8182 fa2=43f0000000000000 fa3=40effc0000000000
out     a0=1 frm=4
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=60 a0=5 a1=1ffffff fa1=bffb6677c2b28138 fa2=3ff6366d60ebbebd fa3=fff0000000000000
out     a0=1 frm=3
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=0 a0=5 a1=24efeb3 fa1=bff0000000000000 fa2=3ff3775c23a218a5 fa3=c004000000000000
out     a0=1
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=60 a0=5 a1=7ffffffffffffff fa1=9a63ac2ee80e7955 fa2=bffbfeaf2df0f2dd fa3=3ff536e9bc55511c
out     a0=0 frm=3
code    00379073 a2c58553  # fscsr a5; fle_d
in      a5=60 a0=5 a1=9984406e9 fa1=c1e0000000100000 fa2=7ff8000000000000 fa3=43f0000000000000
out     a0=0 fflags=10 frm=3
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=40 a0=5 a1=ffffffffff000000 fa1=fff0000000000000 fa2=bff7ecbd01087163 fa3=8000000000000000
out     a0=1 frm=2
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=60 a0=5 a1=1ef5 fa1=3fe0000000000000 fa2=bff84a2928b85854 fa3=800000000000000f
out     a0=40 frm=3
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=41efffffffe00000 fa2=3ff76a7efdec419d fa3=3ff97142edcce07a
out     a0=40
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=0 a0=5 a1=200000000 fa1=7ff8000000000000 fa2=c1e0000000100000 fa3=3ffb48913dfb297b
out     a0=200
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=0 a0=5 a1=1f fa1=7ff4000000000000 fa2=10000000000000 fa3=47efffffefffffff
out     a0=100
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=60 a0=5 a1=3ffffff fa1=43e0000000000000 fa2=7ff4000000000000 fa3=bff45be103e89e8a
out     a0=40 frm=3
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=20 a0=5 a1=88bda fa1=fffffffffffff fa2=fffffffffffff fa3=c004000000000000
out     a0=20 frm=1
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=60 a0=5 a1=0 fa1=bffaf9f440b1a5d5 fa2=3ff8000000000000 fa3=7ff0000000000000
out     a0=2 frm=3
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=20 a0=5 a1=ffffffff fa1=47efffffefffffff fa2=657c877f371870d8 fa3=c1e0000000100000
out     a0=40 frm=1
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=0 a0=5 a1=0 fa1=bff0867f3b34a165 fa2=3ffcec7ec759c0d4 fa3=1
out     a0=2
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=20 a0=5 a1=ffffffffffffffff fa1=bff03f8ebf86502b fa2=47effffff0000000 fa3=3fff46fc84cc1aac
out     a0=2 frm=1
code    00379073 e2059553  # fscsr a5; fclass_d
in      a5=0 a0=5 a1=f800000000000000 fa1=3ff0000000000000 fa2=1 fa3=e0ec735e08c3c177
out     a0=40
code    00379073 c205b553  # fscsr a5; fcvt_w_d
in      a5=80 a0=5 a1=1c07aae6a0 fa1=bfffd01415b93d6c fa2=506510955499c4e9 fa3=61da84307c92efc2
out     a0=ffffffffffffffff fflags=1 frm=4
code    00379073 c2058553  # fscsr a5; fcvt_w_d
in      a5=80 a0=5 a1=1f fa1=43e0000000000000 fa2=be99768ecf5a941f fa3=380fffffefffffff
out     a0=7fffffff fflags=10 frm=4
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=80 a0=5 a1=ffffff8000000000 fa1=fff8000000000001 fa2=380fffffefffffff fa3=3ff7538343e22810
out     a0=7fffffff fflags=10 frm=4
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=20 a0=5 a1=6cb1c676 fa1=bff8aa257d5af0f4 fa2=bff0000000000000 fa3=bffbe74d2369c2c6
out     a0=ffffffffffffffff fflags=1 frm=1
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=60 a0=5 a1=1000000000 fa1=0 fa2=319034c8929723d2 fa3=bff81199175f2317
out     a0=0 frm=3
code    00379073 c2058553  # fscsr a5; fcvt_w_d
in      a5=40 a0=5 a1=f1143ff0a fa1=7ff8000000000000 fa2=3ff40c83d5e6dbc4 fa3=7ff0000000000000
out     a0=7fffffff fflags=10 frm=2
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=40 a0=5 a1=19931868 fa1=9e13ae36eb42f98d fa2=93e54382ca6dae33 fa3=8000000000000000
out     a0=ffffffffffffffff fflags=1 frm=2
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=60 a0=5 a1=0 fa1=47effffff0000000 fa2=43f0000000000000 fa3=c004000000000000
out     a0=7fffffff fflags=10 frm=3
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=40 a0=5 a1=ffffffffca2a7723 fa1=36a0000000000000 fa2=7ff0000000000000 fa3=be6ce0f4a604599
out     a0=0 fflags=1 frm=2
code    00379073 c205c553  # fscsr a5; fcvt_w_d
in      a5=20 a0=5 a1=80000000000000 fa1=d4affbbb58dad8e2 fa2=4ca86bebbb2daf0 fa3=e2313abaa6c22cd6
out     a0=ffffffff80000000 fflags=10 frm=1
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=20 a0=5 a1=33471 fa1=3fe0000000000000 fa2=fff0000000000000 fa3=3ff8ace96f3ebb15
out     a0=0 fflags=1 frm=1
code    00379073 c205f553  # fscsr a5; fcvt_w_d
in      a5=60 a0=5 a1=0 fa1=47effffff0000000 fa2=47effffff0000000 fa3=7ff4000000000000
out     a0=7fffffff fflags=10 frm=3
code    00379073 c215f553  # fscsr a5; fcvt_wu_d
in      a5=60 a0=5 a1=ffffffffffff0000 fa1=c1e0000000100000 fa2=3ff0000000000000 fa3=3fff700427739e93
out     a0=0 fflags=10 frm=3
code    00379073 c215b553  # fscsr a5; fcvt_wu_d
in      a5=40 a0=5 a1=ffffffffaa8f1710 fa1=bff0000000000000 fa2=0 fa3=bff13bc263065e93
out     a0=0 fflags=10 frm=2
code    00379073 c215f553  # fscsr a5; fcvt_wu_d
in      a5=0 a0=5 a1=ffffffffbeea7fdd fa1=3ff0e3a6c4c349b9 fa2=3fe0000000000000 fa3=50b699dfef1a7f2c
out     a0=1 fflags=1
code    00379073 c2158553  # fscsr a5; fcvt_wu_d
in      a5=40 a0=5 a1=ffffffffc4ca0bc7 fa1=fffffffffffff fa2=bff65513ebb15ed5 fa3=3ffd22bf9dfe5f7e
out     a0=0 fflags=1 frm=2
code    00379073 c215c553  # fscsr a5; fcvt_wu_d
in      a5=20 a0=5 a1=ffffffffffffffff fa1=bff3a0bdb8583abd fa2=1664307a2c1972d1 fa3=c3e0000000000000
out     a0=0 fflags=10 frm=1
code    00379073 c2159553  # fscsr a5; fcvt_wu_d
in      a5=40 a0=5 a1=48acc fa1=f412ed532da44abd fa2=0 fa3=bff274c17825865b
out     a0=0 fflags=10 frm=2
code    00379073 c215f553  # fscsr a5; fcvt_wu_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=bffa021fc1c94053 fa2=47effffff0000000 fa3=30c9695a3f024792
out     a0=0 fflags=10 frm=3
code    00379073 c2159553  # fscsr a5; fcvt_wu_d
in      a5=0 a0=5 a1=0 fa1=bffb228f22c410d6 fa2=bffbb8fa90b6bce3 fa3=bff0ca1d35817e88
out     a0=0 fflags=10
code    00379073 c2158553  # fscsr a5; fcvt_wu_d
in      a5=40 a0=5 a1=fffff00000000000 fa1=800000000000000f fa2=7886906e06f5261c fa3=17aa824a635db243
out     a0=0 fflags=1 frm=2
code    00379073 c215f553  # fscsr a5; fcvt_wu_d
in      a5=80 a0=5 a1=3723cd97 fa1=40effc0000000000 fa2=c3e0000000000000 fa3=36a0000000000000
out     a0=ffe0 frm=4
code    00379073 c215f553  # fscsr a5; fcvt_wu_d
in      a5=40 a0=5 a1=0 fa1=fffffffffffff fa2=3ff724b815311652 fa3=d91234194ba1845a
out     a0=0 fflags=1 frm=2
code    00379073 c215f553  # fscsr a5; fcvt_wu_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=3e6fffffffffffff fa2=7ff8000000000000 fa3=fb1689f6973eea89
out     a0=0 fflags=1 frm=2
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=fff8000000000001 fa2=c1e0000000100000 fa3=41efffffffe00000
out     a0=7fffffffffffffff fflags=10 frm=3
code    00379073 c225c553  # fscsr a5; fcvt_l_d
in      a5=80 a0=5 a1=ffffff8000000000 fa1=800000000000000f fa2=47effffff0000000 fa3=fff0000000000000
out     a0=0 fflags=1 frm=4
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=80 a0=5 a1=400 fa1=82f113fcc704f2ac fa2=e73dd3796ff379e1 fa3=1
out     a0=0 fflags=1 frm=4
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=80 a0=5 a1=6d8 fa1=662e44402586e8b7 fa2=3ff70edafdad7a9d fa3=c3e0000000000000
out     a0=7fffffffffffffff fflags=10 frm=4
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=40 a0=5 a1=3ff fa1=3ff4089ee81a9801 fa2=b5898e754d7b6b2e fa3=538432836b9f9eed
out     a0=1 fflags=1 frm=2
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=60 a0=5 a1=7ffff fa1=3ffd20d8725440bc fa2=bff0000000000000 fa3=3ff2c8a030792ac9
out     a0=2 fflags=1 frm=3
code    00379073 c225c553  # fscsr a5; fcvt_l_d
in      a5=20 a0=5 a1=0 fa1=43e0000000000000 fa2=10000000000000 fa3=47effffff0000000
out     a0=7fffffffffffffff fflags=10 frm=1
code    00379073 c225c553  # fscsr a5; fcvt_l_d
in      a5=40 a0=5 a1=fffffffe00000000 fa1=3ff0374dcde85a5c fa2=be07d03cb21d1987 fa3=800000000000000f
out     a0=1 fflags=1 frm=2
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=80 a0=5 a1=0 fa1=a1a05d2deec0feee fa2=41efffffffe00000 fa3=bffbd7e6902d410c
out     a0=0 fflags=1 frm=4
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=0 a0=5 a1=7c3 fa1=3e6fffffffffffff fa2=bffb49ec67685423 fa3=3ffd4618140d849a
out     a0=0 fflags=1
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=0 a0=5 a1=ffc0000000000000 fa1=43e0000000000000 fa2=43e0000000000000 fa3=e0317acf7109acd
out     a0=7fffffffffffffff fflags=10
code    00379073 c225f553  # fscsr a5; fcvt_l_d
in      a5=0 a0=5 a1=0 fa1=380fffffefffffff fa2=fffffffffffff fa3=cbe6b4d8a318c64
out     a0=0 fflags=1
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=20 a0=5 a1=26964450079 fa1=3ffa356bd247e584 fa2=15e14b602b86d2fb fa3=3ffad16819be91cc
out     a0=1 fflags=1 frm=1
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=40 a0=5 a1=fffffffff8000000 fa1=bff05eb7fa56535d fa2=ca5857f982ab4d1f fa3=a89cd8c7839d63c1
out     a0=0 fflags=10 frm=2
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=40 a0=5 a1=7ffffffffff fa1=bff69cb9f26587bc fa2=bffb288bcfa8b9a0 fa3=47efffffefffffff
out     a0=0 fflags=10 frm=2
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=40 a0=5 a1=22c816 fa1=7fefffffffffffff fa2=3f4728abe919977 fa3=3ffe098008c40da7
out     a0=ffffffffffffffff fflags=10 frm=2
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=20 a0=5 a1=696de00 fa1=c8f20cd6d9139088 fa2=43e0000000000000 fa3=bffb293e4146e6fa
out     a0=0 fflags=10 frm=1
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=60 a0=5 a1=0 fa1=bff61dcd60c31935 fa2=3ff0000000000000 fa3=3ff615a6ed687b0e
out     a0=0 fflags=10 frm=3
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=40 a0=5 a1=0 fa1=7ff8000000000000 fa2=3ff7ebc6f38d617d fa3=7ff0000000000000
out     a0=ffffffffffffffff fflags=10 frm=2
code    00379073 c235e553  # fscsr a5; fcvt_lu_d
in      a5=40 a0=5 a1=0 fa1=bffe932da8673207 fa2=bff57775ec5a023a fa3=43e0000000000000
out     frm=2
exit    illegal 4
code    00379073 c235f553  # fscsr a5; fcvt_lu_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=3ffc2defde96496e fa2=dd6c05337d5769d1 fa3=7a7f11a2c9fa3702
out     a0=2 fflags=1 frm=3
code    00379073 c2358553  # fscsr a5; fcvt_lu_d
in      a5=80 a0=5 a1=ffffffffffffffff fa1=d0fc775abd3ece8e fa2=fff8000000000001 fa3=1
out     a0=0 fflags=10 frm=4
code    00379073 c235a553  # fscsr a5; fcvt_lu_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=92c6d97705462a9b fa2=bff0000000000000 fa3=c3e0000000000000
out     a0=0 fflags=10
code    00379073 c2359553  # fscsr a5; fcvt_lu_d
in      a5=20 a0=5 a1=5fcfe189bd9 fa1=7ff4000000000000 fa2=c004000000000000 fa3=c3e0000000000000
out     a0=ffffffffffffffff fflags=10 frm=1
code    00379073 d205a553  # fscsr a5; fcvt_d_w
in      a5=60 a0=5 a1=ffffffffffe00000 fa1=bff0000000000000 fa2=10000000000000 fa3=14db44f0d256b991
out     fa0=c140000000000000 frm=3
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=60 a0=5 a1=1 fa1=bff355b7a54a52b9 fa2=3ffcf995c3d01161 fa3=bff437265b8d0d55
out     fa0=3ff0000000000000 frm=3
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=20 a0=5 a1=8000000 fa1=bff0000000000000 fa2=bff0af1c782529c7 fa3=3ffc39a7902bfa4f
out     fa0=41a0000000000000 frm=1
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=40 a0=5 a1=c5ca4e6e fa1=bff3bc3e76be4859 fa2=bffc00cbc4b56fe9 fa3=7fefffffffffffff
out     fa0=c1cd1ad8c9000000 frm=2
code    00379073 d205c553  # fscsr a5; fcvt_d_w
in      a5=20 a0=5 a1=8000000000000 fa1=f99b053ff5a847ab fa2=fffffffffffff fa3=3ff8000000000000
out     frm=1
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=40 a0=5 a1=53e6496a fa1=991164acdfed388b fa2=40effc0000000000 fa3=800000000000000f
out     fa0=41d4f9925a800000 frm=2
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=20 a0=5 a1=7ffffffffffff fa1=db7cc4483a7b098f fa2=41dfffffffe00000 fa3=bffaf7010d0e9025
out     fa0=bff0000000000000 frm=1
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=60 a0=5 a1=ffffffffffffffff fa1=43e0000000000000 fa2=3ff184464bf9d029 fa3=10000000000000
out     fa0=bff0000000000000 frm=3
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=80 a0=5 a1=7eaff7a fa1=bff2bba7901e7e28 fa2=fffffffffffff fa3=c004000000000000
out     fa0=419fabfde8000000 frm=4
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=60 a0=5 a1=e fa1=f3794aeff92d61ed fa2=20d700e5f43af21d fa3=62a82709ee32d77c
out     fa0=402c000000000000 frm=3
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=80 a0=5 a1=80000000000 fa1=43f0000000000000 fa2=3ff7cf6a7809173a fa3=2ed18d97b5bfeea2
out     frm=4
code    00379073 d205f553  # fscsr a5; fcvt_d_w
in      a5=60 a0=5 a1=7fffffffff fa1=40effc0000000000 fa2=b6edb7c183e8977f fa3=341cd64e8401736e
out     fa0=bff0000000000000 frm=3
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=20 a0=5 a1=4000 fa1=fe473a81c6bd30e4 fa2=3ff8508476a6fad8 fa3=7ff0000000000000
out     fa0=40d0000000000000 frm=1
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=20 a0=5 a1=32bb fa1=ffd7747a15fc5a56 fa2=0 fa3=bff947f3076d60d2
out     fa0=40c95d8000000000 frm=1
code    00379073 d215a553  # fscsr a5; fcvt_d_wu
in      a5=20 a0=5 a1=5 fa1=c004000000000000 fa2=3ffac763ff303e98 fa3=40effc0000000000
out     fa0=4014000000000000 frm=1
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=60 a0=5 a1=4e597 fa1=e54e7a858c5c7d8f fa2=c004000000000000 fa3=10000000000000
out     fa0=4113965c00000000 frm=3
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=80 a0=5 a1=30c17739b6d4cd25 fa1=3ff74fbcbd3298a1 fa2=8000000000000000 fa3=e83c47950cfa07a7
out     fa0=41e6da99a4a00000 frm=4
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=60 a0=5 a1=8bda4f fa1=e1fda686d2e83ce3 fa2=47efffffefffffff fa3=3ffd301a03d5eecf
out     fa0=41617b49e0000000 frm=3
code    00379073 d215c553  # fscsr a5; fcvt_d_wu
in      a5=60 a0=5 a1=4b45d63e fa1=b62ccd66cfc8b15 fa2=fff0000000000000 fa3=1a9c97db34b4e31f
out     fa0=41d2d1758f800000 frm=3
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=20 a0=5 a1=3fffffffffffff fa1=286fb3aa987a22ae fa2=bffb36c4bcca48dd fa3=5f91feb147e47340
out     fa0=41efffffffe00000 frm=1
code    00379073 d2158553  # fscsr a5; fcvt_d_wu
in      a5=80 a0=5 a1=174cd1c fa1=243044b77f737792 fa2=7ff0000000000000 fa3=c004000000000000
out     fa0=41774cd1c0000000 frm=4
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=40 a0=5 a1=0 fa1=c004000000000000 fa2=bff2c43a99ddd07c fa3=3ff56420efc8bbd1
out     frm=2
code    00379073 d215f553  # fscsr a5; fcvt_d_wu
in      a5=0 a0=5 a1=991cf1e fa1=41dfffffffe00000 fa2=26c0de46ca312f70 fa3=3ff0000000000000
out     fa0=41a3239e3c000000
code    00379073 d2158553  # fscsr a5; fcvt_d_wu
in      a5=20 a0=5 a1=1e6f193 fa1=3d366acb1954de02 fa2=bff358985c44d117 fa3=3fe0000000000000
out     fa0=417e6f1930000000 frm=1
code    00379073 d225f553  # fscsr a5; fcvt_d_l
in      a5=20 a0=5 a1=1ce380 fa1=800000000000000f fa2=41dfffffffe00000 fa3=3e6fffffffffffff
out     fa0=413ce38000000000 frm=1
code    00379073 d2259553  # fscsr a5; fcvt_d_l
in      a5=80 a0=5 a1=ffffffffd2c31386 fa1=51abd89c8bd3a734 fa2=6eeb8c4516244343 fa3=40effc0000000000
out     fa0=c1c69e763d000000 frm=4
code    00379073 d225f553  # fscsr a5; fcvt_d_l
in      a5=60 a0=5 a1=ffff800000000000 fa1=bff64c903ff07896 fa2=83159d4338aed167 fa3=c1e0000000100000
out     fa0=c2e0000000000000 frm=3
code    00379073 d225f553  # fscsr a5; fcvt_d_l
in      a5=60 a0=5 a1=8000000000000000 fa1=98589272ac7e1bec fa2=97a01d66900b80f9 fa3=fff0000000000000
out     fa0=c3e0000000000000 frm=3
code    00379073 d225b553  # fscsr a5; fcvt_d_l
in      a5=40 a0=5 a1=40000000 fa1=43e0000000000000 fa2=c3e0000000000000 fa3=10000000000000
out     fa0=41d0000000000000 frm=2
code    00379073 d225f553  # fscsr a5; fcvt_d_l
in      a5=60 a0=5 a1=ffffffffcb54fb7e fa1=3ff0000000000000 fa2=3ffd12dabdbc5c8b fa3=c004000000000000
out     fa0=c1ca558241000000 frm=3
code    00379073 d2258553  # fscsr a5; fcvt_d_l
in      a5=20 a0=5 a1=ffffffffff fa1=8000000000000000 fa2=c004000000000000 fa3=fffffffffffff
out     fa0=426fffffffffe000 frm=1
code    00379073 d2259553  # fscsr a5; fcvt_d_l
in      a5=0 a0=5 a1=0 fa1=3ff9be676c777b13 fa2=a6e03789873450c6 fa3=926adcaf88c5a4ac
out    
code    00379073 d225f553  # fscsr a5; fcvt_d_l
in      a5=0 a0=5 a1=3fffffffff fa1=3ff68dbc074d49aa fa2=bff03ec147e5c084 fa3=10000000000000
out     fa0=424fffffffff8000
code    00379073 d225c553  # fscsr a5; fcvt_d_l
in      a5=80 a0=5 a1=0 fa1=bff0000000000000 fa2=43e0000000000000 fa3=603e211647c88a33
out     frm=4
code    00379073 d2259553  # fscsr a5; fcvt_d_l
in      a5=80 a0=5 a1=ffffffffffffffff fa1=380fffffefffffff fa2=7ff0000000000000 fa3=dfd36bcb8776ff8
out     fa0=bff0000000000000 frm=4
code    00379073 d225f553  # fscsr a5; fcvt_d_l
in      a5=60 a0=5 a1=cba2ae1 fa1=bff7c4da9c727511 fa2=e0e89f3ad321183e fa3=573516c43c5c3337
out     fa0=41a97455c2000000 frm=3
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=20 a0=5 a1=e4abc2 fa1=c1e0000000100000 fa2=538234132ae97f3e fa3=7ff0000000000000
out     fa0=416c957840000000 frm=1
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=80 a0=5 a1=18196063 fa1=47efffffefffffff fa2=3ff0000000000000 fa3=643bbccba428c0d4
out     fa0=41b8196063000000 frm=4
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=0 a0=5 a1=0 fa1=36a0000000000000 fa2=10000000000000 fa3=375481df51bc605
out    
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=40 a0=5 a1=a03 fa1=bff2fe44af9a5e5f fa2=40effc0000000000 fa3=7ff8000000000000
out     fa0=40a4060000000000 frm=2
code    00379073 d235c553  # fscsr a5; fcvt_d_lu
in      a5=0 a0=5 a1=ffffffffffffffff fa1=3ff8000000000000 fa2=69f98c73ad1a1648 fa3=10000000000000
out     fa0=43f0000000000000 fflags=1
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=0 a0=5 a1=ffffffffffffffff fa1=7ff8000000000000 fa2=bffc2d888b47ed63 fa3=41dfffffffe00000
out     fa0=43f0000000000000 fflags=1
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=80 a0=5 a1=1ffff fa1=5a9368fb2bbf3da9 fa2=fff8000000000001 fa3=bff7fc8957a331a6
out     fa0=40fffff000000000 frm=4
code    00379073 d235c553  # fscsr a5; fcvt_d_lu
in      a5=40 a0=5 a1=1 fa1=3fe0000000000000 fa2=3ffdac2a3fa0a4ca fa3=43e0000000000000
out     fa0=3ff0000000000000 frm=2
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=20 a0=5 a1=fffc000000000000 fa1=bff2ad9d26683646 fa2=43e0000000000000 fa3=afadba3691aa0b3c
out     fa0=43efff8000000000 frm=1
code    00379073 d235b553  # fscsr a5; fcvt_d_lu
in      a5=40 a0=5 a1=7cb5112c9dff62f fa1=3ffdbf5873c14af7 fa2=0 fa3=32898d82190845a2
out     fa0=439f2d444b277fd9 fflags=1 frm=2
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=60 a0=5 a1=fc00000000000000 fa1=3ff7906af83525a4 fa2=bff0e07ddfc3427e fa3=bff50dae8f16e7bc
out     fa0=43ef800000000000 frm=3
code    00379073 d235f553  # fscsr a5; fcvt_d_lu
in      a5=0 a0=5 a1=8000000000000 fa1=710d6a9899817d5f fa2=43f0000000000000 fa3=3ff88172f39cfce1
out     fa0=4320000000000000
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=40 a0=5 a1=6932f47ff89 fa1=3ff734f01cf80d9f fa2=c004000000000000 fa3=3ff1a88023114229
out     a0=3ff734f01cf80d9f frm=2
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=60 a0=5 a1=0 fa1=a926a201714068e0 fa2=fff8000000000001 fa3=3ff0000000000000
out     a0=a926a201714068e0 frm=3
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=60 a0=5 a1=40000000 fa1=7b1af5b6425fc1b4 fa2=0 fa3=7fefffffffffffff
out     a0=7b1af5b6425fc1b4 frm=3
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=40 a0=5 a1=ffffffffffffffff fa1=2e08079f06c86cb0 fa2=43f0000000000000 fa3=fff8000000000001
out     a0=2e08079f06c86cb0 frm=2
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=0 a0=5 a1=3fffffff fa1=43f0000000000000 fa2=7ff8000000000000 fa3=511849f4a07de73a
out     a0=43f0000000000000
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=6bfa4f9a0c88cdbe fa2=bff3691244a227b1 fa3=3ff6853a89555c4e
out     a0=6bfa4f9a0c88cdbe frm=3
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=40 a0=5 a1=1fffffffffffff fa1=7ff4000000000000 fa2=bffb52d9058b6a0e fa3=fff8000000000001
out     a0=7ff4000000000000 frm=2
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=20 a0=5 a1=7097e97d fa1=3ff8198fb3738584 fa2=12b85bf16225def6 fa3=a89f7635505a709d
out     a0=3ff8198fb3738584 frm=1
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=80 a0=5 a1=ffffffffffffffff fa1=5a64c7567a25d5c0 fa2=3e6fffffffffffff fa3=47efffffefffffff
out     a0=5a64c7567a25d5c0 frm=4
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=60 a0=5 a1=0 fa1=fffffffffffff fa2=1281d3543038e50c fa3=3ff6c4ce92171473
out     a0=fffffffffffff frm=3
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=60 a0=5 a1=80000 fa1=3ff0000000000000 fa2=47effffff0000000 fa3=9e98b47c469bb38b
out     a0=3ff0000000000000 frm=3
code    00379073 e2058553  # fscsr a5; fmv_x_d
in      a5=20 a0=5 a1=4bf03cde fa1=3fe0000000000000 fa2=b83ba0415584ad6e fa3=380fffffefffffff
out     a0=3fe0000000000000 frm=1
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=20 a0=5 a1=80000000 fa1=5f1a37ac51217afc fa2=3e6fffffffffffff fa3=3ffd79600a00a0cd
out     fa0=80000000 frm=1
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=80 a0=5 a1=161cbacf88 fa1=bffec9bc95e99a07 fa2=c3e0000000000000 fa3=b2f2104e3c1694cc
out     fa0=161cbacf88 frm=4
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=80 a0=5 a1=a fa1=800000000000000f fa2=3ff8a6ea596752f5 fa3=0
out     fa0=a frm=4
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=80 a0=5 a1=1ffffff fa1=61684f8abd3fcd67 fa2=c004000000000000 fa3=91952f182c9e4fb
out     fa0=1ffffff frm=4
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=0 a0=5 a1=370d3c fa1=5e773fc399618a52 fa2=aad44a558f3cde3a fa3=3ffa2bea446c17f4
out     fa0=370d3c
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=20 a0=5 a1=364e1f6f fa1=bff1d2eec172e5b8 fa2=40effc0000000000 fa3=1
out     fa0=364e1f6f frm=1
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=20 a0=5 a1=ffff000000000000 fa1=3ff0000000000000 fa2=3ff50a460108e4a3 fa3=422fceef553cf76c
out     fa0=ffff000000000000 frm=1
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=0 a0=5 a1=1f fa1=bffc127f181bb6da fa2=fff8000000000001 fa3=47effffff0000000
out     fa0=1f
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=60 a0=5 a1=fffffffe00000000 fa1=3ff7726398c9452b fa2=8000000000000000 fa3=7ff8000000000000
out     fa0=fffffffe00000000 frm=3
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=80 a0=5 a1=100000000000 fa1=19fcae3ff0c20253 fa2=59507b6aa06aa56f fa3=3ff57ba884ca080f
out     fa0=100000000000 frm=4
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=60 a0=5 a1=6864d2fa9987303 fa1=3ff3ff933bbda64c fa2=bff89df3e0d6699e fa3=bff0000000000000
out     fa0=6864d2fa9987303 frm=3
code    00379073 f2058553  # fscsr a5; fmv_d_x
in      a5=60 a0=5 a1=11ac5846209 fa1=e948b008dcfad4e9 fa2=60554971322cd885 fa3=36a0000000000000
out     fa0=11ac5846209 frm=3
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=20 a0=5 a1=ffffffffff fa1=fffffffffffffe01 fa2=ffffffffffffe3cd fa3=ffffffffffff7bff
out     a0=fffffffffffffe01 frm=1
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=60 a0=5 a1=ffffffffc0000000 fa1=ffffffffffffb978 fa2=ffffffffffff3824 fa3=ffffffffffff800f
out     a0=ffffffffffffb978 frm=3
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=0 a0=5 a1=ffffffffffff0000 fa1=ffffffffffffbc00 fa2=ffffffffffff19fe fa3=ffffffffffff3ff1
out     a0=ffffffffffffbc00
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=80 a0=5 a1=474adbd fa1=ffffffffffff30a2 fa2=fffffffffffffc00 fa3=ffffffffffff800f
out     a0=30a2 frm=4
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff1400 fa2=fffffffffffffc00 fa3=ffffffffffff03ff
out     a0=1400 frm=1
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=20 a0=5 a1=400000000000 fa1=ffffffffffff7e00 fa2=ffffffffffff0000 fa3=ffffffffffff0000
out     a0=7e00 frm=1
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=80 a0=5 a1=ffffffff834a852d fa1=ffffffffffffab4f fa2=ffffffffffff0001 fa3=ffffffffffff39df
out     a0=ffffffffffffab4f frm=4
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=0 a0=5 a1=3fffffffffff fa1=ffffffffffffbf5d fa2=ffffffffffffbbd8 fa3=e88e
out     a0=ffffffffffffbf5d
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffffc100 fa2=ffffffffffffc100 fa3=ffffffffffff0000
out     a0=ffffffffffffc100 frm=2
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=60 a0=5 a1=1695daf8c5 fa1=ffffffffffff7d00 fa2=ffffffffffff0400 fa3=ffffffffffff7c00
out     a0=7d00 frm=3
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffffbad9 fa2=ffffffffffff57f8 fa3=ffffffffffffbc00
out     a0=ffffffffffffbad9
code    00379073 e4058553  # fscsr a5; fmv_x_h
in      a5=20 a0=5 a1=ffffffffdcf13889 fa1=ffffffffffff84da fa2=ffffffffffffed77 fa3=ffffffffffff25a5
out     a0=ffffffffffff84da frm=1
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=0 a0=5 a1=82470664d0b7a94 fa1=ffffffffffffbdaf fa2=ffffffffffffbd13 fa3=ffffffffffff3e00
out     fa0=ffffffffffff7a94
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=60 a0=5 a1=fffffffff6c22c3f fa1=ffffffffffffabc0 fa2=ffffffffffff5bf8 fa3=fffffffffffffc00
out     fa0=ffffffffffff2c3f frm=3
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=40 a0=5 a1=3ff fa1=ffffffffffff8000 fa2=ffffffffffffd800 fa3=ffffffffffffbc00
out     fa0=ffffffffffff03ff frm=2
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=40 a0=5 a1=ba1d2cd1779102db fa1=ffffffffffff75c3 fa2=3b1b fa3=ffffffffffffd800
out     fa0=ffffffffffff02db frm=2
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=0 a0=5 a1=200 fa1=ffffffffffff3c04 fa2=ffffffffffff7d00 fa3=ffffffffffff0000
out     fa0=ffffffffffff0200
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=80 a0=5 a1=200000000000000 fa1=fffffffffffffc00 fa2=ffffffffffffa826 fa3=ffffffffffffbc00
out     fa0=ffffffffffff0000 frm=4
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=0 a0=5 a1=73e87a fa1=ffffffffffffbc00 fa2=fffffffffffffc00 fa3=ffffffffffff3aaa
out     fa0=ffffffffffffe87a
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=80 a0=5 a1=7ffffffffffffff fa1=ffffffffffffb9b2 fa2=ffffffffffff5bf8 fa3=ffffffffffffbaac
out     fa0=ffffffffffffffff frm=4
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=20 a0=5 a1=2f77b2ffe0 fa1=ffffffffffffb9cf fa2=ffffffffffffbdd6 fa3=ffffffffffff22f9
out     fa0=ffffffffffffffe0 frm=1
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=80 a0=5 a1=ff fa1=ffffffffffffbde7 fa2=0 fa3=ffffffffffff3c00
out     fa0=ffffffffffff00ff frm=4
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=20 a0=5 a1=7ffffffffff fa1=ffffffffffff7bff fa2=ffffffffffff800f fa3=ffffffffffff3fa8
out     fa0=ffffffffffffffff frm=1
code    00379073 f4058553  # fscsr a5; fmv_h_x
in      a5=0 a0=5 a1=0 fa1=ffffffffffff0400 fa2=ffffffffffff7bff fa3=ffffffffffff800f
out     fa0=ffffffffffff0000
code    00379073 4025f553  # fscsr a5; fcvt_s_h
in      a5=0 a0=5 a1=0 fa1=e3e7 fa2=ffffffffffffbdef fa3=ffffffffffff49a8
out     fa0=ffffffff7fc00000
code    00379073 4025f553  # fscsr a5; fcvt_s_h
in      a5=20 a0=5 a1=3ffffffffffff fa1=ffffffffffff0000 fa2=ffffffffffff3d0d fa3=ffffffffffffbc00
out     fa0=ffffffff00000000 frm=1
code    00379073 4025b553  # fscsr a5; fcvt_s_h
in      a5=80 a0=5 a1=1fff fa1=ffffffffffffe71c fa2=9ce8 fa3=ffffffffffff57f8
out     fa0=ffffffffc4e38000 frm=4
code    00379073 4025f553  # fscsr a5; fcvt_s_h
in      a5=20 a0=5 a1=ffffffffd0f649e0 fa1=ffffffffffff3e6e fa2=ffffffffffffbed2 fa3=ffffffffffff22b9
out     fa0=ffffffff3fcdc000 frm=1
code    00379073 40259553  # fscsr a5; fcvt_s_h
in      a5=0 a0=5 a1=e7a60d4 fa1=ffffffffffff3e17 fa2=ffffffffffffc100 fa3=ffffffffffffa32c
out     fa0=ffffffff3fc2e000
code    00379073 40259553  # fscsr a5; fcvt_s_h
in      a5=80 a0=5 a1=fffffff fa1=ffffffffffff57f8 fa2=3c6c fa3=ffffffffffffef2d
out     fa0=ffffffff42ff0000 frm=4
code    00379073 4025f553  # fscsr a5; fcvt_s_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffff7d00 fa2=ffffffffffff800f fa3=ffffffffffff48ed
out     fa0=ffffffff7fc00000 fflags=10 frm=3
code    00379073 4025e553  # fscsr a5; fcvt_s_h
in      a5=40 a0=5 a1=100000 fa1=3ff fa2=ffffffffffffbf3c fa3=ffffffffffff193a
out     frm=2
exit    illegal 4
code    00379073 4025f553  # fscsr a5; fcvt_s_h
in      a5=40 a0=5 a1=fffffffffff00000 fa1=ffffffffffffbdda fa2=1400 fa3=ffffffffffff7d00
out     fa0=ffffffffbfbb4000 frm=2
code    00379073 4025e553  # fscsr a5; fcvt_s_h
in      a5=40 a0=5 a1=fffffffe00000000 fa1=ffffffffffff0001 fa2=ffffffffffff3842 fa3=ffffffffffff3c13
out     frm=2
exit    illegal 4
code    00379073 40258553  # fscsr a5; fcvt_s_h
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffffff8ca4 fa2=ffffffffffff7dd5 fa3=ffffffffffff13c4
out     fa0=ffffffffb9948000
code    00379073 4025f553  # fscsr a5; fcvt_s_h
in      a5=60 a0=5 a1=2c2dae4f fa1=ffffffffffffbd79 fa2=ffffffffffff3800 fa3=3ef9
out     fa0=ffffffffbfaf2000 frm=3
code    00379073 44058553  # fscsr a5; fcvt_h_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffff477ff000 fa2=ffffffff3fabb949 fa3=ffffffff80000000
out     fa0=ffffffffffff7c00 fflags=5 frm=4
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=40 a0=5 a1=328cead0094b86 fa1=ffffffff3f800000 fa2=ffffffff3f7d3210 fa3=ffffffff4f800000
out     fa0=ffffffffffff3c00 frm=2
code    00379073 4405b553  # fscsr a5; fcvt_h_s
in      a5=60 a0=5 a1=3bfe86b6 fa1=ffffffffdf000000 fa2=ffffffff3f60733d fa3=ffffffff187e4049
out     fa0=fffffffffffffbff fflags=5 frm=3
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=20 a0=5 a1=10de05a1 fa1=ffffffff40d71137 fa2=ffc00001 fa3=ffffffff6346a519
out     fa0=ffffffffffff46b8 fflags=1 frm=1
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=60 a0=5 a1=80000 fa1=ffffffff6976d544 fa2=3f800000 fa3=ffffffff8000000f
out     fa0=ffffffffffff7c00 fflags=5 frm=3
code    00379073 4405c553  # fscsr a5; fcvt_h_s
in      a5=80 a0=5 a1=0 fa1=ffffffffbfbde0b4 fa2=ffffffff4effffff fa3=ffc00001
out     fa0=ffffffffffffbdef fflags=1 frm=4
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=20 a0=5 a1=37cc7cfbeb20a3 fa1=ffffffff7fc00000 fa2=ffffffffbf94e9ab fa3=ffffffff477fefff
out     fa0=ffffffffffff7e00 frm=1
code    00379073 44059553  # fscsr a5; fcvt_h_s
in      a5=80 a0=5 a1=0 fa1=ffffffffdf000000 fa2=ffffffff05b09234 fa3=ffffffff477fefff
out     fa0=fffffffffffffbff fflags=5 frm=4
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=20 a0=5 a1=5917127c71fc fa1=ffffffffbf2ca99b fa2=3f800000 fa3=ffffffffdf000000
out     fa0=ffffffffffffb965 fflags=1 frm=1
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=80 a0=5 a1=ffffffffffffffff fa1=bf800000 fa2=ffffffffcf000000 fa3=ffffffffaa5fa1ca
out     fa0=ffffffffffff7e00 frm=4
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=20 a0=5 a1=ffffffffaf7918ec fa1=ffffffff477ff000 fa2=ffffffffbf450c36 fa3=ffffffff3f49f1e4
out     fa0=ffffffffffff7bff fflags=1 frm=1
code    00379073 4405f553  # fscsr a5; fcvt_h_s
in      a5=60 a0=5 a1=19b8f4d17 fa1=ffffffff4effffff fa2=ffffffff6c4f12f4 fa3=ffffffff2888eb71
out     fa0=ffffffffffff7c00 fflags=5 frm=3
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=0 a0=5 a1=fffff fa1=ffffffffffff03ff fa2=ffffffffffffbc00 fa3=ffffffffffff3800
out     fa0=3f0ff80000000000
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=60 a0=5 a1=30504ce4d1ae6 fa1=ffffffffffff0001 fa2=ffffffffffff783c fa3=ffffffffffffc100
out     fa0=3e70000000000000 frm=3
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=0 a0=5 a1=400 fa1=ffffffffffff7e00 fa2=ffffffffffff386f fa3=ffffffffffffdd7f
out     fa0=7ff8000000000000
code    00379073 4225b553  # fscsr a5; fcvt_d_h
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffffff7e00 fa2=ffffffffffff3dab fa3=ffffffffffff5bf8
out     fa0=7ff8000000000000
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=0 a0=5 a1=536f69c1 fa1=ffffffffffffbc9e fa2=ffffffffffffae85 fa3=ffffffffffff9eb2
out     fa0=bff2780000000000
code    00379073 4225b553  # fscsr a5; fcvt_d_h
in      a5=20 a0=5 a1=2c53 fa1=ffffffffffff2ac7 fa2=39d0 fa3=ffffffffffff60a4
out     fa0=3fab1c0000000000 frm=1
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffff7e00 fa2=ffffffffffff0400 fa3=3cee
out     fa0=7ff8000000000000 frm=1
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff7bff fa2=ffffffffffff800f fa3=3cb0
out     fa0=40effc0000000000 frm=1
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=20 a0=5 a1=ffffffffc0000000 fa1=ffffffffffff7c00 fa2=ffffffffffff7c00 fa3=ffffffffffff7bff
out     fa0=7ff0000000000000 frm=1
code    00379073 42259553  # fscsr a5; fcvt_d_h
in      a5=40 a0=5 a1=fd1c73e01b2ef4 fa1=ffffffffffff1400 fa2=ffffffffffffb8ae fa3=ffffffffffff9507
out     fa0=3f50000000000000 frm=2
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=20 a0=5 a1=ffffffffffffff fa1=ffffffffffff3ec0 fa2=ffffffffffff75ca fa3=ffffffffffff6fca
out     fa0=3ffb000000000000 frm=1
code    00379073 4225f553  # fscsr a5; fcvt_d_h
in      a5=40 a0=5 a1=fffffffffff80000 fa1=ffffffffffff3e54 fa2=ffffffffffff1400 fa3=ffffffffffff3800
out     fa0=3ff9500000000000 frm=2
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=0 a0=5 a1=4000000 fa1=43f0000000000000 fa2=3ffcd6fde25bacab fa3=15f1bc3a59fe280c
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 44159553  # fscsr a5; fcvt_h_d
in      a5=40 a0=5 a1=7fffffffffffffff fa1=cdbdfe2cc010f82 fa2=3e6fffffffffffff fa3=3ffbe9f26b575533
out     fa0=ffffffffffff0000 fflags=3 frm=2
code    00379073 44158553  # fscsr a5; fcvt_h_d
in      a5=80 a0=5 a1=3ffffff fa1=bff4a2b4e7316701 fa2=bffd33f4fa15d59c fa3=925cedb552e461be
out     fa0=ffffffffffffbd29 fflags=1 frm=4
code    00379073 44158553  # fscsr a5; fcvt_h_d
in      a5=60 a0=5 a1=fffffffff6ea541c fa1=7a0069a57fa58529 fa2=47effffff0000000 fa3=43f0000000000000
out     fa0=ffffffffffff7c00 fflags=5 frm=3
code    00379073 44158553  # fscsr a5; fcvt_h_d
in      a5=0 a0=5 a1=ffffffffffffffff fa1=47efffffefffffff fa2=bff089cf60c02697 fa3=1
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=60 a0=5 a1=5b47443d fa1=82b11cb12c68c372 fa2=8585ddca7c4e4cfc fa3=36a0000000000000
out     fa0=ffffffffffff8000 fflags=3 frm=3
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=60 a0=5 a1=ffffffffffffffff fa1=7ff0000000000000 fa2=bff0000000000000 fa3=80664be9fa2ca543
out     fa0=ffffffffffff7c00 frm=3
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=60 a0=5 a1=1fffffffff fa1=bff10060f9d23c68 fa2=9104e1c1d9b73372 fa3=22d5b65ae228cb18
out     fa0=ffffffffffffbc40 fflags=1 frm=3
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=0 a0=5 a1=ffffffffe3d033d3 fa1=7ff4000000000000 fa2=1 fa3=bffd09196b5e938d
out     fa0=ffffffffffff7e00 fflags=10
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=40 a0=5 a1=19d1 fa1=bff9ddd519d9f3f7 fa2=36e8ac5376ee93f6 fa3=380fffffefffffff
out     fa0=ffffffffffffbe78 fflags=1 frm=2
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=40 a0=5 a1=1 fa1=bffcabdcb6d65878 fa2=7ff4000000000000 fa3=3ff91e41a4eae406
out     fa0=ffffffffffffbf2b fflags=1 frm=2
code    00379073 4415f553  # fscsr a5; fcvt_h_d
in      a5=80 a0=5 a1=ffffffffffffffff fa1=8e30428ae4e353 fa2=10000000000000 fa3=bffac648e7d3a207
out     fa0=ffffffffffff0000 fflags=3 frm=4
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=40 a0=5 a1=2510646a807 fa1=ffffffffffff68d1 fa2=ffffffffffff975d fa3=3ba9
out     fa0=ffffffffffff7e00 frm=2
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=20 a0=5 a1=0 fa1=3e00 fa2=3c22 fa3=ffffffffffff57f8
out     fa0=ffffffffffff7e00 frm=1
code    00379073 6cc58543  # fscsr a5; fmadd_h
in      a5=60 a0=5 a1=e9e59805b65d fa1=ffffffffffff3e00 fa2=ffffffffffff7c00 fa3=ffffffffffff3861
out     fa0=ffffffffffff7c00 frm=3
code    00379073 6cc59543  # fscsr a5; fmadd_h
in      a5=60 a0=5 a1=3ffffffff fa1=ffffffffffff813a fa2=ffffffffffffe2f8 fa3=ffffffffffffbb13
out     fa0=ffffffffffffbaf0 fflags=1 frm=3
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=60 a0=5 a1=10000 fa1=fffffffffffffc00 fa2=fffffffffffffc00 fa3=9639
out     fa0=ffffffffffff7e00 frm=3
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=0 a0=5 a1=ca4ab fa1=ffffffffffff203d fa2=ffffffffffffce21 fa3=ffffffffffff15a1
out     fa0=ffffffffffffb273 fflags=1
code    00379073 6cc5c543  # fscsr a5; fmadd_h
in      a5=60 a0=5 a1=fffffff fa1=ffffffffffff69f9 fa2=ffffffffffffb9c3 fa3=fffffffffffff526
out     fa0=fffffffffffff5b0 fflags=1 frm=3
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=60 a0=5 a1=8dd01203c2 fa1=ffffffffffffb968 fa2=400 fa3=ffffffffffff0400
out     fa0=ffffffffffff7e00 frm=3
code    00379073 6cc5c543  # fscsr a5; fmadd_h
in      a5=0 a0=5 a1=20000000000000 fa1=ffffffffffffbadc fa2=ffffffffffff0001 fa3=ffffffffffffb904
out     fa0=ffffffffffffb904 fflags=1
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=20 a0=5 a1=e2db01a9c05c67 fa1=ffffffffffff6f9b fa2=ffffffffffff7c00 fa3=ffffffffffff5bf8
out     fa0=ffffffffffff7c00 frm=1
code    00379073 6cc5f543  # fscsr a5; fmadd_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffff6d41 fa2=ffffffffffffd800 fa3=ffffffffffffb9ce
out     fa0=fffffffffffffc00 fflags=5 frm=2
code    00379073 6cc5c543  # fscsr a5; fmadd_h
in      a5=20 a0=5 a1=1835 fa1=ffffffffffff5bf8 fa2=ffffffffffff4fd5 fa3=ffffffffffff57f8
out     fa0=ffffffffffff6fed fflags=1 frm=1
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=40 a0=5 a1=38ed9 fa1=ffffffffffffbd75 fa2=ffffffffffffbcb5 fa3=ffffffffffff85da
out     fa0=ffffffffffff3e6c fflags=1 frm=2
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=80 a0=5 a1=fffffffffffffe00 fa1=ffffffffffff0000 fa2=ffffffffffffb826 fa3=ffffffffffffb983
out     fa0=ffffffffffff3983 frm=4
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=40 a0=5 a1=400000000000 fa1=ffffffffffffbba5 fa2=ffffffffffffcee9 fa3=ffffffffffffbf90
out     fa0=ffffffffffff4f13 fflags=1 frm=2
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffffee6c fa2=ffffffffffff3e00 fa3=ffffffffffff3dd4
out     fa0=fffffffffffff0d1 fflags=1 frm=3
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=80 a0=5 a1=1000 fa1=ffffffffffff1fc0 fa2=ffffffffffff03ff fa3=ffffffffffffbd11
out     fa0=ffffffffffff3d11 fflags=1 frm=4
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=0 a0=5 a1=10000 fa1=ffffffffffff1400 fa2=ffffffffffffbc00 fa3=ffffffffffffbf4c
out     fa0=ffffffffffff3f4b
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=40 a0=5 a1=ffffff8000000000 fa1=ffffffffffffb864 fa2=ffffffffffff8000 fa3=ffffffffffff8a79
out     fa0=ffffffffffff0a79 frm=2
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=0 a0=5 a1=29ee1922 fa1=ffffffffffffbd0a fa2=ffffffffffff3cce fa3=ffffffffffffd7d2
out     fa0=ffffffffffff57ba fflags=1
code    00379073 6cc5d547  # fscsr a5; fmsub_h
in      a5=0 a0=5 a1=1000000000000 fa1=ffffffffffffbcb7 fa2=fffffffffffff339 fa3=ffffffffffff3c00
out    
exit    illegal 4
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=80 a0=5 a1=ffffffff83291f63 fa1=ffffffffffff7663 fa2=ffffffffffffb22f fa3=ffffffffffff1400
out     fa0=ffffffffffffecf0 fflags=1 frm=4
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=40 a0=5 a1=ffffffffffffff80 fa1=ffffffffffff57f8 fa2=ffffffffffffca3f fa3=ffffffffffff9965
out     fa0=ffffffffffffe639 fflags=1 frm=2
code    00379073 6cc5f547  # fscsr a5; fmsub_h
in      a5=40 a0=5 a1=5b2c4ff0 fa1=ffffffffffff1400 fa2=ffffffffffff0000 fa3=ffffffffffff57f8
out     fa0=ffffffffffffd7f8 frm=2
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffffffff0400 fa2=ffffffffffff7bff fa3=ffffffffffff5cda
out     fa0=ffffffffffff5cca fflags=1 frm=2
code    00379073 6cc5b54b  # fscsr a5; fnmsub_h
in      a5=60 a0=5 a1=3ffffffffffff fa1=ffffffffffffb99b fa2=ffffffffffff0001 fa3=ffffffffffff5d15
out     fa0=ffffffffffff5d16 fflags=1 frm=3
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=20 a0=5 a1=ffffffff8cfafe44 fa1=ffffffffffff57f8 fa2=ffffffffffff0001 fa3=ffffffffffff1331
out     fa0=ffffffffffff1321 fflags=1 frm=1
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=20 a0=5 a1=800 fa1=ffffffffffff38c3 fa2=ffffffffffff34fe fa3=ffffffffffff8000
out     fa0=ffffffffffffb1f1 fflags=1 frm=1
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=20 a0=5 a1=159 fa1=ffffffffffff800f fa2=ffffffffffff3c00 fa3=ffffffffffff3c6a
out     fa0=ffffffffffff3c6a fflags=1 frm=1
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=0 a0=5 a1=3c4cef3479f863ca fa1=ffffffffffffbcd2 fa2=ffffffffffff3c00 fa3=ffffffffffffbafa
out     fa0=ffffffffffff3554
code    00379073 6cc5c54b  # fscsr a5; fnmsub_h
in      a5=80 a0=5 a1=ffffffffffff0000 fa1=ffffffffffffbd1a fa2=ffffffffffff5637 fa3=ffffffffffff0000
out     fa0=ffffffffffff57ed fflags=1 frm=4
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=40 a0=5 a1=be191781b63 fa1=ffffffffffff679d fa2=ffffffffffffc100 fa3=ffffffffffffbe15
out     fa0=ffffffffffff6cc1 fflags=1 frm=2
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=40 a0=5 a1=fffffffffd55acb6 fa1=ffffffffffff0400 fa2=ffffffffffff392d fa3=ffffffffffff3c00
out     fa0=ffffffffffff3bff fflags=1 frm=2
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=80 a0=5 a1=ffffffc000000000 fa1=ffffffffffffbcff fa2=fffffffffffffe01 fa3=fffffffffffffe01
out     fa0=ffffffffffff7e00 frm=4
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=40 a0=5 a1=1 fa1=ffffffffffff7d00 fa2=ffffffffffff7bff fa3=fffffffffffff05f
out     fa0=ffffffffffff7e00 fflags=10 frm=2
code    00379073 6cc5f54b  # fscsr a5; fnmsub_h
in      a5=80 a0=5 a1=0 fa1=ffffffffffffbc84 fa2=ffffffffffff5e1e fa3=ffffffffffff4512
out     fa0=ffffffffffff5efc fflags=1 frm=4
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffffffffbb0b fa2=ffffffffffff0f86 fa3=35f2
out     fa0=ffffffffffff7e00 frm=2
code    00379073 6cc5a54f  # fscsr a5; fnmadd_h
in      a5=80 a0=5 a1=ffffffff8d204366 fa1=ffffffffffffba6f fa2=ffffffffffffba75 fa3=ffffffffffff200a
out     fa0=ffffffffffffb942 fflags=1 frm=4
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=0 a0=5 a1=2000 fa1=ffffffffffff8029 fa2=ffffffffffff3dfa fa3=ffffffffffff8000
out     fa0=ffffffffffff003d fflags=3
code    00379073 6cc5b54f  # fscsr a5; fnmadd_h
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffffffff5681 fa2=ffffffffffff63b4 fa3=ffffffffffff3c00
out     fa0=fffffffffffffbff fflags=5 frm=2
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=20 a0=5 a1=4b70f25a9 fa1=ffffffffffffbc94 fa2=ffffffffffffbb07 fa3=ffffffffffff379d
out     fa0=ffffffffffffbdec fflags=1 frm=1
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=20 a0=5 a1=2000000 fa1=ffffffffffff3800 fa2=ffffffffffff3e00 fa3=ffffffffffff3c00
out     fa0=ffffffffffffbf00 frm=1
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff8000 fa2=ffffffffffff3c17 fa3=ffffffffffffc100
out     fa0=ffffffffffff4100 frm=1
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=40 a0=5 a1=1fffffff fa1=ffffffffffff3800 fa2=ffffffffffffc100 fa3=fffffffffffff6d1
out     fa0=ffffffffffff76d1 fflags=1 frm=2
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=20 a0=5 a1=3e5d fa1=ffffffffffff38af fa2=ffffffffffff3350 fa3=ffffffffffffb930
out     fa0=ffffffffffff381e fflags=1 frm=1
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff7d00 fa2=ffffffffffffeea1 fa3=ffffffffffffbd77
out     fa0=ffffffffffff7e00 fflags=10 frm=1
code    00379073 6cc5b54f  # fscsr a5; fnmadd_h
in      a5=20 a0=5 a1=5bb2914 fa1=ffffffffffff3934 fa2=57f8 fa3=ffffffffffff3e00
out     fa0=ffffffffffff7e00 frm=1
code    00379073 6cc5f54f  # fscsr a5; fnmadd_h
in      a5=60 a0=5 a1=fffffffffffffff0 fa1=ffffffffffff5bf8 fa2=ffffffffffff5bf8 fa3=ffffffffffff7c00
out     fa0=fffffffffffffc00 frm=3
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=80 a0=5 a1=0 fa1=fffffffffffffc35 fa2=fffffffffffffa39 fa3=ffffffffffff3cf7
out     fa0=ffffffffffff7e00 fflags=10 frm=4
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=80 a0=5 a1=ffffffffffffffff fa1=fffffffffffffc00 fa2=bc25 fa3=ffffffffffffd667
out     fa0=ffffffffffff7e00 frm=4
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=40 a0=5 a1=1fff fa1=ffffffffffffbf30 fa2=ffffffffffff8000 fa3=ffffffffffff3ab8
out     fa0=ffffffffffffbf30 frm=2
code    00379073 04c5b553  # fscsr a5; fadd_h
in      a5=80 a0=5 a1=35f5e30 fa1=ffffffffffff57f8 fa2=ffffffffffff59e9 fa3=31d9
out     fa0=ffffffffffff5cf3 fflags=1 frm=4
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=40 a0=5 a1=ffffffffffffffff fa1=fffffffffffffe01 fa2=ffffffffffff0001 fa3=ffffffffffffc100
out     fa0=ffffffffffff7e00 frm=2
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=80 a0=5 a1=2000000000000000 fa1=ffffffffffffba01 fa2=ffffffffffff7e00 fa3=ffffffffffff57f8
out     fa0=ffffffffffff7e00 frm=4
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffff3e00 fa2=ffffffffffffbc00 fa3=ffffffffffff0ff8
out     fa0=ffffffffffff3800 frm=2
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=20 a0=5 a1=7b1dd3f2123404 fa1=ffffffffffffbe03 fa2=fe01 fa3=ffffffffffff9dc8
out     fa0=ffffffffffff7e00 frm=1
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=60 a0=5 a1=1eaf6 fa1=ffffffffffff3800 fa2=ffffffffffff1e85 fa3=ffffffffffffbe57
out     fa0=ffffffffffff380e fflags=1 frm=3
code    00379073 04c5c553  # fscsr a5; fadd_h
in      a5=80 a0=5 a1=24b0d005 fa1=ffffffffffff3800 fa2=fe01 fa3=ffffffffffffbe58
out     fa0=ffffffffffff7e00 frm=4
code    00379073 04c58553  # fscsr a5; fadd_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffff7c00 fa2=ffffffffffff3c00 fa3=ffffffffffff57f8
out     fa0=ffffffffffff7c00 frm=2
code    00379073 04c5f553  # fscsr a5; fadd_h
in      a5=0 a0=5 a1=19929 fa1=ffffffffffff396c fa2=ffffffffffffc41c fa3=ffffffffffff3ce3
out     fa0=ffffffffffffc2dd
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffffbbe6 fa2=ffffffffffff3800 fa3=ffffffffffffb8f4
out     fa0=ffffffffffffbdf3 frm=2
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=0 a0=5 a1=4000000000000000 fa1=ffffffffffffd1af fa2=ffffffffffff0000 fa3=ffffffffffff7d00
out     fa0=ffffffffffffd1af
code    00379073 0cc5d553  # fscsr a5; fsub_h
in      a5=40 a0=5 a1=3fffffffff fa1=ffffffffffff7bff fa2=ffffffffffff7e00 fa3=ffffffffffff150a
out     frm=2
exit    illegal 4
code    00379073 0cc59553  # fscsr a5; fsub_h
in      a5=80 a0=5 a1=ff fa1=ffffffffffff0000 fa2=ffffffffffff57f8 fa3=ffffffffffff7d00
out     fa0=ffffffffffffd7f8 frm=4
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=40 a0=5 a1=1d3e70bbf8b8520 fa1=fffffffffffff197 fa2=ffffffffffff7e00 fa3=fffffffffffffe01
out     fa0=ffffffffffff7e00 frm=2
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffffb99b fa2=ffffffffffff5bf8 fa3=ffffffffffff3d5b
out     fa0=ffffffffffffdbfd fflags=1 frm=1
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=80 a0=5 a1=100000000000 fa1=ffffffffffff48d6 fa2=ffffffffffff1400 fa3=be7d
out     fa0=ffffffffffff48d6 fflags=1 frm=4
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=40 a0=5 a1=400000000000000 fa1=ffffffffffff60a9 fa2=ffffffffffff3a7b fa3=ffffffffffff8e5b
out     fa0=ffffffffffff60a7 fflags=1 frm=2
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffff3e00 fa2=fffffffffffffe01 fa3=ffffffffffffd800
out     fa0=ffffffffffff7e00 frm=3
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=20 a0=5 a1=ffffffff fa1=ffffffffffff3d2b fa2=ffffffffffff3e00 fa3=ffffffffffff9886
out     fa0=ffffffffffffb2a8 frm=1
code    00379073 0cc5c553  # fscsr a5; fsub_h
in      a5=20 a0=5 a1=6b5 fa1=ffffffffffff7e00 fa2=ffffffffffffc1a1 fa3=fffffffffffff9a4
out     fa0=ffffffffffff7e00 frm=1
code    00379073 0cc5f553  # fscsr a5; fsub_h
in      a5=0 a0=5 a1=fffffffe00000000 fa1=ffffffffffffbfb4 fa2=ffffffffffffbf67 fa3=ffffffffffff3c1e
out     fa0=ffffffffffffacd0
code    00379073 14c5c553  # fscsr a5; fmul_h
in      a5=80 a0=5 a1=2ab4 fa1=ffffffffffff3689 fa2=8000 fa3=ffffffffffff0000
out     fa0=ffffffffffff7e00 frm=4
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=0 a0=5 a1=ffffffffac30d38c fa1=ffffffffffff17e5 fa2=ffffffffffff3800 fa3=ffffffffffffa774
out     fa0=ffffffffffff13e5
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffffbfc3 fa2=ffffffffffff7c00 fa3=ffffffffffffd973
out     fa0=fffffffffffffc00 frm=1
code    00379073 14c5a553  # fscsr a5; fmul_h
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffff3e00 fa2=ffffffffffff6c84 fa3=ffffffffffffba26
out     fa0=ffffffffffff6ec6 frm=4
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffff18f3 fa2=fffffffffffffd7e fa3=ffffffffffff7e00
out     fa0=ffffffffffff7e00 fflags=10 frm=3
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffffb947 fa2=ffffffffffffc100 fa3=fffffffffffffe01
out     fa0=ffffffffffff3e99 fflags=1 frm=4
code    00379073 14c5b553  # fscsr a5; fmul_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffff58a3 fa2=ffffffffffffb2a8 fa3=ffffffffffffb991
out     fa0=ffffffffffffcfb7 fflags=1
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffffc100 fa2=ffffffffffff3e00 fa3=ffffffffffff3de3
out     fa0=ffffffffffffc380 frm=1
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=60 a0=5 a1=80000000000 fa1=ffffffffffff1400 fa2=7e00 fa3=fffffffffffffc00
out     fa0=ffffffffffff7e00 frm=3
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=80 a0=5 a1=e1b79703d1da8 fa1=ffffffffffff194a fa2=ffffffffffffb892 fa3=ffffffffffff3ecb
out     fa0=ffffffffffff960b fflags=1 frm=4
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=40 a0=5 a1=7 fa1=ffffffffffff7bff fa2=ffffffffffff3e00 fa3=ffffffffffff3922
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 14c5f553  # fscsr a5; fmul_h
in      a5=40 a0=5 a1=ffffffff00000000 fa1=ffffffffffffbe66 fa2=ffffffffffff8000 fa3=ffffffffffff0000
out     fa0=ffffffffffff0000 frm=2
code    00379073 1cc5a553  # fscsr a5; fdiv_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffff0000 fa2=ffffffffffff3e30 fa3=ffffffffffff544e
out     fa0=ffffffffffff0000
code    00379073 1cc59553  # fscsr a5; fdiv_h
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffffd76c fa2=ffffffffffffb94a fa3=ffffffffffffb9ac
out     fa0=ffffffffffff599c fflags=1 frm=4
code    00379073 1cc5e553  # fscsr a5; fdiv_h
in      a5=0 a0=5 a1=118f9ca87 fa1=ffffffffffff3908 fa2=ffffffffffff03ff fa3=ffffffffffff1400
out    
exit    illegal 4
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=60 a0=5 a1=35a5909bb27 fa1=ffffffffffff399d fa2=ffffffffffff7e00 fa3=fffffffffffffc00
out     fa0=ffffffffffff7e00 frm=3
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff7d00 fa2=ffffffffffff0400 fa3=7c00
out     fa0=ffffffffffff7e00 fflags=10 frm=1
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=fffffffffffffe01 fa2=ffffffffffff0000 fa3=ffffffffffffbe50
out     fa0=ffffffffffff7e00 frm=1
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=40 a0=5 a1=ffffffff fa1=ffffffffffff3800 fa2=ffffffffffffff8c fa3=ba55
out     fa0=ffffffffffff7e00 frm=2
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=40 a0=5 a1=8000000000000000 fa1=ffffffffffffbc00 fa2=ffffffffffffbf01 fa3=ffffffffffff3fe4
out     fa0=ffffffffffff3891 fflags=1 frm=2
code    00379073 1cc5c553  # fscsr a5; fdiv_h
in      a5=0 a0=5 a1=2000000000000 fa1=ffffffffffff7bff fa2=ffffffffffff42ad fa3=ffffffffffff3c00
out     fa0=ffffffffffff74cb fflags=1
code    00379073 1cc5b553  # fscsr a5; fdiv_h
in      a5=60 a0=5 a1=a3c133c55f937a fa1=ffffffffffff0fcb fa2=ffffffffffffdfa4 fa3=ffffffffffff7c00
out     fa0=ffffffffffff8010 fflags=3 frm=3
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=0 a0=5 a1=ffffffffffffff80 fa1=ffffffffffff7bff fa2=ffffffffffff514a fa3=ffffffffffff9ae4
out     fa0=ffffffffffff660c fflags=1
code    00379073 1cc5f553  # fscsr a5; fdiv_h
in      a5=80 a0=5 a1=79aba90 fa1=39d0 fa2=ffffffffffff3a20 fa3=ffffffffffffb87d
out     fa0=ffffffffffff7e00 frm=4
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=20 a0=5 a1=49cb49292e62869 fa1=ffffffffffff3987 fa2=ffffffffffffbc0d fa3=ffffffffffffd35b
out     fa0=ffffffffffff3aa6 fflags=1 frm=1
code    00379073 5c05b553  # fscsr a5; fsqrt_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffffb9c2 fa2=ffffffffffff2d82 fa3=ffffffffffff57f8
out     fa0=ffffffffffff7e00 fflags=10
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=80 a0=5 a1=3ffffffffffff fa1=ffffffffffff3abf fa2=ffffffffffff3e00 fa3=ffffffffffff3c5e
out     fa0=ffffffffffff3b59 fflags=1 frm=4
code    00379073 5c058553  # fscsr a5; fsqrt_h
in      a5=0 a0=5 a1=fffffe0000000000 fa1=ffffffffffff3800 fa2=ffffffffffff370b fa3=ffffffffffff3c00
out     fa0=ffffffffffff39a8 fflags=1
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=20 a0=5 a1=8000000000000000 fa1=ffffffffffff39e6 fa2=ffffffffffffbfee fa3=ffffffffffff1400
out     fa0=ffffffffffff3ade fflags=1 frm=1
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=60 a0=5 a1=35ed4381 fa1=ffffffffffff03ff fa2=ffffffffffffbb3b fa3=ffffffffffff3e00
out     fa0=ffffffffffff1fff fflags=1 frm=3
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=0 a0=5 a1=2c700ff6 fa1=ffffffffffff0400 fa2=ffffffffffffbd78 fa3=ffffffffffff3955
out     fa0=ffffffffffff2000
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=60 a0=5 a1=0 fa1=24e8 fa2=ffffffffffff7bff fa3=ffffffffffff57f8
out     fa0=ffffffffffff7e00 frm=3
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffff03ff fa2=ffffffffffff03ff fa3=0
out     fa0=ffffffffffff1fff fflags=1 frm=3
code    00379073 5c058553  # fscsr a5; fsqrt_h
in      a5=40 a0=5 a1=1fff fa1=ffffffffffffa7a4 fa2=ffffffffffffb84b fa3=ffffffffffff7bff
out     fa0=ffffffffffff7e00 fflags=10 frm=2
code    00379073 5c05c553  # fscsr a5; fsqrt_h
in      a5=0 a0=5 a1=ffffffffaefb7087 fa1=ffffffffffffb86f fa2=ffffffffffff3f4d fa3=fffffffffffffc00
out     fa0=ffffffffffff7e00 fflags=10
code    00379073 5c05f553  # fscsr a5; fsqrt_h
in      a5=80 a0=5 a1=aee54a fa1=ffffffffffffe6a5 fa2=ffffffffffff3f21 fa3=ffffffffffff7bff
out     fa0=ffffffffffff7e00 fflags=10 frm=4
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=20 a0=5 a1=7fffffffffffff fa1=ffffffffffff7c00 fa2=ffffffffffff3cf3 fa3=ffffffffffff7bff
out     fa0=ffffffffffff7c00 frm=1
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=40 a0=5 a1=7 fa1=ffffffffffff1400 fa2=ffffffffffff9ee6 fa3=ffffffffffff8000
out     fa0=ffffffffffff9400 frm=2
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=40 a0=5 a1=5ab16acb fa1=ffffffffffffd800 fa2=ffffffffffff1ba2 fa3=ffffffffffffbe80
out     fa0=ffffffffffff5800 frm=2
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffffff3e6a fa2=ffffffffffff165b fa3=ffffffffffffbc00
out     fa0=ffffffffffff3e6a
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=20 a0=5 a1=a4ef65f7600a719 fa1=ffffffffffffc100 fa2=ffffffffffff800f fa3=ffffffffffff7c00
out     fa0=ffffffffffffc100 frm=1
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=20 a0=5 a1=fffe000000000000 fa1=ffffffffffff68e8 fa2=ffffffffffff3a85 fa3=ffffffffffff09c1
out     fa0=ffffffffffff68e8 frm=1
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=60 a0=5 a1=ff fa1=3ff fa2=ffffffffffff7e00 fa3=ffffffffffffaac3
out     fa0=ffffffffffff7e00 frm=3
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=20 a0=5 a1=37b842dfc676c fa1=ffffffffffff7b3d fa2=ffffffffffffbc00 fa3=ffffffffffff8000
out     fa0=fffffffffffffb3d frm=1
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=80 a0=5 a1=ffffffffffffe000 fa1=ffffffffffffbd78 fa2=ffffffffffff3b43 fa3=ffffffffffff3a6d
out     fa0=ffffffffffff3d78 frm=4
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff3c00 fa2=ffffffffffffc100 fa3=ffffffffffff57f8
out     fa0=ffffffffffffbc00 frm=1
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=40 a0=5 a1=6e9d6504 fa1=ffffffffffff371e fa2=ffffffffffff57f8 fa3=ffffffffffff7e00
out     fa0=ffffffffffff371e frm=2
code    00379073 24c58553  # fscsr a5; fsgnj_h
in      a5=80 a0=5 a1=3d3 fa1=ffffffffffff3e00 fa2=ffffffffffff7e00 fa3=ffffffffffffc100
out     fa0=ffffffffffff3e00 frm=4
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffff7e00 fa2=ffffffffffff1f93 fa3=ffffffffffffd800
out     fa0=fffffffffffffe00
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=0 a0=5 a1=8 fa1=ffffffffffff57f8 fa2=ffffffffffffba0d fa3=ffffffffffffbfd2
out     fa0=ffffffffffff57f8
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=80 a0=5 a1=3b5d406e8b5d4 fa1=ffffffffffff2375 fa2=ffffffffffff7e00 fa3=ffffffffffff3ecd
out     fa0=ffffffffffffa375 frm=4
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffffbc00 fa2=ffffffffffff0001 fa3=ffffffffffff93fb
out     fa0=ffffffffffffbc00
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=80 a0=5 a1=1bb43d fa1=ffffffffffffe5bf fa2=ffffffffffffc100 fa3=ffffffffffff2bd9
out     fa0=ffffffffffff65bf frm=4
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=40 a0=5 a1=7fffffffffffffff fa1=ffffffffffff06c0 fa2=5bf8 fa3=ffffffffffff800f
out     fa0=ffffffffffff86c0 frm=2
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=40 a0=5 a1=1b5517c3c87db fa1=ffffffffffff57f8 fa2=ffffffffffffbc5c fa3=ffffffffffff293d
out     fa0=ffffffffffff57f8 frm=2
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=20 a0=5 a1=43268c93 fa1=ffffffffffffc100 fa2=ffffffffffff3d46 fa3=fffffffffffffc00
out     fa0=ffffffffffffc100 frm=1
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=20 a0=5 a1=6cb680a5ec0347 fa1=ffffffffffff0001 fa2=ffffffffffffa1ae fa3=ffffffffffff3963
out     fa0=ffffffffffff0001 frm=1
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=20 a0=5 a1=ffffffe000000000 fa1=fffffffffffffc00 fa2=ffffffffffff5bf8 fa3=ffffffffffff7bff
out     fa0=fffffffffffffc00 frm=1
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffffc100 fa2=fffffffffffffe01 fa3=ffffffffffff03ff
out     fa0=ffffffffffff4100 frm=1
code    00379073 24c59553  # fscsr a5; fsgnjn_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffff800f fa2=ffffffffffff3e46 fa3=ffffffffffff3e00
out     fa0=ffffffffffff800f frm=1
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=80 a0=5 a1=18 fa1=ffffffffffffbf68 fa2=ffffffffffff7bff fa3=ffffffffffff7bff
out     fa0=ffffffffffffbf68 frm=4
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffff0000 fa2=ffffffffffff0000 fa3=ffffffffffff5bf8
out     fa0=ffffffffffff0000 frm=1
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=80 a0=5 a1=fffffffffffffffe fa1=ffffffffffff7e00 fa2=ffffffffffffb843 fa3=ffffffffffff1400
out     fa0=fffffffffffffe00 frm=4
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=0 a0=5 a1=6 fa1=ffffffffffff5bf8 fa2=ffffffffffff3bf4 fa3=ffffffffffff7e00
out     fa0=ffffffffffff5bf8
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffff3c00 fa2=ffffffffffffbe06 fa3=ffffffffffff7bff
out     fa0=ffffffffffffbc00 frm=3
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=20 a0=5 a1=496d64077c fa1=ffffffffffff3e00 fa2=ffffffffffffe30c fa3=ffffffffffff1400
out     fa0=ffffffffffffbe00 frm=1
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffffe990 fa2=ffffffffffffbf57 fa3=ffffffffffff3b0d
out     fa0=ffffffffffff6990 frm=1
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=40 a0=5 a1=ffffffe000000000 fa1=ffffffffffff3381 fa2=ffffffffffff7bff fa3=ffffffffffff5bf8
out     fa0=ffffffffffff3381 frm=2
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=60 a0=5 a1=3fffff fa1=ffffffffffff0e41 fa2=ffffffffffff0189 fa3=ffffffffffff9ba5
out     fa0=ffffffffffff0e41 frm=3
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=20 a0=5 a1=f fa1=ffffffffffff0400 fa2=ffffffffffffbdbb fa3=ffffffffffff3800
out     fa0=ffffffffffff8400 frm=1
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=40 a0=5 a1=ffffffffafd54366 fa1=ffffffffffff3d43 fa2=ffffffffffffbaef fa3=ffffffffffffc100
out     fa0=ffffffffffffbd43 frm=2
code    00379073 24c5a553  # fscsr a5; fsgnjx_h
in      a5=0 a0=5 a1=3ffffffffff fa1=ffffffffffffc100 fa2=ffffffffffff3fbb fa3=ffffffffffffcb33
out     fa0=ffffffffffffc100
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=60 a0=5 a1=fff fa1=ffffffffffff3e00 fa2=631b fa3=ffffffffffffbc00
out     fa0=ffffffffffff3e00 frm=3
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=20 a0=5 a1=83d fa1=ffffffffffff398d fa2=ffffffffffff7c00 fa3=ffffffffffff3e00
out     fa0=ffffffffffff398d frm=1
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=80 a0=5 a1=ffffffffc0000000 fa1=ffffffffffff4999 fa2=ffffffffffff57f8 fa3=ffffffffffff8000
out     fa0=ffffffffffff4999 frm=4
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=40 a0=5 a1=7 fa1=fffffffffffffe01 fa2=ffffffffffff2392 fa3=ffffffffffffbd62
out     fa0=ffffffffffff2392 frm=2
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffff3800 fa2=fffffffffffffe01 fa3=ffffffffffff3811
out     fa0=ffffffffffff3800 frm=4
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=80 a0=5 a1=ffffffff912e727e fa1=ffffffffffff3b43 fa2=ffffffffffffbd46 fa3=ffffffffffff9f3c
out     fa0=ffffffffffffbd46 frm=4
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=80 a0=5 a1=ffffffffffffff00 fa1=ffffffffffff0400 fa2=5ba0 fa3=ffffffffffff0001
out     fa0=ffffffffffff0400 frm=4
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=40 a0=5 a1=12c fa1=ffffffffffffba8d fa2=ffffffffffffdbc7 fa3=1400
out     fa0=ffffffffffffdbc7 frm=2
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=20 a0=5 a1=fffffffffc000000 fa1=ffffffffffff3c00 fa2=ffffffffffffc100 fa3=fffffffffffffe01
out     fa0=ffffffffffffc100 frm=1
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=20 a0=5 a1=11f316 fa1=ffffffffffff327d fa2=ffffffffffff573b fa3=ffffffffffff0000
out     fa0=ffffffffffff327d frm=1
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff800f fa2=ffffffffffff3c00 fa3=ffffffffffffbb0a
out     fa0=ffffffffffff800f frm=1
code    00379073 2cc58553  # fscsr a5; fmin_h
in      a5=20 a0=5 a1=fffffffff fa1=ffffffffffff03ff fa2=ffffffffffff7bff fa3=ffffffffffffbd7c
out     fa0=ffffffffffff03ff frm=1
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=80 a0=5 a1=fffffffffff00000 fa1=ffffffffffffbd7b fa2=ffffffffffff3ef5 fa3=ffffffffffff7bff
out     fa0=ffffffffffff3ef5 frm=4
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=60 a0=5 a1=1000000000000000 fa1=ffffffffffff39cf fa2=bc00 fa3=ffffffffffff0001
out     fa0=ffffffffffff39cf frm=3
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=40 a0=5 a1=d572887becc43 fa1=ffffffffffff3a53 fa2=ffffffffffff7c00 fa3=ffffffffffffbb92
out     fa0=ffffffffffff7c00 frm=2
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffff3e94 fa2=ffffffffffff8431 fa3=ffffffffffff3e00
out     fa0=ffffffffffff3e94 frm=1
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=20 a0=5 a1=800000000 fa1=ffffffffffff5bf8 fa2=ffffffffffff3be5 fa3=ffffffffffff3dc6
out     fa0=ffffffffffff5bf8 frm=1
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=40 a0=5 a1=100 fa1=ffffffffffffbda5 fa2=ffffffffffff7c00 fa3=ffffffffffffc100
out     fa0=ffffffffffff7c00 frm=2
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=60 a0=5 a1=a82dcc68821f727 fa1=ffffffffffff6271 fa2=800f fa3=ffffffffffff78fb
out     fa0=ffffffffffff6271 frm=3
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=60 a0=5 a1=ffffffffffff8000 fa1=ffffffffffff3fd0 fa2=ffffffffffffd800 fa3=ffffffffffff0001
out     fa0=ffffffffffff3fd0 frm=3
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=80 a0=5 a1=10000 fa1=ffffffffffff3ff7 fa2=ffffffffffffd1cf fa3=ffffffffffff3f22
out     fa0=ffffffffffff3ff7 frm=4
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=0 a0=5 a1=19a01e02 fa1=ffffffffffff3c98 fa2=ffffffffffff392a fa3=ffffffffffff677d
out     fa0=ffffffffffff3c98
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=0 a0=5 a1=ffffffffe6d19640 fa1=ffffffffffff3c81 fa2=ffffffffffff3ec5 fa3=ffffffffffff4ccd
out     fa0=ffffffffffff3ec5
code    00379073 2cc59553  # fscsr a5; fmax_h
in      a5=80 a0=5 a1=8fc7ade fa1=ffffffffffff2340 fa2=ffffffffffffbe37 fa3=ffffffffffff29ba
out     fa0=ffffffffffff2340 frm=4
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffff0001 fa2=ffffffffffff03ff fa3=ffffffffffffbc00
out     a0=0 frm=2
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=40 a0=5 a1=3ea38ecb313d92 fa1=5bf8 fa2=fffffffffffffc00 fa3=ffffffffffff0001
out     a0=0 frm=2
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=80 a0=5 a1=fffffffffffffffc fa1=ffffffffffff381b fa2=ffffffffffff7d00 fa3=ffffffffffff5e87
out     a0=0 fflags=10 frm=4
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=20 a0=5 a1=6259bcbd fa1=ffffffffffffbc00 fa2=ffffffffffff7c00 fa3=ffffffffffffedd1
out     a0=0 frm=1
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=60 a0=5 a1=100 fa1=ffffffffffff7e00 fa2=ffffffffffff0400 fa3=ffffffffffff8000
out     a0=0 frm=3
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=0 a0=5 a1=5e1357 fa1=ffffffffffff0000 fa2=ffffffffffff3c00 fa3=ffffffffffffc100
out     a0=0
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=20 a0=5 a1=ffffffffffff8000 fa1=ffffffffffff5bf8 fa2=bc00 fa3=ffffffffffffc100
out     a0=0 frm=1
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=60 a0=5 a1=7ffffffffffffff fa1=ffffffffffff03ff fa2=ffffffffffff3c00 fa3=ffffffffffff7bff
out     a0=0 frm=3
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=40 a0=5 a1=7e0d7 fa1=ffffffffffff340d fa2=ffffffffffff3c00 fa3=ffffffffffff3c00
out     a0=0 frm=2
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=60 a0=5 a1=3112422 fa1=ffffffffffff8000 fa2=ffffffffffff0400 fa3=ffffffffffff7e00
out     a0=0 frm=3
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=60 a0=5 a1=3ff fa1=ffffffffffff2860 fa2=ffffffffffff0000 fa3=ffffffffffff7bff
out     a0=0 frm=3
code    00379073 a4c5a553  # fscsr a5; feq_h
in      a5=0 a0=5 a1=a40f86cf36 fa1=ffffffffffff4653 fa2=1400 fa3=ffffffffffff7bff
out     a0=0
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=80 a0=5 a1=0 fa1=3a11 fa2=ffffffffffff1400 fa3=ffffffffffffb8f5
out     a0=0 fflags=10 frm=4
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffff8000 fa2=ffffffffffff3c00 fa3=ffffffffffff800f
out     a0=1 frm=3
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=20 a0=5 a1=29cc4b6 fa1=ffffffffffff1400 fa2=ffffffffffff5bf8 fa3=ffffffffffff0400
out     a0=1 frm=1
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=80 a0=5 a1=3fffffffffffff fa1=ffffffffffff5050 fa2=ffffffffffff3ab8 fa3=ffffffffffff8347
out     a0=0 frm=4
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=0 a0=5 a1=2c986b9f4 fa1=ffffffffffff800f fa2=ffffffffffff7d00 fa3=ffffffffffff7d00
out     a0=0 fflags=10
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=80 a0=5 a1=3fffffffff fa1=ffffffffffff3e00 fa2=ffffffffffff3da9 fa3=ffffffffffff3270
out     a0=0 frm=4
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffff5bf8 fa2=ffffffffffff1400 fa3=ffffffffffffbdf0
out     a0=0 frm=2
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=60 a0=5 a1=7fffffffffffff fa1=ffffffffffffc352 fa2=ffffffffffff0798 fa3=ffffffffffffc100
out     a0=1 frm=3
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=40 a0=5 a1=40000000000 fa1=b800 fa2=ffffffffffffbb01 fa3=ffffffffffffb8a7
out     a0=0 fflags=10 frm=2
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=0 a0=5 a1=3fffffffff fa1=fffffffffffffc00 fa2=ffffffffffff7e00 fa3=ffffffffffff57f8
out     a0=0 fflags=10
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=0 a0=5 a1=ffffffffffe00000 fa1=ffffffffffff395d fa2=ffffffffffffb495 fa3=ffffffffffffef07
out     a0=0
code    00379073 a4c59553  # fscsr a5; flt_h
in      a5=0 a0=5 a1=ffffffff80000000 fa1=ffffffffffff800f fa2=ffffffffffff0001 fa3=ffffffffffff573e
out     a0=1
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffff03ff fa2=ffffffffffff7d00 fa3=ffffffffffff3c00
out     a0=0 fflags=10 frm=1
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=40 a0=5 a1=93a4675a3cee9540 fa1=ffffffffffffbc00 fa2=ffffffffffff7e00 fa3=ffffffffffff12fc
out     a0=0 fflags=10 frm=2
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=60 a0=5 a1=0 fa1=400 fa2=7e00 fa3=ffffffffffffd7d2
out     a0=0 fflags=10 frm=3
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=0 a0=5 a1=200 fa1=ffffffffffff7bff fa2=ffffffffffff4cfb fa3=ffffffffffffb792
out     a0=0
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=0 a0=5 a1=6ba44f0dc9018e8 fa1=ffffffffffff7d00 fa2=ffffffffffff38c7 fa3=fffffffffffffb4c
out     a0=0 fflags=10
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=0 a0=5 a1=fc46eae4818 fa1=ffffffffffff8000 fa2=ffffffffffffbca4 fa3=ffffffffffffba4a
out     a0=0
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=60 a0=5 a1=fffffffc00000000 fa1=ffffffffffff38e2 fa2=ffffffffffff02a1 fa3=ffffffffffffbe1e
out     a0=0 frm=3
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=80 a0=5 a1=ab82e6 fa1=ffffffffffff7d00 fa2=6a5e fa3=ffffffffffffbc00
out     a0=0 fflags=10 frm=4
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=40 a0=5 a1=b4eb92 fa1=ffffffffffff7bff fa2=ffffffffffff03ff fa3=ffffffffffffbc00
out     a0=0 frm=2
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=80 a0=5 a1=ffffffff92f6d833 fa1=ffffffffffff3c00 fa2=ffffffffffff0001 fa3=ffffffffffff018a
out     a0=0 frm=4
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=40 a0=5 a1=1285fa7560e8d1 fa1=ffffffffffff1400 fa2=ffffffffffff3b95 fa3=ffffffffffff57f8
out     a0=1 frm=2
code    00379073 a4c58553  # fscsr a5; fle_h
in      a5=20 a0=5 a1=e000000000000000 fa1=ffffffffffff3b6c fa2=ffffffffffff3800 fa3=ffffffffffff0400
out     a0=0 frm=1
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=80 a0=5 a1=9841c4f44cf fa1=ffffffffffff3ce1 fa2=ffffffffffff13f5 fa3=ffffffffffff7c00
out     a0=40 frm=4
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=40 a0=5 a1=4d24d195d374ea fa1=3caa fa2=ffffffffffff0400 fa3=ffffffffffff03ff
out     a0=200 frm=2
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=20 a0=5 a1=7fffffffffff fa1=ffffffffffff2b01 fa2=ffffffffffffc100 fa3=ffffffffffff3e47
out     a0=40 frm=1
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffffb9fb fa2=ffffffffffffa9c7 fa3=ffffffffffff03ff
out     a0=2 frm=3
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=80 a0=5 a1=e000000000000000 fa1=3ff fa2=ffffffffffffc100 fa3=fffffffffffffe01
out     a0=200 frm=4
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=40 a0=5 a1=4000 fa1=ffffffffffff6d37 fa2=ffffffffffff800f fa3=ffffffffffff3654
out     a0=40 frm=2
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=80 a0=5 a1=0 fa1=fffffffffffff380 fa2=ffffffffffff1451 fa3=ffffffffffff8108
out     a0=2 frm=4
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=80 a0=5 a1=8000000000000 fa1=ffffffffffff1400 fa2=bc00 fa3=ffffffffffff8000
out     a0=40 frm=4
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=0 a0=5 a1=192a6bdbd fa1=ffffffffffffbc00 fa2=ffffffffffff3cba fa3=ffffffffffff3b32
out     a0=2
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=40 a0=5 a1=ff fa1=ffffffffffff0000 fa2=ffffffffffffbcc8 fa3=ffffffffffff3920
out     a0=10 frm=2
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=80 a0=5 a1=20000000000 fa1=ffffffffffff800f fa2=ffffffffffff3884 fa3=ffffffffffff3f8c
out     a0=4 frm=4
code    00379073 e4059553  # fscsr a5; fclass_h
in      a5=60 a0=5 a1=3276d fa1=ffffffffffff0400 fa2=3800 fa3=ffffffffffff8f1e
out     a0=40 frm=3
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffffff063b fa2=ffffffffffff3e6a fa3=ffffffffffff7388
out     a0=0 fflags=1
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=20 a0=5 a1=ffffffffbb008f46 fa1=ffffffffffff0000 fa2=ffffffffffffbbb9 fa3=ffffffffffff0400
out     a0=0 frm=1
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=80 a0=5 a1=8000000000000000 fa1=ffffffffffff5bf8 fa2=ffffffffffff1589 fa3=fffffffffffffc1a
out     a0=ff frm=4
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=40 a0=5 a1=c4c28b771 fa1=0 fa2=ba5e fa3=ffffffffffff3800
out     a0=7fffffff fflags=10 frm=2
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=60 a0=5 a1=200000000000 fa1=ffffffffffffc100 fa2=7bff fa3=ffffffffffffeaa6
out     a0=fffffffffffffffe fflags=1 frm=3
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=0 a0=5 a1=22 fa1=ffffffffffffbead fa2=ffffffffffff7d00 fa3=ffffffffffff0001
out     a0=fffffffffffffffe fflags=1
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=80 a0=5 a1=fffffffffffffffe fa1=3ba3 fa2=1 fa3=ffffffffffffbbf3
out     a0=7fffffff fflags=10 frm=4
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=80 a0=5 a1=ffffffffc8770414 fa1=ffffffffffff7c00 fa2=ffffffffffffc100 fa3=ffffffffffff8000
out     a0=7fffffff fflags=10 frm=4
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=80 a0=5 a1=580450 fa1=ffffffffffffaacd fa2=ffffffffffffd922 fa3=ffffffffffffa393
out     a0=0 fflags=1 frm=4
code    00379073 c405f553  # fscsr a5; fcvt_w_h
in      a5=20 a0=5 a1=fffe000000000000 fa1=ffffffffffff1a75 fa2=ffffffffffffc100 fa3=fffffffffffffcce
out     a0=0 fflags=1 frm=1
code    00379073 c405c553  # fscsr a5; fcvt_w_h
in      a5=60 a0=5 a1=ffffffffffffffff fa1=fffffffffffffc00 fa2=3d35 fa3=ffffffffffff03ff
out     a0=ffffffff80000000 fflags=10 frm=3
code    00379073 c405b553  # fscsr a5; fcvt_w_h
in      a5=40 a0=5 a1=88 fa1=ffffffffffff3473 fa2=ffffffffffff9d07 fa3=ffffffffffffbda7
out     a0=1 fflags=1 frm=2
code    00379073 c4158553  # fscsr a5; fcvt_wu_h
in      a5=40 a0=5 a1=200 fa1=ffffffffffffb9f9 fa2=ffffffffffff3f7b fa3=ffffffffffff8000
out     a0=0 fflags=10 frm=2
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=80 a0=5 a1=7f fa1=ffffffffffff3eb1 fa2=ffffffffffffb8cd fa3=ffffffffffffbf01
out     a0=2 fflags=1 frm=4
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=40 a0=5 a1=2 fa1=ffffffffffffbf64 fa2=3e7d fa3=ffffffffffffd82c
out     a0=0 fflags=10 frm=2
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=20 a0=5 a1=4dbab5f158dcf46 fa1=ffffffffffff03ff fa2=ffffffffffff3c15 fa3=fffffffffffffc00
out     a0=0 fflags=1 frm=1
code    00379073 c415a553  # fscsr a5; fcvt_wu_h
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffffff69b0 fa2=ffffffffffffe02c fa3=7bff
out     a0=b60
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=20 a0=5 a1=27a511fa fa1=ffffffffffffbb44 fa2=ffffffffffffbc55 fa3=ffffffffffff57f8
out     a0=0 fflags=1 frm=1
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=0 a0=5 a1=4044f8bd fa1=ffffffffffff57f8 fa2=ffffffffffff052e fa3=ffffffffffffbf49
out     a0=80 fflags=1
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=20 a0=5 a1=7fffffffffffffff fa1=ffffffffffff38c2 fa2=bd32 fa3=ffffffffffffb89a
out     a0=0 fflags=1 frm=1
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=40 a0=5 a1=cfcb91990bea78e fa1=ffffffffffffb89a fa2=ffffffffffffd800 fa3=fffffffffffffc00
out     a0=0 fflags=10 frm=2
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=60 a0=5 a1=ffffffffc388d1ed fa1=ffffffffffff0b85 fa2=ffffffffffffb8e4 fa3=ffffffffffff53bf
out     a0=1 fflags=1 frm=3
code    00379073 c415f553  # fscsr a5; fcvt_wu_h
in      a5=0 a0=5 a1=ffffffffffffffff fa1=fffffffffffff243 fa2=ffffffffffff9704 fa3=ffffffffffff9e82
out     a0=0 fflags=10
code    00379073 c415b553  # fscsr a5; fcvt_wu_h
in      a5=20 a0=5 a1=f fa1=ffffffffffff52a7 fa2=ffffffffffffc100 fa3=ffffffffffff8000
out     a0=36 fflags=1 frm=1
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=20 a0=5 a1=fffffffffffffc00 fa1=ffffffffffff7bff fa2=ffffffffffff3c00 fa3=ffffffffffff7d00
out     a0=ffe0 frm=1
code    00379073 c425a553  # fscsr a5; fcvt_l_h
in      a5=60 a0=5 a1=ffffffffef9b453d fa1=ffffffffffff1400 fa2=fffffffffffffe01 fa3=ffffffffffffbc70
out     a0=0 fflags=1 frm=3
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=0 a0=5 a1=400000 fa1=ffffffffffffd800 fa2=ffffffffffff596f fa3=ffffffffffffc164
out     a0=ffffffffffffff80
code    00379073 c425b553  # fscsr a5; fcvt_l_h
in      a5=60 a0=5 a1=ffffffff9bf03d69 fa1=ffffffffffff3ecc fa2=ffffffffffff5401 fa3=ffffffffffff27a0
out     a0=2 fflags=1 frm=3
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffff3eef fa2=2cad fa3=ffffffffffff3a3b
out     a0=2 fflags=1
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=0 a0=5 a1=7fffff fa1=ffffffffffffbc32 fa2=ffffffffffffb9f5 fa3=ffffffffffffba42
out     a0=ffffffffffffffff fflags=1
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=60 a0=5 a1=0 fa1=ffffffffffffbc00 fa2=ffffffffffff1400 fa3=ffffffffffff3a19
out     a0=ffffffffffffffff frm=3
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=0 a0=5 a1=7fffffffffffff fa1=fffffffffffff6e8 fa2=ffffffffffff6b9f fa3=ffffffffffff1400
out     a0=ffffffffffff9180
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=80 a0=5 a1=91377b37d76 fa1=ffffffffffff3f4c fa2=ffffffffffffe850 fa3=ffffffffffff0400
out     a0=2 fflags=1 frm=4
code    00379073 c4259553  # fscsr a5; fcvt_l_h
in      a5=0 a0=5 a1=1 fa1=ffffffffffff3972 fa2=ffffffffffff7623 fa3=ffffffffffff3c00
out     a0=0 fflags=1
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=80 a0=5 a1=0 fa1=ffffffffffff7bff fa2=ffffffffffffbe90 fa3=ffffffffffff7c00
out     a0=ffe0 frm=4
code    00379073 c425f553  # fscsr a5; fcvt_l_h
in      a5=20 a0=5 a1=ffffffffffffffff fa1=ffffffffffff1400 fa2=ffffffffffff3f36 fa3=ffffffffffff3800
out     a0=0 fflags=1 frm=1
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=20 a0=5 a1=50b fa1=ffffffffffffc100 fa2=fffffffffffff1f2 fa3=ffffffffffff3c00
out     a0=0 fflags=10 frm=1
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=80 a0=5 a1=0 fa1=ffffffffffffb23d fa2=ffffffffffff5631 fa3=5ceb
out     a0=0 fflags=1 frm=4
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=80 a0=5 a1=729433323ff1 fa1=ffffffffffff7bff fa2=1 fa3=ffffffffffff57f8
out     a0=ffe0 frm=4
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=20 a0=5 a1=ffffffffffffff00 fa1=ffffffffffffbe78 fa2=ffffffffffff03ff fa3=ffffffffffff7c00
out     a0=0 fflags=10 frm=1
code    00379073 c435c553  # fscsr a5; fcvt_lu_h
in      a5=0 a0=5 a1=0 fa1=ffffffffffff3c00 fa2=7e00 fa3=ffffffffffff3862
out     a0=1
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=80 a0=5 a1=0 fa1=ffffffffffffd8a3 fa2=ffffffffffff03ff fa3=ffffffffffff3e00
out     a0=0 fflags=10 frm=4
code    00379073 c435c553  # fscsr a5; fcvt_lu_h
in      a5=60 a0=5 a1=6cae2b38 fa1=ffffffffffff3e00 fa2=ffffffffffff5bf8 fa3=ffffffffffff9e56
out     a0=2 fflags=1 frm=3
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=20 a0=5 a1=ffffffffe0000000 fa1=ffffffffffff3d26 fa2=ffffffffffff3800 fa3=ffffffffffffc802
out     a0=1 fflags=1 frm=1
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=80 a0=5 a1=3ffffffff fa1=ffffffffffff3945 fa2=ffffffffffffbc00 fa3=ffffffffffff3cca
out     a0=1 fflags=1 frm=4
code    00379073 c435f553  # fscsr a5; fcvt_lu_h
in      a5=20 a0=5 a1=0 fa1=ffffffffffff90ae fa2=ffffffffffff7c00 fa3=ffffffffffff03ff
out     a0=0 fflags=1 frm=1
code    00379073 c4358553  # fscsr a5; fcvt_lu_h
in      a5=20 a0=5 a1=100000000000 fa1=ffffffffffffa752 fa2=ffffffffffffbae4 fa3=ffffffffffff7e00
out     a0=0 fflags=1 frm=1
code    00379073 c435a553  # fscsr a5; fcvt_lu_h
in      a5=40 a0=5 a1=0 fa1=ffffffffffff7bff fa2=ffffffffffff0000 fa3=7e00
out     a0=ffe0 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=fffffffffffffc00 fa1=fffffffffffffc00 fa2=fffffffffffffc00 fa3=ffffffffffff3974
out     fa0=ffffffffffffe400 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=80 a0=5 a1=123d3bd3a92 fa1=ffffffffffffd800 fa2=ffffffffffff7bff fa3=ffffffffffffbf78
out     fa0=fffffffffffffc00 fflags=5 frm=4
code    00379073 d4059553  # fscsr a5; fcvt_h_w
in      a5=60 a0=5 a1=ffffffffba4835e9 fa1=7bff fa2=ffffffffffff03ff fa3=ffffffffffff4879
out     fa0=fffffffffffffbff fflags=5 frm=3
code    00379073 d405c553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=0 fa1=ffffffffffff3800 fa2=ffffffffffffcac9 fa3=ffffffffffff7c00
out     fa0=ffffffffffff0000 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=11040064711 fa1=fffffffffffffe01 fa2=ffffffffffff57f8 fa3=3f02
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=58 fa1=ffffffffffff3a0d fa2=ffffffffffff800f fa3=fffffffffffffc00
out     fa0=ffffffffffff5580 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=0 a0=5 a1=ffffffffffffffff fa1=ffffffffffff1400 fa2=ffffffffffff03ff fa3=ffffffffffffbc00
out     fa0=ffffffffffffbc00
code    00379073 d405a553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=1eaa62c fa1=ffffffffffffbf14 fa2=ffffffffffff7bff fa3=fffffffffffffe01
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=0 a0=5 a1=301518aa fa1=ffffffffffff5bf8 fa2=ffffffffffff0000 fa3=ffffffffffff5e94
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 d405d553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=9780a fa1=ffffffffffffb96e fa2=ffffffffffff5574 fa3=ffffffffffff57f8
out     frm=2
exit    illegal 4
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=40 a0=5 a1=e000000000000000 fa1=80cc fa2=befc fa3=ffffffffffff7bff
out     fa0=ffffffffffff0000 frm=2
code    00379073 d405f553  # fscsr a5; fcvt_h_w
in      a5=0 a0=5 a1=100 fa1=ffffffffffff682a fa2=ffffffffffff94c4 fa3=ffffffffffff7c00
out     fa0=ffffffffffff5c00
code    00379073 d4159553  # fscsr a5; fcvt_h_wu
in      a5=80 a0=5 a1=7024172fbfb6ef fa1=ffffffffffff0000 fa2=ffffffffffff3e00 fa3=ffffffffffff0f4b
out     fa0=ffffffffffff7bff fflags=5 frm=4
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=60 a0=5 a1=3ffff fa1=ffffffffffff019a fa2=ffffffffffff3e00 fa3=ffffffffffff0400
out     fa0=ffffffffffff7c00 fflags=5 frm=3
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=20 a0=5 a1=fffffffffff80000 fa1=ffffffffffff8000 fa2=ffffffffffff3c00 fa3=ffffffffffffbcfb
out     fa0=ffffffffffff7bff fflags=5 frm=1
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=80 a0=5 a1=ffffffffffffffff fa1=ffffffffffff0000 fa2=ffffffffffff3ca3 fa3=ffffffffffff57f8
out     fa0=ffffffffffff7c00 fflags=5 frm=4
code    00379073 d415a553  # fscsr a5; fcvt_h_wu
in      a5=80 a0=5 a1=1 fa1=ffffffffffff0001 fa2=ffffffffffff36a5 fa3=ffffffffffffc100
out     fa0=ffffffffffff3c00 frm=4
code    00379073 d4158553  # fscsr a5; fcvt_h_wu
in      a5=20 a0=5 a1=ffffffffa2c7d517 fa1=ffffffffffff3930 fa2=ffffffffffffb88a fa3=ffffffffffffd800
out     fa0=ffffffffffff7c00 fflags=5 frm=1
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=0 a0=5 a1=ffffffff826951f1 fa1=bd70 fa2=ba17 fa3=ffffffffffffed91
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 d4159553  # fscsr a5; fcvt_h_wu
in      a5=40 a0=5 a1=fffe000000000000 fa1=ffffffffffff0687 fa2=ffffffffffffe6a0 fa3=ffffffffffff1bb7
out     fa0=ffffffffffff0000 frm=2
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffffffff0001 fa2=ffffffffffff1853 fa3=ffffffffffff3c24
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=20 a0=5 a1=2000000000000 fa1=ffffffffffff03ff fa2=ffffffffffff0cb3 fa3=ffffffffffff5946
out     fa0=ffffffffffff0000 frm=1
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=80 a0=5 a1=ffffffffffffff80 fa1=ffffffffffffb9a4 fa2=ffffffffffff800f fa3=ffffffffffff3f09
out     fa0=ffffffffffff7c00 fflags=5 frm=4
code    00379073 d415f553  # fscsr a5; fcvt_h_wu
in      a5=40 a0=5 a1=ffffffffffffffff fa1=ffffffffffffeed5 fa2=ffffffffffff5bf8 fa3=ffffffffffffd1c9
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 d4259553  # fscsr a5; fcvt_h_l
in      a5=80 a0=5 a1=19c406f fa1=ffffffffffff3a91 fa2=ffffffffffff0001 fa3=ffffffffffffbf18
out     fa0=ffffffffffff7bff fflags=5 frm=4
code    00379073 d425f553  # fscsr a5; fcvt_h_l
in      a5=40 a0=5 a1=fffffffc00000000 fa1=ffffffffffffbbb0 fa2=ffffffffffff7c00 fa3=ffffffffffff0000
out     fa0=fffffffffffffc00 fflags=5 frm=2
code    00379073 d425b553  # fscsr a5; fcvt_h_l
in      a5=0 a0=5 a1=8000000000 fa1=ffffffffffffd32c fa2=ffffffffffff3c00 fa3=ffffffffffff3c6e
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 d425f553  # fscsr a5; fcvt_h_l
in      a5=80 a0=5 a1=ffffffffffffc000 fa1=ffffffffffff0be2 fa2=ffffffffffff3acb fa3=ffffffffffff800f
out     fa0=fffffffffffff400 frm=4
code    00379073 d4258553  # fscsr a5; fcvt_h_l
in      a5=80 a0=5 a1=0 fa1=ffffffffffff800f fa2=ffffffffffff4dbb fa3=ff3d
out     fa0=ffffffffffff0000 frm=4
code    00379073 d425f553  # fscsr a5; fcvt_h_l
in      a5=60 a0=5 a1=1fffffff fa1=ffffffffffffbb83 fa2=ffffffffffff0001 fa3=ffffffffffff38cd
out     fa0=ffffffffffff7c00 fflags=5 frm=3
code    00379073 d4259553  # fscsr a5; fcvt_h_l
in      a5=20 a0=5 a1=3fff fa1=ffffffffffff3bf7 fa2=ffffffffffffc100 fa3=ffffffffffff784b
out     fa0=ffffffffffff73ff fflags=1 frm=1
code    00379073 d425f553  # fscsr a5; fcvt_h_l
in      a5=40 a0=5 a1=ffffffffffff0000 fa1=ffffffffffff3800 fa2=ffffffffffff57f8 fa3=ffffffffffff8000
out     fa0=fffffffffffffc00 fflags=5 frm=2
code    00379073 d425d553  # fscsr a5; fcvt_h_l
in      a5=40 a0=5 a1=bf6 fa1=ffffffffffff3cd1 fa2=ffffffffffff7e00 fa3=ffffffffffff7e00
out     frm=2
exit    illegal 4
code    00379073 d425f553  # fscsr a5; fcvt_h_l
in      a5=40 a0=5 a1=336ba95cf fa1=ffffffffffff33b3 fa2=ffffffffffff0001 fa3=ffffffffffffd800
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 d425f553  # fscsr a5; fcvt_h_l
in      a5=60 a0=5 a1=0 fa1=ffffffffffff0001 fa2=ffffffffffff7d00 fa3=ffffffffffff38be
out     fa0=ffffffffffff0000 frm=3
code    00379073 d425b553  # fscsr a5; fcvt_h_l
in      a5=60 a0=5 a1=0 fa1=ffffffffffff9ec9 fa2=ffffffffffff800f fa3=ffffffffffff8acf
out     fa0=ffffffffffff0000 frm=3
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=0 a0=5 a1=ffffffffc76b878e fa1=ffffffffffffbef2 fa2=ffffffffffffbdec fa3=ffffffffffff7d00
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=60 a0=5 a1=2ab3 fa1=ffffffffffff3af7 fa2=ffffffffffff40a5 fa3=ffffffffffff5e99
out     fa0=ffffffffffff7157 fflags=1 frm=3
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=80 a0=5 a1=ffffe00000000000 fa1=ffffffffffffbd7b fa2=ffffffffffff1400 fa3=ffffffffffff5bf8
out     fa0=ffffffffffff7c00 fflags=5 frm=4
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=80 a0=5 a1=1 fa1=ffffffffffff3aa6 fa2=ffffffffffffbaba fa3=ffffffffffff4669
out     fa0=ffffffffffff3c00 frm=4
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=60 a0=5 a1=7fff fa1=ffffffffffff3d78 fa2=ffffffffffffb4cf fa3=ffffffffffff38f2
out     fa0=ffffffffffff7800 fflags=1 frm=3
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=0 a0=5 a1=cb0f44 fa1=ffffffffffff8000 fa2=ffffffffffffc100 fa3=ffffffffffffbb2f
out     fa0=ffffffffffff7c00 fflags=5
code    00379073 d4359553  # fscsr a5; fcvt_h_lu
in      a5=0 a0=5 a1=2000 fa1=ffffffffffffc100 fa2=ffffffffffff1441 fa3=ffffffffffff242c
out     fa0=ffffffffffff7000
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=80 a0=5 a1=ffff000000000000 fa1=ffffffffffff3c00 fa2=ffffffffffff099d fa3=ffffffffffff534a
out     fa0=ffffffffffff7c00 fflags=5 frm=4
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=0 a0=5 a1=ff fa1=ffffffffffffc100 fa2=fffffffffffffc00 fa3=ffffffffffff3aa2
out     fa0=ffffffffffff5bf8
code    00379073 d435f553  # fscsr a5; fcvt_h_lu
in      a5=40 a0=5 a1=ffffffff8da2a5eb fa1=b992 fa2=ffffffffffff8d2e fa3=ffffffffffff800f
out     fa0=ffffffffffff7bff fflags=5 frm=2
code    00379073 d435d553  # fscsr a5; fcvt_h_lu
in      a5=40 a0=5 a1=ffffffffd2163de7 fa1=fffffffffffffe01 fa2=ffffffffffff57f8 fa3=fffffffffffffe01
out     frm=2
exit    illegal 4
code    00379073 d4359553  # fscsr a5; fcvt_h_lu
in      a5=60 a0=5 a1=400000000000000 fa1=3ec1 fa2=fffffffffffff205 fa3=ffffffffffff3e00
out     fa0=ffffffffffff7bff fflags=5 frm=3
