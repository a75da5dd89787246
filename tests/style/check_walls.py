#!/usr/bin/env python3
"""Checks the walls of docs/architecture.md: a room includes only itself and the rooms that it may know; and that
kernels have no constexpr variables of ap types, because the constructors of AMD's are not constexpr.

Exit code 1 and one line per offence, naming file, line and the wall."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Room -> rooms, or single headers, that it may include. Order matters for matching: longest path first.
HOST_LOW = ["host/base", "host/crypto", "host/net"]
ALLOWED: dict[str, list[str]] = {
    "host/base": [],
    "host/crypto": ["host/base"],
    "host/gss": ["host/base"],
    "host/net": ["host/base", "host/crypto"],
    "host/esp": HOST_LOW,
    "host/ike": [*HOST_LOW, "host/esp", "host/gss/mechanism.h"],
    "host/config": [*HOST_LOW, "host/esp", "host/ike"],
    "host/vici": ["host/base", "host/net"],
    "drivers/card": [*HOST_LOW, "host/esp", "hw/regs", "hw/hls/kernels/sa_hash.h"],
    "drivers/xrt": [*HOST_LOW, "drivers/card", "hw/regs"],
    "drivers/vfio": ["host/base", "drivers/card"],
    "sim": [*HOST_LOW, "host/esp", "drivers/card", "hw/regs", "hw/hls/kernels"],
    "host/daemon": [*HOST_LOW, "host/esp", "host/gss", "host/ike", "host/config", "host/vici", "drivers/card", "drivers/xrt", "drivers/vfio", "sim"],
    "host/cli": [*HOST_LOW, "host/vici", "host/config/settings.h"],
    "hw/hls/include": [],
    "hw/hls/kernels": ["hw/hls/include"],
    "hw/hls/compiler": [],
}
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')
CONSTEXPR_AP = re.compile(r"\bconstexpr\b.*\bap_u?int<[^>]*>(?!::)")


def room_of(path: str) -> str | None:
    matches = [room for room in ALLOWED if path.startswith(room + "/")]
    return max(matches, key=len) if matches else None


def offences(path: str) -> list[str]:
    room = room_of(path)
    if room is None:
        return []
    found = []
    for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), start=1):
        if room == "hw/hls/kernels" and CONSTEXPR_AP.search(line):
            found.append(f"{path}:{number}: AMD's ap types have no constexpr constructors: make it const")
        match = INCLUDE.match(line)
        other = room_of(match.group(1)) if match else None
        if other and other != room and other not in ALLOWED[room] and match.group(1) not in ALLOWED[room]:
            found.append(f"{path}:{number}: {room} must not know {other} (docs/architecture.md, Rooms)")
    return found


def main() -> int:
    listing = subprocess.run(["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard"],
                             check=True, capture_output=True, text=True).stdout.splitlines()
    sources = [name for name in listing if name.endswith((".h", ".cpp")) and (ROOT / name).exists()]
    found = [offence for name in sources for offence in offences(name)]
    for offence in found:
        print(offence)
    print(f"{len(sources)} files, {len(found)} offences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
