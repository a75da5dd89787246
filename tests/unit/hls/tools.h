// Runs the programs that the hlsc tests need, and says where they are (set by CMake).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "hls_test_paths.h"  // generated: hlsc_program, hls_include_dir, ...

namespace keyline::hlsc {

struct ToolResult {
    int status = -1;
    std::string output;  // stdout and stderr
};

std::vector<std::string> split(std::string_view text, char separator);
void write_text(const std::filesystem::path& path, const std::string& text);
std::string read_text(const std::filesystem::path& path);

// The compiler under test: that of this build, or what HLSC_PROGRAM names (mutate.py).
std::string hlsc();

// Runs a program in `dir`.
ToolResult run_tool(const std::string& program, const std::vector<std::string>& arguments,
                    const std::filesystem::path& dir);
// ... and fails the test, with what the program said, unless it succeeds.
void require_tool(const std::string& program, const std::vector<std::string>& arguments,
                  const std::filesystem::path& dir);

}  // namespace keyline::hlsc
