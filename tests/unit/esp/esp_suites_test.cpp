// Every algorithm of ESP through SoftwareEsp, against OpenSSL; modes, sequence numbers and header copying
// where they differ from AES-GCM in a tunnel.
#include <algorithm>
#include <set>

#include "host/esp/esp_transform.h"
#include "host/esp/transport_mode.h"
#include "tests/unit/esp/esp_reference_suites.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

const SupportedTransform cbc_sha256{Protocol::esp, Encryption::aes_cbc, 128, Integrity::hmac_sha2_256_128};

TEST_CASE("what every algorithm seals, OpenSSL opens, and so does the other end") {
    auto random = random_engine();
    std::set<Encryption> seen;
    for (const auto& transform : every_transform()) {
        if (transform.protocol != Protocol::esp) continue;
        INFO(to_string(transform));
        seen.insert(transform.encryption);
        for (const bool esn : {false, true}) {
            Tunnel tunnel;
            tunnel.esn = esn;
            tunnel.first_sequence = esn ? 0x1'0000'0005 : 5;
            Device device;
            const auto sa = device.add(parameters_of(transform, tunnel, Direction::outbound));
            const ReferenceEsp reference(transform, keying_material(transform), esn);
            for (std::uint64_t i = 0; i < 5; i++) {
                const Bytes packet = inner_packet(net::IpVersion::v4, random_bytes(random, random() % 80));
                const auto out = device.out(sa, packet);
                REQUIRE(out.status == PacketStatus::ok);
                const auto outer = parse_outer(out.packet);
                REQUIRE(outer);
                const auto text = reference.open(outer->esp, tunnel.first_sequence + i);
                REQUIRE(text.size() >= packet.size() + 2);
                CHECK(to_hex(ByteView(text).first(packet.size())) == to_hex(packet));
                CHECK(text.back() == 4);
                CHECK(packet.size() + text[text.size() - 2] + 2 == text.size());
                CHECK(text[text.size() - 2] < 16);
                for (std::size_t at = packet.size(); at < text.size() - 2; at++)
                    CHECK(text[at] == at - packet.size() + 1);
            }
        }
    }
    CHECK(seen.size() == 17);
}

TEST_CASE("every algorithm opens what it sealed, once, and nothing that was changed") {
    auto random = random_engine();
    for (const auto& transform : every_transform()) {
        INFO(to_string(transform));
        const bool is_ah = transform.protocol == Protocol::ah;
        for (const auto outer_version : versions) {
            Tunnel tunnel;
            tunnel.outer = outer_version;
            tunnel.esn = random() % 2 == 0;
            if (!is_ah && random() % 2 == 0) tunnel.udp = UdpEncapsulation{4500, 4501};
            Device device;
            const auto sa = device.add(parameters_of(transform, tunnel, Direction::outbound));
            device.add(parameters_of(transform, tunnel, Direction::inbound));
            const Bytes packet =
                inner_packet(versions[random() % 2], random_bytes(random, 1 + random() % 100));
            const auto out = device.out(sa, packet);
            REQUIRE(out.status == PacketStatus::ok);
            const auto outer = parse_outer(out.packet);
            REQUIRE(outer);
            CHECK((outer->protocol == Protocol::ah) == is_ah);
            for (int i = 0; i < 8; i++) {
                Bytes changed = out.packet;
                // Behind SPI and sequence number, which would lead elsewhere.
                const std::size_t header = is_ah ? 12 : 8;
                const std::size_t at = outer->esp_offset + header + random() % (outer->esp.size() - header);
                changed[at] ^= static_cast<std::uint8_t>(1U << random() % 8);
                if (tunnel.udp && outer_version == net::IpVersion::v6) {
                    changed[46] = changed[47] = 0;  // no UDP checksum
                }
                CHECK(device.in(changed).status == PacketStatus::bad_icv);
            }
            const auto in = device.in(out.packet);
            REQUIRE(in.status == PacketStatus::ok);
            CHECK(to_hex(in.packet) == to_hex(packet));
            CHECK(device.in(out.packet).status == PacketStatus::replayed);
        }
    }
}

TEST_CASE("CBC initialization vectors do not repeat and do not count") {
    Tunnel tunnel;
    Device device;
    const auto sa = device.add(parameters_of(cbc_sha256, tunnel, Direction::outbound));
    std::set<Bytes> seen;
    for (int i = 0; i < 300; i++) {
        const auto out = device.out(sa, inner_packet(net::IpVersion::v4, Bytes(10)));
        const auto outer = parse_outer(out.packet);
        REQUIRE(outer);
        const Bytes iv = to_bytes(outer->esp.subspan(8, 16));
        CHECK(seen.insert(iv).second);
        CHECK(std::count(iv.begin(), iv.end(), 0) < 8);
    }
}

TEST_CASE("combinations that cannot work are refused with the reason") {
    SoftwareEsp esp;
    const auto error = [&](const SupportedTransform& transform, bool udp = false) {
        Tunnel tunnel;
        if (udp) tunnel.udp = UdpEncapsulation{};
        const auto added = esp.add_sa(parameters_of(transform, tunnel, Direction::outbound));
        return added ? std::string() : added.error().message;
    };
    const auto contains = [](const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    };
    CHECK(contains(error({Protocol::esp, Encryption::null, 0, Integrity::none}), "NULL needs an integrity"));
    CHECK(contains(error({Protocol::esp, Encryption::aes_cbc, 128, Integrity::none}), "needs an integrity"));
    CHECK(
        contains(error({Protocol::esp, Encryption::aes_gcm_16, 128, Integrity::hmac_sha1_96}), "by itself"));
    CHECK(contains(error({Protocol::esp, Encryption::aes_cbc, 120, Integrity::hmac_sha1_96}), "120 bits"));
    CHECK(contains(error({Protocol::ah, Encryption::null, 0, Integrity::none}), "no integrity"));
    CHECK(contains(error({Protocol::ah, Encryption::null, 0, Integrity::hmac_sha1_96}, true), "NAT"));
    CHECK(error(cbc_sha256, true).empty());
}

// draft-ietf-ipsecme-chacha20-poly1305, later RFC 7634, appendix A.
TEST_CASE("the ESP packet of RFC 7634 opens") {
    SaParameters parameters;
    parameters.encryption = Encryption::chacha20_poly1305;
    parameters.key_bits = 256;
    parameters.key =
        crypto::Secret(from_hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3"));
    auto transform = EspTransform::create(parameters);
    REQUIRE(transform);
    const Bytes esp = from_hex(
        "01020304000000051011121314151617"
        "24039428b97f417e3c13753a4f05087b67c352e6a7fab1b982d466ef407ae5c614ee8099d52844eb61aa95dfab4c02f7"
        "2aa71e7c4c4f64c9befe2facc638e8f3cbec163fac469b502773f6fb94e664da9165b82829f641e0"
        "76aaa8266b7fb0f7b11b369907e1ad43");
    REQUIRE(transform->layout().possible(esp.size()));
    Bytes plaintext;
    const auto opened = transform->open(esp, 5, plaintext);
    REQUIRE(opened.authentic);
    REQUIRE(opened.well_formed);
    CHECK(opened.next_header == 4);
    CHECK(to_hex(ByteView(plaintext).first(28)) ==
          "45000054a6f200004001e778c6336405c000020508005b7a3a080000");
}

TEST_CASE("a replay window of 0 lets everything in again, with extended sequence numbers too") {
    for (const bool esn : {false, true}) {
        Tunnel tunnel;
        tunnel.esn = esn;
        tunnel.replay_window = 0;
        Device device;
        const auto sa = device.add(parameters_of(cbc_sha256, tunnel, Direction::outbound));
        const auto in = device.add(parameters_of(cbc_sha256, tunnel, Direction::inbound));
        std::vector<Bytes> sent;
        sent.reserve(200);
        for (int i = 0; i < 200; i++)
            sent.push_back(device.out(sa, inner_packet(net::IpVersion::v4, Bytes(3))).packet);
        for (const auto& packet : {sent[199], sent[150], sent[199], sent[150]})
            CHECK(device.in(packet).status == PacketStatus::ok);
        // Beyond what tells the high half, an old number can only be taken for a future one.
        CHECK(device.in(sent[0]).status == (esn ? PacketStatus::bad_icv : PacketStatus::ok));
        CHECK(device.esp.query_sa(in)->sequence == 200);
    }
}

TEST_CASE("any replay window up to the largest is taken as it is") {
    for (const std::uint32_t window : {1U, 7U, 32U, 65U, 4096U}) {
        Tunnel tunnel;
        tunnel.replay_window = window;
        Device device;
        const auto sa = device.add(tunnel.parameters(Direction::outbound));
        device.add(tunnel.parameters(Direction::inbound));
        std::vector<Bytes> sent;
        sent.reserve(window + 1);
        for (std::uint32_t i = 0; i <= window; i++)
            sent.push_back(device.out(sa, inner_packet(net::IpVersion::v4, Bytes(3))).packet);
        CHECK(device.in(sent[window]).status == PacketStatus::ok);
        CHECK(device.in(sent[0]).status == PacketStatus::too_old);
        CHECK(device.in(sent[1]).status == (window == 1 ? PacketStatus::replayed : PacketStatus::ok));
    }
    SoftwareEsp esp;
    Tunnel tunnel;
    tunnel.replay_window = 4097;
    CHECK_FALSE(esp.add_sa(tunnel.parameters(Direction::inbound)));
}

TEST_CASE("TFC padding makes every packet as large, and does not come out again") {
    auto random = random_engine();
    for (const auto& transform :
         {cbc_sha256, SupportedTransform{Protocol::esp, Encryption::aes_gcm_16, 256, Integrity::none}})
        for (const auto outer_version : versions)
            for (const std::uint32_t padding : {700U, SaParameters::tfc_padding_mtu}) {
                Tunnel tunnel;
                tunnel.outer = outer_version;
                Device device;
                auto parameters = parameters_of(transform, tunnel, Direction::outbound);
                parameters.tfc_padding = padding;
                parameters.mtu = 1400;
                const auto sa = device.add(std::move(parameters));
                device.add(parameters_of(transform, tunnel, Direction::inbound));
                std::set<std::size_t> sizes;
                for (int i = 0; i < 20; i++) {
                    const Bytes packet =
                        inner_packet(versions[random() % 2], random_bytes(random, random() % 600));
                    const auto out = device.out(sa, packet);
                    REQUIRE(out.status == PacketStatus::ok);
                    sizes.insert(out.packet.size());
                    const auto in = device.in(out.packet);
                    REQUIRE(in.status == PacketStatus::ok);
                    CHECK(to_hex(in.packet) == to_hex(packet));
                }
                REQUIRE(sizes.size() == 1);
                if (padding != SaParameters::tfc_padding_mtu) {
                    CHECK(*sizes.begin() >= 700);
                } else {
                    CHECK(*sizes.begin() <= 1400);
                    CHECK(*sizes.begin() > 1400 - 16);
                }
                // What is larger goes as it is.
                const auto large = device.out(sa, inner_packet(net::IpVersion::v4, Bytes(1500)));
                CHECK(large.packet.size() > 1500);
            }
}

TEST_CASE("DF, ECN and DSCP are copied as the SA says") {
    struct Case {
        HeaderCopying copying;
        std::uint8_t outer_class;  // of an inner packet with 0xba: DSCP 0x2e, ECT(0)
        bool outer_df;
        std::uint8_t delivered_class;  // when the outer header arrives with 0x2b: DSCP 0x0a, CE
    };
    const Case cases[] = {{{}, 0xba, true, 0xbb},
                          {{false, true, CopyDscp::no}, 0x02, false, 0xbb},
                          {{true, false, CopyDscp::in}, 0x00, true, 0x2a},
                          {{true, true, CopyDscp::yes}, 0xba, true, 0x2b},
                          {{true, false, CopyDscp::out}, 0xb8, true, 0xba}};
    for (const auto version : versions)
        for (const auto& known : cases) {
            Tunnel tunnel;
            Device device;
            auto out_parameters = tunnel.parameters(Direction::outbound);
            out_parameters.copying = known.copying;
            auto in_parameters = tunnel.parameters(Direction::inbound);
            in_parameters.copying = known.copying;
            const auto sa = device.add(std::move(out_parameters));
            device.add(std::move(in_parameters));
            const Bytes packet = inner_packet(version, Bytes(20), 0xba);
            auto out = device.out(sa, packet);
            const auto outer = parse_outer(out.packet);
            REQUIRE(outer);
            CHECK(outer->ip.traffic_class == known.outer_class);
            CHECK(outer->ip.dont_fragment == known.outer_df);
            out.packet[1] = 0x2b;
            net::update_ipv4_checksum(out.packet);
            const auto in = device.in(out.packet);
            REQUIRE(in.status == PacketStatus::ok);
            const auto inner = net::inspect(in.packet);
            REQUIRE(inner);
            CHECK(inner->traffic_class == known.delivered_class);
            CHECK(inner->dont_fragment);
            if (version == net::IpVersion::v4) CHECK(net::ipv4_checksum_ok(ByteView(in.packet).first(20)));
        }
}

// A TCP or UDP packet between the tunnel's own ends, with a right checksum.
Bytes own_packet(const Tunnel& tunnel, std::uint8_t protocol, std::size_t checksum_at) {
    const std::size_t header = net::header_bytes(tunnel.outer);
    Bytes packet(header);
    Bytes segment(40);
    for (std::size_t i = 0; i < segment.size(); i++) segment[i] = static_cast<std::uint8_t>(3 * i);
    if (protocol == net::ip_protocol_udp) net::write_udp_header(segment, {1000, 2000, 0}, 32);
    const auto checksum =
        net::upper_layer_checksum(tunnel.source(), tunnel.destination(), protocol, segment, checksum_at);
    segment[checksum_at] = static_cast<std::uint8_t>(checksum >> 8);
    segment[checksum_at + 1] = static_cast<std::uint8_t>(checksum);
    append(packet, segment);
    net::IpHeader ip;
    ip.source = tunnel.source();
    ip.destination = tunnel.destination();
    ip.protocol = protocol;
    net::write_ip_header(packet, ip, segment.size());
    return packet;
}

TEST_CASE("transport mode in UDP: a NAT changes the source, and the checksum is right again") {
    struct Known {
        std::uint8_t protocol;
        std::size_t checksum_at;
    };
    for (const auto version : versions)
        for (const auto& known : {Known{net::ip_protocol_tcp, 16}, Known{net::ip_protocol_udp, 6},
                                  Known{net::ip_protocol_icmpv6, 2}}) {
            Tunnel tunnel;
            tunnel.mode = Mode::transport;
            tunnel.outer = version;
            tunnel.udp = UdpEncapsulation{4500, 4500};
            tunnel.sources = selectors({"0.0.0.0/0", "::/0"});
            tunnel.destinations = tunnel.sources;
            Device device;
            const auto sa = device.add(parameters_of(cbc_sha256, tunnel, Direction::outbound));
            device.add(parameters_of(cbc_sha256, tunnel, Direction::inbound));
            const Bytes packet = own_packet(tunnel, known.protocol, known.checksum_at);
            auto out = device.out(sa, packet);
            REQUIRE(out.status == PacketStatus::ok);
            const auto outer = parse_outer(out.packet);
            REQUIRE(outer);
            REQUIRE(outer->udp == tunnel.udp);
            // Without a NAT it comes out as it went in.
            Bytes natted = out.packet;
            const auto unchanged = device.in(out.packet);
            REQUIRE(unchanged.status == PacketStatus::ok);
            CHECK(to_hex(unchanged.packet) == to_hex(packet));
            // With one.
            Device other;
            other.add(parameters_of(cbc_sha256, tunnel, Direction::inbound));
            const std::size_t source_at = version == net::IpVersion::v4 ? 12 : 8;
            natted[source_at + 3] ^= 0x55;
            natted[outer->esp_offset - 8] ^= 0x11;  // the source port, too
            natted[outer->esp_offset - 2] = natted[outer->esp_offset - 1] = 0;
            if (version == net::IpVersion::v4) net::update_ipv4_checksum(natted);
            const auto in = other.in(natted);
            REQUIRE(in.status == PacketStatus::ok);
            const auto info = net::inspect(in.packet);
            REQUIRE(info);
            CHECK(info->protocol == known.protocol);
            const auto segment = ByteView(in.packet).subspan(info->header_bytes);
            const auto expected = net::upper_layer_checksum(info->source, info->destination, known.protocol,
                                                            segment, known.checksum_at);
            CHECK(
                to_hex(segment.subspan(known.checksum_at, 2)) ==
                to_hex(Bytes{static_cast<std::uint8_t>(expected >> 8), static_cast<std::uint8_t>(expected)}));
            CHECK(info->source != tunnel.source());
        }
}

TEST_CASE("transport mode in UDP: no UDP checksum stays none, and what is short is left alone") {
    Tunnel tunnel;
    Bytes packet = own_packet(tunnel, net::ip_protocol_udp, 6);
    packet[26] = packet[27] = 0;
    const Bytes before = packet;
    renew_checksum(packet);
    CHECK(packet == before);
    Bytes stub(24);
    net::IpHeader ip;
    ip.source = tunnel.source();
    ip.destination = tunnel.destination();
    ip.protocol = net::ip_protocol_tcp;
    net::write_ip_header(stub, ip, 4);
    const Bytes stub_before = stub;
    renew_checksum(stub);
    CHECK(stub == stub_before);
}

}  // namespace
}  // namespace keyline::esp
