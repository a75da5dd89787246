// Vendor IDs that mean something to Keyline (RFC 2408 section 3.16): most are MD5 digests of a text.
#pragma once

#include <optional>
#include <string>

#include "host/base/bytes.h"

namespace keyline::ike::v1 {

enum class VendorId : std::uint8_t {
    nat_t,              // RFC 3947: "RFC 3947"
    nat_t_draft_02,     // "draft-ietf-ipsec-nat-t-ike-02"
    nat_t_draft_02_lf,  // the same with a line feed, as its authors sent it
    nat_t_draft_03,
    dead_peer_detection,  // RFC 3706
    xauth,                // draft-beaulieu-ike-xauth: eight octets
    cisco_unity,
    fragmentation,    // "FRAGMENTATION"; four octets of flags may follow
    gss_api,          // draft-ietf-ipsec-isakmp-gss-auth: "A GSS-API Authentication Method for IKE"
    gss_api_short,    // the same draft: "GSSAPI"
    ms_nt5,           // "MS NT5 ISAKMPOAKLEY"; four octets of version may follow. Does GSS-API too
    initial_contact,  // Microsoft's: "Vid-Initial-Contact"
};

// The body of the payload that says it.
Bytes vendor_id(VendorId id);
// Nothing for one that Keyline does not know. Versions and flags at the end are not compared.
std::optional<VendorId> known_vendor_id(ByteView body);
std::string to_string(VendorId id);

}  // namespace keyline::ike::v1
