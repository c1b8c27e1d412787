#!/bin/sh
# Fetches the upstream source of a Debian 13 package, without Debian's patches: its test suite is in there.
# SPDX-License-Identifier: MIT
#
# Usage: source.sh DIRECTORY PACKAGE      Prints the tar file's name. Kept and reused.
set -eu
mkdir -p "$1"
dir=$(cd "$1" && pwd) package=$2
[ ! -s "$dir/$package.file" ] || { cat "$dir/$package.file"; exit 0; }
sh "$(dirname "$0")/need.sh" debian-archive-keyring

mirror=${DRAGOMAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(ORIGIN) $(SUITE)' \
    'Created-By: Packages' | awk '$2 == "main" && $3 == "Debian" && $4 !~ /security|updates|backports/ { print $1; exit }')}
[ -n "$mirror" ] || { echo "source.sh: apt knows no Debian mirror; set DRAGOMAN_MIRROR" >&2; exit 1; }

# An apt of its own: this machine's may be of another release and may have no sources.
mkdir -p "$dir/lists/partial"
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$dir/sources.list"
source_apt() {
    apt-get -qq -o Dir::Etc::SourceList="$dir/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$dir/lists" -o Dir::State::Status=/dev/null \
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
        -o APT::Sandbox::User=root "$@"
}
{
    [ -s "$dir/updated" ] || { source_apt update && echo yes >"$dir/updated"; }
    mkdir -p "$dir/$package"
    (cd "$dir/$package" && source_apt source --download-only --tar-only "$package")
} >"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }
ls "$dir/$package/"*.orig.tar.* | grep -v 'asc$' | head -1 >"$dir/$package.file"
cat "$dir/$package.file"
