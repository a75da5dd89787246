// What goes wrong on a card: full tables and rings, limits, a card that is another one, fails its self-test,
// lies or dies.
#include <functional>

#include "sim/simulated_card.h"
#include "tests/unit/card/card_device_support.h"

namespace keyline::card {
namespace {

using namespace test;
using Kind = esp::SaEvent::Kind;

const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(72));  // 100 octets

TEST_CASE("a full SA table refuses, and takes again what is removed") {
    CardBench card;
    for (const auto direction : {Direction::outbound, Direction::inbound}) {
        std::vector<SaHandle> handles;
        for (std::uint32_t i = 0; i < regs::sa_entries; i++) {
            Tunnel tunnel;
            tunnel.spi = 0x2000 + i;
            handles.push_back(card.add(tunnel.parameters(direction)));
        }
        Tunnel more;
        more.spi = 0x9000;
        const auto refused = card.device->add_sa(more.parameters(direction));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.find("table is full (256 entries)") != std::string::npos);
        REQUIRE(card.device->remove_sa(handles[77]));
        card.add(more.parameters(direction));
        CHECK_FALSE(card.device->query_sa(handles[77]));
        CHECK(card.device->query_sa(handles[78]));
    }
}

TEST_CASE("an SPI is taken once, and parameters that the card cannot do are refused") {
    CardBench card;
    Tunnel tunnel;
    card.add(tunnel.parameters(Direction::inbound));
    tunnel.outer = net::IpVersion::v6;
    CHECK_FALSE(card.device->add_sa(tunnel.parameters(Direction::inbound)));
    tunnel.spi++;
    for (const unsigned window : {0U, 257U, 288U}) {
        tunnel.replay_window = window;
        CHECK_FALSE(card.device->add_sa(tunnel.parameters(Direction::inbound)));
    }
    auto padded = tunnel.parameters(Direction::outbound);
    padded.tfc_padding = 100;
    const auto added_padded = card.device->add_sa(std::move(padded));
    CHECK_FALSE(added_padded);
    auto other_cipher = tunnel.parameters(Direction::outbound);
    other_cipher.encryption = esp::Encryption::aes_gcm_12;
    const auto added_other = card.device->add_sa(std::move(other_cipher));
    CHECK_FALSE(added_other);
    // swanctl's default becomes the next larger one.
    tunnel.replay_window = 32;
    REQUIRE(card.device->remove_sa(card.add(tunnel.parameters(Direction::inbound))));
    tunnel.replay_window = 256;
    const auto taken = card.add(tunnel.parameters(Direction::inbound));
    REQUIRE(card.device->remove_sa(taken));
    card.add(tunnel.parameters(Direction::inbound));
    tunnel.mode = esp::Mode::transport;
    CHECK_FALSE(card.device->add_sa(tunnel.parameters(Direction::outbound)));
}

TEST_CASE("full rings refuse a packet and leave it alone") {
    CardBench card;
    const Tunnel tunnel;
    const auto sa = card.add(tunnel.parameters(Direction::outbound));
    unsigned taken = 0;
    while (card.device->submit_outbound(sa, Bytes(inner), taken)) taken++;
    CHECK(taken == 64);
    Bytes packet = inner;
    const bool again = card.device->submit_outbound(sa, std::move(packet), 0);
    CHECK_FALSE(again);
    CHECK(packet == inner);  // NOLINT(bugprone-use-after-move)
    const auto completions = drain(*card.device, card.events);
    REQUIRE(completions.size() == 64);
    for (std::uint64_t i = 0; i < 64; i++) {
        CHECK(completions[i].cookie == i);
        CHECK(esp::parse_outer(completions[i].packet)->sequence == i + 1);
    }
    CHECK(card.device->submit_outbound(sa, Bytes(inner), 0));
}

TEST_CASE("every drop has its status and its counter, on the card where the card sees it") {
    CardBench card;
    const Tunnel tunnel;
    const auto sa = card.add(tunnel.parameters(Direction::inbound));
    const auto wire = [&](std::uint64_t sequence) {
        return tunnel.wire(tunnel.reference_esp(sequence, inner, 4));
    };
    CHECK(card.in(wire(200)).status == PacketStatus::ok);
    Bytes bad_icv = wire(201);
    bad_icv.back() ^= 1;
    CHECK(card.in(bad_icv).status == PacketStatus::bad_icv);
    CHECK(card.in(wire(200)).status == PacketStatus::replayed);
    CHECK(card.in(wire(136)).status == PacketStatus::too_old);
    Bytes unknown = wire(202);
    unknown[20] ^= 1;
    const auto nobody = card.in(unknown);
    CHECK(nobody.status == PacketStatus::unknown_sa);
    CHECK(nobody.sa == SaHandle::none);
    const Bytes esp = tunnel.reference_esp(203, inner, 4);
    CHECK(card.in(tunnel.wire(ByteView(esp).first(esp.size() - 1))).status == PacketStatus::malformed);
    CHECK(card.in(tunnel.wire(ByteView(esp).first(32))).status == PacketStatus::malformed);
    CHECK(card.in(tunnel.wire(tunnel.reference_esp(204, inner, 4, 4, true))).status ==
          PacketStatus::malformed);
    CHECK(card.in(Bytes(3)).status ==
          PacketStatus::malformed);  // not an IP packet: the card never hears of it
    Bytes foreign = inner;
    foreign[12] = 11;
    CHECK(card.in(tunnel.wire(tunnel.reference_esp(205, foreign, 4))).status ==
          PacketStatus::selector_mismatch);
    Bytes elsewhere = wire(206);
    elsewhere[19] ^= 1;
    net::update_ipv4_checksum(elsewhere);
    CHECK(card.in(elsewhere).status == PacketStatus::unknown_sa);
    CHECK(card.out(SaHandle::none, inner).status == PacketStatus::unknown_sa);
    CHECK(card.out(sa, inner).status == PacketStatus::unknown_sa);  // of the other direction
    const auto sender = card.add(tunnel.parameters(Direction::outbound));
    CHECK(card.out(sender, Bytes(30, 0xff)).status == PacketStatus::malformed);
    CHECK(card.device->query_sa(sender)->errors == 1);

    CHECK(card.count("in_packets") == 2);
    CHECK(card.count("in_bad_icv") == 1);
    CHECK(card.count("in_replayed") == 1);
    CHECK(card.count("in_too_old") == 1);
    CHECK(card.count("in_unknown_sa") == 1);
    CHECK(card.count("in_malformed") == 3);
    CHECK(card.count("inbound.ok") == 1);
    CHECK(card.count("inbound.bad_icv") == 1);
    CHECK(card.count("inbound.unknown_sa") == 2);
    CHECK(card.count("inbound.malformed") == 4);
    CHECK(card.count("inbound.selector_mismatch") == 1);
    CHECK(card.count("outbound.unknown_sa") == 2);
    const auto counters = card.device->query_sa(sa);
    REQUIRE(counters);
    CHECK(counters->packets == 1);
    CHECK(counters->bytes == 100);
    CHECK(counters->sequence == 205);
    CHECK(counters->errors == 5);
}

TEST_CASE("limits and the end of numbers raise their events once and stop the SA") {
    CardBench card;
    Tunnel tunnel;
    tunnel.lifetime = {.soft_packets = 2, .hard_packets = 4};
    const auto limited = card.add(tunnel.parameters(Direction::outbound));
    for (unsigned i = 1; i <= 6; i++) {
        CHECK(card.out(limited, inner).status ==
              (i <= 4 ? PacketStatus::ok : PacketStatus::lifetime_expired));
        CHECK(card.events.size() == (i < 2 ? 0 : i < 4 ? 1 : 2));
    }
    REQUIRE(card.events.size() == 2);
    CHECK(card.events[0].kind == Kind::soft_lifetime);
    CHECK(card.events[1].kind == Kind::hard_lifetime);
    CHECK(card.events[1].sa == limited);

    card.events.clear();
    Tunnel bytes;
    bytes.spi += 2;
    bytes.lifetime = {.hard_bytes = 200};
    const auto counted = card.add(bytes.parameters(Direction::outbound));
    CHECK(card.out(counted, inner).status == PacketStatus::ok);
    CHECK(card.events.empty());
    CHECK(card.out(counted, inner).status == PacketStatus::ok);
    REQUIRE(card.events.size() == 1);
    CHECK(card.events[0].kind == Kind::hard_lifetime);
    CHECK(card.out(counted, inner).status == PacketStatus::lifetime_expired);

    card.events.clear();
    Tunnel last;
    last.first_sequence = 0xfffffffe;
    const auto ending = card.add(last.parameters(Direction::outbound));
    CHECK(card.out(ending, inner).status == PacketStatus::ok);
    CHECK(card.events.empty());
    const auto final_packet = card.out(ending, inner);
    CHECK(to_hex(ByteView(final_packet.packet).subspan(20)) ==
          to_hex(last.reference_esp(0xffffffff, inner, 4)));
    CHECK(card.out(ending, inner).status == PacketStatus::sequence_exhausted);
    REQUIRE(card.events.size() == 1);
    CHECK(card.events[0].kind == Kind::sequence_exhausted);
    CHECK(card.count("out_lifetime_expired") == 3);
    CHECK(card.count("out_sequence_exhausted") == 1);
}

TEST_CASE("packets inside when their SA is removed leave under its key, not under the next SA's") {
    CardBench card;
    Tunnel first;
    Tunnel second;
    second.spi++;
    second.keying_material[3] ^= 0xff;
    const auto old = card.add(first.parameters(Direction::outbound));
    for (std::uint64_t i = 0; i < 30; i++) REQUIRE(card.device->submit_outbound(old, Bytes(inner), i));
    REQUIRE(card.device->remove_sa(old));
    const auto fresh = card.add(second.parameters(Direction::outbound));
    REQUIRE(card.device->submit_outbound(fresh, Bytes(inner), 99));
    const auto completions = drain(*card.device, card.events);
    REQUIRE(completions.size() == 31);
    for (std::uint64_t i = 0; i < 30; i++)
        CHECK(to_hex(ByteView(completions[i].packet).subspan(20)) ==
              to_hex(first.reference_esp(i + 1, inner, 4)));
    CHECK(to_hex(ByteView(completions[30].packet).subspan(20)) == to_hex(second.reference_esp(1, inner, 4)));
    CHECK(card.out(old, inner).status == PacketStatus::unknown_sa);
    CHECK_FALSE(card.device->remove_sa(old));
}

class OtherMap final : public Meddler {
  public:
    using Meddler::Meddler;
    std::uint32_t read32(std::uint32_t offset) override {
        return Meddler::read32(offset) + (offset == regs::global::map_version::offset() ? 1 : 0);
    }
};

TEST_CASE("another register map is refused") {
    const auto device = CardDevice::create(std::make_unique<OtherMap>(make_port()));
    REQUIRE_FALSE(device);
    CHECK(device.error().message.find("register map has version 2") != std::string::npos);
}

// A wire of the register bus is stuck.
class StuckWire final : public Meddler {
  public:
    StuckWire(std::unique_ptr<CardPort> port, std::uint32_t word) : Meddler(std::move(port)), word_(word) {}
    void write32(std::uint32_t offset, std::uint32_t value) override {
        Meddler::write32(offset, offset == regs::sa::context::offset(word_) ? value ^ 0x100 : value);
    }

  private:
    std::uint32_t word_;
};

TEST_CASE("a card that computes something else fails its self-test") {
    // The salt, and a round key.
    for (const std::uint32_t word : {2U, 20U}) {
        const auto device = CardDevice::create(std::make_unique<StuckWire>(make_port(), word));
        REQUIRE_FALSE(device);
        CHECK(device.error().message.find("self-test") != std::string::npos);
    }
}

// A memory in which the card seems to have written something else than it did.
class Rewriter final : public Meddler {
  public:
    using Meddler::Meddler;
    // Called once, when three packets are finished and before the driver sees any, with the outbound
    // completion ring and packet buffers.
    std::function<void(std::span<std::uint8_t>, std::span<std::uint8_t>)> rewrite;

    std::uint32_t read32(std::uint32_t offset) override {
        const auto value = Meddler::read32(offset);
        if (!rewrite || offset != regs::queue::completion_producer::offset(regs::outbound)) return value;
        if (value != 3) return 0;
        std::exchange(rewrite, nullptr)(buffers_.at(buffers_.size() - 5)->host(),
                                        buffers_.at(buffers_.size() - 4)->host());
        return value;
    }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        auto buffer = Meddler::allocate_dma(size);
        if (buffer) buffers_.push_back(buffer->get());
        return buffer;
    }

  private:
    std::vector<DmaBuffer*>
        buffers_;  // submissions, completions, packets; outbound, inbound; once for each start
};

// Destinations of the first two packets, as the queue lays them out: source, destination, source,
// destination.
constexpr std::size_t first_packet = 9664;
constexpr std::size_t second_packet = 3 * first_packet;
constexpr std::size_t second_number = regs::CompletionDescriptor::size + 16;

TEST_CASE(
    "a card that uses a sequence number twice or beyond the last, or says another than it uses, or another "
    "SPI, is dead") {
    const auto lie = GENERATE(0, 1, 2, 3, 4);
    auto port = std::make_unique<Rewriter>(make_port());
    Rewriter* rewriter = port.get();
    auto device = CardDevice::create(std::move(port));
    REQUIRE(device);
    const auto sa = (*device)->add_sa(Tunnel().parameters(Direction::outbound));
    REQUIRE(sa);
    rewriter->rewrite = [lie](std::span<std::uint8_t> completions, std::span<std::uint8_t> packets) {
        if (lie == 0 || lie == 3) completions[second_number] = 1;
        if (lie == 1) packets[second_packet + 7] = 9;
        if (lie == 2) packets[second_packet] ^= 1;
        if (lie == 3) std::copy_n(packets.begin() + first_packet, 8, packets.begin() + second_packet);
        if (lie == 4) completions[second_number + 4] = 1;  // 2^32 + 2, without ESN
    };
    for (std::uint64_t i = 0; i < 3; i++) REQUIRE((*device)->submit_outbound(*sa, Bytes(inner), i));
    std::vector<esp::SaEvent> events;
    const auto completions = drain(**device, events);
    INFO("lie " << lie);
    REQUIRE(completions.size() == 3);
    CHECK(completions[0].status == PacketStatus::ok);
    CHECK(completions[1].status == PacketStatus::device_failed);
    CHECK(completions[2].status == PacketStatus::device_failed);
    REQUIRE_FALSE((*device)->health());
    CHECK((*device)->health().error().message.find("sequence number") != std::string::npos);
}

TEST_CASE(
    "a card that dies gives every packet back as device_failed, without data, and nothing works any more") {
    CardBench card;
    const Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    const auto in = card.add(tunnel.parameters(Direction::inbound));
    CHECK(card.out(out, inner).status == PacketStatus::ok);
    CHECK(card.count("out_packets") == 1);
    const bool noticed = GENERATE(true, false);
    for (std::uint64_t i = 0; i < 20; i++) {
        REQUIRE(card.device->submit_outbound(out, Bytes(inner), i));
        REQUIRE(card.device->submit_inbound(tunnel.wire(tunnel.reference_esp(i + 1, inner, 4)), i));
    }
    if (noticed)
        card.port->kill();
    else
        card.port->read_all_ones();
    const auto completions = drain(*card.device, card.events);
    REQUIRE(completions.size() == 40);
    for (const auto& completion : completions) CHECK(completion.status == PacketStatus::device_failed);
    CHECK_FALSE(card.device->health());
    CHECK(card.out(out, inner).status == PacketStatus::device_failed);
    CHECK(card.in(tunnel.wire(tunnel.reference_esp(99, inner, 4))).status == PacketStatus::device_failed);
    CHECK_FALSE(card.device->add_sa(tunnel.parameters(Direction::outbound)));
    CHECK_FALSE(card.device->query_sa(in));
    CHECK_FALSE(card.device->remove_sa(out));
    CHECK(card.count("outbound.device_failed") == 21);
    CHECK(card.count("inbound.device_failed") == 21);
    CHECK(card.count("out_packets") == 1);  // as it was read last
}

TEST_CASE("at whatever clock the card dies, every packet comes back once, right or not at all") {
    auto random = random_engine();
    const Tunnel tunnel;
    unsigned complete = 0;
    for (unsigned run = 0; run < 60; run++) {
        auto port = sim::VerilatedPort::create(
            {.seed = random(), .bus_latency = 8, .bus_stall_percent = 10, .die_at_cycle = random() % 30000});
        REQUIRE(port);
        auto device = CardDevice::create(std::move(*port));
        if (!device) continue;
        const auto out = (*device)->add_sa(tunnel.parameters(Direction::outbound));
        const auto in = (*device)->add_sa(tunnel.parameters(Direction::inbound));
        std::vector<esp::SaEvent> events;
        std::uint64_t sequence = 0;
        for (unsigned round = 0; round < 8 && out && in; round++) {
            std::map<std::uint64_t, Bytes> expected;
            for (unsigned i = 0; i < 5; i++) {
                const Bytes packet = inner_packet(net::IpVersion::v4, random_bytes(random, random() % 600));
                const Bytes wire = tunnel.wire(tunnel.reference_esp(++sequence, packet, 4));
                expected[2 * sequence] = wire;
                expected[2 * sequence + 1] = packet;
                REQUIRE((*device)->submit_outbound(*out, Bytes(packet), 2 * sequence));
                REQUIRE((*device)->submit_inbound(Bytes(wire), 2 * sequence + 1));
            }
            for (const auto& completion : drain(**device, events)) {
                REQUIRE(expected.count(completion.cookie) == 1);
                if (completion.status == PacketStatus::ok) {
                    complete++;
                    const std::size_t header = completion.direction == Direction::outbound ? 20 : 0;
                    REQUIRE(to_hex(ByteView(completion.packet).subspan(header)) ==
                            to_hex(ByteView(expected.at(completion.cookie)).subspan(header)));
                } else {
                    REQUIRE(completion.status == PacketStatus::device_failed);
                }
                expected.erase(completion.cookie);
            }
            REQUIRE(expected.empty());
        }
        static_cast<void>((*device)->statistics());
        if (out) static_cast<void>((*device)->remove_sa(*out));
    }
    CHECK(complete > 0);
}

TEST_CASE("a card that cannot reach its rings halts, and is dead to the driver at once") {
    CardBench card;
    const Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    REQUIRE(card.out(out, inner).status == PacketStatus::ok);
    card.port->fail_dma(true);
    CHECK(card.out(out, inner).status == PacketStatus::device_failed);
    REQUIRE_FALSE(card.device->health());
    CHECK(card.device->health().error().message.find("outbound queue halted") != std::string::npos);
}

TEST_CASE("the simulated card dies after as many packets as it was told") {
    auto device = sim::make_simulated_card({.kill_after_packets = 3});
    REQUIRE(device);
    CHECK((*device)->capabilities().name == "card");
    const Tunnel tunnel;
    const auto sa = (*device)->add_sa(tunnel.parameters(Direction::outbound));
    REQUIRE(sa);
    std::vector<esp::SaEvent> events;
    for (unsigned i = 1; i <= 5; i++) {
        REQUIRE((*device)->submit_outbound(*sa, Bytes(inner), i));
        const auto completions = drain(**device, events);
        REQUIRE(completions.size() == 1);
        CHECK(completions[0].status == (i < 3 ? PacketStatus::ok : PacketStatus::device_failed));
        CHECK((*device)->health().has_value() == (i < 3));
    }
    CHECK(statistic(**device, "outbound.ok") == 2);
    CHECK(statistic(**device, "outbound.device_failed") == 3);
}

}  // namespace
}  // namespace keyline::card
