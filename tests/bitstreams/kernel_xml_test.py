#!/usr/bin/env python3
"""kernel.xml says what the top and the register map say; a top that is none is refused; the wires of the top go where their names say."""

import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bitstreams"))
import kernel_xml  # noqa: E402 (where it is, is known only now)

TOP = kernel_xml.TOP.read_text(encoding="utf-8")
INLINE_TOP = ROOT / "hw/rtl/keyline_inline_card.v"
# What is changed in the top, to what, and the complaint.
SPOILT = {
    "a port is missing": ("    output wire         m_axi_inbound_rready\n", "", "m_axi_inbound_rready is missing"),
    "an unknown port": ("    input  wire         ap_clk,", "    input  wire         ap_clk,\n    input  wire         ap_clk_2,", "ap_clk_2"),
    "the wrong direction": ("    input  wire         m_axi_outbound_awready", "    output wire         m_axi_outbound_awready",
                            "m_axi_outbound_awready is an output"),
    "fewer registers than the map": ("[15:0]  s_axi_control_a", "[11:0]  s_axi_control_a", "12 bits, the register map 16"),
    "an address too narrow for XRT": ("[63:0]  m_axi_outbound_a", "[31:0]  m_axi_outbound_a", "32 bits, XRT's addresses have 64"),
    "strobes that do not fit": ("[63:0]  m_axi_inbound_wstrb", "[31:0]  m_axi_inbound_wstrb", "not a bit for each octet"),
    "read and write of different widths": ("[511:0] m_axi_inbound_rdata", "[255:0] m_axi_inbound_rdata", "differ in width"),
    "a port that is an array": ("    output wire [7:0]   m_axi_outbound_awlen,", "    output wire [7:0]   m_axi_outbound_awlen[2],", "one a line"),
    "another module": ("module keyline_card (", "module keyline_cart (", "no module keyline_card"),
}


class KernelXml(unittest.TestCase):
    def test_xml_has_what_the_kernel_has(self):
        kernel = kernel_xml.kernel()
        root = ElementTree.fromstring(kernel_xml.xml(kernel))
        element = root.find("kernel")
        self.assertEqual((element.get("name"), element.get("hwControlProtocol"), element.get("interrupt")),
                         ("keyline_card", "user_managed", "true"))
        ports = {port.get("name"): port for port in root.iter("port")}
        self.assertEqual(list(ports), ["s_axi_control", "m_axi_outbound", "m_axi_inbound"])
        self.assertEqual(int(ports["s_axi_control"].get("range"), 16), 1 << 16)
        self.assertEqual([ports[name].get("dataWidth") for name in ports], ["32", "512", "512"])
        arguments = list(root.iter("arg"))
        self.assertEqual([argument.get("id") for argument in arguments], ["0", "1"])
        # queue.submission_base_lo of each direction (docs/registers.md).
        self.assertEqual([int(argument.get("offset"), 16) for argument in arguments], [0x1010, 0x2010])
        for argument in arguments:
            self.assertEqual(ports[argument.get("port")].get("mode"), "master")

    def test_the_inline_kernel(self):
        kernel = kernel_xml.kernel(INLINE_TOP)
        root = ElementTree.fromstring(kernel_xml.xml(kernel))
        self.assertEqual(root.find("kernel").get("name"), "keyline_inline_card")
        modes = {port.get("name"): port.get("mode") for port in root.iter("port")}
        self.assertEqual(modes, {"s_axi_control": "slave", **{f"m_axi_{name}": "master" for name in kernel_xml.QUEUES[kernel_xml.INLINE]},
                                 "rx_axis": "read_only", "tx_axis": "write_only"})
        offsets = [int(argument.get("offset"), 16) for argument in root.iter("arg")]
        self.assertEqual(offsets, [0x1010, 0x2010, 0x3010, 0x4010, 0x5010, 0, 0])
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / INLINE_TOP.name
            path.write_text(INLINE_TOP.read_text(encoding="utf-8").replace("output wire         rx_axis_tready", "input  wire         rx_axis_tready"),
                            encoding="utf-8")
            with self.assertRaisesRegex(kernel_xml.KernelError, "rx_axis_tready is an input"):
                kernel_xml.kernel(path)

    def test_no_kernel_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "keyline_card.v"
            for what, (old, new, complaint) in SPOILT.items():
                with self.subTest(what):
                    self.assertIn(old, TOP)
                    text = TOP.replace(old, new)
                    if what == "a port is missing":
                        text = text.replace("m_axi_inbound_rvalid,\n)", "m_axi_inbound_rvalid\n)")
                    path.write_text(text, encoding="utf-8")
                    with self.assertRaisesRegex(kernel_xml.KernelError, re.escape(complaint)):
                        kernel_xml.kernel(path)


class Wires(unittest.TestCase):
    """Verilator's lint sees widths, not names."""

    def test_top(self):
        body = TOP.split("keyline_shell_packed u_card (")[1]
        wires = dict(re.findall(r"\.(\w+)\((.*?)\)[,)]", body))
        self.assertEqual({name: wires.pop(name) for name in ("clk_i", "rst_ni", "irq_o")},
                         {"clk_i": "ap_clk", "rst_ni": "ap_rst_n", "irq_o": "interrupt"})
        self.assertEqual(len(wires), 17 + 29)
        for inner, outer in wires.items():
            kind, _, signal = inner.rpartition("_")
            expected = (f"s_axi_control_{signal}" if kind == "s_axil" else f"{{m_axi_inbound_{signal}, m_axi_outbound_{signal}}}")
            self.assertEqual(outer, expected)

    def test_inline_top(self):
        body = INLINE_TOP.read_text(encoding="utf-8").split("keyline_inline_packed u_card (")[1]
        wires = dict(re.findall(r"\.(\w+)\((.*?)\)[,)]", body))
        self.assertEqual({name: wires.pop(name) for name in ("clk_i", "rst_ni", "irq_o", "rx_axis_tuser")},
                         {"clk_i": "ap_clk", "rst_ni": "ap_rst_n", "irq_o": "interrupt", "rx_axis_tuser": "1'b0"})
        self.assertEqual(len(wires), 17 + 29 + 9)
        for inner, outer in wires.items():
            kind, _, signal = inner.rpartition("_")
            expected = {"s_axil": f"s_axi_control_{signal}", "rx_axis": inner, "tx_axis": inner,
                        "m_axi": "{" + ", ".join(f"m_axi_{queue}_{signal}" for queue in kernel_xml.QUEUES[kernel_xml.INLINE][::-1]) + "}"}
            self.assertEqual(outer, expected[kind])

    def test_packed(self):
        for name in ("shell", "inline"):
            with self.subTest(name):
                self.check_packed((ROOT / f"hw/rtl/keyline_{name}_packed.sv").read_text(encoding="utf-8"))

    def check_packed(self, text: str):
        directions = {name: direction for direction, name in re.findall(r"(input|output)\s+logic\s+\S+\s+m_axi_(\w+)", text)}
        assigned = re.findall(r"assign (\w+)\[d\]\s*= (\w+)\[d\];", text)
        self.assertEqual((len(directions), len(assigned)), (29, 29))
        for left, right in assigned:
            name = left.removeprefix("m_axi_")
            self.assertEqual({left, right}, {name, f"m_axi_{name}"})
            self.assertEqual(left.startswith("m_axi_"), directions[name] == "output")
        connected = dict(re.findall(r"\.m_axi_(\w+)\((\w+)\)", text))
        self.assertEqual(connected, {name: name for name in directions})


if __name__ == "__main__":
    unittest.main()
