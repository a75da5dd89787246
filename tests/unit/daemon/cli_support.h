// Runs the keyline program as a script does.
#pragma once

#include <array>
#include <cstdio>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

namespace keyline::daemon::test {

struct Finished {
    int code = -1;
    std::string output;  // and standard error
};

inline Finished run(const std::string& command) {
    auto* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    Finished finished;
    std::array<char, 4096> buffer{};
    while (const auto count = fread(buffer.data(), 1, buffer.size(), pipe))
        finished.output.append(buffer.data(), count);
    finished.code = WEXITSTATUS(pclose(pipe));
    return finished;
}

inline Finished run_keyline(const std::string& words) {
    return run(std::string(KEYLINE_PROGRAM) + " " + words);
}

}  // namespace keyline::daemon::test
