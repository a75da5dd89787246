#include "host/esp/esp_transform.h"

#include <algorithm>
#include <array>

namespace keyline::esp {

namespace {

// What the ICV covers besides IV and ciphertext: SPI and sequence number, of which the upper half is not in
// the packet. An AEAD has all of it before (RFC 4106 section 5), a MAC has the upper half at the end (RFC
// 4303 section 2.2.1).
class Covered {
  public:
    Covered(std::uint32_t spi, std::uint64_t sequence, bool esn, bool is_aead)
        : before_bytes_(esn && is_aead ? 12 : 8), after_bytes_(esn && !is_aead ? 4 : 0) {
        const MutableByteView octets(octets_);
        put_number(octets.first(4), spi);
        if (before_bytes_ == 12) {
            put_number(octets.subspan(4, 8), sequence);
        } else {
            put_number(octets.subspan(4, 4), sequence);
            put_number(octets.subspan(8, 4), sequence >> 32);
        }
    }
    ByteView before() const { return ByteView(octets_).first(before_bytes_); }
    ByteView after() const { return ByteView(octets_).subspan(8, after_bytes_); }

  private:
    std::array<std::uint8_t, 12> octets_{};
    std::size_t before_bytes_;
    std::size_t after_bytes_;
};

std::uint32_t spi_of(ByteView esp) {
    std::uint32_t spi = 0;
    for (const auto octet : esp.first(4)) spi = spi << 8 | octet;
    return spi;
}

// RFC 4303 section 2.4: 1, 2, 3, ...
bool padding_ok(ByteView padding) {
    for (std::size_t i = 0; i < padding.size(); i++)
        if (padding[i] != static_cast<std::uint8_t>(i + 1)) return false;
    return true;
}

}  // namespace

EspLayout layout_of(const crypto::ProtectionSuite& suite) {
    return {suite.iv_bytes(), suite.icv_bytes, std::max<std::size_t>(4, suite.block_bytes())};
}

EspTransform::EspTransform(crypto::Protection protection, bool esn)
    : protection_(std::move(protection)),
      layout_(layout_of(protection_.suite())),
      is_aead_(protection_.suite().aead.has_value()),
      esn_(esn) {}

Result<EspTransform> EspTransform::create(const SaParameters& parameters, crypto::Use use) {
    const auto suite = suite_of(parameters.encryption, parameters.key_bits, parameters.integrity);
    if (!suite) return tl::unexpected(suite.error());
    const auto key = parameters.key.reveal();
    if (key.size() != suite->encryption_key_bytes() + suite->integrity_key_bytes())
        return fail("ESP: keying material of the wrong size");
    auto protection = crypto::Protection::create(*suite, key.first(suite->encryption_key_bytes()),
                                                 key.subspan(suite->encryption_key_bytes()), use);
    if (!protection) return tl::unexpected(protection.error());
    return EspTransform(std::move(*protection), parameters.esn);
}

Result<EspTransform> EspTransform::create(unsigned key_bits, ByteView keying_material, bool esn) {
    SaParameters parameters;
    parameters.key_bits = key_bits;
    parameters.key = crypto::Secret(keying_material);
    parameters.esn = esn;
    return create(parameters);
}

Result<void> EspTransform::seal(std::uint32_t spi, std::uint64_t sequence, std::size_t payload_bytes,
                                std::uint8_t next_header, MutableByteView out) {
    if (out.size() != layout_.bytes(payload_bytes)) return fail("ESP: output of the wrong size");
    put_number(out.first(4), spi);
    put_number(out.subspan(4, 4), sequence);
    const std::size_t padding = layout_.padding(payload_bytes);
    const auto trailer = out.subspan(layout_.payload_offset() + payload_bytes, padding + esp_trailer_bytes);
    for (std::size_t i = 0; i < padding; i++) trailer[i] = static_cast<std::uint8_t>(i + 1);
    trailer[padding] = static_cast<std::uint8_t>(padding);
    trailer[padding + 1] = next_header;
    if (auto iv = protection_.make_iv(sequence, out.subspan(esp_header_bytes, layout_.iv_bytes)); !iv)
        return iv;
    const Covered covered(spi, sequence, esn_, is_aead_);
    return protection_.seal(covered.before(), out.subspan(esp_header_bytes), covered.after());
}

EspTransform::Opened EspTransform::open(ByteView esp, std::uint64_t sequence, Bytes& plaintext) {
    Opened opened;
    plaintext.resize(esp.size() - layout_.payload_offset() - layout_.icv_bytes);
    const Covered covered(spi_of(esp), sequence, esn_, is_aead_);
    opened.authentic =
        protection_.open(covered.before(), esp.subspan(esp_header_bytes), covered.after(), plaintext);
    if (opened.authentic) {
        const std::size_t padding = plaintext[plaintext.size() - esp_trailer_bytes];
        opened.next_header = plaintext.back();
        if (padding <= plaintext.size() - esp_trailer_bytes) {
            opened.payload_bytes = plaintext.size() - esp_trailer_bytes - padding;
            opened.well_formed = padding_ok(ByteView(plaintext).subspan(opened.payload_bytes, padding));
        }
    }
    if (!opened.well_formed) {
        wipe(plaintext);
        plaintext.clear();
    }
    return opened;
}

}  // namespace keyline::esp
