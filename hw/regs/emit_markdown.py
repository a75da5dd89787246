"""docs/registers.md."""

from description import Description, Layout, Register


def address(block_offset: int, stride: int, copies: int | None, register: Register) -> str:
    text = f"`0x{block_offset + register.offset:04X}`"
    if copies is not None:
        text += f" + `0x{stride:X}` n"
    if register.count is not None:
        text += f" + {register.stride} i, i < {register.count}"
    return text


def emit_layout(layout: Layout) -> list[str]:
    lines = [f"### {layout.name} ({layout.size} bytes)", "", layout.doc + ".", "",
             "| byte | bit | bits | field | meaning |", "|---|---|---|---|---|"]
    for field in layout.fields:
        kind = ", octets" if field.is_bytes else ""
        secret = " **Secret.**" if field.secret else ""
        lines.append(f"| {field.lo // 8} | {field.lo % 8} | {field.width}{kind} | `{field.name}` | {field.doc}.{secret} |")
    return [*lines, ""]


def emit(description: Description) -> str:
    lines = [f"<!-- Generated from hw/regs/{description.source} by hw/regs/generate.py; do not edit. -->", "# Registers and descriptors", "",
             f"Register map version {description.map_version}; {1 << (description.address_bits - 10)} KiB of 32-bit registers. "
             "How they work together: [card.md](card.md).", "",
             "Access: ro read-only, rw, wo write-only (every read returns zero), w1c write one to clear, w1p writing one triggers "
             "(reads zero). Reading the low word of a counter latches its high word. A register or bit that is not listed reads as zero.", "",
             "## Constants", "", "| name | value | meaning |", "|---|---|---|"]
    lines += [f"| `{value.name}` | {value.value if value.value < 65536 else hex(value.value)} | {value.doc}. |" for value in description.constants]
    lines.append("")
    for block in description.blocks:
        copies = f", n = 0 to {block.count - 1}" if block.count is not None else ""
        lines += [f"## Block {block.name}{copies}", "", block.doc + ".", "", "| address | register | access | bits | reset | meaning |",
                  "|---|---|---|---|---|---|"]
        for register in block.registers:
            where = address(block.offset, block.stride, block.count, register)
            lines.append(f"| {where} | `{register.name}` | {register.access} | | | {register.doc}. |")
            for field in register.fields:
                high = field.lo + field.width - 1
                bits = str(field.lo) if field.width == 1 else f"{high}:{field.lo}"
                lines.append(f"| | `.{field.name}` | {field.access} | {bits} | {field.reset} | {field.doc}. |")
        lines.append("")
    if description.enums:
        lines += ["## Codes", ""]
    for enum in description.enums:
        lines += [f"### {enum.name}", "", enum.doc + ".", "", "| code | name | meaning |", "|---|---|---|"]
        lines += [f"| {value.value} | `{value.name}` | {value.doc}. |" for value in enum.values]
        lines.append("")
    lines += ["## Layouts", ""]
    for layout in description.layouts:
        lines += emit_layout(layout)
    return "\n".join(lines)
