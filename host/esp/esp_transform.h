// The ESP packet from SPI to ICV (RFC 4303 section 2).
//
//     SPI (4) | sequence number (4) | IV | encrypted: payload, padding, pad length, next header | ICV
#pragma once

#include <cstdint>

#include "host/esp/sa_parameters.h"

namespace keyline::esp {

inline constexpr std::size_t esp_header_bytes = 8;
inline constexpr std::size_t esp_trailer_bytes = 2;  // pad length, next header

// What an algorithm makes of the sizes. As it stands: those of AES-GCM-16 (RFC 4106).
struct EspLayout {
    std::size_t iv_bytes = 8;
    std::size_t icv_bytes = 16;
    std::size_t alignment =
        4;  // of payload, padding and trailer: 4 octets or the cipher's block; a power of two

    constexpr std::size_t payload_offset() const { return esp_header_bytes + iv_bytes; }
    constexpr std::size_t padding(std::size_t payload_bytes) const {
        return (0 - (payload_bytes + esp_trailer_bytes)) & (alignment - 1);
    }
    // Octets from SPI to ICV around a payload, with the least padding that aligns.
    constexpr std::size_t bytes(std::size_t payload_bytes) const {
        return payload_offset() + payload_bytes + padding(payload_bytes) + esp_trailer_bytes + icv_bytes;
    }
    // Whether a packet of `size` octets, SPI to ICV, can have come out of it.
    constexpr bool possible(std::size_t size) const {
        return size >= bytes(0) && ((size - payload_offset() - icv_bytes) & (alignment - 1)) == 0;
    }
    // The largest payload in `size` octets; 0 when there is none.
    constexpr std::size_t largest_payload(std::size_t size) const {
        if (size < bytes(0)) return 0;
        const std::size_t room = size - payload_offset() - icv_bytes;
        return (room & ~(alignment - 1)) - esp_trailer_bytes;
    }
};
EspLayout layout_of(const crypto::ProtectionSuite& suite);

// AES-GCM-16, which is what cards have.
inline constexpr std::size_t esp_iv_bytes = EspLayout().iv_bytes;
inline constexpr std::size_t esp_icv_bytes = EspLayout().icv_bytes;
inline constexpr std::size_t esp_payload_offset = EspLayout().payload_offset();
constexpr std::size_t esp_bytes(std::size_t payload_bytes) {
    return EspLayout().bytes(payload_bytes);
}
constexpr bool esp_size_possible(std::size_t size) {
    return EspLayout().possible(size);
}

class EspTransform {
  public:
    // Protocol ESP, whatever SaParameters can say of it.
    static Result<EspTransform> create(const SaParameters& parameters, crypto::Use use = crypto::Use::both);
    // AES-GCM-16; `keying_material`: key and salt.
    static Result<EspTransform> create(unsigned key_bits, ByteView keying_material, bool esn);

    const EspLayout& layout() const { return layout_; }

    // `out` has layout().bytes(payload_bytes) octets and holds the payload from payload_offset() on;
    // everything else is written here. The IV comes from the 64-bit sequence number, so it is as unique as
    // that.
    Result<void> seal(std::uint32_t spi, std::uint64_t sequence, std::size_t payload_bytes,
                      std::uint8_t next_header, MutableByteView out);

    struct Opened {
        bool authentic = false;    // false: nothing was decrypted that could be read
        bool well_formed = false;  // padding and trailer are as RFC 4303 section 2.4 says
        std::size_t payload_bytes = 0;
        std::uint8_t next_header = 0;
    };
    // `esp` is layout().possible(); `sequence` with the high half that the ICV covers. `plaintext` becomes
    // payload, padding and trailer; wiped and empty unless authentic and well-formed.
    Opened open(ByteView esp, std::uint64_t sequence, Bytes& plaintext);

  private:
    EspTransform(crypto::Protection protection, bool esn);
    crypto::Protection protection_;
    EspLayout layout_;
    bool is_aead_;
    bool esn_;
};

}  // namespace keyline::esp
