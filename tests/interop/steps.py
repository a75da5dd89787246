"""The vocabulary of scenario.toml's steps: `HOST VERB ARGUMENTS`, one a line. README.md has the table.

A verb is a method of `Daemon` (what swanctl is told and says), `Inside` (hosts as sources of traffic) or `Wire` (what was seen there).
It returns when it is true, and raises LabError when it does not become so.
"""

import re
import shlex
from concurrent.futures import ThreadPoolExecutor

from folder import Step
from lab.keylined import INLINE, KeylinedEndpoint
from lab.process import Finished, LabError, wait_until
from lab.strongswan import IkeSa, parse_sas
from stage import Stage
from traffic import Inside
from wire import Wire

PATIENCE = 10.0  # seconds in which something must become true
INITIATE_TIMEOUT = 15
# Packets that go through the kernel before an inline card knows the next hop.
MOST_MISSED = 20


class Daemon:
    """Verbs of a host with a daemon."""

    def __init__(self, stage: Stage, name: str) -> None:
        self._stage = stage
        self._name = name
        self._endpoint = stage.endpoint(name)
        self.patience = PATIENCE
        self._remembered: tuple[set[int], set[int]] = (set(), set())

    # ---- What swanctl is told

    def load(self, file: str = "swanctl.conf") -> None:
        self._stage.load(self._name, file)

    def initiate(self, target: str) -> None:
        self._succeeds("--initiate", *_target(target), "--timeout", str(INITIATE_TIMEOUT))

    def rekey(self, target: str) -> None:
        self._succeeds("--rekey", *_target(target))

    def terminate(self, target: str) -> None:
        self._succeeds("--terminate", *_target(target), "--timeout", "10")

    def swanctl(self, *words: str) -> None:
        self._succeeds(*words)

    def _succeeds(self, *words: str) -> None:
        done = self._swanctl(*words)
        if not done.ok:
            raise LabError(f"`swanctl {' '.join(words)}` on {self._name} gave code {done.code}:\n{done.output.strip()}")

    def _swanctl(self, *words: str) -> Finished:
        return self._endpoint.swanctl(*words, timeout=INITIATE_TIMEOUT + 10)

    # ---- What swanctl says

    def sas(self, pattern: str) -> None:
        self._becomes(lambda: bool(_matching(self._sa_lines(), pattern)), f"an SA of {self._name} matches /{pattern}/", self._sa_lines)

    def no_sas(self, pattern: str = ".") -> None:
        self._becomes(lambda: not _matching(self._sa_lines(), pattern), f"no SA of {self._name} matches /{pattern}/", self._sa_lines)

    def count(self, number: str, pattern: str) -> None:
        """Exactly so many occurrences in all that is listed."""
        def found() -> int:
            return len(re.findall(pattern, "\n".join(self._sa_lines())))
        self._becomes(lambda: found() == int(number), f"/{pattern}/ {number} times on {self._name}", self._sa_lines)

    def says(self, option: str, pattern: str) -> None:
        self._becomes(lambda: re.search(pattern, self._swanctl(option).output, re.S) is not None,
                      f"`swanctl {option}` on {self._name} says /{pattern}/", lambda: [self._swanctl(option).output])

    def says_not(self, option: str, pattern: str) -> None:
        self._becomes(lambda: re.search(pattern, self._swanctl(option).output, re.S) is None,
                      f"`swanctl {option}` on {self._name} does not say /{pattern}/", lambda: [self._swanctl(option).output])

    def _sa_lines(self) -> list[str]:
        lines = [line for line in self._swanctl("--list-sas", "--raw").output.splitlines() if line.startswith("list-sa event")]
        self._stage.devices.note(self._endpoint, lines)
        return lines

    def ike_sas(self) -> list[IkeSa]:
        return parse_sas(self._swanctl("--list-sas", "--raw").output)

    def tunnel(self, peer: str, child: str, number: str = "1") -> None:
        """Both list `number` installed CHILD SAs of this name, with each other's SPIs, in IKE SAs that are the same (pluto tells no IKE SPIs)."""
        other = Daemon(self._stage, peer)

        def same() -> bool:
            mine, theirs = self._pairs(child), [pair[::-1] for pair in other._pairs(None)]
            ikes = [{sa.initiator_spi for sa in end.ike_sas()} for end in (self, other)]
            return len(mine) == int(number) and bool(ikes[0] & ikes[1] or {0} in ikes) and all(pair in theirs for pair in mine)
        self._becomes(same, f"{self._name} and {peer} list {number} CHILD SA {child} with the same SPIs",
                      lambda: [*self._sa_lines(), *other._sa_lines()])
        for end in (self, other):
            end._sa_lines()
        self._stage.devices.check()

    def _pairs(self, child: str | None) -> list[tuple[int, int]]:
        return [(sa.spi_in, sa.spi_out) for ike in self.ike_sas() for sa in ike.children
                if sa.state == "INSTALLED" and child in (None, sa.name)]

    def remember(self) -> None:
        """The SPIs of now, for same-spis, new-spis, same-ike, new-ike."""
        self._remembered = self._spis()

    def _spis(self) -> tuple[set[int], set[int]]:
        sas = self.ike_sas()
        return ({spi for ike in sas for child in ike.children if child.state == "INSTALLED" for spi in (child.spi_in, child.spi_out)},
                {ike.initiator_spi or ike.number for ike in sas if ike.state == "ESTABLISHED"})

    def same_spis(self) -> None:
        self._becomes(lambda: self._spis()[0] == self._remembered[0], f"{self._name} has the SPIs of before", self._sa_lines)

    def new_spis(self) -> None:
        self._becomes(lambda: bool(self._spis()[0]) and not self._spis()[0] & self._remembered[0],
                      f"{self._name} has new SPIs", self._sa_lines)

    def lost_spis(self) -> None:
        """None of them is there any more; there may be others."""
        self._becomes(lambda: not self._spis()[0] & self._remembered[0], f"{self._name} has none of the SPIs of before", self._sa_lines)

    def same_ike(self) -> None:
        self._becomes(lambda: self._spis()[1] == self._remembered[1], f"{self._name} has the IKE SA of before", self._sa_lines)

    def new_ike(self) -> None:
        self._becomes(lambda: bool(self._spis()[1]) and not self._spis()[1] & self._remembered[1],
                      f"{self._name} has a new IKE SA", self._sa_lines)

    def hear(self, option: str) -> None:
        """Leaves a swanctl running that prints events."""
        self._stage.listen(self._name, option)

    def heard(self, pattern: str) -> None:
        path = self._stage.heard(self._name)
        self._becomes(lambda: re.search(pattern, path.read_text()) is not None, f"an event of {self._name} matches /{pattern}/",
                      lambda: [path.read_text()])

    def log(self, pattern: str) -> None:
        """charon only: our log has words of its own."""
        if not self._stage.is_keyline(self._name):
            self._becomes(lambda: re.search(pattern, self._endpoint.log_text()) is not None, f"{self._name} logs /{pattern}/", list)

    def file(self, name: str, pattern: str) -> None:
        self._becomes(lambda: re.search(pattern, self._endpoint.read_file(name) or "", re.S) is not None,
                      f"{name} on {self._name} has /{pattern}/", lambda: [self._endpoint.read_file(name) or "(not there)"])

    # ---- keylined only: SAs given by hand

    def manual(self, file: str) -> None:
        self._keyline("manual", "load", str(self._endpoint.folder / file))

    def remove_manual(self, name: str) -> None:
        self._keyline("manual", "remove", name)

    def manual_on_card(self, name: str) -> None:
        """Where the play has no card there is nothing to be asked."""
        if self._stage.devices.card:
            self.keyline_says("manual-list", rf"(^|\n){name} [^\n]* card ")

    def cards_say(self, words: str, pattern: str) -> None:
        """Of the cards that `sim` names."""
        if self._stage.device == "sim":
            self.keyline_says(words, pattern)

    def port_carried(self, number: str) -> None:
        """Of an inline card: so many ESP packets left at its port, and came there, and the wire has seen them."""
        if self._stage.device != INLINE or not self._stage.is_keyline(self._name):
            return
        def counter(name: str) -> int:
            found = re.search(rf"\b{name}\s+([\d,]+)", self._keyline("card", "counters"))
            return int(found[1].replace(",", "")) if found else -1
        self._becomes(lambda: min(counter("port_out_packets"), counter("port_in_packets")) >= int(number),
                      f"{number} ESP packets each way through the port of {self._name}", lambda: [self._keyline("card", "counters")])
        self._stage.wire.settle()
        seen, left = self._stage.wire.seen.count("esp", self._name), counter("port_out_packets")
        if not 0 <= seen - left <= MOST_MISSED:
            raise LabError(f"{left} ESP packets left {self._name} at its port, and the wire has seen {seen}")

    def reset_card(self, number: str) -> None:
        if self._stage.device == "sim":
            self._keyline("card", "reset", number)

    def keyline_says(self, words: str, pattern: str) -> None:
        def said() -> str:
            return self._keyline(*words.split("-"))
        self._becomes(lambda: re.search(pattern, said(), re.S) is not None, f"`keyline {words}` on {self._name} says /{pattern}/",
                      lambda: [said()])

    def _keyline(self, *words: str) -> str:
        if not isinstance(self._endpoint, KeylinedEndpoint):
            raise LabError(f"{self._name} is no keylined")
        done = self._endpoint.keyline(*words)
        if not done.ok:
            raise LabError(f"`keyline {' '.join(words)}` on {self._name} gave code {done.code}:\n{done.output.strip()}")
        return done.output

    # ---- The process

    def start(self) -> None:
        self._endpoint.start()

    def stop(self) -> None:
        if self._endpoint.stop() != 0:
            raise LabError(f"{self._endpoint.name} did not end with code 0")

    def kill(self) -> None:
        self._endpoint.kill()

    def pause(self) -> None:
        self._endpoint.pause()

    def go_on(self) -> None:
        self._endpoint.go_on()

    def _becomes(self, condition, what: str, shown) -> None:  # type: ignore[no-untyped-def]
        try:
            wait_until(condition, self.patience, what, poll=0.2)
        except LabError as error:
            raise LabError(f"{error}\n" + "\n".join(shown())) from None


def _target(word: str) -> list[str]:
    kind, _, name = word.rpartition(":")
    return [f"--{kind or 'child'}", name]


def _matching(lines: list[str], pattern: str) -> list[str]:
    return [line for line in lines if re.search(pattern, line)]


# Verbs whose last argument is a regular expression: the rest of the line, as it stands.
PATTERNS = {"keyline-says": 1, "cards-say": 1, "sas": 0, "no-sas": 0, "count": 1, "says": 1, "says-not": 1, "log": 0, "heard": 0, "file": 1, "run": 0, "tshark": 0, "no-tshark": 0}


class Player:
    """Executes steps. Verbs of one host keep what they remembered."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._actors: dict[str, list[object]] = {
            name: [*([Daemon(stage, name)] if name in stage.endpoints else []), Inside(stage, name)] for name in stage.plan.hosts}
        self._actors["wire"] = [Wire(stage)]

    def play(self, step: Step) -> None:
        who, _, rest = step.text.partition(" ")
        if who == "wait":
            self._stage.wait(float(rest))
        elif who == "together":
            self._at_once([act.partition(" ")[::2] for act in rest.split(" & ")])
        else:
            self._at_once([(name, rest) for name in who.split("&")])

    def _at_once(self, acts: list[tuple[str, str]]) -> None:
        if len(acts) == 1:
            self._act(*acts[0])
            return
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda act: self._act(*act), acts))

    def _act(self, who: str, text: str) -> None:
        verb, _, rest = text.strip().partition(" ")
        if verb == "fails":
            self._fails(who, rest)
        elif verb == "try":
            self._tries(who, rest)
        elif verb == "within":
            seconds, _, text = rest.partition(" ")
            self._within(who, float(seconds), text)
        else:
            self._verb(who, verb)(*_arguments(verb, rest.strip()))

    def _verb(self, who: str, verb: str):  # type: ignore[no-untyped-def]
        for actor in self._actors.get(who, []):
            if not verb.startswith("_") and (method := getattr(actor, verb.replace("-", "_"), None)):
                return method
        raise LabError(f"'{who}' has no verb '{verb}'")

    def _fails(self, who: str, text: str) -> None:
        if self._tries(who, text):
            raise LabError(f"{who} {text}: that should have failed")

    def _tries(self, who: str, text: str) -> bool:
        self._verb(who, text.split()[0])
        try:
            self._act(who, text)
        except LabError:
            return False
        return True

    def _within(self, who: str, seconds: float, text: str) -> None:
        actors = [actor for actor in self._actors.get(who, []) if hasattr(actor, "patience")]
        before = [actor.patience for actor in actors]  # type: ignore[attr-defined]
        try:
            for actor in actors:
                actor.patience = seconds  # type: ignore[attr-defined]
            self._act(who, text)
        finally:
            for actor, patience in zip(actors, before):
                actor.patience = patience  # type: ignore[attr-defined]


def _arguments(verb: str, text: str) -> list[str]:
    if verb in PATTERNS:
        return text.split(" ", PATTERNS[verb]) if text else []
    return shlex.split(text)
