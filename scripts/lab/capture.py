"""An independent look at the wire: everything that crosses it, counted live and written as a pcap file.

A raw socket of our own and not tcpdump, so that counts are there while traffic runs and nothing waits in a buffer.
"""

import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from lab.network import WIRE, Namespace, Side
from lab.packets import Frame, Ike, read_frame
from lab.topology import Topology

ETH_P_ALL = 0x0003
SO_RCVBUFFORCE = 33
SOL_PACKET, PACKET_STATISTICS = 263, 6
RECEIVE_BUFFER = 16 * 1024 * 1024
PACKET_OUTGOING = 4
SNAP = 65535
# Who sent a frame that was seen at this interface, coming in or going out? None: it was seen, or will be, at another one.
Sender = Callable[[bytes, str, int], str | None]


@dataclass
class Seen:
    """Counts by kind of packet and by who sent it: a side's letter, or a host's name."""

    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    ike: list[tuple[str, Ike]] = field(default_factory=list)
    esp_numbers: Counter[tuple[str, int, int]] = field(default_factory=Counter)  # sender, SPI, sequence number; AH as well
    esp_in_udp: Counter[str] = field(default_factory=Counter)
    clear: list[tuple[str, str]] = field(default_factory=list)
    frames: list[tuple[str, bytes]] = field(default_factory=list)  # sender and whole frame of IKE and ESP, to replay them

    def count(self, kind: str, sender: str) -> int:
        return self.kinds[(kind, sender)]

    def spis(self, sender: str) -> set[int]:
        return {spi for who, spi, _ in self.esp_numbers if who == sender}

    def notified(self, name: str) -> list[str]:
        """Who sent this notification in an IKE_SA_INIT message."""
        return [who for who, message in self.ike if name in message.notifications]

    def requests(self, exchange: str, sender: str) -> list[Ike]:
        return [message for who, message in self.ike
                if who == sender and message.exchange == exchange and not message.response]


def between(namespace: Namespace, pair: tuple[Side, Side], file: Path) -> "Capture":
    """The wire of two sides, seen at the first. The letter of a sender is known by its MAC address."""
    macs = {bytes.fromhex(side.mac.replace(":", "")): side.letter for side in pair}
    return Capture(namespace, WIRE, lambda frame, _interface, _kind: macs.get(frame[6:12], "?"),
                   frozenset(side.inner for side in pair), file)


def at_switch(topology: Topology, file: Path) -> "Capture":
    """All that hosts send into the topology's wire; the ports of the switch are called HOST.SEGMENT."""
    def sender(_frame: bytes, interface: str, kind: int) -> str | None:
        host, _, segment = interface.partition(".")
        return host if segment == topology.plan.capture and kind != PACKET_OUTGOING else None
    return Capture(topology.switch, "", sender, topology.plan.inside(), file)


class Capture:
    def __init__(self, namespace: Namespace, interface: str, sender: Sender, inner: Container[str], file: Path) -> None:
        self.file = file
        self.seen = Seen()
        self._sender = sender
        self._inner = inner
        self._socket = namespace.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        self._try_larger_buffer()
        if interface:
            self._socket.bind((interface, ETH_P_ALL))
        self._socket.settimeout(0.1)
        self._end = threading.Event()
        self._last_packet = time.monotonic()
        self._thread = threading.Thread(target=self._read, name="capture", daemon=True)
        self._thread.start()

    def _try_larger_buffer(self) -> None:
        """Beyond the system's limit for everybody; only the real root may."""
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
        except PermissionError:
            pass

    def _read(self) -> None:
        with self.file.open("wb", buffering=0) as pcap:  # others read it while we still write
            pcap.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, SNAP, 1))
            while not self._end.is_set():
                try:
                    frame, origin = self._socket.recvfrom(SNAP)
                except TimeoutError:
                    continue
                except OSError:  # the wire is gone: the namespaces were taken down first
                    break
                sender = self._sender(frame, origin[0], origin[2])
                if sender is not None:
                    self._keep(pcap, frame, sender)

    def _keep(self, pcap: BinaryIO, frame: bytes, sender: str) -> None:
        now = time.time()
        pcap.write(struct.pack("<IIII", int(now), int(now % 1 * 1_000_000), len(frame), len(frame)) + frame)
        self._count(frame, read_frame(frame, self._inner), sender)

    def _count(self, raw: bytes, frame: Frame, sender: str) -> None:
        if frame.kind == "other":
            return
        self._last_packet = time.monotonic()
        self.seen.kinds[(frame.kind, sender)] += 1
        if frame.ike:
            self.seen.ike.append((sender, frame.ike))
        if frame.esp:
            self.seen.esp_numbers[(sender, frame.esp.spi, frame.esp.sequence)] += 1
            self.seen.esp_in_udp[sender] += frame.esp.in_udp
        if frame.ike or frame.esp:
            self.seen.frames.append((sender, raw))
        if frame.kind == "clear":
            self.seen.clear.append((frame.source, frame.destination))

    def settle(self, quiet: float = 0.5, patience: float = 10) -> None:
        """Waits until the wire has been quiet for a moment."""
        deadline = time.monotonic() + patience
        while time.monotonic() - self._last_packet < quiet and time.monotonic() < deadline:
            time.sleep(0.05)

    def lost(self) -> int:
        """Packets that the capture itself missed since the last question."""
        return struct.unpack("II", self._socket.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))[1]

    def close(self) -> None:
        if not self._end.is_set():
            self._end.set()
            self._thread.join()
            self._socket.close()
