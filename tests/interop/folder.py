"""A scenario folder, read: scenario.toml and hosts/NAME/."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from lab.process import LabError

HERE = Path(__file__).resolve().parent
SCENARIOS = HERE / "scenarios"
TOPOLOGIES = HERE / "topologies"
ROLES = ("baseline", "initiator", "responder", "both")
PEERS = ("charon", "pluto")


@dataclass(frozen=True)
class Step:
    line: int
    text: str


@dataclass(frozen=True)
class Folder:
    """The keys of scenario.toml; README.md says what each is for."""

    name: str
    truth: str
    hosts: list[str]
    initiator: list[str]
    responder: list[str]
    steps: list[Step]
    topology: str = "gateways"
    keys: dict[str, list[str]] = field(default_factory=dict)
    quick: list[str] = field(default_factory=list)
    skip: dict[str, str] = field(default_factory=dict)
    peer: str = "charon"
    kernel: bool = False
    clear: bool = False
    server: bool = False
    kerberos: dict[str, list[str]] = field(default_factory=dict)
    keylined: list[str] = field(default_factory=list)
    sim: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    ike: int = 2  # unless given, what the connections say
    seconds: int = 90
    variants: dict[str, dict[str, str]] = field(default_factory=dict)
    replace: dict[str, str] = field(default_factory=dict)  # of this variant

    @property
    def path(self) -> Path:
        return SCENARIOS / _split(self.name)[0]

    def replaced(self, text: str) -> str:
        return _replaced(text, self.replace)

    @property
    def daemons(self) -> list[str]:
        """The hosts that have a configuration, responders first: they must listen before anybody initiates."""
        return [*self.responder, *self.initiator]

    @property
    def guests(self) -> bool:
        """Hosts that are not keylined have a kernel of their own."""
        return self.kernel or self.peer == "pluto"

    def not_played(self, role: str) -> str | None:
        """Why this role makes no sense."""
        if role == "both" and self.peer != "charon":
            return f"what two keylined do is played without {self.peer}"
        return self.skip.get(role)

    def keyline_hosts(self, role: str) -> set[str]:
        return set(((self.initiator if role in ("initiator", "both") else [])
                    + (self.responder if role in ("responder", "both") else [])))

    def picture(self) -> str:
        """The comment at the head of the topology's file."""
        lines = (TOPOLOGIES / f"{self.topology}.toml").read_text().splitlines()
        head = lines[:next(at for at, line in enumerate(lines) if not line.startswith("#"))]
        return "\n".join(line[1:] for line in head)


def read_folder(name: str) -> Folder:
    """`NAME`, or `NAME@VARIANT`: the same with other words in its scenario.toml and its hosts' files."""
    base, variant = _split(name)
    path = SCENARIOS / base / "scenario.toml"
    try:
        text = path.read_text()
        words = tomllib.loads(text).get("variants", {})[variant] if variant else {}
        content = tomllib.loads(_replaced(text, words))
        folder = Folder(name=name, **{"ike": _version(path.parent), **content, "steps": _steps(content["steps"]), "replace": words})
    except (OSError, KeyError, TypeError, tomllib.TOMLDecodeError) as error:
        raise LabError(f"{path}: {error}") from None
    missing = [host for host in folder.daemons if not (path.parent / "hosts" / host).is_dir()]
    unknown = [role for role in (*(play.partition(":")[0] for play in folder.quick), *folder.skip) if role not in ROLES]
    unknown += [folder.peer] if folder.peer not in PEERS else []
    if missing or unknown:
        raise LabError(f"{path}: no folder for {missing}, no such role or peer {unknown}")
    return folder


def _split(name: str) -> tuple[str, str]:
    base, _, variant = name.partition("@")
    return base, variant


def _replaced(text: str, words: dict[str, str]) -> str:
    for old, new in words.items():
        text = text.replace(old, new)
    return text


def _version(path: Path) -> int:
    files = path.glob("hosts/*/swanctl*.conf")
    return 1 if any(re.search(r"^\s*version\s*=\s*1\b", file.read_text(), re.M) for file in files) else 2


def _steps(text: str) -> list[Step]:
    return [Step(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1)
            if line.strip() and not line.strip().startswith("#")]


def names() -> list[str]:
    bases = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.toml"))
    return [name for base in bases
            for name in (base, *(f"{base}@{variant}" for variant in sorted(read_folder(base).variants)))]
