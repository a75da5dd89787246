#include <algorithm>

#include <llvm/Analysis/CFG.h>

#include "hw/hls/compiler/executor_values.h"

namespace keyline::hlsc {
namespace {

// More places than this behind one dynamic index are no registers and muxes any more.
constexpr std::size_t max_candidates = 4096;

unsigned bits_for(unsigned largest) {
    unsigned bits = 1;
    while ((largest >> bits) != 0) bits++;
    return bits;
}

}  // namespace

bool may_follow(Graph& graph, const llvm::DominatorTree& dominators, const Moment& earlier,
                const Moment& later) {
    const bool reachable =
        earlier.block == later.block ||
        llvm::isPotentiallyReachable(earlier.block, later.block, nullptr, &dominators, nullptr);
    return reachable && !graph.is_zero(graph.both(earlier.condition, later.condition));
}

const Object& MemoryAccess::object(const Place& place) const {
    if (place.object < 0) fail("pointer", "access through a null or unknown pointer");
    return process_.objects[static_cast<std::size_t>(place.object)];
}

NodeId MemoryAccess::load(const Memory& memory, const SymbolicValue& pointer, unsigned bits) const {
    if (pointer.places.empty()) fail("pointer", "load through a null or unknown pointer");
    NodeId result = no_node;
    for (auto it = pointer.places.rbegin(); it != pointer.places.rend(); ++it) {
        const Moment here{now_.block, graph_.both(now_.condition, it->first), now_.where};
        const NodeId value =
            is_ram(it->second) ? rams_.load(here, it->second, bits) : load_place(memory, it->second, bits);
        result = result == no_node ? value : graph_.mux(it->first, value, result);
    }
    return result;
}

void MemoryAccess::store(Memory& memory, const SymbolicValue& pointer, NodeId value) const {
    if (pointer.places.empty()) fail("pointer", "store through a null or unknown pointer");
    for (const auto& [condition, place] : pointer.places) {
        if (is_ram(place)) {
            rams_.store({now_.block, graph_.both(now_.condition, condition), now_.where}, place, value);
        } else {
            store_place(memory, place, condition, value);
        }
    }
}

// The places that a dynamic index can reach inside its object; an index outside is undefined in C++.
std::vector<MemoryAccess::Candidate> MemoryAccess::candidates(const Place& place, unsigned bytes) const {
    const Object& target = object(place);
    if (place.indexes.size() != 1)
        fail("one-index", "more than one dynamic index in one access to '" + target.name + "'");
    const auto [index, scale] = place.indexes[0];
    const unsigned bits = std::min(graph_.significant(index), 20U);
    std::vector<Candidate> out;
    for (unsigned k = 0; k < (1U << bits); k++) {
        const std::int64_t offset = place.offset + static_cast<std::int64_t>(k) * scale;
        if (scale > 0 && offset > static_cast<std::int64_t>(target.bytes)) break;
        if (offset >= 0 && static_cast<std::uint64_t>(offset) + bytes <= target.bytes)
            out.push_back({offset, k});
    }
    if (out.empty()) fail("bounds", "the index is always outside '" + target.name + "'");
    if (out.size() > max_candidates)
        fail("index-range", "a dynamic index into '" + target.name + "' reaches more than " +
                                std::to_string(max_candidates) +
                                " places: make it a memory with '#pragma HLS BIND_STORAGE'");
    return out;
}

NodeId MemoryAccess::load_place(const Memory& memory, const Place& place, unsigned bits) const {
    const Object& target = object(place);
    const unsigned bytes = (bits + 7) / 8;
    const NodeId content = memory[static_cast<std::size_t>(place.object)];
    if (!place.indexes.empty()) return load_indexed(content, place, bits);
    if (place.offset < 0 || static_cast<std::uint64_t>(place.offset) + bytes > target.bytes)
        fail("bounds", "load outside '" + target.name + "'");
    return graph_.slice(content, static_cast<unsigned>(place.offset) * 8, bits);
}

NodeId MemoryAccess::load_indexed(NodeId content, const Place& place, unsigned bits) const {
    const std::vector<Candidate> places = candidates(place, (bits + 7) / 8);
    const unsigned index_bits = bits_for(places.back().index);
    const NodeId index = graph_.resize(place.indexes[0].first, index_bits);
    const auto at = [&](const Candidate& c) {
        return graph_.slice(content, static_cast<unsigned>(c.offset) * 8, bits);
    };
    if (graph_.is_constant(content)) {
        Table table;
        table.words.assign(std::size_t{1} << index_bits, APInt::getZero(bits));
        for (const Candidate& c : places) table.words[c.index] = graph_[at(c)].value;
        table.latency = object(place).table_latency;
        return graph_.rom(table, index);
    }
    // A tree of muxes on the index bits. A value out of reach may be anything: repeat its neighbour.
    std::vector<NodeId> level(std::size_t{1} << index_bits, no_node);
    for (const Candidate& c : places) level[c.index] = at(c);
    NodeId previous = at(places.front());
    for (NodeId& value : level) {
        if (value == no_node) value = previous;
        previous = value;
    }
    for (unsigned b = 0; b < index_bits; b++) {
        const NodeId select = graph_.slice(index, b, 1);
        for (std::size_t i = 0; 2 * i < level.size(); i++)
            level[i] = graph_.mux(select, level[2 * i + 1], level[2 * i]);
        level.resize(level.size() / 2);
    }
    return level[0];
}

void MemoryAccess::put(Memory& memory, const Place& place, std::int64_t offset, NodeId condition,
                       NodeId value) const {
    const Object& target = object(place);
    const unsigned bits = graph_.width(value);
    const auto lo = static_cast<unsigned>(offset) * 8;
    if (offset < 0 || static_cast<std::uint64_t>(offset) * 8 + bits > target.bytes * 8)
        fail("bounds", "store outside '" + target.name + "'");
    NodeId& content = memory[static_cast<std::size_t>(place.object)];
    const NodeId stored = graph_.mux(condition, value, graph_.slice(content, lo, bits));
    const auto above = static_cast<unsigned>(target.bytes) * 8 - lo - bits;
    content = graph_.concat({{content, 0, lo}, {stored, 0, bits}, {content, lo + bits, above}});
}

void MemoryAccess::store_place(Memory& memory, const Place& place, NodeId condition, NodeId value) const {
    const Object& target = object(place);
    if (target.kind == ObjectKind::configuration || target.kind == ObjectKind::table)
        fail("configuration", "'" + target.name + "' is read only: a stable input or a table");
    const unsigned bytes = (graph_.width(value) + 7) / 8;
    value = graph_.zero_extend(value, bytes * 8);
    if (place.indexes.empty()) {
        put(memory, place, place.offset, condition, value);
        return;
    }
    const NodeId index = place.indexes[0].first;
    for (const Candidate& c : candidates(place, bytes)) {
        const NodeId hit = graph_.equal(index, graph_.constant(graph_.width(index), c.index));
        put(memory, place, c.offset, graph_.both(condition, hit), value);
    }
}

}  // namespace keyline::hlsc
