// Assigns every node to a pipeline stage.
//
// Stages are as early as the delay model allows. A recurrence (state that feeds itself) is pinned whole to
// one stage, so that one call's new state is ready for the next call one clock later.
#pragma once

#include "hw/hls/compiler/process.h"
#include "hw/hls/compiler/timing.h"

namespace keyline::hlsc {

// A part of a static variable that is one register: bits [lo, lo + width) of the object's memory image.
struct StateElement {
    int object = 0;
    unsigned lo = 0;
    unsigned width = 0;
    Slice next;
    int stage = 0;
    bool live = false;
    bool held = false;  // never changes
};

struct Recurrence {
    SourceLocation source;
    std::string state;  // names of the variables in it
    int stage = 0;
    double delay_ns = 0;
    unsigned state_bits = 0;
};

class Schedule {
  public:
    Schedule(const Process& process, const DelayModel& model);  // throws CompileError

    int stages() const { return last_stage_ + 1; }
    bool is_live(NodeId id) const { return live_[static_cast<std::size_t>(id)]; }
    const std::vector<StateElement>& elements() const { return elements_; }
    const StateElement& element_at(NodeId state_leaf, unsigned bit) const;
    bool is_configuration(NodeId id) const;
    // Constants and configuration are there in every stage; anything else has one in which it appears.
    bool is_everywhere(NodeId id) const { return graph_.is_constant(id) || is_configuration(id); }
    int bit_stage(NodeId id, unsigned bit) const;
    int slice_stage(const Slice& s) const;  // the latest of its bits
    int node_stage(NodeId id) const { return stage_[static_cast<std::size_t>(id)]; }
    int last_use(NodeId id, unsigned bit) const { return last_use_[timing_.bit_index(id, bit)]; }
    int output_stage(int object) const { return output_stage_[static_cast<std::size_t>(object)]; }

    const std::vector<Recurrence>& recurrences() const { return recurrences_; }
    const std::vector<double>& stage_delay_ns() const { return stage_delay_; }

  private:
    using Component = std::vector<int>;  // vertices: node ids, then graph size + element index

    void split_state();
    std::vector<bool> find_live();
    std::vector<int> dependencies(int vertex) const;
    void add_slice_dependencies(const Slice& s, std::vector<int>& out) const;
    std::vector<Component> components() const;
    void place(const Component& component);
    void place_node(NodeId id);
    void place_recurrence(const Component& component);
    float evaluate(NodeId id, int stage);
    float evaluate_component(const std::vector<NodeId>& nodes, const Component& component, int stage);
    int stage_of_operands(NodeId id) const;
    void place_outputs();
    void check_read_predicates() const;
    void find_last_uses();
    void use(const Slice& s, int stage);
    void note_delay(int stage, double delay);

    const Process& process_;
    const Graph& graph_;
    DelayModel model_;
    std::vector<StateElement> elements_;
    std::vector<std::vector<int>> element_index_;  // [object][bit]
    std::vector<bool> live_;
    Timing timing_;
    std::vector<int> stage_;
    std::vector<int> last_use_;
    std::vector<int> output_stage_;
    std::vector<Recurrence> recurrences_;
    std::vector<double> stage_delay_;
    int last_stage_ = 0;
    NodeId slowest_operation_ = 0;  // of the recurrence that was evaluated last
};

}  // namespace keyline::hlsc
