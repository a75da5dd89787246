"""Reads and checks card.toml. Every complaint names the file, the entry and the rule."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

ACCESS = ("ro", "rw", "wo", "w1c", "w1p")
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*$")


class DescriptionError(Exception):
    """A rule of the description is broken."""


@dataclass(frozen=True)
class Field:
    name: str
    lo: int
    width: int
    access: str
    reset: int
    doc: str


@dataclass(frozen=True)
class Register:
    name: str
    offset: int  # in its block
    access: str
    count: int | None  # None: not an array
    stride: int
    fields: tuple[Field, ...]
    doc: str


@dataclass(frozen=True)
class Block:
    name: str
    offset: int
    count: int | None
    stride: int
    registers: tuple[Register, ...]
    doc: str


@dataclass(frozen=True)
class LayoutField:
    name: str
    lo: int  # bit in the layout
    width: int
    is_bytes: bool
    secret: bool
    doc: str


@dataclass(frozen=True)
class Layout:
    name: str
    size: int
    fields: tuple[LayoutField, ...]
    doc: str


@dataclass(frozen=True)
class Value:
    name: str
    value: int
    doc: str


@dataclass(frozen=True)
class Enum:
    name: str
    values: tuple[Value, ...]
    doc: str


@dataclass(frozen=True)
class Description:
    source: str  # file name
    address_bits: int
    map_version: int
    constants: tuple[Value, ...]
    enums: tuple[Enum, ...]
    blocks: tuple[Block, ...]
    layouts: tuple[Layout, ...]


class Reader:
    """Turns the TOML tables into the types above."""

    def __init__(self, path: Path):
        self.path = path
        try:
            self.data = tomllib.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise DescriptionError(f"{path}: cannot read: {error.strerror}") from error
        except tomllib.TOMLDecodeError as error:
            raise DescriptionError(f"{path}: not TOML: {error}") from error

    def fail(self, entry: str, rule: str):
        raise DescriptionError(f"{self.path}: {entry}: {rule}")

    def take(self, table: dict, entry: str, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> None:
        for key in required:
            if key not in table:
                self.fail(entry, f"'{key}' is missing")
        for key in table:
            if key not in required + optional:
                self.fail(entry, f"unknown key '{key}'")

    def name_of(self, table: dict, kind: str, seen: set[str], context: str = "") -> str:
        name = table.get("name")
        entry = f"{context}{kind} '{name}'"
        if not isinstance(name, str) or not NAME.match(name):
            self.fail(entry, "a name is lower case letters, digits and underscores")
        if name in seen:
            self.fail(entry, "duplicate name")
        seen.add(name)
        return name

    def read(self) -> Description:
        self.take(self.data, "top level", ("card", "constants", "block", "layout"), ("enum",))
        card = self.data["card"]
        self.take(card, "card", ("address_bits", "map_version"))
        constants = []
        for name, table in self.data["constants"].items():
            self.take(table, f"constant '{name}'", ("value", "doc"))
            constants.append(Value(name, table["value"], table["doc"]))
        top_names: set[str] = {value.name for value in constants} | {"map_version"}
        enums = tuple(self.read_enum(table, top_names) for table in self.data.get("enum", []))
        layouts = tuple(self.read_layout(table, top_names) for table in self.data["layout"])
        counts = {enum.name: len(enum.values) for enum in enums}
        counts |= {layout.name: layout.size // 4 for layout in layouts}
        blocks = tuple(self.read_block(table, top_names, counts) for table in self.data["block"])
        self.check_addresses(blocks, card["address_bits"])
        return Description(self.path.name, card["address_bits"], card["map_version"], tuple(constants), enums, blocks, layouts)

    def read_enum(self, table: dict, seen: set[str]) -> Enum:
        name = self.name_of(table, "enum", seen)
        self.take(table, f"enum '{name}'", ("name", "doc", "values"))
        values, names = [], set()
        for number, value in enumerate(table["values"]):
            entry = f"enum '{name}': value '{value.get('name')}'"
            self.take(value, entry, ("name", "value", "doc"))
            self.name_of(value, "value", names, f"enum '{name}': ")
            if any(value["value"] == other.value for other in values):
                self.fail(entry, f"value {value['value']} is taken")
            if not 0 <= value["value"] < 256:
                self.fail(entry, "a value has eight bits")
            if name == "status" and value["value"] != number:
                self.fail(entry, "status codes index a register array: they count up from 0")
            values.append(Value(value["name"], value["value"], value["doc"]))
        return Enum(name, tuple(values), table["doc"])

    def read_layout(self, table: dict, seen: set[str]) -> Layout:
        name = self.name_of(table, "layout", seen)
        self.take(table, f"layout '{name}'", ("name", "bytes", "doc", "fields"))
        size = table["bytes"]
        if size <= 0 or size % 4 != 0:
            self.fail(f"layout '{name}'", f"its size, {size} bytes, is not a multiple of 4")
        fields, names = [], set()
        for item in table["fields"]:
            entry = f"layout '{name}': field '{item.get('name')}'"
            self.name_of(item, "field", names, f"layout '{name}': ")
            self.take(item, entry, ("name", "at", "width", "doc"), ("bit", "type", "secret"))
            is_bytes = item.get("type") == "bytes"
            if "type" in item and not is_bytes:
                self.fail(entry, f"unknown type '{item['type']}'")
            width, bit = item["width"], item.get("bit", 0)
            if is_bytes and (width % 8 != 0 or bit != 0):
                self.fail(entry, "octets must fill whole bytes")
            if not is_bytes and width not in (8, 16, 32, 64) and bit + width > 8:
                self.fail(entry, "a number has 8, 16, 32 or 64 bits, or lies within one byte")
            if not is_bytes and width in (16, 32, 64) and item["at"] % min(width // 8, 4):
                self.fail(entry, f"misaligned: byte {item['at']} is not a multiple of {min(width // 8, 4)}")
            lo = item["at"] * 8 + bit
            if lo + width > size * 8:
                self.fail(entry, f"ends beyond the {size} bytes of the layout")
            for other in fields:
                if lo < other.lo + other.width and other.lo < lo + width:
                    self.fail(entry, f"overlaps field '{other.name}'")
            fields.append(LayoutField(item["name"], lo, width, is_bytes, item.get("secret", False), item["doc"]))
        return Layout(name, size, tuple(fields), table["doc"])

    def read_block(self, table: dict, seen: set[str], counts: dict[str, int]) -> Block:
        name = self.name_of(table, "block", seen)
        entry = f"block '{name}'"
        self.take(table, entry, ("name", "offset", "doc", "register"), ("count", "stride"))
        if ("count" in table) != ("stride" in table):
            self.fail(entry, "'count' and 'stride' come together")
        if table["offset"] % 4 or table.get("stride", 4) % 4:
            self.fail(entry, "misaligned: offset and stride are multiples of 4")
        registers: list[Register] = []
        names: set[str] = set()
        for item in table["register"]:
            registers.extend(self.read_register(item, name, names, counts))
        spans = sorted((r.offset + i * r.stride, r.name) for r in registers for i in range(r.count or 1))
        for (offset, first), (other_offset, second) in zip(spans, spans[1:]):
            if other_offset < offset + 4:
                self.fail(f"{entry}: register '{second}'", f"overlaps register '{first}' at {offset:#x}")
        if "stride" in table and spans[-1][0] + 4 > table["stride"]:
            self.fail(f"{entry}: register '{spans[-1][1]}'", f"overlaps the next copy of the block: stride {table['stride']:#x}")
        return Block(name, table["offset"], table.get("count"), table.get("stride", 0), tuple(registers), table["doc"])

    def read_register(self, item: dict, block: str, names: set[str], counts: dict[str, int]) -> list[Register]:
        entry = f"block '{block}': register '{item.get('name')}'"
        self.take(item, entry, ("name", "offset", "access", "doc"), ("fields", "wide", "count"))
        if item["access"] not in ACCESS:
            self.fail(entry, f"unknown access '{item['access']}'; there are {', '.join(ACCESS)}")
        if item["offset"] % 4:
            self.fail(entry, f"misaligned: offset {item['offset']:#x} is not a multiple of 4")
        count = item.get("count")
        if isinstance(count, str):
            if count not in counts:
                self.fail(entry, f"count '{count}' names no enum or layout")
            count = counts[count]
        if not item.get("wide"):
            self.name_of(item, "register", names, f"block '{block}': ")
            fields = self.read_fields(item, entry)
            return [Register(item["name"], item["offset"], item["access"], count, 4, fields, item["doc"])]
        if "fields" in item or item["access"] != "ro":
            self.fail(entry, "a wide register is a read-only counter without fields")
        halves = []
        for half, (suffix, doc) in enumerate((("lo", item["doc"]), ("hi", "The same, high word, as of the last read of the low word"))):
            name = f"{item['name']}_{suffix}"
            self.name_of({"name": name}, "register", names, f"block '{block}': ")
            halves.append(Register(name, item["offset"] + 4 * half, "ro", count, 8, (), doc))
        return halves

    def read_fields(self, item: dict, entry: str) -> tuple[Field, ...]:
        fields: list[Field] = []
        names: set[str] = set()
        for table in item.get("fields", []):
            where = f"{entry}: field '{table.get('name')}'"
            self.name_of(table, "field", names, f"{entry}: ")
            self.take(table, where, ("name", "lo", "width", "doc"), ("access", "reset"))
            lo, width, access = table["lo"], table["width"], table.get("access", item["access"])
            if access not in ACCESS:
                self.fail(where, f"unknown access '{access}'; there are {', '.join(ACCESS)}")
            if lo < 0 or width < 1 or lo + width > 32:
                self.fail(where, "does not fit in 32 bits")
            for other in fields:
                if lo < other.lo + other.width and other.lo < lo + width:
                    self.fail(where, f"overlaps field '{other.name}'")
            if table.get("reset", 0) >> width:
                self.fail(where, f"its reset value does not fit in {width} bits")
            fields.append(Field(table["name"], lo, width, access, table.get("reset", 0), table["doc"]))
        return tuple(fields)

    def check_addresses(self, blocks: tuple[Block, ...], address_bits: int) -> None:
        used: dict[int, str] = {}
        for block in blocks:
            for copy in range(block.count or 1):
                for register in block.registers:
                    for i in range(register.count or 1):
                        address = block.offset + copy * block.stride + register.offset + i * register.stride
                        entry = f"block '{block.name}': register '{register.name}'"
                        if address in used:
                            self.fail(entry, f"overlaps {used[address]} at {address:#x}")
                        if address >> address_bits:
                            self.fail(entry, f"address {address:#x} does not fit in {address_bits} bits")
                        used[address] = f"{block.name}.{register.name}"


def read_description(path: Path) -> Description:
    return Reader(path).read()
