// The driver's rings and SA programming through sim::VerilatedPort, against ESP made by OpenSSL.
#include <map>
#include <utility>

#include <catch2/catch.hpp>

#include "drivers/card/card.h"
#include "sim/verilated_port.h"
#include "tests/rtl/esp_reference.h"
#include "tests/support/random.h"

namespace keyline::card {
namespace {

// A card that reports another register map.
class OtherMap : public CardPort {
  public:
    explicit OtherMap(std::unique_ptr<CardPort> port, std::uint32_t newer = 6)
        : port_(std::move(port)), newer_(newer) {}
    std::uint32_t read32(std::uint32_t offset) override {
        const std::uint32_t value = port_->read32(offset);
        return offset == regs::global::map_version::offset() ? value + newer_ : value;
    }
    void write32(std::uint32_t offset, std::uint32_t value) override { port_->write32(offset, value); }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        return port_->allocate_dma(size);
    }
    bool wait_interrupt(std::chrono::microseconds timeout) override { return port_->wait_interrupt(timeout); }
    Result<void> health() const override { return port_->health(); }

  private:
    std::unique_ptr<CardPort> port_;
    std::uint32_t newer_;
};

// A card that writes something false: byte `at` of the first inbound completion is changed before the driver
// looks.
class Liar : public OtherMap {
  public:
    Liar(std::unique_ptr<CardPort> port, std::size_t at, std::uint8_t change, std::uint32_t more)
        : OtherMap(std::move(port), 0), at_(at), change_(change), more_(more) {}
    std::uint32_t read32(std::uint32_t offset) override {
        const std::uint32_t value = OtherMap::read32(offset);
        if (offset != regs::queue::completion_producer::offset(regs::inbound) || value == 0) return value;
        ring_->host()[at_] =
            static_cast<std::uint8_t>(ring_->host()[at_] ^ std::exchange(change_, std::uint8_t{0}));
        return value + more_;
    }
    // Queue::create allocates submissions, completions, packets; inbound comes second.
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        auto buffer = OtherMap::allocate_dma(size);
        if (buffer && ++allocations_ == 5) ring_ = buffer->get();
        return buffer;
    }

  private:
    DmaBuffer* ring_ = nullptr;
    unsigned allocations_ = 0;
    std::size_t at_;
    std::uint8_t change_;
    std::uint32_t more_;
};

struct Bench {
    explicit Bench(std::mt19937_64& random, unsigned key_bytes = 16)
        : key(test::random_bytes(random, key_bytes)), salt(test::random_bytes(random, 4)) {
        auto made = sim::VerilatedPort::create({.seed = random(), .bus_latency = 5, .bus_stall_percent = 20});
        REQUIRE(made);
        port = made->get();
        auto opened = Card::create(std::move(*made));
        REQUIRE(opened);
        card = std::move(*opened);
        const Bytes round_keys = test::aes_round_keys(key);
        const Bytes hash_key = test::ghash_key(key);
        regs::SaContext context;
        context.spi = spi;
        context.key256 = key_bytes == 32;
        context.replay_window = 64;
        context.first_sequence = 1;
        context.salt = salt;
        context.round_keys = round_keys;
        context.hash_key = hash_key;
        REQUIRE(card->install(regs::outbound, 3, context));
        REQUIRE(card->install(regs::inbound, 5, context));
    }
    Bytes seal(std::uint64_t sequence, const Bytes& inner) const {
        return test::esp_seal({spi, key, salt, false}, sequence, inner, 4);
    }
    std::vector<PacketResult> finish() {
        std::vector<PacketResult> results;
        for (unsigned i = 0; card->outstanding() != 0 && i < 10000; i++) card->poll(results);
        REQUIRE(card->outstanding() == 0);
        return results;
    }

    static constexpr std::uint32_t spi = 0x12345678;
    Bytes key, salt;
    sim::VerilatedPort* port = nullptr;
    std::unique_ptr<Card> card;
};

}  // namespace

TEST_CASE("Packets of every length up to 1500 leave and enter bit-exact") {
    auto random = test::random_engine();
    const unsigned key_bytes = GENERATE(16U, 32U);
    Bench bench(random, key_bytes);
    std::uint64_t sequence = 0;
    std::uint64_t bytes = 0;
    for (std::size_t length = 0; length <= 1500; length++) {
        const Bytes inner = test::random_bytes(random, length);
        const Bytes sealed = bench.seal(++sequence, inner);
        REQUIRE(bench.card->submit(regs::outbound, length, inner, 3, 4));
        REQUIRE(bench.card->submit(regs::inbound, length, sealed, 0, 0));
        bytes += length;
        const auto results = bench.finish();
        REQUIRE(results.size() == 2);
        for (const auto& result : results) {
            INFO("direction " << result.direction << ", length " << length);
            REQUIRE(result.status == regs::Status::ok);
            REQUIRE(result.cookie == length);
            REQUIRE(result.packet == (result.direction == regs::outbound ? sealed : inner));
        }
    }
    for (const auto& [direction, entry] : {std::pair{regs::outbound, 3}, {regs::inbound, 5}}) {
        const auto state = bench.card->query(direction, static_cast<std::uint16_t>(entry));
        REQUIRE(state);
        CHECK(state->packets == 1501);
        CHECK(state->bytes == bytes);
        CHECK(state->sequence == sequence);
        CHECK(state->errors == 0);
    }
    CHECK(bench.port->stray_accesses() == 0);
}

TEST_CASE("A bad tag, a replay and an unknown SPI give no data and are counted; a full ring refuses") {
    auto random = test::random_engine();
    Bench bench(random);
    const Bytes good = bench.seal(1, test::random_bytes(random, 100));
    Bytes spoilt = bench.seal(2, test::random_bytes(random, 100));
    spoilt.back() ^= 1;
    Bytes unknown = good;
    unknown[0] ^= 1;
    for (const auto& packet : {good, spoilt, good, unknown})
        REQUIRE(bench.card->submit(regs::inbound, 1, packet, 0, 0));
    const auto results = bench.finish();
    REQUIRE(results.size() == 4);
    CHECK(results[0].status == regs::Status::ok);
    CHECK(results[1].status == regs::Status::bad_icv);
    CHECK(results[2].status == regs::Status::replayed);
    CHECK(results[3].status == regs::Status::unknown_sa);
    for (std::size_t i = 1; i < 4; i++) CHECK(results[i].packet.empty());
    std::map<std::string, std::uint64_t> counters;
    for (const auto& [name, value] : bench.card->statistics()) counters[name] = value;
    CHECK(counters.at("in_packets") == 1);
    CHECK(counters.at("in_bad_icv") == 1);
    CHECK(counters.at("in_replayed") == 1);
    CHECK(counters.at("in_unknown_sa") == 1);

    std::size_t taken = 0;
    while (taken < 1000 && bench.card->submit(regs::outbound, taken, good, 3, 4)) taken++;
    CHECK(taken == 64);
    CHECK(bench.finish().size() == 64);
}

TEST_CASE("An unknown register map is refused, both versions named") {
    auto port = sim::VerilatedPort::create();
    REQUIRE(port);
    const auto card = Card::create(std::make_unique<OtherMap>(std::move(*port)));
    REQUIRE(!card);
    CHECK(card.error().message.find("version 7") != std::string::npos);
    CHECK(card.error().message.find("version 1") != std::string::npos);
}

TEST_CASE("A card that dies in traffic gives every packet back without data") {
    auto random = test::random_engine();
    Bench bench(random);
    const bool noticed = GENERATE(true, false);
    for (std::uint64_t i = 0; i < 20; i++)
        REQUIRE(
            bench.card->submit(regs::inbound, i, bench.seal(i + 1, test::random_bytes(random, 500)), 0, 0));
    if (noticed)
        bench.port->kill();
    else
        bench.port->read_all_ones();
    const auto results = bench.finish();
    REQUIRE(results.size() == 20);
    for (std::uint64_t i = 0; i < 20; i++) {
        CHECK(results[i].cookie == i);
        CHECK(!results[i].status);
        CHECK(results[i].packet.empty());
    }
    CHECK(!bench.card->health());
    CHECK(!bench.card->remove(regs::inbound, 5));
    REQUIRE(bench.card->submit(regs::outbound, 77, Bytes(40), 3, 4));
    CHECK(!bench.finish().at(0).status);
}

TEST_CASE("A completion that cannot be true ends the card") {
    struct Lie {
        std::size_t at;
        std::uint8_t change;
        std::uint32_t more;
    };
    // Cookie, length, status, phase, sa_valid; then a count beyond what was submitted. The last one is
    // honest.
    const auto lie = GENERATE(Lie{0, 2, 0}, Lie{9, 0x40, 0}, Lie{11, 0x80, 0}, Lie{14, 1, 0}, Lie{14, 4, 0},
                              Lie{0, 0, 9}, Lie{0, 0, 0});
    auto port = sim::VerilatedPort::create();
    REQUIRE(port);
    auto card = Card::create(std::make_unique<Liar>(std::move(*port), lie.at, lie.change, lie.more));
    REQUIRE(card);
    REQUIRE((*card)->submit(regs::inbound, 8, Bytes(64), 0, 0));  // SPI 0: unknown_sa
    std::vector<PacketResult> results;
    for (unsigned i = 0; (*card)->outstanding() != 0 && i < 1000; i++) (*card)->poll(results);
    REQUIRE(results.size() == 1);
    const bool honest = lie.change == 0 && lie.more == 0;
    INFO("byte " << lie.at << ", change " << unsigned{lie.change});
    const bool sa_alone = lie.at == 14 && lie.change == 4;  // names SA 0, which may be: a drop charged to it
    CHECK((*card)->health().has_value() == (honest || sa_alone));
    CHECK(results[0].status.has_value() == (honest || sa_alone));
    CHECK(results[0].packet.empty());
}

}  // namespace keyline::card
