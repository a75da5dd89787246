// Random programs, every fourth of them a network of tasks: hlsc + Verilator against the same C++ compiled by
// the host compiler, token by token.
//
// All programs of a run are one Verilated design. A failure names the seed; HLSC_SEED=n replays it,
// HLSC_PROGRAMS=n sets how many, and HLSC_KEEP keeps everything also when it passes. The folder is printed.
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sstream>

#include <catch2/catch.hpp>

#include "tests/unit/hls/cosimulation.h"
#include "tests/unit/hls/program_generator.h"

namespace {

using keyline::hlsc::GeneratedProgram;
namespace fs = std::filesystem;

std::uint64_t number_from_environment(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

// Streams whose names start with i are inputs.
std::vector<std::string> ports_of(const GeneratedProgram& p) {
    std::vector<std::string> ports = {"in0"};
    if (p.has_second_input) ports.emplace_back("in1");
    ports.emplace_back("out0");
    if (p.has_second_output) ports.emplace_back("out1");
    return ports;
}

// All tokens at once; the bounds prove that the depths are enough.
void write_network_bench_for(std::ostringstream& out, const GeneratedProgram& p) {
    const std::string token = p.name + "_in0";
    out << "    std::vector<" << token << "> " << p.name << "_tokens;\n    hls::stream<" << token << "> "
        << p.name << "_in, " << p.name << "_out;\n    for (int i = 0; i < calls / 2; i++) { " << token
        << " t;";
    for (const std::string& field : p.input_fields[0]) out << " fill(" << field << ");";
    out << " " << p.name << "_tokens.push_back(t); " << p.name << "_in.write(t); }\n    " << p.name << "("
        << p.name << "_in, " << p.name << "_out);\n";
    const auto port = [&](const char* direction, const std::string& name, const std::string& tokens) {
        out << "    bench." << direction << "<" << p.name << "_ports::" << name << ">(\"" << p.name << "."
            << name << "\", " << tokens;
        for (const char* pin : {"_tdata", "_tvalid", "_tready"})
            out << ", bench.model." << p.name << "_" << name << pin;
        out << ");\n";
    };
    port("input", "in0", p.name + "_tokens");
    port("output", "out0", "take_all(" + p.name + "_out)");
}

void write_bench_for(std::ostringstream& out, const GeneratedProgram& p) {
    if (p.is_network) return write_network_bench_for(out, p);
    const auto recorder = [&](const std::string& port, int input) {
        out << "    Recorder<" << p.name << "_" << port << "> " << p.name << "_" << port << "_q";
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
        arguments += (arguments.empty() ? "" : ", ") + name + "_q.stream";
        (port[0] == 'i' ? refill : drain) += name + (port[0] == 'i' ? "_q.refill(); " : "_q.drain(); ");
    }
    out << "    for (int i = 0; i < calls; i++) { " << refill << p.name << "(" << arguments << "); " << drain
        << "}\n";
    for (const std::string& port : ports_of(p)) {
        const std::string name = p.name + "_" + port;
        out << "    bench." << (port[0] == 'i' ? "input<" : "output<") << p.name << "_ports::" << port
            << ">(\"" << name << "\", " << name << (port[0] == 'i' ? "_q.consumed()" : "_q.tokens")
            << ", bench.model." << name << "_tdata, bench.model." << name << "_tvalid, bench.model." << name
            << "_tready);\n";
    }
}

std::string bench_source(const std::vector<GeneratedProgram>& programs) {
    std::ostringstream out;
    out << "#include <cstdio>\n#include <cstdlib>\n#include \"Vprograms.h\"\n#include \"hls_bench.h\"\n"
        << "#include \"hls_network.h\"\n#include \"programs.h\"\n";
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
    hls::simulation::bounded(true);
)";
    for (const GeneratedProgram& p : programs) write_bench_for(out, p);
    out << "    const std::string failure = bench.run();\n"
        << "    std::printf(\"%s\\n\", failure.c_str());\n    return failure.empty() ? 0 : 1;\n}\n";
    return out.str();
}

enum class Compiled { yes, no, never_writes };

// The shortest clock that the program fits: short ones give deep pipelines.
Compiled compile_program(const fs::path& dir, const GeneratedProgram& p) {
    for (const char* clock : {"3.33", "8", "30", "200"}) {
        const auto result =
            keyline::hlsc::run_tool(keyline::hlsc::hlsc(),
                                    {"programs.cpp", "--top", p.name, "-o", p.name + ".sv", "--ports",
                                     p.name + "_ports.h", "-I", hls_include_dir, "--clock-ns", clock},
                                    dir);
        if (result.status == 0) return Compiled::yes;
        // A condition that is never true leaves a stream unused, which hlsc rightly rejects.
        if (result.output.find("[stream-direction]") != std::string::npos) return Compiled::never_writes;
        const bool too_slow = result.output.find("[timing]") != std::string::npos ||
                              result.output.find("[recurrence]") != std::string::npos ||
                              result.output.find("[read-predicate]") != std::string::npos;
        UNSCOPED_INFO(result.output);
        if (!too_slow) break;
    }
    return Compiled::no;
}

}  // namespace

TEST_CASE("random programs give the same tokens in RTL and in C++") {
    const std::uint64_t seed = number_from_environment("HLSC_SEED", std::random_device{}());
    const auto count = static_cast<int>(number_from_environment("HLSC_PROGRAMS", 16));
    const fs::path dir = fs::current_path() / ("hlsc_random_" + std::to_string(seed));
    fs::create_directories(dir);
    CAPTURE(seed, dir);
    std::string header =
        "#pragma once\n#include <stdint.h>\n#include \"ap_int.h\"\n#include \"hls_task.h\"\n";
    std::string source = "#include \"programs.h\"\n";
    std::vector<GeneratedProgram> programs;
    for (int i = 0; i < count; i++) {
        const bool is_network = i % 4 == 3;
        programs.push_back(is_network ? keyline::hlsc::generate_network(seed, i)
                                      : keyline::hlsc::generate_program(seed, i));
        header += programs.back().declarations;
        const std::size_t types = programs.back().declarations.rfind("extern \"C\"");
        source += programs.back().text.substr(types);
    }
    keyline::hlsc::write_text(dir / "programs.h", header);
    keyline::hlsc::write_text(dir / "programs.cpp", source);

    std::vector<std::string> rtl = keyline::hlsc::split(hlsc_rtl_files, ';');
    std::vector<GeneratedProgram> accepted;
    std::vector<keyline::hlsc::SimulatedKernel> kernels;
    for (const GeneratedProgram& p : programs) {
        INFO(p.name);
        const Compiled compiled = compile_program(dir, p);
        REQUIRE(compiled != Compiled::no);
        if (compiled != Compiled::yes) continue;
        rtl.push_back(p.name + ".sv");
        kernels.push_back({p.name, ports_of(p), {}});
        accepted.push_back(p);
    }
    REQUIRE(accepted.size() * 2 > programs.size());
    keyline::hlsc::write_text(dir / "programs.sv", keyline::hlsc::wrapper(kernels, dir));
    keyline::hlsc::write_text(dir / "bench.cpp", bench_source(accepted));
    keyline::hlsc::build_simulation(dir, rtl);
    keyline::hlsc::require_tool("./bench", {std::to_string(seed), "3000"}, dir);
    if (std::getenv("HLSC_KEEP") == nullptr) fs::remove_all(dir);
}
