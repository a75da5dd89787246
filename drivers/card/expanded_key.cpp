#include "drivers/card/expanded_key.h"

#include "host/crypto/cipher.h"

namespace keyline::card {

Result<ExpandedKey> ExpandedKey::create(unsigned key_bits, ByteView keying_material) {
    const std::size_t key_size = key_bits / 8;
    if (keying_material.size() != key_size + regs::SaContext::salt_width / 8)
        return fail("card: keying material must be the key and its salt");
    const ByteView key = keying_material.first(key_size);
    auto round_keys = crypto::aes_round_keys(key);
    if (!round_keys) return tl::unexpected(round_keys.error());
    auto hash_key = crypto::gcm_hash_key(key);
    if (!hash_key) return tl::unexpected(hash_key.error());
    ExpandedKey expanded;
    expanded.key256_ = key_bits == 256;
    expanded.salt_ = crypto::Secret(keying_material.subspan(key_size));
    expanded.hash_key_ = std::move(*hash_key);
    expanded.round_keys_ = std::move(*round_keys);
    return expanded;
}

void ExpandedKey::put_into(regs::SaContext& context) const {
    context.key256 = key256_;
    context.salt = salt_.reveal();
    context.hash_key = hash_key_.reveal();
    context.round_keys = round_keys_.reveal();
}

}  // namespace keyline::card
