"""What SAs are made of: algorithms, and the two IP versions inside and outside."""

from lab.policy import Policy
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
    Scenario("ipv6-outer", addresses, outer=6),
    Scenario("ipv6-inner", addresses, inner=6),
    Scenario("ipv6-both", addresses, outer=6, inner=6),
]
