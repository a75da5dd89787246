// vici: what is loaded and unloaded.
#include <algorithm>
#include <cctype>

#include <spdlog/spdlog.h>

#include "host/daemon/vici_arguments.h"
#include "host/daemon/vici_sections.h"
#include "host/daemon/vici_service.h"

namespace keyline::daemon {

namespace {

using vici::Message;

std::string in_lower_case(std::string text) {
    for (auto& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

}  // namespace

// Besides strongSwan's answer: "warnings", what the operator should know though nothing is wrong.
void ViciService::load_conn(const Request& request) {
    const auto section = only_section_of(request.arguments);
    if (!section) return request.refuse(section.error().message);
    vici::List warnings;
    auto connection = config::connection_from(*section, warnings);
    if (!connection) return request.refuse(connection.error().message);
    for (const auto& warning : warnings) spdlog::warn("{}", warning);
    if (auto done = inventory_.load_connection(std::move(*connection)); !done)
        return request.refuse(done.error().message);
    Message message;
    message.add("success", "yes");
    if (!warnings.empty()) message.add("warnings", std::move(warnings));
    request.respond(message);
}

void ViciService::unload_conn(const Request& request) {
    const auto name = request.arguments.text("name");
    if (name.empty()) return request.refuse("unload: missing connection name");
    request.answer(inventory_.unload_connection(name));
}

void ViciService::get_conns(const Request& request) {
    vici::List names;
    for (const auto& connection : engine_.connections()) names.push_back(connection.name);
    Message message;
    message.add("conns", std::move(names));
    request.respond(message);
}

void ViciService::load_shared(const Request& request) {
    const auto type = in_lower_case(request.arguments.text("type"));
    const auto* data = request.arguments.find("data");
    if (type.empty()) return request.refuse("shared key type missing");
    if (data == nullptr || data->empty()) return request.refuse("shared key data missing");
    if (type == "eap" || type == "xauth" || type == "ntlm")
        return request.refuse("shared keys of type " + type +
                              " are part of remote access, which Keyline has not got yet");
    if (type == "ppk") return request.refuse("postquantum pre-shared keys (RFC 8784) are not here yet");
    if (type != "ike") return request.refuse("invalid shared key type: " + type);
    ike::SharedSecret shared;
    shared.unique_id = request.arguments.text("id");
    shared.secret = crypto::Secret(as_bytes(*data));
    if (const auto* owners = request.arguments.find_list("owners"))
        for (const auto& owner : *owners) shared.owners.push_back(ike::Identity::parse(owner));
    inventory_.load_shared(std::move(shared));
    request.succeed();
}

void ViciService::unload_shared(const Request& request) {
    const auto id = request.arguments.text("id");
    if (id.empty()) return request.refuse("unique identifier missing");
    request.answer(inventory_.unload_shared(id));
}

void ViciService::get_shared(const Request& request) {
    Message message;
    message.add("keys", inventory_.shared_ids());
    request.respond(message);
}

void ViciService::load_token(const Request& request) {
    request.refuse("Keyline reads no PKCS#11 tokens: load the key itself, with load-key");
}

void ViciService::clear_creds(const Request& request) {
    inventory_.clear_credentials();
    request.succeed();
}

void ViciService::load_authority(const Request& request) {
    const auto section = only_section_of(request.arguments);
    if (!section) return request.refuse(section.error().message);
    auto authority = config::authority_from(*section);
    if (!authority) return request.refuse(authority.error().message);
    inventory_.load_authority(std::move(*authority));
    request.succeed();
}

void ViciService::unload_authority(const Request& request) {
    const auto name = request.arguments.text("name");
    if (name.empty()) return request.refuse("unload: missing authority name");
    request.answer(inventory_.unload_authority(name));
}

void ViciService::get_authorities(const Request& request) {
    vici::List names;
    for (const auto& [name, authority] : inventory_.authorities()) names.push_back(name);
    Message message;
    message.add("authorities", std::move(names));
    request.respond(message);
}

void ViciService::load_pool(const Request& request) {
    const auto section = only_section_of(request.arguments);
    if (!section) return request.refuse(section.error().message);
    auto pool = config::pool_from(*section);
    if (!pool) return request.refuse(pool.error().message);
    request.answer(inventory_.load_pool(std::move(*pool)));
}

void ViciService::unload_pool(const Request& request) {
    const auto name = request.arguments.text("name");
    if (name.empty()) return request.refuse("missing pool name to unload");
    request.answer(inventory_.unload_pool(name));
}

void ViciService::get_pools(const Request& request) {
    const auto wanted = request.arguments.text("name");
    Message message;
    for (const auto& [name, pool] : inventory_.pools()) {
        if (!wanted.empty() && wanted != name) continue;
        Message body;
        body.add("base", pool.base.to_string());
        body.add_number("size", pool.size).add_number("online", 0).add_number("offline", 0);
        if (is_yes(request.arguments, "leases")) body.add("leases", Message());
        message.add(name, std::move(body));
    }
    request.respond(message);
}

}  // namespace keyline::daemon
