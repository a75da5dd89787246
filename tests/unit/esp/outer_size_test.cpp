// How large a packet becomes, said beforehand and compared with what the device makes of it.
#include "host/esp/outer_size.h"

#include "tests/unit/esp/esp_reference_suites.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

enum class Around : std::uint8_t { nothing, udp, ah };

TEST_CASE(
    "the largest packet that fits does, and the next larger one does not, for every algorithm and mode") {
    for (const auto& transform : every_transform())
        for (const auto outer : versions)
            for (const auto mode : {Mode::tunnel, Mode::transport})
                for (const auto around : {Around::nothing, Around::udp, Around::ah}) {
                    if (around != Around::nothing && transform.protocol == Protocol::ah) continue;
                    INFO(to_string(transform) << " " << int(mode) << " around " << int(around));
                    Tunnel tunnel;
                    tunnel.outer = outer;
                    tunnel.mode = mode;
                    if (around == Around::udp) tunnel.udp = UdpEncapsulation{4500, 4500};
                    auto parameters = parameters_of(transform, tunnel, Direction::outbound);
                    if (around == Around::ah) {
                        parameters.ah = OuterAh{0x1000, Integrity::hmac_sha2_384_192};
                        parameters.ah_key = crypto::Secret(Bytes(48, 7));
                    }
                    const OuterSize size(parameters);
                    Device device;
                    const auto sa = device.add(std::move(parameters));
                    for (const std::size_t mtu : {600U, 1280U, 1419U, 1500U}) {
                        const auto inner = inner_packet(outer, Bytes(8, 1));
                        const auto largest = size.largest_inner(mtu, *net::inspect(inner));
                        const std::size_t headers = net::header_bytes(outer) + net::udp_header_bytes;
                        REQUIRE(largest > headers);
                        const auto outer_bytes = [&](std::size_t inner_bytes) {
                            const auto out =
                                device.out(sa, inner_packet(outer, Bytes(inner_bytes - headers, 1)));
                            REQUIRE(out.status == PacketStatus::ok);
                            return out.packet.size();
                        };
                        REQUIRE(outer_bytes(largest) <= mtu);
                        REQUIRE(outer_bytes(largest + 1) > mtu);
                    }
                    CHECK(size.largest_inner(40, *net::inspect(inner_packet(outer, {}))) == 0);
                }
}

TEST_CASE("a clone of SA parameters is the same SA, key and all, and the first one keeps its key") {
    Tunnel tunnel;
    tunnel.udp = UdpEncapsulation{4500, 61000};
    tunnel.lifetime.hard_packets = 7;
    auto parameters = tunnel.parameters(Direction::outbound);
    parameters.copying.dscp = CopyDscp::no;
    auto clone = parameters.clone();
    CHECK(to_hex(clone.key.reveal()) == to_hex(parameters.key.reveal()));
    Device one, other;
    const auto packet = inner_packet(net::IpVersion::v4, Bytes(50, 3), 0xb8);
    const auto first = one.add(std::move(parameters));
    const auto second = other.add(std::move(clone));
    for (int i = 0; i < 9; i++) {
        const auto from_one = one.out(first, packet), from_other = other.out(second, packet);
        CHECK(from_one.status == (i < 7 ? PacketStatus::ok : PacketStatus::lifetime_expired));
        CHECK(from_other.status == from_one.status);
        CHECK(to_hex(from_other.packet) == to_hex(from_one.packet));
    }
}

}  // namespace
}  // namespace keyline::esp
