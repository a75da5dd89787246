// Writes a scheduled process as SystemVerilog: a package with the token types, a module per table, and the
// pipeline.
#pragma once

#include <string>

#include "hw/hls/compiler/schedule.h"

namespace keyline::hlsc {

struct EmittedDesign {
    std::string systemverilog;
    unsigned pipeline_register_bits = 0;
    unsigned state_register_bits = 0;
    std::uint64_t memory_bits = 0;
};

EmittedDesign emit_systemverilog(const Process& process, const Schedule& schedule, const DelayModel& model);

// The package of port types on its own.
std::string emit_package(const Process& process);

// A name that is not a SystemVerilog keyword.
std::string safe_name(const std::string& name);

}  // namespace keyline::hlsc
