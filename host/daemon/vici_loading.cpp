// vici: what is loaded and unloaded.
#include <algorithm>
#include <cctype>

#include <spdlog/spdlog.h>

#include "host/daemon/certificate_listing.h"
#include "host/daemon/credential_loading.h"
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

// What there is to load, one section each; the first that fails is the end.
template <typename Load>
Result<void> for_each_section(const Message& arguments, Load load) {
    for (const auto& element : arguments.elements()) {
        const auto* body = std::get_if<Message>(&element.content);
        if (body == nullptr) return fail("'" + element.name + "' should be a section");
        auto section = section_of(element.name, *body);
        if (!section) return tl::unexpected(section.error());
        if (auto done = load(*section); !done) return done;
    }
    return {};
}

// Besides strongSwan's answer: "warnings", what the operator should know though nothing is wrong.
Message loaded_with(vici::List warnings) {
    for (const auto& warning : warnings) spdlog::warn("{}", warning);
    Message message;
    message.add("success", "yes");
    if (!warnings.empty()) message.add("warnings", std::move(warnings));
    return message;
}

}  // namespace

void ViciService::load_conn(const Request& request) {
    vici::List warnings;
    const auto load = [&](const config::Section& section) -> Result<void> {
        auto connection = config::connection_from(section, warnings, inventory_.permissions());
        if (!connection) return tl::unexpected(connection.error());
        auto done = inventory_.load_connection(*connection);
        return done ? done : fail("connections." + section.name + ": " + done.error().message);
    };
    if (auto done = for_each_section(request.arguments, load); !done)
        return request.refuse(done.error().message);
    request.respond(loaded_with(std::move(warnings)));
}

void ViciService::load_manual(const Request& request) {
    vici::List warnings;
    const auto load = [&](const config::Section& section) -> Result<void> {
        const auto sa = config::manual_from(section, warnings);
        if (!sa) return tl::unexpected(sa.error());
        auto done = inventory_.load_manual(*sa);
        return done ? done : fail("manual." + section.name + ": " + done.error().message);
    };
    if (auto done = for_each_section(request.arguments, load); !done)
        return request.refuse(done.error().message);
    request.respond(loaded_with(std::move(warnings)));
}

void ViciService::unload_manual(const Request& request) {
    const auto name = request.arguments.text("name");
    if (name.empty()) return request.refuse("unload: missing name of a manual SA");
    request.answer(inventory_.unload_manual(name));
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
    if (type == "ntlm")
        return request.refuse("shared keys of type ntlm are part of EAP, which Keyline has not got yet");
    if (type == "ppk") return request.refuse("postquantum pre-shared keys (RFC 8784) are not here yet");
    const bool of_user = type == "eap" || type == "xauth";
    if (type != "ike" && !of_user) return request.refuse("invalid shared key type: " + type);
    ike::SharedSecret shared;
    if (of_user) shared.kind = ike::SharedSecret::Kind::eap;
    shared.unique_id = request.arguments.text("id");
    shared.secret = crypto::Secret(as_bytes(*data));
    if (const auto* owners = request.arguments.find_list("owners"))
        for (const auto& owner : *owners) {
            auto identity = config::identity_from(owner);
            if (!identity) return request.refuse("owners: " + identity.error().message);
            shared.owners.push_back(std::move(*identity));
        }
    inventory_.credentials().add_shared_secret(std::move(shared));
    request.succeed();
}

void ViciService::unload_shared(const Request& request) {
    const auto id = request.arguments.text("id");
    if (id.empty()) return request.refuse("unique identifier missing");
    inventory_.credentials().remove_shared_secret(id);  // charon's answer is the same if there was none
    request.succeed();
}

void ViciService::get_shared(const Request& request) {
    vici::List ids;
    for (const auto& secret : inventory_.credentials().shared_secrets())
        if (!secret.unique_id.empty()) ids.push_back(secret.unique_id);
    Message message;
    message.add("keys", std::move(ids));
    request.respond(message);
}

void ViciService::load_token(const Request& request) {
    request.refuse("Keyline reads no PKCS#11 tokens: load the key itself, with load-key");
}

void ViciService::clear_creds(const Request& request) {
    inventory_.clear_credentials();
    request.succeed();
}

void ViciService::load_cert(const Request& request) {
    const auto& arguments = request.arguments;
    const auto type = arguments.text("type");
    const auto* data = arguments.find("data");
    if (type.empty()) return request.refuse("certificate type missing");
    if (data == nullptr || data->empty()) return request.refuse("certificate data missing");
    request.answer(inventory_.load_certificate(type, arguments.text("flag"), as_bytes(*data)));
}

void ViciService::load_key(const Request& request) {
    const auto type = request.arguments.text("type");
    const auto* data = request.arguments.find("data");
    if (type.empty()) return request.refuse("private key type missing");
    if (data == nullptr || data->empty()) return request.refuse("private key data missing");
    const auto id = daemon::load_key(inventory_.credentials(), type, as_bytes(*data));
    if (!id) return request.refuse(id.error().message);
    Message message;
    message.add("success", "yes").add("id", to_hex(*id));
    request.respond(message);
}

void ViciService::unload_key(const Request& request) {
    const auto id = request.arguments.text("id");
    if (id.empty()) return request.refuse("key id missing");
    if (!inventory_.credentials().remove_private_key(from_hex(id))) return request.refuse("key not found");
    request.succeed();
}

void ViciService::get_keys(const Request& request) {
    vici::List ids;
    for (const auto& id : inventory_.credentials().private_key_ids()) ids.push_back(to_hex(id));
    Message message;
    message.add("keys", std::move(ids));
    request.respond(message);
}

void ViciService::flush_certs(const Request& request) {
    const auto word = request.arguments.text("type");
    const auto found = certificate_type(word);
    if (!found) return request.refuse("invalid certificate type '" + word + "'");
    const auto& type = found->type;
    auto& credentials = inventory_.credentials();
    if (type == "ANY" || type == "X509") credentials.flush_peers();
    if (type == "ANY" || type == "X509_CRL") credentials.flush_crls();
    if (type == "ANY" || type == "OCSP_RESPONSE") credentials.flush_ocsp();
    request.succeed();
}

void ViciService::load_authority(const Request& request) {
    request.answer(for_each_section(request.arguments, [&](const config::Section& section) -> Result<void> {
        auto authority = config::authority_from(section);
        if (!authority) return tl::unexpected(authority.error());
        return inventory_.load_authority(std::move(*authority));
    }));
}

void ViciService::unload_authority(const Request& request) {
    const auto name = request.arguments.text("name");
    if (name.empty()) return request.refuse("unload: missing authority name");
    request.answer(inventory_.unload_authority(name));
}

void ViciService::get_authorities(const Request& request) {
    vici::List names;
    for (const auto& [name, authority] : inventory_.credentials().authorities()) names.push_back(name);
    Message message;
    message.add("authorities", std::move(names));
    request.respond(message);
}

void ViciService::load_pool(const Request& request) {
    request.answer(for_each_section(request.arguments, [&](const config::Section& section) -> Result<void> {
        auto pool = config::pool_from(section);
        if (!pool) return tl::unexpected(pool.error());
        return inventory_.load_pool(std::move(*pool));
    }));
}

void ViciService::unload_pool(const Request& request) {
    const auto name = request.arguments.text("name");
    if (name.empty()) return request.refuse("missing pool name to unload");
    request.answer(inventory_.unload_pool(name));
}

namespace {

// By number, from 0.
Message lease_sections(const std::vector<ike::AddressPools::LeaseInfo>& leases) {
    Message all;
    for (const auto& lease : leases) {
        Message one;
        one.add("address", lease.address.to_string()).add("identity", lease.identity);
        one.add("status", lease.online ? "online" : "offline");
        all.add(std::to_string(all.elements().size()), std::move(one));
    }
    return all;
}

}  // namespace

void ViciService::get_pools(const Request& request) {
    const auto wanted = request.arguments.text("name");
    Message message;
    for (const auto& [name, pool] : inventory_.pools()) {
        if (!wanted.empty() && wanted != name) continue;
        Message body;
        body.add("base", pool.base.to_string());
        const auto leases = inventory_.leases(name);
        const auto online =
            std::count_if(leases.begin(), leases.end(), [](const auto& l) { return l.online; });
        body.add_number("size", pool.size).add_number("online", static_cast<std::uint64_t>(online));
        body.add_number("offline", leases.size() - static_cast<std::size_t>(online));
        if (is_yes(request.arguments, "leases")) body.add("leases", lease_sections(leases));
        message.add(name, std::move(body));
    }
    request.respond(message);
}

}  // namespace keyline::daemon
