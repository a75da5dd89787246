// What swanctl.conf's "auth" demands of keys and signatures: "rsa-2048-sha256", "ecdsa-384",
// "ike:pubkey-sha384".
#pragma once

#include <string_view>
#include <vector>

#include "host/crypto/signature.h"
#include "host/crypto/x509.h"

namespace keyline::ike {

struct AuthConstraints {
    struct Strength {
        crypto::KeyType type = crypto::KeyType::rsa;
        unsigned bits = 0;  // at least
    };
    // Empty: any. Else the end entity's key is of one of these types.
    std::vector<crypto::KeyType> types;
    // Empty: any. Else each key of the chain is of one of these types and has its bits.
    std::vector<Strength> strengths;
    // Empty: any. Else each certificate of the chain but the anchor is signed with one of these.
    std::vector<crypto::SignatureScheme> chain_schemes;
    // Empty: any. Else AUTH is signed with one of these; the first one that fits goes first. Those with
    // "ike:"; where there is none, the chain's.
    std::vector<crypto::SignatureScheme> ike_schemes;

    // Words joined by '-': a key type (pubkey, rsa, rsa/pss, ecdsa, ed25519, ed448), followed by its least
    // strength in bits and by hashes (sha1, sha256, sha384, sha512, identity), any number of times. "ike:"
    // in front of a word: from here on, for AUTH only.
    static Result<AuthConstraints> parse(std::string_view text);

    Result<void> check_key(const crypto::PublicKey& key) const;  // the end entity's
    // End entity first; the last one is the anchor.
    Result<void> check_chain(const std::vector<crypto::Certificate>& chain) const;
    Result<void> check_auth(const crypto::SignatureScheme& scheme) const;
};

}  // namespace keyline::ike
