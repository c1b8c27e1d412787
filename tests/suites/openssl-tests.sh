# openssl: self tests of its FIPS provider, its own known answers (evp_test's files) against the installed library, and
# that `speed` works.
# SPDX-License-Identifier: MIT
# source: openssl
openssl fipsinstall -module /usr/lib/*-linux-gnu/ossl-modules/fips.so -out fips.cnf 2>&1
openssl speed -mr -seconds 1 -bytes 1024 aes-128-cbc sha256 2>/dev/null |
    awk -F: '/^\+F/ { print $2, $3, ($4 > 1000 ? "runs" : "does not run") }'
openssl speed -mr -seconds 1 ecdsap256 rsa1024 2>/dev/null | awk -F: '/^\+F[245]/ { print $1, $3, ($4 > 0) }'

cd src/test
flags="-w -O1 -I../include -I../apps/include -I.."
for file in testutil/*.c ../apps/lib/opt.c; do gcc $flags -c "$file" -o "../../$(basename "$file" .c).o" || echo "$file"; done
ar rc ../../testutil.a ../../*.o
# Those of the test programs that need nothing which the library keeps to itself, and no arguments.
programs=
[ ! "$FULL" ] || programs="exptest rsa_complex evp_kdf_test evp_extra_test2 evp_fetch_prov_test pkcs12_format_test
 bio_callback_test asynctest secmemtest packettest lhash_test threadstest_fips pbetest mdc2test stack_test ecstresstest
 constant_time_test byteorder_test safe_math_test v3nametest uitest bioprinttest sslcorrupttest asn1_encode_test
 asn1_time_test ectest dsatest dhtest enginetest casttest bftest ideatest rc2test rc4test cmactest time_test"
for program in evp_test $programs; do
    gcc $flags $program.c -o ../../$program ../../testutil.a -lssl -lcrypto 2>/dev/null; echo "$program: compiled $?"
done
for program in $programs; do
    [ ! -x ../../$program ] || { timeout 300 ../../$program >../../log 2>&1; echo "$program: $?"; grep -aE '^ *(not )?ok ' ../../log; }
done
cat >../../both.cnf <<'P'
openssl_conf = start
[start]
providers = providers
[providers]
default = on
legacy = on
[on]
activate = 1
P
for file in recipes/30-test_evp_data/*.txt; do
    name=${file##*/}
    case $name in *stitched*) continue;; esac       # x86 alone has code for them
    # What takes more than seconds.
    [ "$FULL" ] || case $name in *pbkdf2*|*scrypt*|*argon2*|*dh*|*dsa*|*ml_*|*rsa*|*pbe*|*ffdhe*|*kas*|*ecc*|*brainpool*) continue;; esac
    timeout 600 ../../evp_test -config ../../both.cnf $file >../../log 2>&1
    echo "$name: $? $(grep -o 'Completed.*' ../../log)"
done
