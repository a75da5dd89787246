"""What goes wrong: bad configuration, bad packets, silence, a dying card."""

import os
import socket
import struct
from fnmatch import fnmatch

from lab.keylined import Keylined
from lab.network import WIRE, Side
from lab.packets import read_frame, without_udp_checksum
from lab.policy import Policy
from lab.process import LabError, wait_until
from lab.traffic import ping
from lab_run import Lab, Scenario

HALF_OPEN = 40  # more than either daemon lets wait before it asks for a COOKIE


def wrong_psk_as_initiator(lab: Lab) -> None:
    """Our side initiates with a wrong secret: AUTHENTICATION_FAILED, no SA, daemons live."""
    lab.fails(lab.ours.initiate(), "AUTHENTICATION_FAILED")
    lab.nothing_up()
    lab.daemons_live()


def wrong_psk_as_responder(lab: Lab) -> None:
    """The peer initiates with a wrong secret: refused, no SA, daemons live."""
    lab.fails(lab.peer.initiate())
    lab.peer.wait_for_log("AUTHENTICATION_FAILED")
    lab.nothing_up()
    lab.daemons_live()


def wrong_identity(lab: Lab) -> None:
    """The peer knows the secret but has another name than our side expects: AUTHENTICATION_FAILED, whoever initiates."""
    lab.fails(lab.ours.initiate(), "AUTHENTICATION_FAILED")
    lab.nothing_up()
    lab.fails(lab.peer.initiate())
    lab.peer.wait_for_log("AUTHENTICATION_FAILED")
    lab.nothing_up()
    lab.daemons_live()


def no_proposal_as_initiator(lab: Lab) -> None:
    """No common IKE proposal: the peer says NO_PROPOSAL_CHOSEN, and our side says so to the operator."""
    lab.fails(lab.ours.initiate(), "NO_PROPOSAL_CHOSEN")
    _notified(lab, "NO_PROPOSAL_CHOSEN", "b")


def no_proposal_as_responder(lab: Lab) -> None:
    """No common IKE proposal: our side says NO_PROPOSAL_CHOSEN."""
    lab.fails(lab.peer.initiate())
    _notified(lab, "NO_PROPOSAL_CHOSEN", "a")


def _notified(lab: Lab, notification: str, who: str) -> None:
    _was_on_the_wire(lab, notification, who)
    lab.nothing_up()
    lab.daemons_live()


def no_esp_proposal(lab: Lab) -> None:
    """IKE agrees, ESP does not: NO_PROPOSAL_CHOSEN for the CHILD SA, from either side."""
    lab.fails(lab.ours.initiate(), "NO_PROPOSAL_CHOSEN")
    lab.fails(lab.peer.initiate())
    lab.no_child()
    lab.daemons_live()


def ts_mismatch(lab: Lab) -> None:
    """The traffic selectors do not overlap: TS_UNACCEPTABLE, from either side."""
    lab.fails(lab.ours.initiate(), "TS_UNACCEPTABLE")
    lab.fails(lab.peer.initiate())
    lab.no_child()
    lab.daemons_live()


def narrowing(lab: Lab) -> None:
    """Our side offers 10.0.0.0/8 on both ends; the peer narrows to its networks (RFC 7296 section 2.9)."""
    lab.succeeds(lab.ours.initiate())
    lab.one_tunnel()
    lab.traffic()


def cookie_from_peer(lab: Lab) -> None:
    """The peer has many half-open IKE SAs and answers with COOKIE; our side starts again with it."""
    _half_open(lab, 1)
    lab.connect(lab.ours)
    _was_on_the_wire(lab, "COOKIE", "b")
    lab.traffic()


def cookie_from_us(lab: Lab) -> None:
    """Our side has many half-open IKE SAs and demands COOKIE; the peer comes back with it."""
    _half_open(lab, 0)
    lab.connect(lab.peer)
    _was_on_the_wire(lab, "COOKIE", "a")
    lab.traffic()


def invalid_ke_from_peer(lab: Lab) -> None:
    """Our first group is not the peer's: INVALID_KE_PAYLOAD, and our side tries again with the one that was asked for."""
    lab.connect(lab.ours)
    _was_on_the_wire(lab, "INVALID_KE_PAYLOAD", "b")
    lab.traffic()


def invalid_ke_from_us(lab: Lab) -> None:
    """The peer's first group is not ours: our side says INVALID_KE_PAYLOAD."""
    lab.connect(lab.peer)
    _was_on_the_wire(lab, "INVALID_KE_PAYLOAD", "a")
    lab.traffic()


def _was_on_the_wire(lab: Lab, notification: str, who: str) -> None:
    """Waits a little: on a busy machine the capture may be behind the daemons."""
    wait_until(lambda: who in lab.wire.seen.notified(notification), 3, f"{notification} from {who} on the wire")


def silent_peer(lab: Lab) -> None:
    """The peer's process is stopped: our side sends again, with growing distance, and stays operable meanwhile."""
    lab.peer.daemon.pause()
    try:
        lab.fails(lab.ours.initiate(timeout=12))
        requests = lab.wire.seen.requests("IKE_SA_INIT", "a")
        if len(requests) < 2:
            raise LabError(f"{len(requests)} IKE_SA_INIT requests were sent, none again")
        lab.ours.ike_sas()  # answers
    finally:
        lab.peer.daemon.go_on()
    lab.daemons_live()


def liveness_by_us(lab: Lab) -> None:
    """Our dpd_delay is 1 s: without traffic our side asks with an empty INFORMATIONAL, and is answered."""
    _liveness(lab, "a")


def liveness_by_peer(lab: Lab) -> None:
    """The peer's dpd_delay is 1 s: our side answers its liveness checks, and the tunnel stays."""
    _liveness(lab, "b")


def _liveness(lab: Lab, asks: str) -> None:
    lab.connect(lab.ours)
    wait_until(lambda: len(lab.wire.seen.requests("INFORMATIONAL", asks)) >= 2, 10, "two liveness checks on the wire")
    lab.one_tunnel()
    lab.traffic()


def bad_packets(lab: Lab) -> None:
    """Junk on 500 and 4500, an unknown SPI, bad tags, wrong lengths: nothing crashes, every drop leaves the tunnel alone."""
    lab.connect(lab.ours)
    lab.traffic()
    target = lab.network.sides[0]
    sa = lab.ours.child_sas()[0]
    before = _counters(lab)
    bad_ike = _bad_ike()
    bad_esp = [struct.pack("!II", sa.spi_in, number) + os.urandom(size) for number in (0, 1, 900) for size in (0, 7, 16, 61, 1400)]
    with _datagrams(lab, 1, 5500) as sender:
        for body in bad_ike:
            sender.sendto(body, (target.outer, 500))
            sender.sendto(bytes(4) + body, (target.outer, 4500))
        for body in (b"", b"\xff", b"\x01\x02\x03", struct.pack("!II", 0xDEADBEEF, 1) + os.urandom(64), *bad_esp):
            sender.sendto(body, (target.outer, 4500))
    _unmoved(lab, sa.packets_in)
    _counted(lab, before, 1, "drops.inbound.unknown_sa")
    _counted(lab, before, len(bad_esp), "drops.inbound.bad_icv", "drops.inbound.malformed", "drops.inbound.replayed",
             "drops.inbound.too_old")
    _counted(lab, before, 1, "sockets.nat_keepalives_received")
    # ... and the empty datagram and the one of three octets on 4500.
    _counted(lab, before, 2 * len(bad_ike) + 2, "ike.dropped_*", "ike.refused_*", "sockets.junk")


Counters = dict[str, int]


def _counters(lab: Lab) -> Counters:
    """keylined's counters, "section.name"; none with another daemon (--baseline)."""
    if not isinstance(lab.ours, Keylined):
        return {}
    return {f"{section}.{name}": number for section, numbers in lab.ours.read("counters").items() for name, number in numbers.items()}


def _counted(lab: Lab, before: Counters, wanted: int | range, *names: str) -> None:
    """The counters of these names (shell patterns) have grown by `wanted` together."""
    if not before:
        return
    allowed = wanted if isinstance(wanted, range) else range(wanted, wanted + 1)

    def grown() -> Counters:
        return {name: number - before.get(name, 0) for name, number in _counters(lab).items()
                if any(fnmatch(name, pattern) for pattern in names) and number != before.get(name, 0)}
    try:
        wait_until(lambda: sum(grown().values()) in allowed, 5, "counters")
    except LabError:
        raise LabError(f"{', '.join(names)} grew by {grown()}, wanted {wanted}") from None


def _unmoved(lab: Lab, packets_in: int) -> None:
    """The tunnel is as it was, and no bad packet was counted as a good one."""
    lab.wire.settle()
    lab.daemons_live()
    lab.one_tunnel()
    if (now := lab.ours.child_sas()[0].packets_in) != packets_in:
        raise LabError(f"bad packets were counted as good: {packets_in} became {now}")
    lab.traffic()


def replay(lab: Lab) -> None:
    """Every IKE and ESP packet that the peer ever sent comes again, in order, doubled and backwards: the tunnel does not move."""
    lab.connect(lab.peer)
    lab.traffic()
    lab.succeeds(lab.ours.rekey_child())
    lab.one_tunnel()
    lab.succeeds(lab.peer.rekey_ike())
    lab.one_tunnel()
    lab.traffic()
    lab.wire.settle()
    packets_in = lab.ours.child_sas()[0].packets_in
    ours = lab.ours.established()
    old = [frame for sender, frame in lab.wire.seen.frames if sender == "b"]
    before = _counters(lab)
    with lab.network.namespaces[1].socket(socket.AF_PACKET, socket.SOCK_RAW) as wire:
        wire.bind((WIRE, 0))
        for frame in [*old, *(again for frame in old for again in (frame, frame)), *reversed(old)]:
            wire.send(without_udp_checksum(frame))
    esp = [frame for frame in (read_frame(frame, frozenset()) for frame in old) if frame.kind == "esp"]
    current = sum(frame.esp.spi == lab.ours.child_sas()[0].spi_in for frame in esp)
    lab.note(f"{len(old)} packets replayed four times; {len(esp)} of them ESP, {current} on the present CHILD SA")
    # Nothing may be lost on the way: what was sent again has been counted again, under the reason why it was refused.
    _counted(lab, before, 4 * current, "drops.inbound.replayed", "drops.inbound.too_old")
    _counted(lab, before, 4 * (len(esp) - current), "drops.inbound.unknown_sa")
    ike = sum(read_frame(frame, frozenset()).kind == "ike" for frame in old)
    _counted(lab, before, 4 * ike, "ike.received")
    # The IKE SA of the old IKE_SA_INIT request is gone, so the first repetition of it looks like somebody new.
    _counted(lab, before, 4 * ike - 1, "ike.dropped_*", "ike.responses_retransmitted")
    _unmoved(lab, packets_in)
    if [sa.initiator_spi for sa in lab.ours.established()] != [sa.initiator_spi for sa in ours]:
        raise LabError("the IKE SA is another one")


def _bad_ike() -> list[bytes]:
    header = os.urandom(8) + bytes(8) + bytes([33, 0x20, 34, 0x08])
    whole = _ike_sa_init()
    return [b"", b"\x00", os.urandom(27), os.urandom(28), os.urandom(1400), whole[:40], whole[:-1], whole + b"x",
            header + struct.pack("!II", 0, 0xFFFFFFFF), header + struct.pack("!II", 0, 28), whole[:17] + b"\x30" + whole[18:],
            whole[:20] + b"\xff\xff\xff\xff" + whole[24:]]


def _ike_sa_init() -> bytes:
    """A good IKE_SA_INIT request (AES-CBC-256, HMAC-SHA2-256, x25519) of somebody who will never go on. RFC 7296 section 1.2."""
    transforms = [(1, 12, b"\x80\x0e\x01\x00"), (2, 5, b""), (3, 12, b""), (4, 31, b"")]
    body = b"".join(struct.pack("!BBHBBH", 3 if at < 3 else 0, 0, 8 + len(attribute), kind, 0, number) + attribute
                    for at, (kind, number, attribute) in enumerate(transforms))
    proposal = struct.pack("!BBHBBBB", 0, 0, 8 + len(body), 1, 1, 0, 4) + body
    key = struct.pack("!HH", 31, 0) + os.urandom(32)
    payloads = b"".join(struct.pack("!BBH", following, 0, 4 + len(content)) + content
                        for following, content in ((34, proposal), (40, key), (0, os.urandom(32))))
    return os.urandom(8) + bytes(8) + struct.pack("!BBBBII", 33, 0x20, 34, 0x08, 0, 28 + len(payloads)) + payloads


def _half_open(lab: Lab, at: int) -> None:
    target = lab.network.sides[at]
    with _datagrams(lab, 1 - at, 5500) as sender:
        for _ in range(HALF_OPEN):
            sender.sendto(_ike_sa_init(), (target.outer, 500))
    lab.wire.settle(0.3)


def _datagrams(lab: Lab, at: int, port: int) -> socket.socket:
    side: Side = lab.network.sides[at]
    sender = lab.network.namespaces[at].socket(socket.AF_INET6 if ":" in side.outer else socket.AF_INET, socket.SOCK_DGRAM)
    sender.bind((side.outer, port))
    return sender


def card_dies(lab: Lab) -> None:
    """The card dies in the middle of traffic: keylined says so and lives on, and no packet leaves in clear."""
    lab.connect(lab.ours)
    near, far = lab.network.sides
    pings = ping(lab.network.namespaces[0], near, far, 40, interval=0.1, wait=1)
    if pings.received == 0 or pings.all_back:
        raise LabError(f"the card was to die in between, but {pings.received} of {pings.sent} pings came back")
    lab.note(f"{pings.received} of {pings.sent} pings came back before the card died")
    lab.ours.daemon.check_alive()
    reports = [line for line in lab.ours.log_text().splitlines() if "card" in line.lower() or "device" in line.lower()]
    if not reports:
        raise LabError("keylined's log does not mention the card")
    lab.note(reports[-1])
    lab.wire.settle()
    lab.nothing_in_clear()
    lab.ours.ike_sas()  # answers
    lab.no_sequence_number_twice()


WRONG = Policy(secret="not the secret")
DEMAND_COOKIE = "cookie_threshold = 10\n    block_threshold = 0"
SCENARIOS = [
    Scenario("wrong-psk-as-initiator", wrong_psk_as_initiator, ours=WRONG),
    Scenario("wrong-psk-as-responder", wrong_psk_as_responder, theirs=WRONG),
    Scenario("wrong-identity", wrong_identity, theirs=Policy(identity="c.keyline.test")),
    Scenario("no-proposal-as-initiator", no_proposal_as_initiator, ours=Policy(proposals="aes128-sha384-modp3072")),
    Scenario("no-proposal-as-responder", no_proposal_as_responder, theirs=Policy(proposals="aes128-sha384-modp3072")),
    Scenario("no-esp-proposal", no_esp_proposal, ours=Policy(esp_proposals="aes128gcm16")),
    Scenario("ts-mismatch", ts_mismatch, ours=Policy(remote_ts="10.77.0.0/24")),
    Scenario("narrowing", narrowing, ours=Policy(local_ts="10.0.0.0/8", remote_ts="10.0.0.0/8")),
    Scenario("cookie-from-peer", cookie_from_peer, charon_settings=DEMAND_COOKIE),
    Scenario("cookie-from-us", cookie_from_us),
    Scenario("invalid-ke-from-peer", invalid_ke_from_peer, ours=Policy(proposals="aes256-sha256-x25519-ecp384"),
             theirs=Policy(proposals="aes256-sha256-ecp384")),
    Scenario("invalid-ke-from-us", invalid_ke_from_us, ours=Policy(proposals="aes256-sha256-ecp384"),
             theirs=Policy(proposals="aes256-sha256-x25519-ecp384")),
    Scenario("silent-peer", silent_peer),
    Scenario("liveness-by-us", liveness_by_us, ours=Policy(connection_options={"dpd_delay": "1s"})),
    Scenario("liveness-by-peer", liveness_by_peer, theirs=Policy(connection_options={"dpd_delay": "1s"})),
    Scenario("bad-packets", bad_packets),
    Scenario("bad-packets-card", bad_packets, device="sim", seconds=120),
    Scenario("replay", replay),
    Scenario("replay-card", replay, device="sim", seconds=120),
    Scenario("card-dies", card_dies, device="sim", keylined_options=("--sim-kill-after-packets", "20"), baseline=False,
             seconds=120),
]
