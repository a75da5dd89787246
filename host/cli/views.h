// keylined's vici messages as JSON for programs and as tables for people. docs/operators.md, Run, names the
// fields.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "host/vici/message.h"

namespace keyline::cli {

using Json = nlohmann::ordered_json;

// From "list-sa" events, one IKE SA each.
Json ike_json(const std::vector<vici::Message>& list_sa);
std::string ike_text(const Json& ike_sas);
// From "keyline-manual" events: SAs with keys given by hand, as CHILD SAs without an IKE SA ("ike" is null),
// with "manual", "warning" and the outer addresses.
Json manual_json(const std::vector<vici::Message>& manual);
std::string manual_text(const Json& manual);
// The same SAs as in ike_json(), seen from their CHILD SAs; manual ones may be appended.
Json sa_json(const Json& ike_sas);
std::string sa_text(const Json& child_sas);

// From "list-conn" events.
Json conn_json(const std::vector<vici::Message>& list_conn);
std::string conn_text(const Json& connections);

// From the answer to keyline-card: what the device is, and all its counters by name. out_packets, in_packets,
// out_cycles_per_packet and in_cycles_per_packet are always there; cycles are null where there is no clock.
Json card_json(const vici::Message& card);
std::string card_text(const Json& card);

// From "list-cert" events: what kind, whose, until when, whether its private key is there.
Json cert_json(const std::vector<vici::Message>& list_cert);
std::string cert_text(const Json& certificates);

// From "list-authority" events, and from the answer to get-pools.
Json authority_json(const std::vector<vici::Message>& list_authority);
std::string authority_text(const Json& authorities);
Json pool_json(const vici::Message& pools);
std::string pool_text(const Json& pools);

// From "list-policy" events: traps and shunts.
Json policy_json(const std::vector<vici::Message>& list_policy);
std::string policy_text(const Json& policies);

// Sections of numbers.
Json counters_json(const vici::Message& counters);
std::string counters_text(const Json& counters, bool zeros);

}  // namespace keyline::cli
