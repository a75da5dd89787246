"""libreswan's pluto in a guest with a real kernel, with the surface of the other endpoints: it takes swanctl's words and lists its SAs in
swanctl's form, so that a scenario's steps need not know who plays.

Its folder has ipsec.conf and ipsec.secrets beside swanctl.conf, and passwd where users log in (XAUTH). A connection of ipsec.conf is IKE SA and CHILD SA in one: it bears the
name that the steps give to both. Certificates and keys stand where swanctl has them and go from there into an NSS database, each under
the name of its file.
"""

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from lab.guest import GUEST_WORK, GuestEndpoint
from lab.process import Finished, LabError, must

LIBEXEC = "/usr/libexec/ipsec"
CONF = f"{GUEST_WORK}/ipsec.conf"
# Routes are the topology's business, and a connection is added when the scenario loads it.
COMMON = f"""config setup
    ikev1-policy=accept
conn %default
    leftupdown=%disabled
    auto=ignore
include {GUEST_WORK}/etc/ipsec.conf
"""
PASSPHRASE = "on the way into the database"
# whack --status: a state, and the SPIs of one of Phase 2 (CHILD SA), the peer's first.
STATE = re.compile(r'#(?P<number>\d+): "(?P<name>[^"]+)"(?:\[\d+\] [0-9a-f.:]+?)?(?::\d+)? (?P<state>STATE_\w+) \((?P<what>[^)]*)\);(?P<more>.*)')
SPIS = re.compile(r'#(?P<number>\d+): "[^"]+".* (?P<protocol>esp|ah)\.(?P<out>[0-9a-f]+)@\S+ (?:esp|ah)\.(?P<in>[0-9a-f]+)@\S+(?P<mode> tun\.)?')
ALGORITHMS = re.compile(r'"(?P<name>[^"]+)":\s+(?P<what>IKE|ESP|AH)\w* algorithm newest: (?P<used>[\w-]+)(?:; pfsgroup=(?P<group>\S+))?')
GROUPS = {"DH19": "ECP_256", "DH20": "ECP_384", "DH21": "ECP_521", "DH31": "CURVE_25519"}


@dataclass
class State:
    """A state of pluto: an IKE SA, or a CHILD SA of the one numbered `parent`."""

    number: int
    name: str
    established: bool
    newest: bool
    parent: int | None
    version: int
    spis: re.Match[str] | None = None
    children: list["State"] = field(default_factory=list)


class GuestPluto(GuestEndpoint):
    kind = "pluto in a guest"

    def start(self) -> None:
        self._make_database()
        self._copy_folder()
        self._guest.put({CONF: COMMON.encode(), "/etc/hosts": b"", "/etc/resolv.conf": b""})
        self._guest.script([f"mkdir -p /run/pluto; rm -f /run/pluto/*; cd {GUEST_WORK}",
                            f"{LIBEXEC}/pluto --config {CONF} --ipsecdir {GUEST_WORK}/etc --secretsfile {GUEST_WORK}/etc/ipsec.secrets --nssdir {GUEST_WORK}/etc/nss "
                            f"--no-dnssec --nofork --stderrlog > {self.log_port()} 2>&1 3>&- &", f"echo $! > {GUEST_WORK}/pid",
                            f"for i in $(seq 200); do {LIBEXEC}/whack --briefstatus > /dev/null && exit 0; sleep 0.1; done; exit 1"])
        self._running = True

    def _make_database(self) -> None:
        nss = self.folder / "nss"
        shutil.rmtree(nss, ignore_errors=True)
        nss.mkdir()
        database = ["-d", f"sql:{nss}"]
        must(["certutil", "-N", *database, "--empty-password"])
        for authority in sorted((self.folder / "x509ca").iterdir()):
            must(["certutil", "-A", *database, "-n", authority.stem, "-t", "CT,C,C", "-i", str(authority)])
        for certificate in sorted((self.folder / "x509").iterdir()):
            key, container = self.folder / "private" / certificate.name, nss / "container"
            if not key.exists():
                must(["certutil", "-A", *database, "-n", certificate.stem, "-t", "P,,", "-i", str(certificate)])
                continue
            must(["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate), "-name", certificate.stem, "-out", str(container),
                  "-passout", f"pass:{PASSPHRASE}"])
            must(["pk12util", "-i", str(container), *database, "-W", PASSPHRASE])
            container.unlink()

    def swanctl(self, *words: str, timeout: float = 30) -> Finished:
        match words:
            case ("--load-all", *_):
                return self._load()
            case ("--list-sas", *_):
                return Finished("whack --status", 0, "".join(f"{line}\n" for line in self._listed()))
            case ("--initiate", _, name, *_):
                return self._whack("--name", name, "--initiate", timeout=timeout)
            case ("--terminate", "--ike", name, *_):
                return self._whack("--name", name, "--terminate", timeout=timeout)
            case ("--terminate", "--child", name, *_):
                return self._delete_child(name)
            case ("--rekey", kind, name, *_):
                return self._rekey(kind, name, timeout)
        raise LabError(f"pluto has nothing for `swanctl {' '.join(words)}`")

    def _load(self) -> Finished:
        """Connections that are there already are replaced, and their SAs end."""
        self._copy_folder()
        names = re.findall(r"^conn ([^%\s]\S*)", (self.folder / "ipsec.conf").read_text(), re.M)
        listens = self._whack("--listen")  # and reads the secrets
        return self._guest.run([f"{LIBEXEC}/addconn", "--config", CONF, *names]) if listens.ok else listens

    def _delete_child(self, name: str) -> Finished:
        children = [child for ike in self._states(self._status()) for child in ike.children if child.name == name and child.newest]
        if not children:
            return Finished(f"terminate {name}", 1, f"pluto has no CHILD SA {name}")
        return self._whack("--deletestate", str(children[0].number))

    def _rekey(self, kind: str, name: str, timeout: float) -> Finished:
        """Of IKEv1 it knows one Quick Mode more, as of IKEv1 there is no other rekeying; a new ISAKMP SA comes by time alone (ikelifetime)."""
        ike = [ike for ike in self._states(self._status()) if name in (ike.name, *(child.name for child in ike.children))]
        if not ike:
            return Finished(f"rekey {name}", 1, f"pluto has no IKE SA {name}")
        if ike[0].version == 2:
            return self._whack("--name", name, "--rekey-ike" if kind == "--ike" else "--rekey-ipsec", timeout=timeout)
        if kind == "--ike":
            raise LabError("pluto replaces an ISAKMP SA by time only: say ikelifetime and rekeymargin in ipsec.conf")
        return self._whack("--name", name, "--initiate", timeout=timeout)

    def _whack(self, *words: str, timeout: float = 30) -> Finished:
        return self._guest.run([f"{LIBEXEC}/whack", *words], timeout=timeout)

    # ---- What it lists

    def _status(self) -> str:
        done = self._whack("--status")
        if not done.ok:
            raise LabError(f"{self.name} does not say its status: {done.output}")
        return done.output

    @staticmethod
    def _states(status: str) -> list[State]:
        """The IKE SAs, each with its CHILD SAs."""
        found: dict[int, State] = {}
        for line in status.splitlines():
            if match := STATE.search(line):
                parent = re.search(r"(?:ISAKMP|IKE) SA #(\d+);", match["more"])
                found[int(match["number"])] = State(int(match["number"]), match["name"], "established" in match["what"], " newest;" in match["more"],
                                                    int(parent[1]) if parent else None, 2 if "_V2_" in match["state"] else 1)
            elif (match := SPIS.search(line)) and int(match["number"]) in found:
                found[int(match["number"])].spis = match
        for state in found.values():
            if state.parent in found:
                found[state.parent].children.append(state)
        # An IPsec SA of IKEv1 outlives the ISAKMP SA that made it.
        return [state for state in found.values() if state.parent not in found]

    def _listed(self) -> list[str]:
        """In the form of `swanctl --list-sas --raw`. pluto does not tell IKE SPIs: uniqueid is the number of its state."""
        status = self._status()
        used = {(match["name"], match["what"]): match for match in ALGORITHMS.finditer(status)}
        return [f"list-sa event {{{ike.name} {{uniqueid={ike.number} version={ike.version} "
                f"state={_state(ike, 'ESTABLISHED') if ike.parent is None else 'DELETED'} "
                f"{_algorithms(used.get((ike.name, 'IKE')))} child-sas {{{' '.join(_child(child, used) for child in _children(ike))}}}}}}}"
                for ike in self._states(status)]


def _children(ike: State) -> list[State]:
    return [child for child in (ike.children if ike.parent is None else [ike]) if child.spis]


def _state(state: State, up: str) -> str:
    return "CONNECTING" if not state.established else up if state.newest else "REKEYED"


def _child(child: State, used: dict[tuple[str, str], re.Match[str]]) -> str:
    if child.spis is None:
        return ""
    protocol = child.spis["protocol"].upper()
    return (f"{child.name}-{child.number} {{name={child.name} uniqueid={child.number} state={_state(child, 'INSTALLED')} "
            f"mode={'TUNNEL' if child.spis['mode'] else 'TRANSPORT'} protocol={protocol} spi-in={child.spis['in']} spi-out={child.spis['out']} "
            f"{_algorithms(used.get((child.name, protocol)))}}}")


def _algorithms(match: re.Match[str] | None) -> str:
    """pluto's AES_CBC_256-HMAC_SHA2_256-MODP2048 in swanctl's words."""
    if match is None:
        return ""
    cipher, _, rest = match["used"].partition("-")
    named = re.fullmatch(r"(\w+?)(?:_(128|192|256))?", cipher)
    integrity, _, group = rest.partition("-")
    group = group or ("" if match["group"] in (None, "<N/A>") else match["group"])
    group = GROUPS.get(group, re.sub(r"^MODP(\d)", r"MODP_\1", group))
    words = [f"encr-alg={named[1]}" if named else "", f"encr-keysize={named[2]}" if named and named[2] else "",
             f"integ-alg={integrity}" if integrity not in ("", "NONE") else "", f"dh-group={group}" if group else ""]
    return " ".join(filter(None, words))
