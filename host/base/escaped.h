// Text from outside for a log or a terminal.
#pragma once

#include <string>
#include <string_view>

namespace keyline {

// Printable ASCII as it is, every other octet as \x1b.
std::string escaped(std::string_view text);

}  // namespace keyline
