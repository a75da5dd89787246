#include "hw/hls/compiler/graph.h"

#include <algorithm>
#include <array>

#include <llvm/ADT/Hashing.h>

namespace keyline::hlsc {

const char* op_name(Op op) {
    static constexpr std::array names = {"constant", "input", "state", "ram", "concat", "not",  "and",
                                         "or",       "xor",   "mux",   "add", "sub",    "mul",  "shl",
                                         "lshr",     "ashr",  "eq",    "ult", "slt",    "table"};
    return names[static_cast<std::size_t>(op)];
}

Graph::Graph(Simplify mode) : mode_(mode), index_(1024, Hash{this}, Same{this}) {}

std::size_t Graph::Hash::operator()(NodeId id) const {
    const Node& n = (*graph)[id];
    llvm::hash_code h = llvm::hash_combine(static_cast<unsigned>(n.op), n.width, n.tag,
                                           llvm::hash_combine_range(n.operands.begin(), n.operands.end()));
    for (const Slice& s : n.slices) h = llvm::hash_combine(h, s.node, s.lo, s.width);
    if (n.op == Op::constant) h = llvm::hash_combine(h, llvm::hash_value(n.value));
    return h;
}

bool Graph::Same::operator()(NodeId a, NodeId b) const {
    const Node& x = (*graph)[a];
    const Node& y = (*graph)[b];
    return x.op == y.op && x.width == y.width && x.tag == y.tag && x.operands == y.operands &&
           x.slices == y.slices && (x.op != Op::constant || x.value == y.value);
}

NodeId Graph::intern(Node node) {
    node.significant = compute_significant(node);
    node.source = current_source_;
    const NodeId candidate = size();
    nodes_.push_back(std::move(node));
    const auto [found, is_new] = index_.insert(candidate);
    if (!is_new) nodes_.pop_back();
    return *found;
}

NodeId Graph::make(Op op, std::vector<NodeId> operands, unsigned width, int tag) {
    Node node;
    node.op = op;
    node.width = width;
    node.tag = tag;
    node.operands = std::move(operands);
    return intern(std::move(node));
}

unsigned Graph::compute_significant(const Node& n) const {
    const auto of = [&](std::size_t i) { return significant(n.operands[i]); };
    switch (n.op) {
        case Op::constant:
            return n.value.getActiveBits();
        case Op::concat: {
            unsigned top = n.width;
            for (auto s = n.slices.rbegin(); s != n.slices.rend(); ++s) {
                const unsigned below = top - s->width;
                const unsigned sig = significant(s->node);
                const unsigned used = sig > s->lo ? std::min(sig - s->lo, s->width) : 0;
                if (used > 0) return below + used;
                top = below;
            }
            return 0;
        }
        case Op::bit_and:
            return std::min(of(0), of(1));
        case Op::bit_or:
        case Op::bit_xor:
            return std::max(of(0), of(1));
        case Op::mux:
            return std::max(of(1), of(2));
        case Op::add:
            return std::min(n.width, std::max(of(0), of(1)) + 1);
        case Op::mul:
            return std::min(n.width, of(0) + of(1));
        case Op::lshr:
            return of(0);
        default:
            return n.width;
    }
}

void Graph::set_source(const SourceLocation& location) {
    if (sources_[static_cast<std::size_t>(current_source_)] == location) return;
    const auto it = std::find(sources_.begin(), sources_.end(), location);
    current_source_ = static_cast<int>(it - sources_.begin());
    if (it == sources_.end()) sources_.push_back(location);
}

const SourceLocation& Graph::source(NodeId id) const {
    return sources_[static_cast<std::size_t>((*this)[id].source)];
}

std::vector<Slice> Graph::segments(NodeId id) const {
    if ((*this)[id].op == Op::concat) return (*this)[id].slices;
    return {Slice{id, 0, width(id)}};
}

bool Graph::has_constant(NodeId id) const {
    const Node& n = (*this)[id];
    if (n.op != Op::concat) return n.op == Op::constant;
    return std::any_of(n.slices.begin(), n.slices.end(), [&](const Slice& s) { return is_constant(s.node); });
}

NodeId Graph::constant(const APInt& value) {
    Node node;
    node.width = value.getBitWidth();
    node.value = value;
    return intern(std::move(node));
}

NodeId Graph::leaf(Op op, unsigned width, int tag) {
    return make(op, {}, width, tag);
}

NodeId Graph::concat(const std::vector<Slice>& parts) {
    std::vector<Slice> flat;
    const auto append = [&](Slice s) {
        if (s.width == 0) return;
        const bool continues = !flat.empty() && flat.back().node == s.node && !is_constant(s.node) &&
                               flat.back().lo + flat.back().width == s.lo;
        if (continues) {
            flat.back().width += s.width;
        } else if (!is_constant(s.node)) {
            flat.push_back(s);
        } else {
            const APInt high = (*this)[s.node].value.extractBits(s.width, s.lo);
            if (!flat.empty() && is_constant(flat.back().node)) {
                const APInt both_parts = high.concat((*this)[flat.back().node].value);
                flat.back() = {constant(both_parts), 0, both_parts.getBitWidth()};
            } else {
                flat.push_back({constant(high), 0, s.width});
            }
        }
    };
    unsigned total = 0;
    for (const Slice& s : parts) {
        total += s.width;
        if ((*this)[s.node].op != Op::concat) {
            append(s);
            continue;
        }
        unsigned position = 0;
        const std::vector<Slice> inner = (*this)[s.node].slices;
        for (const Slice& q : inner) {
            const unsigned from = std::max(position, s.lo);
            const unsigned to = std::min(position + q.width, s.lo + s.width);
            if (from < to) append({q.node, q.lo + from - position, to - from});
            position += q.width;
        }
    }
    if (flat.size() == 1 && flat[0].lo == 0 && flat[0].width == width(flat[0].node)) return flat[0].node;
    Node node;
    node.op = Op::concat;
    node.width = total;
    node.slices = std::move(flat);
    return intern(std::move(node));
}

NodeId Graph::slice(NodeId id, unsigned lo, unsigned w) {
    if (lo == 0 && w == width(id)) return id;
    return concat({{id, lo, w}});
}

NodeId Graph::zero_extend(NodeId id, unsigned w) {
    if (w == width(id)) return id;
    return concat({{id, 0, width(id)}, {zeros(w - width(id)), 0, w - width(id)}});
}

NodeId Graph::repeat(NodeId bit, unsigned count) {
    return concat(std::vector<Slice>(count, Slice{bit, 0, 1}));
}

NodeId Graph::sign_extend(NodeId id, unsigned w) {
    if (w == width(id)) return id;
    std::vector<Slice> parts(1 + w - width(id), Slice{id, width(id) - 1, 1});
    parts[0] = {id, 0, width(id)};
    return concat(parts);
}

NodeId Graph::resize(NodeId id, unsigned w) {
    return w <= width(id) ? slice(id, 0, w) : zero_extend(id, w);
}

// Calls visit on aligned pieces of a and b; a piece of a constant has equal bits throughout.
void Graph::walk_pairs(NodeId a, NodeId b, const Pair& visit) const {
    const std::vector<Slice> xs = segments(a);
    const std::vector<Slice> ys = segments(b);
    std::size_t i = 0;
    std::size_t j = 0;
    unsigned used_x = 0;
    unsigned used_y = 0;
    const auto run_of = [&](const Slice& s, unsigned limit) {
        if (!is_constant(s.node)) return limit;
        const APInt& value = (*this)[s.node].value;
        unsigned run = 1;
        while (run < limit && value[s.lo + run] == value[s.lo]) run++;
        return run;
    };
    while (i < xs.size() && j < ys.size()) {
        Slice x{xs[i].node, xs[i].lo + used_x, xs[i].width - used_x};
        Slice y{ys[j].node, ys[j].lo + used_y, ys[j].width - used_y};
        const unsigned length = run_of(y, run_of(x, std::min(x.width, y.width)));
        x.width = y.width = length;
        visit(x, y);
        used_x += length;
        used_y += length;
        if (used_x == xs[i].width) i++, used_x = 0;
        if (used_y == ys[j].width) j++, used_y = 0;
    }
}

bool Graph::complementary(const Slice& a, const Slice& b) {
    const Node& n = (*this)[a.node];
    if (n.op != Op::bit_not || is_constant(b.node)) return false;
    return piece({n.operands[0], a.lo, a.width}) == piece(b);
}

NodeId Graph::bit_not(NodeId a) {
    if (is_constant(a)) return constant(~(*this)[a].value);
    if ((*this)[a].op == Op::bit_not) return (*this)[a].operands[0];
    if (!has_constant(a)) return make(Op::bit_not, {a}, width(a));
    std::vector<Slice> out;
    for (const Slice& s : segments(a)) out.push_back({bit_not(piece(s)), 0, s.width});
    return concat(out);
}

NodeId Graph::bitwise(Op op, NodeId a, NodeId b) {
    if (is_constant(a) && is_constant(b)) {
        const APInt& x = (*this)[a].value;
        const APInt& y = (*this)[b].value;
        return constant(op == Op::bit_and ? x & y : op == Op::bit_or ? x | y : x ^ y);
    }
    if (a == b) return op == Op::bit_xor ? zeros(width(a)) : a;
    if (width(a) == 1 && (complementary({a, 0, 1}, {b, 0, 1}) || complementary({b, 0, 1}, {a, 0, 1})))
        return constant(1, op == Op::bit_and ? 0 : 1);
    const bool keep = mode_ == Simplify::keep_chains && op == Op::bit_xor && !covered_by_constants(a, b);
    if (!keep && (has_constant(a) || has_constant(b))) return bitwise_by_piece(op, a, b);
    if (op == Op::bit_xor && is_zero(a)) return b;
    if (op == Op::bit_xor && is_zero(b)) return a;
    return make(op, {std::min(a, b), std::max(a, b)}, width(a));
}

bool Graph::covered_by_constants(NodeId a, NodeId b) const {
    if (is_constant(a) || is_constant(b)) return true;
    bool covered = true;
    walk_pairs(a, b, [&](Slice x, Slice y) { covered &= is_constant(x.node) || is_constant(y.node); });
    return covered;
}

NodeId Graph::bitwise_with_constant(Op op, const Slice& x, const Slice& constant_part) {
    const bool one = constant_bit(constant_part);
    if (op == Op::bit_xor) return one ? bit_not(piece(x)) : piece(x);
    if ((op == Op::bit_and) == one) return piece(x);
    return constant(one ? APInt::getAllOnes(x.width) : APInt::getZero(x.width));
}

NodeId Graph::bitwise_by_piece(Op op, NodeId a, NodeId b) {
    std::vector<Slice> out;
    std::vector<Slice> xs;
    std::vector<Slice> ys;
    const auto flush = [&] {
        if (xs.empty()) return;
        const NodeId r = bitwise(op, concat(xs), concat(ys));
        out.push_back({r, 0, width(r)});
        xs.clear();
        ys.clear();
    };
    walk_pairs(a, b, [&](Slice x, Slice y) {
        if (is_constant(x.node)) std::swap(x, y);
        if (!is_constant(y.node)) {
            xs.push_back(x);
            ys.push_back(y);
            return;
        }
        flush();
        out.push_back({bitwise_with_constant(op, x, y), 0, x.width});
    });
    flush();
    return concat(out);
}

NodeId Graph::mux(NodeId c, NodeId a, NodeId b) {
    if (is_constant(c)) return (*this)[c].value[0] ? a : b;
    if (a == b) return a;
    if ((*this)[c].op == Op::bit_not) return mux((*this)[c].operands[0], b, a);
    // c ? x ^ b : b is b ^ (c ? x : 0): a conditional XOR stays a link of its chain.
    for (const bool swapped : {false, true}) {
        const NodeId sum = swapped ? b : a;
        const NodeId rest = swapped ? a : b;
        if ((*this)[sum].op != Op::bit_xor) continue;
        for (std::size_t k = 0; k < 2; k++) {
            if ((*this)[sum].operands[k] != rest) continue;
            const NodeId term = (*this)[sum].operands[1 - k];
            const NodeId zero = zeros(width(rest));
            return bitwise(Op::bit_xor, rest, swapped ? mux(c, zero, term) : mux(c, term, zero));
        }
    }
    if ((*this)[a].op == Op::mux && (*this)[a].operands[0] == c) return mux(c, (*this)[a].operands[1], b);
    if ((*this)[b].op == Op::mux && (*this)[b].operands[0] == c) return mux(c, a, (*this)[b].operands[2]);
    bool split = false;
    walk_pairs(a, b,
               [&](Slice x, Slice y) { split |= x == y || (is_constant(x.node) && is_constant(y.node)); });
    if (split) return mux_by_piece(c, a, b);
    if (width(a) == 1) {
        if (is_zero(b)) return both(c, a);
        if (is_ones(a)) return either(c, b);
        if (is_zero(a)) return both(bit_not(c), b);
        if (is_ones(b)) return either(bit_not(c), a);
        if (complementary({a, 0, 1}, {b, 0, 1})) return bitwise(Op::bit_xor, b, c);
        if (complementary({b, 0, 1}, {a, 0, 1})) return bit_not(bitwise(Op::bit_xor, a, c));
    }
    return make(Op::mux, {c, a, b}, width(a));
}

NodeId Graph::mux_by_piece(NodeId c, NodeId a, NodeId b) {
    std::vector<Slice> out;
    std::vector<Slice> xs;
    std::vector<Slice> ys;
    const auto flush = [&] {
        if (xs.empty()) return;
        const NodeId r = mux(c, concat(xs), concat(ys));
        out.push_back({r, 0, width(r)});
        xs.clear();
        ys.clear();
    };
    walk_pairs(a, b, [&](Slice x, Slice y) {
        const bool constants = is_constant(x.node) && is_constant(y.node);
        if (x != y && !constants) {
            xs.push_back(x);
            ys.push_back(y);
            return;
        }
        flush();
        if (x == y || constant_bit(x) == constant_bit(y)) {
            out.push_back(x);
        } else {
            out.push_back({repeat(constant_bit(x) ? c : bit_not(c), x.width), 0, x.width});
        }
    });
    flush();
    return concat(out);
}

NodeId Graph::arithmetic(Op op, NodeId a, NodeId b) {
    const unsigned w = width(a);
    if (is_constant(a) && is_constant(b)) {
        const APInt& x = (*this)[a].value;
        const APInt& y = (*this)[b].value;
        return constant(op == Op::add ? x + y : op == Op::sub ? x - y : x * y);
    }
    if (op == Op::sub && is_constant(b)) return arithmetic(Op::add, a, constant(-(*this)[b].value));
    if (op != Op::sub && is_constant(a)) std::swap(a, b);
    if (op == Op::add && is_zero(b)) return a;
    if (op == Op::mul) {
        if (is_zero(b)) return b;
        if (significant(a) == 1) return mux(slice(a, 0, 1), b, zeros(w));
        if (significant(b) == 1) return mux(slice(b, 0, 1), a, zeros(w));
        if (is_constant(b)) return multiply_by_constant(a, (*this)[b].value);
    }
    if (mode_ == Simplify::full && op != Op::sub) {
        const unsigned needed = op == Op::add ? std::max(significant(a), significant(b)) + 1
                                              : std::max(1U, significant(a) + significant(b));
        if (needed < w) return zero_extend(arithmetic(op, slice(a, 0, needed), slice(b, 0, needed)), w);
    }
    if (op != Op::sub && a > b) std::swap(a, b);
    return make(op, {a, b}, w);
}

// As a sum of shifted terms, each added or subtracted (non-adjacent form): unlike a multiplier it can be
// pipelined, and clang makes such multiplications of shifts and adds.
NodeId Graph::multiply_by_constant(NodeId a, APInt factor) {
    const unsigned w = width(a);
    NodeId sum = zeros(w);
    for (unsigned i = 0; i < w && !factor.isZero(); i++) {
        if (factor[0]) {
            const NodeId term = shift_by_constant(Op::shl, a, i);
            const bool subtract = w > 1 && factor[1];
            sum = arithmetic(subtract ? Op::sub : Op::add, sum, term);
            factor = subtract ? factor + 1 : factor - 1;
        }
        factor.lshrInPlace(1);
    }
    return sum;
}

NodeId Graph::shift_by_constant(Op op, NodeId a, std::uint64_t amount) {
    const unsigned w = width(a);
    if (amount == 0) return a;
    if (amount >= w) return op == Op::ashr ? repeat(slice(a, w - 1, 1), w) : zeros(w);
    const auto k = static_cast<unsigned>(amount);
    if (op == Op::shl) return concat({{zeros(k), 0, k}, {a, 0, w - k}});
    const NodeId high = op == Op::lshr ? zeros(k) : repeat(slice(a, w - 1, 1), k);
    return concat({{a, k, w - k}, {high, 0, k}});
}

NodeId Graph::shift(Op op, NodeId a, NodeId amount) {
    if (is_constant(amount)) return shift_by_constant(op, a, (*this)[amount].value.getLimitedValue(width(a)));
    unsigned needed = 1;
    while ((1U << needed) < width(a)) needed++;
    needed = std::min({needed, std::max(1U, significant(amount)), width(amount)});
    return make(op, {a, slice(amount, 0, needed)}, width(a));
}

NodeId Graph::equal(NodeId a, NodeId b) {
    if (a == b) return constant(1, 1);
    std::vector<Slice> xs;
    std::vector<Slice> ys;
    bool differ = false;
    walk_pairs(a, b, [&](Slice x, Slice y) {
        if (x == y) return;
        if (is_constant(x.node) && is_constant(y.node)) {
            differ |= constant_bit(x) != constant_bit(y);
            return;
        }
        xs.push_back(x);
        ys.push_back(y);
    });
    if (differ) return constant(1, 0);
    if (xs.empty()) return constant(1, 1);
    a = concat(xs);
    b = concat(ys);
    if (width(a) == 1) return bit_not(bitwise(Op::bit_xor, a, b));
    return make(Op::eq, {std::min(a, b), std::max(a, b)}, 1);
}

NodeId Graph::unsigned_less(NodeId a, NodeId b) {
    if (a == b || is_zero(b)) return constant(1, 0);
    if (is_constant(a) && is_constant(b)) return constant(1, (*this)[a].value.ult((*this)[b].value) ? 1 : 0);
    const unsigned w = width(a);
    if (is_constant(b) && (*this)[b].value.isPowerOf2()) {
        const unsigned k = (*this)[b].value.logBase2();
        return equal(slice(a, k, w - k), zeros(w - k));
    }
    if (is_constant(a) && !is_ones(a) && ((*this)[a].value + 1).isPowerOf2()) {
        const unsigned k = ((*this)[a].value + 1).logBase2();
        return bit_not(equal(slice(b, k, w - k), zeros(w - k)));
    }
    if (is_ones(a)) return constant(1, 0);
    const unsigned needed = std::max({1U, significant(a), significant(b)});
    return make(Op::ult, {slice(a, 0, needed), slice(b, 0, needed)}, 1);
}

NodeId Graph::signed_less(NodeId a, NodeId b) {
    if (a == b) return constant(1, 0);
    if (is_constant(a) && is_constant(b)) return constant(1, (*this)[a].value.slt((*this)[b].value) ? 1 : 0);
    const unsigned w = width(a);
    if (significant(a) < w && significant(b) < w) return unsigned_less(a, b);
    if (is_zero(b)) return slice(a, w - 1, 1);
    if (is_ones(a)) return bit_not(slice(b, w - 1, 1));
    return make(Op::slt, {a, b}, 1);
}

NodeId Graph::rom(const Table& table, NodeId address) {
    const std::vector<APInt>& words = table.words;
    if (is_constant(address)) {
        const std::uint64_t at = (*this)[address].value.getLimitedValue(words.size() - 1);
        return constant(words[at]);
    }
    auto it = std::find_if(roms_.begin(), roms_.end(), [&](const Table& t) {
        return t.words.size() == words.size() && t.words[0].getBitWidth() == words[0].getBitWidth() &&
               t == table;
    });
    if (it == roms_.end()) it = roms_.insert(roms_.end(), table);
    return make(Op::rom, {address}, words[0].getBitWidth(), static_cast<int>(it - roms_.begin()));
}

}  // namespace keyline::hlsc
