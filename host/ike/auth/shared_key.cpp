#include "host/ike/auth/shared_key.h"

#include <algorithm>

#include "host/net/byte_io.h"

namespace keyline::ike {

namespace {

constexpr std::string_view key_pad = "Key Pad for IKEv2";

// RestOfInitIDPayload: the ID payload without its generic header.
Bytes rest_of_id_payload(const Identity& identity) {
    net::ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(identity.type));
    writer.zeros(3);
    writer.bytes(identity.data);
    return writer.take();
}

bool names(const SharedSecret& secret, const Identity& identity) {
    return std::any_of(secret.owners.begin(), secret.owners.end(),
                       [&](const Identity& owner) { return owner.accepts(identity); });
}

}  // namespace

crypto::Secret shared_key_auth(const crypto::Secret& secret, const AuthInput& input) {
    const auto id_payload = rest_of_id_payload(*input.identity);
    const auto maced_id = crypto::prf(input.prf, input.sk_p, {id_payload});
    const auto padded = crypto::prf(input.prf, secret.reveal(), {as_bytes(key_pad)});
    return crypto::prf(input.prf, padded.reveal(), {input.init_message, input.peer_nonce, maced_id.reveal()});
}

const crypto::Secret* find_secret(const std::vector<SharedSecret>& secrets, const Identity& local,
                                  const Identity& remote) {
    const crypto::Secret* best = nullptr;
    int best_score = -1;
    for (const auto& candidate : secrets) {
        int score = 0;
        if (!candidate.owners.empty()) {
            // The peer's name weighs more: a list that holds only our own name fits every peer.
            score = (names(candidate, remote) ? 2 : 0) + (names(candidate, local) ? 1 : 0);
            if (score == 0) continue;
        }
        if (score > best_score) {
            best = &candidate.secret;
            best_score = score;
        }
    }
    return best;
}

}  // namespace keyline::ike
