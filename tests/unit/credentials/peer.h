// A credential store and a peer that signs for it.
#pragma once

#include "host/ike/auth/credential_store.h"
#include "tests/unit/credentials/pki.h"

namespace keyline::test {

// A claim and the octets that it looks at.
struct SignedClaim {
    ike::PeerClaim claim;
    ike::AuthData auth;
    std::vector<Bytes> certificates;

    void sign_with(const crypto::PrivateKey& key, ByteView octets) {
        const std::vector hashes{ike::SignatureHash::sha256, ike::SignatureHash::identity};
        auth =
            ike::sign_auth(key, ike::choose_signature(key.public_key(), {}, hashes).value(), octets).value();
        look_here();
    }
    void look_here() {
        claim.auth_method = auth.method;
        claim.auth_data = auth.data;
    }
};

struct Peer {
    crypto::SeededRandom random{1};
    ike::CredentialStore store{random};
    Bytes octets = to_bytes(as_bytes("message, nonce and prf of an identity"));
    crypto::WallClock now = noon;

    void trust(const Issued& ca) {
        if (!store.add_certificate(ca.certificate(), ike::CertificateFlag::ca))
            throw std::runtime_error("no CA");
    }

    SignedClaim claim(const Issued& who, const std::string& id,
                      const std::vector<const Issued*>& more = {}) const {
        SignedClaim result;
        result.claim.id = ike::Identity::parse(id);
        result.certificates.push_back(who.der());
        for (const auto* issued : more) result.certificates.push_back(issued->der());
        for (const auto& der : result.certificates) result.claim.certificates.push_back({4, der});
        result.claim.signed_octets = octets;
        result.sign_with(who.key(), octets);
        return result;
    }

    // The reason, or nothing when the peer is verified. What would be fetched is not there.
    std::string refusal(const SignedClaim& claim, const ike::RemoteAuth& remote) {
        ike::RevocationProgress progress;
        while (true) {
            const auto verdict = store.verify_peer(claim.claim, remote, progress, now);
            if (const auto* refused = std::get_if<ike::RefusedPeer>(&verdict)) return refused->reason;
            if (std::holds_alternative<ike::VerifiedPeer>(verdict)) return "";
            for (const auto& fetch : std::get<ike::NeedsFetch>(verdict).start)
                store.fetched(fetch.id, fail("no network here"), now);
        }
    }
};

}  // namespace keyline::test
