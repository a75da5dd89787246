// The RTL of the outbound processes, each by itself, against their C++: every token, with idle inputs and
// back-pressure, and at full speed a call a clock.
#include <catch2/catch.hpp>

#include "Voutbound_assemble.h"
#include "Voutbound_frame.h"
#include "Voutbound_head.h"
#include "Voutbound_parse.h"
#include "hls/outbound_assemble_ports.h"
#include "hls/outbound_frame_ports.h"
#include "hls/outbound_head_ports.h"
#include "hls/outbound_parse_ports.h"
#include "tests/unit/kernels/outbound_card.h"
#include "tests/unit/kernels/process_rtl.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;

namespace {

// Many SAs and few, with limits that end; all kinds of packets, several in flight, commands between them.
std::unique_ptr<OutboundCard> recorded_traffic() {
    auto random = random_engine();
    auto card = std::make_unique<OutboundCard>(OutboundCard::Core::openssl);
    card->record();
    std::vector<SaIndex> indices;
    for (int i = 0; i < 24; i++) {
        auto sa = random_outbound_sa(random);
        if (i % 4 == 0) sa.lifetime.hard_packets = random() % 20;
        if (i % 4 == 1) sa.lifetime.hard_bytes = random() % 4000;
        if (i % 3 == 0) sa.lifetime.soft_bytes = random() % 4000;
        if (i % 6 == 0) sa.first_sequence = (sa.esn ? 0 : 0x100000000) - 1 - random() % 20;
        indices.push_back(static_cast<SaIndex>(random() % 512 * 32 + static_cast<unsigned>(i)));
        card->add(indices.back(), sa);
    }
    SaIndex index = 0;
    for (int i = 0; i < 900; i++) {
        // Often the one before, so that its state is still on its way.
        if (random() % 2 == 0) index = indices[random() % indices.size()];
        const auto version = random() % 2 == 0 ? net::IpVersion::v4 : net::IpVersion::v6;
        const std::size_t most = random() % 16 == 0 ? 1500 : random() % 2 == 0 ? 200 : 60;
        Bytes packet =
            random_inner_packet(random, version, (version == net::IpVersion::v4 ? 20 : 40) + random() % most);
        if (random() % 16 == 0) packet[0] = 0;
        if (random() % 32 == 0) packet = random_inner_packet(random, version, 9601);
        const unsigned flags = random() % 16 == 0 ? kernels::dummy_flag : 0;
        if (random() % 16 == 0)
            card->give(command(regs::Opcode::query, static_cast<std::uint8_t>(random() % 2), index));
        card->give(packet_beats(random() % 16 == 0 ? static_cast<SaIndex>(random()) : index, packet,
                                random() % 8 == 0 ? random() % 300 : 0, flags));
    }
    const auto outputs = card->take();
    // It is what it should be: something of everything.
    std::array<int, 14> seen{};
    for (const auto& output : outputs)
        if (!output.is_response) seen[output.result.status.to_uint()]++;
    for (const auto status :
         {regs::Status::ok, regs::Status::unknown_sa, regs::Status::malformed, regs::Status::too_big,
          regs::Status::lifetime_expired, regs::Status::sequence_exhausted, regs::Status::unsupported})
        CHECK(seen[static_cast<std::size_t>(status)] > 0);
    return card;
}

// Once: the memories of the C++ are empty then, as those of the RTL are.
const OutboundCard& traffic() {
    static const std::unique_ptr<OutboundCard> card = recorded_traffic();
    return *card;
}

}  // namespace

TEST_CASE("parse in RTL", "[outbound][rtl]") {
    const auto& card = traffic();
    for (const auto& timing : timings) {
        ProcessBench<Voutbound_parse> bench(1, timing);
        auto& m = bench.model;
        bench.input<outbound_parse_ports::in>("in", card.in.tokens, m.in_tdata, m.in_tvalid, m.in_tready);
        bench.output<outbound_parse_ports::heads>("heads", card.heads.tokens, m.heads_tdata, m.heads_tvalid,
                                                  m.heads_tready);
        bench.output<outbound_parse_ports::even>("even", card.even.tokens, m.even_tdata, m.even_tvalid,
                                                 m.even_tready);
        bench.output<outbound_parse_ports::odd>("odd", card.odd.tokens, m.odd_tdata, m.odd_tvalid,
                                                m.odd_tready);
        bench.check(card.calls.parse);
    }
}

TEST_CASE("head in RTL", "[outbound][rtl]") {
    const auto& card = traffic();
    for (const auto& timing : timings) {
        ProcessBench<Voutbound_head> bench(2, timing);
        auto& m = bench.model;
        bench.input<outbound_head_ports::heads>("heads", card.heads.tokens, m.heads_tdata, m.heads_tvalid,
                                                m.heads_tready);
        bench.output<outbound_head_ports::plans>("plans", card.plans.tokens, m.plans_tdata, m.plans_tvalid,
                                                 m.plans_tready);
        bench.output<outbound_head_ports::envelopes>("envelopes", card.envelopes.tokens, m.envelopes_tdata,
                                                     m.envelopes_tvalid, m.envelopes_tready);
        bench.check(card.calls.head);
    }
}

TEST_CASE("frame in RTL", "[outbound][rtl]") {
    const auto& card = traffic();
    for (const auto& timing : timings) {
        ProcessBench<Voutbound_frame> bench(3, timing);
        auto& m = bench.model;
        bench.input<outbound_frame_ports::plans>("plans", card.plans.tokens, m.plans_tdata, m.plans_tvalid,
                                                 m.plans_tready);
        bench.input<outbound_frame_ports::even>("even", card.even.tokens, m.even_tdata, m.even_tvalid,
                                                m.even_tready);
        bench.input<outbound_frame_ports::odd>("odd", card.odd.tokens, m.odd_tdata, m.odd_tvalid,
                                               m.odd_tready);
        bench.output<outbound_frame_ports::blocks>("blocks", card.blocks.tokens, m.blocks_tdata,
                                                   m.blocks_tvalid, m.blocks_tready);
        bench.check(card.calls.frame);
    }
}

TEST_CASE("assemble in RTL", "[outbound][rtl]") {
    const auto& card = traffic();
    for (const auto& timing : timings) {
        ProcessBench<Voutbound_assemble> bench(4, timing);
        auto& m = bench.model;
        bench.input<outbound_assemble_ports::envelopes>("envelopes", card.envelopes.tokens, m.envelopes_tdata,
                                                        m.envelopes_tvalid, m.envelopes_tready);
        bench.input<outbound_assemble_ports::even>("even", card.sealed_even.tokens, m.even_tdata,
                                                   m.even_tvalid, m.even_tready);
        bench.input<outbound_assemble_ports::odd>("odd", card.sealed_odd.tokens, m.odd_tdata, m.odd_tvalid,
                                                  m.odd_tready);
        bench.output<outbound_assemble_ports::out>("out", card.out.tokens, m.out_tdata, m.out_tvalid,
                                                   m.out_tready);
        bench.check(card.calls.assemble);
    }
}
