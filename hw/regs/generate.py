#!/usr/bin/env python3
"""Generates from a description (card.toml): the SystemVerilog package, the C++ headers and the table for docs/.

generate.py card.toml [--sv keyline_regs_pkg.sv] [--cpp keyline_regs.h] [--hls keyline_regs_hls.h] [--table keyline_regs_table.h]
    [--markdown registers.md]"""

import argparse
import sys
from pathlib import Path

import emit_cpp
import emit_hls
import emit_markdown
import emit_systemverilog
import emit_table
from description import DescriptionError, read_description


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("description", type=Path)
    outputs = {"sv": emit_systemverilog.emit, "cpp": emit_cpp.emit, "hls": emit_hls.emit, "table": emit_table.emit,
               "markdown": emit_markdown.emit}
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
        try:
            text = emit(description)
        except DescriptionError as error:
            print(error, file=sys.stderr)
            return 1
        # What is the same as before keeps its time, so that nothing is built again for it.
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
