#include "hw/hls/compiler/operators.h"

namespace keyline::hlsc {
namespace {

NodeId reverse_groups(Graph& g, NodeId a, unsigned group) {
    std::vector<Slice> parts;
    for (unsigned lo = g.width(a); lo > 0; lo -= group) parts.push_back({a, lo - group, group});
    return g.concat(parts);
}

// fshl(a, b, c): the upper word of (a:b) << (c mod width); fshr: the lower word of (a:b) >> (c mod width).
NodeId funnel_shift(Graph& g, bool left, NodeId a, NodeId b, NodeId amount) {
    const unsigned w = g.width(a);
    const NodeId both_words = g.concat({{b, 0, w}, {a, 0, w}});
    if (!g.is_constant(amount)) {
        if ((w & (w - 1)) != 0) return no_node;
        unsigned bits = 0;
        while ((1U << bits) < w) bits++;
        const NodeId k = g.resize(bits == 0 ? g.constant(1, 0) : g.slice(amount, 0, bits), 2 * w);
        const NodeId shifted = g.shift(left ? Op::shl : Op::lshr, both_words, k);
        return g.slice(shifted, left ? w : 0, w);
    }
    const auto k = static_cast<unsigned>(g[amount].value.urem(w));
    return g.slice(both_words, left ? w - k : k, w);
}

NodeId population_count(Graph& g, NodeId a) {
    const unsigned w = g.width(a);
    NodeId sum = g.zeros(w);
    for (unsigned i = 0; i < w; i++) sum = g.arithmetic(Op::add, sum, g.zero_extend(g.slice(a, i, 1), w));
    return sum;
}

// Zero bits before the first one, from the top or from the bottom; the width if there is none.
NodeId count_zeros(Graph& g, NodeId a, bool from_top) {
    const unsigned w = g.width(a);
    NodeId count = g.constant(w, w);
    for (unsigned i = 0; i < w; i++) {
        const unsigned bit = from_top ? i : w - 1 - i;
        count = g.mux(g.slice(a, bit, 1), g.constant(w, w - 1 - i), count);
    }
    return count;
}

NodeId saturating(Graph& g, llvm::Intrinsic::ID id, NodeId a, NodeId b) {
    const unsigned w = g.width(a);
    if (id == llvm::Intrinsic::usub_sat)
        return g.mux(g.unsigned_less(a, b), g.zeros(w), g.arithmetic(Op::sub, a, b));
    const NodeId wide = g.arithmetic(Op::add, g.zero_extend(a, w + 1), g.zero_extend(b, w + 1));
    return g.mux(g.slice(wide, w, 1), g.constant(APInt::getAllOnes(w)), g.slice(wide, 0, w));
}

// C++ divides towards zero: a negative number is first raised by the divisor less one.
NodeId divide(Graph& g, llvm::Instruction::BinaryOps op, NodeId a, NodeId b) {
    if (!g.is_constant(b)) return no_node;
    const bool is_signed = op == llvm::Instruction::SDiv || op == llvm::Instruction::SRem;
    const bool wants_quotient = op == llvm::Instruction::SDiv || op == llvm::Instruction::UDiv;
    const unsigned w = g.width(a);
    const APInt divisor = g[b].value;
    const APInt magnitude = is_signed ? divisor.abs() : divisor;
    if (!magnitude.isPowerOf2()) return no_node;
    const unsigned k = magnitude.logBase2();
    NodeId raised = a;
    NodeId raise = g.zeros(w);
    if (is_signed && k > 0) {
        const NodeId sign = g.slice(a, w - 1, 1);
        raise = g.zero_extend(g.sign_extend(sign, k), w);
        raised = g.arithmetic(Op::add, a, raise);
    }
    if (!wants_quotient) {
        if (k == 0) return g.zeros(w);
        return g.arithmetic(Op::sub, g.zero_extend(g.slice(raised, 0, k), w), raise);
    }
    const NodeId kept = g.slice(raised, k, w - k);
    const NodeId quotient = is_signed ? g.sign_extend(kept, w) : g.zero_extend(kept, w);
    const bool negates = is_signed && divisor.isNegative();
    return negates ? g.arithmetic(Op::sub, g.zeros(w), quotient) : quotient;
}

}  // namespace

NodeId compute_operator(Graph& g, llvm::Instruction::BinaryOps op, NodeId a, NodeId b) {
    switch (op) {
        case llvm::Instruction::Add:
            return g.arithmetic(Op::add, a, b);
        case llvm::Instruction::Sub:
            return g.arithmetic(Op::sub, a, b);
        case llvm::Instruction::Mul:
            return g.arithmetic(Op::mul, a, b);
        case llvm::Instruction::And:
            return g.bitwise(Op::bit_and, a, b);
        case llvm::Instruction::Or:
            return g.bitwise(Op::bit_or, a, b);
        case llvm::Instruction::Xor:
            return g.bitwise(Op::bit_xor, a, b);
        case llvm::Instruction::Shl:
            return g.shift(Op::shl, a, b);
        case llvm::Instruction::LShr:
            return g.shift(Op::lshr, a, b);
        case llvm::Instruction::AShr:
            return g.shift(Op::ashr, a, b);
        case llvm::Instruction::SDiv:
        case llvm::Instruction::UDiv:
        case llvm::Instruction::SRem:
        case llvm::Instruction::URem:
            return divide(g, op, a, b);
        default:
            return no_node;
    }
}

NodeId compare_integers(Graph& g, llvm::CmpInst::Predicate predicate, NodeId a, NodeId b) {
    switch (predicate) {
        case llvm::CmpInst::ICMP_EQ:
            return g.equal(a, b);
        case llvm::CmpInst::ICMP_NE:
            return g.bit_not(g.equal(a, b));
        case llvm::CmpInst::ICMP_ULT:
            return g.unsigned_less(a, b);
        case llvm::CmpInst::ICMP_UGE:
            return g.bit_not(g.unsigned_less(a, b));
        case llvm::CmpInst::ICMP_UGT:
            return g.unsigned_less(b, a);
        case llvm::CmpInst::ICMP_ULE:
            return g.bit_not(g.unsigned_less(b, a));
        case llvm::CmpInst::ICMP_SLT:
            return g.signed_less(a, b);
        case llvm::CmpInst::ICMP_SGE:
            return g.bit_not(g.signed_less(a, b));
        case llvm::CmpInst::ICMP_SGT:
            return g.signed_less(b, a);
        case llvm::CmpInst::ICMP_SLE:
            return g.bit_not(g.signed_less(b, a));
        default:
            throw std::logic_error("not an integer comparison");
    }
}

bool is_ignored_intrinsic(llvm::Intrinsic::ID id) {
    switch (id) {
        case llvm::Intrinsic::lifetime_start:
        case llvm::Intrinsic::lifetime_end:
        case llvm::Intrinsic::assume:
        case llvm::Intrinsic::experimental_noalias_scope_decl:
        case llvm::Intrinsic::dbg_declare:
        case llvm::Intrinsic::dbg_value:
        case llvm::Intrinsic::dbg_label:
        case llvm::Intrinsic::dbg_assign:
            return true;
        default:
            return false;
    }
}

NodeId compute_intrinsic(Graph& g, llvm::Intrinsic::ID id, const std::vector<NodeId>& v) {
    switch (id) {
        case llvm::Intrinsic::bswap:
            return reverse_groups(g, v[0], 8);
        case llvm::Intrinsic::bitreverse:
            return reverse_groups(g, v[0], 1);
        case llvm::Intrinsic::fshl:
        case llvm::Intrinsic::fshr:
            return funnel_shift(g, id == llvm::Intrinsic::fshl, v[0], v[1], v[2]);
        case llvm::Intrinsic::umin:
            return g.mux(g.unsigned_less(v[0], v[1]), v[0], v[1]);
        case llvm::Intrinsic::umax:
            return g.mux(g.unsigned_less(v[0], v[1]), v[1], v[0]);
        case llvm::Intrinsic::smin:
            return g.mux(g.signed_less(v[0], v[1]), v[0], v[1]);
        case llvm::Intrinsic::smax:
            return g.mux(g.signed_less(v[0], v[1]), v[1], v[0]);
        case llvm::Intrinsic::abs: {
            const unsigned w = g.width(v[0]);
            return g.mux(g.slice(v[0], w - 1, 1), g.arithmetic(Op::sub, g.zeros(w), v[0]), v[0]);
        }
        case llvm::Intrinsic::usub_sat:
        case llvm::Intrinsic::uadd_sat:
            return saturating(g, id, v[0], v[1]);
        case llvm::Intrinsic::ctpop:
            return population_count(g, v[0]);
        case llvm::Intrinsic::ctlz:
            return count_zeros(g, v[0], true);
        case llvm::Intrinsic::cttz:
            return count_zeros(g, v[0], false);
        case llvm::Intrinsic::expect:  // a hint for branch prediction
            return v[0];
        default:
            return no_node;
    }
}

}  // namespace keyline::hlsc
