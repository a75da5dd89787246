// The symbolic execution of one function: control flow in executor.cpp, instructions and calls in
// executor_instructions.cpp. Internal to the executor.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <llvm/Analysis/PostDominators.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Module.h>

#include "hw/hls/compiler/executor_values.h"
#include "hw/hls/compiler/pragmas.h"

namespace keyline::hlsc {

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
        for (llvm::BasicBlock* block : order_) execute_block(*block);
        finish();
        return std::move(process_);
    }

  private:
    struct Edge {
        llvm::BasicBlock* from;
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

    std::map<llvm::BasicBlock*, NodeId> conditions_from(llvm::BasicBlock* from, llvm::BasicBlock* to);
    void enter_block(llvm::BasicBlock& block);
    NodeId join(const std::vector<NodeId>& values);
    void join_memory();
    SymbolicValue join_values(llvm::PHINode& phi);
    void execute_block(llvm::BasicBlock& block);
    void execute_instruction(llvm::Instruction& i);
    void execute_branch(llvm::BranchInst& branch);
    void execute_switch(llvm::SwitchInst& branch);
    void execute_call(llvm::CallInst& call);
    int stream_of(llvm::CallInst& call);
    void execute_stream_access(llvm::CallInst& call, bool pop);
    void execute_stream_question(llvm::CallInst& call);
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

    std::vector<llvm::BasicBlock*> order_;
    std::map<const llvm::BasicBlock*, int> position_;
    std::map<const llvm::Value*, SymbolicValue> values_;
    std::map<const llvm::GlobalVariable*, int> globals_;
    std::map<llvm::BasicBlock*, Memory> memory_after_;
    std::map<std::pair<llvm::BasicBlock*, llvm::BasicBlock*>, NodeId> edge_condition_;
    std::map<llvm::BasicBlock*, NodeId> block_condition_;  // from the entry of the call
    std::vector<Edge> incoming_;
    llvm::BasicBlock* current_ = nullptr;
    Memory memory_;
    std::optional<Memory> final_memory_;
    NodeId final_condition_ = no_node;
    std::vector<StreamAccess> stream_accesses_;
    RamPorts rams_;
};

}  // namespace keyline::hlsc
