# The patterns of a .decode file (syntax: translate/decode.h), for the scripts that make tests of them.
# SPDX-License-Identifier: MIT
import re


def rows(decode):
    """(name, bits, {field: (shift, width)}, the columns after the format) of each pattern."""
    formats = {}
    for line in open(decode):
        line = line.split("#")[0].split()
        if not line or line[0] in ("features", "import", "exclusive") or line[0].startswith("%"):
            continue
        if line[0].startswith("@"):
            at, named = 32, {}
            for word in line[1:]:
                if "=" in word or word.startswith("&"):
                    continue
                m = re.fullmatch(r"(\w+):s?(\d+)", word)
                width = int(m.group(2)) if m else len(word)
                at -= width
                if m:
                    named[m.group(1)] = (at, width)
            formats[line[0]] = named
            continue
        bits, rest = "", line[1:]
        while rest and not rest[0].startswith("@"):
            bits += rest.pop(0)
        assert len(bits) == 32, line
        yield line[0], bits, formats[rest[0]], rest[1:]


def number(bits, ones):
    """The bits that are among the characters of `ones`, as a number."""
    return int("".join("1" if b in ones else "0" for b in bits), 2)
