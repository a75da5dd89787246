#!/usr/bin/env python3
"""Estimates what the RTL needs on an UltraScale+ card: LUTs, flip-flops, memories and the longest way through LUTs, block by block.

    area.py OUT.json [--block NAME=TOP:FILE[,FILE...]] ... [--rewritten NAME=TOP:FILE[,FILE...]] ...
            [--codes NAME=PIPELINE[,PIPELINE...]] [--jobs N] [--cache DIR]

Yosys maps each block (synth_xilinx -family xcup, flat but for tables of constants) and ABC covers it with LUTs of six inputs, F7 and F8,
every LUT one level. It keeps the structure that the sources have: hlsc has balanced it, and ABC's rewriting takes levels for LUTs, or many
LUTs for a level. hlsc_memory, the array in every memory and deep FIFO of hlsc, is not mapped but counted: UltraRAM in pieces of 4,096 x 72,
block RAM (36 Kb) in the best of its shapes. No place and route: what wires cost, and what Vivado's mapper packs better than Yosys (two
small functions in one LUT), is not in the figures.

The codes beside memories (hlsc_memory_check) are mapped once for each shape that the pipelines have; all of them are one more row.

The sources of a rewritten block are more than Yosys reads: plain_verilog.py goes before.

LUT levels are the LUTs on the longest way between two registers; multiplexers F7 and F8 and carry chains, which need no LUT of their own, are not
levels. Every block is a row of OUT.json, and "card" is their sum. Where a way is longer than six levels, the signals on it are printed.
"""
import argparse
import collections
import concurrent.futures
import hashlib
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import time

MEMORY = """(* blackbox *) module hlsc_memory #(parameter Width = 8, parameter Words = 16, parameter Style = "block", parameter Checked = 0) (
    input clk_i, input read_i, input [$clog2(Words)-1:0] read_address_i, output [Width-1:0] read_data_o,
    input write_i, input [$clog2(Words)-1:0] write_address_i, input [Width-1:0] write_data_i, output error_o,
    output [$clog2(Words)-1:0] error_address_o);
endmodule
(* blackbox *) module hlsc_rom #(parameter Width = 8, parameter Words = 256, parameter Latency = 2, parameter [Words*Width-1:0] Contents = 0) (
    input clk_i, input [$clog2(Words)-1:0] address_a_i, output [Width-1:0] data_a_o,
    input [$clog2(Words)-1:0] address_b_i, output [Width-1:0] data_b_o);
endmodule
"""
# The memories of hlsc's processes (emitter.cpp); those with latency 0 have no codes.
RAM = re.compile(r"hlsc_ram #\(\s*\.Width\((\d+)\), \.Words\((\d+)\), \.Latency\((\d+)\)")
# hlsc_memory_check of one shape: its functions are more than Yosys reads, and Verilator does not resolve them for plain_verilog.py.
CHECK = """module {top} (
    input clk_i, input read_i, input [{address}:0] read_address_i, input [{width}-1:0] read_data_i,
    input write_i, input [{address}:0] write_address_i, input [{width}-1:0] write_data_i, output reg error_o,
    output reg [{address}:0] error_address_o);
  reg write_q, write_code_q, read_q, read_code_q, read_both_q;
  reg [{address}:0] write_address_q, write_code_address_q, read_address_q, read_code_address_q, read_both_address_q;
  reg [{width}-1:0] written_q, seen_q;
  reg [{bits}-1:0] written_code_q, seen_code_q;
  wire [{bits}-1:0] stored_code;
  hlsc_memory #(.Width({bits}), .Words({words}), .Style("block")) u_codes (
      .clk_i(clk_i), .read_i(read_code_q), .read_address_i(read_code_address_q), .read_data_o(stored_code),
      .write_i(write_code_q), .write_address_i(write_code_address_q), .write_data_i(written_code_q), .error_o(),
      .error_address_o());
  always @(posedge clk_i) begin
    write_q <= write_i; write_address_q <= write_address_i; write_code_q <= write_q; write_code_address_q <= write_address_q;
    read_q <= read_i; read_address_q <= read_address_i; read_code_q <= read_q; read_code_address_q <= read_address_q;
    read_both_q <= read_code_q; read_both_address_q <= read_code_address_q; error_address_o <= read_both_address_q;
    if (write_i) written_q <= write_data_i;
    if (read_q) seen_q <= read_data_i;
    if (write_q) written_code_q <= {written_code};
    if (read_code_q) seen_code_q <= {seen_code};
    error_o <= read_both_q & (seen_code_q != stored_code);
  end
endmodule
"""
# Levels that ABC fills before it takes more LUTs for fewer levels. It sees what is between registers and carry chains, so a way with
# a carry chain on it may have twice as many; what follows (set and enable of registers) may add one. Where a way is too long, the
# block is mapped again with the next number.
LEVELS = (5, 4, 3)
# Costs of LUTs with up to 6, with 7 and with 8 inputs; cover as it is, but for balanced trees.
COVER = "abc -luts 6:1,2,4 -script +strash;balance,-x;if,-D,{levels};mfs2"
XILINX = "techmap -map +/xilinx/ff_map.v; techmap -map +/xilinx/lut_map.v -map +/xilinx/cells_map.v -D LUT_WIDTH=6"
# LUTs that a cell is made of (UG574, table of the CLB's distributed RAM), where it is made of LUTs.
LUT_CELLS = {**{f"LUT{n}": 1 for n in range(1, 7)}, "RAM32M": 4, "RAM32M16": 8, "RAM64M": 4, "RAM64M8": 8, "RAM32X1D": 2, "RAM64X1D": 2,
             "RAM64X1S": 1, "RAM128X1D": 4, "RAM256X1D": 8, "SRL16E": 1, "SRLC32E": 1}
REGISTERS = {"FDRE", "FDSE", "FDCE", "FDPE"}
# Between two registers, but no LUT.
WIRES = {"MUXF7", "MUXF8", "MUXF9", "CARRY4", "CARRY8", "INV", "BUF"}
# Width and words of a 36 Kb block RAM with one port that reads and one that writes (UG573).
BLOCK_SHAPES = [(72, 512), (36, 1024), (18, 2048), (9, 4096), (4, 8192), (2, 16384), (1, 32768)]
ULTRA_SHAPE = (72, 4096)
# Of an 18 Kb one with two ports that read.
ROM_SHAPES = [(18, 1024), (9, 2048), (4, 4096), (2, 8192), (1, 16384)]


# A clock of 3.33 ns has room for about so many.
TARGET_LEVELS = 6


def pieces(width, words, shape):
    return math.ceil(width / shape[0]) * math.ceil(words / shape[1])


def number_of(parameters, name):
    text = str(parameters[name])
    return int(text, 2) if set(text) <= {"0", "1"} else int(text)


def rom_of(parameters):
    """Block RAMs of one hlsc_rom."""
    width, words = number_of(parameters, "Width"), number_of(parameters, "Words")
    return min(pieces(width, words, shape) for shape in ROM_SHAPES) / 2


def memory_of(parameters):
    """LUTs, block RAMs (halves count: an 18 Kb one) and UltraRAMs of one hlsc_memory."""
    width, words, style = number_of(parameters, "Width"), number_of(parameters, "Words"), parameters["Style"].strip()
    if style == "ultra":
        return 0, 0, pieces(width, words, ULTRA_SHAPE)
    if style == "distributed":
        return math.ceil(width / 7) * math.ceil(words / 64) * 8, 0, 0
    whole = min(pieces(width, words, shape) for shape in BLOCK_SHAPES)
    halves = min(math.ceil(width / (shape[0] / 2)) * math.ceil(words / shape[1]) for shape in BLOCK_SHAPES[:-1])
    return 0, min(whole, halves / 2), 0


def goes_through(kind, pin):
    """Whether an input reaches an output in its clock: of a RAM of LUTs the address of a read does, what is written does not."""
    if not kind.startswith("RAM"):
        return True
    writes = {"RAM32M": "ADDRD", "RAM64M": "ADDRD"}.get(kind, "ADDRH")
    return (pin.startswith("ADDR") and pin != writes) or pin.startswith("DPRA")


class Module:
    """One module of the mapped netlist: what it has, and how far its outputs are from its inputs in LUTs."""

    def __init__(self, netlist, name, done):
        self.lut = self.ff = self.bram = self.uram = 0
        self.unknown = set()
        module = netlist["modules"][name]
        cells = []
        for cell_name, cell in module["cells"].items():
            kind = cell["type"]
            directions = cell.get("port_directions", {})
            inputs = [net for pin, nets in cell["connections"].items()
                      if directions.get(pin) == "input" and goes_through(kind, pin) for net in nets]
            outputs = [net for pin, nets in cell["connections"].items() if directions.get(pin) != "input" for net in nets]
            cells.append((kind, inputs, outputs, cell))
            self.count(kind, cell, netlist, done)
        self.levels, way = self.longest(cells, done)
        self.way = names_of(way, module["netnames"])
        # A module without registers or memories is logic: it lengthens the ways through it.
        self.is_logic = self.ff == 0 and not any(kind in ("hlsc_memory", "hlsc_rom") for kind, *_ in cells)

    def count(self, kind, cell, netlist, done):
        if kind in LUT_CELLS:
            self.lut += LUT_CELLS[kind]
        elif kind in REGISTERS:
            self.ff += 1
        elif kind.startswith("RAMB36"):
            self.bram += 1
        elif kind.startswith("RAMB18"):
            self.bram += 0.5
        elif kind.startswith("URAM288"):
            self.uram += 1
        elif kind.split("\\")[-1] == "hlsc_memory" or "hlsc_memory" in kind:
            lut, bram, uram = memory_of(cell["parameters"] or netlist["modules"][kind]["parameter_default_values"])
            self.lut, self.bram, self.uram = self.lut + lut, self.bram + bram, self.uram + uram
        elif kind.split("\\")[-1] == "hlsc_rom":
            self.bram += rom_of(cell["parameters"] or netlist["modules"][kind]["parameter_default_values"])
        elif kind in done:
            inner = done[kind]
            self.lut, self.ff = self.lut + inner.lut, self.ff + inner.ff
            self.bram, self.uram = self.bram + inner.bram, self.uram + inner.uram
            self.unknown |= inner.unknown
        elif kind not in WIRES and not kind.startswith("$"):
            self.unknown.add(kind)

    def longest(self, cells, done):
        """LUTs on the longest way through cells that are no registers, and its nets."""
        weight = {}
        through = []
        for kind, inputs, outputs, _ in cells:
            if kind in LUT_CELLS:
                weight_of = 1
            elif kind in WIRES:
                weight_of = 0
            elif kind in done and done[kind].is_logic:
                weight_of = done[kind].levels
            else:
                continue  # a register, a memory or a module with registers begins and ends ways
            through.append((weight_of, inputs, outputs))
        readers = {}
        waiting = []
        driven = {net for _, _, outputs in through for net in outputs}
        for index, (_, inputs, _) in enumerate(through):
            needed = {net for net in inputs if net in driven}
            waiting.append(len(needed))
            for net in needed:
                readers.setdefault(net, []).append(index)
        ready = [i for i, count in enumerate(waiting) if count == 0]
        reach, before = {}, {}
        longest, last = 0, None
        while ready:
            index = ready.pop()
            cost, inputs, outputs = through[index]
            farthest = max(inputs, key=lambda net: reach.get(net, 0), default=None)
            at = reach.get(farthest, 0) + cost
            if at > longest and outputs:
                longest, last = at, outputs[0]
            for net in outputs:
                reach[net], before[net] = at, farthest
                for reader in readers.get(net, []):
                    waiting[reader] -= 1
                    if waiting[reader] == 0:
                        ready.append(reader)
        way = []
        while last is not None:
            way.insert(0, last)
            last = before.get(last)
        return longest, way


def names_of(nets, netnames):
    """What the sources call these nets, where they have a name for them."""
    named = {}
    for name, net in netnames.items():
        if net["hide_name"]:
            continue
        for bit, number in enumerate(net["bits"]):
            text = f"{name}[{bit}]" if len(net["bits"]) > 1 else name
            if number not in named or len(text) < len(named[number]):
                named[number] = text
    return [named[net] for net in nets if net in named]


def module_order(netlist, top):
    """Modules with those inside them first."""
    order = []

    def visit(name):
        if name in order or name not in netlist["modules"]:
            return
        for cell in netlist["modules"][name]["cells"].values():
            visit(cell["type"])
        order.append(name)

    visit(top)
    return order


def modules_under(top, files):
    """The text of the modules and packages that `top` is made of: a change in another one leaves it as it is."""
    text = "\n".join(pathlib.Path(file).read_text() for file in files)
    modules = {match[2]: match[0] for match in re.finditer(r"^(module|package)\s+(\w+).*?^end\1", text, re.MULTILINE | re.DOTALL)}
    needed, found = [top], []
    while needed:
        name = needed.pop()
        if name in found:
            continue
        found.append(name)
        needed += [word for word in set(re.findall(r"\w+", modules[name])) if word in modules]
    ordered = sorted((modules[name] for name in found), key=lambda module: (not module.startswith("package"), module))
    return "\n".join(ordered)


def rewritten(top, files):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "plain.v")
        tool = pathlib.Path(__file__).with_name("plain_verilog.py")
        subprocess.run([sys.executable, tool, "--top", top, "-o", out, *files], check=True)
        return out.read_text()


def mapped(block, cache):
    """The row of a block, from the cache if its sources are the same as then."""
    name, top, files, is_rewritten = block
    source = rewritten(top, files) if is_rewritten else modules_under(top, files)
    key = hashlib.sha256(pathlib.Path(__file__).read_bytes() + top.encode() + source.encode())
    kept = cache / f"{name}-{key.hexdigest()[:16]}.json"
    if kept.exists():
        return json.loads(kept.read_text()), 0.0
    print(f"area: {name}: Yosys begins at {time.strftime('%H:%M:%S')}", file=sys.stderr, flush=True)
    began = time.monotonic()
    for levels in LEVELS:
        row = measured(netlist_of(name, top, source, levels), top)
        if row["lut_levels"] <= TARGET_LEVELS:
            break
    cache.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(row))
    return row, time.monotonic() - began


def netlist_of(name, top, source, levels):
    with tempfile.TemporaryDirectory() as folder:
        text = pathlib.Path(folder, "block.sv")
        text.write_text(MEMORY + source)
        out = pathlib.Path(folder, "netlist.json")
        cover = COVER.format(levels=levels)
        script = (f"read_verilog -sv -DSYNTHESIS {text}; hierarchy -check -top {top}; setattr -mod -set keep_hierarchy 1 *_table*; "
                  f"synth_xilinx -family xcup -flatten -nodsp -noiopad -noclkbuf -nosrl -top {top} -run begin:map_luts; "
                  f"opt_expr -mux_undef -noclkinv; {cover}; clean; {XILINX}; xilinx_dffopt; opt_lut_ins -tech xilinx; clean; write_json {out}")
        run = subprocess.run(["yosys", "-q", "-p", script], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise SystemExit(f"area: yosys cannot map {name}:\n{run.stderr[-2000:]}{run.stdout[-2000:]}")
        return json.loads(out.read_text())


def measured(netlist, top):
    done = {}
    top_name = next(name for name, module in netlist["modules"].items() if int(module["attributes"].get("top", "0"), 2))
    for name in module_order(netlist, top_name):
        attributes = netlist["modules"][name]["attributes"]
        if "blackbox" not in attributes and "whitebox" not in attributes:
            done[name] = Module(netlist, name, done)
    found = done[top_name]
    if found.unknown:
        print(f"area: {top}: cells that are not counted: {', '.join(sorted(found.unknown))}", file=sys.stderr)
    deepest = max(done.values(), key=lambda module: module.levels)
    return {"lut": found.lut, "ff": found.ff, "bram": found.bram, "uram": found.uram, "lut_levels": deepest.levels,
            "longest_way": deepest.way}


def check_of(top, width, words):
    """The code of Hsiao as hlsc_memory_check has it: columns of an odd number of ones, three at least."""
    bits = 4
    while 2 ** (bits - 1) - bits < width:
        bits += 1
    columns = [column for column in range(2**bits) if column.bit_count() >= 3 and column.bit_count() % 2 == 1][:width]
    rows = [sum(1 << i for i, column in enumerate(columns) if column >> bit & 1) for bit in reversed(range(bits))]

    def code(word):
        return "{" + ", ".join(f"^({word} & {width}'h{row:x})" for row in rows) + "}"

    return CHECK.format(top=top, width=width, words=words, bits=bits, address=(words - 1).bit_length() - 1,
                        written_code=code("written_q"), seen_code=code("seen_q"))


def codes(name, pipelines, cache):
    """The row of all hlsc_memory_check of some pipelines."""
    shapes = collections.Counter()
    for file in pipelines:
        for width, words, latency in RAM.findall(pathlib.Path(file).read_text()):
            if int(latency) > 0:
                shapes[int(width), int(words)] += 1
    total = {"block": name, "lut": 0, "ff": 0, "bram": 0, "uram": 0, "lut_levels": 0}
    cache.mkdir(parents=True, exist_ok=True)
    for (width, words), count in sorted(shapes.items()):
        top = f"{name}_{width}x{words}"
        source = cache / f"{top}.v"
        source.write_text(check_of(top, width, words))
        row, _ = mapped((top, top, [source], False), cache)
        for key in ("lut", "ff", "bram", "uram"):
            total[key] += count * row[key]
        total["lut_levels"] = max(total["lut_levels"], row["lut_levels"])
    return total


def line_of(row, text):
    return f"{row['block']:<22}{row['lut']:>9,}{row['ff']:>9,}{row['bram']:>8}{row['uram']:>7}{row['lut_levels']:>8}   {text}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--block", action="append", default=[], help="NAME=TOP:FILE,...")
    parser.add_argument("--rewritten", action="append", default=[], help="the same, for a block that Yosys cannot read as it is")
    parser.add_argument("--codes", help="NAME=PIPELINE,...")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--cache", type=pathlib.Path, default=pathlib.Path("build/area"))
    options = parser.parse_args()
    blocks = []
    for texts, is_rewritten in ((options.block, False), (options.rewritten, True)):
        for text in texts:
            name, _, rest = text.partition("=")
            top, _, files = rest.partition(":")
            blocks.append((name, top, [f for f in files.split(",") if f], is_rewritten))

    rows = []
    print(f"{'block':<22}{'LUT':>9}{'FF':>9}{'BRAM':>8}{'URAM':>7}{'levels':>8}", flush=True)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for block, (row, seconds) in zip(blocks, pool.map(lambda b: mapped(b, options.cache), blocks)):
            rows.append({"block": block[0], **row})
            print(line_of(rows[-1], f"{seconds:.0f} s" if seconds else "as before"), flush=True)
    if options.codes:
        name, _, rest = options.codes.partition("=")
        rows.append(codes(name, rest.split(","), options.cache))
        print(line_of(rows[-1], ""), flush=True)
    total = {"block": "card", **{key: sum(row[key] for row in rows) for key in ("lut", "ff", "bram", "uram")},
             "lut_levels": max(row["lut_levels"] for row in rows)}
    rows.append(total)
    print(line_of(total, ""))
    print("Estimate by Yosys: no place and route.")
    for row in rows:
        if row["lut_levels"] > TARGET_LEVELS and "longest_way" in row:
            print(f"longest way of {row['block']}, {row['lut_levels']} levels: {' > '.join(row['longest_way'])}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps({"bench": "area", "notes": {"what": "estimate, no place and route"}, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
