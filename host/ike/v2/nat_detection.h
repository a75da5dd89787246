// NAT detection (RFC 7296 section 2.23).
#pragma once

#include "host/ike/codec/payloads.h"
#include "host/net/address.h"

namespace keyline::ike {

// The data of NAT_DETECTION_SOURCE_IP and NAT_DETECTION_DESTINATION_IP: SHA-1(SPIi | SPIr | address | port).
Bytes nat_detection_hash(std::uint64_t initiator_spi, std::uint64_t responder_spi,
                         const net::Endpoint& endpoint);

struct NatFinding {
    bool supported = false;  // the peer sent both notifies
    bool local = false;      // a NAT before this side
    bool remote = false;     // a NAT before the peer
};
// `local` and `remote` are what this side sees: where the message arrived and where it came from.
NatFinding find_nat(const Payloads& payloads, std::uint64_t initiator_spi, std::uint64_t responder_spi,
                    const net::Endpoint& local, const net::Endpoint& remote);

// Both notifies, for a message that leaves from `local` to `remote`. With `pretend_nat` the source hash is
// one that no address gives, so the peer takes this side to be behind a NAT and sends ESP in UDP.
Payloads nat_detection_notifies(std::uint64_t initiator_spi, std::uint64_t responder_spi,
                                const net::Endpoint& local, const net::Endpoint& remote, bool pretend_nat);

}  // namespace keyline::ike
