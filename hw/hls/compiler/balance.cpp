#include "hw/hls/compiler/balance.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace keyline::hlsc {
namespace {

bool is_chain(Op op) {
    return op == Op::bit_and || op == Op::bit_or || op == Op::bit_xor || op == Op::add;
}

// Bits [0, n) of the result need only bits [0, n) of the operands.
bool is_prefix_closed(Op op) {
    return is_chain(op) || op == Op::bit_not || op == Op::sub || op == Op::mul;
}

class Balancer {
  public:
    explicit Balancer(Process& process)
        : process_(process),
          from_(*process.graph),
          to_(std::make_unique<Graph>(Simplify::full)),
          used_width_(static_cast<std::size_t>(from_.size()), 0),
          uses_(used_width_.size(), 0),
          rewritten_(used_width_.size(), no_node),
          inside_chain_(used_width_.size(), false) {}

    void run() {
        std::vector<NodeId> roots;
        process_.for_each_root([&](NodeId root) { roots.push_back(root); });
        for (const NodeId root : roots) use(root, from_.width(root));
        // Operands have smaller numbers than their users, so one sweep down finds all uses.
        for (NodeId id = from_.size() - 1; id >= 0; id--)
            if (used_width_[index(id)] > 0) use_operands(id);
        mark_links();
        for (NodeId id = 0; id < from_.size(); id++)
            if (used_width_[index(id)] > 0 && !inside_chain_[index(id)]) rewrite(id);
        process_.for_each_root([&](NodeId& root) { root = rewritten_[index(root)]; });
        process_.graph = std::move(to_);
    }

  private:
    struct Candidate {
        int depth;
        unsigned significant;
        int order;  // keeps neighbours in the source together
        NodeId node;
        bool operator>(const Candidate& other) const {
            return std::tie(depth, significant, order) >
                   std::tie(other.depth, other.significant, other.order);
        }
    };

    static std::size_t index(NodeId id) { return static_cast<std::size_t>(id); }

    void use(NodeId id, unsigned width) {
        used_width_[index(id)] = std::max(used_width_[index(id)], width);
        uses_[index(id)]++;
    }

    void use_operands(NodeId id) {
        const Node& n = from_[id];
        const unsigned width = used_width_[index(id)];
        if (n.op == Op::concat) {
            unsigned position = 0;
            for (const Slice& s : n.slices) {
                if (position >= width) break;
                use(s.node, s.lo + std::min(s.width, width - position));
                position += s.width;
            }
            return;
        }
        for (std::size_t k = 0; k < n.operands.size(); k++) {
            const NodeId operand = n.operands[k];
            const bool prefix =
                is_prefix_closed(n.op) || (n.op == Op::mux && k > 0) || (n.op == Op::shl && k == 0);
            use(operand, prefix ? width : from_.width(operand));
        }
    }

    // The operand is used by this chain alone and at the same width: it is a link, not a leaf.
    bool is_link(NodeId operand, Op op, unsigned width) const {
        return from_[operand].op == op && uses_[index(operand)] == 1 && used_width_[index(operand)] == width;
    }

    void mark_links() {
        for (NodeId id = 0; id < from_.size(); id++) {
            const Node& n = from_[id];
            if (used_width_[index(id)] == 0 || !is_chain(n.op)) continue;
            for (const NodeId operand : n.operands)
                if (is_link(operand, n.op, used_width_[index(id)])) inside_chain_[index(operand)] = true;
        }
    }

    void gather(NodeId id, Op op, unsigned width, std::vector<NodeId>& leaves) const {
        for (const NodeId operand : from_[id].operands) {
            if (is_link(operand, op, width)) {
                gather(operand, op, width, leaves);
            } else {
                leaves.push_back(operand);
            }
        }
    }

    NodeId fit(NodeId old, unsigned width) { return to_->slice(rewritten_[index(old)], 0, width); }

    int depth(NodeId id) {
        while (depth_.size() < index(to_->size())) {
            const auto next = static_cast<NodeId>(depth_.size());
            const Node& n = (*to_)[next];
            int deepest = 0;
            for (const NodeId operand : n.operands) deepest = std::max(deepest, depth_[index(operand)]);
            for (const Slice& s : n.slices) deepest = std::max(deepest, depth_[index(s.node)]);
            depth_.push_back(deepest + levels(n));
        }
        return depth_[index(id)];
    }

    static constexpr int loop_depth = 1000;

    bool in_loop(const Node& n) const {
        const Ram& ram = process_.objects[static_cast<std::size_t>(n.tag)].ram;
        return ram.distance > 1 || ram.latency == 0;
    }

    // Rough LUT levels: enough to order the leaves of a chain.
    int levels(const Node& n) const {
        switch (n.op) {
            case Op::constant:
            case Op::ram:
                // In a loop of its own, if it is one at all: whatever can be without it is done first.
                return in_loop(n) ? loop_depth : 0;
            case Op::input:
            case Op::state:
            case Op::concat:
            case Op::bit_not:
                return 0;
            case Op::rom:
                return 3;
            case Op::add:
            case Op::sub:
                return 4;
            case Op::mul:
                return 8;
            default:
                return 1;
        }
    }

    NodeId rebuild_chain(NodeId id, unsigned width) {
        const Op op = from_[id].op;
        std::vector<NodeId> leaves;
        gather(id, op, width, leaves);
        // The order of creation is the order in the source.
        std::sort(leaves.begin(), leaves.end());
        std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
        int order = 0;
        const auto push = [&](NodeId node) {
            queue.push({depth(node), op == Op::add ? to_->significant(node) : 0, order++, node});
        };
        for (const NodeId leaf : leaves) push(fit(leaf, width));
        while (queue.size() > 1) {
            const NodeId a = queue.top().node;
            queue.pop();
            const NodeId b = queue.top().node;
            queue.pop();
            push(op == Op::add ? to_->arithmetic(op, a, b) : to_->bitwise(op, a, b));
        }
        return queue.top().node;
    }

    void rewrite(NodeId id) {
        const Node& n = from_[id];
        const unsigned width = used_width_[index(id)];
        to_->set_source(from_.source(id));
        rewritten_[index(id)] = is_chain(n.op) ? rebuild_chain(id, width) : rewrite_plain(n, width);
    }

    NodeId rewrite_plain(const Node& n, unsigned width) {
        const auto whole = [&](std::size_t k) { return fit(n.operands[k], from_.width(n.operands[k])); };
        const auto cut = [&](std::size_t k) { return fit(n.operands[k], width); };
        switch (n.op) {
            case Op::constant:
                return to_->constant(n.value.trunc(width));
            case Op::input:
            case Op::state:
            case Op::ram:
                return to_->slice(to_->leaf(n.op, n.width, n.tag), 0, width);
            case Op::concat: {
                std::vector<Slice> parts;
                unsigned left = width;
                for (const Slice& s : n.slices) {
                    const unsigned take = std::min(left, s.width);
                    if (take == 0) break;
                    parts.push_back({rewritten_[index(s.node)], s.lo, take});
                    left -= take;
                }
                return to_->concat(parts);
            }
            case Op::bit_not:
                return to_->bit_not(cut(0));
            case Op::mux:
                return to_->mux(whole(0), cut(1), cut(2));
            case Op::sub:
            case Op::mul:
                return to_->arithmetic(n.op, cut(0), cut(1));
            case Op::shl:
                return rewrite_shift_left(n, width);
            case Op::lshr:
            case Op::ashr:
                return to_->slice(to_->shift(n.op, whole(0), whole(1)), 0, width);
            case Op::eq:
                return to_->equal(whole(0), whole(1));
            case Op::ult:
                return to_->unsigned_less(whole(0), whole(1));
            case Op::slt:
                return to_->signed_less(whole(0), whole(1));
            case Op::rom:
                return to_->slice(to_->rom(from_.roms()[static_cast<std::size_t>(n.tag)], whole(0)), 0,
                                  width);
            default:
                throw std::logic_error("balance: unexpected node");
        }
    }

    // The full amount matters even if only low bits of the result are used.
    NodeId rewrite_shift_left(const Node& n, unsigned width) {
        const NodeId amount = fit(n.operands[1], from_.width(n.operands[1]));
        const NodeId value = to_->zero_extend(fit(n.operands[0], width), n.width);
        return to_->slice(to_->shift(Op::shl, value, amount), 0, width);
    }

    Process& process_;
    Graph& from_;
    std::unique_ptr<Graph> to_;
    std::vector<unsigned> used_width_;
    std::vector<int> uses_;
    std::vector<NodeId> rewritten_;
    std::vector<bool> inside_chain_;
    std::vector<int> depth_;
};

}  // namespace

void balance(Process& process) {
    Balancer(process).run();
}

}  // namespace keyline::hlsc
