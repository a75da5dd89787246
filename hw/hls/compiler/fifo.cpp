#include "hw/hls/compiler/fifo.h"

namespace keyline::hlsc {

FifoPlan plan_fifo(const Object& output, int stage) {
    // A credit is away from the issue of a call to the clock after the token left the FIFO.
    constexpr unsigned around = 3;
    constexpr unsigned around_registered = 4;
    // Larger ones cost fewer LUTs as block RAM.
    constexpr unsigned largest_lutram = 64;
    constexpr unsigned largest_lutram_bits = 4096;
    FifoPlan plan;
    plan.depth = output.queue.depth;
    plan.style = output.queue.style;
    const auto in_flight = static_cast<unsigned>(stage);
    const unsigned entries = in_flight + around + plan.depth;
    const bool is_large = entries > largest_lutram && entries * output.type.width > largest_lutram_bits;
    if (plan.style.empty()) plan.style = is_large ? "bram" : "lutram";
    plan.registered = plan.style != "lutram";
    plan.cover = in_flight + (plan.registered ? around_registered : around);
    plan.entries = plan.cover + plan.depth;
    if (!plan.registered)
        for (plan.entries = 4; plan.entries < plan.cover + plan.depth;) plan.entries *= 2;
    return plan;
}

}  // namespace keyline::hlsc
