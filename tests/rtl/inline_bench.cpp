#include "tests/rtl/inline_bench.h"

#include KEYLINE_BENCH_HEADER
#include <catch2/catch.hpp>

namespace keyline::test {
namespace {

std::uint32_t low_word(const Mac& address) {
    std::uint32_t word = 0;
    for (unsigned i = 0; i < 4; i++) word |= std::uint32_t{address[i]} << 8 * i;
    return word;
}

std::uint32_t high_word(const Mac& address) {
    return address[4] | std::uint32_t{address[5]} << 8;
}

}  // namespace

InlineBench::InlineBench(std::uint64_t seed, const sim::PcieLinkOptions& link)
    : ShellBench(seed, link), random_(seed + 1) {
    for (auto& octet : own) octet = static_cast<std::uint8_t>(random_());
    own[0] &= 0xFE;  // of one
    auto& top = model();
    source_ = std::make_unique<FrameSource>(FrameSource::Pins{top.rx_axis_tvalid, top.rx_axis_tdata.data(),
                                                              top.rx_axis_tkeep, top.rx_axis_tlast,
                                                              top.rx_axis_tuser});
    sink_ = std::make_unique<FrameSink>(FrameSink::Pins{top.tx_axis_tvalid, top.tx_axis_tready,
                                                        top.tx_axis_tdata.data(), top.tx_axis_tkeep,
                                                        top.tx_axis_tlast});
    drive_more = [this] {
        source_->drive(random_);
        sink_->drive(random_);
    };
    sample_more = [this] { sink_->sample(cycles()); };
}

void InlineBench::open(const RingSizes& sizes) {
    for (const unsigned queue : all_queues) start_queue(queue, sizes);
    write(regs::global::control::offset(), regs::global::control::enable.put(1));
    configure_port(true);
}

void InlineBench::configure_port(bool is_enabled, bool is_promiscuous) {
    write(net_regs::address_lo::offset(), low_word(own));
    write(net_regs::address_hi::offset(), high_word(own));
    write(net_regs::control::offset(),
          net_regs::control::enable.put(is_enabled) | net_regs::control::promiscuous.put(is_promiscuous));
}

void InlineBench::set_next_hop(unsigned entry, const NextHop& hop, bool is_valid) {
    write(net_regs::next_hop_address::offset(), low_word(hop.address));
    write(net_regs::next_hop_rest::offset(), net_regs::next_hop_rest::octets.put(high_word(hop.address)) |
                                                 net_regs::next_hop_rest::tag.put(hop.tag.value_or(0)));
    write(net_regs::next_hop_set::offset(), net_regs::next_hop_set::entry.put(entry) |
                                                net_regs::next_hop_set::valid.put(is_valid) |
                                                net_regs::next_hop_set::tagged.put(hop.tag.has_value()));
}

void InlineBench::post_buffers(unsigned queue, unsigned count) {
    // What is in it does not matter.
    const Bytes nothing(1, 0);
    for (unsigned i = 0; i < count; i++) submit(queue, nothing);
    post_doorbell(queue);
}

std::optional<Done> InlineBench::next(unsigned queue) {
    auto done = take(queue);
    if (done) post_take_doorbell(queue);
    return done;
}

void InlineBench::until(const std::function<bool()>& is_true, unsigned clocks) {
    for (unsigned i = 0; !is_true(); i++) {
        if (i == clocks) FAIL("it does not happen");
        step();
    }
}

void InlineBench::check_sums() {
    std::uint64_t sum = 0;
    for (const auto offset :
         {net_regs::to_pipeline_lo::offset, net_regs::to_host_lo::offset, net_regs::dropped_bad_lo::offset,
          net_regs::dropped_too_long_lo::offset, net_regs::dropped_not_ours_lo::offset,
          net_regs::dropped_no_room_esp_lo::offset, net_regs::dropped_no_room_host_lo::offset})
        sum += count(offset);
    CHECK(sum == count(net_regs::received_frames_lo::offset));
}

}  // namespace keyline::test
