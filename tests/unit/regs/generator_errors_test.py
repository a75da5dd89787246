#!/usr/bin/env python3
"""generator_errors_test.py GENERATE_PY CARD_TOML: each way to spoil the description is refused, naming file, entry and rule."""

import subprocess
import sys
import tempfile
from pathlib import Path

# What is wrong: text to replace (once), replacement, words that the complaint must have.
CASES = {
    "overlapping registers": ('name = "map_version"\noffset = 0x04', 'name = "map_version"\noffset = 0x00',
                              ["block 'global'", "'map_version'", "overlaps register 'id'"]),
    "misaligned register": ('name = "map_version"\noffset = 0x04', 'name = "map_version"\noffset = 0x06',
                            ["'map_version'", "misaligned", "0x6"]),
    "duplicate register": ('name = "map_version"\noffset', 'name = "id"\noffset', ["block 'global'", "'id'", "duplicate name"]),
    "overlapping fields": ('name = "clocks", lo = 16, width = 16', 'name = "clocks", lo = 8, width = 16',
                           ["register 'moderation'", "field 'clocks'", "overlaps field 'count'"]),
    "field beyond the register": ('name = "count", lo = 0, width = 16', 'name = "count", lo = 20, width = 16',
                                  ["field 'count'", "32 bits"]),
    "reset value too wide": ('name = "enable", lo = 0, width = 1, reset = 0', 'name = "enable", lo = 0, width = 1, reset = 2',
                             ["field 'enable'", "reset value"]),
    "unknown access": ('access = "w1c"', 'access = "rx"', ["register 'interrupt_status'", "unknown access 'rx'"]),
    "overlapping layout fields": ('name = "destination", at = 16', 'name = "destination", at = 12',
                                  ["layout 'descriptor'", "'destination'", "overlaps field 'source'"]),
    "layout field beyond the end": ('name = "sa_index", at = 26', 'name = "sa_index", at = 32',
                                    ["layout 'descriptor'", "'sa_index'", "beyond the 32 bytes"]),
    "misaligned layout field": ('name = "length", at = 24', 'name = "length", at = 33', ["'length'", "misaligned"]),
    "duplicate constant and enum": ('name = "status"\ndoc = "What became', 'name = "card_id"\ndoc = "What became', ["enum 'card_id'", "duplicate name"]),
    "code taken": ('name = "enable", value = 4', 'name = "enable", value = 3', ["value 'enable'", "is taken"]),
    "status codes with a hole": ('name = "unsupported", value = 13', 'name = "unsupported", value = 15',
                                 ["'unsupported'", "count up"]),
    "blocks on each other": ("offset = 0x1000", "offset = 0x0020", ["overlaps", "global."]),
    "block copies on each other": ("stride = 0x1000", "stride = 0x100", ["block 'queue'", "stride 0x100"]),
    "beyond the address space": ("address_bits = 16", "address_bits = 13", ["does not fit in 13 bits"]),
    "unknown key": ('access = "ro"', 'acess = "ro"', ["'access' is missing"]),
    "misspelt extra key": ('access = "ro"', 'access = "ro"\nwidht = 3', ["unknown key 'widht'"]),
    "unknown count": ('count = 16\n', 'count = "sa_contexts"\n', ["register 'drops'", "names no enum or layout"]),
    "bad name": ('name = "map_version"\noffset', 'name = "MapVersion"\noffset', ["'MapVersion'", "lower case"]),
    "not TOML": ("[card]", "[card", ["not TOML"]),
}


def main() -> int:
    generate, original = sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8")
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "spoilt.toml"
        for what, (old, new, words) in CASES.items():
            if old not in original:
                print(f"{what}: the description has no '{old}' to spoil")
                failures += 1
                continue
            path.write_text(original.replace(old, new, 1), encoding="utf-8")
            result = subprocess.run([sys.executable, "-B", generate, str(path), "--cpp", str(Path(folder) / "out.h")],
                                    capture_output=True, text=True, check=False)
            missing = [word for word in [str(path), *words] if word not in result.stderr]
            if result.returncode != 1 or missing or "Traceback" in result.stderr:
                print(f"{what}: exit {result.returncode}, complaint lacks {missing}: {result.stderr}")
                failures += 1
    print(f"{len(CASES)} spoilt descriptions, {failures} not refused as they should be")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
