// Finds the variable of each pragma, as C++ finds a name where the pragma stands.
#pragma once

#include <string>
#include <vector>

#include "hw/hls/compiler/pragmas.h"

namespace llvm {
class DIGlobalVariable;
class Module;
}  // namespace llvm

namespace keyline::hlsc {

// Fills in Pragma::variable_at. A pragma about nothing is an error: throws CompileError; of one without
// effect stderr tells. Those of functions that are not compiled (a template that nobody uses) stay without a
// variable.
void find_pragma_variables(const llvm::Module& module, std::vector<Pragma>& pragmas);

// The pragma of that name about the variable; nullptr: there is none.
const Pragma* pragma_about(const std::vector<Pragma>& pragmas, const std::string& name,
                           const llvm::DIGlobalVariable& variable);
bool is_about(const Pragma& pragma, const std::string& name, const llvm::DIGlobalVariable& variable);

}  // namespace keyline::hlsc
