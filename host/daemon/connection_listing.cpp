#include "host/daemon/connection_listing.h"

#include <algorithm>

#include "host/crypto/x509.h"
#include "host/daemon/selector_text.h"

namespace keyline::daemon {

namespace {

using vici::List;
using vici::Message;
using Child = ike::ChildConfig;
using Connection = ike::ConnectionConfig;

List texts(const std::vector<ike::Proposal>& proposals) {
    List list;
    for (const auto& proposal : proposals) list.push_back(proposal.to_string());
    if (list.empty()) list.emplace_back("default");
    return list;
}

List subjects(const std::vector<Bytes>& certificates) {
    List list;
    for (const auto& certificate : certificates) list.push_back(subject_text(certificate));
    return list;
}

const char* class_text(std::optional<ike::AuthClass> method) {
    if (!method) return "any";
    switch (*method) {
        case ike::AuthClass::psk:
            return "pre-shared key";
        case ike::AuthClass::public_key:
            return "public key";
        case ike::AuthClass::public_key_encryption:
            return "public key encryption";
        case ike::AuthClass::revised_public_key_encryption:
            return "revised public key encryption";
        case ike::AuthClass::gss_api:
            return "GSS-API";
        case ike::AuthClass::xauth:
            return "XAuth";
    }
    return "?";
}

const char* unique_text(Connection::Unique unique) {
    switch (unique) {
        case Connection::Unique::no:
            return "UNIQUE_NO";
        case Connection::Unique::never:
            return "UNIQUE_NEVER";
        case Connection::Unique::keep:
            return "UNIQUE_KEEP";
        case Connection::Unique::replace:
            return "UNIQUE_REPLACE";
    }
    return "?";
}

// As charon names what it does then.
std::string action_text(ike::PolicyAction action) {
    if (action.trap && action.start) return "trap|start";
    if (action.trap) return "trap";
    return action.start ? "start" : "none";
}

void add_seconds(Message& message, const char* name, std::chrono::seconds time) {
    message.add(name, std::to_string(time.count()));
}

Message local_message(const ike::LocalAuth& local) {
    Message message;
    auto id = local.id;
    if (id.type != ike::Identity::Type::any)
        message.add("id", id.to_string());
    else if (!local.certificates.empty())
        message.add("id", subject_text(local.certificates.front()));
    message.add("class", class_text(local.method));
    message.add("groups", List{}).add("cert_policy", List{});
    return message.add("certs", subjects(local.certificates)).add("cacerts", List{});
}

Message remote_message(const ike::RemoteAuth& remote) {
    Message message;
    if (remote.id.type != ike::Identity::Type::any) message.add("id", remote.id.to_string());
    message.add("class", class_text(remote.method));
    // Of the results of a revocation check the worst that charon lets pass.
    if (remote.revocation == ike::RemoteAuth::Revocation::strict) message.add("revocation", "GOOD");
    if (remote.revocation == ike::RemoteAuth::Revocation::if_uri) message.add("revocation", "SKIPPED");
    message.add("groups", List{}).add("cert_policy", remote.certificate_policies);
    return message.add("certs", subjects(remote.certificates))
        .add("cacerts", subjects(remote.ca_certificates));
}

// Each once.
void add_weak(Message& message, const std::vector<ike::Proposal>& proposals) {
    List weak;
    for (const auto& proposal : proposals)
        for (const auto& name : ike::weak_names(proposal))
            if (std::find(weak.begin(), weak.end(), name) == weak.end()) weak.push_back(name);
    if (!weak.empty()) message.add("weak", std::move(weak));
}

Message child_message(const Child& child) {
    Message message;
    message.add("mode", mode_text(child.mode));
    add_seconds(message, "rekey_time", child.time.rekey);
    message.add_number("rekey_bytes", child.bytes.rekey);
    message.add_number("rekey_packets", child.packets.rekey);
    message.add("dpd_action", action_text(child.dpd_action));
    message.add("close_action", action_text(child.close_action));
    message.add("local-ts", texts_of(child.local_selectors));
    message.add("remote-ts", texts_of(child.remote_selectors));
    message.add("esp_proposals", texts(child.proposals));
    add_weak(message, child.proposals);
    return message;
}

// As configured.
List host_texts(const std::vector<net::AddressRange>& ranges, const std::vector<ike::HostName>& names) {
    List list;
    for (std::size_t position = 0; position <= ranges.size(); ++position) {
        for (const auto& host : names)
            if (host.position == position) list.push_back(host.name);
        if (position < ranges.size()) list.push_back(ranges[position].to_string());
    }
    if (list.empty()) list.emplace_back("%any");
    return list;
}

}  // namespace

const char* mode_text(Child::Mode mode) {
    switch (mode) {
        case Child::Mode::tunnel:
            return "TUNNEL";
        case Child::Mode::transport:
            return "TRANSPORT";
        case Child::Mode::pass:
            return "PASS";
        case Child::Mode::drop:
            return "DROP";
    }
    return "?";
}

std::string subject_text(ByteView certificate) {
    const auto parsed = crypto::Certificate::parse(certificate);
    return parsed ? parsed->subject_text() : std::string();
}

Message connection_message(const Connection& connection) {
    Message body;
    body.add("local_addrs", host_texts(connection.local_addresses, connection.local_names));
    body.add("remote_addrs", host_texts(connection.remote_addresses, connection.remote_names));
    body.add("version", connection.version == ike::IkeVersion::v1 ? "IKEv1" : "IKEv2");
    add_seconds(body, "reauth_time", connection.reauth_time);
    add_seconds(body, "rekey_time", connection.rekey_time);
    body.add("unique", unique_text(connection.unique));
    if (connection.dpd_delay.count() != 0) add_seconds(body, "dpd_delay", connection.dpd_delay);
    body.add("proposals", texts(connection.proposals));
    add_weak(body, connection.proposals);
    int round = 0;
    for (const auto& local : connection.local)
        body.add("local-" + std::to_string(++round), local_message(local));
    round = 0;
    for (const auto& remote : connection.remote)
        body.add("remote-" + std::to_string(++round), remote_message(remote));
    Message children;
    for (const auto& child : connection.children) children.add(child.name, child_message(child));
    body.add("children", std::move(children));
    return Message().add(connection.name, std::move(body));
}

}  // namespace keyline::daemon
