# python3: numbers, containers, threads, subprocesses, sockets, ctypes, multiprocessing.
# SPDX-License-Identifier: MIT
cat >t.py <<'P'
import array, ctypes, decimal, fractions, hashlib, json, math, os, queue, random, re, signal, socket, struct, subprocess, sys, threading, time, zlib
from concurrent.futures import ThreadPoolExecutor
print(sum(i * i for i in range(100000)), 2 ** 200, math.factorial(60), divmod(-7, 3), hash((1, 2.5)))
print(math.sin(1e10), math.exp(-1), math.sqrt(2), math.fma(2, 3, 4) if hasattr(math, 'fma') else 10.0, 0.1 + 0.2, round(2.5), float('1e-320'), math.hypot(3, 4))
print(decimal.Decimal(2).sqrt(), fractions.Fraction(355, 113) ** 3, struct.pack('>dIh', 1.5, 7, -2).hex())
random.seed(7); data = [random.random() for _ in range(20000)]; data.sort(); print(data[0], data[-1], sum(data))
blob = b'dragoman' * 5000; print(hashlib.sha256(blob).hexdigest(), hashlib.md5(blob).hexdigest(), zlib.crc32(blob), len(zlib.compress(blob)), hashlib.blake2b(blob).hexdigest()[:16])
print(json.dumps({'a': [1, 2, {'b': None}]}, sort_keys=True), re.findall(r'(\w)(\d+)', 'a1 b22 c333'))
counter, lock = 0, threading.Lock()
def work():
    global counter
    for _ in range(2000):
        with lock: counter += 1
ts = [threading.Thread(target=work) for _ in range(16)]; [t.start() for t in ts]; [t.join() for t in ts]; print(counter)
with ThreadPoolExecutor(8) as ex: print(sum(ex.map(lambda n: sum(range(n)), range(200))))
print(subprocess.run(['sh', '-c', 'echo out; echo err >&2; exit 5'], capture_output=True))
try: subprocess.run(['/nonexistent'])
except FileNotFoundError as e: print('FileNotFoundError', e.errno)
a, b = socket.socketpair(); a.send(b'ping'); print(b.recv(10))
s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); c = socket.create_connection(s.getsockname()); p, _ = s.accept(); c.sendall(b'x' * 100000); c.close(); n = 0
while (d := p.recv(65536)): n += len(d)
print(n)
print(ctypes.CDLL(None).abs(-5), ctypes.c_double.from_buffer_copy(struct.pack('d', 2.5)).value)
cb = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))(lambda x, y: x[0] - y[0])
arr = (ctypes.c_int * 5)(5, 3, 9, 1, 7); ctypes.CDLL(None).qsort(arr, 5, 4, cb); print(list(arr))
hits = []; signal.signal(signal.SIGALRM, lambda *_: hits.append(1)); signal.setitimer(signal.ITIMER_REAL, 0.005, 0.005); t = time.time()
while len(hits) < 20 and time.time() - t < 20: pass
signal.setitimer(signal.ITIMER_REAL, 0); print(len(hits) >= 20)
import multiprocessing as mp
def sq(x): return x * x
if __name__ == '__main__':
    mp.set_start_method('fork')
    with mp.Pool(4) as pool: print(pool.map(sq, range(10)))
    r, w = os.pipe(); pid = os.fork()
    if pid == 0: os.write(w, b'child'); os._exit(9)
    print(os.read(r, 10), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    try: [].x
    except AttributeError as e: print(e)
    def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
    sys.setrecursionlimit(20000); print(deep(5000))
P
exec python3 -W ignore::DeprecationWarning t.py
