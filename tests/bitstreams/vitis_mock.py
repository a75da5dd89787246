#!/usr/bin/env python3
"""vitis_mock.py v++|xclbinutil ARGUMENTS: two tools of Vitis that make nothing and check what they are given, by AMD's guides (UG1702, XRT's
manual of xclbinutil): options, the language of a --config file, kernels and ports of each .xo (which is the kernel.xml that vivado_mock.tcl
leaves, or that of AMD's kernel), memories that the platform's card has."""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

VPP_VALUES = {"--platform", "--config", "--temp_dir", "--log_dir", "--report_dir", "--jobs", "--vivado.synth.jobs", "--vivado.impl.jobs", "--output",
              "--advanced.param"}
VPP_FLAGS = {"--link"}
# Section of a --config file -> its keys, and what their values look like.
LANGUAGE = {
    "": {"target": "hw|hw_emu", "kernel_frequency": r"\d+", "save-temps": "[01]"},
    "connectivity": {"nk": r"(\w+):1:(\w+)", "sp": r"(\w+)\.(\w+):(\S+)",
                     "stream_connect": r"(\w+)\.(\w+):(\w+)\.(\w+)"},
    "vivado": {"prop": r"run\.(synth|impl)_1\.\w[\w.]*=\S+"},
}
HBM_CARDS, DDR_BANKS = ("u50", "u55c", "u280"), {"u200": 4, "u250": 4, "u280": 2}


def fail(text: str) -> None:
    raise SystemExit(f"mock: {text}")


def read_words(words: list[str], values: set[str], flags: set[str]) -> tuple[dict[str, list[str]], list[str]]:
    options: dict[str, list[str]] = {}
    rest = []
    words = list(words)
    while words:
        word = words.pop(0)
        if word in values:
            if not words:
                fail(f"{word} has no value")
            options.setdefault(word, []).append(words.pop(0))
        elif word in flags:
            options[word] = []
        elif word.startswith("-"):
            fail(f"no option {word}")
        else:
            rest.append(word)
    return options, rest


def read_configuration(path: Path) -> list[tuple[str, str]]:
    section, found = "", []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[]")
            if section not in LANGUAGE:
                fail(f"{path.name}:{number}: no section {section}")
            continue
        key, equals, value = line.partition("=")
        if not equals or key not in LANGUAGE[section] or not re.fullmatch(LANGUAGE[section][key], value):
            fail(f"{path.name}:{number}: '{line}' is nothing that section '{section}' has")
        found.append((key, value))
    return found


def check_memory(tag: str, card: str) -> None:
    match = re.fullmatch(r"(HOST|HBM|DDR)\[(\d+)\]", tag)
    if not match:
        fail(f"no memory is called {tag}")
    banks = {"HOST": 1, "HBM": 32 if card in HBM_CARDS else 0, "DDR": DDR_BANKS.get(card, 0)}[match[1]]
    if int(match[2]) >= banks:
        fail(f"a {card} has no {tag}")


def matched(settings: list[tuple[str, str]], key: str) -> list[tuple[str, ...]]:
    return [re.fullmatch(LANGUAGE["connectivity"][key], value).groups() for name, value in settings if name == key]


def instances_of(settings: list[tuple[str, str]], inputs: list[str]) -> dict[str, dict[str, str]]:
    """Of each instance its ports, and whether they are masters, streams in (read_only) or out (write_only)."""
    kernels = {}
    for name in inputs:
        kernel = ElementTree.fromstring(Path(name).read_text(encoding="utf-8")).find("kernel")
        kernels[kernel.get("name")] = {port.get("name"): port.get("mode") for port in kernel.iter("port")}
    found = {}
    for kernel, instance in matched(settings, "nk"):
        if kernel not in kernels:
            fail(f"nk: the xo has no kernel {kernel}")
        found[instance] = kernels[kernel]
    return found


def connect(settings: list[tuple[str, str]], instances: dict[str, dict[str, str]], card: str) -> list[tuple]:
    """What is connected to what: each port once, and all of them."""
    left = {(instance, port): mode for instance, ports in instances.items() for port, mode in ports.items() if mode != "slave"}
    made = []
    for unit, port, tag in matched(settings, "sp"):
        if left.pop((unit, port), None) != "master":
            fail(f"sp={unit}.{port}: no such port, or connected twice")
        check_memory(tag, card)
        made.append((port, tag))
    for source, out, sink, into in matched(settings, "stream_connect"):
        if left.pop((source, out), None) != "write_only" or left.pop((sink, into), None) != "read_only":
            fail(f"stream_connect={source}.{out}:{sink}.{into}: no stream from the one to the other")
        made.append((out, into))
    if left:
        fail(f"not connected: {sorted(left)}")
    return sorted(made)


def compile_and_link(words: list[str]) -> None:
    options, inputs = read_words(words, VPP_VALUES, VPP_FLAGS)
    platform = Path(options["--platform"][0])
    if "--link" not in options or not platform.is_file() or not inputs:
        fail(f"v++ {words}")
    for parameter in options.get("--advanced.param", []):
        name, _, script = parameter.partition("=")
        if name != "compiler.userPostSysLinkOverlayTcl" or not Path(script).is_file():
            fail(f"--advanced.param {parameter}")
    card = platform.name.split("_")[1]
    settings = [pair for name in options["--config"] for pair in read_configuration(Path(name))]
    values = dict(settings)
    if values["target"] != "hw" or not 60 <= int(values["kernel_frequency"]) <= 650:
        fail(f"settings {values}")
    connected = connect(settings, instances_of(settings, inputs), card)
    Path(options["--output"][0]).write_text(f"linked for {card}: {connected}\n", encoding="utf-8")


def xclbinutil(words: list[str]) -> None:
    options, rest = read_words(words, {"--input", "--output", "--add-section"}, {"--force"})
    section, form, path = options["--add-section"][0].split(":", 2)
    if rest or (section, form) != ("USER_METADATA", "RAW"):
        fail(f"xclbinutil {words}")
    text = Path(options["--input"][0]).read_text(encoding="utf-8") + Path(path).read_text(encoding="utf-8")
    Path(options["--output"][0]).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    {"v++": compile_and_link, "xclbinutil": xclbinutil}[sys.argv[1]](sys.argv[2:])
