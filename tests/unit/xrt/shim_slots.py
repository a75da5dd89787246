#!/usr/bin/env python3
"""The simulated platform's tables of virtual functions against those of XRT's own platform without a card (libxrt_noop.so.2).

sim/xrt/xrt_213.h declares XRT's inner interface anew: slot by slot a function of the same name with the same arguments must stand
there. Then: that beside a libxrt_coreutil of another release the platform says so and takes no part.
"""

import argparse
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

TABLES = {"_ZTVN7keyline3sim7XrtShimE": "_ZTVN8xrt_core4noop6deviceE",
          "_ZTVN7keyline3sim11XrtPlatformE": "_ZTVN8xrt_core4noop6systemE"}
# XRT has what it does for AI engines there; nobody calls it for a card without them.
AI_ENGINES = range(36, 57)
WORD = 8


def output(*command: str, text: str = "") -> str:
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def symbols(library: Path) -> dict[str, tuple[int, int]]:
    """Name: address and size, of what is defined there."""
    found = {}
    for line in output("readelf", "-W", "--dyn-syms", str(library)).splitlines():
        fields = line.split()
        if len(fields) >= 8 and fields[0][:-1].isdigit() and fields[6] != "UND":
            found.setdefault(fields[7].split("@")[0], (int(fields[1], 16), int(fields[2], 0)))
    return found


def relocations(library: Path, names: dict[int, str]) -> dict[int, str]:
    """Where the loader writes a function's address, and the function."""
    found = {}
    for line in output("readelf", "-W", "-r", str(library)).splitlines():
        fields = line.split()
        if len(fields) >= 5 and fields[2] == "R_X86_64_64":
            found[int(fields[0], 16)] = fields[4].split("@")[0]
        elif len(fields) >= 4 and fields[2] == "R_X86_64_RELATIVE":
            found[int(fields[0], 16)] = names.get(int(fields[3], 16), "?")
    return found


def slots(library: Path, table: str) -> list[str]:
    """Functions of a table as `name(arguments)`, without whose they are."""
    defined = symbols(library)
    begin, size = defined[table]
    places = relocations(library, {address: name for name, (address, _) in defined.items()})
    # Two words come first: the offset to the top, and the type.
    mangled = [places.get(at, "0") for at in range(begin + 2 * WORD, begin + size, WORD)]
    return [bare(name) for name in output("c++filt", text="\n".join(mangled)).splitlines()]


def bare(function: str) -> str:
    name, bracket, arguments = function.partition("(")
    name = re.sub(r"<.*>", "", name).rsplit("::", 1)[-1]
    return ("~" if name.startswith("~") else name + bracket + arguments)


def compare(platform: Path, noop: Path) -> list[str]:
    found = []
    for ours, theirs in TABLES.items():
        mine, real = slots(platform, ours), slots(noop, theirs)
        if len(mine) != len(real):
            found.append(f"{theirs}: XRT has {len(real)} slots, the platform {len(mine)}")
        for number, (one, other) in enumerate(zip(mine, real)):
            is_filler = theirs.endswith("deviceE") and number in AI_ENGINES
            if is_filler and one != f"aie_{number}()":
                found.append(f"{theirs}: slot {number} is for AI engines, the platform has {one}")
            if not is_filler and one != other:
                found.append(f"{theirs}: slot {number} is {other}, the platform has {one}")
        print(f"{theirs}: {len(mine)} slots compared with {noop}")
    return found


def beside_another_release(platform: Path, coreutil: Path) -> list[str]:
    """The library under the file name of another release: the platform looks at that."""
    with tempfile.TemporaryDirectory() as folder:
        real = Path(folder, "libxrt_coreutil.so.2.14.0")
        shutil.copy(coreutil.resolve(), real)
        Path(folder, "libxrt_coreutil.so.2").symlink_to(real.name)
        load = f"import ctypes; ctypes.CDLL({str(platform)!r})"
        done = subprocess.run([sys.executable, "-c", load], env=os.environ | {"LD_LIBRARY_PATH": folder}, capture_output=True, text=True,
                              check=False)
    if "for XRT 2.13 and no other" not in done.stderr or done.returncode != 0:
        return [f"beside {real.name} the platform says nothing: code {done.returncode}, {done.stderr.strip() or 'no output'}"]
    print(done.stderr.strip())
    return []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--platform", type=Path, required=True)
    parser.add_argument("--coreutil", type=Path, required=True)
    arguments = parser.parse_args()
    noop = arguments.coreutil.resolve().parent / "libxrt_noop.so.2"
    found = compare(arguments.platform, noop) + beside_another_release(arguments.platform, arguments.coreutil)
    print("\n".join(found) or "OK")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
