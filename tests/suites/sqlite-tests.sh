# sqlite: its one file of C made from the parts, compiled, and what came out at work on recorded fuzz cases and its
# benchmark; in full its own tests in Tcl, too.
# SPDX-License-Identifier: MIT
# source: sqlite3
mkdir build
cd build
make -s -f ../src/Makefile.linux-gcc TOP=../src sqlite3.c shell.c >log 2>&1; echo "made $?"
md5sum sqlite3.c
options="-DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_MEMSYS5 -DSQLITE_OSS_FUZZ -DSQLITE_ENABLE_FTS4
 -DSQLITE_MAX_MEMORY=50000000 -DSQLITE_PRINTF_PRECISION_LIMIT=1000 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_GEOPOLY
 -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_BYTECODE_VTAB -DSQLITE_STRICT_SUBTYPE=1 -DSQLITE_STATIC_RANDOMJSON
 -I. -I../src/test -I../src/ext/recover"
gcc -w -O1 $options -c sqlite3.c; echo "compiled $?"
gcc -w -O1 $options ../src/test/fuzzcheck.c ../src/test/ossfuzz.c ../src/test/fuzzinvariants.c \
    ../src/test/vt02.c ../src/ext/recover/dbdata.c ../src/ext/recover/sqlite3recover.c \
    ../src/ext/misc/randomjson.c sqlite3.o -lm -o fuzzcheck
echo "fuzzcheck: compiled $?"
gcc -w -O1 -I. ../src/test/speedtest1.c sqlite3.o -lm -o speedtest1; echo "speedtest1: compiled $?"
./speedtest1 --size 3 --verify --memdb | grep -v '\.\.\..*s$\|^-- SQLite\|TOTAL'
set -- ../src/test/fuzzdata[57].db
[ ! "$FULL" ] || set -- ../src/test/fuzzdata*.db ../src/test/sessionfuzz-data1.db
for file; do
    timeout 900 ./fuzzcheck --limit-vdbe $file >log 2>&1
    echo "${file##*/}: $? $(tr '\r' '\n' <log | sed -n 's/^fuzzcheck: \(.* errors .* tests\).*/\1/p')"
done
[ "$FULL" ] || exit 0

fixture="-DSQLITE_TEST=1 -DSQLITE_CRASH_TEST=1 -DTCLSH_INIT_PROC=sqlite3TestInit -DSQLITE_SERVER=1 -DSQLITE_PRIVATE=
 -DSQLITE_CORE -DBUILD_sqlite -DSQLITE_SERIES_CONSTRAINT_VERIFY=1 -DSQLITE_DEFAULT_PAGE_SIZE=1024
 -DSQLITE_ENABLE_STMTVTAB -DSQLITE_ENABLE_DBPAGE_VTAB -DSQLITE_ENABLE_BYTECODE_VTAB -DSQLITE_CKSUMVFS_STATIC
 -DSQLITE_STATIC_RANDOMJSON -DSQLITE_STRICT_SUBTYPE=1"
make -s -f ../src/Makefile.linux-gcc TOP=../src OPTS= TCC='gcc -O1 -w' TCL_FLAGS=-I/usr/include/tcl8.6 \
    LIBTCL='-ltcl8.6 -lm -lpthread -ldl -lz' testfixture >log 2>&1; echo "testfixture: compiled $?"; tail -3 log
timeout 2000 ./testfixture ../src/test/veryquick.test 2>&1 | grep -aE '^! |^[0-9]+ errors|^!Failures' | sed 's/got:.*0x.*//'
