// Programs that break a rule of docs/hlsc.md.
#pragma once

#include "tests/unit/hls/tools.h"

namespace keyline::hlsc {

// The body is lines 9 and up of the file.
inline constexpr const char* head = R"(#include <stdint.h>
#include "ap_int.h"
#include "hls_stream.h"
struct Token { ap_uint<32> a; ap_uint<8> b; };
using Stream = hls::stream<Token>;
float scale(float x);
extern volatile int elsewhere;

)";

inline std::filesystem::path scratch() {
    std::filesystem::path dir = std::filesystem::current_path() / "hlsc_rejected";
    std::filesystem::create_directories(dir);
    return dir;
}

inline ToolResult compile(const std::string& body, const std::vector<std::string>& more = {}) {
    const std::filesystem::path dir = scratch();
    write_text(dir / "kernel.cpp", head + body);
    std::vector<std::string> arguments = {"kernel.cpp", "--top", "top",          "-o",
                                          "top.sv",     "-I",    hls_include_dir};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_tool(hlsc(), arguments, dir);
}

// `line` counts from the first line of the body.
inline void check_rejected(int line, const std::string& rule, const std::string& body,
                           const std::vector<std::string>& more = {}) {
    const ToolResult result = compile(body, more);
    const std::string where = "kernel.cpp:" + std::to_string(8 + line) + ": error:";
    CAPTURE(rule, result.output, where);
    CHECK(result.status == 1);
    CHECK(result.output.find(where) != std::string::npos);
    CHECK(result.output.find("[" + rule + "]") != std::string::npos);
}

}  // namespace keyline::hlsc
