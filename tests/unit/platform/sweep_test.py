#!/usr/bin/env python3
"""That `keyline sim sweep` works: a small sweep of the fast model, its JSON and its pictures; and what it refuses.

sweep_test.py KEYLINE FOLDER"""

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
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


def check_stopped(keyline: str, out: Path) -> None:
    """Ctrl-C, in the middle and with a terminal of 60 columns: the rows that there are, marked, and nobody left."""
    master, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    with subprocess.Popen([keyline, "sim", "sweep", "--model", "fast", "--packets", "20000", "--output", str(out)],
                          stdout=subprocess.PIPE, stderr=terminal, text=True) as sweep:
        os.close(terminal)
        shown = b""
        while shown.count(b"\r") < 3:
            shown += os.read(master, 4096)
        sweep.send_signal(signal.SIGINT)
        while True:
            try:
                shown += os.read(master, 4096)
            except OSError:  # the other end is closed: nobody has it any more
                break
        sweep.communicate(timeout=60)
    assert sweep.returncode == 130, shown
    assert b"stopped; " in shown, shown
    lines = [line for line in re.split(rb"[\r\n]+|\x1b\[K", shown) if line.startswith(b"[")]
    assert lines and max(map(len, lines)) < 60, lines
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["partial"] is True and 0 < len(found["rows"]) < 100, found


def check_without_gnuplot(keyline: str, out: Path) -> None:
    done = subprocess.run([keyline, "sim", "sweep", "--quick", "--model", "fast", "--packets", "100", "--output",
                           str(out)], capture_output=True, text=True, check=False, timeout=250,
                          env={**os.environ, "PATH": "/nonexistent"})
    assert done.returncode == 1 and "gnuplot-nox" in done.stderr and "sh:" not in done.stderr, done
    assert json.loads(out.read_text(encoding="utf-8"))["rows"]


def check_json(keyline: str, out: Path) -> None:
    """--json in front of sim, too."""
    done = subprocess.run([keyline, "--json", "sim", "sweep", "--quick", "--model", "fast", "--packets", "100",
                           "--no-plots", "--output", str(out)], capture_output=True, text=True, check=False, timeout=250)
    assert done.returncode == 0, done
    assert json.loads(done.stdout) == json.loads(out.read_text(encoding="utf-8"))


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
    # What cannot be written is said before anything is computed: the whole grid would take hours.
    unwritten = run(keyline, "sweep", "--packets", "100000000", "--output", "/proc/nowhere/out.json")
    assert unwritten.returncode == 1 and "/proc/nowhere/out.json" in unwritten.stderr, unwritten
    unwritten = run(keyline, "sweep", "--packets", "100000000", "--output", str(folder / "none.json"),
                    "--plots", "/proc/nowhere")
    assert unwritten.returncode == 1 and "/proc/nowhere" in unwritten.stderr, unwritten
    assert not (folder / "none.json").exists()
    check_stopped(keyline, folder / "stopped.json")
    check_without_gnuplot(keyline, folder / "plain.json")
    check_json(keyline, folder / "json.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
