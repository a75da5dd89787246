#!/usr/bin/env python3
"""Makes a bitstream for an Alveo card out of this folder, on a machine with Vitis. docs/alveo.md goes through it step by step.

    ./build.py CARD [--memory host|device] [--only check|estimate|package|link] [--out FOLDER] [--jobs N] [--mac XO --mac-link TCL]

CARD is one of u50, u55c, u200, u250, u280. Steps: check (this folder, the tools, the platform), package (Vivado, minutes), link (v++, many hours).
estimate is a step by itself: synthesis without a platform, to see early whether the kernel fits and how fast it may be.

The folder of the inline card wants the kernel of a MAC when it links: --mac is the cmac_0.xo of AMD's xup_vitis_network_example, made for the
same card, --mac-link the script of the same example that connects it to the QSFP port (Ethernet/post_sys_link.tcl).

    FOLDER/keyline_CARD.xclbin      what the driver loads
    FOLDER/keyline_CARD.json        its manifest: what it was built from, for what, with what, and its SHA-256

Needs Python 3.6 and nothing else of Python's, because that is what the machines that Vitis supports have."""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PLATFORMS = "/opt/xilinx/platforms"
STEPS = ("check", "estimate", "package", "link")
# Where the card is in the kernel: below its top and the wrapper below that.
CARD_CELL = "u_card/u_card"
INLINE = "keyline_inline_card"
# What targets.json calls the shell is with its network port in the inline card.
SHELL_CELLS = {INLINE: "u_inline"}
# The kernel of AMD's example, its stream of what it receives and that of what it sends.
MAC, MAC_RECEIVES, MAC_SENDS = "cmac_0", "M_AXIS", "S_AXIS"


class RecipeError(Exception):
    """What is wrong, and what to do."""


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def read_json(name):
    """Of this folder; who has it half has something else wrong, too."""
    again = "copy the folder again, or make it anew"
    try:
        found = json.loads(read(name))
    except FileNotFoundError:
        raise RecipeError("{} is missing: {}".format(os.path.join(HERE, name), again))
    except (OSError, ValueError) as error:
        raise RecipeError("{} cannot be read ({}): {}".format(os.path.join(HERE, name), error, again))
    if not isinstance(found, dict):
        raise RecipeError("{} is not what was made: {}".format(os.path.join(HERE, name), again))
    return found


def read_manifest():
    manifest = read_json("manifest.json")
    for name, kind in (("files", dict), ("lanes", int), ("targets", dict), ("rtl_hash", str)):
        if not isinstance(manifest.get(name), kind):
            raise RecipeError("{} is damaged (it has no {}): copy the folder again".format(os.path.join(HERE, "manifest.json"), name))
    return manifest


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def check_folder(manifest):
    """This is what was verified: every file is as it was when the folder was made."""
    for name, expected in sorted(manifest["files"].items()):
        path = os.path.join(HERE, name)
        if not os.path.isfile(path):
            raise RecipeError("{} is missing: copy the folder again".format(path))
        if sha256(path) != expected:
            raise RecipeError("{} is not what was verified (manifest.json has another SHA-256): copy the folder again; whoever wants other RTL "
                              "changes it in the project, runs the tests, and makes the folder anew".format(path))


def tool(name):
    path = shutil.which(name)
    if path is None:
        where = "/opt/xilinx/xrt/setup.sh" if name == "xclbinutil" else "settings64.sh of Vitis"
        raise RecipeError("{} is not in PATH: source {} first".format(name, where))
    return path


def find_platform(name):
    folders = os.environ.get("PLATFORM_REPO_PATHS", "").split(":") + [PLATFORMS]
    for folder in filter(None, folders):
        for path in (os.path.join(folder, name, name + ".xpfm"), os.path.join(folder, name + ".xpfm")):
            if os.path.isfile(path):
                return path
    raise RecipeError("platform {} is not installed: looked in {}; install its development package from the card's page at AMD, or set "
                      "PLATFORM_REPO_PATHS".format(name, " and ".join(filter(None, folders))))


def check_lanes(card, target, manifest):
    if manifest["lanes"] not in target["lanes"]:
        raise RecipeError("this folder has cores of {} lanes, and an {} has room for {} at most: make it with "
                          "cmake --preset dev -DKEYLINE_LANES={}".format(manifest["lanes"], target["card"], max(target["lanes"]), max(target["lanes"])))
    if card not in manifest["targets"]:
        raise RecipeError("this folder was made without target {}".format(card))


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def constraints(target, kernel):
    """Which part of the kernel goes on which die. A wish: Vivado may put a cell elsewhere."""
    lines = ["# Made by build.py from targets.json: {}.".format(target["card"])]
    for slr, cells in sorted(target["slrs"].items()):
        cells = [SHELL_CELLS.get(kernel, cell) if cell == "u_shell" else cell for cell in cells]
        lines += ["set_property USER_SLR_ASSIGNMENT {} [get_cells {}/{}]".format(slr, CARD_CELL, cell) for cell in cells]
    return "\n".join(lines + [""])


def masters():
    return re.findall(r'<port name="(\w+)" mode="master"', read("kernel.xml"))


def connections(target, memory, kernel):
    instance = kernel + "_1"
    lines = ["nk={}:1:{}".format(kernel, instance)] + ["sp={}.{}:{}".format(instance, master, target["memories"][memory]) for master in masters()]
    if kernel == INLINE:
        lines += ["nk={}:1:{}_1".format(MAC, MAC), "stream_connect={}_1.{}:{}.rx_axis".format(MAC, MAC_RECEIVES, instance),
                  "stream_connect={}.tx_axis:{}_1.{}".format(instance, MAC, MAC_SENDS)]
    return "\n".join(["[connectivity]"] + lines + [""])


def run(words, log):
    """With all that it says in `log`, too."""
    print("+ " + " ".join(words) + "\n  log: " + log, flush=True)
    with open(log, "w", encoding="utf-8") as file:
        process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True, cwd=os.path.dirname(log))
        for line in process.stdout:
            sys.stdout.write(line)
            file.write(line)
        if process.wait() != 0:
            raise RecipeError("{} failed with {}; its words are in {}".format(os.path.basename(words[0]), process.returncode, log))


def vivado(script, arguments, log):
    words = [tool("vivado"), "-mode", "batch", "-nojournal", "-nolog", "-notrace", "-source", os.path.join(HERE, script), "-tclargs"]
    for name, value in arguments:
        words += ["--" + name, value]
    run(words, log)


def sources(card, kernel):
    return [("kernel", kernel), ("sources", os.path.join(HERE, "sources.txt")), ("build", os.path.join(HERE, "targets", card, "keyline_build_pkg.sv")),
            ("ooc", os.path.join(HERE, "keyline_card_ooc.xdc"))]


def estimate(card, target, kernel, work):
    vivado("estimate.tcl", sources(card, kernel) + [("part", target["part"]), ("reports", os.path.join(work, "estimate"))], os.path.join(work, "estimate.log"))


def remove(path):
    if os.path.lexists(path):
        os.remove(path)


def identity(manifest, xo):
    """What a packaged kernel is, beside it: who links it must not take it for what this folder would make today."""
    return {"rtl_hash": manifest["rtl_hash"], "lanes": manifest["lanes"], "kernel": manifest["kernel"], "xo_sha256": sha256(xo)}


def check_packaged(manifest, xo):
    again = "package it anew: --only package, or both steps"
    if not os.path.isfile(xo):
        raise RecipeError("{} is not there: run --only package first".format(xo))
    try:
        with open(xo + ".json", encoding="utf-8") as file:
            packaged = json.load(file)
    except (OSError, ValueError):
        raise RecipeError("{} does not say what {} was made of: {}".format(xo + ".json", os.path.basename(xo), again))
    if packaged != identity(manifest, xo):
        raise RecipeError("{} was not made of this folder (RTL {}; this is {}), or was changed since: {}".format(
            xo, packaged.get("rtl_hash") if isinstance(packaged, dict) else "unknown", manifest["rtl_hash"], again))


def package(card, target, manifest, work):
    kernel = manifest["kernel"]
    xo = os.path.join(work, kernel + ".xo")
    for old in (xo, xo + ".json"):
        remove(old)
    arguments = [("kernel-xml", os.path.join(HERE, "kernel.xml")), ("constraints", write(os.path.join(work, "keyline_card.xdc"), constraints(target, kernel))),
                 ("part", target["part"]), ("work", os.path.join(work, "package")), ("xo", xo)]
    vivado("package.tcl", sources(card, kernel) + arguments, os.path.join(work, "package.log"))
    if not os.path.isfile(xo):
        raise RecipeError("Vivado ended well and made no {}: look at {}".format(xo, os.path.join(work, "package.log")))
    write(xo + ".json", json.dumps(identity(manifest, xo), indent=2, sort_keys=True) + "\n")


def link(card, target, options, manifest, work):
    kernel = manifest["kernel"]
    xo, linked = os.path.join(work, kernel + ".xo"), os.path.join(work, "linked.xclbin")
    check_packaged(manifest, xo)
    remove(linked)
    chosen = write(os.path.join(work, "link_kernel.cfg"), connections(target, options.memory, kernel))
    words = [tool("v++"), "--link", "--platform", find_platform(target["platform"]), "--config", os.path.join(HERE, "link.cfg"), "--config", chosen,
             "--temp_dir", os.path.join(work, "link"), "--log_dir", os.path.join(work, "log"), "--report_dir", os.path.join(work, "report")]
    if options.jobs:
        words += ["--jobs", str(options.jobs), "--vivado.synth.jobs", str(options.jobs), "--vivado.impl.jobs", str(options.jobs)]
    if kernel == INLINE:
        words += ["--advanced.param", "compiler.userPostSysLinkOverlayTcl=" + os.path.abspath(options.mac_link)]
    run(words + ["--output", linked, xo] + ([os.path.abspath(options.mac)] if kernel == INLINE else []), os.path.join(work, "link.log"))
    if not os.path.isfile(linked):
        raise RecipeError("v++ ended well and made no {}: look at {}".format(linked, os.path.join(work, "link.log")))
    finish(card, target, options, manifest, linked, work)


def finish(card, target, options, manifest, linked, work):
    """The manifest goes into the xclbin, and beside it with the xclbin's own SHA-256."""
    said = dict(manifest["targets"][card], kernel=manifest["kernel"], platform=target["platform"], memory=target["memories"][options.memory])
    inside = write(os.path.join(work, "manifest.json"), json.dumps(said, indent=2, sort_keys=True) + "\n")
    name = "keyline_{}{}".format(card, "_inline" if manifest["kernel"] == INLINE else "")
    xclbin = os.path.join(options.out, name + ".xclbin")
    run([tool("xclbinutil"), "--force", "--input", linked, "--add-section", "USER_METADATA:RAW:" + inside, "--output", xclbin],
        os.path.join(work, "xclbinutil.log"))
    said["xclbin_sha256"] = sha256(xclbin)
    write(os.path.join(options.out, name + ".json"), json.dumps(said, indent=2, sort_keys=True) + "\n")
    print("made {}: RTL {}, hlsc {}, register map {}".format(xclbin, said["rtl_hash"], said["hlsc_hash"], said["map_version"]))


def check_mac(options, kernel):
    """Whoever has no MAC finds out before Vivado runs."""
    for name, path in (("--mac", options.mac), ("--mac-link", options.mac_link)):
        if kernel != INLINE and path:
            raise RecipeError("{}: this folder is of the card without a network port".format(name))
        if kernel == INLINE and (not path or not os.path.isfile(path)):
            raise RecipeError("{} {}: the inline card is linked with the kernel of a MAC, which is AMD's: make cmac_0.xo in "
                              "xup_vitis_network_example/Ethernet for this card, and name it (docs/alveo.md)".format(name, path or "is missing"))


def check(card, target, manifest, options, steps):
    check_folder(manifest)
    if "link" in steps:
        check_mac(options, manifest["kernel"])
    check_lanes(card, target, manifest)
    needed = {"estimate": ["vivado"], "package": ["vivado"], "link": ["v++", "xclbinutil"]}
    for step in steps:
        for name in needed.get(step, []):
            tool(name)
    if "link" in steps:
        find_platform(target["platform"])


def positive(text):
    number = int(text) if text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("'{}' is no number from 1".format(text))
    return number


def parse(words, targets):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("card", choices=sorted(targets))
    parser.add_argument("--memory", choices=("host", "device"), default="host",
                        help="where rings and packets are: in the host's memory, which the card reads itself (default), or in the card's")
    parser.add_argument("--only", choices=STEPS, help="this step alone")
    parser.add_argument("--out", default="out", help="default: ./out")
    parser.add_argument("--mac", metavar="XO", help="inline: the kernel of the MAC")
    parser.add_argument("--mac-link", metavar="TCL", help="inline: what connects it to the QSFP port")
    parser.add_argument("--jobs", type=positive, help="processes at once; default: as Vitis likes")
    options = parser.parse_args(words)
    options.out = os.path.abspath(options.out)
    return options


def main():
    try:
        manifest, targets = read_manifest(), read_json("targets.json")
    except RecipeError as error:
        print("build.py: " + str(error), file=sys.stderr)
        return 1
    options = parse(sys.argv[1:], targets)
    card, target = options.card, targets[options.card]
    steps = ("package", "link") if options.only is None else (options.only,)
    work = os.path.join(options.out, "work_" + card)
    try:
        check(card, target, manifest, options, ("package", "link") if options.only == "check" else steps)
        print("{}: the folder is as verified, RTL {}, {} lanes".format(target["card"], manifest["rtl_hash"], manifest["lanes"]))
        os.makedirs(work, exist_ok=True)
        if "estimate" in steps:
            estimate(card, target, manifest["kernel"], work)
        if "package" in steps:
            package(card, target, manifest, work)
        if "link" in steps:
            link(card, target, options, manifest, work)
    except (RecipeError, OSError) as error:
        print("build.py: " + str(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("build.py: stopped; what there is in {} is of a part".format(work), file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
