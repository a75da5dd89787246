"""What a scenario is, and what it may do: a laboratory with two gateways and the questions one asks of them."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from lab.capture import between
from lab.gateway import Gateway
from lab.keylined import Keylined
from lab.network import Network, sides
from lab.policy import Policy
from lab.process import Finished, LabError, wait_until
from lab.strongswan import StrongSwan
from lab.traffic import copy, ping

OURS, PEER = 0, 1  # keylined sits on side a, its peer on side b


@dataclass(frozen=True)
class Scenario:
    """One scenario. `steps` gets a Lab whose gateways run with the given policies, and raises LabError when something is not true."""

    name: str
    steps: Callable[["Lab"], None]
    ours: Policy = field(default_factory=Policy)
    theirs: Policy = field(default_factory=Policy)
    peer: str = "strongswan"
    device: str = "software"
    outer: int = 4
    inner: int = 4
    keylined_options: tuple[str, ...] = ()
    charon_settings: str = ""  # for the daemon's section of the peer's strongswan.conf
    log_keys: bool = False  # charon writes IKE keys to its log, so that tshark can decrypt
    baseline: bool = True  # means something with strongSwan in keylined's place
    address_inside: str = ""  # one more address of our side, that a NAT will hide
    programs: tuple[str, ...] = ()  # needed besides those that every scenario needs
    seconds: int = 60

    @property
    def picture(self) -> str:
        return (self.steps.__doc__ or "").strip()


class Lab:
    """The running scenario. Everything it starts is gone after close()."""

    def __init__(self, scenario: Scenario, baseline: bool, build: Path, logs: Path) -> None:
        self.scenario = scenario
        self.logs = logs
        self._undo = ExitStack()
        self._baseline = baseline
        self._build = build
        self.notes: list[str] = []

    def up(self) -> None:
        self._work = Path(tempfile.mkdtemp(prefix="keyline-lab-"))
        self._undo.callback(shutil.rmtree, self._work, ignore_errors=True)
        self.network = Network("it", sides(self.scenario.outer, self.scenario.inner))
        self._undo.callback(self.network.take_down)
        self.network.build()
        if self.scenario.address_inside:
            self.network.namespaces[OURS].ip("address", "add", self.scenario.address_inside, "dev", "lo")
        self.wire = between(self.network.namespaces[0], self.network.sides, self.logs / "wire.pcap")
        self._undo.callback(self.wire.close)
        self.ours = self._gateway(OURS, "strongswan" if self._baseline else "keylined")
        self.peer = self._gateway(PEER, "strongswan" if self._baseline else self.scenario.peer)
        for gateway, policy in ((self.peer, self.scenario.theirs), (self.ours, self.scenario.ours)):
            self._undo.callback(gateway.stop)
            gateway.start(policy)

    def close(self) -> None:
        self._undo.close()

    def _gateway(self, index: int, kind: str) -> Gateway:
        side, other = self.network.sides[index], self.network.sides[1 - index]
        namespace = self.network.namespaces[index]
        if kind == "strongswan":
            settings = self.scenario.charon_settings if index == PEER else ""
            return StrongSwan(namespace, side, other, self._work, self.logs, settings, self.scenario.log_keys)
        options = self.scenario.keylined_options if index == OURS else ()
        return Keylined(namespace, side, other, self._work, self.logs, self._build, self.scenario.device, options)

    # ---- What a scenario says

    def note(self, text: str) -> None:
        self.notes.append(text)

    def connect(self, initiator: Gateway) -> None:
        """`initiator` brings the tunnel up; both sides show one IKE SA with one CHILD SA, and their SPIs match."""
        self.succeeds(initiator.initiate())
        self.one_tunnel()

    def succeeds(self, done: Finished) -> None:
        if not done.ok:
            raise LabError(f"`{done.command}` gave code {done.code}:\n{done.output}")

    def fails(self, done: Finished, hint: str = "") -> None:
        """The command fails; where keylined said it, its text names the reason."""
        if done.ok:
            raise LabError(f"`{done.command}` succeeded, but should not:\n{done.output}")
        self.note(f"as it should be, `{Path(done.command.split()[0]).name}` failed: {(done.output.strip() or '-').splitlines()[-1]}")
        if hint and self.ours.kind == "keylined" and hint not in done.output + self.ours.log_text():
            raise LabError(f"neither `{done.command}` nor keylined's log says {hint}:\n{done.output}")

    def one_tunnel(self) -> None:
        wait_until(self._one_tunnel, 10, "both sides show one IKE SA and one CHILD SA with the same SPIs", poll=0.2)

    def _one_tunnel(self) -> bool:
        mine, theirs = self.ours.established(), self.peer.established()
        if len(mine) != 1 or len(theirs) != 1 or mine[0].initiator_spi != theirs[0].initiator_spi:
            return False
        near, far = self.ours.child_sas(), self.peer.child_sas()
        return (len(near) == 1 and len(far) == 1
                and (near[0].spi_in, near[0].spi_out) == (far[0].spi_out, far[0].spi_in))

    def nothing_up(self) -> None:
        wait_until(lambda: not self.ours.established() and not self.peer.established(), 10, "no side has an IKE SA", poll=0.2)

    def no_child(self) -> None:
        wait_until(lambda: not self.ours.child_sas() and not self.peer.child_sas(), 10, "no side has a CHILD SA", poll=0.2)

    def traffic(self, count: int = 5) -> None:
        """Pings both ways: every one comes back, as ESP under the SPIs that both sides show, and nothing in clear."""
        near, far = self.network.sides
        a, b = self.network.namespaces
        before = [self.wire.seen.count("esp", letter) for letter in "ab"]
        for namespace, source, target in ((a, near, far), (b, far, near)):
            pings = ping(namespace, source, target, count, interval=0.05)
            if not pings.all_back:
                raise LabError(f"{pings.received} of {pings.sent} pings came back:\n{pings.output}")
        self.wire.settle(0.2)
        after = [self.wire.seen.count("esp", letter) for letter in "ab"]
        if any(now - then < 2 * count for then, now in zip(before, after)):
            raise LabError(f"{2 * count} pings crossed, but ESP packets on the wire went from {before} to {after}")
        self.nothing_in_clear()

    def copies(self, size: int) -> None:
        done = copy(self.network.namespaces[0], self.network.sides[0], self.network.namespaces[1], self.network.sides[1], size,
                    timeout=20)
        if not done.same:
            raise LabError(f"{done.received} of {done.wanted} bytes arrived, or other ones")
        self.nothing_in_clear()

    def nothing_in_clear(self) -> None:
        if self.wire.seen.clear:
            raise LabError(f"in CLEAR TEXT on the wire: {self.wire.seen.clear[:4]} ({len(self.wire.seen.clear)} packets)")

    def new_spis(self, before: set[int]) -> None:
        """No SPI is one of `before`: the rekeying really happened."""
        now = {spi for sa in self.ours.child_sas() for spi in (sa.spi_in, sa.spi_out)}
        if now & before:
            raise LabError(f"still with the SPIs of before: {[f'{spi:08x}' for spi in now & before]}")

    def spis(self) -> set[int]:
        return {spi for sa in self.ours.child_sas() for spi in (sa.spi_in, sa.spi_out)}

    def no_sequence_number_twice(self) -> None:
        twice = [key for key, times in self.wire.seen.esp_numbers.items() if times > 1]
        if twice:
            raise LabError(f"ESP sequence numbers used twice (sender, SPI, number): {twice[:3]}")

    def daemons_live(self) -> None:
        for gateway in (self.ours, self.peer):
            gateway.daemon.check_alive()

    def stops_cleanly(self) -> None:
        """Our side ends with code 0, and its peer hears DELETE."""
        code = self.ours.stop()
        if code != 0:
            raise LabError(f"{self.ours.name} ended with code {code}")
        wait_until(lambda: not self.peer.established(), 5, "the peer hears DELETE")
