// The FIFO behind an output stream: how many entries, and in what.
#pragma once

#include <string>

#include "hw/hls/compiler/process.h"

namespace keyline::hlsc {

struct FifoPlan {
    unsigned depth = 0;       // stated: what may wait for the reader
    unsigned cover = 0;       // for calls in flight, so that a ready reader never stops the pipeline
    unsigned entries = 0;     // at least the sum
    bool registered = false;  // a memory with a registered read (hlsc_deep_fifo)
    std::string style;        // "lutram", "bram", "uram"
};

// `stage`: of the pipeline, in which the tokens come out.
FifoPlan plan_fifo(const Object& output, int stage);

}  // namespace keyline::hlsc
