// What the executor knows of a value and of memory. Internal to the executor.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <llvm/IR/DataLayout.h>
#include <llvm/IR/Function.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Operator.h>

#include "hw/hls/compiler/process.h"

namespace keyline::hlsc {

// A place in memory: object + offset + the sum of index * scale (all in bytes).
struct Place {
    int object = -1;
    std::int64_t offset = 0;
    std::vector<std::pair<NodeId, std::int64_t>> indexes;
};

// A number, or a pointer that is one of several places, each under its condition.
struct SymbolicValue {
    bool is_pointer = false;
    NodeId number = no_node;
    std::vector<std::pair<NodeId, Place>> places;
};

using Memory = std::vector<NodeId>;  // content of every object

// Loads and stores on a Memory, for one Process.
class MemoryAccess {
  public:
    MemoryAccess(Process& process, const SourceLocation& where)
        : process_(process), graph_(*process.graph), where_(where) {}

    NodeId load(const Memory& memory, const SymbolicValue& pointer, unsigned bits) const;
    void store(Memory& memory, const SymbolicValue& pointer, NodeId value) const;

  private:
    struct Candidate {
        std::int64_t offset;
        unsigned index;
    };
    NodeId load_place(const Memory& memory, const Place& place, unsigned bits) const;
    NodeId load_indexed(NodeId content, const Place& place, unsigned bits) const;
    void store_place(Memory& memory, const Place& place, NodeId condition, NodeId value) const;
    void put(Memory& memory, const Place& place, std::int64_t offset, NodeId condition, NodeId value) const;
    std::vector<Candidate> candidates(const Place& place, unsigned bytes) const;
    const Object& object(const Place& place) const;
    [[noreturn]] void fail(const std::string& rule, const std::string& message) const {
        throw CompileError(where_, rule, message);
    }

    Process& process_;
    Graph& graph_;
    const SourceLocation& where_;
};

}  // namespace keyline::hlsc
