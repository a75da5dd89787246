#include "hw/hls/compiler/pragma_variables.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Module.h>

namespace keyline::hlsc {
namespace {

[[noreturn]] void fail(const Pragma& pragma, const std::string& message) {
    throw CompileError(pragma.where, "storage", message);
}

bool is_obeyed(const Pragma& pragma) {
    return pragma.name == "bind_storage" || pragma.name == "dependence";
}

void check_words(const Pragma& pragma) {
    const std::set<std::string> storage = {"variable", "type", "impl", "latency"};
    const std::set<std::string> dependence = {"variable", "type",      "inter",    "intra",     "class",
                                              "array",    "pointer",   "raw",      "war",       "waw",
                                              "true",     "direction", "distance", "dependent", "false"};
    const std::set<std::string>& known = pragma.name == "dependence" ? dependence : storage;
    for (const auto& [word, value] : pragma.values)
        if (!known.contains(word)) fail(pragma, "hlsc knows no '" + word + "' in this pragma");
    if (pragma.value("variable").empty()) fail(pragma, "the pragma names no variable: variable=NAME");
}

// A promise that helps a memory.
bool has_promise(const Pragma& dependence) {
    const bool inter = dependence.has("inter") || dependence.value("type") == "inter";
    const bool is_false = dependence.has("false") || dependence.value("dependent") == "false";
    return dependence.has("distance") || (inter && is_false);
}

class VariableFinder {
  public:
    explicit VariableFinder(const llvm::Module& module) {
        for (const llvm::DICompileUnit* unit : module.debug_compile_units()) {
            folder_ = unit->getDirectory().str();
            for (const auto* global : unit->getGlobalVariables()) variables_.push_back(global->getVariable());
        }
        for (const llvm::Function& f : module) {
            if (const llvm::DISubprogram* s = f.getSubprogram())
                functions_.insert({path_of(s->getFile()), s->getScopeLine()});
            for (const llvm::Instruction& i : llvm::instructions(f))
                if (const llvm::DILocation* at = i.getDebugLoc())
                    code_.insert({path_of(at->getFile()), at->getLine()});
        }
    }

    void find(Pragma& pragma) {
        const std::string name = pragma.value("variable");
        const std::string path = (folder_ / pragma.where.file).lexically_normal();
        const llvm::DIGlobalVariable* best = nullptr;
        const llvm::DIGlobalVariable* behind = nullptr;
        for (const llvm::DIGlobalVariable* v : variables_) {
            if (v->getName() != name || !is_in_scope(*v, pragma, path)) continue;
            if (path_of(v->getFile()) == path && v->getLine() > pragma.where.line) {
                behind = v;
            } else if (best == nullptr || is_nearer(*v, *best, path)) {
                best = v;
            }
        }
        if (best != nullptr) {
            pragma.variable_at = {best->getFilename().str(), best->getLine()};
        } else if (is_obeyed(pragma) && is_compiled(pragma, path)) {
            reject(pragma, behind);
        }
    }

  private:
    using Line = std::pair<std::string, unsigned>;

    static const llvm::DISubprogram* function_of(const llvm::DIGlobalVariable& variable) {
        const auto* scope = llvm::dyn_cast_or_null<llvm::DILocalScope>(variable.getScope());
        return scope == nullptr ? nullptr : scope->getSubprogram();
    }

    // clang splits a path into folder and file in debug information, and does not in its preprocessed text.
    const std::string& path_of(const llvm::DIFile* file) {
        const auto [found, is_new] = paths_.try_emplace(file);
        if (is_new && file != nullptr)
            found->second = (std::filesystem::path(file->getDirectory().str()) / file->getFilename().str())
                                .lexically_normal();
        return found->second;
    }

    // A global variable, or one of the function whose body the pragma is in, in a block that is still open.
    bool is_in_scope(const llvm::DIGlobalVariable& variable, const Pragma& pragma, const std::string& path) {
        const llvm::DISubprogram* function = function_of(variable);
        if (function == nullptr) return true;
        const unsigned body = function->getScopeLine();
        const unsigned line = variable.getLine();
        const auto begins_body = [&](const Lines& block) { return block.first == body; };
        const auto hides = [&](const Lines& block) {
            return block.first >= body && block.first <= line && line < block.last;
        };
        return path_of(variable.getFile()) == path &&
               std::any_of(pragma.blocks.begin(), pragma.blocks.end(), begins_body) &&
               std::none_of(pragma.closed_blocks.begin(), pragma.closed_blocks.end(), hides);
    }

    bool is_nearer(const llvm::DIGlobalVariable& a, const llvm::DIGlobalVariable& b,
                   const std::string& path) {
        const auto rank = [&](const llvm::DIGlobalVariable& v) {
            const bool is_here = path_of(v.getFile()) == path;
            return std::tuple(function_of(v) != nullptr, is_here, v.getLine());
        };
        return rank(a) > rank(b);
    }

    // Whether anything comes of the code around the pragma.
    bool is_compiled(const Pragma& pragma, const std::string& path) const {
        const auto begins_function = [&](const Lines& block) {
            return functions_.contains({path, block.first});
        };
        if (std::none_of(pragma.blocks.begin(), pragma.blocks.end(), begins_function) && pragma.is_mentioned)
            return false;
        if (pragma.blocks.empty()) return true;
        const Lines& block = pragma.blocks.back();
        const auto first = code_.lower_bound({path, block.first + 1});
        return first != code_.end() && *first <= Line{path, block.last};
    }

    [[noreturn]] static void reject(const Pragma& pragma, const llvm::DIGlobalVariable* behind) {
        const std::string name = pragma.value("variable");
        if (name.find_first_of(".[->") != std::string::npos)
            fail(pragma, "'" + name + "' is a part of a variable: a memory is an array of its own");
        if (behind != nullptr)
            fail(pragma, "'" + name + "' is declared in line " + std::to_string(behind->getLine()) +
                             ", behind this pragma: put the pragma after the declaration");
        fail(pragma, "no static or global variable '" + name +
                         "' is declared before this pragma; other variables are registers or wires");
    }

    std::filesystem::path folder_;
    std::vector<const llvm::DIGlobalVariable*> variables_;
    std::set<Line> functions_;  // where their bodies begin
    std::set<Line> code_;       // lines that something came of
    std::map<const llvm::DIFile*, std::string> paths_;
};

bool have_same_variable(const Pragma& a, const Pragma& b) {
    return a.variable_at == b.variable_at && a.value("variable") == b.value("variable");
}

void check_one_storage(const std::vector<Pragma>& pragmas, const Pragma& pragma) {
    for (const Pragma& other : pragmas) {
        if (&other == &pragma) return;
        if (other.name == pragma.name && have_same_variable(other, pragma) && other.where != pragma.where)
            fail(pragma, "'" + pragma.value("variable") + "' has a BIND_STORAGE already (" +
                             other.where.text() + ")");
    }
}

void tell_without_effect(const std::vector<Pragma>& pragmas, const Pragma& dependence) {
    const auto makes_memory = [&](const Pragma& p) {
        return p.name == "bind_storage" && have_same_variable(p, dependence);
    };
    if (has_promise(dependence) && std::any_of(pragmas.begin(), pragmas.end(), makes_memory)) return;
    std::cerr << dependence.where.text() << ": warning: this DEPENDENCE has no effect: "
              << (has_promise(dependence)
                      ? "'" + dependence.value("variable") + "' has no BIND_STORAGE, so it is registers"
                      : "only distance=N, and type=inter dependent=false, promise what helps")
              << " [storage]\n";
}

}  // namespace

void find_pragma_variables(const llvm::Module& module, std::vector<Pragma>& pragmas) {
    VariableFinder finder(module);
    for (Pragma& pragma : pragmas) {
        if (is_obeyed(pragma)) check_words(pragma);
        finder.find(pragma);
        if (pragma.has("variable") && !pragma.is_mentioned)
            fail(pragma, "nothing is called '" + pragma.value("variable") + "' before this pragma");
    }
    for (const Pragma& pragma : pragmas) {
        if (pragma.variable_at.file.empty()) continue;
        if (pragma.name == "bind_storage") check_one_storage(pragmas, pragma);
        if (pragma.name == "dependence") tell_without_effect(pragmas, pragma);
    }
}

bool is_about(const Pragma& pragma, const std::string& name, const llvm::DIGlobalVariable& variable) {
    return pragma.name == name && pragma.value("variable") == variable.getName() &&
           pragma.variable_at == SourceLocation{variable.getFilename().str(), variable.getLine()};
}

const Pragma* pragma_about(const std::vector<Pragma>& pragmas, const std::string& name,
                           const llvm::DIGlobalVariable& variable) {
    const auto found = std::find_if(pragmas.begin(), pragmas.end(),
                                    [&](const Pragma& p) { return is_about(p, name, variable); });
    return found == pragmas.end() ? nullptr : &*found;
}

}  // namespace keyline::hlsc
