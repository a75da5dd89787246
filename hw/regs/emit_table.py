"""The registers as a table in C++, for who shows them to people: every register by name, its address, its fields, its codes."""

from description import Block, Description, DescriptionError, Enum, Field, Register

# Copies of a block are named by the constants that number them; entries of an array by the codes that index them.
COPIES = ("outbound", "inbound")
INDEXED = {"queue.drops": "status"}

HEAD = """\
// Generated from hw/regs/@SOURCE@ by hw/regs/generate.py; do not edit.
//
// Every register that a card has, for who shows them to people. The two words of a 64-bit counter are one row.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace keyline::card::regs {

// A value of a field that has a name.
struct TableCode {
    std::uint32_t value;
    std::string_view name;
};

struct TableField {
    std::string_view name;
    unsigned lo;
    unsigned width;
    std::string_view access;  // as in docs/registers.md
    std::span<const TableCode> codes;
    std::string_view meaning;
};

struct TableRegister {
    std::string_view name;  // queue.outbound.packets, queue.inbound.drops.bad_icv
    std::uint32_t address;
    unsigned bits;  // 32, or 64: the low word first, which latches the high one
    std::string_view access;
    std::span<const TableField> fields;
    std::string_view meaning;
};

"""


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def emit_codes(enum: Enum) -> str:
    rows = ", ".join(f"{{{value.value}, {quoted(value.name)}}}" for value in enum.values)
    return f"inline constexpr std::array<TableCode, {len(enum.values)}> {enum.name}_codes{{{{{rows}}}}};"


def emit_field(field: Field, enums: dict[str, Enum]) -> str:
    codes = f"{field.name}_codes" if field.name in enums and field.width > 1 else "{}"
    return f"    {{{quoted(field.name)}, {field.lo}, {field.width}, {quoted(field.access)}, {codes}, {quoted(field.doc)}}},"


def fields_name(block: Block, register: Register) -> str:
    return f"{block.name}_{register.name}_fields"


def instances(block: Block, register: Register, enums: dict[str, Enum]):
    """Name and address of each copy of a register."""
    wide = is_wide(block, register)
    name = register.name.removesuffix("_lo") if wide else register.name
    codes = enums.get(INDEXED.get(f"{block.name}.{name}", ""))
    if register.count is not None and codes is None:
        raise DescriptionError(f"block '{block.name}': register '{name}': emit_table.INDEXED does not say what its entries are called")
    for copy in range(block.count or 1):
        prefix = block.name + (f".{COPIES[copy]}" if block.count is not None else "")
        base = block.offset + copy * block.stride + register.offset
        if register.count is None:
            yield f"{prefix}.{name}", base
            continue
        for value in codes.values:
            yield f"{prefix}.{name}.{value.name}", base + value.value * register.stride


def is_wide(block: Block, register: Register) -> bool:
    """The low word of 64 bits: its high word, which follows, is said to be the same."""
    high = next((r for r in block.registers if r.name == register.name.removesuffix("_lo") + "_hi"), None)
    return (register.name.endswith("_lo") and high is not None and high.access == register.access and not register.fields
            and high.offset == register.offset + 4 and high.doc.startswith("The same, high word"))


def is_high_word(block: Block, register: Register) -> bool:
    low = next((r for r in block.registers if r.name == register.name.removesuffix("_hi") + "_lo"), None)
    return register.name.endswith("_hi") and low is not None and is_wide(block, low)


def emit(description: Description) -> str:
    enums = {enum.name: enum for enum in description.enums}
    numbers = {value.name: value.value for value in description.constants}
    if [numbers.get(name) for name in COPIES] != list(range(len(COPIES))):
        raise DescriptionError(f"{description.source}: the constants {', '.join(COPIES)} do not number the copies of a block")
    used = {field.name for block in description.blocks for register in block.registers for field in register.fields if field.width > 1}
    lines = [emit_codes(enum) for enum in description.enums if enum.name in used] + [""]
    rows = []
    for block in description.blocks:
        if block.count not in (None, len(COPIES)):
            raise DescriptionError(f"block '{block.name}': emit_table.COPIES has no names for {block.count} copies")
        for register in block.registers:
            if is_high_word(block, register):
                continue
            fields = "{}"
            if register.fields:
                fields = fields_name(block, register)
                lines += [f"inline constexpr std::array<TableField, {len(register.fields)}> {fields}{{{{",
                          *(emit_field(field, enums) for field in register.fields), "}};"]
            bits = 64 if is_wide(block, register) else 32
            rows += [(address, f"    {{{quoted(name)}, {address:#x}, {bits}, {quoted(register.access)}, {fields}, {quoted(register.doc)}}},")
                     for name, address in instances(block, register, enums)]
    head = HEAD.replace("@SOURCE@", description.source)
    table = [f"inline constexpr std::array<TableRegister, {len(rows)}> register_table{{{{", *(row for _, row in sorted(rows)), "}};"]
    return head + "\n".join([*lines, "", *table, "", "}  // namespace keyline::card::regs", ""])
