#!/usr/bin/env python3
"""kernel_xml.py [OUTPUT [KERNEL]]: the kernel.xml of the card, which tells v++ and XRT what the ports of the kernel are.

Made of the ports of hw/rtl/KERNEL.v and of the register map (hw/regs/card.toml), so that neither can change without it. KERNEL is
keyline_card, or keyline_inline_card with its network port. What does not fit together is an error that names the port.

As a module: `kernel()` gives the same as a value, for scripts that write an xclbin."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "hw/regs"))
from description import Description, read_description  # noqa: E402 (where it is, is known only now)

CARD = ROOT / "hw/regs/card.toml"
NAME = "keyline_card"
TOP = ROOT / "hw/rtl" / f"{NAME}.v"
INLINE = "keyline_inline_card"
# The constants of hw/regs that number the queues of each kernel, and its streams with what they are to the kernel.
QUEUES = {NAME: ("outbound", "inbound"), INLINE: ("outbound", "inbound", "network_receive", "frame_receive", "frame_send")}
STREAMS: dict[str, dict[str, str]] = {NAME: {}, INLINE: {"rx_axis": "read_only", "tx_axis": "write_only"}}
PORT = re.compile(r"^\s*(input|output)\s+wire\s+(?:\[(\d+):0\]\s+)?(\w+)\s*,?$", re.M)
# AXI4 and AXI4-Lite: what the master drives, and the slave.
FROM_MASTER = {"aw": ("valid", "addr"), "w": ("valid", "data", "strb"), "b": ("ready",), "ar": ("valid", "addr"), "r": ("ready",)}
FROM_SLAVE = {"aw": ("ready",), "w": ("ready",), "b": ("valid", "resp"), "ar": ("ready",), "r": ("valid", "data", "resp")}
FULL_FROM_MASTER = {"aw": ("id", "len", "size", "burst", "cache"), "w": ("last",), "ar": ("id", "len", "size", "burst", "cache")}
FULL_FROM_SLAVE = {"b": ("id",), "r": ("id", "last")}
STREAM_FROM_MASTER, STREAM_FROM_SLAVE = ("tdata", "tkeep", "tlast", "tvalid"), ("tready",)
ADDRESS_QUALIFIER_GLOBAL = 1  # of an argument: memory that the kernel reads and writes
ADDRESS_QUALIFIER_STREAM = 4


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
class Stream:
    port: str
    data_bits: int
    mode: str


@dataclass(frozen=True)
class Kernel:
    name: str
    control: str
    control_bits: int
    register_bytes: int
    masters: tuple[Master, ...]
    streams: tuple[Stream, ...] = ()


def read_ports(path: Path, name: str) -> dict[str, Port]:
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    header = re.search(rf"module {name} \((.*?)\);", text, re.S)
    if not header:
        raise KernelError(f"{path}: it has no module {name}")
    found = {name: Port(direction, int(high or 0) + 1) for direction, high, name in PORT.findall(header[1])}
    if len(found) != header[1].count(",") + 1:
        raise KernelError(f"{path}: a port of {name} is not `input wire` or `output wire`, one a line")
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


def take_stream(ports: dict[str, Port], name: str, mode: str) -> Stream:
    is_output = mode == "write_only"
    taken = {signal: take(ports, f"{name}_{signal}", "output" if from_master == is_output else "input")
             for signals, from_master in ((STREAM_FROM_MASTER, True), (STREAM_FROM_SLAVE, False)) for signal in signals}
    if taken["tkeep"].width * 8 != taken["tdata"].width:
        raise KernelError(f"{TOP}: {name}_tkeep has not a bit for each octet of {name}_tdata")
    return Stream(name, taken["tdata"].width, mode)


def register_offset(description: Description, block_name: str, register_name: str, copy: int) -> int:
    block = next(block for block in description.blocks if block.name == block_name)
    register = next(register for register in block.registers if register.name == register_name)
    return block.offset + copy * block.stride + register.offset


def kernel(top: Path = TOP, card: Path = CARD) -> Kernel:
    """Of the module that the file is named after. Raises KernelError."""
    name_of_kernel = top.stem
    ports, description = read_ports(top, name_of_kernel), read_description(card)
    for name, direction in (("ap_clk", "input"), ("ap_rst_n", "input"), ("interrupt", "output")):
        take(ports, name, direction, 1)
    control = take_interface(ports, "s_axi_control", is_master=False, is_full=False)
    if control["awaddr"].width != description.address_bits:
        raise KernelError(f"{top}: s_axi_control_awaddr has {control['awaddr'].width} bits, the register map {description.address_bits}")
    if control["wdata"].width != 32:
        raise KernelError(f"{top}: s_axi_control_wdata has {control['wdata'].width} bits, registers have 32")
    queues = {value.name: value.value for value in description.constants if value.name in QUEUES[name_of_kernel]}
    masters = []
    for name, number in sorted(queues.items(), key=lambda item: item[1]):
        master = take_interface(ports, f"m_axi_{name}", is_master=True, is_full=True)
        if master["awaddr"].width != 64:
            raise KernelError(f"{top}: m_axi_{name}_awaddr has {master['awaddr'].width} bits, XRT's addresses have 64")
        masters.append(Master(f"m_axi_{name}", master["wdata"].width, f"{name}_memory",
                              register_offset(description, "queue", "submission_base_lo", number)))
    streams = tuple(take_stream(ports, name, mode) for name, mode in STREAMS[name_of_kernel].items())
    if ports:
        raise KernelError(f"{top}: no kernel has the ports {', '.join(ports)}")
    return Kernel(name_of_kernel, "s_axi_control", control["wdata"].width, 1 << description.address_bits, tuple(masters), streams)


def xml(made: Kernel) -> str:
    def element(tag: str, **attributes: object) -> str:
        return f"<{tag} " + " ".join(f"{name}={quoteattr(str(value))}" for name, value in attributes.items()) + "/>"

    ports = [element("port", name=made.control, mode="slave", range=f"{made.register_bytes:#x}", dataWidth=made.control_bits,
                     portType="addressable", base="0x0")]
    ports += [element("port", name=master.port, mode="master", range="0xFFFFFFFFFFFFFFFF", dataWidth=master.data_bits,
                      portType="addressable", base="0x0") for master in made.masters]
    ports += [element("port", name=stream.port, mode=stream.mode, range="0x0", dataWidth=stream.data_bits, portType="stream", base="0x0")
              for stream in made.streams]
    arguments = [element("arg", name=master.argument, addressQualifier=ADDRESS_QUALIFIER_GLOBAL, id=number, port=master.port, size="0x8",
                         offset=f"{master.offset:#x}", hostOffset="0x0", hostSize="0x8", type="void*")
                 for number, master in enumerate(made.masters)]
    arguments += [element("arg", name=stream.port, addressQualifier=ADDRESS_QUALIFIER_STREAM, id=number, port=stream.port, size="0x0",
                          offset="0x0", hostOffset="0x0", hostSize="0x0", type="void*")
                  for number, stream in enumerate(made.streams, len(made.masters))]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<!-- Made by bitstreams/kernel_xml.py; do not edit. -->",
             '<root versionMajor="1" versionMinor="9">',
             f'  <kernel name="{made.name}" language="ip" vlnv="keyline:kernel:{made.name}:1.0" attributes="" '
             'preferredWorkGroupSizeMultiple="0" workGroupSize="1" interrupt="true" hwControlProtocol="user_managed">',
             "    <ports>", *("      " + port for port in ports), "    </ports>",
             "    <args>", *("      " + argument for argument in arguments), "    </args>", "  </kernel>", "</root>", ""]
    return "\n".join(lines)


def main() -> int:
    try:
        text = xml(kernel(ROOT / "hw/rtl" / f"{sys.argv[2] if len(sys.argv) > 2 else NAME}.v"))
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
