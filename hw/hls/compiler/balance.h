// Rebuilds a process's graph with full simplification: chains of AND, OR, XOR and ADD become trees balanced
// by arrival, and nodes become no wider than what is used of them.
#pragma once

#include "hw/hls/compiler/process.h"

namespace keyline::hlsc {

void balance(Process& process);

}  // namespace keyline::hlsc
