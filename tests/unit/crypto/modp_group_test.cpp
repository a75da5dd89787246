// Private groups: what passes for one. The primes are OpenSSL's, of RFC 3526 and freshly made.
#include <memory>

#include <catch2/catch.hpp>
#include <openssl/bn.h>

#include "host/crypto/key_exchange.h"

namespace keyline::crypto {

namespace {

struct FreeNumber {
    void operator()(BIGNUM* number) const { BN_free(number); }
};
using Number = std::unique_ptr<BIGNUM, FreeNumber>;

Bytes octets_of(const BIGNUM* number) {
    Bytes octets(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, octets.data());
    return octets;
}
ModpGroup group_of(const BIGNUM* prime, std::uint8_t generator = 2) {
    return {octets_of(prime), {generator}};
}
Number modp2048() {
    return Number(BN_get_rfc3526_prime_2048(nullptr));
}

}  // namespace

TEST_CASE("a safe prime with a generator is a good private group", "[private-group]") {
    CHECK(check_primality(group_of(modp2048().get())));
    const Number larger(BN_get_rfc3526_prime_3072(nullptr));
    CHECK(check_primality(group_of(larger.get(), 5)));
}

TEST_CASE("what is no safe prime is refused", "[private-group]") {
    const auto number = modp2048();
    const auto refusal = [&] {
        const auto checked = check_primality(group_of(number.get()));
        REQUIRE(!checked);
        return checked.error().message;
    };
    SECTION("composite, with no small factor") {
        const Number factor(BN_new());
        REQUIRE(BN_generate_prime_ex(factor.get(), 1024, 0, nullptr, nullptr, nullptr) == 1);
        REQUIRE(BN_sqr(number.get(), factor.get(),
                       std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)>(BN_CTX_new(), BN_CTX_free).get()) ==
                1);
        CHECK(refusal() == "the modulus is not a prime number");
    }
    SECTION("prime, but not a safe one: the order may be smooth") {
        REQUIRE(BN_generate_prime_ex(number.get(), 2048, 0, nullptr, nullptr, nullptr) == 1);
        CHECK(refusal() == "the prime less 1 has other factors than 2 and a prime");
    }
    SECTION("even") {
        REQUIRE(BN_add_word(number.get(), 1) == 1);
        CHECK(refusal() == "the prime is even");
    }
}

TEST_CASE("private groups that are too small, too large or degenerate are refused at once",
          "[private-group]") {
    const auto prime = modp2048();
    auto group = group_of(prime.get());
    REQUIRE(check_size(group));
    SECTION("small") {
        const Number small(BN_get_rfc3526_prime_1536(nullptr));
        CHECK(check_size(group_of(small.get())).error().message ==
              "a prime of 1536 bits, and only 2048 to 4096 are allowed");
    }
    SECTION("large") {
        const Number large(BN_get_rfc3526_prime_6144(nullptr));
        CHECK(check_size(group_of(large.get())).error().message ==
              "a prime of 6144 bits, and only 2048 to 4096 are allowed");
    }
    SECTION("no prime, no generator") {
        CHECK(!check_size({}));
        CHECK(!check_size({group.prime, {}}));
    }
    SECTION("generator 0 or 1") {
        for (const std::uint8_t generator : Bytes{0, 1}) CHECK(!check_size(group_of(prime.get(), generator)));
    }
    SECTION("generator -1, which has order 2, and the prime itself") {
        group.generator = group.prime;
        CHECK(!check_size(group));
        group.generator.back()--;
        CHECK(!check_size(group));
        group.generator.back()--;
        CHECK(check_size(group));
    }
}

TEST_CASE("a key exchange in a private group", "[private-group]") {
    const auto group = group_of(modp2048().get(), 7);
    const auto ours = KeyExchange::generate(group);
    const auto theirs = KeyExchange::generate(group);
    REQUIRE((ours && theirs));
    CHECK(!ours->method());
    CHECK(ours->public_value().size() == 256);
    const auto one = ours->derive(theirs->public_value());
    const auto two = theirs->derive(ours->public_value());
    REQUIRE((one && two));
    CHECK(constant_time_equal(one->reveal(), two->reveal()));
    // RFC 6989: 0, 1 and -1 give the secret away.
    Bytes value(256, 0);
    CHECK(!ours->derive(value));
    value.back() = 1;
    CHECK(!ours->derive(value));
    value = group.prime;
    value.back()--;
    CHECK(!ours->derive(value));
    CHECK(!ours->derive(Bytes(255, 3)));
}

TEST_CASE("DHParameter as `openssl dhparam` writes it", "[private-group]") {
    // SEQUENCE of two INTEGERs, of which the first needs a zero before it.
    const auto prime = octets_of(modp2048().get());
    Bytes der{0x30, 0x82, 0x01, 0x08, 0x02, 0x82, 0x01, 0x01, 0x00};
    der.insert(der.end(), prime.begin(), prime.end());
    der.insert(der.end(), {0x02, 0x01, 0x02});
    const auto parsed = parse_dh_parameters(der);
    REQUIRE(parsed);
    CHECK(*parsed == group_of(modp2048().get()));
    CHECK(!parse_dh_parameters(ByteView(der).first(der.size() - 1)));
    CHECK(!parse_dh_parameters({}));
    der.push_back(0);
    CHECK(!parse_dh_parameters(der));
}

}  // namespace keyline::crypto
