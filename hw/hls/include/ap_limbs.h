// Unsigned integers of N bits for compilers without _BitInt: ap_int.h stands on this class where clang has
// `unsigned _BitInt(N)`, and uses only what both can do. Arithmetic is modulo 2^N.
#pragma once

#include <cstdint>
#include <type_traits>

template <int N>
class ap_limbs {
    static_assert(N > 0);

  public:
    ap_limbs() = default;  // like an integer: without a value

    template <class Integer, class = std::enable_if_t<std::is_integral_v<Integer>>>
    constexpr explicit ap_limbs(Integer value) : limb_{} {
        limb_[0] = static_cast<std::uint64_t>(value);
        // A negative value is extended, as a conversion to a wider unsigned integer does.
        if constexpr (std::is_signed_v<Integer>)
            for (int i = 1; i < count; i++) limb_[i] = value < 0 ? ~std::uint64_t{0} : 0;
        trim();
    }

    template <int M>
    constexpr explicit ap_limbs(const ap_limbs<M>& other) : limb_{} {
        for (int i = 0; i < count && i < ap_limbs<M>::count; i++) limb_[i] = other.limb(i);
        trim();
    }

    constexpr explicit operator std::uint64_t() const { return limb_[0]; }
    constexpr std::uint64_t limb(int i) const { return limb_[i]; }

    friend constexpr ap_limbs operator+(const ap_limbs& a, const ap_limbs& b) { return a.plus(b, 0); }
    friend constexpr ap_limbs operator-(const ap_limbs& a, const ap_limbs& b) { return a.plus(~b, 1); }
    friend constexpr ap_limbs operator*(const ap_limbs& a, const ap_limbs& b) {
        ap_limbs out(0);
        for (int i = 0; i < N; i++)
            if (b.bit(i)) out = out + (a << i);
        return out;
    }
    friend constexpr ap_limbs operator&(ap_limbs a, const ap_limbs& b) {
        for (int i = 0; i < count; i++) a.limb_[i] &= b.limb_[i];
        return a;
    }
    friend constexpr ap_limbs operator|(ap_limbs a, const ap_limbs& b) {
        for (int i = 0; i < count; i++) a.limb_[i] |= b.limb_[i];
        return a;
    }
    friend constexpr ap_limbs operator^(ap_limbs a, const ap_limbs& b) {
        for (int i = 0; i < count; i++) a.limb_[i] ^= b.limb_[i];
        return a;
    }
    constexpr ap_limbs operator~() const {
        ap_limbs out = *this;
        for (int i = 0; i < count; i++) out.limb_[i] = ~out.limb_[i];
        out.trim();
        return out;
    }
    // 0 <= by < N, as for integers.
    friend constexpr ap_limbs operator<<(const ap_limbs& a, int by) {
        ap_limbs out(0);
        const int whole = by / 64;
        const int part = by % 64;
        for (int i = count - 1; i >= whole; i--) {
            out.limb_[i] = a.limb_[i - whole] << part;
            if (part > 0 && i > whole) out.limb_[i] |= a.limb_[i - whole - 1] >> (64 - part);
        }
        out.trim();
        return out;
    }
    friend constexpr ap_limbs operator>>(const ap_limbs& a, int by) {
        ap_limbs out(0);
        const int whole = by / 64;
        const int part = by % 64;
        for (int i = 0; i + whole < count; i++) {
            out.limb_[i] = a.limb_[i + whole] >> part;
            if (part > 0 && i + whole + 1 < count) out.limb_[i] |= a.limb_[i + whole + 1] << (64 - part);
        }
        return out;
    }
    friend constexpr bool operator==(const ap_limbs& a, const ap_limbs& b) {
        std::uint64_t difference = 0;
        for (int i = 0; i < count; i++) difference |= a.limb_[i] ^ b.limb_[i];
        return difference == 0;
    }
    friend constexpr bool operator<(const ap_limbs& a, const ap_limbs& b) {
        for (int i = count - 1; i >= 0; i--)
            if (a.limb_[i] != b.limb_[i]) return a.limb_[i] < b.limb_[i];
        return false;
    }

    static constexpr int count = (N + 63) / 64;

  private:
    constexpr bool bit(int i) const { return ((limb_[i / 64] >> (i % 64)) & 1) != 0; }

    constexpr ap_limbs plus(const ap_limbs& other, std::uint64_t carry) const {
        ap_limbs out(0);
        for (int i = 0; i < count; i++) {
            const std::uint64_t sum = limb_[i] + other.limb_[i];
            out.limb_[i] = sum + carry;
            carry = static_cast<std::uint64_t>(sum < limb_[i] || out.limb_[i] < sum);
        }
        out.trim();
        return out;
    }

    // The bits above N are always zero.
    constexpr void trim() {
        if constexpr (N % 64 != 0) limb_[count - 1] &= (std::uint64_t{1} << (N % 64)) - 1;
    }

    std::uint64_t limb_[count];
};
