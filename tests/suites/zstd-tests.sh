# zstd: built and its own tests of the library and the command.
# SPDX-License-Identifier: MIT
# source: libzstd
cd src
make -s -C programs zstd >log 2>&1; echo "built $?"
make -s -C tests fuzzer zstreamtest datagen >log 2>&1; echo "tests: built $?"
cd tests
for seed in 1 2; do
    ./fuzzer -s$seed -i200 --no-big-tests >../log 2>&1; echo "fuzzer $seed: $?"; grep -ao '^test *[0-9]* *: .*' ../log | tr -d '\r'
    ./zstreamtest -s$seed -i100 >../log 2>&1; echo "zstreamtest $seed: $?"
done
