#include <cstdlib>
#include <string>

#include <unistd.h>
#include <verilated.h>
#include <verilated_cov.h>

#include "tests/rtl/coverage.h"

namespace keyline::test {

void save_coverage() {
    static unsigned count = 0;
    auto* coverage = Verilated::threadContextp()->coveragep();
    const char* folder = std::getenv("KEYLINE_COVERAGE");
    if (folder != nullptr)
        coverage->write(
            (std::string(folder) + "/" + std::to_string(getpid()) + "." + std::to_string(count++) + ".dat")
                .c_str());
    coverage->clear();
}

}  // namespace keyline::test
