// Views of what is loaded: certificates, authorities, pools, policies.
#include <ctime>

#include <fmt/format.h>

#include "host/cli/sections.h"
#include "host/cli/table.h"
#include "host/cli/views.h"
#include "host/crypto/x509.h"

namespace keyline::cli {

namespace {

using vici::Message;

std::string day(crypto::WallClock time) {
    const auto seconds = std::chrono::system_clock::to_time_t(time);
    std::tm calendar{};
    gmtime_r(&seconds, &calendar);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%SZ", &calendar)};
}

// What the DER says of itself.
void describe(Json& row, const std::string& type, ByteView der) {
    if (type == "X509") {
        const auto certificate = crypto::Certificate::parse(der);
        if (!certificate) return;
        row["subject"] = certificate->subject_text();
        row["issuer"] = certificate->issuer_text();
        row["serial"] = to_hex(certificate->serial());
        row["not_before"] = day(certificate->not_before());
        row["not_after"] = day(certificate->not_after());
        row["key"] = fmt::format("{} {}", to_string(certificate->public_key().type()),
                                 certificate->public_key().bits());
    } else if (type == "X509_CRL") {
        const auto crl = crypto::Crl::parse(der);
        if (!crl) return;
        row["issuer"] = crl->issuer_text();
        row["not_before"] = day(crl->this_update());
        if (const auto next = crl->next_update()) row["not_after"] = day(*next);
        row["revoked"] = crl->revoked_count();
    } else if (type == "PUBKEY") {
        const auto key = crypto::PublicKey::parse(der);
        if (!key) return;
        row["subject"] = to_hex(key->key_id());
        row["key"] = fmt::format("{} {}", to_string(key->type()), key->bits());
    }
}

std::string cell(const Json& row, const char* name) {
    const auto found = row.find(name);
    if (found == row.end() || found->is_null()) return "-";
    if (found->is_string()) return found->get<std::string>();
    if (!found->is_array()) return found->dump();
    std::string text;
    for (const auto& item : *found) text += (text.empty() ? "" : ", ") + item.get<std::string>();
    return text;
}

}  // namespace

Json cert_json(const std::vector<Message>& list_cert) {
    auto json = Json::array();
    for (const auto& event : list_cert) {
        Json row;
        row["type"] = event.text("type");
        row["flag"] = event.text("flag");
        row["private_key"] = event.text("has_privkey") == "yes";
        describe(row, event.text("type"), as_bytes(event.text("data")));
        json.push_back(std::move(row));
    }
    return json;
}

std::string cert_text(const Json& certificates) {
    if (certificates.empty()) return "no certificate is loaded\n";
    Table table({"TYPE", "FLAG", "SUBJECT", "ISSUER", "KEY", "PRIVATE KEY", "NOT AFTER"});
    for (const auto& row : certificates)
        table.add({cell(row, "type"), cell(row, "flag"), cell(row, "subject"), cell(row, "issuer"),
                   cell(row, "key"), row["private_key"] ? "yes" : "no", cell(row, "not_after")});
    return table.text();
}

Json authority_json(const std::vector<Message>& list_authority) {
    auto json = Json::array();
    for (const auto& event : list_authority)
        for_each_section(event, [&](const auto& name, const Message& authority) {
            Json row;
            row["name"] = name;
            row["cacert"] = authority.text("cacert");
            row["crl_uris"] = list(authority, "crl_uris");
            row["ocsp_uris"] = list(authority, "ocsp_uris");
            json.push_back(std::move(row));
        });
    return json;
}

std::string authority_text(const Json& authorities) {
    if (authorities.empty()) return "no authority is loaded\n";
    Table table({"NAME", "CA CERTIFICATE", "CRL", "OCSP"});
    for (const auto& row : authorities)
        table.add({cell(row, "name"), cell(row, "cacert"), cell(row, "crl_uris"), cell(row, "ocsp_uris")});
    return table.text();
}

Json pool_json(const Message& pools) {
    auto json = Json::array();
    for_each_section(pools, [&](const auto& name, const Message& pool) {
        Json row;
        row["name"] = name;
        for (const auto* key : {"base", "size", "online", "offline"}) row[key] = pool.text(key);
        json.push_back(std::move(row));
    });
    return json;
}

std::string pool_text(const Json& pools) {
    if (pools.empty()) return "no pool is loaded\n";
    Table table({"NAME", "BASE", "SIZE", "ONLINE", "OFFLINE"});
    for (const auto& row : pools)
        table.add({cell(row, "name"), cell(row, "base"), cell(row, "size"), cell(row, "online"),
                   cell(row, "offline")});
    return table.text();
}

Json policy_json(const std::vector<Message>& list_policy) {
    auto json = Json::array();
    for (const auto& event : list_policy)
        for_each_section(event, [&](const auto& name, const Message& policy) {
            Json row;
            row["name"] = name;
            row["mode"] = policy.text("mode");
            row["local_ts"] = list(policy, "local-ts");
            row["remote_ts"] = list(policy, "remote-ts");
            json.push_back(std::move(row));
        });
    return json;
}

std::string policy_text(const Json& policies) {
    if (policies.empty()) return "no trap, and nothing that passes or is dropped without IPsec\n";
    Table table({"NAME", "MODE", "LOCAL", "REMOTE"});
    for (const auto& row : policies)
        table.add({cell(row, "name"), cell(row, "mode"), cell(row, "local_ts"), cell(row, "remote_ts")});
    return table.text();
}

}  // namespace keyline::cli
