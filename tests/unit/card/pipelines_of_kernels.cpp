#include "sim/kernel_pipelines.h"
#include "tests/unit/card/card_bench.h"

namespace keyline::card::test {

const bool pipelines_are_quick = false;

sim::FunctionalPort::Pipelines make_pipelines() {
    return sim::kernel_pipelines();
}

}  // namespace keyline::card::test
