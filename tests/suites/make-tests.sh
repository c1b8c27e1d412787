# make's own tests on the installed make.
# SPDX-License-Identifier: MIT
# source: make-dfsg
#
# Debian's source is without the manual, so that configure ends in an error; the tests' flags are there by then.
cd src
./configure -q --disable-nls >log 2>&1
cd tests
[ "$FULL" ] && set -- || set -- $(cd scripts && ls functions/* variables/* targets/* options/*)
perl ./run_make_tests.pl -make /usr/bin/make -srcdir .. "$@" 2>&1 </dev/null |
    grep -aE '\.\.\.|^[0-9]+ Tests' | sed 's/ \.\.\.*  */ /'
