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
    std::uint64_t checked_words = 0;  // of the largest memory that is checked; 0: there is none
};

EmittedDesign emit_systemverilog(const Process& process, const Schedule& schedule);

// What stands once in the file, in front of everything.
std::string emit_file_head(const std::string& top, const DelayModel& model);

// A package NAME_pkg with the types of the ports among `objects`.
std::string emit_package(const std::string& name, const std::vector<const Object*>& objects);
// "input NAME_pkg::PORT_t PORT_tdata" and so on, each behind a comma; then memory_error_o and, of
// memories with that many words, which one is wrong; 0: no memory is checked.
std::string emit_port_list(const std::string& name, const std::vector<const Object*>& objects,
                           std::uint64_t checked_words);
std::string vector_type(unsigned width);
// The assignments of memory_error_o and what goes with it: whether several say that a word is wrong, the OR
// of the words, and whether one alone says so that knows.
struct MemoryError {
    std::string error;
    std::string word;
    std::string known;  // empty: it never does
};
std::string emit_memory_errors(const std::vector<MemoryError>& errors);
unsigned address_bits(std::uint64_t words);

// A name that is not a SystemVerilog keyword.
std::string safe_name(const std::string& name);

}  // namespace keyline::hlsc
