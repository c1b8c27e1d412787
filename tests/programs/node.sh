# node: V8's compilers, regular expressions, typed arrays, promises, worker threads, zlib, crypto.
# SPDX-License-Identifier: MIT
cat >t.js <<'P'
const crypto = require('crypto'), zlib = require('zlib'), { Worker, isMainThread, parentPort } = require('worker_threads'), { execFileSync } = require('child_process');
if (!isMainThread) { let s = 0; for (let i = 0; i < 1e5; i++) s += i % 7; parentPort.postMessage(s); } else {
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } console.log(fib(24));
const a = new Float64Array(50000).map((_, i) => Math.sin(i) * i); let s = 0; for (let r = 0; r < 10; r++) for (const x of a) s += x; console.log(s.toPrecision(12));
console.log([...'the quick brown fox'.matchAll(/(\w)(\w+)/g)].map(m => m[2] + m[1]).join(' '), 2n ** 200n, 0.1 + 0.2, parseInt('zz', 36), (12345.678).toFixed(1));
console.log(crypto.createHash('sha256').update('x'.repeat(10000)).digest('hex'), zlib.gunzipSync(zlib.gzipSync('hello'.repeat(1000))).length, JSON.stringify({ a: [1, { b: null }] }));
class P { constructor(x) { this.x = x } get y() { return this.x * 2 } } const m = new Map(); for (let i = 0; i < 100000; i++) m.set('k' + i % 1000, new P(i)); console.log(m.get('k7').y, m.size);
console.log(execFileSync('echo', ['child']).toString().trim());
Promise.all([1, 2, 3].map(async x => { await null; return x * x })).then(r => { console.log(r); new Worker(__filename).on('message', v => console.log('worker', v)); }); }
P
exec node t.js
