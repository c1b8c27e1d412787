#!/bin/sh
# Builds a root file system of a Debian 13 architecture from packages; nothing of it is run.
# SPDX-License-Identifier: MIT
#
# Usage: root.sh ARCHITECTURE DIRECTORY PACKAGE...
# The mirror is the one this machine's apt uses, or $DRAGOMAN_MIRROR. Kept and reused when the package list is the same.
set -eu
arch=$1 dir=$2
shift 2
sh "$(dirname "$0")/need.sh" mmdebstrap debian-archive-keyring
wanted=$(printf '%s\n' "$@" | sort -u | paste -sd,)
[ "$(cat "$dir/.packages" 2>/dev/null)" = "$wanted" ] && exit 0

mirror=${DRAGOMAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(ORIGIN) $(SUITE)' \
    'Created-By: Packages' | awk '$2 == "main" && $3 == "Debian" && $4 !~ /security|updates|backports/ { print $1; exit }')}
[ -n "$mirror" ] || { echo "root.sh: apt knows no Debian mirror; set DRAGOMAN_MIRROR" >&2; exit 1; }
rm -rf "$dir"
mkdir -p "$(dirname "$dir")"
log=$dir.log
mmdebstrap --quiet --variant=extract --architectures="$arch" --include="$wanted" \
    --setup-hook='for d in bin sbin lib; do mkdir -p "$1/usr/$d"; ln -s "usr/$d" "$1/$d"; done' \
    trixie "$dir" "$mirror" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
# What maintainer scripts would have made.
mkdir -p "$dir/proc" "$dir/sys" "$dir/dev" "$dir/root" "$dir/tmp" "$dir/run"
chmod 1777 "$dir/tmp"
printf 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n' >"$dir/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' >"$dir/etc/group"
printf '127.0.0.1 localhost\n' >"$dir/etc/hosts"
for pair in awk:gawk sh:dash cc:gcc c++:g++; do
    [ -e "$dir/usr/bin/${pair%%:*}" ] || ln -sf "${pair#*:}" "$dir/usr/bin/${pair%%:*}"
done
printf '%s\n' "$wanted" >"$dir/.packages"
