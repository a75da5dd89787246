#include "host/crypto/prf.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace keyline::crypto {

namespace {

MacAlgorithm mac_of(PrfAlgorithm algorithm) {
    switch (algorithm) {
        case PrfAlgorithm::hmac_md5:
            return MacAlgorithm::hmac_md5;
        case PrfAlgorithm::hmac_sha1:
            return MacAlgorithm::hmac_sha1;
        case PrfAlgorithm::hmac_sha256:
            return MacAlgorithm::hmac_sha256;
        case PrfAlgorithm::hmac_sha384:
            return MacAlgorithm::hmac_sha384;
        case PrfAlgorithm::hmac_sha512:
            return MacAlgorithm::hmac_sha512;
        case PrfAlgorithm::aes128_xcbc:
            return MacAlgorithm::aes_xcbc;
        case PrfAlgorithm::aes128_cmac:
            return MacAlgorithm::aes_cmac;
    }
    return MacAlgorithm::hmac_sha256;
}

Mac keyed(MacAlgorithm algorithm, ByteView key) {
    auto mac = Mac::create(algorithm, key);
    if (!mac) throw std::runtime_error("PRF: " + mac.error().message);
    return std::move(*mac);
}

Secret computed(Mac& mac, MacAlgorithm algorithm, std::initializer_list<ByteView> parts) {
    Secret result(mac_bytes(algorithm));
    if (const auto done = mac.compute(parts, result.reveal_for_writing()); !done)
        throw std::runtime_error("PRF: " + done.error().message);
    return result;
}

// A key of any size as the 16 octets of an AES key.
Secret fitted_key(PrfAlgorithm algorithm, ByteView key) {
    constexpr std::size_t size = 16;
    Secret fitted(size);
    // RFC 4434 section 2 appends zeros to what is too short; RFC 4615 section 3 knows no such case.
    if (key.size() == size || (key.size() < size && algorithm == PrfAlgorithm::aes128_xcbc)) {
        std::copy(key.begin(), key.end(), fitted.reveal_for_writing().begin());
        return fitted;
    }
    const auto mac_algorithm = mac_of(algorithm);
    auto mac = keyed(mac_algorithm, std::array<std::uint8_t, size>{});
    return computed(mac, mac_algorithm, {key});
}

Mac keyed(PrfAlgorithm algorithm, ByteView key) {
    const auto mac = mac_of(algorithm);
    return prf_has_fixed_key(algorithm) ? keyed(mac, fitted_key(algorithm, key).reveal()) : keyed(mac, key);
}

}  // namespace

std::size_t prf_bytes(PrfAlgorithm algorithm) {
    return mac_bytes(mac_of(algorithm));
}

bool prf_has_fixed_key(PrfAlgorithm algorithm) {
    return algorithm == PrfAlgorithm::aes128_xcbc || algorithm == PrfAlgorithm::aes128_cmac;
}

Secret prf(PrfAlgorithm algorithm, ByteView key, std::initializer_list<ByteView> parts) {
    auto mac = keyed(algorithm, key);
    return computed(mac, mac_of(algorithm), parts);
}

Secret prf_plus(PrfAlgorithm algorithm, ByteView key, ByteView seed, std::size_t size) {
    const std::size_t step = prf_bytes(algorithm);
    if (size > 255 * step) throw std::length_error("prf+ gives at most 255 blocks");
    auto mac = keyed(algorithm, key);
    Secret stream(size);
    Secret block;
    for (std::size_t position = 0; position < size; position += step) {
        const auto counter = static_cast<std::uint8_t>(position / step + 1);
        block = computed(mac, mac_of(algorithm), {block.reveal(), seed, ByteView(&counter, 1)});
        const std::size_t count = std::min(step, size - position);
        std::copy_n(block.reveal().begin(), count, stream.reveal_for_writing().subspan(position).begin());
    }
    return stream;
}

}  // namespace keyline::crypto
