// The lab's two gateways with IKEv1 and keys of their own: each has a certificate of one CA, and knows the
// other's.
#pragma once

#include <catch2/catch.hpp>

#include "tests/unit/credentials/pki.h"
#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

// Each is made once: keys are what costs time.
struct LabKeys {
    Key root = make_ec_key();
    Key a = make_rsa_key();
    Key b = make_rsa_key();
    Key other = make_rsa_key();
};
inline const LabKeys& lab_keys() {
    static const LabKeys keys;
    return keys;
}

struct KeyLab {
    using Change = std::function<void(ike::ConnectionConfig&, bool for_a)>;

    VirtualNetwork network;
    Issued root = Issued::root({"C=CH, CN=Root", lab_keys().root, ca_extensions()});
    Issued a;
    Issued b;

    explicit KeyLab(const Key& key_a = lab_keys().a, const Key& key_b = lab_keys().b, std::uint64_t seed = 1,
                    const ike::EngineSettings& settings = {})
        : network(seed, with_clock(settings)), a(issue("a.example", key_a)), b(issue("b.example", key_b)) {}

    Issued issue(const std::string& name, const Key& key, Extensions more = {}) const {
        auto extensions = gateway_extensions("DNS:" + name);
        extensions[1].second = "digitalSignature,keyEncipherment";
        extensions.insert(extensions.end(), more.begin(), more.end());
        return root.issue({"CN=" + name, key, extensions});
    }

    void load(ike::AuthClass method, bool aggressive, const Change& change = {},
              const std::string& proposal = "aes256-sha256-x25519",
              const std::string& esp = "aes256-sha256") {
        for (const bool for_a : {true, false}) {
            auto& engine = (for_a ? network.a : network.b).engine;
            auto connection = lab_connection(for_a, proposal, esp);
            connection.version = ike::IkeVersion::v1;
            connection.aggressive = aggressive;
            connection.local.front().method = method;
            connection.remote.front().method = method;
            connection.local.front().certificates = {(for_a ? a : b).der()};
            connection.remote.front().certificates = {(for_a ? b : a).der()};
            if (change) change(connection, for_a);
            REQUIRE(engine.load_connection(connection));
            REQUIRE(engine.credentials().add_certificate(root.certificate(), ike::CertificateFlag::ca));
            engine.credentials().add_private_key((for_a ? a : b).key());
        }
    }

    static ike::EngineSettings with_clock(ike::EngineSettings settings) {
        settings.wall_clock = [] { return noon; };
        return settings;
    }
};

}  // namespace keyline::test
