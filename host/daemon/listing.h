// What the daemon knows, as vici messages: strongSwan's names, spellings and order, Keyline's own keys beside
// them ("proposal" and "device" of an SA, "errors-in", "sequence-in" and the like).
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "host/daemon/forwarder.h"
#include "host/ike/engine.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// An IKE SA's own keys, without its children.
vici::Message ike_sa_body(const ike::IkeSaInfo& sa, ike::TimePoint now);
// What the listing needs to know of CHILD SAs beyond what the engine does.
struct ChildSaDetails {
    std::function<std::optional<Placement>(ike::ChildSaId)> placement;
    std::function<std::optional<ChildSaCounters>(ike::ChildSaId)> counters;
};
vici::Message child_sa_body(const ike::ChildSaInfo& child, const ChildSaDetails& details, ike::TimePoint now);
// vici's "list-sa" event: one IKE SA under its connection's name, with its "child-sas".
vici::Message ike_sa_message(const ike::IkeSaInfo& sa, const ChildSaDetails& details, ike::TimePoint now);
// An ESP device: name, description, capabilities, "state" ("dead", with "death", when that says why),
// "statistics" as the device counts.
vici::Message card_message(esp::EspDevice& device, const std::string& death);
// name = number, in order.
vici::Message numbers_message(const std::vector<std::pair<std::string, std::uint64_t>>& numbers);

// ---- Events

// 0 (what always interests) to 4, as charon's log levels.
int log_level(ike::ReportEvent::Kind kind);
// vici's "log", and "control-log", which names no thread.
vici::Message log_message(const ike::ReportEvent& event);
vici::Message control_log_message(const ike::ReportEvent& event);
// The vici event that tells of an engine event; empty: none does.
std::string told_by(ike::ReportEvent::Kind kind);
// vici's "alert", of what went wrong; `sas` is where to look for the IKE SA.
std::optional<vici::Message> alert_of(const ike::ReportEvent& event, const std::vector<ike::IkeSaInfo>& sas,
                                      ike::TimePoint now);
// What it says; nothing where the event lacks its snapshots.
std::optional<vici::Message> told_as(const ike::ReportEvent& event, const ChildSaDetails& details,
                                     ike::TimePoint now);

}  // namespace keyline::daemon
