// What happens to a decrypted payload: RFC 6040, RFC 4301 section 5.2, RFC 4303 section 2.7.
#include "host/esp/inner_packet.h"

#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

TEST_CASE("ECN at the end of a tunnel is figure 4 of RFC 6040") {
    constexpr int drop = -1;
    // Rows: inner Not-ECT, ECT(1), ECT(0), CE; columns: outer the same. Numbers are the field's bits.
    const int table[4][4] = {{0, 0, 0, drop}, {1, 1, 1, 3}, {2, 1, 2, 3}, {3, 3, 3, 3}};
    for (std::uint8_t inner = 0; inner < 4; inner++)
        for (std::uint8_t outer = 0; outer < 4; outer++) {
            INFO(int(inner) << " " << int(outer));
            const auto ecn = combine_ecn(inner, outer);
            CHECK((ecn ? int(*ecn) : drop) == table[inner][outer]);
        }
}

PacketStatus accept(Bytes& packet, std::uint8_t next, std::uint8_t outer_class = 0) {
    const Tunnel tunnel;
    return accept_inner(packet, next, outer_class, tunnel.sources, tunnel.destinations);
}

TEST_CASE("ECN marks reach the inner header, its checksum stays right, the DSCP stays the inner one") {
    for (const auto version : versions)
        for (std::uint8_t inner = 0; inner < 4; inner++)
            for (std::uint8_t outer = 0; outer < 4; outer++) {
                const auto inner_class = static_cast<std::uint8_t>(0xa8 | inner);
                Bytes packet = inner_packet(version, Bytes(20, 1), inner_class);
                const Bytes before = packet;
                const auto status =
                    accept(packet, next_header(version), static_cast<std::uint8_t>(0x14 | outer));
                const auto ecn = combine_ecn(inner, outer);
                REQUIRE(status == (ecn ? PacketStatus::ok : PacketStatus::malformed));
                REQUIRE(packet.empty() == !ecn);
                if (!ecn) continue;
                REQUIRE(net::inspect(packet)->traffic_class == (0xa8 | *ecn));
                if (version == net::IpVersion::v4) REQUIRE(net::ipv4_checksum_ok(ByteView(packet).first(20)));
                const auto offset = static_cast<std::ptrdiff_t>(version == net::IpVersion::v4 ? 12 : 2);
                REQUIRE(std::equal(packet.begin() + offset, packet.end(), before.begin() + offset));
            }
}

TEST_CASE("a damaged inner checksum is not mended by an ECN mark") {
    Bytes packet = inner_packet(net::IpVersion::v4, Bytes(20, 1), 2);
    packet[10] ^= 0x40;
    REQUIRE(accept(packet, 4, 3) == PacketStatus::ok);
    CHECK((packet[1] & 3) == 3);
    CHECK_FALSE(net::ipv4_checksum_ok(ByteView(packet).first(20)));
}

TEST_CASE("TFC padding is cut off by the inner length") {
    for (const auto version : versions)
        for (const std::size_t more : {1U, 2U, 100U, 1000U}) {
            const Bytes whole = inner_packet(version, Bytes(33, 9));
            Bytes packet = whole;
            packet.resize(packet.size() + more, 0xee);
            REQUIRE(accept(packet, next_header(version)) == PacketStatus::ok);
            REQUIRE(packet == whole);
        }
}

TEST_CASE("payloads that are no packet of the version announced are malformed") {
    for (const auto version : versions) {
        const Bytes whole = inner_packet(version, Bytes(33, 9));
        for (std::size_t size = 0; size < whole.size(); size++) {
            Bytes packet(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            REQUIRE(accept(packet, next_header(version)) == PacketStatus::malformed);
            REQUIRE(packet.empty());
        }
        for (const unsigned next : {0U, 1U, 6U, 17U, 50U, 60U, 255U}) {
            Bytes packet = whole;
            REQUIRE(accept(packet, static_cast<std::uint8_t>(next)) == PacketStatus::malformed);
        }
    }
    Bytes four = inner_packet(net::IpVersion::v4, {});
    CHECK(accept(four, 41) == PacketStatus::malformed);
    Bytes six = inner_packet(net::IpVersion::v6, {});
    CHECK(accept(six, 4) == PacketStatus::malformed);
    Bytes dummy = inner_packet(net::IpVersion::v4, {});
    CHECK(accept(dummy, 59) == PacketStatus::dummy);
    CHECK(dummy.empty());
}

net::PacketInfo packet_info(std::string_view source, std::string_view destination, std::uint8_t protocol) {
    net::PacketInfo info;
    info.source = address(source);
    info.destination = address(destination);
    info.version = info.source.version();
    info.protocol = protocol;
    return info;
}

TEST_CASE("selectors: any source of the list with any destination of the list") {
    const auto sources = selectors({"10.1.0.0/24", "10.3.0.0/24[tcp]"});
    const auto destinations = selectors({"10.2.0.0/24", "10.4.0.0/24[tcp/80]"});
    auto tcp = packet_info("10.3.0.1", "10.4.0.1", 6);
    tcp.ports_known = true;
    tcp.source_port = 999;
    tcp.destination_port = 80;
    CHECK(selectors_admit(sources, destinations, tcp));
    tcp.destination_port = 81;
    CHECK_FALSE(selectors_admit(sources, destinations, tcp));
    CHECK(selectors_admit(sources, destinations, packet_info("10.1.0.1", "10.2.0.1", 17)));
    CHECK_FALSE(selectors_admit(sources, destinations, packet_info("10.3.0.1", "10.2.0.1", 17)));
    CHECK_FALSE(selectors_admit(sources, destinations, packet_info("10.2.0.1", "10.1.0.1", 17)));
    CHECK_FALSE(selectors_admit(sources, destinations, packet_info("fd01::1", "fd02::1", 17)));
    CHECK_FALSE(selectors_admit({}, destinations, packet_info("10.1.0.1", "10.2.0.1", 17)));
    CHECK_FALSE(selectors_admit(sources, {}, packet_info("10.1.0.1", "10.2.0.1", 17)));
}

TEST_CASE("a packet whose ports cannot be read passes only selectors for all ports") {
    const auto any = selectors({"0.0.0.0/0[udp]"});
    const auto zero = selectors({"0.0.0.0/0[udp/0-100]"});
    auto fragment = packet_info("10.0.0.1", "10.0.0.2", 17);
    fragment.fragment = true;
    fragment.first_fragment = false;
    CHECK(selectors_admit(any, any, fragment));
    CHECK_FALSE(selectors_admit(any, zero, fragment));
    CHECK_FALSE(selectors_admit(zero, any, fragment));
    fragment.ports_known = true;  // the first one, with port 0
    CHECK(selectors_admit(zero, zero, fragment));
}

TEST_CASE("ICMP type and code are compared with the ports of either side") {
    auto echo = packet_info("10.0.0.1", "10.0.0.2", 1);
    echo.ports_known = true;
    echo.destination_port = 8 << 8;
    const auto all = selectors({"10.0.0.0/24"});
    const auto requests = selectors({"10.0.0.0/24[icmp/2048-2303]"});
    const auto replies = selectors({"10.0.0.0/24[icmp/0-255]"});
    CHECK(selectors_admit(all, requests, echo));
    CHECK(selectors_admit(requests, all, echo));
    CHECK(selectors_admit(requests, requests, echo));
    CHECK_FALSE(selectors_admit(all, replies, echo));
    CHECK_FALSE(selectors_admit(replies, all, echo));
    echo.protocol = 58;
    CHECK_FALSE(selectors_admit(all, requests, echo));
}

TEST_CASE(
    "what decrypts well and is of another address, protocol, port or ICMP type is dropped and counted") {
    const auto icmp = [](std::uint8_t type) {
        Bytes packet = inner_packet(net::IpVersion::v4, {});
        packet[9] = net::ip_protocol_icmp;
        packet[20] = type;
        packet[21] = 0;
        net::update_ipv4_checksum(packet);
        return packet;
    };
    auto tcp = inner_packet(net::IpVersion::v4, Bytes(20, 0));
    tcp[9] = net::ip_protocol_tcp;
    net::update_ipv4_checksum(tcp);
    auto later_fragment = inner_packet(net::IpVersion::v4, Bytes(20, 0));
    later_fragment[6] = 0;
    later_fragment[7] = 9;
    net::update_ipv4_checksum(later_fragment);
    const auto udp = inner_packet(net::IpVersion::v4, Bytes(20, 0));  // ports 1000 to 2000
    struct Row {
        const char* source;
        const char* destination;
        Bytes packet;
        bool admitted;
    };
    const Row rows[] = {
        {"10.1.0.0/16[udp/1000]", "10.2.0.0/16[udp/2000]", udp, true},
        {"10.1.0.0/16[udp/1001]", "10.2.0.0/16[udp/2000]", udp, false},
        {"10.1.0.0/16[udp/1000]", "10.2.0.0/16[udp/2001-3000]", udp, false},
        {"10.1.0.0/16[udp]", "10.2.0.0/16[udp]", tcp, false},
        {"10.1.0.0/16[udp]", "10.2.0.0/16[udp]", later_fragment, true},
        {"10.1.0.0/16[udp/1000]", "10.2.0.0/16[udp]", later_fragment, false},
        {"10.1.9.0/24", "10.2.0.0/16", udp, false},
        {"10.1.0.0/16", "10.2.9.0/24", udp, false},
        {"10.1.0.0/16[icmp/2048]", "10.2.0.0/16[icmp]", icmp(8), true},
        {"10.1.0.0/16[icmp/2048]", "10.2.0.0/16[icmp]", icmp(0), false},
    };
    for (const auto& row : rows) {
        INFO(row.source << " " << row.destination << " " << to_hex(row.packet));
        Tunnel tunnel;
        tunnel.sources = selectors({row.source});
        tunnel.destinations = selectors({row.destination});
        Device device;
        const auto sa = device.add(tunnel.parameters(Direction::inbound));
        const auto in = device.in(tunnel.wire(tunnel.reference_esp(1, row.packet, 4)));
        CHECK(in.status == (row.admitted ? PacketStatus::ok : PacketStatus::selector_mismatch));
        CHECK(in.packet.empty() == !row.admitted);
        const auto counters = device.esp.query_sa(sa);
        REQUIRE(counters);
        CHECK(counters->packets == (row.admitted ? 1U : 0U));
        CHECK(counters->errors == (row.admitted ? 0U : 1U));
    }
}

}  // namespace
}  // namespace keyline::esp
