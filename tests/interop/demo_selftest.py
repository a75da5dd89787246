#!/usr/bin/env python3
"""The demo's bad days: its peer dies, the user presses Ctrl-C, somebody kills it. Nothing may stay behind.

The good day is tested too, with the software device, and the shape of result.json.
"""

import argparse
import fcntl
import json
import os
import signal
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from lab import preflight  # noqa: E402
from lab.keylined import programs  # noqa: E402
from lab.network import NETNS_FOLDER, sweep, sweep_folders  # noqa: E402
from lab.process import LabError, run, wait_until  # noqa: E402

FIELDS = ["peer", "device", "ping_sent", "ping_received", "copy_bytes", "copy_ok", "card", "seconds"]
CARD_FIELDS = ["out_packets", "in_packets", "out_cycles_per_packet", "in_cycles_per_packet"]
LONG = ("--pings", "60")  # there is time to interfere


class Run:
    """One run of the demo as a child."""

    def __init__(self, build: Path, output: Path, *options: str) -> None:
        self.output = output
        self._screen = output / "screen"
        output.mkdir(parents=True)
        with self._screen.open("w") as screen:
            self.process = subprocess.Popen([ROOT / "scripts/demo", "--device", "software", "--build-dir", build,
                                             "--output", output, *options], stdout=screen, stderr=screen)
        self.namespaces = [f"kl-demo-{self.process.pid}-{letter}" for letter in "ab"]

    def screen(self) -> str:
        return self._screen.read_text(errors="replace")

    def wait_for_step(self, title: str) -> None:
        def there() -> bool:
            if self.process.poll() is not None:
                raise LabError(f"the demo ended before '{title}':\n{self.screen()}")
            return any(title in line and ": OK" in line for line in self.screen().splitlines())
        wait_until(there, 60, f"the demo finished the step '{title}'")

    def pids(self, letter: str) -> list[int]:
        name = self.namespaces["ab".index(letter)]
        return [int(word) for word in run(["ip", "netns", "pids", name]).output.split() if word.isdigit()]

    def ends(self, code: int) -> str:
        found = self.process.wait(90)
        if found != code:
            raise LabError(f"exit code {found}, wanted {code}:\n{self.screen()}")
        return self.screen()

    def left_nothing(self, pids: list[int]) -> None:
        names = [name for name in self.namespaces if (NETNS_FOLDER / name).exists()]
        alive = [pid for pid in pids if _runs(pid)]
        if names or alive:
            raise LabError(f"left behind: namespaces {names}, processes {alive}")


def _runs(pid: int) -> bool:
    try:
        return Path("/proc", str(pid), "stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def good_day(build: Path, work: Path) -> None:
    demo = Run(build, work, "--bytes", "65536")
    demo.ends(0)
    result = json.loads((work / "result.json").read_text())
    if list(result) != FIELDS or list(result["card"]) != CARD_FIELDS:
        raise LabError(f"result.json has other fields: {result}")
    if not result["copy_ok"] or result["copy_bytes"] != 65536 or result["ping_received"] != 10:
        raise LabError(f"result.json says: {result}")
    demo.left_nothing([])


def peer_is_killed(build: Path, work: Path) -> None:
    demo = Run(build, work, *LONG)
    demo.wait_for_step("Negotiating IKEv2")
    pids = demo.pids("a") + demo.pids("b")
    for pid in demo.pids("b"):
        os.kill(pid, signal.SIGKILL)
    screen = demo.ends(1)
    if "DEMO FAILED in step" not in screen or "pings came back" not in screen or str(work / "logs") not in screen:
        raise LabError(f"the failed step is not named:\n{screen}")
    if json.loads((work / "result.json").read_text())["copy_ok"]:
        raise LabError("result.json says that the copy went well")
    demo.left_nothing(pids)


def _interrupted(build: Path, work: Path, number: signal.Signals) -> None:
    demo = Run(build, work, *LONG)
    demo.wait_for_step("Negotiating IKEv2")
    pids = demo.pids("a") + demo.pids("b")
    demo.process.send_signal(number)
    demo.process.send_signal(number)  # the impatient user
    demo.ends(128 + number)
    demo.left_nothing(pids)


def ctrl_c(build: Path, work: Path) -> None:
    _interrupted(build, work, signal.SIGINT)


def sigterm(build: Path, work: Path) -> None:
    _interrupted(build, work, signal.SIGTERM)


def terminal_is_closed(build: Path, work: Path) -> None:
    """SIGHUP, and from then on every word to the screen fails."""
    work.mkdir(parents=True)
    master, slave = os.openpty()
    process = subprocess.Popen([ROOT / "scripts/demo", "--device", "software", "--build-dir", build, "--output", work, *LONG],
                               stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
                               preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
    os.close(slave)
    screen = b""
    while b"Negotiating IKEv2 with a pre-shared key (keyline initiate): OK" not in screen:
        screen += os.read(master, 4096)
    os.close(master)
    _all_down(process, work, 128 + signal.SIGHUP)


def reader_goes_away(build: Path, work: Path) -> None:
    """`scripts/demo | head -1`: the demo goes on to its end, without a reader."""
    work.mkdir(parents=True)
    process = subprocess.Popen([ROOT / "scripts/demo", "--device", "software", "--build-dir", build, "--output", work,
                                "--bytes", "65536"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    process.stdout.readline()
    process.stdout.close()
    complaints = process.stderr.read()
    _all_down(process, work, 0)
    if complaints or not json.loads((work / "result.json").read_text())["copy_ok"]:
        raise LabError(f"standard error: {complaints}")


def _all_down(process: subprocess.Popen, work: Path, code: int) -> None:
    found = process.wait(90)
    names = [str(path) for letter in "ab" if (path := NETNS_FOLDER / f"kl-demo-{process.pid}-{letter}").exists()]
    folders = [str(path) for path in Path(tempfile.gettempdir()).glob(f"keyline-demo-{process.pid}-*")]
    if found != code or names or folders or not (work / "result.json").exists():
        raise LabError(f"exit code {found}, wanted {code}; left behind: {names + folders}")


def bad_options(build: Path, work: Path) -> None:
    for options in (["--pings", "0"], ["--bytes", "-5"], ["--bytes", "many"], ["--output", "/proc/nowhere"]):
        done = subprocess.run([ROOT / "scripts/demo", "--build-dir", build, "--output", work, *options], capture_output=True,
                              text=True, check=False)
        if done.returncode != 2 or options[0] not in done.stderr or "Traceback" in done.stderr:
            raise LabError(f"{options}: code {done.returncode}, {done.stderr}")


def sigkill(build: Path, work: Path) -> None:
    """Daemons die with the demo; namespaces and folders are swept up by the next run."""
    demo = Run(build, work, *LONG)
    demo.wait_for_step("Negotiating IKEv2")
    pids = demo.pids("a") + demo.pids("b")
    demo.process.kill()
    demo.process.wait()
    wait_until(lambda: not any(_runs(pid) for pid in pids), 5, "the daemons die with the demo")
    folders = list(Path(tempfile.gettempdir()).glob(f"keyline-demo-{demo.process.pid}-*"))
    if len(folders) != 1 or folders[0].stat().st_mode & 0o077:
        raise LabError(f"secrets lie in {folders}, for others to read")
    sweep("demo")
    if str(folders[0]) not in sweep_folders("keyline-demo") or folders[0].exists():
        raise LabError(f"{folders[0]} is not swept up")
    demo.left_nothing(pids)


def not_built(build: Path, work: Path) -> None:
    del build
    screen = Run(work / "nowhere", work / "out").ends(1)
    if "is not built: run `make`" not in screen:
        raise LabError(f"no remedy on the screen:\n{screen}")


CHECKS: list[Callable[[Path, Path], None]] = [good_day, peer_is_killed, ctrl_c, sigterm, terminal_is_closed,
                                             reader_goes_away, sigkill, bad_options, not_built]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    build = parser.parse_args().build_dir.resolve()
    lacks = [] if os.geteuid() == 0 else ["only root sees the demo's namespaces from outside"]
    lacks += [lack for lack in (preflight.become_root(), preflight.tun_lack()) if lack]
    lacks += preflight.missing_programs(["ip", "ping", "charon-systemd", "swanctl"]) + preflight.missing_builds(programs(build))
    if lacks:
        print("SKIPPED, because:\n" + "\n".join(lacks))
        return 77
    failures = 0
    with tempfile.TemporaryDirectory(prefix="keyline-selftest-") as folder:
        for check in CHECKS:
            began = time.monotonic()
            try:
                check(build, Path(folder, check.__name__))
                word = "OK"
            except (LabError, subprocess.TimeoutExpired) as error:
                word = f"FAILED: {error}"
                failures += 1
            print(f"{check.__name__}: {word} ({time.monotonic() - began:.1f} s)", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
