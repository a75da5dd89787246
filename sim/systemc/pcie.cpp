#include "sim/systemc/pcie.h"

#include <fmt/format.h>

#include "hw/regs/keyline_regs.h"

namespace keyline::sim::platform {

Result<PcieOptions> parse_pcie(const std::string& name) {
    for (const unsigned generation : {3U, 4U, 5U})
        for (const unsigned lanes : {1U, 2U, 4U, 8U, 16U}) {
            PcieOptions made{.generation = generation, .lanes = lanes};
            if (generation == 3) made.tags = 256;  // tags of 10 bits came with 4.0
            if (to_string(made) == name) return made;
        }
    return fail(fmt::format(
        "PCIe link '{}': it must be gen3, gen4 or gen5 with x1, x2, x4, x8 or x16, as gen4x16", name));
}

std::string to_string(const PcieOptions& link) {
    return fmt::format("gen{}x{}", link.generation, link.lanes);
}

double octets_per_ns(const PcieOptions& link) {
    constexpr double encoding = 128.0 / 130.0;
    constexpr double without_skips = 370.0 / 371.0;
    const double transfers_per_ns = link.generation == 3 ? 8 : link.generation == 4 ? 16 : 32;
    return transfers_per_ns / 8 * link.lanes * encoding * without_skips;
}

LinkCost packet_cost(const PcieOptions& link, std::size_t source, std::size_t result) {
    const auto count = [](std::size_t octets, std::size_t most) { return (octets + most - 1) / most; };
    const std::size_t read = (source + 63) / 64 * 64;
    constexpr std::size_t descriptors = 16 * card::regs::Descriptor::size;
    constexpr std::size_t completions = 8 * card::regs::Completion::size;
    LinkCost cost;
    double tlps_up = 0;
    double tlps_down = 0;
    const auto add_read = [&](std::size_t octets, double share) {
        const auto requests = static_cast<double>(count(octets, link.max_read_request));
        const auto answers = static_cast<double>(count(octets, link.max_payload));
        cost.up += share * requests * static_cast<double>(memory_read_octets);
        cost.down += share * static_cast<double>(completion_octets(0, octets, link.max_payload));
        tlps_up += share * requests;
        tlps_down += share * answers;
    };
    const auto add_write = [&](std::size_t octets, double share) {
        const auto tlps = static_cast<double>(count(octets, link.max_payload));
        const std::size_t whole_words = (octets + 3) / 4 * 4;
        cost.up +=
            share * (static_cast<double>(whole_words) + tlps * static_cast<double>(memory_write_octets(0)));
        tlps_up += share * tlps;
    };
    add_read(read, 1);
    add_read(descriptors, 1.0 / 16);
    add_write(result, 1);
    add_write(completions, 1.0 / 8);
    const double dllps = 2.0 * static_cast<double>(dllp_octets) / link.tlps_per_ack;
    cost.up += tlps_down * dllps;
    cost.down += tlps_up * dllps;
    return cost;
}

}  // namespace keyline::sim::platform
