// The Encrypted and Authenticated payload, SK (RFC 7296 section 3.14; AEADs: RFC 5282, RFC 7634; counter
// mode: RFC 5930).
#pragma once

#include "host/crypto/random.h"
#include "host/ike/codec/message.h"
#include "host/ike/suite.h"

namespace keyline::ike {

struct OpenError {
    bool authentic = false;  // the ICV was right, so the peer itself wrote what is wrong with the message
    DecodeError decode;
};

// The protection of one direction of one IKE SA.
class SkProtection {
  public:
    SkProtection(const Suite& suite, crypto::Secret encryption_key, crypto::Secret integrity_key);

    // A whole message whose payloads all travel inside SK. The initialization vectors of AEADs and counter
    // modes are counted, so every call must be for a new message; a retransmission sends the old bytes.
    Bytes seal(const Header& header, const Payloads& payloads, crypto::RandomSource& random);
    // The same for payloads that are bytes already; `first` is the type of the first.
    Bytes seal_chain(const Header& header, PayloadType first, ByteView chain, crypto::RandomSource& random);
    // In fragments when a single message would be larger than `max_bytes` (RFC 7383). Without fragments when
    // so many would be needed that no peer takes them.
    std::vector<Bytes> seal_fragments(const Header& header, const Payloads& payloads, std::size_t max_bytes,
                                      crypto::RandomSource& random);
    // `datagram` is what `message` was decoded from, and message.encrypted is set.
    tl::expected<Payloads, OpenError> open(ByteView datagram, const Message& message) const;
    // The content without padding: a chain of payloads, or the part of one that is in this fragment.
    tl::expected<Bytes, OpenError> open_content(ByteView datagram, const Message& message) const;

    // Deliberate copies of SK_e and SK_a, for export_keys().
    void copy_keys(crypto::Secret& encryption, crypto::Secret& integrity) const {
        encryption = encryption_key_.clone();
        integrity = integrity_key_.clone();
    }

  private:
    std::size_t iv_bytes() const { return suite_.iv_bytes(); }
    std::size_t icv_bytes() const { return suite_.icv_bytes; }
    crypto::Protection protection(crypto::Use use) const;
    Bytes seal_part(Header header, const EncryptedPart& part, ByteView content, crypto::RandomSource& random);
    std::size_t overhead() const;
    std::size_t padding_for(std::size_t size) const;
    Bytes next_iv(crypto::RandomSource& random);
    bool unprotect(ByteView datagram, const EncryptedPart& part, Bytes& plaintext) const;

    crypto::ProtectionSuite suite_;
    crypto::Secret encryption_key_;
    crypto::Secret integrity_key_;
    std::uint64_t sealed_ = 0;
};

}  // namespace keyline::ike
