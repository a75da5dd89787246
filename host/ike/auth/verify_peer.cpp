// CredentialStore's judgement of a peer: whose key it is, whether it signed, whether the key may be trusted.
#include <algorithm>

#include "host/ike/auth/credential_store.h"
#include "host/ike/v1/constants.h"

namespace keyline::ike {

namespace {

// More certificates than this in one message help nobody but who wants to keep us busy.
constexpr std::size_t max_peer_certificates = 16;

bool is_encoding(const PeerCertificate& certificate, CertificateEncoding encoding) {
    return certificate.encoding == static_cast<std::uint8_t>(encoding);
}

bool sends_pkcs7(const PeerClaim& claim) {
    return std::any_of(claim.certificates.begin(), claim.certificates.end(), [](const auto& sent) {
        return sent.encoding == static_cast<std::uint8_t>(v1::CertificateEncoding::pkcs7);
    });
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

Result<void> CredentialStore::read_certificates(ReadClaim& read) const {
    const auto& list = read.claim.certificates;
    if (list.size() > max_peer_certificates) return fail("too many CERT payloads");
    for (const auto& sent : list) {
        if (!read.is_v1() && is_encoding(sent, CertificateEncoding::hash_and_url))
            return fail("the peer sends its certificate as hash and URL, which Keyline does not fetch");
        // A CRL among them too: a peer would choose by which list it is judged.
        const bool exchange =
            read.is_v1() &&
            sent.encoding == static_cast<std::uint8_t>(v1::CertificateEncoding::x509_key_exchange);
        if (!exchange && !is_encoding(sent, CertificateEncoding::x509_signature)) continue;
        auto certificate = cache_.parse(sent.data, CertificateCache::Keep::if_ca);
        if (!certificate) return fail("CERT payload: " + certificate.error().message);
        read.sent.push_back(std::move(*certificate));
    }
    return {};
}

Result<std::vector<CredentialStore::Candidate>> CredentialStore::candidates_of(
    const ReadClaim& read, const RemoteAuth& remote) const {
    const auto& sent = read.sent;
    const auto& id = read.claim.id;
    // Whom an initiator encrypts for it may know by a pinned key alone.
    const bool unknown = read.use == KeyUse::encryption && id.is_pattern();
    std::vector<Candidate> candidates;
    for (const auto& info : remote.public_keys)
        if (auto key = crypto::PublicKey::parse(info))
            candidates.push_back({std::move(*key), std::nullopt, true});
    const auto add = [&](const crypto::Certificate& certificate) {
        const bool pinned = contains(remote.certificates, certificate.der());
        if (!(unknown ? pinned : has_identity(certificate, id))) return;
        if (!remote.certificates.empty() && !pinned) return;
        candidates.push_back({certificate.public_key(), certificate, pinned});
    };
    // The first CERT is the signer's (RFC 7296 section 3.6), but in IKEv1 any may be (RFC 4945 section
    // 3.3.5); a peer that sends none has one that we know.
    if (!sent.empty()) {
        for (std::size_t i = 0; i < (read.is_v1() ? sent.size() : 1); ++i) add(sent[i]);
    } else if (!remote.certificates.empty()) {
        for (const auto& certificate : cache_.parse_all(remote.certificates)) add(certificate);
    } else {
        for (const auto& stored : certificates_)
            if (stored.flag == CertificateFlag::none) add(stored.certificate);
    }
    if (!candidates.empty()) return candidates;
    if (sent.empty())
        return fail("there is no certificate and no public key of " + id.to_string() +
                    (sends_pkcs7(read.claim)
                         ? "; the peer sends its own as PKCS#7, which Keyline does not read"
                         : ""));
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
    if (read.use == KeyUse::signature && !candidate.certificate->may_sign_data())
        return fail("\"" + candidate.certificate->subject_text() +
                    "\" has a keyUsage without digitalSignature");
    if (read.use == KeyUse::encryption && !candidate.certificate->may_encrypt_keys())
        return fail("\"" + candidate.certificate->subject_text() +
                    "\" has a keyUsage without keyEncipherment and dataEncipherment");
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

Result<crypto::SignatureScheme> CredentialStore::check_signature(const Candidate& candidate,
                                                                 const PeerClaim& claim,
                                                                 const AuthConstraints& constraints) const {
    auto received = claim.scheme
                        ? Result<ReceivedSignature>(ReceivedSignature{*claim.scheme, claim.auth_data})
                        : read_auth(claim.auth_method, claim.auth_data);
    if (!received) return tl::unexpected(received.error());
    if (!claim.scheme)
        if (auto allowed = constraints.check_auth(received->scheme); !allowed)
            return tl::unexpected(allowed.error());
    if (auto strong = constraints.check_key(candidate.key); !strong) return tl::unexpected(strong.error());
    if (crypto::verify(candidate.key, received->scheme, claim.signed_octets, received->signature))
        return received->scheme;
    return fail("the signature of " + claim.id.to_string() + " with " + to_string(received->scheme) +
                " is wrong");
}

PeerVerdict CredentialStore::verify_candidate(const Candidate& candidate, const ReadClaim& read,
                                              const RemoteAuth& remote, RevocationProgress& progress,
                                              WallClock now) {
    const auto& claim = read.claim;
    const auto constraints = AuthConstraints::parse(remote.auth);
    if (!constraints) return refused(constraints.error().message);
    crypto::SignatureScheme scheme;
    if (read.use == KeyUse::signature) {
        // The signature first: who cannot sign makes us fetch nothing.
        const auto checked = check_signature(candidate, claim, *constraints);
        if (!checked) return refused(checked.error().message);
        scheme = *checked;
    } else if (candidate.key.type() != crypto::KeyType::rsa) {
        return refused("a key of type " + std::string(to_string(candidate.key.type())) +
                       " cannot encrypt: public key encryption needs RSA keys");
    }
    if (!candidate.certificate) return VerifiedPeer{candidate.key, {}, scheme};
    auto chain = chain_of(candidate, read, remote, now);
    if (!chain) return refused(chain.error().message);
    if (auto strong = constraints->check_chain(*chain); !strong) return refused(strong.error().message);
    auto verdict = revocation_.check(*chain, remote.revocation, authorities_, progress, now);
    if (auto* waiting = std::get_if<Revocation::Waiting>(&verdict))
        return NeedsFetch{std::move(waiting->start), std::move(waiting->waiting_for)};
    if (auto* bad = std::get_if<Revocation::Refused>(&verdict)) return refused(std::move(bad->reason));
    remember(*chain);
    return VerifiedPeer{candidate.key, std::move(*chain), scheme};
}

PeerVerdict CredentialStore::verify_read(const ReadClaim& read, const RemoteAuth& remote,
                                         RevocationProgress& progress, WallClock now) {
    const auto candidates = candidates_of(read, remote);
    if (!candidates) return refused(candidates.error().message);
    PeerVerdict verdict = refused("nothing to verify " + read.claim.id.to_string() + " with");
    for (const auto& candidate : *candidates) {
        verdict = verify_candidate(candidate, read, remote, progress, now);
        if (!std::holds_alternative<RefusedPeer>(verdict)) break;
    }
    return verdict;
}

PeerVerdict CredentialStore::verify_peer(const PeerClaim& claim, const RemoteAuth& remote,
                                         RevocationProgress& progress, WallClock now) {
    ReadClaim read{claim, {}, KeyUse::signature};
    if (auto done = read_certificates(read); !done) return refused(done.error().message);
    return verify_read(read, remote, progress, now);
}

PeerVerdict CredentialStore::encryption_key(const PeerClaim& claim, const RemoteAuth& remote,
                                            RevocationProgress& progress, WallClock now) {
    ReadClaim read{claim, {}, KeyUse::encryption};
    if (auto done = read_certificates(read); !done) return refused(done.error().message);
    return verify_read(read, remote, progress, now);
}

}  // namespace keyline::ike
