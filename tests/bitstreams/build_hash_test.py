#!/usr/bin/env python3
"""hw/rtl/build_hash.py: the same for every clone, another for every change of what becomes RTL, and the same whatever else changes."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "hw/rtl"))
import build_hash  # noqa: E402 (where it is, is known only now)


def clone(folder: Path) -> Path:
    for name in build_hash.files(ROOT, build_hash.RTL + build_hash.HLSC):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    return folder


def hashes(root: Path) -> tuple[str, str]:
    made = build_hash.manifest(root, "simulation", 4)
    return made["rtl_hash"], made["hlsc_hash"]


class BuildHash(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = clone(Path(self.folder.name))

    def test_a_clone_has_the_same(self):
        self.assertEqual(hashes(self.root), hashes(ROOT))

    def test_what_becomes_rtl_changes_it(self):
        rtl, hlsc = hashes(self.root)
        for name in ("hw/rtl/keyline_shell.sv", "hw/rtl/keyline_card.v", "hw/regs/card.toml", "hw/hls/kernels/seal.cpp",
                     "hw/hls/compiler/rtl/hlsc_ram.sv", "hw/hls/include/ap_int.h"):
            before = hashes(self.root)
            with (self.root / name).open("a", encoding="utf-8") as file:
                file.write("\n")
            after = hashes(self.root)
            self.assertNotEqual(after[0], before[0], name)
            self.assertEqual(after[1], hlsc)
        (self.root / "hw/rtl/keyline_new.sv").write_text("", encoding="utf-8")
        self.assertNotEqual(hashes(self.root)[0], after[0])
        self.assertNotEqual(hashes(self.root)[0], rtl)

    def test_a_name_is_part_of_it(self):
        before = hashes(self.root)
        (self.root / "hw/rtl/keyline_slice.sv").rename(self.root / "hw/rtl/keyline_slide.sv")
        self.assertNotEqual(hashes(self.root), before)

    def test_hlsc_has_its_own(self):
        before = hashes(self.root)
        (self.root / "hw/hls/compiler/emitter.cpp").write_text("", encoding="utf-8")
        self.assertEqual(hashes(self.root)[0], before[0])
        self.assertNotEqual(hashes(self.root)[1], before[1])

    def test_lanes_and_target_are_no_part_of_it(self):
        one, other = build_hash.manifest(self.root, "u50", 2), build_hash.manifest(self.root, "u250", 4)
        self.assertEqual((one["rtl_hash"], one["hlsc_hash"]), (other["rtl_hash"], other["hlsc_hash"]))
        self.assertEqual((one["target_code"], other["target_code"]), (3, 6))

    def test_unknown_target(self):
        run = subprocess.run([sys.executable, "-B", ROOT / "hw/rtl/build_hash.py", "--target", "u51"], capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 2)
        self.assertIn("knows no target 'u51'", run.stderr)


if __name__ == "__main__":
    unittest.main()
