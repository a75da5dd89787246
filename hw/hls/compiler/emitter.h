// Writes a scheduled process as SystemVerilog: a package with the token types, a module per table, and the
// pipeline.
#pragma once

#include <string>
#include <vector>

#include "hw/hls/compiler/schedule.h"

namespace keyline::hlsc {

struct EmittedDesign {
    std::string systemverilog;  // without the head of the file
    unsigned pipeline_register_bits = 0;
    unsigned state_register_bits = 0;
    std::uint64_t memory_bits = 0;
    bool checks_memory = false;  // and has the port memory_error_o
};

EmittedDesign emit_systemverilog(const Process& process, const Schedule& schedule);

// What stands once in the file, in front of everything.
std::string emit_file_head(const std::string& top, const DelayModel& model);

// A package NAME_pkg with the types of the ports among `objects`.
std::string emit_package(const std::string& name, const std::vector<const Object*>& objects);
// "input NAME_pkg::PORT_t PORT_tdata" and so on, each behind a comma; then "output logic memory_error_o",
// where memories are checked.
std::string emit_port_list(const std::string& name, const std::vector<const Object*>& objects,
                           bool checks_memory);
std::string vector_type(unsigned width);

// A name that is not a SystemVerilog keyword.
std::string safe_name(const std::string& name);

}  // namespace keyline::hlsc
