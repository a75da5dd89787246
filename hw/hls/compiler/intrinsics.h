// LLVM's integer intrinsics as graph nodes.
#pragma once

#include <vector>

#include <llvm/IR/Intrinsics.h>

#include "hw/hls/compiler/graph.h"

namespace keyline::hlsc {

// Markers that compute nothing: lifetimes, assumptions, debug information.
bool is_ignored_intrinsic(llvm::Intrinsic::ID id);

// no_node if the intrinsic is not supported.
NodeId compute_intrinsic(Graph& graph, llvm::Intrinsic::ID id, const std::vector<NodeId>& arguments);

}  // namespace keyline::hlsc
