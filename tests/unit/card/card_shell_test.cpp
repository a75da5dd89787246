// CardDevice on the RTL of the shell, Verilated and behind a PCIe link, with SoftwareEsp in the place of
// the pipelines: registers, rings, commands and events of driver and card agree.
#include "drivers/card/card_device.h"
#include "sim/card_identity.h"
#include "sim/software_pipelines.h"
#include "tests/rtl/shell_bench.h"
#include "tests/unit/card/card_traffic.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using esp::Completion;
using esp::PacketStatus;
using esp::SaEvent;
using esp::SaHandle;
using keyline::test::EchoPipeline;
using keyline::test::FlatMemory;
using keyline::test::ShellBench;

namespace {

constexpr std::uint32_t sa_entries = 16;  // of the model

// The octets of the bench's memory from an address on.
class Buffer final : public DmaBuffer {
  public:
    Buffer(std::span<std::uint8_t> octets, std::uint64_t address) : octets_(octets), address_(address) {}
    std::span<std::uint8_t> host() override { return octets_; }
    std::uint64_t device_address() const override { return address_; }
    void sync_for_device(std::size_t, std::size_t) override {}
    void sync_for_host(std::size_t, std::size_t) override {}

  private:
    std::span<std::uint8_t> octets_;
    std::uint64_t address_;
};

class ShellPort final : public CardPort {
  public:
    explicit ShellPort(std::uint64_t seed) : bench_(seed), pipelines_(keyline::sim::software_pipelines(16)) {
        for (unsigned direction = 0; direction < 2; direction++) {
            auto& pins = bench_.pipeline(direction);
            auto& pipeline = *pipelines_[direction];
            pins.treatment = [&pipeline](EchoPipeline::Packet& packet) {
                auto output = pipeline.packet(packet.octets, packet.sa_index, packet.flags != 0);
                packet.octets = std::move(output.octets);
                return keyline::test::PacketResult{
                    output.status,          output.sa_index.value_or(0), output.sa_index.has_value(),
                    output.sequence_number, output.next_header,          output.events,
                    output.checksum,        output.host_checks};
            };
            pins.respond = [&pipeline](const Bytes& command) {
                sim::CommandOctets octets{};
                std::copy_n(command.begin(), octets.size(), octets.begin());
                const auto response = pipeline.command(octets);
                return Bytes(response.begin(), response.end());
            };
        }
    }

    std::uint32_t read32(std::uint32_t offset) override {
        // The bench's shell says that it was made of 0123456789abcdef, which this driver would refuse.
        namespace g = regs::global;
        if (offset == g::build_hash_lo::offset() || offset == g::build_hash_hi::offset() ||
            offset == g::hlsc_hash::offset() || offset == g::build::offset())
            return *sim::identity_register(offset, sa_entries);
        return bench_.read(offset);
    }
    void write32(std::uint32_t offset, std::uint32_t value) override { bench_.write(offset, value); }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        constexpr std::size_t page = 4096;
        const std::uint64_t address = next_;
        next_ += (size + page - 1) / page * page;
        return std::make_unique<Buffer>(bench_.memory.at(address, size), address);
    }
    bool wait_interrupt(std::chrono::microseconds) override {
        for (int i = 0; i < 300 && !bench_.irq(); i++) bench_.step();
        return bench_.irq();
    }
    Result<void> health() const override { return {}; }

  private:
    ShellBench bench_;
    sim::FunctionalPort::Pipelines pipelines_;
    std::uint64_t next_ = FlatMemory::base;
};

std::unique_ptr<CardDevice> open(std::uint64_t seed) {
    auto device = CardDevice::create(std::make_unique<ShellPort>(seed), {.log2_ring_size = 5});
    if (!device) FAIL(device.error().message);
    REQUIRE((*device)->identity().sa_entries == sa_entries);
    return std::move(*device);
}

SaHandle add(esp::EspDevice& device, const esp::SaParameters& parameters) {
    const auto handle = device.add_sa(parameters.clone());
    if (!handle) FAIL(handle.error().message);
    return *handle;
}

std::vector<Completion> drain(esp::EspDevice& device, std::vector<SaEvent>& events) {
    std::vector<Completion> completions;
    do device.poll(completions, events);
    while (device.outstanding() != 0);
    if (!device.health()) FAIL(device.health().error().message);
    return completions;
}

std::uint64_t statistic(esp::EspDevice& device, const std::string& name) {
    for (const auto& [known, value] : device.statistics())
        if (known == name) return value;
    FAIL("no statistic " + name);
    return 0;
}

}  // namespace

TEST_CASE("the driver and the shell's RTL: SAs of every kind come and go under traffic", "[pipeline]") {
    auto random = random_engine();
    auto device = open(random());
    Device software;
    std::vector<SaEvent> events;
    std::uint64_t submitted = 0;
    std::vector<Bytes> expected;
    std::vector<esp::SaParameters> terms;
    for (std::uint32_t i = 0; i < 24; i++) {
        const Ends ends = random_ends(random, 0x1000 + i);
        const auto out = add(*device, ends.outbound);
        const auto in = add(*device, ends.inbound);
        const auto reference = software.add(ends.outbound.clone());
        std::vector<Completion> done;
        std::vector<Bytes> wanted, packets;
        for (int j = 0; j < 40; j++) {
            const Bytes packet = random_packet(random, ends.outbound);
            while (!device->submit_outbound(out, Bytes(packet), submitted)) device->poll(done, events);
            submitted++;
            wanted.push_back(software.out(reference, Bytes(packet)).packet);
            packets.push_back(packet);
        }
        REQUIRE(device->remove_sa(out));  // with packets inside
        for (auto& rest : drain(*device, events)) done.push_back(std::move(rest));
        REQUIRE(done.size() == wanted.size());
        for (std::size_t j = 0; j < done.size(); j++) {
            CAPTURE(i, j);
            REQUIRE(done[j].status == PacketStatus::ok);
            take_identification(wanted[j], done[j].packet, ends.outbound);
            REQUIRE(to_hex(done[j].packet) == to_hex(wanted[j]));
        }
        std::vector<Completion> opened;
        software.add(ends.inbound.clone());
        std::size_t good = 0;
        for (auto& completion : done) {
            if (random() % 8 == 0) completion.packet.back() ^= 1;
            while (!device->submit_inbound(Bytes(completion.packet), 0)) device->poll(opened, events);
        }
        for (auto& rest : drain(*device, events)) opened.push_back(std::move(rest));
        REQUIRE(opened.size() == done.size());
        for (std::size_t j = 0; j < opened.size(); j++) {
            const auto same = software.in(Bytes(done[j].packet));
            REQUIRE(opened[j].status == same.status);
            REQUIRE(to_hex(opened[j].packet) == to_hex(same.packet));
            if (same.status == PacketStatus::ok) good++;
        }
        const auto counters = device->query_sa(in);
        REQUIRE(counters);
        CHECK(counters->packets == good);
        if (random() % 2 == 0 || i >= sa_entries / 2) REQUIRE(device->remove_sa(in));
    }
    CHECK(statistic(*device, "out_packets") == submitted);
    CHECK(statistic(*device, "out_ring_errors") == 0);
    CHECK(statistic(*device, "in_ring_errors") == 0);
}

TEST_CASE("the driver and the shell's RTL: limits, addresses that move", "[pipeline]") {
    auto random = random_engine();
    auto device = open(random());
    std::vector<SaEvent> events;
    Tunnel tunnel;
    tunnel.lifetime = {.soft_packets = 2, .hard_packets = 5};
    const auto out = add(*device, tunnel.parameters(Direction::outbound));
    const auto in = add(*device, tunnel.parameters(Direction::inbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    for (std::uint64_t i = 0; i < 3; i++) REQUIRE(device->submit_outbound(out, Bytes(packet), i));
    REQUIRE(device->update_outer(out, address("2001:db8::5"), address("2001:db8::6"),
                                 esp::UdpEncapsulation{4500, 4501}));
    for (std::uint64_t i = 3; i < 6; i++) REQUIRE(device->submit_outbound(out, Bytes(packet), i));
    const auto sealed = drain(*device, events);
    REQUIRE(sealed.size() == 6);
    for (std::size_t i = 0; i < 5; i++) REQUIRE(sealed[i].status == PacketStatus::ok);
    CHECK(sealed[5].status == PacketStatus::lifetime_expired);
    CHECK(sealed[2].packet[0] == 0x45);
    CHECK(sealed[3].packet[0] >> 4 == 6);
    REQUIRE(events.size() == 2);
    CHECK(events[0].kind == SaEvent::Kind::soft_lifetime);
    CHECK(events[1].kind == SaEvent::Kind::hard_lifetime);
    CHECK(events[1].sa == out);
    CHECK(statistic(*device, "out_events") == 2);

    REQUIRE(device->submit_inbound(Bytes(sealed[0].packet), 0));
    REQUIRE(device->update_outer(in, address("2001:db8::5"), address("2001:db8::6"),
                                 esp::UdpEncapsulation{4500, 4501}));
    REQUIRE(device->submit_inbound(Bytes(sealed[3].packet), 1));
    REQUIRE(device->submit_inbound(Bytes(sealed[1].packet), 2));
    const auto opened = drain(*device, events);
    REQUIRE(opened.size() == 3);
    CHECK(opened[0].status == PacketStatus::ok);
    CHECK(opened[1].status == PacketStatus::ok);
    CHECK(opened[1].sender == net::Endpoint{address("2001:db8::5"), 4500});
    CHECK(opened[2].status == PacketStatus::unknown_sa);
}
