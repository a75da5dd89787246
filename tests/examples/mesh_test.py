#!/usr/bin/env python3
"""docs/examples/mesh.py: its table is the one of docs/manual-keys.md, keylined takes what it makes, and both halves of each SA agree."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MESH = ROOT / "docs/examples/mesh.py"
SAS = re.compile(r"    peer(\d+) \{(.*?)\n    \}", re.S)
SETTING = re.compile(r"(\w+) = (\S+)")


def made(*words: str) -> str:
    return subprocess.run([sys.executable, str(MESH), *words], check=True, capture_output=True, text=True).stdout


def halves(folder: Path) -> dict[tuple[int, int], dict[str, str]]:
    return {(own, int(other)): dict(SETTING.findall(body)) for own in range(1, 5)
            for other, body in SAS.findall((folder / f"peer{own}/swanctl.conf").read_text())}


def main() -> int:
    keylined = sys.argv[1]
    failures = []
    if made("table").strip() not in (ROOT / "docs/manual-keys.md").read_text():
        failures.append("the table of docs/manual-keys.md is not what `mesh.py table` prints")
    for way in ("manual", "ike"):
        with tempfile.TemporaryDirectory() as work:
            made(way, "4", work)
            for own in range(1, 5):
                done = subprocess.run([keylined, "--check-config", "--config", f"{work}/peer{own}/swanctl.conf"], capture_output=True, text=True,
                                      check=False)
                if done.returncode != 0 or "warning" in done.stderr:
                    failures.append(f"{way}, peer{own}: {done.stderr}")
            if way == "manual":
                all_halves = halves(Path(work))
                if len(all_halves) != 12:
                    failures.append(f"{len(all_halves)} halves for 4 gateways")
                for (own, other), mine in all_halves.items():
                    theirs = all_halves[other, own]
                    for name in ("spi", "encryption_key", "integrity_key"):
                        if mine[f"{name}_in"] != theirs[f"{name}_out"]:
                            failures.append(f"{name} of peer{other} to peer{own} differs")
    print("\n".join(failures) or "the mesh is as documented")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
