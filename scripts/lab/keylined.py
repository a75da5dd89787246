"""keylined as a gateway, driven and read through the keyline command, as an operator would; and as an endpoint that swanctl
drives, as it drives charon."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lab.endpoint import Endpoint, Swanctl
from lab.gateway import ChildSa, Gateway, IkeSa
from lab.network import Namespace, Side
from lab.policy import CHILD, CONNECTION, Policy
from lab.process import Background, Finished, LabError, run, wait_until

TUN = "kl0"
# An inner packet of this size still fits the wire's 1,500 bytes with ESP, UDP and an outer IPv6 header around it. The same
# as that of kernel-libipsec's TUN device.
TUN_MTU = 1400
# What strongswan.conf calls it, and keylined's command line. Of the others keylined has none, and needs none.
SETTINGS = {"retransmit_timeout": "--retransmit-timeout", "retransmit_base": "--retransmit-base", "retransmit_tries": "--retransmit-tries",
            "cookie_threshold": "--cookie-threshold", "fragment_size": "--fragment-size"}
FLAGS = {"make_before_break": "--make-before-break",
         "i_dont_care_about_security_and_use_aggressive_mode_psk": "--i-dont-care-about-security-and-use-aggressive-mode-psk"}
NOT_OURS = {"block_threshold", "signature_authentication"}
# A simulated card on a loaded machine is not quick to answer.
START_TIMEOUT = 30
# The simulated card under XRT (docs/xrt.md), with rings and packets in the host's memory or in the card's.
XRT_MEMORY = {"xrt": "host", "xrt-ddr": "ddr"}
# The simulated inline card has this interface of its namespace to itself; the host's stack moves to its TAP device.
INLINE = "sim-inline"
WIRE, PORT = "wire", "klport0"
DEVICES = ("sim", INLINE, *XRT_MEMORY, "functional", "software")


def xrt_environment(build: Path, fault_file: Path, words: str = "") -> dict[str, str]:
    """In it XRT finds the simulated platform, which does what the first word of `fault_file` says."""
    return {"XILINX_XRT": str(build / "sim/xrt/platform"), "KEYLINE_SIM_XRT": ",".join([f"fault-file={fault_file}", *filter(None, [words])])}


def xclbin(build: Path, memory: str = "host") -> Path:
    return build / f"sim/xrt/keyline_{memory}.xclbin"


def device_setup(device: str, build: Path, fault_file: Path, xrt_words: str = "") -> tuple[list[str], dict[str, str]]:
    """What keylined needs for one of DEVICES: words of its command line, and its environment."""
    if device == INLINE:
        return ["--device", device, "--wire", WIRE, "--port", PORT], {}
    if device not in XRT_MEMORY:
        return ["--device", device], {}
    return ["--device", "xrt", "--xclbin", str(xclbin(build, XRT_MEMORY[device]))], xrt_environment(build, fault_file, xrt_words)


class Keylined(Gateway):
    kind = "keylined"

    def __init__(self, namespace: Namespace, local: Side, remote: Side, work: Path, logs: Path, build: Path, device: str,
                 options: tuple[str, ...] = ()) -> None:
        super().__init__(namespace, local, remote, work, logs)
        self.device = device
        self.build = build
        self.program, self._cli = programs(build)
        self.socket = self.work / "vici"
        self.fault_file = self.work / "fault"  # of a card under XRT
        self._options = options

    def start(self, policy: Policy) -> None:
        conf = self.work / "swanctl.conf"
        self.write_policy(conf, policy)
        # Who names cards has two of them.
        words = "devices=2" if "--xrt-device" in self._options else ""
        device, environment = device_setup(self.device, self.build, self.fault_file, words)
        command = [str(self.program), "--config", str(conf), *device, "--socket", str(self.socket),
                   "--state-dir", str(self.work / "state"), "--tun", TUN, *self._options]
        self._daemon = Background(self.name, self.namespace.command(command), self.log, environment)
        wait_until(self._answers, START_TIMEOUT, f"{self.name} answers (log: {self.log})")
        self.route()

    def _answers(self) -> bool:
        self.daemon.check_alive()
        return self.socket.exists() and self.keyline("ike", "list").ok

    def route(self) -> None:
        """The host's part: traffic for the other inner network goes into the TUN device."""
        self.namespace.ip("link", "set", TUN, "mtu", str(TUN_MTU), "up")
        family = ["-6"] if ":" in self.remote.inner else []
        self.namespace.ip(*family, "route", "replace", self.remote.inner_network, "dev", TUN, "src", self.local.inner)

    def keyline(self, *words: str, timeout: float = 20) -> Finished:
        return run([str(self._cli), "--socket", str(self.socket), *words], timeout=timeout)

    def follow(self, output: Path, *words: str) -> Background:
        """`keyline ike trace` with its output in a file."""
        return Background("keyline ike trace", [str(self._cli), "--socket", str(self.socket), "ike", "trace", *words], output)

    def read(self, *words: str) -> Any:
        """A `keyline ... --json` answer."""
        done = self.keyline(*words, "--json")
        try:
            if done.ok:
                return json.loads(done.output)
        except json.JSONDecodeError:
            pass
        raise LabError(f"`{done.command}` gave code {done.code} and no JSON:\n{done.output.strip()}")

    def initiate(self, timeout: float = 15, child: str = CHILD) -> Finished:
        return self.keyline("initiate", "--child", child, timeout=timeout)

    def rekey_child(self) -> Finished:
        return self.keyline("rekey", "--child", CHILD)

    def rekey_ike(self) -> Finished:
        return self.keyline("rekey", "--ike", CONNECTION)

    def terminate_child(self) -> Finished:
        return self.keyline("terminate", "--child", CHILD)

    def terminate_ike(self) -> Finished:
        return self.keyline("terminate", "--ike", CONNECTION)

    def ike_sas(self) -> list[IkeSa]:
        return [_ike_sa(sa) for sa in self.read("ike", "list")]


class KeylinedEndpoint(Endpoint):
    """keylined that starts with nothing configured and is told everything by swanctl; it sets its own routes."""

    kind = "keylined"

    def __init__(self, name: str, namespace: Namespace, work: Path, folder: Path, log: Path, build: Path, device: str,
                 options: tuple[str, ...] = (), environment: Mapping[str, str] | None = None) -> None:
        super().__init__(name, namespace, work, folder, log)
        self.device = device
        self._program, self._cli = programs(build)
        self.socket = work / "vici"
        self._swanctl = Swanctl(work, folder, self.socket)
        self._device, found = device_setup(device, build, work / "fault")
        self._options = options
        self._addresses: list[str] = []  # of the port
        self._routes: list[tuple[str, list[str]]] = []
        self._environment = {**found, **(environment or {})}

    def start(self) -> None:
        conf = self.work / "nothing.conf"
        conf.write_text("connections {\n}\n")
        conf.chmod(0o600)
        self.socket.unlink(missing_ok=True)
        command = [str(self._program), "--config", str(conf), *self._device, "--socket", str(self.socket),
                   "--state-dir", str(self.work / "state"), "--tun", TUN, *self._options]
        self._daemon = Background(self.name, self.namespace.command(command), self.log, self._environment)
        if self.device == INLINE:
            self._move_to_port()
        self.wait_until_answers(self.socket, START_TIMEOUT)

    def _move_to_port(self) -> None:
        """The operator's part: the addresses and routes of the wire are those of the card's port."""
        wait_until(lambda: self.namespace.run(["ip", "link", "show", "dev", PORT]).ok, START_TIMEOUT, f"{self.name} makes {PORT}")
        for family in ("-4", "-6"):
            shown = json.loads(self.namespace.run(["ip", family, "-json", "address", "show", "dev", WIRE, "scope", "global"]).output or "[]")
            routes = self.namespace.run(["ip", family, "route", "show", "dev", WIRE]).output.splitlines()
            self._addresses += [f"{one['local']}/{one['prefixlen']}" for link in shown for one in link.get("addr_info", [])]
            self._routes += [(family, route.replace(" linkdown", "").split()) for route in routes if "proto kernel" not in route and " via " in route]
        self.namespace.run(["ip", "address", "flush", "dev", WIRE])
        for address in self._addresses:
            self.namespace.ip("address", "add", address, "dev", PORT, *(["nodad"] if ":" in address else []))
        for family, route in self._routes:
            self.namespace.ip(family, "route", "replace", *route[:3], "dev", PORT)

    def swanctl(self, *words: str, timeout: float = 20) -> Finished:
        return self._swanctl(*words, timeout=timeout)

    def listen(self, option: str, log: Path) -> Background:
        return self._swanctl.listen(option, log)

    def keyline(self, *words: str, timeout: float = 20) -> Finished:
        return run([str(self._cli), "--socket", str(self.socket), *words], timeout=timeout)


def options_of(settings: str) -> list[str]:
    """The lines of a scenario's strongswan.conf as options of keylined."""
    found: list[str] = []
    for line in filter(str.strip, settings.splitlines()):
        name, value = (word.strip() for word in line.split("="))
        if name in SETTINGS:
            found += [SETTINGS[name], value]
        elif name in FLAGS:
            found += [FLAGS[name]] if value == "yes" else []
        elif name not in NOT_OURS:
            raise LabError(f"keylined has no option for strongswan.conf's {name}")
    return found


def programs(build: Path) -> tuple[Path, Path]:
    return build / "host/daemon/keylined", build / "host/cli/keyline"


def _ike_sa(sa: dict[str, Any]) -> IkeSa:
    return IkeSa(sa["name"], sa["state"], int(sa["initiator_spi"], 16), int(sa["responder_spi"], 16), sa["proposal"],
                 [_child_sa(child) for child in sa["children"]])


def _child_sa(child: dict[str, Any]) -> ChildSa:
    return ChildSa(name=child["name"], state=child["state"], spi_in=int(child["spi_in"], 16), spi_out=int(child["spi_out"], 16),
                   packets_in=child["packets_in"], packets_out=child["packets_out"], bytes_in=child["bytes_in"],
                   bytes_out=child["bytes_out"], proposal=child["proposal"], device=child["device"])
