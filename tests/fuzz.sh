#!/bin/sh
# Random insns under the back ends and, where installed, QEMU: all must write the same.
# SPDX-License-Identifier: MIT
#
# Usage: fuzz.sh DRAGOMAN OUTDIR SECONDS [SEED]      SECONDS 0: one short round. GUESTS: riscv, aarch64 or both (default).
# Of aarch64, cases in which only one side knows an insn are left out, and those with memory faults (QEMU 7.2 does not
# have FEAT_LSE2); STRICT=1 shows them.
set -u
dragoman=$(realpath "$1") out=$2 seconds=$3 seed=${4:-1}
here=$(cd "$(dirname "$0")" && pwd)
guests=${GUESTS:-riscv aarch64}
mkdir -p "$out"
alone="-O1 -static -nostdlib -ffreestanding -fno-stack-protector -fno-pie -no-pie"
place="-Wl,-Ttext-segment=0x4a5b0000,--no-warn-rwx-segments"

# What QEMU 7.2 has as well.
common="v=true zba=true zbb=true zbc=true zbs=true zbkb=true zbkx=true zbkc=true zknd=true zkne=true zknh=true zksed=true zksh=true zfh=true"
newer="zfa zicond zacas zabha zcb zcmop zvbb zvbc zvkg zvkned zvknhb zvksed zvksh zvfbfmin zvfbfwma zfbfmin zimop"

build_riscv() {
    for bits in 64 32; do
        [ $bits = 64 ] && abi=lp64d || abi=ilp32d
        riscv64-linux-gnu-gcc $alone $place -mcmodel=medany -march=rv${bits}gc -mabi=$abi -Wl,--no-relax \
            -o "$out/words$bits" "$here/fuzz/riscv_words.c" "$here/fuzz/words.c" || exit 1
    done
}
build_aarch64() {
    aarch64-linux-gnu-gcc $alone $place -o "$out/a64" "$here/fuzz/a64_words.c" "$here/fuzz/words.c" -lgcc || exit 1
}

failed=0 cases=0
same() {
    cmp -s "$1" "$2" && return
    failed=$((failed + 1))
    echo "FAIL  $3 differ:"
    diff "$1" "$2" | head -6
}

# three PROGRAM OUR_CPU QEMU [QEMU_CPU]  with $words: runs it everywhere. QEMU -: not there
three() {
    timeout 120 "$dragoman" -cpu "$2" "$1" $words >"$out/jit" 2>&1
    timeout 300 "$dragoman" -cpu "$2" -backend interp "$1" $words >"$out/interp" 2>&1
    same "$out/jit" "$out/interp" "$1 $words: back ends"
    [ "$3" != - ] && command -v "$3" >/dev/null || return
    timeout 300 "$3" -cpu "$4" "$1" $words >"$out/qemu" 2>/dev/null
    leave_out "$out/jit" "$out/qemu"
    same "$out/jit" "$out/qemu" "$1 $words: QEMU"
}

# riscv BITS CLASSES COUNT LENGTH WITH_QEMU
riscv() {
    ours=rv$1 theirs=rv$1 qemu=qemu-riscv$1
    for f in $common; do ours=$ours,$f theirs=$theirs,$(echo "$f" | sed s/zfh/Zfh/); done
    ours=$ours,zvfh=true            # QEMU 7.2 has it with Zfh
    for f in $newer; do ours=$ours,$f=false; done
    [ "$5" = yes ] || qemu=-
    words="$2 $seed $3 $4"
    leave_out() { :; }
    three "$out/words$1" "$ours" $qemu "$theirs"
    cases=$((cases + $3))
}

# aarch64 CLASSES COUNT LENGTH QEMU
aarch64() {
    words="$1 $seed $2 $3"
    leave_out() {
        [ -n "${STRICT:-}" ] && return
        # Where QEMU ends by an assertion of its own, lines are missing.
        : >"$1.some" && : >"$2.some"
        paste -d '|' "$1" "$2" | awk -F '|' '
            function ill(s) { return match(s, / 4x[0-9]+/) ? substr(s, RSTART, RLENGTH) : "" }
            $2 ~ /^[0-9]+ [0-9a-f]+ .*[0-9a-f]$/ && $0 !~ / (7|11)x/ && $0 !~ /Bail/ && ill($1) == ill($2) {
                print $1 > A; print $2 > B
            }' A="$1.some" B="$2.some"
        mv "$1.some" "$1" && mv "$2.some" "$2"
    }
    # A copy's main part with the flags of another implementation's prologue begins again for ever.
    three "$out/a64" max,mops=off "$4" max
    cases=$((cases + $2))
}

round_riscv() {
    for bits in 64 32; do
        for classes in i c l f a t; do riscv $bits $classes $count 1 yes; done
        riscv $bits iclfat $((count / 4)) 50 yes
        riscv $bits vms $count 1 no
        riscv $bits v1m $count 1 no
        riscv $bits wms0ifr $((count / 4)) 40 no
    done
}
# sve VQ COUNT LENGTH: vectors of VQ times 128 bits. QEMU 7.2 leaves out elements of LDFF1 and LDNF1 that are there.
sve() {
    words="zgv $seed $2 $3"
    three "$out/a64" max,sve-max-vq=$1 -
    cases=$((cases + $2))
}

round_aarch64() {
    for vq in 1 2 4; do sve $vq $count 1; done
    sve 1 $((count / 4)) 50
    for classes in i r f v s c l m t; do aarch64 $classes $((2 * count)) 1 qemu-aarch64; done
    for classes in irlty vsfc irvsflmcty; do aarch64 $classes $((count / 4)) 50 -; done
}

guests_there=
for guest in $guests; do
    [ "$guest" = riscv ] && cross=riscv64-linux-gnu-gcc || cross=aarch64-linux-gnu-gcc
    command -v $cross >/dev/null || { echo "fuzz: no $cross, skipped"; continue; }
    build_$guest
    guests_there="$guests_there $guest"
done

end=$(($(date +%s) + seconds)) count=64
[ "$seconds" = 0 ] || count=1000
while :; do
    for guest in $guests_there; do round_$guest; done
    seed=$((seed + 1))
    [ "$(date +%s)" -lt $end ] || break
done
echo "fuzz: $cases random cases, $failed failed"
[ $failed = 0 ]
