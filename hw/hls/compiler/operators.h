// LLVM's integer operators, comparisons and intrinsics as graph nodes.
#pragma once

#include <vector>

#include <llvm/IR/InstrTypes.h>
#include <llvm/IR/Intrinsics.h>

#include "hw/hls/compiler/graph.h"

namespace keyline::hlsc {

// no_node for division and remainder.
NodeId compute_operator(Graph& graph, llvm::Instruction::BinaryOps op, NodeId a, NodeId b);
NodeId compare_integers(Graph& graph, llvm::CmpInst::Predicate predicate, NodeId a, NodeId b);

// Markers that compute nothing: lifetimes, assumptions, debug information.
bool is_ignored_intrinsic(llvm::Intrinsic::ID id);

// no_node if the intrinsic is not supported.
NodeId compute_intrinsic(Graph& graph, llvm::Intrinsic::ID id, const std::vector<NodeId>& arguments);

}  // namespace keyline::hlsc
