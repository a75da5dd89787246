// Keys go in and are not kept: the whole state of the Verilated shell is searched for them.
#include <cstring>

#include <catch2/catch.hpp>

#include "tests/rtl/shell_scenario.h"

using namespace keyline;
using namespace keyline::test;

namespace {

// Whether 64 bits are somewhere in the octets, at any bit.
bool holds(const Bytes& octets, std::uint64_t word) {
    std::uint64_t window = 0;
    for (std::size_t i = 0; i < octets.size(); i++) {
        const std::uint8_t next = octets[i];
        for (unsigned bit = 0; bit < 8; bit++) {
            window = window >> 1 | static_cast<std::uint64_t>((next >> bit) & 1) << 63;
            if (window == word) return true;
        }
    }
    return false;
}

std::uint64_t word_at(const Bytes& octets, std::size_t at) {
    std::uint64_t word = 0;
    std::memcpy(&word, octets.data() + at, 8);
    return word;
}

}  // namespace

TEST_CASE("shell secrets: nothing of a command stays in the shell") {
    auto random = random_engine();
    ShellBench card(random(), quick_link(20));
    card.start();
    for (const unsigned d : {regs::outbound, regs::inbound}) {
        Bytes commands;
        constexpr unsigned count = 20;
        for (unsigned i = 0; i < count; i++) {
            Bytes one = random_bytes(random, 64);
            one[0] = static_cast<std::uint8_t>(regs::Opcode::write_keys);
            commands.insert(commands.end(), one.begin(), one.end());
        }
        const Bytes packet = random_bytes(random, 640);
        card.submit(d, packet);
        card.submit(d, commands, 0, true);
        const auto failed = card.submit(d, commands, 0, true);
        card.memory.poison_reads(failed.source + commands.size() - 64, 64);
        card.doorbell(d);
        CHECK(card.wait(d).status() == regs::Status::ok);
        CHECK(card.wait(d).status() == regs::Status::ok);
        CHECK(card.wait(d).status() == regs::Status::dma_error);
        const Bytes state = card.state();
        REQUIRE(state.size() > 10000);
        // The search finds what is there: the packet is still in the buffer.
        CHECK(holds(state, word_at(packet, 8)));
        for (unsigned i = 0; i < count; i++)
            for (const unsigned at : {8U, 32U, 56U})
                CHECK_FALSE(holds(state, word_at(commands, 64 * i + at)));
    }
}
