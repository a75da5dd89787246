// ap_uint and ap_int of C simulation against the compiler's own integers. (That hlsc's are the same: the
// random programs.)
#include "ap_int.h"

#include <catch2/catch.hpp>

#include "tests/support/random.h"

namespace {

using Wide = __int128;

// The value of the low `bits` bits, read as signed or unsigned.
Wide wrapped(Wide value, int bits, bool is_signed) {
    const Wide modulus = Wide{1} << bits;
    const Wide rest = ((value % modulus) + modulus) % modulus;
    return is_signed && rest >= modulus / 2 ? rest - modulus : rest;
}

template <int N, bool Signed>
Wide value_of(const ap_base<N, Signed>& a) {
    Wide out = 0;
    for (int i = 0; i < N; i++)
        if (a.test(i)) out += Wide{1} << i;
    return wrapped(out, N, Signed);
}

// What is wrong, or "". (One REQUIRE for all of it: there are many instances of these templates.)
template <class A, class B>
std::string wrong_pair(std::uint64_t x, std::uint64_t y) {
    const A a(x);
    const B b(y);
    const Wide va = wrapped(Wide{x}, A::width, A::is_signed);
    const Wide vb = wrapped(Wide{y}, B::width, B::is_signed);
    if (value_of(a) != va || value_of(b) != vb) return "from an integer";
    // Results hold every value, so they are those of wide integers.
    if (value_of(a + b) != va + vb) return "+";
    if (value_of(a - b) != va - vb) return "-";
    if (value_of(a * b) != va * vb) return "*";
    if (value_of(a & b) != (va & vb)) return "&";
    if (value_of(a | b) != (va | vb)) return "|";
    if (value_of(a ^ b) != (va ^ vb)) return "^";
    if ((a == b) != (va == vb) || (a != b) != (va != vb)) return "==";
    if ((a < b) != (va < vb) || (a >= b) != (va >= vb)) return "<";
    if ((a > b) != (va > vb) || (a <= b) != (va <= vb)) return ">";
    A sum = a;
    sum += b;
    if (value_of(sum) != wrapped(va + vb, A::width, A::is_signed)) return "+=";
    return value_of(A(b)) == wrapped(vb, A::width, A::is_signed) ? "" : "conversion";
}

template <class A>
std::string wrong_one(std::uint64_t x, int by, int integer) {
    const A a(x);
    const Wide va = value_of(a);
    if (value_of(~a) != wrapped(~va, A::width, A::is_signed)) return "~";
    if (value_of(a << by) != wrapped(va << by, A::width, A::is_signed)) return "<<";
    if (value_of(a >> by) != va >> by) return ">>";
    if (value_of(a + integer) != va + integer) return "+ integer";
    if ((a < integer) != (va < integer) || (a == integer) != (va == integer))
        return "compare with an integer";
    if (a.to_int64() != static_cast<std::int64_t>(va)) return "to_int64";
    return static_cast<bool>(a) == (va != 0) ? "" : "bool";
}

template <int A, int B>
void check_widths(std::uint64_t x, std::uint64_t y, int by, int integer) {
    const std::string wrong =
        wrong_pair<ap_uint<A>, ap_uint<B>>(x, y) + wrong_pair<ap_uint<A>, ap_int<B>>(x, y) +
        wrong_pair<ap_int<A>, ap_uint<B>>(x, y) + wrong_pair<ap_int<A>, ap_int<B>>(x, y) +
        wrong_one<ap_uint<A>>(x, by % A, integer) + wrong_one<ap_int<A>>(x, by % A, integer);
    CAPTURE(A, B, x, y, by, integer);
    REQUIRE(wrong == "");
}

}  // namespace

TEST_CASE("operators agree with wide integers, for every mix of sign and width") {
    auto rng = keyline::test::random_engine();
    for (int round = 0; round < 500; round++) {
        // Small and nearly equal values as often as any others.
        const std::uint64_t mask = round % 3 == 0 ? 7 : ~std::uint64_t{0};
        const std::uint64_t x = rng() & mask;
        const std::uint64_t y = round % 5 == 0 ? x : rng() & mask;
        const int by = static_cast<int>(rng() % 1000);
        const int integer = static_cast<int>(static_cast<std::int32_t>(rng())) >> (rng() % 31);
        check_widths<1, 1>(x, y, by, integer);
        check_widths<1, 17>(x, y, by, integer);
        check_widths<8, 8>(x, y, by, integer);
        check_widths<31, 33>(x, y, by, integer);
        check_widths<61, 60>(x, y, by, integer);
        check_widths<12, 48>(x, y, by, integer);
    }
}

TEST_CASE("ranges across the limbs of a wide number are read and assigned") {
    auto rng = keyline::test::random_engine();
    for (int round = 0; round < 2000; round++) {
        bool model[200];
        ap_uint<200> a = 0;
        for (int i = 0; i < 200; i++) {
            model[i] = rng() % 2 == 0;
            a.range(i, i) = model[i];
        }
        const int lo = static_cast<int>(rng() % 200);
        const int hi = lo + static_cast<int>(rng() % static_cast<std::uint64_t>(200 - lo));
        const int shift = static_cast<int>(rng() % 200);
        const ap_uint<200> constant = a;
        const ap_uint<200> part = constant.range(hi, lo);
        const ap_uint<200> left = a << shift;
        const ap_uint<200> right = a >> shift;
        for (int i = 0; i < 200; i++) {
            REQUIRE(part[i] == (i <= hi - lo && model[lo + i]));
            REQUIRE(left[i] == (i >= shift && model[i - shift]));
            REQUIRE(right[i] == (i + shift < 200 && model[i + shift]));
        }
        const ap_uint<200> put(rng());
        a.range(hi, lo) = put;
        for (int i = 0; i < 200; i++) REQUIRE(a[i] == (i >= lo && i <= hi ? put[i - lo] : model[i]));
    }
}

TEST_CASE("carries and borrows run through every limb") {
    const ap_uint<200> ones = ~ap_uint<200>(0);
    CHECK((ones + ap_uint<200>(1)) == ap_uint<201>(1) << 200);
    CHECK(ap_uint<200>(ones + ap_uint<200>(1)) == 0);
    CHECK((ap_uint<200>(0) - ones) == ap_int<202>(ap_int<202>(1) - (ap_uint<202>(1) << 200)));
    // (2^n - 1)^2 = 2^2n - 2^(n+1) + 1
    CHECK(ones * ones ==
          (ap_uint<400>(0) - (ap_uint<400>(1) << 201)) + ap_uint<400>(1) + (ap_uint<401>(1) << 400));
    CHECK(ap_int<200>(-1) == -1);
    CHECK(ap_uint<200>(-1) == ones);
    CHECK(ap_int<200>(-1) < ap_uint<200>(0));
    CHECK((ap_int<200>(-8) >> 1) == -4);
}
