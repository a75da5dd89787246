#include "host/cli/simulator.h"

#include <filesystem>
#include <iostream>

#include <unistd.h>

namespace keyline::cli {

int run_simulator(std::vector<std::string> words) {
    constexpr int failed = 1;
    std::error_code ignored;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const std::string beside = (self.parent_path() / "keyline-sim").string();
    std::string name = "keyline-sim";
    std::vector<char*> arguments = {name.data()};
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(beside.c_str(), arguments.data());
    execvp(name.c_str(), arguments.data());
    std::cerr << "keyline: there is no keyline-sim beside " << self.string()
              << " or in PATH; it is built with the card (cmake -DKEYLINE_CARD=ON, target keyline-sim)\n";
    return failed;
}

}  // namespace keyline::cli
