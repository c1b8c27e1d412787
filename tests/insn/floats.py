#!/usr/bin/env python3
# Makes tests/insn/riscv/floats.t and vectors.t: the insns of the .decode files on many values, as QEMU computes them.
# SPDX-License-Identifier: MIT
#
#     python3 tests/insn/floats.py scalar > tests/insn/riscv/floats.t
#     python3 tests/insn/floats.py vector > tests/insn/riscv/vectors.t
#
# Needs riscv64-linux-gnu-gcc and qemu-riscv64 7.2. What that QEMU does not know, or does wrong, is in newer.py and files
# by hand.
import os, re, subprocess, sys, tempfile

FILES = {"scalar": ["rv_fd", "rv_zfh"], "vector": ["rv_v", "rv_vi", "rv_vf"]}
COUNT = {"scalar": 12, "vector": 3}
UNKNOWN = ("zfbfmin", "zvfbfmin", "zvfbfwma")
# QEMU 7.2 aborts at conversions with rtz.
WRONG = re.compile(r"rtz|^vset")
here = os.path.dirname(os.path.abspath(__file__))


def width(words):
    """Bytes of the source operand: type, or other for conversions from it."""
    types = dict(w.split("=") for w in words if "=" in w)
    name = types.get("type", "")
    if words[2] == "fp_convert":
        name = types["other"]
    return {"F16": 2, "F32": 4, "F64": 8}.get(name, 0)


def patterns(stem):
    for line in open(f"{here}/../../targets/riscv/{stem}.decode"):
        words = line.split("#")[0].split()
        at = next((i for i, w in enumerate(words) if w[0] == "@"), 0)
        if at < 2:
            continue
        bits = "".join(words[1:at])
        rest = words[at:]
        if WRONG.search(words[0]) or any(w.split("|")[0] in UNKNOWN for w in rest):
            continue
        if re.match(r"fl[wdh]$|fs[wdh]$", words[0]):
            continue            # by hand: rv_cfd.t
        mask = int("".join("01"[c in "01"] for c in bits), 2)
        match = int(bits.replace(".", "0").replace("-", "0"), 2)
        yield (f'{{ "{words[0]}", "{rest[0][1:]}", "{rest[1]}", {mask:#x}, {match:#x}, '
               f"{width([words[0]] + rest) if stem in FILES['scalar'] else 0} }},")


kind = sys.argv[1]
with tempfile.TemporaryDirectory() as tmp:
    with open(f"{tmp}/table.h", "w") as f:
        for stem in FILES[kind]:
            f.write("\n".join(patterns(stem)) + "\n")
    subprocess.run(["riscv64-linux-gnu-gcc", "-O1", "-static", f"-I{tmp}", f"{here}/floats.c", "-o", f"{tmp}/floats"],
                   check=True)
    print("# Made by tests/insn/floats.py with QEMU.\ntarget  riscv64")
    sys.stdout.flush()
    subprocess.run(["qemu-riscv64", "-cpu", "rv64,v=true,vlen=128,Zfh=true", f"{tmp}/floats", str(COUNT[kind])],
                   check=True, stderr=subprocess.DEVNULL)
