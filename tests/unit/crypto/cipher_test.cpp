// AES-CBC against SP 800-38A, the key expansion against FIPS 197 and, through a plain AES written here,
// against OpenSSL.
#include "host/crypto/cipher.h"

#include <algorithm>
#include <array>
#include <memory>

#include <catch2/catch.hpp>
#include <openssl/evp.h>

#include "tests/support/random.h"

namespace keyline::crypto {
namespace {

constexpr const char* key_128 = "2b7e151628aed2a6abf7158809cf4f3c";
constexpr const char* key_192 = "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b";
constexpr const char* key_256 = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";

struct CbcVector {
    CipherAlgorithm algorithm;
    const char* key;
    const char* ciphertext;
};

// SP 800-38A, appendices F.2.1, F.2.3 and F.2.5.
const CbcVector cbc_vectors[] = {
    {CipherAlgorithm::aes_cbc, key_128,
     "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"
     "73bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7"},
    {CipherAlgorithm::aes_cbc, key_192,
     "4f021db243bc633d7178183a9fa071e8b4d9ada9ad7dedf4e5e738763f69145a"
     "571b242012fb7ae07fa9baac3df102e008b0e27988598881d920a9e64f5615cd"},
    {CipherAlgorithm::aes_cbc, key_256,
     "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
     "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b"},
};

TEST_CASE("AES-CBC gives the vectors of SP 800-38A both ways") {
    const Bytes iv = from_hex("000102030405060708090a0b0c0d0e0f");
    const Bytes plaintext = from_hex(
        "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
        "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
    for (const auto& vector : cbc_vectors) {
        auto cipher = Cipher::create(vector.algorithm, from_hex(vector.key));
        REQUIRE(cipher);
        Bytes data = plaintext;
        REQUIRE(cipher->encrypt(iv, data));
        CHECK(to_hex(data) == vector.ciphertext);
        REQUIRE(cipher->decrypt(iv, data));
        CHECK(data == plaintext);
    }
}

TEST_CASE("ciphers refuse wrong sizes and take nothing at all") {
    Bytes data(32);
    CHECK_FALSE(Cipher::create(CipherAlgorithm::aes_cbc, Bytes(17)));
    CHECK_FALSE(Cipher::create(CipherAlgorithm::triple_des_cbc, Bytes(16)));
    CHECK_FALSE(Cipher::create(CipherAlgorithm::des_cbc, Bytes(7)));
    CHECK_FALSE(Cipher::create(CipherAlgorithm::null, Bytes(1)));
    auto cipher = Cipher::create(CipherAlgorithm::aes_cbc, Bytes(16));
    REQUIRE(cipher);
    CHECK_FALSE(cipher->encrypt(Bytes(15), data));
    Bytes odd(31);
    CHECK_FALSE(cipher->encrypt(Bytes(16), odd));
    CHECK_FALSE(cipher->decrypt(Bytes(16), odd));
    Bytes none;
    CHECK(cipher->encrypt(Bytes(16), none));
    auto one_way = Cipher::create(CipherAlgorithm::aes_cbc, Bytes(16), Use::sealing);
    REQUIRE(one_way);
    CHECK(one_way->encrypt(Bytes(16), data));
    CHECK_FALSE(one_way->decrypt(Bytes(16), data));
}

struct CipherVector {
    const char* name;
    CipherAlgorithm algorithm;
    const char* key;
    const char* iv;
    const char* plaintext;
    const char* ciphertext;
};

constexpr const char* zero_block = "00000000000000000000000000000000";
constexpr const char* single_block_message = "53696e676c6520626c6f636b206d7367";
constexpr const char* counted_32 = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
constexpr const char* now_is_the_time = "4e6f77206973207468652074696d6520666f7220616c6c20";
constexpr const char* camellia_text = "0123456789abcdeffedcba9876543210";

const CipherVector cipher_vectors[] = {
    {"RFC 3686 test vector 1", CipherAlgorithm::aes_ctr, "ae6852f8121067cc4bf7a5765577f39e",
     "00000030000000000000000000000001", single_block_message, "e4095d4fb7a7b3792d6175a3261311b8"},
    {"RFC 3686 test vector 2", CipherAlgorithm::aes_ctr, "7e24067817fae0d743d6ce1f32539163",
     "006cb6dbc0543b59da48d90b00000001", counted_32,
     "5104a106168a72d9790d41ee8edad388eb2e1efc46da57c8fce630df9141be28"},
    {"RFC 3686 test vector 7", CipherAlgorithm::aes_ctr,
     "776beff2851db06f4c8a0542c8696f6c6a81af1eec96b4d37fc1d689e6c1c104", "00000060db5672c97aa8f0b200000001",
     single_block_message, "145ad01dbf824ec7560863dc71e3e0c0"},
    {"RFC 5528 test vector 1", CipherAlgorithm::camellia_ctr, "ae6852f8121067cc4bf7a5765577f39e",
     "00000030000000000000000000000001", single_block_message, "d09dc29a8214619a20877c76db1f0b3f"},
    {"RFC 3713, 128 bits", CipherAlgorithm::camellia_cbc, camellia_text, zero_block, camellia_text,
     "67673138549669730857065648eabe43"},
    {"RFC 3713, 192 bits", CipherAlgorithm::camellia_cbc, "0123456789abcdeffedcba98765432100011223344556677",
     zero_block, camellia_text, "b4993401b3e996f84ee5cee7d79b09b9"},
    {"RFC 3713, 256 bits", CipherAlgorithm::camellia_cbc,
     "0123456789abcdeffedcba987654321000112233445566778899aabbccddeeff", zero_block, camellia_text,
     "9acc237dff16d76c20ef7c919e3a7509"},
    {"FIPS 81 table C2", CipherAlgorithm::des_cbc, "0123456789abcdef", "1234567890abcdef", now_is_the_time,
     "e5c7cdde872bf27c43e934008c389c0f683788499a7c05f6"},
    {"one DES key three times", CipherAlgorithm::triple_des_cbc,
     "0123456789abcdef0123456789abcdef0123456789abcdef", "1234567890abcdef", now_is_the_time,
     "e5c7cdde872bf27c43e934008c389c0f683788499a7c05f6"},
    {"SP 800-67's keys", CipherAlgorithm::triple_des_cbc, "0123456789abcdef23456789abcdef01456789abcdef0123",
     "f69f2445df4f9b17", "6bc1bee22e409f96e93d7e117393172a", "2079c3d53aa763e193b79e2569ab5262"},
    {"Schneier's Blowfish vector", CipherAlgorithm::blowfish_cbc, "0123456789abcdeff0e1d2c3b4a59687",
     "fedcba9876543210", "37363534333231204e6f77206973207468652074696d6520666f722000000000",
     "6b77b4d63006dee605b156e27403979358deb9e7154616d959f1652bd5ff92cc"},
    {"RFC 2144 appendix B.1", CipherAlgorithm::cast_cbc, "0123456712345678234567893456789a",
     "0000000000000000", "0123456789abcdef", "238b4fe5847e44b2"},
    {"RFC 2410", CipherAlgorithm::null, "", "", now_is_the_time, now_is_the_time},
};

TEST_CASE("every cipher gives a published vector, both ways, more than once under a key") {
    for (const auto& vector : cipher_vectors) {
        INFO(vector.name);
        auto cipher = Cipher::create(vector.algorithm, from_hex(vector.key));
        REQUIRE(cipher);
        const Bytes iv = from_hex(vector.iv);
        for (int again = 0; again < 2; again++) {
            Bytes data = from_hex(vector.plaintext);
            REQUIRE(cipher->encrypt(iv, data));
            CHECK(to_hex(data) == vector.ciphertext);
            REQUIRE(cipher->decrypt(iv, data));
            CHECK(to_hex(data) == vector.plaintext);
        }
    }
}

std::uint8_t doubled(std::uint8_t value) {
    return static_cast<std::uint8_t>((value << 1) ^ (value & 0x80 ? 0x1b : 0));
}

std::uint8_t rotated(std::uint8_t value, int by) {
    return static_cast<std::uint8_t>(value << by | value >> (8 - by));
}

// The S-box by walking the multiplicative group with 3 as generator: another way than the code under test
// goes.
std::array<std::uint8_t, 256> make_sbox() {
    std::array<std::uint8_t, 256> sbox{};
    std::uint8_t power = 1;
    std::uint8_t inverse = 1;
    do {
        power = static_cast<std::uint8_t>(power ^ doubled(power));  // times 3
        for (const int shift : {1, 2, 4}) inverse = static_cast<std::uint8_t>(inverse ^ (inverse << shift));
        if (inverse & 0x80) inverse ^= 0x09;  // divided by 3
        sbox[power] = static_cast<std::uint8_t>(inverse ^ rotated(inverse, 1) ^ rotated(inverse, 2) ^
                                                rotated(inverse, 3) ^ rotated(inverse, 4) ^ 0x63);
    } while (power != 1);
    sbox[0] = 0x63;
    return sbox;
}

// FIPS 197 section 5.1 with round keys from outside: what a card does.
Bytes plain_aes(ByteView round_keys, Bytes state) {
    static const auto sbox = make_sbox();
    const std::size_t rounds = round_keys.size() / 16 - 1;
    const auto add_round_key = [&](std::size_t round) {
        for (std::size_t i = 0; i < 16; i++)
            state[i] = static_cast<std::uint8_t>(state[i] ^ round_keys[16 * round + i]);
    };
    add_round_key(0);
    for (std::size_t round = 1; round <= rounds; round++) {
        Bytes shifted(16);
        for (std::size_t i = 0; i < 16; i++) shifted[i] = sbox[state[(i + 4 * (i % 4)) % 16]];
        state = shifted;
        for (std::size_t column = 0; round < rounds && column < 16; column += 4)
            for (std::size_t row = 0; row < 4; row++) {
                const auto at = [&](std::size_t next) { return shifted[column + (row + next) % 4]; };
                state[column + row] =
                    static_cast<std::uint8_t>(doubled(at(0)) ^ doubled(at(1)) ^ at(1) ^ at(2) ^ at(3));
            }
        add_round_key(round);
    }
    return state;
}

Bytes openssl_aes(ByteView key, ByteView block) {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    const auto* cipher = key.size() == 16   ? EVP_aes_128_ecb()
                         : key.size() == 24 ? EVP_aes_192_ecb()
                                            : EVP_aes_256_ecb();
    Bytes out(16);
    int written = 0;
    REQUIRE(EVP_EncryptInit_ex2(context.get(), cipher, key.data(), nullptr, nullptr) == 1);
    REQUIRE(EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1);
    REQUIRE(EVP_EncryptUpdate(context.get(), out.data(), &written, block.data(), 16) == 1);
    REQUIRE(written == 16);
    return out;
}

TEST_CASE("AES round keys are those of FIPS 197 appendix A") {
    struct Expansion {
        const char* key;
        std::size_t rounds;
        const char* word_after_key;
        const char* last;
    };
    const Expansion expansions[] = {
        {key_128, 10, "a0fafe17", "d014f9a8c9ee2589e13f0cc8b6630ca6"},
        {key_192, 12, "fe0c91f7", "e98ba06f448c773c8ecc720401002202"},
        {key_256, 14, "9ba35411", "fe4890d1e6188d0b046df344706c631e"},
    };
    for (const auto& expansion : expansions) {
        const Bytes key = from_hex(expansion.key);
        const auto keys = aes_round_keys(key);
        REQUIRE(keys);
        REQUIRE(keys->size() == 16 * (expansion.rounds + 1));
        CHECK(to_hex(keys->reveal().first(key.size())) == expansion.key);
        CHECK(to_hex(keys->reveal().subspan(key.size(), 4)) == expansion.word_after_key);
        CHECK(to_hex(keys->reveal().last(16)) == expansion.last);
    }
}

TEST_CASE("an AES that has only our round keys encrypts as OpenSSL does with the key") {
    auto random = test::random_engine();
    for (const std::size_t size : {16U, 24U, 32U})
        for (int i = 0; i < 50; i++) {
            const Bytes key = test::random_bytes(random, size);
            const Bytes block = test::random_bytes(random, 16);
            const auto keys = aes_round_keys(key);
            REQUIRE(keys);
            REQUIRE(to_hex(plain_aes(keys->reveal(), block)) == to_hex(openssl_aes(key, block)));
            const auto hash_key = gcm_hash_key(key);
            REQUIRE(hash_key);
            REQUIRE(to_hex(hash_key->reveal()) == to_hex(openssl_aes(key, Bytes(16))));
        }
}

TEST_CASE("keys that are none of AES are refused") {
    for (const std::size_t size : {0U, 1U, 15U, 17U, 20U, 31U, 33U}) {
        CHECK_FALSE(aes_round_keys(Bytes(size)));
        CHECK_FALSE(gcm_hash_key(Bytes(size)));
    }
}

TEST_CASE("the GCM hash key of GCM's own test cases") {
    CHECK(to_hex(gcm_hash_key(Bytes(16))->reveal()) == "66e94bd4ef8a2c3b884cfa59ca342b2e");
    CHECK(to_hex(gcm_hash_key(from_hex("feffe9928665731c6d6a8f9467308308"))->reveal()) ==
          "b83b533708bf535d0aa6e52980d53b78");
}

}  // namespace
}  // namespace keyline::crypto
