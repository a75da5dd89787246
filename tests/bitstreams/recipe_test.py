#!/usr/bin/env python3
"""recipe_test.py BUNDLE INLINE_BUNDLE: the recipes of bitstreams/ run from the beginning to the end, for every card and memory, with tools that only check what they
are given (vivado_mock.tcl, vitis_mock.py), and say what is wrong where something is. No bitstream is made, and none was.

Both bundles are what `ninja bitstream-bundle` made."""

import ast
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT / "hw/rtl"), str(ROOT / "hw/regs")]
import build_hash  # noqa: E402 (where it is, is known only now)
from description import read_description  # noqa: E402

BUNDLE = Path(sys.argv.pop(1)).resolve()
INLINE_BUNDLE = Path(sys.argv.pop(1)).resolve()
# What is known of AMD's kernel for the MAC, by its kernel.xml.
MAC = """<root><kernel name="cmac_0"><ports><port name="S_AXILITE" mode="slave"/><port name="S_AXIS" mode="read_only"/>
<port name="M_AXIS" mode="write_only"/></ports></kernel></root>"""
TARGETS = json.loads((BUNDLE / "targets.json").read_text(encoding="utf-8"))
LANES = json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))["lanes"]
# 4,096 x 72 UltraRAMs of a die of each FPGA here (DS890). What the platform takes of them, platforminfo says.
ULTRARAMS_OF_A_DIE = 320


def make_tools(folder: Path, names: tuple[str, ...] = ("vivado", "v++", "xclbinutil")) -> None:
    folder.mkdir()
    for name in names:
        program = f"tclsh {HERE}/vivado_mock.tcl" if name == "vivado" else f"{sys.executable} -B {HERE}/vitis_mock.py {name}"
        (folder / name).write_text(f'#!/bin/sh\nexec {program} "$@"\n', encoding="utf-8")
        (folder / name).chmod(0o755)


def make_bundle(folder: Path, lanes: int, bundle: Path = BUNDLE) -> Path:
    """The sources are what they are; only what the folder says of them is another."""
    names = (bundle / "sources.txt").read_text(encoding="utf-8").split()
    subprocess.run([sys.executable, "-B", ROOT / "bitstreams/bundle.py", folder, "--lanes", str(lanes), "--kernel", bundle.name,
                    *(bundle / name for name in names)], check=True, stdout=subprocess.DEVNULL)
    return folder


class Recipe(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        make_tools(self.folder / "tools")
        for target in TARGETS.values():
            (self.folder / "platforms" / target["platform"]).mkdir(parents=True)
            (self.folder / "platforms" / target["platform"] / f"{target['platform']}.xpfm").touch()

    def build(self, bundle: Path, *words: str, tools: str = "tools", platforms: str = "platforms") -> subprocess.CompletedProcess:
        environment = {"PATH": f"{self.folder / tools}:/usr/bin:/bin", "PLATFORM_REPO_PATHS": str(self.folder / platforms)}
        # By its interpreter: what is in PATH otherwise is no part of this.
        return subprocess.run([sys.executable, "-B", bundle / "build.py", *words, "--out", self.folder / "out"], env=environment, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def bundle(self, lanes: int = LANES, bundle: Path = BUNDLE) -> Path:
        folder = self.folder / f"{bundle.name}_{lanes}"
        if lanes != LANES:
            return make_bundle(folder, lanes, bundle)
        shutil.rmtree(folder, ignore_errors=True)
        return Path(shutil.copytree(bundle, folder))

    def mac(self) -> list[str]:
        """Arguments that name it."""
        (self.folder / "cmac_0.xo").write_text(MAC, encoding="utf-8")
        (self.folder / "post_sys_link.tcl").touch()
        return ["--mac", str(self.folder / "cmac_0.xo"), "--mac-link", str(self.folder / "post_sys_link.tcl")]

    def refused(self, complaint: str, bundle: Path, *words: str, **places: str) -> None:
        run = self.build(bundle, *words, **places)
        self.assertEqual(run.returncode, 1, run.stdout)
        self.assertIn(complaint, run.stdout)
        self.assertNotIn("Traceback", run.stdout)

    def test_every_card_and_memory(self):
        bundles = {lanes: self.bundle(lanes) for lanes in {target["lanes"][0] for target in TARGETS.values()}}
        for card, target in TARGETS.items():
            lanes = target["lanes"][0]
            made = self.build(bundles[lanes], card)
            self.assertEqual(made.returncode, 0, made.stdout)
            for memory, tag in target["memories"].items():
                with self.subTest(f"{card} {memory}"):
                    linked = self.build(bundles[lanes], card, "--memory", memory, "--only", "link", "--jobs", "2")
                    self.assertEqual(linked.returncode, 0, linked.stdout)
                    xclbin = (self.folder / "out" / f"keyline_{card}.xclbin").read_bytes()
                    manifest = json.loads((self.folder / "out" / f"keyline_{card}.json").read_text(encoding="utf-8"))
                    self.assertEqual(manifest.pop("xclbin_sha256"), hashlib.sha256(xclbin).hexdigest())
                    self.assertEqual(manifest, {**build_hash.manifest(ROOT, card, lanes), "kernel": "keyline_card",
                                                "platform": target["platform"], "memory": tag})
                    # The manifest is in the xclbin, too.
                    self.assertIn(manifest["rtl_hash"].encode(), xclbin)
                    self.assertIn(f"('m_axi_inbound', '{tag}')".encode(), xclbin)

    def test_inline(self):
        """For a card with two dies and one with more."""
        for card in ("u50", "u250"):
            with self.subTest(card):
                made = self.build(self.bundle(TARGETS[card]["lanes"][0], INLINE_BUNDLE), card, *self.mac())
                self.assertEqual(made.returncode, 0, made.stdout)
                xclbin = (self.folder / "out" / f"keyline_{card}_inline.xclbin").read_bytes()
                for name in ("outbound", "inbound", "network_receive", "frame_receive", "frame_send"):
                    self.assertIn(f"('m_axi_{name}', 'HOST[0]')".encode(), xclbin)
                self.assertIn(b"('M_AXIS', 'rx_axis')", xclbin)
                self.assertIn(b"('tx_axis', 'S_AXIS')", xclbin)
                manifest = json.loads((self.folder / "out" / f"keyline_{card}_inline.json").read_text(encoding="utf-8"))
                self.assertEqual(manifest["kernel"], "keyline_inline_card")

    def test_inline_wants_a_mac(self):
        bundle, mac = self.bundle(bundle=INLINE_BUNDLE), self.mac()
        self.refused("--mac is missing: the inline card is linked with the kernel of a MAC", bundle, "u250")
        self.refused("--mac-link is missing", bundle, "u250", *mac[:2])
        self.refused("the card without a network port", self.bundle(), "u250", *mac)
        (self.folder / "cmac_0.xo").write_text(MAC.replace("M_AXIS", "AXIS_OUT"), encoding="utf-8")
        self.refused("no stream from the one to the other", bundle, "u250", *mac)
        self.assertEqual(self.build(bundle, "u250", "--only", "estimate").returncode, 0)

    def test_estimate(self):
        made = self.build(self.bundle(), "u250", "--only", "estimate")
        self.assertEqual(made.returncode, 0, made.stdout)
        self.assertIn("worst slack after synthesis", made.stdout)

    def test_what_is_missing_is_named(self):
        bundle = self.bundle()
        make_tools(self.folder / "no_vpp", ("vivado", "xclbinutil"))
        make_tools(self.folder / "no_vivado", ("v++", "xclbinutil"))
        self.refused("v++ is not in PATH: source settings64.sh of Vitis", bundle, "u250", tools="no_vpp")
        self.refused("vivado is not in PATH", bundle, "u250", "--only", "estimate", tools="no_vivado")
        self.refused("platform xilinx_u250_gen3x16_xdma_4_1_202210_1 is not installed", bundle, "u250", platforms="none")
        self.refused("run --only package first", bundle, "u250", "--only", "link")
        self.assertEqual(self.build(bundle, "u250", "--only", "check").returncode, 0)

    def test_link_takes_no_other_kernel(self):
        """Who links alone has the kernel of this folder, as it was packaged."""
        bundle = self.bundle()
        self.assertEqual(self.build(bundle, "u250", "--only", "package").returncode, 0)
        manifest = bundle / "manifest.json"
        whole = manifest.read_text(encoding="utf-8")
        manifest.write_text(json.dumps({**json.loads(whole), "rtl_hash": "deadbeefdeadbeef"}), encoding="utf-8")
        self.refused("was not made of this folder", bundle, "u250", "--only", "link")
        manifest.write_text(whole, encoding="utf-8")
        self.assertEqual(self.build(bundle, "u250", "--only", "link").returncode, 0)
        packaged = self.folder / "out/work_u250/keyline_card.xo"
        packaged.write_bytes(packaged.read_bytes() + b"more")
        self.refused("or was changed since", bundle, "u250", "--only", "link")
        (packaged.parent / "keyline_card.xo.json").unlink()
        self.refused("does not say what keyline_card.xo was made of", bundle, "u250", "--only", "link")

    def test_out_that_cannot_be(self):
        (self.folder / "out").touch()
        self.refused("out/work_u250", self.bundle(), "u250")
        wrong = self.build(self.bundle(), "u250", "--jobs", "0")
        self.assertEqual(wrong.returncode, 2, wrong.stdout)
        self.assertIn("'0' is no number from 1", wrong.stdout)

    def test_lanes_that_do_not_fit(self):
        self.refused("has cores of 4 lanes, and an Alveo U50 has room for 2 at most", self.bundle(4), "u50")

    def test_only_what_was_verified(self):
        bundle = self.bundle()
        with (bundle / "rtl/keyline_shell.sv").open("a", encoding="utf-8") as file:
            file.write("// better\n")
        self.refused("keyline_shell.sv is not what was verified", bundle, "u250")
        (bundle / "rtl/keyline_shell.sv").unlink()
        self.refused("keyline_shell.sv is missing", bundle, "u250")

    def test_half_a_folder(self):
        bundle = self.bundle()
        manifest = bundle / "manifest.json"
        whole = manifest.read_text(encoding="utf-8")
        for damaged in ("", whole[:len(whole) // 2], "[]", "{}", "\x00"):
            manifest.write_text(damaged, encoding="utf-8")
            self.refused("copy the folder again", bundle, "u250")
        manifest.write_bytes(b"\xff" + whole.encode())
        self.refused("copy the folder again", bundle, "u250")
        manifest.unlink()
        self.refused("manifest.json is missing: copy the folder again", bundle, "u250")

    def spoil(self, name: str, old: str, new: str) -> Path:
        """A bundle with another file, whose manifest knows it: for what the tools, not build.py, must find."""
        bundle = self.bundle()
        text = (bundle / name).read_text(encoding="utf-8")
        self.assertIn(old, text)
        (bundle / name).write_text(text.replace(old, new), encoding="utf-8")
        manifest = json.loads((bundle / "manifest.json").read_text(encoding="utf-8"))
        manifest["files"][name] = hashlib.sha256((bundle / name).read_bytes()).hexdigest()
        (bundle / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
        return bundle

    def test_mistakes_are_found(self):
        """The mocks are worth something."""
        for name, old, new, complaint in (
                ("rtl/keyline_card.v", "m_axi_inbound_awvalid", "m_axi_inbound_aw_valid", "did not see m_axi_inbound"),
                ("rtl/keyline_card.v", "ap_clk", "clk", "has no port ap_clk"),
                ("kernel.xml", 'name="m_axi_outbound"', 'name="m_axi_gmem"', "did not see m_axi_gmem"),
                ("kernel.xml", 'kernel name="keyline_card"', 'kernel name="keyline_cart"', "the xo has no kernel keyline_card"),
                ("targets.json", "u_inbound/u_core", "u_inbound/u_heart", "esp_inbound has no cell u_heart"),
                ("targets.json", "DDR[1]", "HBM[0]", "a u250 has no HBM[0]"),
                ("targets.json", '"xcu250-', '"xc7250-', "of an Alveo card"),
                ("keyline_card_ooc.xdc", "3.333", "3.100", "has not 300 MHz"),
                ("package.tcl", "{MAX_BURST_LENGTH 64 NUM_READ_OUTSTANDING 256 ", "{MAX_BURST_LENGTH 64 ", "has no NUM_READ_OUTSTANDING"),
                ("package.tcl", "-taxonomy", "-taxnomy", "has no option -taxnomy"),
                ("package.tcl", "ipx::save_core", "ipx::keep_core", "invalid command name"),
                ("package.tcl", "sdx_kernel_type rtl", "sdx_kernel_type hls", "sdx_kernel_type is not rtl"),
                ("link.cfg", "kernel_frequency", "kernel_freqency", "link.cfg:5"),
                ("build.py", '"nk={}:1:{}".format(kernel', '"nk={}:2:{}".format(kernel', "nothing that section 'connectivity' has")):
            with self.subTest(f"{name}: {new}"):
                words = ("--memory", "device") if new == "HBM[0]" else ()
                self.refused(complaint, self.spoil(name, old, new), "u250", *words)


class Folder(unittest.TestCase):
    def test_same_tree_same_octets(self):
        for bundle in (BUNDLE, INLINE_BUNDLE):
            with self.subTest(bundle.name), tempfile.TemporaryDirectory() as name:
                again = make_bundle(Path(name) / bundle.name, LANES, bundle)
                self.assertEqual(again.with_name(again.name + ".tar.gz").read_bytes(),
                                 bundle.with_name(bundle.name + ".tar.gz").read_bytes())

    def test_sources_are_all_there_in_their_order(self):
        """With stand-ins for the two pipelines, whose order hlsc decides: they take Verilator half a minute."""
        pipelines = {"rtl/esp_outbound.sv": [ROOT / "tests/rtl/standin/shell_pipelines.sv"], "rtl/esp_inbound.sv": []}
        for bundle in (BUNDLE, INLINE_BUNDLE):
            names = (bundle / "sources.txt").read_text(encoding="utf-8").split()
            self.assertLessEqual(set(pipelines), set(names))
            sources = [path for name in names for path in pipelines.get(name, [bundle / name])]
            # The identity is what cards differ in.
            for card in TARGETS if bundle == BUNDLE else sorted(TARGETS)[:1]:
                subprocess.run(["verilator", "--lint-only", "-Wall", "--top-module", bundle.name,
                                bundle / "targets" / card / "keyline_build_pkg.sv", *sources], check=True)

    def test_tcl_is_complete(self):
        for path in BUNDLE.glob("*.tcl"):
            script = f"set f [open {path}]; exit [expr {{![info complete [read $f]]}}]"
            self.assertEqual(subprocess.run(["tclsh"], input=script, text=True, check=False).returncode, 0, path)

    def test_old_python_reads_build_py(self):
        ast.parse((BUNDLE / "build.py").read_text(encoding="utf-8"), feature_version=(3, 6))

    def test_one_clock(self):
        planned = re.search(r"set\(arg_CLOCK_NS ([\d.]+)\)", (ROOT / "cmake/KeylineHls.cmake").read_text(encoding="utf-8"))[1]
        linked = re.search(r"^kernel_frequency=(\d+)$", (BUNDLE / "link.cfg").read_text(encoding="utf-8"), re.M)[1]
        self.assertAlmostEqual(1000 / int(linked), float(planned), delta=0.01)

    def test_bursts_on_their_way(self):
        package = (BUNDLE / "package.tcl").read_text(encoding="utf-8")
        for parameter, module, name in (("READ", "keyline_read_buffer", "BurstsLog2"), ("WRITE", "keyline_finisher", "AnswersLog2")):
            rtl = (ROOT / f"hw/rtl/{module}.sv").read_text(encoding="utf-8")
            there = 1 << int(re.search(rf"parameter int unsigned {name} = (\d+)", rtl)[1])
            self.assertIn(f"NUM_{parameter}_OUTSTANDING {there} ", package)

    def test_targets_are_those_of_the_registers(self):
        enum = next(enum for enum in read_description(ROOT / "hw/regs/card.toml").enums if enum.name == "target")
        codes = {value.name: value for value in enum.values}
        self.assertEqual({name: target["card"] for name, target in TARGETS.items()},
                         {name: value.doc for name, value in codes.items() if name not in ("simulation", "board")})
        for name in TARGETS:
            package = (BUNDLE / "targets" / name / "keyline_build_pkg.sv").read_text(encoding="utf-8")
            self.assertIn(f"Target = 8'd{codes[name].value};", package)

    def test_dies_have_the_memory(self):
        """By docs/area.md: no die has more UltraRAM to hold than there is."""
        page = (ROOT / "docs/area.md").read_text(encoding="utf-8")
        blocks = {f"u_{direction}/u_{process}": int(count) for direction, process, count in
                  re.findall(r"^\| (outbound|inbound)_(\w+).*?\| [\d.]+ \| (\d+) \| \d+ \|$", page, re.M)}
        keys = {int(lanes): int(count) for lanes, count in re.findall(r"^\| ([421]) \|.*\| (\d+) \|$", page, re.M)}
        self.assertEqual((len(blocks), sorted(keys)), (11, [1, 2, 4]))
        cores = ("u_outbound/u_sealing", "u_inbound/u_core")
        for name, target in TARGETS.items():
            for lanes in target["lanes"]:
                placed = []
                for cells in target["slrs"].values():
                    held = [block for block in blocks for cell in cells if block == cell or block.startswith(cell + "/")]
                    self.assertLessEqual(sum(keys[lanes] if block in cores else blocks[block] for block in held), ULTRARAMS_OF_A_DIE, (name, lanes))
                    placed += held
                self.assertEqual(sorted(placed), sorted(blocks), name)


if __name__ == "__main__":
    os.environ.pop("PYTHONPATH", None)
    assert shutil.which("tclsh"), "tclsh is missing: apt-get install tcl (scripts/packages.txt)"
    unittest.main()
