"""Verbs of any host: traffic, and commands in its namespace."""

import os
import re
import socket
import threading
import time

from lab.packets import EXCHANGES, ike_sa_init
from lab.process import LabError, wait_until
from lab.traffic import TCP_BUFFER, ping_answers
from stage import Stage

TCP_PATIENCE = 5.0


class Inside:
    def __init__(self, stage: Stage, name: str) -> None:
        self._stage = stage
        self.patience = 15.0
        self._host = stage.plan.hosts[name]
        self._namespace = stage.topology.namespaces[name]

    def run(self, command: str) -> None:
        """A shell command in the host's namespace."""
        done = self._namespace.run(["sh", "-ec", command])
        if not done.ok:
            raise LabError(f"`{command}` on {self._host.name} gave code {done.code}:\n{done.output}")

    def ping(self, target: str, *options: str) -> None:
        """Pings that come back, as ESP or AH on the wire, none in clear. Options: count=5 size=56 lost=0 from=ADDRESS v6 df unprotected"""
        wanted = _options(options)
        count, lost = int(wanted.get("count", 5)), int(wanted.get("lost", 0))
        before = self._protected()
        answers, output = self._ping(target, wanted, count)
        if answers < count - lost:
            raise LabError(f"{answers} of {count} pings from {self._host.name} to {target} came back:\n{output.strip()}")
        if "unprotected" in wanted:
            return
        try:  # on a busy machine the capture may be behind
            wait_until(lambda: self._protected() - before >= 2 * (count - lost), 3, "")
        except LabError:
            raise LabError(f"{count} pings crossed, but {self._protected() - before} packets of ESP or AH on the wire") from None
        self._stage.nothing_in_clear()

    def no_ping(self, target: str, *options: str) -> None:
        """Pings that do not come back, and are not seen in clear either."""
        wanted = _options(options)
        answers, output = self._ping(target, wanted, int(wanted.get("count", 2)), wait=1)
        if answers:
            raise LabError(f"pings from {self._host.name} to {target} came back, but should not:\n{output}")

    def too_big(self, target: str, *options: str) -> None:
        """Pings with DF are told what would fit. Some may have crossed before the gateway knew. Options: size=N below=MTU v6"""
        wanted = {**_options(options), "df": ""}
        deadline = time.monotonic() + self.patience
        while time.monotonic() < deadline:
            _, output = self._ping(target, wanted, 1, wait=1)
            told = [int(mtu) for mtu in re.findall(r"(?:Frag needed|too big|too long).*mtu ?[=:] ?(\d+)", output)]
            if any(mtu < int(wanted["below"]) for mtu in told):
                return
        raise LabError(f"{self._host.name} was not told what fits to {target}; its last ping:\n{output}")

    def _ping(self, target: str, wanted: dict[str, str], count: int, wait: float = 5) -> tuple[int, str]:
        version = 6 if "v6" in wanted or ":" in target else 4
        source = wanted.get("from", self._host.inside_address(version))
        return ping_answers(self._namespace, source, self._address(target, version), count, size=int(wanted.get("size", 56)),
                            interval=float(wanted.get("interval", 0.05)), wait=wait, fragments="df" not in wanted)

    def _protected(self) -> int:
        kinds = self._stage.wire.seen.kinds
        return sum(number for (kind, _), number in kinds.items() if kind in ("esp", "ah"))

    def _address(self, target: str, version: int) -> str:
        host = self._stage.plan.hosts.get(target)
        return target if host is None else host.inside_address(version) or host.address(version)

    def tcp(self, target: str, port: str, size: str = "5", *options: str) -> None:
        """A TCP connection that carries so many octets there and back unchanged. Option: v6"""
        content = os.urandom(int(size))
        if self._there_and_back(target, int(port), content, 6 if "v6" in options else 4) != content:
            raise LabError(f"no TCP of {size} octets from {self._host.name} to {target} port {port}")
        self._stage.nothing_in_clear()

    def no_tcp(self, target: str, port: str) -> None:
        if self._there_and_back(target, int(port), b"hello"):
            raise LabError(f"TCP from {self._host.name} to {target} port {port} went through, but should not")

    def _there_and_back(self, target: str, port: int, content: bytes, version: int = 4) -> bytes:
        family = socket.AF_INET if version == 4 else socket.AF_INET6
        with self._stage.topology.namespaces[target].socket(family, socket.SOCK_STREAM) as listener, \
                self._namespace.socket(family, socket.SOCK_STREAM) as sender:
            for end in (listener, sender):  # a simulated card is slow: no more on the way than a socket of the gateway takes
                end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, TCP_BUFFER)
                end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, TCP_BUFFER)
                end.settimeout(TCP_PATIENCE)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self._address(target, version), port))
            listener.listen(1)
            answering = threading.Thread(target=_echo, args=(listener,), daemon=True)
            answering.start()
            if source := self._host.inside_address(version):
                sender.bind((source, 0))
            try:
                sender.connect((self._address(target, version), port))
                writing = threading.Thread(target=_send, args=(sender, content), daemon=True)
                writing.start()
                return _receive(sender, len(content))
            except OSError:
                return b""
            finally:
                listener.close()
                answering.join(0.1)

    def udp(self, target: str, port: str, number: str = "1") -> None:
        """Datagrams that nobody need answer."""
        with self._namespace.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            if source := self._host.inside_address(4):
                sender.bind((source, 0))
            for _ in range(int(number)):
                sender.sendto(b"hello", (self._address(target, 4), int(port)))

    def loses(self, exchange: str, kind: str, number: str = "1") -> None:
        """The next `number` IKE requests or responses of this kind that come to this host's port 4500 get lost, retransmissions too."""
        code = next(code for code, name in EXCHANGES.items() if name == exchange)
        response = {"request": 0, "response": 0x20}[kind]
        at = 8 * (8 + 4)  # bits of the UDP header, and of the marker that this is not ESP
        self.run("nft add table ip loss; nft 'add chain ip loss in { type filter hook input priority 0 ; }'; "
                 f"nft 'add rule ip loss in udp dport 4500 @th,64,32 0 @th,{at + 8 * 18},8 {code} @th,{at + 8 * 19},8 & 0x20 == {response} "
                 f"numgen inc mod 1000000 < {number} counter drop'")

    def half_open(self, target: str, number: str) -> None:
        """IKE_SA_INIT requests of somebody who never goes on."""
        address = next(address for address in self._stage.plan.hosts[target].addresses if address.startswith("192.168.0."))
        with self._namespace.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.bind(("", 5500))
            for _ in range(int(number)):
                sender.sendto(ike_sa_init(), (address, 500))
        self._stage.wire.settle(0.3)


def _echo(listener: socket.socket) -> None:
    try:
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(TCP_PATIENCE)
            while part := connection.recv(65536):
                connection.sendall(part)
    except OSError:
        pass


def _send(sender: socket.socket, content: bytes) -> None:
    try:
        sender.sendall(content)
    except OSError:
        pass


def _receive(receiver: socket.socket, size: int) -> bytes:
    arrived = b""
    while len(arrived) < size and (part := receiver.recv(65536)):
        arrived += part
    return arrived


def _options(words: tuple[str, ...]) -> dict[str, str]:
    return {key: value for key, _, value in (word.partition("=") for word in words)}
