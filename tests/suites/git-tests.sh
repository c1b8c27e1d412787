# git's own tests on the installed git, with their helper built.
# SPDX-License-Identifier: MIT
# source: git
cd src
export LC_ALL=C HOME=$PWD
make -s NO_CURL=1 NO_EXPAT=1 NO_GETTEXT=1 NO_OPENSSL=1 CFLAGS='-O1 -w' GIT-BUILD-OPTIONS t/helper/test-tool >log 2>&1
echo "built $?"
cd t
export GIT_TEST_INSTALLED=/usr/bin GIT_TEST_EXEC_PATH=/usr/lib/git-core GIT_TEST_CHAIN_LINT=0 TEST_NO_MALLOC_CHECK=1
for test in t0[0-3]*.sh t1[0-4]*.sh t3[0-4]*.sh t4[0-1]*.sh t53*.sh t55*.sh t6[0-3]*.sh t7[0-4]*.sh; do
    timeout 600 sh $test >../log 2>&1 </dev/null
    echo "$test: $?"
    sed -n "/^not ok\|^1\.\./s|^|$test: |p" ../log
done
