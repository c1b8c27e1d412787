# make's own tests on the installed make.
# SPDX-License-Identifier: MIT
# source: make-dfsg
cd src
./configure -q --disable-nls >log 2>&1; echo "configured $?"
cd tests
[ "$FULL" ] && set -- || set -- functions variables targets
perl ./run_make_tests.pl -make /usr/bin/make -srcdir .. "$@" 2>&1 </dev/null |
    grep -aE '\.\.\.|^[0-9]+ Tests' | sed 's/ \.\.\.*  */ /'
