"""Two network namespaces, `a` and `b`, joined by one veth pair; an inner network behind each.

        namespace a                                     namespace b
    10.1.0.1/24 on lo   [gateway] wire === wire [gateway]   10.2.0.1/24 on lo
                         10.9.0.1           10.9.0.2

Each side also has a plain route to the other's inner network over the wire. With a tunnel up, the gateway's own route wins;
without one, packets cross in clear text, where the capture sees them. So "nothing crossed in clear" is a finding, and not only
the lack of a route.

Nothing outside these two namespaces is touched. Their names hold our process id, so that runs side by side do not clash
and what a killed run left behind can be told apart (sweep()).
"""

import ctypes
import ipaddress
import os
import re
import shutil
import signal
import socket
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from lab.process import Finished, LabError, must, run

NETNS_FOLDER = Path("/run/netns")
WIRE = "wire"
CLONE_NEWNET = 0x40000000
_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Side:
    """The addresses of one side."""

    letter: str
    outer: str
    inner: str
    inner_network: str
    mac: str

    @property
    def outer_length(self) -> int:
        return 24 if ipaddress.ip_address(self.outer).version == 4 else 64


def sides(outer_version: int = 4, inner_version: int = 4) -> tuple[Side, Side]:
    def side(letter: str, number: int) -> Side:
        outer = f"10.9.0.{number}" if outer_version == 4 else f"fd09::{number}"
        inner, network = ((f"10.{number}.0.1", f"10.{number}.0.0/24") if inner_version == 4
                          else (f"fd0{number}::1", f"fd0{number}::/64"))
        return Side(letter, outer, inner, network, f"02:00:00:00:00:0{number}")
    return side("a", 1), side("b", 2)


class Namespace:
    def __init__(self, name: str) -> None:
        self.name = name

    def create(self) -> None:
        must(["ip", "netns", "add", self.name])

    def delete(self) -> None:
        for pid in run(["ip", "netns", "pids", self.name]).output.split():
            if pid.isdigit() and int(pid) != os.getpid():
                _kill_quietly(int(pid))
        run(["ip", "netns", "del", self.name])

    def plug_into(self, switch: "Namespace", host: str, segments: list[str]) -> None:
        """A network card for each segment, called after it; its other end is a port HOST.SEGMENT of the switch's bridge."""
        switch.script([f"ip link add {host}.{segment} type veth peer name {segment} netns {self.name}\n"
                       f"ip link set {host}.{segment} master {segment} up" for segment in segments])

    def rename_cards(self) -> list[str]:
        """Commands that give the cards the segments' names, where they do not have them yet."""
        return []

    def command(self, command: Sequence[str]) -> list[str]:
        """`command`, to be run inside."""
        return ["ip", "netns", "exec", self.name, *command]

    def run(self, command: Sequence[str], *, timeout: float = 20) -> Finished:
        return run(self.command(command), timeout=timeout)

    def script(self, lines: Sequence[str]) -> None:
        """Shell commands, of which the first that fails ends it."""
        if lines:
            must(self.command(["sh", "-ec", "\n".join(lines)]))

    def ip(self, *words: str) -> str:
        return must(["ip", "-n", self.name, *words])

    def socket(self, family: int, kind: int, protocol: int = 0) -> socket.socket:
        """A socket that lives in this namespace, made by the calling thread, which then goes back to its own."""
        home = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
        try:
            there = os.open(NETNS_FOLDER / self.name, os.O_RDONLY | os.O_CLOEXEC)
            try:
                _enter(there)
                return socket.socket(family, kind, protocol)
            finally:
                os.close(there)
                _enter(home)
        finally:
            os.close(home)


def _enter(namespace: int) -> None:
    if _libc.setns(namespace, CLONE_NEWNET) != 0:
        raise LabError(f"setns: {os.strerror(ctypes.get_errno())}")


def _kill_quietly(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


class Network:
    """Builds the picture above; take_down() may be called at any point, and twice."""

    def __init__(self, tag: str, pair: tuple[Side, Side]) -> None:
        self.sides = pair
        self.namespaces = tuple(Namespace(f"kl-{tag}-{os.getpid()}-{side.letter}") for side in pair)
        self._undo = ExitStack()

    def build(self) -> None:
        for namespace in self.namespaces:
            self._undo.callback(namespace.delete)
            namespace.create()
            namespace.ip("link", "set", "lo", "up")
        self._join()
        for namespace, side, other in zip(self.namespaces, self.sides, reversed(self.sides)):
            # nodad: an IPv6 address is usable at once, without a second of duplicate detection.
            nodad = ["nodad"] if ":" in side.outer else []
            namespace.ip("address", "add", f"{side.outer}/{side.outer_length}", "dev", WIRE, *nodad)
            inner_nodad = ["nodad"] if ":" in side.inner else []
            namespace.ip("address", "add", side.inner, "dev", "lo", *inner_nodad)
            namespace.ip("link", "set", WIRE, "up")
            self._route_in_clear(namespace, side, other)

    def _join(self) -> None:
        a, b = self.namespaces
        a.ip("link", "add", WIRE, "address", self.sides[0].mac, "type", "veth",
             "peer", "name", WIRE, "address", self.sides[1].mac, "netns", b.name)

    @staticmethod
    def _route_in_clear(namespace: Namespace, side: Side, other: Side) -> None:
        family = ["-6"] if ":" in other.inner else []
        via = ["via", other.outer] if (":" in other.inner) == (":" in other.outer) else ["via", "inet6" if ":" in other.outer
                                                                                       else "inet", other.outer]
        if ":" in other.inner and ":" not in other.outer:
            via = []  # IPv6 cannot go via an IPv4 next hop: on-link is as good on a wire of two
        namespace.ip(*family, "route", "add", other.inner_network, *via, "dev", WIRE, "src", side.inner, "metric", "4000")

    def take_down(self) -> None:
        self._undo.close()


def sweep_folders(prefix: str) -> list[str]:
    """The same for folders PREFIX-PID-anything below /tmp, which hold the secrets of such runs."""
    removed = []
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{prefix}-*-*")):
        match = re.fullmatch(rf"{prefix}-(\d+)-\w+", folder.name)
        if match and folder.stat().st_uid == os.geteuid() and not Path("/proc", match.group(1)).exists():
            shutil.rmtree(folder, ignore_errors=True)
            removed.append(str(folder))
    return removed


def sweep(tag_pattern: str = "[a-z0-9]+") -> list[str]:
    """Removes namespaces of runs whose process is gone (killed with SIGKILL, say); returns their names."""
    removed = []
    names = sorted(path.name for path in NETNS_FOLDER.glob("kl-*")) if NETNS_FOLDER.is_dir() else []
    for name in names:
        match = re.fullmatch(rf"kl-{tag_pattern}-(\d+)-[a-z]+", name)
        if match and not Path("/proc", match.group(1)).exists():
            Namespace(name).delete()
            removed.append(name)
    return removed
