#include "sim/software_pipelines.h"
#include "tests/unit/card/card_bench.h"

namespace keyline::card::test {

const bool pipelines_are_quick = true;

sim::FunctionalPort::Pipelines make_pipelines() {
    return keyline::sim::software_pipelines();
}

}  // namespace keyline::card::test
