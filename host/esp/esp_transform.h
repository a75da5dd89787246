// The ESP packet from SPI to ICV with AES-GCM (RFC 4303 section 2, RFC 4106).
//
//     SPI (4) | sequence number (4) | IV (8) | encrypted: payload, padding, pad length, next header | ICV
//     (16)
#pragma once

#include <cstdint>

#include "host/crypto/aead.h"
#include "host/esp/sa_parameters.h"

namespace keyline::esp {

inline constexpr std::size_t esp_header_bytes = 8;
inline constexpr std::size_t esp_iv_bytes = 8;
inline constexpr std::size_t esp_icv_bytes = crypto::gcm_tag_bytes;
inline constexpr std::size_t esp_payload_offset = esp_header_bytes + esp_iv_bytes;

// Octets from SPI to ICV around a payload, with the least padding that aligns the trailer to 4 octets.
std::size_t esp_bytes(std::size_t payload_bytes);
// Whether a packet of `size` octets, SPI to ICV, can have come out of this transform.
bool esp_size_possible(std::size_t size);

class EspTransform {
  public:
    // `keying_material`: key and salt, as SaParameters holds them.
    static Result<EspTransform> create(unsigned key_bits, ByteView keying_material, bool esn);

    // `out` has esp_bytes(payload_bytes) octets and holds the payload from esp_payload_offset on; everything
    // else is written here. The IV is the 64-bit sequence number, so it is as unique as that.
    Result<void> seal(std::uint32_t spi, std::uint64_t sequence, std::size_t payload_bytes,
                      std::uint8_t next_header, MutableByteView out);

    struct Opened {
        bool authentic = false;    // false: nothing was decrypted that could be read
        bool well_formed = false;  // padding and trailer are as RFC 4303 section 2.4 says
        std::size_t payload_bytes = 0;
        std::uint8_t next_header = 0;
    };
    // `esp` is possible by esp_size_possible(); `sequence` with the high half that the ICV covers.
    // `plaintext` becomes payload, padding and trailer; wiped and empty unless authentic and well-formed.
    Opened open(ByteView esp, std::uint64_t sequence, Bytes& plaintext);

  private:
    EspTransform(crypto::Aead aead, crypto::Secret salt, bool esn);
    crypto::Aead aead_;
    crypto::Secret salt_;
    bool esn_;
};

}  // namespace keyline::esp
