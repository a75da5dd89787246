"""tshark as an independent judge: it decrypts every IKE message of a run with charon's keys and looks for malformed ones."""

import re
import shutil
import subprocess
from dataclasses import dataclass

from lab.policy import Policy
from lab.process import LabError
from lab_run import Lab, Scenario

CIPHERS = {"AES_CBC_256": "AES-CBC-256 [RFC3602]", "AES_GCM_16_128": "AES-GCM-128 with 16 octet ICV [RFC5282]"}
INTEGRITY = {"HMAC_SHA2_256_128": "HMAC_SHA2_256_128 [RFC4868]", "": "NONE [RFC4306]"}
# The payloads that must have become readable: without them nothing was decrypted, and "not malformed" would say nothing.
WANTED = {"IKE_AUTH": "isakmp.exchangetype == 35 && isakmp.auth.data", "CREATE_CHILD_SA": "isakmp.exchangetype == 36 && isakmp.nonce",
          "DELETE": "isakmp.exchangetype == 37 && isakmp.delete.protoid"}


@dataclass(frozen=True)
class IkeKeys:
    """One IKE SA's row of tshark's ikev2_decryption_table."""

    spis: tuple[str, str]
    ciphers: dict[str, str]  # Sk_ei, Sk_er, Sk_ai, Sk_ar in hex

    def row(self, cipher: str, integrity: str) -> str:
        key = self.ciphers
        return ",".join((*self.spis, key["ei"], key["er"], f'"{cipher}"', key.get("ai", ""), key.get("ar", ""), f'"{integrity}"'))


def read_keys(log: str) -> list[dict[str, str]]:
    """The Sk_* of each IKE SA in a charon log at level 4, in the order in which they were derived."""
    found: list[dict[str, str]] = []
    log = "".join(line for line in log.splitlines(keepends=True) if "[IKE]" in line)  # other threads write in between
    for match in re.finditer(r"Sk_(\w\w?) secret => (\d+) bytes @ \S+\n((?:.*\[IKE\]\s+\d+: .*\n)+)", log):
        name, length, dump = match.groups()
        # Sixteen octets a line, "   0: 8D 3C ...  .<..": the readable column must not be read as hex.
        octets = "".join(re.sub(r"[^0-9A-F]", "", line.split(": ", 1)[1][:48]) for line in dump.splitlines())
        if name == "d":
            found.append({})
        if found:
            found[-1][name] = octets[:int(length) * 2]
    return found


def decrypted(lab: Lab) -> None:
    """Up, traffic, both kinds of rekeying, deletion; tshark decrypts all IKE messages and finds each of them well-formed."""
    lab.connect(lab.ours)
    lab.traffic()
    spis = [_spis(lab)]
    lab.succeeds(lab.ours.rekey_child())
    lab.one_tunnel()
    lab.succeeds(lab.peer.rekey_ike())
    lab.one_tunnel()
    spis.append(_spis(lab))
    lab.succeeds(lab.ours.terminate_ike())
    lab.nothing_up()
    lab.wire.settle()
    lab.wire.close()
    keys = read_keys(lab.peer.log_text())
    if len(keys) != len(spis):
        raise LabError(f"charon logged the keys of {len(keys)} IKE SAs, there were {len(spis)}")
    _judge(lab, [IkeKeys(pair, key) for pair, key in zip(spis, keys)])


def _spis(lab: Lab) -> tuple[str, str]:
    sa = lab.peer.established()[0]
    return f"{sa.initiator_spi:016x}", f"{sa.responder_spi:016x}"


def _judge(lab: Lab, keys: list[IkeKeys]) -> None:
    gcm = "gcm" in lab.scenario.ours.proposals
    cipher = CIPHERS["AES_GCM_16_128" if gcm else "AES_CBC_256"]
    options = [word for key in keys
               for word in ("-o", f"uat:ikev2_decryption_table:{key.row(cipher, INTEGRITY['' if gcm else 'HMAC_SHA2_256_128'])}")]
    total = len(_tshark(lab, options, "isakmp"))
    if bad := _tshark(lab, options, "_ws.malformed"):
        raise LabError("tshark finds malformed packets:\n" + "\n".join(bad))
    for what, display_filter in WANTED.items():
        if not _tshark(lab, options, display_filter):
            raise LabError(f"tshark did not get to see a decrypted {what}")
    lab.note(f"tshark decrypted and parsed {total} IKE messages")


def _tshark(lab: Lab, options: list[str], display_filter: str) -> list[str]:
    program = shutil.which("tshark") or "tshark"
    done = subprocess.run([program, "-n", "-r", str(lab.wire.file), *options, "-Y", display_filter], capture_output=True,
                          text=True, timeout=60, check=False)
    if done.returncode != 0:
        raise LabError(f"tshark failed: {done.stderr}")
    return done.stdout.splitlines()


GCM = Policy(proposals="aes128gcm16-prfsha256-ecp256")
SCENARIOS = [
    Scenario("judge-aes-cbc", decrypted, log_keys=True),
    Scenario("judge-aes-gcm", decrypted, ours=GCM, theirs=GCM, log_keys=True),
]
