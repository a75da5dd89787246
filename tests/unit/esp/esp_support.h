// Packets, SAs and a device that answers at once, for the tests of host/esp.
#pragma once

#include <string>

#include <catch2/catch.hpp>

#include "host/esp/outer_header.h"
#include "host/esp/software_esp.h"
#include "host/net/headers.h"
#include "tests/support/esp_reference.h"
#include "tests/support/random.h"

namespace keyline::esp::test {

using keyline::test::random_bytes;
using keyline::test::random_engine;

inline net::IpAddress address(std::string_view text) {
    return net::IpAddress::parse(text).value();
}

inline net::TrafficSelectors selectors(std::initializer_list<const char*> texts) {
    net::TrafficSelectors list;
    for (const char* text : texts) list.push_back(net::TrafficSelector::parse(text).value());
    return list;
}

inline const net::IpVersion versions[] = {net::IpVersion::v4, net::IpVersion::v6};

// A UDP packet from 10.1.0.5 to 10.2.0.6, or fd01::5 to fd02::6, port 1000 to 2000.
inline Bytes inner_packet(net::IpVersion version, const Bytes& payload, std::uint8_t traffic_class = 0,
                          bool dont_fragment = true) {
    const std::size_t header = net::header_bytes(version);
    Bytes packet(header + net::udp_header_bytes);
    append(packet, payload);
    net::IpHeader ip;
    const bool is_v4 = version == net::IpVersion::v4;
    ip.source = address(is_v4 ? "10.1.0.5" : "fd01::5");
    ip.destination = address(is_v4 ? "10.2.0.6" : "fd02::6");
    ip.protocol = net::ip_protocol_udp;
    ip.traffic_class = traffic_class;
    ip.dont_fragment = dont_fragment;
    net::write_ip_header(packet, ip, packet.size() - header);
    net::write_udp_header(MutableByteView(packet).subspan(header), {1000, 2000, 0}, payload.size());
    return packet;
}

inline std::uint8_t next_header(net::IpVersion version) {
    return version == net::IpVersion::v4 ? 4 : 41;
}

// One direction of a tunnel; key() and salt() are what the reference needs.
struct Tunnel {
    std::uint32_t spi = 0xc0ffee01;
    unsigned key_bits = 128;
    Bytes keying_material;
    bool esn = false;
    net::IpVersion outer = net::IpVersion::v4;
    std::optional<UdpEncapsulation> udp;
    Mode mode = Mode::tunnel;
    std::uint32_t replay_window = 64;
    std::uint64_t first_sequence = 1;
    Lifetime lifetime;
    net::TrafficSelectors sources = selectors({"10.1.0.0/16", "fd01::/16"});
    net::TrafficSelectors destinations = selectors({"10.2.0.0/16", "fd02::/16"});

    explicit Tunnel(unsigned bits = 128) : key_bits(bits), keying_material(bits / 8 + 4) {
        for (std::size_t i = 0; i < keying_material.size(); i++)
            keying_material[i] = static_cast<std::uint8_t>(7 * i + 1);
    }

    ByteView key() const { return ByteView(keying_material).first(key_bits / 8); }
    ByteView salt() const { return ByteView(keying_material).last(4); }
    net::IpAddress source() const {
        return address(outer == net::IpVersion::v4 ? "192.0.2.1" : "2001:db8::1");
    }
    net::IpAddress destination() const {
        return address(outer == net::IpVersion::v4 ? "192.0.2.2" : "2001:db8::2");
    }

    SaParameters parameters(Direction direction) const {
        SaParameters made;
        made.direction = direction;
        made.spi = spi;
        made.mode = mode;
        made.key_bits = key_bits;
        made.key = crypto::Secret(keying_material);
        made.esn = esn;
        made.replay_window = replay_window;
        made.first_sequence = first_sequence;
        made.source = source();
        made.destination = destination();
        made.udp = udp;
        made.source_selectors = sources;
        made.destination_selectors = destinations;
        made.lifetime = lifetime;
        return made;
    }

    // SPI to ICV, by OpenSSL.
    Bytes reference_esp(std::uint64_t sequence, ByteView payload, std::uint8_t next,
                        unsigned extra_padding = 0, bool spoil_padding = false) const {
        return keyline::test::esp_seal({spi, key(), salt(), esn}, sequence, payload, next, extra_padding,
                                       spoil_padding);
    }

    // The whole packet on the wire around given ESP bytes.
    Bytes wire(ByteView esp, std::uint8_t traffic_class = 0) const {
        const std::size_t ip_bytes = net::header_bytes(outer);
        Bytes packet(ip_bytes + (udp ? net::udp_header_bytes : 0));
        append(packet, esp);
        net::IpHeader ip;
        ip.source = source();
        ip.destination = destination();
        ip.protocol = udp ? net::ip_protocol_udp : net::ip_protocol_esp;
        ip.traffic_class = traffic_class;
        net::write_ip_header(packet, ip, packet.size() - ip_bytes);
        if (udp)
            net::write_udp_header(MutableByteView(packet).subspan(ip_bytes),
                                  {udp->source_port, udp->destination_port, 0}, esp.size());
        return packet;
    }
};

// SoftwareEsp, one packet at a time.
class Device {
  public:
    SaHandle add(SaParameters parameters) {
        auto handle = esp.add_sa(std::move(parameters));
        if (!handle) FAIL(handle.error().message);
        return *handle;
    }
    Completion out(SaHandle sa, Bytes packet) {
        const bool taken = esp.submit_outbound(sa, std::move(packet), ++cookie_);
        REQUIRE(taken);
        return take(Direction::outbound);
    }
    Completion in(Bytes packet) {
        const bool taken = esp.submit_inbound(std::move(packet), ++cookie_);
        REQUIRE(taken);
        return take(Direction::inbound);
    }
    std::uint64_t statistic(const std::string& name) {
        for (const auto& [known, value] : esp.statistics())
            if (known == name) return value;
        FAIL("no statistic " + name);
        return 0;
    }

    SoftwareEsp esp;
    std::vector<SaEvent> events;  // all so far

  private:
    Completion take(Direction direction) {
        std::vector<Completion> completions;
        REQUIRE(esp.outstanding() == 1);
        esp.poll(completions, events);
        REQUIRE(completions.size() == 1);
        REQUIRE(completions[0].cookie == cookie_);
        REQUIRE(completions[0].direction == direction);
        REQUIRE((completions[0].status == PacketStatus::ok || completions[0].packet.empty()));
        return std::move(completions[0]);
    }
    std::uint64_t cookie_ = 0;
};

}  // namespace keyline::esp::test

// So that Catch prints a status by its name.
namespace Catch {
template <>
struct StringMaker<keyline::esp::PacketStatus> {
    static std::string convert(keyline::esp::PacketStatus status) { return keyline::esp::to_string(status); }
};
}  // namespace Catch
