"""The SystemVerilog package: offsets, field positions, packed structs of the layouts."""

from description import Description, Enum, Layout


# Names of fields that SystemVerilog has taken: in a struct they end in an underscore, as hlsc does it.
KEYWORDS = frozenset("""
    alias always and assert assign assume begin bind bins bit bool break buf byte case cell chandle checker class clocking config const
    constraint context continue cover cross deassign default design disable dist do edge else end enum event expect export extends
    extern final first_match for force foreach forever fork function global if iff implements import incdir include initial inout
    input inside int integer interface intersect join let library local logic longint macromodule matches medium modport module nand
    negedge new nexttime nor not null or output package packed parameter posedge primitive priority program property protected pull0
    pull1 pure rand randc randcase real ref reg reject_on release repeat restrict return scalared sequence shortint shortreal signed
    small soft solve specify static string strong struct super supply0 supply1 table tagged task this throughout time timeprecision
    timeunit tran tri type typedef union unique unsigned until untyped use uwire var vectored virtual void wait weak while wildcard
    wire with within wor xnor xor""".split())


def member_name(name: str) -> str:
    return name + "_" if name in KEYWORDS else name


def camel(*names: str) -> str:
    return "".join(part.capitalize() for name in names for part in name.split("_"))


def emit_enum(enum: Enum) -> list[str]:
    lines = [f"  // {enum.doc}.", "  typedef enum logic [7:0] {"]
    for i, value in enumerate(enum.values):
        comma = "," if i + 1 < len(enum.values) else ""
        lines.append(f"    {camel(enum.name, value.name)} = 8'd{value.value}{comma}")
    return [*lines, f"  }} {enum.name}_e;", f"  localparam int unsigned {camel(enum.name, 'count')} = {len(enum.values)};", ""]


def emit_layout(layout: Layout) -> list[str]:
    lines = [f"  // {layout.doc}.", f"  localparam int unsigned {camel(layout.name, 'bytes')} = {layout.size};",
             "  typedef struct packed {"]
    at = layout.size * 8
    gaps = 0
    for field in sorted(layout.fields, key=lambda field: -field.lo):
        end = field.lo + field.width
        if end < at:
            lines.append(f"    logic [{at - end - 1}:0] reserved{gaps};")
            gaps += 1
        kind = "logic" if field.width == 1 else f"logic [{field.width - 1}:0]"
        lines.append(f"    {kind} {member_name(field.name)};")
        at = field.lo
    if at > 0:
        lines.append(f"    logic [{at - 1}:0] reserved{gaps};")
    lines.append(f"  }} {layout.name}_t;")
    for field in layout.fields:
        prefix = camel(layout.name, field.name)
        lines.append(f"  localparam int unsigned {prefix}Lo = {field.lo};")
        lines.append(f"  localparam int unsigned {prefix}Width = {field.width};")
    return [*lines, ""]


def emit(description: Description) -> str:
    bits = description.address_bits
    lines = [f"// Generated from hw/regs/{description.source} by hw/regs/generate.py; do not edit.",
             "// verilator lint_off UNUSEDPARAM", "//   A module uses the part of the description that it needs.",
             "package keyline_regs_pkg;", f"  localparam int unsigned AddressBits = {bits};",
             f"  localparam int unsigned MapVersion = {description.map_version};"]
    for value in description.constants:
        literal = f"32'h{value.value:08X}"
        lines.append(f"  localparam int unsigned {camel(value.name)} = {literal};  // {value.doc}")
    lines.append("")
    for enum in description.enums:
        lines += emit_enum(enum)
    for layout in description.layouts:
        lines += emit_layout(layout)
    for block in description.blocks:
        lines.append(f"  // Block {block.name}: {block.doc}.")
        lines.append(f"  localparam logic [{bits - 1}:0] {camel(block.name, 'base')} = {bits}'h{block.offset:04X};")
        if block.count is not None:
            lines.append(f"  localparam int unsigned {camel(block.name, 'count')} = {block.count};")
            lines.append(f"  localparam logic [{bits - 1}:0] {camel(block.name, 'stride')} = {bits}'h{block.stride:04X};")
        for register in block.registers:
            name = camel(block.name, register.name)
            lines.append(f"  localparam logic [{bits - 1}:0] {name}Offset = {bits}'h{register.offset:04X};")
            if register.count is not None:
                lines.append(f"  localparam int unsigned {name}Count = {register.count};")
                lines.append(f"  localparam logic [{bits - 1}:0] {name}Stride = {bits}'h{register.stride:04X};")
            for field in register.fields:
                lines.append(f"  localparam int unsigned {name}{camel(field.name)}Lo = {field.lo};")
                lines.append(f"  localparam int unsigned {name}{camel(field.name)}Width = {field.width};")
        lines.append("")
    return "\n".join([*lines, "endpackage", ""])
