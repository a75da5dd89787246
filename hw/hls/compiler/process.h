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
    local,   // an alloca: gone after execution
    table,   // a constant global
    state,   // a static variable: keeps its value from call to call
    memory,  // a static array with one read port and one write port: Object::ram
    input_stream,
    input_valid,  // whether an input stream has a token: one bit, for what does not wait for one
    output_stream,
    configuration  // a stable input of the module
};

// How an array is kept that "#pragma HLS BIND_STORAGE" names, and what one call asks of it. A call reads
// before it writes.
struct Ram {
    std::uint64_t words = 0;
    std::uint64_t word_bytes = 0;  // in C++
    std::string style;             // "bram", "uram", "lutram"
    unsigned latency = 1;          // clocks from the address to the data; 0: both in one clock
    unsigned distance = 1;         // a call reads what calls so many before it wrote, and none nearer
    bool independent = false;  // "#pragma HLS DEPENDENCE ... false": no call reads what one in flight writes

    // What is written need not be forwarded: it is in the memory before it is read.
    bool is_far() const { return independent || latency == 0 || distance > latency; }

    NodeId read_address = no_node;  // no_node: never read
    NodeId read_enable = no_node;
    NodeId write_address = no_node;  // no_node: never written
    NodeId write_enable = no_node;
    NodeId write_data = no_node;  // packed
};

// What an output stream keeps for its reader, beyond what covers the pipeline.
struct Queue {
    unsigned depth = 0;
    std::string style;  // "lutram", "bram", "uram"; empty: by its size
};

struct Object {
    ObjectKind kind = ObjectKind::local;
    std::string name;
    std::string variable;  // state, memory: the linker's name
    SourceLocation source;
    std::uint64_t bytes = 0;  // in memory
    TokenType type;           // of streams, configuration and a memory's words
    APInt initial;            // state: the value after reset

    NodeId leaf = no_node;       // input stream, configuration, state, memory: its graph leaf
    NodeId content = no_node;    // memory image when the call starts
    NodeId next = no_node;       // state: memory image when the call ends
    NodeId need = no_node;       // input stream: whether this call reads it
    NodeId valid = no_node;      // output stream: whether this call writes it
    NodeId data = no_node;       // output stream: the packed token
    Ram ram;                     // memory
    unsigned table_latency = 0;  // table: 0 if it is logic, else clocks of the ROM
    int token_valid = -1;        // input stream: the index of its input_valid, if the kernel asks
    Queue queue;                 // output stream
};

struct Process {
    std::string name;
    std::unique_ptr<Graph> graph;
    std::vector<Object> objects;  // Node::tag of a leaf is an index into this

    // Every node that the hardware must have, by reference: the balancer rewrites them in place.
    template <class Visit>
    void for_each_root(Visit visit) {
        for (Object& object : objects)
            for (NodeId* root : {&object.leaf, &object.next, &object.need, &object.valid, &object.data,
                                 &object.ram.read_address, &object.ram.read_enable, &object.ram.write_address,
                                 &object.ram.write_enable, &object.ram.write_data})
                if (*root != no_node) visit(*root);
    }
};

inline bool is_port(const Object& object) {
    return object.kind == ObjectKind::input_stream || object.kind == ObjectKind::output_stream ||
           object.kind == ObjectKind::configuration;
}

// In the order of the function's arguments.
inline std::vector<const Object*> ports_of(const Process& process) {
    std::vector<const Object*> ports;
    for (const Object& object : process.objects)
        if (is_port(object)) ports.push_back(&object);
    return ports;
}

}  // namespace keyline::hlsc
