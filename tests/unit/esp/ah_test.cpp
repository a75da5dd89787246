// AH against RFC 4302, with ICVs computed by OpenSSL over headers that this file clears itself.
#include "host/esp/ah_transform.h"
#include "tests/unit/esp/esp_reference_suites.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

const Integrity integrities[] = {Integrity::hmac_sha1_96,      Integrity::hmac_sha2_256_128,
                                 Integrity::hmac_sha2_384_192, Integrity::hmac_sha2_512_256,
                                 Integrity::aes_xcbc_96,       Integrity::aes_cmac_96};

Bytes key_of(Integrity integrity) {
    return Bytes(reference_mac_key_bytes(integrity), 0x5a);
}

SaParameters ah_parameters(const Tunnel& tunnel, Integrity integrity, Direction direction) {
    auto made = tunnel.parameters(direction);
    made.protocol = Protocol::ah;
    made.integrity = integrity;
    made.key = crypto::Secret(Bytes(reference_mac_key_bytes(integrity), 0x5a));
    return made;
}

// AH around ESP.
SaParameters bundle_parameters(const Tunnel& tunnel, Integrity integrity, Direction direction) {
    auto made = tunnel.parameters(direction);
    made.ah = OuterAh{tunnel.spi + 1, integrity};
    made.ah_key = crypto::Secret(key_of(integrity));
    return made;
}

// A packet of ours with IPv4 or IPv6 header only, as RFC 4302 section 3.3.3 wants it covered.
Bytes covered(ByteView packet, std::size_t ip_bytes, std::size_t icv_bytes, bool esn,
              std::uint64_t sequence) {
    Bytes made = to_bytes(packet);
    if (packet[0] >> 4 == 4) {
        for (const std::size_t at : {1U, 6U, 7U, 8U, 10U, 11U}) made[at] = 0;
    } else {
        made[0] = 0x60;
        for (const std::size_t at : {1U, 2U, 3U, 7U}) made[at] = 0;
    }
    std::fill_n(made.begin() + static_cast<std::ptrdiff_t>(ip_bytes + 12), icv_bytes, std::uint8_t{0});
    if (esn) put_big_endian(made, sequence >> 32, 4);
    return made;
}

TEST_CASE("AH in tunnel mode: header, alignment and ICV") {
    for (const auto integrity : integrities)
        for (const auto version : versions)
            for (const bool esn : {false, true}) {
                Tunnel tunnel;
                tunnel.outer = version;
                tunnel.esn = esn;
                tunnel.first_sequence = esn ? 0x7'0000'0001 : 9;
                Device device;
                const auto sa = device.add(ah_parameters(tunnel, integrity, Direction::outbound));
                const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(33, 7), 0xb8);
                const auto out = device.out(sa, packet);
                REQUIRE(out.status == PacketStatus::ok);
                const std::size_t ip_bytes = net::header_bytes(version);
                const std::size_t icv_bytes = reference_mac(integrity, key_of(integrity), {}).size();
                const std::size_t alignment = version == net::IpVersion::v4 ? 4 : 8;
                const std::size_t ah_bytes = (12 + icv_bytes + alignment - 1) / alignment * alignment;
                REQUIRE(out.packet.size() == ip_bytes + ah_bytes + packet.size());
                const ByteView ah = ByteView(out.packet).subspan(ip_bytes);
                CHECK(ah[0] == 4);
                CHECK((std::size_t{ah[1]} + 2) * 4 == ah_bytes);
                CHECK(to_hex(ah.subspan(2, 10)) == (esn ? "0000c0ffee0100000001" : "0000c0ffee0100000009"));
                CHECK(to_hex(ah.subspan(12, icv_bytes)) ==
                      to_hex(reference_mac(
                          integrity, key_of(integrity),
                          covered(out.packet, ip_bytes, icv_bytes, esn, tunnel.first_sequence))));
                CHECK(to_hex(ah.subspan(ah_bytes)) == to_hex(packet));
                if (version == net::IpVersion::v4) CHECK((out.packet[4] | out.packet[5]) != 0);
            }
}

TEST_CASE("AH: what routers change passes, what they must not change does not") {
    for (const auto version : versions)
        for (const auto mode : {Mode::tunnel, Mode::transport}) {
            Tunnel tunnel;
            tunnel.outer = version;
            tunnel.mode = mode;
            tunnel.sources = selectors({"0.0.0.0/0", "::/0"});
            tunnel.destinations = tunnel.sources;
            Device device;
            const auto sa =
                device.add(ah_parameters(tunnel, Integrity::hmac_sha2_256_128, Direction::outbound));
            device.add(ah_parameters(tunnel, Integrity::hmac_sha2_256_128, Direction::inbound));
            Bytes packet = inner_packet(version, Bytes(20), 0);
            const std::size_t size = tunnel.destination().bytes().size();
            const auto end = static_cast<std::ptrdiff_t>(net::header_bytes(version));
            std::copy_n(tunnel.destination().bytes().begin(), size,
                        packet.begin() + end - static_cast<std::ptrdiff_t>(size));
            if (version == net::IpVersion::v4) net::update_ipv4_checksum(packet);
            const auto out = device.out(sa, packet);
            REQUIRE(out.status == PacketStatus::ok);
            const auto with = [&](std::initializer_list<std::pair<std::size_t, std::uint8_t>> changes) {
                Bytes changed = out.packet;
                for (const auto& [at, mask] : changes) changed[at] ^= mask;
                if (version == net::IpVersion::v4) net::update_ipv4_checksum(changed);
                return changed;
            };
            const bool is_v4 = version == net::IpVersion::v4;
            const std::size_t source = is_v4 ? 12 : 8;
            CHECK(device.in(with({{source, 1}})).status == PacketStatus::bad_icv);
            if (is_v4) CHECK(device.in(with({{5, 1}})).status == PacketStatus::bad_icv);  // identification
            const std::size_t ah = net::header_bytes(version);
            CHECK(device.in(with({{ah, 1}})).status == PacketStatus::bad_icv);      // next header
            CHECK(device.in(with({{ah + 1, 1}})).status == PacketStatus::bad_icv);  // length
            CHECK(device.in(with({{ah + 2, 1}})).status == PacketStatus::bad_icv);  // reserved
            const auto routed = is_v4 ? with({{1, 0xb8}, {8, 7}}) : with({{1, 0x80}, {2, 0x12}, {7, 7}});
            const auto in = device.in(routed);
            REQUIRE(in.status == PacketStatus::ok);
            if (mode == Mode::tunnel) CHECK(to_hex(in.packet) == to_hex(packet));
            CHECK(net::inspect(in.packet)->protocol == net::ip_protocol_udp);
            CHECK(device.in(out.packet).status == PacketStatus::replayed);
        }
}

TEST_CASE("AH in transport mode keeps the packet's headers, and gives it an identification that stays") {
    Tunnel tunnel;
    tunnel.mode = Mode::transport;
    tunnel.sources = selectors({"0.0.0.0/0"});
    tunnel.destinations = tunnel.sources;
    Device device;
    const auto sa = device.add(ah_parameters(tunnel, Integrity::hmac_sha1_96, Direction::outbound));
    device.add(ah_parameters(tunnel, Integrity::hmac_sha1_96, Direction::inbound));
    Bytes packet = inner_packet(net::IpVersion::v4, Bytes(20));
    std::copy_n(tunnel.destination().bytes().begin(), 4, packet.begin() + 16);
    net::update_ipv4_checksum(packet);
    const auto out = device.out(sa, packet);
    REQUIRE(out.status == PacketStatus::ok);
    CHECK(out.packet[9] == 51);
    CHECK(out.packet[20] == 17);
    CHECK((out.packet[4] | out.packet[5]) != 0);
    const auto in = device.in(out.packet);
    REQUIRE(in.status == PacketStatus::ok);
    CHECK(to_hex(ByteView(in.packet).subspan(20)) == to_hex(ByteView(packet).subspan(20)));
    CHECK(net::ipv4_checksum_ok(ByteView(in.packet).first(20)));
}

TEST_CASE("AH aligned to 8 octets in IPv4, as Linux may do it") {
    Tunnel tunnel;
    Device device;
    device.add(ah_parameters(tunnel, Integrity::hmac_sha2_256_128, Direction::inbound));
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(20));
    Bytes packet(20 + 32);
    append(packet, inner);
    net::IpHeader ip;
    ip.source = tunnel.source();
    ip.destination = tunnel.destination();
    ip.protocol = net::ip_protocol_ah;
    ip.identification = 7;
    net::write_ip_header(packet, ip, packet.size() - 20);
    const Bytes ah = from_hex("04060000c0ffee0100000001");
    std::copy(ah.begin(), ah.end(), packet.begin() + 20);
    const auto icv = reference_mac(Integrity::hmac_sha2_256_128, key_of(Integrity::hmac_sha2_256_128),
                                   covered(packet, 20, 16, false, 1));
    std::copy(icv.begin(), icv.end(), packet.begin() + 32);
    const auto in = device.in(packet);
    REQUIRE(in.status == PacketStatus::ok);
    CHECK(to_hex(in.packet) == to_hex(inner));
}

TEST_CASE("AH and ESP may have the same SPI") {
    Tunnel tunnel;
    Device device;
    const auto ah = device.add(ah_parameters(tunnel, Integrity::hmac_sha1_96, Direction::outbound));
    const auto esp = device.add(tunnel.parameters(Direction::outbound));
    device.add(ah_parameters(tunnel, Integrity::hmac_sha1_96, Direction::inbound));
    device.add(tunnel.parameters(Direction::inbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(20));
    CHECK(device.in(device.out(ah, packet).packet).status == PacketStatus::ok);
    CHECK(device.in(device.out(esp, packet).packet).status == PacketStatus::ok);
    const auto cut = device.out(ah, packet).packet;
    CHECK(device.in(Bytes(cut.begin(), cut.begin() + 30)).status == PacketStatus::malformed);
}

TEST_CASE("a bundle: AH by OpenSSL around ESP by OpenSSL, under one sequence number") {
    for (const auto version : versions)
        for (const auto integrity : integrities)
            for (const auto mode : {Mode::tunnel, Mode::transport})
                for (const bool esn : {false, true}) {
                    Tunnel tunnel;
                    tunnel.outer = version;
                    tunnel.mode = mode;
                    tunnel.esn = esn;
                    tunnel.first_sequence = esn ? 0x7'0000'0001 : 9;
                    tunnel.sources = selectors({"0.0.0.0/0", "::/0"});
                    tunnel.destinations = tunnel.sources;
                    Device device;
                    const auto sa = device.add(bundle_parameters(tunnel, integrity, Direction::outbound));
                    const Bytes packet = inner_packet(version, Bytes(33, 7), 0xb8);
                    const auto out = device.out(sa, packet);
                    REQUIRE(out.status == PacketStatus::ok);
                    const std::size_t ip_bytes = net::header_bytes(version);
                    const std::size_t icv_bytes = reference_mac(integrity, key_of(integrity), {}).size();
                    const std::size_t alignment = version == net::IpVersion::v4 ? 4 : 8;
                    const std::size_t ah_bytes = (12 + icv_bytes + alignment - 1) / alignment * alignment;
                    const auto info = net::inspect(out.packet);
                    REQUIRE(info);
                    CHECK(info->protocol == net::ip_protocol_ah);
                    const ByteView ah = ByteView(out.packet).subspan(ip_bytes);
                    CHECK(ah[0] == net::ip_protocol_esp);
                    CHECK(to_hex(ah.subspan(4, 8)) == (esn ? "c0ffee0200000001" : "c0ffee0200000009"));
                    CHECK(to_hex(ah.subspan(12, icv_bytes)) ==
                          to_hex(reference_mac(
                              integrity, key_of(integrity),
                              covered(out.packet, ip_bytes, icv_bytes, esn, tunnel.first_sequence))));
                    const bool is_tunnel = mode == Mode::tunnel;
                    CHECK(to_hex(ah.subspan(ah_bytes)) ==
                          to_hex(tunnel.reference_esp(
                              tunnel.first_sequence,
                              is_tunnel ? ByteView(packet) : ByteView(packet).subspan(ip_bytes),
                              is_tunnel ? next_header(version) : net::ip_protocol_udp)));
                }
}

TEST_CASE("a bundle: only what has come through its AH and then its ESP is taken") {
    constexpr auto integrity = Integrity::hmac_sha2_256_128;
    Tunnel tunnel;
    Device device;
    const auto sa = device.add(bundle_parameters(tunnel, integrity, Direction::outbound));
    const auto receiver = device.add(bundle_parameters(tunnel, integrity, Direction::inbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(33, 7));
    const auto first = device.out(sa, packet).packet;
    const auto second = device.out(sa, packet).packet;
    const auto in = device.in(second);
    REQUIRE(in.status == PacketStatus::ok);
    CHECK(in.sa == receiver);
    CHECK(to_hex(in.packet) == to_hex(packet));
    CHECK(device.in(second).status == PacketStatus::replayed);
    Bytes forged = first;
    forged.back() ^= 1;
    CHECK(device.in(forged).status == PacketStatus::bad_icv);
    CHECK(device.in(first).status == PacketStatus::ok);  // what was forged has moved no window

    // ESP by itself, though it is right: whose policy is a bundle wants both.
    CHECK(device.in(tunnel.wire(tunnel.reference_esp(3, packet, 4))).status == PacketStatus::unknown_sa);
    // AH that is right around ESP that is not, around another SA's ESP, and around no ESP at all.
    Tunnel other = tunnel;
    other.keying_material.front() ^= 1;
    CHECK(device
              .in(device.out(device.add(bundle_parameters(other, integrity, Direction::outbound)), packet)
                      .packet)
              .status == PacketStatus::replayed);  // its sequence number is 1 too
    other.first_sequence = 50;
    CHECK(device
              .in(device.out(device.add(bundle_parameters(other, integrity, Direction::outbound)), packet)
                      .packet)
              .status == PacketStatus::bad_icv);
    other.spi = 0xabcdef01;
    other.first_sequence = 51;
    auto parameters = bundle_parameters(other, integrity, Direction::outbound);
    parameters.ah->spi = tunnel.spi + 1;
    const auto stranger = device.add(std::move(parameters));
    CHECK(device.in(device.out(stranger, packet).packet).status == PacketStatus::malformed);
    Tunnel bare = tunnel;
    bare.spi = tunnel.spi + 1;
    bare.first_sequence = 52;
    CHECK(
        device.in(device.out(device.add(ah_parameters(bare, integrity, Direction::outbound)), packet).packet)
            .status == PacketStatus::malformed);

    const auto counters = device.esp.query_sa(receiver);
    REQUIRE(counters);
    CHECK(counters->packets == 2);
    CHECK(counters->errors == 6);
    REQUIRE(device.esp.remove_sa(receiver));
    CHECK(device.in(device.out(sa, packet).packet).status == PacketStatus::unknown_sa);
}

TEST_CASE("a bundle that cannot work is refused") {
    constexpr auto integrity = Integrity::hmac_sha2_256_128;
    Tunnel tunnel;
    SoftwareEsp esp;
    const auto refused = [&](const auto& change) {
        auto parameters = bundle_parameters(tunnel, integrity, Direction::inbound);
        change(parameters);
        return !esp.add_sa(std::move(parameters));
    };
    CHECK(refused([](auto& sa) { sa.ah->spi = 255; }));
    CHECK(refused([](auto& sa) { sa.ah->integrity = Integrity::none; }));
    CHECK(refused([](auto& sa) { sa.ah_key = crypto::Secret(Bytes(31)); }));
    CHECK(refused([](auto& sa) { sa.udp = UdpEncapsulation{4500, 4500}; }));
    CHECK(refused([](auto& sa) {
        sa.protocol = Protocol::ah;
        sa.integrity = integrity;
        sa.key = crypto::Secret(key_of(integrity));
    }));
    const auto sa = esp.add_sa(bundle_parameters(tunnel, integrity, Direction::inbound));
    REQUIRE(sa);
    CHECK_FALSE(esp.update_outer(*sa, tunnel.source(), tunnel.destination(), UdpEncapsulation{}));
    CHECK(esp.update_outer(*sa, tunnel.source(), address("192.0.2.77"), std::nullopt));
    auto card = esp.capabilities();
    card.bundles = false;
    CHECK_FALSE(check_parameters(bundle_parameters(tunnel, integrity, Direction::inbound), card));
}

TEST_CASE("IPv4 options as AH covers them: RFC 4302 appendix A.1") {
    const auto header = [](const char* options) {
        Bytes made = from_hex("46b8003c1234400040332222c0000201c0000202");
        append(made, from_hex(options));
        made[0] = static_cast<std::uint8_t>(0x40 + made.size() / 4);
        return made;
    };
    const auto zeroed = [](Bytes made) {
        for (const std::size_t at : {1U, 6U, 7U, 8U, 10U, 11U}) made[at] = 0;
        return to_hex(made);
    };
    // Router alert and padding stay; record route and timestamps go.
    CHECK(to_hex(covered_headers(header("9404000001010100"), false)) == zeroed(header("9404000001010100")));
    CHECK(to_hex(covered_headers(header("0707040a00000100"), false)) == zeroed(header("0000000000000000")));
    CHECK(to_hex(covered_headers(header("0144080d0000000000000000"), false)) ==
          zeroed(header("010000000000000000000000")));
    // A loose source route goes too; on the way out its last address is where the packet will arrive.
    const auto routed = header("830b04080808080909090a00");
    Bytes expected = header("000000000000000000000000");
    CHECK(to_hex(covered_headers(routed, false)) == zeroed(expected));
    const Bytes last = from_hex("0909090a");
    std::copy(last.begin(), last.end(), expected.begin() + 16);
    CHECK(to_hex(covered_headers(routed, true)) == zeroed(expected));
    // Damaged.
    CHECK(covered_headers(header("0700000000000000"), false).empty());
    CHECK(covered_headers(header("0140000000000000"), false).empty());
    CHECK(covered_headers(header("0101010101010194"), false).empty());
    CHECK(covered_headers(header("00ffffffffffffff"), false).size() == 28);  // nothing after the end
    CHECK(covered_headers(header("9409000000000000"), false).empty());
    CHECK(covered_headers({}, false).empty());
}

TEST_CASE("IPv6 extension headers as AH covers them: RFC 4302 appendix A.2") {
    const Bytes fixed =
        from_hex("6b812345003800402001000000000000000000000000000120010000000000000000000000000002");
    const auto packet = [&](std::uint8_t first, std::initializer_list<const char*> headers) {
        Bytes made = fixed;
        made[6] = first;
        for (const char* part : headers) append(made, from_hex(part));
        return made;
    };
    const auto cleared = [](Bytes made) {
        made[0] = 0x60;
        made[1] = made[2] = made[3] = made[7] = 0;
        return to_hex(made);
    };
    // Hop-by-hop: router alert does not change, an option with bit 0x20 does; then destination options.
    const auto alert = packet(0, {"3300050200000100"});
    CHECK(to_hex(covered_headers(alert, false)) == cleared(alert));
    CHECK(to_hex(covered_headers(packet(0, {"3c00260401020304", "3300050200000100"}), false)) ==
          cleared(packet(0, {"3c00260400000000", "3300050200000100"})));
    // Routing header type 0 with two segments left, as it will arrive.
    const char* a = "2001000000000000000000000000000a";
    const char* b = "2001000000000000000000000000000b";
    const auto before = packet(43, {"3304000200000000", a, b});
    auto arrived = packet(43, {"3304000000000000", "20010000000000000000000000000002", a});
    arrived[39] = 0x0b;
    CHECK(to_hex(covered_headers(before, true)) == cleared(arrived));
    CHECK(to_hex(covered_headers(arrived, false)) == cleared(arrived));
    // More segments than addresses, options that run out of their header, a header that is cut off.
    CHECK(covered_headers(packet(43, {"3304000300000000", a, b}), true).empty());
    CHECK(covered_headers(packet(0, {"330005ff00000100"}), false).empty());
    CHECK(covered_headers(packet(0, {"3301050200000100"}), false).empty());
}

}  // namespace
}  // namespace keyline::esp
