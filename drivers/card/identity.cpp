#include "drivers/card/identity.h"

#include <array>
#include <bit>
#include <string>

#include <fmt/format.h>

#include "hw/rtl/keyline_build.h"

namespace keyline::card {

namespace {

namespace g = regs::global;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
constexpr const char* remedy =
    "build and load the bitstream of this release (docs/alveo.md), or run the release that it was built from";

// The parts of a card's identity that say whether this driver may use it.
Result<void> check_release(const CardIdentity& identity) {
    if (identity.map_version != regs::map_version)
        return fail(fmt::format("card: its register map has version {}, this driver knows version {}; {}",
                                identity.map_version, regs::map_version, remedy));
    if (identity.build_hash != build::rtl_hash)
        return fail(fmt::format("card: it was built from RTL {:016x}, this release has RTL {:016x}; {}",
                                identity.build_hash, build::rtl_hash, remedy));
    if (identity.hlsc_hash != build::hlsc_hash)
        return fail(
            fmt::format("card: its pipelines were made by hlsc {:08x}, this release has hlsc {:08x}; {}",
                        identity.hlsc_hash, build::hlsc_hash, remedy));
    if (to_string(identity.target) == nullptr)
        return fail(fmt::format("card: it was built for target {}, this driver knows targets {} to {}; {}",
                                static_cast<unsigned>(identity.target),
                                static_cast<unsigned>(regs::Target::simulation), regs::target_count, remedy));
    return {};
}

struct Word {
    std::string_view in_platform;  // between underscores
    regs::Target target;
};
constexpr std::array<Word, 6> words{{{"simulated", regs::Target::simulation},
                                     {"u50", regs::Target::u50},
                                     {"u55c", regs::Target::u55c},
                                     {"u200", regs::Target::u200},
                                     {"u250", regs::Target::u250},
                                     {"u280", regs::Target::u280}}};

Result<void> check_platform(regs::Target built_for, std::string_view platform) {
    const std::string padded = fmt::format("_{}_", platform);
    for (const auto& [word, target] : words)
        if (target != built_for && padded.find(fmt::format("_{}_", word)) != std::string::npos)
            return fail(
                fmt::format("card: its bitstream was built for {}, and this is {}; load the xclbin that was "
                            "made for {} (docs/alveo.md)",
                            to_string(built_for), platform, to_string(target)));
    return {};
}

}  // namespace

const char* to_string(regs::Target target) {
    switch (target) {
        case regs::Target::simulation:
            return "simulation";
        case regs::Target::board:
            return "a board of its own";
        case regs::Target::u50:
            return "Alveo U50";
        case regs::Target::u55c:
            return "Alveo U55C";
        case regs::Target::u200:
            return "Alveo U200";
        case regs::Target::u250:
            return "Alveo U250";
        case regs::Target::u280:
            return "Alveo U280";
    }
    return nullptr;
}

Result<CardIdentity> identify(CardPort& port, std::string_view platform) {
    if (auto healthy = port.health(); !healthy) return tl::unexpected(healthy.error());
    const std::uint32_t id = port.read32(g::id::offset());
    if (id == all_ones) return fail(does_not_answer);
    if (id != regs::card_id) return fail(fmt::format("card: not a Keyline card (id {:#010x})", id));
    CardIdentity identity;
    identity.map_version = port.read32(g::map_version::offset());
    identity.build_hash = port.read32(g::build_hash_lo::offset()) |
                          std::uint64_t{port.read32(g::build_hash_hi::offset())} << 32;
    identity.hlsc_hash = port.read32(g::hlsc_hash::offset());
    const std::uint32_t build = port.read32(g::build::offset());
    identity.target = static_cast<regs::Target>(g::build::target.get(build));
    identity.lanes = g::build::lanes.get(build);
    if (auto same = check_release(identity); !same) return tl::unexpected(same.error());
    if (auto fits = check_platform(identity.target, platform); !fits) return tl::unexpected(fits.error());
    const std::uint32_t capabilities = port.read32(g::capabilities::offset());
    identity.aes_gcm = g::capabilities::aes_gcm.get(capabilities) != 0;
    identity.aes_gmac = g::capabilities::aes_gmac.get(capabilities) != 0;
    identity.esn = g::capabilities::esn.get(capabilities) != 0;
    identity.network_ports = g::capabilities::network_ports.get(capabilities);
    identity.sa_entries = port.read32(g::capability_sa_entries::offset());
    // An index has 16 bits; the lookup has four ways a bucket (hw/hls/kernels/sa_hash.h).
    if (!std::has_single_bit(identity.sa_entries) || identity.sa_entries < 4 ||
        identity.sa_entries > 0x10000 || !std::has_single_bit(identity.lanes) || identity.lanes > 4 ||
        identity.network_ports > 1 || g::capabilities::outer_headers.get(capabilities) == 0 ||
        port.read32(g::capability_max_packet::offset()) != regs::max_source_bytes)
        return fail("card: its capabilities contradict its register map");
    return identity;
}

}  // namespace keyline::card
