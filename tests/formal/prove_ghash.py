#!/usr/bin/env python3
"""Proves that RTL which multiplies in the field of GHASH does what SP 800-38D section 6.3 says, for all operands.

The product of two field elements is bilinear: each of its bits is a sum of terms a_i & b_j. A kernel with n operands on each side
gives the sum of their n products. The specification is computed from
the definition, x^i times x^j reduced; the RTL's form by gates.py.

    prove_ghash.py KERNEL.sv...     made of products.cpp by hlsc --clock-ns 100
"""
import pathlib
import sys

import gates

BITS = 128


def element_bit(octet_bit):
    """SP 800-38D counts the coefficients of an element from the top bit of octet 0; buses have octet 0 in bits 7:0."""
    return octet_bit // 8 * 8 + 7 - octet_bit % 8


def specification():
    """For each bit of the product on the bus, the pairs of a bit of a and one of b whose AND is in it."""
    # x^n modulo x^128 + x^7 + x^2 + x + 1, as an integer whose bit k is the coefficient of x^k.
    powers = [1]
    for _ in range(2 * BITS - 2):
        next_power = powers[-1] << 1
        if next_power >> BITS:
            next_power ^= (1 << BITS) | 0x87
        powers.append(next_power)
    terms = [set() for _ in range(BITS)]
    for i in range(BITS):
        for j in range(BITS):
            for k in range(BITS):
                if powers[i + j] >> k & 1:
                    terms[element_bit(k)] ^= {(element_bit(i), element_bit(j))}
    return terms


def main(sources):
    if not sources:
        raise SystemExit(__doc__)
    expected = specification()
    failed = False
    for source in sources:
        forms = gates.Forms(gates.netlist(source)[pathlib.Path(source).stem], most_variables=2)
        count = len(forms.inputs) // (2 * BITS)
        forms.name(forms.inputs, [(side, n, i) for side in "ab" for n in range(count) for i in range(BITS)])
        wrong = [bit for bit in range(BITS) if forms.of(forms.outputs[bit]) !=
                 {frozenset([("a", n, i), ("b", n, j)]) for n in range(count) for i, j in expected[bit]}]
        if wrong:
            print(f"{source}: bits {wrong} are not those of the field product")
            failed = True
        else:
            print(f"{source}: equal to {'the field product' if count == 1 else f'the sum of {count} field products'} of SP 800-38D in all 128 bits"
                  f" ({count * sum(map(len, expected))} terms)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
