#include "hw/hls/compiler/timing.h"

#include <algorithm>
#include <cmath>

namespace keyline::hlsc {

Timing::Timing(const Graph& graph, const DelayModel& model, const std::vector<bool>& live)
    : graph_(graph), model_(model), offset_(static_cast<std::size_t>(graph.size()) + 1, 0) {
    for (NodeId id = 0; id < graph.size(); id++) {
        const Node& n = graph[id];
        const bool has_bits =
            live[static_cast<std::size_t>(id)] && n.op != Op::concat && n.op != Op::constant;
        const auto i = static_cast<std::size_t>(id);
        offset_[i + 1] = offset_[i] + (has_bits ? n.width : 0);
    }
    arrival_.assign(bit_count(), 0.0F);
    cut_.resize(bit_count());
}

bool Timing::is_lut_logic(const Node& n) const {
    switch (n.op) {
        case Op::bit_not:
        case Op::bit_and:
        case Op::bit_or:
        case Op::bit_xor:
        case Op::mux:
            return true;
        case Op::eq:
            return graph_.width(n.operands[0]) <= 3;
        default:
            return false;
    }
}

double Timing::block_delay(const Node& n, unsigned input_bits) const {
    const auto width = static_cast<double>(n.operands.empty() ? n.width : graph_.width(n.operands[0]));
    switch (n.op) {
        case Op::add:
        case Op::sub:
            return model_.lut_ns + model_.carry_ns * width;
        case Op::ult:
        case Op::slt:
            return model_.lut_ns + model_.carry_ns * width / 2;
        case Op::eq: {
            unsigned levels = 1;
            for (unsigned reach = 6; reach < input_bits; reach *= 6) levels++;
            return levels * model_.lut_ns;
        }
        case Op::rom: {
            if (width <= 6) return model_.lut_ns;
            if (width <= 8) return model_.lut_ns + model_.wide_mux_ns * (width - 6);
            return model_.lut_ns * (1 + std::ceil((width - 8) / 2)) + 2 * model_.wide_mux_ns;
        }
        case Op::mul:
            // Partial products and a tree of three-input adders, each row a carry chain.
            return model_.lut_ns * (1 + std::ceil(std::log(std::max(2.0, width)) / std::log(3.0))) +
                   model_.carry_ns * width;
        default: {
            // A barrel shifter: two bits of the amount a level.
            const auto amount = static_cast<double>(graph_.width(n.operands[1]));
            return model_.lut_ns * std::ceil(amount / 2);
        }
    }
}

bool Timing::merge(Cut& into, const Cut& other) {
    into.base = std::max(into.base, other.base);
    for (std::uint8_t k = 0; k < other.count; k++) {
        const auto end = into.leaves.begin() + into.count;
        if (std::find(into.leaves.begin(), end, other.leaves[k]) != end) continue;
        if (into.count == into.leaves.size()) return false;
        into.leaves[into.count++] = other.leaves[k];
    }
    return true;
}

Timing::Input Timing::input_of(const Bit& bit, int stage, const SameStage& same) const {
    const std::size_t i = bit_index(bit.node, bit.bit);
    const bool computed_here = same(bit.node, bit.bit, stage);
    Input in;
    in.options[0].count = 1;
    in.options[0].leaves[0] = static_cast<std::uint32_t>(i);
    in.options[0].base = computed_here ? arrival_[i] : 0.0F;
    if (computed_here && cut_[i].count > 0 && cut_[i].base < arrival_[i]) {
        in.options[1] = cut_[i];
        in.count = 2;
    }
    return in;
}

float Timing::evaluate_lut_bit(std::size_t target, const std::vector<Bit>& inputs, int stage,
                               const SameStage& same) {
    std::vector<Input> choices;
    choices.reserve(inputs.size());
    for (const Bit& b : inputs) choices.push_back(input_of(b, stage, same));
    Cut best;
    bool found = false;
    for (unsigned pick = 0; pick < (1U << choices.size()); pick++) {
        Cut merged;
        bool fits = true;
        for (std::size_t k = 0; k < choices.size() && fits; k++) {
            const int option = static_cast<int>((pick >> k) & 1);
            fits = option < choices[k].count &&
                   merge(merged, choices[k].options[static_cast<std::size_t>(option)]);
        }
        if (!fits) continue;
        const bool better = !found || merged.base < best.base - 1e-6F ||
                            (merged.base < best.base + 1e-6F && merged.count < best.count);
        if (better) best = merged;
        found = true;
    }
    cut_[target] = best;
    arrival_[target] = best.base + static_cast<float>(model_.lut_ns);
    return arrival_[target];
}

float Timing::evaluate_block(NodeId id, float inputs_arrive, unsigned input_bits) {
    const Node& n = graph_[id];
    const float arrival = inputs_arrive + static_cast<float>(block_delay(n, input_bits));
    for (unsigned b = 0; b < n.width; b++) {
        const std::size_t i = bit_index(id, b);
        arrival_[i] = arrival;
        cut_[i] = Cut{};
    }
    return arrival;
}

void Timing::set_arrival(NodeId id, float arrival) {
    for (unsigned b = 0; b < graph_.width(id); b++) {
        arrival_[bit_index(id, b)] = arrival;
        cut_[bit_index(id, b)] = Cut{};
    }
}

float Timing::latest(NodeId id) const {
    float latest = 0;
    for (unsigned b = 0; b < graph_.width(id); b++) latest = std::max(latest, arrival_[bit_index(id, b)]);
    return latest;
}

float Timing::arrival(const Slice& s, int stage, const SameStage& same) const {
    float latest = 0;
    if (graph_.is_constant(s.node)) return latest;
    for (unsigned b = s.lo; b < s.lo + s.width; b++)
        latest = std::max(latest, input_of({s.node, b}, stage, same).options[0].base);
    return latest;
}

float Timing::evaluate(NodeId id, int stage, const SameStage& same) {
    const Node& n = graph_[id];
    std::vector<std::vector<Bit>> operands;
    for (const NodeId operand : n.operands) {
        std::vector<Bit>& bits = operands.emplace_back();
        for (const Slice& s : graph_.segments(operand))
            for (unsigned b = 0; b < s.width; b++)
                bits.push_back({graph_.is_constant(s.node) ? no_node : s.node, s.lo + b});
    }
    if (!is_lut_logic(n)) {
        float latest = 0;
        unsigned count = 0;
        for (const auto& bits : operands) {
            for (const Bit& b : bits) {
                if (b.node == no_node) continue;
                count++;
                latest = std::max(latest, input_of(b, stage, same).options[0].base);
            }
        }
        return evaluate_block(id, latest, count);
    }
    float latest = 0;
    std::vector<Bit> inputs;
    for (unsigned b = 0; b < n.width; b++) {
        inputs.clear();
        const auto add = [&](const Bit& bit) {
            if (bit.node != no_node) inputs.push_back(bit);
        };
        for (const auto& bits : operands) {
            if (n.op == Op::eq) {
                std::for_each(bits.begin(), bits.end(), add);
            } else {
                add(bits.size() == 1 ? bits[0] : bits[b]);
            }
        }
        const std::size_t target = bit_index(id, b);
        if (n.op == Op::bit_not) {
            // An inverter is absorbed by the LUTs around it.
            const Input in = input_of(inputs[0], stage, same);
            arrival_[target] = in.options[0].base;
            cut_[target] = in.options[static_cast<std::size_t>(in.count - 1)];
            latest = std::max(latest, arrival_[target]);
        } else {
            latest = std::max(latest, evaluate_lut_bit(target, inputs, stage, same));
        }
    }
    return latest;
}

}  // namespace keyline::hlsc
