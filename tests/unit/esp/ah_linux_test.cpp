// AH packets of a real Linux kernel (6.1, in QEMU), with the keys that charon 5.9.8 gave it.
#include <algorithm>

#include <catch2/catch.hpp>

#include "host/esp/ah_transform.h"
#include "host/esp/outer_header.h"

namespace keyline::esp {
namespace {

struct Captured {
    const char* name;
    Integrity integrity;
    bool esn;
    const char* key;
    const char* packet;  // of sequence number 1
};

const Captured captured[] = {
    {"IPv4, tunnel, hmac_sha1_96", Integrity::hmac_sha1_96, false, "338a9e120c0424da72663ed8985345dbe218f506",
     "45000080000040004033b8f7c0a80001c0a8000204040000cb87067d0000000109064fcb716a60a018693c8045000054"
     "a6ac40003f0180e60a01000a0a02000a080093e42bae0001658c016b0000000006a20c00000000001011121314151617"
     "18191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637"},
    {"IPv4, tunnel, hmac_sha2_256_128, ESN", Integrity::hmac_sha2_256_128, true,
     "8ad6a2e3cd5280ed7b89678a47eb2944b3662eb554940fda3bdfc9bbda6b3781",
     "45000084000040004033b8f3c0a80001c0a8000204050000c50b166300000001e547353ea26926188155bd3fab72625d"
     "45000054a81e40003f017f740a01000a0a02000a0800c81a2cba0001678c016b00000000cf5f0c000000000010111213"
     "1415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637"},
    {"IPv4, transport, hmac_sha2_512_256, ESN", Integrity::hmac_sha2_512_256, true,
     "5c1c3ce0667cec59e397e6fc3a900dd2e24cc3c039bc54898cd4216a5eea537a2e7ea8ca7c316c07c6e622d3b5e47a0a"
     "57379144c4d3cb539d69999e5f18753a",
     "4500008040044000403378f3c0a80001c0a8000201090000cf4acce300000001d17326dbfc45c03606289e56fc75bc0b"
     "f23b4cead798e251e080e2bf7fda03fb08003921010d00016f8c016b0000000086060800000000001011121314151617"
     "18191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637"},
    {"IPv4, tunnel, hmac_sha2_384_192", Integrity::hmac_sha2_384_192, false,
     "04c8f5ff2444b752fd442c2b5bab14463e8ea0e7e7e2f06ab005215ef25891290406fe7d96044f2cda445b5808d04b2b",
     "4500008c000040004033b8ebc0a80001c0a8000204070000c1d8295a000000017d6d6ef639c0201f7c5b204bdfd3c692"
     "ab2846b09c4e5ae245000054abc640003f017bcc0a01000a0a02000a08004a072faa00016c8c016b000000004a830700"
     "00000000101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637"},
    {"IPv4, tunnel, aes_cmac_96", Integrity::aes_cmac_96, false, "e8dfc6b0a1d823c23add477138bfd915",
     "45000080000040004033b8f7c0a80001c0a8000204040000c76203070000000154684e75dfaa9dbeee5926d945000054"
     "acc340003f017acf0a01000a0a02000a08002b7331c100016f8c016b0000000069000200000000001011121314151617"
     "18191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637"},
    {"IPv6, tunnel, hmac_sha1_96", Integrity::hmac_sha1_96, false, "437325ce6fc9a62b0da35e0aeb04ebde2fb275d1",
     "60000000006c3340fd000000000000000000000000000001fd00000000000000000000000000000204040000c487c462"
     "00000001081af3e3dbd1d2581decb0e645000054adab40003f0179e70a01000a0a02000a0800173c32c80001718c016b"
     "000000007430080000000000101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f30313233"
     "34353637"},
    {"IPv6, tunnel, hmac_sha2_256_128, ESN", Integrity::hmac_sha2_256_128, true,
     "6bdcb537699d18c201ee32b232556d366680fffdf49200901d7ceb29d548c929",
     "6000000000743340fd000000000000000000000000000001fd00000000000000000000000000000204060000c75c311b"
     "00000001ca93353d654bb80c2cf708bcc7ecb06c1dd8080045000054afba40003f0177d80a01000a0a02000a08002363"
     "34810001738c016b000000005e500e0000000000101112131415161718191a1b1c1d1e1f202122232425262728292a2b"
     "2c2d2e2f3031323334353637"},
    {"IPv6, transport, hmac_sha2_512_256, ESN", Integrity::hmac_sha2_512_256, true,
     "d7e9ca5248467c7e7d7fc7b9e75c7fa99d3c7adc45f950e43839f028f60a1141d14aea40a5846e9eb90058d47646d24f"
     "23df17c2e023bc397659e96aea2304ee",
     "600974f600703340fd000000000000000000000000000001fd0000000000000000000000000000023a0a0000c986c391"
     "0000000109557cb4bd365407b270fe6621128757b7525f7766bb920fc72ce69eb2081aff0000000280001e2c01740001"
     "7c8c016b000000002915000000000000101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f"
     "3031323334353637"},
    {"IPv6, tunnel, hmac_sha2_384_192", Integrity::hmac_sha2_384_192, false,
     "31b7ad99d8b7495ce2a56623e6b0ca6f3a33bfe02e696cf7407bbec7f59077cf122903eaf9f7d406dde4242d6004c1af",
     "60000000007c3340fd000000000000000000000000000001fd00000000000000000000000000000204080000ce9e5c7d"
     "0000000174c8c0acf0a59e6cf70cd892cdab4d92b5d91dbc898d7c3d1dd8080045000054b44140003f0173510a01000a"
     "0a02000a080089bd381b0001798c016b00000000f65b060000000000101112131415161718191a1b1c1d1e1f20212223"
     "2425262728292a2b2c2d2e2f3031323334353637"},
    {"IPv6, tunnel, aes_cmac_96", Integrity::aes_cmac_96, false, "b068f9854313781120f83bebe21d819e",
     "60000000006c3340fd000000000000000000000000000001fd00000000000000000000000000000204040000c00e36ff"
     "0000000179fcd800e32f360f6f3769b945000054b57040003f0172220a01000a0a02000a0800ff65394d00017b8c016b"
     "000000007a81090000000000101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f30313233"
     "34353637"},
};

TEST_CASE("AH packets of a Linux kernel open, and without padding they are the same bytes when sealed here") {
    for (const auto& known : captured) {
        INFO(known.name);
        SaParameters parameters;
        parameters.protocol = Protocol::ah;
        parameters.integrity = known.integrity;
        parameters.esn = known.esn;
        parameters.key = crypto::Secret(from_hex(known.key));
        auto transform = AhTransform::create(parameters);
        REQUIRE(transform);
        const Bytes packet = from_hex(known.packet);
        const auto outer = parse_outer(packet);
        REQUIRE(outer);
        REQUIRE(outer->protocol == Protocol::ah);
        const auto opened = transform->open(packet, outer->esp_offset, 1);
        REQUIRE(opened.authentic);
        CHECK(opened.header_bytes == transform->header_bytes(outer->ip.version));
        CHECK_FALSE(transform->open(packet, outer->esp_offset, 0x1'0000'0001).authentic == known.esn);

        // The kernel leaves what it finds in the padding, and the ICV covers it.
        if (ah_fixed_bytes + algorithm_of(known.integrity)->icv_bytes != opened.header_bytes) continue;
        Bytes again = packet;
        const auto at = again.begin() + static_cast<std::ptrdiff_t>(outer->esp_offset);
        std::fill_n(at, opened.header_bytes, std::uint8_t{0xee});
        REQUIRE(transform->seal(again, outer->esp_offset, outer->spi, 1, opened.next_header));
        CHECK(to_hex(again) == to_hex(packet));
    }
}

}  // namespace
}  // namespace keyline::esp
