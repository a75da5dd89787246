// ShellBench::state(): by itself, as Verilator has it only in models without coverage.
#include <cstdio>
#include <cstring>

#include "tests/rtl/shell_bench.h"

#include KEYLINE_BENCH_HEADER
#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <verilated_save.h>

namespace keyline::test {

Bytes ShellBench::state() {
    // What the bench itself drives is no copy of the card's.
    for (unsigned d = 0; d < queues; d++) std::memset(top_->m_axi_rdata[d].data(), 0, 64);
    step();
    std::FILE* file = std::tmpfile();
    REQUIRE(file != nullptr);
    const std::string path = fmt::format("/proc/self/fd/{}", fileno(file));
    VerilatedSave save;
    save.open(path.c_str());
    save << *top_;
    save.close();
    Bytes octets;
    std::rewind(file);
    for (int octet = std::fgetc(file); octet != EOF; octet = std::fgetc(file))
        octets.push_back(static_cast<std::uint8_t>(octet));
    std::fclose(file);
    return octets;
}

}  // namespace keyline::test
