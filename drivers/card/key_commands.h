// The commands that give the card the keys of one SA (docs/pipeline.md, Commands): it has no key schedule of
// its own.
#pragma once

#include <cstdint>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::card {

inline constexpr std::size_t command_octets = 64;
inline constexpr std::size_t key_command_count = 7;

// Commands one behind the other. `keying_material`: an AES key of `key_bits`, and its salt, as
// esp::SaParameters holds them.
Result<crypto::Secret> key_commands(std::uint16_t sa_index, unsigned key_bits, ByteView keying_material);
// The same with zeros in the place of keys.
crypto::Secret wipe_commands(std::uint16_t sa_index);

}  // namespace keyline::card
