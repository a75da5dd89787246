// What libkeyline_xrt.so has for xrt_loader.cpp. Both come from one build; a change of a signature changes
// its name.
#pragma once

#include "drivers/xrt/xrt_loader.h"

namespace keyline::card {

using XrtOpen = void(const XrtOptions& options, Result<XrtCard>& card);
using XrtCount = void(Result<unsigned>& count);
using XrtAddress = void(const std::string& device, Result<std::string>& address);
inline constexpr const char* xrt_open_symbol = "keyline_xrt_open_1";
inline constexpr const char* xrt_count_symbol = "keyline_xrt_count_1";
inline constexpr const char* xrt_address_symbol = "keyline_xrt_address_1";

}  // namespace keyline::card
