// What the report tells, for people and for machines. Internal to the report.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "hw/hls/compiler/design.h"
#include "hw/hls/compiler/fifo.h"

namespace keyline::hlsc {

struct FifoFacts {
    std::string stream;  // of a network: its name in the top
    unsigned width = 0;
    FifoPlan plan;
};

struct StageFacts {
    double delay_ns = 0;
    double slack_ns = 0;
    double luts = 0;  // upper bound
    std::string source;
};

struct ProcessFacts {
    std::string name;  // of the task; of a single process: the top
    std::string function;
    std::vector<StageFacts> stages;
    int worst_stage = 0;
    double slack_ns = 0;
    double luts = 0;  // upper bound
    std::vector<FifoFacts> fifos;
    std::map<std::string, int> operations;
};

std::vector<ProcessFacts> gather_facts(const Design& design);
const char* kind_name(ObjectKind kind);
// How reads see what earlier calls wrote.
std::string order_of(const Ram& ram, const MemoryPlace& memory);

}  // namespace keyline::hlsc
