// Writes random HLS C++ kernels without undefined behaviour, for C++ against RTL.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace keyline::hlsc {

struct GeneratedProgram {
    std::string name;          // of the top function and the prefix of its types
    std::string text;          // types and function
    std::string declarations;  // types and prototype, for the bench
    bool has_second_input = false;
    bool has_second_output = false;
    bool is_network = false;  // several tasks, from in0 to out0 with tokens NAME_in0
    std::vector<std::string>
        input_fields[2];  // assignable expressions on a token 't', to fill with random bits
};

GeneratedProgram generate_program(std::uint64_t seed, int index);
GeneratedProgram generate_network(std::uint64_t seed, int index);

}  // namespace keyline::hlsc
