#!/usr/bin/env python3
"""The campaign of faults (docs/faults.md) in the guest of run.py: the Verilated card on its PCIe bus, through Linux' vfio-pci and drivers/vfio.
`keyline_faults_campaign --port vfio` runs this; by itself it prints what the campaign in the guest says.

Exit code 0: all is well; 1: not; 2: wrong words; 77: something is missing, which is said.
"""

import argparse
import functools
import shutil
import sys
import tempfile
import time
from pathlib import Path

from run import DEVICES, ROOT, SKIPPED, attempts, boot

sys.path.insert(0, str(ROOT / "scripts"))

from lab import guest_image  # noqa: E402
from lab.console import raise_on_signals  # noqa: E402
from lab.guest import Machine  # noqa: E402
from lab.process import LabError  # noqa: E402

PROGRAM = "/test/keyline_faults_guest"
# The door of keyline-pci-card, at file descriptor 4.
DOOR = ["-chardev", "socket,id=faults,fd=4", "-device", "virtserialport,chardev=faults,name=faults,nr=3"]
SECONDS_PER_FAULT = 150  # of patience: a kernel waits a minute for a function that does not come back


def play(machine: Machine, pci_card: Path, words: list[str], faults: int, line: Path | None) -> None:
    boot(machine, pci_card, [*DEVICES, *DOOR])
    bind(machine)
    machine.shell(f"({PROGRAM} {' '.join(words)} --line /run/line > /run/out 2> /run/count; echo $? > /run/code) &")
    wait(machine, faults)
    done = machine.shell("cat /run/out; grep -v '^[0-9]*$' /run/count; exit $(cat /run/code)")
    print(done.output, end="", flush=True)
    if line and (found := machine.shell("cat /run/line", timeout=60)).ok:
        line.write_text(found.output)
    if not done.ok:
        raise LabError(f"the campaign gave {done.code}")


def bind(machine: Machine) -> None:
    folder = "/sys/bus/pci/devices/0000:02:00.0"
    done = machine.shell(f"modprobe vfio-pci && echo vfio-pci > {folder}/driver_override && echo 0000:02:00.0 > /sys/bus/pci/drivers_probe")
    if not done.ok:
        raise LabError(f"the card is not bound to vfio-pci:\n{done.output}")


def wait(machine: Machine, faults: int) -> None:
    """Prints how many faults it is now and then, a number a line."""
    told = 0
    last = time.monotonic()
    while not machine.shell("[ -e /run/code ]").ok:
        machine.process.check_alive()
        count = machine.shell("grep -c '^[0-9]*$' /run/count; true").output.strip()
        if count.isdigit() and int(count) != told:
            told = int(count)
            last = time.monotonic()
            print(told, flush=True)
        if time.monotonic() - last > SECONDS_PER_FAULT:
            raise LabError(f"{told} of {faults} faults, and nothing more for {SECONDS_PER_FAULT} s")
        time.sleep(1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    parser.add_argument("--logs", type=Path, help="where the console's text goes [BUILD/vfio-faults]")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="everything follows from it but time; by default another one each time")
    parser.add_argument("--faults", type=int, default=20, help="so many that have struck [20]")
    parser.add_argument("--kind", action="append", default=[], help="only this kind; may be given again")
    parser.add_argument("--line", type=Path, help="what was found, on one line of this file")
    arguments = parser.parse_args()
    build = arguments.build_dir.resolve()
    program, pci_card = build / "tests/faults/keyline_faults_guest", build / "sim/keyline-pci-card"
    missing = [f"{path.name} is not built: run `make`" for path in (program, pci_card) if not path.exists()] or \
        guest_image.lacks(build.parent / "interop", guest_image.VFIO)
    if missing:
        print(f"SKIP: {'; '.join(missing)}")
        return SKIPPED
    logs = (arguments.logs or build / "vfio-faults").resolve()
    logs.mkdir(parents=True, exist_ok=True)
    for old in logs.glob("*.txt"):
        old.unlink()
    raise_on_signals()
    image = guest_image.with_programs(guest_image.image(build.parent / "interop", guest_image.VFIO), {PROGRAM: program}, logs / "initramfs")
    words = ["--seed", str(arguments.seed), "--faults", str(arguments.faults), *(word for kind in arguments.kind for word in ("--kind", kind))]
    work = Path(tempfile.mkdtemp(prefix="keyline-vfio-"))  # a socket's name must be short
    try:
        return attempts(image, work, logs, functools.partial(play, pci_card=pci_card, words=words, faults=arguments.faults, line=arguments.line))
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    sys.exit(main())
