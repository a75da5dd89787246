// The registers that say who a card is, as a card without RTL answers: it is the one of this release.
#pragma once

#include <optional>

#include "hw/regs/keyline_regs.h"
#include "hw/rtl/keyline_build.h"

namespace keyline::sim {

// Nothing: another register.
inline std::optional<std::uint32_t> identity_register(std::uint32_t offset, std::uint32_t sa_entries) {
    namespace g = card::regs::global;
    if (offset == g::id::offset()) return card::regs::card_id;
    if (offset == g::map_version::offset()) return card::regs::map_version;
    if (offset == g::build_hash_lo::offset()) return static_cast<std::uint32_t>(card::build::rtl_hash);
    if (offset == g::build_hash_hi::offset()) return static_cast<std::uint32_t>(card::build::rtl_hash >> 32);
    if (offset == g::hlsc_hash::offset()) return card::build::hlsc_hash;
    if (offset == g::build::offset())
        return g::build::target.put(static_cast<std::uint32_t>(card::regs::Target::simulation)) |
               g::build::lanes.put(4);
    if (offset == g::capabilities::offset()) {
        namespace c = g::capabilities;
        return c::aes_gcm.put(1) | c::aes_gmac.put(1) | c::esn.put(1) | c::outer_headers.put(1);
    }
    if (offset == g::capability_sa_entries::offset()) return sa_entries;
    if (offset == g::capability_max_packet::offset()) return card::regs::max_source_bytes;
    return std::nullopt;
}

}  // namespace keyline::sim
