// Strongly connected components of a dependency graph, dependencies first (Tarjan, without recursion).
#pragma once

#include <functional>
#include <vector>

namespace keyline::hlsc {

std::vector<std::vector<int>> strongly_connected_components(
    int vertex_count, const std::function<bool(int)>& exists,
    const std::function<std::vector<int>(int)>& dependencies);

}  // namespace keyline::hlsc
