#!/usr/bin/env python3
"""Runs one interoperability scenario in namespaces of its own; ctest calls this once for each.

    run_scenario.py --list
    run_scenario.py initiator                 keylined against strongSwan
    run_scenario.py --baseline initiator      strongSwan on both sides: proves the scenario, not us

Exit code 0: all of it was true. 1: it was not, with the ends of the logs. 77: cannot run here, and why.
"""

import argparse
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(Path(__file__).resolve().parent)]

from lab import preflight  # noqa: E402
from lab.console import Interrupted, ignore_signals, indent, raise_on_signals, tail  # noqa: E402
from lab.keylined import programs  # noqa: E402
from lab.network import sweep  # noqa: E402
from lab.process import LabError  # noqa: E402
from lab_run import Lab  # noqa: E402
from scenarios import ALL  # noqa: E402

SKIPPED = 77


def lacks(build: Path, baseline: bool, programs_too: tuple[str, ...]) -> list[str]:
    found = [lack for lack in (preflight.become_root(), preflight.tun_lack()) if lack]
    found += preflight.missing_programs(["ip", "ping", "charon-systemd", "swanctl", "tshark", *programs_too])
    return found if baseline else found + preflight.missing_builds(programs(build))


def play(lab: Lab) -> int:
    began = time.monotonic()
    code = 1
    try:
        lab.up()
        lab.scenario.steps(lab)
        code = 0
    except (LabError, OSError) as error:
        print(f"FAILED: {error}")
        for log in sorted(lab.logs.glob("*.log")):
            print(f"\n  The end of {log}:\n{indent(tail(log.read_text(errors='replace'), 40))}")
    except Interrupted as signal:
        print(f"{signal}: taking down")
        code = 128 + signal.number
    finally:
        ignore_signals()
        lab.close()
    for note in lab.notes:
        print(f"  {note}")
    print(f"{'OK' if code == 0 else 'FAILED'} in {time.monotonic() - began:.1f} s; logs: {lab.logs}")
    return code


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="?", choices=sorted(ALL), metavar="SCENARIO")
    parser.add_argument("--list", action="store_true", help="print the scenarios")
    parser.add_argument("--ctest", action="store_true", help="print `name device seconds` for CMake")
    parser.add_argument("--baseline", action="store_true", help="strongSwan in keylined's place")
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    arguments = parser.parse_args()
    if arguments.ctest:
        print("\n".join(f"{scenario.name} {scenario.device} {scenario.seconds}" for scenario in ALL.values()))
        return 0
    if arguments.list or not arguments.scenario:
        for scenario in ALL.values():
            print(f"{scenario.name:50} {scenario.device:9} {scenario.picture.splitlines()[0]}")
        return 0
    scenario = ALL[arguments.scenario]
    if arguments.baseline and not scenario.baseline:
        print("SKIPPED: this scenario says nothing about two strongSwans")
        return SKIPPED
    build = arguments.build_dir.resolve()
    if missing := lacks(build, arguments.baseline, scenario.programs):
        print("SKIPPED, because:\n" + indent("\n".join(missing)))
        return SKIPPED
    sweep("it")
    raise_on_signals()
    logs = build / "interop" / (("baseline-" if arguments.baseline else "") + scenario.name)
    logs.mkdir(parents=True, exist_ok=True)
    for old in logs.iterdir():
        old.unlink()
    print(f"{scenario.name}: {scenario.picture}", flush=True)
    return play(Lab(scenario, arguments.baseline, build, logs))


if __name__ == "__main__":
    sys.exit(main())
