// CardPort on an Alveo card, through the C++ API of XRT (Xilinx Runtime): the card is a user-managed kernel
// of an xclbin (xrt::ip), its rings and packets are buffer objects (xrt::bo).
//
// Where the xclbin connects the kernel to host memory (tag HOST[0]), both sides see one memory; otherwise
// buffers lie in the card's DDR or HBM, and sync_* moves octets there and back. Where the platform has
// interrupts they are waited for, otherwise a register is looked at.
//
// Run on no card yet: what is known of it comes from the simulated platform (sim/xrt).
#pragma once

#include "drivers/card/card_port.h"
#include "drivers/xrt/xrt_loader.h"

namespace keyline::card {

// The kernel of an xclbin whose name begins so is the card.
inline constexpr const char* xrt_kernel_name = "keyline_card";

// Reads the xclbin, opens the device and loads it there, unless it has it already. The error names what is
// missing, XRT's own words, and the remedy.
Result<XrtCard> open_xrt_port(const XrtOptions& options);

// 0 where XRT works and finds none.
Result<unsigned> count_xrt_devices();

// find_xrt_address() (xrt_loader.h). Opens the device for it.
Result<std::string> xrt_address(const std::string& device);

}  // namespace keyline::card
