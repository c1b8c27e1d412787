# perl's own tests of the language (t/) and of a part of its library.
# SPDX-License-Identifier: MIT
# source: perl
#
# They run ./perl and use ../lib: the installed ones. alarm and time measure time.
cd src
mv lib lib.src
mkdir lib
cp -a /usr/lib/*-linux-gnu/perl-base/. /usr/share/perl/5.40/. /usr/lib/*-linux-gnu/perl/5.40/. lib/ 2>/dev/null
cp -an lib.src/. lib/
ln -s /usr/bin/perl perl
ln -s /usr/bin/perl t/perl
cd t
export LC_ALL=C PERL_SKIP_TTY_TEST=1 PERL_TEST_TIME_OUT_FACTOR=10
if [ "$FULL" ]; then
    set -- base/*.t cmd/*.t comp/*.t io/*.t op/*.t re/*.t uni/*.t mro/*.t lib/*.t bigmem/*.t class/*.t ../lib/*.t ../lib/*/*.t
else
    set -- base/*.t cmd/*.t comp/*.t io/[a-p]*.t mro/*.t op/[a-f]*.t op/sprintf*.t op/sort.t op/pack.t op/split*.t \
        op/numconvert.t op/pow.t re/regexp.t re/regexp_qr_embed.t re/pat.t re/subst*.t
fi
for test; do
    timeout 300 ./perl $(sed -n '1s/^#!.*perl *//p' $test | grep -o -- '-[Ttw]*') $test >log 2>&1 </dev/null
    echo "$test: $? $(grep -c '^ok' log) ok $(grep -c '^not ok' log) not"
    grep '^not ok' log | sed "s|^|$test: |; s/0x[0-9a-f]*/N/g"
done
