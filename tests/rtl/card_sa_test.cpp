// SA programming on the Verilated card: write-only keys, atomic commit, removal under traffic (contract 1).
#include <set>

#include <catch2/catch.hpp>

#include "tests/rtl/card_scenario.h"

using namespace keyline;
using namespace keyline::test;

namespace {

// No readable register holds any four octets of the secrets, nor does the context window read as anything but
// zero.
void check_no_secret_is_readable(CardBench& card, const TestSa& sa) {
    std::set<std::uint32_t> secrets;
    for (const Bytes& secret : {aes_round_keys(sa.key), ghash_key(sa.key), sa.salt}) {
        for (std::size_t i = 0; i + 4 <= secret.size(); i++) {
            std::uint32_t word = 0;
            for (std::size_t k = 0; k < 4; k++) word |= static_cast<std::uint32_t>(secret[i + k]) << (8 * k);
            secrets.insert(word);
            secrets.insert(__builtin_bswap32(word));
        }
    }
    secrets.erase(0);
    for (std::uint32_t offset = 0; offset < 0x3200; offset += 4) {
        const std::uint32_t value = card.read(offset);
        INFO("register 0x" << std::hex << offset);
        REQUIRE(secrets.count(value) == 0);
    }
    for (std::uint32_t word = 0; word < regs::SaContext::words; word++)
        REQUIRE(card.read(regs::sa::context::offset(word)) == 0);
}

}  // namespace

TEST_CASE("SA: keys are write-only, staged, committed, in use, after query and after removal") {
    auto random = random_engine();
    CardBench card(random(), 0);
    card.start();
    const TestSa sa = random_sa(random, 32, false);
    card.stage(sa);
    check_no_secret_is_readable(card, sa);
    REQUIRE(card.sa_command(regs::outbound, 0, regs::SaCommandCode::commit) == regs::SaError::none);
    check_no_secret_is_readable(card, sa);
    card.submit(regs::outbound, random_bytes(random, 1500), 0);
    card.ring_doorbell(regs::outbound);
    check_no_secret_is_readable(card, sa);
    CHECK(card.wait(regs::outbound).status() == regs::Status::ok);
    card.query(regs::outbound, 0);
    check_no_secret_is_readable(card, sa);
    REQUIRE(card.sa_command(regs::outbound, 0, regs::SaCommandCode::remove) == regs::SaError::none);
    check_no_secret_is_readable(card, sa);
}

TEST_CASE("SA: the staging is cleared by the commit, and by a soft reset") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    card.install(regs::outbound, 0, random_sa(random, 16, false));
    // An empty staging has SPI 0, which no SA may have.
    CHECK(card.sa_command(regs::outbound, 1, regs::SaCommandCode::commit) == regs::SaError::bad_context);
    card.stage(random_sa(random, 16, false));
    card.write(regs::global::control::offset(), regs::global::control::soft_reset.put(1));
    while (regs::global::status::reset_busy.get(card.read(regs::global::status::offset()))) card.run(1);
    CHECK(card.sa_command(regs::outbound, 1, regs::SaCommandCode::commit) == regs::SaError::bad_context);
}

TEST_CASE("SA: commands that cannot be done say why and change nothing") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa good = random_sa(random, 16, false);
    card.install(regs::inbound, 5, good);
    using Code = regs::SaCommandCode;
    CHECK(card.sa_command(regs::inbound, 5, static_cast<Code>(0)) == regs::SaError::bad_command);
    CHECK(card.sa_command(regs::inbound, 5, static_cast<Code>(4)) == regs::SaError::bad_command);
    CHECK(card.sa_command(regs::inbound, regs::sa_entries, Code::query) == regs::SaError::bad_index);
    CHECK(card.sa_command(regs::inbound, 6, Code::query) == regs::SaError::not_found);
    CHECK(card.sa_command(regs::inbound, 6, Code::remove) == regs::SaError::not_found);
    CHECK(card.sa_command(regs::outbound, 5, Code::query) == regs::SaError::not_found);
    TestSa bad = good;
    bad.spi = 255;
    card.stage(bad);
    CHECK(card.sa_command(regs::inbound, 5, Code::commit) == regs::SaError::bad_context);
    for (const std::uint16_t window :
         {std::uint16_t{0}, std::uint16_t{31}, std::uint16_t{65}, std::uint16_t{288}}) {
        bad = good;
        bad.replay_window = window;
        card.stage(bad);
        INFO("window " << window);
        CHECK(card.sa_command(regs::inbound, 5, Code::commit) == regs::SaError::bad_context);
    }
    bad = good;
    bad.first_sequence = 0;
    card.stage(bad);
    CHECK(card.sa_command(regs::inbound, 5, Code::commit) == regs::SaError::bad_context);
    const Bytes inner = random_bytes(random, 50);
    CHECK(card.process(regs::inbound, esp_seal(reference(good), 1, inner, 4)).packet == inner);
}

TEST_CASE("SA: packets in flight see the old context or the new one, whole") {
    auto random = random_engine();
    CardBench card(random());
    card.start(6);
    TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 9, sa);
    unsigned old_ones = 0;
    unsigned new_ones = 0;
    for (unsigned round = 0; round < 12; round++) {
        TestSa next = random_sa(random, random() % 2 == 0 ? 16 : 32, random() % 2 == 0);
        card.stage(next);
        std::vector<Bytes> packets;
        for (unsigned i = 0; i < 8; i++) packets.push_back(random_bytes(random, 20 + random() % 200));
        for (const Bytes& packet : packets) card.submit(regs::outbound, packet, 9);
        card.ring_doorbell(regs::outbound);
        // Eight packets take more than 800 clocks: every other commit comes among them for certain.
        card.run(static_cast<unsigned>(random() % (round % 2 == 0 ? 400 : 1500)));
        card.begin_sa_command(regs::outbound, 9, regs::SaCommandCode::commit);
        bool switched = false;
        std::uint64_t sequence = 0;
        for (const Bytes& packet : packets) {
            const Finished done = card.wait(regs::outbound);
            REQUIRE(done.status() == regs::Status::ok);
            const std::uint64_t number = done.completion.sequence_number;
            if (!switched && done.packet != esp_seal(reference(sa), number, packet, 4)) {
                switched = true;
                sequence = 0;
            }
            if (switched) {
                CHECK(number == ++sequence);
                CHECK(done.packet == esp_seal(reference(next), number, packet, 4));
                new_ones++;
            } else {
                old_ones++;
            }
        }
        REQUIRE_FALSE(card.sa_busy());
        sa = next;
    }
    CHECK(old_ones > 0);
    CHECK(new_ones > 0);
}

TEST_CASE("SA: removal waits for the packet that uses it, and for no other") {
    auto random = random_engine();
    CardBench card(random(), 60);
    card.start(6);
    unsigned waited = 0;
    unsigned refused = 0;
    for (unsigned round = 0; round < 20; round++) {
        const TestSa sa = random_sa(random, 16, false);
        card.install(regs::outbound, 4, sa);
        card.install(regs::outbound, 5, sa);
        std::vector<Bytes> packets;
        for (unsigned i = 0; i < 4; i++) packets.push_back(random_bytes(random, 1000));
        for (const Bytes& packet : packets) card.submit(regs::outbound, packet, 4);
        card.ring_doorbell(regs::outbound);
        card.run(static_cast<unsigned>(random() % 400));
        card.begin_sa_command(regs::outbound, 4, regs::SaCommandCode::remove);
        if (card.sa_busy()) {
            waited++;
            // One command at a time: a second one is refused, and the first goes on.
            // Unless the first one ended just now.
            card.begin_sa_command(regs::outbound, 5, regs::SaCommandCode::query);
            if (card.sa_error() == regs::SaError::busy) refused++;
        }
        while (card.sa_busy()) card.run(1);
        std::uint64_t sequence = 0;
        bool gone = false;
        for (const Bytes& packet : packets) {
            const Finished done = card.wait(regs::outbound);
            if (done.status() == regs::Status::unknown_sa) {
                gone = true;
                CHECK(is_untouched(done));
                continue;
            }
            CHECK_FALSE(gone);
            CHECK(done.packet == esp_seal(reference(sa), ++sequence, packet, 4));
        }
        CHECK(card.sa_command(regs::outbound, 4, regs::SaCommandCode::query) == regs::SaError::not_found);
        CHECK(card.process(regs::outbound, packets[0], 5).status() == regs::Status::ok);
        REQUIRE(card.sa_command(regs::outbound, 5, regs::SaCommandCode::remove) == regs::SaError::none);
    }
    CHECK(waited > 0);
    CHECK(refused > 0);
}

TEST_CASE("SA: a full table, every entry its own") {
    auto random = random_engine();
    CardBench card(random(), 0);
    card.start();
    std::vector<TestSa> sas;
    for (std::uint16_t entry = 0; entry < regs::sa_entries; entry++) {
        sas.push_back(random_sa(random, entry % 2 == 0 ? 16 : 32, false));
        sas.back().spi = 0x10000U + entry * 7919U;
        card.install(regs::inbound, entry, sas.back());
    }
    for (unsigned i = 0; i < 64; i++) {
        const auto entry = static_cast<std::uint16_t>(random() % regs::sa_entries);
        const Bytes inner = random_bytes(random, 30);
        const Finished done = card.process(regs::inbound, esp_seal(reference(sas[entry]), 1 + i, inner, 4));
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.completion.sa_index == entry);
        CHECK(done.packet == inner);
    }
}
