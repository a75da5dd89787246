// Builds several hlsc kernels as one Verilated design with a bench in C++.
#pragma once

#include "tests/unit/hls/tools.h"

namespace keyline::hlsc {

struct SimulatedKernel {
    std::string name;
    std::vector<std::string> streams;        // a name that starts with 'i' is an input
    std::vector<std::string> configuration;  // stable inputs
};

// The module `programs` with every kernel's ports, prefixed with the kernel's name. The kernels' RTL is in
// `dir`; no memory of theirs may ever say that a word has changed.
std::string wrapper(const std::vector<SimulatedKernel>& kernels, const std::filesystem::path& dir);

// In `dir`: programs.sv and `rtl` become class Vprograms, bench.cpp and `sources` the program ./bench.
void build_simulation(const std::filesystem::path& dir, const std::vector<std::string>& rtl,
                      const std::vector<std::string>& sources = {"programs.cpp"});

}  // namespace keyline::hlsc
