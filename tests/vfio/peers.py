#!/usr/bin/env python3
"""`keylined --device vfio` with traffic of a peer, in the guest of run.py: the card is on its PCIe bus, bound to vfio-pci; the peer is Debian's
charon with the guest's kernel for ESP, in a network namespace of its own. Two network cards of the guest are the wire, which QEMU writes down.

    keylined, the card 02:00.0 ---- eth0 192.0.2.1   192.0.2.2 eth1 ---- charon, Linux' ESP
    kl0, 10.1.0.1                                               10.2.0.1

IKEv2 is negotiated, pings cross both ways and are counted in the card, on the wire and at the peer; `keyline card ...` is asked for everything
it has; the card falls silent under traffic, nothing leaves in clear, and `keyline card reset` takes it back.

Exit code 0: all is well; 1: not; 77: something is missing, which is said.
"""

import argparse
import functools
import json
import shutil
import signal
import struct
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from run import CARD, DEVICES, ROOT, SKIPPED, attempts, boot

sys.path.insert(0, str(ROOT / "scripts"))

from lab import guest_image  # noqa: E402
from lab.charon import charon_conf  # noqa: E402
from lab.console import raise_on_signals  # noqa: E402
from lab.endpoint import swanctl_section  # noqa: E402
from lab.guest import Machine  # noqa: E402
from lab.guest_image import GUEST_PLUGINS  # noqa: E402
from lab.packets import read_frame  # noqa: E402
from lab.process import LabError, wait_until  # noqa: E402

INNER = frozenset({"10.1.0.1", "10.2.0.1"})
PINGS = 3
FOLDER = "/run/lab"
NETWORK = [word for number in (0, 1) for word in ("-netdev", f"hubport,id=wire{number},hubid=0", "-device", f"virtio-net-pci,netdev=wire{number}")]


def configuration(near: str, far: str) -> str:
    return f"""connections {{
    lab {{
        version = 2
        local_addrs = 192.0.2.{near}
        remote_addrs = 192.0.2.{far}
        proposals = aes128-sha256-x25519
        local {{
            auth = psk
            id = gw{near}
        }}
        remote {{
            auth = psk
            id = gw{far}
        }}
        children {{
            net {{
                local_ts = 10.{near}.0.0/24
                remote_ts = 10.{far}.0.0/24
                esp_proposals = aes128gcm16
            }}
        }}
    }}
}}
secrets {{
    ike {{
        secret = "a secret of this guest alone"
    }}
}}
"""


class Guest:
    """What is asked of keylined and of the peer in the guest."""

    def __init__(self, machine: Machine, wire: Path) -> None:
        self.machine = machine
        self.wire = wire

    def do(self, text: str, timeout: float = 60) -> str:
        done = self.machine.shell(text, timeout=timeout)
        if not done.ok:
            raise LabError(f"`{text}` gave code {done.code}:\n{done.output}\nkeylined:\n{self.log()}")
        return done.output

    def log(self) -> str:
        return self.machine.shell(f"cat {FOLDER}/keylined.log").output

    def keyline(self, words: str, timeout: float = 60) -> str:
        return self.do(f"/test/keyline --socket {FOLDER}/keylined.vici {words}", timeout)

    def read(self, words: str) -> Any:
        return json.loads(self.keyline(f"{words} --json"))

    def start(self, pci_card: Path) -> None:
        boot(self.machine, pci_card, [*DEVICES, *NETWORK, "-object", f"filter-dump,id=dump,netdev=wire0,file={self.wire}"])
        charon = charon_conf(Path(f"{FOLDER}/vici"), Path(f"{FOLDER}/charon.log"), "", 1, GUEST_PLUGINS, "") + swanctl_section(Path(f"{FOLDER}/vici"))
        self.do(f"mkdir -p {FOLDER}/etc")
        self.machine.put({f"{FOLDER}/keylined.conf": configuration("1", "2").encode(), f"{FOLDER}/etc/swanctl.conf": configuration("2", "1").encode(),
                          f"{FOLDER}/strongswan.conf": charon.encode()})
        self.do("\n".join([
            "set -e", "ip netns add peer", "ip link set eth1 netns peer", "ip address add 192.0.2.1/24 dev eth0", "ip link set eth0 up",
            "ip address add 10.1.0.1/24 dev lo",
            *(f"ip -n peer {words}" for words in ("address add 192.0.2.2/24 dev eth1", "link set eth1 up", "link set lo up",
                                                  "address add 10.2.0.1/24 dev lo", "route add 10.1.0.0/24 via 192.0.2.1")),
            # docs/vfio.md, From the slot to keylined.
            f"echo vfio-pci > /sys/bus/pci/devices/0000:{CARD}/driver_override", "modprobe vfio-pci", f"echo 0000:{CARD} > /sys/bus/pci/drivers_probe",
            f"(/test/keylined --device vfio --vfio-function 0000:{CARD} --config {FOLDER}/keylined.conf --socket {FOLDER}/keylined.vici "
            f"> {FOLDER}/keylined.log 2>&1 3>&-; echo $? > {FOLDER}/keylined.code) &",
            f"export STRONGSWAN_CONF={FOLDER}/strongswan.conf SWANCTL_DIR={FOLDER}/etc",
            f"ip netns exec peer charon-systemd > {FOLDER}/charon.out 2>&1 3>&- &",
            f"for i in $(seq 300); do [ -S {FOLDER}/vici ] && break; sleep 0.1; done", "swanctl --load-all"]), timeout=120)
        wait_until(lambda: self.machine.shell(f"[ -S {FOLDER}/keylined.vici ] || [ -e {FOLDER}/keylined.code ]").ok, 150, "keylined answers", poll=0.5)
        self.do(f"[ ! -e {FOLDER}/keylined.code ]")

    def ping(self, of_peer: bool, count: int = PINGS) -> None:
        source, target = ("10.2.0.1", "10.1.0.1") if of_peer else ("10.1.0.1", "10.2.0.1")
        self.do(f"{'ip netns exec peer ' if of_peer else ''}/usr/bin/ping -c {count} -i 0.2 -W 20 -I {source} {target}", timeout=120)

    def seen(self) -> Counter[tuple[str, str]]:
        """Kinds of packets on the wire, by who sent them; ESP by SPI, too."""
        raw = self.wire.read_bytes()
        at, kinds = 24, Counter[tuple[str, str]]()
        while at + 16 <= len(raw):
            _, _, length, _ = struct.unpack("<IIII", raw[at:at + 16])
            frame = read_frame(raw[at + 16:at + 16 + length], INNER)
            at += 16 + length
            kinds[(frame.kind, frame.source)] += 1
            if frame.esp:
                kinds[("esp", f"{frame.esp.spi:08x}")] += 1
        return kinds


def tunnel_works(guest: Guest) -> dict[str, Any]:
    """Pings both ways, and everybody counts the same packets: the card, keylined, the wire, Linux."""
    before = guest.read("sa list")[-1]
    for of_peer in (False, True):
        guest.ping(of_peer)
    sa: dict[str, Any] = guest.read("sa list")[-1]
    if sa["device"] != "card" or (sa["card_in"], sa["card_out"]) != (0, 0):
        raise LabError(f"the SA is not on the card: {sa}")
    # A request and an answer of each.
    for way in ("in", "out"):
        if sa[f"packets_{way}"] - before[f"packets_{way}"] != 2 * PINGS:
            raise LabError(f"{2 * PINGS} packets {way} were to go through the card: {before}, {sa}")
        if guest.seen()[("esp", sa[f"spi_{way}"])] != sa[f"packets_{way}"]:
            raise LabError(f"ESP on the wire: {guest.seen()}, on the card: {sa}")
        if sa[f"spi_{way}"] not in guest.do("ip -n peer -s xfrm state"):
            raise LabError("the peer's kernel does not know the SA")
    nothing_in_clear(guest)
    print(f"{PINGS} pings each way; ESP of SPI {sa['spi_out']} out and {sa['spi_in']} in, {sa['packets_out']} and {sa['packets_in']} packets on card "
          "and wire", flush=True)
    return sa


def nothing_in_clear(guest: Guest) -> None:
    if clear := {key: count for key, count in guest.seen().items() if key[0] == "clear"}:
        raise LabError(f"in CLEAR TEXT on the wire: {clear}")


def card_tells(guest: Guest, sa: dict[str, Any]) -> None:
    """All of docs/diagnosis.md, of a card on vfio-pci."""
    card = guest.read("card show")
    if (card["out_packets"], card["in_packets"]) != (sa["packets_out"], sa["packets_in"]) or len(card["sas"]) != 2:
        raise LabError(f"`keyline card show`: {card}")
    if "VFIO: 0000:02:00.0" not in card["about"]["carried_by"] or card["about"]["self_test"] != "passed":
        raise LabError(f"`keyline card show`: {card['about']}")
    for words, wanted in (("card list", f"0000:{CARD}"), ("card registers global.id", "0x4b594c4e"), ("card registers", "queue.outbound.packets"),
                          ("card rings", "outbound.submission"), ("card counters", "out_packets"), ("card show", "MSI-X")):
        if wanted not in (said := guest.keyline(words)):
            raise LabError(f"`keyline {words}` does not say {wanted}:\n{said}")
    guest.machine.shell(f"/usr/bin/ping -c 20 -i 0.5 -I 10.1.0.1 10.2.0.1 > {FOLDER}/ping 2>&1 &")
    print(guest.keyline("card selftest", timeout=120).splitlines()[-1], flush=True)
    print(guest.keyline(f"card trace --packets 2 --output {FOLDER}/trace", timeout=120).strip(), flush=True)
    wait_until(lambda: "received" in guest.do(f"cat {FOLDER}/ping"), 60, "pings end")
    if " 0% packet loss" not in guest.do(f"cat {FOLDER}/ping"):
        raise LabError(f"the self-test cost packets: {guest.do(f'cat {FOLDER}/ping')}")


def card_goes_and_comes(guest: Guest) -> None:
    """It falls silent, and its SA stops; it is reset, and the SA gets new keys by itself."""
    old = guest.read("sa list")[-1]
    guest.machine.process.signal(signal.SIGUSR1)
    wait_until(lambda: "died" in guest.log(), 60, "keylined finds the card dead", poll=0.5)
    if guest.machine.shell("/usr/bin/ping -c 2 -i 0.2 -W 1 -I 10.1.0.1 10.2.0.1").ok:
        raise LabError("a ping came back without a card")
    print(guest.keyline("card reset 0", timeout=150).strip(), flush=True)
    wait_until(lambda: old["spi_out"] not in {sa["spi_out"] for sa in guest.read("sa list")}, 60, "the SA has new keys", poll=0.5)
    tunnel_works(guest)


def play(machine: Machine, pci_card: Path, logs: Path) -> None:
    guest = Guest(machine, logs / "wire.pcap")
    try:
        guest.start(pci_card)
        guest.keyline("initiate --child net")
        sa = tunnel_works(guest)
        card_tells(guest, sa)
        card_goes_and_comes(guest)
        guest.keyline("terminate --ike lab")
    finally:
        (logs / "keylined.txt").write_text(guest.log())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build/dev")
    parser.add_argument("--logs", type=Path, help="where logs and wire.pcap go [BUILD/vfio-peers]")
    arguments = parser.parse_args()
    build = arguments.build_dir.resolve()
    ours = {"/test/keylined": build / "host/daemon/keylined", "/test/keyline": build / "host/cli/keyline"}
    pci_card = build / "sim/keyline-pci-card"
    images = build.parent / "interop"
    missing = [f"{path.name} is not built: run `make`" for path in (*ours.values(), pci_card) if not path.exists()]
    if missing := missing or guest_image.lacks(images, guest_image.VFIO_PEERS):
        print(f"SKIP: {'; '.join(missing)}")
        return SKIPPED
    logs = (arguments.logs or build / "vfio-peers").resolve()
    logs.mkdir(parents=True, exist_ok=True)
    for old in logs.glob("*.txt"):
        old.unlink()
    raise_on_signals()
    image = guest_image.with_programs(guest_image.image(images, guest_image.VFIO_PEERS), ours, logs / "initramfs")
    work = Path(tempfile.mkdtemp(prefix="keyline-vfio-"))  # a socket's name must be short
    try:
        return attempts(image, work, logs, functools.partial(play, pci_card=pci_card, logs=logs))
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    sys.exit(main())
