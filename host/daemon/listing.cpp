#include "host/daemon/listing.h"

#include <chrono>

#include <fmt/format.h>

#include "host/daemon/selector_text.h"
#include "host/esp/diagnosis.h"

namespace keyline::daemon {

namespace {

using vici::List;
using vici::Message;

const char* yes_no(bool value) {
    return value ? "yes" : "no";
}

std::string seconds_between(ike::TimePoint from, ike::TimePoint to) {
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(to - from).count());
}

// What is due already is due in 0 seconds.
void add_seconds_until(Message& message, const char* name, const std::optional<ike::TimePoint>& then,
                       ike::TimePoint now) {
    if (then) message.add(name, seconds_between(now, std::max(now, *then)));
}

void add_algorithms(Message& message, const ike::Proposal& proposal) {
    const auto fields = ike::fields_of(proposal);
    if (!fields.encr_alg.empty()) message.add("encr-alg", fields.encr_alg);
    if (fields.encr_keysize != 0) message.add_number("encr-keysize", fields.encr_keysize);
    if (!fields.integ_alg.empty()) message.add("integ-alg", fields.integ_alg);
    if (fields.integ_keysize != 0) message.add_number("integ-keysize", fields.integ_keysize);
    if (!fields.prf_alg.empty()) message.add("prf-alg", fields.prf_alg);
    if (!fields.dh_group.empty()) message.add("dh-group", fields.dh_group);
    if (fields.esn) message.add("esn", "1");
}

void add_weak(Message& message, std::vector<std::string> names) {
    if (!names.empty()) message.add("weak", std::move(names));
}

const char* mode_text(esp::Mode mode) {
    return mode == esp::Mode::tunnel ? "TUNNEL" : "TRANSPORT";
}

// "use": so many seconds ago the last packet was processed; absent: there was none.
void add_counters(Message& message, const std::string& way, const esp::SaCounters& half,
                  const std::optional<ike::TimePoint>& last_use, ike::TimePoint now) {
    message.add_number("bytes-" + way, half.bytes);
    message.add_number("packets-" + way, half.packets);
    if (last_use) message.add("use-" + way, seconds_between(*last_use, now));
    message.add_number("errors-" + way, half.errors);
    message.add_number("sequence-" + way, half.sequence);
}

// vici says INSTALLED of a CHILD SA that carries traffic.
std::string child_state(ike::SaState state) {
    return state == ike::SaState::established ? "INSTALLED" : to_string(state);
}

vici::List texts(const std::vector<net::IpAddress>& addresses) {
    vici::List list;
    for (const auto& address : addresses) list.push_back(address.to_string());
    return list;
}

}  // namespace

Message ike_sa_body(const ike::IkeSaInfo& sa, ike::TimePoint now) {
    Message body;
    body.add_number("uniqueid", sa.id);
    body.add("version", sa.version == ike::IkeVersion::v1 ? "1" : "2");
    body.add("state", to_string(sa.state));
    body.add("local-host", sa.local.address.to_string());
    body.add_number("local-port", sa.local.port);
    body.add("local-id", sa.local_id);
    body.add("remote-host", sa.remote.address.to_string());
    body.add_number("remote-port", sa.remote.port);
    body.add("remote-id", sa.remote_id);
    if (!sa.remote_user.empty()) body.add("remote-xauth-id", sa.remote_user);
    if (sa.initiator) body.add("initiator", "yes");
    body.add("initiator-spi", fmt::format("{:016x}", sa.initiator_spi));
    body.add("responder-spi", fmt::format("{:016x}", sa.responder_spi));
    if (sa.nat_local) body.add("nat-local", "yes");
    if (sa.nat_remote) body.add("nat-remote", "yes");
    if (sa.nat_faked) body.add("nat-fake", "yes");
    if (sa.nat_local || sa.nat_remote || sa.nat_faked) body.add("nat-any", "yes");
    add_algorithms(body, sa.transforms);
    body.add("proposal", sa.proposal);
    add_weak(body, ike::weak_names(sa.transforms));
    if (sa.state == ike::SaState::established) {  // charon says no times of others
        body.add("established", seconds_between(sa.established, now));
        add_seconds_until(body, "rekey-time", sa.rekey_at, now);
        add_seconds_until(body, "reauth-time", sa.reauth_at, now);
    }
    if (!sa.local_virtual.empty()) body.add("local-vips", texts(sa.local_virtual));
    if (!sa.remote_virtual.empty()) body.add("remote-vips", texts(sa.remote_virtual));
    if (!sa.tasks_queued.empty()) body.add("tasks-queued", sa.tasks_queued);
    if (!sa.tasks_active.empty()) body.add("tasks-active", sa.tasks_active);
    return body;
}

Message child_sa_body(const ike::ChildSaInfo& child, const ChildSaDetails& details, ike::TimePoint now) {
    Message message;
    message.add("name", child.name);
    message.add_number("uniqueid", child.id).add_number("reqid", child.reqid);
    message.add("state", child_state(child.state)).add("mode", mode_text(child.mode));
    message.add("protocol", child.transforms.protocol == ike::ProtocolId::ah ? "AH" : "ESP");
    if (child.udp_encapsulation) message.add("encap", "yes");
    message.add("spi-in", fmt::format("{:08x}", child.spi_in));
    message.add("spi-out", fmt::format("{:08x}", child.spi_out));
    add_algorithms(message, child.transforms);
    message.add("proposal", child.proposal);
    if (!child.ah.transforms.empty()) {
        message.add("ah-proposal", child.ah.to_string());
        message.add("ah-spi-in", fmt::format("{:08x}", child.spi_in));
        message.add("ah-spi-out", fmt::format("{:08x}", child.ah_spi_out));
    }
    auto weak = ike::weak_names(child.transforms);
    for (auto& name : ike::weak_names(child.ah)) weak.push_back(std::move(name));
    add_weak(message, std::move(weak));
    if (const auto placement = details.placement(child.id)) {
        message.add("device", placement->device).add("device-reason", placement->reason);
        if (placement->card_in) message.add_number("card-in", *placement->card_in);
        if (placement->card_out) message.add_number("card-out", *placement->card_out);
    }
    if (const auto counters = details.counters(child.id)) {
        add_counters(message, "in", counters->inbound, counters->last_in, now);
        add_counters(message, "out", counters->outbound, counters->last_out, now);
    }
    add_seconds_until(message, "rekey-time", child.rekey_at, now);
    add_seconds_until(message, "life-time", child.expires_at, now);
    message.add("install-time", seconds_between(child.installed, now));
    message.add("local-ts", texts_of(child.local_selectors));
    message.add("remote-ts", texts_of(child.remote_selectors));
    return message;
}

Message ike_sa_message(const ike::IkeSaInfo& sa, const ChildSaDetails& details, ike::TimePoint now) {
    auto body = ike_sa_body(sa, now);
    Message children;
    for (const auto& child : sa.children)
        children.add(child.name + "-" + std::to_string(child.id), child_sa_body(child, details, now));
    body.add("child-sas", std::move(children));
    Message message;
    message.add(sa.connection.empty() ? "(unnamed)" : sa.connection, std::move(body));
    return message;
}

Message card_message(esp::EspDevice& device, const std::string& death) {
    const auto& capabilities = device.capabilities();
    Message message;
    message.add("name", capabilities.name);
    message.add("description", capabilities.description);
    message.add("state", death.empty() ? "ok" : "dead");
    if (!death.empty()) message.add("death", death);
    List transforms;
    for (auto& name : esp::algorithm_names(capabilities)) transforms.push_back(std::move(name));
    message.add("transforms", std::move(transforms));
    List modes;
    if (capabilities.tunnel) modes.emplace_back("TUNNEL");
    if (capabilities.transport) modes.emplace_back("TRANSPORT");
    message.add("modes", std::move(modes));
    message.add("esn", yes_no(capabilities.esn));
    message.add_number("max-sas", capabilities.max_sas);
    message.add_number("max-packet-bytes", capabilities.max_packet_bytes);
    message.add_number("max-replay-window", capabilities.max_replay_window);
    if (auto* diagnosis = device.diagnosis(); diagnosis != nullptr) {
        Message about;
        for (const auto& [name, value] : diagnosis->about()) about.add(name, value);
        message.add("about", std::move(about));
    }
    message.add("statistics", numbers_message(device.statistics()));
    return message;
}

Message numbers_message(const std::vector<std::pair<std::string, std::uint64_t>>& numbers) {
    Message message;
    for (const auto& [name, number] : numbers) message.add_number(name, number);
    return message;
}

}  // namespace keyline::daemon
