#!/usr/bin/env python3
"""drivers/vfio under a real kernel: boots Debian's in QEMU (no KVM, no rights) with an emulated VT-d, and runs vfio_guest_tests in there.

    01:00.0   edu, QEMU's device for teaching: registers, DMA, MSI
    02:00.0   our card: the Verilated RTL, behind QEMU's x-pci-proxy-dev (keyline-pci-card)
    03:00.0   edu, and beside it in the same IOMMU group
    03:00.1   a virtio device that the guest's kernel drives

Exit code 0: all is well; 1: not; 77: something is missing, which is said.
"""

import argparse
import functools
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from lab import guest_image  # noqa: E402
from lab.console import Interrupted, indent, raise_on_signals, tail  # noqa: E402
from lab.guest import Machine  # noqa: E402
from lab.process import Finished, LabError, wait_until  # noqa: E402

SKIPPED = 77
TESTS = "/test/vfio_guest_tests"
MEMORY = "512"
ATTEMPTS = 3
QEMU_CRASHED = "qemu-system-x86_64: ended by signal 11"  # as keyline-pci-card says it
CARD = "02:00.0"
DEVICES = [
    "-M", "q35,kernel-irqchip=split,memory-backend=ram", "-object", f"memory-backend-memfd,id=ram,size={MEMORY}M,share=on",
    "-device", "intel-iommu,intremap=on,caching-mode=on", "-qtest", "stdio", "-qtest-log", "none",
    *(word for number in (1, 2, 3) for word in ("-device", f"pcie-root-port,id=slot{number},chassis={number},slot={number},addr={number + 0x10:#x}")),
    "-device", "edu,bus=slot1", "-device", "x-pci-proxy-dev,bus=slot2,fd=3",
    "-device", "edu,bus=slot3,addr=0.0,multifunction=on", "-device", "virtio-rng-pci,bus=slot3,addr=0.1"]


def programs(build: Path) -> tuple[Path, Path]:
    return build / "tests/vfio/vfio_guest_tests", build / "sim/keyline-pci-card"


def lacks(build: Path) -> list[str]:
    return [f"{path.name} is not built: run `make`" for path in programs(build) if not path.exists()] or \
        guest_image.lacks(build.parent / "interop", guest_image.VFIO)


def boot(machine: Machine, pci_card: Path, devices: list[str]) -> None:
    # Linux gives up where a busy machine is late with a tick of its timer, unless told not to look.
    machine.boot(devices, kernel="intel_iommu=on no_timer_check", memory=MEMORY, within=lambda command: [str(pci_card), CARD, *command])
    machine.shell("true", timeout=150)


def play(machine: Machine, pci_card: Path, only: str | None) -> None:
    boot(machine, pci_card, DEVICES)
    for tag in ("edu", "card"):
        if only in (None, tag):
            run(machine, f"[{tag}]")
    if only in (None, "silent"):
        machine.shell(f"({TESTS} --use-colour no --durations yes '[silent]' > /run/silent 2>&1; echo $? > /run/silent.code) &")
        wait_for(machine, "[ -e /run/traffic ] || [ -e /run/silent.code ]", "there is traffic")
        machine.process.signal(signal.SIGUSR1)
        wait_for(machine, "[ -e /run/silent.code ]", "the test ends")
        judge(machine.shell("cat /run/silent; exit $(cat /run/silent.code)"), "[silent]")


def wait_for(machine: Machine, condition: str, what: str) -> None:
    def holds() -> bool:
        machine.process.check_alive()
        return machine.shell(condition).ok
    wait_until(holds, 150, what, poll=0.5)


def run(machine: Machine, tag: str) -> None:
    judge(machine.shell(f"{TESTS} --use-colour no --durations yes --rng-seed {int(time.time())} '{tag}'", timeout=300), tag)


def judge(done: Finished, tag: str) -> None:
    print(f"{tag}:\n{indent(done.output)}", flush=True)
    if not done.ok:
        raise LabError(f"{tag} failed")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    parser.add_argument("--logs", type=Path, help="where the console's text goes [BUILD/vfio]")
    parser.add_argument("--only", choices=("edu", "card", "silent", "boot"), help="only these tests")
    arguments = parser.parse_args()
    build = arguments.build_dir.resolve()
    if missing := lacks(build):
        print(f"SKIP: {'; '.join(missing)}")
        return SKIPPED
    logs = (arguments.logs or build / "vfio").resolve()
    logs.mkdir(parents=True, exist_ok=True)
    for old in logs.glob("*.txt"):
        old.unlink()
    raise_on_signals()
    tests, pci_card = programs(build)
    image = guest_image.with_programs(guest_image.image(build.parent / "interop", guest_image.VFIO), {TESTS: tests}, logs / "initramfs")
    work = Path(tempfile.mkdtemp(prefix="keyline-vfio-"))  # a socket's name must be short
    try:
        return attempts(image, work, logs, functools.partial(play, pci_card=pci_card, only=arguments.only))
    finally:
        shutil.rmtree(work)


def attempts(image: guest_image.Image, work: Path, logs: Path, played: Callable[[Machine], None]) -> int:
    """QEMU 7.2 with x-pci-proxy-dev falls over now and then (SIGSEGV in memory_region_dispatch_write, once in twenty starts) when the guest
    moves a BAR: that says nothing about us, and it is tried again, and said."""
    began = time.monotonic()
    for attempt in range(1, ATTEMPTS + 1):
        machine = Machine(f"guest-{attempt}", image, work, logs / f"console-{attempt}.txt", logs / f"log-{attempt}.txt")
        try:
            played(machine)
            print(f"PASS in {time.monotonic() - began:.1f} s; logs: {logs}")
            return 0
        except (LabError, OSError, Interrupted) as error:
            crashed = QEMU_CRASHED in machine.process.log.read_text(errors="replace") and not isinstance(error, Interrupted)
            said = "\n".join(tail(path.read_text(errors="replace"), 30) for path in sorted(logs.glob(f"*-{attempt}*.txt")))
            print(f"{'QEMU itself fell over' if crashed else 'FAILED'}: {error}\n{indent(said)}", flush=True)
            if not crashed:
                return 1
        finally:
            machine.end()
    print(f"FAILED: QEMU fell over {ATTEMPTS} times of {ATTEMPTS}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
