#!/bin/sh
# End to end: Debian programs of a guest under dragoman, their output compared with the same programs of this machine.
# SPDX-License-Identifier: MIT
#
# Usage: programs.sh DRAGOMAN ROOTS [CASE...]
# Each tests/programs/CASE.sh, or tests/suites/CASE.sh for a program's own tests, runs in a chroot made of Debian 13
# packages: once of amd64, natively (kept), once of the guest. A line "# source: PACKAGE" in it: that package's upstream
# source is in src/. Needs root (chroot, mount); without it everything is skipped. RUN_OPTIONS holds options for
# dragoman. FULL=1: suites run whole instead of what takes a minute. JOBS: so many at once.
set -u
dragoman=$(realpath "$1") roots=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
guest=${GUEST:-riscv64}
[ "$(id -u)" = 0 ] || { echo "programs: not root, skipped"; exit 0; }
[ $# -gt 0 ] || set -- bash-tests coreutils-tests python-tests perl-tests openssl-tests sqlite-tests busybox-tests \
    make-tests lua-tests busybox bash coreutils lua perl python sqlite compress openssl gcc git apt go node java

packages="busybox-static bash coreutils dash perl python3 lua5.4 sqlite3 xz-utils zstd gzip bzip2 openssl gcc g++ git
 apt dpkg libc-bin nodejs golang-go openjdk-21-jdk-headless findutils grep sed gawk make diffutils tar file procps
 libpython3.13-testsuite openssl-provider-fips libssl-dev tcl tcl-dev lua-lpeg"
sh "$here/root.sh" amd64 "$roots/amd64" $packages || exit 1
case $guest in aarch64) guest=arm64;; esac       # Debian's name
sh "$here/root.sh" "$guest" "$roots/$guest" $packages || exit 1
for case in "$@"; do
    script=$(ls "$here"/*s/"$case.sh") || exit 1
    package=$(sed -n 's/^# source: //p' "$script")
    [ ! "$package" ] || sh "$here/source.sh" "$roots/source" "$package" >/dev/null || exit 1
done

cmp -s "$dragoman" "$roots/$guest/dragoman" ||
    { cp "$dragoman" "$roots/$guest/dragoman.new" && mv "$roots/$guest/dragoman.new" "$roots/$guest/dragoman"; }
results=$roots/results.$$
trap 'rm -f "$results"' EXIT
printf '%s\n' "$@" | xargs -n 1 -P "${JOBS:-$(nproc)}" sh "$here/program.sh" "$roots" "$guest" | tee "$results"
failed=$(grep -c ^FAIL "$results")
echo "programs: $(grep -c ^ok "$results") passed, $failed failed"
[ "$failed" = 0 ]
