// Hashes and MACs against FIPS 180, RFC 2202, 3566, 4231 and 4493, PRFs against RFC 4434 and 4615; prf+
// against its definition, computed with OpenSSL's HMAC().
#include <map>

#include <catch2/catch.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "host/crypto/prf.h"
#include "tests/support/random.h"

namespace keyline::crypto {
namespace {

constexpr HashAlgorithm algorithms[] = {HashAlgorithm::sha1, HashAlgorithm::sha256, HashAlgorithm::sha384,
                                        HashAlgorithm::sha512};

TEST_CASE("hashes of abc, in one part or several") {
    const char* expected[] = {
        "a9993e364706816aba3e25717850c26c9cd0d89d",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
        // In parentheses, as clang suspects a missing comma otherwise.
        ("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
         "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")};
    for (std::size_t i = 0; i < std::size(algorithms); i++) {
        CHECK(to_hex(hash(algorithms[i], {as_bytes("abc")})) == expected[i]);
        CHECK(to_hex(hash(algorithms[i], {as_bytes("a"), {}, as_bytes("bc")})) == expected[i]);
        CHECK(hash_bytes(algorithms[i]) * 2 == std::string_view(expected[i]).size());
    }
}

struct HmacVector {
    Bytes key;
    const char* data;
    const char* expected[4];  // in the order of `algorithms`
};

TEST_CASE("HMAC gives the vectors of RFC 2202 and RFC 4231") {
    const HmacVector vectors[] = {
        {Bytes(20, 0x0b),
         "Hi There",
         {"b617318655057264e28bc0b6fb378c8ef146be00",
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
          "afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59cfaea9ea9076ede7f4af152e8b2fa9cb6",
          "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
          "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"}},
        {to_bytes(as_bytes("Jefe")),
         "what do ya want for nothing?",
         {"effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
          "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
          "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
          "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"}},
        {Bytes(131, 0xaa),
         "Test Using Larger Than Block-Size Key - Hash Key First",
         {"90d0dace1c1bdc957339307803160335bde6df2b",
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
          "4ece084485813e9088d2c63a041bc5b44f9ef1012a2b588f3cd11f05033ac4c60c2ef6ab4030fe8296248df163f44952",
          "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
          "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"}}};
    for (const auto& vector : vectors)
        for (std::size_t i = 0; i < std::size(algorithms); i++) {
            const auto data = as_bytes(vector.data);
            CHECK(to_hex(hmac(algorithms[i], vector.key, {data}).reveal()) == vector.expected[i]);
            CHECK(to_hex(hmac(algorithms[i], vector.key, {data.first(3), data.subspan(3)}).reveal()) ==
                  vector.expected[i]);
        }
}

const EVP_MD* openssl_digest(HashAlgorithm algorithm) {
    static const std::map<HashAlgorithm, const EVP_MD*> digests{{HashAlgorithm::sha1, EVP_sha1()},
                                                                {HashAlgorithm::sha256, EVP_sha256()},
                                                                {HashAlgorithm::sha384, EVP_sha384()},
                                                                {HashAlgorithm::sha512, EVP_sha512()},
                                                                {HashAlgorithm::md5, EVP_md5()}};
    return digests.at(algorithm);
}

Bytes openssl_hmac(HashAlgorithm algorithm, ByteView key, ByteView data) {
    Bytes out(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    const std::uint8_t none = 0;
    REQUIRE(HMAC(openssl_digest(algorithm), key.empty() ? &none : key.data(), static_cast<int>(key.size()),
                 data.empty() ? &none : data.data(), data.size(), out.data(), &size) != nullptr);
    out.resize(size);
    return out;
}

TEST_CASE("HMAC of random keys and data is OpenSSL's one-shot HMAC, the empty key too") {
    auto random = test::random_engine();
    for (const auto algorithm : algorithms)
        for (int i = 0; i < 50; i++) {
            const Bytes key = test::random_bytes(random, i == 0 ? 0 : random() % 200);
            const Bytes data = test::random_bytes(random, i == 1 ? 0 : random() % 300);
            REQUIRE(to_hex(hmac(algorithm, key, {data}).reveal()) ==
                    to_hex(openssl_hmac(algorithm, key, data)));
        }
}

TEST_CASE("prf+ is T1 | T2 | ... of RFC 7296 section 2.13") {
    auto random = test::random_engine();
    const std::pair<HashAlgorithm, PrfAlgorithm> functions[] = {
        {HashAlgorithm::sha1, PrfAlgorithm::hmac_sha1},
        {HashAlgorithm::sha256, PrfAlgorithm::hmac_sha256},
        {HashAlgorithm::sha384, PrfAlgorithm::hmac_sha384},
        {HashAlgorithm::sha512, PrfAlgorithm::hmac_sha512},
        {HashAlgorithm::md5, PrfAlgorithm::hmac_md5}};
    for (const auto& [algorithm, prf] : functions) {
        const Bytes key = test::random_bytes(random, 32);
        const Bytes seed = test::random_bytes(random, 80);
        Bytes expected;
        Bytes block;
        for (std::uint8_t n = 1; n != 0; n++) {  // 255 blocks
            Bytes input = block;
            append(input, seed);
            input.push_back(n);
            block = openssl_hmac(algorithm, key, input);
            append(expected, block);
        }
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{1}, hash_bytes(algorithm), hash_bytes(algorithm) + 1,
              std::size_t{300}, 255 * hash_bytes(algorithm)}) {
            const Secret stream = prf_plus(prf, key, seed, size);
            REQUIRE(to_hex(stream.reveal()) == to_hex(ByteView(expected).first(size)));
        }
        CHECK_THROWS(prf_plus(prf, key, seed, 255 * hash_bytes(algorithm) + 1));
    }
}

Bytes counted(std::size_t count) {
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; i++) bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

std::string mac_of(MacAlgorithm algorithm, ByteView key, ByteView data) {
    auto mac = Mac::create(algorithm, key);
    REQUIRE(mac);
    Bytes whole(mac_bytes(algorithm));
    REQUIRE(mac->compute({data}, whole));
    auto expected = to_hex(whole);
    // The same in pieces, and again under the same key.
    for (std::size_t cut = 0; cut <= data.size(); cut += 7) {
        REQUIRE(mac->compute({data.first(cut), {}, data.subspan(cut)}, whole));
        REQUIRE(to_hex(whole) == expected);
    }
    return expected;
}

TEST_CASE("AES-XCBC-MAC gives the vectors of RFC 3566") {
    const std::pair<Bytes, const char*> vectors[] = {
        {counted(0), "75f0251d528ac01c4573dfd584d79f29"},  {counted(3), "5b376580ae2f19afe7219ceef172756f"},
        {counted(16), "d2a246fa349b68a79998a4394ff7a263"}, {counted(20), "47f51b4564966215b8985c63055ed308"},
        {counted(32), "f54f0ec8d2b9f3d36807734bd5283fd4"}, {counted(34), "becbb3bccdb518a30677d5481fb6b4d8"},
        {Bytes(1000), "f0dafee895db30253761103b5d84528f"}};
    for (const auto& [data, expected] : vectors)
        CHECK(mac_of(MacAlgorithm::aes_xcbc, counted(16), data) == expected);
}

TEST_CASE("AES-CMAC gives the vectors of RFC 4493") {
    const Bytes key = from_hex("2b7e151628aed2a6abf7158809cf4f3c");
    const Bytes text = from_hex(
        "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
        "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
    const std::pair<std::size_t, const char*> vectors[] = {{0, "bb1d6929e95937287fa37d129b756746"},
                                                           {16, "070a16b46b4d4144f79bdd9dd04a287c"},
                                                           {40, "dfa66747de9ae63030ca32611497c827"},
                                                           {64, "51f0bebf7e3b9d92fc49741779363cfe"}};
    for (const auto& [size, expected] : vectors)
        CHECK(mac_of(MacAlgorithm::aes_cmac, key, ByteView(text).first(size)) == expected);
}

TEST_CASE("HMAC-MD5 gives the vectors of RFC 2202") {
    CHECK(mac_of(MacAlgorithm::hmac_md5, Bytes(16, 0x0b), as_bytes("Hi There")) ==
          "9294727a3638bb1c13f48ef8158bfc9d");
    CHECK(mac_of(MacAlgorithm::hmac_md5, as_bytes("Jefe"), as_bytes("what do ya want for nothing?")) ==
          "750c783e6ab0b503eaa86e310a5db738");
    CHECK(mac_of(MacAlgorithm::hmac_md5, Bytes(80, 0xaa),
                 as_bytes("Test Using Larger Than Block-Size Key - Hash Key First")) ==
          "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
}

TEST_CASE("a keyed MAC is the HMAC of the same name, cut off where the ICV ends") {
    const std::pair<MacAlgorithm, HashAlgorithm> pairs[] = {
        {MacAlgorithm::hmac_md5, HashAlgorithm::md5},
        {MacAlgorithm::hmac_sha1, HashAlgorithm::sha1},
        {MacAlgorithm::hmac_sha256, HashAlgorithm::sha256},
        {MacAlgorithm::hmac_sha384, HashAlgorithm::sha384},
        {MacAlgorithm::hmac_sha512, HashAlgorithm::sha512}};
    auto random = test::random_engine();
    for (const auto& [algorithm, hash] : pairs) {
        CHECK(mac_key_bytes(algorithm) == hash_bytes(hash));
        const Bytes key = test::random_bytes(random, mac_key_bytes(algorithm));
        const Bytes data = test::random_bytes(random, 300);
        const auto expected = openssl_hmac(hash, key, data);
        CHECK(mac_of(algorithm, key, data) == to_hex(expected));
        auto mac = Mac::create(algorithm, key);
        REQUIRE(mac);
        Bytes icv(12);
        REQUIRE(mac->compute({data}, icv));
        CHECK(to_hex(icv) == to_hex(ByteView(expected).first(12)));
        CHECK(mac->verify({data}, icv));
        icv[11] ^= 1;
        CHECK_FALSE(mac->verify({data}, icv));
        CHECK_FALSE(mac->verify({data}, {}));
        Bytes too_long(mac_bytes(algorithm) + 1);
        CHECK_FALSE(mac->compute({data}, too_long));
        CHECK_FALSE(mac->verify({data}, too_long));
    }
    CHECK_FALSE(Mac::create(MacAlgorithm::aes_xcbc, Bytes(15)));
    CHECK_FALSE(Mac::create(MacAlgorithm::aes_cmac, Bytes(32)));
}

TEST_CASE("PRFs on AES take keys of any size: RFC 4434 section 2, RFC 4615 section 4") {
    Bytes key_18 = counted(16);
    append(key_18, from_hex("edcb"));
    const Bytes message = counted(20);
    const auto result = [&](PrfAlgorithm algorithm, ByteView key) {
        return to_hex(prf(algorithm, key, {message}).reveal());
    };
    CHECK(result(PrfAlgorithm::aes128_xcbc, counted(16)) == "47f51b4564966215b8985c63055ed308");
    CHECK(result(PrfAlgorithm::aes128_xcbc, counted(10)) == "0fa087af7d866e7653434e602fdde835");
    CHECK(result(PrfAlgorithm::aes128_xcbc, key_18) == "8cd3c93ae598a9803006ffb67c40e9e4");
    CHECK(result(PrfAlgorithm::aes128_cmac, key_18) == "84a348a4a45d235babfffc0d2b4da09a");
    CHECK(result(PrfAlgorithm::aes128_cmac, counted(16)) == "980ae87b5f4c9c5214f5b6a8455e4c2d");
    CHECK(result(PrfAlgorithm::aes128_cmac, counted(10)) == "290d9e112edb09ee141fcf64c0b72f3d");
    for (const auto algorithm : {PrfAlgorithm::aes128_xcbc, PrfAlgorithm::aes128_cmac}) {
        const auto first = prf(algorithm, key_18, {message, Bytes{1}});
        const auto second = prf(algorithm, key_18, {first.reveal(), message, Bytes{2}});
        Bytes expected = to_bytes(first.reveal());
        append(expected, second.reveal());
        CHECK(to_hex(prf_plus(algorithm, key_18, message, 32).reveal()) == to_hex(expected));
        CHECK_THROWS(prf_plus(algorithm, key_18, message, 255 * 16 + 1));
    }
}

}  // namespace
}  // namespace keyline::crypto
