// CardDevice on cards that are broken, dead or hostile.
#include <fmt/format.h>

#include "hw/rtl/keyline_build.h"
#include "tests/unit/card/card_bench.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using Entry = regs::Completion;
using regs::EventEntry;

namespace {

// What becomes of a few packets when a completion is spoilt; the reason of the death.
std::string death_by(const std::function<void(Entry&)>& spoil, bool inbound = false) {
    CardBench bench;
    const Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    add(*bench.device, tunnel.parameters(Direction::inbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    const Bytes sealed = bench.out(out, Bytes(packet)).packet;
    int number = 0;
    bench.port->faults.completion = [&](std::span<std::uint8_t> octets) {
        if (++number != 2) return;
        auto completion = Entry::decode(octets.first<Entry::size>());
        spoil(completion);
        completion.encode(octets.first<Entry::size>());
    };
    for (std::uint64_t i = 0; i < 4; i++) {
        const bool taken = inbound ? bench.device->submit_inbound(Bytes(sealed), i)
                                   : bench.device->submit_outbound(out, Bytes(packet), i);
        REQUIRE(taken);
    }
    const auto completions = bench.drain();
    REQUIRE(completions.size() == 4);
    CHECK(completions[0].status == PacketStatus::ok);
    for (std::size_t i = 1; i < 4; i++) {
        CHECK(completions[i].cookie == i);
        CHECK(completions[i].status == PacketStatus::device_failed);
    }
    const auto health = bench.device->health();
    REQUIRE_FALSE(health);
    // Nothing works any more, and nothing hangs.
    CHECK_FALSE(bench.device->add_sa(Tunnel(256).parameters(Direction::outbound)));
    CHECK_FALSE(bench.device->query_sa(out));
    CHECK_FALSE(bench.device->remove_sa(out));
    CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::device_failed);
    return health.error().message;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Result<std::unique_ptr<CardDevice>> open(const std::function<void(sim::FunctionalPort::Faults&)>& break_it) {
    auto port = std::make_unique<sim::FunctionalPort>(make_pipelines());
    break_it(port->faults);
    return CardDevice::create(std::move(port), small_rings());
}

}  // namespace

TEST_CASE("completions that cannot be are the card's end", "[pipeline]") {
    CHECK(contains(death_by([](Entry& c) { c.cookie++; }), "not the one that is due"));
    CHECK(contains(death_by([](Entry& c) { c.status = 99; }), "status 99"));
    CHECK(contains(death_by([](Entry& c) { c.length++; }), "not this SA's"));
    CHECK(contains(death_by([](Entry& c) { c.length = 0xffff; }), "length 65535"));
    CHECK(contains(death_by([](Entry& c) { c.length = 0; }), "length 0"));
    CHECK(contains(death_by([](Entry& c) { c.sa_valid = false; }), "no SA"));
    CHECK(contains(death_by([](Entry& c) { c.sa_index++; }), "another packet's SA"));
    CHECK(contains(death_by([](Entry& c) { c.sa_index = 0xffff; }), "SA 65535"));
    CHECK(contains(death_by([](Entry& c) { c.command = true; }), "exchanged"));
    CHECK(contains(death_by([](Entry& c) { c.events = 0x40; }), "events"));
    CHECK(contains(death_by([](Entry& c) { c.host_checks = 8; }), "host checks"));
    CHECK(contains(death_by([](Entry& c) { c.sequence_number--; }), "sequence number"));
    CHECK(contains(death_by([](Entry& c) { c.sequence_number += 1ULL << 32; }), "sequence number"));
    CHECK(contains(death_by([](Entry& c) { c.phase = !c.phase; }), "nothing comes out"));
    const auto other_sa = [](Entry& c) {
        c.status = 0;
        c.sa_index = 7;
        c.length = 40;
    };
    CHECK(contains(death_by(other_sa, true), "SA"));
}

TEST_CASE("a card that uses a number or an IV twice sends nothing more", "[pipeline]") {
    CardBench bench;
    const auto out = add(*bench.device, Tunnel().parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    const bool iv_alone = GENERATE(false, true);
    std::optional<sim::PipelineOutput> first;
    bench.port->faults.output = [&](unsigned, bool is_command, sim::PipelineOutput& output) {
        if (is_command) return;
        if (!first) {
            first = output;
        } else if (iv_alone) {
            std::copy_n(first->octets.begin() + 28, 8, output.octets.begin() + 28);
        } else {
            output = *first;
        }
    };
    CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::ok);
    CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::device_failed);
    REQUIRE_FALSE(bench.device->health());
    CHECK(contains(bench.device->health().error().message, "it used sequence number"));
}

TEST_CASE("a packet to somebody else's address does not leave", "[pipeline]") {
    CardBench bench;
    const auto out = add(*bench.device, Tunnel().parameters(Direction::outbound));
    bench.port->faults.output = [](unsigned, bool is_command, sim::PipelineOutput& output) {
        if (!is_command) output.octets[19] ^= 1;
    };
    CHECK(bench.out(out, inner_packet(net::IpVersion::v4, Bytes(100, 7))).status ==
          PacketStatus::device_failed);
    CHECK(contains(bench.device->health().error().message, "not this SA's"));
}

TEST_CASE("what came out of an inbound SA is an IP packet", "[pipeline]") {
    CardBench bench;
    const Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const auto in = add(*bench.device, tunnel.parameters(Direction::inbound));
    const Bytes sealed = bench.out(out, inner_packet(net::IpVersion::v4, Bytes(100, 7))).packet;
    bench.port->faults.output = [](unsigned, bool is_command, sim::PipelineOutput& output) {
        if (!is_command) output.octets.resize(output.octets.size() - 1);
    };
    CHECK(bench.in(sealed).status == PacketStatus::malformed);
    const auto counters = bench.device->query_sa(in);
    REQUIRE(counters);
    CHECK(counters->packets == 0);
    CHECK(counters->errors == 1);
}

TEST_CASE("events that cannot be are the card's end", "[pipeline]") {
    CardBench bench;
    Tunnel tunnel;
    tunnel.lifetime.soft_packets = 1;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const int what = GENERATE(0, 1, 2);
    bench.port->faults.event = [&](std::span<std::uint8_t> octets) {
        auto event = EventEntry::decode(octets.first<EventEntry::size>());
        if (what == 0) event.events = 0x80;
        if (what == 1) event.inbound = !event.inbound;
        if (what == 2) event.sa_index = 0xffff;
        event.encode(octets.first<EventEntry::size>());
    };
    bench.out(out, inner_packet(net::IpVersion::v4, Bytes(100, 7)));
    CHECK(bench.device->health().error().message == "card: an event that cannot be");
}

TEST_CASE("a card that falls silent, or off the bus, is found dead", "[pipeline]") {
    CardBench bench;
    const auto out = add(*bench.device, Tunnel().parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    SECTION("nothing comes out") {
        bench.port->faults.stuck = true;
        CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::device_failed);
        CHECK(contains(bench.device->health().error().message, "nothing comes out"));
    }
    SECTION("in the middle of a command") {
        bench.port->faults.stuck = true;
        const auto refused = bench.device->add_sa(Tunnel(256).parameters(Direction::inbound));
        REQUIRE_FALSE(refused);
        CHECK(contains(refused.error().message, "nothing comes out"));
    }
    SECTION("off the bus") {
        bench.port->faults.unplugged = true;
        CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::device_failed);
        REQUIRE_FALSE(bench.device->health());
    }
    SECTION("the bus fails") {
        bench.port->faults.fail_dma = true;
        CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::device_failed);
        CHECK(contains(bench.device->health().error().message, "queue halted"));
    }
    CHECK(bench.device->outstanding() == 0);
}

TEST_CASE("a refused command leaves nothing of the SA behind", "[pipeline]") {
    CardBench bench;
    const auto direction = GENERATE(Direction::outbound, Direction::inbound);
    const Tunnel tunnel;
    int number = 0;
    bench.port->faults.output = [&](unsigned, bool is_command, sim::PipelineOutput& output) {
        if (is_command && ++number == 1)
            output.octets[7 * 64 + 4] = static_cast<std::uint8_t>(regs::CommandError::bad_context);
    };
    const auto refused = bench.device->add_sa(tunnel.parameters(direction));
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().message, "card: write_context part 0 for SA entry"));
    CHECK(contains(refused.error().message, ": what was written cannot be"));
    REQUIRE(bench.device->health());
    // The entry is taken by the next one.
    CHECK(bench.device->add_sa(tunnel.parameters(direction)));
}

TEST_CASE("a card is not trusted before it gave known answers", "[pipeline]") {
    const auto wrong_map = open([](auto& faults) {
        faults.read = [](std::uint32_t offset, std::uint32_t value) {
            return offset == regs::global::map_version::offset() ? value + 1 : value;
        };
    });
    REQUIRE_FALSE(wrong_map);
    CHECK(
        contains(wrong_map.error().message,
                 fmt::format("register map has version {}, this driver knows version {}; build and load the "
                             "bitstream of this release",
                             regs::map_version + 1, regs::map_version)));

    const auto refused = [](std::uint32_t changed, std::uint32_t bit) {
        const auto device = open([&](auto& faults) {
            faults.read = [changed, bit](std::uint32_t offset, std::uint32_t value) {
                return offset == changed ? value ^ bit : value;
            };
        });
        return device ? "taken" : device.error().message;
    };
    namespace g = regs::global;
    const std::string remedy =
        "; build and load the bitstream of this release (docs/alveo.md), or run the release that it was "
        "built "
        "from";
    CHECK(refused(g::build_hash_lo::offset(), 1) ==
          fmt::format("card: it was built from RTL {:016x}, this release has RTL {:016x}{}",
                      build::rtl_hash ^ 1, build::rtl_hash, remedy));
    CHECK(contains(refused(g::build_hash_hi::offset(), 1U << 31),
                   fmt::format("RTL {:016x}, ", build::rtl_hash ^ std::uint64_t{1} << 63)));
    CHECK(refused(g::hlsc_hash::offset(), 1) ==
          fmt::format("card: its pipelines were made by hlsc {:08x}, this release has hlsc {:08x}{}",
                      build::hlsc_hash ^ 1, build::hlsc_hash, remedy));
    CHECK(refused(g::build::offset(), 0x80) ==
          "card: it was built for target 129, this driver knows targets 1 to 7" + remedy);
    CHECK(refused(g::build::offset(), g::build::lanes.put(1)) ==
          "card: its capabilities contradict its register map");

    const auto opened_on = [](const std::string& platform, regs::Target built_for) {
        auto port = std::make_unique<sim::FunctionalPort>(make_pipelines());
        port->faults.read = [built_for](std::uint32_t offset, std::uint32_t value) {
            if (offset != g::build::offset()) return value;
            return (value & ~g::build::target.mask()) | static_cast<std::uint32_t>(built_for);
        };
        CardOptions options = small_rings();
        options.platform = platform;
        const auto device = CardDevice::create(std::move(port), options);
        return device ? "taken" : device.error().message;
    };
    const std::string u250 = "xilinx_u250_gen3x16_xdma_4_1_202210_1";
    CHECK(opened_on(u250, regs::Target::u250) == "taken");
    CHECK(opened_on("xilinx_u50_gen3x16_xdma_5_202210_1", regs::Target::u50) == "taken");
    CHECK(opened_on("keyline_simulated_alveo", regs::Target::simulation) == "taken");
    CHECK(opened_on("a_board_of_mine", regs::Target::board) == "taken");
    CHECK(opened_on(u250, regs::Target::u50) ==
          "card: its bitstream was built for Alveo U50, and this is " + u250 +
              "; load the xclbin that was made for Alveo U250 (docs/alveo.md)");
    CHECK(
        contains(opened_on(u250, regs::Target::simulation), "built for simulation, and this is xilinx_u250"));

    const auto wrong_seal = open([](auto& faults) {
        faults.output = [](unsigned direction, bool is_command, sim::PipelineOutput& output) {
            if (!is_command && direction == regs::outbound) output.octets.back() ^= 1;
        };
    });
    REQUIRE_FALSE(wrong_seal);
    CHECK(wrong_seal.error().message ==
          "card: self-test of AES_GCM_16-128 failed: it did not seal a packet as OpenSSL does");

    const auto trusting = open([](auto& faults) {
        faults.output = [](unsigned direction, bool is_command, sim::PipelineOutput& output) {
            if (is_command || direction == regs::outbound || output.status == regs::Status::ok) return;
            output.status = regs::Status::ok;
            output.octets.assign(40, 0x45);
        };
    });
    REQUIRE_FALSE(trusting);

    CHECK_FALSE(open([](auto& faults) { faults.unplugged = true; }));
    CHECK(open([](auto&) {}));
}

TEST_CASE("events that found no room do no harm", "[pipeline]") {
    CardBench bench(small_rings(4));
    Tunnel tunnel;
    tunnel.lifetime.soft_packets = 1;
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(10, 7));
    std::vector<SaHandle> sas;
    for (std::uint32_t i = 0; i < 40; i++) {
        tunnel.spi++;
        sas.push_back(add(*bench.device, tunnel.parameters(Direction::outbound)));
    }
    for (const auto sa : sas)
        while (!bench.device->submit_outbound(sa, Bytes(packet), 0)) bench.drain();
    bench.drain();
    CHECK(bench.events.size() == sas.size());
    CHECK(bench.device->health());
}
