// Where something came from in the kernel's C++, and the one exception type that says which rule a line
// breaks.
#pragma once

#include <stdexcept>
#include <string>

namespace keyline::hlsc {

struct SourceLocation {
    std::string file;  // empty: unknown
    unsigned line = 0;

    std::string text() const { return file.empty() ? "<unknown>" : file + ":" + std::to_string(line); }
    bool operator==(const SourceLocation&) const = default;
};

// A kernel that hlsc does not accept. `rule` is the short name under which docs/hlsc.md explains the rule.
class CompileError : public std::runtime_error {
  public:
    CompileError(SourceLocation location, std::string rule, const std::string& message)
        : std::runtime_error(message), location_(std::move(location)), rule_(std::move(rule)) {}

    const SourceLocation& location() const { return location_; }
    const std::string& rule() const { return rule_; }

    // The form that editors understand: "file:line: error: message [rule]".
    std::string text() const {
        return (location_.file.empty() ? std::string("hlsc") : location_.text()) + ": error: " + what() +
               " [" + rule_ + "]";
    }

  private:
    SourceLocation location_;
    std::string rule_;
};

}  // namespace keyline::hlsc
