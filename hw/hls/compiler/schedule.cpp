#include "hw/hls/compiler/schedule.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "hw/hls/compiler/components.h"

namespace keyline::hlsc {
namespace {

std::size_t index(int i) {
    return static_cast<std::size_t>(i);
}

std::string nanoseconds(double value) {
    std::ostringstream out;
    out.precision(2);
    out << std::fixed << value << " ns";
    return out.str();
}

}  // namespace

Schedule::Schedule(const Process& process, const DelayModel& model)
    : process_(process),
      graph_(*process.graph),
      model_(model),
      live_(find_live()),
      timing_(graph_, model, live_),
      stage_(index(graph_.size()), 0),
      output_stage_(process.objects.size(), 0) {
    for (const Component& component : components()) place(component);
    place_outputs();
    read_late();
    check_read_predicates();
    find_last_uses();
}

// Registers are as wide as the pieces that the kernel computes separately.
void Schedule::split_state() {
    element_index_.resize(process_.objects.size());
    for (std::size_t o = 0; o < process_.objects.size(); o++) {
        const Object& object = process_.objects[o];
        if (object.kind != ObjectKind::state) continue;
        unsigned lo = 0;
        for (const Slice& s : graph_.segments(object.next)) {
            StateElement e;
            e.object = static_cast<int>(o);
            e.lo = lo;
            e.width = s.width;
            e.next = s;
            e.held = s.node == object.leaf && s.lo == lo;
            element_index_[o].insert(element_index_[o].end(), s.width, static_cast<int>(elements_.size()));
            elements_.push_back(e);
            lo += s.width;
        }
    }
}

const StateElement& Schedule::element_at(NodeId state_leaf, unsigned bit) const {
    return elements_[index(element_index_[index(graph_[state_leaf].tag)][bit])];
}

// What reaches an output, a read predicate, or state that does. Fills elements_ first.
std::vector<bool> Schedule::find_live() {
    split_state();
    list_memories();
    std::vector<bool> live(index(graph_.size()), false);
    std::vector<NodeId> pending;
    const auto want = [&](const Slice& s) {
        if (graph_[s.node].op == Op::state) {
            live[index(s.node)] = true;
            for (unsigned b = s.lo; b < s.lo + s.width; b++) {
                StateElement& e = elements_[index(element_index_[index(graph_[s.node].tag)][b])];
                if (e.live) continue;
                e.live = true;
                if (!e.held) pending.push_back(static_cast<int>(graph_.size() + (&e - elements_.data())));
            }
        } else if (!live[index(s.node)]) {
            live[index(s.node)] = true;
            pending.push_back(s.node);
        }
    };
    const auto want_node = [&](NodeId id) {
        for (const Slice& s : graph_.segments(id)) want(s);
    };
    for (const Object& object : process_.objects)
        for (const NodeId root : {object.need, object.valid, object.data})
            if (root != no_node) want_node(root);
    while (!pending.empty()) {
        const int next = pending.back();
        pending.pop_back();
        if (next >= graph_.size()) {
            want(elements_[index(next - graph_.size())].next);
        } else if (graph_[next].op == Op::ram) {
            MemoryPlace& memory = memory_of(next);
            memory.live = true;
            for (const Slice& s : read_port(memory)) want(s);
            for (const Slice& s : write_port(memory)) want(s);
        } else {
            for (const NodeId operand : graph_[next].operands) want_node(operand);
        }
    }
    for (const Object& object : process_.objects)
        if (object.kind == ObjectKind::input_stream) live[index(object.leaf)] = true;
    return live;
}

bool Schedule::is_configuration(NodeId id) const {
    const Node& n = graph_[id];
    return n.op == Op::input && process_.objects[index(n.tag)].kind == ObjectKind::configuration;
}

int Schedule::bit_stage(NodeId id, unsigned bit) const {
    const Node& n = graph_[id];
    if (n.op == Op::state) return element_at(id, bit).stage;
    return n.op == Op::input ? 0 : stage_[index(id)];
}

int Schedule::slice_stage(const Slice& s) const {
    if (is_everywhere(s.node)) return 0;
    if (graph_[s.node].op != Op::state) return bit_stage(s.node, s.lo);
    int latest = 0;
    for (unsigned b = s.lo; b < s.lo + s.width; b++) latest = std::max(latest, bit_stage(s.node, b));
    return latest;
}

void Schedule::add_slice_dependencies(const Slice& s, std::vector<int>& out) const {
    const Node& n = graph_[s.node];
    if (n.op == Op::input || n.op == Op::constant) return;
    if (n.op != Op::state) {
        out.push_back(s.node);
        return;
    }
    for (unsigned b = s.lo; b < s.lo + s.width; b++) {
        const int vertex = graph_.size() + element_index_[index(n.tag)][b];
        if (out.empty() || out.back() != vertex) out.push_back(vertex);
    }
}

std::vector<int> Schedule::dependencies(int vertex) const {
    std::vector<int> out;
    if (is_write(vertex)) {
        for (const Slice& s : write_port(memories_[index(vertex - write_vertex(0))]))
            add_slice_dependencies(s, out);
        return out;
    }
    if (vertex >= graph_.size()) {
        const StateElement& e = elements_[index(vertex - graph_.size())];
        if (!e.held) add_slice_dependencies(e.next, out);
        return out;
    }
    if (graph_[vertex].op == Op::ram) {
        const MemoryPlace& memory = memory_of(vertex);
        for (const Slice& s : read_port(memory)) add_slice_dependencies(s, out);
        if (memory.is_written && !ram_of(memory).independent)
            out.push_back(write_vertex(static_cast<int>(&memory - memories_.data())));
        return out;
    }
    for (const NodeId operand : graph_[vertex].operands)
        for (const Slice& s : graph_.segments(operand)) add_slice_dependencies(s, out);
    return out;
}

std::vector<Schedule::Component> Schedule::components() const {
    const auto exists = [&](int vertex) {
        if (is_write(vertex)) {
            const MemoryPlace& memory = memories_[index(vertex - write_vertex(0))];
            return memory.live && memory.is_written;
        }
        if (vertex >= graph_.size()) return elements_[index(vertex - graph_.size())].live;
        return live_[index(vertex)] && (!graph_[vertex].operands.empty() || graph_[vertex].op == Op::ram);
    };
    return strongly_connected_components(write_vertex(static_cast<int>(memories_.size())), exists,
                                         [&](int vertex) { return dependencies(vertex); });
}

void Schedule::place(const Component& component) {
    const int first = component.front();
    if (component.size() == 1 && first < graph_.size()) {
        graph_[first].op == Op::ram ? place_read(first) : place_node(first);
        return;
    }
    if (component.size() > 1) {
        place_recurrence(component);
        return;
    }
    if (is_write(first)) return place_write(memory_of_write(first));
    StateElement& e = elements_[index(first - graph_.size())];
    const std::vector<int> on = dependencies(first);
    const bool feeds_itself = std::find(on.begin(), on.end(), first) != on.end();
    e.stage = e.held || feeds_itself ? 0 : slice_stage(e.next);
    note_delay(e.stage, 0);
}

int Schedule::stage_of_operands(NodeId id) const {
    int latest = 0;
    for (const NodeId operand : graph_[id].operands)
        for (const Slice& s : graph_.segments(operand)) latest = std::max(latest, slice_stage(s));
    return latest;
}

float Schedule::evaluate(NodeId id, int stage) {
    stage_[index(id)] = stage;
    if (graph_[id].op == Op::ram) {
        const float arrival = data_arrival(memory_of(id));
        timing_.set_arrival(id, arrival);
        return arrival;
    }
    if (graph_.latency(id) > 0)
        throw CompileError(graph_.source(id), "recurrence",
                           "a table in block RAM is between a state's present value and its next one");
    return timing_.evaluate(id, stage,
                            [this](NodeId node, unsigned, int at) { return in_same_stage(node, at); });
}

// State is a register: at its own stage it arrives at time 0, like anything from an earlier stage.
bool Schedule::in_same_stage(NodeId node, int stage) const {
    const Node& n = graph_[node];
    return (!n.operands.empty() || n.op == Op::ram) && stage_[index(node)] == stage;
}

// The address is there with time left for the memory; the data come as a memory's do.
void Schedule::place_rom(NodeId id) {
    int stage = stage_of_operands(id);
    float address = 0;
    for (const Slice& s : graph_.segments(graph_[id].operands[0]))
        address = std::max(address, timing_.arrival(s, stage, [this](NodeId node, unsigned, int at) {
            return in_same_stage(node, at);
        }));
    if (address + model_.ram_setup_ns > model_.budget()) {
        stage++;
        address = 0;
    }
    note_delay(stage, address + model_.ram_setup_ns, id);
    const int latency = graph_.latency(id);
    const double data = latency > 1 ? model_.ram_register_ns : model_.ram_ns;
    stage_[index(id)] = stage + latency;
    timing_.set_arrival(id, static_cast<float>(data));
    note_delay(stage + latency, data, id);
}

void Schedule::place_node(NodeId id) {
    if (graph_.latency(id) > 0) return place_rom(id);
    int stage = stage_of_operands(id);
    float arrival = evaluate(id, stage);
    if (arrival > model_.budget()) arrival = evaluate(id, ++stage);
    if (arrival > model_.budget()) throw_too_slow(id, arrival);
    note_delay(stage, arrival, id);
}

void Schedule::throw_too_slow(NodeId id, double arrival) const {
    throw CompileError(graph_.source(id), "timing",
                       std::string("operation '") + op_name(graph_[id].op) + "' of " +
                           std::to_string(graph_[id].width) + " bits needs " + nanoseconds(arrival) +
                           ", a stage has " + nanoseconds(model_.budget()));
}

float Schedule::evaluate_component(const std::vector<NodeId>& nodes, const Component& component, int stage) {
    for (const int vertex : component)
        if (vertex >= graph_.size() && !is_write(vertex))
            elements_[index(vertex - graph_.size())].stage = stage;
    float latest = 0;
    float slowest = -1;
    for (const NodeId id : nodes) {
        const float arrival = evaluate(id, stage);
        latest = std::max(latest, arrival);
        // Muxes are the way to the register; the line to show is what they choose from.
        const float weight = graph_[id].op == Op::mux ? 0 : arrival;
        if (weight <= slowest) continue;
        slowest = weight;
        slowest_operation_ = id;
    }
    return latest;
}

void Schedule::place_recurrence(const Component& component) {
    if (const unsigned distance = loop_distance(component); distance > 1)
        return place_loop(component, static_cast<int>(distance));
    std::vector<NodeId> nodes;  // ascending: operands before users
    std::set<std::string> names;
    const std::set<int> members(component.begin(), component.end());
    int stage = 0;
    Recurrence r;
    slowest_operation_ = 0;
    for (const int vertex : component) {
        if (vertex < graph_.size()) {
            nodes.push_back(vertex);
        } else if (!is_write(vertex)) {
            const StateElement& e = elements_[index(vertex - graph_.size())];
            names.insert(process_.objects[index(e.object)].name);
            r.state_bits += e.width;
        }
        for (const int on : dependencies(vertex)) {
            if (!members.contains(on)) stage = std::max(stage, stage_of_vertex(on));
        }
    }
    place_recurrent_memories(component, r, stage);
    float arrival = evaluate_component(nodes, component, stage);
    if (arrival > model_.budget()) arrival = evaluate_component(nodes, component, ++stage);
    pin_memories(component, stage);
    for (const std::string& name : names) r.state += (r.state.empty() ? "" : ", ") + name;
    r.source = graph_.source(slowest_operation_);
    r.stage = stage;
    r.delay_ns = arrival;
    if (arrival > model_.budget())
        throw CompileError(r.source, "recurrence",
                           "the next value of state '" + r.state + "' needs " + nanoseconds(arrival) +
                               " from its present value, and one clock has " + nanoseconds(model_.budget()));
    note_delay(stage, arrival, slowest_operation_);
    recurrences_.push_back(std::move(r));
}

void Schedule::note_delay(int stage, double delay, NodeId node) {
    last_stage_ = std::max(last_stage_, stage);
    if (stage_delay_.size() <= index(stage)) {
        stage_delay_.resize(index(stage) + 1, 0.0);
        slowest_.resize(index(stage) + 1, 0);
    }
    if (delay <= stage_delay_[index(stage)]) return;
    stage_delay_[index(stage)] = delay;
    slowest_[index(stage)] = node;
}

void Schedule::place_outputs() {
    for (std::size_t o = 0; o < process_.objects.size(); o++) {
        const Object& object = process_.objects[o];
        if (object.kind != ObjectKind::output_stream) continue;
        for (const NodeId root : {object.valid, object.data})
            for (const Slice& s : graph_.segments(root))
                output_stage_[o] = std::max(output_stage_[o], slice_stage(s));
        note_delay(output_stage_[o], 0);
    }
}

void Schedule::check_read_predicates() const {
    for (const Object& object : process_.objects) {
        if (object.need == no_node) continue;
        for (const Slice& s : graph_.segments(object.need))
            if (slice_stage(s) > 0)
                throw CompileError(object.source, "read-predicate",
                                   "whether stream '" + object.name + "' is read is known only in stage " +
                                       std::to_string(slice_stage(s)) + "; it must be known in stage 0");
    }
}

void Schedule::use(const Slice& s, int stage) {
    if (is_everywhere(s.node)) return;
    for (unsigned b = s.lo; b < s.lo + s.width; b++) {
        int& last = last_use_[timing_.bit_index(s.node, b)];
        last = std::max(last, stage);
    }
}

void Schedule::find_last_uses() {
    last_use_.assign(timing_.bit_count(), -1);
    for (NodeId id = 0; id < graph_.size(); id++) {
        if (!is_live(id)) continue;
        for (const NodeId operand : graph_[id].operands)
            for (const Slice& s : graph_.segments(operand)) use(s, operand_stage(id));
    }
    for (const StateElement& e : elements_)
        if (e.live && !e.held) use(e.next, e.stage);
    for (const MemoryPlace& memory : memories_) {
        if (!memory.live) continue;
        for (const Slice& s : read_port(memory)) use(s, memory.read_stage);
        for (const Slice& s : write_port(memory)) use(s, memory.write_stage);
    }
    for (std::size_t o = 0; o < process_.objects.size(); o++) {
        const Object& object = process_.objects[o];
        if (object.need != no_node)
            for (const Slice& s : graph_.segments(object.need)) use(s, 0);
        if (object.kind != ObjectKind::output_stream) continue;
        for (const NodeId root : {object.valid, object.data})
            for (const Slice& s : graph_.segments(root)) use(s, output_stage_[o]);
    }
}

}  // namespace keyline::hlsc
