"""An IKE daemon in a namespace that Debian's swanctl drives: charon and keylined alike."""

import shutil
from abc import ABC, abstractmethod
from pathlib import Path

from lab.network import Namespace
from lab.process import Background, Finished, LabError, run, wait_until

SWANCTL = Path("/usr/sbin/swanctl")


class Swanctl:
    """Debian's swanctl with a configuration folder of its own, pointed at one vici socket.

    It runs as a copy: AppArmor profiles hang on the path of a program, and Debian's forbids swanctl any configuration outside
    of /etc/swanctl.
    """

    def __init__(self, work: Path, folder: Path, socket: Path) -> None:
        self.folder = folder
        self.socket = socket
        self._program = shutil.copy(SWANCTL, work)
        conf = work / "swanctl-strongswan.conf"
        conf.write_text(swanctl_section(socket))
        self.environment = {"STRONGSWAN_CONF": str(conf), "SWANCTL_DIR": str(folder)}

    def __call__(self, *words: str, timeout: float = 20) -> Finished:
        return run([self._program, *words], env=self.environment, timeout=timeout)

    def listen(self, option: str, log: Path) -> Background:
        """A swanctl that goes on printing what the daemon says, line by line."""
        return Background(f"swanctl {option}", ["stdbuf", "-oL", self._program, option, "--raw"], log, env=self.environment)

    def at(self, socket: Path, *words: str) -> Finished:
        """The same, pointed at another daemon's socket."""
        return self(*words, "--uri", f"unix://{socket}")


def swanctl_section(socket: Path) -> str:
    return f"""swanctl {{
    load_modular = no
    load = random nonce x509 openssl pem pkcs1 pkcs7 pkcs8 pkcs12 pubkey sha1 sha2 hmac aes
    plugins {{
        vici {{
            socket = unix://{socket}
        }}
    }}
}}
"""


class Endpoint(ABC):
    """`work` holds sockets and copies of programs, `folder` is SWANCTL_DIR."""

    kind = ""

    def __init__(self, name: str, namespace: Namespace, work: Path, folder: Path, log: Path) -> None:
        self.name = f"{self.kind} on {name}"
        self.namespace = namespace
        self.work = work
        self.log = log
        work.mkdir(parents=True, exist_ok=True)
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._daemon: Background | None = None

    @property
    def daemon(self) -> Background:
        if self._daemon is None:
            raise LabError(f"{self.name} was not started")
        return self._daemon

    def log_text(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def read_file(self, name: str) -> str | None:
        """A file below SWANCTL_DIR; None if it is not there."""
        path = self.folder / name
        return path.read_text() if path.exists() else None

    def check_alive(self) -> None:
        self.daemon.check_alive()

    def stop(self) -> int | None:
        """A clean shutdown, which sends DELETE; the exit code, None if the daemon had to be killed."""
        ending, self._daemon = self._daemon, None
        return ending.stop() if ending else None

    def kill(self) -> None:
        """A crash: nobody hears of it."""
        self.daemon.kill()
        self._daemon = None

    @property
    def runs(self) -> bool:
        """It was started, and nobody ended it on purpose."""
        return self._daemon is not None

    def pause(self) -> None:
        self.daemon.pause()

    def go_on(self) -> None:
        self.daemon.go_on()

    def wait_until_answers(self, socket: Path, timeout: float) -> None:
        def answers() -> bool:
            self.check_alive()
            return socket.exists() and self.swanctl("--version", "--daemon").ok
        wait_until(answers, timeout, f"{self.name} answers (log: {self.log})")

    def listen(self, option: str, log: Path) -> Background:
        raise LabError(f"nobody listens at {self.name}")

    @abstractmethod
    def start(self) -> None: ...

    @abstractmethod
    def swanctl(self, *words: str, timeout: float = 20) -> Finished: ...
