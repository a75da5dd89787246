#include <algorithm>

#include "hw/hls/compiler/executor_values.h"

namespace keyline::hlsc {
namespace {

unsigned address_bits(const Ram& ram) {
    unsigned bits = 1;
    while ((std::uint64_t{1} << bits) < ram.words) bits++;
    return bits;
}

// Rounded down, with the remainder positive.
std::int64_t floor_divide(std::int64_t value, std::int64_t by) {
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

unsigned memory_bits(const Object& memory) {
    return static_cast<unsigned>(memory.ram.word_bytes * 8);
}

}  // namespace

// Which word a place is in, and where in it.
RamPorts::Word RamPorts::word_of(const Moment& now, const Place& place, unsigned bits) {
    const Object& memory = object(place.object);
    const auto fail = [&](const char* rule, const std::string& message) {
        throw CompileError(now.where, rule, message + " '" + memory.name + "'");
    };
    const auto word_bytes = static_cast<std::int64_t>(memory.ram.word_bytes);
    if (place.indexes.size() > 1) fail("one-index", "more than one dynamic index in one access to");
    const std::int64_t words = floor_divide(place.offset, word_bytes);
    const auto lo = static_cast<unsigned>(place.offset - words * word_bytes) * 8;
    if (lo + bits > memory_bits(memory)) fail("bounds", "more than one word is accessed at once of memory");
    const unsigned width = address_bits(memory.ram);
    if (place.indexes.empty()) {
        if (words < 0 || static_cast<std::uint64_t>(words) >= memory.ram.words)
            fail("bounds", "access outside");
        return {graph().constant(width, static_cast<std::uint64_t>(words)), lo};
    }
    const auto [index, scale] = place.indexes[0];
    if (scale % word_bytes != 0) fail("one-index", "a dynamic index inside a word of memory");
    NodeId address = graph().resize(index, width);
    if (scale != word_bytes) {
        const APInt factor(width, static_cast<std::uint64_t>(scale / word_bytes), true);
        address = graph().arithmetic(Op::mul, address, graph().constant(factor));
    }
    if (words != 0) {
        const APInt offset(width, static_cast<std::uint64_t>(words), true);
        address = graph().arithmetic(Op::add, address, graph().constant(offset));
    }
    return {address, lo};
}

void RamPorts::check_order(const Access& earlier, const Access& access) {
    const std::string& name = object(access.object).name;
    if (earlier.write && !access.write)
        throw CompileError(access.moment.where, "ram-order",
                           "memory '" + name +
                               "' is read after it was written in the same call: read first, and keep the "
                               "value in a local variable");
    if (earlier.write == access.write && earlier.address != access.address)
        throw CompileError(access.moment.where, "ram-once",
                           "a path " + std::string(access.write ? "writes" : "reads") + " memory '" + name +
                               "' at two addresses in one call");
}

void RamPorts::note(const Access& access) {
    for (const Access& earlier : accesses_)
        if (earlier.object == access.object &&
            may_follow(graph(), dominators_, earlier.moment, access.moment))
            check_order(earlier, access);
    accesses_.push_back(access);
    Ram& ram = object(access.object).ram;
    NodeId& address = access.write ? ram.write_address : ram.read_address;
    NodeId& enable = access.write ? ram.write_enable : ram.read_enable;
    address =
        address == no_node ? access.address : graph().mux(access.moment.condition, access.address, address);
    enable = enable == no_node ? access.moment.condition : graph().either(enable, access.moment.condition);
}

NodeId RamPorts::load(const Moment& now, const Place& place, unsigned bits) {
    const Word word = word_of(now, place, bits);
    note({now, place.object, false, word.address});
    const Object& memory = object(place.object);
    const NodeId image = unpack_to_memory(graph(), memory.type, memory.leaf, memory_bits(memory));
    return graph().slice(image, word.lo, bits);
}

void RamPorts::store(const Moment& now, const Place& place, NodeId value) {
    const unsigned bits = graph().width(value);
    const Word word = word_of(now, place, (bits + 7) / 8 * 8);
    note({now, place.object, true, word.address});
    const unsigned size = memory_bits(object(place.object));
    Written& written = written_[place.object];
    if (written.data == no_node) written = {graph().zeros(size), graph().zeros(size)};
    const auto replace = [&](NodeId image, NodeId part) {
        const unsigned above = word.lo + bits;
        return graph().concat({{image, 0, word.lo}, {part, 0, bits}, {image, above, size - above}});
    };
    const NodeId old_mask = graph().slice(written.mask, word.lo, bits);
    const NodeId old_data = graph().slice(written.data, word.lo, bits);
    // Where nothing was written before, nobody asks what there is without this store.
    const NodeId data = graph().is_zero(old_mask) ? value : graph().mux(now.condition, value, old_data);
    written.data = replace(written.data, data);
    written.mask = replace(written.mask, graph().either(old_mask, graph().repeat(now.condition, bits)));
}

void RamPorts::finish_writes(Object& memory, const Written& written) {
    Ram& ram = memory.ram;
    const NodeId data = pack_from_memory(graph(), memory.type, written.data);
    const NodeId mask = pack_from_memory(graph(), memory.type, written.mask);
    std::vector<Slice> parts;
    unsigned width = 0;
    for (unsigned lo = 0; lo < memory.type.width; lo += width) {
        const NodeId is_written = graph().slice(mask, lo, 1);
        width = 1;
        while (lo + width < memory.type.width && graph().slice(mask, lo + width, 1) == is_written) width++;
        const NodeId bits = graph().slice(data, lo, width);
        if (is_written == ram.write_enable) {
            parts.push_back({bits, 0, width});
            continue;
        }
        // clang drops what reads a part and writes it back unchanged; so the read may be gone.
        if (ram.read_address == no_node) {
            ram.read_address = ram.write_address;
            ram.read_enable = ram.write_enable;
        }
        if (ram.read_address != ram.write_address)
            throw CompileError(memory.source, "ram-whole",
                               "memory '" + memory.name +
                                   "' is written in parts: write whole words, or read the word in the same "
                                   "call, at the same address");
        parts.push_back({graph().mux(is_written, bits, graph().slice(memory.leaf, lo, width)), 0, width});
    }
    ram.write_data = graph().concat(parts);
}

void RamPorts::finish() {
    for (const auto& [id, written] : written_) finish_writes(object(id), written);
}

}  // namespace keyline::hlsc
