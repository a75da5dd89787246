#!/usr/bin/env python3
"""agreement_test.py CARD_TOML PACKAGE_SV HEADER_H REGISTERS_MD [HEADER_HLS_H]: the outputs of hw/regs say the same.

Every output is parsed by itself, by its own syntax, into {name: value}; then they are compared (the header for kernels: what it has). The description is only used
to make sure that nothing is missing from all three."""

import re
import sys
import tomllib
from pathlib import Path


def camel(*names: str) -> str:
    return "".join(part.capitalize() for name in names for part in name.split("_"))


def from_systemverilog(text: str) -> dict[str, int]:
    values = {}
    for name, literal in re.findall(r"localparam [a-z0-9 \[\]:]+ (\w+) = ([0-9a-fA-F'dh]+);", text):
        base, digits = (literal.split("'")[1][0], literal.split("'")[1][1:]) if "'" in literal else ("d", literal)
        values[name] = int(digits, 16 if base == "h" else 10)
    for name, literal in re.findall(r"^\s+(\w+) = 8'd(\d+),?$", text, re.M):
        values[name] = int(literal)
    # Packed structs: the position of a member is the sum of the widths after it.
    for body, struct in re.findall(r"typedef struct packed \{(.*?)\} (\w+)_t;", text, re.S):
        members = re.findall(r"logic (?:\[(\d+):0\] )?(\w+);", body)
        at = 0
        for high, member in reversed(members):
            width = int(high) + 1 if high else 1
            if not member.startswith("reserved"):
                # What is a keyword has an underscore behind it, which is no part of its name.
                values[f"struct:{struct}.{member.rstrip('_')}.lo"] = at
                values[f"struct:{struct}.{member.rstrip('_')}.width"] = width
            at += width
        values[f"struct:{struct}.bits"] = at
    return values


def from_cpp(text: str) -> dict[str, int]:
    """Names as in the package."""
    values = {}
    scope: list[str] = []
    for line in text.splitlines():
        if match := re.match(r"namespace (\w+) \{", line):
            scope.append(match[1])
        elif re.match(r"\}  // namespace \w+$", line):
            scope.pop()
        elif match := re.match(r"struct (\w+) \{", line):
            scope = ["struct " + match[1]]
        elif match := re.match(r"enum class (\w+) ", line):
            scope = ["enum " + match[1]]
        elif line == "};":
            scope = []
        inner = scope[0] if scope else ""
        if inner.startswith("enum ") and (match := re.match(r"    (\w+) = (\d+),", line)):
            values[inner[5:] + camel(match[1])] = int(match[2])
        elif inner.startswith("struct ") and (match := re.match(r"    static constexpr \S+ (\w+) = (\d+);", line)):
            values[inner[7:] + ("Bytes" if match[1] == "size" else camel(match[1]))] = int(match[2])
        elif len(scope) == 2 and (match := re.match(r"inline constexpr Field (\w+)\{(\d+), (\d+)\};", line)):
            name = camel(*scope, match[1])
            values |= {name + "Lo": int(match[2]), name + "Width": int(match[3])}
        elif len(scope) == 2 and (match := re.match(r"    return (0x[0-9a-f]+)(.*);", line)):
            name = camel(*scope)
            values[name + "Address"] = int(match[1], 16)
            for index, stride in re.findall(r" \+ (block|index) \* (0x[0-9a-f]+|\d+)", match[2]):
                values[camel(scope[0], "stride") if index == "block" else name + "Stride"] = int(stride, 0)
        elif len(scope) == 2 and (match := re.match(r"inline constexpr std::uint32_t count = (\d+);", line)):
            values[camel(*scope) + "Count"] = int(match[1])
        elif not scope and (match := re.match(r"inline constexpr std::uint32_t (\w+) = (0x[0-9a-f]+|\d+);", line)):
            values[camel(match[1])] = int(match[2], 0)
    return values


def from_markdown(text: str) -> dict[str, int]:
    values: dict[str, int] = {}
    block = register = layout = enum = ""
    if match := re.search(r"Register map version (\d+)", text):
        values["MapVersion"] = int(match[1])
    for line in text.splitlines():
        if match := re.match(r"## Block (\w+)", line):
            block, layout, enum = match[1], "", ""
        elif match := re.match(r"### (\w+) \((\d+) bytes\)", line):
            layout, enum, block = match[1], "", ""
            values[camel(layout) + "Bytes"] = int(match[2])
        elif match := re.match(r"### (\w+)$", line):
            enum, layout, block = match[1], "", ""
        elif match := re.match(r"\| `0x(\w+)`(?: \+ `0x(\w+)` n)?(?: \+ (\d+) i, i < (\d+))? \| `(\w+)` \|", line):
            register = camel(block, match[5])
            values[register + "Address"] = int(match[1], 16)
            if match[2]:
                values[camel(block, "stride")] = int(match[2], 16)
            if match[3]:
                values |= {register + "Stride": int(match[3]), register + "Count": int(match[4])}
        elif block and (match := re.match(r"\| \| `\.(\w+)` \| \w+ \| (?:(\d+):)?(\d+) \|", line)):
            name = register + camel(match[1])
            values[name + "Lo"] = int(match[3])
            values[name + "Width"] = int(match[2] or match[3]) - int(match[3]) + 1
        elif layout and (match := re.match(r"\| (\d+) \| (\d+) \| (\d+)(?:, octets)? \| `(\w+)` \|", line)):
            name = camel(layout, match[4])
            values |= {name + "Lo": 8 * int(match[1]) + int(match[2]), name + "Width": int(match[3])}
        elif enum and (match := re.match(r"\| (\d+) \| `(\w+)` \|", line)):
            values[camel(enum, match[2])] = int(match[1])
        elif not (block or layout or enum) and (match := re.match(r"\| `(\w+)` \| (\w+) \|", line)):
            values[camel(match[1])] = int(match[2], 0)
    return values


def from_hls(text: str) -> dict[str, int]:
    """Without octets and ends, which are checked here: there is no such thing in the others."""
    values: dict[str, int] = {}
    scope = ""
    for line in text.splitlines():
        if match := re.match(r"namespace (\w+) \{", line):
            scope = match[1]
        elif line == f"}}  // namespace {scope}":
            scope = ""
        elif match := re.match(r"constexpr (?:int|unsigned) (\w+) = (0x[0-9a-f]+|\d+);", line):
            values[camel(scope, "bytes" if scope and match[1] == "size" else match[1])] = int(match[2], 0)
    for name in [name for name in values if name.endswith("Octet")]:
        field = name.removesuffix("Octet")
        lo, width = values[field + "Lo"], values[field + "Width"]
        if values.pop(name) != lo // 8 or values.pop(field + "Hi") != lo + width - 1:
            values[field + "Lo"] = -1
    return values


def expected_names(description: dict) -> set[str]:
    names = {camel(name) for name in description["constants"]} | {"MapVersion"}
    for enum in description.get("enum", []):
        names |= {camel(enum["name"], value["name"]) for value in enum["values"]}
    for layout in description["layout"]:
        names |= {camel(layout["name"], field["name"]) + end for field in layout["fields"] for end in ("Lo", "Width")}
        names.add(camel(layout["name"]) + "Bytes")
    for block in description["block"]:
        if "stride" in block:
            names.add(camel(block["name"], "stride"))
        for register in block["register"]:
            halves = ["_lo", "_hi"] if register.get("wide") else [""]
            for half in halves:
                name = camel(block["name"], register["name"] + half)
                names.add(name + "Address")
                if "count" in register:
                    names |= {name + "Stride", name + "Count"}
                for field in register.get("fields", []):
                    names |= {name + camel(field["name"]) + end for end in ("Lo", "Width")}
    return names


def compare_kernels(description: dict, names: set[str], package: dict[str, int], kernels: dict[str, int]) -> list[str]:
    complaints = [f"{name}: {value} for kernels, {package.get(name)} in the package"
                  for name, value in kernels.items() if package.get(name) != value]
    wanted = {camel(part["name"]) for kind in ("enum", "layout") for part in description[kind]}
    blocks = {camel(block["name"]) for block in description["block"]}
    return complaints + [f"{name}: not for kernels" for name in sorted(names - set(kernels))
                         if name.startswith(tuple(wanted)) and not name.startswith(tuple(blocks))]


def main() -> int:
    description = tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    package = from_systemverilog(Path(sys.argv[2]).read_text(encoding="utf-8"))
    # The package has the base of a block and offsets in it; the others have addresses.
    for block in description["block"]:
        base = package[camel(block["name"], "base")]
        prefix = camel(block["name"])
        for name in [name for name in package if name.startswith(prefix) and name.endswith("Offset")]:
            package[name.removesuffix("Offset") + "Address"] = base + package[name]
    outputs = {"SystemVerilog": package,
               "C++": from_cpp(Path(sys.argv[3]).read_text(encoding="utf-8")),
               "docs": from_markdown(Path(sys.argv[4]).read_text(encoding="utf-8"))}
    complaints = []
    names = expected_names(description)
    for name in sorted(names):
        seen = {language: values.get(name) for language, values in outputs.items()}
        if None in seen.values() or len(set(seen.values())) != 1:
            complaints.append(f"{name}: {seen}")
    if len(sys.argv) > 5:
        complaints += compare_kernels(description, names, package, from_hls(Path(sys.argv[5]).read_text(encoding="utf-8")))
    for layout in description["layout"]:
        if package[f"struct:{layout['name']}.bits"] != 8 * layout["bytes"]:
            complaints.append(f"struct {layout['name']}: not {layout['bytes']} bytes")
        for field in layout["fields"]:
            for end in ("lo", "width"):
                constant = package[camel(layout["name"], field["name"], end)]
                member = package.get(f"struct:{layout['name']}.{field['name']}.{end}")
                if member != constant:
                    complaints.append(f"struct {layout['name']}.{field['name']}: {end} {member}, constant {constant}")
    for complaint in complaints:
        print(complaint)
    print(f"{len(names)} values compared in {', '.join(outputs)}; {len(complaints)} disagree")
    return 1 if complaints or len(names) < 150 else 0


if __name__ == "__main__":
    sys.exit(main())
