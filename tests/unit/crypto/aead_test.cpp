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
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_gcm, key));
    CHECK_FALSE(Aead::create(AeadAlgorithm::aes_gcm, key, 17));
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

}  // namespace
}  // namespace keyline::crypto
