# gawk: configured, built and its own tests.
# SPDX-License-Identifier: MIT
# source: gawk
cd src
export LC_ALL=C
./configure -q --disable-nls >log 2>&1; echo "configured $?"
make -s >log 2>&1; echo "built $?"
cd test
make -k check >../log 2>&1 </dev/null
ls _* | sort
grep -aE 'TESTS PASSED|TESTS FAILED' ../log
