#!/usr/bin/env python3
"""kernel_xml.py [OUTPUT]: the kernel.xml of the card, which tells v++ and XRT what the ports of the kernel are.

Made of the ports of hw/rtl/keyline_card.v and of the register map (hw/regs/card.toml), so that neither can change without it. What
does not fit together is an error that names the port.

As a module: `kernel()` gives the same as a value, for scripts that write an xclbin."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "hw/regs"))
from description import Description, read_description  # noqa: E402 (where it is, is known only now)

TOP = ROOT / "hw/rtl/keyline_card.v"
CARD = ROOT / "hw/regs/card.toml"
NAME = "keyline_card"
PORT = re.compile(r"^\s*(input|output)\s+wire\s+(?:\[(\d+):0\]\s+)?(\w+)\s*,?$", re.M)
# AXI4 and AXI4-Lite: what the master drives, and the slave.
FROM_MASTER = {"aw": ("valid", "addr"), "w": ("valid", "data", "strb"), "b": ("ready",), "ar": ("valid", "addr"), "r": ("ready",)}
FROM_SLAVE = {"aw": ("ready",), "w": ("ready",), "b": ("valid", "resp"), "ar": ("ready",), "r": ("valid", "data", "resp")}
FULL_FROM_MASTER = {"aw": ("id", "len", "size", "burst", "cache"), "w": ("last",), "ar": ("id", "len", "size", "burst", "cache")}
FULL_FROM_SLAVE = {"b": ("id",), "r": ("id", "last")}
ADDRESS_QUALIFIER_GLOBAL = 1  # of an argument: memory that the kernel reads and writes


class KernelError(Exception):
    """The top and the register map do not make a kernel."""


@dataclass(frozen=True)
class Port:
    direction: str
    width: int


@dataclass(frozen=True)
class Master:
    port: str
    data_bits: int
    argument: str
    offset: int  # of the register that has the address of its first ring


@dataclass(frozen=True)
class Kernel:
    name: str
    control: str
    control_bits: int
    register_bytes: int
    masters: tuple[Master, ...]


def read_ports(path: Path) -> dict[str, Port]:
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    header = re.search(rf"module {NAME} \((.*?)\);", text, re.S)
    if not header:
        raise KernelError(f"{path}: it has no module {NAME}")
    found = {name: Port(direction, int(high or 0) + 1) for direction, high, name in PORT.findall(header[1])}
    if len(found) != header[1].count(",") + 1:
        raise KernelError(f"{path}: a port of {NAME} is not `input wire` or `output wire`, one a line")
    return found


def take(ports: dict[str, Port], name: str, direction: str, width: int | None = None) -> Port:
    """A port that must be there; it is removed, so that what is left in the end is known to nobody."""
    port = ports.pop(name, None)
    if port is None:
        raise KernelError(f"{TOP}: port {name} is missing")
    if port.direction != direction or (width and port.width != width):
        raise KernelError(f"{TOP}: port {name} is an {port.direction} of {port.width} bits, not an {direction}"
                          + (f" of {width}" if width else ""))
    return port


def take_interface(ports: dict[str, Port], name: str, is_master: bool, is_full: bool) -> dict[str, Port]:
    taken = {}
    tables = [(FROM_MASTER, is_master), (FROM_SLAVE, not is_master)]
    if is_full:
        tables += [(FULL_FROM_MASTER, is_master), (FULL_FROM_SLAVE, not is_master)]
    for table, is_output in tables:
        for channel, signals in table.items():
            for signal in signals:
                taken[channel + signal] = take(ports, f"{name}_{channel}{signal}", "output" if is_output else "input")
    for one, other in (("wdata", "rdata"), ("awaddr", "araddr")):
        if taken[one].width != taken[other].width:
            raise KernelError(f"{TOP}: {name}_{one} and {name}_{other} differ in width")
    if taken["wstrb"].width * 8 != taken["wdata"].width:
        raise KernelError(f"{TOP}: {name}_wstrb has not a bit for each octet of {name}_wdata")
    return taken


def register_offset(description: Description, block_name: str, register_name: str, copy: int) -> int:
    block = next(block for block in description.blocks if block.name == block_name)
    register = next(register for register in block.registers if register.name == register_name)
    return block.offset + copy * block.stride + register.offset


def kernel(top: Path = TOP, card: Path = CARD) -> Kernel:
    """Raises KernelError."""
    ports, description = read_ports(top), read_description(card)
    for name, direction in (("ap_clk", "input"), ("ap_rst_n", "input"), ("interrupt", "output")):
        take(ports, name, direction, 1)
    control = take_interface(ports, "s_axi_control", is_master=False, is_full=False)
    if control["awaddr"].width != description.address_bits:
        raise KernelError(f"{top}: s_axi_control_awaddr has {control['awaddr'].width} bits, the register map {description.address_bits}")
    if control["wdata"].width != 32:
        raise KernelError(f"{top}: s_axi_control_wdata has {control['wdata'].width} bits, registers have 32")
    directions = {value.name: value.value for value in description.constants if value.name in ("outbound", "inbound")}
    masters = []
    for name, number in sorted(directions.items(), key=lambda item: item[1]):
        master = take_interface(ports, f"m_axi_{name}", is_master=True, is_full=True)
        if master["awaddr"].width != 64:
            raise KernelError(f"{top}: m_axi_{name}_awaddr has {master['awaddr'].width} bits, XRT's addresses have 64")
        masters.append(Master(f"m_axi_{name}", master["wdata"].width, f"{name}_memory",
                              register_offset(description, "queue", "submission_base_lo", number)))
    if ports:
        raise KernelError(f"{top}: no kernel has the ports {', '.join(ports)}")
    return Kernel(NAME, "s_axi_control", control["wdata"].width, 1 << description.address_bits, tuple(masters))


def xml(made: Kernel) -> str:
    def element(tag: str, **attributes: object) -> str:
        return f"<{tag} " + " ".join(f"{name}={quoteattr(str(value))}" for name, value in attributes.items()) + "/>"

    ports = [element("port", name=made.control, mode="slave", range=f"{made.register_bytes:#x}", dataWidth=made.control_bits,
                     portType="addressable", base="0x0")]
    ports += [element("port", name=master.port, mode="master", range="0xFFFFFFFFFFFFFFFF", dataWidth=master.data_bits,
                      portType="addressable", base="0x0") for master in made.masters]
    arguments = [element("arg", name=master.argument, addressQualifier=ADDRESS_QUALIFIER_GLOBAL, id=number, port=master.port, size="0x8",
                         offset=f"{master.offset:#x}", hostOffset="0x0", hostSize="0x8", type="void*")
                 for number, master in enumerate(made.masters)]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<!-- Made by bitstreams/kernel_xml.py; do not edit. -->",
             '<root versionMajor="1" versionMinor="9">',
             f'  <kernel name="{made.name}" language="ip" vlnv="keyline:kernel:{made.name}:1.0" attributes="" '
             'preferredWorkGroupSizeMultiple="0" workGroupSize="1" interrupt="true" hwControlProtocol="user_managed">',
             "    <ports>", *("      " + port for port in ports), "    </ports>",
             "    <args>", *("      " + argument for argument in arguments), "    </args>", "  </kernel>", "</root>", ""]
    return "\n".join(lines)


def main() -> int:
    try:
        text = xml(kernel())
    except KernelError as error:
        print(error, file=sys.stderr)
        return 1
    if len(sys.argv) > 1:
        Path(sys.argv[1]).parent.mkdir(parents=True, exist_ok=True)
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
