// vici: what there is, streamed as events.
#include <algorithm>
#include <utility>

#include "host/daemon/certificate_listing.h"
#include "host/daemon/connection_listing.h"
#include "host/daemon/listing.h"
#include "host/daemon/manual_sas.h"
#include "host/daemon/selector_text.h"
#include "host/daemon/vici_arguments.h"
#include "host/daemon/vici_service.h"
#include "host/daemon/vici_stream.h"
#include "host/ike/algorithms.h"

namespace keyline::daemon {

namespace {

using vici::Message;

// "trap", "pass", "drop": which of list-policies' filters is for it.
const char* filter_for(ike::ChildConfig::Mode mode) {
    if (mode == ike::ChildConfig::Mode::pass) return "pass";
    return mode == ike::ChildConfig::Mode::drop ? "drop" : "trap";
}

// What a packet of vici holds: an IKE SA with more CHILD SAs than that comes in several events.
constexpr std::size_t children_in_event = 200;

std::vector<ike::IkeSaInfo> in_parts(std::vector<ike::IkeSaInfo> sas) {
    std::vector<ike::IkeSaInfo> parts;
    parts.reserve(sas.size());
    for (auto& sa : sas) {
        const auto children = std::exchange(sa.children, {});
        std::size_t at = 0;
        do {
            auto& part = parts.emplace_back(sa);
            const auto count = std::min(children_in_event, children.size() - at);
            const auto from = children.begin() + static_cast<std::ptrdiff_t>(at);
            part.children.assign(from, from + static_cast<std::ptrdiff_t>(count));
            at += count;
        } while (at < children.size());
    }
    return parts;
}

template <typename Request>
void stream_messages(asio::io_context& context, const char* event, std::vector<Message> messages,
                     const Request& request) {
    const auto count = messages.size();
    stream_list(
        context, event, count, [messages = std::move(messages)](std::size_t at) { return messages[at]; },
        request.respond, request.stream);
}

}  // namespace

void ViciService::list_sas(const Request& request) {
    const auto& arguments = request.arguments;
    const auto ike = arguments.text("ike"), child = arguments.text("child");
    const auto ike_id = number<ike::IkeSaId>(arguments, "ike-id");
    const auto child_id = number<ike::ChildSaId>(arguments, "child-id");
    auto sas = engine_.list();
    std::erase_if(sas, [&](auto& sa) {
        if ((!ike.empty() && sa.connection != ike) || (ike_id && sa.id != *ike_id)) return true;
        if (child.empty() && !child_id) return false;
        std::erase_if(sa.children, [&](const auto& candidate) {
            return (!child.empty() && candidate.name != child) || (child_id && candidate.id != *child_id);
        });
        return false;  // as charon, which lists the IKE SA alone then
    });
    sas = in_parts(std::move(sas));
    const auto count = sas.size();
    stream_list(
        context_, "list-sa", count,
        [this, sas = std::move(sas)](std::size_t at) {
            return ike_sa_message(sas[at], details(), EngineHost::now());
        },
        request.respond, request.stream);
}

void ViciService::list_policies(const Request& request) {
    const auto& arguments = request.arguments;
    const auto child = arguments.text("child"), ike = arguments.text("ike");
    std::vector<PolicyControl::Policy> policies;
    if (inventory_.policies() != nullptr) policies = inventory_.policies()->list();
    std::erase_if(policies, [&](const auto& policy) {
        return !is_yes(arguments, filter_for(policy.mode)) || (!child.empty() && policy.child != child) ||
               (!ike.empty() && policy.connection != ike);
    });
    const auto count = policies.size();
    stream_list(
        context_, "list-policy", count,
        [policies = std::move(policies)](std::size_t at) {
            const auto& policy = policies[at];
            Message body;
            body.add("child", policy.child).add("ike", policy.connection).add("mode", mode_text(policy.mode));
            body.add("local-ts", texts_of(policy.local)).add("remote-ts", texts_of(policy.remote));
            Message message;
            return message.add(policy.connection + "/" + policy.child, std::move(body));
        },
        request.respond, request.stream);
}

void ViciService::list_manual(const Request& request) {
    std::vector<Message> messages;
    if (const auto* manual = inventory_.manual(); manual != nullptr)
        messages = manual->list(request.arguments.text("name"), EngineHost::now());
    stream_messages(context_, "keyline-manual", std::move(messages), request);
}

void ViciService::list_conns(const Request& request) {
    const auto wanted = request.arguments.text("ike");
    auto connections = engine_.connections();
    std::erase_if(connections, [&](const auto& c) { return !wanted.empty() && c.name != wanted; });
    const auto count = connections.size();
    stream_list(
        context_, "list-conn", count,
        [connections = std::move(connections)](std::size_t at) {
            return connection_message(connections[at]);
        },
        request.respond, request.stream);
}

void ViciService::list_certs(const Request& request) {
    const auto& arguments = request.arguments;
    const auto type = certificate_type(arguments.text("type"));
    if (!type) return request.respond({});  // as charon: it lists nothing then, and does not say why
    const CertificateFilter filter{type->type, type->flag.empty() ? arguments.text("flag") : type->flag,
                                   arguments.text("subject")};
    if (filter.type == "X509" && !is_certificate_flag(filter.flag)) return request.respond({});
    stream_messages(context_, "list-cert",
                    certificate_messages(inventory_.credentials(), inventory_.public_keys(), filter),
                    request);
}

void ViciService::list_authorities(const Request& request) {
    const auto wanted = request.arguments.text("name");
    std::vector<Message> messages;
    for (const auto& [name, authority] : inventory_.credentials().authorities()) {
        if (!wanted.empty() && name != wanted) continue;
        Message body;
        body.add("cacert", authority.ca.subject_text());
        if (!authority.crl_urls.empty()) body.add("crl_uris", authority.crl_urls);
        if (!authority.ocsp_urls.empty()) body.add("ocsp_uris", authority.ocsp_urls);
        messages.push_back(Message().add(name, std::move(body)));
    }
    stream_messages(context_, "list-authority", std::move(messages), request);
}

// Each under strongSwan's kind of it, with who provides it.
void ViciService::get_algorithms(const Request& request) {
    Message encryption, integrity, aead, prf, dh;
    std::set<std::string_view> seen;
    for (const auto& algorithm : ike::algorithms()) {
        if (!seen.insert(algorithm.name).second) continue;  // one for each size of key
        const auto add = [&](Message& kind) { kind.add(std::string(algorithm.name), "openssl"); };
        if (const auto* cipher = std::get_if<esp::Encryption>(&algorithm.meaning))
            add(esp::authenticates(*cipher) ? aead : encryption);
        else if (std::holds_alternative<esp::Integrity>(algorithm.meaning))
            add(integrity);
        else if (std::holds_alternative<crypto::PrfAlgorithm>(algorithm.meaning))
            add(prf);
        else if (std::holds_alternative<crypto::KeyExchangeMethod>(algorithm.meaning))
            add(dh);
    }
    Message message;
    message.add("encryption", std::move(encryption)).add("integrity", std::move(integrity));
    message.add("aead", std::move(aead)).add("prf", std::move(prf)).add("dh", std::move(dh));
    request.respond(message);
}

}  // namespace keyline::daemon
