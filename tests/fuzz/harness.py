"""What the fuzzers share: options, seeds, running dragoman within limits, judging how it ended.

SPDX-License-Identifier: MIT
"""
import argparse, os, random, resource, shutil, signal, subprocess, sys, tempfile, time

NOBODY = 65534
CROSS = {"riscv64": os.environ.get("CROSS", "riscv64-linux-gnu-gcc"),
         "aarch64": os.environ.get("CROSS_AARCH64", "aarch64-linux-gnu-gcc")}
# What a crash of ours, a failed assertion or a sanitizer writes.
OURS = ("internal error", "assert", "unreachable", "Sanitizer", "runtime error", "double free", "corrupt",
        "stack smashing", "dragoman+0x")
GUEST_ENDED = "dragoman: guest program ended by SIG"


class Ended:
    """How a run ended: status is like the shell's, None after the time limit."""
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    def __str__(self):
        return f"status {self.status}, stderr: {self.err[:2000].strip() or 'empty'}"


class Fuzzer:
    """One fuzzer's run. Case N depends on (seed, N) only: --seed S --case N repeats it alone."""

    def __init__(self, doc, cases, add=None):
        p = argparse.ArgumentParser(description=doc)
        p.add_argument("dragoman")
        p.add_argument("--seed", type=int, default=1)
        p.add_argument("--cases", type=int, default=cases)
        p.add_argument("--seconds", type=float, default=0, help="as many cases as this time allows")
        p.add_argument("--case", type=int, help="only this one, and say all about it")
        p.add_argument("--keep", help="folder for what failed")
        if add:
            add(p)
        self.options = o = p.parse_args()
        self.name = os.path.splitext(os.path.basename(sys.argv[0]))[0]
        self.dir = tempfile.mkdtemp(prefix=f"fuzz_{self.name}.")
        self.dragoman = os.path.join(self.dir, "dragoman")
        shutil.copy(o.dragoman, self.dragoman)
        self.failed = self.done = self.number = 0
        self.until = time.monotonic() + o.seconds
        if o.keep:
            os.makedirs(o.keep, exist_ok=True)
            os.chmod(o.keep, 0o777)

    def compile(self, guest, source, name, *flags):
        """A guest program, or None without a compiler."""
        if not shutil.which(CROSS[guest].split()[0]):
            return None
        path = os.path.join(self.dir, name)
        subprocess.run(CROSS[guest].split() + ["-w", "-O1", *flags, "-o", path, source], check=True)
        return path

    def confine(self):
        """After preparations: mutated programs call the kernel, so no root, no large files, no fork bombs."""
        for limit, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 64 << 20),
                            (resource.RLIMIT_NPROC, 512)):
            resource.setrlimit(limit, (most, most))
        if os.getuid() == 0:
            os.chmod(self.dir, 0o755)
            os.chown(self.dir, NOBODY, NOBODY)
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        os.chdir(self.dir)
        os.environ["ASAN_OPTIONS"] = "detect_leaks=0:handle_segv=0:allow_user_segv_handler=1"

    def cases(self):
        """Yields a random generator for each case."""
        o = self.options
        self.number = o.case or 0
        while True:
            yield random.Random(o.seed << 32 | self.number)
            self.done += 1
            self.number += 1
            if o.case is not None:
                return
            if self.number >= o.cases if not o.seconds else time.monotonic() > self.until:
                return

    def run(self, args, env=None, seconds=5, stdin=b""):
        """Runs a command in a process group of its own; nothing of it is left afterwards."""
        p = subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             env=env, start_new_session=True)
        try:
            out, err = p.communicate(stdin, timeout=seconds)
            status = p.returncode if p.returncode >= 0 else 128 - p.returncode
        except subprocess.TimeoutExpired:
            status = None
        finally:
            end_group(p)
        if status is None:
            out, err = p.communicate()
        return Ended(status, out.decode(errors="replace"), err.decode(errors="replace"))

    def run_guests(self, programs, run_case):
        """Each case with each (guest, program) that could be made; run_case says what is wrong."""
        there = [(guest, program) for guest, program in programs if program]
        self.confine()
        for _ in self.cases() if there else ():
            for guest, program in there:
                why = run_case(self, guest, program)
                if why:
                    self.fail(why)
        self.end()

    def fail(self, why, files=()):
        self.failed += 1
        print(f"FAIL  {self.name} --seed {self.options.seed} --case {self.number}: {why}", flush=True)
        for f in files if self.options.keep else ():
            shutil.copy(f, os.path.join(self.options.keep, f"{self.options.seed}.{self.number}.{os.path.basename(f)}"))

    def end(self):
        shutil.rmtree(self.dir, ignore_errors=True)
        print(f"fuzz {self.name}: {self.done} cases from seed {self.options.seed}, {self.failed} failed")
        sys.exit(self.failed != 0)


def end_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def complaint(ended, noise=False):
    """Why this is not how we may end: a crash of ours, or an error that is not one clear line. None if it is.
    Noise: there may be logs as well."""
    if any(word in ended.err for word in OURS):
        return f"ours crashed: {ended}"
    lines = ended.err.split("\n")[:-1]
    ours = [line for line in lines if line.startswith("dragoman: ")]
    if ours and ours[0].startswith(GUEST_ENDED) and len(ours) == 1 and (ended.status or 999) > 128:
        return None
    if ours and (len(ours if noise else lines) != 1 or ended.status not in (1, 126, 127)):
        return f"not one line and 1, 126 or 127: {ended}"
    if ours and (any(c < ' ' for c in ours[0]) or len(ours[0]) > 2200):
        return f"not a clear line: {ended}"
    return None
