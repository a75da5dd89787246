#!/usr/bin/env python3
"""Runs clang-tidy on every C++ file of the project, two at a time, and remembers which files were clean.

A file is checked again only when it, a project header that it includes, its compile command or .clang-tidy has changed: the
memory is a folder of stamps named by a hash of all those (BUILD/tidy)."""

import argparse
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The analyzer does not walk through the templates of libraries: Catch2, CLI11 and the standard library cost it a third of
# the whole run, and what it said of them was never about our code.
ANALYZER = ["-Xclang", "-analyzer-config", "-Xclang", "c++-template-inlining=false"]
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def project_headers(path: Path, seen: set[Path], roots: list[Path]) -> None:
    """Adds `path` and every project header that it reaches to `seen`."""
    if path in seen:
        return
    seen.add(path)
    for name in INCLUDE.findall(path.read_bytes()):
        for root in [path.parent, *roots]:
            candidate = (root / name.decode()).resolve()
            if candidate.is_file():
                project_headers(candidate, seen, roots)
                break


def tidy_arguments(entry: dict) -> list[str]:
    """The compile command without what only g++ or a build understands."""
    arguments = entry["arguments"] if "arguments" in entry else shlex.split(entry["command"])
    start = next(i for i, word in enumerate(arguments) if re.search(r"(g\+\+|clang\+\+)(-\d+)?$", word)) + 1
    kept, skip = [], False
    for word in arguments[start:]:
        if skip:
            skip = False
        elif word in ("-o", "-c", "-include", "-MF", "-MT"):
            skip = word != "-c"
        elif not word.startswith(("-fsanitize", "-fno-sanitize", "-Winvalid-pch", "-MD")) and word != entry["file"]:
            kept.append(word)
    return kept + ANALYZER


def key_of(entry: dict, arguments: list[str], build: Path) -> str:
    seen: set[Path] = set()
    project_headers(Path(entry["file"]), seen, [ROOT, ROOT / "hw/hls/include", build / "generated"])
    digest = hashlib.sha256()
    for folder in Path(entry["file"]).parents:  # every configuration that may apply, the nearest first
        if folder.is_relative_to(ROOT) and (folder / ".clang-tidy").exists():
            digest.update((folder / ".clang-tidy").read_bytes())
    digest.update("\0".join(arguments).encode())
    for path in sorted(seen):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def check(entry: dict, build: Path, tidy: str) -> tuple[str, bool, str]:
    arguments = tidy_arguments(entry)
    name = os.path.relpath(entry["file"], ROOT)
    stamp = build / "tidy" / key_of(entry, arguments, build)
    if stamp.exists():
        return name, True, ""
    # The headers are g++'s, the parser is clang's: its complaints about our warning flags are not tidy's business.
    result = subprocess.run([tidy, "--quiet", entry["file"], "--", *arguments, "-Wno-unknown-warning-option",
                             "-Wno-error"], cwd=entry["directory"], capture_output=True, text=True, check=False)
    if result.returncode == 0:
        stamp.write_text(name + "\n")
    return name, result.returncode == 0, result.stdout + result.stderr


def is_built(entry: dict) -> bool:
    """Whether the folders of headers that the build makes are there: not those of a target that nobody has asked for."""
    arguments = tidy_arguments(entry)
    folders = [word for flag, word in zip(arguments, arguments[1:]) if flag == "-isystem"]
    return all(Path(folder).is_dir() for folder in folders)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True, help="build folder with compile_commands.json")
    parser.add_argument("--tidy", default="clang-tidy")
    parser.add_argument("--only", default="", help="check only files whose path in the repository, as /host/..., contains this text")
    options = parser.parse_args()
    build = options.build.resolve()
    (build / "tidy").mkdir(exist_ok=True)
    database = json.loads((build / "compile_commands.json").read_text())
    ours = [entry for entry in database
            if entry["file"].endswith(".cpp") and Path(entry["file"]).is_relative_to(ROOT)
            and not Path(entry["file"]).is_relative_to(build)
            and options.only in f"/{Path(entry['file']).relative_to(ROOT)}"]
    # A file that several targets compile is checked once, as one of those that were built.
    entries = {entry["file"]: entry for entry in sorted(ours, key=is_built)}
    failures = 0
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for name, clean, text in pool.map(lambda entry: check(entry, build, options.tidy), entries.values()):
            if not clean:
                failures += 1
                print(f"== {name}\n{text}", flush=True)
    print(f"clang-tidy: {len(entries)} files, {failures} with findings")
    return 1 if failures or not entries else 0


if __name__ == "__main__":
    sys.exit(main())
