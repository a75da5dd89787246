#include "hw/hls/compiler/report.h"

#include <cmath>
#include <iomanip>
#include <sstream>

#include "hw/hls/compiler/report_facts.h"

namespace keyline::hlsc {
namespace {

std::string source_note(const std::string& source) {
    return source.empty() ? "" : "  (" + source + ")";
}

void write_memories(std::ostringstream& out, const CompiledProcess& compiled) {
    if (compiled.schedule->memories().empty()) return;
    out << "\nmemories (one read and one write port; a read during a write gives the old word)\n";
    for (const MemoryPlace& memory : compiled.schedule->memories()) {
        if (!memory.live) continue;
        const Object& object = compiled.process.objects[static_cast<std::size_t>(memory.object)];
        out << "  " << std::left << std::setw(24) << object.name << object.ram.words << " x "
            << object.type.width << " bits, " << object.ram.style << ", latency " << object.ram.latency
            << ", read in stage " << memory.read_stage << ", written in stage " << memory.write_stage << ": "
            << order_of(object.ram, memory) << "\n";
    }
}

void write_fifos(std::ostringstream& out, const ProcessFacts& facts) {
    if (facts.fifos.empty()) return;
    out << "\nFIFOs behind the outputs (entries: the stated depth and what covers the pipeline)\n";
    for (const FifoFacts& fifo : facts.fifos)
        out << "  " << std::left << std::setw(24) << fifo.stream << fifo.plan.entries << " x " << fifo.width
            << " bits = " << std::uint64_t{fifo.plan.entries} * fifo.width << ", " << fifo.plan.style
            << ", depth " << fifo.plan.depth << " + " << fifo.plan.cover << "\n";
}

void write_stages(std::ostringstream& out, const ProcessFacts& facts, const DelayModel& model) {
    out << "\nstage   delay ns   slack ns   levels   LUTs (upper bound)   latest\n";
    for (std::size_t s = 0; s < facts.stages.size(); s++) {
        const StageFacts& stage = facts.stages[s];
        out << std::right << std::setw(5) << s << std::setw(11) << stage.delay_ns << std::setw(11)
            << stage.slack_ns << std::setw(9)
            << static_cast<int>(std::ceil(stage.delay_ns / model.lut_ns - 1e-6)) << std::setw(11)
            << std::lround(stage.luts) << "             " << stage.source << "\n";
    }
}

void write_recurrences(std::ostringstream& out, const Schedule& schedule, const DelayModel& model) {
    if (schedule.recurrences().empty()) return;
    out << "\nrecurrences (each must fit into its clocks)\n";
    for (const Recurrence& r : schedule.recurrences()) {
        out << "  stage " << r.stage;
        if (r.clocks > 1) out << ", " << r.clocks << " clocks";
        out << ", " << r.delay_ns << " ns, slack " << model.budget() - r.delay_ns << " ns, " << r.state_bits
            << " bits: " << r.state << source_note(r.source.text()) << "\n";
    }
}

void write_process(std::ostringstream& out, const CompiledProcess& compiled, const ProcessFacts& facts,
                   const DelayModel& model) {
    out << "stages                   " << facts.stages.size() << "\n"
        << "estimated slack          " << facts.slack_ns << " ns, in stage " << facts.worst_stage
        << source_note(facts.stages[static_cast<std::size_t>(facts.worst_stage)].source) << "\n"
        << "pipeline register bits   " << compiled.emitted.pipeline_register_bits << "\n"
        << "state register bits      " << compiled.emitted.state_register_bits << "\n"
        << "memory bits              " << compiled.emitted.memory_bits << "\n"
        << "LUTs (upper bound)       " << std::lround(facts.luts) << "\n\nports\n";
    for (const Object* object : ports_of(compiled.process))
        out << "  " << std::left << std::setw(16) << kind_name(object->kind) << std::setw(24) << object->name
            << object->type.width << " bits\n";
    write_memories(out, compiled);
    write_fifos(out, facts);
    write_recurrences(out, *compiled.schedule, model);
    write_stages(out, facts, model);
    out << "\noperations\n";
    for (const auto& [name, count] : facts.operations)
        out << "  " << std::left << std::setw(10) << name << count << "\n";
}

// One line a process, and who gives what to whom.
void write_network(std::ostringstream& out, const Design& design, const std::vector<ProcessFacts>& all) {
    out << "\nprocess             stages   slack ns   register bits   memory bits   LUTs (upper bound)   "
           "function\n";
    for (std::size_t t = 0; t < all.size(); t++) {
        const EmittedDesign& e = design.processes[t].emitted;
        out << std::left << std::setw(20) << all[t].name << std::right << std::setw(6) << all[t].stages.size()
            << std::setw(11) << all[t].slack_ns << std::setw(16)
            << e.pipeline_register_bits + e.state_register_bits << std::setw(14) << e.memory_bits
            << std::setw(13) << std::lround(all[t].luts) << "           " << all[t].function << "\n";
    }
    out << "\nstream              from                to                  bits    depth   entries   kept "
           "in\n";
    const auto task = [&](int t) {
        return t < 0 ? std::string("(port)") : all[static_cast<std::size_t>(t)].name;
    };
    for (const NetworkStream& stream : design.network->streams) {
        out << std::left << std::setw(20) << stream.name << std::setw(20) << task(stream.writer)
            << std::setw(20) << task(stream.reader) << std::right << std::setw(4) << stream.width;
        if (stream.writer >= 0)
            for (const FifoFacts& fifo : all[static_cast<std::size_t>(stream.writer)].fifos)
                if (fifo.stream == stream.name)
                    out << std::setw(9) << fifo.plan.depth << std::setw(10) << fifo.plan.entries << "   "
                        << fifo.plan.style;
        out << "\n";
    }
}

}  // namespace

std::string write_report(const Design& design) {
    const std::vector<ProcessFacts> all = gather_facts(design);
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << "hlsc report: " << design.name << "\n\n"
        << "clock                    " << design.delay.clock_ns << " ns (" << design.delay.budget()
        << " ns for logic)\n";
    if (!design.network) {
        write_process(out, design.processes[0], all[0], design.delay);
        return out.str();
    }
    write_network(out, design, all);
    for (std::size_t t = 0; t < all.size(); t++) {
        out << "\n---- process " << all[t].name << " ----\n\n";
        write_process(out, design.processes[t], all[t], design.delay);
    }
    return out.str();
}

}  // namespace keyline::hlsc
