#include "host/cli/key_export.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

#include <fmt/format.h>
#include <sys/stat.h>

#include "host/cli/private_file.h"
#include "host/cli/sections.h"

namespace keyline::cli {

namespace {

struct Spelling {
    std::string_view ours;       // IANA's name, as keylined lists it; of ciphers with the key's size
    std::string_view wireshark;  // of 4.0 and newer
};

constexpr auto ike_ciphers = std::to_array<Spelling>({
    {"3DES_CBC", "3DES [RFC2451]"},
    {"AES_CBC-128", "AES-CBC-128 [RFC3602]"},
    {"AES_CBC-192", "AES-CBC-192 [RFC3602]"},
    {"AES_CBC-256", "AES-CBC-256 [RFC3602]"},
    {"AES_CTR-128", "AES-CTR-128 [RFC5930]"},
    {"AES_CTR-192", "AES-CTR-192 [RFC5930]"},
    {"AES_CTR-256", "AES-CTR-256 [RFC5930]"},
    {"AES_GCM_8-128", "AES-GCM-128 with 8 octet ICV [RFC5282]"},
    {"AES_GCM_8-192", "AES-GCM-192 with 8 octet ICV [RFC5282]"},
    {"AES_GCM_8-256", "AES-GCM-256 with 8 octet ICV [RFC5282]"},
    {"AES_GCM_12-128", "AES-GCM-128 with 12 octet ICV [RFC5282]"},
    {"AES_GCM_12-192", "AES-GCM-192 with 12 octet ICV [RFC5282]"},
    {"AES_GCM_12-256", "AES-GCM-256 with 12 octet ICV [RFC5282]"},
    {"AES_GCM_16-128", "AES-GCM-128 with 16 octet ICV [RFC5282]"},
    {"AES_GCM_16-192", "AES-GCM-192 with 16 octet ICV [RFC5282]"},
    {"AES_GCM_16-256", "AES-GCM-256 with 16 octet ICV [RFC5282]"},
    {"AES_CCM_8-128", "AES-CCM-128 with 8 octet ICV [RFC5282]"},
    {"AES_CCM_8-192", "AES-CCM-192 with 8 octet ICV [RFC5282]"},
    {"AES_CCM_8-256", "AES-CCM-256 with 8 octet ICV [RFC5282]"},
    {"AES_CCM_12-128", "AES-CCM-128 with 12 octet ICV [RFC5282]"},
    {"AES_CCM_12-192", "AES-CCM-192 with 12 octet ICV [RFC5282]"},
    {"AES_CCM_12-256", "AES-CCM-256 with 12 octet ICV [RFC5282]"},
    {"AES_CCM_16-128", "AES-CCM-128 with 16 octet ICV [RFC5282]"},
    {"AES_CCM_16-192", "AES-CCM-192 with 16 octet ICV [RFC5282]"},
    {"AES_CCM_16-256", "AES-CCM-256 with 16 octet ICV [RFC5282]"},
});

constexpr auto ike_integrity = std::to_array<Spelling>({
    {"", "NONE [RFC4306]"},
    {"HMAC_MD5_96", "HMAC_MD5_96 [RFC2403]"},
    {"HMAC_SHA1_96", "HMAC_SHA1_96 [RFC2404]"},
    {"HMAC_MD5_128", "HMAC_MD5_128 [RFC4595]"},
    {"HMAC_SHA1_160", "HMAC_SHA1_160 [RFC4595]"},
    {"HMAC_SHA2_256_96", "HMAC_SHA2_256_96 [draft-ietf-ipsec-ciph-sha-256-00]"},
    {"HMAC_SHA2_256_128", "HMAC_SHA2_256_128 [RFC4868]"},
    {"HMAC_SHA2_384_192", "HMAC_SHA2_384_192 [RFC4868]"},
    {"HMAC_SHA2_512_256", "HMAC_SHA2_512_256 [RFC4868]"},
    // Wireshark cannot check these, but decrypts beside them.
    {"AES_XCBC_96", "ANY 96-bits of Authentication [No Checking]"},
    {"AES_CMAC_96", "ANY 96-bits of Authentication [No Checking]"},
});

// Whatever the key's size.
constexpr auto esp_ciphers = std::to_array<Spelling>({
    {"NULL", "NULL"},
    {"3DES_CBC", "TripleDES-CBC [RFC2451]"},
    {"AES_CBC", "AES-CBC [RFC3602]"},
    {"AES_CTR", "AES-CTR [RFC3686]"},
    {"DES_CBC", "DES-CBC [RFC2405]"},
    {"CAST_CBC", "CAST5-CBC [RFC2144]"},
    {"BLOWFISH_CBC", "BLOWFISH-CBC [RFC2451]"},
    {"AES_GCM_8", "AES-GCM with 8 octet ICV [RFC4106]"},
    {"AES_GCM_12", "AES-GCM with 12 octet ICV [RFC4106]"},
    {"AES_GCM_16", "AES-GCM with 16 octet ICV [RFC4106]"},
});

constexpr auto esp_integrity = std::to_array<Spelling>({
    {"", "NULL"},
    {"HMAC_MD5_96", "HMAC-MD5-96 [RFC2403]"},
    {"HMAC_SHA1_96", "HMAC-SHA-1-96 [RFC2404]"},
    {"HMAC_SHA2_256_96", "HMAC-SHA-256-96 [draft-ietf-ipsec-ciph-sha-256-00]"},
    {"HMAC_SHA2_256_128", "HMAC-SHA-256-128 [RFC4868]"},
    {"HMAC_SHA2_384_192", "HMAC-SHA-384-192 [RFC4868]"},
    {"HMAC_SHA2_512_256", "HMAC-SHA-512-256 [RFC4868]"},
    {"AES_XCBC_96", "ANY 96 bit authentication [no checking]"},
    {"AES_CMAC_96", "ANY 96 bit authentication [no checking]"},
});

template <std::size_t size>
std::optional<std::string> spelled(const std::array<Spelling, size>& table, std::string_view ours) {
    const auto* const found =
        std::find_if(table.begin(), table.end(), [&](const Spelling& entry) { return entry.ours == ours; });
    return found != table.end() ? std::optional(std::string(found->wireshark)) : std::nullopt;
}

// A row of keys: a text that goes into a Secret and is wiped.
void add_row(crypto::Secret& table, std::string row) {
    crypto::Secret longer(table.size() + row.size());
    auto space = longer.reveal_for_writing();
    std::copy(table.reveal().begin(), table.reveal().end(), space.begin());
    std::copy(row.begin(), row.end(), space.begin() + static_cast<std::ptrdiff_t>(table.size()));
    wipe(as_writable_bytes(row));
    table = std::move(longer);
}

std::string sized_cipher(const vici::Message& keys) {
    const auto bits = keys.text("encr-keysize");
    return keys.text("encr-alg") + (bits == "0" ? "" : "-" + bits);
}

void add_ike(WiresharkTables& tables, const vici::Message& keys) {
    if (keys.text("version") == "1") {
        add_row(tables.ikev1, fmt::format("{},{}\n", keys.text("initiator-spi"), keys.text("ei")));
        tables.ike_sas++;
        return;
    }
    const auto cipher = spelled(ike_ciphers, sized_cipher(keys));
    const auto integrity = spelled(ike_integrity, keys.text("integ-alg"));
    if (!cipher || !integrity) {
        tables.left_out.push_back(fmt::format("IKE SA {}: {} {}", keys.text("initiator-spi"),
                                              sized_cipher(keys), keys.text("integ-alg")));
        return;
    }
    add_row(tables.ikev2, fmt::format("{},{},{},{},\"{}\",{},{},\"{}\"\n", keys.text("initiator-spi"),
                                      keys.text("responder-spi"), keys.text("ei"), keys.text("er"), *cipher,
                                      keys.text("ai"), keys.text("ar"), *integrity));
    tables.ike_sas++;
}

void add_esp(WiresharkTables& tables, const std::string& spi, const vici::Message& keys) {
    const auto cipher = spelled(esp_ciphers, keys.text("encr-alg"));
    const auto integrity = spelled(esp_integrity, keys.text("integ-alg"));
    if (!cipher || !integrity) {
        tables.left_out.push_back(
            fmt::format("ESP SA {}: {} {}", spi, keys.text("encr-alg"), keys.text("integ-alg")));
        return;
    }
    const auto quoted_key = [&](const char* name) {
        const auto key = keys.text(name);
        return key.empty() ? std::string("\"\"") : "\"0x" + key + "\"";
    };
    const auto source = keys.text("source");
    add_row(tables.esp, fmt::format("\"{}\",\"{}\",\"{}\",\"0x{}\",\"{}\",{},\"{}\",{}\n",
                                    source.find(':') == std::string::npos ? "IPv4" : "IPv6", source,
                                    keys.text("destination"), spi, *cipher, quoted_key("encryption"),
                                    *integrity, quoted_key("integrity")));
    tables.esp_sas++;
}

}  // namespace

WiresharkTables wireshark_tables(const std::vector<vici::Message>& keys) {
    WiresharkTables tables;
    for (const auto& sa : keys) {
        add_ike(tables, sa);
        if (const auto* children = sa.find_section("children"))
            for_each_section(*children, [&](const std::string& spi, const vici::Message& child) {
                add_esp(tables, spi, child);
            });
    }
    return tables;
}

Result<std::string> export_keys(vici::Client& client, const ExportWishes& wishes) {
    if (mkdir(wishes.folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return fail("cannot make " + wishes.folder + ": " + error_text(errno));
    std::vector<vici::Message> keys;
    const auto answer =
        client.request_with_events("keyline-export-keys", {}, "keyline-keys",
                                   [&](const vici::Message& event) { keys.push_back(event); });
    if (!answer) return tl::unexpected(answer.error());
    if (answer->text("success") != "yes") return fail(answer->text("errmsg"));
    const auto tables = wireshark_tables(keys);
    for (auto& message : keys) message.wipe();
    const auto files = std::to_array<std::pair<const char*, const crypto::Secret*>>(
        {{"ikev1_decryption_table", &tables.ikev1},
         {"ikev2_decryption_table", &tables.ikev2},
         {"esp_sa", &tables.esp}});
    // None of them, when one must stay as it is.
    for (const auto& [name, table] : files)
        if (auto may = may_write(wishes.folder + "/" + name, wishes.force, "folder"); !may)
            return tl::unexpected(may.error());
    for (const auto& [name, table] : files)
        if (auto done = write_private(wishes.folder + "/" + name, table->reveal(), wishes.force); !done)
            return tl::unexpected(done.error());
    auto text = fmt::format("wrote the keys of {} IKE SAs and {} ESP SAs (one direction each) into {}",
                            tables.ike_sas, tables.esp_sas, wishes.folder);
    for (const auto& sa : tables.left_out) text += "\nWireshark has no names for this, left out: " + sa;
    return text;
}

}  // namespace keyline::cli
