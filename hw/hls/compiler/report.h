// The compiler's report (text) and the port description for C++ test benches.
#pragma once

#include <string>

#include "hw/hls/compiler/emitter.h"

namespace keyline::hlsc {

std::string write_report(const Process& process, const Schedule& schedule, const DelayModel& model,
                         const EmittedDesign& design);

// A header that visits the fields of each port with their packed positions, so that a bench never types one.
std::string write_port_header(const Process& process);

}  // namespace keyline::hlsc
