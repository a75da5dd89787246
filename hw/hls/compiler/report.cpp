#include "hw/hls/compiler/report.h"

#include <cmath>
#include <iomanip>
#include <map>
#include <sstream>

namespace keyline::hlsc {
namespace {

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
            return width * std::max(1.0, std::ldexp(1.0, static_cast<int>(graph.width(n.operands[0])) - 6));
        default:
            return 0;
    }
}

void visit_fields(std::ostringstream& out, const TokenType& type, const std::string& path,
                  const std::string& base, int depth) {
    const std::string indent(static_cast<std::size_t>(8 + 4 * depth), ' ');
    switch (type.kind) {
        case TokenType::Kind::bits:
            out << indent << "visit(" << path << ", " << base << ", " << type.width << "U);\n";
            break;
        case TokenType::Kind::record:
            for (const TokenMember& m : type.members)
                visit_fields(out, m.type, path + "." + m.name,
                             base + " + " + std::to_string(m.packed_lo) + "U", depth);
            break;
        case TokenType::Kind::array: {
            const std::string i = "i" + std::to_string(depth);
            out << indent << "for (unsigned " << i << " = 0; " << i << " < " << type.count << "; " << i
                << "++) {\n";
            visit_fields(out, *type.element, path + "[" + i + "]",
                         base + " + " + i + " * " + std::to_string(type.element->width) + "U", depth + 1);
            out << indent << "}\n";
            break;
        }
    }
}

const char* order_of(const Ram& ram, const MemoryPlace& memory) {
    if (!memory.is_written) return "never written";
    if (memory.forwards) return "what is in flight is forwarded";
    if (ram.independent) return "no dependence, by the kernel's promise";
    return "both ports in one stage";
}

void write_memories(std::ostringstream& out, const Process& process, const Schedule& schedule) {
    if (schedule.memories().empty()) return;
    out << "\nmemories (one read and one write port; a read during a write gives the old word)\n";
    for (const MemoryPlace& memory : schedule.memories()) {
        if (!memory.live) continue;
        const Object& object = process.objects[static_cast<std::size_t>(memory.object)];
        out << "  " << std::left << std::setw(24) << object.name << object.ram.words << " x "
            << object.type.width << " bits, " << object.ram.style << ", latency " << object.ram.latency
            << ", read in stage " << memory.read_stage << ", written in stage " << memory.write_stage << ": "
            << order_of(object.ram, memory) << "\n";
    }
}

}  // namespace

std::string write_report(const Process& process, const Schedule& schedule, const DelayModel& model,
                         const EmittedDesign& design) {
    const Graph& graph = *process.graph;
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << "hlsc report: " << process.name << "\n\n"
        << "clock                    " << model.clock_ns << " ns (" << model.budget() << " ns for logic)\n"
        << "stages                   " << schedule.stages() << "\n"
        << "pipeline register bits   " << design.pipeline_register_bits << "\n"
        << "state register bits      " << design.state_register_bits << "\n"
        << "memory bits              " << design.memory_bits << "\n\nports\n";
    for (const Object& object : process.objects) {
        if (kind_name(object.kind)[0] == '\0' || object.kind == ObjectKind::state) continue;
        out << "  " << std::left << std::setw(16) << kind_name(object.kind) << std::setw(24) << object.name
            << object.type.width << " bits\n";
    }
    write_memories(out, process, schedule);
    out << "\nrecurrences (each must fit into one clock)\n";
    for (const Recurrence& r : schedule.recurrences())
        out << "  stage " << r.stage << ", " << r.delay_ns << " ns, " << r.state_bits << " bits: " << r.state
            << "  (" << r.source.text() << ")\n";
    std::vector<double> luts(static_cast<std::size_t>(schedule.stages()), 0.0);
    std::map<std::string, int> operations;
    for (NodeId id = 0; id < graph.size(); id++) {
        if (!schedule.is_live(id) || graph[id].operands.empty()) continue;
        luts[static_cast<std::size_t>(schedule.node_stage(id))] += lut_estimate(graph, graph[id]);
        operations[op_name(graph[id].op)]++;
    }
    out << "\nstage   delay ns   levels   LUTs (upper bound)\n";
    for (std::size_t s = 0; s < luts.size(); s++) {
        const double delay = s < schedule.stage_delay_ns().size() ? schedule.stage_delay_ns()[s] : 0;
        out << std::right << std::setw(5) << s << std::setw(11) << delay << std::setw(9)
            << static_cast<int>(std::ceil(delay / model.lut_ns - 1e-6)) << std::setw(11)
            << std::lround(luts[s]) << "\n";
    }
    out << "\noperations\n";
    for (const auto& [name, count] : operations)
        out << "  " << std::left << std::setw(10) << name << count << "\n";
    return out.str();
}

std::string write_port_header(const Process& process) {
    std::ostringstream out;
    out << "// Generated by hlsc from " << process.name << "; do not edit.\n"
        << "// For each port: `width`, and `fields(token, visit)` that calls visit(field, packed_lo, "
           "width).\n"
        << "#pragma once\n\nnamespace " << process.name << "_ports {\n";
    for (const Object& object : process.objects) {
        if (kind_name(object.kind)[0] == '\0' || object.kind == ObjectKind::state) continue;
        out << "\nstruct " << object.name << " {\n    static constexpr unsigned width = " << object.type.width
            << ";\n    template <class Token, class Visit>\n"
            << "    static void fields(Token& token, Visit&& visit) {\n";
        visit_fields(out, object.type, "token", "0U", 0);
        out << "    }\n};\n";
    }
    out << "\n}  // namespace " << process.name << "_ports\n";
    return out.str();
}

}  // namespace keyline::hlsc
