// Alveo cards for programs that must start without XRT, too: libkeyline_xrt.so has what XRT is needed for
// (xrt_port.h), and is loaded at the first call.
#pragma once

#include <memory>
#include <string>

#include "drivers/card/card_port.h"

namespace keyline::card {

struct XrtOptions {
    std::string device = "0";  // XRT's number, or its address: 0000:65:00.1
    std::string xclbin;        // file
};

struct XrtCard {
    std::unique_ptr<CardPort> port;
    // For a log: which device, kernel, memory and kind of interrupt.
    std::string description;
    std::string platform;  // XRT's name of what carries the card: CardOptions::platform
};

Result<XrtCard> load_xrt_port(const XrtOptions& options);
Result<unsigned> find_xrt_devices();
// Where the device is that this word names, as 0000:65:00.1; the word itself where XRT does not say
// (emulation).
Result<std::string> find_xrt_address(const std::string& device);
inline constexpr const char* no_xrt_card =
    "XRT finds no card. `xbutil examine` lists cards; `lsmod | grep xocl` says whether XRT's driver is there";

}  // namespace keyline::card
