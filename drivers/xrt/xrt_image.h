// What the driver wants to know of an xclbin before anything is loaded.
#pragma once

#include <cstdint>
#include <string>

#include <experimental/xrt_xclbin.h>

#include "host/base/result.h"

namespace keyline::card {

struct XrtImage {
    ::xrt::xclbin xclbin;
    std::string kernel;  // compute unit: KERNEL:INSTANCE, as it stands there; the others are escaped()
    std::string platform;
    // Where all of the kernel's AXI masters reach.
    std::int32_t memory = 0;  // XRT's memory group
    std::string memory_tag;
    bool is_host_memory = false;
};

// An error for a file that is not there, no xclbin, or not one with the card in it.
Result<XrtImage> read_xrt_image(const std::string& file);

}  // namespace keyline::card
