// ip_headers.h against host/net's look at the same packets, and the checksum against its own.
#include "hw/hls/kernels/ip_headers.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "host/net/headers.h"
#include "host/net/ip_packet.h"
#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::test;
using kernels::Data;

namespace {

std::uint8_t some_protocol(std::mt19937_64& random) {
    static constexpr std::uint8_t protocols[] = {0, 43, 44, 60, 6, 17, 50, 58};
    return protocols[random() % 8];
}

// Of any octets at first; then what must fit is made to fit, mostly.
Bytes some_packet(std::mt19937_64& random) {
    Bytes packet = random_bytes(random, 1 + random() % 120);
    packet[0] = static_cast<std::uint8_t>(random() % 8 == 0   ? random()
                                          : random() % 2 == 0 ? 0x60
                                                              : 0x45 + random() % 11);
    const auto put = [&](std::size_t at, std::uint64_t value) {
        if (at < packet.size()) packet[at] = static_cast<std::uint8_t>(value);
    };
    const std::size_t total =
        random() % 4 == 0 ? random() % 140 : packet.size() - random() % 3 % packet.size();
    if (packet[0] >> 4 == 6) {
        put(4, 0);
        put(5, total < 40 ? 0 : total - 40);
        put(6, some_protocol(random));
        for (const std::size_t at : {40U, 48U, 56U, 64U, 72U, 80U}) {
            put(at, some_protocol(random));
            put(at + 1, random() % 3);
            if (random() % 2 == 0) {
                put(at + 2, 0);
                put(at + 3, random() % 2);
            }
        }
    } else {
        put(2, 0);
        put(3, total);
        if (random() % 2 == 0) put(6, random() % 2 * 0x40);
        if (random() % 2 == 0) put(7, 0);
    }
    return packet;
}

Data first_octets(const Bytes& packet, std::mt19937_64& random) {
    Data data = 0;
    for (int i = 0; i < 64; i++)
        data.range(8 * i + 7, 8 * i) = static_cast<std::uint8_t>(
            static_cast<std::size_t>(i) < packet.size() ? packet[static_cast<std::size_t>(i)] : random());
    return data;
}

}  // namespace

TEST_CASE("the header in a beat is what host/net finds in the packet", "[kernels]") {
    auto random = random_engine();
    int well_formed = 0;
    int beyond = 0;
    int fragments = 0;
    for (int i = 0; i < 60000; i++) {
        const Bytes packet = some_packet(random);
        const auto expected = net::inspect(packet);
        const auto header =
            kernels::ip_header(first_octets(packet, random), static_cast<std::uint16_t>(packet.size()));
        if (header.well_formed == 1 && header.beyond == 1) {
            // The rest is behind the first beat.
            beyond++;
            if (expected) REQUIRE(expected->header_bytes > 60);
            continue;
        }
        REQUIRE((header.well_formed == 1) == expected.has_value());
        if (!expected) continue;
        well_formed++;
        REQUIRE((header.ipv6 == 1) == (expected->version == net::IpVersion::v6));
        REQUIRE(header.total_octets.to_uint() == expected->total_bytes);
        REQUIRE(header.traffic_class.to_uint() == expected->traffic_class);
        REQUIRE((header.dont_fragment == 1) == expected->dont_fragment);
        REQUIRE((header.fragment == 1) == expected->fragment);
        REQUIRE(header.protocol.to_uint() == expected->protocol);
        REQUIRE(std::size_t{4} * header.words.to_uint() == expected->header_bytes);
        REQUIRE(header.protocol_octet.to_uint() == expected->protocol_offset);
        if (expected->fragment) fragments++;
    }
    CHECK(well_formed > 5000);
    CHECK(beyond > 1000);
    CHECK(fragments > 1000);
}

TEST_CASE("the checksum of an IPv4 header with options", "[kernels]") {
    auto random = random_engine();
    for (int i = 0; i < 3000; i++) {
        Bytes packet = random_bytes(random, 64);
        packet[0] = static_cast<std::uint8_t>(0x45 + random() % 11);
        net::update_ipv4_checksum(packet);
        REQUIRE(kernels::ipv4_checksum_ok(first_octets(packet, random)));
        const std::size_t bit = random() % (std::size_t{32} * (packet[0] & 15U));
        if (bit / 8 == 0) continue;
        packet[bit / 8] = static_cast<std::uint8_t>(packet[bit / 8] ^ 1U << bit % 8);
        REQUIRE(!kernels::ipv4_checksum_ok(first_octets(packet, random)));
    }
}
