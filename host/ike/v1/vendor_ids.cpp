#include "host/ike/v1/vendor_ids.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace keyline::ike::v1 {

namespace {

struct Known {
    VendorId id;
    std::string_view name;
    std::string_view octets;   // in hexadecimal
    std::size_t significant;   // so many octets at the beginning say which it is
    std::size_t more_allowed;  // so many may follow `octets`
};

constexpr std::size_t whole = 16;

constexpr auto table = std::to_array<Known>({
    {VendorId::nat_t, "RFC 3947", "4a131c81070358455c5728f20e95452f", whole, 0},
    {VendorId::nat_t_draft_02, "draft-ietf-ipsec-nat-t-ike-02", "cd60464335df21f87cfdb2fc68b6a448", whole, 0},
    {VendorId::nat_t_draft_02_lf, "draft-ietf-ipsec-nat-t-ike-02\\n", "90cb80913ebb696e086381b5ec427b1f",
     whole, 0},
    {VendorId::nat_t_draft_03, "draft-ietf-ipsec-nat-t-ike-03", "7d9419a65310ca6f2c179d9215529d56", whole, 0},
    // Two octets of version at the end.
    {VendorId::dead_peer_detection, "Dead Peer Detection", "afcad71368a1f1c96b8696fc77570100", 14, 0},
    {VendorId::xauth, "XAUTH", "09002689dfd6b712", 8, 0},
    {VendorId::cisco_unity, "Cisco Unity", "12f5f28c457168a9702d9fe274cc0100", 14, 0},
    {VendorId::fragmentation, "FRAGMENTATION", "4048b7d56ebce88525e7de7f00d6c2d3", whole, 4},
    {VendorId::gss_api, "A GSS-API Authentication Method for IKE", "ad2c0dd0b9c32083ccba25b8861ec455", whole,
     0},
    {VendorId::gss_api_short, "GSSAPI", "621b04bb09882ac1e15935fefa24aeee", whole, 0},
    {VendorId::ms_nt5, "MS NT5 ISAKMPOAKLEY", "1e2b516905991c7d7c96fcbfb587e461", whole, 4},
    {VendorId::initial_contact, "Vid-Initial-Contact", "26244d38eddb61b3172a36e3d0cfb819", whole, 0},
});

const Known& entry(VendorId id) {
    const auto* const found =
        std::find_if(table.begin(), table.end(), [&](const Known& known) { return known.id == id; });
    return *found;
}

bool says(const Known& known, ByteView body) {
    const auto octets = from_hex(known.octets);
    if (body.size() < octets.size() || body.size() > octets.size() + known.more_allowed) return false;
    const auto head = body.first(known.significant);
    return std::equal(head.begin(), head.end(), octets.begin());
}

}  // namespace

Bytes vendor_id(VendorId id) {
    return from_hex(entry(id).octets);
}

std::optional<VendorId> known_vendor_id(ByteView body) {
    for (const auto& known : table)
        if (says(known, body)) return known.id;
    return std::nullopt;
}

std::string to_string(VendorId id) {
    return std::string(entry(id).name);
}

}  // namespace keyline::ike::v1
