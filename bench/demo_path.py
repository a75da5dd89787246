#!/usr/bin/env python3
"""Packets a second through the whole path of `make demo`: TUN, keylined, device, UDP, strongSwan, and back.

A flood of pings with several in flight; every echo is one packet out and one in. strongSwan's ESP in user space is part of
the path, and so is this machine's load. Without root or TUN there is nothing to measure, and the JSON says so.
"""

import json
import re
import shutil
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from lab import preflight  # noqa: E402
from lab.console import raise_on_signals  # noqa: E402
from lab.keylined import Keylined, programs  # noqa: E402
from lab.network import Network, sides  # noqa: E402
from lab.policy import Policy  # noqa: E402
from lab.process import LabError, wait_until  # noqa: E402
from lab.strongswan import StrongSwan  # noqa: E402

BUILD = ROOT / "build/dev"
SIZES = (64, 512, 1400)  # inner packet, octets
HEADERS = 28  # IPv4 and ICMP
IN_FLIGHT = 8
ECHOES = {"sim": 400, "software": 4000}
COLUMNS = (("device", "device"), ("bytes", "inner bytes"), ("packets_per_second", "packets/s"), ("mbit_per_second", "Mbit/s"),
           ("lost", "lost"))


def measure(device: str) -> list[dict]:
    with ExitStack() as undo:
        work = Path(tempfile.mkdtemp(prefix="keyline-bench-"))
        undo.callback(shutil.rmtree, work, ignore_errors=True)
        network = Network("bench", sides())
        undo.callback(network.take_down)
        network.build()
        (near, far), (a, b) = network.sides, network.namespaces
        peer = StrongSwan(b, far, near, work, work)
        ours = Keylined(a, near, far, work, work, BUILD, device)
        for gateway in (peer, ours):
            undo.callback(gateway.stop)
            gateway.start(Policy())
        done = ours.initiate()
        if not done.ok:
            raise LabError(f"`{done.command}`: {done.output}")
        wait_until(lambda: bool(peer.child_sas()), 5, "the CHILD SA")
        return [flood(a, near.inner, far.inner, device, size) for size in SIZES]


def flood(namespace, source: str, target: str, device: str, size: int) -> dict:
    count = ECHOES[device]
    done = namespace.run(["ping", "-f", "-n", "-q", "-I", source, "-c", str(count), "-l", str(IN_FLIGHT), "-s", str(size - HEADERS),
                          target], timeout=120)
    found = re.search(r"(\d+) packets transmitted, (\d+) received.* time (\d+)ms", done.output)
    if not found:
        raise LabError(f"ping said:\n{done.output}")
    sent, received, milliseconds = map(int, found.groups())
    rate = 2 * received / (max(milliseconds, 1) / 1000)
    return {"device": device, "bytes": size, "packets_per_second": rate, "mbit_per_second": rate * size * 8 / 1e6,
            "lost": sent - received}


def show(rows: list[dict]) -> None:
    table = [[title for _, title in COLUMNS]]
    table += [[f"{row[key]:.1f}" if isinstance(row[key], float) else str(row[key]) for key, _ in COLUMNS] for row in rows]
    widths = [max(len(line[at]) for line in table) for at in range(len(COLUMNS))]
    for line in table:
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths)))


def main() -> int:
    output = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/bench/demo_path.json").resolve()
    lacks = [lack for lack in (preflight.become_root(), preflight.tun_lack()) if lack]
    lacks += preflight.missing_programs(["ip", "ping", "charon-systemd", "swanctl"]) + preflight.missing_builds(programs(BUILD))
    raise_on_signals()
    rows = [] if lacks else [row for device in ("sim", "software") for row in measure(device)]
    notes = {"what": f"flood ping, {IN_FLIGHT} in flight, against strongSwan with ESP in user space; both directions counted"}
    if lacks:
        notes["not_measured"] = "; ".join(lacks)
    show(rows)
    for key, value in notes.items():
        print(f"{key}: {value}")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps({"bench": "demo_path", "notes": notes, "rows": rows}, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
