// What the engine must be told: connections, children, secrets. host/config builds these from swanctl.conf.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/secret.h"
#include "host/esp/sa_parameters.h"
#include "host/ike/identity.h"
#include "host/ike/proposal.h"
#include "host/net/address.h"
#include "host/net/traffic_selector.h"

namespace keyline::ike {

struct ChildConfig {
    enum class StartAction : std::uint8_t { none, start };
    std::string name;
    std::vector<Proposal> esp_proposals;  // of protocol ESP, in order of preference
    // A selector list may hold "dynamic": an empty list stands for it and means the IKE SA's own address.
    net::TrafficSelectors local_selectors;
    net::TrafficSelectors remote_selectors;
    esp::Mode mode = esp::Mode::tunnel;
    std::chrono::seconds rekey_time{3600};  // 0: never
    std::chrono::seconds life_time{3960};   // hard limit; 0: never
    std::uint64_t rekey_bytes = 0, life_bytes = 0;
    std::uint64_t rekey_packets = 0, life_packets = 0;
    std::uint32_t replay_window = 64;
    StartAction start_action = StartAction::none;
};

struct ConnectionConfig {
    std::string name;
    std::vector<net::IpAddress> local_addresses;   // empty: any
    std::vector<net::IpAddress> remote_addresses;  // empty: any (responder only)
    std::uint16_t local_port = 500;
    std::uint16_t remote_port = 500;
    std::vector<Proposal> proposals;       // of protocol IKE, in order of preference
    Identity local_id;                     // any: the local address
    Identity remote_id;                    // any: whatever the peer says
    bool force_udp_encapsulation = false;  // swanctl.conf "encap": fake a NAT so that ESP travels in UDP
    std::chrono::seconds rekey_time{14400};
    std::chrono::seconds over_time{1440};  // hard limit after rekey_time
    std::chrono::seconds dpd_delay{0};     // 0: no liveness checks
    std::vector<ChildConfig> children;
};

struct SharedSecret {
    std::vector<Identity> owners;  // empty: for everybody
    crypto::Secret secret;
};

struct EngineSettings {
    std::chrono::milliseconds retransmit_timeout{4000};  // strongSwan's numbers: 4 s, factor 1.8, 5 tries
    double retransmit_base = 1.8;
    unsigned retransmit_tries = 5;
    unsigned cookie_threshold =
        10;  // half-open IKE SAs from which on COOKIE is demanded (RFC 7296 section 2.6)
    unsigned half_open_limit = 1000;  // half-open IKE SAs beyond which new requests are dropped
    std::chrono::seconds half_open_timeout{30};
    std::chrono::seconds nat_keepalive{20};
    // The address from which this host reaches `remote`, for connections without local_addrs. The owner knows
    // the routing table; without an answer such a connection can only respond.
    std::function<std::optional<net::IpAddress>(const net::IpAddress& remote)> source_address_for;
};

}  // namespace keyline::ike
