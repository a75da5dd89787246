// `keyline sim`: the virtual platform is a program of its own, keyline-sim, which is there where the card's
// RTL was built.
#pragma once

#include <string>
#include <vector>

namespace keyline::cli {

// Becomes that program; comes back, with an exit code, only when it is not there.
int run_simulator(std::vector<std::string> words);

}  // namespace keyline::cli
