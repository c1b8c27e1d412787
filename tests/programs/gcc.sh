# gcc and g++: compile, assemble, link, run what came out; -O2 of something larger.
# SPDX-License-Identifier: MIT
cat >h.c <<'P'
#include <stdio.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
static int cmp(const void *a, const void *b) { return *(int *)a - *(int *)b; }
int main(int argc, char **argv) { int v[1000]; for (int i = 0; i < 1000; i++) v[i] = i * 7919 % 1009; qsort(v, 1000, sizeof *v, cmp); double s = 0; for (int i = 0; i < 1000; i++) s += sqrt(v[i]) / (i + 1); printf("%d %d %.12f %s\n", v[0], v[999], s, strrchr("a/b/c", '/')); return argc + 2; }
P
cat >h.cc <<'P'
#include <iostream>
#include <map>
#include <regex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>
struct B { virtual ~B() = default; virtual int f() const { return 1; } };
struct D : B { int f() const override { return 2; } };
int main() { std::map<std::string, int> m; for (int i = 0; i < 500; i++) m["k" + std::to_string(i % 50)] += i; std::cout << m["k7"] << ' ' << m.size() << '\n';
  try { throw std::runtime_error("thrown"); } catch (const std::exception &e) { std::cout << e.what() << '\n'; }
  std::unique_ptr<B> p(new D); std::cout << p->f() << ' ' << std::regex_replace("a1b22", std::regex("[0-9]+"), "#") << '\n';
  std::vector<std::thread> t; std::vector<long> r(8); for (int i = 0; i < 8; i++) t.emplace_back([i, &r] { for (long j = 0; j < 10000; j++) r[i] += j * i; }); for (auto &x : t) x.join(); long s = 0; for (long x : r) s += x; std::cout << s << '\n'; }
P
gcc -O2 -Wall h.c -o h -lm && ./h x; echo $?
g++ -O1 h.cc -o hh -include memory && ./hh; echo $?
gcc -O0 -g -static h.c -o hs -lm && ./hs; echo $?
echo 'int main( { }' | gcc -xc - -o bad 2>&1 | grep -c error; echo 'int f(int a){return a*3;}' | gcc -O2 -S -xc - -o - | grep -c ret
ar rc libx.a h.c; nm h | grep -c ' T main'; strip h && ./h >/dev/null; echo $?; ldd ./h | grep -c libc; objdump -d h | grep -c '<main>\|ret' | grep -vc '^0'
