# lua: closures, coroutines, strings, tables, floats.
# SPDX-License-Identifier: MIT
cat >t.lua <<'P'
local function fib(n) if n < 2 then return n end return fib(n-1) + fib(n-2) end
print(fib(24), 7 // 2, -7 // 2, 7 % -3, 2^53, 1/0, -1/0, 0/0 ~= 0/0, math.maxinteger + 1 == math.mininteger)
local t = {} for i = 1, 20000 do t[i] = (i * 7919) % 10007 end table.sort(t) print(t[1], t[10000], #t)
local co = coroutine.wrap(function() for i = 1, 5 do coroutine.yield(i * i) end end) for i = 1, 5 do io.write(co(), " ") end print()
print(("hello world"):gsub("o", "0"), ("%5.2f|%x|%q"):format(3.14159, 255, "a\nb"), #string.rep("x", 1000000))
print(pcall(error, {code = 2}), select("#", table.unpack({1, 2, nil, 4}, 1, 4)), math.type(1), math.type(1.0), 3 | 4 ~ 1, 1 << 62, "10" + 5)
local s = 0.0 for i = 1, 100000 do s = s + math.sin(i) * math.sqrt(i) / i end print(string.format("%.17g", s))
local words = {} for w in ("the quick brown fox jumps over the lazy dog the end"):gmatch("%a+") do words[w] = (words[w] or 0) + 1 end print(words.the, words.fox)
print(string.pack(">I4d", 7, 1.5):byte(1, -1)) print(os.time{year=2020, month=1, day=1, hour=12}) print(tostring(1e15), 1e100, 2^63, math.tointeger(3.0))
P
TZ=UTC exec lua5.4 t.lua
