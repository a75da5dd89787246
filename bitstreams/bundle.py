#!/usr/bin/env python3
"""bundle.py OUTPUT --lanes N [--kernel NAME] SOURCE...: the folder that a card owner takes to a machine with Vitis, and the same as OUTPUT.tar.gz.

In it is all that a bitstream is made of, and nothing that has to be generated there: the RTL in the order for a compiler, a package
with the identity for each card, kernel.xml, the scripts of bitstreams/recipe, and manifest.json with a SHA-256 of every file. The same
tree gives the same folder, octet for octet.

SOURCE...: Verilog, without keyline_build_pkg.sv, which this makes for each card. NAME: the top, a kernel of kernel_xml.py.
`ninja bitstream-bundle` calls it for each kernel."""

import argparse
import gzip
import hashlib
import io
import json
import shutil
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT / "hw/rtl")]
import build_hash  # noqa: E402 (where it is, is known only now)
import kernel_xml  # noqa: E402

RECIPE = HERE / "recipe"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def fill(folder: Path, sources: list[Path], lanes: int, kernel: str) -> dict:
    """Returns the manifest."""
    names = [source.name for source in sources]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled or "keyline_build_pkg.sv" in names:
        raise SystemExit(f"bundle.py: a source of this name is there already: {', '.join(sorted(doubled)) or 'keyline_build_pkg.sv'}")
    for source in sources:
        (folder / "rtl").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / "rtl" / source.name)
    write(folder / "sources.txt", "".join(f"rtl/{name}\n" for name in names))
    write(folder / "kernel.xml", kernel_xml.xml(kernel_xml.kernel(ROOT / "hw/rtl" / f"{kernel}.v")))
    for path in sorted(RECIPE.iterdir()):
        if path.is_file():
            shutil.copyfile(path, folder / path.name)
    (folder / "build.py").chmod(0o755)
    targets = {}
    for name in json.loads((RECIPE / "targets.json").read_text(encoding="utf-8")):
        targets[name] = build_hash.manifest(ROOT, name, lanes)
        write(folder / "targets" / name / "keyline_build_pkg.sv", build_hash.systemverilog(targets[name]))
    files = {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
             for path in sorted(folder.rglob("*")) if path.is_file()}
    made = next(iter(targets.values()))
    return {**{key: made[key] for key in ("rtl_hash", "hlsc_hash", "map_version", "lanes")}, "kernel": kernel, "targets": targets, "files": files}


def pack(folder: Path, archive: Path) -> None:
    """Without times, owners and the order of a file system."""
    memory = io.BytesIO()
    with tarfile.open(fileobj=memory, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = tarfile.TarInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}")
            entry.size, entry.mode = path.stat().st_size, 0o755 if path.name == "build.py" else 0o644
            with path.open("rb") as file:
                tar.addfile(entry, file)
    archive.write_bytes(gzip.compress(memory.getvalue(), mtime=0))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("--lanes", type=int, choices=(4, 2, 1), required=True)
    parser.add_argument("--kernel", choices=tuple(kernel_xml.QUEUES), default=kernel_xml.NAME)
    parser.add_argument("sources", type=Path, nargs="+")
    options = parser.parse_args()
    if options.output.exists():
        shutil.rmtree(options.output)
    manifest = fill(options.output, options.sources, options.lanes, options.kernel)
    write(options.output / "manifest.json", json.dumps(manifest, indent=2) + "\n")
    pack(options.output, options.output.with_name(options.output.name + ".tar.gz"))
    print(f"{options.output}.tar.gz: RTL {manifest['rtl_hash']}, hlsc {manifest['hlsc_hash']}, register map {manifest['map_version']}, "
          f"{manifest['lanes']} lanes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
