// How many bytes are allocated now, by C++ and by OpenSSL together. Counted where they are asked for: what
// the C library keeps in its own caches is not a leak.
#pragma once

#include <cstdint>

namespace keyline::simulation {

// To be called first in main(): OpenSSL takes its allocator only before its first allocation.
void count_openssl_allocations();
std::int64_t allocated_bytes();

}  // namespace keyline::simulation
