"""How SAs come and go: initiator and responder, rekeying and deletion from either side."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from lab.gateway import Gateway
from lab.keylined import TUN, Keylined
from lab.policy import CHILD, SECOND_CHILD, Policy
from lab.process import Finished, LabError, wait_until
from lab_run import Lab, Scenario

PFS = Policy(esp_proposals="aes256gcm16-x25519")


def initiator(lab: Lab) -> None:
    """keylined initiates; pings both ways, a file, a clean end."""
    lab.connect(lab.ours)
    lab.traffic()
    lab.copies(256 * 1024)
    lab.no_sequence_number_twice()
    lab.stops_cleanly()


def responder(lab: Lab) -> None:
    """The peer initiates; pings both ways, a file, the peer deletes."""
    lab.connect(lab.peer)
    lab.traffic()
    lab.copies(256 * 1024)
    lab.no_sequence_number_twice()
    lab.succeeds(lab.peer.terminate_ike())
    lab.nothing_up()


def _rekeys(lab: Lab, rekey: Callable[[Gateway], Finished], by: Gateway, child: bool) -> None:
    """Twice, so that a rekeyed SA is itself rekeyed; traffic before, between and after."""
    lab.connect(lab.ours)
    for _ in range(2):
        lab.traffic()
        spis, ike = lab.spis(), lab.ours.established()[0].initiator_spi
        lab.succeeds(rekey(by))
        if child:
            wait_until(lambda: not lab.spis() & spis, 10, "new SPIs")
        else:
            wait_until(lambda: [sa.initiator_spi for sa in lab.ours.established()] not in ([], [ike]), 10, "a new IKE SA")
        lab.one_tunnel()
    lab.traffic()
    lab.no_sequence_number_twice()
    lab.stops_cleanly()


def rekey_child_by_us(lab: Lab) -> None:
    """Our side rekeys the CHILD SA, twice."""
    _rekeys(lab, lambda gateway: gateway.rekey_child(), lab.ours, True)


def rekey_child_by_peer(lab: Lab) -> None:
    """The peer rekeys the CHILD SA, twice."""
    _rekeys(lab, lambda gateway: gateway.rekey_child(), lab.peer, True)


def rekey_ike_by_us(lab: Lab) -> None:
    """Our side rekeys the IKE SA, twice; the CHILD SA moves over and keeps its SPIs."""
    _rekeys(lab, lambda gateway: gateway.rekey_ike(), lab.ours, False)


def rekey_ike_by_peer(lab: Lab) -> None:
    """The peer rekeys the IKE SA, twice."""
    _rekeys(lab, lambda gateway: gateway.rekey_ike(), lab.peer, False)


def _deletes_child(lab: Lab, by: Gateway) -> None:
    lab.connect(lab.ours)
    lab.traffic()
    lab.succeeds(by.terminate_child())
    lab.no_child()
    lab.succeeds(lab.ours.initiate())  # joins the IKE SA that is still there
    lab.one_tunnel()
    lab.daemons_live()


def delete_child_by_us(lab: Lab) -> None:
    """Our side deletes the CHILD SA, then makes a new one under the same IKE SA."""
    _deletes_child(lab, lab.ours)


def delete_child_by_peer(lab: Lab) -> None:
    """The peer deletes the CHILD SA; our side makes a new one."""
    _deletes_child(lab, lab.peer)


def _deletes_ike(lab: Lab, by: Gateway) -> None:
    lab.connect(lab.peer)
    lab.traffic()
    lab.succeeds(by.terminate_ike())
    lab.nothing_up()
    lab.no_child()
    lab.connect(lab.ours)  # and again
    lab.traffic()


def delete_ike_by_us(lab: Lab) -> None:
    """Our side deletes the IKE SA; a new one can be made."""
    _deletes_ike(lab, lab.ours)


def delete_ike_by_peer(lab: Lab) -> None:
    """The peer deletes the IKE SA; a new one can be made."""
    _deletes_ike(lab, lab.peer)


def short_life(lab: Lab) -> None:
    """Our side's rekey_time is 3 s: CHILD SAs are rekeyed by timer while traffic runs, and nothing is lost."""
    lab.connect(lab.ours)
    spis = lab.spis()
    for _ in range(5):
        lab.traffic(8)
    wait_until(lambda: not lab.spis() & spis, 10, "new SPIs by timer")
    lab.traffic()
    lab.no_sequence_number_twice()


def both_rekey_at_once(lab: Lab) -> None:
    """Both sides rekey the CHILD SA at the same moment, five times; one tunnel is left each time, and it carries traffic."""
    lab.connect(lab.ours)
    for _ in range(5):
        spis = lab.spis()
        with ThreadPoolExecutor(2) as pool:
            # One of the two may be told TEMPORARY_FAILURE, or that there is nothing left to rekey; what counts is the end.
            list(pool.map(lambda gateway: gateway.rekey_child(), (lab.ours, lab.peer)))
        wait_until(lambda: not lab.spis() & spis, 10, "new SPIs")
        lab.one_tunnel()
        lab.traffic()
    lab.no_sequence_number_twice()
    lab.stops_cleanly()


SECOND = ("10.1.1.0/24", "10.2.1.0/24")


def two_children(lab: Lab) -> None:
    """Two CHILD SAs under one IKE SA, each with its own network; one is deleted, the other goes on."""
    lab.connect(lab.ours)
    near, far = lab.network.namespaces
    for namespace, address in ((near, "10.1.1.1"), (far, "10.2.1.1")):
        namespace.ip("address", "add", address, "dev", "lo")
    lab.succeeds(lab.ours.initiate(child=SECOND_CHILD))
    wait_until(lambda: len(lab.ours.child_sas()) == 2 and len(lab.peer.child_sas()) == 2, 10, "two CHILD SAs on both sides")
    if len(lab.ours.established()) != 1:
        raise LabError("the second CHILD SA has an IKE SA of its own")
    if isinstance(lab.ours, Keylined):
        near.ip("route", "replace", SECOND[1], "dev", TUN, "src", "10.1.1.1")
    before = {sa.name: sa.packets_out for sa in lab.ours.child_sas()}
    done = near.run(["ping", "-n", "-c", "5", "-i", "0.05", "-I", "10.1.1.1", "10.2.1.1"])
    lab.succeeds(done)
    grown = {sa.name: sa.packets_out - before[sa.name] for sa in lab.ours.child_sas()}
    if grown != {CHILD: 0, SECOND_CHILD: 5}:
        raise LabError(f"five pings for the second network, but packets out grew by {grown}")
    lab.traffic()
    lab.succeeds(lab.peer.terminate_child())
    wait_until(lambda: [sa.name for sa in lab.ours.child_sas()] == [SECOND_CHILD], 10, "only the second CHILD SA is left")
    lab.succeeds(near.run(["ping", "-n", "-c", "5", "-i", "0.05", "-I", "10.1.1.1", "10.2.1.1"]))
    lab.nothing_in_clear()


SCENARIOS = [
    Scenario("initiator", initiator),
    Scenario("responder", responder),
    Scenario("initiator-card", initiator, device="sim", seconds=120),
    Scenario("responder-card", responder, device="sim", seconds=120),
    Scenario("rekey-child-by-us", rekey_child_by_us),
    Scenario("rekey-child-by-peer", rekey_child_by_peer),
    Scenario("rekey-child-by-peer-card", rekey_child_by_peer, device="sim", seconds=120),
    Scenario("rekey-child-pfs-by-us", rekey_child_by_us, ours=PFS, theirs=PFS),
    Scenario("rekey-child-pfs-by-peer", rekey_child_by_peer, ours=PFS, theirs=PFS),
    Scenario("rekey-ike-by-us", rekey_ike_by_us),
    Scenario("rekey-ike-by-peer", rekey_ike_by_peer),
    Scenario("delete-child-by-us", delete_child_by_us),
    Scenario("delete-child-by-peer", delete_child_by_peer),
    Scenario("delete-ike-by-us", delete_ike_by_us),
    Scenario("delete-ike-by-peer", delete_ike_by_peer),
    Scenario("short-life", short_life, ours=Policy(child_options={"rekey_time": "3s", "life_time": "6s"})),
    Scenario("both-rekey-at-once", both_rekey_at_once),
    Scenario("both-rekey-at-once-card", both_rekey_at_once, device="sim", seconds=120),
    Scenario("two-children", two_children, ours=Policy(second_child=SECOND), theirs=Policy(second_child=SECOND[::-1])),
    Scenario("keyline-to-keyline", responder, peer="keylined", baseline=False),
    Scenario("keyline-to-keyline-card", initiator, peer="keylined", device="sim", baseline=False, seconds=120),
]
