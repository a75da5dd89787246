// The bit-vector dataflow graph of one process: every node is a pure function of its operands.
//
// Nodes are hash-consed (the same expression is one node) and simplified as they are built. Wiring costs
// nothing: a concat node is a list of bit slices of other nodes, least significant first, and never has
// another concat below it.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <vector>

#include <llvm/ADT/APInt.h>

#include "hw/hls/compiler/source.h"

namespace keyline::hlsc {

using llvm::APInt;

enum class Op : std::uint8_t {
    constant,
    input,   // tag: index of the object (process.h)
    state,   // tag: index of the object
    ram,     // tag: index of the object; what its read port reads in this call
    concat,  // slices
    bit_not,
    bit_and,
    bit_or,
    bit_xor,
    mux,  // operand 0 (one bit) ? operand 1 : operand 2
    add,
    sub,
    mul,
    shl,  // the amount (operand 1) is below the width, or the result is undefined as in C
    lshr,
    ashr,
    eq,
    ult,
    slt,
    rom  // tag: index of the table; operand 0 is the address
};

const char* op_name(Op op);

using NodeId = int;
constexpr NodeId no_node = -1;

// `width` bits of `node` from bit `lo` up.
struct Slice {
    NodeId node = no_node;
    unsigned lo = 0;
    unsigned width = 0;
    bool operator==(const Slice&) const = default;
};

struct Node {
    Op op = Op::constant;
    unsigned width = 0;
    unsigned significant = 0;  // bits from here up are known to be zero
    int tag = 0;
    int source = 0;  // index into Graph::sources; not part of the node's identity
    std::vector<NodeId> operands;
    std::vector<Slice> slices;
    APInt value;
};

// A table of constants. With a latency it is a ROM, whose data come so many clocks after the address.
struct Table {
    std::vector<APInt> words;
    unsigned latency = 0;
    bool operator==(const Table&) const = default;
};

// How eagerly the graph simplifies. While the program is executed, XOR and ADD keep the width that they were
// written with, so that the balancer finds whole chains; it then builds the final graph with `full`.
enum class Simplify { keep_chains, full };

class Graph {
  public:
    explicit Graph(Simplify mode);
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;
    Graph(Graph&&) = delete;
    Graph& operator=(Graph&&) = delete;

    const Node& operator[](NodeId id) const { return nodes_[static_cast<std::size_t>(id)]; }
    int size() const { return static_cast<int>(nodes_.size()); }
    unsigned width(NodeId id) const { return (*this)[id].width; }
    bool is_constant(NodeId id) const { return (*this)[id].op == Op::constant; }
    bool is_zero(NodeId id) const { return is_constant(id) && (*this)[id].value.isZero(); }
    bool is_ones(NodeId id) const { return is_constant(id) && (*this)[id].value.isAllOnes(); }
    unsigned significant(NodeId id) const { return (*this)[id].significant; }
    // The node as slices of nodes that are not concats, least significant first.
    std::vector<Slice> segments(NodeId id) const;

    // New nodes carry this source location until it is set again.
    void set_source(const SourceLocation& location);
    int current_source() const { return current_source_; }
    const SourceLocation& source(NodeId id) const;
    const std::vector<SourceLocation>& sources() const { return sources_; }

    NodeId constant(const APInt& value);
    NodeId constant(unsigned width, std::uint64_t value) { return constant(APInt(width, value)); }
    NodeId zeros(unsigned width) { return constant(APInt::getZero(width)); }
    NodeId leaf(Op op, unsigned width, int tag);
    NodeId concat(const std::vector<Slice>& parts);  // least significant first
    NodeId slice(NodeId id, unsigned lo, unsigned width);
    NodeId zero_extend(NodeId id, unsigned width);
    NodeId sign_extend(NodeId id, unsigned width);
    NodeId repeat(NodeId bit, unsigned count);
    NodeId resize(NodeId id, unsigned width);  // cut or zero-extended

    NodeId bit_not(NodeId a);
    NodeId bitwise(Op op, NodeId a, NodeId b);  // bit_and, bit_or, bit_xor
    NodeId both(NodeId a, NodeId b) { return bitwise(Op::bit_and, a, b); }
    NodeId either(NodeId a, NodeId b) { return bitwise(Op::bit_or, a, b); }
    NodeId mux(NodeId condition, NodeId when_true, NodeId when_false);
    NodeId arithmetic(Op op, NodeId a, NodeId b);  // add, sub, mul
    NodeId shift(Op op, NodeId a, NodeId amount);  // shl, lshr, ashr
    NodeId equal(NodeId a, NodeId b);
    NodeId unsigned_less(NodeId a, NodeId b);
    NodeId signed_less(NodeId a, NodeId b);
    NodeId rom(const Table& table, NodeId address);

    const std::vector<Table>& roms() const { return roms_; }
    // Clocks from a node's operands to the node.
    int latency(NodeId id) const {
        const Node& n = (*this)[id];
        return n.op == Op::rom ? static_cast<int>(roms_[static_cast<std::size_t>(n.tag)].latency) : 0;
    }

  private:
    struct Hash {
        const Graph* graph;
        std::size_t operator()(NodeId id) const;
    };
    struct Same {
        const Graph* graph;
        bool operator()(NodeId a, NodeId b) const;
    };
    using Pair = std::function<void(Slice, Slice)>;

    NodeId intern(Node node);
    NodeId make(Op op, std::vector<NodeId> operands, unsigned width, int tag = 0);
    unsigned compute_significant(const Node& node) const;
    bool has_constant(NodeId id) const;
    bool constant_bit(const Slice& s) const { return (*this)[s.node].value[s.lo]; }
    bool complementary(const Slice& a, const Slice& b);
    void walk_pairs(NodeId a, NodeId b, const Pair& visit) const;
    bool covered_by_constants(NodeId a, NodeId b) const;
    NodeId bitwise_by_piece(Op op, NodeId a, NodeId b);
    NodeId bitwise_with_constant(Op op, const Slice& x, const Slice& constant_part);
    NodeId mux_by_piece(NodeId condition, NodeId a, NodeId b);
    NodeId multiply_by_constant(NodeId a, APInt factor);
    NodeId shift_by_constant(Op op, NodeId a, std::uint64_t amount);
    NodeId piece(const Slice& s) { return concat({s}); }

    Simplify mode_;
    std::vector<Node> nodes_;
    std::unordered_set<NodeId, Hash, Same> index_;
    std::vector<Table> roms_;
    std::vector<SourceLocation> sources_{SourceLocation{}};
    int current_source_ = 0;
};

}  // namespace keyline::hlsc
