// connections.NAME.children.NAME: its keys, and what follows from keys that are not given.
#include <limits>
#include <optional>

#include "host/config/readers.h"

namespace keyline::config {

namespace {

using std::chrono::seconds;
using Config = ike::ChildConfig;

template <typename Unit>
struct GivenLimits {
    std::optional<Unit> rekey, life, random;
};

// A child, and what defaults depend on: whether a key was given.
struct Builder {
    ike::ChildConfig child;
    const Reading& reading;
    GivenLimits<seconds> time;
    GivenLimits<std::uint64_t> bytes, packets;
};

Result<void> store_time(std::optional<seconds>& target, const Value& value) {
    const auto time = parse_duration(value.text());
    if (!time) return tl::unexpected(time.error());
    target = *time;
    return {};
}

Result<void> store_size(std::optional<std::uint64_t>& target, const Value& value) {
    const auto size = parse_size(value.text());
    if (!size) return tl::unexpected(size.error());
    target = *size;
    return {};
}

Result<void> store_count(std::optional<std::uint64_t>& target, const Value& value) {
    const auto number = parse_number(value.text(), 0, std::numeric_limits<std::uint64_t>::max());
    if (!number) return tl::unexpected(number.error());
    target = *number;
    return {};
}

// One less than a TS payload takes: the packet that met a trap brings its own.
constexpr std::size_t largest_selector_count = net::max_selectors - 1;

Result<void> store_selectors(ike::SelectorConfigs& target, const Value& value) {
    target.clear();
    for (const auto& word : value.items()) {
        const auto selector = ike::SelectorConfig::parse(numeric_selector(word));
        if (!selector)
            return fail("'" + word +
                        "' is not a traffic selector; write it like 10.1.0.0/24, 10.1.0.1-10.1.0.9, "
                        "2001:db8::/32, 10.1.0.0/24[tcp/80] or dynamic");
        target.push_back(*selector);
    }
    if (target.size() > largest_selector_count)
        return fail("more than " + std::to_string(largest_selector_count) +
                    " traffic selectors do not fit into one CHILD SA; make several children");
    return {};
}

// "trap|start", in any order. strongSwan has two words for two of them.
Result<void> store_action(ike::PolicyAction& target, std::string_view text) {
    ike::PolicyAction action;
    std::string words(text);
    std::replace(words.begin(), words.end(), '|', ',');
    for (const auto& word : split_list(words)) {
        if (same_word(word, "trap")) {
            action.trap = true;
        } else if (same_word(word, "start") || same_word(word, "restart")) {
            action.start = true;
        } else if (!same_word(word, "none") && !same_word(word, "clear")) {
            return fail("'" + word + "' is none of none (or clear), trap, start (or restart)");
        }
    }
    target = action;
    return {};
}

Result<void> store_child_proposals(Builder& b, ike::ProtocolId protocol, const Value& value) {
    return store_proposals(b.child.proposals, protocol, ike::Proposal::defaults(protocol), value);
}

Result<void> store_mode(Builder& b, std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, Config::Mode>, 4> words{{
        {"tunnel", Config::Mode::tunnel},
        {"transport", Config::Mode::transport},
        {"pass", Config::Mode::pass},
        {"drop", Config::Mode::drop},
    }};
    if (same_word(text, "beet") || same_word(text, "transport_proxy"))
        return fail("Keyline has no mode '" + std::string(text) + "'; use tunnel or transport");
    return store_word(b.child.mode, text, words);
}

constexpr std::array<std::pair<std::string_view, Config::CopyDscp>, 4> copy_dscp_words{{
    {"out", Config::CopyDscp::out},
    {"in", Config::CopyDscp::in},
    {"yes", Config::CopyDscp::yes},
    {"no", Config::CopyDscp::no},
}};
constexpr std::array<std::pair<std::string_view, Config::HardwareOffload>, 3> hw_offload_words{{
    {"auto", Config::HardwareOffload::automatic},
    {"yes", Config::HardwareOffload::yes},
    {"no", Config::HardwareOffload::no},
}};

constexpr std::uint32_t largest_replay_window = 4096;
constexpr std::uint64_t largest_padded_packet = 65535;

constexpr std::string_view no_marks =
    "Netfilter marks belong to the Linux kernel's IPsec; Keyline's packets go through its TUN device: leave "
    "it out, and mark packets there";
constexpr std::string_view mark_zero = "0 0x0 0x00000000 0/0 0/0x00000000 0x0/0x0 0x00000000/0x00000000";
constexpr std::string_view no_interface_ids =
    "XFRM interface IDs belong to the Linux kernel's IPsec; Keyline's packets go through its TUN device: "
    "leave it out";

using B = Builder;
using V = const Value&;
constexpr auto keys =
    std::to_array<Key<Builder>>({
        {"ah_proposals", "", "algorithms for AH; with them, no ESP unless `esp_proposals` is there too",
         [](B& b, V v) { return store_child_proposals(b, ike::ProtocolId::ah, v); }, "", true},
        {"esp_proposals", "default",
         "algorithms for ESP, in strongSwan's words; with a group (`-x25519`) rekeying has "
         "forward secrecy; `-esn`",
         [](B& b, V v) { return store_child_proposals(b, ike::ProtocolId::esp, v); }, "", true},
        {"sha256_96", "no", "HMAC-SHA-256 cut to 96 bits, for peers that have it wrong",
         [](B& b, V v) { return store(b.child.sha256_96, parse_boolean(v.text())); }},
        {"local_ts", "dynamic",
         "`10.1.0.0/24`, `10.1.0.1-10.1.0.9`, `2001:db8::/32`, `10.1.0.0/24[tcp/80]`; `dynamic` "
         "is the gateway's own "
         "address",
         [](B& b, V v) { return store_selectors(b.child.local_selectors, v); }, "", true},
        {"remote_ts", "dynamic", "the same for the other side",
         [](B& b, V v) { return store_selectors(b.child.remote_selectors, v); }, "", true},
        {"rekey_time", "1h", "rekey after this long; 0: never",
         [](B& b, V v) { return store_time(b.time.rekey, v); }},
        {"life_time", "`rekey_time` and a tenth", "the end, if rekeying failed; 0: never",
         [](B& b, V v) { return store_time(b.time.life, v); }},
        {"rand_time", "`life_time` - `rekey_time`", "at most this is taken off `rekey_time` at random",
         [](B& b, V v) { return store_time(b.time.random, v); }},
        {"rekey_bytes", "0",
         "rekey after so many octets (`1000000`, `64k`, `10m`, `2g`), counted by the ESP device; "
         "0: never",
         [](B& b, V v) { return store_size(b.bytes.rekey, v); }},
        {"life_bytes", "`rekey_bytes` and a tenth", "the end, enforced by the ESP device",
         [](B& b, V v) { return store_size(b.bytes.life, v); }},
        {"rand_bytes", "`life_bytes` - `rekey_bytes`", "at most this is taken off `rekey_bytes` at random",
         [](B& b, V v) { return store_size(b.bytes.random, v); }},
        {"rekey_packets", "0", "rekey after so many packets, counted by the ESP device; 0: never",
         [](B& b, V v) { return store_count(b.packets.rekey, v); }},
        {"life_packets", "`rekey_packets` and a tenth", "the end, enforced by the ESP device",
         [](B& b, V v) { return store_count(b.packets.life, v); }},
        {"rand_packets", "`life_packets` - `rekey_packets`",
         "at most this is taken off `rekey_packets` at random",
         [](B& b, V v) { return store_count(b.packets.random, v); }},
        {"updown", "",
         "a command, run when the CHILD SA comes and goes, with strongSwan's environment "
         "variables",
         [](B& b, V v) -> Result<void> {
             b.child.updown = v.text();
             return {};
         }},
        {"hostaccess", "no", "for the updown command",
         [](B& b, V v) { return store(b.child.hostaccess, parse_boolean(v.text())); }},
        {"mode", "tunnel",
         "`tunnel`, `transport`, or without IPsec `pass` and `drop`; `beet` and "
         "`transport_proxy` are refused",
         [](B& b, V v) { return store_mode(b, v.text()); }},
        {"bundle", "no",
         "IKEv1: `yes` wants both, ESP as in `esp_proposals` and AH around it with an algorithm of "
         "`ah_proposals`; software only, and not through a NAT",
         [](B& b, V v) { return store(b.child.bundle, parse_boolean(v.text())); }},
        {"sa_payloads", "1",
         "IKEv1: so many pairs of IPsec SAs come from one Quick Mode, 1 to 8, and each is rekeyed by itself",
         [](B& b, V v) { return store_number(b.child.sa_payloads, v.text(), 1, Config::most_sa_payloads); }},
        {"policies", "yes", "`no`: SAs only, no traffic is steered into them",
         [](B& b, V v) { return store(b.child.policies, parse_boolean(v.text())); }},
        {"policies_fwd_out", "no",
         "outbound FWD policies are the Linux kernel's; Keyline's packets go through its TUN "
         "device and need none: "
         "leave it out",
         nullptr, "no"},
        {"dpd_action", "clear", "when the peer is dead: `clear`, `trap` or `restart`",
         [](B& b, V v) { return store_action(b.child.dpd_action, v.text()); }},
        {"ipcomp", "no", "Keyline has no IPComp: leave it out", nullptr, "no"},
        {"inactivity", "0s", "close the CHILD SA when nothing crossed for this long; 0: never",
         [](B& b, V v) { return store(b.child.inactivity, parse_duration(v.text())); }},
        {"reqid", "0",
         "a number of one's own for the CHILD SA; 0: the lowest free one, the same for equal selectors",
         [](B& b, V v) {
             return store_number(b.child.reqid, v.text(), 0, std::numeric_limits<std::uint32_t>::max());
         }},
        {"priority", "0", "of its policies, smaller goes first; 0: by the size of the selectors",
         [](B& b, V v) {
             return store_number(b.child.priority, v.text(), 0, std::numeric_limits<std::uint32_t>::max());
         }},
        {"interface", "", "policies hold for the TUN device, not for one interface: leave it out", nullptr},
        {"mark_in", "0/0x00000000", no_marks, nullptr, mark_zero},
        {"mark_in_sa", "no", no_marks, nullptr, "no"},
        {"mark_out", "0/0x00000000", no_marks, nullptr, mark_zero},
        {"set_mark_in", "0/0x00000000", no_marks, nullptr, mark_zero},
        {"set_mark_out", "0/0x00000000", no_marks, nullptr, mark_zero},
        {"if_id_in", "0", no_interface_ids, nullptr, "0 0x0 0x00000000"},
        {"if_id_out", "0", no_interface_ids, nullptr, "0 0x0 0x00000000"},
        {"label", "", "Keyline negotiates no security labels: leave it out", nullptr},
        {"label_mode", "system", "Keyline negotiates no security labels: leave it out", nullptr,
         "system simple"},
        {"tfc_padding", "0",
         "pad ESP packets to so many octets at least, or to the path's `mtu`, if the peer does "
         "not mind",
         [](B& b, V v) -> Result<void> {
             if (v.text() != "mtu")
                 return store_number(b.child.tfc_padding, v.text(), 0, largest_padded_packet);
             b.child.tfc_padding = Config::tfc_padding_mtu;
             return {};
         }},
        {"replay_window", "32", "packets, rounded up to a multiple of 32; 0: no replay protection",
         [](B& b, V v) -> Result<void> {
             if (auto done = store_number(b.child.replay_window, v.text(), 0, largest_replay_window); !done)
                 return done;
             b.child.replay_window = (b.child.replay_window + 31) / 32 * 32;
             return {};
         }},
        {"hw_offload", "auto (strongSwan: no)",
         "which device may hold the SAs: `no` software only, `yes` the card or nothing, `auto` "
         "the card where it can",
         [](B& b, V v) { return store_word(b.child.hardware_offload, v.text(), hw_offload_words); }},
        {"copy_df", "yes", "the DF bit goes to the outer header",
         [](B& b, V v) { return store(b.child.copy_df, parse_boolean(v.text())); }},
        {"copy_ecn", "yes", "ECN goes to and from the outer header",
         [](B& b, V v) { return store(b.child.copy_ecn, parse_boolean(v.text())); }},
        {"copy_dscp", "out",
         "DSCP goes to (`out`) or from (`in`) the outer header, both (`yes`) or not (`no`)",
         [](B& b, V v) { return store_word(b.child.copy_dscp, v.text(), copy_dscp_words); }},
        {"start_action", "none",
         "when it is loaded: `start`, `trap` (traffic starts it), `trap|start`; unloading undoes "
         "it",
         [](B& b, V v) { return store_action(b.child.start_action, v.text()); }},
        {"close_action", "none", "when the peer closes the CHILD SA: `start`, `trap`",
         [](B& b, V v) { return store_action(b.child.close_action, v.text()); }},
    });

template <typename Unit>
Unit a_tenth_more(Unit soft) {
    if constexpr (std::is_same_v<Unit, seconds>) {
        return soft + (soft + seconds(9)) / 10;
    } else {
        const auto hard = soft + soft / 10;
        return hard < soft ? std::numeric_limits<Unit>::max() : hard;
    }
}

// strongSwan's rules: the hard limit lies ten per cent behind the soft one, and what lies between is the
// width of the random part. `standard` is the soft limit when none is given.
template <typename Unit>
ike::Limits<Unit> settled(const GivenLimits<Unit>& given, Unit standard) {
    ike::Limits<Unit> limits;
    limits.rekey = given.rekey.value_or(standard);
    if (!given.rekey && given.life && *given.life != Unit{0})
        limits.rekey = std::min(limits.rekey, Unit(*given.life / 11 * 10));
    limits.life = given.life.value_or(a_tenth_more(limits.rekey));
    limits.random = given.random.value_or(
        limits.life > limits.rekey && limits.rekey != Unit{0} ? limits.life - limits.rekey : Unit{0});
    return limits;
}

template <typename Unit>
bool ends_before_it_is_rekeyed(const ike::Limits<Unit>& limits) {
    return limits.life != Unit{0} && limits.rekey > limits.life;
}

}  // namespace

Result<ike::ChildConfig> read_child(const Section& section, const std::string& path, const Reading& reading) {
    Builder builder{{}, reading, {}, {}, {}};
    auto& child = builder.child;
    child.name = section.name;
    if (auto done = expect_sections(section, path, {}); !done) return tl::unexpected(done.error());
    if (auto done = apply_keys(section, path, keys, builder); !done) return tl::unexpected(done.error());
    child.time = settled(builder.time, child.time.rekey);
    child.bytes = settled(builder.bytes, std::uint64_t{0});
    child.packets = settled(builder.packets, std::uint64_t{0});
    if (child.proposals.empty()) child.proposals = ike::Proposal::defaults(ike::ProtocolId::esp);
    if (ends_before_it_is_rekeyed(child.time) || ends_before_it_is_rekeyed(child.bytes) ||
        ends_before_it_is_rekeyed(child.packets))
        return error_at(section.place, path,
                        "a life_... limit is smaller than its rekey_...: the CHILD SA would end "
                        "before it is rekeyed");
    return std::move(child);
}

Result<void> apply_child_key(const Setting& setting, const std::string& path, ike::ChildConfig& child,
                             const Reading& reading) {
    const auto key =
        std::find_if(keys.begin(), keys.end(), [&](const auto& k) { return k.name == setting.key; });
    Builder builder{std::move(child), reading, {}, {}, {}};
    auto done = apply_key(*key, setting, path, builder);
    child = std::move(builder.child);
    return done;
}

KeySection child_key_rows() {
    return {"connections.NAME.children.NAME", rows_of(keys)};
}

}  // namespace keyline::config
