// Executes a flattened function symbolically: every value becomes a node of the dataflow graph.
//
// Memory is byte-addressed per object, one concat node an object, muxed where control flow joins; so an
// aggregate that LLVM could not split costs nothing. Throws CompileError with the kernel's line.
#pragma once

#include "hw/hls/compiler/pragmas.h"
#include "hw/hls/compiler/process.h"

namespace llvm {
class Function;
}

namespace keyline::hlsc {

Process execute(llvm::Function& top, const std::string& name, const std::vector<Pragma>& pragmas);

}  // namespace keyline::hlsc
