#include "tests/unit/ike/lab.h"

#include <memory>

#include <openssl/bn.h>

namespace keyline::test {

ike::ConnectionConfig lab_connection(bool for_a, const std::string& proposal,
                                     const std::string& esp_proposal) {
    ike::ConnectionConfig connection;
    connection.name = "lab";
    connection.local_addresses = {for_a ? address_a : address_b};
    connection.remote_addresses = {for_a ? address_b : address_a};
    connection.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, proposal).value()};
    connection.local.front().method = ike::AuthClass::psk;
    connection.remote.front().method = ike::AuthClass::psk;
    connection.local.front().id = ike::Identity::parse(for_a ? "a.example" : "b.example");
    connection.remote.front().id = ike::Identity::parse(for_a ? "b.example" : "a.example");
    ike::ChildConfig child;
    child.name = "net";
    child.proposals = {ike::Proposal::parse(ike::ProtocolId::esp, esp_proposal).value()};
    child.local_selectors = {{false, *net::TrafficSelector::parse(for_a ? "10.1.0.0/24" : "10.2.0.0/24")}};
    child.remote_selectors = {{false, *net::TrafficSelector::parse(for_a ? "10.2.0.0/24" : "10.1.0.0/24")}};
    connection.children = {child};
    return connection;
}

ike::SharedSecret secret_of(std::string_view text) {
    return {{}, crypto::Secret(as_bytes(text))};
}

crypto::ModpGroup private_group() {
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> prime(BN_get_rfc3526_prime_2048(nullptr), BN_free);
    crypto::ModpGroup group{Bytes(static_cast<std::size_t>(BN_num_bytes(prime.get()))), {11}};
    BN_bn2bin(prime.get(), group.prime.data());
    return group;
}

}  // namespace keyline::test
