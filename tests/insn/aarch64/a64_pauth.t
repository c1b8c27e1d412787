# Pointer authentication with our own hash (aarch64.h); results from its formula.
target  aarch64
code    dac10020                                 # pacia x0, x1
in      x0=7fff12345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=7fff12345678
in      x0=ab007fff12345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=ab007fff12345678
code    dac11020                                 # autia x0, x1
in      x0=7fff12345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=7fff12345678
in      x0=47fff12345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 0
in      x0=7fff12345678 x1=20000110 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 0
code    d503201f dac113e0                        # nop; autia x0, sp
in      x0=7fff12345678 sp=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=7fff12345678
in      x0=407fff12345678 sp=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 4
code    dac123e0                                 # paciaza x0
in      x0=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=197fff12345678
code    dac133e0                                 # autiaza x0
in      x0=197fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=7fff12345678
code    dac10420                                 # pacib x0, x1
in      x0=7fff12345678 x1=20000100 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x0=3c7fff12345678
in      x0=ab007fff12345678 x1=20000100 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x0=ab3c7fff12345678
code    dac11420                                 # autib x0, x1
in      x0=3c7fff12345678 x1=20000100 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x0=7fff12345678
in      x0=387fff12345678 x1=20000100 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 0
in      x0=3c7fff12345678 x1=20000110 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 0
code    d503201f dac117e0                        # nop; autib x0, sp
in      x0=3c7fff12345678 sp=20000100 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x0=7fff12345678
in      x0=7c7fff12345678 sp=20000100 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 4
code    dac127e0                                 # pacibza x0
in      x0=7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x0=2a7fff12345678
code    dac137e0                                 # autibza x0
in      x0=2a7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x0=7fff12345678
code    dac10820                                 # pacda x0, x1
in      x0=7fff12345678 x1=20000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
out     x0=7fff12345678
in      x0=ab007fff12345678 x1=20000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
out     x0=ab007fff12345678
code    dac11820                                 # autda x0, x1
in      x0=7fff12345678 x1=20000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
out     x0=7fff12345678
in      x0=47fff12345678 x1=20000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
exit    failed 0
in      x0=7fff12345678 x1=20000110 apda_lo=123456789abcdef apda_hi=fedcba9876543211
exit    failed 0
code    d503201f dac11be0                        # nop; autda x0, sp
in      x0=7fff12345678 sp=20000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
out     x0=7fff12345678
in      x0=407fff12345678 sp=20000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
exit    failed 4
code    dac12be0                                 # pacdaza x0
in      x0=7fff12345678 apda_lo=123456789abcdef apda_hi=fedcba9876543211
out     x0=197fff12345678
code    dac13be0                                 # autdaza x0
in      x0=197fff12345678 apda_lo=123456789abcdef apda_hi=fedcba9876543211
out     x0=7fff12345678
code    dac10c20                                 # pacdb x0, x1
in      x0=7fff12345678 x1=20000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
out     x0=3c7fff12345678
in      x0=ab007fff12345678 x1=20000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
out     x0=ab3c7fff12345678
code    dac11c20                                 # autdb x0, x1
in      x0=3c7fff12345678 x1=20000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
out     x0=7fff12345678
in      x0=387fff12345678 x1=20000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
exit    failed 0
in      x0=3c7fff12345678 x1=20000110 apdb_lo=1111222233334444 apdb_hi=5555666677778889
exit    failed 0
code    d503201f dac11fe0                        # nop; autdb x0, sp
in      x0=3c7fff12345678 sp=20000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
out     x0=7fff12345678
in      x0=7c7fff12345678 sp=20000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
exit    failed 4
code    dac12fe0                                 # pacdbza x0
in      x0=7fff12345678 apdb_lo=1111222233334444 apdb_hi=5555666677778889
out     x0=2a7fff12345678
code    dac13fe0                                 # autdbza x0
in      x0=2a7fff12345678 apdb_lo=1111222233334444 apdb_hi=5555666677778889
out     x0=7fff12345678
code    dac11020                                 # autia x0, x1: bit 55 is set
in      x0=fff8800012345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=ffff800012345678
code    d503201f dac11020                        # nop; autia x0, x1: bit 55 is set
in      x0=fff8800012345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=ffff800012345678
code    dac143e0                                 # xpaci x0
in      x0=12557fff12345678
out     x0=12007fff12345678
in      x0=ffab7fff12345678
out     x0=ffff7fff12345678
in      x0=ff2b7fff12345678
out     x0=ff007fff12345678
code    dac147e0                                 # xpacd x0
in      x0=12557fff12345678
out     x0=12007fff12345678
code    d50320ff                                 # xpaclri
in      x30=12557fff12345678
out     x30=12007fff12345678
code    d503211f                                 # pacia1716
in      x17=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x16=20000100
out     x17=7fff12345678
code    d503219f                                 # autia1716
in      x17=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x16=20000100
out     x17=7fff12345678
in      x17=17fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x16=20000100
exit    failed 0
code    d503201f d503219f                        # nop; autia1716
in      x17=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x16=20000100
out     x17=7fff12345678
in      x17=17fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x16=20000100
exit    failed 4
code    d503215f                                 # pacib1716
in      x17=7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 x16=20000100
out     x17=3c7fff12345678
code    d50321df                                 # autib1716
in      x17=3c7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 x16=20000100
out     x17=7fff12345678
in      x17=3d7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 x16=20000100
exit    failed 0
code    d503201f d50321df                        # nop; autib1716
in      x17=3c7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 x16=20000100
out     x17=7fff12345678
in      x17=3d7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 x16=20000100
exit    failed 4
code    d503231f                                 # paciaz
in      x30=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x30=197fff12345678
code    d503239f                                 # autiaz
in      x30=197fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x30=7fff12345678
in      x30=187fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 0
code    d503201f d503239f                        # nop; autiaz
in      x30=197fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x30=7fff12345678
in      x30=187fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 4
code    d503233f                                 # paciasp
in      x30=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
out     x30=7fff12345678
code    d50323bf                                 # autiasp
in      x30=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
out     x30=7fff12345678
in      x30=17fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
exit    failed 0
code    d503201f d50323bf                        # nop; autiasp
in      x30=7fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
out     x30=7fff12345678
in      x30=17fff12345678 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
exit    failed 4
code    d503235f                                 # pacibz
in      x30=7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x30=2a7fff12345678
code    d50323df                                 # autibz
in      x30=2a7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x30=7fff12345678
in      x30=2b7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 0
code    d503201f d50323df                        # nop; autibz
in      x30=2a7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x30=7fff12345678
in      x30=2b7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 4
code    d503237f                                 # pacibsp
in      x30=7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x30=3c7fff12345678
code    d50323ff                                 # autibsp
in      x30=3c7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x30=7fff12345678
in      x30=3d7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
exit    failed 0
code    d503201f d50323ff                        # nop; autibsp
in      x30=3c7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x30=7fff12345678
in      x30=3d7fff12345678 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
exit    failed 4
code    d61f08bf 91000421 91000842               # braaz x5; add x1, x1, 1; add x2, x2, 2
in      x5=76000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x2=2
in      x5=74000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 0
code    d503201f 14000001 d61f08bf 91000421 91000842 # nop; b; braaz x5
in      x5=e000010000010 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x2=2
code    d61f0cbf 91000421 91000842               # brabz x5; add x1, x1, 1; add x2, x2, 2
in      x5=4a000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x2=2
in      x5=48000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 0
code    d503201f 14000001 d61f0cbf 91000421 91000842 # nop; b; brabz x5
in      x5=73000010000010 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x2=2
code    d63f08bf 91000421 91000842               # blraaz x5; add x1, x1, 1; add x2, x2, 2
in      x5=76000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x2=2 x30=10000004
in      x5=74000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    failed 0
code    d503201f 14000001 d63f08bf 91000421 91000842 # nop; b; blraaz x5
in      x5=e000010000010 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x2=2 x30=1000000c
code    d63f0cbf 91000421 91000842               # blrabz x5; add x1, x1, 1; add x2, x2, 2
in      x5=4a000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x2=2 x30=10000004
in      x5=48000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889
exit    failed 0
code    d503201f 14000001 d63f0cbf 91000421 91000842 # nop; b; blrabz x5
in      x5=73000010000010 apib_lo=1111222233334444 apib_hi=5555666677778889
out     x2=2 x30=1000000c
code    d71f08a6 91000421 91000842               # braa x5, x6; add x1, x1, 1; add x2, x2, 2
in      x5=6c000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x6=20000100
out     x2=2
in      x5=6e000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x6=20000100
exit    failed 0
code    d503201f 14000001 d71f08a6 91000421 91000842 # nop; b; braa x5, x6
in      x5=4000010000010 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x6=20000100
out     x2=2
code    d71f0cbf 91000421 91000842               # brab x5, sp; add x1, x1, 1; add x2, x2, 2
in      x5=d000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x2=2
in      x5=f000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
exit    failed 0
code    d503201f 14000001 d71f0cbf 91000421 91000842 # nop; b; brab x5, sp
in      x5=36000010000010 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x2=2
code    d73f08a6 91000421 91000842               # blraa x5, x6; add x1, x1, 1; add x2, x2, 2
in      x5=6c000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x6=20000100
out     x2=2 x30=10000004
in      x5=6e000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x6=20000100
exit    failed 0
code    d503201f 14000001 d73f08a6 91000421 91000842 # nop; b; blraa x5, x6
in      x5=4000010000010 apia_lo=123456789abcdef apia_hi=fedcba9876543211 x6=20000100
out     x2=2 x30=1000000c
code    d73f0ca6 91000421 91000842               # blrab x5, x6; add x1, x1, 1; add x2, x2, 2
in      x5=d000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889 x6=20000100
out     x2=2 x30=10000004
in      x5=f000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889 x6=20000100
exit    failed 0
code    d503201f 14000001 d73f0ca6 91000421 91000842 # nop; b; blrab x5, x6
in      x5=36000010000010 apib_lo=1111222233334444 apib_hi=5555666677778889 x6=20000100
out     x2=2 x30=1000000c
code    d65f0bff 91000421 91000842               # retaa; add x1, x1, 1; add x2, x2, 2
in      x30=6c000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
out     x2=2
in      x30=6e000010000008 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
exit    failed 0
code    d503201f 14000001 d65f0bff 91000421 91000842 # nop; b; retaa
in      x30=4000010000010 apia_lo=123456789abcdef apia_hi=fedcba9876543211 sp=20000100
out     x2=2
code    d65f0fff 91000421 91000842               # retab; add x1, x1, 1; add x2, x2, 2
in      x30=d000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x2=2
in      x30=f000010000008 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
exit    failed 0
code    d503201f 14000001 d65f0fff 91000421 91000842 # nop; b; retab
in      x30=36000010000010 apib_lo=1111222233334444 apib_hi=5555666677778889 sp=20000100
out     x2=2
code    f82014a3                                 # ldraa x3, [x5, 8]
in      x5=f000020000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
memory  20000108: 8877665544332211
out     x3=1122334455667788
in      x5=7000020000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
memory  20000108: 8877665544332211
exit    failed 0
code    f8201ca3                                 # ldraa x3, [x5, 8]!
in      x5=f000020000100 apda_lo=123456789abcdef apda_hi=fedcba9876543211
memory  20000108: 8877665544332211
out     x3=1122334455667788 x5=20000108
code    d503201f f87ff4a3                        # nop; ldraa x3, [x5, -8]
in      x5=1f000020000110 apda_lo=123456789abcdef apda_hi=fedcba9876543211
memory  20000108: 8877665544332211
out     x3=1122334455667788
code    f8a014a3                                 # ldrab x3, [x5, 8]
in      x5=10000020000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
memory  20000108: 8877665544332211
out     x3=1122334455667788
in      x5=18000020000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
memory  20000108: 8877665544332211
exit    failed 0
code    f8a01ca3                                 # ldrab x3, [x5, 8]!
in      x5=10000020000100 apdb_lo=1111222233334444 apdb_hi=5555666677778889
memory  20000108: 8877665544332211
out     x3=1122334455667788 x5=20000108
code    d503201f f8fff4a3                        # nop; ldrab x3, [x5, -8]
in      x5=1000020000110 apdb_lo=1111222233334444 apdb_hi=5555666677778889
memory  20000108: 8877665544332211
out     x3=1122334455667788
cpu     max,fpac=off
code    dac11020                                 # autia x0, x1: without FPAC bits stay where the code was wrong
in      x0=47fff12345678 x1=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
out     x0=47fff12345678
code    d65f0bff                                 # retaa: goes where nothing is
in      x30=68000010000008 sp=20000100 apia_lo=123456789abcdef apia_hi=fedcba9876543211
exit    fetch 4000000000008
cpu     cortex-a72
code    dac10020                                 # pacia x0, x1: not there
in      x0=1
exit    illegal 0
code    d503233f                                 # paciasp: a hint
in      x30=1
out
cpu     max
code    9ac13022                                 # pacga x2, x1, x1
in      x1=ffeeddccbbaa9988 apga_lo=123456789abcdef apga_hi=fedcba9876543211
out     x2=147674af00000000
