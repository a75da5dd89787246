// AES-GCM against the test cases of its specification (McGrew and Viega, the set behind SP 800-38D).
#include "host/crypto/aead.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/support/random.h"

namespace keyline::crypto {
namespace {

struct Vector {
    const char* name;
    AeadAlgorithm algorithm;
    const char* key;
    const char* nonce;
    const char* aad;
    const char* plaintext;
    const char* sealed;  // ciphertext and tag
};

constexpr const char* text_60 =
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
constexpr const char* text_64 =
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
constexpr const char* header_20 = "feedfacedeadbeeffeedfacedeadbeefabaddad2";

const Vector vectors[] = {
    {"case 1", AeadAlgorithm::aes_gcm, "00000000000000000000000000000000", "000000000000000000000000", "", "",
     "58e2fccefa7e3061367f1d57a4e7455a"},
    {"case 2", AeadAlgorithm::aes_gcm, "00000000000000000000000000000000", "000000000000000000000000", "",
     "00000000000000000000000000000000", "0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf"},
    {"case 3", AeadAlgorithm::aes_gcm, "feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888", "",
     text_64,
     "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
     "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985"
     "4d5c2af327cd64a62cf35abd2ba6fab4"},
    {"case 4", AeadAlgorithm::aes_gcm, "feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
     header_20, text_60,
     "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
     "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091"
     "5bc94fbc3221a5db94fae95ae7121a47"},
    {"case 10", AeadAlgorithm::aes_gcm, "feffe9928665731c6d6a8f9467308308feffe9928665731c",
     "cafebabefacedbaddecaf888", header_20, text_60,
     "3980ca0b3c00e841eb06fac4872a2757859e1ceaa6efd984628593b40ca1e19c"
     "7d773d00c144c525ac619d18c84a3f4718e2448b2fe324d9ccda2710"
     "2519498e80f1478f37ba55bd6d27618c"},
    {"case 13", AeadAlgorithm::aes_gcm, "0000000000000000000000000000000000000000000000000000000000000000",
     "000000000000000000000000", "", "", "530f8afbc74536b9a963b4f1c4cb738b"},
    {"case 14", AeadAlgorithm::aes_gcm, "0000000000000000000000000000000000000000000000000000000000000000",
     "000000000000000000000000", "", "00000000000000000000000000000000",
     "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"},
    {"case 16", AeadAlgorithm::aes_gcm, "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
     "cafebabefacedbaddecaf888", header_20, text_60,
     "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
     "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
     "76fc6ece0f4e1768cddf8853bb2d551b"},
};

TEST_CASE("AES-GCM seals and opens the published vectors") {
    for (const auto& vector : vectors) {
        INFO(vector.name);
        auto aead = Aead::create(vector.algorithm, from_hex(vector.key));
        REQUIRE(aead);
        const Bytes plaintext = from_hex(vector.plaintext);
        const Bytes expected = from_hex(vector.sealed);
        Bytes sealed(plaintext.size() + gcm_tag_bytes);
        REQUIRE(aead->seal(from_hex(vector.nonce), from_hex(vector.aad), plaintext, sealed));
        CHECK(to_hex(sealed) == to_hex(expected));
        Bytes opened(plaintext.size());
        REQUIRE(aead->open(from_hex(vector.nonce), from_hex(vector.aad), expected, opened));
        CHECK(opened == plaintext);
    }
}

TEST_CASE("AES-GCM works in place and with the same key many times") {
    auto random = test::random_engine();
    auto aead = Aead::create(AeadAlgorithm::aes_gcm, test::random_bytes(random, 32));
    REQUIRE(aead);
    for (std::size_t size = 0; size < 200; size++) {
        const Bytes nonce = test::random_bytes(random, gcm_nonce_bytes);
        const Bytes aad = test::random_bytes(random, random() % 40);
        const Bytes plaintext = test::random_bytes(random, size);
        Bytes separate(size + gcm_tag_bytes);
        REQUIRE(aead->seal(nonce, aad, plaintext, separate));
        Bytes in_place = plaintext;
        in_place.resize(size + gcm_tag_bytes);
        REQUIRE(aead->seal(nonce, aad, ByteView(in_place).first(size), in_place));
        CHECK(in_place == separate);
        REQUIRE(aead->open(nonce, aad, in_place, MutableByteView(in_place).first(size)));
        in_place.resize(size);
        CHECK(in_place == plaintext);
    }
}

TEST_CASE("AES-GCM notices every changed bit and leaves no plaintext behind") {
    const auto& vector = vectors[3];
    auto aead = Aead::create(vector.algorithm, from_hex(vector.key));
    REQUIRE(aead);
    const Bytes good = from_hex(vector.sealed);
    Bytes out(good.size() - gcm_tag_bytes);
    const auto is_wiped = [&] {
        return std::all_of(out.begin(), out.end(), [](auto byte) { return byte == 0; });
    };
    const auto open = [&](ByteView nonce, ByteView aad, ByteView sealed) {
        std::fill(out.begin(), out.end(), std::uint8_t{0xa5});
        return aead->open(nonce, aad, sealed, out).has_value();
    };
    const Bytes nonce = from_hex(vector.nonce);
    const Bytes aad = from_hex(vector.aad);
    for (std::size_t bit = 0; bit < good.size() * 8; bit++) {
        Bytes bad = good;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
        REQUIRE_FALSE(open(nonce, aad, bad));
        REQUIRE(is_wiped());
    }
    for (std::size_t byte = 0; byte < aad.size(); byte++) {
        Bytes bad = aad;
        bad[byte] ^= 0x80;
        REQUIRE_FALSE(open(nonce, bad, good));
        REQUIRE(is_wiped());
    }
    CHECK(open(nonce, aad, good));
}

TEST_CASE("AES-GCM refuses wrong sizes") {
    const Bytes key(16);
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_gcm, Bytes(15)));
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_gcm, Bytes(40)));
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_gcm, key, 17));
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_ccm, key, 9));
    CHECK_FALSE(Aead::create(AeadAlgorithm::chacha20_poly1305, Bytes(32), 12));
    CHECK_FALSE(Aead::create(AeadAlgorithm::chacha20_poly1305, key));
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_gcm, key, 7));
    auto aead = Aead::create(AeadAlgorithm::aes_gcm, key);
    REQUIRE(aead);
    Bytes out(20);
    CHECK_FALSE(aead->seal(Bytes(11), {}, Bytes(4), out));
    CHECK_FALSE(aead->seal(Bytes(12), {}, Bytes(5), out));
    CHECK_FALSE(aead->open(Bytes(12), {}, Bytes(15), MutableByteView(out).first(0)));
    CHECK_FALSE(aead->open(Bytes(12), {}, Bytes(36), MutableByteView(out).first(19)));
    CHECK_FALSE(aead->open(Bytes(13), {}, Bytes(36), out));
}

TEST_CASE("a shorter AES-GCM tag is the beginning of the whole one") {
    const auto& vector = vectors[3];
    auto aead = Aead::create(vector.algorithm, from_hex(vector.key), 8);
    REQUIRE(aead);
    Bytes expected = from_hex(vector.sealed);
    expected.resize(expected.size() - 8);
    Bytes sealed(expected.size());
    REQUIRE(aead->seal(from_hex(vector.nonce), from_hex(vector.aad), from_hex(vector.plaintext), sealed));
    CHECK(sealed == expected);
}

struct CcmVector {
    std::size_t key_bytes;
    std::size_t tag_bytes;
    const char* sealed;
};

// SP 800-38C and RFC 3610 have no nonce of RFC 4309's 11 octets; these come from pyca/cryptography 48
// (AESCCM).
const CcmVector ccm_vectors[] = {
    {16, 8, "e4bb4675eaaeaca1d4af6193e70ba1e8556092f2be6e8624722dd5f4558cace476ce04cd9e06ebeb85cebd34cc"},
    {16, 12,
     "e4bb4675eaaeaca1d4af6193e70ba1e8556092f2be6e8624722dd5f4558cace476ce04cd9e34ca5d922134a48aaddb20f3"},
    {16, 16,
     "e4bb4675eaaeaca1d4af6193e70ba1e8556092f2be6e8624722dd5f4558cace476ce04cd9e04f894cc90117160ee47e1142055e"
     "d"
     "39"},
    {24, 8, "6698b2c6a682c56844f280ae66ea14af2cb2d77dcde099da6667d7bd76f64eb50f8e9b9593df252732306fca99"},
    {24, 12,
     "6698b2c6a682c56844f280ae66ea14af2cb2d77dcde099da6667d7bd76f64eb50f8e9b95939204b5bcb1e4cb49ac80f2d4"},
    {24, 16,
     "6698b2c6a682c56844f280ae66ea14af2cb2d77dcde099da6667d7bd76f64eb50f8e9b95935c9f50ab61a32a1eef69a9d914e56"
     "5"
     "4e"},
    {32, 8, "98a0418cf557f249e0f23ff93ae8bae6dadd4cca8d248447ea9257365d243b6b71160c3d44cacb5785abf9fbd9"},
    {32, 12,
     "98a0418cf557f249e0f23ff93ae8bae6dadd4cca8d248447ea9257365d243b6b71160c3d44c0cd7c308c98746d60ebf737"},
    {32, 16,
     "98a0418cf557f249e0f23ff93ae8bae6dadd4cca8d248447ea9257365d243b6b71160c3d44df673406c52412acbd5d2e837cfc6"
     "4"
     "35"},
};

Bytes counted(std::uint8_t first, std::size_t count) {
    Bytes bytes(count);
    for (auto& byte : bytes) byte = first++;
    return bytes;
}

TEST_CASE("AES-CCM seals and opens, additional data in one part or several, many messages under a key") {
    for (const auto& vector : ccm_vectors) {
        INFO(vector.key_bytes << " " << vector.tag_bytes);
        auto aead = Aead::create(AeadAlgorithm::aes_ccm, counted(0, vector.key_bytes), vector.tag_bytes);
        REQUIRE(aead);
        const Bytes nonce = counted(0xa0, 11);
        const Bytes aad = counted(0x50, 12);
        const Bytes plaintext = counted(0, 37);
        for (int again = 0; again < 3; again++) {
            Bytes sealed(plaintext.size() + vector.tag_bytes);
            REQUIRE(aead->seal(nonce, aad, plaintext, sealed));
            CHECK(to_hex(sealed) == vector.sealed);
            REQUIRE(
                aead->seal(nonce, {ByteView(aad).first(5), {}, ByteView(aad).subspan(5)}, plaintext, sealed));
            CHECK(to_hex(sealed) == vector.sealed);
            Bytes opened(plaintext.size());
            REQUIRE(aead->open(nonce, aad, sealed, opened));
            CHECK(opened == plaintext);
            sealed[3] ^= 1;
            CHECK_FALSE(aead->open(nonce, aad, sealed, opened));
            CHECK(opened == Bytes(plaintext.size()));
        }
    }
}

TEST_CASE("AES-CCM of an empty message is its tag") {
    auto aead = Aead::create(AeadAlgorithm::aes_ccm, Bytes(16), 8);
    REQUIRE(aead);
    Bytes tag(8);
    REQUIRE(aead->seal(Bytes(11), ByteView{}, {}, tag));
    CHECK(to_hex(tag) == "67bbe37a923da302");
    Bytes nothing;
    CHECK(aead->open(Bytes(11), ByteView{}, tag, nothing));
    tag[7] ^= 0x80;
    CHECK_FALSE(aead->open(Bytes(11), ByteView{}, tag, nothing));
}

TEST_CASE("ChaCha20-Poly1305 of RFC 8439 section 2.8.2") {
    auto aead = Aead::create(AeadAlgorithm::chacha20_poly1305, counted(0x80, 32));
    REQUIRE(aead);
    const Bytes nonce = from_hex("070000004041424344454647");
    const Bytes aad = from_hex("50515253c0c1c2c3c4c5c6c7");
    const auto plaintext = as_bytes(
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen "
        "would be it.");
    Bytes sealed(plaintext.size() + 16);
    REQUIRE(aead->seal(nonce, aad, plaintext, sealed));
    CHECK(to_hex(sealed) ==
          "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b"
          "1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
          "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691");
    Bytes opened(plaintext.size());
    REQUIRE(aead->open(nonce, aad, sealed, opened));
    CHECK(opened == to_bytes(plaintext));
    sealed.back() ^= 1;
    CHECK_FALSE(aead->open(nonce, aad, sealed, opened));
    CHECK(opened == Bytes(opened.size()));
}

TEST_CASE("an AEAD made for one way refuses the other") {
    Bytes out(16);
    auto sealing = Aead::create(AeadAlgorithm::aes_gcm, Bytes(16), 16, Use::sealing);
    REQUIRE(sealing);
    CHECK(sealing->seal(Bytes(12), ByteView{}, {}, out));
    CHECK_FALSE(sealing->open(Bytes(12), ByteView{}, out, {}));
    auto opening = Aead::create(AeadAlgorithm::aes_gcm, Bytes(16), 16, Use::opening);
    REQUIRE(opening);
    CHECK(opening->open(Bytes(12), ByteView{}, out, {}));
    CHECK_FALSE(opening->seal(Bytes(12), ByteView{}, {}, out));
}

}  // namespace
}  // namespace keyline::crypto
