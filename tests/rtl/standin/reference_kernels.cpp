// What esp_encap.sv and esp_decap.sv of this folder compute: ESP with AES-GCM by OpenSSL (RFC 4303, RFC
// 4106). The round keys of a context begin with the key itself, so OpenSSL expands it anew.
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include <openssl/evp.h>
#include <svdpi.h>

namespace {

struct Packet {
    std::vector<std::uint8_t> head;  // what is authenticated only, then the IV
    std::vector<std::uint8_t> aad;
    std::array<std::uint8_t, 12> nonce{};
    std::array<std::uint8_t, 32> key{};
    bool key256 = false;
    std::uint8_t next_header = 0;
    std::vector<std::uint8_t> in;
    std::vector<std::uint8_t> out;
};

Packet encap;
Packet decap;

void put32(std::vector<std::uint8_t>& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}

void put_sequence(Packet& packet, std::uint32_t spi, std::uint64_t sequence, bool esn) {
    put32(packet.aad, spi);
    if (esn) put32(packet.aad, static_cast<std::uint32_t>(sequence >> 32));
    put32(packet.aad, static_cast<std::uint32_t>(sequence));
}

// Salt and key arrive with their first octet in the low bits.
void put_key(Packet& packet, std::uint32_t salt, const svBitVecVal* key, bool key256) {
    std::memcpy(packet.nonce.data(), &salt, 4);
    std::memcpy(packet.key.data(), key, 32);
    packet.key256 = key256;
}

void append_beat(Packet& packet, const svBitVecVal* data, std::uint64_t keep) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(data);
    for (unsigned i = 0; i < 64; i++)
        if ((keep >> i) & 1) packet.in.push_back(bytes[i]);
}

void take_beat(const Packet& packet, int index, svBitVecVal* data, svBitVecVal* keep, svBit* last) {
    const std::size_t from = static_cast<std::size_t>(index) * 64;
    const std::size_t size = packet.out.size();
    const std::size_t count = from >= size ? 0 : std::min<std::size_t>(64, size - from);
    std::memset(data, 0, 64);
    if (count > 0) std::memcpy(data, packet.out.data() + from, count);
    const std::uint64_t mask = count == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
    std::memcpy(keep, &mask, 8);
    *last = from + 64 >= size;
}

}  // namespace

extern "C" {

void reference_encap_begin(const svBitVecVal* spi, const svBitVecVal* sequence, svBit esn, svBit key256,
                           const svBitVecVal* salt, const svBitVecVal* iv, const svBitVecVal* next_header,
                           const svBitVecVal* key) {
    encap = {};
    const std::uint64_t number = sequence[0] | static_cast<std::uint64_t>(sequence[1]) << 32;
    put_sequence(encap, spi[0], number, esn != 0);
    put_key(encap, salt[0], key, key256 != 0);
    put32(encap.head, spi[0]);
    put32(encap.head, sequence[0]);
    put32(encap.head, iv[1]);
    put32(encap.head, iv[0]);
    std::memcpy(encap.nonce.data() + 4, encap.head.data() + 8, 8);
    encap.next_header = static_cast<std::uint8_t>(next_header[0]);
}

void reference_encap_beat(const svBitVecVal* data, const svBitVecVal* keep) {
    append_beat(encap, data, keep[0] | static_cast<std::uint64_t>(keep[1]) << 32);
}

int reference_encap_end() {
    Packet& p = encap;
    std::uint8_t pad = 0;
    while ((p.in.size() + 2) % 4 != 0) p.in.push_back(++pad);
    p.in.push_back(pad);
    p.in.push_back(p.next_header);
    std::vector<std::uint8_t> text(p.in.size() + 16);
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    int size = 0;
    EVP_EncryptInit_ex(context, p.key256 ? EVP_aes_256_gcm() : EVP_aes_128_gcm(), nullptr, p.key.data(),
                       p.nonce.data());
    EVP_EncryptUpdate(context, nullptr, &size, p.aad.data(), static_cast<int>(p.aad.size()));
    EVP_EncryptUpdate(context, text.data(), &size, p.in.data(), static_cast<int>(p.in.size()));
    EVP_EncryptFinal_ex(context, text.data() + size, &size);
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, text.data() + p.in.size());
    EVP_CIPHER_CTX_free(context);
    p.out = p.head;
    p.out.insert(p.out.end(), text.begin(), text.end());
    return static_cast<int>(p.out.size());
}

void reference_encap_out(int index, svBitVecVal* data, svBitVecVal* keep, svBit* last) {
    take_beat(encap, index, data, keep, last);
}

void reference_decap_begin(const svBitVecVal* sequence, svBit esn, svBit key256, const svBitVecVal* salt,
                           const svBitVecVal* key) {
    decap = {};
    // The SPI comes with the packet.
    const std::uint64_t number = sequence[0] | static_cast<std::uint64_t>(sequence[1]) << 32;
    put_sequence(decap, 0, number, esn != 0);
    put_key(decap, salt[0], key, key256 != 0);
}

void reference_decap_beat(const svBitVecVal* data, const svBitVecVal* keep) {
    append_beat(decap, data, keep[0] | static_cast<std::uint64_t>(keep[1]) << 32);
}

int reference_decap_end(svBit* icv_ok, svBit* malformed, svBitVecVal* next_header, int* text_bytes) {
    Packet& p = decap;
    std::memcpy(p.aad.data(), p.in.data(), 4);
    std::memcpy(p.nonce.data() + 4, p.in.data() + 8, 8);
    const int text_size = static_cast<int>(p.in.size()) - 32;
    std::vector<std::uint8_t> text(static_cast<std::size_t>(text_size));
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    int size = 0;
    EVP_DecryptInit_ex(context, p.key256 ? EVP_aes_256_gcm() : EVP_aes_128_gcm(), nullptr, p.key.data(),
                       p.nonce.data());
    EVP_DecryptUpdate(context, nullptr, &size, p.aad.data(), static_cast<int>(p.aad.size()));
    EVP_DecryptUpdate(context, text.data(), &size, p.in.data() + 16, text_size);
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, p.in.data() + p.in.size() - 16);
    const bool ok = EVP_DecryptFinal_ex(context, text.data() + size, &size) > 0;
    EVP_CIPHER_CTX_free(context);

    const std::size_t pad = text[text.size() - 2];
    bool padding_ok = pad + 2 <= text.size();
    for (std::size_t i = 0; padding_ok && i < pad; i++) padding_ok = text[text.size() - 2 - pad + i] == i + 1;
    *icv_ok = ok;
    *malformed = !padding_ok;
    next_header[0] = text.back();
    // Like the real kernel, it puts out what it decrypted, padding and all, right or wrong: the shell must
    // hold it back.
    p.out = text;
    *text_bytes = text_size;
    return padding_ok ? text_size - 2 - static_cast<int>(pad) : 0;
}

void reference_decap_out(int index, svBitVecVal* data, svBitVecVal* keep, svBit* last) {
    take_beat(decap, index, data, keep, last);
}

}  // extern "C"
