// What is left of a limit of packets or octets, up to 2^64 - 1, so that packets of one SA may follow each
// other in every clock: whether enough is left and what then is left must be known within the clock.
//
// So only a near part of 24 bits is counted down at once, and filled up from the far part long before it is
// empty. What the far part needs for that takes a few calls, in each of which little happens.
#pragma once

#include "ap_int.h"

namespace keyline::kernels {

struct Quota {
    static constexpr int near_bits = 24;
    static constexpr int unit_bits = near_bits - 1;  // of the far part; so much fills up the near one
    static constexpr int far_bits = 64 - unit_bits;
    static constexpr int group_bits = 6;
    static constexpr int groups = (far_bits + group_bits - 1) / group_bits;

    // When there is something in the far part, near is at least half full, or will be in a few calls.
    ap_uint<near_bits> near;
    ap_uint<far_bits> far;
    ap_uint<1> owes;           // the last call filled up: far is one too many
    ap_uint<1> regroups;       // in_group is of an older far
    ap_uint<1> sums_up;        // more is of an older in_group
    ap_uint<groups> in_group;  // whether a group of bits of far is not zero
    ap_uint<1> more;           // whether one of them is not

    ap_uint<64> left() const {
        return (ap_uint<64>(ap_uint<far_bits>(far - owes)) << unit_bits) + ap_uint<64>(near);
    }
    // What would be left of the near part; negative: there is not enough.
    ap_int<near_bits + 1> without(const ap_uint<14>& amount) const { return near - amount; }
};

inline Quota full_quota(const ap_uint<64>& limit) {
    const ap_uint<Quota::far_bits> units = limit >> Quota::unit_bits;
    Quota quota;
    quota.near = ap_uint<Quota::unit_bits>(limit);
    if (units != 0) quota.near.range(Quota::unit_bits, Quota::unit_bits) = 1;
    quota.far = units != 0 ? ap_uint<Quota::far_bits>(units - 1) : units;
    quota.owes = 0;
    quota.regroups = 1;
    quota.sums_up = 0;
    quota.in_group = 0;
    quota.more = 0;
    return quota;
}

// The next call's: `fresh` when it begins, else `rest` (from without()) when something was taken.
inline Quota next_quota(const Quota& now, bool begins, const Quota& fresh, bool takes,
                        const ap_int<Quota::near_bits + 1>& rest) {
    const bool fills_up = !begins && !now.near.test(Quota::unit_bits) && now.more == 1 && now.owes == 0 &&
                          now.regroups == 0 && now.sums_up == 0;
    const ap_uint<Quota::near_bits> otherwise = begins ? fresh.near : now.near;
    Quota next;
    next.near = takes ? ap_uint<Quota::near_bits>(rest) : otherwise;
    if (fills_up) next.near.range(Quota::unit_bits, Quota::unit_bits) = 1;
    next.far = begins ? fresh.far : ap_uint<Quota::far_bits>(now.far - now.owes);
    next.owes = fills_up;
    next.regroups = begins || now.owes == 1;
    next.sums_up = now.regroups;
    for (int group = 0; group < Quota::groups; group++) {
        const int lo = group * Quota::group_bits;
        const int hi =
            lo + Quota::group_bits <= Quota::far_bits ? lo + Quota::group_bits - 1 : Quota::far_bits - 1;
        next.in_group.range(group, group) = now.far.range(hi, lo) != 0;
    }
    next.more = now.in_group != 0;
    return next;
}

}  // namespace keyline::kernels
