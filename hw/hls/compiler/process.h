// One kernel after symbolic execution: what one call computes from the stream heads, the configuration and
// the state, as nodes of a dataflow graph.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "hw/hls/compiler/graph.h"
#include "hw/hls/compiler/token_type.h"

namespace keyline::hlsc {

enum class ObjectKind {
    local,  // an alloca: gone after execution
    table,  // a constant global
    state,  // a static variable: keeps its value from call to call
    input_stream,
    output_stream,
    configuration  // a stable input of the module
};

struct Object {
    ObjectKind kind = ObjectKind::local;
    std::string name;
    SourceLocation source;
    std::uint64_t bytes = 0;  // in memory
    TokenType type;           // of streams and configuration
    APInt initial;            // state: the value after reset

    NodeId leaf = no_node;     // input stream, configuration, state: its graph leaf
    NodeId content = no_node;  // memory image when the call starts
    NodeId next = no_node;     // state: memory image when the call ends
    NodeId need = no_node;     // input stream: whether this call reads it
    NodeId valid = no_node;    // output stream: whether this call writes it
    NodeId data = no_node;     // output stream: the packed token
};

struct Process {
    std::string name;
    std::unique_ptr<Graph> graph;
    std::vector<Object> objects;  // Node::tag of a leaf is an index into this

    // Every node that the hardware must have, by reference: the balancer rewrites them in place.
    template <class Visit>
    void for_each_root(Visit visit) {
        for (Object& object : objects)
            for (NodeId* root : {&object.leaf, &object.next, &object.need, &object.valid, &object.data})
                if (*root != no_node) visit(*root);
    }
};

}  // namespace keyline::hlsc
