// The lab's two connections, spoken in IKEv1.
#pragma once

#include <catch2/catch.hpp>

#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

struct Version1 {
    VirtualNetwork network;
    explicit Version1(std::uint64_t seed = 1, const ike::EngineSettings& settings = {})
        : network(seed, settings) {}

    using Change = std::function<void(ike::ConnectionConfig&)>;
    // With `change` on both sides, after everything else.
    void load(const Change& change = {}, const std::string& proposal = "aes256-sha256-modp2048",
              const std::string& esp = "aes256-sha256") {
        configure(network, proposal, esp);
        for (auto* peer : {&network.a, &network.b}) {
            auto connection = lab_connection(peer == &network.a);
            connection.version = ike::IkeVersion::v1;
            connection.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, proposal).value()};
            for (auto& child : connection.children)
                child.proposals = {ike::Proposal::parse(ike::ProtocolId::esp, esp).value()};
            if (change) change(connection);
            REQUIRE(peer->engine.load_connection(connection));
        }
    }
};

inline void aggressive(ike::ConnectionConfig& connection) {
    connection.aggressive = true;
    connection.aggressive_psk = true;
}

}  // namespace keyline::test
