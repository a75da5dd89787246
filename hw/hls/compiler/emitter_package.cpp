#include <algorithm>
#include <array>
#include <bit>
#include <sstream>

#include "hw/hls/compiler/emitter.h"

namespace keyline::hlsc {
namespace {

// Those SystemVerilog keywords that somebody may use as a name in C++.
constexpr std::array keywords = {
    "accept_on",  "alias",       "always",  "and",        "assert",        "assign",   "assume",   "before",
    "begin",      "bind",        "bins",    "bit",        "buf",           "byte",     "cell",     "chandle",
    "checker",    "clocking",    "config",  "constraint", "context",       "cover",    "cross",    "design",
    "disable",    "dist",        "edge",    "end",        "event",         "expect",   "export",   "extends",
    "final",      "first_match", "force",   "forever",    "fork",          "function", "generate", "global",
    "implements", "implies",     "import",  "include",    "initial",       "inout",    "input",    "inside",
    "instance",   "int",         "integer", "interface",  "intersect",     "join",     "large",    "let",
    "liblist",    "library",     "local",   "logic",      "longint",       "matches",  "medium",   "modport",
    "module",     "nand",        "new",     "nexttime",   "nor",           "not",      "null",     "or",
    "output",     "package",     "packed",  "parameter",  "priority",      "process",  "program",  "property",
    "pull0",      "pull1",       "pure",    "rand",       "randc",         "real",     "realtime", "ref",
    "reg",        "reject_on",   "release", "repeat",     "restrict",      "scalared", "sequence", "shortint",
    "small",      "soft",        "solve",   "strong",     "string",        "super",    "supply0",  "supply1",
    "table",      "tagged",      "task",    "time",       "timeprecision", "tran",     "tri",      "triand",
    "trior",      "type",        "unique",  "unique0",    "until",         "untyped",  "use",      "uwire",
    "var",        "vectored",    "virtual", "void",       "wait",          "wand",     "weak",     "wildcard",
    "wire",       "with",        "within",  "wor",        "xnor",          "xor"};

class PackageWriter {
  public:
    std::string write(const std::string& package, const std::vector<const Object*>& objects) {
        out_ << "// Tokens are packed without padding; the first member of the C++ struct is least "
                "significant.\n"
             << "package " << package << "_pkg;\n";
        for (const Object* object : objects) {
            const std::string name = safe_name(object->name);
            declare_records(object->type, name);
            if (object->type.kind != TokenType::Kind::record)
                out_ << "  typedef " << reference(object->type, name) << " " << name << "_t;\n";
        }
        out_ << "endpackage\n";
        return out_.str();
    }

  private:
    // Inner records first. A record's type is called PREFIX_t, prefix being the path of member names.
    void declare_records(const TokenType& type, const std::string& prefix) {
        if (type.kind == TokenType::Kind::array) declare_records(*type.element, prefix);
        if (type.kind != TokenType::Kind::record) return;
        for (const TokenMember& m : type.members) declare_records(m.type, prefix + "_" + m.name);
        out_ << "  typedef struct packed {  // " << type.name << ", " << type.width << " bits\n";
        for (auto m = type.members.rbegin(); m != type.members.rend(); ++m)
            out_ << "    " << reference(m->type, prefix + "_" + m->name) << " " << safe_name(m->name)
                 << ";\n";
        out_ << "  } " << prefix << "_t;\n";
    }

    static std::string range(unsigned count) { return "[" + std::to_string(count - 1) + ":0]"; }

    static std::string reference(const TokenType& type, const std::string& prefix) {
        std::string dimensions;
        const TokenType* t = &type;
        for (; t->kind == TokenType::Kind::array; t = t->element.get()) dimensions += range(t->count);
        if (t->kind == TokenType::Kind::record)
            return prefix + "_t" + (dimensions.empty() ? "" : " " + dimensions);
        if (t->width > 1) dimensions += range(t->width);
        return std::string("logic") + (t->is_signed ? " signed" : "") +
               (dimensions.empty() ? "" : " " + dimensions);
    }

    std::ostringstream out_;
};

}  // namespace

std::string safe_name(const std::string& name) {
    return std::find(keywords.begin(), keywords.end(), name) == keywords.end() ? name : name + "_";
}

std::string emit_package(const std::string& name, const std::vector<const Object*>& objects) {
    return PackageWriter().write(name, objects);
}

std::string emit_port_list(const std::string& name, const std::vector<const Object*>& objects,
                           std::uint64_t checked_words) {
    std::ostringstream out;
    out << "  input  logic clk_i,\n  input  logic rst_ni";
    for (const Object* object : objects) {
        const std::string port = safe_name(object->name);
        std::string type = name;
        type.append("_pkg::").append(port).append("_t ");
        if (object->kind == ObjectKind::configuration) {
            out << ",\n  // Must not change while tokens are in flight.\n  input  " << type << port;
            continue;
        }
        const bool in = object->kind == ObjectKind::input_stream;
        out << ",\n  " << (in ? "input  " : "output ") << type << port << "_tdata,\n  "
            << (in ? "input  " : "output ") << "logic " << port << "_tvalid,\n  "
            << (in ? "output " : "input  ") << "logic " << port << "_tready";
    }
    if (checked_words > 0)
        out << ",\n  // A word of a memory changed since it was written, and was read; of the memories with "
            << checked_words << " words, which it was.\n  output logic memory_error_o,\n  output logic "
            << "memory_error_known_o,\n  output " << vector_type(address_bits(checked_words))
            << " memory_error_word_o";
    return out.str();
}

unsigned address_bits(std::uint64_t words) {
    return words < 2 ? 1 : static_cast<unsigned>(std::bit_width(words - 1));
}

std::string emit_memory_errors(const std::vector<MemoryError>& errors) {
    std::string all;
    std::string words;
    std::string known;
    for (const MemoryError& e : errors) {
        all += (all.empty() ? "" : ", ") + e.error;
        if (e.known.empty()) continue;
        words += (words.empty() ? "" : "\n        | ") + ("(" + e.error + " ? " + e.word + " : '0)");
        known += (known.empty() ? "" : " | ") + e.known;
    }
    const std::string vector = "{" + all + "}";
    const std::string one = std::to_string(errors.size()) + "'d1";
    // Two at once are two words, for all that anybody knows: v & (v - 1) is zero where v has one bit.
    const std::string single =
        errors.size() < 2 ? "" : " & (" + vector + " & (" + vector + " - " + one + ")) == '0";
    return "    memory_error_o <= |" + vector +
           ";\n    memory_error_known_o <= " + (known.empty() ? "1'b0" : "(" + known + ")" + single) +
           ";\n    memory_error_word_o <= " + (words.empty() ? "'0" : words) + ";\n";
}

std::string emit_file_head(const std::string& top, const DelayModel& model) {
    std::ostringstream out;
    out << "// Generated by hlsc from " << top << "; do not edit. Scheduled for " << model.clock_ns
        << " ns.\n"
        << "// verilator lint_off DECLFILENAME\n"
        << "//   Packages, processes and tables of a kernel are in its one file.\n"
        << "// verilator lint_off UNUSEDSIGNAL\n"
        << "//   C++ may read a struct and ignore some of its bits.\n"
        << "// verilator lint_off UNSIGNED\n"
        << "// verilator lint_off CMPCONST\n"
        << "//   An operand of a comparison may turn out constant.\n";
    return out.str();
}

}  // namespace keyline::hlsc
