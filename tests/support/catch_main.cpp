// Catch2's main, compiled once for all test programs. Catch prints the seed of every run ("randomness seeded
// to").
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
