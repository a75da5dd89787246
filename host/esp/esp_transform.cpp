#include "host/esp/esp_transform.h"

#include <algorithm>
#include <array>

namespace keyline::esp {

namespace {

constexpr std::size_t trailer_bytes = 2;  // pad length, next header
constexpr std::size_t alignment = 4;

std::size_t padding_for(std::size_t payload_bytes) {
    return (alignment - (payload_bytes + trailer_bytes) % alignment) % alignment;
}

void put_number(MutableByteView out, std::uint64_t value) {
    for (std::size_t i = out.size(); i-- > 0; value >>= 8) out[i] = static_cast<std::uint8_t>(value);
}

// RFC 4106 section 5: SPI and sequence number, 32 or 64 bits of it.
class AdditionalData {
  public:
    AdditionalData(ByteView spi, std::uint64_t sequence, bool esn) : size_(esn ? 12 : 8) {
        std::copy(spi.begin(), spi.end(), octets_.begin());
        put_number(MutableByteView(octets_).subspan(4, size_ - 4), sequence);
    }
    ByteView view() const { return ByteView(octets_).first(size_); }

  private:
    std::array<std::uint8_t, 12> octets_{};
    std::size_t size_;
};

// RFC 4106 section 4: salt and IV.
std::array<std::uint8_t, crypto::gcm_nonce_bytes> make_nonce(const crypto::Secret& salt, ByteView iv) {
    std::array<std::uint8_t, crypto::gcm_nonce_bytes> nonce{};
    const auto end = std::copy(salt.reveal().begin(), salt.reveal().end(), nonce.begin());
    std::copy(iv.begin(), iv.end(), end);
    return nonce;
}

// RFC 4303 section 2.4: 1, 2, 3, ...
bool padding_ok(ByteView padding) {
    for (std::size_t i = 0; i < padding.size(); i++)
        if (padding[i] != static_cast<std::uint8_t>(i + 1)) return false;
    return true;
}

}  // namespace

std::size_t esp_bytes(std::size_t payload_bytes) {
    return esp_payload_offset + payload_bytes + padding_for(payload_bytes) + trailer_bytes + esp_icv_bytes;
}

bool esp_size_possible(std::size_t size) {
    return size >= esp_bytes(0) && (size - esp_payload_offset - esp_icv_bytes) % alignment == 0;
}

EspTransform::EspTransform(crypto::Aead aead, crypto::Secret salt, bool esn)
    : aead_(std::move(aead)), salt_(std::move(salt)), esn_(esn) {}

Result<EspTransform> EspTransform::create(unsigned key_bits, ByteView keying_material, bool esn) {
    const std::size_t key_size = key_bits / 8;
    if ((key_bits != 128 && key_bits != 256) || keying_material.size() != key_size + 4)
        return fail("ESP: keying material that AES-GCM cannot use");
    auto aead = crypto::Aead::create(crypto::AeadAlgorithm::aes_gcm, keying_material.first(key_size));
    if (!aead) return tl::unexpected(aead.error());
    return EspTransform(std::move(*aead), crypto::Secret(keying_material.subspan(key_size)), esn);
}

Result<void> EspTransform::seal(std::uint32_t spi, std::uint64_t sequence, std::size_t payload_bytes,
                                std::uint8_t next_header, MutableByteView out) {
    if (out.size() != esp_bytes(payload_bytes)) return fail("ESP: output of the wrong size");
    put_number(out.first(4), spi);
    put_number(out.subspan(4, 4), sequence);
    put_number(out.subspan(esp_header_bytes, esp_iv_bytes), sequence);
    const std::size_t padding = padding_for(payload_bytes);
    const auto trailer = out.subspan(esp_payload_offset + payload_bytes, padding + trailer_bytes);
    for (std::size_t i = 0; i < padding; i++) trailer[i] = static_cast<std::uint8_t>(i + 1);
    trailer[padding] = static_cast<std::uint8_t>(padding);
    trailer[padding + 1] = next_header;
    const AdditionalData aad(out.first(4), sequence, esn_);
    auto nonce = make_nonce(salt_, out.subspan(esp_header_bytes, esp_iv_bytes));
    const auto body = out.subspan(esp_payload_offset);
    auto sealed = aead_.seal(nonce, aad.view(), body.first(body.size() - esp_icv_bytes), body);
    crypto::wipe(nonce);
    return sealed;
}

EspTransform::Opened EspTransform::open(ByteView esp, std::uint64_t sequence, Bytes& plaintext) {
    Opened opened;
    const auto sealed = esp.subspan(esp_payload_offset);
    plaintext.resize(sealed.size() - esp_icv_bytes);
    const AdditionalData aad(esp.first(4), sequence, esn_);
    auto nonce = make_nonce(salt_, esp.subspan(esp_header_bytes, esp_iv_bytes));
    opened.authentic = aead_.open(nonce, aad.view(), sealed, plaintext).has_value();
    crypto::wipe(nonce);
    if (opened.authentic) {
        const std::size_t padding = plaintext[plaintext.size() - trailer_bytes];
        opened.next_header = plaintext.back();
        if (padding <= plaintext.size() - trailer_bytes) {
            opened.payload_bytes = plaintext.size() - trailer_bytes - padding;
            opened.well_formed = padding_ok(ByteView(plaintext).subspan(opened.payload_bytes, padding));
        }
    }
    if (!opened.well_formed) {
        crypto::wipe(plaintext);
        plaintext.clear();
    }
    return opened;
}

}  // namespace keyline::esp
