// The packets that a card is asked about in its self-test (self_test.h), and what is right. Constants:
// neither this program's ESP nor the machine's OpenSSL has a say when a card is asked.
#pragma once

#include <array>
#include <cstdint>

#include "host/esp/algorithms.h"

namespace keyline::card::answers {

using esp::Encryption;

// ---- One packet under every cipher, as OpenSSL 3.0 seals it. tests/unit/card/self_test_test.cpp makes these
// constants anew with OpenSSL's calls and compares.

inline constexpr const char* sealed_by = "OpenSSL 3.0";

// From 192.0.2.1 to 192.0.2.2; the payload counts up from 0.
inline constexpr const char* inner_packet =
    "4500005000004000403bb66fc0000201c0000202000102030405060708090a0b0c0d0e0f101112131415161718191a1b"
    "1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b";
inline constexpr std::uint32_t spi = 0x4b594c4e;

// Octet i of the keying material, the salt behind the key.
constexpr std::uint8_t keying_octet(unsigned key_bits, std::size_t i) {
    return static_cast<std::uint8_t>(3 * i + key_bits);
}

// The first packet of an SA in tunnel mode, from SPI to ICV. The shorter ICVs of AES-GCM are the beginning of
// the one of 16 octets (RFC 4106 section 6).
struct Sealed {
    Encryption encryption;
    unsigned key_bits;
    const char* esp;
};
inline constexpr std::array<Sealed, 6> sealed{{
    {Encryption::aes_gcm_16, 128,
     "4b594c4e0000000100000000000000017905e93fd8de2b368f762c96e82acb354087398e78977aed9602ad6700447cac"
     "425cf1ab71ee9195a6479485f3cbec713a70024206112af53f394c4327fc5b0cc48b89bc9cc637b8e85a5bde258838ea"
     "002b49f71ea68c120a0528f8c4e84e55b969290b"},
    {Encryption::aes_gcm_16, 192,
     "4b594c4e000000010000000000000001a1c162a66e43c86ecabbbe134721e1d40db805bd12a38013ce1d66b74870456e"
     "99865302655aa23584602755e88a58d94bc8e21044f256db3f36eac895a12f42354d62a2c311050d4aace73c13884b04"
     "6e1398f35fd5b3620fe18ebc2de243ff434f4469"},
    {Encryption::aes_gcm_16, 256,
     "4b594c4e000000010000000000000001b9ce28919b80b4b66db615df41c100f824347db01ca8b53b486f89e1f87a1ca8"
     "3c61ed5e473e9963f5e93d24e50900b2b3264d5341eb4b7c57556458cf71168af7985a5f1fd406a602417e2ca5a71464"
     "9253c177c068bb2207bd5656c594eba6a7d8a597"},
    {Encryption::aes_gmac, 128,
     "4b594c4e0000000100000000000000014500005000004000403bb66fc0000201c0000202000102030405060708090a0b"
     "0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b"
     "010202042c7ecf6fda7e086af3f4c2f3cb4f809e"},
    {Encryption::aes_gmac, 192,
     "4b594c4e0000000100000000000000014500005000004000403bb66fc0000201c0000202000102030405060708090a0b"
     "0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b"
     "01020204577cbdc315024ef154dde23a240f5c51"},
    {Encryption::aes_gmac, 256,
     "4b594c4e0000000100000000000000014500005000004000403bb66fc0000201c0000202000102030405060708090a0b"
     "0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b"
     "01020204ff9a21196232682f64d77c3962ebe977"},
}};

// ---- Published packets: draft-mcgrew-gcm-test-01. Their trailers say ICMP, so that they are of transport
// mode. Their IVs are not what this card would choose, so it can only open them.

inline constexpr const char* published_by = "draft-mcgrew-gcm-test-01";

struct Published {
    Encryption encryption;
    unsigned key_bits;
    const char* keying_material;
    std::uint32_t spi;
    const char* esp;      // from SPI to ICV
    const char* payload;  // without padding; next header 1
};
inline constexpr std::array<Published, 4> published{{
    {Encryption::aes_gcm_16, 128, "feffe9928665731c6d6a8f9467308308cafebabe", 0x0000a5f8,
     "0000a5f80000000afacedbaddecaf888"
     "deb22cd9b07c72c16e3a65beeb8df304a5a5897d33ae530f1ba76d5d114d2a5c3de81827c10e9a4f51330d0eec416642"
     "cfbb85a5b47e48a4ec3b9ba95d918bd183b70d3aa8bc6ee4c309e9d85a41ad4a",
     "4500003e698f000080114dccc0a80102c0a801010a980035002a2343b2d001000001000000000000037369700963796265"
     "726369747902646b0000010001"},
    {Encryption::aes_gcm_16, 192, "feffe9928665731c6d6a8f9467308308feffe9928665731ccafebabe", 0x0000a5f8,
     "0000a5f80000000afacedbaddecaf888"
     "a5b1f8066029aea40e598b8122de02420938b3ab33f828e687b8858b5bfbdbd0315b27452144cc7795457b9652037f53"
     "18027b5b4cd7a636",
     "45000028a4ad4000400678800a01038f0a010612802306b8cb712602dd6bb03e501016d07568"},
    {Encryption::aes_gcm_16, 256, "abbccddef00112233445566778899aababbccddef00112233445566778899aab11223344",
     0x4a2cbfe3,
     "4a2cbfe3000000020102030405060708"
     "ff425c9b724599df7a3bcd510194e00d6a78107f1b0b1cbf06efae9d65a5d763748a637985771d347f0545659f14e99d"
     "ef842d8eb335f4eecfdbf831824b4c4915956c96",
     "4500003069a6400080062690c0a801029389155e0a9e008b2dc57ee0000000007002400020bf0000020405b401010402"},
    {Encryption::aes_gmac, 128, "4c80cdefbb5d10da906ac73c3613a63422433c64", 0x00004321,
     "00004321000000070000000000000000"
     "45000030da3a00008001df3bc0a80005c0a800010800c6cd020007006162636465666768696a6b6c6d6e6f7071727374"
     "01020201f2a9a836e155106aa8dcd618e4099aaa",
     "45000030da3a00008001df3bc0a80005c0a800010800c6cd020007006162636465666768696a6b6c6d6e6f7071727374"},
}};

}  // namespace keyline::card::answers
