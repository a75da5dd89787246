// What packets cost a PCIe link (sim/pcie_link.h) with all that goes with them: the bound of what can go
// through the rings. Arithmetic, beside clocks that are counted.
#pragma once

#include <algorithm>
#include <cstddef>

#include "hw/regs/keyline_regs.h"
#include "sim/pcie_link.h"

namespace keyline::test {

struct LinkOctets {
    double down = 0;  // from host memory
    double up = 0;    // to it
    LinkOctets& operator+=(const LinkOctets& other) {
        down += other.down;
        up += other.up;
        return *this;
    }
    double clocks(const sim::PcieLinkOptions& link) const {
        return std::max(down, up) / link.octets_per_clock;
    }
};

// A packet of which the card reads `source` octets and writes `result`: with its share of a burst of sixteen
// descriptors and of a burst of eight completions, and the requests for what is read.
inline LinkOctets link_octets(std::size_t source, std::size_t result, const sim::PcieLinkOptions& link = {}) {
    const auto with_headers = [&](std::size_t octets) {
        const std::size_t packets = (octets + link.max_payload - 1) / link.max_payload;
        return static_cast<double>(octets + packets * link.header);
    };
    const std::size_t read = (source + 63) / 64 * 64;
    const std::size_t own_requests = (read + link.max_read_request - 1) / link.max_read_request;
    const double requests = static_cast<double>(own_requests) + 1.0 / 16;
    return {with_headers(read) + with_headers(16 * card::regs::Descriptor::size) / 16,
            with_headers((result + 3) / 4 * 4) + requests * link.header +
                with_headers(8 * card::regs::Completion::size) / 8};
}

}  // namespace keyline::test
