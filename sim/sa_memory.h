// The memories of a Verilated card in which all that it knows of its SAs is, for who breaks them.
#pragma once

#include <random>

#include <verilated.h>

namespace keyline::sim {

// So many different bits of a word that is not zero, of one of the first SAs or of the lookup. Nothing when
// all are zero. `context`: of a keyline_shell_top and nothing else.
void flip_sa_bits(VerilatedContext& context, std::mt19937_64& random, unsigned bits);

}  // namespace keyline::sim
