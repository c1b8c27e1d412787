# Tests of a library of Lua's authors for the installed Lua, in C and Lua: LPeg. (Debian's lua5.4 has no tests.)
# SPDX-License-Identifier: MIT
# source: lua-lpeg
cd src
lua5.4 test.lua 2>&1
echo $?
