# Python's own tests, each one compared: threads, processes, sockets, ctypes; the whole library in full.
# SPDX-License-Identifier: MIT
#
# Numbers in names of tests differ from run to run; so does what a test writes itself. "skipped" keeps no reason: some
# name the machine.
export LC_ALL=C.UTF-8
tests='test_threading test_subprocess test_socket test_ctypes test_signal test_multiprocessing_fork.test_processes
 test_multiprocessing_spawn.test_processes'
[ ! "$FULL" ] || tests=$(cd /usr/lib/python3.13/test && ls -d test_* | sed 's/\.py$//' |
    grep -vE '^test_(idle|tk|ttk|turtle|winreg|winsound|msvcrt|zipfile64|peg_generator|tools|venv|ensurepip|gdb)')
for test in $tests; do
    timeout 900 python3 -m test -v -u walltime,cpu,subprocess --timeout 800 $test >log 2>&1 </dev/null
    echo "$test: $?"
    sed -nE 's/^(test[A-Za-z0-9_]* \([^)]*\)).* \.\.\. .*/&/; s/^(test[A-Za-z0-9_]* \([^)]*\)).*(ok|FAIL|ERROR|skipped|expected failure).*/\1 \2/p' log |
        sort
done
