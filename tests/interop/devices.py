"""Who encrypted for keylined: the simulated card or software, as its SAs say whenever they are listed."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lab.endpoint import Endpoint
from lab.keylined import KeylinedEndpoint
from lab.process import LabError

CHILD = re.compile(r"\{name=[^{}]*\}")
# What the card takes: AES-GCM with a 16-octet ICV and a key of 128 or 256 bits, in tunnel mode ...
FOR_THE_CARD = re.compile(r"AES_GCM_16 encr-keysize=(128|256)\b")
# ... but for what it cannot do besides, and says so.
EXCUSE = re.compile(r"device-reason=card: no TFC|device-reason=card: .*window")


@dataclass
class Devices:
    """Filled while a play goes on; `row()` at its end."""

    card: bool  # keylined has one in this play
    _used: set[str] = field(default_factory=set)
    _misplaced: list[str] = field(default_factory=list)
    _card_packets: int = 0

    def note(self, endpoint: Endpoint, lines: Iterable[str]) -> None:
        """Lines of swanctl --list-sas --raw."""
        if not isinstance(endpoint, KeylinedEndpoint):
            return
        for child in (child for line in lines for child in CHILD.findall(line)):
            if device := re.search(r" device=(\S+)", child):
                self._used.add("software" if device[1] == "software" else "card")
                if self.card and device[1] == "software" and FOR_THE_CARD.search(child) and "mode=TRANSPORT" not in child \
                        and not EXCUSE.search(child):
                    self._misplaced.append(f"{endpoint.name}: {child}")

    def check(self) -> None:
        if self._misplaced:
            raise LabError(f"keylined has a card, but AES-GCM was not on it: {self._misplaced[0]}")

    def finish(self, endpoints: Iterable[Endpoint]) -> None:
        """Before the daemons end: what they hold now, and the packets that went through the cards, by the cards' own counters."""
        for endpoint in endpoints:
            if isinstance(endpoint, KeylinedEndpoint):
                self.note(endpoint, endpoint.swanctl("--list-sas", "--raw").output.splitlines())
                if self.card:
                    numbers = json.loads(endpoint.keyline("card", "show", "--json").output)
                    self._card_packets += int(numbers["out_packets"]) + int(numbers["in_packets"])
        self.check()

    def row(self) -> dict[str, str | int]:
        return {"data_path": " and ".join(sorted(self._used)) or "none", "card_packets": self._card_packets}
