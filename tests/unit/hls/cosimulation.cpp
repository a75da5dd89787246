#include "tests/unit/hls/cosimulation.h"

#include <sstream>

namespace keyline::hlsc {

namespace {

bool has_checked_memory(const std::string& rtl, const std::string& name) {
    const auto module = rtl.find("module " + name + " (");
    return rtl.substr(module, rtl.find(");", module) - module).find("memory_error_o") != std::string::npos;
}

}  // namespace

std::string wrapper(const std::vector<SimulatedKernel>& kernels, const std::filesystem::path& dir) {
    std::ostringstream ports;
    std::ostringstream body;
    for (const SimulatedKernel& p : kernels) {
        const std::string error = p.name + "_memory_error";
        const bool is_checked = has_checked_memory(read_text(dir / (p.name + ".sv")), p.name);
        if (is_checked)
            body << "  logic " << error << ";\n  always_ff @(posedge clk_i) assert (!" << error << ");\n";
        body << "  " << p.name << " u_" << p.name << " (.clk_i, .rst_ni";
        for (const std::string& port : p.streams) {
            const bool in = port[0] == 'i';
            const std::string name = p.name + "_" + port;
            ports << ",\n  " << (in ? "input " : "output ") << p.name << "_pkg::" << port << "_t " << name
                  << "_tdata, " << (in ? "input" : "output") << " logic " << name << "_tvalid, "
                  << (in ? "output" : "input") << " logic " << name << "_tready";
            for (const char* pin : {"_tdata", "_tvalid", "_tready"})
                body << ", ." << port << pin << "(" << name << pin << ")";
        }
        for (const std::string& port : p.configuration) {
            ports << ",\n  input " << p.name << "_pkg::" << port << "_t " << p.name << "_" << port;
            body << ", ." << port << "(" << p.name << "_" << port << ")";
        }
        body << (is_checked
                     ? ", .memory_error_o(" + error + "), .memory_error_known_o(), .memory_error_word_o()"
                     : "")
             << ");\n";
    }
    return "// verilator lint_off PINCONNECTEMPTY\nmodule programs (\n  input logic clk_i, input logic "
           "rst_ni" +
           ports.str() + "\n);\n" + body.str() + "endmodule\n";
}

void build_simulation(const std::filesystem::path& dir, const std::vector<std::string>& rtl,
                      const std::vector<std::string>& sources) {
    const auto words = [](std::string_view text) { return split(text, ' '); };
    std::vector<std::string> verilate = words(
        "--cc -Wall --assert -O3 --x-assign fast --x-initial fast --prefix Vprograms --top-module programs "
        "-Mdir "
        "model");
    verilate.insert(verilate.end(), rtl.begin(), rtl.end());
    verilate.emplace_back("programs.sv");
    require_tool("verilator", verilate, dir);

    std::vector<std::string> make =
        words("-s -C model -f Vprograms.mk Vprograms__ALL.a OPT_FAST=-O1 OPT_SLOW=-O0");
    make.emplace_back("CXX=").append(host_compiler);
    require_tool("make", make, dir);

    std::vector<std::string> build = words(host_compiler);
    const std::string compiler = build.front();
    build.erase(build.begin());
    for (const std::string& arg : words("-std=c++20 -O1 -w -Imodel")) build.push_back(arg);
    for (const char* include : {hls_include_dir, bench_include_dir, verilator_include_dir})
        build.emplace_back("-I").append(include);
    // For what a public variable brings along.
    build.emplace_back("-I").append(verilator_include_dir).append("/vltstd");
    for (const std::string& source : sources) build.push_back(source);
    for (const std::string& arg : words("bench.cpp model/Vprograms__ALL.a")) build.push_back(arg);
    for (const char* arg : {verilator_runtime, "-lpthread", "-o", "bench"}) build.emplace_back(arg);
    require_tool(compiler, build, dir);
}

}  // namespace keyline::hlsc
