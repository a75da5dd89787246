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

int best_match(const std::vector<Identity>& owners, const Identity& identity) {
    if (owners.empty()) return Identity::match_any;
    int best = 0;
    for (const auto& owner : owners) best = std::max(best, owner.match(identity));
    return best;
}

}  // namespace

Bytes signed_octets(const AuthInput& input) {
    const auto maced_id = crypto::prf(input.prf, input.sk_p, {rest_of_id_payload(*input.identity)});
    auto octets = to_bytes(input.init_message);
    append(octets, input.peer_nonce);
    append(octets, maced_id.reveal());
    return octets;
}

crypto::Secret shared_key_auth(const crypto::Secret& secret, const AuthInput& input) {
    const auto padded = crypto::prf(input.prf, secret.reveal(), {as_bytes(key_pad)});
    return crypto::prf(input.prf, padded.reveal(), {signed_octets(input)});
}

const crypto::Secret* find_secret(const std::vector<SharedSecret>& secrets, const Identity& local,
                                  const Identity& remote, SharedSecret::Kind kind) {
    const crypto::Secret* best = nullptr;
    std::pair<int, int> best_yet{0, 0};  // remote, local
    for (const auto& candidate : secrets) {
        if (candidate.kind != kind) continue;
        const std::pair match{best_match(candidate.owners, remote), best_match(candidate.owners, local)};
        if (match <= best_yet) continue;
        best = &candidate.secret;
        best_yet = match;
    }
    return best;
}

}  // namespace keyline::ike
