#include "host/daemon/listing.h"

#include <chrono>

#include <fmt/format.h>

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

List texts(const net::TrafficSelectors& selectors) {
    List list;
    for (const auto& selector : selectors) list.push_back(selector.to_string());
    return list;
}

List configured_texts(const ike::SelectorConfigs& selectors) {
    List list;
    for (const auto& selector : selectors) list.push_back(selector.to_string());
    return list;
}

template <typename T>
List texts_of(const std::vector<T>& values, const char* none) {
    List list;
    for (const auto& value : values) list.push_back(value.to_string());
    if (list.empty()) list.emplace_back(none);
    return list;
}

const char* mode_text(esp::Mode mode) {
    return mode == esp::Mode::tunnel ? "TUNNEL" : "TRANSPORT";
}

void add_counters(Message& message, const std::optional<ChildSaCounters>& counters) {
    if (!counters) return;
    message.add("mode", mode_text(counters->mode));
    message.add_number("bytes-in", counters->inbound.bytes);
    message.add_number("packets-in", counters->inbound.packets);
    message.add_number("errors-in", counters->inbound.errors);
    message.add_number("sequence-in", counters->inbound.sequence);
    message.add_number("bytes-out", counters->outbound.bytes);
    message.add_number("packets-out", counters->outbound.packets);
    message.add_number("errors-out", counters->outbound.errors);
    message.add_number("sequence-out", counters->outbound.sequence);
}

// vici says INSTALLED of a CHILD SA that carries traffic.
std::string child_state(ike::SaState state) {
    return state == ike::SaState::established ? "INSTALLED" : to_string(state);
}

Message child_sa_message(const ike::ChildSaInfo& child, Forwarder& forwarder, ike::TimePoint now) {
    Message message;
    message.add("name", child.name);
    message.add_number("uniqueid", child.id);
    message.add("state", child_state(child.state));
    message.add("protocol", "ESP");
    message.add("encap", yes_no(child.udp_encapsulation));
    message.add("spi-in", fmt::format("{:08x}", child.spi_in));
    message.add("spi-out", fmt::format("{:08x}", child.spi_out));
    message.add("proposal", child.proposal);
    message.add("esn", yes_no(child.esn));
    message.add("device", forwarder.device().capabilities().name);
    add_counters(message, forwarder.counters(child.id));
    message.add("install-time", seconds_between(child.installed, now));
    if (child.rekey_at) message.add("rekey-time", seconds_between(now, *child.rekey_at));
    if (child.expires_at) message.add("life-time", seconds_between(now, *child.expires_at));
    message.add("local-ts", texts(child.local_selectors));
    message.add("remote-ts", texts(child.remote_selectors));
    return message;
}

Message child_config_message(const ike::ChildConfig& child) {
    Message message;
    message.add("mode", mode_text(child.mode == ike::ChildConfig::Mode::transport ? esp::Mode::transport
                                                                                  : esp::Mode::tunnel));
    message.add_number("rekey_time", static_cast<std::uint64_t>(child.time.rekey.count()));
    message.add_number("rekey_bytes", child.bytes.rekey);
    message.add_number("rekey_packets", child.packets.rekey);
    message.add("local-ts", configured_texts(child.local_selectors));
    message.add("remote-ts", configured_texts(child.remote_selectors));
    message.add("esp_proposals", texts_of(child.proposals, "default"));
    return message;
}

}  // namespace

Message ike_sa_message(const ike::IkeSaInfo& sa, Forwarder& forwarder, ike::TimePoint now) {
    Message body;
    body.add_number("uniqueid", sa.id);
    body.add("version", "2");
    body.add("state", to_string(sa.state));
    body.add("local-host", sa.local.address.to_string());
    body.add_number("local-port", sa.local.port);
    body.add("local-id", sa.local_id);
    body.add("remote-host", sa.remote.address.to_string());
    body.add_number("remote-port", sa.remote.port);
    body.add("remote-id", sa.remote_id);
    if (sa.initiator) body.add("initiator", "yes");
    body.add("initiator-spi", fmt::format("{:016x}", sa.initiator_spi));
    body.add("responder-spi", fmt::format("{:016x}", sa.responder_spi));
    if (sa.nat_local) body.add("nat-local", "yes");
    if (sa.nat_remote) body.add("nat-remote", "yes");
    if (sa.nat_local || sa.nat_remote) body.add("nat-any", "yes");
    body.add("proposal", sa.proposal);
    if (sa.state != ike::SaState::connecting) body.add("established", seconds_between(sa.established, now));
    if (sa.rekey_at) body.add("rekey-time", seconds_between(now, *sa.rekey_at));
    Message children;
    for (const auto& child : sa.children)
        children.add(child.name + "-" + std::to_string(child.id), child_sa_message(child, forwarder, now));
    body.add("child-sas", std::move(children));
    Message message;
    message.add(sa.connection.empty() ? "(unnamed)" : sa.connection, std::move(body));
    return message;
}

Message connection_message(const ike::ConnectionConfig& connection) {
    Message body;
    body.add("local_addrs", texts_of(connection.local_addresses, "%any"));
    body.add("remote_addrs", texts_of(connection.remote_addresses, "%any"));
    body.add("version", "IKEv2");
    body.add_number("rekey_time", static_cast<std::uint64_t>(connection.rekey_time.count()));
    body.add_number("dpd_delay", static_cast<std::uint64_t>(connection.dpd_delay.count()));
    body.add("proposals", texts_of(connection.proposals, "default"));
    Message local;
    local.add("class", "pre-shared key").add("id", connection.local.front().id.to_string());
    Message remote;
    remote.add("class", "pre-shared key").add("id", connection.remote.front().id.to_string());
    body.add("local-1", std::move(local)).add("remote-1", std::move(remote));
    Message children;
    for (const auto& child : connection.children) children.add(child.name, child_config_message(child));
    body.add("children", std::move(children));
    Message message;
    message.add(connection.name, std::move(body));
    return message;
}

Message card_message(Forwarder& forwarder) {
    auto& device = forwarder.device();
    const auto& capabilities = device.capabilities();
    Message message;
    message.add("name", capabilities.name);
    message.add("description", capabilities.description);
    message.add("state", forwarder.alive() ? "ok" : "dead");
    if (!forwarder.alive()) message.add("death", forwarder.death());
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
    message.add("statistics", numbers_message(device.statistics()));
    return message;
}

Message numbers_message(const std::vector<std::pair<std::string, std::uint64_t>>& numbers) {
    Message message;
    for (const auto& [name, number] : numbers) message.add_number(name, number);
    return message;
}

}  // namespace keyline::daemon
