#!/usr/bin/env python3
"""Generates from card.toml: the SystemVerilog package, the C++ header and the table for docs/.

generate.py card.toml [--sv keyline_regs_pkg.sv] [--cpp keyline_regs.h] [--markdown registers.md]"""

import argparse
import sys
from pathlib import Path

import emit_cpp
import emit_markdown
import emit_systemverilog
from description import DescriptionError, read_description


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("description", type=Path)
    outputs = {"sv": emit_systemverilog.emit, "cpp": emit_cpp.emit, "markdown": emit_markdown.emit}
    for name in outputs:
        parser.add_argument(f"--{name}", type=Path)
    options = parser.parse_args()
    try:
        description = read_description(options.description)
    except DescriptionError as error:
        print(error, file=sys.stderr)
        return 1
    for name, emit in outputs.items():
        path: Path | None = getattr(options, name)
        if path is None:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(emit(description), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
