// For the tests that run in the guest (run.py), as root.
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <sys/klog.h>

#include "drivers/vfio/vfio_port.h"

namespace keyline::vfio::test {

inline bool says(const Error& error, const std::string& words) {
    INFO(error.message);
    return error.message.find(words) != std::string::npos;
}

// Does what the error tells the user to do: the lines behind "As root:".
inline void follow_remedy(const Error& error) {
    INFO(error.message);
    std::istringstream lines(error.message);
    std::string line;
    while (std::getline(lines, line) && !line.ends_with("As root:")) {
    }
    unsigned done = 0;
    for (; std::getline(lines, line); done++) {
        INFO(line);
        REQUIRE(std::system(line.c_str()) == 0);
    }
    REQUIRE(done > 0);
}

// Opens the function; where it is not bound to vfio-pci yet, it is bound as the error says.
inline std::unique_ptr<VfioPort> open_port(const DeviceIds& ids, const char* name,
                                           const VfioOptions& options = {}) {
    for (bool bound = false;; bound = true) {
        const auto card = choose_card(PciBus(), ids, name);
        if (!card) FAIL(card.error().message);
        auto port = VfioPort::open(*card, options);
        if (port) return std::move(*port);
        if (bound) FAIL(port.error().message);
        follow_remedy(port.error());
    }
}

// What the kernel logged so far.
inline std::string kernel_log() {
    constexpr int read_all = 3;
    std::string text(std::size_t{1} << 20, '\0');
    const int size = ::klogctl(read_all, text.data(), static_cast<int>(text.size()));
    text.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return text;
}

}  // namespace keyline::vfio::test
