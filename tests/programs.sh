#!/bin/sh
# End to end: Debian programs of a guest under dragoman, their output compared with the same programs of this machine.
# SPDX-License-Identifier: MIT
#
# Usage: programs.sh DRAGOMAN ROOTS [CASE...]
# Each tests/programs/CASE.sh, or tests/suites/CASE.sh for a program's own tests, runs in a chroot made of Debian 13
# packages: once of amd64, natively (kept), once of the guest. A line "# source: PACKAGE" in it: that package's upstream
# source is in src/. Needs root (chroot, mount); without it everything is skipped. RUN_OPTIONS holds options for
# dragoman. FULL=1: suites run whole instead of what takes a minute.
set -u
dragoman=$(realpath "$1") roots=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
guest=${GUEST:-riscv64}
[ "$(id -u)" = 0 ] || { echo "programs: not root, skipped"; exit 0; }
[ $# -gt 0 ] || set -- busybox bash coreutils lua perl python sqlite compress openssl gcc git apt go node java

packages="busybox-static bash coreutils dash perl python3 lua5.4 sqlite3 xz-utils zstd gzip bzip2 openssl gcc g++ git
 apt dpkg libc-bin nodejs golang-go openjdk-21-jdk-headless findutils grep sed gawk make diffutils tar file procps
 libpython3.13-testsuite openssl-provider-fips libssl-dev tcl tcl-dev lua-lpeg"
sh "$here/root.sh" amd64 "$roots/amd64" $packages || exit 1
case $guest in aarch64) guest=arm64;; esac       # Debian's name
sh "$here/root.sh" "$guest" "$roots/$guest" $packages || exit 1

# run ROOT CASE COMMAND...: the case inside ROOT, in a fresh directory, with its own mounts.
run() {
    root=$1 name=$2
    shift 2
    rm -rf "$root/tmp/$name"
    mkdir -p "$root/tmp/$name"
    cp "$script" "$root/tmp/$name/case.sh"
    if [ "$package" ]; then
        mkdir "$root/tmp/$name/src"
        tar -xf "$(sh "$here/source.sh" "$roots/source" "$package")" -C "$root/tmp/$name/src" \
            --strip-components=1 --no-same-owner || return
    fi
    # Processes of its own, none of which stays.
    timeout -k 5 "${CASE_TIMEOUT:-600}" unshare -mpf --kill-child sh -c '
        root=$1 name=$2; shift 2
        mount --make-rprivate / && mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" || exit 99
        exec env -i PATH=/usr/sbin:/usr/bin HOME=/tmp LC_ALL=C TZ=UTC FULL='"${FULL:-}"' \
            $(command -v chroot) "$root" "$@" -c "cd /tmp/$name && . ./case.sh" </dev/null
    ' sh "$root" "$name" "$@" 2>&1
    echo "status $?"
}

passed=0 failed=0
cp "$dragoman" "$roots/$guest/dragoman.new" && mv "$roots/$guest/dragoman.new" "$roots/$guest/dragoman"
for case in "$@"; do
    script=$(ls "$here"/*s/"$case.sh") kind=$case${FULL:+.full}
    want=$roots/expected.$kind got=$roots/got.$guest.$kind
    package=$(sed -n 's/^# source: //p' "$script")
    [ "$want" -nt "$script" ] || run "$roots/amd64" "$case" /bin/sh >"$want"
    start=$(date +%s%N)
    run_guest() { run "$roots/$guest" "$case" /dragoman ${RUN_OPTIONS:-} /bin/sh; }
    run_guest >"$got"
    ms=$(( ($(date +%s%N) - start) / 1000000 ))
    if cmp -s "$want" "$got"; then
        passed=$((passed + 1)); echo "ok    $case ($ms ms)"
    else
        failed=$((failed + 1)); echo "FAIL  $case ($ms ms)"
        diff "$want" "$got" | head -${DIFF_LINES:-10}
    fi
done
echo "programs: $passed passed, $failed failed"
[ $failed = 0 ]
