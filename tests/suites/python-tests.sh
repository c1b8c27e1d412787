# Python's own tests, each compared: threads, processes, sockets, signals, ctypes; in full the whole library.
# SPDX-License-Identifier: MIT
#
# A test that fails is tried again alone: many measure time. What a test needs and this machine lacks is "skipped".
export LC_ALL=C.UTF-8
tests='test_threading test_subprocess test_socket test_ctypes test_signal test_multiprocessing_fork.test_processes
 test_multiprocessing_spawn.test_misc test_thread test_zlib test_struct test_float'
[ ! "$FULL" ] || tests=$(python3 -m test --list-tests |
    grep -vE '^test_(idle|tk|ttk|turtle|winreg|winsound|msvcrt|peg_generator|tools|venv|ensurepip|gdb|perf|zipfile64)')
cat >one.sh <<'P'
results() {
    sed -nE 's/^(test[A-Za-z0-9_]*) (\([^)]*\)).*/\1 \2/p' $1 | sort -u >$1.all
    sed -nE 's/^(test[A-Za-z0-9_]*) (\([^)]*\)).* skipped .*/\1 \2 skipped/p' $1 | sort -u >$1.skipped
    sed -nE 's/^(ERROR|FAIL): (test[A-Za-z0-9_]*) (\([^)]*\)).*/\2 \3/p' $1 | sort -u >$1.bad
}
try() { timeout 900 python3 -m test -v -u walltime,cpu,subprocess --timeout 800 "$@" >$log 2>&1 </dev/null; }
log=log.$1
try $1
status=$?
results $log
if [ -s $log.bad ]; then
    mv $log.bad bad.$1
    mv $log.all all.$1
    mv $log.skipped skipped.$1
    log=again.$1
    try $1 $(sed 's/ .*//; s/^/-m /' bad.$1)
    status=$?
    results $log
    mv all.$1 log.$1.all
    mv skipped.$1 log.$1.skipped
    comm -12 bad.$1 $log.bad >log.$1.bad
fi
{ echo "$1: $status"; comm -23 log.$1.all log.$1.bad; sed 's/$/ failed/' log.$1.bad; cat log.$1.skipped; } >out.$1
P
echo $tests | xargs -n 1 -P $([ "$FULL" ] && echo 2 || echo 8) sh one.sh
for test in $tests; do cat out.$test; done
