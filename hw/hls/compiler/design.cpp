#include "hw/hls/compiler/design.h"

#include <sstream>

#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Module.h>
#include <llvm/Transforms/Utils/Cloning.h>

#include "hw/hls/compiler/balance.h"
#include "hw/hls/compiler/executor.h"
#include "hw/hls/compiler/pragma_variables.h"

namespace keyline::hlsc {
namespace {

// The linker's name is exact; the one in the source may be that of several functions.
Process execute_function(llvm::Module& module, llvm::Function& function, const std::string& name,
                         const std::vector<Pragma>& pragmas) {
    return execute(flatten(module, function), name, pragmas);
}

void finish(CompiledProcess& compiled, const DelayModel& delay) {
    balance(compiled.process);
    compiled.schedule = std::make_unique<Schedule>(compiled.process, delay);
    compiled.emitted = emit_systemverilog(compiled.process, *compiled.schedule);
}

// The port of a task at one end of a stream.
Object& end_of(Design& design, int task, int stream, ObjectKind kind) {
    const NetworkTask& of = design.network->tasks[static_cast<std::size_t>(task)];
    std::size_t argument = 0;
    for (Object& object : design.processes[static_cast<std::size_t>(task)].process.objects)
        if (is_port(object) && of.streams[argument++] == stream && object.kind == kind) return object;
    throw std::logic_error("design: a task without its stream");
}

void compile_tasks(Design& design, const llvm::Module& module, const std::vector<Pragma>& pragmas) {
    Network& network = *design.network;
    for (const NetworkTask& task : network.tasks) {
        const std::unique_ptr<llvm::Module> copy = llvm::CloneModule(module);
        llvm::Function* function = copy->getFunction(task.function);
        if (function == nullptr || function->isDeclaration())
            throw CompileError(task.source, "task-function",
                               "the function of task '" + task.name + "' has no body here");
        CompiledProcess compiled;
        compiled.process = execute_function(*copy, *function, design.name + "_" + task.name, pragmas);
        design.processes.push_back(std::move(compiled));
    }
    std::vector<const Process*> processes;
    for (const CompiledProcess& compiled : design.processes) processes.push_back(&compiled.process);
    connect(network, processes);
    for (std::size_t s = 0; s < network.streams.size(); s++) {
        const NetworkStream& stream = network.streams[s];
        const int index = static_cast<int>(s);
        if (!stream.is_port) {
            end_of(design, stream.writer, index, ObjectKind::output_stream).queue = stream.queue;
            continue;
        }
        const Object& end = stream.reader >= 0
                                ? end_of(design, stream.reader, index, ObjectKind::input_stream)
                                : end_of(design, stream.writer, index, ObjectKind::output_stream);
        Object port;
        port.kind = end.kind;
        port.type = end.type;
        port.name = stream.name;
        port.source = stream.source;
        design.ports.push_back(std::move(port));
    }
}

std::string connections(const Design& design, std::size_t task) {
    std::ostringstream out;
    const std::vector<const Object*> ports = ports_of(design.processes[task].process);
    const std::vector<int>& streams = design.network->tasks[task].streams;
    for (std::size_t k = 0; k < ports.size(); k++) {
        const std::string wire =
            safe_name(design.network->streams[static_cast<std::size_t>(streams[k])].name);
        const std::string port = safe_name(ports[k]->name);
        out << ",\n    ";
        for (const char* pin : {"_tdata", "_tvalid", "_tready"})
            out << (pin[2] == 'd' ? "." : ", .") << port << pin << "(" << wire << pin << ")";
    }
    return out.str();
}

std::uint64_t checked_words(const Design& design) {
    std::uint64_t words = 0;
    for (const CompiledProcess& process : design.processes)
        words = std::max(words, process.emitted.checked_words);
    return words;
}

std::string emit_network(const Design& design) {
    std::ostringstream out;
    std::vector<const Object*> ports;
    for (const Object& port : design.ports) ports.push_back(&port);
    out << emit_package(design.name, ports) << "\n// " << design.processes.size()
        << " processes, joined by streams.\nmodule " << design.name << " (\n"
        << emit_port_list(design.name, ports, checked_words(design)) << "\n);\n";
    for (const NetworkStream& stream : design.network->streams) {
        if (stream.is_port) continue;
        const std::string name = safe_name(stream.name);
        out << "  " << vector_type(stream.width) << " " << name << "_tdata;\n  logic " << name << "_tvalid, "
            << name << "_tready;\n";
    }
    std::vector<MemoryError> errors;
    for (std::size_t t = 0; t < design.processes.size(); t++) {
        const std::string& task = design.network->tasks[t].name;
        out << "\n";
        std::ostringstream error;
        if (const auto words = design.processes[t].emitted.checked_words; words > 0) {
            const std::string name = task + "_memory_error";
            out << "  logic " << name << ", " << name << "_known;\n  " << vector_type(address_bits(words))
                << " " << name << "_word;\n";
            error << ",\n    .memory_error_o(" << name << "), .memory_error_known_o(" << name
                  << "_known), .memory_error_word_o(" << name << "_word)";
            const bool is_largest = words == checked_words(design);
            errors.push_back({name, is_largest ? name + "_word" : "", is_largest ? name + "_known" : ""});
        }
        out << "  " << design.processes[t].process.name << " u_" << task << " (\n    .clk_i, .rst_ni"
            << connections(design, t) << error.str() << "\n  );\n";
    }
    if (!errors.empty())
        out << "\n  always_ff @(posedge clk_i) begin\n" << emit_memory_errors(errors) << "  end\n";
    out << "endmodule\n";
    return out.str();
}

}  // namespace

Design compile_design(const FrontEndOptions& options, const DelayModel& delay) {
    llvm::LLVMContext context;
    const std::unique_ptr<llvm::Module> module = compile_to_ir(options, context);
    std::vector<Pragma> pragmas = read_pragmas(options);
    find_pragma_variables(*module, pragmas);
    Design design;
    design.name = options.top;
    design.delay = delay;
    design.network = read_network(*module, options.top, pragmas);
    if (design.network) {
        compile_tasks(design, *module, pragmas);
    } else {
        CompiledProcess& only = design.processes.emplace_back();
        only.process = execute_function(*module, find_function(*module, options.top), options.top, pragmas);
        for (const Object* port : ports_of(only.process)) design.ports.push_back(*port);
    }
    for (CompiledProcess& compiled : design.processes) finish(compiled, delay);
    return design;
}

std::string emit_design(const Design& design) {
    std::string text = emit_file_head(design.name, design.delay);
    for (const CompiledProcess& compiled : design.processes) text += compiled.emitted.systemverilog + "\n";
    return design.network ? text + emit_network(design) : text;
}

}  // namespace keyline::hlsc
