#!/usr/bin/env python3
"""docs_current_test.py GENERATE_PY CARD_TOML REGISTERS_MD: the committed page is what the generator makes now."""

import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "registers.md"
        subprocess.run([sys.executable, "-B", sys.argv[1], sys.argv[2], "--markdown", str(fresh)], check=True)
        if fresh.read_text(encoding="utf-8") == Path(sys.argv[3]).read_text(encoding="utf-8"):
            return 0
    print(f"{sys.argv[3]} is not what {sys.argv[2]} says: run `ninja registers-doc` and commit it")
    return 1


if __name__ == "__main__":
    sys.exit(main())
