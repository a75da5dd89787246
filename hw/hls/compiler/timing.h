// The delay model: when each bit of a node arrives within its pipeline stage.
//
// Logic is counted in six-input LUTs: each bit remembers one cut, the inputs of the LUT that makes it, and a
// bit that fits into its user's LUT costs no level of its own. Adders, tables and shifts have fixed formulas.
// The constants include the net and stand for UltraScale+ (docs/hlsc.md has the measurements).
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "hw/hls/compiler/graph.h"

namespace keyline::hlsc {

struct DelayModel {
    double clock_ns = 3.33;
    double overhead_ns = 0.55;  // clock to output, setup, uncertainty
    double lut_ns = 0.65;
    double carry_ns = 0.015;       // per bit
    double wide_mux_ns = 0.12;     // F7/F8
    double ram_ns = 0.9;           // clock to data of a block RAM without its output register
    double ram_register_ns = 0.2;  // with it
    double ram_setup_ns = 0.3;     // address and enable

    double budget() const { return clock_ns - overhead_ns; }
};

class Timing {
  public:
    Timing(const Graph& graph, const DelayModel& model, const std::vector<bool>& live);

    // Says whether a bit is computed in stage `stage` (else it comes from a register, at time 0).
    using SameStage = std::function<bool(NodeId node, unsigned bit, int stage)>;

    // Computes the arrival of every bit of `id` in `stage`; returns the latest.
    float evaluate(NodeId id, int stage, const SameStage& same_stage);

    // What arrives from elsewhere: the data of a memory.
    void set_arrival(NodeId id, float arrival);
    // The latest bit, as it was computed.
    float latest(NodeId id) const;
    // The latest bit of `s` in `stage`.
    float arrival(const Slice& s, int stage, const SameStage& same_stage) const;

    // A dense number for each bit of each live node that is not a concat or a constant.
    std::size_t bit_index(NodeId id, unsigned bit) const {
        return offset_[static_cast<std::size_t>(id)] + bit;
    }
    std::size_t bit_count() const { return offset_.back(); }

  private:
    struct Cut {
        std::uint8_t count = 0;
        float base = 0;  // arrival of the latest leaf
        std::array<std::uint32_t, 6> leaves{};
    };
    struct Input {
        std::array<Cut, 2> options;  // the bit itself, or what it is made of
        int count = 1;
    };
    struct Bit {
        NodeId node;
        unsigned bit;
    };

    float evaluate_block(NodeId id, float inputs_arrive, unsigned input_bits);
    float evaluate_lut_bit(std::size_t target, const std::vector<Bit>& inputs, int stage,
                           const SameStage& same);
    Input input_of(const Bit& bit, int stage, const SameStage& same) const;
    static bool merge(Cut& into, const Cut& other);
    double block_delay(const Node& node, unsigned input_bits) const;
    bool is_lut_logic(const Node& node) const;

    const Graph& graph_;
    DelayModel model_;
    std::vector<std::size_t> offset_;
    std::vector<float> arrival_;
    std::vector<Cut> cut_;
};

}  // namespace keyline::hlsc
