#!/usr/bin/env python3
"""The simulated platform's xclbin (sim/xrt/make_xclbin.py) has the kernel that is packaged for cards: read back by the layout of xclbin.h."""

import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bitstreams"))
import kernel_xml  # noqa: E402 (where it is, is known only now)

HEADER_AT, SECTIONS_AT = 304, 456  # axlf.m_header, axlf.m_sections
METADATA, CONNECTIVITY, IP_LAYOUT, GROUP_CONNECTIVITY = 2, 7, 8, 27


def sections(data: bytes) -> dict[int, bytes]:
    length, = struct.unpack_from("<Q", data, HEADER_AT)
    count, = struct.unpack_from("<I", data, SECTIONS_AT - 8)
    assert data[:8] == b"xclbin2\0" and length == len(data)
    found = {}
    for number in range(count):
        kind, at, size = struct.unpack_from("<I20xQQ", data, SECTIONS_AT + 40 * number)
        found[kind] = data[at:at + size]
    return found


def said(element: ElementTree.Element) -> list[tuple]:
    """Ports and arguments, in their order."""
    return [(child.tag, *sorted(child.attrib.items())) for tag in ("port", "arg") for child in element.iter(tag)]


class Xclbin(unittest.TestCase):
    def read(self, memory: str) -> dict[int, bytes]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "keyline.xclbin"
            subprocess.run([sys.executable, "-B", ROOT / "sim/xrt/make_xclbin.py", path, "--memory", memory], check=True)
            return sections(path.read_bytes())

    def test_the_kernel_is_the_one_of_the_cards(self):
        card = kernel_xml.kernel()
        packaged = ElementTree.fromstring(kernel_xml.xml(card)).find("kernel")
        for memory in ("host", "ddr"):
            found = self.read(memory)
            simulated = ElementTree.fromstring(found[METADATA].decode()).find(".//kernel")
            self.assertEqual(simulated.attrib, packaged.attrib)
            self.assertEqual(said(simulated), said(packaged))
            remap = simulated.find("instance/addrRemap")
            self.assertEqual((remap.get("port"), int(remap.get("range"), 16)), (card.control, card.register_bytes))
            # One kernel, at the address of its instance; every argument reaches the one memory.
            count, base, name = struct.unpack_from("<i4x8xQ64s", found[IP_LAYOUT])
            self.assertEqual((count, name.rstrip(b"\0").decode()), (1, f"{card.name}:{card.name}_1"))
            self.assertEqual(base, int(remap.get("base"), 16))
            for kind in (CONNECTIVITY, GROUP_CONNECTIVITY):
                connected = struct.unpack_from(f"<i{3 * len(card.masters)}i", found[kind])
                self.assertEqual(connected, (len(card.masters), *(word for number in range(len(card.masters)) for word in (number, 0, 0))))


if __name__ == "__main__":
    unittest.main()
