#!/usr/bin/env python3
"""Proves that the RTL of an AES round does what FIPS 197 says, for all states and keys.

SubBytes is a table in a module of its own, of which all 256 entries are compared with the definition. The rest of a round, ShiftRows,
MixColumns and AddRoundKey, is linear in what the tables give and in the key: its form (gates.py) is compared with the definition.

    prove_aes.py aes_round.sv aes_last_round.sv     made of aes_rounds.cpp by hlsc --clock-ns 100
"""
import pathlib
import re
import sys

import gates


def times(a, b):
    """FIPS 197 section 4.2."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = a << 1 ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def sub_byte(x):
    """FIPS 197 section 5.1.1: the inverse, found by trying, then the affine map."""
    inverse = next((y for y in range(256) if times(x, y) == 1), 0)
    bit = lambda i: inverse >> (i % 8) & 1
    return sum((bit(i) ^ bit(i + 4) ^ bit(i + 5) ^ bit(i + 6) ^ bit(i + 7) ^ (0x63 >> i & 1)) << i for i in range(8))


def wrong_table_entries(source):
    """The table's module is a case statement with one line an entry."""
    text = pathlib.Path(source).read_text()
    body = re.search(r"^module \w+_table0\b.*?^endmodule", text, re.M | re.S).group(0)
    default = int(re.search(r"default: data_o = 8'h([0-9A-F]+);", body).group(1), 16)
    entries = dict.fromkeys(range(256), default)
    entries.update((int(at), int(value, 16)) for at, value in re.findall(r"8'd(\d+): \w+ = 8'h([0-9A-F]+);", body))
    return [x for x in range(256) if entries[x] != sub_byte(x)]


def expected_round(mixes):
    """For each bit of the next state: the bits of SubBytes' result that are in it, by octet and bit."""
    matrix = [[2, 3, 1, 1], [1, 2, 3, 1], [1, 1, 2, 3], [3, 1, 1, 2]] if mixes else [[int(r == c) for c in range(4)] for r in range(4)]
    made = []
    for column in range(4):
        for row in range(4):
            terms = [set() for _ in range(8)]
            for source_row in range(4):
                octet = source_row + 4 * ((column + source_row) % 4)  # ShiftRows
                for bit in range(8):
                    product = times(1 << bit, matrix[row][source_row])
                    for to in range(8):
                        if product >> to & 1:
                            terms[to] ^= {frozenset([("s", octet, bit)])}
            made += terms
    return made


def main(sources):
    if len(sources) != 2:
        raise SystemExit(__doc__)
    failed = False
    for source, mixes in zip(sources, (True, False)):
        name = pathlib.Path(source).stem
        wrong_entries = wrong_table_entries(source)
        forms = gates.Forms(gates.netlist(source)[name], most_variables=1)
        state, key = forms.inputs[:128], forms.inputs[128:]
        forms.name(key, [("k", i) for i in range(128)])
        for table in forms.tables:
            address, data = (table["connections"][pin] for pin in ("address_i", "data_o"))
            octet = next(i for i in range(16) if state[8 * i:8 * i + 8] == address)
            forms.name(data, [("s", octet, bit) for bit in range(8)])
        expected = [terms ^ {frozenset([("k", i)])} for i, terms in enumerate(expected_round(mixes))]
        wrong = [i for i in range(128) if forms.of(forms.outputs[i]) != frozenset(expected[i])]
        if wrong or wrong_entries:
            print(f"{source}: bits {wrong} of the round and entries {wrong_entries} of SubBytes are not those of FIPS 197")
            failed = True
        else:
            print(f"{source}: equal to {'a round' if mixes else 'the last round'} of FIPS 197 in all 128 bits and 256 entries of SubBytes")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
