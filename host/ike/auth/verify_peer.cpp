// CredentialStore's judgement of a peer: whose key it is, whether it signed, whether the key may be trusted.
#include <algorithm>

#include "host/ike/auth/credential_store.h"

namespace keyline::ike {

namespace {

// More certificates than this in one message help nobody but who wants to keep us busy.
constexpr std::size_t max_peer_certificates = 16;

bool is_encoding(const PeerCertificate& certificate, CertificateEncoding encoding) {
    return certificate.encoding == static_cast<std::uint8_t>(encoding);
}

bool contains(const std::vector<Bytes>& list, const Bytes& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

RefusedPeer refused(std::string reason) {
    return RefusedPeer{std::move(reason)};
}

Result<void> check_ca_identity(const crypto::Chain& chain, const Identity& ca_id) {
    if (ca_id.type == Identity::Type::any) return {};
    const bool found =
        std::any_of(chain.begin() + 1, chain.end(), [&](const auto& ca) { return has_identity(ca, ca_id); });
    if (found) return {};
    return fail("no CA of its chain is " + ca_id.to_string());
}

}  // namespace

Result<CredentialStore::Certificates> CredentialStore::sent_certificates(const PeerClaim& claim) const {
    Certificates certificates;
    if (claim.certificates.size() > max_peer_certificates) return fail("too many CERT payloads");
    for (const auto& sent : claim.certificates) {
        if (is_encoding(sent, CertificateEncoding::hash_and_url))
            return fail("the peer sends its certificate as hash and URL, which Keyline does not fetch");
        // A CRL among them too: a peer would choose by which list it is judged.
        if (!is_encoding(sent, CertificateEncoding::x509_signature)) continue;
        auto certificate = cache_.parse(sent.data, CertificateCache::Keep::if_ca);
        if (!certificate) return fail("CERT payload: " + certificate.error().message);
        certificates.push_back(std::move(*certificate));
    }
    return certificates;
}

Result<std::vector<CredentialStore::Candidate>> CredentialStore::candidates_of(
    const ReadClaim& read, const RemoteAuth& remote) const {
    const auto& [claim, sent] = read;
    const auto& id = claim.id;
    std::vector<Candidate> candidates;
    for (const auto& info : remote.public_keys)
        if (auto key = crypto::PublicKey::parse(info))
            candidates.push_back({std::move(*key), std::nullopt, true});
    const auto add = [&](const crypto::Certificate& certificate) {
        const bool pinned = contains(remote.certificates, certificate.der());
        if (!has_identity(certificate, id) || (!remote.certificates.empty() && !pinned)) return;
        candidates.push_back({certificate.public_key(), certificate, pinned});
    };
    // The first CERT is the signer's (RFC 7296 section 3.6); a peer that sends none has one that we know.
    if (!sent.empty()) {
        add(sent.front());
    } else if (!remote.certificates.empty()) {
        for (const auto& certificate : cache_.parse_all(remote.certificates)) add(certificate);
    } else {
        for (const auto& stored : certificates_)
            if (stored.flag == CertificateFlag::none) add(stored.certificate);
    }
    if (!candidates.empty()) return candidates;
    if (sent.empty()) return fail("there is no certificate and no public key of " + id.to_string());
    if (!has_identity(sent.front(), id))
        return fail("the certificate of \"" + sent.front().subject_text() + "\" is not for " +
                    id.to_string());
    return fail("the certificate of \"" + sent.front().subject_text() +
                "\" is not one of those that the connection accepts");
}

Result<crypto::Chain> CredentialStore::chain_of(const Candidate& candidate, const ReadClaim& read,
                                                const RemoteAuth& remote, WallClock now) const {
    crypto::ChainQuestion question;
    question.now = now;
    question.policies = remote.certificate_policies;
    question.anchors =
        remote.ca_certificates.empty() ? ca_certificates() : cache_.parse_all(remote.ca_certificates);
    question.candidates = read.sent;
    for (const auto& stored : certificates_) question.candidates.push_back(stored.certificate);
    auto chain = crypto::build_chain(*candidate.certificate, question);
    if (!chain && candidate.pinned && remote.ca_certificates.empty()) {
        // Named by the operator: trusted itself, when no CA of it is known.
        question.anchors.push_back(*candidate.certificate);
        chain = crypto::build_chain(*candidate.certificate, question);
    }
    if (!chain) return chain;
    if (!candidate.certificate->may_sign_data())
        return fail("\"" + candidate.certificate->subject_text() +
                    "\" has a keyUsage without digitalSignature");
    if (auto fits = check_ca_identity(*chain, remote.ca_id); !fits) return tl::unexpected(fits.error());
    return chain;
}

// The anchor is among what is loaded.
void CredentialStore::remember(const crypto::Chain& chain) {
    for (std::size_t i = chain.size() - 1; i-- > 0;) {
        std::erase(of_peers_, chain[i]);
        of_peers_.push_front(chain[i]);
    }
    while (of_peers_.size() > max_of_peers) of_peers_.pop_back();
}

PeerVerdict CredentialStore::verify_candidate(const Candidate& candidate, const ReadClaim& read,
                                              const RemoteAuth& remote, RevocationProgress& progress,
                                              WallClock now) {
    const auto& claim = read.claim;
    const auto constraints = AuthConstraints::parse(remote.auth);
    if (!constraints) return refused(constraints.error().message);
    const auto received = read_auth(claim.auth_method, claim.auth_data);
    if (!received) return refused(received.error().message);
    if (auto allowed = constraints->check_auth(received->scheme); !allowed)
        return refused(allowed.error().message);
    if (auto strong = constraints->check_key(candidate.key); !strong) return refused(strong.error().message);
    // The signature first: who cannot sign makes us fetch nothing.
    if (!crypto::verify(candidate.key, received->scheme, claim.signed_octets, received->signature))
        return refused("the signature of " + claim.id.to_string() + " with " + to_string(received->scheme) +
                       " is wrong");
    if (!candidate.certificate) return VerifiedPeer{candidate.key, {}, received->scheme};
    auto chain = chain_of(candidate, read, remote, now);
    if (!chain) return refused(chain.error().message);
    if (auto strong = constraints->check_chain(*chain); !strong) return refused(strong.error().message);
    auto verdict = revocation_.check(*chain, remote.revocation, authorities_, progress, now);
    if (auto* waiting = std::get_if<Revocation::Waiting>(&verdict))
        return NeedsFetch{std::move(waiting->start), std::move(waiting->waiting_for)};
    if (auto* bad = std::get_if<Revocation::Refused>(&verdict)) return refused(std::move(bad->reason));
    remember(*chain);
    return VerifiedPeer{candidate.key, std::move(*chain), received->scheme};
}

PeerVerdict CredentialStore::verify_peer(const PeerClaim& claim, const RemoteAuth& remote,
                                         RevocationProgress& progress, WallClock now) {
    auto sent = sent_certificates(claim);
    if (!sent) return refused(sent.error().message);
    const ReadClaim read{claim, std::move(*sent)};
    const auto candidates = candidates_of(read, remote);
    if (!candidates) return refused(candidates.error().message);
    PeerVerdict verdict = refused("nothing to verify " + claim.id.to_string() + " with");
    for (const auto& candidate : *candidates) {
        verdict = verify_candidate(candidate, read, remote, progress, now);
        if (!std::holds_alternative<RefusedPeer>(verdict)) break;
    }
    return verdict;
}

}  // namespace keyline::ike
