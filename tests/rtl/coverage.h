// What of the RTL a bench went through.
#pragma once

namespace keyline::test {

// Before a model is destroyed: what it covered goes into a file of its own in the folder KEYLINE_COVERAGE
// (environment). Does nothing in programs that are built without coverage.
void save_coverage();

}  // namespace keyline::test
