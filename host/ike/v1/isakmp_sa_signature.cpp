// Phase 1 with signatures: certificates, their requests, SIG payloads (RFC 2409 section 5.1, RFC 4754,
// RFC 4945 for what goes into CERT and CR).
#include <fmt/format.h>

#include "host/ike/auth/v1_methods.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

// ---- This side

tl::expected<IsakmpSa::Payloads, Refusal> IsakmpSa::sign(ByteView hash) const {
    const auto scheme = signature_scheme_of(chosen_.method);
    const auto credential = shared_.credentials().own_signing_credential(connection_->local.front(),
                                                                         {requested_authorities_, scheme});
    if (!credential) return Refused({NotifyType::authentication_failed, credential.error().message});
    auto signature = crypto::sign(credential->key, *scheme, hash);
    if (!signature) return Refused({NotifyType::authentication_failed, signature.error().message});
    Payloads payloads;
    if (sends_certificate()) {
        for (const auto& certificate : credential->chain)
            payloads.push_back(
                {PayloadType::certificate,
                 encode(CertificateBody{CertificateEncoding::x509_signature, certificate.der()})});
    }
    payloads.push_back({PayloadType::signature, std::move(*signature)});
    return payloads;
}

bool IsakmpSa::sends_certificate() const {
    using Send = ConnectionConfig::SendCertificate;
    return connection_->send_certificate == Send::always ||
           (connection_->send_certificate == Send::if_asked && certificate_requested_);
}

void IsakmpSa::add_certificate_requests(Payloads& payloads) const {
    const bool wants =
        connection_->send_certificate_request && connection_->remote.front().method == AuthClass::public_key;
    if (wants) add_requests_for(payloads, CertificateEncoding::x509_signature);
}

// One request a CA; without a CA that is known, one for any.
void IsakmpSa::add_requests_for(Payloads& payloads, CertificateEncoding encoding) const {
    constexpr std::size_t most = 32;
    auto names = shared_.credentials().certificate_request_names(connection_->remote.front());
    if (names.size() > most) names.resize(most);
    if (names.empty()) names.emplace_back();
    for (auto& name : names)
        payloads.push_back(
            {PayloadType::certificate_request, encode(CertificateRequestBody{encoding, std::move(name)})});
}

// In any message: strongSwan's initiator asks in its third.
void IsakmpSa::note_certificate_requests(const Chain& chain) {
    if (chain.find(PayloadType::certificate_request) == nullptr) return;
    requested_authorities_.clear();  // a message may be read again, when something was fetched for it
    for (const auto& payload : chain.payloads) {
        if (payload.type != PayloadType::certificate_request) continue;
        auto body = decode_certificate_request(payload.body);
        const bool is_x509 = body && (body->encoding == CertificateEncoding::x509_signature ||
                                      body->encoding == CertificateEncoding::x509_key_exchange);
        if (!is_x509) continue;
        certificate_requested_ = true;
        requested_authorities_.push_back(std::move(body->authority));
    }
}

// ---- The peer

tl::expected<std::vector<CertificateBody>, Refusal> IsakmpSa::certificates_in(const Chain& chain) {
    std::vector<CertificateBody> certificates;
    for (const auto& payload : chain.payloads) {
        if (payload.type != PayloadType::certificate) continue;
        auto body = decode_certificate(payload.body);
        if (!body) return Refused({body.error().notify, body.error().reason});
        certificates.push_back(std::move(*body));
    }
    return certificates;
}

void IsakmpSa::claim_with(PeerClaim& claim, const std::vector<CertificateBody>& certificates) {
    for (const auto& certificate : certificates)
        claim.certificates.push_back({static_cast<std::uint8_t>(certificate.encoding), certificate.data});
}

IsakmpSa::Step IsakmpSa::check_signature(const Chain& chain, ByteView hash) {
    const auto* signature = chain.find(PayloadType::signature);
    if (signature == nullptr) return Refused({NotifyType::payload_malformed, "a message without SIG"});
    PeerClaim claim;
    claim.id = remote_id_;
    claim.scheme = signature_scheme_of(chosen_.method);
    claim.auth_data = signature->body;
    claim.signed_octets = hash;
    const auto certificates = certificates_in(chain);
    if (!certificates) return Refused(certificates.error());
    claim_with(claim, *certificates);
    auto verdict = shared_.credentials().verify_peer(claim, connection_->remote.front(), revocation_,
                                                     shared_.wall_clock());
    if (const auto* refused = std::get_if<RefusedPeer>(&verdict))
        return Refused({NotifyType::authentication_failed, refused->reason});
    if (auto* needs = std::get_if<NeedsFetch>(&verdict)) await_fetches(std::move(*needs));
    return {};
}

void IsakmpSa::await_fetches(NeedsFetch needs) {
    waiting_ = WaitingForFetch{{needs.waiting_for.begin(), needs.waiting_for.end()}, {}};
    for (auto& fetch : needs.start) shared_.act(std::move(fetch));
}

}  // namespace keyline::ike::v1
