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

// A memory's ports. Reads see every write of earlier calls: either because both ports are in one stage, or
// (`forwards`) because what is still on its way to the memory is taken from there.
struct MemoryPlace {
    int object = 0;
    bool live = false;
    bool is_read = false;
    bool is_written = false;
    bool forwards = false;
    bool in_loop = false;  // placed with a recurrence, and not to be moved
    int read_stage = 0;
    int data_stage = 0;  // read_stage + latency
    int write_stage = 0;
};

struct Recurrence {
    SourceLocation source;
    std::string state;    // names of the variables in it
    int stage = 0;        // the first, if it takes several clocks
    int clocks = 1;       // from one value to the next
    double delay_ns = 0;  // in the slowest of its stages
    unsigned state_bits = 0;
};

class Schedule {
  public:
    Schedule(const Process& process, const DelayModel& model);  // throws CompileError

    int stages() const { return last_stage_ + 1; }
    bool is_live(NodeId id) const { return live_[static_cast<std::size_t>(id)]; }
    const std::vector<StateElement>& elements() const { return elements_; }
    const std::vector<MemoryPlace>& memories() const { return memories_; }
    const StateElement& element_at(NodeId state_leaf, unsigned bit) const;
    bool is_configuration(NodeId id) const;
    // Constants and configuration are there in every stage; anything else has one in which it appears.
    bool is_everywhere(NodeId id) const { return graph_.is_constant(id) || is_configuration(id); }
    int bit_stage(NodeId id, unsigned bit) const;
    int slice_stage(const Slice& s) const;  // the latest of its bits
    int node_stage(NodeId id) const { return stage_[static_cast<std::size_t>(id)]; }
    // Where it takes its operands: the same, but for a ROM.
    int operand_stage(NodeId id) const { return node_stage(id) - graph_.latency(id); }
    int last_use(NodeId id, unsigned bit) const { return last_use_[timing_.bit_index(id, bit)]; }
    int output_stage(int object) const { return output_stage_[static_cast<std::size_t>(object)]; }

    const std::vector<Recurrence>& recurrences() const { return recurrences_; }
    // The latest arrival of each stage, and the line that it comes from.
    const std::vector<double>& stage_delay_ns() const { return stage_delay_; }
    const SourceLocation& stage_source(int stage) const {
        return graph_.source(slowest_[static_cast<std::size_t>(stage)]);
    }

  private:
    // Vertices: node ids, then state elements, then the write ports of memories.
    using Component = std::vector<int>;

    void split_state();
    void list_memories();
    int element_vertex(int element) const { return graph_.size() + element; }
    int write_vertex(int memory) const { return graph_.size() + static_cast<int>(elements_.size()) + memory; }
    bool is_write(int vertex) const { return vertex >= write_vertex(0); }
    MemoryPlace& memory_of_write(int vertex) {
        return memories_[static_cast<std::size_t>(vertex - write_vertex(0))];
    }
    const MemoryPlace& memory_of(NodeId ram_leaf) const;
    MemoryPlace& memory_of(NodeId ram_leaf);
    const Ram& ram_of(const MemoryPlace& memory) const {
        return process_.objects[static_cast<std::size_t>(memory.object)].ram;
    }
    std::vector<Slice> read_port(const MemoryPlace& memory) const;
    std::vector<Slice> write_port(const MemoryPlace& memory) const;
    int stage_of_vertex(int vertex) const;
    bool in_same_stage(NodeId node, int stage) const;
    void place_read(NodeId id);
    void place_write(MemoryPlace& memory);
    int stage_for_address(const MemoryPlace& memory);
    float address_arrival(const MemoryPlace& memory, int stage) const;
    float data_arrival(const MemoryPlace& memory) const;
    unsigned loop_distance(const Component& component) const;
    void place_loop(const Component& component, int clocks);
    int loop_excess(const Component& component, int data_stage, Recurrence& loop);
    void check_operation(const std::vector<NodeId>& nodes) const;
    [[noreturn]] void throw_too_slow(NodeId id, double arrival) const;
    void place_recurrent_memories(const Component& component, Recurrence& recurrence, int& stage);
    void check_memory_recurrence(const MemoryPlace& memory, const Component& component) const;
    void pin_memories(const Component& component, int stage);
    void read_late();
    std::vector<bool> find_live();
    std::vector<int> dependencies(int vertex) const;
    void add_slice_dependencies(const Slice& s, std::vector<int>& out) const;
    std::vector<Component> components() const;
    void place(const Component& component);
    void place_node(NodeId id);
    void place_rom(NodeId id);
    void place_recurrence(const Component& component);
    float evaluate(NodeId id, int stage);
    float evaluate_component(const std::vector<NodeId>& nodes, const Component& component, int stage);
    int stage_of_operands(NodeId id) const;
    void place_outputs();
    void check_read_predicates() const;
    void find_last_uses();
    void use(const Slice& s, int stage);
    void note_delay(int stage, double delay, NodeId node = 0);

    const Process& process_;
    const Graph& graph_;
    DelayModel model_;
    std::vector<StateElement> elements_;
    std::vector<std::vector<int>> element_index_;  // [object][bit]
    std::vector<MemoryPlace> memories_;
    std::vector<int> memory_index_;  // [object], -1: none
    std::vector<bool> live_;
    Timing timing_;
    std::vector<int> stage_;
    std::vector<int> last_use_;
    std::vector<int> output_stage_;
    std::vector<Recurrence> recurrences_;
    std::vector<double> stage_delay_;
    std::vector<NodeId> slowest_;  // of each stage
    int last_stage_ = 0;
    NodeId slowest_operation_ = 0;  // of the recurrence that was evaluated last
};

}  // namespace keyline::hlsc
