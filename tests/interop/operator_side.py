"""What the operator of a keylined meets beside traffic: signals, the configuration read anew, wrong starts, other vici clients."""

import os
import signal
import time

from lab.keylined import TUN, Keylined
from lab.policy import CHILD, CONNECTION, Policy
from lab.process import Finished, LabError, wait_until
from lab.strongswan import StrongSwan, parse_raw
from lab.traffic import ping
from lab_run import Lab, Scenario


def _keylined(lab: Lab) -> Keylined:
    if not isinstance(lab.ours, Keylined):
        raise LabError("this scenario is about keylined")
    return lab.ours


def driven_by_swanctl(lab: Lab) -> None:
    """strongSwan's swanctl drives keylined: initiate, list, rekey, terminate, with the answers that it expects of charon."""
    ours = _keylined(lab)

    def swanctl(*words: str) -> Finished:
        if not isinstance(lab.peer, StrongSwan):
            raise LabError("no swanctl")
        done = lab.peer.swanctl_at(ours.socket, *words)
        lab.succeeds(done)
        return done

    swanctl("--initiate", "--child", CHILD, "--timeout", "10")
    lab.one_tunnel()
    listed = swanctl("--list-sas", "--raw").output.splitlines()
    event = parse_raw(next(line for line in listed if line.startswith("list-sa event")))
    sa = event[CONNECTION]
    child = next(iter(sa["child-sas"].values()))
    if sa["state"] != "ESTABLISHED" or int(child["spi-in"], 16) not in lab.spis():
        raise LabError(f"swanctl reads: {event}")
    for words, text in ((("--list-sas",), "ESTABLISHED"), (("--list-conns",), CONNECTION), (("--stats",), "uptime"),
                        (("--version", "--daemon"), "keylined")):
        if text not in (said := swanctl(*words).output):
            raise LabError(f"swanctl {words[0]} does not say {text}:\n{said}")
    before = lab.spis()
    swanctl("--rekey", "--child", CHILD)
    lab.new_spis(before)
    swanctl("--terminate", "--ike", CONNECTION, "--timeout", "10")
    lab.nothing_up()


def read_anew(lab: Lab) -> None:
    """SIGHUP: a broken file changes nothing; of one with a bad section the rest is taken, and what the section said before stays; a
    good one holds for what comes after. The log names what is wrong."""
    ours = _keylined(lab)
    lab.fails(ours.initiate(), "AUTHENTICATION_FAILED")
    conf = ours.work / "swanctl.conf"
    ours.write_policy(conf, Policy())
    conf.write_text(conf.read_text() + "}\n")
    os.kill(ours.daemon.pid, signal.SIGHUP)
    ours.wait_for_log("the configuration stays as it was: ")
    lab.fails(ours.initiate(), "AUTHENTICATION_FAILED")
    ours.write_policy(conf, Policy(connection_options={"propsals": "aes256-sha256-x25519"}))
    os.kill(ours.daemon.pid, signal.SIGHUP)
    ours.wait_for_log("did you mean 'proposals'?")
    ours.wait_for_log("loaded 0 of 1 connection, 1 secret")
    lab.connect(ours)
    lab.traffic()
    ours.write_policy(conf, Policy())
    os.kill(ours.daemon.pid, signal.SIGHUP)
    ours.wait_for_log("loaded 1 connection, 1 secret\n")
    lab.traffic()


def starts_by_itself(lab: Lab) -> None:
    """start_action = start: the tunnel comes up without a command."""
    lab.one_tunnel()
    lab.traffic()


def ends_with_a_silent_peer(lab: Lab) -> None:
    """SIGTERM while the peer does not answer: keylined ends within five seconds all the same, with code 0."""
    lab.connect(lab.ours)
    lab.peer.daemon.pause()
    try:
        began = time.monotonic()
        code = lab.ours.stop()
        if code != 0 or time.monotonic() - began > 5:
            raise LabError(f"ended with code {code} after {time.monotonic() - began:.1f} s")
    finally:
        lab.peer.daemon.go_on()


def refuses_to_start(lab: Lab) -> None:
    """A second keylined, a wrong file, a wrong option: an end with a reason that helps, and the first one lives on."""
    ours = _keylined(lab)
    good = ours.work / "swanctl.conf"
    bad = ours.work / "bad.conf"
    bad.write_text(good.read_text() + "}\n")
    bad.chmod(0o600)
    typo = ours.work / "typo.conf"
    typo.write_text(good.read_text().replace("local_ts", "local_tss"))
    typo.chmod(0o600)
    last = len(bad.read_text().splitlines())
    line = next(number for number, text in enumerate(typo.read_text().splitlines(), start=1) if "local_tss" in text)
    other = ["--socket", str(ours.work / "other"), "--tun", "kl1", "--device", "software"]
    for words, reason in ((["--config", str(good), *other], "ss -lnup"),
                          (["--config", str(bad), *other], f"{bad}:{last}: '}}' closes nothing"),
                          (["--config", str(typo), "--check-config"], f"{typo}:{line}: "),
                          (["--config", str(ours.work / "none.conf"), *other], "none.conf"),
                          (["--config", str(good), "--device", "toaster"], "toaster"),
                          (["--sim-kill-after-packets", "3", "--device", "software"], "--device sim")):
        done = ours.namespace.run([str(ours.program), *words])
        lab.fails(done)
        if reason not in done.output:
            raise LabError(f"`{done.command}` does not say '{reason}':\n{done.output}")
    lab.connect(ours)
    lab.traffic()


def packet_limits(lab: Lab) -> None:
    """rekey_packets = 20: the device says when, keylined rekeys, and no packet is lost or sent twice under a number."""
    lab.connect(lab.ours)
    spis = lab.spis()
    near, far = lab.network.sides
    pings = ping(lab.network.namespaces[0], near, far, 60, interval=0.05)
    if not pings.all_back:
        raise LabError(f"{pings.received} of {pings.sent} pings came back")
    wait_until(lambda: not lab.spis() & spis, 10, "new SPIs")
    lab.nothing_in_clear()
    lab.no_sequence_number_twice()
    lab.one_tunnel()


def drops_are_counted(lab: Lab) -> None:
    """Traffic without an SA is refused, counted under its name, and never seen on the wire."""
    ours = _keylined(lab)
    near, far = lab.network.sides
    ping(lab.network.namespaces[0], near, far, 3, interval=0.05, wait=0.5)
    counters = ours.read("counters")
    if counters["drops"]["outbound.no_sa"] < 3:
        raise LabError(f"three pings without an SA, but the counters say {counters['drops']}")
    lab.nothing_in_clear()
    said = ours.keyline("counters").output
    if "drops.outbound.no_sa" not in said:
        raise LabError(f"`keyline counters` says:\n{said}")


def tun_goes_down(lab: Lab) -> None:
    """The TUN device is set down and up again under a running tunnel: traffic stops, nothing crosses by it, then it goes on."""
    lab.connect(lab.ours)
    lab.traffic()
    ours = _keylined(lab)
    ours.namespace.ip("link", "set", TUN, "down")
    ping(lab.network.namespaces[1], lab.network.sides[1], lab.network.sides[0], 2, interval=0.05, wait=0.5)
    lab.daemons_live()
    ours.route()
    lab.succeeds(ours.keyline("sa", "list"))
    lab.traffic()


LIMITS = {"rekey_packets": "20", "life_packets": "10000"}
SCENARIOS = [
    Scenario("driven-by-swanctl", driven_by_swanctl, baseline=False),
    Scenario("read-anew", read_anew, ours=Policy(secret="not the secret"), baseline=False),
    Scenario("starts-by-itself", starts_by_itself, ours=Policy(child_options={"start_action": "start"})),
    Scenario("ends-with-a-silent-peer", ends_with_a_silent_peer, baseline=False),
    Scenario("refuses-to-start", refuses_to_start, baseline=False),
    Scenario("packet-limits", packet_limits, ours=Policy(child_options=LIMITS), baseline=False),
    Scenario("packet-limits-card", packet_limits, ours=Policy(child_options=LIMITS), device="sim", baseline=False, seconds=120),
    Scenario("drops-are-counted", drops_are_counted, baseline=False),
    Scenario("tun-goes-down", tun_goes_down, baseline=False),
]
