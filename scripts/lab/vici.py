"""strongSwan's vici protocol, as far as a test needs it: one connection, requests, events."""

import socket
import struct
import time
from pathlib import Path
from typing import Any

from lab.process import LabError

REQUEST, RESPONSE, UNKNOWN, REGISTER, UNREGISTER, CONFIRM, EVENT_UNKNOWN, EVENT = range(8)
Tree = dict[str, Any]  # of text, lists of text, and trees


def encode(tree: Tree) -> bytes:
    out = b""
    for key, value in tree.items():
        name = bytes([len(key)]) + key.encode()
        if isinstance(value, dict):
            out += b"\1" + name + encode(value) + b"\2"
        elif isinstance(value, list):
            out += b"\4" + name + b"".join(b"\5" + _value(item) for item in value) + b"\6"
        else:
            out += b"\3" + name + _value(value)
    return out


def _value(text: str) -> bytes:
    data = text.encode("latin-1")
    return struct.pack(">H", len(data)) + data


def decode(data: bytes) -> Tree:
    root: Tree = {}
    stack: list[Any] = [root]
    at = 0
    while at < len(data):
        kind, at = data[at], at + 1
        name = ""
        if kind in (1, 3, 4):
            name, at = data[at + 1:at + 1 + data[at]].decode(), at + 1 + data[at]
        if kind in (3, 5):
            size = struct.unpack(">H", data[at:at + 2])[0]
            text, at = data[at + 2:at + 2 + size].decode("latin-1"), at + 2 + size
            if kind == 3:
                stack[-1][name] = text
            else:
                stack[-1].append(text)
        elif kind in (1, 4):
            inner: Any = {} if kind == 1 else []
            stack[-1][name] = inner
            stack.append(inner)
        elif kind in (2, 6):
            stack.pop()
        else:
            raise LabError(f"no vici message: element {kind}")
    return root


class Vici:
    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(str(path))
        self.events: list[tuple[str, Tree]] = []

    def close(self) -> None:
        self._socket.close()

    def register(self, event: str) -> None:
        self._send(REGISTER, event)
        if self._answer()[0] != CONFIRM:
            raise LabError(f"the daemon does not know the event {event}")

    def request(self, command: str, arguments: Tree | None = None) -> Tree:
        self._send(REQUEST, command, encode(arguments or {}))
        kind, answer = self._answer()
        if kind != RESPONSE:
            raise LabError(f"the daemon does not know the command {command}")
        return answer

    def listen(self, seconds: float) -> None:
        """Collects events for so long."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                self._packet()
            except TimeoutError:
                break
        self._socket.settimeout(20)

    def _send(self, kind: int, name: str, message: bytes = b"") -> None:
        packet = bytes([kind, len(name)]) + name.encode() + message
        self._socket.sendall(struct.pack(">I", len(packet)) + packet)

    def _answer(self) -> tuple[int, Tree]:
        while True:
            kind, tree = self._packet()
            if kind != EVENT:
                return kind, tree

    def _packet(self) -> tuple[int, Tree]:
        size = struct.unpack(">I", self._read(4))[0]
        data = self._read(size)
        if data[0] != EVENT:
            return data[0], decode(data[1:]) if data[0] == RESPONSE else {}
        name = data[2:2 + data[1]].decode()
        tree = decode(data[2 + data[1]:])
        self.events.append((name, tree))
        return EVENT, tree

    def _read(self, count: int) -> bytes:
        data = self._socket.recv(count, socket.MSG_WAITALL)
        if len(data) < count:
            raise LabError("the daemon hung up")
        return data
