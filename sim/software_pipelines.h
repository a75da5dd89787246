// The pipelines of a FunctionalPort with SoftwareEsp in the place of the kernels: it takes the card's
// commands, looks SAs up where they were written, and answers as docs/pipeline.md has it. Builds everywhere.
#pragma once

#include "sim/functional_port.h"

namespace keyline::sim {

FunctionalPort::Pipelines software_pipelines(std::uint32_t sa_entries = 16384);

}  // namespace keyline::sim
