// The whole inbound pipeline in RTL: every token against C simulation, and how many clocks packets take.
#include <catch2/catch.hpp>

#include "Vesp_inbound.h"
#include "hls/esp_inbound_ports.h"
#include "host/net/headers.h"
#include "tests/support/hls_bench.h"
#include "tests/unit/kernels/inbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
using hlsc::Bench;
using Beats = std::vector<kernels::InputBeat>;

namespace {

struct Sender {
    SaIndex index = 0;
    esp::SaParameters sa;
    std::uint64_t next = 1;
};

void add(Beats& to, const Beats& more) {
    to.insert(to.end(), more.begin(), more.end());
}

struct Senders {
    // The SAs themselves and the commands that give them to the card.
    std::vector<Sender> all;
    Beats commands;

    // In entries first, first + 31, ... `plain`: IPv4 without UDP, so that a packet may have one beat.
    Senders(std::mt19937_64& random, std::size_t count, std::size_t first = 0, bool plain = false) {
        card::SaLookup lookup(kernels::sa_bits);
        while (all.size() < count) {
            auto sa = random_inbound_sa(random);
            if (plain && (!sa.source.is_v4() || sa.udp)) continue;
            all.push_back({static_cast<SaIndex>(first + 31 * all.size()), std::move(sa), 1});
            const Sender& sender = all.back();
            for (const auto& c : inbound_sa_commands(sender.index, sender.sa))
                add(commands, {command_beat(c)});
            add(commands, {command_beat(command(regs::Opcode::enable, 0, sender.index))});
            for (const auto& c : bucket_commands(lookup, sender.index, sender.sa))
                add(commands, {command_beat(c)});
        }
    }
    Sender& any(std::mt19937_64& random) { return all[random() % all.size()]; }
};

Beats mixed_packets(std::mt19937_64& random, Senders& senders, int count) {
    Beats beats;
    for (int i = 0; i < count; i++) {
        Sender& sender = senders.any(random);
        auto made = random_inbound_packet(random, sender.sa, random() % 20 == 0 ? 9000 : 120);
        made.sequence = sender.next++;
        if (random() % 16 == 0) made.sequence -= std::min<std::uint64_t>(made.sequence - 1, random() % 20);
        add(beats, packet_beats(0, sealed_outer_packet(random, sender.sa, made)));
    }
    return beats;
}

// Nothing but packets of one beat.
Beats short_packets(std::mt19937_64& random, Senders& senders, int count) {
    Beats beats;
    while (count > 0) {
        Sender& sender = senders.any(random);
        if (!sender.sa.source.is_v4() || sender.sa.udp) continue;
        InboundPacket made;
        made.payload = random_bytes(random, 4);
        made.next_header = net::ip_protocol_none;
        made.sequence = sender.next++;
        add(beats, packet_beats(0, sealed_outer_packet(random, sender.sa, made)));
        count--;
    }
    return beats;
}

// The model at full speed, watched clock by clock.
class Card {
  public:
    Card() {
        model_.rst_ni = 0;
        model_.in_tvalid = 0;
        model_.out_tready = 1;
        for (int i = 0; i < 4; i++) clock();
        model_.rst_ni = 1;
        clock();
    }
    // In clocks since the first beat went in.
    struct Times {
        std::uint64_t last_in = 0;
        std::uint64_t first_out = 0;
        std::uint64_t last_out = 0;
    };
    Times run(const Beats& beats) {
        std::size_t ends = 0;
        for (const auto& beat : beats) ends += beat.last == 1 ? 1 : 0;
        Times times;
        std::size_t taken = 0;
        std::size_t ended = 0;
        for (std::uint64_t now = 0; ended < ends; now++) {
            REQUIRE(now < beats.size() + 2000);
            model_.in_tvalid = taken < beats.size();
            if (taken < beats.size())
                hlsc::put_words(model_.in_tdata, hlsc::pack<esp_inbound_ports::in>(beats[taken]));
            model_.clk_i = 0;
            model_.eval();
            if (taken < beats.size() && model_.in_tready != 0) {
                times.last_in = now;
                taken++;
            }
            if (model_.out_tvalid != 0) {
                if (times.first_out == 0) times.first_out = now;
                times.last_out = now;
                const auto words = hlsc::get_words(model_.out_tdata, esp_inbound_ports::out::width);
                if ((words[last_bit() / 32] >> last_bit() % 32 & 1) != 0) ended++;
            }
            model_.clk_i = 1;
            model_.eval();
        }
        model_.in_tvalid = 0;
        for (int i = 0; i < 50; i++) clock();
        return times;
    }

  private:
    void clock() {
        model_.clk_i = 0;
        model_.eval();
        model_.clk_i = 1;
        model_.eval();
    }
    // Where OutputBeat::last is in the packed token.
    static unsigned last_bit() {
        const kernels::OutputBeat beat{};
        unsigned at = 0;
        esp_inbound_ports::out::fields(beat, [&](const auto& field, unsigned packed_lo, unsigned /*width*/) {
            if (static_cast<const void*>(&field) == static_cast<const void*>(&beat.last)) at = packed_lo;
        });
        REQUIRE(at != 0);
        return at;
    }

    Vesp_inbound model_;
};

}  // namespace

TEST_CASE("the whole pipeline in RTL gives what C simulation gives", "[inbound][rtl]") {
    auto random = random_engine();
    Senders senders(random, 12);
    Beats beats = senders.commands;
    add(beats, mixed_packets(random, senders, 600));
    InboundCard card;
    card.records = true;
    card.give(beats);
    card.take();
    for (const unsigned percent : {0U, 45U}) {
        CAPTURE(percent);
        Bench<Vesp_inbound> bench(7, percent, percent);
        auto& m = bench.model;
        bench.input<esp_inbound_ports::in>("in", card.tokens.in, m.in_tdata, m.in_tvalid, m.in_tready);
        bench.output<esp_inbound_ports::out>("out", card.tokens.out, m.out_tdata, m.out_tvalid, m.out_tready);
        REQUIRE(bench.run() == "");
    }
}

TEST_CASE("a beat a clock, of whatever packets and SAs", "[inbound][rtl]") {
    auto random = random_engine();
    Card card;
    for (const std::size_t count : {std::size_t{1}, std::size_t{400}}) {
        CAPTURE(count);
        Senders senders(random, count, count, count == 1);
        card.run(senders.commands);
        for (const bool are_short : {false, true}) {
            const Beats beats =
                are_short ? short_packets(random, senders, 1000) : mixed_packets(random, senders, 1000);
            CAPTURE(are_short, beats.size());
            if (are_short) REQUIRE(beats.size() == 1000);
            const auto times = card.run(beats);
            // It never waits; and all is out when the last packet is.
            CHECK(times.last_in + 1 == beats.size());
            CHECK(times.last_out - times.last_in <= 250);
        }
    }
}

TEST_CASE("the first beat is out within 200 clocks of the last one in", "[inbound][rtl]") {
    auto random = random_engine();
    Card card;
    Senders senders(random, 1);
    Sender& sender = senders.all[0];
    card.run(senders.commands);
    for (const std::size_t octets : {20U, 200U, 1400U, 9000U}) {
        InboundPacket made;
        made.payload = random_bytes(random, octets);
        made.next_header = net::ip_protocol_none;
        made.sequence = sender.next++;
        const auto times = card.run(packet_beats(0, sealed_outer_packet(random, sender.sa, made)));
        CAPTURE(octets);
        CHECK(times.first_out - times.last_in <= 200);
    }
}
