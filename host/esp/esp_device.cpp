#include "host/esp/esp_device.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace keyline::esp {

namespace {

constexpr std::uint32_t first_free_spi = 256;
constexpr std::uint64_t last_sequence_without_esn = 0xffffffff;

SupportedTransform transform_of(const SaParameters& parameters) {
    if (parameters.protocol == Protocol::ah) return {Protocol::ah, Encryption::null, 0, parameters.integrity};
    return {Protocol::esp, parameters.encryption, parameters.key_bits, parameters.integrity};
}

Result<std::size_t> keying_material_bytes(const SaParameters& parameters) {
    if (parameters.protocol == Protocol::ah) {
        const auto algorithm = algorithm_of(parameters.integrity);
        if (!algorithm) return tl::unexpected(algorithm.error());
        return algorithm->key_bytes();
    }
    const auto suite = suite_of(parameters.encryption, parameters.key_bits, parameters.integrity);
    if (!suite) return tl::unexpected(suite.error());
    return suite->encryption_key_bytes() + suite->integrity_key_bytes();
}

Result<void> check_key(const SaParameters& parameters, const Capabilities& capabilities) {
    const auto bytes = keying_material_bytes(parameters);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto transform = transform_of(parameters);
    const auto& all = capabilities.transforms;
    if (std::find(all.begin(), all.end(), transform) == all.end())
        return fail(fmt::format("{}: no {}", capabilities.name, to_string(transform)));
    if (parameters.key.size() != *bytes)
        return fail(fmt::format("{} needs {} octets of keying material, salt included, not {}",
                                to_string(transform), *bytes, parameters.key.size()));
    return {};
}

Result<void> check_bundle(const SaParameters& parameters, const Capabilities& capabilities) {
    if (!parameters.ah) return {};
    if (!capabilities.bundles) return fail(fmt::format("{}: no AH around ESP", capabilities.name));
    if (parameters.protocol == Protocol::ah) return fail("AH around AH");
    if (parameters.ah->spi < first_free_spi)
        return fail(fmt::format("SPI {} is reserved (RFC 4302 section 2.4)", parameters.ah->spi));
    const auto algorithm = algorithm_of(parameters.ah->integrity);
    if (!algorithm) return tl::unexpected(algorithm.error());
    if (parameters.ah_key.size() != algorithm->key_bytes())
        return fail(fmt::format("AH {} needs {} octets of keying material, not {}",
                                to_string(parameters.ah->integrity), algorithm->key_bytes(),
                                parameters.ah_key.size()));
    return {};
}

Result<void> check_inbound(const SaParameters& parameters, const Capabilities& capabilities) {
    const auto window = parameters.replay_window;
    if (window > capabilities.max_replay_window)
        return fail(fmt::format("{}: a replay window of {} packets; it has {} at most", capabilities.name,
                                window, capabilities.max_replay_window));
    if (window == 0 && !capabilities.without_replay_check)
        return fail(fmt::format("{}: it always checks for replayed packets", capabilities.name));
    if (parameters.source_selectors.empty() || parameters.destination_selectors.empty())
        return fail("an inbound SA needs source and destination selectors (RFC 4301 section 5.2)");
    return {};
}

Result<void> check_outbound(const SaParameters& parameters) {
    if (parameters.first_sequence == 0 ||
        (!parameters.esn && parameters.first_sequence > last_sequence_without_esn))
        return fail(
            fmt::format("{} cannot be the first sequence number of this SA", parameters.first_sequence));
    return {};
}

Result<void> check_outer(const SaParameters& parameters, const Capabilities& capabilities) {
    if (parameters.source.version() != parameters.destination.version())
        return fail("outer source and destination are of different IP versions");
    if (!parameters.udp) return {};
    if (parameters.protocol == Protocol::ah || parameters.ah)
        return fail("AH covers the addresses that a NAT changes: no UDP encapsulation (RFC 3948 section 1)");
    if (parameters.mode == Mode::transport && !capabilities.transport_in_udp)
        return fail(fmt::format("{}: no transport mode in UDP (RFC 3948 section 3.1)", capabilities.name));
    return {};
}

std::vector<SupportedTransform> make_every_transform() {
    constexpr std::array integrities{Integrity::hmac_md5_96,       Integrity::hmac_md5_128,
                                     Integrity::hmac_sha1_96,      Integrity::hmac_sha1_160,
                                     Integrity::aes_xcbc_96,       Integrity::aes_cmac_96,
                                     Integrity::hmac_sha2_256_128, Integrity::hmac_sha2_256_96,
                                     Integrity::hmac_sha2_384_192, Integrity::hmac_sha2_512_256};
    constexpr std::array encryptions{Encryption::aes_gcm_16,   Encryption::aes_gcm_12,
                                     Encryption::aes_gcm_8,    Encryption::aes_ccm_16,
                                     Encryption::aes_ccm_12,   Encryption::aes_ccm_8,
                                     Encryption::aes_gmac,     Encryption::aes_cbc,
                                     Encryption::aes_ctr,      Encryption::camellia_cbc,
                                     Encryption::camellia_ctr, Encryption::blowfish_cbc,
                                     Encryption::cast_cbc,     Encryption::triple_des_cbc,
                                     Encryption::des_cbc,      Encryption::chacha20_poly1305,
                                     Encryption::null};
    std::vector<SupportedTransform> all;
    const auto add = [&](Encryption encryption, unsigned key_bits, Integrity integrity) {
        if (suite_of(encryption, key_bits, integrity))
            all.push_back({Protocol::esp, encryption, key_bits, integrity});
    };
    for (const auto encryption : encryptions)
        for (const unsigned key_bits : {0U, 64U, 128U, 192U, 256U}) {
            // Blowfish takes nearly any size; IKE names three.
            if (encryption == Encryption::blowfish_cbc && key_bits == 64) continue;
            if (encryption == Encryption::cast_cbc && key_bits == 64) continue;
            add(encryption, key_bits, Integrity::none);
            for (const auto integrity : integrities) add(encryption, key_bits, integrity);
        }
    for (const auto integrity : integrities) all.push_back({Protocol::ah, Encryption::null, 0, integrity});
    return all;
}

}  // namespace

std::string to_string(const SupportedTransform& transform) {
    if (transform.protocol == Protocol::ah) return fmt::format("AH {}", to_string(transform.integrity));
    std::string text = to_string(transform.encryption);
    if (transform.key_bits != 0) text += fmt::format("-{}", transform.key_bits);
    if (transform.integrity != Integrity::none) text += fmt::format("/{}", to_string(transform.integrity));
    return text;
}

const std::vector<SupportedTransform>& every_transform() {
    static const auto all = make_every_transform();
    return all;
}

std::vector<std::string> algorithm_names(const Capabilities& capabilities) {
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    const auto& all = capabilities.transforms;
    for (const auto& transform : all)
        if (transform.protocol == Protocol::esp)
            add(to_string({Protocol::esp, transform.encryption, transform.key_bits, Integrity::none}));
    for (const auto& transform : all)
        if (transform.integrity != Integrity::none) add(to_string(transform.integrity));
    for (const auto& transform : all)
        if (transform.protocol == Protocol::ah) add("AH");
    return names;
}

const char* to_string(PacketStatus status) {
    switch (status) {
        case PacketStatus::ok:
            return "ok";
        case PacketStatus::unknown_sa:
            return "unknown_sa";
        case PacketStatus::bad_icv:
            return "bad_icv";
        case PacketStatus::replayed:
            return "replayed";
        case PacketStatus::too_old:
            return "too_old";
        case PacketStatus::malformed:
            return "malformed";
        case PacketStatus::sequence_exhausted:
            return "sequence_exhausted";
        case PacketStatus::lifetime_expired:
            return "lifetime_expired";
        case PacketStatus::selector_mismatch:
            return "selector_mismatch";
        case PacketStatus::too_big:
            return "too_big";
        case PacketStatus::dummy:
            return "dummy";
        case PacketStatus::device_failed:
            return "device_failed";
    }
    return "unknown";
}

Result<void> check_parameters(const SaParameters& parameters, const Capabilities& capabilities) {
    if (parameters.spi < first_free_spi)
        return fail(fmt::format("SPI {} is reserved (RFC 4303 section 2.1)", parameters.spi));
    if (auto key = check_key(parameters, capabilities); !key) return key;
    if (auto bundle = check_bundle(parameters, capabilities); !bundle) return bundle;
    if (parameters.esn && !capabilities.esn)
        return fail(fmt::format("{}: no extended sequence numbers", capabilities.name));
    if (parameters.mode == Mode::tunnel ? !capabilities.tunnel : !capabilities.transport)
        return fail(fmt::format("{}: no {} mode", capabilities.name,
                                parameters.mode == Mode::tunnel ? "tunnel" : "transport"));
    if (auto outer = check_outer(parameters, capabilities); !outer) return outer;
    if (parameters.tfc_padding != 0 && parameters.direction == Direction::outbound &&
        !capabilities.tfc_padding)
        return fail(fmt::format("{}: no TFC padding", capabilities.name));
    return parameters.direction == Direction::inbound ? check_inbound(parameters, capabilities)
                                                      : check_outbound(parameters);
}

}  // namespace keyline::esp
