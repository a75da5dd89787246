// The ports of memories in the schedule.
#include <algorithm>
#include <set>

#include "hw/hls/compiler/schedule.h"

namespace keyline::hlsc {
namespace {

// Up to 64 words are one LUT a bit; what is above them, muxes.
float lutram_delay(std::uint64_t words, const DelayModel& model) {
    double delay = model.lut_ns;
    if (words > 64) delay += model.wide_mux_ns;
    if (words > 128) delay += model.wide_mux_ns;
    for (std::uint64_t reach = 256; reach < words; reach *= 4) delay += model.lut_ns;
    return static_cast<float>(delay);
}

std::size_t index(int i) {
    return static_cast<std::size_t>(i);
}

}  // namespace

void Schedule::list_memories() {
    memory_index_.assign(process_.objects.size(), -1);
    for (std::size_t o = 0; o < process_.objects.size(); o++) {
        const Object& object = process_.objects[o];
        if (object.kind != ObjectKind::memory) continue;
        MemoryPlace memory;
        memory.object = static_cast<int>(o);
        memory.is_read = object.ram.read_address != no_node;
        memory.is_written = object.ram.write_address != no_node;
        memory_index_[o] = static_cast<int>(memories_.size());
        memories_.push_back(memory);
    }
}

const MemoryPlace& Schedule::memory_of(NodeId ram_leaf) const {
    return memories_[index(memory_index_[index(graph_[ram_leaf].tag)])];
}

MemoryPlace& Schedule::memory_of(NodeId ram_leaf) {
    return memories_[index(memory_index_[index(graph_[ram_leaf].tag)])];
}

std::vector<Slice> Schedule::read_port(const MemoryPlace& memory) const {
    const Ram& ram = ram_of(memory);
    std::vector<Slice> slices = graph_.segments(ram.read_address);
    for (const Slice& s : graph_.segments(ram.read_enable)) slices.push_back(s);
    return slices;
}

std::vector<Slice> Schedule::write_port(const MemoryPlace& memory) const {
    std::vector<Slice> slices;
    if (!memory.is_written) return slices;
    const Ram& ram = ram_of(memory);
    for (const NodeId root : {ram.write_address, ram.write_enable, ram.write_data})
        for (const Slice& s : graph_.segments(root)) slices.push_back(s);
    return slices;
}

int Schedule::stage_of_vertex(int vertex) const {
    if (is_write(vertex)) return memories_[index(vertex - write_vertex(0))].write_stage;
    return vertex < graph_.size() ? stage_[index(vertex)] : elements_[index(vertex - graph_.size())].stage;
}

float Schedule::address_arrival(const MemoryPlace& memory, int stage) const {
    float arrival = 0;
    for (const Slice& s : read_port(memory))
        arrival = std::max(arrival, timing_.arrival(s, stage, [this](NodeId node, unsigned, int at) {
            return in_same_stage(node, at);
        }));
    return arrival;
}

float Schedule::data_arrival(const MemoryPlace& memory) const {
    if (ram_of(memory).latency == 0)
        return address_arrival(memory, memory.read_stage) + lutram_delay(ram_of(memory).words, model_);
    const double access = ram_of(memory).latency == 1 ? model_.ram_ns : model_.ram_register_ns;
    return static_cast<float>(access + (memory.forwards ? model_.lut_ns : 0));
}

// The first stage in which the read port has its address and enough of the clock is left.
int Schedule::stage_for_address(const MemoryPlace& memory) {
    int stage = 0;
    for (const Slice& s : read_port(memory)) stage = std::max(stage, slice_stage(s));
    const float arrival = address_arrival(memory, stage);
    if (ram_of(memory).latency == 0)
        return arrival + lutram_delay(ram_of(memory).words, model_) > model_.budget() ? stage + 1 : stage;
    // With one clock to the data, addresses are compared before it ends (hlsc_ram: Forward).
    const bool compares = memory.forwards && ram_of(memory).latency == 1;
    const double setup = model_.ram_setup_ns + (compares ? 2 * model_.lut_ns : 0);
    return arrival + setup > model_.budget() ? stage + 1 : stage;
}

// No recurrence: the write port was placed before, and both ports can be in one stage.
void Schedule::place_read(NodeId id) {
    MemoryPlace& memory = memory_of(id);
    memory.read_stage = stage_for_address(memory);
    if (memory.is_written && !ram_of(memory).independent) {
        const int ahead = static_cast<int>(ram_of(memory).distance) - 1;
        memory.read_stage = std::max(memory.read_stage, memory.write_stage - ahead);
        memory.write_stage = std::max(memory.read_stage, memory.write_stage);
    }
    memory.data_stage = memory.read_stage + static_cast<int>(ram_of(memory).latency);
    note_delay(memory.data_stage, evaluate(id, memory.data_stage), id);
}

void Schedule::place_write(MemoryPlace& memory) {
    for (const Slice& s : write_port(memory))
        memory.write_stage = std::max(memory.write_stage, slice_stage(s));
    note_delay(memory.write_stage, 0);
}

void Schedule::check_memory_recurrence(const MemoryPlace& memory, const Component& component) const {
    const Object& object = process_.objects[index(memory.object)];
    for (const Slice& s : read_port(memory)) {
        std::vector<int> on;
        add_slice_dependencies(s, on);
        for (const int vertex : on)
            if (std::find(component.begin(), component.end(), vertex) != component.end())
                throw CompileError(
                    object.source, "ram-recurrence",
                    "the address at which memory '" + object.name +
                        "' is read depends on what an earlier call read from it; the data comes " +
                        std::to_string(object.ram.latency) +
                        " clocks after the address, and a call starts in every clock");
    }
    if (!object.ram.is_far() && object.ram.write_address != object.ram.read_address)
        throw CompileError(
            object.source, "ram-recurrence",
            "what is written to memory '" + object.name +
                "' depends on what is read from it at another address: write to the address that "
                "is read, or promise with '#pragma HLS DEPENDENCE variable=" +
                object.name + " type=inter dependent=false' that no call reads what one in flight writes");
}

// A call's data are there before the calls in front of it have written: hlsc_ram forwards. So the port that
// writes is pinned to the stage in which the data arrive, with all that is between them.
void Schedule::place_recurrent_memories(const Component& component, Recurrence& recurrence, int& stage) {
    for (const int vertex : component) {
        if (vertex >= graph_.size() || graph_[vertex].op != Op::ram) continue;
        MemoryPlace& memory = memory_of(vertex);
        check_memory_recurrence(memory, component);
        memory.forwards = !ram_of(memory).is_far();
        memory.in_loop = true;
        stage = std::max(stage, stage_for_address(memory) + static_cast<int>(ram_of(memory).latency));
        recurrence.state += process_.objects[index(memory.object)].name + "[]";
    }
}

// The clocks that a loop through memories alone may take: calls before the last one wrote what is read. 1: it
// is any other recurrence.
unsigned Schedule::loop_distance(const Component& component) const {
    unsigned distance = 0;
    for (const int vertex : component) {
        if (vertex >= graph_.size() && !is_write(vertex)) return 1;
        if (vertex >= graph_.size() || graph_[vertex].op != Op::ram) continue;
        const unsigned of_memory = ram_of(memory_of(vertex)).distance;
        distance = distance == 0 ? of_memory : std::min(distance, of_memory);
    }
    return distance;
}

// What the memories of the loop give arrives in one stage, and each is written early enough for its distance.
// As early as what comes from outside allows.
void Schedule::place_loop(const Component& component, int clocks) {
    const std::set<int> members(component.begin(), component.end());
    int first = 0;
    int outside = 0;
    Recurrence loop;
    loop.clocks = clocks;
    for (const int vertex : component) {
        for (const int on : dependencies(vertex))
            if (!members.contains(on)) outside = std::max(outside, stage_of_vertex(on));
        if (vertex >= graph_.size() || graph_[vertex].op != Op::ram) continue;
        MemoryPlace& memory = memory_of(vertex);
        check_memory_recurrence(memory, component);
        memory.in_loop = true;
        first = std::max(first, stage_for_address(memory) + static_cast<int>(ram_of(memory).latency));
        loop.state += (loop.state.empty() ? "" : ", ") + process_.objects[index(memory.object)].name + "[]";
    }
    const int last = std::max(first, outside + 1);
    for (int stage = std::max(first, outside - clocks + 1); stage <= last; stage++) {
        if (loop_excess(component, stage, loop) > 0) continue;
        recurrences_.push_back(std::move(loop));
        return;
    }
    const int more = loop_excess(component, last, loop);
    throw CompileError(loop.source, "recurrence",
                       "what is written to memory '" + loop.state + "' is ready " +
                           std::to_string(clocks + more) +
                           " clocks after what it depends on was read, and calls at a distance of " +
                           std::to_string(clocks) + " read it");
}

// How many clocks too late something is written when the data come in `data_stage`. At most 0: it fits.
int Schedule::loop_excess(const Component& component, int data_stage, Recurrence& loop) {
    std::vector<NodeId> nodes;  // ascending: operands before users
    for (const int vertex : component)
        if (vertex < graph_.size()) nodes.push_back(vertex);
    std::sort(nodes.begin(), nodes.end());
    double latest = 0;
    for (const NodeId id : nodes) {
        int stage = data_stage;
        if (graph_[id].op == Op::ram) {
            MemoryPlace& memory = memory_of(id);
            memory.data_stage = data_stage;
            memory.read_stage = data_stage - static_cast<int>(ram_of(memory).latency);
        } else {
            stage = std::max(stage, stage_of_operands(id));
        }
        float arrival = evaluate(id, stage);
        if (arrival > model_.budget() && graph_[id].op != Op::ram) arrival = evaluate(id, ++stage);
        if (arrival <= latest) continue;
        latest = arrival;
        loop.source = graph_.source(id);
    }
    if (latest > model_.budget()) check_operation(nodes);
    int excess = 0;
    for (const int vertex : component) {
        if (!is_write(vertex)) continue;
        MemoryPlace& memory = memory_of_write(vertex);
        memory.write_stage = memory.read_stage;
        for (const Slice& s : write_port(memory))
            memory.write_stage = std::max(memory.write_stage, slice_stage(s));
        const int clocks = static_cast<int>(ram_of(memory).distance);
        excess = std::max(excess, memory.write_stage - memory.read_stage - clocks + 1);
    }
    if (excess > 0) return excess;
    loop.stage = data_stage;
    loop.delay_ns = latest;
    for (const NodeId id : nodes) note_delay(node_stage(id), timing_.latest(id), id);
    for (const int vertex : component)
        if (is_write(vertex)) note_delay(memory_of_write(vertex).write_stage, 0);
    return excess;
}

// Throws for the operation that alone takes more than a clock.
void Schedule::check_operation(const std::vector<NodeId>& nodes) const {
    for (const NodeId id : nodes)
        if (timing_.latest(id) > model_.budget()) throw_too_slow(id, timing_.latest(id));
}

void Schedule::pin_memories(const Component& component, int stage) {
    for (const int vertex : component) {
        if (is_write(vertex)) memory_of_write(vertex).write_stage = stage;
        if (vertex >= graph_.size() || graph_[vertex].op != Op::ram) continue;
        MemoryPlace& memory = memory_of(vertex);
        memory.data_stage = stage;
        memory.read_stage = stage - static_cast<int>(ram_of(memory).latency);
    }
}

// What is read early travels along the pipeline; the address is narrower. So a memory is read as late as its
// first use allows, with a register between (a wide word of block RAM comes from far away).
void Schedule::read_late() {
    std::vector<int> first_use(index(graph_.size()), last_stage_ + 1);
    const auto note = [&](const Slice& s, int stage) {
        if (graph_[s.node].op == Op::ram)
            first_use[index(s.node)] = std::min(first_use[index(s.node)], stage);
    };
    for (NodeId id = 0; id < graph_.size(); id++) {
        if (!is_live(id)) continue;
        for (const NodeId operand : graph_[id].operands)
            for (const Slice& s : graph_.segments(operand)) note(s, operand_stage(id));
    }
    for (const StateElement& e : elements_)
        if (e.live && !e.held) note(e.next, e.stage);
    for (const MemoryPlace& memory : memories_) {
        if (!memory.live) continue;
        for (const Slice& s : read_port(memory)) note(s, memory.read_stage);
        for (const Slice& s : write_port(memory)) note(s, memory.write_stage);
    }
    for (std::size_t o = 0; o < process_.objects.size(); o++)
        for (const NodeId root : {process_.objects[o].valid, process_.objects[o].data})
            if (root != no_node)
                for (const Slice& s : graph_.segments(root)) note(s, output_stage_[o]);
    for (MemoryPlace& memory : memories_) {
        if (!memory.live || memory.in_loop) continue;
        const NodeId leaf = process_.objects[index(memory.object)].leaf;
        const int later = std::max(0, first_use[index(leaf)] - 1 - memory.data_stage);
        memory.read_stage += later;
        memory.data_stage += later;
        stage_[index(leaf)] = memory.data_stage;
        if (!memory.is_written) continue;
        memory.write_stage = std::max(memory.write_stage, memory.read_stage);
        note_delay(memory.write_stage, 0);
    }
}

}  // namespace keyline::hlsc
