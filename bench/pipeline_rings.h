// The rows "rings" of bench_pipeline: driver, rings, PCIe link, shell and both pipelines, all but the driver
// in RTL.
#pragma once

#include <cstddef>
#include <vector>

#include "bench/report.h"

namespace keyline::bench {

// `octets_a_row`: how many a row sends.
void add_ring_rows(Report& report, const std::vector<std::size_t>& sizes, std::size_t octets_a_row);

}  // namespace keyline::bench
