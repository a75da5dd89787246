#include "drivers/card/self_test.h"

#include <algorithm>

#include <fmt/format.h>

#include "host/esp/software_esp.h"
#include "host/esp/transport_mode.h"
#include "host/net/headers.h"

namespace keyline::card {
namespace {

using esp::Direction;
using esp::PacketStatus;

// An ESP packet of draft-mcgrew-gcm-test-01. Its trailer says ICMP, so that it is one of transport mode.
struct KnownAnswer {
    unsigned key_bits;
    const char* keying_material;
    std::uint32_t spi;
    const char* esp;      // from SPI to ICV
    const char* payload;  // without padding; next header 1
};

constexpr KnownAnswer known_answers[] = {
    {128, "feffe9928665731c6d6a8f9467308308 cafebabe", 0x0000a5f8,
     "0000a5f8 0000000a facedbaddecaf888"
     "deb22cd9b07c72c16e3a65beeb8df304a5a5897d33ae530f1ba76d5d114d2a5c3de81827c10e9a4f51330d0eec416642"
     "cfbb85a5b47e48a4ec3b9ba95d918bd183b70d3aa8bc6ee4c309e9d85a41ad4a",
     "4500003e698f000080114dccc0a80102c0a801010a980035002a2343b2d001000001000000000000037369700963796265"
     "726369747902646b0000010001"},
    {256, "abbccddef00112233445566778899aababbccddef00112233445566778899aab 11223344", 0x4a2cbfe3,
     "4a2cbfe3 00000002 0102030405060708"
     "ff425c9b724599df7a3bcd510194e00d6a78107f1b0b1cbf06efae9d65a5d763748a637985771d347f0545659f14e99d"
     "ef842d8eb335f4eecfdbf831824b4c4915956c96",
     "4500003069a6400080062690c0a801029389155e0a9e008b2dc57ee0000000007002400020bf0000020405b401010402"},
};

esp::SaParameters terms(Direction direction, const esp::SupportedTransform& transform) {
    esp::SaParameters made;
    made.direction = direction;
    made.spi = 0x4b594c4e;
    made.encryption = transform.encryption;
    made.key_bits = transform.key_bits;
    made.source = net::IpAddress::v4({192, 0, 2, 1});
    made.destination = net::IpAddress::v4({192, 0, 2, 2});
    made.source_selectors = {net::TrafficSelector::from_prefix({net::IpAddress(), 0})};
    made.destination_selectors = made.source_selectors;
    return made;
}

// Through the device alone; nothing else is inside.
Result<esp::Completion> finish(esp::EspDevice& device, bool submitted) {
    if (!submitted) return fail("no room in the ring");
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    while (device.outstanding() != 0) device.poll(completions, events);
    if (auto alive = device.health(); !alive) return tl::unexpected(alive.error());
    return std::move(completions.at(0));
}
Result<esp::Completion> seal(esp::EspDevice& device, esp::SaHandle sa, ByteView packet) {
    return finish(device, device.submit_outbound(sa, to_bytes(packet), 0));
}
Result<esp::Completion> open(esp::EspDevice& device, ByteView packet) {
    return finish(device, device.submit_inbound(to_bytes(packet), 0));
}

Bytes ip_packet(const esp::SaTerms& addresses, std::uint8_t protocol, ByteView payload) {
    Bytes packet(net::ipv4_header_bytes + payload.size());
    net::IpHeader header;
    header.source = addresses.source;
    header.destination = addresses.destination;
    header.protocol = protocol;
    header.dont_fragment = true;
    net::write_ip_header(packet, header, payload.size());
    std::copy(payload.begin(), payload.end(), packet.begin() + net::ipv4_header_bytes);
    return packet;
}

// Opens the packet; the same with another last octet must not open, and twice it must not either.
Result<void> test_inbound(esp::EspDevice& device, esp::SaParameters sa, ByteView packet, ByteView expected) {
    const auto handle = device.add_sa(std::move(sa));
    if (!handle) return tl::unexpected(handle.error());
    Bytes spoilt = to_bytes(packet);
    spoilt.back() ^= 1;
    const auto refused = open(device, spoilt);
    if (!refused) return tl::unexpected(refused.error());
    if (refused->status != PacketStatus::bad_icv) return fail("it took a packet with a wrong ICV");
    const auto opened = open(device, packet);
    if (!opened) return tl::unexpected(opened.error());
    if (opened->status != PacketStatus::ok || !std::ranges::equal(opened->packet, expected))
        return fail("it did not open a packet with a known content");
    const auto again = open(device, packet);
    if (!again) return tl::unexpected(again.error());
    if (again->status != PacketStatus::replayed) return fail("it took a packet twice");
    return device.remove_sa(*handle);
}

Result<void> test_known_answer(esp::EspDevice& device, const KnownAnswer& known) {
    auto sa = terms(Direction::inbound, {.key_bits = known.key_bits});
    sa.mode = esp::Mode::transport;
    sa.spi = known.spi;
    sa.key = crypto::Secret(from_hex(known.keying_material));
    const Bytes packet = ip_packet(sa, net::ip_protocol_esp, from_hex(known.esp));
    const auto info = net::inspect(packet);
    if (!info) return fail("no packet");
    const Bytes expected =
        esp::close_transport(packet, *info, from_hex(known.payload), net::ip_protocol_icmp);
    return test_inbound(device, std::move(sa), packet, expected);
}

Result<void> test_transform(esp::EspDevice& device, const esp::SupportedTransform& transform) {
    Bytes keying_material(transform.key_bits / 8 + 4);
    for (std::size_t i = 0; i < keying_material.size(); i++)
        keying_material[i] = static_cast<std::uint8_t>(3 * i + transform.key_bits);
    auto sa = terms(Direction::outbound, transform);
    sa.key = crypto::Secret(keying_material);
    const Bytes inner = ip_packet(sa, net::ip_protocol_none, Bytes(100, 0x5a));

    esp::SoftwareEsp software;
    const auto reference = software.add_sa(sa.clone());
    if (!reference) return tl::unexpected(reference.error());
    const auto expected = seal(software, *reference, inner);
    if (!expected) return tl::unexpected(expected.error());

    const auto handle = device.add_sa(sa.clone());
    if (!handle) return tl::unexpected(handle.error());
    const auto sealed = seal(device, *handle, inner);
    if (!sealed) return tl::unexpected(sealed.error());
    if (sealed->status != PacketStatus::ok || sealed->packet != expected->packet)
        return fail("it did not seal a packet as OpenSSL does");
    if (auto removed = device.remove_sa(*handle); !removed) return removed;
    sa.direction = Direction::inbound;
    return test_inbound(device, std::move(sa), expected->packet, inner);
}

}  // namespace

Result<void> self_test(esp::EspDevice& device) {
    const auto& transforms = device.capabilities().transforms;
    if (transforms.empty()) return fail("card: it has no cipher");
    const auto failed = [](const esp::SupportedTransform& transform, const Error& error) {
        return fail(fmt::format("card: self-test of {} failed: {}", to_string(transform), error.message));
    };
    for (const auto& transform : transforms) {
        if (auto passed = test_transform(device, transform); !passed)
            return failed(transform, passed.error());
        if (transform.encryption != esp::Encryption::aes_gcm_16) continue;
        for (const auto& known : known_answers)
            if (known.key_bits == transform.key_bits)
                if (auto passed = test_known_answer(device, known); !passed)
                    return failed(transform, passed.error());
    }
    return {};
}

}  // namespace keyline::card
