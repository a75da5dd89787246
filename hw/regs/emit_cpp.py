"""The C++ header: offsets, fields, status codes, descriptors with encode and decode."""

from description import Block, Description, Enum, Layout, LayoutField

HEAD = """\
// Generated from hw/regs/@SOURCE@ by hw/regs/generate.py; do not edit.
//
// Offsets: @NAMESPACE@::BLOCK::REGISTER::offset(), with the copy of the block and the array index where there are any:
//     port.write32(@NAMESPACE@::queue::submission_producer::offset(regs::outbound), producer);
//     if (@NAMESPACE@::global::status::reset_busy.get(port.read32(@NAMESPACE@::global::status::offset()))) ...
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace keyline::card::regs {

// Bits [lo, lo + width) of a register.
struct Field {
    unsigned lo;
    unsigned width;

    constexpr std::uint32_t mask() const {
        return static_cast<std::uint32_t>(((std::uint64_t{1} << width) - 1) << lo);
    }
    constexpr std::uint32_t get(std::uint32_t word) const { return (word & mask()) >> lo; }
    // The field alone, to be combined with `|`.
    constexpr std::uint32_t put(std::uint32_t value) const { return (value << lo) & mask(); }
};

namespace detail {

// `width` bits from bit `lo`, little-endian.
inline std::uint64_t get_bits(std::span<const std::uint8_t> memory, std::size_t lo, unsigned width) {
    std::uint64_t value = 0;
    for (unsigned done = 0; done < width; done += 8)
        value |= static_cast<std::uint64_t>(memory[(lo + done) / 8]) << done;
    value >>= lo % 8;
    return width < 64 ? value & ((std::uint64_t{1} << width) - 1) : value;
}

// Into zeroed memory.
inline void put_bits(std::span<std::uint8_t> memory, std::size_t lo, unsigned width, std::uint64_t value) {
    if (width < 64) value &= (std::uint64_t{1} << width) - 1;
    value <<= lo % 8;
    for (unsigned done = 0; done < width; done += 8) {
        auto& byte = memory[(lo + done) / 8];
        byte = static_cast<std::uint8_t>(byte | ((value >> done) & 0xFF));
    }
}

}  // namespace detail

"""


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def wrap(text: str, indent: str) -> list[str]:
    """A comment of at most 100 columns."""
    lines, line = [], indent + "//"
    for word in text.split():
        if len(line) + 1 + len(word) > 100:
            lines.append(line)
            line = indent + "//"
        line += " " + word
    return [*lines, line]


def emit_enum(enum: Enum) -> list[str]:
    lines = [*wrap(enum.doc + ".", ""), f"enum class {camel(enum.name)} : std::uint8_t {{"]
    for value in enum.values:
        lines += [*wrap(value.doc + ".", "    "), f"    {value.name} = {value.value},"]
    return [*lines, "};", f"inline constexpr std::size_t {enum.name}_count = {len(enum.values)};", ""]


def member_type(field: LayoutField) -> str:
    if field.is_bytes:
        return "std::span<const std::uint8_t>"
    if field.width == 1:
        return "bool"
    return f"std::uint{next(bits for bits in (8, 16, 32, 64) if field.width <= bits)}_t"


def emit_layout(layout: Layout) -> list[str]:
    has_bytes = any(field.is_bytes for field in layout.fields)
    lines = [*wrap(layout.doc + ".", ""), f"struct {camel(layout.name)} {{",
             f"    static constexpr std::size_t size = {layout.size};"]
    if layout.size % 4 == 0:
        lines.append(f"    static constexpr std::size_t words = {layout.size // 4};")
    for field in layout.fields:
        lines.append(f"    static constexpr std::size_t {field.name}_lo = {field.lo};")
        lines.append(f"    static constexpr unsigned {field.name}_width = {field.width};")
    lines.append("")
    for field in layout.fields:
        doc = field.doc + (f" ({field.width // 8} octets; fewer are filled up with zeros)" if field.is_bytes else "")
        lines += wrap(doc + ".", "    ")
        kind = member_type(field)
        initial = "" if field.is_bytes else " = false" if kind == "bool" else " = 0"
        lines.append(f"    {kind} {field.name}{initial};")
    lines.append("")
    if any(field.secret for field in layout.fields):
        lines.append("    // The memory then holds keys: whoever owns it wipes it.")
    lines += ["    void encode(std::span<std::uint8_t, size> memory) const {",
              "        for (auto& byte : memory) byte = 0;"]
    for field in layout.fields:
        if field.is_bytes:
            lines += [f"        for (std::size_t i = 0; i < {field.name}.size() && i < {field.name}_width / 8; i++)",
                      f"            memory[{field.name}_lo / 8 + i] = {field.name}[i];"]
        else:
            value = f"{field.name} ? 1U : 0U" if field.width == 1 else field.name
            lines.append(f"        detail::put_bits(memory, {field.name}_lo, {field.name}_width, {value});")
    lines.append("    }")
    refers = ["    // Strings of octets refer to `memory`."] if has_bytes else []
    lines += ["", *refers, f"    static {camel(layout.name)} decode(std::span<const std::uint8_t, size> memory) {{",
              f"        {camel(layout.name)} out;"]
    for field in layout.fields:
        bits = f"detail::get_bits(memory, {field.name}_lo, {field.name}_width)"
        kind = member_type(field)
        value = f"{bits} != 0" if kind == "bool" else bits if kind == "std::uint64_t" else f"static_cast<{kind}>({bits})"
        if field.is_bytes:
            value = f"memory.subspan({field.name}_lo / 8, {field.name}_width / 8)"
        lines.append(f"        out.{field.name} = {value};")
    lines += ["        return out;", "    }"]
    return [*lines, "};", ""]


def emit_block(block: Block) -> list[str]:
    lines = [*wrap(block.doc + ".", ""), f"namespace {block.name} {{"]
    if block.count is not None:
        lines.append(f"inline constexpr std::uint32_t block_count = {block.count};")
    for register in block.registers:
        parameters, terms = [], [f"{block.offset + register.offset:#x}"]
        if block.count is not None:
            parameters.append("std::uint32_t block")
            terms.append(f"block * {block.stride:#x}")
        if register.count is not None:
            parameters.append("std::uint32_t index")
            terms.append(f"index * {register.stride}")
        lines += [*wrap(f"{register.doc} ({register.access}).", ""), f"namespace {register.name} {{"]
        if register.count is not None:
            lines.append(f"inline constexpr std::uint32_t count = {register.count};")
        lines += [f"constexpr std::uint32_t offset({', '.join(parameters)}) {{", f"    return {' + '.join(terms)};", "}"]
        for field in register.fields:
            lines += [*wrap(field.doc + ".", ""), f"inline constexpr Field {field.name}{{{field.lo}, {field.width}}};"]
        lines.append(f"}}  // namespace {register.name}")
    return [*lines, f"}}  // namespace {block.name}", ""]


def emit(description: Description) -> str:
    lines = [f"inline constexpr std::uint32_t map_version = {description.map_version};",
             "// Of the whole map.",
             f"inline constexpr std::uint32_t register_bytes = {1 << description.address_bits:#x};"]
    for value in description.constants:
        lines += [*wrap(value.doc + ".", ""), f"inline constexpr std::uint32_t {value.name} = {value.value:#x};"]
    lines.append("")
    for enum in description.enums:
        lines += emit_enum(enum)
    for layout in description.layouts:
        lines += emit_layout(layout)
    for block in description.blocks:
        lines += emit_block(block)
    head = HEAD.replace("@SOURCE@", description.source)
    return head + "\n".join([*lines, "}  // namespace keyline::card::regs", ""])
