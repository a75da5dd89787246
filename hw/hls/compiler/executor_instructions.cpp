#include <algorithm>

#include "hw/hls/compiler/executor_internal.h"
#include "hw/hls/compiler/front_end.h"
#include "hw/hls/compiler/operators.h"

namespace keyline::hlsc {

using llvm::BasicBlock;
using llvm::cast;
using llvm::dyn_cast;
using llvm::isa;

void Executor::execute_instruction(llvm::Instruction& i) {
    SymbolicValue result;
    if (isa<llvm::AllocaInst>(i) || isa<llvm::UnreachableInst>(i)) return;
    if (auto* call = dyn_cast<llvm::CallInst>(&i)) return execute_call(*call);
    if (auto* store = dyn_cast<llvm::StoreInst>(&i)) return execute_store(*store);
    if (auto* branch = dyn_cast<llvm::BranchInst>(&i)) return execute_branch(*branch);
    if (auto* branch = dyn_cast<llvm::SwitchInst>(&i)) return execute_switch(*branch);
    if (isa<llvm::ReturnInst>(i)) {
        if (final_memory_) fail("operation", "more than one return is left in the top function");
        final_memory_ = memory_;
        return;
    }
    if (auto* phi = dyn_cast<llvm::PHINode>(&i)) {
        result = join_values(*phi);
    } else if (auto* load = dyn_cast<llvm::LoadInst>(&i)) {
        const unsigned bits = integer_width(load->getType());
        const Moment moment = now();
        result.number =
            MemoryAccess(process_, rams_, moment).load(memory_, value_of(load->getPointerOperand()), bits);
    } else if (isa<llvm::GetElementPtrInst>(i)) {
        result = offset_pointer(cast<llvm::GEPOperator>(i));
    } else if (auto* select = dyn_cast<llvm::SelectInst>(&i)) {
        result = choose(number_of(select->getCondition()), value_of(select->getTrueValue()),
                        value_of(select->getFalseValue()));
    } else if (isa<llvm::FreezeInst>(i)) {
        result = value_of(i.getOperand(0));
    } else if (auto* compare = dyn_cast<llvm::ICmpInst>(&i)) {
        result.number = compute_compare(*compare);
    } else if (auto* cast_op = dyn_cast<llvm::CastInst>(&i)) {
        result.number = compute_cast(*cast_op);
    } else if (auto* binary = dyn_cast<llvm::BinaryOperator>(&i)) {
        result.number = compute_binary(*binary);
    } else {
        if (i.getType()->isFPOrFPVectorTy() || isa<llvm::FCmpInst>(i))
            fail("float", "floating point is not supported");
        fail("operation", std::string("unsupported instruction '") + i.getOpcodeName() + "'");
    }
    values_[&i] = result;
}

SymbolicValue Executor::join_values(llvm::PHINode& phi) {
    SymbolicValue result;
    if (phi.getType()->isPointerTy()) {
        result = value_of(phi.getIncomingValueForBlock(incoming_.back().from));
        for (std::size_t k = incoming_.size() - 1; k-- > 0;)
            result = choose(incoming_[k].condition, value_of(phi.getIncomingValueForBlock(incoming_[k].from)),
                            result);
        return result;
    }
    std::vector<NodeId> values;
    values.reserve(incoming_.size());
    for (const Edge& edge : incoming_) values.push_back(number_of(phi.getIncomingValueForBlock(edge.from)));
    result.number = join(values);
    return result;
}

void Executor::execute_store(llvm::StoreInst& store) {
    integer_width(store.getValueOperand()->getType());
    const Moment moment = now();
    MemoryAccess(process_, rams_, moment)
        .store(memory_, value_of(store.getPointerOperand()), number_of(store.getValueOperand()));
}

void Executor::execute_branch(llvm::BranchInst& branch) {
    if (branch.isUnconditional() || branch.getSuccessor(0) == branch.getSuccessor(1)) {
        edge_condition_[{current_, branch.getSuccessor(0)}] = graph().constant(1, 1);
        return;
    }
    const NodeId condition = number_of(branch.getCondition());
    edge_condition_[{current_, branch.getSuccessor(0)}] = condition;
    edge_condition_[{current_, branch.getSuccessor(1)}] = graph().bit_not(condition);
}

void Executor::execute_switch(llvm::SwitchInst& branch) {
    const NodeId selector = number_of(branch.getCondition());
    std::vector<std::pair<BasicBlock*, NodeId>> targets;
    const auto add = [&](BasicBlock* target, NodeId condition) {
        const auto it =
            std::find_if(targets.begin(), targets.end(), [&](auto& t) { return t.first == target; });
        if (it == targets.end()) {
            targets.emplace_back(target, condition);
        } else {
            it->second = graph().either(it->second, condition);
        }
    };
    NodeId otherwise = graph().constant(1, 1);
    for (const auto& c : branch.cases()) {
        const NodeId hit = graph().equal(selector, graph().constant(c.getCaseValue()->getValue()));
        otherwise = graph().both(otherwise, graph().bit_not(hit));
        add(c.getCaseSuccessor(), hit);
    }
    add(branch.getDefaultDest(), otherwise);
    for (const auto& [target, condition] : targets) edge_condition_[{current_, target}] = condition;
}

NodeId Executor::compute_compare(llvm::ICmpInst& compare) {
    if (compare.getOperand(0)->getType()->isPointerTy()) fail("pointer", "pointers are compared");
    const NodeId a = number_of(compare.getOperand(0));
    const NodeId b = number_of(compare.getOperand(1));
    return compare_integers(graph(), compare.getPredicate(), a, b);
}

NodeId Executor::compute_cast(llvm::CastInst& cast_op) {
    if (cast_op.getType()->isPointerTy() || cast_op.getOperand(0)->getType()->isPointerTy())
        fail("pointer", "a pointer is converted to or from a number");
    const unsigned width = integer_width(cast_op.getType());
    integer_width(cast_op.getOperand(0)->getType());
    const NodeId a = number_of(cast_op.getOperand(0));
    switch (cast_op.getOpcode()) {
        case llvm::Instruction::Trunc:
            return graph().slice(a, 0, width);
        case llvm::Instruction::ZExt:
            return graph().zero_extend(a, width);
        case llvm::Instruction::SExt:
            return graph().sign_extend(a, width);
        default:
            fail("operation", "unsupported conversion");
    }
}

NodeId Executor::compute_binary(llvm::BinaryOperator& op) {
    integer_width(op.getType());
    const NodeId a = number_of(op.getOperand(0));
    const NodeId b = number_of(op.getOperand(1));
    const NodeId result = compute_operator(graph(), op.getOpcode(), a, b);
    if (result == no_node)
        fail("division", "division and remainder are not supported, except by a constant power of two");
    return result;
}

void Executor::execute_call(llvm::CallInst& call) {
    if (call.isInlineAsm()) fail("call", "inline assembly has no hardware");
    const llvm::Function* callee = call.getCalledFunction();
    if (callee == nullptr) fail("call", "a call through a pointer cannot be inlined");
    if (callee->getName() == "__hls_pop") return execute_stream_access(call, true);
    if (callee->getName() == "__hls_push") return execute_stream_access(call, false);
    if (callee->getName() == "__hls_valid") return execute_stream_question(call);
    if (callee->getName().starts_with("__hls_task"))
        fail("task-top", "hls::task stands in the top function only");
    if (auto* memory = dyn_cast<llvm::MemIntrinsic>(&call)) return execute_memory_intrinsic(*memory);
    const auto* intrinsic = dyn_cast<llvm::IntrinsicInst>(&call);
    if (intrinsic == nullptr)
        fail("call", "function '" + callee->getName().str() + "' has no body to inline");
    if (is_ignored_intrinsic(intrinsic->getIntrinsicID())) return;
    std::vector<NodeId> arguments;
    for (llvm::Value* argument : call.args()) arguments.push_back(number_of(argument));
    SymbolicValue result;
    result.number = compute_intrinsic(graph(), intrinsic->getIntrinsicID(), arguments);
    if (result.number == no_node)
        fail("intrinsic", "unsupported operation '" + callee->getName().str() + "'");
    values_[&call] = result;
}

int Executor::stream_of(llvm::CallInst& call) {
    const SymbolicValue pointer = value_of(call.getArgOperand(0));
    if (pointer.places.size() != 1 || !pointer.places[0].second.indexes.empty())
        fail("stream-static", "which stream is accessed must not depend on data");
    return pointer.places[0].second.object;
}

void Executor::execute_stream_question(llvm::CallInst& call) {
    const Object& stream = object(stream_of(call));
    if (stream.token_valid < 0)
        fail("stream-static", "only a stream that the function reads can be asked whether it is empty");
    for (const StreamAccess& other : stream_accesses_)
        if (&object(other.object) == &stream && may_follow(graph(), dominators_, other.moment, now()))
            fail("stream-once",
                 "stream '" + stream.name + "' is asked whether it is empty after it was read");
    SymbolicValue result;
    result.number = object(stream.token_valid).leaf;
    values_[&call] = result;
}

void Executor::execute_stream_access(llvm::CallInst& call, bool pop) {
    const int id = stream_of(call);
    Object& stream = object(id);
    if (stream.kind != (pop ? ObjectKind::input_stream : ObjectKind::output_stream))
        fail("stream-static", "the stream is not an argument of the top function");
    const Moment moment = now();
    const NodeId condition = moment.condition;
    for (const StreamAccess& other : stream_accesses_) {
        if (other.object == id && may_follow(graph(), dominators_, other.moment, moment))
            fail("stream-once", "a path " + std::string(pop ? "reads" : "writes") + " stream '" +
                                    stream.name + "' twice in one call");
    }
    stream_accesses_.push_back({moment, id});
    stream.source = where_;
    if (pop) {
        stream.need = stream.need == no_node ? condition : graph().either(stream.need, condition);
        return;
    }
    const NodeId token = pack_from_memory(graph(), stream.type, memory_[static_cast<std::size_t>(id)]);
    stream.data = stream.data == no_node ? token : graph().mux(condition, token, stream.data);
    stream.valid = stream.valid == no_node ? condition : graph().either(stream.valid, condition);
}

void Executor::execute_memory_intrinsic(llvm::MemIntrinsic& intrinsic) {
    const auto* length = dyn_cast<llvm::ConstantInt>(intrinsic.getLength());
    if (length == nullptr) fail("memory-length", "a copy or fill of variable length");
    const auto bytes = static_cast<unsigned>(length->getZExtValue());
    if (bytes == 0) return;
    const Moment moment = now();
    const MemoryAccess access(process_, rams_, moment);
    NodeId value = no_node;
    if (auto* transfer = dyn_cast<llvm::MemTransferInst>(&intrinsic)) {
        value = access.load(memory_, value_of(transfer->getSource()), bytes * 8);
    } else {
        const NodeId byte = number_of(cast<llvm::MemSetInst>(intrinsic).getValue());
        value = graph().concat(std::vector<Slice>(bytes, Slice{byte, 0, 8}));
    }
    access.store(memory_, value_of(intrinsic.getDest()), value);
}

}  // namespace keyline::hlsc
