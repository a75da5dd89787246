"""What `keyline ike trace` shows of a negotiation with charon is what docs/ikev1-walk.md prints, but for what is random; and tshark, with
the keys that `keyline ike export-keys` wrote, reads the same in the capture.

    make walk        the page's listings anew, from fresh negotiations (KEYLINE_REWRITE_WALK=1)
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

from lab.keylined import Keylined
from lab.policy import CONNECTION, Policy
from lab.process import LabError, wait_until
from lab_run import Lab, Scenario

PAGE = Path(__file__).resolve().parents[2] / "docs/ikev1-walk.md"
LISTING = re.compile(r"^```text\n((?:(?!```).*\n)*)```$", re.MULTILINE)
# What two negotiations do not have in common.
RANDOM = ((r"^\d{4}-\d\d-\d\dT[0-9:.]+Z", "TIME"), (r"(cookies|SPIs) [0-9a-f]{16} (?!0{16})[0-9a-f]{16}", r"\1 X X"),
          (r"(cookies|SPIs) [0-9a-f]{16}", r"\1 X"), (r"message ID (?!0000000)[0-9a-f]{8}", "message ID X"), (r"SPI [0-9a-f]{8}", "SPI X"),
          (r"[0-9a-f]{16}\.\.\.", "X..."), (r"sequence \d+", "sequence X"), (r"[0-9a-f]{32,} \(", "X ("))
REPEATED = "the same octets once more"
V1 = {"version": "1"}
AGGRESSIVE = {"version": "1", "aggressive": "yes"}
EXPORT = ("--i-know-keys-can-be-exported",)
SLOPPY_CHARON = "i_dont_care_about_security_and_use_aggressive_mode_psk = yes"


def masked(text: str) -> str:
    for pattern, name in RANDOM:
        text = re.sub(pattern, name, text, flags=re.MULTILINE)
    return text.strip()


def traced(lab: Lab, messages: int, wanted: dict[str, str]) -> None:
    """Up, pings, down while somebody follows; then the capture, read by tshark with the exported keys: `wanted` filters find something."""
    ours = lab.ours
    if not isinstance(ours, Keylined):
        raise LabError("this scenario is about keylined")
    output = lab.logs / "trace.txt"
    follower = ours.follow(output, "--connection", CONNECTION)
    try:
        wait_until(lambda: "following IKE messages" in output.read_text(), 10, "keyline ike trace follows")
        lab.connect(ours)
        lab.traffic()
        keys = ours.work / "wireshark"
        lab.succeeds(ours.keyline("ike", "export-keys", "--output", str(keys)))
        lab.succeeds(ours.terminate_ike())
        lab.nothing_up()
        wait_until(lambda: len(told(output)) >= messages, 10, f"keyline ike trace has {messages} messages")
    finally:
        follower.stop()
    lab.wire.settle()
    lab.wire.close()
    compare(lab, lab.scenario.name, told(output))
    judge(lab, keys, wanted, repeated=REPEATED in output.read_text())


def told(output: Path) -> list[str]:
    """A text for each message. Repetitions are left out: charon's threads may take up Quick Mode before the last message of Phase 1,
    and then wait for it once more."""
    said = output.read_text().split("\n", 1)[1].strip()
    return [text for text in said.split("\n\n") if text and REPEATED not in text]


def compare(lab: Lab, name: str, said: list[str]) -> None:
    """The listings between <!-- name --> and <!-- end -->: one for each message."""
    page = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->", "<!-- end -->"
    if begin not in page:
        raise LabError(f"{PAGE} has no {begin}")
    before, rest = page.split(begin, 1)
    part, after = rest.split(end, 1)
    if os.environ.get("KEYLINE_REWRITE_WALK"):
        fresh = iter(said)
        part = LISTING.sub(lambda listing: f"```text\n{next(fresh, listing.group(1)).strip()}\n```", part)
        PAGE.write_text(before + begin + part + end + after, encoding="utf-8")
        lab.note(f"{PAGE} has the listings of this negotiation")
    printed = LISTING.findall(part)
    if len(printed) != len(said):
        raise LabError(f"{PAGE} has {len(printed)} listings in {name}, the trace {len(said)} messages")
    for number, (old, new) in enumerate(zip(printed, said), start=1):
        if masked(old) != masked(new):
            raise LabError(f"message {number} of {name} is not what {PAGE} prints (`make walk` renews the page):\n{new}\n"
                           f"-- masked:\n{masked(new)}\n-- the page, masked:\n{masked(old)}")
    lab.note(f"{len(said)} messages are as {PAGE.name} prints them")


def judge(lab: Lab, keys: Path, wanted: dict[str, str], repeated: bool) -> None:
    for table in ("ikev1_decryption_table", "ikev2_decryption_table", "esp_sa"):
        if (keys / table).stat().st_mode & 0o777 != 0o600:
            raise LabError(f"{keys / table} can be read by others")
    if repeated:
        lab.note("a message was said again: malformed packets are not looked for, as tshark takes a repetition for the next link of its CBC chain")
    elif bad := tshark(lab, keys, "_ws.malformed"):
        raise LabError("tshark finds malformed packets:\n" + "\n".join(bad))
    for what, display_filter in wanted.items():
        if not tshark(lab, keys, display_filter):
            raise LabError(f"tshark does not find {what}: {display_filter}")
        if tshark(lab, lab.logs, display_filter):
            raise LabError(f"tshark finds {what} without keys, too: this filter proves nothing")
    lab.note(f"tshark found with the exported keys: {', '.join(wanted)}")


def tshark(lab: Lab, folder: Path, display_filter: str) -> list[str]:
    """`folder` is that of a Wireshark profile."""
    done = subprocess.run([shutil.which("tshark") or "tshark", "-n", "-r", str(lab.wire.file), "-o", "esp.enable_encryption_decode:TRUE",
                           "-Y", display_filter], capture_output=True, text=True, timeout=60, check=False,
                          env={**os.environ, "WIRESHARK_CONFIG_DIR": str(folder)})
    if done.returncode != 0:
        raise LabError(f"tshark failed: {done.stderr}")
    return done.stdout.splitlines()


PHASE2 = {"the proposal of Quick Mode": "isakmp.exchangetype == 32 && isakmp.prop.protoid == 3 && isakmp.trans.id == 20",
          "the selectors of Quick Mode": "isakmp.exchangetype == 32 && isakmp.id.data.ipv4_subnet",
          "the DELETE of the ISAKMP SA": "isakmp.exchangetype == 5 && isakmp.delete.protoid == 1",
          "pings inside ESP": "esp && icmp.type == 0"}


def main_mode(lab: Lab) -> None:
    """Main Mode, Quick Mode and the deletes, as docs/ikev1-walk.md prints them; tshark decrypts them with the exported keys."""
    traced(lab, 11, {"our identity in message 5": 'isakmp.exchangetype == 2 && isakmp.id.data.fqdn == "a.keyline.test"',
                     "the peer's in message 6": 'isakmp.exchangetype == 2 && isakmp.id.data.fqdn == "b.keyline.test"', **PHASE2})


def aggressive_mode(lab: Lab) -> None:
    """The same with Aggressive Mode, whose third message is encrypted."""
    traced(lab, 8, {"the HASH of message 3": "isakmp.exchangetype == 4 && isakmp.flag_e == 1 && isakmp.hash", **PHASE2})


def ikev2(lab: Lab) -> None:
    """IKE_SA_INIT, IKE_AUTH and INFORMATIONAL, likewise."""
    traced(lab, 6, {"our identity": 'isakmp.exchangetype == 35 && isakmp.id.data.fqdn == "a.keyline.test"',
                    "the proposal of the CHILD SA": "isakmp.exchangetype == 35 && isakmp.prop.protoid == 3 && isakmp.tf.id.encr == 20",
                    "the DELETE": "isakmp.exchangetype == 37 && isakmp.delete.protoid == 1",
                    "pings inside ESP": "esp && icmp.type == 0"})


def _policy(connection: dict[str, str]) -> Policy:
    return Policy(proposals="aes256-sha256-modp2048", connection_options=connection)


SCENARIOS = [
    Scenario("traced-main-mode", main_mode, ours=_policy(V1), theirs=_policy(V1), keylined_options=EXPORT, baseline=False),
    Scenario("traced-aggressive-mode", aggressive_mode, ours=_policy({**AGGRESSIVE, "aggressive_psk": "yes"}), theirs=_policy(AGGRESSIVE),
             charon_settings=SLOPPY_CHARON, keylined_options=EXPORT, baseline=False),
    Scenario("traced-ikev2", ikev2, ours=Policy(), theirs=Policy(), keylined_options=EXPORT, baseline=False),
]
