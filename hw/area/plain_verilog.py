#!/usr/bin/env python3
"""Rewrites SystemVerilog as Verilog that Yosys reads, by what Verilator makes of it.

    plain_verilog.py --top MODULE -o OUT.v FILE.sv...

Yosys 0.23 knows neither imports nor struct literals nor arrays at ports. Verilator resolves all that (packages, types, parameters,
generate blocks, widths) and tells the rest as XML (verilator --xml-only), so what is mapped is what is simulated. Here it is written
down again: every signal is a vector, an array at a port too. A module without outputs is a check and is left out.

What is not known here is an error, never left out in silence.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

BINARY = {"and": "&", "or": "|", "xor": "^", "add": "+", "sub": "-", "mul": "*", "eq": "==", "neq": "!=", "lt": "<", "gt": ">", "lte": "<=",
          "gte": ">=", "shiftl": "<<", "shiftr": ">>", "logand": "&&", "logor": "||"}
UNARY = {"not": "~", "redor": "|", "redand": "&", "redxor": "^", "lognot": "!", "negate": "-"}
STATEMENTS = {"assign", "assigndly", "begin", "if", "case"}


class Unknown(Exception):
    pass


class Types:
    """Widths of Verilator's types, and the lengths of arrays."""

    def __init__(self, table):
        self.of = {entry.get("id"): entry for entry in table}

    def array(self, type_id):
        """(length, element type) of an unpacked array, else nothing."""
        entry = self.of[type_id]
        if entry.tag == "refdtype":
            return self.array(entry.get("sub_dtype_id"))
        return (self.length(entry), entry.get("sub_dtype_id")) if entry.tag == "unpackarraydtype" else None

    def length(self, entry):
        left, right = (constant(child) for child in entry.find("range"))
        if entry.tag == "unpackarraydtype" and min(left, right) != 0:
            raise Unknown("an array that does not begin at 0")
        return abs(left - right) + 1

    def width(self, type_id):
        entry = self.of[type_id]
        if entry.tag == "basicdtype":
            return abs(int(entry.get("left", "0")) - int(entry.get("right", "0"))) + 1
        if entry.tag in ("refdtype", "enumdtype", "memberdtype"):
            return self.width(entry.get("sub_dtype_id"))
        if entry.tag == "structdtype":
            return sum(self.width(member.get("sub_dtype_id")) for member in entry.iter("memberdtype"))
        if entry.tag in ("packarraydtype", "unpackarraydtype"):
            return self.length(entry) * self.width(entry.get("sub_dtype_id"))
        raise Unknown(f"type {entry.tag}")


def constant(node):
    """The value of a constant such as 32'sh1f."""
    if node.tag != "const":
        raise Unknown(f"{node.tag} where a constant is expected")
    return int(node.get("name").split("h")[1], 16)


class Place:
    """Bits of a signal, or of a word of a memory: what a chain of selections names."""

    def __init__(self, name, width):
        self.name, self.width, self.base, self.parts, self.whole = name, width, 0, [], True

    def narrowed(self, at, width):
        """`width` bits from `at` on, which is a number or an expression."""
        if isinstance(at, int):
            self.base += at
        else:
            self.parts.append(at)
        self.whole = self.whole and at == 0 and width == self.width
        self.width = width
        return self

    def text(self):
        if self.whole:
            return self.name
        if not self.parts:
            return f"{self.name}[{self.base + self.width - 1}:{self.base}]"
        return f"{self.name}[{' + '.join(self.parts)} + {self.base} +: {self.width}]"


class Writer:
    """One module as text."""

    def __init__(self, module, modules, types):
        self.module, self.modules, self.types = module, modules, types
        self.scopes = [{}]
        self.lines = []
        whole = self.named_whole(module)
        begun = {id(node[1]) for initial in module.iter("initial") for node in initial}
        self.used = {ref.get("name") for ref in module.iter("varref") if id(ref) not in begun}
        self.used |= {var.get("name") for var in module.iter("var") if var.get("dir")}
        self.memories = {id(var) for var in module.iter("var")
                         if types.array(var.get("dtype_id")) and not var.get("dir") and var.get("name") not in whole}
        self.driven = {ref.get("name") for tag in ("assigndly", "contassign") for node in module.iter(tag) for ref in node[1].iter("varref")}
        self.driven |= {ref.get("name") for always in module.iter("always") for node in always.iter("assign") for ref in node[1].iter("varref")}
        self.driven |= {ref.get("name") for port in module.iter("port") if port.get("direction") != "in" for ref in port.iter("varref")}

    @staticmethod
    def named_whole(module):
        """Names that stand anywhere without an index: arrays of that name go through ports or are copied."""
        indexed = {id(select[0]) for select in module.iter("arraysel")}
        return {ref.get("name") for ref in module.iter("varref") if id(ref) not in indexed}

    def width(self, node):
        return self.types.width(node.get("dtype_id"))

    def write(self):
        ports = sorted((var for var in self.module if var.tag == "var" and var.get("dir")), key=lambda var: int(var.get("pinIndex")))
        heads = [f"  {port.get('dir')} logic [{self.width(port) - 1}:0] \\{port.get('name')} " for port in ports]
        for port in ports:
            self.scopes[-1][port.get("name")] = port
        self.items([node for node in self.module if node not in ports], "")
        return f"module \\{self.module.get('name')} (\n" + ",\n".join(heads) + ");\n" + "\n".join(self.lines) + "\nendmodule\n"

    def items(self, nodes, prefix):
        """What stands in a module or in a generate block: declarations first, as others use them."""
        for node in nodes:
            if node.tag == "var":
                self.declare(node, prefix)
        for node in nodes:
            self.item(node, prefix)

    def declare(self, var, prefix):
        name = f"\\{prefix}{var.get('name')} "
        var.set("written", name)
        self.scopes[-1][var.get("name")] = var
        array = self.types.array(var.get("dtype_id"))
        if id(var) in self.memories:
            length, element = array
            self.lines.append(f"  logic [{self.types.width(element) - 1}:0] {name}[0:{length - 1}];")
        elif var.get("param") or var.get("localparam"):
            self.lines.append(f"  localparam [{self.width(var) - 1}:0] {name}= {self.expression(var[0])};")
        else:
            self.lines.append(f"  logic [{self.width(var) - 1}:0] {name};")

    def item(self, node, prefix):
        if node.tag in ("var", "typedef"):
            return
        if node.tag == "begin":
            self.scopes.append({})
            self.items(list(node), f"{prefix}{node.get('name')}.")
            self.scopes.pop()
        elif node.tag == "contassign":
            self.lines.append(f"  assign {self.expression(node[1])} = {self.expression(node[0])};")
        elif node.tag == "instance":
            self.instance(node, prefix)
        elif node.tag == "func":
            self.function(node)
        elif node.tag == "initial":
            self.initial(node)
        elif node.tag == "always":
            self.always(node)
        else:
            raise Unknown(node.tag)

    def instance(self, node, prefix):
        if is_check(self.modules[node.get("defName")]):
            return
        pins = ",\n".join(f"    .\\{port.get('name')} ({self.expression(port[0]) if len(port) else ''})" for port in node.iter("port"))
        self.lines.append(f"  \\{node.get('defName')} \\{prefix}{node.get('name')} (\n{pins});")

    def initial(self, node):
        """What only an initial block writes is a constant."""
        for assignment in node:
            if assignment.tag == "assign" and assignment[1].get("name") not in self.used:
                continue  # nobody reads it
            constant_only = assignment.tag == "assign" and assignment[1].tag == "varref" and assignment[1].get("name") not in self.driven
            if not constant_only:
                raise Unknown("an initial value of a signal that changes")
            self.lines.append(f"  assign {self.expression(assignment[1])} = {self.expression(assignment[0])};")

    def always(self, node):
        tree = node.find("sentree")
        edges = [] if tree is None else [(item.get("edgeType"), self.expression(item[0])) for item in tree]
        if any(edge != "POS" for edge, _ in edges):
            raise Unknown("a clock edge that is not rising")
        self.lines.append("  always @(" + " or ".join(f"posedge {clock}" for _, clock in edges) + ")" if edges else "  always @*")
        self.block([child for child in node if child.tag != "sentree"], "  ")

    def function(self, node):
        scope = {}
        self.scopes.append(scope)
        result = next(var for var in node if var.tag == "var" and var.get("name") == node.get("name"))
        self.lines.append(f"  function automatic [{self.width(result) - 1}:0] \\{node.get('name')} ;")
        for var in (child for child in node if child.tag == "var"):
            scope[var.get("name")] = var
            var.set("written", f"\\{var.get('name')} ")
            if var is not result:
                kind = "input" if var.get("dir") == "input" else "logic"
                self.lines.append(f"    {kind} [{self.width(var) - 1}:0] \\{var.get('name')} ;")
        self.block([child for child in node if child.tag != "var"], "    ")
        self.lines.append("  endfunction")
        self.scopes.pop()

    def block(self, nodes, indent):
        self.lines.append(indent + "begin")
        for node in nodes:
            self.statement(node, indent + "  ")
        self.lines.append(indent + "end")

    def statement(self, node, indent):
        if node.tag in ("assign", "assigndly"):
            arrow = "=" if node.tag == "assign" else "<="
            self.lines.append(f"{indent}{self.expression(node[1])} {arrow} {self.expression(node[0])};")
        elif node.tag == "begin":
            self.block(list(node), indent)
        elif node.tag == "if":
            self.lines.append(f"{indent}if ({self.expression(node[0])})")
            self.block(list(node)[1:2], indent)
            if len(node) > 2:
                self.lines.append(indent + "else")
                self.block(list(node)[2:], indent)
        elif node.tag == "case":
            self.lines.append(f"{indent}case ({self.expression(node[0])})")
            for item in list(node)[1:]:
                labels = ", ".join(self.expression(child) for child in item if child.tag not in STATEMENTS)
                self.lines.append(f"{indent}{labels or 'default'}:")
                self.block([child for child in item if child.tag in STATEMENTS], indent)
            self.lines.append(indent + "endcase")
        else:
            raise Unknown(f"statement {node.tag}")

    def variable(self, name):
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        raise Unknown(f"{name}, which is declared nowhere")

    def place(self, node):
        """The place that a selection names, or nothing if it selects from a value."""
        if node.tag == "varref":
            var = self.variable(node.get("name"))
            return Place(var.get("written", f"\\{node.get('name')} "), self.width(var))
        if node.tag == "arraysel":
            if node[0].tag == "varref" and id(self.variable(node[0].get("name"))) in self.memories:
                name = self.variable(node[0].get("name")).get("written")
                return Place(f"{name}[{self.expression(node[1])}]", self.width(node))
            at, width = self.number(node[1]), self.width(node)
            return self.place(node[0]).narrowed(at * width if isinstance(at, int) else f"32'({at}) * {width}", width)
        if node.tag == "sel":
            place = self.place(node[0])
            return place and place.narrowed(self.number(node[1]), constant(node[2]))
        return None

    def number(self, node):
        return constant(node) if node.tag == "const" else f"32'({self.expression(node)})"

    def expression(self, node):
        tag = node.tag
        if tag == "const":
            return node.get("name").replace("'s", "'")
        if tag in ("varref", "arraysel", "sel"):
            place = self.place(node)
            if place:
                return place.text()
            return f"{constant(node[2])}'(({self.expression(node[0])}) >> {self.number(node[1])})"
        if tag in BINARY:
            return f"({self.expression(node[0])} {BINARY[tag]} {self.expression(node[1])})"
        if tag in UNARY:
            return f"({UNARY[tag]}{self.expression(node[0])})"
        if tag == "cond":
            return f"({self.expression(node[0])} ? {self.expression(node[1])} : {self.expression(node[2])})"
        if tag == "extend":
            return f"{self.width(node)}'({self.expression(node[0])})"
        if tag == "concat":
            return f"{{{self.expression(node[0])}, {self.expression(node[1])}}}"
        if tag == "replicate":
            return f"{{{constant(node[1])}{{{self.expression(node[0])}}}}}"
        if tag == "countones":
            bits = range(self.width(node[0]))
            return "(" + " + ".join(f"{self.width(node)}'(1'(({self.expression(node[0])}) >> {bit}))" for bit in bits) + ")"
        if tag == "eqwild":
            return self.wild(node)
        if tag == "funcref":
            return f"\\{node.get('name')} ({', '.join(self.expression(arg[0]) for arg in node)})"
        raise Unknown(f"expression {tag}")

    def wild(self, node):
        """Equal where the pattern has no x."""
        literal = node[1].get("name") if node[1].tag == "const" else ""
        if "x" not in literal and "?" not in literal and "z" not in literal:
            return f"({self.expression(node[0])} == {self.expression(node[1])})"
        raise Unknown("a pattern with x")


def is_check(module):
    return not any(var.get("dir") in ("output", "inout") for var in module if var.tag == "var")


def plain(xml):
    root = ElementTree.parse(xml).getroot()
    types = Types(next(root.iter("typetable")))
    modules = {module.get("name"): module for module in root.iter("module")}
    return "\n".join(Writer(module, modules, types).write() for module in modules.values() if not is_check(module))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--top", required=True)
    parser.add_argument("-o", dest="out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        xml = pathlib.Path(folder, "design.xml")
        subprocess.run(["verilator", "--xml-only", "--xml-output", xml, "--Mdir", folder, "-DSYNTHESIS", "-Wno-fatal", "--top-module", options.top,
                        *options.files], check=True)
        try:
            text = plain(xml)
        except Unknown as what:
            sys.exit(f"plain_verilog: {options.top}: not known here: {what}")
    options.out.write_text(text)


if __name__ == "__main__":
    main()
