// `keyline sim`: the virtual platform is a program of its own, keyline-sim, which is there where the card's
// RTL was built.
#pragma once

namespace keyline::cli {

// Becomes that program; comes back, with an exit code, only when it is not there.
int run_simulator(int count, char** words);

}  // namespace keyline::cli
