"""Child processes: run one to its end, or keep one in the background with its log in a file.

Every child leads a process group of its own, so that Ctrl-C reaches only us and the take-down stays orderly, and gets SIGKILL
from the kernel when we die without a take-down.
"""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


class LabError(Exception):
    """A step of the laboratory failed; the text is for the user and says what to do where that is known."""


@dataclass(frozen=True)
class Finished:
    command: str
    code: int
    output: str

    @property
    def ok(self) -> bool:
        return self.code == 0


def _die_with_parent() -> None:
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def run(command: Sequence[str], *, timeout: float = 20, env: Mapping[str, str] | None = None) -> Finished:
    """Runs a command to its end; standard output and error come back as one text. A timeout is code 124."""
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", env=_environment(env), start_new_session=True,
                          preexec_fn=_die_with_parent) as process:
        try:
            output, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            kill_group(process.pid)
            output, _ = process.communicate()
            return Finished(" ".join(command), 124, f"{output}(no answer within {timeout:g} s)\n")
        except BaseException:
            kill_group(process.pid)
            raise
    return Finished(" ".join(command), process.returncode, output)


def must(command: Sequence[str], *, timeout: float = 20, env: Mapping[str, str] | None = None) -> str:
    """run(), and a failure is a LabError that shows what the command said."""
    done = run(command, timeout=timeout, env=env)
    if not done.ok:
        raise LabError(f"`{done.command}` failed with code {done.code}:\n{done.output.strip()}")
    return done.output


def _environment(extra: Mapping[str, str] | None) -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C", **(extra or {})}


def kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


class Background:
    """A daemon with its output in a log file."""

    def __init__(self, name: str, command: Sequence[str], log: Path, env: Mapping[str, str] | None = None) -> None:
        self.name = name
        self.log = log
        with log.open("ab") as sink:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink,
                                             env=_environment(env), start_new_session=True,
                                             preexec_fn=_die_with_parent)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        return self._process.poll()

    def check_alive(self) -> None:
        if self.exit_code is not None:
            raise LabError(f"{self.name} ended by itself with code {self.exit_code} (log: {self.log})")

    def stop(self, patience: float = 5) -> int | None:
        """SIGTERM, then SIGKILL to the whole group after `patience` seconds. The exit code, None if it had to be killed."""
        polite: int | None = None
        if self.exit_code is None:
            self._process.terminate()
        try:
            polite = self._process.wait(patience)
        except subprocess.TimeoutExpired:
            pass
        kill_group(self._process.pid)
        self._process.wait()
        return polite

    def pause(self) -> None:
        """SIGSTOP, and back when every thread stands still: a thread may run for a moment after the signal was sent."""
        os.kill(self.pid, signal.SIGSTOP)
        wait_until(self._all_threads_stopped, 5, f"{self.name} stands still")

    def go_on(self) -> None:
        os.kill(self.pid, signal.SIGCONT)

    def _all_threads_stopped(self) -> bool:
        stats = [task.joinpath("stat").read_text() for task in Path("/proc", str(self.pid), "task").iterdir()]
        return all(stat.rpartition(")")[2].split()[0] == "T" for stat in stats)

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


def wait_until(condition: Callable[[], bool], timeout: float, what: str, poll: float = 0.05) -> None:
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            raise LabError(f"{what}: not within {timeout:g} s")
        time.sleep(poll)
