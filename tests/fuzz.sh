#!/bin/sh
# Random insns under the back ends and, where installed, QEMU: all must write the same.
# SPDX-License-Identifier: MIT
#
# Usage: fuzz.sh DRAGOMAN OUTDIR SECONDS [SEED]      SECONDS 0: one short round. CROSS: compiler of the guest.
set -u
dragoman=$(realpath "$1") out=$2 seconds=$3 seed=${4:-1}
here=$(cd "$(dirname "$0")" && pwd)
cross=${CROSS:-riscv64-linux-gnu-gcc}
command -v "${cross%% *}" >/dev/null || { echo "fuzz: no $cross, skipped"; exit 0; }
mkdir -p "$out"

# What QEMU 7.2 has as well.
common="v=true zba=true zbb=true zbc=true zbs=true zbkb=true zbkx=true zbkc=true zknd=true zkne=true zknh=true zksed=true zksh=true zfh=true"
newer="zfa zicond zacas zabha zcb zcmop zvbb zvbc zvkg zvkned zvknhb zvksed zvksh zvfbfmin zvfbfwma zfbfmin zimop"

for bits in 64 32; do
    [ $bits = 64 ] && abi=lp64d || abi=ilp32d
    $cross -O1 -static -nostdlib -ffreestanding -fno-stack-protector -fno-pie -no-pie -mcmodel=medany \
        -march=rv${bits}gc -mabi=$abi -Wl,--no-relax,-Ttext-segment=0x4a5b0000,--no-warn-rwx-segments \
        -o "$out/words$bits" "$here/fuzz/riscv_words.c" || exit 1
done

failed=0 cases=0
# compare BITS CLASSES COUNT LENGTH WITH_QEMU
compare() {
    ours=rv$1 theirs=rv$1
    for f in $common; do ours=$ours,$f theirs=$theirs,$(echo "$f" | sed s/zfh/Zfh/); done
    ours=$ours,zvfh=true            # QEMU 7.2 has it with Zfh
    for f in $newer; do ours=$ours,$f=false; done
    set -- "$1" "$5" "$2" "$seed" "$3" "$4"
    program=$out/words$1 qemu=$2
    shift 2
    timeout 120 "$dragoman" -cpu "$ours" "$program" "$@" >"$out/jit" 2>&1
    timeout 300 "$dragoman" -cpu "$ours" -backend interp "$program" "$@" >"$out/interp" 2>&1
    same "$out/jit" "$out/interp" "$program $*: back ends"
    if [ "$qemu" = yes ] && command -v "qemu-riscv${program##*words}" >/dev/null; then
        timeout 300 "qemu-riscv${program##*words}" -cpu "$theirs" "$program" "$@" >"$out/qemu" 2>/dev/null
        same "$out/jit" "$out/qemu" "$program $*: QEMU"
    fi
    cases=$((cases + $3))
}
same() {
    cmp -s "$1" "$2" && return
    failed=$((failed + 1))
    echo "FAIL  $3 differ:"
    diff "$1" "$2" | head -6
}

end=$(($(date +%s) + seconds)) count=64
[ "$seconds" = 0 ] || count=1000
while :; do
    for bits in 64 32; do
        for classes in i c l f a t; do compare $bits $classes $count 1 yes; done
        compare $bits iclfat $((count / 4)) 50 yes
        compare $bits vms $count 1 no
        compare $bits wms0ifr $((count / 4)) 40 no
    done
    seed=$((seed + 1))
    [ "$(date +%s)" -lt $end ] || break
done
echo "fuzz: $cases random cases, $failed failed"
[ $failed = 0 ]
