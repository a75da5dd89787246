#!/usr/bin/env python3
"""Writes an xclbin for the simulated platform (docs/xrt.md): the container that XRT reads, with no bits for an FPGA in it.

    make_xclbin.py OUT.xclbin --memory host|ddr [--kernel NAME] [--register-bytes N]

The kernel is the one that bitstreams/ packages for cards (bitstreams/kernel_xml.py). The layout is that of xclbin.h of libxrt-dev (struct
axlf); xclbinutil of Debian does not run. The same arguments give the same file.
"""

import argparse
import struct
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bitstreams"))
import kernel_xml  # noqa: E402 (where it is, is known only now)
from kernel_xml import Kernel  # noqa: E402

# What the platform checks (sim/xrt/platform.cpp): no card is called so, and XRT's driver loads it on none.
PLATFORM = "keyline_simulated_alveo"
BASE = 0x00800000
# xclbin.h: enum axlf_section_kind
BITSTREAM, EMBEDDED_METADATA, MEM_TOPOLOGY, CONNECTIVITY, IP_LAYOUT = 0, 2, 6, 7, 8
GROUP_TOPOLOGY, GROUP_CONNECTIVITY = 26, 27
# enum MEM_TYPE, IP_TYPE, IP_CONTROL, XCLBIN_MODE; bits of ip_data.properties
MEM_DDR4, MEM_DRAM = 1, 2
IP_KERNEL, INTERRUPT_ENABLED, AP_CTRL_NONE = 1, 1, 2 << 8
MODE_HW_EMU = 4
HEAD = 8 + 4 + 28 + 256 + 8  # axlf before m_header: magic, signature length, reserved, key block, unique id
HEADER, SECTION_HEADER = 152, 40
MEMORIES = {"host": (MEM_DRAM, 0x20_0000_0000, b"HOST[0]"), "ddr": (MEM_DDR4, 0x40_0000_0000, b"DDR[0]")}
MEMORY_KILOBYTES = 256 << 10


@dataclass(frozen=True)
class Section:
    kind: int
    name: bytes
    data: bytes


def metadata(kernel: Kernel) -> bytes:
    """What kernel.xml says of the kernel, and its instance at BASE."""
    described = ElementTree.fromstring(kernel_xml.xml(kernel)).find("kernel")
    element = ElementTree.Element("kernel", described.attrib)
    element.extend([*described.iter("port"), *described.iter("arg")])
    instance = ElementTree.SubElement(element, "instance", name=f"{kernel.name}_1")
    ElementTree.SubElement(instance, "addrRemap", base=f"{BASE:#x}", range=f"{kernel.register_bytes:#x}", port=kernel.control)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<project name="keyline">
 <platform vendor="keyline" boardid="simulated" name="alveo" featureRomTime="0">
  <device name="fpga0" fpgaDevice="none" addrWidth="0">
   <core name="OCL_REGION_0" target="hw_emu" type="clc_region" clockFreq="300MHz" numComputeUnits="1">
    {ElementTree.tostring(element, encoding="unicode")}
   </core>
  </device>
 </platform>
</project>
""".encode()


def table(entries: list[bytes], alignment: int) -> bytes:
    """A count, and what comes behind it at its own alignment."""
    return struct.pack("<i", len(entries)).ljust(alignment, b"\0") + b"".join(entries)


def sections(kernel: Kernel, memory: str) -> list[Section]:
    kind, base, tag = MEMORIES[memory]
    topology = table([struct.pack("<BB6xQQ16s", kind, 1, MEMORY_KILOBYTES, base, tag)], 8)
    connectivity = table([struct.pack("<iii", argument, 0, 0) for argument in range(len(kernel.masters))], 4)
    name = f"{kernel.name}:{kernel.name}_1".encode()
    layout = table([struct.pack("<IIQ64s", IP_KERNEL, INTERRUPT_ENABLED | AP_CTRL_NONE, BASE, name)], 8)
    return [Section(BITSTREAM, b"bitstream", bytes(64)), Section(EMBEDDED_METADATA, b"metadata", metadata(kernel)),
            Section(MEM_TOPOLOGY, b"mem_topology", topology), Section(CONNECTIVITY, b"connectivity", connectivity),
            Section(IP_LAYOUT, b"ip_layout", layout), Section(GROUP_TOPOLOGY, b"group_topology", topology),
            Section(GROUP_CONNECTIVITY, b"group_conn", connectivity)]


def xclbin(content: list[Section]) -> bytes:
    at = HEAD + HEADER + SECTION_HEADER * len(content)
    headers, body = b"", b""
    for section in content:
        padding = -at % 8
        headers += struct.pack("<I16s4xQQ", section.kind, section.name, at + padding, len(section.data))
        body += bytes(padding) + section.data
        at += padding + len(section.data)
    # Its identity is what is in it: XRT loads nothing that is there already.
    identity = uuid.uuid5(uuid.NAMESPACE_URL, "keyline:" + (headers + body).hex())
    header = struct.pack("<QQQHBBHH16s64s16s16sI4x", at, 0, 0, 0, 2, 13, MODE_HW_EMU, 0, bytes(16), PLATFORM.encode(), identity.bytes, b"",
                         len(content))
    assert len(header) == HEADER
    # No signature: its length is -1, and what belongs to it is all ones.
    return b"xclbin2\0" + struct.pack("<i", -1) + b"\xff" * (28 + 256) + struct.pack("<Q", 0) + header + headers + body


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("--memory", choices=MEMORIES, required=True, help="where the kernel's masters reach")
    card = kernel_xml.kernel()
    parser.add_argument("--kernel", default=card.name, help="another design's")
    parser.add_argument("--register-bytes", type=lambda text: int(text, 0), default=card.register_bytes, help="another release's")
    arguments = parser.parse_args()
    kernel = replace(card, name=arguments.kernel, register_bytes=arguments.register_bytes)
    arguments.output.write_bytes(xclbin(sections(kernel, arguments.memory)))


if __name__ == "__main__":
    main()
