// What the daemon knows, as vici messages: strongSwan's names where it has one, Keyline's own beside them.
#pragma once

#include "host/daemon/forwarder.h"
#include "host/ike/engine.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// vici's "list-sa" event: one IKE SA under its connection's name, with its "child-sas". Beside strongSwan's
// keys: "proposal" of both kinds of SA, "device" of a CHILD SA.
vici::Message ike_sa_message(const ike::IkeSaInfo& sa, Forwarder& forwarder, ike::TimePoint now);
// vici's "list-conn" event: one connection under its name.
vici::Message connection_message(const ike::ConnectionConfig& connection);
// The ESP device: name, description, capabilities, "state" (and "death"), "statistics" as the device counts.
vici::Message card_message(Forwarder& forwarder);
// name = number, in order.
vici::Message numbers_message(const std::vector<std::pair<std::string, std::uint64_t>>& numbers);

}  // namespace keyline::daemon
