// What hlsc makes of a top function: one process, or several that streams join.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "hw/hls/compiler/emitter.h"
#include "hw/hls/compiler/front_end.h"
#include "hw/hls/compiler/network.h"
#include "hw/hls/compiler/schedule.h"

namespace keyline::hlsc {

struct CompiledProcess {
    Process process;
    std::unique_ptr<Schedule> schedule;
    EmittedDesign emitted;
};

struct Design {
    std::string name;
    DelayModel delay;
    std::vector<CompiledProcess> processes;  // of a network: in the order of its tasks
    std::optional<Network> network;
    std::vector<Object> ports;  // of the top, by their names there

    const Process& process(int task) const { return processes[static_cast<std::size_t>(task)].process; }
};

// Throws CompileError.
Design compile_design(const FrontEndOptions& options, const DelayModel& delay);
// The whole file.
std::string emit_design(const Design& design);

}  // namespace keyline::hlsc
