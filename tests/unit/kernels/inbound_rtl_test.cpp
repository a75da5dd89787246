// The RTL of the inbound processes, each by itself, against their C++: every token, with idle inputs and
// back-pressure, and at full speed a call a clock.
#include <map>

#include <catch2/catch.hpp>

#include "Vinbound_deliver.h"
#include "Vinbound_frame.h"
#include "Vinbound_head.h"
#include "Vinbound_parse.h"
#include "Vinbound_verdict.h"
#include "hls/inbound_deliver_ports.h"
#include "hls/inbound_frame_ports.h"
#include "hls/inbound_head_ports.h"
#include "hls/inbound_parse_ports.h"
#include "hls/inbound_verdict_ports.h"
#include "hw/hls/kernels/inbound_head.h"
#include "hw/hls/kernels/inbound_parse.h"
#include "tests/support/hls_network.h"
#include "tests/unit/kernels/inbound_card.h"
#include "tests/unit/kernels/process_rtl.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;

namespace {

// Many SAs and few, with limits that end; all kinds of packets, commands between them.
std::vector<kernels::InputBeat> traffic_beats() {
    auto random = random_engine();
    std::vector<kernels::InputBeat> beats;
    const auto give = [&](const std::vector<kernels::InputBeat>& more) {
        beats.insert(beats.end(), more.begin(), more.end());
    };
    card::SaLookup lookup(kernels::sa_bits);
    struct Sender {
        SaIndex index;
        esp::SaParameters sa;
        std::uint64_t next = 1;
    };
    std::vector<Sender> senders;
    for (int i = 0; i < 24; i++) {
        senders.push_back({static_cast<SaIndex>(random() % 512 * 32 + static_cast<unsigned>(i)),
                           random_inbound_sa(random), 1});
        Sender& sender = senders.back();
        auto& limits = sender.sa.lifetime;
        if (i % 4 == 0) limits.hard_packets = random() % 20;
        if (i % 4 == 1) limits.hard_bytes = random() % 4000;
        if (i % 3 == 0) limits.soft_bytes = random() % 4000;
        for (const auto& c : inbound_sa_commands(sender.index, sender.sa)) give({command_beat(c)});
        give({command_beat(command(regs::Opcode::enable, 0, sender.index))});
        for (const auto& c : bucket_commands(lookup, sender.index, sender.sa)) give({command_beat(c)});
    }
    std::size_t current = 0;
    for (int i = 0; i < 900; i++) {
        // Often the one before, so that its state is still on its way.
        if (random() % 3 == 0) current = random() % senders.size();
        Sender& sender = senders[current];
        auto made = random_inbound_packet(random, sender.sa, random() % 16 == 0 ? 1500 : 100);
        made.sequence = sender.next;
        if (random() % 8 == 0) made.sequence -= std::min<std::uint64_t>(made.sequence - 1, random() % 1200);
        sender.next += random() % 16 == 0 ? random() % 1500 : 1;
        Bytes packet = sealed_outer_packet(random, sender.sa, made);
        if (random() % 16 == 0) packet[random() % 64 % packet.size()] ^= 0x10;
        give(packet_beats(0, packet, random() % 8 == 0 ? random() % 300 : 0));
        if (random() % 16 == 0)
            give({command_beat(
                command(regs::Opcode::query, static_cast<std::uint8_t>(random() % 2), sender.index))});
    }
    return beats;
}

// parse and head alone: what head says does not depend on when verdict tells it something, when it never
// does.
template <class Token>
std::vector<Token> head_alone(const std::vector<kernels::InputBeat>& beats) {
    return hlsc::in_fresh_process<Token>([&] {
        hls::stream<kernels::InputBeat> in;
        hls::stream<kernels::InboundHead> heads;
        hls::stream<kernels::OuterBeat> even;
        hls::stream<kernels::OuterBeat> odd;
        hls::stream<kernels::UdpSum> sums;
        hls::stream<kernels::HighestNumber> windows;
        hls::stream<kernels::FramePlan> plans;
        hls::stream<kernels::InboundContext> contexts;
        for (const auto& beat : beats) {
            in.write(beat);
            inbound_parse(in, heads, even, odd, sums);
            if (beat.first == 1) inbound_head(heads, windows, plans, contexts);
        }
        if constexpr (std::is_same_v<Token, kernels::FramePlan>) {
            return hlsc::take_all(plans);
        } else {
            return hlsc::take_all(contexts);
        }
    });
}

struct Traffic {
    Traffic() {
        const auto beats = traffic_beats();
        // Before the memories of the C++ have something in them, as those of the RTL have not.
        plans = head_alone<kernels::FramePlan>(beats);
        contexts = head_alone<kernels::InboundContext>(beats);
        card.records = true;
        card.give(beats);
        std::map<std::string, int> seen;
        for (const auto& output : card.take())
            if (!output.is_response) seen[status_name(output.result)]++;
        // Something of everything.
        for (const auto* status : {"ok", "unknown_sa", "bad_icv", "replayed", "malformed",
                                   "selector_mismatch", "dummy", "lifetime_expired", "unsupported"}) {
            CAPTURE(status);
            CHECK(seen[status] > 0);
        }
    }
    InboundCard card;
    std::vector<kernels::FramePlan> plans;
    std::vector<kernels::InboundContext> contexts;
};

const Traffic& traffic() {
    static const Traffic made;
    return made;
}

}  // namespace

TEST_CASE("parse in RTL", "[inbound][rtl]") {
    const auto& card = traffic().card;
    for (const auto& timing : timings) {
        ProcessBench<Vinbound_parse> bench(1, timing);
        auto& m = bench.model;
        bench.input<inbound_parse_ports::in>("in", card.tokens.in, m.in_tdata, m.in_tvalid, m.in_tready);
        bench.output<inbound_parse_ports::heads>("heads", card.tokens.heads, m.heads_tdata, m.heads_tvalid,
                                                 m.heads_tready);
        bench.output<inbound_parse_ports::even>("even", card.tokens.even, m.even_tdata, m.even_tvalid,
                                                m.even_tready);
        bench.output<inbound_parse_ports::odd>("odd", card.tokens.odd, m.odd_tdata, m.odd_tvalid,
                                               m.odd_tready);
        bench.output<inbound_parse_ports::sums>("sums", card.tokens.sums, m.sums_tdata, m.sums_tvalid,
                                                m.sums_tready);
        bench.check(card.calls.parse);
    }
}

TEST_CASE("head in RTL", "[inbound][rtl]") {
    const auto& card = traffic().card;
    for (const auto& timing : timings) {
        ProcessBench<Vinbound_head> bench(2, timing);
        auto& m = bench.model;
        bench.input<inbound_head_ports::heads>("heads", card.tokens.heads, m.heads_tdata, m.heads_tvalid,
                                               m.heads_tready);
        bench.input<inbound_head_ports::windows>("windows", std::vector<kernels::HighestNumber>(),
                                                 m.windows_tdata, m.windows_tvalid, m.windows_tready);
        bench.output<inbound_head_ports::frames>("frames", traffic().plans, m.frames_tdata, m.frames_tvalid,
                                                 m.frames_tready);
        bench.output<inbound_head_ports::contexts>("contexts", traffic().contexts, m.contexts_tdata,
                                                   m.contexts_tvalid, m.contexts_tready);
        bench.check(card.calls.head);
    }
}

TEST_CASE("frame in RTL", "[inbound][rtl]") {
    const auto& card = traffic().card;
    for (const auto& timing : timings) {
        ProcessBench<Vinbound_frame> bench(3, timing);
        auto& m = bench.model;
        bench.input<inbound_frame_ports::frames>("frames", card.tokens.plans, m.frames_tdata, m.frames_tvalid,
                                                 m.frames_tready);
        bench.input<inbound_frame_ports::even>("even", card.tokens.even, m.even_tdata, m.even_tvalid,
                                               m.even_tready);
        bench.input<inbound_frame_ports::odd>("odd", card.tokens.odd, m.odd_tdata, m.odd_tvalid,
                                              m.odd_tready);
        bench.output<inbound_frame_ports::blocks>("blocks", card.tokens.blocks, m.blocks_tdata,
                                                  m.blocks_tvalid, m.blocks_tready);
        bench.check(card.calls.frame);
    }
}

TEST_CASE("verdict in RTL", "[inbound][rtl]") {
    const auto& card = traffic().card;
    for (const auto& timing : timings) {
        ProcessBench<Vinbound_verdict> bench(4, timing);
        auto& m = bench.model;
        bench.input<inbound_verdict_ports::contexts>("contexts", card.tokens.contexts, m.contexts_tdata,
                                                     m.contexts_tvalid, m.contexts_tready);
        bench.input<inbound_verdict_ports::endings>("endings", card.tokens.endings, m.endings_tdata,
                                                    m.endings_tvalid, m.endings_tready);
        bench.input<inbound_verdict_ports::sums>("sums", card.tokens.sums, m.sums_tdata, m.sums_tvalid,
                                                 m.sums_tready);
        bench.output<inbound_verdict_ports::windows>("windows", card.tokens.windows, m.windows_tdata,
                                                     m.windows_tvalid, m.windows_tready);
        bench.output<inbound_verdict_ports::verdicts>("verdicts", card.tokens.verdicts, m.verdicts_tdata,
                                                      m.verdicts_tvalid, m.verdicts_tready);
        bench.check(card.calls.verdict);
    }
}

TEST_CASE("deliver in RTL", "[inbound][rtl]") {
    const auto& card = traffic().card;
    for (const auto& timing : timings) {
        ProcessBench<Vinbound_deliver> bench(5, timing);
        auto& m = bench.model;
        bench.input<inbound_deliver_ports::verdicts>("verdicts", card.tokens.verdicts, m.verdicts_tdata,
                                                     m.verdicts_tvalid, m.verdicts_tready);
        bench.input<inbound_deliver_ports::even>("even", card.tokens.text_even, m.even_tdata, m.even_tvalid,
                                                 m.even_tready);
        bench.input<inbound_deliver_ports::odd>("odd", card.tokens.text_odd, m.odd_tdata, m.odd_tvalid,
                                                m.odd_tready);
        bench.output<inbound_deliver_ports::out>("out", card.tokens.out, m.out_tdata, m.out_tvalid,
                                                 m.out_tready);
        bench.check(card.calls.deliver);
    }
}
