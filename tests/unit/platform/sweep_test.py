#!/usr/bin/env python3
"""That `keyline sim sweep` works: a small sweep of the fast model, its JSON and its pictures; and what it refuses.

sweep_test.py KEYLINE FOLDER"""

import json
import subprocess
import sys
import xml.dom.minidom
from pathlib import Path

ROW = {"model", "suite", "packet_bytes", "sas", "cards", "gbps", "mpps", "latency_us"}
PLOTS = ["gbps-by-size", "mpps-by-size", "gbps-by-sas", "latency", "gbps-by-cards"]


def run(keyline: str, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([keyline, "sim", *words], capture_output=True, text=True, check=False, timeout=250)


def check_rows(rows: list[dict]) -> None:
    assert rows
    for row in rows:
        assert ROW <= row.keys(), row
        assert row["model"] == "fast" and 0 < row["gbps"] < 1500 and 0.5 < row["latency_us"] < 10, row
        assert abs(row["gbps"] - row["mpps"] * row["packet_bytes"] * 8 / 1000) < 0.01 * row["gbps"], row
    # Cards behind one link have that link together, however many they are; with a link each they have more.
    both = {(row["cards"], row["host_link"]): row["gbps"] for row in rows
            if row["flow"] == "both" and row["sas"] == 16 and row["packet_bytes"] == 1500}
    assert 0.9 < both[8, "gen4x16"] / both[1, "gen4x16"] < 1.05, both
    assert both[2, None] > 1.9 * both[1, None], both


def main() -> int:
    keyline, folder = sys.argv[1], Path(sys.argv[2])
    out = folder / "sweep.json"
    done = run(keyline, "sweep", "--quick", "--model", "fast", "--packets", "400", "--output", str(out))
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text(encoding="utf-8"))
    check_rows(found["rows"])
    assert found["calibration"]["points"] == 0  # nothing to hold the fast card against
    assert found["latency"] and all(sorted(one["percentiles_us"]) == one["percentiles_us"] for one in found["latency"])
    for name in PLOTS:
        xml.dom.minidom.parse(str(folder / "sweep" / f"{name}.svg"))
        assert (folder / "sweep" / f"{name}.png").read_bytes().startswith(b"\x89PNG")

    refused = run(keyline, "sweep", "--link", "gen9x3")
    assert refused.returncode == 2 and "gen4x16" in refused.stderr, refused
    assert run(keyline, "sweep", "--model", "slow").returncode == 2
    unwritten = run(keyline, "sweep", "--quick", "--model", "fast", "--packets", "100", "--no-plots", "--quiet",
                    "--output", "/proc/nowhere/out.json")
    assert unwritten.returncode == 1 and "/proc/nowhere/out.json" in unwritten.stderr, unwritten
    return 0


if __name__ == "__main__":
    sys.exit(main())
