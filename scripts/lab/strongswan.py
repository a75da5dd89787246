"""Debian's strongSwan as a gateway: charon-systemd with ESP in user space (kernel-libipsec), driven by swanctl.

What is special here, and why:
* charon and swanctl run as copies in the work folder. AppArmor profiles hang on the path of a program, and Debian's profile for
  swanctl forbids a configuration outside /etc/swanctl.
* kernel-libipsec stands before kernel-netlink in the load list, or the kernel would be asked for ESP first.
* Packets that charon sends carry the mark 0x42 and bypass its own tunnel routes.
"""

import shutil
from pathlib import Path
from typing import Any

from lab.gateway import ChildSa, Gateway, IkeSa
from lab.network import Namespace, Side
from lab.policy import CHILD, CONNECTION, Policy
from lab.process import Background, Finished, LabError, run, wait_until

CHARON = Path("/usr/sbin/charon-systemd")
SWANCTL = Path("/usr/sbin/swanctl")
PLUGINS = ("random nonce aes aesni sha1 sha2 hmac kdf gmp gcm cmac curve25519 openssl drbg pem pkcs1 pkcs8 x509 pubkey "
           "constraints kernel-libipsec kernel-netlink socket-default vici updown")


class StrongSwan(Gateway):
    kind = "strongswan"

    def __init__(self, namespace: Namespace, local: Side, remote: Side, work: Path, logs: Path,
                 settings: str = "",
                 log_keys: bool = False) -> None:
        super().__init__(namespace, local, remote, work, logs)
        self._conf = self.work / "strongswan.conf"
        self._swanctl_dir = self.work / "etc"
        self._socket = self.work / "vici"
        self._programs = {program: shutil.copy(program, self.work) for program in (CHARON, SWANCTL)}
        self._settings = settings  # more lines for the daemon's section of strongswan.conf
        self._ike_log_level = 4 if log_keys else 2  # 4 writes keys: for scenarios in which tshark decrypts

    def start(self, policy: Policy) -> None:
        self._conf.write_text(self._strongswan_conf())
        self._swanctl_dir.mkdir(exist_ok=True)
        self._environment = {"STRONGSWAN_CONF": str(self._conf), "SWANCTL_DIR": str(self._swanctl_dir)}
        self._daemon = Background(self.name, self.namespace.command([self._programs[CHARON]]),
                                  self.log.with_suffix(".stdout.log"), env=self._environment)
        wait_until(self._answers, 15, f"{self.name} answers (log: {self.log})")
        self.load(policy)

    def load(self, policy: Policy) -> None:
        self.write_policy(self._swanctl_dir / "swanctl.conf", policy)
        done = self._swanctl("--load-all")
        if not done.ok:
            raise LabError(f"{self.name} did not accept its configuration:\n{done.output}")

    def _answers(self) -> bool:
        self.daemon.check_alive()
        return self._socket.exists() and self._swanctl("--version").ok

    def _swanctl(self, *words: str, timeout: float = 20) -> Finished:
        return run([self._programs[SWANCTL], *words], env=self._environment, timeout=timeout)

    def swanctl_at(self, socket: Path, *words: str) -> Finished:
        """swanctl, pointed at another daemon's vici socket."""
        return self._swanctl(*words, "--uri", f"unix://{socket}")

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
        done = self._swanctl("--list-sas", "--raw")
        found = [parse_raw(line) for line in done.output.splitlines() if line.startswith("list-sa event")]
        return [_ike_sa(name, sa) for event in found for name, sa in event.items()]

    def _strongswan_conf(self) -> str:
        return f"""charon-systemd {{
    load_modular = no
    load = {PLUGINS}
    install_virtual_ip = no
    {self._settings}
    plugins {{
        vici {{
            socket = unix://{self._socket}
        }}
        kernel-libipsec {{
            allow_peer_ts = yes
        }}
        kernel-netlink {{
            fwmark = !0x42
        }}
        socket-default {{
            fwmark = 0x42
        }}
    }}
    filelog {{
        lab {{
            path = {self.log}
            default = 1
            ike = {self._ike_log_level}
            chd = 2
            knl = 1
            esp = 1
            time_format = %H:%M:%S
            flush_line = yes
        }}
    }}
}}
swanctl {{
    load_modular = no
    load = random nonce openssl pem pkcs1
    plugins {{
        vici {{
            socket = unix://{self._socket}
        }}
    }}
}}
"""


def _ike_sa(name: str, sa: dict[str, Any]) -> IkeSa:
    children = [_child_sa(child) for child in sa.get("child-sas", {}).values()]
    proposal = "/".join(sa[key] + (f"-{sa[size]}" if size in sa else "")
                        for key, size in (("encr-alg", "encr-keysize"), ("integ-alg", ""), ("prf-alg", ""), ("dh-group", ""))
                        if key in sa)
    return IkeSa(name, sa.get("state", ""), int(sa.get("initiator-spi", "0"), 16), int(sa.get("responder-spi", "0"), 16),
                 proposal, children)


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
