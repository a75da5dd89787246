// The pipelines as they are written, hw/hls/kernels in C simulation, for a FunctionalPort. The memories of a
// kernel are those of the process: one port with them at a time, in one thread.
#pragma once

#include "sim/functional_port.h"

namespace keyline::sim {

FunctionalPort::Pipelines kernel_pipelines();

}  // namespace keyline::sim
