// A CHILD SA that this side has asked for (RFC 7296 section 1.3.1).
#pragma once

#include <optional>
#include <set>

#include "host/crypto/key_exchange.h"
#include "host/ike/shared.h"

namespace keyline::ike {

// This side's half of a CHILD SA under negotiation.
struct ChildNegotiation {
    ChildConfigPointer config;
    std::optional<ChildSaId> replaces;
    bool for_packet = false;  // one that met a trap
    std::uint32_t spi = 0;
    std::vector<Proposal> proposals;
    Bytes nonce;  // empty in IKE_AUTH, where the IKE SA's nonces serve
    std::optional<crypto::KeyExchange> key_exchange;
    std::optional<std::uint16_t> method;  // of key_exchange
    // SPIs that the peer deleted while its answer was on the way: requests and responses can overtake each
    // other.
    std::set<std::uint32_t> deleted_meanwhile;
    static constexpr std::size_t max_deleted = 64;  // an honest peer deletes one
    void note_deleted(std::uint32_t peers_spi) {
        if (deleted_meanwhile.size() < max_deleted) deleted_meanwhile.insert(peers_spi);
    }
};

}  // namespace keyline::ike
