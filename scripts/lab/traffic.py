"""Traffic through the tunnel: pings, and a file copied over TCP and compared by SHA-256."""

import hashlib
import math
import os
import re
import select
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

from lab.network import Namespace, Side
from lab.process import LabError

COPY_PORT = 5201
# In-flight data stays below what a UDP socket's default receive buffer holds as ESP packets. A simulated card is slow, and a
# packet that the kernel drops before the gateway reads it would look like a miscount of the card.
TCP_BUFFER = 16 * 1024


@dataclass(frozen=True)
class Pings:
    sent: int
    received: int
    output: str

    @property
    def all_back(self) -> bool:
        return self.sent > 0 and self.received == self.sent


def ping(namespace: Namespace, source: Side, target: Side, count: int, *, interval: float = 0.2, wait: float = 5,
         size: int = 56) -> Pings:
    """Pings from inner network to inner network."""
    answers, output = ping_answers(namespace, source.inner, target.inner, count, interval=interval, wait=wait, size=size)
    return Pings(count, answers, output)


def ping_answers(namespace: Namespace, source: str | None, target: str, count: int, *, interval: float, wait: float = 5,
                 size: int = 56, fragments: bool = True) -> tuple[int, str]:
    """How many of `count` pings were answered, and ping's words; a late answer is waited for `wait` seconds after the last was sent.

    Without a deadline (-w) ping itself gives up one interval after its last request, which a busy machine may take just to
    schedule a daemon. With one it goes on sending until `count` answers are there; only the first `count` requests are judged.
    """
    deadline = math.ceil(count * interval + wait)
    done = namespace.run(["ping", "-n", *(["-I", source] if source else []), *([] if fragments else ["-M", "do"]), "-c", str(count), "-i", str(interval), "-w", str(deadline),
                          "-s", str(size), target], timeout=deadline + 10)
    if "packets transmitted" not in done.output:
        raise LabError(f"ping said:\n{done.output}")
    answered = {int(number) for number in re.findall(r"bytes from .* icmp_seq=(\d+) ", done.output)}
    return len(answered & set(range(1, count + 1))), done.output


@dataclass(frozen=True)
class Copy:
    wanted: int
    received: int
    same: bool
    seconds: float


def copy(source_ns: Namespace, source: Side, target_ns: Namespace, target: Side, size: int, *, timeout: float,
         progress: Callable[[int], None] | None = None) -> Copy:
    """Sends `size` random bytes from source to target through TCP. Ends early when nothing arrives for `timeout` seconds."""
    family = socket.AF_INET6 if ":" in source.inner else socket.AF_INET
    content = os.urandom(size)
    began = time.monotonic()
    with target_ns.socket(family, socket.SOCK_STREAM) as listener, source_ns.socket(family, socket.SOCK_STREAM) as sender:
        for end in (listener, sender):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, TCP_BUFFER)
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, TCP_BUFFER)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((target.inner, COPY_PORT))
        listener.listen(1)
        listener.settimeout(timeout)
        sender.settimeout(timeout)
        sender.bind((source.inner, 0))
        try:
            sender.connect((target.inner, COPY_PORT))
            receiver, _ = listener.accept()
        except TimeoutError:
            return Copy(size, 0, False, time.monotonic() - began)
        with receiver:
            arrived = _pump(sender, receiver, content, timeout, progress)
    same = hashlib.sha256(arrived).digest() == hashlib.sha256(content).digest()
    return Copy(size, len(arrived), same, time.monotonic() - began)


def _pump(sender: socket.socket, receiver: socket.socket, content: bytes, timeout: float,
          progress: Callable[[int], None] | None) -> bytes:
    """Both ends at once, so that no thread is needed. The receiver reads to the end of the stream, not to a count."""
    sender.setblocking(False)
    receiver.setblocking(False)
    rest = memoryview(content)
    arrived = bytearray()
    last = time.monotonic()
    while time.monotonic() - last < timeout:
        readable, writable, _ = select.select([receiver], [sender] if rest else [], [], 0.5)
        try:
            if writable:
                rest = rest[sender.send(rest[:65536]):]
                if not rest:
                    sender.shutdown(socket.SHUT_WR)
            if readable:
                chunk = receiver.recv(65536)
                if not chunk:
                    break
                arrived += chunk
                last = time.monotonic()
                if progress:
                    progress(len(arrived))
        except OSError:
            break
    return bytes(arrived)
