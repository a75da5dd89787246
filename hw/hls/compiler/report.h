// The compiler's report, for people and for machines, and the port description for C++ test benches.
#pragma once

#include <string>

#include "hw/hls/compiler/design.h"

namespace keyline::hlsc {

std::string write_report(const Design& design);
std::string write_report_json(const Design& design);

// A header that visits the fields of each port with their packed positions, so that a bench never types one.
std::string write_port_header(const Design& design);

}  // namespace keyline::hlsc
