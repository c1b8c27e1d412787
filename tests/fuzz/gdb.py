#!/usr/bin/env python3
"""Random and mutated packets to the gdb stub: it answers or the program ends, and nothing of ours crashes or hangs.

SPDX-License-Identifier: MIT
"""
import os, socket, subprocess, time
from harness import Ended, Fuzzer, complaint, end_group

HERE = os.path.dirname(os.path.abspath(__file__))
NUMBERS = ["", "0", "1", "2", "7", "8", "40", "fff", "1000", "3fff", "4000", "8000", "ffff", "7fffffff", "80000000", "ffffffff",
           "7fffffffffffffff", "8000000000000000", "ffffffffffffffff", "fffffffffffffff8", "1ffffffffffffffff", "-1", "zz"]
KNOWN = ["?", "g", "p{n}", "P{n}={h}", "G{h}", "m{a},{n}", "M{a},{n}:{h}", "X{a},{n}:{b}", "Z{d},{a},{n}", "z{d},{a},{n}",
         "H{c}{t}", "T{t}", "qSupported:{b}", "qXfer:features:read:target.xml:{n},{n}", "qXfer:auxv:read::{n},{n}",
         "qXfer:exec-file:read:{n}:{n},{n}", "qXfer:{b}:read::{n},{n}", "qXfer:features:write:target.xml:{n}:{b}",
         "qfThreadInfo", "qsThreadInfo", "qAttached", "qAttached:{t}", "qC", "QStartNoAckMode", "QPassSignals:{n};{n};{n}",
         "vCont?", "vCont;c", "vCont;s", "vCont;s:{t}", "vCont;s:{t};c", "vCont;C{n}", "vCont;S{n}:{t};c", "vCont;t:{t}",
         "vCont;r{a},{a}:{t}", "vCont;{b}", "c", "s", "C{n}", "S{n}", "c{a}", "vFile:setfs:0", "vFile:open:{h},0,0",
         "vFile:open:2f70726f632f73656c662f65786500,0,0", "vFile:open:2f746d70,0,0", "vFile:pread:{n},{n},{n}",
         "vFile:close:{n}", "vFile:fstat:{n}", "vFile:readlink:{h}", "vFile:readlink:2f70726f632f73656c662f657865",
         "vFile:unlink:{h}", "vMustReplyEmpty", "qTStatus", "qSymbol::", "qCRC:{a},{n}", "qSearch:memory:{a};{n};{b}", "!", "R00",
         "bc", "bs", "i", "I", "A1,0,{h}", "B{a},S", "QThreadEvents:1", "QCatchSyscalls:1", "qOffsets", "qRcmd,{h}", "{b}"]
ENDING = ["k", "vKill;{t}", "D", "D;{t}"]


def packet(r, addresses):
    def value(kind):
        if kind == "n":
            return r.choice(NUMBERS)
        if kind == "a":
            return f"{r.choice(addresses) + r.randrange(-64, 64) & (1 << 64) - 1:x}" if r.random() < .7 else r.choice(NUMBERS)
        if kind == "h":
            return r.randbytes(r.choice([0, 1, 4, 8, 33, 256, 700])).hex() + r.choice(["", "", "z", "0"])
        if kind == "d":
            return r.choice("0123459x")
        if kind == "c":
            return r.choice(["g", "c", "", "x"])
        if kind == "t":
            return r.choice(["0", "-1", "1", "p1.1", "p-1.-1", "ffffffffffffffff", "zz", ""])
        return r.randbytes(r.choice([0, 1, 3, 20, 300])).decode("latin1")

    text = r.choice(KNOWN) if r.random() < .995 else r.choice(ENDING)
    for kind in "nahdctb":
        while "{" + kind + "}" in text:
            text = text.replace("{" + kind + "}", value(kind), 1)
    data = bytearray(text.encode("latin1"))
    for _ in range(r.choice([0, 0, 0, 1, 2])):          # cut, changed, longer
        if data:
            at = r.randrange(len(data))
            data[at:at + r.randrange(3)] = r.randbytes(r.randrange(3))
    return bytes(data)


def frame(r, data):
    """Mostly a right checksum; now and then a wrong one, half a packet, too long a one, or noise."""
    plain = data.replace(b"}", b"}]").replace(b"#", b"}\x03").replace(b"$", b"}\x04") if r.random() < .9 else data
    whole = b"$" + plain + b"#%02x" % (sum(plain) & 255)
    case = r.random()
    if case < .05:
        return whole[:-2] + r.choice([b"zz", b"00", b"", b"-"])
    if case < .07:
        return whole[:r.randrange(len(whole))]
    if case < .075:
        return b"$" + b"m" * r.choice([0x3fff, 0x4000, 0x4001, 0x7ffe, 0x9000]) + b"#00"
    if case < .10:
        return whole + r.randbytes(r.randrange(8))
    if case < .15:
        return b"\x03" * r.randrange(1, 4) + whole
    return whole


def connect(path, process, kind=socket.AF_UNIX):
    until = time.monotonic() + 10
    while time.monotonic() < until and process.poll() is None:
        s = socket.socket(kind)
        try:
            s.connect(path)
            return s
        except OSError:
            s.close()
            time.sleep(.005)
    return None


def drain(s, wait):
    """What has come within the time; None if the other end is gone."""
    got = b""
    s.settimeout(wait)
    try:
        while True:
            part = s.recv(65536)
            if not part:
                return None
            got += part
    except TimeoutError:
        return got
    except OSError:
        return None


def answers(s):
    """Stop, ask why: True, or None if the other end is gone."""
    for data in b"#00\x03", b"$?#3f":
        try:
            s.sendall(data)
        except OSError:
            return None
    got, until = b"", time.monotonic() + 10
    while time.monotonic() < until:
        part = drain(s, .02)
        if part is None:
            return None
        got += part
        if any(b"$" + kind in got for kind in (b"T", b"S", b"W", b"X")):
            return True
    return False


def converse(r, s, addresses):
    """False if the stub stopped answering."""
    for _ in range(r.choice([3, 20, 60])):
        try:
            for _ in range(r.choice([1, 1, 1, 5])):
                s.sendall(frame(r, packet(r, addresses)))
        except OSError:
            return True
        if r.random() < .3 and drain(s, r.choice([0.0001, 0.003])) is None:
            return True
        if r.random() < .01:
            return True                                 # gone in the middle
    return answers(s) is not False


def run_case(f, r, program):
    path = os.path.join(f.dir, "socket")
    command = [f.dragoman, "-g", path, *r.choice([[], [], ["-backend", "interp"], ["-one-insn-per-tb"]]), program, "loop"]
    p = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                         start_new_session=True)
    s = connect(path, p)
    second = socket.socket(socket.AF_UNIX)
    try:
        second.connect(path)                            # refused, or nobody listens any more
    except OSError:
        pass
    good = s and converse(r, s, [0x10000, 0x400000, 0x49b000, 0x1000, 0x3a59000000, 0x6280000000])
    if f.options.hold and not good:
        input(f"process {p.pid} does not answer; Enter to go on ")
    if s:
        s.close()
    second.close()
    try:
        out, err = p.communicate(timeout=r.choice([.01, .1]))
        status = p.returncode if p.returncode >= 0 else 128 - p.returncode
    except subprocess.TimeoutExpired:
        end_group(p)                                    # it goes on alone: as it should
        out, err = p.communicate()
        status = None
    finally:
        end_group(p)
    ended = Ended(status, out.decode(errors="replace"), err.decode(errors="replace"))
    why = complaint(ended)
    return why or (None if good else f"the stub does not answer: {ended}"), ended


def main():
    f = Fuzzer(__doc__, 60, lambda p: p.add_argument("--hold", action="store_true", help="wait when it hangs: for a look"))
    programs = [f.compile(guest, os.path.join(HERE, "debugged.c"), guest, "-static", "-pthread")
                for guest in ("riscv64", "aarch64")]
    programs = [p for p in programs if p]
    f.confine()
    for r in f.cases() if programs else ():
        why, ended = run_case(f, r, r.choice(programs))
        if why:
            f.fail(why)
        if f.options.case is not None:
            print(ended)
    f.end()


main()
