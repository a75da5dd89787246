// Phase 1 with public key encryption and with its revised mode (RFC 2409 sections 5.2, 5.3): who can decrypt
// the nonce is who has the private key, and HASH_I and HASH_R show it.
//
//   Main Mode        3   [HASH(1),] ID, NONCE, KE [, CERT]   for the responder's key
//                    4   ID, NONCE, KE                       for the initiator's
//                    5, 6   HASH
//   Aggressive Mode has the same in 1 and 2, and HASH in 2 and 3.
//
// Nobody has proved anything before HASH, but this side has used its private key by then. So:
//  * What the peer's ciphertexts hold decides nothing that it could see. Where something is wrong with it (a
//    forgery, a name that no connection knows, a peer without a key here) there is a `doubt`: the exchange
//    goes on as always up to the HASH, with this side's own key where there is no peer's. Otherwise every
//    answer would say something about a ciphertext (Bleichenbacher), or whom this gateway knows.
//  * An SA decrypts one message. As a responder it stays half-open after a HASH that was wrong, to the end
//    of its time: the limits on half-open SAs limit how often strangers make this side use its key.
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/rsa_encryption.h"
#include "host/ike/v1/encrypted_payloads.h"
#include "host/ike/v1/isakmp_sa.h"
#include "host/ike/v1/phase1_transform.h"

namespace keyline::ike::v1 {

using Kind = ReportEvent::Kind;

bool IsakmpSa::encrypts() const {
    return encryption_of(chosen_.method).has_value();
}

PayloadEncryption IsakmpSa::payload_encryption(bool of_initiator) const {
    // What was chosen is a suite: it was offered, or configured, as one.
    return {encryption_of(chosen_.method).value(), Phase1Suite::from(chosen_.proposal).value(),
            of_initiator ? spi_i_ : spi_r_};
}

// The first doubt is the reason for those that follow.
void IsakmpSa::doubt(const std::string& why) {
    if (!encryption_.doubt.empty()) return;
    encryption_.doubt = why;
    report(Kind::note, fmt::format("{} will not be believed: {}", remote_.to_string(), why));
}

// ---- Keys

// waiting_ is set where something must be fetched first.
IsakmpSa::Step IsakmpSa::find_peers_key(const PeerClaim& claim) {
    auto verdict = shared_.credentials().encryption_key(claim, connection_->remote.front(), revocation_,
                                                        shared_.wall_clock());
    if (auto* needs = std::get_if<NeedsFetch>(&verdict)) {
        await_fetches(std::move(*needs));
        return {};
    }
    if (const auto* refused = std::get_if<RefusedPeer>(&verdict))
        return Refused({NotifyType::authentication_failed, refused->reason});
    auto& verified = std::get<VerifiedPeer>(verdict);
    encryption_.peers_key = std::move(verified.key);
    if (!verified.chain.empty()) encryption_.peers_certificate = std::move(verified.chain.front());
    return {};
}

// Section 5.2 bounds names by the key, 5.3 does not.
IsakmpSa::Step IsakmpSa::check_own_id_fits() const {
    if (encryption_of(chosen_.method) == PublicKeyEncryption::revised) return {};
    const auto most = crypto::rsa_message_bytes(*encryption_.peers_key);
    if (own_id_.size() <= most) return {};
    return Refused({NotifyType::authentication_failed,
                    fmt::format("the identity {} is longer than what the peer's RSA key of {} bits encrypts: "
                                "use pubkey-encryption-revised, or a shorter one",
                                local_id_.to_string(), encryption_.peers_key->bits())});
}

// The certificate's subject, where the configuration has no name.
void IsakmpSa::take_own_identity(const OwnCredential& own) {
    local_id_ = own.id.type == Identity::Type::any ? Identity::of(local_.address) : own.id;
    own_id_ = encode(phase1_id(local_id_));
}

// ---- Initiator: before the first message, so that an error is told before anybody hears of it

IsakmpSa::Step IsakmpSa::prepare_encryption() {
    const auto own = shared_.credentials().own_decryption_credential(connection_->local.front(), {});
    if (!own) return Refused({NotifyType::authentication_failed, own.error().message});
    take_own_identity(*own);
    PeerClaim claim;
    claim.id = connection_->remote.front().id;
    if (auto found = find_peers_key(claim); !found)
        return Refused({NotifyType::authentication_failed,
                        "the peer's key must be known before the exchange: " + found.error().reason +
                            "; name its certificate in certs, or its key in pubkeys, of remote"});
    if (waiting_) return {};
    chosen_.method = terms_.methods.front();
    return check_own_id_fits();
}

// In Aggressive Mode the first message is encrypted before the responder chooses, and HASH(1) is made: there
// is one cipher and one hash to choose from then, as there is one group.
void IsakmpSa::settle_suite() {
    auto& transforms = offer_.proposals.front().transforms;
    const auto first = read_phase1(transforms.front());
    std::erase_if(transforms, [&](const OfferedTransform& other) {
        const auto read = read_phase1(other);
        return !read || read->encryption != first->encryption || read->key_bits != first->key_bits ||
               read->hash != first->hash;
    });
    chosen_ = choose_phase1(terms_, offer_).value();
}

// ---- What is said

// `payloads` has KE, NONCE and what else is to go with them, but SA; ID, CERT and HASH(1) are added here.
tl::expected<IsakmpSa::Payloads, Refusal> IsakmpSa::encrypt_for_peer(Payloads payloads) {
    const auto how = payload_encryption(initiator_);
    // Only a responder comes here without the peer's key. Nobody else can read what is for its own.
    const bool blind = !encryption_.peers_key;
    const auto& key = blind ? *encryption_.own_key : *encryption_.peers_key;
    auto id = own_id_;
    if (blind && how.kind == PublicKeyEncryption::plain)
        id.resize(std::min(id.size(), crypto::rsa_message_bytes(key)));
    payloads.push_back({PayloadType::identification, std::move(id)});
    const bool revised = how.kind == PublicKeyEncryption::revised;
    if (initiator_ && revised && sends_certificate()) {
        const auto own = shared_.credentials().own_decryption_credential(connection_->local.front(), {});
        if (!own) return Refused({NotifyType::authentication_failed, own.error().message});
        for (const auto& certificate : own->chain)
            payloads.push_back(
                {PayloadType::certificate,
                 encode(CertificateBody{CertificateEncoding::x509_key_exchange, certificate.der()})});
    }
    auto encrypted = encrypt_payloads(how, key, std::move(payloads), shared_.random);
    if (!encrypted) return Refused({NotifyType::authentication_failed, encrypted.error().message});
    if (initiator_ && encryption_.peers_certificate) {
        Payload hash_1{PayloadType::hash,
                       crypto::hash(how.suite.hash, {encryption_.peers_certificate->der()})};
        // Main Mode of section 5.2 has it behind KE.
        const bool behind_ke = !revised && !aggressive_;
        encrypted->insert(encrypted->begin() + (behind_ke ? 1 : 0), std::move(hash_1));
    }
    return std::move(*encrypted);
}

// For the revised mode's CERT, which the initiator sends in its next message.
void IsakmpSa::add_encryption_requests(Payloads& payloads) const {
    if (encryption_of(chosen_.method) != PublicKeyEncryption::revised) return;
    if (connection_->send_certificate_request)
        add_requests_for(payloads, CertificateEncoding::x509_key_exchange);
}

// ---- What is heard

// Whose private key: HASH(1) says it, if need be together with which connection.
Result<OwnCredential> IsakmpSa::decryption_credential(const Chain& chain) {
    const auto* payload = initiator_ ? nullptr : chain.find(PayloadType::hash);
    std::optional<CertificateHash> hash;
    if (payload != nullptr) hash = {Phase1Suite::from(chosen_.proposal)->hash, payload->body};
    const auto& credentials = shared_.credentials();
    auto own = credentials.own_decryption_credential(connection_->local.front(), hash);
    if (own || !hash) return own;
    for (const auto& candidate : shared_.connections_for(IkeVersion::v1, local_.address, remote_.address)) {
        if (!goes_the_same_way(*candidate)) continue;
        auto other = credentials.own_decryption_credential(candidate->local.front(), hash);
        if (!other) continue;
        connection_ = candidate;
        return other;
    }
    return own;
}

// The first connection that takes this name, and has the key that was used.
bool IsakmpSa::find_connection_by_name_and_key() {
    auto candidates = shared_.connections_for(IkeVersion::v1, local_.address, remote_.address);
    candidates.insert(candidates.begin(), connection_);
    for (const auto& candidate : candidates) {
        if (!candidate->remote.front().id.accepts(remote_id_)) continue;
        if (candidate != connection_ && !goes_the_same_way(*candidate)) continue;
        const auto& local = candidate->local.front();
        if (!shared_.credentials().decrypts_with(local, *encryption_.own_key)) continue;
        if (candidate != connection_ && local.id.type != Identity::Type::any && local.id != local_id_) {
            local_id_ = local.id;
            own_id_ = encode(phase1_id(local_id_));
        }
        connection_ = candidate;
        return true;
    }
    return false;
}

// The message's payloads in clear, once for all: the same message comes again when something was fetched.
IsakmpSa::Step IsakmpSa::decrypt_once(const Chain& chain) {
    auto digest = crypto::hash(crypto::HashAlgorithm::sha256, {chain.octets});
    if (encryption_.decrypted == digest) return {};
    if (!encryption_.decrypted.empty())
        return Refused({NotifyType::payload_malformed, "another message for the private key"});
    const auto own = decryption_credential(chain);
    if (!own) return Refused({NotifyType::authentication_failed, own.error().message});
    auto opened = decrypt_payloads(payload_encryption(!initiator_), own->key, chain);
    if (!opened) return Refused({opened.error().notify, opened.error().reason});
    encryption_.decrypted = std::move(digest);
    encryption_.clear = std::move(opened->chain);
    encryption_.own_key = own->key.public_key();
    if (!initiator_) take_own_identity(*own);
    if (!opened->doubt.empty()) doubt(opened->doubt);
    return {};
}

tl::expected<const Chain*, Refusal> IsakmpSa::read_encrypted(const Chain& chain) {
    if (auto done = decrypt_once(chain); !done) {
        // What fails here does so before the private key was used, and about nothing that is secret.
        if (done.error().notify == NotifyType::authentication_failed)
            done.error().notify = NotifyType::invalid_key_information;
        return tl::unexpected(done.error());
    }
    const auto& clear = encryption_.clear;
    (initiator_ ? values_.nr : values_.ni) = clear.find(PayloadType::nonce)->body;
    (initiator_ ? values_.gxr : values_.gxi) = clear.find(PayloadType::key_exchange)->body;
    peers_id_ = clear.find(PayloadType::identification)->body;
    if (auto known = read_encrypted_identity(); !known) doubt(known.error().reason);
    return &clear;
}

IsakmpSa::Step IsakmpSa::read_encrypted_identity() {
    const auto refuse = [](std::string why) {
        return Refused({NotifyType::authentication_failed, std::move(why)});
    };
    const auto body = decode_id(peers_id_);
    const auto identity = body ? phase1_identity(*body) : tl::unexpected(body.error());
    if (!identity)
        return refuse(fmt::format("its ID cannot be read ({}), or is not encrypted for our key",
                                  identity.error().reason));
    remote_id_ = *identity;
    if (initiator_) {
        const auto& certificate = encryption_.peers_certificate;
        if (!connection_->remote.front().id.accepts(remote_id_) ||
            (certificate && !has_identity(*certificate, remote_id_)))
            return refuse(fmt::format("it says to be {}, for whom the message was not encrypted",
                                      remote_id_.to_string()));
        return {};
    }
    if (!find_connection_by_name_and_key())
        return refuse(fmt::format("no connection for {} has the key of {}", remote_id_.to_string(),
                                  local_id_.to_string()));
    return find_initiators_key();
}

IsakmpSa::Step IsakmpSa::find_initiators_key() {
    PeerClaim claim;
    claim.id = remote_id_;
    const auto certificates = certificates_in(encryption_.clear);
    if (!certificates) return Refused(certificates.error());
    claim_with(claim, *certificates);
    if (auto found = find_peers_key(claim); !found || waiting_) return found;
    auto fits = check_own_id_fits();
    if (!fits) encryption_.peers_key.reset();
    return fits;
}

// ---- The proof

IsakmpSa::Step IsakmpSa::check_encrypted_proof(const Chain& chain, const crypto::Secret& expected) const {
    const auto* hash = chain.find(PayloadType::hash);
    if (hash == nullptr) return Refused({NotifyType::payload_malformed, "a message without HASH"});
    const bool right = crypto::constant_time_equal(expected.reveal(), hash->body);
    if (right && encryption_.doubt.empty()) return {};
    return Refused(
        {NotifyType::authentication_failed,
         !encryption_.doubt.empty()
             ? encryption_.doubt
             : "its HASH is wrong: has each side the other's certificate, and the private key to its own?"});
}

// It has failed, and used the private key: it counts as half-open until its time is over.
bool IsakmpSa::stays_half_open() {
    if (!half_open() || encryption_.decrypted.empty()) return false;
    forget_encryption();
    expects_ = 0;
    phase1_.await_nothing();
    phase1_.sent.clear();
    return true;
}

// Nonces are the secrets here.
void IsakmpSa::forget_encryption() {
    encryption_.clear.wipe();
    encryption_.clear = {};
    encryption_.peers_key.reset();
    if (!encryption_.decrypted.empty()) {
        wipe(values_.ni);
        wipe(values_.nr);
    }
}

}  // namespace keyline::ike::v1
