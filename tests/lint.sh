#!/bin/sh
# make lint: taste, mechanised (STYLE 4.15). Errors fail; reports do not.
# SPDX-License-Identifier: MIT
set -u
files=$(git ls-files -- '*.c' '*.h' '*.def' '*.S' 2>/dev/null || find . -name '*.[chS]' -o -name '*.def')
awk -f tests/lint.awk $files
