// ap_uint<N> and ap_int<N>: integers of N bits, with the names and the rules of Vitis HLS, for kernels and
// their benches.
//
// The same kernel compiles with the host's compiler (C simulation), with hlsc, and with AMD's compiler. Here
// is the part of Vitis' ap_int.h that Keyline uses; what is not here does not compile.
//   * Operands may differ in width and sign; the result is wide enough for every value: a + b has one bit
//   more than the
//     wider one, a * b the sum of the bits, a - b is signed, & | ^ keep the wider width. An integer operand
//     counts as ap_int or ap_uint of its own width. Assignment to a narrower variable drops the upper bits.
//   * a << n and a >> n keep the width of a; 0 <= n < width.
//   * a.range(hi, lo) is those bits, also to be assigned.
//   * There is no implicit way back to an integer: to_uint(), to_uint64(), to_int(), to_int64().
//   * A variable without an initialiser has no value, like an int.
#pragma once

#include <cstdint>
#include <type_traits>

#if defined(__BITINT_MAXWIDTH__) && __BITINT_MAXWIDTH__ > 128  // old clangs have no wide ones
template <int N>
using ap_raw = unsigned _BitInt(N);
#else
#include "ap_limbs.h"
template <int N>
using ap_raw = ap_limbs<N>;
#endif

template <int N>
struct ap_uint;
template <int N>
struct ap_int;
template <int N, bool Signed>
class ap_base;

// The public type of N bits.
template <int N, bool Signed>
using ap_type = std::conditional_t<Signed, ap_int<N>, ap_uint<N>>;

// The ap type that an integer operand counts as.
template <class Integer>
using ap_of =
    ap_type<std::is_same_v<std::remove_cv_t<Integer>, bool> ? 1 : 8 * static_cast<int>(sizeof(Integer)),
            std::is_signed_v<Integer>>;

// Some bits of a variable; what a.range(hi, lo) of a variable that may be written gives.
template <int N, bool Signed>
class ap_range_ref {
  public:
    constexpr ap_range_ref(ap_base<N, Signed>& of, int hi, int lo) : of_(of), hi_(hi), lo_(lo) {}
    constexpr ap_range_ref(const ap_range_ref&) = default;

    constexpr ap_uint<N> get() const { return of_.bits(hi_, lo_); }
    constexpr unsigned to_uint() const { return get().to_uint(); }
    constexpr std::uint64_t to_uint64() const { return get().to_uint64(); }

    template <int M, bool OtherSigned>
    constexpr const ap_range_ref& operator=(const ap_base<M, OtherSigned>& value) const {
        of_.set_bits(hi_, lo_, ap_uint<N>(value));
        return *this;
    }
    template <int M, bool OtherSigned>
    constexpr const ap_range_ref& operator=(const ap_range_ref<M, OtherSigned>& value) const {
        return *this = value.get();
    }
    constexpr ap_range_ref& operator=(const ap_range_ref& value) {
        of_.set_bits(hi_, lo_, value.get());
        return *this;
    }
    template <class Integer, class = std::enable_if_t<std::is_integral_v<Integer>>>
    constexpr const ap_range_ref& operator=(Integer value) const {
        return *this = ap_uint<N>(value);
    }

  private:
    ap_base<N, Signed>& of_;
    int hi_;
    int lo_;
};

// What both types share. The bits are kept unsigned; a sign matters where they are extended or compared.
template <int N, bool Signed>
class ap_base {
  public:
    static constexpr int width = N;
    static constexpr bool is_signed = Signed;

    ap_base() = default;
    constexpr explicit ap_base(ap_raw<N> raw, std::nullptr_t) : raw_(raw) {}

    constexpr const ap_raw<N>& raw() const { return raw_; }

    // The value in W bits: extended by its sign, or cut off.
    template <int W>
    constexpr ap_raw<W> extended() const {
        if constexpr (Signed && W > N) {
            const ap_raw<W> sign = ap_raw<W>(1) << (N - 1);
            return (ap_raw<W>(raw_) ^ sign) - sign;
        } else {
            return ap_raw<W>(raw_);
        }
    }

    constexpr ap_uint<N> bits(int hi, int lo) const {
        return ap_uint<N>((raw_ >> lo) & ones(hi - lo + 1), nullptr);
    }
    constexpr void set_bits(int hi, int lo, const ap_uint<N>& value) {
        const ap_raw<N> mask = ones(hi - lo + 1);
        raw_ = (raw_ & ~(mask << lo)) | ((value.raw() & mask) << lo);
    }

    constexpr ap_range_ref<N, Signed> range(int hi, int lo) { return {*this, hi, lo}; }
    constexpr ap_uint<N> range(int hi, int lo) const { return bits(hi, lo); }
    constexpr bool test(int i) const { return (std::uint64_t(raw_ >> i) & 1) != 0; }
    constexpr bool operator[](int i) const { return test(i); }

    constexpr unsigned to_uint() const { return static_cast<unsigned>(to_uint64()); }
    constexpr int to_int() const { return static_cast<int>(to_uint64()); }
    constexpr std::uint64_t to_uint64() const { return std::uint64_t(extended<N + 64>()); }
    constexpr std::int64_t to_int64() const { return static_cast<std::int64_t>(to_uint64()); }
    constexpr explicit operator bool() const { return !(raw_ == ap_raw<N>(0)); }

  protected:
    static constexpr ap_raw<N> ones(int count) { return ~ap_raw<N>(0) >> (N - count); }

    ap_raw<N> raw_;
};

template <int N>
struct ap_uint : ap_base<N, false> {
    using Base = ap_base<N, false>;
    using Base::Base;

    ap_uint() = default;
    template <int M, bool OtherSigned>
    constexpr ap_uint(const ap_base<M, OtherSigned>& other) : Base(other.template extended<N>(), nullptr) {}
    template <int M, bool OtherSigned>
    constexpr ap_uint(const ap_range_ref<M, OtherSigned>& other) : ap_uint(other.get()) {}
    template <class Integer, class = std::enable_if_t<std::is_integral_v<Integer>>>
    constexpr ap_uint(Integer value) : Base(ap_raw<N>(value), nullptr) {}
};

template <int N>
struct ap_int : ap_base<N, true> {
    using Base = ap_base<N, true>;
    using Base::Base;

    ap_int() = default;
    template <int M, bool OtherSigned>
    constexpr ap_int(const ap_base<M, OtherSigned>& other) : Base(other.template extended<N>(), nullptr) {}
    template <int M, bool OtherSigned>
    constexpr ap_int(const ap_range_ref<M, OtherSigned>& other) : ap_int(other.get()) {}
    template <class Integer, class = std::enable_if_t<std::is_integral_v<Integer>>>
    constexpr ap_int(Integer value) : Base(ap_raw<N>(value), nullptr) {}
};

// The width that holds both operands, and whether a sign is among them. An unsigned one needs a bit more
// beside a sign.
template <int A, bool SignedA, int B, bool SignedB>
struct ap_common {
    static constexpr int a = A + (SignedB && !SignedA ? 1 : 0);
    static constexpr int b = B + (SignedA && !SignedB ? 1 : 0);
    static constexpr int width = a > b ? a : b;
    static constexpr bool is_signed = SignedA || SignedB;
};

template <int A, bool SignedA, int B, bool SignedB>
constexpr auto operator+(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    using Common = ap_common<A, SignedA, B, SignedB>;
    constexpr int width = Common::width + 1;
    return ap_type<width, Common::is_signed>(a.template extended<width>() + b.template extended<width>(),
                                             nullptr);
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr auto operator-(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    constexpr int width = ap_common<A, SignedA, B, SignedB>::width + 1;
    return ap_int<width>(a.template extended<width>() - b.template extended<width>(), nullptr);
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr auto operator*(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    constexpr int width = A + B;
    return ap_type < width,
           SignedA || SignedB > (a.template extended<width>() * b.template extended<width>(), nullptr);
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr auto operator&(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    using Common = ap_common<A, SignedA, B, SignedB>;
    constexpr int width = Common::width;
    return ap_type<width, Common::is_signed>(a.template extended<width>() & b.template extended<width>(),
                                             nullptr);
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr auto operator|(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    using Common = ap_common<A, SignedA, B, SignedB>;
    constexpr int width = Common::width;
    return ap_type<width, Common::is_signed>(a.template extended<width>() | b.template extended<width>(),
                                             nullptr);
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr auto operator^(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    using Common = ap_common<A, SignedA, B, SignedB>;
    constexpr int width = Common::width;
    return ap_type<width, Common::is_signed>(a.template extended<width>() ^ b.template extended<width>(),
                                             nullptr);
}

template <int N, bool Signed>
constexpr ap_type<N, Signed> operator~(const ap_base<N, Signed>& a) {
    return ap_type<N, Signed>(~a.raw(), nullptr);
}

template <int N, bool Signed>
constexpr ap_type<N, Signed> operator<<(const ap_base<N, Signed>& a, int by) {
    return ap_type<N, Signed>(a.raw() << by, nullptr);
}

// Of a signed number the sign comes in from above.
template <int N, bool Signed>
constexpr ap_type<N, Signed> operator>>(const ap_base<N, Signed>& a, int by) {
    if constexpr (Signed) {
        return ap_type<N, Signed>(ap_raw<N>(a.template extended<2 * N>() >> by), nullptr);
    } else {
        return ap_type<N, Signed>(a.raw() >> by, nullptr);
    }
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr bool operator==(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    constexpr int width = ap_common<A, SignedA, B, SignedB>::width;
    return a.template extended<width>() == b.template extended<width>();
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr bool operator<(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    using Common = ap_common<A, SignedA, B, SignedB>;
    constexpr int width = Common::width;
    if constexpr (Common::is_signed) {
        // With its sign bit turned round, a signed number has its place in the order of the unsigned ones.
        const ap_raw<width> sign = ap_raw<width>(1) << (width - 1);
        return (a.template extended<width>() ^ sign) < (b.template extended<width>() ^ sign);
    } else {
        return a.template extended<width>() < b.template extended<width>();
    }
}

template <int A, bool SignedA, int B, bool SignedB>
constexpr bool operator!=(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    return !(a == b);
}
template <int A, bool SignedA, int B, bool SignedB>
constexpr bool operator>(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    return b < a;
}
template <int A, bool SignedA, int B, bool SignedB>
constexpr bool operator<=(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    return !(b < a);
}
template <int A, bool SignedA, int B, bool SignedB>
constexpr bool operator>=(const ap_base<A, SignedA>& a, const ap_base<B, SignedB>& b) {
    return !(a < b);
}

// The same with an integer on the right, and compound assignment.
#define KEYLINE_AP_WITH_INTEGER(op)                                                                     \
    template <int N, bool Signed, class Integer, class = std::enable_if_t<std::is_integral_v<Integer>>> \
    constexpr auto operator op(const ap_base<N, Signed>& a, Integer b) {                                \
        return a op ap_of<Integer>(b);                                                                  \
    }
#define KEYLINE_AP_OPERATOR(op)                                           \
    KEYLINE_AP_WITH_INTEGER(op)                                           \
    template <int N, class Other>                                         \
    constexpr ap_uint<N>& operator op##=(ap_uint<N>& a, const Other& b) { \
        return a = a op b;                                                \
    }                                                                     \
    template <int N, class Other>                                         \
    constexpr ap_int<N>& operator op##=(ap_int<N>& a, const Other& b) {   \
        return a = a op b;                                                \
    }
KEYLINE_AP_OPERATOR(+)
KEYLINE_AP_OPERATOR(-)
KEYLINE_AP_OPERATOR(*)
KEYLINE_AP_OPERATOR(&)
KEYLINE_AP_OPERATOR(|)
KEYLINE_AP_OPERATOR(^)
KEYLINE_AP_WITH_INTEGER(==)
KEYLINE_AP_WITH_INTEGER(!=)
KEYLINE_AP_WITH_INTEGER(<)
KEYLINE_AP_WITH_INTEGER(>)
KEYLINE_AP_WITH_INTEGER(<=)
KEYLINE_AP_WITH_INTEGER(>=)
#undef KEYLINE_AP_OPERATOR
#undef KEYLINE_AP_WITH_INTEGER
