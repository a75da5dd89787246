// What the card wants to know of an AES-GCM key: it has no key schedule of its own.
#pragma once

#include "host/base/result.h"
#include "host/crypto/secret.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

class ExpandedKey {
  public:
    // `keying_material`: key and salt, as esp::SaParameters holds them.
    static Result<ExpandedKey> create(unsigned key_bits, ByteView keying_material);

    // The context then refers to this object's octets.
    void put_into(regs::SaContext& context) const;

  private:
    ExpandedKey() = default;

    bool key256_ = false;
    crypto::Secret salt_;
    crypto::Secret hash_key_;
    crypto::Secret round_keys_;
};

}  // namespace keyline::card
