#!/usr/bin/env python3
"""Mutated ELF files end in a guest's way or in one clear line, never in a crash or hang of ours.

SPDX-License-Identifier: MIT
"""
import os, struct, time
from harness import Fuzzer, complaint, end_group
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
# name -> offset and format of the fields of the ELF header and of a program header, by class
EHDR = {2: {"ident": (4, "4B"), "type": (16, "H"), "machine": (18, "H"), "version": (20, "I"), "entry": (24, "Q"),
            "phoff": (32, "Q"), "shoff": (40, "Q"), "flags": (48, "I"), "ehsize": (52, "H"), "phentsize": (54, "H"),
            "phnum": (56, "H"), "shentsize": (58, "H"), "shnum": (60, "H"), "shstrndx": (62, "H")},
        1: {"ident": (4, "4B"), "type": (16, "H"), "machine": (18, "H"), "version": (20, "I"), "entry": (24, "I"),
            "phoff": (28, "I"), "shoff": (32, "I"), "flags": (36, "I"), "ehsize": (40, "H"), "phentsize": (42, "H"),
            "phnum": (44, "H"), "shentsize": (46, "H"), "shnum": (48, "H"), "shstrndx": (50, "H")}}
PHDR = {2: {"type": (0, "I"), "flags": (4, "I"), "offset": (8, "Q"), "vaddr": (16, "Q"), "paddr": (24, "Q"),
            "filesz": (32, "Q"), "memsz": (40, "Q"), "align": (48, "Q")},
        1: {"type": (0, "I"), "offset": (4, "I"), "vaddr": (8, "I"), "paddr": (12, "I"), "filesz": (16, "I"),
            "memsz": (20, "I"), "flags": (24, "I"), "align": (28, "I")}}
SIZE = {2: 56, 1: 32}
EDGES = [0, 1, 2, 0xfff, 0x1000, 0x1001, 0x7fffffff, 0x80000000, 0xfffff000, 0xffffffff, 1 << 32, 1 << 38, 1 << 39,
         (1 << 47) - 0x1000, 1 << 47, 1 << 48, (1 << 62), (1 << 63) - 1, (1 << 63) - 0x1000, 1 << 63, -1, -0x1000]
TYPES = [0, 1, 2, 3, 4, 5, 6, 7, 0x6474e550, 0x6474e551, 0x6474e552, 0x6474e553, 0x70000003]
NAMES = [b"", b"/", b"/dev/null", b"/dev/zero", b"/nonexistent", b"relative", b"/proc/self/exe", b"/tmp", b"A" * 5000,
         b"/" * 4095, b"\xff\n\x1b[31m", b"%s%n%s%n", b"/lib/../lib/./ld.so"]
# Not to run what is left on the host itself: EM_386, EM_X86_64.
HOST = (3, 62)


class Image:
    def __init__(self, data):
        self.b = bytearray(data)
        self.cls = self.b[4] if self.b[4] in (1, 2) else 2

    def get(self, table, name, base=0):
        at, fmt = table[self.cls][name]
        return struct.unpack_from("<" + fmt, self.b, base + at)[0]

    def put(self, table, name, value, base=0):
        at, fmt = table[self.cls][name]
        size = struct.calcsize(fmt)
        if base + at + size <= len(self.b):
            self.b[base + at:base + at + size] = (value & (1 << 8 * size) - 1).to_bytes(size, "little")

    def headers(self):
        at, n = self.get(EHDR, "phoff"), self.get(EHDR, "phnum")
        return [at + i * SIZE[self.cls] for i in range(min(n, 64)) if at + (i + 1) * SIZE[self.cls] <= len(self.b)]

    def of_type(self, kind):
        return [h for h in self.headers() if self.get(PHDR, "type", h) == kind]


def edge(r, near):
    return r.choice([lambda: r.choice(EDGES), lambda: near + r.choice(EDGES), lambda: near ^ 1 << r.randrange(64),
                     lambda: near + r.randrange(-0x2000, 0x2000), lambda: near * r.choice([2, 3, 16]),
                     lambda: r.getrandbits(64)])()


def header_field(r, e):
    name = r.choice(list(EHDR[e.cls]))
    e.put(EHDR, name, edge(r, e.get(EHDR, name)))


def segment_field(r, e):
    for h in r.sample(e.headers(), min(1, len(e.headers()))):
        name = r.choice(list(PHDR[e.cls]))
        e.put(PHDR, name, r.choice(TYPES) if name == "type" else edge(r, e.get(PHDR, name, h)), h)


def segment_copy(r, e):
    """Overlaps, wrong orders, two interpreters."""
    if len(e.headers()) > 1:
        a, b = r.sample(e.headers(), 2)
        n = SIZE[e.cls]
        e.b[a:a + n], e.b[b:b + n] = e.b[b:b + n], e.b[r.choice([a, b]):][:n]


def load_field(r, e):
    loads = e.of_type(1)
    if loads:
        h, name = r.choice(loads), r.choice(["offset", "vaddr", "filesz", "memsz", "align", "flags"])
        e.put(PHDR, name, r.choice([edge(r, e.get(PHDR, name, h)), e.get(PHDR, name, r.choice(loads))]), h)


def interpreter(r, e):
    for h in e.of_type(3) or e.headers()[-1:]:
        name = r.choice(NAMES) + r.choice([b"\0", b"", b"\0\0x"])
        at = len(e.b)
        e.b += name
        for field, value in (("type", 3), ("offset", at), ("filesz", len(name)), ("memsz", len(name))):
            e.put(PHDR, field, value, h)


def note(r, e):
    for h in e.of_type(4) + e.of_type(0x6474e553):
        at = e.get(PHDR, "offset", h) + 4 * r.randrange(8)
        if at + 4 <= len(e.b):
            e.b[at:at + 4] = struct.pack("<I", edge(r, 4) & 0xffffffff)


def cut(r, e):
    del e.b[r.choice([r.randrange(len(e.b)), r.randrange(min(len(e.b), 1024))]):]


def flip(r, e):
    for _ in range(r.choice([1, 1, 8, 64])):
        at = r.randrange(min(len(e.b), r.choice([64, 512, 4096, 1 << 30])))
        e.b[at] = r.choice([0, 255, e.b[at] ^ 1 << r.randrange(8), r.randrange(256)])


CHANGES = [header_field, segment_field, segment_field, segment_copy, load_field, load_field, interpreter, note, cut, flip]


def mutate(r, data):
    e = Image(data)
    for _ in range(r.choice([1, 1, 2, 3, 6])):
        if len(e.b) >= 64:
            r.choice(CHANGES)(r, e)
    if len(e.b) > 20 and struct.unpack_from("<H", e.b, 18)[0] in HOST:
        e.b[18] = 243
    return bytes(e.b)


def gets_to_run(f, path):
    """After a time-out: the guest runs (in circles), the loader does not. The stub waits before the first insn."""
    where = os.path.join(f.dir, "socket")
    p = subprocess.Popen([f.dragoman, "-g", where, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                         start_new_session=True)
    until = time.monotonic() + 10
    while not os.path.exists(where) and time.monotonic() < until:
        time.sleep(0.02)
    there = os.path.exists(where)
    end_group(p)
    p.wait()
    if there:
        os.unlink(where)
    return there


def originals(f):
    nothing, bare = os.path.join(HERE, "../cli/nothing.c"), os.path.join(HERE, "bare.c")
    made = []
    for guest in "riscv64", "aarch64":
        made += [f.compile(guest, bare, guest + ".bare", "-static", "-nostdlib", "-ffreestanding"),
                 f.compile(guest, bare, guest + ".pie", "-static-pie", "-nostdlib", "-ffreestanding", "-fPIE"),
                 f.compile(guest, nothing, guest + ".static", "-static"),
                 f.compile(guest, nothing, guest + ".dynamic", "-pie", "-fPIE")]
    made.append(f.compile("riscv64", bare, "riscv32.bare", "-static", "-nostdlib", "-ffreestanding",
                          "-march=rv32gc", "-mabi=ilp32d"))
    return [open(path, "rb").read() for path in made if path]


def main():
    f = Fuzzer(__doc__, 300)
    files = originals(f)
    f.confine()
    path = os.path.join(f.dir, "mutant")
    for r in f.cases() if files else ():
        if os.path.exists(path):
            os.unlink(path)
        with open(path, "wb") as out:
            out.write(mutate(r, r.choice(files)))
        os.chmod(path, 0o755)
        ended = f.run([f.dragoman, path], seconds=2)
        why = complaint(ended)
        if ended.status is None and not why and not gets_to_run(f, path):
            why = "hangs before the guest runs"
        if why:
            f.fail(why, [path])
        if f.options.case is not None:
            print(ended)
    f.end()


main()
