// What the executor knows of a value and of memory. Internal to the executor.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <llvm/IR/DataLayout.h>
#include <llvm/IR/Dominators.h>
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

// A moment of the call: where control is, and whether it gets there.
struct Moment {
    const llvm::BasicBlock* block = nullptr;
    NodeId condition = no_node;
    SourceLocation where;
};

// Both may be reached in one call, `earlier` first.
bool may_follow(Graph& graph, const llvm::DominatorTree& dominators, const Moment& earlier,
                const Moment& later);

// What the call asks of the ports of its memories (process.h: Ram). Throws CompileError.
class RamPorts {
  public:
    RamPorts(Process& process, const llvm::DominatorTree& dominators)
        : process_(process), dominators_(dominators) {}

    NodeId load(const Moment& now, const Place& place, unsigned bits);
    void store(const Moment& now, const Place& place, NodeId value);
    // When the whole call is known: what is written. Parts that the call does not write keep what it read.
    void finish();

  private:
    struct Access {
        Moment moment;
        int object;
        bool write;
        NodeId address;
    };
    // What the call has written so far, as the words are in C++'s memory.
    struct Written {
        NodeId data = no_node;
        NodeId mask = no_node;
    };
    struct Word {
        NodeId address;
        unsigned lo;  // bits into it
    };

    Graph& graph() { return *process_.graph; }
    Object& object(int id) { return process_.objects[static_cast<std::size_t>(id)]; }
    Word word_of(const Moment& now, const Place& place, unsigned bits);
    void note(const Access& access);
    void check_order(const Access& earlier, const Access& access);
    void finish_writes(Object& memory, const Written& written);

    Process& process_;
    const llvm::DominatorTree& dominators_;
    std::vector<Access> accesses_;
    std::map<int, Written> written_;  // by object
};

// Loads and stores at one moment of the call, for one Process.
class MemoryAccess {
  public:
    MemoryAccess(Process& process, RamPorts& rams, const Moment& now)
        : process_(process), graph_(*process.graph), rams_(rams), now_(now) {}

    NodeId load(const Memory& memory, const SymbolicValue& pointer, unsigned bits) const;
    void store(Memory& memory, const SymbolicValue& pointer, NodeId value) const;

  private:
    struct Candidate {
        std::int64_t offset;
        unsigned index;
    };
    bool is_ram(const Place& place) const { return object(place).kind == ObjectKind::memory; }
    NodeId load_place(const Memory& memory, const Place& place, unsigned bits) const;
    NodeId load_indexed(NodeId content, const Place& place, unsigned bits) const;
    void store_place(Memory& memory, const Place& place, NodeId condition, NodeId value) const;
    void put(Memory& memory, const Place& place, std::int64_t offset, NodeId condition, NodeId value) const;
    std::vector<Candidate> candidates(const Place& place, unsigned bytes) const;
    const Object& object(const Place& place) const;
    [[noreturn]] void fail(const std::string& rule, const std::string& message) const {
        throw CompileError(now_.where, rule, message);
    }

    Process& process_;
    Graph& graph_;
    RamPorts& rams_;
    const Moment& now_;
};

}  // namespace keyline::hlsc
