#!/usr/bin/env python3
"""IKE side by side: what a handshake costs charon (Debian's strongSwan) and keylined as the responder.

ike_initiator (our engine) plays many initiators from one namespace, pinned to one core. In another namespace, pinned to the
other core, stands the gateway: first one daemon, then the other, started anew for each turn. A
handshake is IKE_SA_INIT and IKE_AUTH with PSK (IKEv1: Main Mode and Quick Mode), and brings an IKE SA with one CHILD SA; it counts
when both ends have both, and a run in which one is missing fails. For IKEv1 Quick Mode alone is measured, too: a new IPsec SA under
each of these ISAKMP SAs, and DELETE of the old one.

CPU is the process' own clock (user and system, all threads) between the first packet and the last handshake. Of several turns
the least CPU and the highest rate stand in the table: a machine has other work. Memory is what the daemon's pages (Pss of
smaps_rollup) grow by from the first hundred IKE SAs to the last of `--memory` ones.

docs/performance.md says what the figures include.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from lab import preflight  # noqa: E402
from lab.charon import LIBIPSEC_SETTINGS, Charon  # noqa: E402
from lab.console import raise_on_signals  # noqa: E402
from lab.endpoint import Endpoint  # noqa: E402
from lab.keylined import KeylinedEndpoint, programs  # noqa: E402
from lab.network import Namespace, Network, sides  # noqa: E402
from lab.process import Background, LabError  # noqa: E402

SKIPPED = 77  # for ctest
SECRET = "bench secret"
PATIENCE = 10  # seconds
WARM_UP = 100  # handshakes before memory is read for the first time, and before a turn's clock starts
SUITES = {  # version, IKE proposal, ESP proposal
    "x25519": ("2", "aes256gcm16-prfsha256-x25519", "aes256gcm16"),
    "ecp256": ("2", "aes256gcm16-prfsha256-ecp256", "aes256gcm16"),
    "modp2048": ("2", "aes128-sha256-modp2048", "aes128-sha256"),
    "v1-ecp256": ("1", "aes128-sha256-ecp256", "aes128-sha256"),
    "v1-modp2048": ("1", "aes128-sha256-modp2048", "aes128-sha256"),
}
FIRST = {"2": "IKE_SA_INIT, IKE_AUTH", "1": "Main Mode, Quick Mode"}
MEMORY_SUITE = "x25519"

# OpenSSL's cryptography alone, as in the fastest charon that we know of, and no log.
CHARON_CONF = """charon-systemd {{
    load_modular = no
    load = openssl random nonce pem pkcs1 pubkey x509 hmac kdf gcm {ipsec} socket-default vici
    install_virtual_ip = no
    install_routes = {routes}
    ikesa_table_size = 16384
    ikesa_table_segments = 16
    cookie_threshold = 100000
    cookie_threshold_ip = 100000
    block_threshold = 100000
    init_limit_half_open = 100000
    plugins {{
        vici {{
            socket = unix://{socket}
        }}{libipsec}
    }}
    journal {{
        default = -1
    }}
    filelog {{
        lab {{
            path = {log}
            default = -1
        }}
    }}
}}
"""
# Wildcards admit every initiator. With `encap` ESP travels in UDP, the only way of charon's ESP in user space.
SWANCTL_CONF = """connections {{
    many {{
        version = {version}
        local_addrs = {local}
        remote_addrs = %any
        proposals = {ike}
        encap = yes
        unique = never
        rekey_time = 0
        local {{
            auth = psk
            id = gateway.bench.example
        }}
        remote {{
            auth = psk
            id = *@bench.example
        }}
        children {{
            net {{
                local_ts = 10.2.0.0/16
                remote_ts = 10.128.0.0/9
                esp_proposals = {esp}
                rekey_time = 0
            }}
        }}
    }}
}}
secrets {{
    ike-many {{
        secret = "{secret}"
    }}
}}
"""


class BenchCharon(Charon):
    routes = "no"

    def start(self) -> None:
        conf = self.work / "strongswan.conf"
        conf.write_text(CHARON_CONF.format(ipsec="kernel-libipsec kernel-netlink", routes=self.routes, socket=self._socket,
                                           libipsec=LIBIPSEC_SETTINGS, log=self.log))
        self._daemon = Background(self.name, self.namespace.command([self._program]), self.log.with_suffix(".stdout.log"),
                                  env={"STRONGSWAN_CONF": str(conf)})
        self.wait_until_answers(self._socket, 15)


@dataclass(frozen=True)
class Options:
    build: Path
    handshakes: int
    turns: int
    window: int
    memory: int
    routes: str
    daemons: list[str]
    suites: list[str]


class Initiator:
    """The other end of ike_initiator's standard input and output."""

    def __init__(self, program: Path, namespace: Namespace, local: str, remote: str, suite: str, core: int) -> None:
        command = namespace.command([str(program), local, remote, *SUITES[suite], SECRET])
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        pin(self._process.pid, core)

    def connect(self, count: int, window: int) -> dict[str, Any]:
        done = self._ask(f"connect {count} {window}")
        if done["failed"] or done["ike_sas"] != count or done["child_sas"] != count:
            raise LabError(f"of {count} handshakes the initiator saw this: {done}")
        return done

    def rekey(self, count: int, window: int) -> dict[str, Any]:
        done = self._ask(f"rekey {count} {window}")
        if done["failed"] or done["rekeyed"] != count:
            raise LabError(f"of {count} rekeyings the initiator saw this: {done}")
        return done

    def _ask(self, command: str) -> dict[str, Any]:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise LabError(f"the initiator ended at `{command}` with code {self._process.wait()}")
        return json.loads(answer)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


def pin(pid: int, core: int) -> None:
    """All threads of it, now, and those that they will start."""
    cores = sorted(os.sched_getaffinity(0))
    for task in Path("/proc", str(pid), "task").iterdir():
        os.sched_setaffinity(int(task.name), {cores[core % len(cores)]})


def cpu_seconds(pid: int) -> float:
    """utime + stime of all threads, to the nanosecond: clock_getcpuclockid(3)."""
    return time.clock_gettime(~pid << 3 | 2)


def own_bytes(pid: int) -> int:
    for line in Path("/proc", str(pid), "smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise LabError(f"process {pid} has no Pss")


def counted(gateway: Endpoint) -> tuple[int, int]:
    """IKE SAs and CHILD SAs that the gateway itself lists as up."""
    listing = gateway.swanctl("--list-sas", "--raw", timeout=120)
    if not listing.ok:
        raise LabError(f"`{listing.command}`: {listing.output[-500:]}")
    return listing.output.count("state=ESTABLISHED"), listing.output.count("state=INSTALLED")


def version_of(gateway: Endpoint) -> str:
    words = gateway.swanctl("--version", "--daemon").output.split()
    return words[1] if len(words) > 1 else "?"


@contextmanager
def standing(daemon: str, suite: str, options: Options) -> Iterator[tuple[Endpoint, Initiator]]:
    with ExitStack() as undo:
        work = Path(tempfile.mkdtemp(prefix=f"keyline-bench-{os.getpid()}-"))
        undo.callback(shutil.rmtree, work, ignore_errors=True)
        network = Network("bench", sides())
        undo.callback(network.take_down)
        network.build()
        (near, far), (a, b) = network.sides, network.namespaces
        gateway = make(daemon, b, work, options)
        version, ike, esp = SUITES[suite]
        conf = gateway.folder / "swanctl.conf"
        conf.write_text(SWANCTL_CONF.format(version=version, local=far.outer, ike=ike, esp=esp, secret=SECRET))
        conf.chmod(0o600)
        undo.callback(gateway.kill)
        gateway.start()
        loaded = gateway.swanctl("--load-all")
        if not loaded.ok:
            raise LabError(f"{daemon} did not load its configuration:\n{loaded.output}")
        pin(gateway.daemon.pid, 1)
        initiator = Initiator(options.build / "bench/ike_initiator", a, near.outer, far.outer, suite, 0)
        undo.callback(initiator.close)
        yield gateway, initiator


def make(daemon: str, namespace: Namespace, work: Path, options: Options) -> Endpoint:
    place = namespace, work, work / "etc", work / "log"
    if daemon == "keyline":
        flags = ("--log-level", "warn", "--routes", options.routes, "--cookie-threshold", "100000")
        return KeylinedEndpoint(daemon, *place, options.build, "software", flags)
    charon = BenchCharon(daemon, *place)
    charon.routes = options.routes
    return charon


def check(gateway: Endpoint, wanted: int) -> None:
    """At the end: a peer's DELETE may still be on its way."""
    deadline = time.monotonic() + PATIENCE
    while (found := counted(gateway)) != (wanted, wanted):
        if time.monotonic() > deadline:
            raise LabError(f"{gateway.name} has {found[0]} IKE SAs and {found[1]} CHILD SAs; {wanted} of each were negotiated")
        time.sleep(0.2)


def turn(daemon: str, suite: str, options: Options) -> list[dict[str, Any]]:
    """Handshakes against a daemon that has just started, and for IKEv1 Quick Modes after them."""
    with standing(daemon, suite, options) as (gateway, initiator):
        warm_up = min(WARM_UP, options.handshakes)
        initiator.connect(warm_up, options.window)
        version = SUITES[suite][0]
        rows = [measured(gateway, initiator.connect, options) | {"exchange": FIRST[version]}]
        check(gateway, warm_up + options.handshakes)
        if version == "1":
            rows.append(measured(gateway, initiator.rekey, options) | {"exchange": "Quick Mode"})
            check(gateway, warm_up + options.handshakes)
        said = version_of(gateway)
        return [{"daemon": daemon, "version": said, "ike": int(version), "suite": suite, "role": "responder", **row} for row in rows]


def measured(gateway: Endpoint, work: Callable[[int, int], dict[str, Any]], options: Options) -> dict[str, Any]:
    before = cpu_seconds(gateway.daemon.pid)
    done = work(options.handshakes, options.window)
    used = cpu_seconds(gateway.daemon.pid) - before
    return {"handshakes": options.handshakes, "handshakes_per_s": options.handshakes / done["seconds"],
            "cpu_ms_per_handshake": used * 1000 / options.handshakes, "bytes_per_ike_sa": None,
            "retransmitted": done.get("retransmitted")}


def memory(daemon: str, options: Options) -> tuple[float, str]:
    """Octets an IKE SA, and what else was seen on the way."""
    with standing(daemon, MEMORY_SUITE, options) as (gateway, initiator):
        initiator.connect(WARM_UP, options.window)
        pid, count = gateway.daemon.pid, options.memory - WARM_UP
        bytes_before, cpu_before = own_bytes(pid), cpu_seconds(pid)
        done = initiator.connect(count, options.window)
        cpu = (cpu_seconds(pid) - cpu_before) * 1000 / count
        grown = own_bytes(pid) - bytes_before
        check(gateway, options.memory)
        return grown / count, f"{done['seconds']:.1f} s and {cpu:.3f} ms CPU a handshake on the way to {options.memory} IKE SAs"


def measure(options: Options, notes: dict[str, Any]) -> list[dict[str, Any]]:
    rows = []
    for suite in options.suites:
        # Turn by turn, so that a busy minute of the machine hits both.
        turns = [row for _ in range(options.turns) for daemon in options.daemons for row in turn(daemon, suite, options)]
        for daemon, exchange in dict.fromkeys((row["daemon"], row["exchange"]) for row in turns):
            mine = [row for row in turns if (row["daemon"], row["exchange"]) == (daemon, exchange)]
            best = min(mine, key=lambda row: row["cpu_ms_per_handshake"])
            best["handshakes_per_s"] = max(row["handshakes_per_s"] for row in mine)
            if suite == MEMORY_SUITE and options.memory > WARM_UP:
                best["bytes_per_ike_sa"], notes[daemon] = memory(daemon, options)
            rows.append(best)
    return rows


def show(rows: list[dict[str, Any]]) -> None:
    print(f"{'suite':>11}  {'exchange':>21}  {'daemon':>8}  {'handshakes/s':>12}  {'CPU ms each':>11}  {'of charon':>9}  {'octets/IKE SA':>13}")
    charon = {(row["suite"], row["exchange"]): row["cpu_ms_per_handshake"] for row in rows if row["daemon"] == "charon"}
    for row in rows:
        cpu, octets = row["cpu_ms_per_handshake"], row["bytes_per_ike_sa"]
        what = row["suite"], row["exchange"]
        ratio = f"{cpu / charon[what]:.2f}" if what in charon else "-"
        print(f"{what[0]:>11}  {what[1]:>21}  {row['daemon']:>8}  {row['handshakes_per_s']:12.0f}  {cpu:11.3f}  {ratio:>9}  "
              f"{'-' if octets is None else f'{octets:.0f}':>13}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", nargs="?", type=Path, default=ROOT / "build/bench/ike.json")
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    parser.add_argument("--handshakes", type=int, default=500, help="in each turn [%(default)s]")
    parser.add_argument("--turns", type=int, default=2, help="of which the best counts [%(default)s]")
    parser.add_argument("--window", type=int, default=16, help="handshakes under way at a time [%(default)s]")
    parser.add_argument("--memory", type=int, default=10000, help="IKE SAs for the measurement of memory; 0: none [%(default)s]")
    parser.add_argument("--routes", choices=["yes", "no"], default="no",
                        help="whether both daemons set a route for each CHILD SA [%(default)s]")
    parser.add_argument("--daemon", action="append", choices=["charon", "keyline"], help="only this one")
    parser.add_argument("--suite", action="append", choices=list(SUITES), help="only this one")
    return parser.parse_args()


def main() -> int:
    raise_on_signals()
    wanted = arguments()
    options = Options(wanted.build_dir.resolve(), wanted.handshakes, wanted.turns, wanted.window, wanted.memory, wanted.routes,
                      wanted.daemon or ["charon", "keyline"], wanted.suite or list(SUITES))
    output = wanted.output.resolve()
    lacks = [lack for lack in (preflight.become_root(), preflight.tun_lack()) if lack]
    needed = ["ip", "swanctl"] + (["charon-systemd"] if "charon" in options.daemons else [])
    lacks += preflight.missing_programs(needed)
    lacks += preflight.missing_builds([*programs(options.build), options.build / "bench/ike_initiator"])
    notes = {"what": "IKE with PSK and a CHILD SA; best of the turns; charon with OpenSSL and kernel-libipsec, keylined with "
                     "SoftwareEsp: both install their SAs in user space",
             "turns": options.turns, "window": options.window, "memory_at": options.memory, "routes": options.routes,
             "load_average": os.getloadavg()[0]}
    if lacks:
        notes["not_measured"] = "; ".join(lacks)
    rows = [] if lacks else measure(options, notes)
    show(rows)
    for key, value in notes.items():
        print(f"{key}: {value}")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps({"bench": "ike", "notes": notes, "rows": rows}, indent=2) + "\n")
    return SKIPPED if lacks else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except LabError as error:
        print(f"ike.py: {error}", file=sys.stderr)
        sys.exit(1)
