// The card on the PCIe bus of a QEMU guest: the campaign runs in there (guest_ports.cpp), and this is who
// boots it and waits.
#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "tests/faults/ports.h"

namespace keyline::faults {
namespace {

// What the command says on standard output, line by line; its exit code.
Result<int> listen(const std::string& command, const std::function<void(const std::string&)>& hear) {
    FILE* pipe = ::popen(command.c_str(), "re");
    if (pipe == nullptr) return fail("cannot run " + command);
    std::array<char, 4096> line{};
    while (std::fgets(line.data(), line.size(), pipe) != nullptr) hear(line.data());
    const int status = ::pclose(pipe);
    return status == -1 || !WIFEXITED(status) ? -1 : WEXITSTATUS(status);
}

Result<std::string> in_the_guest(std::uint64_t seed, std::uint64_t faults,
                                 const std::vector<sim::FaultKind>& kinds,
                                 const std::function<void(std::uint64_t)>& tell) {
    constexpr const char* found = KEYLINE_VFIO_LOGS "/found.json";
    std::error_code ignored;
    std::filesystem::remove(found, ignored);
    std::string command = fmt::format("{} --logs {} --line {} --seed {} --faults {}", KEYLINE_VFIO_FAULTS,
                                      KEYLINE_VFIO_LOGS, found, seed, faults);
    for (const auto kind : kinds) command += fmt::format(" --kind {}", sim::to_string(kind));
    std::string said;
    const auto code = listen(command, [&](const std::string& line) {
        std::uint64_t struck = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), struck);
        if (error == std::errc{} && *end == '\n') return tell(struck);
        said += line;
    });
    if (!code) return tl::unexpected(code.error());
    std::ifstream file(found);
    std::string line;
    // A campaign that found something ends with 1, and has its line.
    if (!std::getline(file, line)) return fail(fmt::format("{} gave {}:\n{}", command, *code, said));
    return line;
}

}  // namespace

PortUnderTest vfio_port() {
    PortUnderTest port{.name = "vfio", .percent = 5};
    port.elsewhere = in_the_guest;
    return port;
}

}  // namespace keyline::faults
