// IKE identities, RFC 7296 section 3.5.
#pragma once

#include <cstdint>
#include <string>

#include "host/base/bytes.h"

namespace keyline::ike {

// Text is what swanctl.conf says: an address, a FQDN ("gw.example"), an e-mail address, or
// "%any". parse() picks the type as strongSwan does: an IP address gives ID_IPV4_ADDR/ID_IPV6_ADDR, text with
// '@' inside gives ID_RFC822_ADDR, other text ID_FQDN ("@name" forces FQDN), "keyid:..." gives ID_KEY_ID.
struct Identity {
    enum class Type : std::uint8_t {
        any = 0,
        ipv4 = 1,
        fqdn = 2,
        rfc822 = 3,
        ipv6 = 5,
        der_asn1_dn = 9,
        der_asn1_gn = 10,
        key_id = 11
    };
    Type type = Type::any;
    Bytes data;

    static Identity parse(const std::string& text);
    std::string to_string() const;
    // `this` as configured (may be any) accepts `presented`.
    bool accepts(const Identity& presented) const;
    bool operator==(const Identity&) const = default;
};

}  // namespace keyline::ike
