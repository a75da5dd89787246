"""The C++ header for HLS kernels: constants, codes and where the fields of the layouts are, as plain ints."""

from description import Description
from emit_cpp import wrap

HEAD = """\
// Generated from hw/regs/card.toml by hw/regs/generate.py; do not edit.
//
// For kernels. Codes: regs::CODES::NAME. Fields of a layout: regs::LAYOUT::FIELD_octet, where it begins; FIELD_width, its bits; and
// FIELD_lo and FIELD_hi for range(), counted from the first octet of the layout:
//     if (status == regs::status::ok) spi = payload.range(regs::outbound_context::spi_hi, regs::outbound_context::spi_lo);
#pragma once

namespace keyline::kernels::regs {

"""


def emit(description: Description) -> str:
    lines = []
    for value in description.constants:
        # What has 32 bits is no int.
        kind = "int" if value.value < 1 << 31 else "unsigned"
        lines += [*wrap(value.doc + ".", ""), f"constexpr {kind} {value.name} = {value.value:#x};"]
    lines.append("")
    for enum in description.enums:
        lines += [*wrap(enum.doc + ".", ""), f"namespace {enum.name} {{"]
        for value in enum.values:
            lines += [*wrap(value.doc + ".", ""), f"constexpr int {value.name} = {value.value};"]
        lines += [f"}}  // namespace {enum.name}", ""]
    for layout in description.layouts:
        lines += [*wrap(layout.doc + ".", ""), f"namespace {layout.name} {{", f"constexpr int size = {layout.size};  // octets"]
        for field in layout.fields:
            lines += [*wrap(field.doc + ".", ""),
                      f"constexpr int {field.name}_octet = {field.lo // 8};",
                      f"constexpr int {field.name}_width = {field.width};",
                      f"constexpr int {field.name}_lo = {field.lo};",
                      f"constexpr int {field.name}_hi = {field.lo + field.width - 1};"]
        lines += [f"}}  // namespace {layout.name}", ""]
    return HEAD + "\n".join([*lines, "}  // namespace keyline::kernels::regs", ""])
