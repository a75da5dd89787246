"""What SAs are made of: algorithms, and the two IP versions inside and outside."""

from lab.packets import ESP_PROTOCOL
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


PLAIN = Policy(encap=False)
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
    Scenario("ipv6-outer", addresses, outer=6),
    Scenario("ipv6-inner", addresses, inner=6),
    Scenario("ipv6-both", addresses, outer=6, inner=6),
]
