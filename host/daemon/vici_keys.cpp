// keyline-export-keys: to root, and where keylined was started for it.
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "host/daemon/vici_service.h"
#include "host/daemon/vici_stream.h"

namespace keyline::daemon {

namespace {

using vici::Message;

// The one place where keys become text.
std::string key_text(const crypto::Secret& key) {
    return to_hex(key.reveal());
}

void add_algorithms(Message& message, const ike::Proposal& proposal) {
    const auto fields = ike::fields_of(proposal);
    message.add("encr-alg", fields.encr_alg).add_number("encr-keysize", fields.encr_keysize);
    message.add("integ-alg", fields.integ_alg).add("esn", fields.esn ? "yes" : "no");
}

Message keys_message(const ike::IkeSaKeys& sa) {
    Message message;
    message.reserve(16);
    message.add("connection", sa.connection).add_number("ike-sa", sa.id).add_number("version", sa.version);
    message.add("initiator-spi", fmt::format("{:016x}", sa.initiator_spi));
    message.add("responder-spi", fmt::format("{:016x}", sa.responder_spi));
    add_algorithms(message, sa.proposal);
    message.add("ei", key_text(sa.ei)).add("er", key_text(sa.er));
    message.add("ai", key_text(sa.ai)).add("ar", key_text(sa.ar));
    Message children;
    children.reserve(sa.children.size());
    for (const auto& child : sa.children) {
        Message one;
        one.reserve(16);
        one.add("source", child.source.to_string()).add("destination", child.destination.to_string());
        add_algorithms(one, child.proposal);
        one.add("encryption", key_text(child.encryption)).add("integrity", key_text(child.integrity));
        children.add(fmt::format("{:08x}", child.spi), std::move(one));
    }
    message.add("children", std::move(children));
    return message;
}

}  // namespace

void ViciService::export_keys(const Request& request) {
    const auto client = credentials_of_ ? credentials_of_(request.client) : std::nullopt;
    if (!client || client->uid != 0) {
        spdlog::warn("keys were asked for over vici, by somebody who is not root: refused");
        return request.refuse("only root may have keys: use sudo");
    }
    const auto keys = engine_.engine().export_keys();
    if (!keys) return request.refuse(keys.error().message);
    spdlog::warn("root has taken the keys of {} IKE SAs (process {})", keys->size(), client->pid);
    for (const auto& sa : *keys) {
        auto message = keys_message(sa);
        request.stream(keys_event, message);
        message.wipe();
    }
    request.succeed();
}

}  // namespace keyline::daemon
