#include <cmath>

#include <llvm/Support/FormatVariadic.h>
#include <llvm/Support/JSON.h>

#include "hw/hls/compiler/report.h"
#include "hw/hls/compiler/report_facts.h"

namespace keyline::hlsc {
namespace {

namespace json = llvm::json;

// Picoseconds are enough, and print the same everywhere.
double rounded(double nanoseconds) {
    return std::round(nanoseconds * 1000) / 1000;
}

json::Array stages(const ProcessFacts& facts) {
    json::Array out;
    for (const StageFacts& stage : facts.stages)
        out.push_back(json::Object{{"delay_ns", rounded(stage.delay_ns)},
                                   {"slack_ns", rounded(stage.slack_ns)},
                                   {"luts_upper_bound", std::lround(stage.luts)},
                                   {"source", stage.source}});
    return out;
}

json::Array recurrences(const Schedule& schedule, const DelayModel& model) {
    json::Array out;
    for (const Recurrence& r : schedule.recurrences())
        out.push_back(json::Object{{"stage", r.stage},
                                   {"clocks", r.clocks},
                                   {"delay_ns", rounded(r.delay_ns)},
                                   {"slack_ns", rounded(model.budget() - r.delay_ns)},
                                   {"state", r.state},
                                   {"state_bits", r.state_bits},
                                   {"source", r.source.text()}});
    return out;
}

json::Array memories(const CompiledProcess& compiled) {
    json::Array out;
    for (const MemoryPlace& memory : compiled.schedule->memories()) {
        if (!memory.live) continue;
        const Object& object = compiled.process.objects[static_cast<std::size_t>(memory.object)];
        out.push_back(json::Object{{"name", object.name},
                                   {"words", static_cast<std::int64_t>(object.ram.words)},
                                   {"width", object.type.width},
                                   {"impl", object.ram.style},
                                   {"latency", object.ram.latency},
                                   {"read_stage", memory.read_stage},
                                   {"write_stage", memory.write_stage},
                                   {"order", order_of(object.ram, memory)}});
    }
    return out;
}

json::Array fifos(const ProcessFacts& facts) {
    json::Array out;
    for (const FifoFacts& fifo : facts.fifos)
        out.push_back(json::Object{{"stream", fifo.stream},
                                   {"width", fifo.width},
                                   {"depth", fifo.plan.depth},
                                   {"entries", fifo.plan.entries},
                                   {"bits", static_cast<std::int64_t>(fifo.plan.entries) * fifo.width},
                                   {"impl", fifo.plan.style}});
    return out;
}

json::Object process(const CompiledProcess& compiled, const ProcessFacts& facts, const DelayModel& model) {
    return json::Object{{"name", facts.name},
                        {"function", facts.function},
                        {"slack_ns", rounded(facts.slack_ns)},
                        {"worst_stage", facts.worst_stage},
                        {"pipeline_register_bits", compiled.emitted.pipeline_register_bits},
                        {"state_register_bits", compiled.emitted.state_register_bits},
                        {"memory_bits", static_cast<std::int64_t>(compiled.emitted.memory_bits)},
                        {"luts_upper_bound", std::lround(facts.luts)},
                        {"stages", stages(facts)},
                        {"recurrences", recurrences(*compiled.schedule, model)},
                        {"memories", memories(compiled)},
                        {"fifos", fifos(facts)}};
}

json::Array streams(const Network& network) {
    json::Array out;
    const auto task = [&](int t) -> json::Value {
        if (t < 0) return nullptr;
        return network.tasks[static_cast<std::size_t>(t)].name;
    };
    for (const NetworkStream& stream : network.streams)
        out.push_back(json::Object{{"name", stream.name},
                                   {"width", stream.width},
                                   {"from", task(stream.writer)},
                                   {"to", task(stream.reader)},
                                   {"depth", stream.queue.depth}});
    return out;
}

}  // namespace

std::string write_report_json(const Design& design) {
    const std::vector<ProcessFacts> all = gather_facts(design);
    json::Array processes;
    double slack = design.delay.budget();
    for (std::size_t t = 0; t < all.size(); t++) {
        processes.push_back(process(design.processes[t], all[t], design.delay));
        slack = std::min(slack, all[t].slack_ns);
    }
    json::Object report{{"top", design.name},
                        {"clock_ns", design.delay.clock_ns},
                        {"budget_ns", rounded(design.delay.budget())},
                        {"slack_ns", rounded(slack)},
                        {"processes", std::move(processes)}};
    if (design.network) report["streams"] = streams(*design.network);
    return llvm::formatv("{0:2}\n", json::Value(std::move(report))).str();
}

}  // namespace keyline::hlsc
