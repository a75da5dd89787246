"""What goes wrong by force: forged and replayed packets, a dying card."""

import os
import socket
import struct
from fnmatch import fnmatch
from typing import Any

from lab.keylined import Keylined
from lab.network import WIRE, Side
from lab.packets import ike_sa_init, read_frame, without_udp_checksum
from lab.process import LabError, wait_until
from lab.traffic import ping
from lab_run import Lab, Scenario


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
    lab.note(f"{len(old)} packets replayed four times; {len(esp)} of them ESP")
    # Nothing may be lost on the way: what was sent again has been counted again, under the reason why it was refused.
    # The rekeyed CHILD SA still receives for some seconds, and knows its packets; after that its SPI is unknown.
    _counted(lab, before, 4 * len(esp), "drops.inbound.replayed", "drops.inbound.too_old", "drops.inbound.unknown_sa")
    ike = sum(read_frame(frame, frozenset()).kind == "ike" for frame in old)
    _counted(lab, before, 4 * ike, "ike.received")
    # The IKE SA of the old IKE_SA_INIT request is gone, so the first repetition of it looks like somebody new.
    _counted(lab, before, 4 * ike - 1, "ike.dropped_*", "ike.responses_retransmitted")
    _unmoved(lab, packets_in)
    if [sa.initiator_spi for sa in lab.ours.established()] != [sa.initiator_spi for sa in ours]:
        raise LabError("the IKE SA is another one")


def _bad_ike() -> list[bytes]:
    header = os.urandom(8) + bytes(8) + bytes([33, 0x20, 34, 0x08])
    whole = ike_sa_init()
    return [b"", b"\x00", os.urandom(27), os.urandom(28), os.urandom(1400), whole[:40], whole[:-1], whole + b"x",
            header + struct.pack("!II", 0, 0xFFFFFFFF), header + struct.pack("!II", 0, 28), whole[:17] + b"\x30" + whole[18:],
            whole[:20] + b"\xff\xff\xff\xff" + whole[24:]]


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
    if not isinstance(lab.ours, Keylined):
        raise LabError("this scenario is about keylined")
    # Taken back, it has SAs with new keys by itself: those that stopped ask for them.
    stopped = lab.spis()
    lab.succeeds(lab.ours.keyline("card", "reset", "0"))
    wait_until(lambda: len(lab.ours.child_sas()) > 0 and not {lab.ours.child_sas()[-1].spi_in, lab.ours.child_sas()[-1].spi_out} & stopped, 10,
               "the CHILD SA has new keys")
    lab.one_tunnel()
    lab.traffic()
    if (device := lab.ours.child_sas()[0].device) != "card":
        raise LabError(f"the card was taken back, but the new SA is on {device}")
    lab.nothing_in_clear()
    lab.no_sequence_number_twice()


def card_of_two_dies(lab: Lab) -> None:
    """The card with the inbound SA dies under traffic: the tunnel goes on on the other one, and what was inside is counted."""
    lab.connect(lab.ours)
    _survives_a_card(lab, "in")


def card_of_two_dies_outbound(lab: Lab) -> None:
    """The same with the outbound SA: its sequence numbers jump ahead, and the peer goes along."""
    lab.connect(lab.ours)
    # The new inbound SA goes where the old one is not, and so does the outbound one.
    lab.succeeds(lab.ours.rekey_child())
    lab.one_tunnel()
    _survives_a_card(lab, "out")
    ours = {spi: numbers for (sender, spi), numbers in _numbers(lab).items() if sender == "a"}
    jumps = [later - earlier for numbers in ours.values() for earlier, later in zip(numbers, numbers[1:]) if later != earlier + 1]
    if len(jumps) != 1 or not 4096 < jumps[0] < 5000:
        raise LabError(f"one jump of the margin and a few packets was to be seen in {ours}")
    lab.note(f"sequence numbers jumped ahead by {jumps[0]}")


def _survives_a_card(lab: Lab, way: str) -> None:
    near, far = lab.network.sides
    before = _cards(lab)
    if before[0][f"sas_{way}"] == 0:
        raise LabError(f"the {way}bound SA is not on card 0: {before}")
    pings = ping(lab.network.namespaces[0], near, far, 60, interval=0.05)
    first, second = _cards(lab)
    if (first["state"], second["state"]) != ("failed", "up"):
        raise LabError(f"card 0 was to die and card 1 to live: {first}, {second}")
    lost = first["lost_out"] + first["lost_in"]
    if lost == 0 or pings.sent - pings.received != lost:
        raise LabError(f"{pings.sent - pings.received} pings were lost, and {lost} packets counted as lost inside the card")
    lab.note(f"{pings.received} of {pings.sent} pings came back; counted as lost inside the card: {lost}")
    # A rekeyed CHILD SA stays for some seconds.
    if second["sas_out"] != second["sas_in"] or second["sas_out"] == 0:
        raise LabError(f"both halves were to be on card 1: {second}")
    counters = _counters(lab)
    if (counters["device.cards_failed"], counters["device.sas_stopped"]) != (1, 0) or counters["device.sas_moved"] < 1:
        raise LabError(f"counters: {counters}")
    lab.daemons_live()
    lab.traffic()
    lab.succeeds(lab.ours.rekey_child())
    lab.one_tunnel()
    lab.traffic()
    lab.no_sequence_number_twice()
    for (sender, spi), numbers in _numbers(lab).items():
        if numbers != sorted(numbers):
            raise LabError(f"sequence numbers of {sender}, SPI {spi:08x}, went back: {numbers}")
    if "card 0 died" not in lab.ours.log_text():
        raise LabError("keylined's log does not say that card 0 died")
    comes_back(lab)


def comes_back(lab: Lab) -> None:
    """Card 0 of two, which died, is taken back: empty, and what the next rekeying brings is on it."""
    assert isinstance(lab.ours, Keylined)
    before = _cards(lab)[0]
    lab.succeeds(lab.ours.keyline("card", "reset", "0"))
    first = _cards(lab)[0]
    if (first["state"], first["sas_out"], first["sas_in"]) != ("up", 0, 0) or "card 0 is taken back" not in lab.ours.log_text():
        raise LabError(f"card 0 was to be there again, with no SA: {first}")
    lab.fails(lab.ours.keyline("card", "reset", "0"))  # it works
    old = lab.spis()
    lab.succeeds(lab.ours.rekey_child())
    lab.one_tunnel()
    lab.traffic()
    ours = lab.ours
    wait_until(lambda: len(ours.read("sa", "list")) == 1, 15, "the rekeyed SA is gone")
    sa = ours.read("sa", "list")[0]
    if {int(sa["spi_in"], 16), int(sa["spi_out"], 16)} & old or (sa["card_in"], sa["card_out"]) != (0, 0):
        raise LabError(f"a new SA was to be on card 0: {sa}")
    on_it = {(half["direction"], half["spi"]) for half in lab.ours.read("card", "show", "--card", "0")["sas"]}
    if on_it != {("in", sa["spi_in"]), ("out", sa["spi_out"])}:
        raise LabError(f"`keyline card show` was to have both halves: {on_it}")
    after = _cards(lab)[0]
    sent, received = after["packets_out"] - before["packets_out"], after["packets_in"] - before["packets_in"]
    if (sent, received) != (sa["packets_out"], sa["packets_in"]) or not sent or not received:
        raise LabError(f"the card counts {sent} packets out and {received} in, its only SA {sa}")
    seen = sum(len(numbers) for (_, spi), numbers in _numbers(lab).items() if spi in (int(sa["spi_in"], 16), int(sa["spi_out"], 16)))
    if seen != sent + received:
        raise LabError(f"{seen} ESP packets of this SA were on the wire, the card counts {sent} and {received}")
    lab.note(f"card 0 was taken back: {seen} ESP packets of its new SA on the wire")
    lab.nothing_in_clear()
    lab.no_sequence_number_twice()


def _cards(lab: Lab) -> list[dict[str, Any]]:
    assert isinstance(lab.ours, Keylined)
    cards: list[dict[str, Any]] = lab.ours.read("card", "list")
    return cards


def _numbers(lab: Lab) -> dict[tuple[str, int], list[int]]:
    """Sequence numbers as they came over the wire, by sender and SPI."""
    lab.wire.settle()
    numbers: dict[tuple[str, int], list[int]] = {}
    for sender, spi, number in lab.wire.seen.esp_numbers:
        numbers.setdefault((sender, spi), []).append(number)
    return numbers


SCENARIOS = [
    Scenario("bad-packets", bad_packets),
    Scenario("bad-packets-card", bad_packets, device="sim", seconds=120),
    Scenario("replay", replay),
    Scenario("replay-card", replay, device="sim", seconds=120),
    Scenario("card-dies", card_dies, device="sim", keylined_options=("--sim-kill-after-packets", "20"), baseline=False,
             seconds=120),
    Scenario("card-of-two-dies", card_of_two_dies, device="sim",
             keylined_options=("--cards", "2", "--sim-kill-after-packets", "25"), baseline=False, seconds=120),
    Scenario("card-of-two-dies-outbound", card_of_two_dies_outbound, device="sim",
             keylined_options=("--cards", "2", "--sim-kill-after-packets", "25"), baseline=False, seconds=120),
    Scenario("bad-packets-xrt", bad_packets, device="xrt", seconds=120),
    Scenario("replay-xrt", replay, device="xrt-ddr", seconds=120),
]
