#!/usr/bin/env python3
"""The same swanctl, the same files, the same commands: once with charon, once with keylined. What it prints must be the same, but
for numbers that differ from run to run and what only one of them has (OURS, THEIRS, SHAPE below say which, and why).

    namespace a: charon, then keylined, with swanctl  ===  namespace b: charon
"""

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from lab.charon import Charon  # noqa: E402
from lab.endpoint import Endpoint  # noqa: E402
from lab.keylined import KeylinedEndpoint  # noqa: E402
from lab.network import Network, Side, sides  # noqa: E402
from lab.process import LabError, run  # noqa: E402
from lab.vici import Vici  # noqa: E402

SKIPPED = 77

# Keys that Keyline adds.
OURS = {"proposal", "proposals", "esp_proposals", "device", "device-reason", "card-in", "card-out", "errors-in", "errors-out", "sequence-in", "sequence-out",
        "pending-operations", "weak"}
# Keys of charon that Keyline has not got, and why.
THEIRS = {"plugins": "there are none",
          "tasks-active": "charon's are its own", "tasks-queued": "the same", "tasks-passive": "the same"}
# Values that differ from run to run.
FREE = {"invalid-spi", "uniqueid", "reqid", "initiator-spi", "responder-spi", "spi-in", "spi-out", "established", "rekey-time", "reauth-time",
        "life-time", "install-time", "running", "since", "total", "idle", "critical", "high", "medium", "low", "scheduled", "sbrk",
        "mmap", "used", "free", "bytes-in", "bytes-out", "packets-in", "packets-out", "use-in", "use-out",
        "daemon"}
LISTENERS = ("--log", "--monitor-sa")
EVENTS = ("ike-updown", "child-updown", "ike-rekey", "child-rekey")

CONF = """
connections {{
    lab {{
        version = 2
        local_addrs = {local}
        remote_addrs = {remote}
        proposals = aes256-sha256-x25519
        encap = yes
        dpd_delay = 30s
        local {{
            auth = psk
            id = {me}.keyline.test
        }}
        remote {{
            auth = psk
            id = {other}.keyline.test
        }}
        children {{
            net {{
                local_ts = {local_net}
                remote_ts = {remote_net}
                esp_proposals = aes256gcm16-x25519
            }}
            ports {{
                local_ts = {local_net}[tcp/http], 10.77.0.1-10.77.0.9
                remote_ts = dynamic[udp], {remote_net}[17/1000-2000]
                rekey_bytes = 10m
                life_time = 3h
                dpd_action = restart
                close_action = trap
                mode = transport
            }}
            bypass {{
                local_ts = 10.50.0.0/24
                remote_ts = 10.51.0.0/24
                mode = pass
            }}
        }}
    }}
    certs {{
        version = 2
        local_addrs = {local}
        remote_addrs = {remote}, 10.99.0.0/24, 10.98.0.1-10.98.0.7
        encap = yes
        reauth_time = 3h
        unique = replace
        local {{
            auth = pubkey
            certs = {me}.pem
        }}
        local-2 {{
            auth = psk
            id = @second
        }}
        remote {{
            auth = rsa-2048-sha256
            id = "C=CH, O=Keyline, CN=*"
            cacerts = ca.pem
            revocation = ifuri
        }}
        remote-2 {{
            auth = psk
        }}
        children {{
            cnet {{
                local_ts = {local_net}
                remote_ts = {remote_net}
                rekey_packets = 100000
            }}
        }}
    }}
    trust {{
        version = 2
        local_addrs = {local}
        remote_addrs = {remote}
        proposals = aes256-sha256-x25519
        encap = yes
        local {{
            auth = pubkey
            id = {me}.trust.test
            certs = {me}.pem
        }}
        remote {{
            auth = pubkey
            id = {other}.trust.test
        }}
        children {{
            tnet {{
                local_ts = {local_net}
                remote_ts = {remote_net}
                esp_proposals = aes256gcm16
            }}
        }}
    }}
}}
secrets {{
    ike-lab {{
        secret = "correct horse battery staple"
    }}
    ike-other {{
        secret = 0s3q2+7w==
        id-1 = c.keyline.test
        id-2 = d.keyline.test
    }}
}}
pools {{
    first {{
        addrs = 10.3.0.0/24
        dns = 10.3.0.1, 10.3.0.2
    }}
    second {{
        addrs = fd09:3::5-fd09:3::9
    }}
}}
authorities {{
    test-ca {{
        cacert = ca.pem
        crl_uris = http://crl.keyline.test/ca.crl
        ocsp_uris = http://ocsp.keyline.test
    }}
}}
"""

# What is said, and whether the answer is compared line by line or only in its shape (the words before a colon or bracket).
COMMANDS = (
    ("--list-conns", "same"), ("--list-certs", "same"), ("--list-pools --leases", "same"), ("--list-authorities", "same"),
    ("--list-sas", "same"), ("--list-pols", "same"), ("--counters", "same"), ("--stats", "labels"), ("--list-algs", "headings"),
    ("--counters --name nope", "same"),
    ("--initiate --child nope", "same"), ("--initiate --ike nope", "same"), ("--terminate --ike nope", "same"),
    ("--terminate --child nope", "same"), ("--rekey --child nope", "same"), ("--install --child nope", "same"),
    ("--uninstall --child nope", "same"),
    ("--initiate --child net", "last"), ("--initiate --child net", "same"), ("--list-sas", "same"), ("--list-sas --child net", "same"), ("--list-sas --ike other", "same"),
    ("--rekey --child net", "same"), ("--list-sas", "same"), ("--rekey --ike lab", "same"), ("--list-sas", "same"),
    ("--counters --all", "same"), ("--counters --name lab", "same"), ("--counters --reset", "same"), ("--counters", "same"),
    ("--terminate --child net", "last"), ("--list-sas", "same"), ("--terminate --ike lab", "last"), ("--list-sas", "same"),
    ("--initiate --child net", "last"), ("--rekey --ike lab --reauth", "same"), ("--list-sas", "same"),
    ("--terminate --ike lab --force", "last"), ("--flush-certs", "same"), ("--load-all", "same"), ("--load-all --clear", "same"),
    # What peers sent is listed until it is flushed.
    ("--initiate --child tnet", "last"), ("--list-sas", "same"), ("--list-certs", "same"), ("--list-certs --type x509", "same"),
    ("--list-certs --type x509 --flag none", "same"), ("--list-certs --type x509 --flag ca", "same"),
    ("--list-certs --type x509 --flag aa", "same"), ("--list-certs --type x509 --flag ocsp", "same"),
    ("--list-certs --type x509 --flag any --short", "same"), ("--list-certs --flag ca", "same"), ("--list-certs --type x509_crl", "same"),
    ("--list-certs --type x509_crl --flag none", "same"), ("--list-certs --type x509_ac", "same"),
    ("--list-certs --type ocsp_response", "same"), ("--list-certs --type pubkey", "same"), ("--list-certs --type any --pem", "same"),
    ("--list-certs --type nonsense", "same"), ("--list-certs --type x509 --flag nonsense", "same"), ("--list-certs --type x509ca", "same"),
    ("--list-certs --type x509 --subject b.keyline.test --short", "same"), ("--list-certs --subject nobody", "same"),
    ("--flush-certs --type x509_crl", "same"), ("--list-certs --short", "same"), ("--flush-certs --type nonsense", "same"),
    ("--flush-certs --type x509", "same"), ("--list-certs --short", "same"), ("--terminate --ike trust", "last"),
    # Policies without an SA. Shunts are no part of it: kernel-libipsec has none.
    ("--install --child net --ike lab", "same"), ("--list-pols", "same"), ("--list-pols --trap", "same"), ("--list-pols --pass", "same"),
    ("--list-pols --child net", "same"), ("--uninstall --child net", "same"), ("--uninstall --child net", "same"), ("--list-pols", "same"),
    # One part of the configuration at a time, and what strongswan.conf has.
    ("--reload-settings", "same"), ("--load-conns", "same"), ("--load-creds", "same"), ("--load-creds --clear", "same"),
    ("--load-pools", "same"), ("--load-authorities", "same"), ("--load-all --noprompt", "same"), ("--list-conns", "same"),
    ("--load-conns --file /nonexistent", "same"), ("--list-sas --pretty", "code"),
    # What makes no sense.
    ("--initiate", "same"), ("--initiate --child net --ike certs", "same"), ("--terminate", "same"), ("--terminate --ike-id 4711", "same"),
    ("--terminate --child-id 4711", "same"), ("--terminate --ike lab --child nope", "same"), ("--rekey", "same"),
    ("--rekey --ike-id 4711", "same"), ("--rekey --child-id 4711", "same"), ("--rekey --ike nope", "same"), ("--install", "same"),
    ("--uninstall", "same"), ("--install --child net --ike nope", "same"), ("--uninstall --child net --ike nope", "same"),
    ("--list-sas --nonsense", "same"), ("--nonsense", "same"), ("--list-conns --nonsense", "same"), ("--stats --nonsense", "same"),
    ("--counters --reset --name nope", "same"),
)
RAW = ("--list-conns", "--list-pools", "--list-authorities", "--list-sas", "--list-pols", "--counters", "--stats", "--version --daemon",
       "--initiate --child net", "--list-sas", "--rekey --child net", "--list-sas", "--terminate --ike lab")


def make_pki(folder: Path) -> None:
    pki = shutil.which("pki")
    if pki is None:
        raise LabError("no pki (package strongswan-pki)")

    def make(name: str, *words: str) -> Path:
        path = folder / name
        done = run(["sh", "-c", f'exec "$0" "$@" > {path} 2>/dev/null', pki, *words, "--outform", "pem"])
        if not done.ok:
            raise LabError(f"pki {' '.join(words)}: {done.output}")
        return path
    ca_key = make("ca.key", "--gen", "--type", "ecdsa", "--size", "256")
    ca = make("ca.pem", "--self", "--in", str(ca_key), "--type", "ecdsa", "--dn", "C=CH, O=Keyline, CN=Test CA", "--ca")
    make("ca.crl", "--signcrl", "--cacert", str(ca), "--cakey", str(ca_key))
    for letter in "ab":
        key = make(f"{letter}.key", "--gen", "--type", "rsa", "--size", "2048")
        public = make(f"{letter}.pub", "--pub", "--in", str(key), "--type", "rsa")
        make(f"{letter}.pem", "--issue", "--in", str(public), "--cacert", str(ca), "--cakey", str(ca_key), "--dn",
             f"C=CH, O=Keyline, CN={letter}.keyline.test", "--san", f"{letter}.keyline.test", "--san", f"{letter}.trust.test")


def fill(folder: Path, pki: Path, me: Side, other: Side) -> None:
    for name, files in (("x509", [f"{me.letter}.pem"]), ("x509ca", ["ca.pem"]), ("x509crl", ["ca.crl"]),
                        ("private", [f"{me.letter}.key"]), ("pubkey", [f"{other.letter}.pub"])):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for file in files:
            shutil.copy(pki / file, folder / name)
    conf = folder / "swanctl.conf"
    conf.write_text(CONF.format(local=me.outer, remote=other.outer, me=me.letter, other=other.letter, local_net=me.inner_network,
                                remote_net=other.inner_network))
    conf.chmod(0o600)


class Subject:
    """charon or keylined, the swanctl that drives it, and two more that listen."""

    def __init__(self, endpoint: Endpoint, undo: ExitStack) -> None:
        self._endpoint = endpoint
        undo.callback(endpoint.stop)
        endpoint.start()
        self._heard = {option: endpoint.log.with_suffix(f".{option[2:]}.log") for option in LISTENERS}
        for option, log in self._heard.items():
            log.unlink(missing_ok=True)
            undo.callback(endpoint.listen(option, log).stop)
        self.vici = Vici(endpoint.work / "vici")
        for event in EVENTS:
            self.vici.register(event)

    def say(self, words: str) -> str:
        done = self._endpoint.swanctl(*words.split())
        noise = re.compile(r"tpm|TPM|opening directory")
        lines = [line for line in done.output.splitlines() if not noise.search(line)]
        self.vici.listen(0.02 if words.startswith(("--list", "--stats", "--counters", "--load")) else 0.3)
        if words.startswith("--rekey"):
            self._settle()
        return "\n".join([f"code {0 if done.ok else 1}", *lines])

    def _settle(self) -> None:
        """--rekey does not wait for its end, which a busy machine may be slow to reach."""
        busy = re.compile(r"state=(CONNECTING|REKEYING|DELETING)\b")
        end = time.monotonic() + 10
        while busy.search(self._endpoint.swanctl("--list-sas", "--raw").output) and time.monotonic() < end:
            self.vici.listen(0.1)

    def heard(self) -> dict[str, list[str]]:
        """Of what was printed by who listens, the forms of the lines: names of keys, without values."""
        return {option: sorted({form_of(line) for line in log.read_text(errors="replace").splitlines() if " {" in line})
                for option, log in self._heard.items()}

    def script(self) -> dict[str, str]:
        said = {"000 --load-all": self.say("--load-all")}
        for number, (words, _) in enumerate(COMMANDS, start=1):
            said[f"{number:03} {words}"] = self.say(words)
        for number, words in enumerate(RAW, start=len(COMMANDS) + 1):
            said[f"{number:03} {words} --raw"] = self.say(words + " --raw")
        return said


# ---- Comparing

def plain(text: str, how: str) -> list[str]:
    lines = text.splitlines()
    if how == "code":
        return lines[:1]
    if how == "last":
        return [lines[0], lines[-1]]
    if how == "labels":
        return [re.split(r"[:\d]", line)[0] for line in lines if "mallinfo" not in line]
    if how == "headings":
        return [line for line in lines if line.endswith(":") and line[:-1] in ("encryption", "integrity", "aead", "prf", "dh")]
    lines = [re.sub(r"#\d+", "#N", line) for line in lines]
    lines = [re.sub(r"\b[0-9a-f]{16}(_[ir])", r"SPI\1", line) for line in lines]
    lines = [re.sub(r"\b(in|out) +[0-9a-f]{8}", r"\1 SPI", line) for line in lines]
    lines = [re.sub(r"\b[0-9a-f]{8}(_[io])", r"SPI\1", line) for line in lines]
    lines = [re.sub(r"\{\d+\}", "{N}", line) for line in lines]
    lines = [re.sub(r"\d+s( ago)?\b(?=.*(ago|in))|(?<=ago, )|(?<=in )\d+s", "T", line) if "rekeying in" in line or " ago" in line
             else line for line in lines]
    lines = [re.sub(r"reqid \d+", "reqid N", line) for line in lines]
    # The two were asked a second apart.
    lines = [re.sub(r"expires in \d+ days", "expires in N days", line) for line in lines]
    lines = [re.sub(r"^/\S*/swanctl: ", "swanctl: ", line) for line in lines]
    # A message that was on its way when its IKE SA ended: a matter of milliseconds.
    lines = [re.sub(r"(invalid-spi *: *)\d+", r"\1N", line) for line in lines]
    return without_deleted(lines)


def without_deleted(lines: list[str]) -> list[str]:
    """charon keeps a CHILD SA that was replaced for some seconds; keylined lets it go when the peer has."""
    kept, deleted = [], False
    for line in lines:
        deleted = " DELETED" in line or (deleted and line.startswith("    "))
        if not deleted:
            kept.append(line)
    return kept


def parse_raw(text: str) -> list[tuple[str, Any]]:
    """swanctl --raw: `list-sa event {name {key=value list=[a b] section {...}}}`, as a list of (heading, tree)."""
    found = []
    for line in text.splitlines():
        if " {" not in line:
            continue
        heading, _, rest = line.partition(" {")
        tokens = re.findall(r"\{|\}|\]|[\w.-]+=\[|(?:[^\s{}\[\]]|\[[^\]\s]*\])+", "{" + rest)
        root: list[Any] = []
        stack: list[list[Any]] = [root]
        in_list: list[str] | None = None
        pending = ""
        for token in tokens[1:]:
            if in_list is not None:
                if token == "]":
                    in_list = None
                else:
                    in_list.append(token)
            elif token.endswith("=["):
                in_list = []
                stack[-1].append((token[:-2], in_list))
            elif token == "{":
                inner: list[Any] = []
                stack[-1].append((pending, inner))
                stack.append(inner)
            elif token == "}":
                stack.pop()
            elif "=" in token:
                key, _, value = token.partition("=")
                stack[-1].append((key, value))
            else:  # a section's name, or more of a value with blanks
                pending = token
        found.append((heading, root))
    return found


def tree_of(tree: Any) -> Any:
    """A vici message in the form of parse_raw()."""
    if isinstance(tree, dict):
        return [(key, tree_of(value)) for key, value in tree.items()]
    return tree


def normal(tree: Any) -> Any:
    """Without what differs from run to run and what is only ours; the order stays."""
    if not isinstance(tree, list) or (tree and isinstance(tree[0], str)):
        return tree
    result = []
    for key, value in tree:
        if key in OURS or key in THEIRS:
            continue
        if ("state", "DELETED") in (value if isinstance(value, list) else ()):
            continue
        key = re.sub(r"-\d+$", "-N", key) if isinstance(value, list) else key
        of_program = key == "version" and "." in value
        result.append((key, "*" if key in FREE or of_program else normal(value)))
    return result


def differences(charon: dict[str, str], keylined: dict[str, str]) -> list[str]:
    how_of = {f"{number:03} {words}": how for number, (words, how) in enumerate(COMMANDS, start=1)}
    found = []
    for title, theirs in charon.items():
        ours = keylined[title]
        if title.endswith("--raw"):
            left, right = ([(heading, normal(tree)) for heading, tree in parse_raw(text)] for text in (theirs, ours))
            left, right = ([entry for entry in side if entry[0] != "log"] for side in (left, right))
        else:
            left, right = (plain(text, how_of.get(title, "same")) for text in (theirs, ours))
        if left != right:
            found.append(f"==== swanctl {title[4:]}\n---- charon\n{theirs}\n---- keylined\n{ours}\n---- compared\n{left}\n{right}")
    return found


def form_of(line: str) -> str:
    """`log {group=.. level=.. msg=..}`; of --monitor-sa what comes before the IKE SA's own keys."""
    if line.startswith("log "):
        return re.sub(r"=\S+", "", re.sub(r"msg=.*", "msg", line))
    return re.sub(r"\{(up=yes )?([\w-]+) \{.*", r"{\1\2", line)


def event_shapes(subject: Subject) -> dict[str, list[str]]:
    """Of each kind of event the forms that were seen."""
    shapes: dict[str, set[str]] = {name: set() for name in EVENTS}
    for name, tree in subject.vici.events:
        # What is under way just then: tasks, the states and clocks of what goes, are each daemon's own.
        text = re.sub(r"\('(state|rekey-time|life-time|dh-group|established)', '[^']*'\),? ?", "", str(normal(tree_of(tree))))
        if "('child-sas', [])" not in text:  # of a CHILD SA that normal() leaves out
            shapes.setdefault(name, set()).add(text)
    return {name: sorted(seen) for name, seen in shapes.items()}


# ---- The laboratory

def play(build: Path, logs: Path) -> list[str]:
    logs.mkdir(parents=True, exist_ok=True)
    with ExitStack() as undo:
        work = Path(tempfile.mkdtemp(prefix="keyline-lab-"))
        undo.callback(shutil.rmtree, work, ignore_errors=True)
        lab = Network("sbs", sides())
        undo.callback(lab.take_down)
        lab.build()
        pki, near_folder, far_folder = (work / name for name in ("pki", "near", "far"))
        pki.mkdir()
        make_pki(pki)
        near, far = lab.sides
        fill(near_folder, pki, near, far)
        fill(far_folder, pki, far, near)
        peer = Charon("b", lab.namespaces[1], work / "peer", far_folder, logs / "peer.log")
        undo.callback(peer.stop)
        peer.start()
        if not (done := peer.swanctl("--load-all")).ok:
            raise LabError(done.output)
        results, shapes, heard = [], [], []
        for endpoint in (Charon("a", lab.namespaces[0], work / "charon", near_folder, logs / "charon.log"),
                         KeylinedEndpoint("a", lab.namespaces[0], work / "keylined", near_folder, logs / "keylined.log", build,
                                        "software")):
            with ExitStack() as while_it_runs:
                subject = Subject(endpoint, while_it_runs)
                while_it_runs.callback(subject.vici.close)
                results.append(subject.script())
                shapes.append(event_shapes(subject))
                heard.append(subject.heard())
            time.sleep(0.5)
        found = differences(*results)
        for name in EVENTS:
            if shapes[0][name] != shapes[1][name]:
                found.append(f"==== event {name}\n---- charon\n" + "\n".join(shapes[0][name]) + "\n---- keylined\n" +
                             "\n".join(shapes[1][name]))
        for option in LISTENERS:
            theirs, ours = heard[0][option], heard[1][option]
            # Of --log the forms are the same; charon has more to say.
            if not ours or (set(ours) - set(theirs) if option == "--log" else theirs != ours):
                found.append(f"==== swanctl {option}\n---- charon\n" + "\n".join(theirs) + "\n---- keylined\n" + "\n".join(ours))
        return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build-dir", type=Path, default=Path("build/dev"))
    arguments = parser.parse_args()
    if os.geteuid() != 0 or not Path("/dev/net/tun").exists():
        print("skipped: needs root and /dev/net/tun")
        return SKIPPED
    logs = arguments.build_dir.resolve() / "interop/side-by-side"
    try:
        found = play(arguments.build_dir.resolve(), logs)
    except LabError as error:
        print(f"FAILED: {error}\nlogs: {logs}")
        return 1
    print("\n\n".join(found) if found else f"{len(COMMANDS) + len(RAW)} commands: the same")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
