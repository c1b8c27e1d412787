# The rules of `make lint`; see tests/lint.sh.
# SPDX-License-Identifier: MIT

# folder -> what it may include (regular expression on the quoted path); bare names are the same folder's.
BEGIN {
    base = "tcg/base\\.h"
    shared = "thunk/[a-z_]*\\.(h|def)|translate/[a-z_]*\\.h|loader/[a-z_]*\\.h|syscall/[a-z_]*\\.(h|def)|signal/[a-z_]*\\.h"
    may["tcg"] = "tcg/.*"
    may["backends"] = "tcg/.*"
    may["translate"] = "tcg/.*|translate/.*"
    may["targets"] = "tcg/.*|translate/.*"
    may["linux"] = "tcg/.*|" shared         # targets/X/linux.c, signal.c
    may["system"] = "tcg/.*|translate/.*|sysemu/cpu\\.h"
    may["thunk"] = base "|translate/memory\\.h|thunk/.*|syscall/task\\.h|signal/signal\\.h"
    may["syscall"] = may["signal"] = may["loader"] = base "|" shared
    may["sysemu"] = base "|translate/.*|sysemu/.*|loader/elf\\.h"
    may["tests"] = ".*"
    status = 0
}
function bad(what) { printf "%s:%d: %s\n", FILENAME, FNR, what; status = 1 }
FNR == 1 {
    split(FILENAME, part, "/")
    folder = part[1]
    own = FILENAME; sub(/\/[^\/]*$/, "", own)
    name = FILENAME; sub(/.*\//, "", name)
    rule = folder
    if (folder == "targets" && name ~ /^(linux|signal|syscall|probe)[a-z_]*\.[ch]$/) rule = "linux"
    if (folder == "targets" && name ~ /^(system|mmu)\.c$/) rule = "system"
    spdx = 0
    if ($0 !~ /^\/\* [A-Za-z`-]/) bad("the first line does not say the file's purpose")
    lines[FILENAME] = 0
}
/SPDX-License-Identifier: MIT/ { spdx = 1 }
FNR == 5 && !spdx { bad("no SPDX line after the purpose") }
{ lines[FILENAME]++ }
length($0) > 100 && FILENAME !~ /\.def$/ { bad("longer than 100 columns") }
/\t/ && FILENAME !~ /\.S$/ { bad("tab") }
/[ \t]+$/ { bad("space at the end of the line") }
/^#include "/ {
    path = $2; gsub(/"/, "", path)
    if (path ~ /\.c$/) bad("a .c file is included")
    if (path ~ /\//) {
        if (index(path, own "/") == 1) next
        if (folder != "tests" && path !~ "^(" may[rule] ")$") bad("may not include " path)
    }
}
/^#(el)?if/ && FILENAME !~ /^(tcg\/base\.h|backends\/[a-z0-9_]+\/(ucontext\.c|enter\.S)|syscall\/host\.h|tests\/.*)$/ {
    bad("#if outside the budget")
}
/TARGET_[A-Z]|target_ulong/ { bad("guest property as a macro") }
/^bool trans_[a-z0-9_]+\(/ && $0 !~ /\(struct trans \*[a-z]*, const struct args_[a-z0-9_]+ \*[a-z]*\)/ {
    bad("trans function with a foreign signature")
}
/^int64_t sys_[a-z0-9_]+\(/ && $0 !~ /\(struct task \*[a-z]*, const uint64_t [a-z]+\[6\]\)/ {
    bad("system call with a foreign signature")
}
/^[a-z].*\)$/ { start = FNR }
/^}/ && start { if (FNR - start > 80) long[++nlong] = FILENAME ":" start ": " FNR - start " lines"; start = 0 }
END {
    for (f in lines) if (lines[f] > 1000) printf "report: %s has %d lines\n", f, lines[f]
    for (i = 1; i <= nlong; i++) printf "report: long function at %s\n", long[i]
    if (status == 0) print "lint: ok"
    exit status
}
