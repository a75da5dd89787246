// The judge of the campaign is judged: devices that leak, repeat a number or lose packets must not pass. And
// what a fault is.
#include <catch2/catch.hpp>

#include "sim/functional_port.h"
#include "sim/software_pipelines.h"
#include "tests/faults/ports.h"

using namespace keyline;
using namespace keyline::faults;
using esp::Completion;
using esp::Direction;
using sim::Fault;
using sim::FaultInjector;
using sim::FaultKind;

namespace {

constexpr std::uint64_t seed = 7;

// A device without faults, whose completions a test may spoil before the judge sees them.
struct Bench {
    Bench() { install(); }
    void install() {
        out = device.add_sa(pair.outbound.clone()).value();
        static_cast<void>(device.add_sa(pair.inbound.clone()));
    }
    void send() {
        std::uint64_t cookie = 0;
        plain = judge.outbound_packet(200, cookie);
        REQUIRE(device.submit_outbound(out, Bytes(plain), cookie));
    }
    void receive(const Judge::FromPeer& packet) {
        const auto cookie = judge.submit(packet);
        REQUIRE(device.submit_inbound(Bytes(packet.outer), cookie));
    }
    std::vector<Completion> poll() {
        std::vector<Completion> completions;
        std::vector<esp::SaEvent> events;
        device.poll(completions, events);
        return completions;
    }
    const Offences& settled() {
        judge.settle(device.statistics());
        return judge.offences();
    }

    Judge judge{seed};
    esp::SoftwareEsp device;
    Judge::Pair pair = judge.make_pair();
    esp::SaHandle out = esp::SaHandle::none;
    Bytes plain;
};

// Does as it should until the driver trusts it; then spoils what comes out.
class BadPipeline final : public sim::PacketPipeline {
  public:
    using Spoil = void (*)(ByteView packet, sim::PipelineOutput& output);
    BadPipeline(std::unique_ptr<sim::PacketPipeline> good, Spoil spoil)
        : good_(std::move(good)), spoil_(spoil) {}
    sim::PipelineOutput packet(ByteView packet, std::uint16_t sa_index, bool dummy) override {
        auto output = good_->packet(packet, sa_index, dummy);
        constexpr unsigned trusted = 200;
        if (++packets_ > trusted) spoil_(packet, output);
        return output;
    }
    sim::CommandOctets command(const sim::CommandOctets& command) override { return good_->command(command); }
    void wipe() override { good_->wipe(); }

  private:
    std::unique_ptr<sim::PacketPipeline> good_;
    Spoil spoil_;
    unsigned packets_ = 0;
};

PortUnderTest bad_port(BadPipeline::Spoil spoil) {
    auto port = port_named("functional").value();
    port.make = [spoil](std::uint64_t) -> Result<Machine> {
        Machine machine;
        const auto injector = std::make_shared<FaultInjector>();
        machine.injector = injector;
        auto pipelines = sim::software_pipelines(64);
        pipelines[0] = std::make_unique<BadPipeline>(std::move(pipelines[0]), spoil);
        machine.port = std::make_shared<sim::FunctionalPort>(
            std::move(pipelines),
            sim::FunctionalOptions{
                .memory_bytes = std::size_t{8} << 20, .sa_entries = 64, .batch = 4, .injector = injector});
        return machine;
    };
    return port;
}

}  // namespace

TEST_CASE("who does right has no offences", "[faults]") {
    Bench bench;
    for (int i = 0; i < 20; i++) {
        bench.send();
        const auto packet = bench.judge.from_peer(bench.pair, 100);
        bench.receive(packet);
        bench.receive(packet);  // is replayed, and does not come out
    }
    bench.judge.look_at(bench.poll());
    CHECK(bench.settled().none());
    const auto heard = bench.judge.take_heard();
    CHECK(heard.ok == 40);
    CHECK(heard.all == 60);
}

TEST_CASE("plaintext is found, whole, in part, and in memory", "[faults]") {
    Bench bench;
    bench.send();
    auto completions = bench.poll();
    SECTION("whole") {
        completions[0].packet = bench.plain;
        bench.judge.look_at(completions);
    }
    SECTION("in part") {
        std::copy_n(bench.plain.begin() + 101, 24, completions[0].packet.begin() + 77);
        bench.judge.look_at(completions);
    }
    SECTION("in what the card wrote") {
        bench.judge.look_at(completions);
        FaultInjector injector;
        injector.watch_for(bench.judge.mark());
        injector.see_write(ByteView(bench.plain).subspan(64, 64), ~std::uint64_t{0});
        injector.see_write(ByteView(bench.plain).subspan(64, 64), 0);
        bench.judge.seen_in_memory(injector.take_seen());
        CHECK(injector.take_seen() == 0);
    }
    CHECK(bench.judge.offences().plaintext_leaks == 1);
}

TEST_CASE("a sequence number that is used twice is found", "[faults]") {
    Bench bench;
    bench.send();
    const auto first = bench.poll();
    bench.judge.look_at(first);
    SECTION("the same packet again") {
        bench.send();
        auto second = bench.poll();
        second[0].packet = first[0].packet;
        bench.judge.look_at(second);
    }
    SECTION("another packet, by an SA that began anew") {
        REQUIRE(bench.device.remove_sa(bench.out));
        bench.install();
        bench.send();
        bench.judge.look_at(bench.poll());
    }
    CHECK(bench.judge.offences().sequence_reuse == 1);
}

TEST_CASE("a packet of which nothing is heard is found, and one that is not counted", "[faults]") {
    Bench bench;
    bench.send();
    bench.send();
    auto completions = bench.poll();
    SECTION("nothing is heard") {
        completions.pop_back();
        bench.judge.look_at(completions);
        CHECK(bench.settled().silent_losses == 2);  // and the device's counter says otherwise
    }
    SECTION("it is counted as another") {
        completions[0].status = esp::PacketStatus::device_failed;
        completions[0].packet.clear();
        bench.judge.look_at(completions);
        CHECK(bench.settled().silent_losses == 2);  // one less is ok, one more failed
    }
    SECTION("it is not counted at all") {
        bench.judge.look_at(completions);
        bench.judge.settle({});
        CHECK(bench.judge.offences().silent_losses == 2);
    }
}

TEST_CASE("wrong packets are found", "[faults]") {
    Bench bench;
    SECTION("octets of a packet that was dropped") {
        bench.send();
        auto completions = bench.poll();
        completions[0].status = esp::PacketStatus::device_failed;
        bench.judge.look_at(completions);
    }
    SECTION("ESP that the peer does not open") {
        bench.send();
        auto completions = bench.poll();
        completions[0].packet.back() ^= 1;
        bench.judge.look_at(completions);
    }
    SECTION("twice the same completion") {
        bench.send();
        const auto completions = bench.poll();
        bench.judge.look_at(completions);
        bench.judge.look_at(completions);
    }
    SECTION("an inbound packet twice") {
        const auto packet = bench.judge.from_peer(bench.pair, 100);
        bench.receive(packet);
        bench.receive(packet);
        auto completions = bench.poll();
        completions[1].status = esp::PacketStatus::ok;
        completions[1].packet = completions[0].packet;
        bench.judge.look_at(completions);
    }
    SECTION("an inbound packet that was changed") {
        bench.receive(bench.judge.from_peer(bench.pair, 100));
        auto completions = bench.poll();
        completions[0].packet.back() ^= 1;
        bench.judge.look_at(completions);
    }
    CHECK(bench.judge.offences().wrong_packets == 1);
}

TEST_CASE("a campaign on a card that leaks finds it", "[faults]") {
    Campaign campaign(bad_port([](ByteView packet, sim::PipelineOutput& output) {
                          if (output.octets.size() > packet.size())
                              std::copy(packet.begin() + 28, packet.end(), output.octets.begin() + 40);
                      }),
                      seed);
    // A new driver finds it out in its self-test.
    try {
        campaign.run(20, [](std::uint64_t) { return true; });
    } catch (const std::runtime_error&) {
        SUCCEED();
    }
    CHECK(campaign.judge().offences().plaintext_leaks > 0);
}

TEST_CASE("bits that flip in the memory of an SA stop that one, and the card goes on", "[faults]") {
    Campaign campaign(port_named("functional").value(), seed);
    campaign.run(40, [](std::uint64_t) { return true; },
                 {FaultKind::single_bit_flip, FaultKind::double_bit_flip});
    CHECK(campaign.judge().offences().none());
    CHECK(campaign.complaints().empty());
    std::uint64_t stopped = 0;
    for (const auto& [kind, tally] : campaign.tallies()) {
        CHECK(tally.recovered == tally.injected);
        for (const auto& [reason, count] : tally.reasons) stopped += count;
    }
    CHECK(stopped > 0);
}

TEST_CASE("a device that lives and does not work is neither recovered nor stopped", "[faults]") {
    Campaign campaign(bad_port([](ByteView, sim::PipelineOutput& output) {
                          output.status = card::regs::Status::malformed;
                      }),
                      seed);
    while (campaign.tallies().empty())
        static_cast<void>(campaign.inject({FaultKind::doubled_interrupt, 100, 1}));
    const auto& tally = campaign.tallies().at(FaultKind::doubled_interrupt);
    CHECK(tally.unrecovered == 1);
    CHECK(tally.recovered + tally.stopped_cleanly == 0);
    CHECK(campaign.judge().offences().none());
}

TEST_CASE("a campaign does the same for the same seed", "[faults]") {
    const auto run = [] {
        Campaign campaign(port_named("functional").value(), seed);
        campaign.run(40, [](std::uint64_t) { return true; });
        CHECK(campaign.judge().offences().none());
        return campaign.judge().packets();
    };
    CHECK(run() == run());
}

TEST_CASE("a fault is said and read in words", "[faults]") {
    for (std::size_t kind = 0; kind < sim::fault_kind_count; kind++)
        for (const std::uint64_t lasts : {std::uint64_t{3}, Fault::forever}) {
            const Fault fault{static_cast<FaultKind>(kind), 10, lasts};
            const auto read = sim::parse_fault(sim::to_string(fault));
            REQUIRE(read);
            CHECK(*read == fault);
        }
    CHECK(sim::to_string(Fault{FaultKind::dma_read_error, 10, 3}) == "dma_read_error after 10 lasts 3");
    for (const char* wrong :
         {"", "dma_read_error", "dma_read_error after 1 lasts", "dma_read_error after x lasts 1",
          "dma_read_error after 1 lasts 0", "dma after 1 lasts 1", "dma_read_error after 1 lasts 1 more"})
        CHECK_FALSE(sim::parse_fault(wrong));
}

TEST_CASE("a fault strikes the occasions that it names", "[faults]") {
    FaultInjector injector;
    const auto strikes = [&](FaultKind kind, int times) {
        std::string pattern;
        for (int i = 0; i < times; i++) pattern += injector.strikes(kind) ? 'x' : '.';
        return pattern;
    };
    CHECK(strikes(FaultKind::dma_read_error, 3) == "...");
    injector.arm({FaultKind::dma_read_error, 2, 3});
    CHECK(strikes(FaultKind::dma_write_error, 3) == "...");
    CHECK_FALSE(injector.has_struck());
    CHECK(strikes(FaultKind::dma_read_error, 4) == "..xx");
    CHECK(injector.has_struck());
    CHECK_FALSE(injector.is_over());
    CHECK(strikes(FaultKind::dma_read_error, 3) == "x..");
    CHECK(injector.is_over());
    injector.arm({FaultKind::dma_read_error, 1, Fault::forever});
    CHECK(strikes(FaultKind::dma_read_error, 5) == ".xxxx");
    CHECK_FALSE(injector.is_over());
}

TEST_CASE("power comes back after so many accesses, to a card that knows nothing", "[faults]") {
    FaultInjector injector;
    injector.arm({FaultKind::power_loss, 1, 2});
    CHECK_FALSE(injector.is_off_at_access());
    CHECK(injector.is_off_at_access());
    CHECK_FALSE(injector.has_power());
    CHECK(injector.take_power_loss());
    CHECK_FALSE(injector.take_power_loss());
    CHECK(injector.is_off_at_access());
    CHECK_FALSE(injector.is_off_at_access());
    CHECK(injector.is_over());
}

TEST_CASE("a lost interrupt is not told again before its cause is cleared, a doubled one is told twice",
          "[faults]") {
    FaultInjector injector;
    injector.arm({FaultKind::lost_interrupt, 0, 1});
    injector.interrupt_line(true);
    injector.interrupt_line(true);
    CHECK_FALSE(injector.is_interrupted());
    injector.interrupt_line(false);
    injector.interrupt_line(true);
    CHECK(injector.is_interrupted());
    injector.interrupt_line(false);
    injector.arm({FaultKind::doubled_interrupt, 0, 1});
    injector.interrupt_line(true);
    CHECK(injector.is_interrupted());
    injector.interrupt_line(false);
    CHECK(injector.is_interrupted());
    CHECK_FALSE(injector.is_interrupted());
}
