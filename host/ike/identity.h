// IKE identities, RFC 7296 section 3.5.
#pragma once

#include <cstdint>
#include <string>

#include "host/base/bytes.h"
#include "host/net/address.h"

namespace keyline::ike {

struct Identity {
    // The numbers are the wire's. Subnets and ranges (RFC 2407 section 4.6.2) are for configurations and
    // IKEv1.
    enum class Type : std::uint8_t {
        any = 0,
        ipv4 = 1,
        fqdn = 2,
        rfc822 = 3,
        ipv4_subnet = 4,  // address and mask
        ipv6 = 5,
        ipv6_subnet = 6,
        ipv4_range = 7,  // first and last address
        ipv6_range = 8,
        der_asn1_dn = 9,   // data: DER of the RDNSequence
        der_asn1_gn = 10,  // data: DER of a GeneralName
        key_id = 11,
    };
    Type type = Type::any;
    Bytes data;

    // What swanctl.conf says, read as strongSwan 5.9.8 reads it:
    //   "%any", "*", "0.0.0.0", "::"              any
    //   "192.0.2.1", "192.0.2.0/24", "192.0.2.1-192.0.2.9" and of IPv6   address, subnet, range
    //   "gw.example", "@gw.example"               ID_FQDN;  "*.example" matches names below it
    //   "me@example", "@@me@example"              ID_RFC822_ADDR;  "*@example" matches whoever is there
    //   "C=CH, O=strongSwan, CN=*", "/C=CH/..."   ID_DER_ASN1_DN;  "*" matches any value of its RDN
    //   "@#0102ff", other text with '=' or ':'    ID_KEY_ID
    //   "keyid:text", "fqdn:", "dns:", "rfc822:", "email:", "userfqdn:", "ipv4:", "ipv6:", "ipv4net:",
    //   "ipv6net:", "ipv4range:", "ipv6range:", "asn1dn:", "asn1gn:", "{11}:"   that type with these octets
    //   as
    //                                              they stand, or after "#" in hexadecimal
    static Identity parse(const std::string& text);
    static Identity of(const net::IpAddress& address);  // ID_IPV4_ADDR, ID_IPV6_ADDR
    std::string to_string() const;  // as strongSwan prints it; nothing that a terminal would obey

    // How well `presented` fits `this` as configured. 0: not at all; match_any: `this` is any; then the fewer
    // wildcards the higher, up to match_perfect.
    int match(const Identity& presented) const;
    bool accepts(const Identity& presented) const { return match(presented) > 0; }
    // More than one identity can fit it: any, wildcards, subnets and ranges.
    bool is_pattern() const;
    bool operator==(const Identity&) const = default;

    static constexpr int match_any = 1;
    static constexpr int match_max_wildcards = 2;
    static constexpr int match_one_wildcard = 19;
    static constexpr int match_perfect = 20;
};

}  // namespace keyline::ike
