// The device as port and buffers share it: XRT says by exceptions that a card is gone, the driver asks
// health().
#pragma once

#include <exception>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <xrt/xrt_device.h>

namespace keyline::card {

class XrtLink {
  public:
    explicit XrtLink(::xrt::device device) : device_(std::move(device)) {}

    ::xrt::device& device() { return device_; }
    bool is_good() const { return fault_.empty(); }
    const std::string& fault() const { return fault_; }
    void break_down(const std::string& why) {
        if (is_good()) fault_ = why;
    }

    // False when XRT refused, now or ever before: a device that failed is not touched again.
    template <typename Call>
    bool attempt(const char* what, Call call) {
        if (!is_good()) return false;
        try {
            call();
        } catch (const std::exception& error) {
            break_down(
                fmt::format("card: XRT could not {}: {} (was it reset or removed?)", what, error.what()));
        }
        return is_good();
    }

  private:
    ::xrt::device device_;
    std::string fault_;  // empty: good
};

// XRT's destructors tell the device, and one of them throws, which would end the program, when it is gone
// (ip_context in XRT's xrt_ip.cpp). What belongs to a broken device is never destroyed.
template <typename Handle>
void leave_behind(Handle handle) {
    static auto* const left = new std::vector<Handle>;
    left->push_back(std::move(handle));
}

}  // namespace keyline::card
