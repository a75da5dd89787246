#!/usr/bin/env python3
"""Plays one scenario folder in one role, in namespaces of its own; ./run and ctest call this.

    play.py --list
    play.py net2net-psk                       charon on every host: proves the scenario, not us
    play.py net2net-psk --role initiator      keylined on the hosts that initiate; also: responder, both

Exit code 0: all of it was true. 1: it was not, with the ends of the logs. 77: cannot run here, and why.
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(Path(__file__).resolve().parent)]

from folder import ROLES, Folder, Step, names, read_folder  # noqa: E402
from lab import guest_image, kerberos, preflight  # noqa: E402
from lab.console import Interrupted, ignore_signals, indent, raise_on_signals, tail  # noqa: E402
from lab.keylined import DEVICES, programs  # noqa: E402
from lab.network import sweep, sweep_folders  # noqa: E402
from lab.process import LabError  # noqa: E402
from stage import GUESTS, Stage  # noqa: E402
from steps import Player  # noqa: E402

SKIPPED = 77


@dataclass
class Outcome:
    result: str  # pass, fail, skip
    reason: str = ""
    seconds: float = 0.0
    code: int = 0
    devices: dict[str, str | int] = field(default_factory=dict)  # Devices.row()

    def row(self, folder: Folder, role: str) -> dict[str, str | int | float]:
        return {"scenario": folder.name, "ike": folder.ike, "peer": folder.peer, "role": role, "result": self.result, "reason": self.reason, "seconds": round(self.seconds, 1), **self.devices}


def lacks(folder: Folder, role: str, build: Path) -> list[str]:
    found = [lack for lack in (preflight.become_root(), preflight.tun_lack()) if lack]
    needed = ["ip", "ping", "charon-systemd", "swanctl", "tshark"]
    needed += ["pki", "openssl"] if folder.keys else []
    needed += kerberos.PROGRAMS if folder.kerberos else []
    needed += ["nft"] if folder.topology == "nat" else []
    needed += ["certutil", "pk12util"] if folder.peer == "pluto" else []
    found += preflight.missing_programs(needed)
    found += guest_image.lacks(build.parent / "interop", GUESTS[folder.peer]) if folder.guests and role != "both" else []
    return found + (preflight.missing_builds(programs(build)) if folder.keyline_hosts(role) else [])


def play(folder: Folder, role: str, build: Path, device: str, logs: Path, verbose: bool) -> Outcome:
    began = time.monotonic()
    stage = Stage(folder, role, build, device, logs)
    at: Step | None = None
    try:
        stage.up()
        player = Player(stage)
        for at in folder.steps:
            if verbose:
                print(f"  {time.monotonic() - began:5.1f} s  {at.text}", flush=True)
            player.play(at)
        at = None
        stage.finish()
        outcome = Outcome("pass")
    except (LabError, OSError) as error:
        where = f"step '{at.text}': " if at else ""
        outcome = Outcome("fail", f"{where}{error}", code=1)
    except Interrupted as signal:
        outcome = Outcome("fail", str(signal), code=128 + signal.number)
    finally:
        ignore_signals()
        stage.close()
    outcome.seconds = time.monotonic() - began
    outcome.devices = stage.devices.row()
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="?", choices=names(), metavar="SCENARIO")
    parser.add_argument("--role", choices=ROLES, default="baseline")
    parser.add_argument("--device", choices=DEVICES, default="software", help="what encrypts for keylined")
    parser.add_argument("--list", action="store_true", help="print the scenarios")
    parser.add_argument("--show", action="store_true", help="print the scenario's picture")
    parser.add_argument("--ctest", action="store_true", help="print `name role device seconds` of the quick subset for CMake")
    parser.add_argument("--verbose", action="store_true", help="print each step")
    parser.add_argument("--row", type=Path, help="write the row of results.json here, with data_path and card_packets")
    parser.add_argument("--logs", type=Path, help="where logs and wire.pcap go")
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    arguments = parser.parse_args()
    if arguments.ctest:
        print("\n".join(_ctest_lines()))
        return 0
    if arguments.list or not arguments.scenario:
        print("\n".join(f"{name:32} {read_folder(name).truth}" for name in names()))
        return 0
    folder = read_folder(arguments.scenario)
    if arguments.show:
        print(f"{folder.picture()}\n\n{folder.truth}")
        return 0
    return _play(folder, arguments)


def _ctest_lines() -> list[str]:
    folders = [read_folder(name) for name in names()]
    plays = [(folder, *play.partition(":")[::2]) for folder in folders for play in folder.quick]
    return [f"{folder.name} {role} {device or 'software'} {folder.seconds}" for folder, role, device in plays]


def _play(folder: Folder, arguments: argparse.Namespace) -> int:
    role, build = arguments.role, arguments.build_dir.resolve()
    senseless = folder.not_played(role)
    missing = [senseless] if senseless else lacks(folder, role, build)
    if missing:
        outcome = Outcome("skip", "; ".join(missing), code=SKIPPED)
    else:
        sweep("it")
        sweep_folders("keyline-it")
        raise_on_signals()
        logs = (arguments.logs or build.parent / "interop" / "logs" / f"{folder.name}-{role}").resolve()
        logs.mkdir(parents=True, exist_ok=True)
        for old in logs.iterdir():
            old.unlink()
        print(f"{folder.name}, {role}: {folder.truth}", flush=True)
        outcome = play(folder, role, build, arguments.device, logs, arguments.verbose)
    if arguments.row:
        arguments.row.write_text(json.dumps(outcome.row(folder, role)))
    _say(outcome, None if missing else logs)
    return outcome.code


def _say(outcome: Outcome, logs: Path | None) -> None:
    if outcome.result == "fail" and logs:
        print(f"FAILED: {outcome.reason}")
        for log in sorted(logs.glob("*.log")):
            print(f"\n  The end of {log}:\n{indent(tail(log.read_text(errors='replace'), 40))}")
    print(f"{outcome.result.upper()} in {outcome.seconds:.1f} s" + (f"; logs: {logs}" if logs else f": {outcome.reason}"))


if __name__ == "__main__":
    sys.exit(main())
