#!/usr/bin/env python3
"""mutate.py [--mutants N] [--seed S] [--only FILE...] [--json OUT]: do hlsc's tests notice when hlsc is wrong?

Each mutant is hlsc with one small error in one of its passes: another operator, a number one off, operands or arguments in the
wrong order, a condition turned round. It is built beside the real one (nothing in the source tree changes) and meets the tests of
hlsc, the quick ones first, until one fails: then it is killed. One that lives is either no error at all (what hlsc makes is the
same, or as right), or something that no test looks at: the list at the end is for reading. Whether the RTL of some kernels is
another one with it is said, too.

The tests and hlsc must be built: ninja -C build/dev hlsc_features_test hlsc_rejected_programs_test hlsc_random_programs_test"""

import argparse
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ROOT / "hw/hls/compiler"
# What decides nothing about the RTL: command line and reports.
LEFT_OUT = {"main.cpp", "report.cpp", "report_facts.cpp", "report_json.cpp"}
TESTS = ["hlsc_rejected_programs_test", "hlsc_features_test", "hlsc_random_programs_test"]
TEST_SECONDS = 400
KERNELS = {"outbound_frame": ["outbound_frame.cpp"], "inbound_verdict": ["inbound_verdict.cpp"], "inbound_head": ["inbound_head.cpp"]}

SWAPPED = {" < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ", " && ": " || ", " || ": " && ",
           " + ": " - ", " - ": " + ", " * ": " + ", " / ": " * ", " += ": " -= ", " -= ": " += ", "std::max": "std::min",
           "std::min": "std::max", "true": "false", "false": "true", "continue;": ";", "++": "--"}
OPERATOR = re.compile("|".join(rf"\b{re.escape(word)}\b" if word.isalpha() else re.escape(word)
                               for word in sorted(SWAPPED, key=len, reverse=True)))
NUMBER = re.compile(r"(?<![\w.'\"])(\d+)(?![\w.'\"])")
OPERANDS = re.compile(r"\b([a-z]\w*(?:\.\w+)?) (-|<<|>>|<|>) ([a-z]\w*(?:\.\w+)?)\b")
ARGUMENTS = re.compile(r"\b(\w+)\(([a-z]\w*), ([a-z]\w*)\)")
CONDITION = re.compile(r"\bif \((.+)\)(?= (?:\{|return|continue|break)|$)")
NOT_CODE = re.compile(r"^\s*(//|#|using |namespace )|out <<|text <<|fail\(|throw |error\(")


@dataclass(frozen=True)
class Mutant:
    """One change of one line."""

    file: str
    line: int  # from 1
    begin: int
    end: int
    text: str

    def line_in(self, lines: list[str]) -> str:
        old = lines[self.line - 1]
        return old[:self.begin] + self.text + old[self.end:]


def changes(line: str) -> list[tuple[int, int, str]]:
    """Begin, end and what to write there."""
    found = []
    if NOT_CODE.search(line):
        return found
    strings = [match.span() for match in re.finditer(r'"(?:[^"\\]|\\.)*"|//.*$', line)]
    for match in OPERATOR.finditer(line):
        found.append((*match.span(), SWAPPED[match[0]]))
    for match in NUMBER.finditer(line):
        found += [(*match.span(), str(int(match[1]) + 1))]
        if match[1] != "0":
            found += [(*match.span(), str(int(match[1]) - 1))]
    for match in OPERANDS.finditer(line):
        found.append((*match.span(), f"{match[3]} {match[2]} {match[1]}"))
    for match in ARGUMENTS.finditer(line):
        if not re.match(rf"\s*(?:[\w:<>&*]+ )+{match[1]}\(", line):  # no definition
            found.append((*match.span(), f"{match[1]}({match[3]}, {match[2]})"))
    for match in CONDITION.finditer(line):
        found.append((*match.span(), f"if (!({match[1]}))"))
    return [change for change in found if not any(a < change[1] and change[0] < b for a, b in strings)]


def all_mutants(only: list[str]) -> list[Mutant]:
    mutants = []
    for path in sorted(SOURCES.glob("*.cpp")):
        if path.name in LEFT_OUT or (only and path.name not in only):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            mutants += [Mutant(path.name, number, *change) for change in changes(line)]
    return mutants


class Build:
    """Compiles one changed file, and links it with the objects of the real hlsc."""

    def __init__(self, folder: Path, scratch: Path):
        self.folder, self.scratch = folder, scratch
        self.compile = {}
        for entry in json.loads((folder / "compile_commands.json").read_text(encoding="utf-8")):
            path = Path(entry["directory"], entry["file"]).resolve()
            if path.parent == SOURCES:
                self.compile[path.name] = shlex.split(entry["command"])
        commands = subprocess.run(["ninja", "-C", str(folder), "-t", "commands", "hlsc"], capture_output=True, text=True, check=True)
        link = [line for line in commands.stdout.splitlines() if " -o hw/hls/compiler/hlsc" in line][-1]
        self.link = [word for word in shlex.split(link) if word not in (":", "&&")]

    def hlsc(self) -> Path:
        return self.folder / "hw/hls/compiler/hlsc"

    def make(self, mutant: Mutant) -> Path | None:
        """None when it does not compile."""
        source = self.scratch / mutant.file
        lines = (SOURCES / mutant.file).read_text(encoding="utf-8").splitlines()
        lines[mutant.line - 1] = mutant.line_in(lines)
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = list(self.compile[mutant.file])
        command[command.index("-c") + 1] = str(source)
        object_at = command.index("-o") + 1
        old_object, new_object = command[object_at], str(self.scratch / "mutant.o")
        command[object_at] = new_object
        for option in ("-MF", "-MT"):
            if option in command:
                command[command.index(option) + 1] = str(self.scratch / "mutant.d")
        program = self.scratch / "hlsc"
        link = [new_object if word == old_object else word for word in self.link]
        link[link.index("-o") + 1] = str(program)
        for words in (command, link):
            if subprocess.run([*words], cwd=self.folder, capture_output=True, check=False).returncode != 0:
                return None
        return program


def passes(test: Path, program: Path, seed: int, folder: Path) -> bool:
    """A test that takes too long has failed."""
    environment = {**os.environ, "HLSC_PROGRAM": str(program), "HLSC_SEED": str(seed)}
    with subprocess.Popen([str(test), "-a"], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          start_new_session=True) as running:
        try:
            return running.wait(TEST_SECONDS) == 0
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, 9)
            return False


def rtl_of_kernels(program: Path, build: Build, folder: Path) -> list[bytes]:
    made = []
    for top, sources in KERNELS.items():
        out = folder / f"{top}.sv"
        out.unlink(missing_ok=True)
        command = [str(program), *(str(ROOT / "hw/hls/kernels" / name) for name in sources), "--top", top, "-o", str(out)]
        for include in (ROOT / "hw/hls/include", ROOT, build.folder / "generated"):
            command += ["-I", str(include)]
        subprocess.run(command, capture_output=True, check=False, timeout=TEST_SECONDS)
        made.append(out.read_bytes() if out.exists() else b"")
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mutants", type=int, default=20)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", nargs="*", default=[], help="file names in hw/hls/compiler")
    parser.add_argument("--build", type=Path, default=ROOT / "build/dev")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    candidates = all_mutants(options.only)
    print(f"seed {seed}: {options.mutants} of {len(candidates)} mutants", flush=True)
    chosen = random.Random(seed)
    chosen.shuffle(candidates)
    rows = []
    with tempfile.TemporaryDirectory(prefix="hlsc-mutants-") as name:
        scratch = Path(name)
        build = Build(options.build.resolve(), scratch)
        tests = [build.folder / "tests/unit/hls" / test for test in TESTS]
        right = rtl_of_kernels(build.hlsc(), build, scratch)
        for test in tests:
            if not passes(test, build.hlsc(), seed, scratch):
                print(f"{test.name} fails with the real hlsc")
                return 1
        for mutant in candidates:
            if len(rows) == options.mutants:
                break
            program = build.make(mutant)
            if program is None:
                continue
            begin = time.monotonic()
            killer = next((test.name for test in tests if not passes(test, program, seed, scratch)), None)
            differs = killer is None and rtl_of_kernels(program, build, scratch) != right
            for left in scratch.glob("hlsc_*"):
                shutil.rmtree(left, ignore_errors=True)
            lines = (SOURCES / mutant.file).read_text(encoding="utf-8").splitlines()
            verdict = f"killed by {killer}" if killer else "LIVES, " + ("another RTL" if differs else "the same RTL")
            rows.append({"file": mutant.file, "line": mutant.line, "was": lines[mutant.line - 1].strip(),
                         "is": mutant.line_in(lines).strip(), "killed_by": killer, "kernels_differ": differs})
            print(f"{len(rows):3} {mutant.file}:{mutant.line}: {verdict} ({time.monotonic() - begin:.0f} s)\n"
                  f"      - {rows[-1]['was']}\n      + {rows[-1]['is']}", flush=True)
    killed = sum(row["killed_by"] is not None for row in rows)
    print(f"seed {seed}: {killed} of {len(rows)} killed; {sum(row['kernels_differ'] for row in rows)} of the others change the RTL")
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps({"seed": seed, "rows": rows}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
