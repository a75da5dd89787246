#include "hw/hls/compiler/executor_objects.h"

#include <set>

#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Module.h>

#include "hw/hls/compiler/front_end.h"

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

}  // namespace

Object make_port(Graph& graph, const llvm::Argument& argument, const llvm::DIType* type,
                 const SourceLocation& where, int id) {
    Object port;
    port.name = identifier(argument.getName().str());
    port.source = where;
    ArgumentType parsed = argument_type(type, port.name, where);
    port.type = std::move(parsed.type);
    port.bytes = (port.type.storage_bits + 7) / 8;
    const auto [pops, pushes] = stream_uses(argument);
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

Object make_variable(Graph& graph, const llvm::GlobalVariable& global, const llvm::DataLayout& layout,
                     int id) {
    Object added;
    added.name = variable_name(global);
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
