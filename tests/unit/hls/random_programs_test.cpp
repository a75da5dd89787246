// Random programs: hlsc + Verilator against the same C++ compiled by the host compiler, token by token.
//
// All programs of a run are one Verilated design. A failure names the seed; HLSC_SEED=n replays it, HLSC_PROGRAMS=n
// sets how many. Everything is kept in the folder that is printed.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <catch2/catch.hpp>

#include "tests/unit/hls/program_generator.h"
#include "tests/unit/hls/tools.h"

namespace {

using keyline::hlsc::GeneratedProgram;
namespace fs = std::filesystem;

std::uint64_t number_from_environment(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::vector<std::string> ports_of(const GeneratedProgram& p) {
    std::vector<std::string> ports = {"in0"};
    if (p.has_second_input) ports.emplace_back("in1");
    ports.emplace_back("out0");
    if (p.has_second_output) ports.emplace_back("out1");
    return ports;
}

// One module with every kernel's ports, prefixed with the kernel's name.
std::string wrapper(const std::vector<GeneratedProgram>& programs) {
    std::ostringstream ports;
    std::ostringstream body;
    for (const GeneratedProgram& p : programs) {
        body << "  " << p.name << " u_" << p.name << " (.clk_i, .rst_ni";
        for (const std::string& port : ports_of(p)) {
            const bool in = port[0] == 'i';
            const std::string name = p.name + "_" + port;
            ports << ",\n  " << (in ? "input " : "output ") << p.name << "_pkg::" << port << "_t " << name
                  << "_tdata, " << (in ? "input" : "output") << " logic " << name << "_tvalid, "
                  << (in ? "output" : "input") << " logic " << name << "_tready";
            for (const char* pin : {"_tdata", "_tvalid", "_tready"})
                body << ", ." << port << pin << "(" << name << pin << ")";
        }
        body << ");\n";
    }
    return "module programs (\n  input logic clk_i, input logic rst_ni" + ports.str() + "\n);\n" + body.str() +
           "endmodule\n";
}

void write_bench_for(std::ostringstream& out, const GeneratedProgram& p) {
    const auto recorder = [&](const std::string& port, int input) {
        out << "    Recorder<" << p.name << "_" << port << "> " << p.name << "_" << port;
        if (input >= 0) {
            out << "{[&] { " << p.name << "_" << port << " t;";
            for (const std::string& field : p.input_fields[input]) out << " fill(" << field << ");";
            out << " return t; }}";
        }
        out << ";\n";
    };
    std::string arguments;
    std::string refill;
    std::string drain;
    for (const std::string& port : ports_of(p)) {
        recorder(port, port == "in0" ? 0 : port == "in1" ? 1 : -1);
        const std::string name = p.name + "_" + port;
        arguments += (arguments.empty() ? "" : ", ") + name + ".stream";
        (port[0] == 'i' ? refill : drain) += name + (port[0] == 'i' ? ".refill(); " : ".drain(); ");
    }
    out << "    for (int i = 0; i < calls; i++) { " << refill << p.name << "(" << arguments << "); " << drain << "}\n";
    for (const std::string& port : ports_of(p)) {
        const std::string name = p.name + "_" + port;
        out << "    bench." << (port[0] == 'i' ? "input<" : "output<") << p.name << "_ports::" << port << ">(\"" << name
            << "\", " << name << (port[0] == 'i' ? ".consumed()" : ".tokens") << ", bench.model." << name
            << "_tdata, bench.model." << name << "_tvalid, bench.model." << name << "_tready);\n";
    }
}

std::string bench_source(const std::vector<GeneratedProgram>& programs) {
    std::ostringstream out;
    out << "#include <cstdio>\n#include <cstdlib>\n#include \"Vprograms.h\"\n#include \"hls_bench.h\"\n"
        << "#include \"programs.h\"\n";
    for (const GeneratedProgram& p : programs) out << "#include \"" << p.name << "_ports.h\"\n";
    out << R"(using namespace keyline::hlsc;
static std::mt19937_64 rng;
template <class T> void fill(T& field) {
    // Small values as often as large ones: they reach more branches.
    std::uint64_t v = rng();
    if (rng() % 3 == 0) v &= 7;
    if constexpr (std::is_integral_v<T>) { field = static_cast<T>(v); }
    else { field = T(v); if (rng() % 2) field = T(field << 60) ^ T(std::uint64_t(rng())) ^ T(T(std::uint64_t(rng())) << 50) ^ T(T(T(std::uint64_t(rng())) << 60) << 60); }
}
int main(int, char** argv) {
    rng.seed(std::strtoull(argv[1], nullptr, 10));
    const int calls = std::atoi(argv[2]);
    Bench<Vprograms> bench(rng(), 30, 40);
)";
    for (const GeneratedProgram& p : programs) write_bench_for(out, p);
    out << "    const std::string failure = bench.run();\n"
        << "    std::printf(\"%s\\n\", failure.c_str());\n    return failure.empty() ? 0 : 1;\n}\n";
    return out.str();
}

// The shortest clock that the program fits: short ones give deep pipelines.
bool compile_program(const fs::path& dir, const GeneratedProgram& p) {
    for (const char* clock : {"3.33", "8", "30", "200"}) {
        const auto result = keyline::hlsc::run_tool(
            hlsc_program, {"programs.cpp", "--top", p.name, "-o", p.name + ".sv", "--ports", p.name + "_ports.h", "-I",
                           hls_include_dir, "--clock-ns", clock},
            dir);
        if (result.status == 0) return true;
        const bool too_slow = result.output.find("[timing]") != std::string::npos ||
                              result.output.find("[recurrence]") != std::string::npos ||
                              result.output.find("[read-predicate]") != std::string::npos;
        UNSCOPED_INFO(result.output);
        if (!too_slow) return false;
    }
    return false;
}

}  // namespace

TEST_CASE("random programs give the same tokens in RTL and in C++") {
    const std::uint64_t seed = number_from_environment("HLSC_SEED", std::random_device{}());
    const auto count = static_cast<int>(number_from_environment("HLSC_PROGRAMS", 16));
    const fs::path dir = fs::current_path() / ("hlsc_random_" + std::to_string(seed));
    fs::create_directories(dir);
    CAPTURE(seed, dir);
    std::string header = "#pragma once\n#include <stdint.h>\n#include \"ap_int.h\"\n#include \"hls_stream.h\"\n";
    std::string source = "#include \"programs.h\"\n";
    std::vector<GeneratedProgram> programs;
    for (int i = 0; i < count; i++) {
        programs.push_back(keyline::hlsc::generate_program(seed, i));
        header += programs.back().declarations;
        const std::size_t types = programs.back().declarations.rfind("extern \"C\"");
        source += programs.back().text.substr(types);
    }
    keyline::hlsc::write_text(dir / "programs.h", header);
    keyline::hlsc::write_text(dir / "programs.cpp", source);
    keyline::hlsc::write_text(dir / "programs.sv", wrapper(programs));
    keyline::hlsc::write_text(dir / "bench.cpp", bench_source(programs));

    std::vector<std::string> rtl = keyline::hlsc::split(hlsc_rtl_files, ';');
    for (const GeneratedProgram& p : programs) {
        INFO(p.name);
        REQUIRE(compile_program(dir, p));
        rtl.push_back(p.name + ".sv");
    }
    std::vector<std::string> verilate = {"--cc",  "-Wall", "--x-assign", "fast", "--x-initial",
                                         "fast",  "-O3",   "--prefix",   "Vprograms", "--top-module",
                                         "programs", "-Mdir", "model"};
    verilate.insert(verilate.end(), rtl.begin(), rtl.end());
    verilate.emplace_back("programs.sv");
    keyline::hlsc::require_tool("verilator", verilate, dir);
    keyline::hlsc::require_tool("make", {"-s", "-C", "model", "-f", "Vprograms.mk", "Vprograms__ALL.a", "OPT_FAST=-O1",
                                         "OPT_SLOW=-O0", std::string("CXX=") + host_compiler},
                                dir);
    std::vector<std::string> build = keyline::hlsc::split(host_compiler, ' ');
    const std::string compiler = build.front();
    build.erase(build.begin());
    for (const std::string& arg :
         {std::string("-std=c++20"), std::string("-O1"), std::string("-w"), std::string("-I") + hls_include_dir,
          std::string("-I") + bench_include_dir, std::string("-Imodel"),
          std::string("-I") + verilator_include_dir, std::string("programs.cpp"), std::string("bench.cpp"),
          std::string("model/Vprograms__ALL.a"), std::string(verilator_runtime), std::string("-lpthread"),
          std::string("-o"), std::string("bench")})
        build.push_back(arg);
    keyline::hlsc::require_tool(compiler, build, dir);
    keyline::hlsc::require_tool("./bench", {std::to_string(seed), "3000"}, dir);
    fs::remove_all(dir);
}
