#!/bin/sh
# The command line as a user meets it: statuses and one clear line for every kind of bad input.
# SPDX-License-Identifier: MIT
#
# Usage: cli.sh DRAGOMAN STATIC-PROGRAM    (a static guest program that prints its arguments and exits 0)
set -u
dragoman=$(realpath "$1") program=$(realpath "$2")
dir=$(mktemp -d) passed=0 failed=0
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1

# expect STATUS PATTERN COMMAND...: status, and stderr is one line that matches (empty pattern: empty stderr).
expect() {
    status=$1 pattern=$2
    shift 2
    timeout 20 "$@" >out 2>err </dev/null
    got=$?
    lines=$(wc -l <err)
    if [ "$got" != "$status" ]; then why="status $got, not $status"
    elif [ -z "$pattern" ] && [ "$lines" != 0 ]; then why="noise on stderr"
    elif [ -n "$pattern" ] && [ "$lines" != 1 ]; then why="$lines lines on stderr, not 1"
    elif [ -n "$pattern" ] && ! grep -qi -- "$pattern" err; then why="stderr does not say '$pattern'"
    else passed=$((passed + 1)); return
    fi
    failed=$((failed + 1))
    printf 'FAIL %s: %s\n' "$*" "$why"
    head -3 err
}

echo text >text; chmod +x text
printf '#!/nonexistent/sh\n' >script; chmod +x script
printf '#!%s one argument\n' "$program" >guest-script; chmod +x guest-script
head -c 40 "$program" >short; head -c 3000 "$program" >cut; chmod +x short cut
cp "$program" noexec; chmod -x noexec
cp "$program" machine; printf '\377\376' | dd of=machine bs=1 seek=18 conv=notrunc 2>/dev/null
cp "$program" phdrs; printf '\377\377' | dd of=phdrs bs=1 seek=56 conv=notrunc 2>/dev/null
: >empty; chmod +x empty
mkdir folder

expect 0 '' "$dragoman" "$program" a b
expect 0 '' "$dragoman" ./guest-script x
expect 0 '' "$dragoman" --version
expect 0 '' "$dragoman" --help
expect 0 '' "$dragoman" -cpu help
expect 0 '' "$dragoman" -d help
expect 1 'usage\|no program' "$dragoman"
expect 1 'unknown option' "$dragoman" --frobnicate "$program"
expect 1 'frob' "$dragoman" -d frob "$program"
expect 1 'frob' "$dragoman" -cpu frob "$program"
expect 1 'frob.*fold' "$dragoman" --no-opt fold,frob "$program"
expect 0 '' "$dragoman" --no-opt all "$program"
expect 1 'moved' "$dragoman" -B 0x1000 "$program"
expect 1 'small' "$dragoman" -R 1M "$program"
expect 0 '' "$dragoman" -R 1G --aslr ./guest-script x
expect 0 '' "$dragoman" -p 65536 "$program"
expect 1 'stack\|size' "$dragoman" -s 12q "$program"
expect 127 'no such file' "$dragoman" ./missing
expect 126 'ELF\|format' "$dragoman" ./text
expect 126 'ELF\|format\|empty' "$dragoman" ./empty
expect 126 'trunc\|ELF\|short' "$dragoman" ./short
expect 126 'trunc\|beyond\|end of' "$dragoman" ./cut
expect 126 'machine' "$dragoman" ./machine
expect 126 'header' "$dragoman" ./phdrs
expect 126 'directory' "$dragoman" ./folder
expect 127 'nonexistent' "$dragoman" ./script
[ "$(id -u)" = 0 ] || expect 126 'permission' "$dragoman" ./noexec
expect 127 'no such file' "$dragoman" "$(printf 'missing\n\033[31m')"
echo "cli: $passed passed, $failed failed"
[ $failed = 0 ]
