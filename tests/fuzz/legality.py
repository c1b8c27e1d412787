#!/usr/bin/env python3
"""Which insn words are legal: dragoman against QEMU or a disassembler of LLVM. Says each kind of disagreement once.

    legality.py build/dragoman --guest riscv64 --against qemu
    legality.py build/dragoman --guest aarch64 --against llvm-mc-19 --cases 50

A case is 65536 words: all compressed ones (case 0 of riscv64), then random ones in which the fields that select insns
take all values. Words of the same name that disagree in the same way are counted together, with an example.

SPDX-License-Identifier: MIT
"""
import collections, os, re, shutil, struct, subprocess
from harness import CROSS, Fuzzer, complaint

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = 65536
ILL = 4
SLOT, SLOTS = 32, 1024                                  # as in legal.c
# Reserved values of fields that LLVM does not look at.
RESERVED = ("aes64ks1i", "c.lui", "lui", "unimp", "fcvtmod.w.d", "sfence.vma")
# What QEMU 7.2 has: https://gitlab.com/qemu-project/qemu/-/blob/v7.2.0/target/riscv/cpu.c
BOTH = "v zba zbb zbc zbs zbkb zbkx zbkc zknd zkne zknh zksed zksh zfh"
NEWER = "zfa zicond zacas zabha zcb zcmop zvbb zvbc zvkg zvkned zvknhb zvksed zvksh zvfbfmin zvfbfwma zfbfmin zimop zawrs"
# Features for LLVM: all it knows, for what runs; what must run here.
RV = "m a f d c v zicsr zifencei zba zbb zbs zbc zbkb zbkc zbkx zicond zfh zfa zcb zcmop zimop zawrs zabha experimental-zacas zicbom " \
     "zicboz zicbop zkn zks zkr zvfh zvbb zvbc zvkg zvkned zvknhb zvksed zvksh zfbfmin zvfbfmin zvfbfwma"
A64 = "v8a fp-armv8 neon crc lse rcpc rcpc-immo flagm altnzcv aes sb ssbs ccpp ccdp cssc hbc wfxt rand dit"
ALL = {"riscv64": RV, "aarch64": "all"}
MUST = {"riscv64": RV, "aarch64": A64}
# Should-be-one fields that have zeros: constrained unpredictable, ignored here.
UNPREDICTABLE = ("ldar", "ldlar", "stlr", "stllr", "ldxr", "stxr", "ldaxr", "stlxr", "ldxp", "ldapr")


def riscv_words(r, number):
    if number == 0:
        return [w | 1 << 16 for w in range(1 << 16) if w & 3 != 3]
    words = []
    for _ in range(WORDS):
        major = r.choice([r.randrange(32), r.choice([0x57 >> 2, 0x53 >> 2, 0x33 >> 2, 0x13 >> 2, 0x2f >> 2, 0x07 >> 2, 0x27 >> 2])])
        words.append(r.getrandbits(25) << 7 | major << 2 | 3)
    return words


def aarch64_words(r, number):
    groups = [8, 9, 5, 13, 4, 6, 12, 14, 7, 15, 10, 11]
    return [r.getrandbits(32) if r.random() < .1 else r.getrandbits(32) & ~(15 << 25) | r.choice(groups) << 25
            for _ in range(WORDS)]


def write_words(f, words):
    path = os.path.join(f.dir, "words")
    with open(path, "wb") as out:
        out.write(struct.pack(f"<{len(words)}I", *words))
    return path


def signals(f, command, words):
    """A signal or 0 for each word, from the guest program."""
    with open(write_words(f, words), "rb") as words_in:
        got = subprocess.run(command, stdin=words_in, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    if got.returncode or len(got.stdout) != len(words):
        raise SystemExit(f"{command}: status {got.returncode}, {len(got.stdout)} answers: {got.stderr.decode()[-1500:]}")
    return got.stdout


def names(tool, guest, features, words):
    """The disassembler's name of each word: None for no insn, "" for what may be one or not."""
    size = [4 if w & 3 == 3 or guest == "aarch64" else 2 for w in words]
    text = "".join(" ".join(f"{b:#x}" for b in struct.pack("<I", w)[:n]) + "\n" for w, n in zip(words, size))
    got = subprocess.run([tool, "--disassemble", f"-triple={guest}", "-mattr=" + ",".join("+" + x for x in features.split())],
                         input=text, capture_output=True, text=True)
    kind = {int(n): k for n, k in re.findall(r"^<stdin>:(\d+):\d+: warning: (invalid|potentially)", got.stderr, re.M)}
    lines = iter(line.strip() for line in got.stdout.splitlines() if line.strip() and not line.strip().startswith("."))
    shown = [None if kind.get(i + 1) == "invalid" else next(lines) for i in range(len(words))]
    return ["" if kind.get(i + 1) == "potentially" else name for i, name in enumerate(shown)]


def our_names(f, cpu, program, words):
    """What our log calls each word."""
    log = os.path.join(f.dir, "log")
    found = {}
    for at in range(0, len(words), SLOTS):
        part = words[at:at + SLOTS]
        if os.path.exists(log):
            os.unlink(log)
        signals(f, [f.dragoman, *cpu, "-d", "insn", "-D", log, program], part)
        for line in open(log):
            got = re.match(r"0x20([0-9a-f]{8}):\s+\S+\s+(\S.*)", line)
            slot, rest = divmod(int(got[1], 16), SLOT) if got else (0, 1)
            if not rest and slot < len(part):
                found.setdefault(part[slot], got[2])
    return [found.get(w, "?") for w in words]


def is_known(guest, against, here, name, words):
    """Differences that are theirs. RISC-V: reserved overlaps of V registers and reserved masks, which QEMU 7.2 runs,
    and LLVM shows; reserved fields of fences, which are to be ignored; CSRs that are not there."""
    if guest == "riscv64":
        if not here and all(w & 0x7f == 0x57 for w in words):
            return True
        return name.startswith("fence") if here else name.startswith(("v", "csr")) or (against != "qemu" and name.startswith(RESERVED))
    return name.startswith(UNPREDICTABLE) and here


def qemu_answers(command, f, words):
    """True, False, None (QEMU ended) for each word."""
    legal = []
    for at in range(0, len(words), SLOTS):
        part = words[at:at + SLOTS]
        try:
            legal += [s != ILL for s in signals(f, command, part)]
        except SystemExit:
            legal += [None] * len(part)
    return legal, legal


def llvm_answers(tool, guest, words):
    """What can be legal at most, and what must be at least."""
    most, least = (names(tool, guest, features[guest], words) for features in (ALL, MUST))
    return [None if n == "" else n is not None for n in most], [None if n == "" else n is not None for n in least]


def main():
    def add(p):
        p.add_argument("--guest", default="riscv64")
        p.add_argument("--against", default="qemu", help="qemu, or the name of an llvm-mc")
        p.add_argument("--qemu", help="another one, with options: all extensions are on then")
        p.add_argument("--known", action="store_true", help="show what is known to be missing, too")
    f = Fuzzer(__doc__, 2, add)
    guest, against = f.options.guest, f.options.against
    program = f.compile(guest, os.path.join(HERE, "legal.c"), guest, "-static", "-Wl,--no-relax", *(["-DVECTOR"] if guest == "riscv64" else []))
    namer = against if against != "qemu" else next((t for t in ("llvm-mc-19", "llvm-mc") if shutil.which(t)), None)
    f.confine()
    cpu, theirs = [], [f"qemu-{guest}"]
    if guest == "riscv64":
        on = [e + "=true" for e in BOTH.split()]
        off = [e + "=false" for e in NEWER.split()] if against == "qemu" and not f.options.qemu else [e + "=true" for e in NEWER.split()]
        cpu = ["-cpu", ",".join(["rv64", *on, *off, "zvfh=true"])]
        theirs += ["-cpu", ",".join(["rv64", *on]).replace("zfh", "Zfh")]
    if f.options.qemu:
        theirs = f.options.qemu.split()
    kinds = collections.defaultdict(list)
    for r in f.cases() if program else ():
        words = (riscv_words if guest == "riscv64" else aarch64_words)(r, f.number)
        ours = signals(f, [f.dragoman, *cpu, program], words)
        most, least = qemu_answers([*theirs, program], f, words) if against == "qemu" else llvm_answers(against, guest, words)
        for here in (True, False):
            odd = [w for w, o, l in zip(words, ours, most if here else least) if (o != ILL) == here and l == (not here)]
            labels = our_names(f, cpu, program, odd) if here else names(namer, guest, ALL[guest], odd) if namer and odd else []
            for w, label in zip(odd, labels):
                kinds[here, (label or "unknown to " + namer).split()[0]].append((w, label or ""))
    for (here, name), found in sorted(kinds.items()):
        if f.options.known or not is_known(guest, against, here, name, [w for w, _ in found]):
            f.failed += 1
            print(f"{'runs here only' if here else 'illegal here':14} {len(found):6}  {found[0][0]:08x}  {found[0][1].expandtabs(1)}")
    f.end()


main()
