"""Numbered, timed steps on the terminal, and signals that end a run in an orderly way."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

from lab.process import LabError


class Interrupted(Exception):
    """Ctrl-C, SIGTERM or SIGHUP: not a failure of a step, but everything comes down."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.number = number


ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def raise_on_signals() -> None:
    """Ctrl-C and SIGTERM become an exception in the main thread, so that every `finally` runs."""
    def handler(number: int, _frame: FrameType | None) -> None:
        ignore_signals()  # the first one counts; an impatient second must not interrupt what the first one set going
        raise Interrupted(number)
    for number in ENDING:
        signal.signal(number, handler)


def ignore_signals() -> None:
    """During the take-down: half of it must not stay behind."""
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)


class Screen:
    """Standard output that may go away at any time (a closed terminal, `| head`): the rest is then said to nobody, and the
    run goes on, above all its take-down."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except OSError:
            self._lost()
            return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError:
            self._lost()

    def isatty(self) -> bool:
        return self._stream.isatty()

    def _lost(self) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)


def survive_closed_screen() -> None:
    sys.stdout = Screen(sys.stdout)


class Steps:
    def __init__(self) -> None:
        self.number = 0
        self.failed: str | None = None
        self._terminal = sys.stdout.isatty()

    @contextmanager
    def step(self, title: str) -> Iterator[list[str]]:
        """Runs one step. The body may append lines to the list; they are shown under the result."""
        self.number += 1
        label = f"[{self.number:2d}] {title}"
        self.progress(f"{title} ...")
        began = time.monotonic()
        notes: list[str] = []
        try:
            yield notes
        except BaseException as error:
            word = "FAILED" if isinstance(error, LabError) else "INTERRUPTED"
            self.failed = f"step {self.number}, {title}"
            self._result(label, word, began, notes)
            raise
        self._result(label, "OK", began, notes)

    def _result(self, label: str, word: str, began: float, notes: list[str]) -> None:
        start = "\r\033[K" if self._terminal else ""
        print(f"{start}{label}: {word} ({time.monotonic() - began:.1f} s)")
        for note in notes:
            print("     " + note.replace("\n", "\n     "))
        sys.stdout.flush()

    def progress(self, text: str) -> None:
        """A line that the next one overwrites; shown on a terminal only."""
        if self._terminal:
            print(f"\r\033[K[{self.number:2d}] {text}", end="", flush=True)


def indent(text: str, by: int = 4) -> str:
    return "\n".join(" " * by + line for line in text.rstrip().splitlines())


def tail(text: str, lines: int = 15) -> str:
    return "\n".join(text.rstrip().splitlines()[-lines:])
