"""Debian's strongSwan as a gateway of the demo: lab.charon with a written policy, and its SAs as lab.gateway has them."""

from pathlib import Path
from typing import Any

from lab.charon import Charon
from lab.gateway import ChildSa, Gateway, IkeSa
from lab.network import Namespace, Side
from lab.policy import CHILD, CONNECTION, Policy
from lab.process import Finished, LabError


class StrongSwan(Gateway):
    kind = "strongswan"

    def __init__(self, namespace: Namespace, local: Side, remote: Side, work: Path, logs: Path,
                 settings: str = "",
                 log_keys: bool = False) -> None:
        super().__init__(namespace, local, remote, work, logs)
        self._charon = Charon(local.letter, namespace, self.work, self.work / "etc", self.log, settings, log_keys)

    def start(self, policy: Policy) -> None:
        self._charon.start()
        self._daemon = self._charon.daemon
        self.load(policy)

    def load(self, policy: Policy) -> None:
        self.write_policy(self._charon.folder / "swanctl.conf", policy)
        done = self._swanctl("--load-all")
        if not done.ok:
            raise LabError(f"{self.name} did not accept its configuration:\n{done.output}")

    def _swanctl(self, *words: str, timeout: float = 20) -> Finished:
        return self._charon.swanctl(*words, timeout=timeout)

    def swanctl_at(self, socket: Path, *words: str) -> Finished:
        """swanctl, pointed at another daemon's vici socket."""
        return self._charon.swanctl_at(socket, *words)

    def initiate(self, timeout: float = 15, child: str = CHILD) -> Finished:
        return self._swanctl("--initiate", "--child", child, "--timeout", str(int(timeout)), timeout=timeout + 5)

    def rekey_child(self) -> Finished:
        return self._swanctl("--rekey", "--child", CHILD)

    def rekey_ike(self) -> Finished:
        return self._swanctl("--rekey", "--ike", CONNECTION)

    def terminate_child(self) -> Finished:
        return self._swanctl("--terminate", "--child", CHILD, "--timeout", "10")

    def terminate_ike(self) -> Finished:
        return self._swanctl("--terminate", "--ike", CONNECTION, "--timeout", "10")

    def ike_sas(self) -> list[IkeSa]:
        return parse_sas(self._swanctl("--list-sas", "--raw").output)


def parse_sas(output: str) -> list[IkeSa]:
    """What `swanctl --list-sas --raw` printed."""
    found = [parse_raw(line) for line in output.splitlines() if line.startswith("list-sa event")]
    return [_ike_sa(name, sa) for event in found for name, sa in event.items()]


def _ike_sa(name: str, sa: dict[str, Any]) -> IkeSa:
    children = [_child_sa(child) for child in sa.get("child-sas", {}).values()]
    proposal = "/".join(sa[key] + (f"-{sa[size]}" if size in sa else "")
                        for key, size in (("encr-alg", "encr-keysize"), ("integ-alg", ""), ("prf-alg", ""), ("dh-group", ""))
                        if key in sa)
    return IkeSa(name, sa.get("state", ""), int(sa.get("initiator-spi", "0"), 16), int(sa.get("responder-spi", "0"), 16),
                 proposal, children, int(sa.get("uniqueid", "0")))


def _child_sa(child: dict[str, Any]) -> ChildSa:
    return ChildSa(name=child["name"], state=child.get("state", ""), spi_in=int(child.get("spi-in", "0"), 16),
                   spi_out=int(child.get("spi-out", "0"), 16), packets_in=int(child.get("packets-in", 0)),
                   packets_out=int(child.get("packets-out", 0)), bytes_in=int(child.get("bytes-in", 0)),
                   bytes_out=int(child.get("bytes-out", 0)),
                   proposal=f"{child.get('encr-alg', '')}-{child.get('encr-keysize', '')}", device="charon")


def parse_raw(line: str) -> dict[str, Any]:
    """swanctl --raw: `list-sa event {name {key=value section {...}}}` into dictionaries. Lists are skipped: nobody here asks."""
    tokens = line[line.index("{") + 1:].replace("{", " { ").replace("}", " } ").split()
    root: dict[str, Any] = {}
    stack = [root]
    pending = ""
    for token in tokens:
        if token == "{":
            section: dict[str, Any] = {}
            stack[-1][pending] = section
            stack.append(section)
        elif token == "}":
            stack.pop()
            if not stack:
                return root
        elif "=" in token:
            key, _, value = token.partition("=")
            stack[-1][key] = value
        else:
            pending = token
    raise LabError(f"swanctl printed what we cannot read: {line}")
