// Encryption of ISAKMP messages (RFC 2409 appendix B): CBC whose IV for a message is the last block of the
// one before, whichever side sent it.
#pragma once

#include "host/ike/v1/keys.h"
#include "host/ike/v1/message.h"

namespace keyline::ike::v1 {

// The IV of Phase 1: the beginning of hash(g^xi | g^xr).
Bytes phase1_iv(const Phase1Suite& suite, const Phase1Values& values);
// The IV of every exchange that Phase 1 protects: the beginning of hash(last block of Phase 1 | M-ID).
Bytes phase2_iv(const Phase1Suite& suite, ByteView last_phase1_block, std::uint32_t message_id);

// One exchange with one message ID; Phase 1 is one.
class CbcChain {
  public:
    // Fails when the key does not fit the suite. `iv` is one block.
    static Result<CbcChain> create(const Phase1Suite& suite, const crypto::Secret& key, Bytes iv);
    static Result<CbcChain> for_phase1(const Phase1Suite& suite, const Phase1Keys& keys,
                                       const Phase1Values& values);
    // `last_phase1_block` is Phase 1's iv() after its last message.
    static Result<CbcChain> for_phase2(const Phase1Suite& suite, const Phase1Keys& keys,
                                       ByteView last_phase1_block, std::uint32_t message_id);

    // The whole message, with flag E. Its last block is the next IV, so a retransmission sends the old
    // octets.
    Bytes seal(Header header, const Chain& chain);

    // What decrypting gave. A message that is wrong must not move the IV, or anybody could stop the exchange:
    // commit() when its hash, or what else authenticates it, was right.
    struct Opened {
        Chain chain;
        Bytes next_iv;
    };
    Decoded<Opened> open(const Message& message) const;
    void commit(const Opened& opened) { iv_ = opened.next_iv; }

    // What the next message begins with: a block.
    const Bytes& iv() const { return iv_; }

  private:
    CbcChain(crypto::Cipher cipher, std::size_t block_bytes, Bytes iv);

    // Cipher::decrypt() changes OpenSSL's context, not the key.
    mutable crypto::Cipher cipher_;
    std::size_t block_bytes_;
    Bytes iv_;
};

}  // namespace keyline::ike::v1
