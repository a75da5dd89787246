// The sweep's pictures, by gnuplot: SVG and PNG of each.
#pragma once

#include <filesystem>
#include <vector>

#include <nlohmann/json.hpp>

#include "host/base/result.h"
#include "sim/systemc/sweep.h"

namespace keyline::sim::platform {

// Of what sweep() has found, into `folder`, which is made. Gives the files; the error says what gnuplot said.
Result<std::vector<std::filesystem::path>> draw_plots(const nlohmann::ordered_json& found,
                                                      const SweepOptions& options,
                                                      const std::filesystem::path& folder);

}  // namespace keyline::sim::platform
