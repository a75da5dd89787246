// A top function of several hls::task: which functions run, and which streams join them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hw/hls/compiler/pragmas.h"
#include "hw/hls/compiler/process.h"

namespace llvm {
class Module;
}

namespace keyline::hlsc {

// A stream of the top: an argument, or a local one that joins two tasks.
struct NetworkStream {
    std::string name;
    SourceLocation source;
    bool is_port = false;
    Queue queue;  // local: what it keeps
    unsigned width = 0;
    int writer = -1;  // index of the task
    int reader = -1;
};

struct NetworkTask {
    std::string name;
    SourceLocation source;
    std::string function;      // the linker's name
    std::vector<int> streams;  // by argument of the function: index into Network::streams
};

struct Network {
    std::string name;
    SourceLocation source;
    std::vector<NetworkStream> streams;  // arguments first, in their order
    std::vector<NetworkTask> tasks;
};

// Nothing, if `top` starts no tasks and so is a process itself. Throws CompileError.
std::optional<Network> read_network(const llvm::Module& module, const std::string& top,
                                    const std::vector<Pragma>& pragmas);

// Fills in who writes and who reads each stream; `processes` are those of the tasks, in their order. Throws
// CompileError.
void connect(Network& network, const std::vector<const Process*>& processes);

}  // namespace keyline::hlsc
