"""Verbs of `wire`: what an independent listener saw there."""

import shutil
import subprocess

from lab.process import LabError, wait_until
from stage import Stage


class Wire:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.patience = 3.0

    def esp(self, host: str, number: str = "1") -> None:
        self._at_least("esp", host, int(number))

    def ah(self, host: str, number: str = "1") -> None:
        self._at_least("ah", host, int(number))

    def keepalive(self, host: str, number: str = "1") -> None:
        self._at_least("keepalive", host, int(number))

    def no(self, kind: str) -> None:
        """No packet of this kind: esp, ah, fragment, clear, keepalive."""
        self._stage.wire.settle()
        found = {who: number for (what, who), number in self._seen.kinds.items() if what == kind}
        if found:
            raise LabError(f"{kind} on the wire: {found}")

    def clear(self, number: str = "1") -> None:
        wait_until(lambda: len(self._seen.clear) >= int(number), self.patience, f"{number} packets in clear")

    def in_udp(self, host: str) -> None:
        """All ESP of this host goes in UDP."""
        self._udp(host, lambda esp, udp: 0 < esp == udp)

    def not_in_udp(self, host: str) -> None:
        self._udp(host, lambda esp, udp: esp > 0 == udp)

    def _udp(self, host: str, right) -> None:  # type: ignore[no-untyped-def]
        self._stage.wire.settle()
        esp, udp = self._seen.count("esp", host), self._seen.esp_in_udp[host]
        if not right(esp, udp):
            raise LabError(f"of {esp} ESP packets of {host}, {udp} went in UDP")

    def requests(self, exchange: str, host: str, number: str = "1") -> None:
        wait_until(lambda: len(self._seen.requests(exchange, host)) >= int(number), self.patience,
                   f"{number} {exchange} requests of {host} on the wire")

    def notified(self, name: str, host: str) -> None:
        """In an IKE_SA_INIT message: COOKIE, INVALID_KE_PAYLOAD, NO_PROPOSAL_CHOSEN."""
        wait_until(lambda: host in self._seen.notified(name), self.patience, f"{name} from {host} on the wire")

    def tshark(self, display_filter: str) -> None:
        if not self._tshark(display_filter):
            raise LabError(f"tshark finds no packet: {display_filter}")

    def no_tshark(self, display_filter: str) -> None:
        if found := self._tshark(display_filter):
            raise LabError("tshark finds:\n" + "\n".join(found[:5]))

    def _tshark(self, display_filter: str) -> list[str]:
        self._stage.wire.settle()
        program = shutil.which("tshark") or "tshark"
        done = subprocess.run([program, "-n", "-r", str(self._stage.wire.file), "-Y", display_filter], capture_output=True, text=True,
                              timeout=60, check=False)
        if done.returncode != 0 and "cut short" not in done.stderr:
            raise LabError(f"tshark failed: {done.stderr}")
        return done.stdout.splitlines()

    def _at_least(self, kind: str, host: str, number: int) -> None:
        wait_until(lambda: self._seen.count(kind, host) >= number, self.patience, f"{number} {kind} packets of {host} on the wire")

    @property
    def _seen(self):  # type: ignore[no-untyped-def]
        return self._stage.wire.seen
