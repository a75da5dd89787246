// The whole card as RTL, driver included: CardDevice on the Verilated shell with both pipelines behind a
// PCIe link, against SoftwareEsp.
#include <map>

#include "drivers/card/card_device.h"
#include "sim/simulated_card.h"
#include "sim/verilated_port.h"
#include "tests/unit/card/card_traffic.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using esp::Completion;
using esp::PacketStatus;
using esp::SaEvent;

namespace {

struct WholeCard {
    explicit WholeCard(std::uint64_t seed) {
        auto made = sim::VerilatedPort::create({.seed = seed});
        if (!made) FAIL(made.error().message);
        port = made->get();
        auto opened = CardDevice::create(std::move(*made));
        if (!opened) FAIL(opened.error().message);
        device = std::move(*opened);
    }
    esp::SaHandle add(esp::SaParameters parameters) {
        auto handle = device->add_sa(std::move(parameters));
        if (!handle) FAIL(handle.error().message);
        return *handle;
    }
    std::vector<Completion> drain() {
        std::vector<Completion> completions;
        do device->poll(completions, events);
        while (device->outstanding() != 0);
        return completions;
    }

    sim::VerilatedPort* port = nullptr;
    std::unique_ptr<CardDevice> device;
    std::vector<SaEvent> events;
};

}  // namespace

TEST_CASE("many packets of many SAs go through the whole card, out and in, as through SoftwareEsp",
          "[card][rtl]") {
    auto random = random_engine();
    WholeCard card(random());
    Device software;
    struct Pair {
        Ends ends;
        esp::SaHandle out;
        esp::SaHandle in;
        esp::SaHandle software_out;
    };
    std::vector<Pair> pairs;
    for (std::uint32_t i = 0; i < 24; i++) {
        Ends ends = random_ends(random, 0x1000 + i);
        const auto out = card.add(ends.outbound.clone());
        const auto in = card.add(ends.inbound.clone());
        const auto software_out = software.add(ends.outbound.clone());
        software.add(ends.inbound.clone());
        pairs.push_back({std::move(ends), out, in, software_out});
    }
    std::size_t ok = 0;
    for (int round = 0; round < 6; round++) {
        std::vector<Bytes> sealed;
        std::vector<std::pair<const Pair*, Bytes>> sent;
        for (std::uint64_t i = 0; i < 150; i++) {
            const Pair& pair = pairs[random() % pairs.size()];
            sent.emplace_back(&pair, random_packet(random, pair.ends.outbound));
            REQUIRE(card.device->submit_outbound(pair.out, Bytes(sent.back().second), i));
        }
        auto completions = card.drain();
        REQUIRE(completions.size() == sent.size());
        for (auto& completion : completions) {
            const auto& [pair, packet] = sent[completion.cookie];
            auto expected = software.out(pair->software_out, Bytes(packet));
            REQUIRE(completion.status == PacketStatus::ok);
            take_identification(expected.packet, completion.packet, pair->ends.outbound);
            REQUIRE(to_hex(completion.packet) == to_hex(expected.packet));
            sealed.push_back(std::move(completion.packet));
        }
        // And in, some damaged, some again.
        std::vector<Bytes> wires;
        for (auto& packet : sealed) {
            wires.push_back(packet);
            if (random() % 8 == 0) wires.back().back() ^= 1;
            if (random() % 8 == 0) wires.push_back(packet);
        }
        for (std::size_t i = 0; i < wires.size(); i++)
            REQUIRE(card.device->submit_inbound(Bytes(wires[i]), i));
        completions = card.drain();
        REQUIRE(completions.size() == wires.size());
        for (const auto& completion : completions) {
            const auto right = software.in(Bytes(wires[completion.cookie]));
            REQUIRE(completion.status == right.status);
            REQUIRE(to_hex(completion.packet) == to_hex(right.packet));
            ok += completion.status == PacketStatus::ok ? 1 : 0;
        }
    }
    CHECK(ok > 300);
    WARN(card.port->cycles() << " clocks, " << ok << " packets in with status ok");
}

TEST_CASE("SAs come, are replaced and go under full traffic: no packet is lost, none meets another's SA",
          "[card][rtl]") {
    auto random = random_engine();
    WholeCard card(random());
    Device software;
    struct Live {
        Ends ends;
        esp::SaHandle out;
        esp::SaHandle in;
        esp::SaHandle software_out;
    };
    struct Expected {
        esp::SaTerms terms;
        PacketStatus status;
        Bytes packet;
    };
    std::vector<Live> live;
    std::array<std::vector<Expected>, 2> expected;
    std::vector<Completion> done;
    std::uint32_t spi = 0x1000;
    const auto add = [&] {
        Ends ends = random_ends(random, spi++);
        const auto out = card.add(ends.outbound.clone());
        const auto in = card.add(ends.inbound.clone());
        const auto software_out = software.add(ends.outbound.clone());
        software.add(ends.inbound.clone());
        live.push_back({std::move(ends), out, in, software_out});
    };
    const auto send = [&](const Live& sa) {
        const Bytes packet = random_packet(random, sa.ends.outbound);
        const auto sealed = software.out(sa.software_out, Bytes(packet));
        while (!card.device->submit_outbound(sa.out, Bytes(packet), expected[0].size()))
            card.device->poll(done, card.events);
        expected[0].push_back({sa.ends.outbound, sealed.status, sealed.packet});
        if (random() % 3 == 0) return;
        const auto opened = software.in(Bytes(sealed.packet));
        while (!card.device->submit_inbound(Bytes(sealed.packet), expected[1].size()))
            card.device->poll(done, card.events);
        expected[1].push_back({sa.ends.inbound, opened.status, opened.packet});
    };
    for (int round = 0; round < 80; round++) {
        // The new one is there before the old one goes, as a rekeying has it.
        if (live.size() < 6 || random() % 2 == 0) add();
        for (int i = 0; i < 30; i++) send(live[random() % live.size()]);
        if (live.size() > 6) {
            const auto gone = live.begin() + static_cast<std::ptrdiff_t>(random() % live.size());
            REQUIRE(card.device->remove_sa(gone->out));  // with its packets inside
            REQUIRE(card.device->remove_sa(gone->in));
            live.erase(gone);
        }
        card.device->poll(done, card.events);
    }
    for (auto& rest : card.drain()) done.push_back(std::move(rest));
    REQUIRE(done.size() == expected[0].size() + expected[1].size());
    for (const auto& completion : done) {
        auto& right = expected[completion.direction == Direction::outbound ? 0 : 1].at(completion.cookie);
        CAPTURE(completion.cookie);
        REQUIRE(completion.status == right.status);
        if (completion.direction == Direction::outbound)
            take_identification(right.packet, completion.packet, right.terms);
        REQUIRE(to_hex(completion.packet) == to_hex(right.packet));
    }
    CHECK(card.port->stray_accesses() == 0);
}

namespace {

std::vector<Completion> drain(esp::EspDevice& device) {
    std::vector<Completion> completions;
    std::vector<SaEvent> events;
    do device.poll(completions, events);
    while (device.outstanding() != 0);
    return completions;
}

std::uint64_t statistic(esp::EspDevice& device, const std::string& name) {
    for (const auto& [known, value] : device.statistics())
        if (known == name) return value;
    FAIL("no statistic " + name);
    return 0;
}

}  // namespace

TEST_CASE("at whatever clock the card dies, every packet comes back once, right or not at all",
          "[card][rtl]") {
    auto random = random_engine();
    unsigned complete = 0;
    unsigned failed = 0;
    const auto make = [&](std::optional<std::uint64_t> die_at_cycle) {
        auto port = sim::VerilatedPort::create({.seed = random(),
                                                .link = {.latency = 20, .jitter = 20, .stall_percent = 5},
                                                .die_at_cycle = die_at_cycle});
        REQUIRE(port);
        return std::move(*port);
    };
    const CardOptions impatient{.interrupt_completions = 4, .interrupt_clocks = 50};
    auto healthy = make(std::nullopt);
    const auto* clock = healthy.get();
    const auto started = CardDevice::create(std::move(healthy), impatient);
    REQUIRE(started);
    const std::uint64_t start = clock->cycles();
    for (unsigned run = 0; run < 30; run++) {
        auto device = CardDevice::create(make(start / 2 + random() % (start + 10000)), impatient);
        if (!device) continue;
        Ends ends = random_ends(random, 0x1000);
        Device software;
        const auto software_out = software.add(ends.outbound.clone());
        const auto out = (*device)->add_sa(ends.outbound.clone());
        const auto in = (*device)->add_sa(ends.inbound.clone());
        for (unsigned round = 0; round < 30 && out && in; round++) {
            std::map<std::uint64_t, Bytes> expected;
            for (std::uint64_t i = 0; i < 10; i += 2) {
                const Bytes packet = random_packet(random, ends.outbound);
                const Bytes wire = software.out(software_out, Bytes(packet)).packet;
                expected[i] = wire;
                expected[i + 1] = packet;
                REQUIRE((*device)->submit_outbound(*out, Bytes(packet), i));
                REQUIRE((*device)->submit_inbound(Bytes(wire), i + 1));
            }
            for (auto& completion : drain(**device)) {
                REQUIRE(expected.count(completion.cookie) == 1);
                Bytes right = expected.at(completion.cookie);
                if (completion.direction == Direction::outbound)
                    take_identification(right, completion.packet, ends.outbound);
                // What comes in has its DSCP and ECN from outside, perhaps, and its own length.
                if (completion.status == PacketStatus::ok) {
                    complete++;
                    if (completion.direction == Direction::outbound)
                        REQUIRE(to_hex(completion.packet) == to_hex(right));
                    else
                        REQUIRE(completion.packet.size() == right.size());
                } else {
                    failed++;
                    REQUIRE(completion.packet.empty());
                    const bool is_dead = completion.status == PacketStatus::device_failed;
                    REQUIRE((is_dead || completion.direction == Direction::inbound));
                }
                expected.erase(completion.cookie);
            }
            REQUIRE(expected.empty());
        }
        static_cast<void>((*device)->statistics());
        if (out) static_cast<void>((*device)->remove_sa(*out));
    }
    CHECK(complete > 0);
    CHECK(failed > 0);
}

TEST_CASE("a card that cannot reach its rings halts, and is dead to the driver at once", "[card][rtl]") {
    auto random = random_engine();
    WholeCard card(random());
    const Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    REQUIRE(
        card.device->submit_outbound(out, random_packet(random, tunnel.parameters(Direction::outbound)), 1));
    REQUIRE(card.drain().at(0).status == PacketStatus::ok);
    card.port->fail_dma(true);
    REQUIRE(
        card.device->submit_outbound(out, random_packet(random, tunnel.parameters(Direction::outbound)), 1));
    CHECK(card.drain().at(0).status == PacketStatus::device_failed);
    REQUIRE_FALSE(card.device->health());
    CHECK(card.device->health().error().message.find("outbound queue halted") != std::string::npos);
}

TEST_CASE("the simulated card dies after as many packets as it was told", "[card][rtl]") {
    auto device = sim::make_simulated_card({.kill_after_packets = 3});
    REQUIRE(device);
    CHECK((*device)->capabilities().name == "card");
    const Tunnel tunnel;
    const auto sa = (*device)->add_sa(tunnel.parameters(Direction::outbound));
    REQUIRE(sa);
    for (unsigned i = 1; i <= 5; i++) {
        REQUIRE((*device)->submit_outbound(*sa, inner_packet(net::IpVersion::v4, Bytes(100, 7)), i));
        const auto completions = drain(**device);
        REQUIRE(completions.size() == 1);
        CHECK(completions[0].status == (i < 3 ? PacketStatus::ok : PacketStatus::device_failed));
        CHECK((*device)->health().has_value() == (i < 3));
        if (i != 2) continue;
        CHECK(statistic(**device, "out_cycles_per_packet") > 40);
        CHECK(statistic(**device, "out_cycles_per_packet") < 100);
    }
    CHECK(statistic(**device, "outbound.ok") == 2);
    CHECK(statistic(**device, "outbound.device_failed") == 3);
    CHECK(statistic(**device, "out_packets") == 2);  // as they were read last
}
