// Diffie-Hellman against RFC 5903 and RFC 7748 vectors, and for the MODP groups against OpenSSL's plain
// modular exponentiation with the primes of RFC 3526.
#include "host/crypto/key_exchange.h"

#include <memory>

#include <catch2/catch.hpp>
#include <openssl/bn.h>

#include "tests/support/random.h"

namespace keyline::crypto {
namespace {

constexpr KeyExchangeMethod methods[] = {KeyExchangeMethod::modp2048, KeyExchangeMethod::modp3072,
                                         KeyExchangeMethod::modp4096, KeyExchangeMethod::ecp256,
                                         KeyExchangeMethod::ecp384,   KeyExchangeMethod::ecp521,
                                         KeyExchangeMethod::x25519};

struct Vector {
    const char* name;
    KeyExchangeMethod method;
    const char* private_i;
    const char* public_i;
    const char* private_r;
    const char* public_r;
    const char* shared;
};

const Vector vectors[] = {
    {"RFC 5903 section 8.1", KeyExchangeMethod::ecp256,
     "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433",
     "dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180"
     "5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3",
     "c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53",
     "d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63"
     "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab",
     "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"},
    {"RFC 5903 section 8.2", KeyExchangeMethod::ecp384,
     "099f3c7034d4a2c699884d73a375a67f7624ef7c6b3c0f160647b67414dce655e35b538041e649ee3faef896783ab194",
     "667842d7d180ac2cde6f74f37551f55755c7645c20ef73e31634fe72b4c55ee6de3ac808acb4bdb4c88732aee95f41aa"
     "9482ed1fc0eeb9cafc4984625ccfc23f65032149e0e144ada024181535a0f38eeb9fcff3c2c947dae69b4c634573a81c",
     "41cb0779b4bdb85d47846725fbec3c9430fab46cc8dc5060855cc9bda0aa2942e0308312916b8ed2960e4bd55a7448fc",
     "e558dbef53eecde3d3fccfc1aea08a89a987475d12fd950d83cfa41732bc509d0d1ac43a0336def96fda41d0774a3571"
     "dcfbec7aacf3196472169e838430367f66eebe3c6e70c416dd5f0c68759dd1fff83fa40142209dff5eaad96db9e6386c",
     "11187331c279962d93d604243fd592cb9d0a926f422e47187521287e7156c5c4d603135569b9e9d09cf5d4a270f59746"},
    {"RFC 5903 section 8.3", KeyExchangeMethod::ecp521,
     "0037ade9319a89f4dabdb3ef411aaccca5123c61acab57b5393dce47608172a095aa85a30fe1c2952c6771d937ba9777f595"
     "7b2639bab072462f68c27a57382d4a52",
     "0015417e84dbf28c0ad3c278713349dc7df153c897a1891bd98bab4357c9ecbee1e3bf42e00b8e380aeae57c2d1075649418"
     "85942af5a7f4601723c4195d176ced3e"
     "017cae20b6641d2eeb695786d8c946146239d099e18e1d5a514c739d7cb4a10ad8a788015ac405d7799dc75e7b7d5b6cf226"
     "1a6a7f1507438bf01beb6ca3926f9582",
     "0145ba99a847af43793fdd0e872e7cdfa16be30fdc780f97bccc3f078380201e9c677d600b343757a3bdbf2a3163e4c2f869"
     "cca7458aa4a4effc311f5cb151685eb9",
     "00d0b3975ac4b799f5bea16d5e13e9af971d5e9b984c9f39728b5e5739735a219b97c356436adc6e95bb0352f6be64a6c291"
     "2d4ef2d0433ced2b6171640012d9460f"
     "015c68226383956e3bd066e797b623c27ce0eac2f551a10c2c724d9852077b87220b6536c5c408a1d2aebb8e86d678ae49cb"
     "57091f4732296579ab44fcd17f0fc56a",
     "01144c7d79ae6956bc8edb8e7c787c4521cb086fa64407f97894e5e6b2d79b04d1427e73ca4baa240a34786859810c06b3c7"
     "15a3a8cc3151f2bee417996d19f3ddea"},
    {"RFC 7748 section 6.1", KeyExchangeMethod::x25519,
     "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
     "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
     "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
     "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
     "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"},
};

TEST_CASE("both sides of the published vectors give the published secret") {
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const Bytes public_i = from_hex(vector.public_i);
        const Bytes public_r = from_hex(vector.public_r);
        auto initiator = KeyExchange::from_key_pair(vector.method, from_hex(vector.private_i), public_i);
        auto responder = KeyExchange::from_key_pair(vector.method, from_hex(vector.private_r), public_r);
        REQUIRE(initiator);
        REQUIRE(responder);
        CHECK(initiator->public_value() == public_i);
        auto shared_i = initiator->derive(public_r);
        auto shared_r = responder->derive(public_i);
        REQUIRE(shared_i);
        REQUIRE(shared_r);
        CHECK(to_hex(shared_i->reveal()) == vector.shared);
        CHECK(to_hex(shared_r->reveal()) == vector.shared);
    }
}

TEST_CASE("two fresh pairs agree, with public values of the promised width") {
    for (const auto method : methods) {
        INFO(static_cast<int>(method));
        auto one = KeyExchange::generate(method);
        auto two = KeyExchange::generate(method);
        REQUIRE(one);
        REQUIRE(two);
        CHECK(one->method() == method);
        CHECK(one->public_value().size() == public_value_bytes(method));
        CHECK(one->public_value() != two->public_value());
        auto secret_one = one->derive(two->public_value());
        auto secret_two = two->derive(one->public_value());
        REQUIRE(secret_one);
        REQUIRE(secret_two);
        CHECK(constant_time_equal(secret_one->reveal(), secret_two->reveal()));
        auto with_itself = one->derive(one->public_value());
        REQUIRE(with_itself);
        CHECK_FALSE(constant_time_equal(secret_one->reveal(), with_itself->reveal()));
    }
}

using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

struct Group {
    KeyExchangeMethod method;
    BIGNUM* (*prime)(BIGNUM*);
};

const Group modp_groups[] = {{KeyExchangeMethod::modp2048, BN_get_rfc3526_prime_2048},
                             {KeyExchangeMethod::modp3072, BN_get_rfc3526_prime_3072},
                             {KeyExchangeMethod::modp4096, BN_get_rfc3526_prime_4096}};

Bytes padded(const BIGNUM* number, std::size_t size) {
    Bytes out(size);
    REQUIRE(BN_bn2binpad(number, out.data(), static_cast<int>(size)) == static_cast<int>(size));
    return out;
}

TEST_CASE("MODP groups have the primes of RFC 3526, generator 2 and secrets as wide as the prime") {
    auto random = test::random_engine();
    const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context(BN_CTX_new(), BN_CTX_free);
    for (const auto& group : modp_groups) {
        const std::size_t size = public_value_bytes(group.method);
        const BigNumber prime(group.prime(nullptr), BN_free);
        auto ours = KeyExchange::generate(group.method);
        REQUIRE(ours);
        const BigNumber our_public(
            BN_bin2bn(ours->public_value().data(), static_cast<int>(ours->public_value().size()), nullptr),
            BN_free);
        const Bytes exponent_bytes = test::random_bytes(random, 40);
        const BigNumber exponent(BN_bin2bn(exponent_bytes.data(), 40, nullptr), BN_free);
        const BigNumber two(BN_new(), BN_free);
        const BigNumber result(BN_new(), BN_free);
        REQUIRE(BN_set_word(two.get(), 2) == 1);
        REQUIRE(BN_mod_exp(result.get(), two.get(), exponent.get(), prime.get(), context.get()) == 1);
        auto shared = ours->derive(padded(result.get(), size));
        REQUIRE(shared);
        REQUIRE(BN_mod_exp(result.get(), our_public.get(), exponent.get(), prime.get(), context.get()) == 1);
        CHECK(to_hex(shared->reveal()) == to_hex(padded(result.get(), size)));
    }
}

TEST_CASE("leading zeros stay in MODP public values and secrets") {
    Bytes eight(256);
    eight.back() = 8;  // 2^3
    const Bytes three{3};
    auto pair = KeyExchange::from_key_pair(KeyExchangeMethod::modp2048, three, eight);
    REQUIRE(pair);
    CHECK(pair->public_value() == eight);
    Bytes peer(256);
    peer.back() = 32;  // 2^5
    auto shared = pair->derive(peer);
    REQUIRE(shared);
    Bytes expected(256);
    expected[254] = 0x80;  // 2^15
    CHECK(to_hex(shared->reveal()) == to_hex(expected));
}

TEST_CASE("leading zeros stay in ECP values and secrets") {
    auto ours = KeyExchange::generate(KeyExchangeMethod::ecp256);
    REQUIRE(ours);
    bool in_public = false;
    bool in_secret = false;
    for (int i = 0; i < 20000 && !(in_public && in_secret); i++) {
        auto peer = KeyExchange::generate(KeyExchangeMethod::ecp256);
        REQUIRE(peer);
        REQUIRE(peer->public_value().size() == 64);
        in_public = in_public || peer->public_value()[0] == 0 || peer->public_value()[32] == 0;
        auto shared = ours->derive(peer->public_value());
        REQUIRE(shared);
        REQUIRE(shared->size() == 32);
        in_secret = in_secret || shared->reveal()[0] == 0;
    }
    CHECK(in_public);
    CHECK(in_secret);
}

TEST_CASE("public values of the wrong size are refused") {
    for (const auto method : methods) {
        auto ours = KeyExchange::generate(method);
        REQUIRE(ours);
        Bytes value = ours->public_value();
        CHECK_FALSE(ours->derive({}));
        CHECK_FALSE(ours->derive(ByteView(value).first(value.size() - 1)));
        value.push_back(0);
        CHECK_FALSE(ours->derive(value));
    }
}

TEST_CASE("MODP public values outside 2 .. p-2 are refused") {
    for (const auto& group : modp_groups) {
        const std::size_t size = public_value_bytes(group.method);
        auto ours = KeyExchange::generate(group.method);
        REQUIRE(ours);
        const BigNumber number(group.prime(nullptr), BN_free);
        CHECK_FALSE(ours->derive(Bytes(size, 0xff)));
        CHECK_FALSE(ours->derive(padded(number.get(), size)));  // p
        REQUIRE(BN_sub_word(number.get(), 1) == 1);
        CHECK_FALSE(ours->derive(padded(number.get(), size)));  // p - 1
        Bytes small(size);
        CHECK_FALSE(ours->derive(small));  // 0
        small.back() = 1;
        CHECK_FALSE(ours->derive(small));  // 1
        small.back() = 2;
        CHECK(ours->derive(small));
    }
}

TEST_CASE("points that are not on the curve are refused") {
    auto random = test::random_engine();
    for (const auto method :
         {KeyExchangeMethod::ecp256, KeyExchangeMethod::ecp384, KeyExchangeMethod::ecp521}) {
        auto ours = KeyExchange::generate(method);
        auto peer = KeyExchange::generate(method);
        REQUIRE(ours);
        REQUIRE(peer);
        const std::size_t size = public_value_bytes(method);
        CHECK_FALSE(ours->derive(Bytes(size)));
        CHECK_FALSE(ours->derive(Bytes(size, 0xff)));
        for (int i = 0; i < 20; i++) {
            Bytes bad = peer->public_value();
            const std::size_t bit = random() % (size * 8);
            bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
            REQUIRE_FALSE(ours->derive(bad));
        }
        CHECK(ours->derive(peer->public_value()));
    }
}

TEST_CASE("X25519 points of small order are refused") {
    auto ours = KeyExchange::generate(KeyExchangeMethod::x25519);
    REQUIRE(ours);
    // 0, 1, the two points of order 8, p - 1, p, p + 1 (little-endian).
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
        CHECK_FALSE(ours->derive(from_hex(point)));
}

}  // namespace
}  // namespace keyline::crypto
