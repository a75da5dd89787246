"""A card under XRT: what it takes to start with one, and what becomes of its SAs when it goes. XRT is the real one, the card is the
simulated one (docs/xrt.md)."""

import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer

import faults
from lab.keylined import Keylined, xclbin, xrt_environment
from lab.policy import Policy
from lab.process import LabError, run, wait_until
from lab.traffic import ping
from lab_run import Lab, Scenario

ROOT = Path(__file__).resolve().parents[2]


def _keylined(lab: Lab) -> Keylined:
    if not isinstance(lab.ours, Keylined):
        raise LabError("this scenario is about keylined")
    return lab.ours


def _goes(lab: Lab, fault: str, reason: str) -> None:
    """The card goes while pings cross: some come back, keylined says `reason`, and nothing leaves in clear."""
    ours = _keylined(lab)
    lab.connect(ours)
    lab.traffic()
    timer = Timer(1.5, lambda: ours.fault_file.write_text(f"{fault}\n"))
    timer.start()
    pings = ping(lab.network.namespaces[0], *lab.network.sides, 40, interval=0.1, wait=1)
    timer.join()
    if pings.received == 0 or pings.all_back:
        raise LabError(f"the card was to go in between, but {pings.received} of {pings.sent} pings came back")
    lab.daemons_live()
    wait_until(lambda: reason in ours.log_text(), 5, f"keylined says '{reason}'")
    lab.note(f"{pings.received} of {pings.sent} pings came back; " + next(line for line in ours.log_text().splitlines() if reason in line))
    lab.wire.settle()
    lab.nothing_in_clear()


def _falls_back(lab: Lab) -> None:
    """hw_offload = auto: what takes the SAs' place is on software, and traffic goes on."""
    lab.succeeds(lab.ours.rekey_child())
    lab.one_tunnel()
    if (device := lab.ours.child_sas()[0].device) != "software":
        raise LabError(f"the card is dead, but the new SA is on {device}")
    lab.traffic()
    lab.no_sequence_number_twice()


def card_is_removed(lab: Lab) -> None:
    """The card's registers read as all ones, and XRT has not noticed. Its SAs stop; those that take their place are on software."""
    _goes(lab, "removed", "registers read as all ones")
    _falls_back(lab)


def card_is_reset(lab: Lab) -> None:
    """Somebody resets the card: it is there, and has forgotten everything. Its SAs stop; those that take their place are on software. Taken
    back, it has SAs again."""
    _goes(lab, "reset", "it was reset by somebody else")
    _falls_back(lab)
    _is_taken_back(lab)
    lab.nothing_in_clear()
    lab.no_sequence_number_twice()


def _is_taken_back(lab: Lab) -> None:
    ours = _keylined(lab)
    ours.fault_file.unlink()
    lab.succeeds(ours.keyline("card", "reset", "0"))
    lab.succeeds(ours.rekey_child())
    lab.one_tunnel()
    lab.traffic()
    if ours.child_sas()[0].device == "software":
        raise LabError("the card was taken back, but the new SA is on software")


def damaged_sa(lab: Lab) -> None:
    """Bits flip in the card's memory of SAs, while pings cross: the SA that is hit stops, new keys take its place on the same card by
    themselves. A flip may hit a word that nobody reads, and then there is another; or one of which the card does not know whose it is, and
    then it stops, and is taken back."""
    ours = _keylined(lab)
    said = "bits flipped in the card's memory of one of its SAs, which is stopped; new keys are asked for"
    lab.connect(ours)
    lab.traffic()
    stopped = deaths = 0
    for flip in range(20):
        before = lab.spis()
        ours.fault_file.write_text(f"single_bit_flip after {flip} lasts 1\n")
        pings = ping(lab.network.namespaces[0], *lab.network.sides, 10, interval=0.05, wait=1)
        if ours.log_text().count(said) > stopped:
            stopped += 1
            _renewed(lab, before)
            lab.note(f"flip {flip + 1}: {pings.received} of {pings.sent} pings came back, the SA was stopped, and another is in its place")
            if stopped == 2:
                break
        elif ours.log_text().count("the card (ESP device) died") > deaths:
            deaths += 1
            lab.note(f"flip {flip + 1}: whose word it was, the card did not know, and it stopped")
            _is_taken_back(lab)
    if stopped < 2:
        raise LabError("no flip hit an SA")
    card = ours.read("card", "list")[0]
    if card["state"] != "up":
        raise LabError(f"the card was to go on: {card}")
    lab.nothing_in_clear()
    lab.no_sequence_number_twice()


def _renewed(lab: Lab, before: set[int]) -> None:
    wait_until(lambda: not lab.spis() & before and len(lab.ours.child_sas()) == 1, 20, "new keys take the damaged SA's place")
    lab.one_tunnel()
    lab.traffic()
    if (device := lab.ours.child_sas()[0].device) == "software":
        raise LabError(f"the card lives, but the new SA is on {device}")


def card_or_nothing(lab: Lab) -> None:
    """hw_offload = yes, and XRT says that the card is gone: nothing takes the SAs' place, and nothing leaves in clear."""
    _goes(lab, "gone", "XRT could not")
    before = lab.spis()
    lab.ours.rekey_child()  # the peer agrees to SAs that have no place here
    if lab.spis() - before:
        raise LabError(f"an SA that must be on the card is somewhere else: {lab.ours.child_sas()}")
    pings = ping(lab.network.namespaces[0], *lab.network.sides, 5, interval=0.1, wait=1)
    if pings.received:
        raise LabError(f"{pings.received} pings came back without a card")
    lab.wire.settle()
    lab.nothing_in_clear()
    lab.daemons_live()
    lab.no_sequence_number_twice()


def card_of_two_is_removed(lab: Lab) -> None:
    """Two cards, and one of them is pulled under traffic: its SA goes on on the other one."""
    ours = _keylined(lab)
    lab.connect(ours)
    lab.traffic()
    timer = Timer(1, lambda: ours.fault_file.write_text("removed 0\n"))
    timer.start()
    pings = ping(lab.network.namespaces[0], *lab.network.sides, 40, interval=0.1)
    timer.join()
    wait_until(lambda: "card 0 died: card: it does not answer" in ours.log_text(), 5, "keylined says that card 0 died")
    first, second = ours.read("card", "list")
    lost = first["lost_out"] + first["lost_in"]
    lab.note(f"{pings.received} of {pings.sent} pings came back; counted as lost inside the card: {lost}")
    if pings.sent - pings.received != lost:
        raise LabError("other pings were lost")
    if (first["kind"], first["address"], first["state"]) != ("xrt", "0000:c0:00.1", "failed") or second["state"] != "up":
        raise LabError(f"card 0 was to fail: {first}, {second}")
    if (second["sas_out"], second["sas_in"]) != (1, 1):
        raise LabError(f"both halves were to be on card 1: {second}")
    lab.traffic()
    lab.succeeds(ours.rekey_child())
    lab.one_tunnel()
    lab.traffic()
    if ours.child_sas()[0].device == "software":
        raise LabError("there is a card left, but the new SA is on software")
    lab.no_sequence_number_twice()
    # It is not in its slot yet.
    lab.fails(early := ours.keyline("card", "reset", "0"))
    if "card 0 cannot be taken back" not in early.output:
        raise LabError(f"`{early.command}` does not say why:\n{early.output}")
    ours.fault_file.unlink()
    faults.comes_back(lab)


@dataclass(frozen=True)
class Start:
    """A keylined that does not start: words of its command line, and of its environment."""

    says: str
    file: Path | None = None
    words: tuple[str, ...] = ()
    device: str = "xrt"
    environment: dict[str, str] = field(default_factory=dict)


def refuses_to_start(lab: Lab) -> None:
    """Everything that may be missing or wrong around an Alveo card: an end with a reason that names the remedy."""
    ours = _keylined(lab)
    good = xclbin(ours.build)
    vadd, nothing, lonely, wrong = (ours.work / name for name in ("vadd.xclbin", "nothing", "lonely", "wrong"))
    made = run([sys.executable, "-B", str(ROOT / "sim/xrt/make_xclbin.py"), str(vadd), "--memory", "ddr", "--kernel", "vadd"])
    lab.succeeds(made)
    nothing.mkdir()
    # A keylined without its module; and in the place of XRT's library one that has none of its functions.
    shutil.copy(ours.program, lonely)
    wrong.mkdir()
    (wrong / "libxrt_coreutil.so.2").symlink_to(next(Path("/usr/lib").glob("*/libuuid.so.1")))
    for start in (Start("--device xrt needs --xclbin FILE"),
                  Start("No such file", nothing / "none.xclbin"),
                  Start("no kernel keyline_card, but vadd:vadd_1", vadd),
                  Start("XILINX_XRT", good, environment={"XILINX_XRT": ""}),
                  Start("No such library", good, environment={"XILINX_XRT": str(nothing)}),
                  Start("XRT finds no card", good, environment={"KEYLINE_SIM_XRT": "devices=0"}),
                  Start("does not open device '3'", good, ("--xrt-device", "3")),
                  Start("'0' and '0000:C0:00.1' are one card, 0000:c0:00.1; name it once", good, ("--xrt-device", "0,0000:C0:00.1")),
                  Start("'0' and '0' are one card", good, ("--xrt-device", "0,0")),
                  Start("lsmod | grep xocl", good, ("--xrt-device", "all"), environment={"KEYLINE_SIM_XRT": "devices=0"}),
                  Start("--xrt-device: 'all' stands alone", good, ("--xrt-device", "all,0")),
                  Start("--xclbin needs --device xrt or auto", good, device="software"),
                  Start("--xrt-device needs --device xrt or auto", None, ("--xrt-device", "3"), device="software"),
                  Start("its register map has version 99", good, environment={"KEYLINE_SIM_XRT": "map-version=99"}),
                  Start("not the release that keylined was built with", good, environment={"LD_LIBRARY_PATH": str(wrong)}),
                  Start("software, for there is no card (XRT finds no card; none bound to vfio-pci)", good, device="auto",
                        environment={"KEYLINE_SIM_XRT": "devices=0"})):
        _refused(lab, ours.program, start)
    _refused(lab, lonely, Start("libkeyline_xrt.so: cannot open", good))
    lab.connect(ours)
    lab.traffic()


def _refused(lab: Lab, program: Path, start: Start) -> None:
    ours = _keylined(lab)
    environment = {**xrt_environment(ours.build, ours.fault_file), **start.environment}
    absent = [f"-u{name}" for name, value in environment.items() if not value]
    there = [f"{name}={value}" for name, value in environment.items() if value]
    file = ["--xclbin", str(start.file)] if start.file else []
    done = ours.namespace.run(["env", *absent, *there, str(program), "--config", str(ours.work / "swanctl.conf"), "--socket",
                               str(ours.work / "other"), "--tun", "kl1", "--device", start.device, *file, *start.words], timeout=60)
    lab.fails(done)
    if start.says not in done.output:
        raise LabError(f"`{done.command}` does not say '{start.says}':\n{done.output}")


SCENARIOS = [
    Scenario("xrt-card-removed", card_is_removed, device="xrt", baseline=False, seconds=120),
    Scenario("xrt-card-reset", card_is_reset, device="xrt", baseline=False, seconds=120),
    Scenario("xrt-card-of-two-removed", card_of_two_is_removed, device="xrt", keylined_options=("--xrt-device", "all"),
             baseline=False, seconds=120),
    Scenario("xrt-card-damaged-sa", damaged_sa, device="xrt", baseline=False, seconds=120),
    Scenario("xrt-card-or-nothing", card_or_nothing, ours=Policy(child_options={"hw_offload": "yes"}), device="xrt", baseline=False,
             seconds=120),
    Scenario("xrt-refuses-to-start", refuses_to_start, device="xrt", baseline=False, seconds=120),
]
