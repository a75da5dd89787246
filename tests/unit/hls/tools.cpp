#include "tests/unit/hls/tools.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <sys/wait.h>

namespace keyline::hlsc {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> out;
    std::istringstream in{std::string(text)};
    for (std::string part; std::getline(in, part, separator);) out.push_back(part);
    return out;
}

void write_text(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::string read_text(const std::filesystem::path& path) {
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

std::string hlsc() {
    const char* other = std::getenv("HLSC_PROGRAM");
    return other == nullptr ? hlsc_program : other;
}

// Arguments are quoted for the shell; none of ours contains a single quote.
ToolResult run_tool(const std::string& program, const std::vector<std::string>& arguments,
                    const std::filesystem::path& dir) {
    const std::filesystem::path log = dir / "tool.log";
    std::string command = "cd '" + dir.string() + "' && '" + program + "'";
    for (const std::string& a : arguments) command += " '" + a + "'";
    command += " > '" + log.string() + "' 2>&1 < /dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_text(log)};
}

void require_tool(const std::string& program, const std::vector<std::string>& arguments,
                  const std::filesystem::path& dir) {
    const ToolResult result = run_tool(program, arguments, dir);
    INFO(program << ": " << result.output);
    REQUIRE(result.status == 0);
}

}  // namespace keyline::hlsc
