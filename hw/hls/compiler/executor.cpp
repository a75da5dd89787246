#include "hw/hls/compiler/executor.h"

#include <algorithm>
#include <set>

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/DebugInfoMetadata.h>

#include "hw/hls/compiler/executor_internal.h"
#include "hw/hls/compiler/executor_objects.h"
#include "hw/hls/compiler/front_end.h"

namespace keyline::hlsc {

using llvm::BasicBlock;
using llvm::dyn_cast;
using llvm::isa;

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
    if (object(id).kind == ObjectKind::input_stream && asks_whether_empty(argument))
        object(id).token_valid = add_object(make_token_valid(graph(), object(id), next_object()));
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

void Executor::finish() {
    if (!final_memory_) fail("operation", "the top function never returns");
    for (std::size_t i = 0; i < process_.objects.size(); i++)
        if (process_.objects[i].kind == ObjectKind::state) process_.objects[i].next = (*final_memory_)[i];
    rams_.finish();
}

Process execute(llvm::Function& top, const std::string& name, const std::vector<Pragma>& pragmas) {
    return Executor(top, name, pragmas).run();
}

}  // namespace keyline::hlsc
