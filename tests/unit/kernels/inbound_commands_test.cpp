// Commands to the inbound pipeline: which are refused, what they leave, what their responses show.
#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/unit/kernels/inbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;

namespace {

regs::CommandError error_in(const Output& response) {
    return static_cast<regs::CommandError>(response.octets[4]);
}

}  // namespace

TEST_CASE("commands that cannot be say why, and do nothing", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    const auto sa = random_inbound_sa(random);
    pair.add(5000, sa);
    const auto error_of = [&](const Command& c) { return error_in(pair.card.send(c)); };
    const auto is_blank = [](const Output& output) {
        return std::all_of(output.octets.begin() + 8, output.octets.end(), [](auto o) { return o == 0; });
    };
    SECTION("no such command, part or SA") {
        CHECK(error_of(command(static_cast<regs::Opcode>(0), 0, 5000)) == regs::CommandError::bad_opcode);
        CHECK(error_of(command(static_cast<regs::Opcode>(8), 0, 5000)) == regs::CommandError::bad_opcode);
        CHECK(error_of(command(regs::Opcode::write_keys, 5, 5001)) == regs::CommandError::bad_part);
        CHECK(error_of(command(regs::Opcode::write_context, 4, 5001)) == regs::CommandError::bad_part);
        CHECK(error_of(command(regs::Opcode::query, 2, 5000)) == regs::CommandError::bad_part);
        CHECK(error_of(command(regs::Opcode::query, 0, 1U << kernels::sa_bits)) ==
              regs::CommandError::bad_index);
    }
    SECTION("an SA that is enabled stays as it is") {
        auto other = random_inbound_sa(random);
        for (const auto& c : inbound_sa_commands(5000, other)) {
            if (c[0] == static_cast<int>(regs::Opcode::write_context) && c[1] == 0) continue;
            const Output output = pair.card.send(c);
            CHECK(output.octets[4] == static_cast<int>(regs::CommandError::enabled));
            CHECK(is_blank(output));
        }
        CHECK(error_of(command(regs::Opcode::enable, 0, 5000)) == regs::CommandError::enabled);
    }
    SECTION("an SA that is not enabled takes no packets") {
        CHECK(error_of(command(regs::Opcode::disable, 0, 5000)) == regs::CommandError::none);
        CHECK(error_of(command(regs::Opcode::disable, 0, 5000)) == regs::CommandError::not_enabled);
        InboundPacket packet;
        const Output output = pair.card.send(sealed_outer_packet(random, sa, packet));
        CHECK(status_name(output.result) == "unknown_sa");
        CHECK(output.result.sa_valid == 0);
        return;
    }
    SECTION("contexts that cannot be") {
        const auto with = [&](std::size_t octet, std::uint8_t value) {
            Command c = inbound_context_commands(5002, sa)[0];
            c[8 + octet] = value;
            return c;
        };
        CHECK(error_of(with(4, 3)) == regs::CommandError::bad_context);
        CHECK(error_of(with(5, 1)) == regs::CommandError::bad_context);
        CHECK(error_of(with(5, 5)) == regs::CommandError::bad_context);
        CHECK(error_of(with(7, 5)) == regs::CommandError::bad_context);
        Command reserved = with(0, 7);
        std::fill_n(reserved.begin() + 9, 3, std::uint8_t{0});
        CHECK(error_of(reserved) == regs::CommandError::bad_context);
        card::SaLookup::Write write;
        write.way = 4;
        CHECK(error_of(bucket_command(write)) == regs::CommandError::bad_context);
    }
    // All is as it was.
    for (std::uint64_t number = 1; number < 10; number++) {
        InboundPacket packet = random_inbound_packet(random, sa, 100);
        packet.header_octets = 0;
        packet.sequence = number;
        pair.check(sealed_outer_packet(random, sa, packet));
    }
    pair.check_counters(5000);
}

// What keyline_sa_wiper does after a reset, but for the lookup: no SA is in the way of what still leads to
// it.
TEST_CASE("zeros over keys and context are taken, and nobody is found there", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    const auto sa = random_inbound_sa(random);
    pair.add(5000, sa);
    const auto error_of = [&](const Command& c) { return error_in(pair.card.send(c)); };
    using regs::Opcode;
    CHECK(error_of(command(Opcode::disable, 0, 5000)) == regs::CommandError::none);
    for (const auto& [opcode, parts] : {std::pair{Opcode::write_keys, 5}, std::pair{Opcode::write_hash, 2},
                                        std::pair{Opcode::write_context, 4}})
        for (int part = 0; part < parts; part++)
            CHECK(error_of(command(opcode, static_cast<std::uint8_t>(part), 5000)) ==
                  regs::CommandError::none);
    CHECK(error_of(command(Opcode::enable, 0, 5000)) == regs::CommandError::none);
    InboundPacket packet = random_inbound_packet(random, sa, 100);
    packet.header_octets = 0;  // or the card may refuse it before it looks for an SA
    const Output output = pair.card.send(sealed_outer_packet(random, sa, packet));
    CHECK(status_name(output.result) == "unknown_sa");
    CHECK(output.result.sa_valid == 0);
    CHECK(output.octets.empty());
}

TEST_CASE("responses have no keys in them", "[inbound]") {
    auto random = random_engine();
    InboundCard card;
    const auto sa = random_inbound_sa(random);
    for (const auto& c : inbound_sa_commands(6000, sa)) {
        const Output output = card.send(c);
        CHECK(output.octets[4] == 0);
        CHECK(std::all_of(output.octets.begin() + 8, output.octets.end(), [](auto o) { return o == 0; }));
    }
}
