// The outbound pipeline in C simulation against SoftwareEsp, octet by octet.
#include <catch2/catch.hpp>

#include "tests/unit/kernels/outbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
using esp::PacketStatus;

namespace {

net::IpVersion random_version(std::mt19937_64& random) {
    return random() % 2 == 0 ? net::IpVersion::v4 : net::IpVersion::v6;
}

Bytes some_inner_packet(std::mt19937_64& random, std::size_t most) {
    const auto version = random_version(random);
    const std::size_t least = version == net::IpVersion::v4 ? 20 : 40;
    return random_inner_packet(random, version, least + random() % (most - least + 1));
}

bool is_unsupported(const Output& output) {
    return output.result.status == static_cast<int>(regs::Status::unsupported);
}

}  // namespace

TEST_CASE("packets of any SA leave as SoftwareEsp makes them", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    std::vector<SaIndex> indices;
    for (int i = 0; i < 64; i++) {
        indices.push_back(static_cast<SaIndex>(random() % 256 * 64 + static_cast<unsigned>(i)));
        pair.add(indices.back(), random_outbound_sa(random));
    }
    int unsupported = 0;
    for (int i = 0; i < 4000; i++) {
        const SaIndex index = indices[random() % indices.size()];
        const Bytes packet = some_inner_packet(random, random() % 50 == 0  ? 9600
                                                       : random() % 8 == 0 ? 1500
                                                                           : 200);
        const std::size_t surplus = random() % 8 == 0 ? random() % 200 : 0;
        CAPTURE(i, index, packet.size());
        const Output output = pair.card.send(index, packet, surplus);
        if (is_unsupported(output)) {
            // With the UDP header there would be more than 60 octets.
            unsupported++;
            REQUIRE(net::inspect(packet)->header_bytes > 52);
            continue;
        }
        REQUIRE(pair.check(index, packet, output) == PacketStatus::ok);
    }
    CHECK(unsupported > 0);
    CHECK(unsupported < 300);
}

TEST_CASE("every length, in every place of a beat", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    for (SaIndex i = 0; i < 16; i++) pair.add(i, random_outbound_sa(random));
    std::size_t checked = 0;
    const auto send = [&](net::IpVersion version, std::size_t octets) {
        const auto index = static_cast<SaIndex>(random() % 16);
        CAPTURE(octets, index);
        const Bytes packet = random_inner_packet(random, version, octets);
        const Output output = pair.card.send(index, packet);
        if (is_unsupported(output)) return;
        REQUIRE(pair.check(index, packet, output) == PacketStatus::ok);
        checked++;
    };
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6})
        for (std::size_t octets = version == net::IpVersion::v4 ? 20 : 40; octets < 420; octets++)
            for (int i = 0; i < 3; i++) send(version, octets);
    for (std::size_t octets = 9520; octets <= 9600; octets++) send(net::IpVersion::v6, octets);
    CHECK(checked > 2000);
}

TEST_CASE("padding for traffic flow confidentiality up to the largest packet", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    for (SaIndex i = 0; i < 16; i++) {
        auto sa = random_outbound_sa(random);
        sa.mode = esp::Mode::tunnel;
        sa.tfc_padding = static_cast<std::uint32_t>(i == 0 ? 9600 : random() % 1600);
        pair.add(i, sa);
        for (int j = 0; j < 20; j++)
            REQUIRE(pair.check(i, some_inner_packet(random, 1700)) == PacketStatus::ok);
    }
}

TEST_CASE("the same through seal itself", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::kernel);
    for (SaIndex i = 0; i < 12; i++) pair.add(i, random_outbound_sa(random));
    for (int i = 0; i < 60; i++) {
        const auto index = static_cast<SaIndex>(random() % 12);
        const Bytes packet = some_inner_packet(random, 400);
        const Output output = pair.card.send(index, packet);
        CAPTURE(i, index, packet.size());
        if (!is_unsupported(output)) REQUIRE(pair.check(index, packet, output) == PacketStatus::ok);
    }
}
