// AES-GCM ESP (RFC 4106) against published packets and OpenSSL.
#include "host/esp/esp_transform.h"

#include "tests/support/esp_vectors.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;
using keyline::test::esp_vectors;
using keyline::test::EspVector;

struct OnTheWire {
    Bytes keying_material;
    Bytes esp;
    bool esn;
    std::uint64_t sequence;
    Bytes payload;
};

OnTheWire on_the_wire(const EspVector& vector) {
    OnTheWire wire;
    const Bytes nonce = from_hex(vector.nonce);
    const Bytes aad = from_hex(vector.aad);
    wire.keying_material = from_hex(vector.key);
    append(wire.keying_material, ByteView(nonce).first(4));
    wire.esn = aad.size() == 12;
    for (std::size_t i = 4; i < aad.size(); i++) wire.sequence = wire.sequence << 8 | aad[i];
    wire.esp = to_bytes(ByteView(aad).first(4));
    append(wire.esp, ByteView(aad).last(4));
    append(wire.esp, ByteView(nonce).subspan(4));
    append(wire.esp, from_hex(vector.sealed));
    wire.payload = from_hex(vector.plaintext);
    wire.payload.resize(wire.payload.size() - 2 - wire.payload[wire.payload.size() - 2]);
    return wire;
}

TEST_CASE("published ESP packets open to their payload") {
    for (const auto& vector : esp_vectors) {
        if (vector.gmac) continue;  // not this transform
        INFO(vector.aad);
        const auto wire = on_the_wire(vector);
        auto transform = EspTransform::create(vector.key_bits, wire.keying_material, wire.esn);
        REQUIRE(transform);
        REQUIRE(esp_size_possible(wire.esp.size()));
        Bytes plaintext;
        const auto opened = transform->open(wire.esp, wire.sequence, plaintext);
        REQUIRE(opened.authentic);
        REQUIRE(opened.well_formed);
        CHECK(opened.next_header == 1);
        plaintext.resize(opened.payload_bytes);
        CHECK(to_hex(plaintext) == to_hex(wire.payload));
    }
}

// The device takes those whose sequence number a fresh SA can have: transport mode, as their next header is
// ICMP.
TEST_CASE("published ESP packets pass a device in transport mode") {
    unsigned tried = 0;
    for (const auto& vector : esp_vectors) {
        if (vector.gmac) continue;  // not this transform
        const auto wire = on_the_wire(vector);
        if (wire.esp[0] == 0 && wire.esp[1] == 0 && wire.esp[2] == 0) continue;  // SPI 0 is none
        if (wire.esn && wire.sequence >> 32 != 0) continue;
        INFO(vector.aad);
        Tunnel tunnel(vector.key_bits);
        tunnel.mode = Mode::transport;
        tunnel.keying_material = wire.keying_material;
        tunnel.esn = wire.esn;
        tunnel.spi = static_cast<std::uint32_t>(wire.esp[0]) << 24 |
                     static_cast<std::uint32_t>(wire.esp[1]) << 16 |
                     static_cast<std::uint32_t>(wire.esp[2]) << 8 | wire.esp[3];
        tunnel.sources = selectors({"192.0.2.1[icmp]"});
        tunnel.destinations = selectors({"192.0.2.2[icmp]"});
        Device device;
        device.add(tunnel.parameters(Direction::inbound));
        const auto completion = device.in(tunnel.wire(wire.esp));
        REQUIRE(completion.status == PacketStatus::ok);
        const auto info = net::inspect(completion.packet);
        REQUIRE(info);
        CHECK(info->protocol == 1);
        CHECK(to_hex(ByteView(completion.packet).subspan(info->header_bytes)) == to_hex(wire.payload));
        tried++;
    }
    CHECK(tried >= 4);
}

TEST_CASE("sealing gives OpenSSL's packet for every payload size and opening gives the payload") {
    auto random = random_engine();
    for (std::size_t size = 0; size <= 300; size++) {
        Tunnel tunnel(random() % 2 == 0 ? 128 : 256);
        tunnel.keying_material = random_bytes(random, tunnel.keying_material.size());
        tunnel.esn = random() % 2 == 0;
        const std::uint64_t sequence = tunnel.esn ? random() : random() & 0xffffffff;
        const Bytes payload = random_bytes(random, size);
        const auto next = static_cast<std::uint8_t>(random());
        auto transform = EspTransform::create(tunnel.key_bits, tunnel.keying_material, tunnel.esn);
        REQUIRE(transform);
        Bytes esp(esp_bytes(size));
        std::copy(payload.begin(), payload.end(), esp.begin() + esp_payload_offset);
        REQUIRE(transform->seal(tunnel.spi, sequence, size, next, esp));
        REQUIRE(to_hex(esp) == to_hex(tunnel.reference_esp(sequence, payload, next)));
        Bytes plaintext;
        const auto opened = transform->open(esp, sequence, plaintext);
        REQUIRE(opened.authentic);
        REQUIRE(opened.well_formed);
        REQUIRE(opened.payload_bytes == size);
        REQUIRE(opened.next_header == next);
        REQUIRE(std::equal(payload.begin(), payload.end(), plaintext.begin()));
        // The high half is covered though it is not sent.
        REQUIRE(transform->open(esp, sequence ^ (std::uint64_t{1} << 32), plaintext).authentic ==
                !tunnel.esn);
    }
}

TEST_CASE("what cannot be a key or an output is refused") {
    CHECK_FALSE(EspTransform::create(128, Bytes(16), false));
    CHECK_FALSE(EspTransform::create(160, Bytes(24), false));
    CHECK_FALSE(EspTransform::create(256, Bytes(20), false));
    auto transform = EspTransform::create(128, Bytes(20), false);
    REQUIRE(transform);
    Bytes out(esp_bytes(10) - 1);
    CHECK_FALSE(transform->seal(1, 1, 10, 4, out));
    CHECK_FALSE(esp_size_possible(0));
    CHECK_FALSE(esp_size_possible(35));
    CHECK(esp_size_possible(36));
    CHECK_FALSE(esp_size_possible(38));
    CHECK(esp_size_possible(40));
}

}  // namespace
}  // namespace keyline::esp
