#!/usr/bin/env python3
"""Times programs natively, under dragoman and under QEMU, interleaved; see bench.sh."""
# SPDX-License-Identifier: MIT
import argparse, glob, json, math, os, resource, subprocess, sys, tempfile

LUA = '''local function fib(n) if n < 2 then return n end return fib(n-1) + fib(n-2) end
print(fib(30)) local t = {} for i = 1, 200000 do t[i] = (i * 7919) % 100003 end table.sort(t) print(t[1])
local s = {} for i = 1, 100000 do s[#s+1] = tostring(i) end print(#table.concat(s))'''
PYTHON = '''d = {}
for i in range(400000): d[i % 1000] = d.get(i % 1000, 0) + i * i
print(sum(d.values()))
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(24)); print(len("".join(str(i) for i in range(200000))))'''
PERL = '''my %h; $h{$_ % 1000} += $_ for 1..600000; print scalar(keys %h), "\\n"; my $t = "the quick brown fox " x 20000;
my $n = () = $t =~ /\\b(\\w)(\\w*)\\b/g; print "$n\\n"; sub fib { my $n = shift; $n < 2 ? $n : fib($n-1) + fib($n-2) } print fib(22), "\\n";'''
LOOP = '''#include <stdio.h>
int main(void) { unsigned x = 1, s = 0; static unsigned t[4096];
for (int r = 0; r < 300; r++) for (unsigned i = 0; i < 1000000; i++) { x = x * 1664525u + 1013904223u; t[x >> 20] += i; s ^= t[i & 4095] + (x >> 7); }
printf("%u\\n", s); return 0; }'''
FLOAT = '''#include <stdio.h>
static double a[160][160], b[160][160], c[160][160];
int main(void) { for (int i = 0; i < 160; i++) for (int j = 0; j < 160; j++) a[i][j] = i + j * .5, b[i][j] = i - j * .25;
for (int r = 0; r < 40; r++) for (int i = 0; i < 160; i++) for (int j = 0; j < 160; j++) { double s = 0; for (int k = 0; k < 160; k++) s += a[i][k] * b[k][j]; c[i][j] += s / (r + 1); }
printf("%.17g\\n", c[7][9] + c[100][3]); return 0; }'''
SQL = '''create table t(a, b); with recursive n(i) as (select 1 union all select i+1 from n where i < 200000) insert into t select i, i*7919%1000 from n;
create index x on t(b); select b, count(*), sum(a) from t group by b order by 2, 1 limit 3;'''
# name: argv for every system; {name} is a file below
FILES = {'lua': LUA, 'python': PYTHON, 'perl': PERL, 'loop.c': LOOP, 'float.c': FLOAT, 'sql': SQL}
PROGRAMS = {
    'loop': ['./loop'], 'float': ['./float'],
    'lua': ['/usr/bin/lua5.4', 'lua'], 'python': ['/usr/bin/python3', 'python'], 'perl': ['/usr/bin/perl', 'perl'],
    'sqlite': ['/usr/bin/sqlite3', ':memory:', '.read sql'],
    'xz': ['/usr/bin/xz', '-2', '-k', '-c', 'data'], 'zstd': ['/usr/bin/zstd', '-q', '-9', '-c', 'data'],
    'sha256': ['/usr/bin/openssl', 'dgst', '-sha256', 'data', 'data', 'data', 'data'],
    'aes': ['/usr/bin/openssl', 'enc', '-aes-128-cbc', '-K', '00', '-iv', '00', '-in', 'data'],
    'cc1': ['{cc1}', '-quiet', '-O2', '-o', '/dev/null', 'big.c'],
    'sort': ['/usr/bin/sort', 'data'], 'awk': ['/usr/bin/gawk', '{s += length($0) * NR; c[$1 % 97]++} END {print s, length(c)}', 'data'],
    'true': ['/usr/bin/true'], 'python-start': ['/usr/bin/python3', '-c', 'pass'],
}
# Small programs of one kind of loop each, in bench/: all of them are `loops`.
SOURCES = {os.path.basename(f)[:-2]: f for f in sorted(glob.glob(os.path.dirname(os.path.abspath(__file__)) + '/bench/*.c'))}
PROGRAMS.update((name, ['./' + name]) for name in SOURCES)
REPEAT = {'true': 50, 'python-start': 5}


def cpu_seconds(argv, cwd, repeat):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(repeat):
        done = subprocess.run(argv, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used / repeat, (done.returncode, done.stdout, done.stderr[-300:])


def main():
    p = argparse.ArgumentParser()
    for name in ('dragoman', 'qemu', 'native', 'guest', 'json'): p.add_argument('--' + name, required=True)
    p.add_argument('--runs', type=int, default=3)
    p.add_argument('programs', nargs='*')
    a = p.parse_args()
    wanted = [n for p in a.programs or [n for n in PROGRAMS if n not in SOURCES] for n in (SOURCES if p == 'loops' else [p])]
    work = tempfile.mkdtemp(prefix='bench')
    for name, text in FILES.items(): open(f'{work}/{name}', 'w').write(text)
    with open(f'{work}/data', 'w') as f: f.writelines(f'{i * 7919 % 99991} line {i} {i * i}\n' for i in range(300000))
    with open(f'{work}/big.c', 'w') as f:
        for i in range(120): f.write(f'int f{i}(int *p, int n) {{ int s = {i}; for (int i = 0; i < n; i++) {{ if (p[i] > s) s += p[i] * {i + 3}; else s ^= p[i] << {i % 7}; }} return s ? s : f{max(i - 1, 0)}(p, n - 1); }}\n')
    def find_cc1(root):
        return next((os.path.join(d, 'cc1')[len(root):] for d, _, fs in os.walk(root + '/usr/libexec/gcc') if 'cc1' in fs), None)

    cc1, guest_cc1 = (find_cc1(r) if 'cc1' in wanted else None for r in (a.native, a.guest))
    machine = os.path.basename(a.qemu.split()[0]).removeprefix('qemu-')
    for name in {'loop', 'float', *SOURCES} & set(wanted):
        for compiler, kind in ('gcc', 'amd64'), (f'{machine}-linux-gnu-gcc', 'guest'):
            subprocess.run([compiler, '-O2', '-static', SOURCES.get(name, f'{name}.c'), '-o', f'{name}.{kind}', '-lm'], cwd=work, check=True)

    def argv(system, name):
        words = list(PROGRAMS[name])
        root = a.native if system == 'native' else a.guest
        if words[0].startswith('./'): words[0] = f'{work}/{words[0][2:]}.' + ('amd64' if system == 'native' else 'guest')
        else: words[0] = root + (cc1 if system == 'native' else guest_cc1) if words[0] == '{cc1}' else root + words[0]
        if system == 'native':
            loader = root + '/usr/lib64/ld-linux-x86-64.so.2'
            return words if words[0].startswith(work) else [loader, '--library-path', root + '/usr/lib/x86_64-linux-gnu', *words]
        return [*([a.dragoman] if system == 'us' else a.qemu.split()), '-L', a.guest, *words]

    systems = ('native', 'us', 'qemu')
    rows, broken = {}, 0
    print(f'{"program":14}{"native s":>10}{"us s":>10}{"qemu s":>10}{"us/native":>11}{"qemu/native":>13}{"qemu/us":>9}')
    for name in wanted:
        best, outputs = {}, {}
        for _ in range(a.runs):
            for s in systems:
                seconds, outputs[s] = cpu_seconds(argv(s, name), work, REPEAT.get(name, 1))
                best[s] = min(seconds, best.get(s, 1e9))
        if outputs['us'][:2] != outputs['native'][:2]:
            print(f'{name:14} WRONG: {outputs["us"][0]} {outputs["us"][2]!r}'); broken += 1
            continue
        n, u, q = (max(best[s], 1e-4) for s in systems)
        rows[name] = dict(native=n, us=u, qemu=q)
        print(f'{name:14}{n:10.3f}{u:10.3f}{q:10.3f}{u / n:11.2f}{q / n:13.2f}{q / u:9.2f}', flush=True)
    if rows:
        mean = lambda f: math.exp(sum(math.log(f(r)) for r in rows.values()) / len(rows))
        print(f'{"geometric mean":44}{mean(lambda r: r["us"] / r["native"]):11.2f}'
              f'{mean(lambda r: r["qemu"] / r["native"]):13.2f}{mean(lambda r: r["qemu"] / r["us"]):9.2f}')
    json.dump(rows, open(a.json, 'w'), indent=1)
    sys.exit(broken > 0)


main()
