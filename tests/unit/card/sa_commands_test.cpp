// Commands for SAs: what stands in them, and what is made of the responses.
#include "drivers/card/sa_commands.h"

#include <catch2/catch.hpp>

using namespace keyline;
using namespace keyline::card;

namespace {

esp::SaParameters parameters(esp::Direction direction) {
    esp::SaParameters sa;
    sa.direction = direction;
    sa.spi = 0xc0ffee01;
    sa.key_bits = 192;
    sa.encryption = esp::Encryption::aes_gcm_12;
    sa.key = crypto::Secret(Bytes(28, 0x42));
    sa.source = *net::IpAddress::parse("192.0.2.1");
    sa.destination = *net::IpAddress::parse("192.0.2.2");
    sa.source_selectors = {*net::TrafficSelector::parse("10.0.0.0/8[tcp/80-90]")};
    sa.destination_selectors = {*net::TrafficSelector::parse("fec1::/16")};
    sa.lifetime = {1, 2, 3, 4};
    return sa;
}

ByteView command(const CommandBatch& batch, std::size_t number) {
    return batch.octets().subspan(number * command_octets, command_octets);
}
template <typename Layout>
Layout payload(const CommandBatch& batch, std::size_t number) {
    return Layout::decode(command(batch, number).subspan(8).first<Layout::size>());
}

}  // namespace

TEST_CASE("an outbound SA is keys, context, limits, and then enabled", "[sa_commands]") {
    auto sa = parameters(esp::Direction::outbound);
    sa.first_sequence = 0x123456789;
    sa.esn = true;
    sa.udp = esp::UdpEncapsulation{4500, 1024};
    const auto batch = install_commands(0x1234, sa);
    REQUIRE(batch);
    REQUIRE(batch->count() == key_command_count + 3);
    for (std::size_t i = 0; i < batch->count(); i++) {
        CHECK(command(*batch, i)[2] == 0x34);
        CHECK(command(*batch, i)[3] == 0x12);
        CHECK(command(*batch, i)[4] == 0);
    }
    const auto context = payload<regs::OutboundContext>(*batch, key_command_count);
    CHECK(context.spi == 0xc0ffee01);
    CHECK(context.icv_words == 3);
    CHECK(context.suite == 0);
    CHECK(context.esn);
    CHECK(context.udp);
    CHECK(context.destination_port == 1024);
    CHECK(to_hex(context.destination.first(4)) == "c0000202");
    const auto limits = payload<regs::OutboundLimits>(*batch, key_command_count + 1);
    CHECK(limits.first_sequence == 0x123456789);
    CHECK(limits.hard_packets == 2);
    CHECK(limits.soft_bytes == 3);
    CHECK(command(*batch, key_command_count + 2)[0] == static_cast<std::uint8_t>(regs::Opcode::enable));
}

TEST_CASE("an inbound SA has its selectors on the card, or on the host", "[sa_commands]") {
    auto sa = parameters(esp::Direction::inbound);
    sa.encryption = esp::Encryption::aes_gmac;
    sa.replay_window = 1024;
    const auto batch = install_commands(7, sa);
    REQUIRE(batch);
    REQUIRE(batch->count() == key_command_count + 5);
    const auto context = payload<regs::InboundContext>(*batch, key_command_count);
    CHECK(context.suite == 1);
    CHECK(context.icv_words == 4);
    CHECK(context.replay_window == 1024);
    CHECK_FALSE(context.host_selectors);
    const auto sources = payload<regs::InboundSelectors>(*batch, key_command_count + 2);
    CHECK(to_hex(sources.last.first(4)) == "0affffff");
    CHECK(sources.first_port == 80);
    CHECK(sources.last_port == 90);
    CHECK(sources.protocol == 6);
    CHECK(sources.ipv6 == 0);
    CHECK(payload<regs::InboundSelectors>(*batch, key_command_count + 3).ipv6 == 1);

    sa.source_selectors.push_back(*net::TrafficSelector::parse("10.0.0.0/8[udp]"));
    const auto left_to_host = install_commands(7, sa);
    REQUIRE(left_to_host);
    CHECK(payload<regs::InboundContext>(*left_to_host, key_command_count).host_selectors);
}

TEST_CASE("a removal leaves no key behind", "[sa_commands]") {
    const auto batch = remove_commands(5);
    REQUIRE(batch.count() == key_command_count + 1);
    CHECK(command(batch, 0)[0] == static_cast<std::uint8_t>(regs::Opcode::disable));
    for (std::size_t i = 1; i < batch.count(); i++) {
        const auto octets = command(batch, i).subspan(8);
        CHECK(std::all_of(octets.begin(), octets.end(), [](std::uint8_t octet) { return octet == 0; }));
    }
}

TEST_CASE("padding for traffic flow confidentiality, up to what the outer packet takes", "[sa_commands]") {
    auto sa = parameters(esp::Direction::outbound);
    CHECK(tfc_octets(sa) == 0);
    sa.tfc_padding = 1000;
    CHECK(tfc_octets(sa) == 1000);
    sa.tfc_padding = 20000;
    CHECK(tfc_octets(sa) == regs::max_packet_bytes);
    sa.tfc_padding = esp::SaTerms::tfc_padding_mtu;
    CHECK(tfc_octets(sa) == 1500 - 20 - 16 - 12 - 2);
    sa.udp = esp::UdpEncapsulation{};
    CHECK(tfc_octets(sa) == 1500 - 28 - 16 - 12 - 2);
    sa.mode = esp::Mode::transport;
    CHECK(tfc_octets(sa) == 0);
}

TEST_CASE("responses are checked one by one", "[sa_commands]") {
    const auto batch = query_commands(0x102);
    Bytes responses = to_bytes(batch.octets());
    regs::OutboundState state;
    state.packets = 7;
    state.sequence = 1ULL << 40;
    state.encode(std::span(responses).subspan<8, 56>());
    regs::OutboundErrors errors;
    errors.malformed = 2;
    errors.unsupported = 3;
    errors.encode(std::span(responses).subspan<72, 56>());
    REQUIRE(check_responses(batch.octets(), responses));
    const auto report = sa_report(esp::Direction::outbound, responses);
    CHECK(report.packets == 7);
    CHECK(report.sequence == 1ULL << 40);
    CHECK(report.errors == 5);

    CHECK_FALSE(check_responses(batch.octets(), ByteView(responses).first(64)));
    responses[64 + 4] = static_cast<std::uint8_t>(regs::CommandError::not_enabled);
    const auto refused = check_responses(batch.octets(), responses);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == "card: query part 1 for SA entry 258: the entry is not enabled");
    responses[0] = 1;
    CHECK(check_responses(batch.octets(), responses).error().message ==
          "card: a response to another command");
}
