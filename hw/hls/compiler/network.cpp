#include "hw/hls/compiler/network.h"

#include <algorithm>
#include <map>
#include <set>

#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Module.h>
#include <llvm/Transforms/Utils/Cloning.h>

#include "hw/hls/compiler/executor_objects.h"
#include "hw/hls/compiler/front_end.h"
#include "hw/hls/compiler/pragma_variables.h"

namespace keyline::hlsc {
namespace {

using llvm::dyn_cast;
using llvm::isa;

const llvm::DIGlobalVariable* debug_variable(const llvm::GlobalVariable& global) {
    llvm::SmallVector<llvm::DIGlobalVariableExpression*, 1> debug;
    global.getDebugInfo(debug);
    return debug.empty() ? nullptr : debug[0]->getVariable();
}

const llvm::DICompositeType* stream_type(const llvm::DIType* type) {
    while (const auto* derived = llvm::dyn_cast_or_null<llvm::DIDerivedType>(type))
        type = derived->getBaseType();
    const auto* composite = llvm::dyn_cast_or_null<llvm::DICompositeType>(type);
    return composite != nullptr && composite->getName().starts_with("stream<") ? composite : nullptr;
}

bool is_stream(const llvm::DIType* type) {
    return stream_type(type) != nullptr;
}

// More tokens than this no card has memory for.
constexpr unsigned deepest_stream = 65536;

// The second argument of stream<T, DEPTH>; 0: none is stated.
unsigned stated_depth(const llvm::DIType* type) {
    const llvm::DICompositeType* stream = stream_type(type);
    if (stream == nullptr) return 0;
    for (const llvm::DITemplateParameter* parameter : stream->getTemplateParams())
        if (const auto* value = dyn_cast<llvm::DITemplateValueParameter>(parameter))
            if (const auto* constant =
                    llvm::mdconst::dyn_extract_or_null<llvm::ConstantInt>(value->getValue()))
                return static_cast<unsigned>(constant->getZExtValue());
    return 0;
}

// A condition that only says whether a static variable has been initialised.
bool is_guard(const llvm::Value* condition) {
    if (isa<llvm::Constant>(condition)) return true;
    if (const auto* load = dyn_cast<llvm::LoadInst>(condition))
        return load->getPointerOperand()->stripPointerCasts()->getName().starts_with("_ZGV");
    const auto* operation = dyn_cast<llvm::Instruction>(condition);
    if (operation == nullptr || isa<llvm::PHINode, llvm::CallInst>(operation)) return false;
    return std::all_of(operation->op_begin(), operation->op_end(),
                       [](const llvm::Use& use) { return is_guard(use.get()); });
}

class NetworkReader {
  public:
    NetworkReader(llvm::Function& top, const std::string& name, const std::vector<Pragma>& pragmas)
        : top_(top), pragmas_(pragmas) {
        network_.name = name;
    }

    std::optional<Network> read() {
        std::vector<const llvm::CallInst*> tasks;
        for (const llvm::Instruction& i : llvm::instructions(top_))
            if (const auto* call = dyn_cast<llvm::CallInst>(&i))
                if (is_call_to(*call, "__hls_task")) tasks.push_back(call);
        if (tasks.empty()) return std::nullopt;
        if (const llvm::DISubprogram* subprogram = top_.getSubprogram())
            network_.source = {subprogram->getFilename().str(), subprogram->getLine()};
        for (const llvm::Argument& argument : top_.args()) add_port(argument);
        check_body();
        for (const llvm::CallInst* call : tasks) add_task(*call);
        add_unused_streams();
        return std::move(network_);
    }

  private:
    static bool is_call_to(const llvm::CallInst& call, llvm::StringRef name) {
        return call.getCalledFunction() != nullptr && call.getCalledFunction()->getName() == name;
    }

    void add_port(const llvm::Argument& argument) {
        NetworkStream port;
        port.name = identifier(argument.getName().str());
        port.source = network_.source;
        port.is_port = true;
        index_[&argument] = static_cast<int>(network_.streams.size());
        network_.streams.push_back(std::move(port));
    }

    // Streams and tasks, and nothing that would have to happen in some clock.
    void check_body() const {
        for (const llvm::Instruction& i : llvm::instructions(top_)) {
            const auto* branch = dyn_cast<llvm::BranchInst>(&i);
            const auto* call = dyn_cast<llvm::CallInst>(&i);
            const bool decides = isa<llvm::SwitchInst>(i) || (branch != nullptr && branch->isConditional() &&
                                                              !is_guard(branch->getCondition()));
            const bool calls =
                call != nullptr && !isa<llvm::IntrinsicInst>(call) && !is_call_to(*call, "__hls_task");
            if (decides || calls)
                throw CompileError(kernel_location(i), "task-top",
                                   "a top function that starts tasks has only streams and tasks in it");
        }
    }

    static SourceLocation location(const llvm::DIGlobalVariable& variable) {
        return {variable.getFilename().str(), variable.getLine()};
    }

    void add_task(const llvm::CallInst& call) {
        NetworkTask task;
        task.source = kernel_location(call);
        const auto fail = [&](const std::string& rule, const std::string& message) {
            throw CompileError(task.source, rule, message);
        };
        const auto* object = dyn_cast<llvm::GlobalVariable>(call.getArgOperand(0)->stripPointerCasts());
        if (object == nullptr || debug_variable(*object) == nullptr)
            fail("task-top", "a task is declared 'hls_thread_local hls::task NAME(function, streams...)'");
        task.name = identifier(debug_variable(*object)->getName().str());
        for (const NetworkTask& other : network_.tasks)
            if (other.name == task.name) fail("task-top", "two tasks are called '" + task.name + "'");
        const auto* function = dyn_cast<llvm::Function>(call.getArgOperand(1)->stripPointerCasts());
        if (function == nullptr)
            fail("task-function",
                 "the function of task '" + task.name + "' is not known when it is compiled");
        task.function = function->getName().str();
        for (unsigned k = 2; k < call.arg_size(); k++)
            task.streams.push_back(stream_of(*call.getArgOperand(k)->stripPointerCasts(), task));
        network_.tasks.push_back(std::move(task));
    }

    int stream_of(const llvm::Value& value, const NetworkTask& task) {
        if (const auto known = index_.find(&value); known != index_.end()) return known->second;
        const auto* global = dyn_cast<llvm::GlobalVariable>(&value);
        const llvm::DIGlobalVariable* variable = global == nullptr ? nullptr : debug_variable(*global);
        if (variable == nullptr || !is_stream(variable->getType()))
            throw CompileError(
                task.source, "task-arguments",
                "task '" + task.name +
                    "' takes streams: arguments of the top, or 'hls_thread_local hls::stream<T, "
                    "DEPTH>' variables in it");
        NetworkStream stream;
        stream.name = identifier(variable->getName().str());
        stream.source = location(*variable);
        for (const NetworkStream& other : network_.streams)
            if (other.name == stream.name)
                throw CompileError(stream.source, "task-arguments",
                                   "two streams are called '" + stream.name + "'");
        stream.queue.depth = stated_depth(variable->getType());
        if (stream.queue.depth == 0)
            throw CompileError(
                stream.source, "stream-depth",
                "'" + stream.name + "' joins two tasks: state its depth, hls::stream<T, DEPTH>");
        if (stream.queue.depth > deepest_stream)
            throw CompileError(stream.source, "stream-depth",
                               "'" + stream.name + "' has a depth of " + std::to_string(stream.queue.depth) +
                                   "; at most " + std::to_string(deepest_stream) + " tokens are possible");
        if (const Pragma* storage = pragma_about(pragmas_, "bind_storage", *variable))
            stream.queue.style = fifo_style(*storage);
        if (const Pragma* pragma = pragma_about(pragmas_, "stream", *variable)) check_depth(*pragma, stream);
        index_[&value] = static_cast<int>(network_.streams.size());
        network_.streams.push_back(std::move(stream));
        return index_[&value];
    }

    // AMD's compiler would obey the pragma.
    static void check_depth(const Pragma& pragma, const NetworkStream& stream) {
        const std::string depth = pragma.value("depth");
        if (!depth.empty() && depth != std::to_string(stream.queue.depth))
            throw CompileError(pragma.where, "stream-depth",
                               "depth=" + depth + ", but '" + stream.name + "' is a stream of depth " +
                                   std::to_string(stream.queue.depth) + ": state it there");
    }

    static std::string fifo_style(const Pragma& storage) {
        if (storage.value("type") != "fifo")
            throw CompileError(storage.where, "storage", "a stream is of type=fifo");
        std::string style = storage.value("impl");
        if (style != "lutram" && style != "bram" && style != "uram")
            throw CompileError(storage.where, "storage", "impl=" + style + " is not lutram, bram or uram");
        return style;
    }

    // A local stream that no task takes.
    void add_unused_streams() const {
        for (const llvm::GlobalVariable& global : top_.getParent()->globals()) {
            const llvm::DIGlobalVariable* variable = debug_variable(global);
            if (variable == nullptr || index_.contains(&global)) continue;
            const auto* scope = llvm::dyn_cast_or_null<llvm::DILocalScope>(variable->getScope());
            const bool of_top = scope != nullptr && scope->getSubprogram() == top_.getSubprogram();
            if (of_top && stated_depth(variable->getType()) > 0)
                throw CompileError(location(*variable), "stream-ends",
                                   "no task takes stream '" + variable->getName().str() + "'");
        }
    }

    llvm::Function& top_;
    const std::vector<Pragma>& pragmas_;
    Network network_;
    std::map<const llvm::Value*, int> index_;
};

}  // namespace

std::optional<Network> read_network(const llvm::Module& module, const std::string& top,
                                    const std::vector<Pragma>& pragmas) {
    const llvm::Function* start = module.getFunction("__hls_task");
    if (start == nullptr || start->use_empty()) return std::nullopt;
    const std::unique_ptr<llvm::Module> copy = llvm::CloneModule(module);
    return NetworkReader(inline_top(*copy, find_function(*copy, top)), top, pragmas).read();
}

namespace {

[[noreturn]] void fail_shared(const Object& object, const NetworkTask& a, const NetworkTask& b) {
    throw CompileError(
        object.source, "task-shared",
        "tasks '" + a.name + "' and '" + b.name + "' both use variable '" + object.name +
            "', in C++ the same one: let tokens carry it, or make the function a template, with a "
            "number for each task");
}

// Two tasks with the same variable: one memory in C++, two in hardware.
void check_sharing(const Network& network, const std::vector<const Process*>& processes) {
    std::map<std::pair<std::string, std::string>, std::size_t> owner;
    for (std::size_t t = 0; t < processes.size(); t++) {
        for (const Object& object : processes[t]->objects) {
            if (object.kind != ObjectKind::state && object.kind != ObjectKind::memory) continue;
            // The linker's name alone does not tell variables of the same name in two files.
            const auto [first, is_new] = owner.try_emplace({object.variable, object.source.text()}, t);
            if (is_new || first->second == t) continue;
            fail_shared(object, network.tasks[first->second], network.tasks[t]);
        }
    }
}

void take_end(int& end, int task, const NetworkStream& stream, const Network& network, const char* does) {
    if (end >= 0)
        throw CompileError(network.tasks[static_cast<std::size_t>(task)].source, "stream-ends",
                           "tasks '" + network.tasks[static_cast<std::size_t>(end)].name + "' and '" +
                               network.tasks[static_cast<std::size_t>(task)].name + "' both " + does +
                               " stream '" + stream.name + "'");
    end = task;
}

void check_ends(const NetworkStream& stream) {
    const bool written = stream.writer >= 0;
    const bool read = stream.reader >= 0;
    const auto fail = [&](const char* what) {
        throw CompileError(stream.source, "stream-ends", "stream '" + stream.name + "' " + what);
    };
    if (!written && !read) fail("is taken by no task");
    if (stream.is_port && written && read) fail("is an argument: a task reads it, or a task writes it");
    if (!stream.is_port && !written) fail("is written by no task");
    if (!stream.is_port && !read) fail("is read by no task");
}

}  // namespace

void connect(Network& network, const std::vector<const Process*>& processes) {
    check_sharing(network, processes);
    for (std::size_t t = 0; t < processes.size(); t++) {
        const std::vector<const Object*> ports = ports_of(*processes[t]);
        const NetworkTask& task = network.tasks[t];
        if (ports.size() != task.streams.size())
            throw CompileError(task.source, "task-arguments", "task '" + task.name + "' takes only streams");
        for (std::size_t k = 0; k < ports.size(); k++) {
            NetworkStream& stream = network.streams[static_cast<std::size_t>(task.streams[k])];
            if (ports[k]->kind == ObjectKind::configuration)
                throw CompileError(
                    task.source, "task-arguments",
                    "argument '" + ports[k]->name + "' of task '" + task.name + "' is not a stream");
            stream.width = ports[k]->type.width;
            const bool reads = ports[k]->kind == ObjectKind::input_stream;
            take_end(reads ? stream.reader : stream.writer, static_cast<int>(t), stream, network,
                     reads ? "read" : "write");
        }
    }
    for (const NetworkStream& stream : network.streams) check_ends(stream);
}

}  // namespace keyline::hlsc
