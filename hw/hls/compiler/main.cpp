// hlsc: compiles Vitis-style HLS C++ to SystemVerilog. docs/hlsc.md is its manual.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>

#include "hw/hls/compiler/design.h"
#include "hw/hls/compiler/report.h"

namespace keyline::hlsc {
namespace {

constexpr const char* usage = R"(usage: hlsc KERNEL.cpp... --top NAME -o OUT.sv [options]

Compiles the function NAME of HLS C++ files (ap_int.h, hls_stream.h, hls_task.h) to SystemVerilog: a pipeline that starts a
call in every clock; or, if NAME starts tasks, one for each task, joined by FIFOs. docs/hlsc.md is the manual.

  KERNEL.cpp        several files are compiled as one program
  --top NAME        the function to compile
  -o FILE           the SystemVerilog file to write; it needs the modules in hw/hls/compiler/rtl
  -I DIR            a folder for #include (repeatable)
  -D NAME[=VALUE]   a macro (repeatable)
  --clock-ns NS     the clock period to schedule for (default 3.33)
  --report FILE     write stages, slack, FIFOs, memories, recurrences, with source lines
  --report-json FILE  the same for machines
  --ports FILE      write a C++ header with the layout of the ports, for test benches
  --depfile FILE    write the kernel's dependencies in make's form
  --clang PROGRAM   the clang 19 to use (default clang++-19)
  --help            this text

Errors are "FILE:LINE: error: TEXT [RULE]"; docs/hlsc.md, Rules, says what each rule asks.
The exit status is 0, 1 (the kernel is not accepted) or 2 (the command line is wrong).

  hlsc police.cpp --top police -o police.sv -I hw/hls/include --report police.report
)";

struct Options {
    FrontEndOptions front_end;
    DelayModel delay;
    std::string output;
    std::string report;
    std::string report_json;
    std::string ports;
};

class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

double clock_of(const std::string& text, const DelayModel& model) {
    char* end = nullptr;
    DelayModel with = model;
    with.clock_ns = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != 0 || !std::isfinite(with.clock_ns) || with.clock_ns <= 0)
        throw UsageError("--clock-ns: '" + text + "' is not a number of nanoseconds, 3.33 for example");
    if (!(with.budget() > with.lut_ns)) throw UsageError("--clock-ns: a stage must fit at least one LUT");
    return with.clock_ns;
}

Options parse_arguments(const std::vector<std::string>& args) {
    Options o;
    const auto value_of = [&](std::size_t& i) {
        if (i + 1 >= args.size()) throw UsageError(args[i] + " needs a value");
        return args[++i];
    };
    for (std::size_t i = 0; i < args.size(); i++) {
        const std::string& a = args[i];
        if (a == "--top") {
            o.front_end.top = value_of(i);
        } else if (a == "-o") {
            o.output = value_of(i);
        } else if (a.starts_with("-I") || a.starts_with("-D")) {
            auto& list = a[1] == 'I' ? o.front_end.include_dirs : o.front_end.defines;
            list.push_back(a.size() > 2 ? a.substr(2) : value_of(i));
        } else if (a == "--clock-ns") {
            o.delay.clock_ns = clock_of(value_of(i), o.delay);
        } else if (a == "--report") {
            o.report = value_of(i);
        } else if (a == "--report-json") {
            o.report_json = value_of(i);
        } else if (a == "--ports") {
            o.ports = value_of(i);
        } else if (a == "--depfile") {
            o.front_end.dependency_file = value_of(i);
        } else if (a == "--clang") {
            o.front_end.clang = value_of(i);
        } else if (a.starts_with("-")) {
            throw UsageError("unknown argument '" + a + "'");
        } else {
            o.front_end.kernels.push_back(a);
        }
    }
    if (o.front_end.kernels.empty()) throw UsageError("no kernel file is given");
    if (o.front_end.top.empty()) throw UsageError("--top is missing");
    if (o.output.empty()) throw UsageError("-o is missing");
    o.front_end.dependency_target = o.output;
    return o;
}

void write_file(const std::string& path, const std::string& text) {
    std::ofstream out(path, std::ios::binary);
    out << text;
    out.close();
    if (!out) throw CompileError({}, "output", "cannot write " + path);
}

void compile(const Options& o) {
    const Design design = compile_design(o.front_end, o.delay);
    write_file(o.output, emit_design(design));
    if (!o.report.empty()) write_file(o.report, write_report(design));
    if (!o.report_json.empty()) write_file(o.report_json, write_report_json(design));
    if (!o.ports.empty()) write_file(o.ports, write_port_header(design));
}

}  // namespace
}  // namespace keyline::hlsc

int main(int argc, char** argv) {
    const std::vector<std::string> args(argv + 1, argv + argc);
    const auto asks_for_help = [](const std::string& a) { return a == "--help" || a == "-h"; };
    if (args.empty() || std::any_of(args.begin(), args.end(), asks_for_help)) {
        (args.empty() ? std::cerr : std::cout) << keyline::hlsc::usage;
        return args.empty() ? 2 : 0;
    }
    try {
        keyline::hlsc::compile(keyline::hlsc::parse_arguments(args));
        return 0;
    } catch (const keyline::hlsc::UsageError& e) {
        std::cerr << "hlsc: " << e.what() << " (hlsc --help)\n";
        return 2;
    } catch (const keyline::hlsc::CompileError& e) {
        std::cerr << e.text() << "\n";
    } catch (const std::exception& e) {
        std::cerr << "hlsc: internal error: " << e.what() << "\n";
    }
    return 1;
}
