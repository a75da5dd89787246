// The two gateways of the IKE tests: who they are and what they want. Knows no test framework, for the
// fuzzers.
#pragma once

#include <string>
#include <string_view>

#include "host/ike/configuration.h"

namespace keyline::test {

inline const net::IpAddress address_a = *net::IpAddress::parse("192.0.2.1");
inline const net::IpAddress address_b = *net::IpAddress::parse("192.0.2.2");

// A connection "lab" with one child "net", for each side.
ike::ConnectionConfig lab_connection(bool for_a, const std::string& proposal = "aes256-sha256-x25519",
                                     const std::string& esp_proposal = "aes256gcm16");
ike::SharedSecret secret_of(std::string_view text);
// A good private group that is in no registry: RFC 3526's prime of 2048 bits with another generator.
crypto::ModpGroup private_group();

}  // namespace keyline::test
