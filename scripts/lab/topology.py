"""Named hosts in network namespaces, joined by segments: what a scenario folder plays in.

A topology is a TOML file (tests/interop/topologies/). Every segment is a bridge in one more namespace, the switch, and every host
hangs on it with an interface that has the segment's name; at the switch the port is called HOST.SEGMENT, so that a capture there
knows who sent a frame.

        moon                switch                  sun
    [gateway] wire ═══ moon.wire [bridge] sun.wire ═══ wire [gateway]

A host's `inside` are the networks behind it, which tunnels protect. `routes` may lead there in clear as well: then a packet that misses
the tunnel is seen on the wire, and "nothing crossed in clear" is a finding.
"""

import ipaddress
import os
import tomllib
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lab.network import Namespace
from lab.process import LabError

SWITCH = "switch"


@dataclass(frozen=True)
class HostPlan:
    name: str
    links: dict[str, list[str]]  # segment -> addresses with prefix length
    inside: list[str] = field(default_factory=list)
    routes: list[str] = field(default_factory=list)
    setup: list[str] = field(default_factory=list)  # shell commands, last
    forwards: bool = False
    nat: bool = False  # an nftables NAT: needs the program nft

    @property
    def addresses(self) -> list[str]:
        return [address.partition("/")[0] for addresses in self.links.values() for address in addresses]

    @property
    def segments(self) -> list[str]:
        return [segment for segment in self.links if segment != "lo"]

    def address(self, version: int = 4) -> str:
        """The first of this IP version; inner segments stand first in the files of gateways' clients."""
        for address in self.addresses:
            if ipaddress.ip_address(address).version == version:
                return address
        raise LabError(f"{self.name} has no IPv{version} address")

    def inside_address(self, version: int) -> str | None:
        """An own address in one of the networks inside, for packets that the host itself sends there."""
        networks = [ipaddress.ip_network(network) for network in self.inside]
        return next((address for address in self.addresses
                     if ipaddress.ip_address(address).version == version
                     and any(ipaddress.ip_address(address) in network for network in networks)), None)


@dataclass(frozen=True)
class Plan:
    capture: str  # the segment that is listened to
    hosts: dict[str, HostPlan]

    def inside(self) -> "Networks":
        return Networks([network for host in self.hosts.values() for network in host.inside])


class Networks:
    """`address in networks`: so asks the reader of frames whether a packet should have been in a tunnel."""

    def __init__(self, networks: list[str]) -> None:
        self._networks = [ipaddress.ip_network(network) for network in networks]

    def __contains__(self, address: object) -> bool:
        return any(ipaddress.ip_address(str(address)) in network for network in self._networks)


def read_plan(path: Path, names: list[str]) -> Plan:
    """The hosts of these names, as the file has them."""
    with path.open("rb") as file:
        content: dict[str, Any] = tomllib.load(file)
    try:
        hosts = {name: HostPlan(name=name, **content["hosts"][name]) for name in names}
        return Plan(content["capture"], hosts)
    except (KeyError, TypeError) as error:
        raise LabError(f"{path}: {error}") from None


class Topology:
    """Builds a plan; take_down() may be called at any point, and twice."""

    def __init__(self, tag: str, plan: Plan, others: Mapping[str, Namespace] | None = None) -> None:
        """`others` are hosts that are not simply namespaces (lab.guest)."""
        self.plan = plan
        self.switch = Namespace(f"kl-{tag}-{os.getpid()}-{SWITCH}")
        self.namespaces = {name: Namespace(f"kl-{tag}-{os.getpid()}-{name}") for name in plan.hosts} | dict(others or {})
        self._undo = ExitStack()

    def build(self) -> None:
        segments = {segment for host in self.plan.hosts.values() for segment in host.segments}
        for namespace in (self.switch, *self.namespaces.values()):
            self._undo.callback(namespace.delete)
            namespace.create()
        self.switch.script([f"ip link add {segment} type bridge mcast_snooping 0 forward_delay 0\nip link set {segment} up"
                            for segment in sorted(segments)])
        for name, host in self.plan.hosts.items():
            self.namespaces[name].plug_into(self.switch, name, host.segments)
        for name, host in self.plan.hosts.items():
            self._configure(self.namespaces[name], host)

    @staticmethod
    def _configure(namespace: Namespace, host: HostPlan) -> None:
        # No duplicate detection of IPv6 addresses: all are usable at once, the link-local ones too, without which a host does not
        # answer its neighbours for the first second.
        commands = [*namespace.rename_cards(), "for dad in /proc/sys/net/ipv6/conf/*/accept_dad; do echo 0 > $dad; done", "ip link set lo up"]
        for segment, addresses in host.links.items():
            commands += [f"ip address add {address} dev {segment} {'nodad' if ':' in address else ''}" for address in addresses]
            commands.append(f"ip link set {segment} up")
        if host.forwards:
            commands += ["echo 1 > /proc/sys/net/ipv4/ip_forward", "echo 1 > /proc/sys/net/ipv6/conf/all/forwarding"]
        commands += [f"ip route add {route} metric 4000" for route in host.routes]
        namespace.script(commands + host.setup)

    def take_down(self) -> None:
        self._undo.close()
