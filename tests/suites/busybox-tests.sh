# busybox' own tests, all applets.
# SPDX-License-Identifier: MIT
# source: busybox
#
# The tests ask .config what busybox can: it says everything.
export LC_ALL=C.UTF-8 SKIP_KNOWN_BUGS=1 SKIP_INTERNET_TESTS=1
cd src/testsuite
cp /usr/bin/busybox ..
[ "$FULL" ] || rm bc.tests md5sum.tests sha*sum.tests      # thousands of small ones
grep -rhoE '^ *(optional|testing.*) [A-Z0-9_ ]+|FEATURE_[A-Z0-9_]+' . | grep -oE '[A-Z][A-Z0-9_]{2,}' | sort -u |
    sed 's/.*/CONFIG_&=y/' >../.config
bindir=$PWD/.. tsdir=$PWD sh ./runtest -v 2>&1 </dev/null | grep -aE '^(PASS|FAIL|SKIPPED|UNTESTED)'
