// The EC2N groups of RFC 2409 against curves made here of the RFC's own numbers, and OpenSSL's arithmetic on
// them.
#include <memory>

#include <catch2/catch.hpp>
#include <openssl/ec.h>

#include "host/crypto/key_exchange.h"
#include "tests/support/random.h"

namespace keyline::crypto {
namespace {

using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_free)>;
using Context = std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)>;
using Curve = std::unique_ptr<EC_GROUP, decltype(&EC_GROUP_free)>;
using Point = std::unique_ptr<EC_POINT, decltype(&EC_POINT_free)>;

// Sections 6.3 and 6.4: y^2 + xy = x^3 + ax^2 + b, and a is 0 in both.
struct Group {
    KeyExchangeMethod method;
    const char* polynomial;
    const char* b;
    const char* generator_x;
    const char* order;       // of the curve
    unsigned small_factors;  // the order is this times a prime
};
const Group groups[] = {{KeyExchangeMethod::ec2n155, "0800000000000000000000004000000000000001", "07338f",
                         "7b", "0800000000000000000057db5698537193aef944", 12},
                        {KeyExchangeMethod::ec2n185, "020000000000000000000000000000200000000000000001",
                         "1ee9", "18", "01ffffffffffffffffffffffdbf2f889b73e484175f94ebc", 4}};

BigNumber number(std::string_view hex) {
    const auto octets = from_hex(hex);
    return {BN_bin2bn(octets.data(), static_cast<int>(octets.size()), nullptr), BN_free};
}

// A group with everything that a test does with it.
struct Arithmetic {
    const Group& group;
    std::size_t size;
    Context context{BN_CTX_new(), BN_CTX_free};
    BigNumber polynomial{number(group.polynomial)};
    Curve curve{nullptr, EC_GROUP_free};

    explicit Arithmetic(const Group& of) : group(of), size(public_value_bytes(of.method)) {
        const BigNumber zero(BN_new(), BN_free);
        BN_zero(zero.get());
        curve.reset(
            EC_GROUP_new_curve_GF2m(polynomial.get(), zero.get(), number(group.b).get(), context.get()));
        REQUIRE(curve);
    }
    // Nothing when no point has that x.
    Point point(const BIGNUM* x) const {
        Point made(EC_POINT_new(curve.get()), EC_POINT_free);
        if (EC_POINT_set_compressed_coordinates(curve.get(), made.get(), x, 1, context.get()) != 1)
            made.reset();
        return made;
    }
    Point point(const Bytes& x) const { return point(number(to_hex(x)).get()); }
    Point generator() const { return point(number(group.generator_x).get()); }
    Point multiply(const Point& point, const BIGNUM* factor) const {
        Point product(EC_POINT_new(curve.get()), EC_POINT_free);
        REQUIRE(EC_POINT_mul(curve.get(), product.get(), nullptr, point.get(), factor, context.get()) == 1);
        return product;
    }
    Bytes x_of(const Point& point) const {
        const BigNumber x(BN_new(), BN_free);
        REQUIRE(EC_POINT_get_affine_coordinates(curve.get(), point.get(), x.get(), nullptr, context.get()) ==
                1);
        return padded(x.get());
    }
    Bytes padded(const BIGNUM* value) const {
        Bytes out(size);
        REQUIRE(BN_bn2binpad(value, out.data(), static_cast<int>(size)) == static_cast<int>(size));
        return out;
    }
};

}  // namespace

TEST_CASE("EC2N groups: the secret is the x of OpenSSL's product on the RFC's curve") {
    auto random = test::random_engine();
    for (const auto& group : groups) {
        const Arithmetic arithmetic(group);
        CHECK(arithmetic.size * 8 >= static_cast<std::size_t>(EC_GROUP_get_degree(arithmetic.curve.get())));
        for (int round = 0; round < 20; ++round) {
            auto ours = KeyExchange::generate(group.method);
            REQUIRE(ours);
            const auto our_point = arithmetic.point(ours->public_value());
            REQUIRE(our_point);
            const auto exponent = number(to_hex(test::random_bytes(random, arithmetic.size - 1)));
            const auto their_public =
                arithmetic.x_of(arithmetic.multiply(arithmetic.generator(), exponent.get()));
            const auto shared = ours->derive(their_public);
            REQUIRE(shared);
            CHECK(to_hex(shared->reveal()) ==
                  to_hex(arithmetic.x_of(arithmetic.multiply(our_point, exponent.get()))));
        }
    }
}

TEST_CASE("EC2N groups: a pair known beforehand") {
    auto random = test::random_engine();
    for (const auto& group : groups) {
        const Arithmetic arithmetic(group);
        const auto exponent = test::random_bytes(random, arithmetic.size - 1);
        const auto value =
            arithmetic.x_of(arithmetic.multiply(arithmetic.generator(), number(to_hex(exponent)).get()));
        const auto pair = KeyExchange::from_key_pair(group.method, exponent, value);
        REQUIRE(pair);
        CHECK(pair->public_value() == value);
        auto peer = KeyExchange::generate(group.method);
        REQUIRE(peer);
        const auto one = pair->derive(peer->public_value());
        const auto other = peer->derive(value);
        REQUIRE(one);
        REQUIRE(other);
        CHECK(to_hex(one->reveal()) == to_hex(other->reveal()));
    }
}

TEST_CASE("EC2N groups: no point, no field element, no secret") {
    auto random = test::random_engine();
    for (const auto& group : groups) {
        const Arithmetic arithmetic(group);
        auto ours = KeyExchange::generate(group.method);
        REQUIRE(ours);
        unsigned off_curve = 0;
        for (int round = 0; round < 60; ++round) {
            auto x = test::random_bytes(random, arithmetic.size);
            x.front() = 0;
            if (arithmetic.point(x)) continue;
            off_curve++;
            CHECK_FALSE(ours->derive(x));
        }
        CHECK(off_curve > 0);
        CHECK_FALSE(ours->derive(Bytes(arithmetic.size, 0xff)));
        // More bits than the field has.
        auto wide = ours->public_value();
        wide.front() |= 0x80U;
        CHECK_FALSE(ours->derive(wide));
    }
}

TEST_CASE("EC2N groups: points of small order and those outside of the generator's subgroup are refused") {
    auto random = test::random_engine();
    for (const auto& group : groups) {
        const Arithmetic arithmetic(group);
        auto ours = KeyExchange::generate(group.method);
        REQUIRE(ours);
        // Order 2: x = 0. Order 4: doubling gives x^2 + b / x^2 = 0.
        CHECK_FALSE(ours->derive(Bytes(arithmetic.size)));
        const BigNumber x(BN_new(), BN_free);
        REQUIRE(BN_GF2m_mod_sqrt(x.get(), number(group.b).get(), arithmetic.polynomial.get(),
                                 arithmetic.context.get()) == 1);
        REQUIRE(BN_GF2m_mod_sqrt(x.get(), x.get(), arithmetic.polynomial.get(), arithmetic.context.get()) ==
                1);
        const BigNumber four(BN_new(), BN_free);
        REQUIRE(BN_set_word(four.get(), 4) == 1);
        const auto of_order_4 = arithmetic.point(x.get());
        REQUIRE(of_order_4);
        REQUIRE(EC_POINT_is_at_infinity(arithmetic.curve.get(),
                                        arithmetic.multiply(of_order_4, four.get()).get()) == 1);
        CHECK_FALSE(ours->derive(arithmetic.padded(x.get())));

        // The order is what the RFC says: small factors times a prime.
        const auto order = number(group.order);
        const BigNumber prime(BN_dup(order.get()), BN_free);
        REQUIRE(BN_div_word(prime.get(), group.small_factors) == 0);
        CHECK(BN_check_prime(prime.get(), arithmetic.context.get(), nullptr) == 1);
        // Any point times that prime has an order that divides the small factors.
        unsigned seen = 0;
        for (int round = 0; round < 60; ++round) {
            auto octets = test::random_bytes(random, arithmetic.size);
            octets.front() = 0;
            const auto any = arithmetic.point(octets);
            if (!any) continue;
            REQUIRE(EC_POINT_is_at_infinity(arithmetic.curve.get(),
                                            arithmetic.multiply(any, order.get()).get()) == 1);
            const auto small = arithmetic.multiply(any, prime.get());
            if (EC_POINT_is_at_infinity(arithmetic.curve.get(), small.get()) == 1) continue;
            seen++;
            CHECK_FALSE(ours->derive(arithmetic.x_of(small)));
        }
        CHECK(seen > 0);
    }
}

}  // namespace keyline::crypto
