#include "drivers/card/key_commands.h"

#include <algorithm>
#include <array>

#include "host/crypto/cipher.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

namespace {

constexpr std::size_t block_octets = 16;
constexpr std::size_t salt_octets = 4;
constexpr std::size_t payload_octet = 8;
constexpr std::size_t keys_in_a_command = 3;
constexpr std::size_t last_key_slot = 14;
constexpr std::size_t key_parts = 5;

// GF(2^128) as in SP 800-38D section 6.3: bit 0 is the top bit of octet 0. Without branches or tables that
// depend on the operands, which are secret.
struct Element {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    static Element of(ByteView octets) {
        Element made;
        for (std::size_t i = 0; i < 8; i++) {
            made.high = made.high << 8 | octets[i];
            made.low = made.low << 8 | octets[i + 8];
        }
        return made;
    }
    void put(MutableByteView octets) const {
        for (std::size_t i = 0; i < 8; i++) {
            octets[i] = static_cast<std::uint8_t>(high >> (56 - 8 * i));
            octets[i + 8] = static_cast<std::uint8_t>(low >> (56 - 8 * i));
        }
    }
};

Element product(const Element& x, Element v) {
    constexpr std::uint64_t r = 0xe1ULL << 56;
    Element z;
    for (int i = 0; i < 128; i++) {
        const std::uint64_t word = i < 64 ? x.high : x.low;
        const std::uint64_t taken = std::uint64_t{0} - (word >> (63 - i % 64) & 1);
        z.high ^= v.high & taken;
        z.low ^= v.low & taken;
        const std::uint64_t carry = std::uint64_t{0} - (v.low & 1);
        v.low = v.low >> 1 | v.high << 63;
        v.high = v.high >> 1 ^ (r & carry);
    }
    return z;
}

// All seven, zeroed, with their headers.
crypto::Secret blank(std::uint16_t sa_index) {
    crypto::Secret made(key_command_count * command_octets);
    const auto octets = made.reveal_for_writing();
    for (std::size_t i = 0; i < key_command_count; i++) {
        const auto command = octets.subspan(i * command_octets, command_octets);
        const bool is_key = i < key_parts;
        const auto opcode = is_key ? regs::Opcode::write_keys : regs::Opcode::write_hash;
        command[0] = static_cast<std::uint8_t>(opcode);
        command[1] = static_cast<std::uint8_t>(is_key ? i : i - key_parts);
        command[2] = static_cast<std::uint8_t>(sa_index);
        command[3] = static_cast<std::uint8_t>(sa_index >> 8);
    }
    return made;
}

}  // namespace

Result<crypto::Secret> key_commands(std::uint16_t sa_index, unsigned key_bits, ByteView keying_material) {
    const std::size_t key_octets = key_bits / 8;
    if (keying_material.size() != key_octets + salt_octets)
        return fail("card: keying material must be the key and its salt");
    const ByteView key = keying_material.first(key_octets);
    const auto round_keys = crypto::aes_round_keys(key);
    if (!round_keys) return tl::unexpected(round_keys.error());
    const auto hash_key = crypto::gcm_hash_key(key);
    if (!hash_key) return tl::unexpected(hash_key.error());

    crypto::Secret made = blank(sa_index);
    const auto payload = [octets = made.reveal_for_writing()](std::size_t command, std::size_t at,
                                                              std::size_t size) {
        return octets.subspan(command * command_octets + payload_octet + at, size);
    };
    const auto schedule = round_keys->reveal();
    const std::size_t rounds = schedule.size() / block_octets - 1;
    for (std::size_t round = 0; round <= rounds; round++) {
        const std::size_t slot = round == rounds ? last_key_slot : round;
        const auto from = schedule.subspan(round * block_octets, block_octets);
        std::copy(
            from.begin(), from.end(),
            payload(slot / keys_in_a_command, slot % keys_in_a_command * block_octets, block_octets).begin());
    }
    // H, H^2, H^3, H^4, H^8.
    std::array<Element, 5> powers;
    powers[0] = Element::of(hash_key->reveal());
    powers[1] = product(powers[0], powers[0]);
    powers[2] = product(powers[1], powers[0]);
    powers[3] = product(powers[1], powers[1]);
    powers[4] = product(powers[3], powers[3]);
    for (std::size_t i = 0; i < powers.size(); i++)
        powers[i].put(
            payload(key_parts + i / keys_in_a_command, i % keys_in_a_command * block_octets, block_octets));
    wipe(MutableByteView(reinterpret_cast<std::uint8_t*>(powers.data()), sizeof powers));
    const auto salt = keying_material.last(salt_octets);
    std::copy(salt.begin(), salt.end(), payload(key_parts + 1, 2 * block_octets, salt_octets).begin());
    payload(key_parts + 1, 2 * block_octets + salt_octets, 1)[0] = static_cast<std::uint8_t>(rounds);
    return made;
}

crypto::Secret wipe_commands(std::uint16_t sa_index) {
    return blank(sa_index);
}

}  // namespace keyline::card
