#include "hw/hls/compiler/front_end.h"

#include <llvm/ADT/SCCIterator.h>
#include <llvm/Analysis/CallGraph.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/ScalarEvolution.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/DiagnosticInfo.h>
#include <llvm/IR/DiagnosticPrinter.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/Module.h>
#include <llvm/IRReader/IRReader.h>
#include <llvm/Linker/Linker.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/FileUtilities.h>
#include <llvm/Support/LineIterator.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Path.h>
#include <llvm/Support/Program.h>
#include <llvm/Support/SourceMgr.h>
#include <llvm/Support/raw_ostream.h>

namespace keyline::hlsc {
namespace {

// A file of the type library, or of the C++ library: errors are shown at the kernel line that uses it.
bool is_library_file(llvm::StringRef path) {
    if (path.starts_with("/usr/include/") || path.contains("/include/c++/") || path.contains("/lib/clang/"))
        return true;
    const llvm::StringRef name = llvm::sys::path::filename(path);
    return name.starts_with("ap_") || name == "hls_stream.h" || name == "hls_task.h";
}

// Where clang finds the host's standard headers: templates like std::array serve a kernel too, and the
// neutral target has none of its own.
std::vector<std::string> standard_include_dirs(const std::string& clang) {
    llvm::SmallString<128> path;
    if (llvm::sys::fs::createTemporaryFile("hlsc", "txt", path)) return {};
    const llvm::FileRemover remove_when_done(path);
    const std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(), llvm::StringRef(),
                                                        llvm::StringRef(path)};
    llvm::sys::ExecuteAndWait(clang, {clang, "-E", "-x", "c++", "-v", "-"}, std::nullopt, redirects);
    const auto text = llvm::MemoryBuffer::getFile(path, true);
    if (!text) return {};
    std::vector<std::string> dirs;
    bool inside = false;
    for (llvm::line_iterator line(**text); !line.is_at_eof(); ++line) {
        if (line->starts_with("End of search list")) break;
        if (inside) dirs.push_back(line->trim().str());
        inside |= line->starts_with("#include <...>");
    }
    return dirs;
}

// LLVM takes a time that grows with the square of an unrolled loop's length.
constexpr unsigned most_iterations = 4096;
constexpr std::uint64_t most_nested_iterations = 65536;

enum class Product { ir, preprocessed };

// One run of clang.
struct Run {
    std::string kernel;
    Product product;
    std::string output;
    std::string dependencies;  // empty: none
};

std::vector<std::string> clang_arguments(const FrontEndOptions& o, const std::string& clang, const Run& run) {
    std::vector<std::string> args = {
        o.clang,
        // The x86-64 ABI splits wide structs into registers; this target passes them in memory, whole.
        "--target=spir64-unknown-unknown", "-ffreestanding", "-Xclang",
        "-fexperimental-max-bitint-width=8192", "-fno-discard-value-names", "-fno-exceptions", "-fno-rtti",
        "-fno-threadsafe-statics", "-std=c++20", "-g", "-DHLSC", "-D__SYNTHESIS__", "-Wno-unknown-pragmas",
        // Optimised IR, but by our own pass list: -O2 would vectorise.
        "-O1", "-Xclang", "-disable-llvm-passes", run.kernel, "-o", run.output};
    if (run.product == Product::preprocessed) {
        args.emplace_back("-E");
    } else {
        args.insert(args.end(), {"-emit-llvm", "-c"});
    }
    for (const std::string& dir : o.include_dirs) args.push_back("-I" + dir);
    for (const std::string& dir : standard_include_dirs(clang)) args.insert(args.end(), {"-idirafter", dir});
#ifdef __x86_64__
    args.emplace_back("-D__x86_64__=1");  // glibc's headers choose by it
#endif
    for (const std::string& define : o.defines) args.push_back("-D" + define);
    if (!run.dependencies.empty())
        args.insert(args.end(), {"-MD", "-MF", run.dependencies, "-MT", o.dependency_target});
    return args;
}

class PassRunner {
  public:
    explicit PassRunner(llvm::Module& module) : module_(module) {
        builder_.registerModuleAnalyses(modules_);
        builder_.registerCGSCCAnalyses(sccs_);
        builder_.registerFunctionAnalyses(functions_);
        builder_.registerLoopAnalyses(loops_);
        builder_.crossRegisterProxies(loops_, functions_, sccs_, modules_);
    }

    void run(const char* pipeline) {
        llvm::ModulePassManager passes;
        if (llvm::Error error = builder_.parsePassPipeline(passes, pipeline))
            throw std::logic_error("pass pipeline: " + llvm::toString(std::move(error)));
        passes.run(module_, modules_);
    }

    // Marks every loop for full unrolling; returns how many loops there are.
    int mark_loops() {
        int count = 0;
        llvm::LLVMContext& context = module_.getContext();
        const auto hint = [&](const char* name) {
            return llvm::MDNode::get(context, llvm::MDString::get(context, name));
        };
        for (llvm::Function& f : module_) {
            if (f.isDeclaration()) continue;
            for (llvm::Loop* loop : functions_.getResult<llvm::LoopAnalysis>(f).getLoopsInPreorder()) {
                llvm::SmallVector<llvm::Metadata*, 4> parts{nullptr, hint("llvm.loop.unroll.full"),
                                                            hint("llvm.loop.unroll.enable")};
                // The first two locations are the loop's source range; keep them for the error message.
                if (const llvm::MDNode* old = loop->getLoopID())
                    for (const llvm::MDOperand& operand : old->operands())
                        if (llvm::isa_and_nonnull<llvm::DILocation>(operand.get()))
                            parts.push_back(operand.get());
                llvm::MDNode* id = llvm::MDNode::getDistinct(context, parts);
                id->replaceOperandWith(0, id);
                loop->setLoopID(id);
                reject_long_loop(f, *loop);
                count++;
            }
        }
        return count;
    }

    void reject_loops(llvm::Function& top) {
        for (llvm::Loop* loop : functions_.getResult<llvm::LoopAnalysis>(top).getLoopsInPreorder())
            throw CompileError(kernel_location(loop->getStartLoc()), "loop-bound",
                               "this loop has no constant trip count, so it cannot be unrolled");
    }

  private:
    void reject_long_loop(llvm::Function& f, const llvm::Loop& loop) {
        auto& evolution = functions_.getResult<llvm::ScalarEvolutionAnalysis>(f);
        const std::uint64_t own = evolution.getSmallConstantTripCount(&loop);
        std::uint64_t all = 1;
        for (const llvm::Loop* l = &loop; l != nullptr && all <= most_nested_iterations;
             l = l->getParentLoop())
            all *= std::max(evolution.getSmallConstantTripCount(l), 1U);
        const auto fail = [&](const std::string& what, std::uint64_t most) {
            throw CompileError(kernel_location(loop.getStartLoc()), "loop-bound",
                               what + "; at most " + std::to_string(most) +
                                   " are unrolled: let a state machine take several calls");
        };
        if (own > most_iterations)
            fail("this loop has " + std::to_string(own) + " iterations", most_iterations);
        if (all > most_nested_iterations)
            fail("with the loops around it, this loop has more iterations", most_nested_iterations);
    }

    llvm::Module& module_;
    llvm::PassBuilder builder_;
    llvm::LoopAnalysisManager loops_;
    llvm::FunctionAnalysisManager functions_;
    llvm::CGSCCAnalysisManager sccs_;
    llvm::ModuleAnalysisManager modules_;
};

void set_llvm_options() {
    static bool done = false;
    if (done) return;
    done = true;
    const std::string full_count = "-unroll-full-max-count=" + std::to_string(most_iterations);
    const std::string upper_bound = "-unroll-max-upperbound=" + std::to_string(most_iterations);
    const char* options[] = {"hlsc", "-pragma-unroll-threshold=100000000", "-unroll-threshold=100000000",
                             full_count.c_str(), upper_bound.c_str()};
    llvm::cl::ParseCommandLineOptions(static_cast<int>(std::size(options)), options);
}

void reject_recursion(llvm::Module& module) {
    llvm::CallGraph calls(module);
    for (auto scc = llvm::scc_begin(&calls); !scc.isAtEnd(); ++scc) {
        if (!scc.hasCycle()) continue;
        for (llvm::CallGraphNode* node : *scc) {
            const llvm::Function* f = node->getFunction();
            if (f == nullptr || f->isDeclaration()) continue;
            SourceLocation where;
            if (const llvm::DISubprogram* sp = f->getSubprogram())
                where = {sp->getFilename().str(), sp->getLine()};
            throw CompileError(where, "recursion",
                               "'" + llvm::demangle(f->getName().str()) + "' calls itself");
        }
    }
}

}  // namespace

SourceLocation kernel_location(const llvm::DebugLoc& loc) {
    for (const llvm::DILocation* at = loc.get(); at != nullptr; at = at->getInlinedAt()) {
        if (is_library_file(at->getFilename()) && at->getInlinedAt() != nullptr) continue;
        return {at->getFilename().str(), at->getLine()};
    }
    return {};
}

SourceLocation kernel_location(const llvm::Value& value) {
    const auto* instruction = llvm::dyn_cast<llvm::Instruction>(&value);
    return instruction == nullptr ? SourceLocation{} : kernel_location(instruction->getDebugLoc());
}

namespace {

void run_clang(const FrontEndOptions& options, const Run& run) {
    const SourceLocation file{run.kernel, 1};
    if (!llvm::sys::fs::exists(run.kernel)) throw CompileError({}, "input", "no such file: " + run.kernel);
    const llvm::ErrorOr<std::string> clang = llvm::sys::findProgramByName(options.clang);
    if (!clang)
        throw CompileError({}, "clang", "cannot find '" + options.clang + "'; install the package clang-19");
    const std::vector<std::string> args = clang_arguments(options, *clang, run);
    const std::vector<llvm::StringRef> refs(args.begin(), args.end());
    std::string message;
    if (llvm::sys::ExecuteAndWait(*clang, refs, std::nullopt, {}, 0, 0, &message) != 0)
        throw CompileError(file, "c++",
                           "clang does not accept the kernel" + (message.empty() ? "" : ": " + message));
}

llvm::SmallString<128> temporary_file(const char* suffix) {
    llvm::SmallString<128> path;
    if (llvm::sys::fs::createTemporaryFile("hlsc", suffix, path))
        throw CompileError({}, "input", "cannot create a temporary file");
    return path;
}

std::string text_of(llvm::StringRef path) {
    const auto text = llvm::MemoryBuffer::getFile(path, true);
    return text ? (*text)->getBuffer().str() : std::string();
}

std::unique_ptr<llvm::Module> compile_file(const FrontEndOptions& options, const std::string& kernel,
                                           std::string& dependencies, llvm::LLVMContext& context) {
    const auto path = temporary_file("bc");
    const auto depends = temporary_file("d");
    const llvm::FileRemover remove_path(path);
    const llvm::FileRemover remove_depends(depends);
    run_clang(options, {kernel, Product::ir, path.str().str(), depends.str().str()});
    // "OUT.sv: FILES": all files of all rules behind one colon.
    const std::string rule = text_of(depends);
    const std::size_t colon = rule.find(": ");
    if (colon != std::string::npos)
        dependencies += " " + llvm::StringRef(rule).substr(colon + 2).trim().str();
    llvm::SMDiagnostic diagnostic;
    auto module = llvm::parseIRFile(path, diagnostic, context);
    if (!module)
        throw CompileError({kernel, 1}, "c++",
                           "cannot read clang's output: " + diagnostic.getMessage().str());
    return module;
}

}  // namespace

namespace {

// LLVM's own way is to print and exit.
void keep_error(const llvm::DiagnosticInfo* diagnostic, void* text) {
    if (diagnostic->getSeverity() != llvm::DS_Error) return;
    llvm::raw_string_ostream out(*static_cast<std::string*>(text));
    llvm::DiagnosticPrinterRawOStream printer(out);
    diagnostic->print(printer);
}

}  // namespace

std::unique_ptr<llvm::Module> compile_to_ir(const FrontEndOptions& options, llvm::LLVMContext& context) {
    std::string error;
    context.setDiagnosticHandlerCallBack(keep_error, &error);
    std::unique_ptr<llvm::Module> all;
    std::string dependencies;
    for (const std::string& kernel : options.kernels) {
        std::unique_ptr<llvm::Module> module = compile_file(options, kernel, dependencies, context);
        if (all == nullptr) {
            all = std::move(module);
        } else if (llvm::Linker::linkModules(*all, std::move(module))) {
            throw CompileError({kernel, 1}, "c++", "the files do not fit together: " + error);
        }
    }
    context.setDiagnosticHandlerCallBack(nullptr);
    if (!options.dependency_file.empty()) {
        std::error_code failed;
        llvm::raw_fd_ostream out(options.dependency_file, failed);
        if (!failed) out << options.dependency_target << ":" << dependencies << "\n";
        out.close();
        if (failed || out.has_error()) {
            out.clear_error();
            throw CompileError({}, "output", "cannot write " + options.dependency_file);
        }
    }
    return all;
}

std::vector<Pragma> read_pragmas(const FrontEndOptions& options) {
    std::vector<Pragma> all;
    for (const std::string& kernel : options.kernels) {
        const auto path = temporary_file("ii");
        const llvm::FileRemover remove_when_done(path);
        run_clang(options, {kernel, Product::preprocessed, path.str().str(), ""});
        for (Pragma& pragma : find_pragmas(text_of(path))) all.push_back(std::move(pragma));
    }
    return all;
}

llvm::Function& find_function(llvm::Module& module, const std::string& name) {
    for (llvm::Function& f : module) {
        if (f.isDeclaration()) continue;
        const std::string readable = llvm::demangle(f.getName().str());
        const std::string plain = readable.substr(0, readable.find('('));
        const bool last_part = plain.size() > name.size() && plain.ends_with("::" + name);
        if (plain == name || last_part) return f;
    }
    throw CompileError({module.getSourceFileName(), 1}, "top",
                       "there is no function '" + name + "' with a body");
}

namespace {

// Where a local variable lives: nobody asks, and the inliner would copy it for every call.
void drop_variable_locations(llvm::Function& f) {
    for (llvm::BasicBlock& block : f) {
        for (llvm::Instruction& i : llvm::make_early_inc_range(block)) {
            i.dropDbgRecords();
            if (llvm::isa<llvm::DbgInfoIntrinsic>(i)) i.eraseFromParent();
        }
    }
}

// To a freestanding clang, memcpy and its kin are functions like any other.
void know_memory_functions(llvm::Module& module) {
    for (const char* name : {"memcpy", "memmove", "memset"}) {
        llvm::Function* f = module.getFunction(name);
        if (f == nullptr || !f->isDeclaration()) continue;
        for (llvm::User* user : llvm::make_early_inc_range(f->users())) {
            auto* call = llvm::dyn_cast<llvm::CallInst>(user);
            if (call == nullptr || call->getCalledFunction() != f || call->arg_size() != 3) continue;
            llvm::IRBuilder<> builder(call);
            llvm::Value* to = call->getArgOperand(0);
            llvm::Value* what = call->getArgOperand(1);
            llvm::Value* length = call->getArgOperand(2);
            if (f->getName() == "memset") {
                builder.CreateMemSet(to, builder.CreateTrunc(what, builder.getInt8Ty()), length, {});
            } else if (f->getName() == "memcpy") {
                builder.CreateMemCpy(to, {}, what, {}, length);
            } else {
                builder.CreateMemMove(to, {}, what, {}, length);
            }
            call->replaceAllUsesWith(to);
            call->eraseFromParent();
        }
    }
}

void leave_only(llvm::Module& module, const llvm::Function& top) {
    for (llvm::Function& f : module) {
        if (f.isDeclaration()) continue;
        drop_variable_locations(f);
        f.removeFnAttr(llvm::Attribute::NoInline);
        f.removeFnAttr(llvm::Attribute::OptimizeNone);
        f.setLinkage(&f == &top ? llvm::GlobalValue::ExternalLinkage : llvm::GlobalValue::InternalLinkage);
        if (&f != &top) f.addFnAttr(llvm::Attribute::AlwaysInline);
    }
    for (llvm::GlobalVariable& g : module.globals())
        if (g.hasInitializer() && !g.getName().starts_with("llvm."))
            g.setLinkage(llvm::GlobalValue::InternalLinkage);
}

}  // namespace

llvm::Function& inline_top(llvm::Module& module, llvm::Function& top) {
    set_llvm_options();
    for (llvm::Function& f : module)
        if (&f != &top && f.hasAddressTaken()) f.deleteBody();
    leave_only(module, top);
    PassRunner(module).run(
        "globaldce,always-inline,function(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>)");
    return top;
}

llvm::Function& flatten(llvm::Module& module, llvm::Function& top) {
    set_llvm_options();
    know_memory_functions(module);
    leave_only(module, top);
    PassRunner passes(module);
    passes.run("globaldce");
    reject_recursion(module);
    // From the leaves up, so that what is inlined often is simple already.
    passes.run(
        "cgscc(inline<only-mandatory>,function(sroa,early-cse)),"
        "always-inline,globaldce,function(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>,"
        "loop-simplify,lcssa,loop(loop-rotate,indvars))");
    // A loop whose bound depends on an outer loop's index becomes constant when the outer one is unrolled.
    constexpr int rounds = 8;
    int left = passes.mark_loops();
    for (int round = 0; round < rounds && left > 0; round++) {
        passes.run(
            "function(loop(loop-unroll-full),sroa,early-cse<memssa>,simplifycfg,instcombine<no-verify-"
            "fixpoint>,"
            "loop-simplify,lcssa,loop(loop-rotate,indvars))");
        left = passes.mark_loops();
    }
    passes.reject_loops(top);
    passes.run(
        "function(sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg,adce),globalopt,"
        "globaldce");
    if (const auto* constructors = module.getNamedGlobal("llvm.global_ctors"))
        if (constructors->hasInitializer() && !constructors->getInitializer()->isNullValue())
            throw CompileError({module.getSourceFileName(), 1}, "static-init",
                               "a global variable is initialised by code that clang cannot evaluate");
    return top;
}

}  // namespace keyline::hlsc
