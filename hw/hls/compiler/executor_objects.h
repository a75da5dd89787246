// The objects of a kernel: its ports and variables, from LLVM's and the debug information's view. Internal to
// the executor.
#pragma once

#include <string>

#include "hw/hls/compiler/pragmas.h"
#include "hw/hls/compiler/process.h"

namespace llvm {
class Argument;
class DataLayout;
class GlobalVariable;
}  // namespace llvm

namespace keyline::hlsc {

// A name made of letters, digits and underscores.
std::string identifier(const std::string& name);

// `id`: the index that the object will have in its process.
Object make_port(Graph& graph, const llvm::Argument& argument, const llvm::DIType* type,
                 const SourceLocation& where, int id);
// The function asks whether the input stream has a token; and the object that says so.
bool asks_whether_empty(const llvm::Argument& stream);
Object make_token_valid(Graph& graph, const Object& stream, int id);
// `pragmas` say which arrays are memories.
Object make_variable(Graph& graph, const llvm::GlobalVariable& global, const llvm::DataLayout& layout,
                     const std::vector<Pragma>& pragmas, int id);

}  // namespace keyline::hlsc
