#include "tests/unit/kernels/core_packets.h"

#include <algorithm>
#include <memory>

#include <openssl/evp.h>

#include "drivers/card/key_commands.h"

namespace keyline::test {

namespace {

void put_big_endian(Bytes& to, std::uint64_t number, std::size_t octets) {
    for (std::size_t i = octets; i-- > 0;) to.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

const EVP_CIPHER* gcm_of(std::size_t key_octets) {
    return key_octets == 16 ? EVP_aes_128_gcm() : key_octets == 24 ? EVP_aes_192_gcm() : EVP_aes_256_gcm();
}

// Ciphertext and the whole ICV.
Bytes gcm(const CoreSa& sa, const Bytes& nonce, const Bytes& associated, const Bytes& text) {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    int length = 0;
    Bytes out(text.size() + 16);
    REQUIRE(EVP_EncryptInit_ex(context.get(), gcm_of(sa.key.size()), nullptr, sa.key.data(), nonce.data()) ==
            1);
    REQUIRE(EVP_EncryptUpdate(context.get(), nullptr, &length, associated.data(),
                              static_cast<int>(associated.size())) == 1);
    REQUIRE(EVP_EncryptUpdate(context.get(), out.data(), &length, text.data(),
                              static_cast<int>(text.size())) == 1);
    REQUIRE(EVP_EncryptFinal_ex(context.get(), out.data() + text.size(), &length) == 1);
    REQUIRE(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, 16, out.data() + text.size()) == 1);
    return out;
}

}  // namespace

CoreSa random_core_sa(std::mt19937_64& random, std::uint16_t index) {
    static constexpr std::size_t key_octets[] = {16, 24, 32};
    CoreSa sa;
    sa.index = index;
    sa.spi = static_cast<std::uint32_t>(random());
    sa.suite = random() % 3 == 0 ? kernels::regs::suite::aes_gmac : kernels::regs::suite::aes_gcm;
    sa.esn = random() % 2 == 0;
    sa.icv_octets =
        sa.suite == kernels::regs::suite::aes_gmac ? 16U : 8 + 4 * static_cast<unsigned>(random() % 3);
    sa.key = random_bytes(random, key_octets[random() % 3]);
    sa.salt = random_bytes(random, 4);
    return sa;
}

std::vector<kernels::CoreBeat> key_beats(const CoreSa& sa) {
    Bytes material = sa.key;
    append(material, sa.salt);
    const auto commands = card::key_commands(sa.index, static_cast<unsigned>(8 * sa.key.size()), material);
    REQUIRE(commands);
    std::vector<kernels::CoreBeat> beats;
    for (std::size_t i = 0; i < card::key_command_count; i++) {
        kernels::CoreBeat beat = {};
        beat.kind = kernels::command_kind;
        beat.data = to_data(commands->reveal().subspan(card::command_octets * i, card::command_octets));
        beats.push_back(beat);
    }
    return beats;
}

Bytes sealed_packet(const CoreSa& sa, const CorePacket& packet) {
    Bytes sealed;
    put_big_endian(sealed, sa.spi, 4);
    Bytes associated = sealed;
    put_big_endian(associated, packet.sequence, sa.esn ? 8 : 4);
    put_big_endian(sealed, packet.sequence & 0xffffffff, 4);
    Bytes nonce = sa.salt;
    put_big_endian(nonce, packet.iv, 8);
    put_big_endian(sealed, packet.iv, 8);
    if (sa.suite == kernels::regs::suite::aes_gcm) {
        append(sealed, gcm(sa, nonce, associated, packet.text));
    } else {
        put_big_endian(associated, packet.iv, 8);
        append(associated, packet.text);
        append(sealed, packet.text);
        append(sealed, gcm(sa, nonce, associated, {}));
    }
    sealed.resize(sealed.size() - 16 + sa.icv_octets);
    return sealed;
}

Shape shape_of(const CoreSa& sa, std::size_t text_octets) {
    Shape shape;
    const bool is_longer = sa.suite == kernels::regs::suite::aes_gmac && sa.esn;
    shape.slots = is_longer ? (text_octets + 20 + 15) / 16 + 1 : (text_octets + 15) / 16 + 2;
    shape.beats = (shape.slots + 3) / 4;
    shape.header_lane = (4 * shape.beats - shape.slots) % 4;
    shape.text_end = 16 * (shape.header_lane + 1) + text_octets - 64 * (shape.beats - 1);
    return shape;
}

std::vector<kernels::CoreBeat> core_beats(const CoreSa& sa, const CorePacket& packet,
                                          std::span<const std::uint8_t> octets, std::mt19937_64& random) {
    const Shape shape = shape_of(sa, packet.text.size());
    Bytes laid_out = random_bytes(random, 64 * shape.beats);
    std::copy(octets.begin(), octets.end(),
              laid_out.begin() + static_cast<std::ptrdiff_t>(16 * shape.header_lane));
    std::vector<kernels::CoreBeat> beats;
    for (std::size_t i = 0; i < shape.beats; i++) {
        kernels::CoreBeat beat = {};
        beat.data = to_data(std::span(laid_out).subspan(64 * i, 64));
        beat.first = i == 0;
        beat.last = i + 1 == shape.beats;
        beat.beat = i;
        beat.sa = sa.index;
        beat.suite = sa.suite;
        beat.esn = sa.esn;
        beat.sequence_high = packet.sequence >> 32;
        beat.header_lane = shape.header_lane;
        beat.text_end = shape.text_end / 4;
        beat.icv_words = sa.icv_octets / 4;
        beat.text_octets = packet.text.size();
        beats.push_back(beat);
    }
    return beats;
}

std::size_t calls_of(const kernels::CoreBeat& beat, std::size_t lanes) {
    const bool has_header = beat.kind == kernels::packet_kind && beat.first == 1;
    return (4 - (has_header ? beat.header_lane.to_uint() : 0) + lanes - 1) / lanes;
}

Bytes to_octets(const kernels::Data& data) {
    Bytes octets(64);
    for (int i = 0; i < 64; i++)
        octets[static_cast<std::size_t>(i)] =
            static_cast<std::uint8_t>(data.range(8 * i + 7, 8 * i).to_uint());
    return octets;
}

kernels::Data to_data(std::span<const std::uint8_t> octets) {
    kernels::Data data = 0;
    for (std::size_t i = 0; i < octets.size(); i++) {
        const int lo = static_cast<int>(8 * i);
        data.range(lo + 7, lo) = octets[i];
    }
    return data;
}

}  // namespace keyline::test
