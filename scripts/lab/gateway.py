"""What the two kinds of gateway have in common, so that a scenario does not care which one it talks to."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

from lab.network import Namespace, Side
from lab.policy import CHILD, Policy, swanctl_conf
from lab.process import Background, Finished, LabError, wait_until


@dataclass(frozen=True)
class ChildSa:
    name: str
    state: str
    spi_in: int
    spi_out: int
    packets_in: int
    packets_out: int
    bytes_in: int = 0
    bytes_out: int = 0
    proposal: str = ""
    device: str = ""


@dataclass(frozen=True)
class IkeSa:
    name: str
    state: str
    initiator_spi: int
    responder_spi: int
    proposal: str = ""
    children: list[ChildSa] = field(default_factory=list)
    number: int = 0  # its daemon's own


class Gateway(ABC):
    kind = ""

    def __init__(self, namespace: Namespace, local: Side, remote: Side, work: Path, logs: Path) -> None:
        self.namespace = namespace
        self.local = local
        self.remote = remote
        self.work = work / f"{self.kind}-{local.letter}"
        self.work.mkdir(parents=True, exist_ok=True)
        self.log = logs / f"{self.kind}-{local.letter}.log"
        self.log.unlink(missing_ok=True)
        self._daemon: Background | None = None

    @property
    def name(self) -> str:
        return f"{self.kind} ({self.local.letter})"

    @property
    def daemon(self) -> Background:
        if self._daemon is None:
            raise LabError(f"{self.name} was not started")
        return self._daemon

    def write_policy(self, path: Path, policy: Policy) -> None:
        path.write_text(swanctl_conf(policy, self.local, self.remote))
        path.chmod(0o600)

    def log_text(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def wait_for_log(self, text: str, timeout: float = 10) -> None:
        wait_until(lambda: text in self.log_text(), timeout, f"{self.name} logs '{text}'")

    def stop(self) -> int | None:
        """A clean shutdown, which sends DELETE; the exit code, None if the daemon had to be killed."""
        return None if self._daemon is None else self._daemon.stop()

    def child_sas(self) -> list[ChildSa]:
        """The CHILD SAs that carry traffic."""
        return [child for sa in self.ike_sas() for child in sa.children if child.state in ("INSTALLED", "ESTABLISHED")]

    def established(self) -> list[IkeSa]:
        return [sa for sa in self.ike_sas() if sa.state == "ESTABLISHED"]

    @abstractmethod
    def start(self, policy: Policy) -> None: ...

    @abstractmethod
    def initiate(self, timeout: float = 15, child: str = CHILD) -> Finished: ...

    @abstractmethod
    def rekey_child(self) -> Finished: ...

    @abstractmethod
    def rekey_ike(self) -> Finished: ...

    @abstractmethod
    def terminate_child(self) -> Finished: ...

    @abstractmethod
    def terminate_ike(self) -> Finished: ...

    @abstractmethod
    def ike_sas(self) -> list[IkeSa]: ...
