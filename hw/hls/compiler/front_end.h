// Runs clang on a kernel and brings the LLVM IR into the form that the executor reads: one function without
// calls, loops or recursion.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "hw/hls/compiler/pragmas.h"
#include "hw/hls/compiler/source.h"

namespace llvm {
class DebugLoc;
class Function;
class LLVMContext;
class Module;
class Value;
}  // namespace llvm

namespace keyline::hlsc {

struct FrontEndOptions {
    std::vector<std::string> kernels;       // the C++ files, compiled as one program
    std::string top;                        // the function, extern "C" or in any namespace
    std::vector<std::string> include_dirs;  // -I
    std::vector<std::string> defines;       // -D
    std::string clang = "clang++-19";
    std::string dependency_file;  // -MF, empty: none
    std::string dependency_target;
};

// The line of the kernel itself, not of ap_int.h or hls_stream.h, that `loc` stands for.
SourceLocation kernel_location(const llvm::DebugLoc& loc);
SourceLocation kernel_location(const llvm::Value& value);

// All files linked. Throws CompileError; clang's own messages go to stderr.
std::unique_ptr<llvm::Module> compile_to_ir(const FrontEndOptions& options, llvm::LLVMContext& context);
std::vector<Pragma> read_pragmas(const FrontEndOptions& options);
// The function of that name in the source. Throws CompileError.
llvm::Function& find_function(llvm::Module& module, const std::string& name);
// Makes `top` one function without calls, loops or recursion. What it does not need goes.
llvm::Function& flatten(llvm::Module& module, llvm::Function& top);
// Only puts the bodies into `top` of what it calls, and deletes those of functions whose address it takes.
llvm::Function& inline_top(llvm::Module& module, llvm::Function& top);

}  // namespace keyline::hlsc
