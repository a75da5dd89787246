#!/usr/bin/env python3
"""What keyline_faults_campaign refuses, before it begins: places that cannot be written, numbers that are none.

words_test.py PROGRAM FOLDER"""

import json
import subprocess
import sys
from pathlib import Path


def run(program: str, *words: str) -> subprocess.CompletedProcess:
    port = () if "--port" in words else ("--port", "functional")
    return subprocess.run([program, *port, *words], capture_output=True, text=True, check=False, timeout=100)


def main() -> int:
    program, folder = sys.argv[1], Path(sys.argv[2])
    page = folder / "page.md"
    page.write_text("no marks\n", encoding="utf-8")
    # So many faults that a run would end this test by its time.
    many = ("--faults", "100000000")
    for words, complaint in (((*many, "--json", "/nonexistent/r.json"), "cannot write /nonexistent/r.json: No such file"),
                             ((*many, "--docs", "/nonexistent/page.md"), "cannot read /nonexistent/page.md: No such file"),
                             ((*many, "--docs", str(page)), "page.md has no marks"),
                             (("--faults", "0"), "--faults"), (("--seed", "-1"), "--seed"), (("--faults", "-5"), "--faults"),
                             ((*many, "--port", "nowhere"), "there is no port nowhere"), ((*many, "--kind", "rust"), "there is no fault rust"),
                             (("--nonsense",), "--nonsense"),
                             # A disk that is full is found out at the end.
                             (("--faults", "3", "--json", "/dev/full"), "cannot write /dev/full: No space left")):
        done = run(program, *words)
        assert done.returncode == 2 and complaint in done.stderr and "FAULTS OK" not in done.stdout, (words, done)

    out = folder / "out.json"
    done = run(program, "--seed", "7", "--faults", "5", "--kind", "dma_read_error", "--reset-after-flips", "--json", str(out))
    assert done.returncode == 0, done
    assert "--seed 7 --port functional --faults 5 --kind dma_read_error --reset-after-flips)" in done.stdout, done.stdout
    assert json.loads(out.read_text(encoding="utf-8"))["injected"] == 5
    return 0


if __name__ == "__main__":
    sys.exit(main())
