#include "host/esp/esp_device.h"

#include <algorithm>

#include <fmt/format.h>

namespace keyline::esp {

namespace {

constexpr std::uint32_t first_free_spi = 256;
constexpr std::size_t salt_bytes = 4;  // RFC 4106 section 4
constexpr std::uint32_t smallest_window = 64;
constexpr std::uint32_t window_step = 32;
constexpr std::uint64_t last_sequence_without_esn = 0xffffffff;

Result<void> check_key(const SaParameters& parameters, const Capabilities& capabilities) {
    const auto& sizes = capabilities.aes_gcm_16_key_bits;
    if (parameters.protocol != Protocol::esp || parameters.encryption != Encryption::aes_gcm_16 ||
        parameters.integrity != Integrity::none ||
        std::find(sizes.begin(), sizes.end(), parameters.key_bits) == sizes.end())
        return fail(fmt::format("{}: no ESP transform with a key of {} bits", capabilities.name,
                                parameters.key_bits));
    if (parameters.key.size() != parameters.key_bits / 8 + salt_bytes)
        return fail("AES-GCM keying material must be the key and a salt of 4 octets (RFC 4106 section 8.1)");
    return {};
}

Result<void> check_inbound(const SaParameters& parameters, const Capabilities& capabilities) {
    const auto window = parameters.replay_window;
    if (window < smallest_window || window % window_step != 0 || window > capabilities.max_replay_window)
        return fail(fmt::format("{}: a replay window of {} packets; it must be a multiple of {}, {} to {}",
                                capabilities.name, window, window_step, smallest_window,
                                capabilities.max_replay_window));
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

}  // namespace

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
    if (parameters.esn && !capabilities.esn)
        return fail(fmt::format("{}: no extended sequence numbers", capabilities.name));
    if (parameters.mode == Mode::tunnel ? !capabilities.tunnel : !capabilities.transport)
        return fail(fmt::format("{}: no {} mode", capabilities.name,
                                parameters.mode == Mode::tunnel ? "tunnel" : "transport"));
    if (parameters.mode == Mode::transport && parameters.udp)
        return fail("transport mode behind a NAT (RFC 3948 section 3.1) is not there: use tunnel mode");
    if (parameters.source.version() != parameters.destination.version())
        return fail("outer source and destination are of different IP versions");
    return parameters.direction == Direction::inbound ? check_inbound(parameters, capabilities)
                                                      : check_outbound(parameters);
}

}  // namespace keyline::esp
