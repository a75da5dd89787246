#include "hw/hls/compiler/executor_objects.h"

#include <set>

#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Module.h>

#include "hw/hls/compiler/front_end.h"
#include "hw/hls/compiler/pragma_variables.h"

namespace keyline::hlsc {

std::string identifier(const std::string& name) {
    std::string out;
    for (const char c : name) out += (std::isalnum(static_cast<unsigned char>(c)) != 0) ? c : '_';
    return out;
}

namespace {

using llvm::dyn_cast;
using llvm::isa;

struct StreamUses {
    bool pops = false;
    bool pushes = false;
    bool asks = false;
};

// Follows copies of the pointer too, so that a stream chosen by data is reported where it is accessed.
StreamUses stream_uses(const llvm::Argument& argument) {
    StreamUses uses;
    std::set<const llvm::Value*> seen{&argument};
    std::vector<const llvm::Value*> pending{&argument};
    while (!pending.empty()) {
        const llvm::Value* value = pending.back();
        pending.pop_back();
        for (const llvm::User* user : value->users()) {
            if (const auto* call = dyn_cast<llvm::CallInst>(user)) {
                if (call->getCalledFunction() == nullptr) continue;
                uses.pops |= call->getCalledFunction()->getName() == "__hls_pop";
                uses.pushes |= call->getCalledFunction()->getName() == "__hls_push";
                uses.asks |= call->getCalledFunction()->getName() == "__hls_valid";
            } else if (isa<llvm::PHINode, llvm::SelectInst, llvm::GetElementPtrInst>(user)) {
                if (seen.insert(user).second) pending.push_back(user);
            }
        }
    }
    return uses;
}

// The variable's own name: optimisation splits a static "_ZZ3topE5state" into "_ZZ3topE5state.0" and so on.
std::string variable_name(const llvm::GlobalVariable& global) {
    llvm::StringRef name = global.getName();
    if (name.starts_with("_Z")) name = name.take_until([](char c) { return c == '.'; });
    const std::string readable = llvm::demangle(name.str());
    const std::size_t scope = readable.rfind("::");
    return identifier(scope == std::string::npos ? readable : readable.substr(scope + 2));
}

APInt initial_bytes(const llvm::GlobalVariable& global, const llvm::DataLayout& layout) {
    const auto bytes = static_cast<unsigned>(layout.getTypeAllocSize(global.getValueType()));
    APInt out = APInt::getZero(bytes * 8);
    auto* byte_type = llvm::Type::getInt8Ty(global.getContext());
    auto* initializer = const_cast<llvm::Constant*>(global.getInitializer());
    for (unsigned i = 0; i < bytes; i++) {
        const auto* byte = llvm::dyn_cast_or_null<llvm::ConstantInt>(
            llvm::ConstantFoldLoadFromConst(initializer, byte_type, APInt(64, i), layout));
        if (byte != nullptr) out.insertBits(byte->getValue(), i * 8);
    }
    return out;
}

// "inter" dependences only: what one call writes and a later one reads.
bool is_declared_independent(const Pragma& p) {
    const bool inter = p.has("inter") || p.value("type") == "inter";
    return inter && (p.has("false") || p.value("dependent") == "false");
}

unsigned latency_of(const Pragma& storage, const std::string& style) {
    const std::string text = storage.value("latency");
    if (text.empty()) return style == "lutram" ? 1 : 2;
    const bool known = text.size() == 1 && text[0] >= (style == "lutram" ? '0' : '1') && text[0] <= '4';
    if (!known)
        throw CompileError(storage.where, "storage",
                           "latency=" + text + ": it is 1 to 4 clocks, or 0 for impl=lutram");
    return static_cast<unsigned>(text[0] - '0');
}

// "#pragma HLS DEPENDENCE variable=y type=inter direction=RAW distance=2 dependent=true"
void read_dependence(Ram& ram, const Pragma& dependence) {
    ram.independent |= is_declared_independent(dependence);
    const std::string text = dependence.value("distance");
    if (text.empty() || ram.independent) return;
    const bool known = text.size() == 1 && text[0] >= '1' && text[0] <= '8';
    if (!known) throw CompileError(dependence.where, "storage", "distance=" + text + ": it is 1 to 8 calls");
    ram.distance = static_cast<unsigned>(text[0] - '0');
}

// "#pragma HLS BIND_STORAGE variable=box type=rom_2p impl=bram latency=2"
unsigned table_latency(const Object& table, const Pragma& storage) {
    const std::string type = storage.value("type");
    if (type != "rom_1p" && type != "rom_2p" && type != "rom_np")
        throw CompileError(storage.where, "storage",
                           "'" + table.name + "': type=" + type + ": a constant is a ROM");
    if (storage.has("impl") && storage.value("impl") != "bram")
        throw CompileError(storage.where, "storage",
                           "'" + table.name + "': impl=" + storage.value("impl") +
                               " is not bram; without the pragma a table is logic");
    return latency_of(storage, "bram");
}

void make_memory(Object& added, const llvm::GlobalVariable& global, const llvm::DIGlobalVariable& variable,
                 const Pragma& storage, const std::vector<Pragma>& pragmas) {
    const auto fail = [&](const std::string& message) {
        throw CompileError(storage.where, "storage", "'" + added.name + "': " + message);
    };
    const std::string type = storage.value("type");
    if (type != "ram_s2p" && type != "ram_2p")
        fail("type=" + type + " is not there; type=ram_s2p is: one read and one write a call");
    added.kind = ObjectKind::memory;
    added.ram.style = storage.has("impl") ? storage.value("impl") : "bram";
    if (added.ram.style != "bram" && added.ram.style != "uram" && added.ram.style != "lutram")
        fail("impl=" + added.ram.style + " is not bram, uram or lutram");
    added.ram.latency = latency_of(storage, added.ram.style);
    for (const Pragma& p : pragmas)
        if (is_about(p, "dependence", variable)) read_dependence(added.ram, p);
    if (!global.getInitializer()->isNullValue()) fail("a memory starts with zeros");
    added.type = array_element_type(variable.getType(), added.name, added.source);
    const auto* array = dyn_cast<llvm::ArrayType>(global.getValueType());
    if (array == nullptr) fail("only an array of one dimension is a memory");
    added.ram.words = array->getNumElements();
    added.ram.word_bytes = added.type.storage_bits / 8;
    if (added.ram.words < 2) fail("one word is a register");
}

}  // namespace

Object make_port(Graph& graph, const llvm::Argument& argument, const llvm::DIType* type,
                 const SourceLocation& where, int id) {
    Object port;
    port.name = identifier(argument.getName().str());
    port.source = where;
    ArgumentType parsed = argument_type(type, port.name, where);
    port.type = std::move(parsed.type);
    port.bytes = (port.type.storage_bits + 7) / 8;
    const StreamUses uses = stream_uses(argument);
    const bool pops = uses.pops;
    const bool pushes = uses.pushes;
    if (pops && pushes)
        throw CompileError(where, "stream-direction", "stream '" + port.name + "' is both read and written");
    if (parsed.is_stream && !pops && !pushes)
        throw CompileError(where, "stream-direction",
                           "stream '" + port.name + "' is neither read nor written");
    const auto memory_bits = static_cast<unsigned>(port.bytes * 8);
    if (pushes) {
        port.kind = ObjectKind::output_stream;
        port.content = graph.zeros(memory_bits);
        return port;
    }
    port.kind = pops ? ObjectKind::input_stream : ObjectKind::configuration;
    port.leaf = graph.leaf(Op::input, port.type.width, id);
    port.content = unpack_to_memory(graph, port.type, port.leaf, memory_bits);
    return port;
}

bool asks_whether_empty(const llvm::Argument& stream) {
    return stream_uses(stream).asks;
}

Object make_token_valid(Graph& graph, const Object& stream, int id) {
    Object valid;
    valid.kind = ObjectKind::input_valid;
    valid.name = stream.name;
    valid.source = stream.source;
    valid.bytes = 1;
    valid.leaf = graph.leaf(Op::input, 1, id);
    valid.content = graph.zero_extend(valid.leaf, 8);
    return valid;
}

Object make_variable(Graph& graph, const llvm::GlobalVariable& global, const llvm::DataLayout& layout,
                     const std::vector<Pragma>& pragmas, int id) {
    Object added;
    added.name = variable_name(global);
    added.variable = global.getName().take_until([](char c) { return c == '.'; }).str();
    llvm::SmallVector<llvm::DIGlobalVariableExpression*, 1> debug;
    global.getDebugInfo(debug);
    if (!debug.empty()) {
        added.name = identifier(debug[0]->getVariable()->getName().str());
        added.source = {debug[0]->getVariable()->getFilename().str(), debug[0]->getVariable()->getLine()};
    }
    if (!global.hasInitializer()) {
        for (const llvm::User* user : global.users()) added.source = kernel_location(*user);
        throw CompileError(added.source, "extern", "variable '" + added.name + "' has no definition here");
    }
    if (!debug.empty()) {
        const Pragma* storage = pragma_about(pragmas, "bind_storage", *debug[0]->getVariable());
        if (storage != nullptr && global.isConstant()) added.table_latency = table_latency(added, *storage);
        if (storage != nullptr && !global.isConstant()) {
            make_memory(added, global, *debug[0]->getVariable(), *storage, pragmas);
            added.leaf = graph.leaf(Op::ram, added.type.width, id);
            added.content = graph.constant(1, 0);  // what is in it is not in the graph
            return added;
        }
    }
    added.initial = initial_bytes(global, layout);
    added.bytes = added.initial.getBitWidth() / 8;
    added.kind = global.isConstant() ? ObjectKind::table : ObjectKind::state;
    if (global.isConstant()) {
        added.content = graph.constant(added.initial);
    } else {
        added.leaf = added.content = graph.leaf(Op::state, added.initial.getBitWidth(), id);
    }
    return added;
}

}  // namespace keyline::hlsc
