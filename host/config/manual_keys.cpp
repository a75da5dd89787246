// manual.NAME: SAs with keys given by hand. What a child of a connection has too is in child_keys.cpp.
#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "host/config/readers.h"
#include "host/esp/esp_device.h"
#include "host/ike/suite.h"

namespace keyline::config {

namespace {

// RFC 4303 section 2.1.
constexpr std::uint64_t first_spi = 256, last_spi = 0xffffffff;
constexpr std::uint64_t last_sequence = 0xffffffff;  // without ESN

struct Builder {
    ManualSa sa;
    std::optional<ike::Proposal> proposal;
    bool risk_accepted = false;
};

Result<void> store_address(net::Endpoint& target, std::string_view text) {
    const auto address = net::IpAddress::parse(text);
    if (!address || address->is_any())
        return fail("'" + std::string(text) +
                    "' is not the address of a host; write it like 192.0.2.1 or 2001:db8::1");
    target.address = *address;
    return {};
}

Result<void> store_spi(std::uint32_t& target, std::string_view text) {
    if (const auto reserved = parse_number(text, 0, first_spi - 1))
        return fail(
            fmt::format("SPIs 0 to 255 are reserved (RFC 4303 section 2.1): choose 0x100 to 0xffffffff"));
    return store_number(target, text, first_spi, last_spi);
}

// In octets, unlike secrets, which may be words: a word is no key.
Result<void> store_key(crypto::Secret& target, std::string_view text) {
    if (!text.starts_with("0x") && !text.starts_with("0s"))
        return fail(
            "a key is 0x and hexadecimal digits or 0s and base64: make one with `openssl rand -hex 32`");
    return store(target, parse_secret(text));
}

bool is_key_exchange(const ike::Transform& transform) {
    return transform.type == ike::TransformType::key_exchange && transform.id != ike::transform_id::ke_none;
}

Result<void> store_proposal(Builder& b, ike::ProtocolId protocol, std::string_view text) {
    if (b.proposal) return fail("there is another proposal: an SA is either ESP or AH");
    auto proposal = ike::Proposal::parse(protocol, text);
    if (!proposal) return tl::unexpected(proposal.error());
    const auto& all = proposal->transforms;
    for (const auto& one : all) {
        const auto same_type = [&](const auto& other) { return other.type == one.type; };
        if (std::count_if(all.begin(), all.end(), same_type) > 1)
            return fail("nobody negotiates here: name one algorithm of a kind, as in aes256-sha256");
        if (is_key_exchange(one)) return fail("nobody negotiates here: leave the group out");
        if (one == ike::Transform{ike::TransformType::esn, ike::transform_id::esn_yes, 0})
            return fail(
                "after a restart nobody knows the upper half of extended sequence numbers: leave esn out, or "
                "use "
                "IKE");
    }
    b.proposal = std::move(*proposal);
    return {};
}

using B = Builder;
using V = const Value&;
constexpr auto keys =
    std::to_array<Key<Builder>>({
        {"local_addr", "", "this gateway's own address, of the outer packets",
         [](B& b, V v) { return store_address(b.sa.local, v.text()); }},
        {"remote_addr", "", "the peer's", [](B& b, V v) { return store_address(b.sa.remote, v.text()); }},
        {"esp_proposal", "",
         "ESP with these algorithms, one of a kind, in strongSwan's words: `aes256-sha256`",
         [](B& b, V v) { return store_proposal(b, ike::ProtocolId::esp, v.text()); }},
        {"ah_proposal", "", "in its place AH, with this algorithm: `sha256`",
         [](B& b, V v) { return store_proposal(b, ike::ProtocolId::ah, v.text()); }},
        {"spi_in", "",
         "SPI of what comes in, 256 to 4294967295 (`0x100` to `0xffffffff`); the peer's `spi_out`",
         [](B& b, V v) { return store_spi(b.sa.spi_in, v.text()); }},
        {"spi_out", "", "SPI of what goes out; the peer's `spi_in`",
         [](B& b, V v) { return store_spi(b.sa.spi_out, v.text()); }},
        {"encryption_key_in", "",
         "the cipher's key for what comes in, and behind it the salt of a cipher that has one: `0x` and "
         "hexadecimal digits, or "
         "`0s` and base64; not for AH and `null`",
         [](B& b, V v) { return store_key(b.sa.in.encryption, v.text()); }},
        {"encryption_key_out", "", "the same for what goes out",
         [](B& b, V v) { return store_key(b.sa.out.encryption, v.text()); }},
        {"integrity_key_in", "",
         "the key of the integrity algorithm for what comes in; not for ciphers that authenticate",
         [](B& b, V v) { return store_key(b.sa.in.integrity, v.text()); }},
        {"integrity_key_out", "", "the same for what goes out",
         [](B& b, V v) { return store_key(b.sa.out.integrity, v.text()); }},
        {"counter_mode_risk", "",
         "`accepted` lets a cipher that counts its IVs (GCM, GMAC, CCM, CTR, ChaCha20) have a key given by "
         "hand, "
         "which RFC 8221 "
         "section 3 forbids: a sequence number that is ever used again discloses plain text and lets packets "
         "be "
         "forged",
         [](B& b, V v) -> Result<void> {
             if (v.text() != "accepted")
                 return fail("the one word here is `accepted`; leave it out if it is not");
             b.risk_accepted = true;
             return {};
         }},
        {"first_sequence", "1",
         "first sequence number to send, if what is remembered of the key is not beyond it",
         [](B& b, V v) { return store_number(b.sa.first_sequence, v.text(), 1, last_sequence); }},
        {"encap", "no", "`yes`: ESP in UDP, between these ports",
         [](B& b, V v) { return store(b.sa.udp_encapsulation, parse_boolean(v.text())); }},
        {"local_port", "4500", "with `encap`: 4500, as `keylined` takes ESP in UDP on no other",
         [](B& b, V v) {
             return store_number(b.sa.local.port, v.text(), net::nat_traversal_port, net::nat_traversal_port);
         }},
        {"remote_port", "4500", "with `encap`: the peer's",
         [](B& b, V v) { return store_number(b.sa.remote.port, v.text(), 1, UINT16_MAX); }},
    });

// With the meaning that they have in a child.
constexpr auto keys_of_children = std::to_array<std::string_view>(
    {"mode", "local_ts", "remote_ts", "replay_window", "policies", "priority", "hw_offload", "updown",
     "hostaccess", "tfc_padding", "copy_df", "copy_ecn", "copy_dscp"});

Result<void> apply_all(const Section& section, const std::string& path, Builder& builder,
                       const Reading& reading) {
    for (const auto& setting : section.settings) {
        const auto own =
            std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return key.name == setting.key; });
        Result<void> done;
        if (own != keys.end()) {
            done = apply_key(*own, setting, path, builder);
        } else if (std::find(keys_of_children.begin(), keys_of_children.end(), setting.key) !=
                   keys_of_children.end()) {
            done = apply_child_key(setting, path, builder.sa.child, reading);
        } else {
            std::vector<std::string_view> names(keys_of_children.begin(), keys_of_children.end());
            for (const auto& key : keys) names.push_back(key.name);
            return unknown_name(setting.place, path, setting.key, "key", names);
        }
        if (!done) return done;
    }
    return {};
}

// What the proposal asks for.
struct Sizes {
    std::string cipher, mac;
    std::size_t cipher_key = 0, salt = 0, integrity = 0;
    bool counts_iv = false;
    esp::Encryption encryption = esp::Encryption::null;
};

Result<Sizes> sizes_of(const ike::Proposal& proposal) {
    const auto suite = ike::EspSuite::from(proposal);
    if (!suite) return tl::unexpected(suite.error());
    Sizes sizes;
    sizes.mac = esp::to_string(suite->integrity);
    if (suite->protocol == esp::Protocol::ah) {
        const auto mac = esp::algorithm_of(suite->integrity);
        if (!mac) return tl::unexpected(mac.error());
        sizes.integrity = mac->key_bytes();
        return sizes;
    }
    const auto protection = esp::suite_of(suite->encryption, suite->key_bits, suite->integrity);
    if (!protection) return tl::unexpected(protection.error());
    sizes.encryption = suite->encryption;
    sizes.cipher = esp::to_string(esp::SupportedTransform{esp::Protocol::esp, suite->encryption,
                                                          suite->key_bits, esp::Integrity::none});
    sizes.cipher_key = protection->cipher_key_bytes;
    sizes.salt = protection->salt_bytes();
    sizes.integrity = protection->integrity_key_bytes();
    sizes.counts_iv = protection->counts_iv();
    return sizes;
}

// One of the four keys, with what there is to say about it.
struct OneKey {
    const char* name;
    const crypto::Secret& value;
    bool is_encryption;
};

std::vector<OneKey> all_keys(const ManualSa& sa) {
    return {{"encryption_key_in", sa.in.encryption, true},
            {"encryption_key_out", sa.out.encryption, true},
            {"integrity_key_in", sa.in.integrity, false},
            {"integrity_key_out", sa.out.integrity, false}};
}

// The place of a key that is there, else of the section.
tl::unexpected<Error> error_of(const Section& section, const std::string& path, const char* key,
                               const std::string& what) {
    const auto* setting = section.find_setting(key);
    return setting != nullptr ? error_at(setting->place, path + "." + key, what)
                              : error_at(section.place, path, what);
}

Result<void> check_size(const Section& section, const std::string& path, const OneKey& key,
                        const Sizes& sizes) {
    const auto wanted = key.is_encryption ? sizes.cipher_key + sizes.salt : sizes.integrity;
    if (key.value.size() == wanted) return {};
    const auto& algorithm = key.is_encryption ? sizes.cipher : sizes.mac;
    if (wanted == 0)
        return error_of(section, path, key.name,
                        key.is_encryption
                            ? "nothing is encrypted with this proposal: leave it out"
                            : "the cipher of this proposal authenticates by itself: leave it out");
    const auto bits = [](std::size_t octets) { return octets * 8; };
    auto what = fmt::format("{} takes {} bits", algorithm, bits(wanted));
    if (key.is_encryption && sizes.salt != 0)
        what +=
            fmt::format(", {} of the key and then {} of the salt,", bits(sizes.cipher_key), bits(sizes.salt));
    if (key.value.empty())
        return error_of(
            section, path, key.name,
            fmt::format("there is no {0} here, and {1}: add {0} = 0x..., made by `openssl rand -hex {2}`",
                        key.name, what, wanted));
    return error_of(section, path, key.name,
                    fmt::format("{} and is given {}: make one with `openssl rand -hex {}`", what,
                                bits(key.value.size()), wanted));
}

// Nothing, or why it looks like no key that was drawn at random. A random one is told off once in many
// millions.
const char* poor_key(ByteView octets, esp::Encryption encryption, bool is_encryption) {
    if (octets.size() >= 16 &&
        std::all_of(octets.begin(), octets.end(), [](auto octet) { return octet >= 0x20 && octet < 0x7f; }))
        return "is text";
    if (std::set<std::uint8_t>(octets.begin(), octets.end()).size() * 2 <= octets.size())
        return "repeats itself";
    const auto step = static_cast<std::uint8_t>(octets[1] - octets[0]);
    bool even = true;
    for (std::size_t at = 1; at < octets.size(); ++at)
        even = even && static_cast<std::uint8_t>(octets[at] - octets[at - 1]) == step;
    if (even) return "counts";
    constexpr std::size_t des_key = 8;
    if (!is_encryption || encryption != esp::Encryption::triple_des_cbc) return nullptr;
    const auto part = [&](std::size_t number) { return octets.subspan(number * des_key, des_key); };
    return std::ranges::equal(part(0), part(1)) || std::ranges::equal(part(1), part(2))
               ? "makes single DES of 3DES"
               : nullptr;
}

Result<void> check_presence(const Section& section, const std::string& path, const Builder& builder) {
    const auto& sa = builder.sa;
    const auto lacks = [&](const char* name, const char* example) {
        return error_at(section.place, path,
                        fmt::format("there is no {0} here; add {0} = {1}", name, example));
    };
    if (sa.local.address.is_any()) return lacks("local_addr", "192.0.2.1");
    if (sa.remote.address.is_any()) return lacks("remote_addr", "192.0.2.2");
    if (!builder.proposal) return lacks("esp_proposal", "aes256-sha256");
    if (sa.spi_in == 0) return lacks("spi_in", "0x1001");
    if (sa.spi_out == 0) return lacks("spi_out", "0x1002");
    if (sa.local.address.version() != sa.remote.address.version())
        return error_of(section, path, "remote_addr", "local_addr is of the other IP version");
    if (sa.udp_encapsulation && builder.proposal->protocol == ike::ProtocolId::ah)
        return error_of(section, path, "encap",
                        "AH covers addresses and has no UDP encapsulation (RFC 3948 section 1): use ESP");
    if (sa.child.is_shunt())
        return error_of(section, path, "mode",
                        "an SA has the mode tunnel or transport; pass and drop are for children");
    return {};
}

void warn_of_ports(const Section& section, const std::string& path, const ManualSa& sa,
                   const Reading& reading) {
    if (sa.udp_encapsulation) return;
    for (const auto* key : {"local_port", "remote_port"})
        if (const auto* setting = section.find_setting(key))
            reading.warnings.push_back(setting->place.to_string() + shown(path, 1024) + "." + key +
                                       ": no effect without encap = yes: add that, or take it out");
}

// What is poor about the keys, though they are of the right sizes.
void warn_of_poor_keys(const Section& section, const std::string& path, const ManualSa& sa,
                       const Sizes& sizes, const Reading& reading) {
    const auto warn = [&](const std::string& what) {
        reading.warnings.push_back(section.place.to_string() + shown(path, 1024) + what);
    };
    for (const auto& key : all_keys(sa)) {
        if (key.value.empty()) continue;
        if (const auto* why = poor_key(key.value.reveal(), sizes.encryption, key.is_encryption))
            warn(fmt::format(".{}: this key {}: draw one at random with `openssl rand -hex {}`", key.name,
                             why, key.value.size()));
    }
    const auto same = [](const crypto::Secret& one, const crypto::Secret& other) {
        return !one.empty() && crypto::constant_time_equal(one.reveal(), other.reveal());
    };
    if (same(sa.in.encryption, sa.out.encryption) || same(sa.in.integrity, sa.out.integrity))
        warn(": both directions have the same key: give each one of its own");
}

// A cipher that counts its IVs does so from 1 in both directions.
Result<void> check_counting(const Section& section, const std::string& path, const ManualSa& sa,
                            const Sizes& sizes, bool risk_accepted) {
    if (!risk_accepted)
        return error_of(
            section, path, "esp_proposal",
            sizes.cipher +
                " must not have a key given by hand (RFC 8221 section 3): should a sequence number ever "
                "come twice, its plain text is disclosed. Use IKE, or aes256-sha256; counter_mode_risk = "
                "accepted overrules this");
    const auto cipher_key = [&](const ManualKeys& way) {
        return way.encryption.reveal().first(std::min(sizes.cipher_key, way.encryption.size()));
    };
    if (crypto::constant_time_equal(cipher_key(sa.in), cipher_key(sa.out)) && !sa.out.encryption.empty())
        return error_of(section, path, "encryption_key_out",
                        "both directions have the same key, and both count from 1: every packet would "
                        "disclose plain text. Give "
                        "each direction a key of its own");
    return {};
}

Result<void> check_keys(const Section& section, const std::string& path, Builder& builder,
                        const Reading& reading) {
    auto& sa = builder.sa;
    const auto sizes = sizes_of(*builder.proposal);
    if (!sizes) return error_at(section.place, path, sizes.error().message);
    sa.counts_iv = sizes->counts_iv;
    sa.cipher_key_bytes = sizes->cipher_key;
    if (sa.counts_iv)
        if (auto done = check_counting(section, path, sa, *sizes, builder.risk_accepted); !done) return done;
    for (const auto& key : all_keys(sa))
        if (auto fits = check_size(section, path, key, *sizes); !fits) return fits;
    warn_of_poor_keys(section, path, sa, *sizes, reading);
    return {};
}

}  // namespace

crypto::Secret ManualKeys::keying_material() const {
    crypto::Secret all(encryption.size() + integrity.size());
    const auto out = all.reveal_for_writing();
    std::ranges::copy(encryption.reveal(), out.begin());
    std::ranges::copy(integrity.reveal(), out.begin() + static_cast<std::ptrdiff_t>(encryption.size()));
    return all;
}

bool ManualKeys::same_as(const ManualKeys& other) const {
    return crypto::constant_time_equal(encryption.reveal(), other.encryption.reveal()) &&
           crypto::constant_time_equal(integrity.reveal(), other.integrity.reveal());
}

ManualSa ManualSa::clone() const {
    return {name,    local,      remote,      udp_encapsulation, child,     spi_in,
            spi_out, in.clone(), out.clone(), first_sequence,    counts_iv, cipher_key_bytes};
}

bool ManualSa::same_as(const ManualSa& other) const {
    return name == other.name && local == other.local && remote == other.remote &&
           udp_encapsulation == other.udp_encapsulation && child == other.child && spi_in == other.spi_in &&
           spi_out == other.spi_out && first_sequence == other.first_sequence && in.same_as(other.in) &&
           out.same_as(other.out);
}

Result<ManualSa> read_manual(const Section& section, const std::string& path, const Reading& reading) {
    Builder builder;
    auto& sa = builder.sa;
    sa.name = sa.child.name = section.name;
    sa.local.port = sa.remote.port = net::nat_traversal_port;
    if (auto done = expect_sections(section, path, {}); !done) return tl::unexpected(done.error());
    if (auto done = apply_all(section, path, builder, reading); !done) return tl::unexpected(done.error());
    if (auto done = check_presence(section, path, builder); !done) return tl::unexpected(done.error());
    if (auto done = check_keys(section, path, builder, reading); !done) return tl::unexpected(done.error());
    warn_of_ports(section, path, sa, reading);
    for (const auto& weak : ike::weak_names(*builder.proposal))
        reading.warnings.push_back(section.place.to_string() + shown(path, 1024) + ": " + weak +
                                   " is weak (RFC 8221)");
    sa.child.proposals = {std::move(*builder.proposal)};
    return std::move(sa);
}

KeySection manual_key_rows() {
    KeySection section{"manual.NAME", rows_of(keys)};
    for (auto& row : child_key_rows().rows)
        if (std::find(keys_of_children.begin(), keys_of_children.end(), row.name) != keys_of_children.end()) {
            row.text = "as in a child";
            if (row.name == "mode") row.text = "`tunnel` or `transport`";
            section.rows.push_back(std::move(row));
        }
    return section;
}

}  // namespace keyline::config
