// All credentials of a gateway, and the questions that IKE_AUTH asks of them.
//
// No file, no clock, no network: `now` is the wall clock as the owner reads it, and what must be fetched to
// learn whether a certificate is revoked goes out as FetchUrl.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "host/crypto/chain.h"
#include "host/crypto/key.h"
#include "host/crypto/random.h"
#include "host/crypto/x509.h"
#include "host/ike/auth/certificate_cache.h"
#include "host/ike/auth/revocation.h"
#include "host/ike/auth/signature_auth.h"
#include "host/ike/configuration.h"

namespace keyline::ike {

using crypto::WallClock;

// vici's flags of certificates.
enum class CertificateFlag : std::uint8_t { none, ca, ocsp };
struct StoredCertificate {
    crypto::Certificate certificate;
    CertificateFlag flag = CertificateFlag::none;
};

// With what this side signs.
struct OwnCredential {
    Identity id;  // as configured; any: the certificate's subject
    crypto::PrivateKey key;
    std::vector<crypto::Certificate> chain;  // for CERT payloads: end entity first, no root; empty: raw key
};

// What a peer sent in one round of IKE_AUTH, or in IKEv1's Phase 1. Views: they live as long as the question.
struct PeerCertificate {  // CERT, RFC 7296 section 3.6
    std::uint8_t encoding = 0;
    ByteView data;
};
struct PeerClaim {
    Identity id;
    std::vector<PeerCertificate> certificates;
    std::uint8_t auth_method = 0;
    ByteView auth_data;
    ByteView signed_octets;
    // IKEv1: how HASH_I or HASH_R, which are signed_octets then, are signed: signature_scheme_of(). auth_data
    // is the signature alone, auth_method is not read, and what `auth` demands of AUTH's hash does not apply:
    // the negotiated hash is used.
    std::optional<crypto::SignatureScheme> scheme = std::nullopt;
};

// The answers to verify_peer().
struct VerifiedPeer {
    crypto::PublicKey key;
    crypto::Chain chain;             // empty: raw public key
    crypto::SignatureScheme scheme;  // encryption_key(): says nothing
};
struct RefusedPeer {
    std::string reason;  // for our own log; the peer hears AUTHENTICATION_FAILED
};
struct NeedsFetch {
    std::vector<FetchUrl> start;       // to be carried out now
    std::vector<FetchId> waiting_for;  // when one of these was answered: ask again
};
using PeerVerdict = std::variant<RefusedPeer, VerifiedPeer, NeedsFetch>;  // by default refused

// What IKEv1 asks of this side's credential.
struct SigningQuestion {
    // DER names of CAs out of the peer's CERTREQ payloads; an empty one is any CA.
    std::vector<Bytes> authorities;
    // The key can sign so: the method that was negotiated. Nothing: any that IKEv1 has a method for.
    std::optional<crypto::SignatureScheme> scheme = std::nullopt;
};
// HASH(1) of RFC 2409 sections 5.2 and 5.3: with which of our certificates' keys the peer has encrypted.
struct CertificateHash {
    crypto::HashAlgorithm algorithm = crypto::HashAlgorithm::sha1;  // the negotiated one
    ByteView value;
};

class CredentialStore {
  public:
    explicit CredentialStore(crypto::RandomSource& random) : revocation_(random) {}

    // ---- What the configuration and vici load. Loading the same again changes nothing.

    // An error for a CA certificate that is none.
    Result<void> add_certificate(crypto::Certificate certificate, CertificateFlag flag);
    bool remove_certificate(const Bytes& der);
    void add_crl(crypto::Crl crl) { revocation_.add_crl(std::move(crl)); }
    bool remove_crl(const Bytes& der) { return revocation_.remove_crl(der); }
    Bytes add_private_key(crypto::PrivateKey key);  // its key id: get-keys, unload-key
    bool remove_private_key(ByteView key_id);
    void add_shared_secret(SharedSecret secret);  // one of the same unique id is replaced
    bool remove_shared_secret(const std::string& unique_id);
    // Its CA certificate is trusted; one of the same name is replaced.
    Result<void> add_authority(Authority authority);
    bool remove_authority(const std::string& name);
    void clear();  // all but authorities, as vici's clear-creds
    // vici's flush-certs: what was fetched, and what is remembered of peers.
    void flush_crls() { revocation_.flush_crls(); }
    void flush_ocsp() { revocation_.flush_ocsp(); }
    void flush_peers() { of_peers_.clear(); }

    // ---- What there is

    const std::vector<StoredCertificate>& certificates() const { return certificates_; }
    // The last ones that peers sent and were believed with, the newest first. For listings only: nothing is
    // trusted because it is here.
    static constexpr std::size_t max_of_peers = 32;
    const std::deque<crypto::Certificate>& certificates_of_peers() const { return of_peers_; }
    const std::vector<SharedSecret>& shared_secrets() const { return secrets_; }
    const std::map<std::string, Authority>& authorities() const { return authorities_; }
    std::vector<Bytes> private_key_ids() const;
    bool has_private_key(const crypto::PublicKey& key) const { return find_key(key) != nullptr; }
    const Revocation& revocation() const { return revocation_; }

    // ---- What IKE asks

    // See find_secret(). Null when none fits.
    const crypto::Secret* shared_secret(SharedSecret::Kind kind, const Identity& local,
                                        const Identity& remote) const;

    // Of the configured certificates (or, without any, of those that the store has for the identity) the
    // first whose private key is here and whose CA the peer asks for (`requested`: the hashes of its
    // CERTREQ payloads), else the first whose private key is here. Without certificates the first raw public
    // key.
    Result<OwnCredential> own_credential(const LocalAuth& local, const std::vector<Bytes>& requested) const;

    // The hashes for CERTREQ payloads (RFC 7296 section 3.7): of the CAs that `remote` wants, else of all.
    std::vector<Bytes> certificate_request(const RemoteAuth& remote) const;

    // Is the peer who it says it is, by signature? `progress` is one for each IKE_AUTH round of an SA. The
    // owner has compared the identity with remote.id before.
    PeerVerdict verify_peer(const PeerClaim& claim, const RemoteAuth& remote, RevocationProgress& progress,
                            WallClock now);
    // ---- What IKEv1 asks besides

    // As own_credential(), of the keys that IKEv1 can sign with.
    Result<OwnCredential> own_signing_credential(const LocalAuth& local,
                                                 const SigningQuestion& question) const;
    // Whose private key decrypts what the peer has encrypted: the RSA certificate with that hash; without
    // HASH(1) the only one, or the only raw public key, whose private key is here.
    Result<OwnCredential> own_decryption_credential(const LocalAuth& local,
                                                    const std::optional<CertificateHash>& hash) const;
    // Whether this is a key that `local` could have given out.
    bool decrypts_with(const LocalAuth& local, const crypto::PublicKey& key) const;
    // For certificate requests (RFC 2408 section 3.10): the DER names of the CAs that `remote` wants, else of
    // all.
    std::vector<Bytes> certificate_request_names(const RemoteAuth& remote) const;
    // The key to encrypt for the peer with: RSA, its certificate verified as by verify_peer(), keyUsage for
    // encryption. Of `claim` only the identity and the certificates count, and an initiator has no more than
    // remote.id. For one that is a pattern only what remote.certs and remote.pubkeys name comes into
    // question. The verified chain's first certificate is what HASH(1) is made of.
    PeerVerdict encryption_key(const PeerClaim& claim, const RemoteAuth& remote, RevocationProgress& progress,
                               WallClock now);

    // The answer to a FetchUrl.
    void fetched(FetchId id, const Result<Bytes>& content, WallClock now) {
        revocation_.fetched(id, content, ocsp_responders(), now);
    }

  private:
    using Certificates = std::vector<crypto::Certificate>;
    enum class KeyUse : std::uint8_t { signature, encryption };
    // A claim, and its CERT payloads read.
    struct ReadClaim {
        const PeerClaim& claim;
        Certificates sent;
        KeyUse use = KeyUse::signature;
        bool is_v1() const { return claim.scheme.has_value() || use == KeyUse::encryption; }
    };
    struct Candidate {
        crypto::PublicKey key;
        std::optional<crypto::Certificate> certificate;
        bool pinned = false;  // named in remote.certs or remote.pubkeys
    };

    const crypto::PrivateKey* find_key(const crypto::PublicKey& key) const;
    Certificates ca_certificates() const;
    Certificates ocsp_responders() const;
    // From `certificate` upwards, as far as issuers are known; ends with the root.
    Certificates path_of(const crypto::Certificate& certificate) const;
    Certificates own_certificates(const LocalAuth& local) const;
    Result<OwnCredential> own_raw_key(const LocalAuth& local) const;
    // `wanted`: the path (the end entity first) is one that the peer asks for; `usable`: the key will do.
    using Wanted = std::function<bool(const Certificates& path)>;
    using Usable = std::function<bool(const crypto::PublicKey& key)>;
    Result<OwnCredential> own_credential_for(const LocalAuth& local, const Wanted& wanted,
                                             const Usable& usable) const;
    OwnCredential own_with(const LocalAuth& local, Certificates path) const;

    Result<void> read_certificates(ReadClaim& read) const;
    Result<std::vector<Candidate>> candidates_of(const ReadClaim& read, const RemoteAuth& remote) const;
    Result<crypto::Chain> chain_of(const Candidate& candidate, const ReadClaim& read,
                                   const RemoteAuth& remote, WallClock now) const;
    void remember(const crypto::Chain& chain);
    Result<crypto::SignatureScheme> check_signature(const Candidate& candidate, const PeerClaim& claim,
                                                    const AuthConstraints& constraints) const;
    PeerVerdict verify_candidate(const Candidate& candidate, const ReadClaim& read, const RemoteAuth& remote,
                                 RevocationProgress& progress, WallClock now);
    // The first candidate that is good, else why the last one is not.
    PeerVerdict verify_read(const ReadClaim& read, const RemoteAuth& remote, RevocationProgress& progress,
                            WallClock now);

    std::vector<StoredCertificate> certificates_;
    std::deque<crypto::Certificate> of_peers_;
    std::map<Bytes, crypto::PrivateKey> keys_;  // by key id
    std::vector<SharedSecret> secrets_;
    std::map<std::string, Authority> authorities_;
    Revocation revocation_;
    mutable CertificateCache cache_;
};

// The certificate belongs to this identity: its subject, a subjectAltName, or (ID_KEY_ID) its key.
bool has_identity(const crypto::Certificate& certificate, const Identity& id);

}  // namespace keyline::ike
