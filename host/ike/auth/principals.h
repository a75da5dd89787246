// Which Kerberos principals stand for which identities, for IKEv1 with GSS-API.
//
//   "me@REALM", "host/gw.example@REALM" (ID_RFC822_ADDR)   that principal
//   "gw.example" (ID_FQDN)                                  host/gw.example, in the realm of this side
//   "*@REALM", "*.example"                                  of the peer: any such
//
// Letter for letter, as Kerberos has it: elsewhere "Me@REALM" and "me@REALM" may be one identity, but they
// are two principals. All else (addresses, distinguished names) stands for none.
#pragma once

#include <optional>
#include <string>

#include "host/gss/mechanism.h"
#include "host/ike/configuration.h"

namespace keyline::ike {

// Nothing: a pattern, or it stands for none.
std::optional<std::string> principal_of(const Identity& identity);

// What a connection of IKEv1 with AuthClass::gss_api on a side must have: that on both sides, this side's
// principal, and one or a pattern for the peer's. Fine without GSS-API.
Result<void> check_principals(const ConnectionConfig& connection);

// Whether the peer, who says to be `presented` and has proved to be the principal `names.peer`, is who was
// `configured`.
Result<void> check_principal(const Identity& configured, const Identity& presented, const gss::Names& names);

// The GSS Identity Name of a principal (draft-ietf-ipsec-isakmp-gss-auth): UTF-16, the lower octet first.
Bytes gss_identity_name(const std::string& principal);
// Whether a peer that calls itself so can be this principal. Either may leave out the realm.
bool may_be(const Bytes& identity_name, const std::string& principal);

}  // namespace keyline::ike
