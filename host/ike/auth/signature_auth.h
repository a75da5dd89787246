// AUTH payloads with signatures: the methods of RFC 7296 (RSA), RFC 4754 (ECDSA) and RFC 7427 with RFC 8420.
#pragma once

#include <optional>
#include <vector>

#include "host/ike/auth/constraints.h"
#include "host/ike/codec/constants.h"

namespace keyline::ike {

// The content of an AUTH payload.
struct AuthData {
    std::uint8_t method = 0;
    Bytes data;
};

// What SIGNATURE_HASH_ALGORITHMS lists: SHA-256, SHA-384, SHA-512, identity. The payload of the notification.
Bytes signature_hash_algorithms();
// Nothing for an odd size. Numbers that are not known stay in the list.
std::optional<std::vector<SignatureHash>> parse_signature_hash_algorithms(ByteView data);

// How `key` signs for a peer that takes these hashes; no list: the peer did not send
// SIGNATURE_HASH_ALGORITHMS, only the older methods are left. Without constraints on the scheme a hash that
// is as strong as the key, or the next stronger one that the peer takes.
struct SignatureMethod {
    AuthMethod method = AuthMethod::digital_signature;
    crypto::SignatureScheme scheme;
};
Result<SignatureMethod> choose_signature(const crypto::PublicKey& key, const AuthConstraints& constraints,
                                         const std::optional<std::vector<SignatureHash>>& peer_hashes);

Result<AuthData> sign_auth(const crypto::PrivateKey& key, const SignatureMethod& method,
                           ByteView signed_octets);

// What an AUTH payload says of its signature. Refused: methods without a signature, hashes that we did not
// list.
struct ReceivedSignature {
    crypto::SignatureScheme scheme;
    ByteView signature;  // inside the payload
};
Result<ReceivedSignature> read_auth(std::uint8_t method, ByteView data);

}  // namespace keyline::ike
