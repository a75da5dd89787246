// A network of the test's own: a namespace without any interface but lo.
#pragma once

#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include <catch2/catch.hpp>
#include <sched.h>

namespace keyline::daemon::test {

// What a command printed; the test fails when it did.
inline std::string run(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"),
                                                     [](FILE*) { return 0; });
    REQUIRE(pipe);
    std::string printed;
    std::array<char, 512> part{};
    while (std::fgets(part.data(), part.size(), pipe.get()) != nullptr) printed += part.data();
    INFO(command << ": " << printed);
    REQUIRE(pclose(pipe.get()) == 0);
    return printed;
}

// For the whole process, whose tests run one after the other: each gets another one. False without rights.
inline bool enter_own_network() {
    if (unshare(CLONE_NEWNET) != 0) {
        WARN("skipped: a network namespace of its own needs root");
        return false;
    }
    run("ip link set lo up");
    return true;
}

}  // namespace keyline::daemon::test
