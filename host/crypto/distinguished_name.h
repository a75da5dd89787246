// X.501 distinguished names: between DER and the text that strongSwan's users write and read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "host/base/bytes.h"

namespace keyline::crypto {

// "C=CH, O=strongSwan, CN=moon.strongswan.org" or "/C=CH/O=strongSwan/CN=moon.strongswan.org" as the DER of
// an RDNSequence. As in strongSwan 5.9.8 there is neither quoting nor escaping: a value that holds the
// separator is written with the other one. Attribute names are not case-sensitive. Nothing for text that is
// not a name of attributes known here.
std::optional<Bytes> parse_distinguished_name(std::string_view text);

// The attributes in the order of the DER, joined by ", "; the parts of a multi-valued RDN follow each other.
// An unknown attribute is named by the octets of its OID in hexadecimal ("55:04:61"), an octet outside
// printable ASCII is shown as '?'. Empty for DER that is no name.
std::string distinguished_name_text(ByteView der);

// How well `presented` fits `pattern`, RDN by RDN in order: nothing when it does not, else the number of
// values that the pattern leaves open with "*". Values are equal when their octets are; upper and lower case
// are alike where both are PrintableStrings, or e-mail addresses.
std::optional<unsigned> match_distinguished_name(ByteView pattern, ByteView presented);
// The pattern has a value "*".
bool has_wildcard(ByteView distinguished_name);

}  // namespace keyline::crypto
