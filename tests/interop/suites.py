"""What SAs are made of: algorithms, and the two IP versions inside and outside."""

from lab.network import WIRE
from lab.packets import ESP_PROTOCOL, NAT_T_PORT, UDP_PROTOCOL
from lab.policy import Policy
from lab.process import LabError
from lab_run import Lab, Scenario


def suite(lab: Lab) -> None:
    """Up from our side, traffic, the IKE SA rekeyed by the peer (the same proposal again), traffic."""
    lab.connect(lab.ours)
    lab.traffic()
    lab.note(f"{lab.peer.established()[0].proposal}, {lab.peer.child_sas()[0].proposal}")
    lab.succeeds(lab.peer.rekey_ike())
    lab.one_tunnel()
    lab.traffic()


def addresses(lab: Lab) -> None:
    """Up from our side, traffic and a file; then down, and up from the peer."""
    lab.connect(lab.ours)
    lab.traffic()
    lab.copies(128 * 1024)
    lab.succeeds(lab.ours.terminate_ike())
    lab.nothing_up()
    lab.connect(lab.peer)
    lab.traffic()


def plain_esp(lab: Lab) -> None:
    """No NAT and no encap: ESP travels as IP protocol 50, not in UDP (kernel-libipsec cannot, so both sides are ours)."""
    addresses(lab)
    lab.wire.settle()
    protocols = [frame[14 + (9 if frame[12:14] == b"\x08\x00" else 6)] for _, frame in lab.wire.seen.frames]
    esp = sum(lab.wire.seen.count("esp", letter) for letter in "ab")
    if protocols.count(ESP_PROTOCOL) != esp:
        raise LabError(f"{esp} ESP packets, but only {protocols.count(ESP_PROTOCOL)} of IP protocol 50")


BEHIND_NAT = "10.99.0.1"
NAT_PORTS = range(20000, 30000)


def behind_nat(lab: Lab) -> None:
    """Our side has an address that the peer never sees: the kernel's NAT gives it another, and other ports. ESP goes in UDP."""
    namespace, near = lab.network.namespaces[0], lab.network.sides[0]
    rule = (f"ip saddr {BEHIND_NAT} oifname {WIRE} udp sport {{ 500, 4500 }} "
            f"snat to {near.outer}:{NAT_PORTS[0]}-{NAT_PORTS[-1]}")
    for command in ("add table ip nat", "add chain ip nat post { type nat hook postrouting priority srcnat ; }",
                    f"add rule ip nat post {rule}"):
        lab.succeeds(namespace.run(["nft", command]))
    lab.connect(lab.ours)
    lab.traffic()
    lab.copies(128 * 1024)
    lab.succeeds(lab.peer.rekey_child())
    lab.one_tunnel()
    lab.succeeds(lab.ours.rekey_ike())
    lab.one_tunnel()
    lab.traffic()
    lab.wire.settle()
    ports = {_udp_ports(frame) for sender, frame in lab.wire.seen.frames if sender == "a"}
    lab.note(f"from behind the NAT: UDP ports {sorted(ports)}")
    if not all(source in NAT_PORTS for source, _ in ports) or NAT_T_PORT not in {target for _, target in ports}:
        raise LabError(f"not all went through the NAT: {sorted(ports)}")
    if lab.wire.seen.count("esp", "a") == 0:
        raise LabError("no ESP was seen from behind the NAT")
    lab.no_sequence_number_twice()
    lab.stops_cleanly()


def _udp_ports(frame: bytes) -> tuple[int, int]:
    """Source and destination of a UDP datagram in IPv4; 0 and 0 when the frame is something else, plain ESP for one."""
    udp = 14 + (frame[14] & 0x0F) * 4
    if frame[12:14] != b"\x08\x00" or frame[23] != UDP_PROTOCOL:
        return 0, 0
    return int.from_bytes(frame[udp:udp + 2], "big"), int.from_bytes(frame[udp + 2:udp + 4], "big")


PLAIN = Policy(encap=False)
INSIDE = Policy(encap=False, connection_options={"local_addrs": BEHIND_NAT})
IKE_SUITES = [
    "aes128-sha256-modp2048",
    "aes128-sha512-modp3072",
    "aes256-sha384-ecp256",
    "aes256gcm16-prfsha384-ecp384",
    "aes128gcm16-prfsha256-x25519",
]


def _suite(proposal: str, esp: str) -> Scenario:
    policy = Policy(proposals=proposal, esp_proposals=esp)
    return Scenario(f"suite-{proposal}-{esp}", suite, ours=policy, theirs=policy)


SCENARIOS = [
    *(_suite(proposal, ("aes128gcm16", "aes256gcm16")[number % 2]) for number, proposal in enumerate(IKE_SUITES)),
    Scenario("aes128-card", addresses, device="sim", seconds=120,
             ours=Policy(esp_proposals="aes128gcm16"), theirs=Policy(esp_proposals="aes128gcm16")),
    *(Scenario(f"plain-esp-ipv{outer}{suffix}", plain_esp, peer="keylined", device=device, outer=outer, ours=PLAIN, theirs=PLAIN,
               baseline=False, seconds=120)
      for outer, suffix, device in ((4, "", "software"), (6, "", "software"), (4, "-card", "sim"))),
    *(Scenario(f"behind-nat{suffix}", behind_nat, device=device, ours=INSIDE, theirs=PLAIN, address_inside=BEHIND_NAT,
               programs=("nft",), seconds=120)
      for suffix, device in (("", "software"), ("-card", "sim"))),
    Scenario("ipv6-outer", addresses, outer=6),
    Scenario("ipv6-inner", addresses, inner=6),
    Scenario("ipv6-both", addresses, outer=6, inner=6),
]
