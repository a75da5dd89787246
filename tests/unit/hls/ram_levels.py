#!/usr/bin/env python3
"""What hlsc's delay model says of hlsc_ram: what is in flight costs one LUT in front of the data that are read, whatever the latency.

    ram_levels.py HLSC_RAM.sv

Yosys maps memories of four words (so that an address is compared in one LUT too); the longest way is that of the data.
"""
import importlib.util
import pathlib
import sys

AREA = pathlib.Path(__file__).parents[3] / "hw/area/area.py"
TOP = """
module top(input clk_i, input read_i, input [1:0] read_address_i, output reg [7:0] read_data_q,
           input write_i, input [1:0] write_address_i, input [7:0] write_data_i);
  wire [7:0] data;
  always @(posedge clk_i) read_data_q <= data;
  hlsc_ram #(.Width(8), .Words(4), .Latency(LATENCY), .Forward(FORWARD)) u_ram (.clk_i, .read_i, .read_address_i, .read_data_o(data),
                                                                  .write_i, .write_address_i, .write_data_i);
endmodule
"""


def load_area():
    spec = importlib.util.spec_from_file_location("area", AREA)
    area = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(area)
    return area


def main():
    area = load_area()
    rtl = pathlib.Path(sys.argv[1]).read_text()
    wrong = 0
    for latency in (1, 2, 3, 4):
        for forward in (0, 1):
            source = rtl + TOP.replace("LATENCY", str(latency)).replace("FORWARD", str(forward))
            row = area.measured(area.netlist_of("hlsc_ram", "top", source, levels=1), "top")
            is_right = row["lut_levels"] == forward and row["ff"] >= 8
            wrong += not is_right
            print(f"latency {latency}, {'forwarded' if forward else 'plain'}: {row['lut_levels']} levels, {row['lut']} LUTs, "
                  f"{row['ff']} registers{'' if is_right else ': WRONG'}")
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main())
