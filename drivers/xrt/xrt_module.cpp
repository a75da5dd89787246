#include "drivers/xrt/xrt_module.h"

#include "drivers/xrt/xrt_port.h"

// The names of xrt_module.h.
extern "C" {

void keyline_xrt_open_1(const keyline::card::XrtOptions& options,
                        keyline::Result<keyline::card::XrtCard>& card) {
    card = keyline::card::open_xrt_port(options);
}

void keyline_xrt_count_1(keyline::Result<unsigned>& count) {
    count = keyline::card::count_xrt_devices();
}

void keyline_xrt_address_1(const std::string& device, keyline::Result<std::string>& address) {
    address = keyline::card::xrt_address(device);
}

}  // extern "C"
