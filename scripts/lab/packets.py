"""Reads a frame on the wire as far as the laboratory needs it: is it IKE, ESP, or inner traffic that should not be there?"""

import os
import socket
import struct
from collections.abc import Container
from dataclasses import dataclass

IKE_PORT, NAT_T_PORT = 500, 4500
ESP_PROTOCOL, AH_PROTOCOL, UDP_PROTOCOL = 50, 51, 17
EXCHANGES = {34: "IKE_SA_INIT", 35: "IKE_AUTH", 36: "CREATE_CHILD_SA", 37: "INFORMATIONAL"}
NOTIFY_PAYLOAD = 41
# RFC 7296 section 3.10.1: the notifications that may stand in an IKE_SA_INIT answer, where they are in clear.
NOTIFICATIONS = {14: "NO_PROPOSAL_CHOSEN", 17: "INVALID_KE_PAYLOAD", 7: "INVALID_SYNTAX", 16390: "COOKIE"}


@dataclass(frozen=True)
class Ike:
    exchange: str
    response: bool
    message_id: int
    notifications: tuple[str, ...]  # only of IKE_SA_INIT


@dataclass(frozen=True)
class Esp:
    """ESP, or AH, which has the same two fields in another place."""

    spi: int
    sequence: int
    in_udp: bool = False


@dataclass(frozen=True)
class Frame:
    kind: str  # ike, esp, ah, keepalive, clear, fragment, other
    source: str = ""
    destination: str = ""
    ike: Ike | None = None
    esp: Esp | None = None


def without_udp_checksum(frame: bytes) -> bytes:
    """The frame with an absent UDP checksum (RFC 768: zero), over IPv4. One captured on a veth carries only the part that the
    sending host left to the network card, and a receiver would drop it when it comes again."""
    udp = 14 + (frame[14] & 0x0F) * 4
    if frame[12:14] != b"\x08\x00" or frame[23] != UDP_PROTOCOL:
        return frame
    return frame[:udp + 6] + bytes(2) + frame[udp + 8:]


def read_frame(frame: bytes, inner_addresses: Container[str]) -> Frame:
    """What an Ethernet frame is. `clear`: an IP packet with an inner address in its outermost header."""
    ethertype = int.from_bytes(frame[12:14], "big")
    if ethertype == 0x0800 and len(frame) >= 34:
        return _read_ipv4(frame[14:], inner_addresses)
    if ethertype == 0x86DD and len(frame) >= 54:
        return _read_ipv6(frame[14:], inner_addresses)
    return Frame("other")


def _read_ipv4(packet: bytes, inner: Container[str]) -> Frame:
    header = (packet[0] & 0x0F) * 4
    length = int.from_bytes(packet[2:4], "big")
    source, destination = socket.inet_ntoa(packet[12:16]), socket.inet_ntoa(packet[16:20])
    fragment = int.from_bytes(packet[6:8], "big") & 0x3FFF != 0
    return _read_payload(packet[9], packet[header:length], source, destination, fragment, inner)


def _read_ipv6(packet: bytes, inner: Container[str]) -> Frame:
    length = 40 + int.from_bytes(packet[4:6], "big")
    source, destination = (socket.inet_ntop(socket.AF_INET6, packet[at:at + 16]) for at in (8, 24))
    return _read_payload(packet[6], packet[40:length], source, destination, packet[6] == 44, inner)


def _read_payload(protocol: int, payload: bytes, source: str, destination: str, fragment: bool,
                  inner: Container[str]) -> Frame:
    if source in inner or destination in inner:
        return Frame("clear", source, destination)
    if fragment:
        return Frame("fragment", source, destination)
    if protocol == ESP_PROTOCOL:
        return _read_esp(payload, source, destination)
    if protocol == AH_PROTOCOL:
        return _read_ah(payload, source, destination)
    if protocol != UDP_PROTOCOL or len(payload) < 8:
        return Frame("other", source, destination)
    ports = struct.unpack("!HH", payload[:4])
    body = payload[8:]
    if NAT_T_PORT in ports:
        if body == b"\xff":
            return Frame("keepalive", source, destination)
        if body[:4] != bytes(4):
            return _read_esp(body, source, destination, in_udp=True)
        return _read_ike(body[4:], source, destination)
    return _read_ike(body, source, destination) if IKE_PORT in ports else Frame("other", source, destination)


def _read_esp(payload: bytes, source: str, destination: str, in_udp: bool = False) -> Frame:
    if len(payload) < 8:
        return Frame("other", source, destination)
    return Frame("esp", source, destination, esp=Esp(*struct.unpack("!II", payload[:8]), in_udp))


def _read_ah(payload: bytes, source: str, destination: str) -> Frame:
    """RFC 4302 section 2: next header, length, reserved, SPI, sequence number."""
    if len(payload) < 12:
        return Frame("other", source, destination)
    return Frame("ah", source, destination, esp=Esp(*struct.unpack("!II", payload[4:12])))


def _read_ike(message: bytes, source: str, destination: str) -> Frame:
    if len(message) < 28:
        return Frame("other", source, destination)
    next_payload, _, exchange, flags, message_id = struct.unpack("!BBBBI", message[16:24])
    name = EXCHANGES.get(exchange, str(exchange))
    found = _notifications(next_payload, message[28:]) if name == "IKE_SA_INIT" else ()
    return Frame("ike", source, destination, ike=Ike(name, bool(flags & 0x20), message_id, found))


def _notifications(kind: int, rest: bytes) -> tuple[str, ...]:
    found = []
    while kind and len(rest) >= 4:
        following, _, length = struct.unpack("!BBH", rest[:4])
        if length < 4 or length > len(rest):
            break
        if kind == NOTIFY_PAYLOAD and length >= 8:
            number = int.from_bytes(rest[6:8], "big")
            if number in NOTIFICATIONS:
                found.append(NOTIFICATIONS[number])
        kind, rest = following, rest[length:]
    return tuple(found)


def ike_sa_init() -> bytes:
    """A good IKE_SA_INIT request (AES-CBC-256, HMAC-SHA2-256, x25519) of somebody who will never go on. RFC 7296 section 1.2."""
    transforms = [(1, 12, b"\x80\x0e\x01\x00"), (2, 5, b""), (3, 12, b""), (4, 31, b"")]
    body = b"".join(struct.pack("!BBHBBH", 3 if at < 3 else 0, 0, 8 + len(attribute), kind, 0, number) + attribute
                    for at, (kind, number, attribute) in enumerate(transforms))
    proposal = struct.pack("!BBHBBBB", 0, 0, 8 + len(body), 1, 1, 0, 4) + body
    key = struct.pack("!HH", 31, 0) + os.urandom(32)
    payloads = b"".join(struct.pack("!BBH", following, 0, 4 + len(content)) + content
                        for following, content in ((34, proposal), (40, key), (0, os.urandom(32))))
    return os.urandom(8) + bytes(8) + struct.pack("!BBBBII", 33, 0x20, 34, 0x08, 0, 28 + len(payloads)) + payloads
