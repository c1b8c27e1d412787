#!/bin/sh
# One case of programs.sh: run natively unless that is known, run under dragoman, compared.
# SPDX-License-Identifier: MIT
#
# Usage: program.sh ROOTS GUEST CASE      Says what came out in one write, so that several can run at once. KEEP=1: the
# case's directory stays, in ROOT/case.
set -u
roots=$1 guest=$2 case=$3
here=$(cd "$(dirname "$0")" && pwd)
script=$(ls "$here"/*s/"$case.sh") name=$case kind=$case${FULL:+.full}
want=$roots/expected.$kind got=$roots/got.$guest.$kind
package=$(sed -n 's/^# source: //p' "$script")

# run ROOT COMMAND...: the case inside ROOT, with a fresh /tmp, mounts and processes of its own, none of which stays, and
# no terminal.
run() {
    root=$1 place=$1/case/$name.$$
    shift
    mkdir -p "$place" && chmod 1777 "$place"
    cp "$script" "$place/case.sh"
    if [ "$package" ]; then
        mkdir "$place/src"
        tar -xf "$(sh "$here/source.sh" "$roots/source" "$package")" -C "$place/src" --strip-components=1 \
            --no-same-owner || return
    fi
    timeout -k 5 "${CASE_TIMEOUT:-900}" unshare -mpf --kill-child sh -c '
        root=$1 place=$2 full=$3; shift 3
        mount --make-rprivate / && mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" &&
            mount --bind "$place" "$root/tmp" || exit 99
        exec setsid env -i PATH=/usr/sbin:/usr/bin HOME=/tmp LC_ALL=C TZ=UTC FULL="$full" \
            $(command -v chroot) "$root" "$@" -c "cd /tmp && . ./case.sh" </dev/null
    ' sh "$root" "$place" "${FULL:-}" "$@" 2>&1
    echo "status $?"
    [ "${KEEP:-}" ] || rm -rf "$place"
}

if [ "$script" -nt "$want" ] || [ ! -s "$want" ]; then
    run "$roots/amd64" /bin/sh >"$want.$$"
    mv "$want.$$" "$want"
fi
start=$(date +%s%N)
run "$roots/$guest" /dragoman ${RUN_OPTIONS:-} /bin/sh >"$got"
ms=$(( ($(date +%s%N) - start) / 1000000 ))
if cmp -s "$want" "$got"; then
    echo "ok    $case ($ms ms)"
else
    printf '%s\n' "FAIL  $case ($ms ms)
$(diff -a "$want" "$got" | head -${DIFF_LINES:-10})"
fi
