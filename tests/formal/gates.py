"""Gates of a kernel that hlsc made with one stage, by Yosys, and what each of them is as an algebraic normal form: a sum (XOR) of terms,
each a set of variables whose AND it is. That form is unique: two functions are equal if and only if their forms are."""
import json
import pathlib
import subprocess
import tempfile

# What stands around the logic of a kernel of hlsc. Between tdata_o and data_i is what it computes.
AROUND = """
(* blackbox *) module hlsc_input_slice #(parameter Width = 8) (input clk_i, input rst_ni, input [Width-1:0] tdata_i,
    input tvalid_i, output tready_o, output [Width-1:0] tdata_o, output tvalid_o, input tready_i);
endmodule
(* blackbox *) module hlsc_output_fifo #(parameter Width = 8, parameter DepthLog2 = 4) (input clk_i, input rst_ni, output credit_o,
    input reserve_i, input release_i, input push_i, input [Width-1:0] data_i, output [Width-1:0] tdata_o, output tvalid_o, input tready_i);
endmodule
"""




def netlist(source):
    """The cells of the module that has the file's name."""
    with tempfile.TemporaryDirectory() as folder:
        around = pathlib.Path(folder, "around.v")
        around.write_text(AROUND)
        out = pathlib.Path(folder, "netlist.json")
        top = pathlib.Path(source).stem
        subprocess.run(["yosys", "-q", "-p", f"read_verilog {around}; read_verilog -sv {source}; hierarchy -top {top}; "
                        f"proc; opt_expr; opt_clean; simplemap; opt_clean; write_json {out}"], check=True,
                       stderr=subprocess.DEVNULL)
        return json.loads(out.read_text())["modules"]


class Forms:
    """A form is a frozenset of terms, a term a frozenset of variables; the empty term is 1."""

    def __init__(self, module, most_variables):
        """`most_variables`: a term with more is an error, as what is proved here is linear (1) or bilinear (2)."""
        self.most_variables = most_variables
        self.driver = {}
        self.form = {"0": frozenset(), "1": frozenset([frozenset()]), "x": frozenset()}
        self.tables = []  # instances of tables
        for name, cell in module["cells"].items():
            pins = cell["connections"]
            if cell["type"].endswith("hlsc_input_slice"):
                self.inputs = pins["tdata_o"]
            elif cell["type"].endswith("hlsc_output_fifo"):
                self.outputs = pins["data_i"]
            elif "Y" in pins:
                self.driver[pins["Y"][0]] = (cell["type"], pins, name)
            else:
                self.tables.append(cell)

    def name(self, nets, variables):
        for net, variable in zip(nets, variables):
            self.form[net] = frozenset([frozenset([variable])])

    def product(self, left, right):
        made = set()
        for x in left:
            for y in right:
                if len(x | y) > self.most_variables:
                    raise SystemExit(f"a term of more than {self.most_variables} variables: this is something else")
                made ^= {x | y}
        return frozenset(made)

    def gate(self, kind, name, forms):
        if kind == "$_XOR_":
            return forms[0] ^ forms[1]
        if kind == "$_AND_":
            return self.product(*forms)
        if kind == "$_NOT_":
            return forms[0] ^ {frozenset()}
        if kind == "$_OR_":
            return forms[0] ^ forms[1] ^ self.product(*forms)
        if kind == "$_MUX_":
            return forms[0] ^ self.product(forms[2], forms[0] ^ forms[1])
        raise SystemExit(f"cell {name}: this program knows no {kind}")

    def of(self, net):
        stack = [net]  # not by recursion: the logic is deep
        while stack:
            at = stack[-1]
            if at not in self.form:
                kind, pins, name = self.driver[at]
                inputs = [pins[p][0] for p in ("A", "B", "S") if p in pins]
                missing = [n for n in inputs if n not in self.form]
                if missing:
                    stack.extend(missing)
                    continue
                self.form[at] = self.gate(kind, name, [self.form[n] for n in inputs])
            stack.pop()
        return self.form[net]
