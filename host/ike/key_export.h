// Keys for whoever decrypts captures (`keyline ike export-keys`): of the SAs that there are now, and only
// where EngineSettings::keys_can_be_exported says so. With an SA its keys go.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "host/crypto/secret.h"
#include "host/ike/proposal.h"
#include "host/net/address.h"

namespace keyline::ike {

// One direction of a CHILD SA.
struct EspKeys {
    net::IpAddress source;
    net::IpAddress destination;
    std::uint32_t spi = 0;
    Proposal proposal;          // one transform a type
    crypto::Secret encryption;  // with the salt
    crypto::Secret integrity;   // empty: none of its own
};

struct IkeSaKeys {
    std::uint32_t id = 0;
    std::string connection;
    unsigned version = 2;
    std::uint64_t initiator_spi = 0;  // IKEv1: the cookies
    std::uint64_t responder_spi = 0;
    Proposal proposal;
    crypto::Secret ei;  // IKEv2: SK_ei, with the salt; IKEv1: the key of the cipher (RFC 2409 appendix B)
    crypto::Secret er;  // IKEv2 from here
    crypto::Secret ai;  // empty with AEADs
    crypto::Secret ar;
    std::vector<EspKeys> children;
};

}  // namespace keyline::ike
