#include "hw/hls/compiler/report_facts.h"

#include <cmath>

#include <llvm/Demangle/Demangle.h>

namespace keyline::hlsc {
namespace {

// Six-input LUTs that a node would take on its own; neighbours share, so the sum is an upper bound.
double lut_estimate(const Graph& graph, const Node& n) {
    const double width = n.width;
    switch (n.op) {
        case Op::bit_and:
        case Op::bit_or:
        case Op::bit_xor:
            return width / 2;
        case Op::mux:
            return width * 2 / 3;
        case Op::add:
        case Op::sub:
            return width;
        case Op::ult:
        case Op::slt:
            return graph.width(n.operands[0]) / 2.0;
        case Op::eq:
            return graph.width(n.operands[0]) / 3.0;
        case Op::mul:
            return width * graph.width(n.operands[0]) / 2;
        case Op::shl:
        case Op::lshr:
        case Op::ashr:
            return width * std::ceil(graph.width(n.operands[1]) / 2.0);
        case Op::rom:
            if (graph.roms()[static_cast<std::size_t>(n.tag)].latency > 0) return 0;
            return width * std::max(1.0, std::ldexp(1.0, static_cast<int>(graph.width(n.operands[0])) - 6));
        default:
            return 0;
    }
}

void gather_stages(ProcessFacts& facts, const CompiledProcess& compiled, const DelayModel& model) {
    const Schedule& schedule = *compiled.schedule;
    const Graph& graph = *compiled.process.graph;
    facts.stages.resize(static_cast<std::size_t>(schedule.stages()));
    facts.slack_ns = model.budget();
    for (int s = 0; s < schedule.stages(); s++) {
        StageFacts& stage = facts.stages[static_cast<std::size_t>(s)];
        if (static_cast<std::size_t>(s) < schedule.stage_delay_ns().size()) {
            stage.delay_ns = schedule.stage_delay_ns()[static_cast<std::size_t>(s)];
            if (stage.delay_ns > 0) stage.source = schedule.stage_source(s).text();
        }
        stage.slack_ns = model.budget() - stage.delay_ns;
        if (stage.slack_ns < facts.slack_ns) facts.worst_stage = s;
        facts.slack_ns = std::min(facts.slack_ns, stage.slack_ns);
    }
    for (NodeId id = 0; id < graph.size(); id++) {
        if (!schedule.is_live(id) || graph[id].operands.empty()) continue;
        const double luts = lut_estimate(graph, graph[id]);
        facts.stages[static_cast<std::size_t>(schedule.node_stage(id))].luts += luts;
        facts.luts += luts;
        facts.operations[op_name(graph[id].op)]++;
    }
}

void gather_fifos(ProcessFacts& facts, const CompiledProcess& compiled, const Network* network,
                  std::size_t task) {
    std::size_t port = 0;
    for (std::size_t o = 0; o < compiled.process.objects.size(); o++) {
        const Object& object = compiled.process.objects[o];
        if (!is_port(object)) continue;
        const std::size_t argument = port++;
        if (object.kind != ObjectKind::output_stream) continue;
        FifoFacts fifo;
        fifo.stream = object.name;
        if (network != nullptr)
            fifo.stream =
                network->streams[static_cast<std::size_t>(network->tasks[task].streams[argument])].name;
        fifo.width = object.type.width;
        fifo.plan = plan_fifo(object, compiled.schedule->output_stage(static_cast<int>(o)));
        facts.fifos.push_back(std::move(fifo));
    }
}

}  // namespace

std::vector<ProcessFacts> gather_facts(const Design& design) {
    std::vector<ProcessFacts> all;
    const Network* network = design.network ? &*design.network : nullptr;
    for (std::size_t t = 0; t < design.processes.size(); t++) {
        ProcessFacts& facts = all.emplace_back();
        facts.name = network == nullptr ? design.name : network->tasks[t].name;
        if (network != nullptr) {
            facts.function = llvm::demangle(network->tasks[t].function);
            facts.function = facts.function.substr(0, facts.function.find('('));
        }
        gather_stages(facts, design.processes[t], design.delay);
        gather_fifos(facts, design.processes[t], network, t);
    }
    return all;
}

const char* kind_name(ObjectKind kind) {
    switch (kind) {
        case ObjectKind::input_stream:
            return "input stream";
        case ObjectKind::output_stream:
            return "output stream";
        case ObjectKind::configuration:
            return "configuration";
        case ObjectKind::state:
            return "state";
        default:
            return "";
    }
}

std::string order_of(const Ram& ram, const MemoryPlace& memory) {
    if (!memory.is_written) return "never written";
    if (memory.forwards) return "what is in flight is forwarded";
    if (ram.independent) return "no dependence, by the kernel's promise";
    if (memory.write_stage > memory.read_stage)
        return "read at a distance of " + std::to_string(ram.distance) + ", by the kernel's promise";
    return "both ports in one stage";
}

}  // namespace keyline::hlsc
