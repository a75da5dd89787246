#include "hw/hls/compiler/executor.h"

#include <algorithm>
#include <set>

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/Analysis/CFG.h>
#include <llvm/Analysis/PostDominators.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Module.h>

#include "hw/hls/compiler/executor_objects.h"
#include "hw/hls/compiler/executor_values.h"
#include "hw/hls/compiler/front_end.h"
#include "hw/hls/compiler/operators.h"

namespace keyline::hlsc {
namespace {

using llvm::BasicBlock;
using llvm::cast;
using llvm::dyn_cast;
using llvm::isa;

class Executor {
  public:
    Executor(llvm::Function& top, const std::string& name, const std::vector<Pragma>& pragmas)
        : top_(top),
          layout_(top.getParent()->getDataLayout()),
          pragmas_(pragmas),
          dominators_(top),
          post_dominators_(top),
          rams_(process_, dominators_) {
        process_.name = name;
        process_.graph = std::make_unique<Graph>(Simplify::keep_chains);
    }

    Process run() {
        order_blocks();
        declare_arguments();
        declare_globals();
        declare_locals();
        for (BasicBlock* block : order_) execute_block(*block);
        finish();
        return std::move(process_);
    }

  private:
    struct Edge {
        BasicBlock* from;
        NodeId condition;  // relative to the immediate dominator of the block that it enters
    };
    struct StreamAccess {
        Moment moment;
        int object;
    };

    Graph& graph() { return *process_.graph; }
    Object& object(int id) { return process_.objects[static_cast<std::size_t>(id)]; }
    [[noreturn]] void fail(const std::string& rule, const std::string& message) {
        throw CompileError(where_, rule, message);
    }

    void order_blocks();
    void declare_arguments();
    void declare_argument(llvm::Argument& argument, const llvm::DIType* type);
    void declare_globals();
    int declare_global(const llvm::GlobalVariable& global);
    void declare_locals();
    int next_object() const { return static_cast<int>(process_.objects.size()); }
    int add_object(Object added);

    std::map<BasicBlock*, NodeId> conditions_from(BasicBlock* from, BasicBlock* to);
    void enter_block(BasicBlock& block);
    NodeId join(const std::vector<NodeId>& values);
    void join_memory();
    SymbolicValue join_values(llvm::PHINode& phi);
    void execute_block(BasicBlock& block);
    void execute_instruction(llvm::Instruction& i);
    void execute_branch(llvm::BranchInst& branch);
    void execute_switch(llvm::SwitchInst& branch);
    void execute_call(llvm::CallInst& call);
    void execute_stream_access(llvm::CallInst& call, bool pop);
    void execute_memory_intrinsic(llvm::MemIntrinsic& intrinsic);
    void execute_store(llvm::StoreInst& store);
    Moment now() { return {current_, block_condition_[current_], where_}; }
    void finish();

    SymbolicValue value_of(llvm::Value* value);
    NodeId number_of(llvm::Value* value);
    SymbolicValue pointer_to(int object_id);
    SymbolicValue offset_pointer(llvm::GEPOperator& gep);
    SymbolicValue choose(NodeId condition, const SymbolicValue& a, const SymbolicValue& b);
    unsigned integer_width(const llvm::Type* type);
    NodeId compute_binary(llvm::BinaryOperator& op);
    NodeId compute_compare(llvm::ICmpInst& compare);
    NodeId compute_cast(llvm::CastInst& cast_op);

    llvm::Function& top_;
    const llvm::DataLayout& layout_;
    const std::vector<Pragma>& pragmas_;
    llvm::DominatorTree dominators_;
    llvm::PostDominatorTree post_dominators_;
    Process process_;
    SourceLocation where_;

    std::vector<BasicBlock*> order_;
    std::map<const BasicBlock*, int> position_;
    std::map<const llvm::Value*, SymbolicValue> values_;
    std::map<const llvm::GlobalVariable*, int> globals_;
    std::map<BasicBlock*, Memory> memory_after_;
    std::map<std::pair<BasicBlock*, BasicBlock*>, NodeId> edge_condition_;
    std::map<BasicBlock*, NodeId> block_condition_;  // from the entry of the call
    std::vector<Edge> incoming_;
    BasicBlock* current_ = nullptr;
    Memory memory_;
    std::optional<Memory> final_memory_;
    NodeId final_condition_ = no_node;
    std::vector<StreamAccess> stream_accesses_;
    RamPorts rams_;
};

void Executor::order_blocks() {
    for (BasicBlock* block : llvm::ReversePostOrderTraversal<llvm::Function*>(&top_)) {
        position_[block] = static_cast<int>(order_.size());
        order_.push_back(block);
    }
    for (BasicBlock* block : order_)
        for (BasicBlock* successor : successors(block))
            if (position_[successor] <= position_[block])
                throw CompileError(kernel_location(*block->getTerminator()), "loop-bound",
                                   "this loop has no constant trip count, so it cannot be unrolled");
}

int Executor::add_object(Object added) {
    process_.objects.push_back(std::move(added));
    return static_cast<int>(process_.objects.size()) - 1;
}

void Executor::declare_arguments() {
    const llvm::DISubprogram* subprogram = top_.getSubprogram();
    if (subprogram == nullptr) throw CompileError({}, "port-type", "the kernel has no debug information");
    where_ = {subprogram->getFilename().str(), subprogram->getLine()};
    if (!top_.getReturnType()->isVoidTy()) fail("port-type", "the top function must return void");
    const llvm::DITypeRefArray types = subprogram->getType()->getTypeArray();
    if (types.size() != top_.arg_size() + 1)
        fail("port-type", "the arguments do not match the debug information");
    for (llvm::Argument& argument : top_.args()) declare_argument(argument, types[argument.getArgNo() + 1]);
}

void Executor::declare_argument(llvm::Argument& argument, const llvm::DIType* type) {
    const int id = add_object(make_port(graph(), argument, type, where_, next_object()));
    if (argument.getType()->isPointerTy()) {
        values_[&argument] = pointer_to(id);
    } else {
        SymbolicValue v;
        v.number = graph().slice(object(id).content, 0, integer_width(argument.getType()));
        values_[&argument] = v;
    }
}

int Executor::declare_global(const llvm::GlobalVariable& global) {
    const auto found = globals_.find(&global);
    if (found != globals_.end()) return found->second;
    const int id = add_object(make_variable(graph(), global, layout_, pragmas_, next_object()));
    globals_[&global] = id;
    return id;
}

// All objects must exist before the first block runs: a block's memory lists them.
void Executor::declare_globals() {
    for (const llvm::GlobalVariable& global : top_.getParent()->globals()) {
        if (global.getName().starts_with("llvm.") || global.use_empty()) continue;
        declare_global(global);
    }
}

void Executor::declare_locals() {
    for (BasicBlock& block : top_) {
        for (llvm::Instruction& i : block) {
            auto* alloca_op = dyn_cast<llvm::AllocaInst>(&i);
            if (alloca_op == nullptr) continue;
            Object added;
            added.name = identifier(alloca_op->getName().str());
            added.bytes = layout_.getTypeAllocSize(alloca_op->getAllocatedType());
            added.content = graph().zeros(static_cast<unsigned>(added.bytes * 8));
            values_[alloca_op] = pointer_to(add_object(added));
        }
    }
}

SymbolicValue Executor::pointer_to(int object_id) {
    SymbolicValue v;
    v.is_pointer = true;
    Place place;
    place.object = object_id;
    v.places.emplace_back(graph().constant(1, 1), place);
    return v;
}

SymbolicValue Executor::value_of(llvm::Value* value) {
    const auto found = values_.find(value);
    if (found != values_.end()) return found->second;
    SymbolicValue v;
    if (const auto* number = dyn_cast<llvm::ConstantInt>(value)) {
        v.number = graph().constant(number->getValue());
        return v;
    }
    if (isa<llvm::UndefValue>(value) && value->getType()->isIntegerTy()) {
        v.number = graph().zeros(value->getType()->getIntegerBitWidth());
        return v;
    }
    if (isa<llvm::UndefValue>(value) || isa<llvm::ConstantPointerNull>(value)) {
        v.is_pointer = true;
        return v;
    }
    if (const auto* global = dyn_cast<llvm::GlobalVariable>(value))
        return pointer_to(declare_global(*global));
    if (isa<llvm::ConstantExpr>(value))
        if (auto* gep = dyn_cast<llvm::GEPOperator>(value)) return offset_pointer(*gep);
    if (value->getType()->isFloatingPointTy()) fail("float", "floating point is not supported");
    fail("operation", "unsupported operand");
}

NodeId Executor::number_of(llvm::Value* value) {
    const SymbolicValue v = value_of(value);
    if (v.is_pointer) fail("pointer", "a pointer is used as a number");
    return v.number;
}

SymbolicValue Executor::offset_pointer(llvm::GEPOperator& gep) {
    SymbolicValue base = value_of(gep.getPointerOperand());
    llvm::MapVector<llvm::Value*, APInt> variable;
    APInt fixed(64, 0);
    if (!gep.collectOffset(layout_, 64, variable, fixed)) fail("pointer", "unsupported address computation");
    for (auto& [condition, place] : base.places) {
        place.offset += fixed.getSExtValue();
        for (const auto& [index, scale] : variable) {
            const NodeId n = graph().sign_extend(number_of(index), 64);
            if (graph().is_constant(n)) {
                place.offset += graph()[n].value.getSExtValue() * scale.getSExtValue();
            } else {
                place.indexes.emplace_back(n, scale.getSExtValue());
            }
        }
    }
    return base;
}

SymbolicValue Executor::choose(NodeId condition, const SymbolicValue& a, const SymbolicValue& b) {
    if (!a.is_pointer) {
        SymbolicValue v;
        v.number = graph().mux(condition, a.number, b.number);
        return v;
    }
    if (graph().is_constant(condition)) return graph()[condition].value[0] ? a : b;
    SymbolicValue v;
    v.is_pointer = true;
    const NodeId inverse = graph().bit_not(condition);
    for (const auto& [c, place] : a.places) v.places.emplace_back(graph().both(condition, c), place);
    for (const auto& [c, place] : b.places) v.places.emplace_back(graph().both(inverse, c), place);
    return v;
}

unsigned Executor::integer_width(const llvm::Type* type) {
    if (type->isIntegerTy()) return type->getIntegerBitWidth();
    if (type->isFPOrFPVectorTy()) fail("float", "floating point is not supported");
    if (type->isPointerTy()) fail("pointer", "a pointer is kept in memory");
    fail("operation", "a value of an unsupported type");
}

// The conditions under which control gets from `from` to each block before `to`, `from` being reached.
std::map<BasicBlock*, NodeId> Executor::conditions_from(BasicBlock* from, BasicBlock* to) {
    std::map<BasicBlock*, NodeId> reached;
    reached[from] = graph().constant(1, 1);
    for (int i = position_[from]; i < position_[to]; i++) {
        BasicBlock* block = order_[static_cast<std::size_t>(i)];
        if (!reached.contains(block)) continue;
        if (block != from) {
            // A block that every path from its dominator passes has the dominator's condition.
            BasicBlock* dominator = dominators_.getNode(block)->getIDom()->getBlock();
            if (reached.contains(dominator) && post_dominators_.dominates(block, dominator))
                reached[block] = reached[dominator];
        }
        std::set<BasicBlock*> seen;
        for (BasicBlock* successor : successors(block)) {
            if (!seen.insert(successor).second) continue;
            const NodeId edge = graph().both(reached[block], edge_condition_[{block, successor}]);
            const auto it = reached.find(successor);
            if (it == reached.end()) {
                reached[successor] = edge;
            } else {
                it->second = graph().either(it->second, edge);
            }
        }
    }
    return reached;
}

void Executor::enter_block(BasicBlock& block) {
    incoming_.clear();
    if (&block == &top_.getEntryBlock()) {
        block_condition_[&block] = graph().constant(1, 1);
        memory_.clear();
        for (const Object& o : process_.objects) memory_.push_back(o.content);
        return;
    }
    std::vector<BasicBlock*> from;
    for (BasicBlock* p : predecessors(&block))
        if (position_.contains(p) && std::find(from.begin(), from.end(), p) == from.end()) from.push_back(p);
    std::sort(from.begin(), from.end(), [&](auto* a, auto* b) { return position_[a] < position_[b]; });
    BasicBlock* dominator = dominators_.getNode(&block)->getIDom()->getBlock();
    std::map<BasicBlock*, NodeId> reached;
    if (from.size() > 1) reached = conditions_from(dominator, &block);
    for (BasicBlock* p : from) {
        const NodeId condition =
            from.size() > 1 ? graph().both(reached[p], edge_condition_[{p, &block}]) : graph().constant(1, 1);
        incoming_.push_back({p, condition});
    }
    if (post_dominators_.dominates(&block, dominator)) {
        block_condition_[&block] = block_condition_[dominator];
    } else {
        NodeId condition = graph().constant(1, 0);
        for (BasicBlock* p : from)
            condition =
                graph().either(condition, graph().both(block_condition_[p], edge_condition_[{p, &block}]));
        block_condition_[&block] = condition;
    }
    join_memory();
}

// One value of those that the incoming edges bring. Their conditions exclude each other, and one of them
// holds: so the value that most edges bring needs no condition, and edges with the same value need one mux.
NodeId Executor::join(const std::vector<NodeId>& values) {
    std::vector<NodeId> distinct;
    for (const NodeId v : values)
        if (std::find(distinct.begin(), distinct.end(), v) == distinct.end()) distinct.push_back(v);
    const auto edges = [&](NodeId v) { return std::count(values.begin(), values.end(), v); };
    NodeId result = *std::max_element(distinct.begin(), distinct.end(),
                                      [&](NodeId a, NodeId b) { return edges(a) < edges(b); });
    const NodeId common = result;
    for (const NodeId v : distinct) {
        if (v == common) continue;
        NodeId condition = graph().constant(1, 0);
        for (std::size_t k = 0; k < values.size(); k++)
            if (values[k] == v) condition = graph().either(condition, incoming_[k].condition);
        result = graph().mux(condition, v, result);
    }
    return result;
}

// Joins each object in pieces: unrelated fields of one object stay unrelated nodes.
void Executor::join_memory() {
    memory_ = memory_after_[incoming_.front().from];
    for (std::size_t o = 0; o < memory_.size(); o++) {
        std::vector<NodeId> values;
        values.reserve(incoming_.size());
        std::set<unsigned> borders;
        for (const Edge& edge : incoming_) {
            values.push_back(memory_after_[edge.from][o]);
            unsigned at = 0;
            for (const Slice& s : graph().segments(values.back())) borders.insert(at += s.width);
        }
        if (std::all_of(values.begin(), values.end(), [&](NodeId v) { return v == values[0]; })) continue;
        std::vector<Slice> parts;
        unsigned lo = 0;
        for (const unsigned border : borders) {
            std::vector<NodeId> pieces;
            pieces.reserve(values.size());
            for (const NodeId v : values) pieces.push_back(graph().slice(v, lo, border - lo));
            parts.push_back({join(pieces), 0, border - lo});
            lo = border;
        }
        memory_[o] = graph().concat(parts);
    }
}

void Executor::execute_block(BasicBlock& block) {
    current_ = &block;
    // What joins here belongs to the first line after the join.
    for (const llvm::Instruction& i : block) {
        if (!i.getDebugLoc() || isa<llvm::PHINode>(i)) continue;
        where_ = kernel_location(i.getDebugLoc());
        break;
    }
    graph().set_source(where_);
    enter_block(block);
    for (llvm::Instruction& i : block) {
        if (i.getDebugLoc()) where_ = kernel_location(i.getDebugLoc());
        graph().set_source(where_);
        execute_instruction(i);
    }
    memory_after_[&block] = memory_;
}

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
    const llvm::Function* callee = call.getCalledFunction();
    if (callee == nullptr) fail("call", "a call through a pointer cannot be inlined");
    if (callee->getName() == "__hls_pop") return execute_stream_access(call, true);
    if (callee->getName() == "__hls_push") return execute_stream_access(call, false);
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

void Executor::execute_stream_access(llvm::CallInst& call, bool pop) {
    const SymbolicValue pointer = value_of(call.getArgOperand(0));
    if (pointer.places.size() != 1 || !pointer.places[0].second.indexes.empty())
        fail("stream-static", "which stream is accessed must not depend on data");
    const int id = pointer.places[0].second.object;
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

void Executor::finish() {
    if (!final_memory_) fail("operation", "the top function never returns");
    for (std::size_t i = 0; i < process_.objects.size(); i++)
        if (process_.objects[i].kind == ObjectKind::state) process_.objects[i].next = (*final_memory_)[i];
    rams_.finish();
}

}  // namespace

Process execute(llvm::Function& top, const std::string& name, const std::vector<Pragma>& pragmas) {
    return Executor(top, name, pragmas).run();
}

}  // namespace keyline::hlsc
