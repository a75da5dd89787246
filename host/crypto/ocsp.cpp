#include "host/crypto/ocsp.h"

#include <algorithm>

#include <openssl/ocsp.h>

#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

namespace {

using CertificateId = std::unique_ptr<OCSP_CERTID, openssl::Deleter<OCSP_CERTID_free>>;
using Request = std::unique_ptr<OCSP_REQUEST, openssl::Deleter<OCSP_REQUEST_free>>;
using Response = std::unique_ptr<OCSP_RESPONSE, openssl::Deleter<OCSP_RESPONSE_free>>;
using BasicResponse = std::unique_ptr<OCSP_BASICRESP, openssl::Deleter<OCSP_BASICRESP_free>>;
using OctetString = std::unique_ptr<ASN1_OCTET_STRING, openssl::Deleter<ASN1_OCTET_STRING_free>>;

constexpr std::chrono::minutes clock_skew(5);
constexpr std::chrono::hours life_without_next_update(24);

Result<BasicResponse> decode(ByteView der) {
    if (der.size() > max_ocsp_response_bytes) return fail("the OCSP response is too large");
    const auto* position = der.data();
    const Response response(d2i_OCSP_RESPONSE(nullptr, &position, static_cast<long>(der.size())));
    if (!response || position != der.data() + der.size()) return openssl::failure("malformed OCSP response");
    const int status = OCSP_response_status(response.get());
    if (status != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return fail(std::string("the OCSP responder says ") + OCSP_response_status_str(status));
    BasicResponse basic(OCSP_response_get1_basic(response.get()));
    if (!basic) return openssl::failure("an OCSP response that is not basic");
    return basic;
}

// A response without nonce is fine: responders may sign in advance (RFC 6960 section 4.4.1).
bool nonce_fits(OCSP_BASICRESP* basic, ByteView nonce) {
    const int index = OCSP_BASICRESP_get_ext_by_NID(basic, NID_id_pkix_OCSP_Nonce, -1);
    if (index < 0 || nonce.empty()) return true;
    const auto* value = X509_EXTENSION_get_data(OCSP_BASICRESP_get_ext(basic, index));
    const auto content = x509::octets(value);
    const auto* position = content.data();
    const OctetString inner(d2i_ASN1_OCTET_STRING(nullptr, &position, static_cast<long>(content.size())));
    openssl::clear_errors();
    const auto received = inner ? x509::octets(inner.get()) : content;
    return std::equal(received.begin(), received.end(), nonce.begin(), nonce.end());
}

// The response's own signer certificates are checked at `now`; the end of the path is the issuer, or a
// responder that is trusted as such.
Result<void> check_signature(OCSP_BASICRESP* basic, const Certificate& issuer,
                             const std::vector<Certificate>& trusted_responders, WallClock now) {
    const x509::Store store(X509_STORE_new());
    openssl::require(store && X509_STORE_add_cert(store.get(), issuer.handle()) == 1, "X509_STORE");
    auto* parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_time(parameters, x509::seconds_of(now));
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    const auto with_issuer = x509::stack_of({issuer});
    if (OCSP_basic_verify(basic, with_issuer.get(), store.get(), 0) == 1) return {};
    const auto text = openssl::error_text("the OCSP response is not signed by who may");
    for (const auto& responder : trusted_responders) {
        const bool in_time = responder.not_before() <= now && now <= responder.not_after();
        const auto only = x509::stack_of({responder});
        // Explicit trust: the path of this certificate does not matter.
        if (in_time &&
            OCSP_basic_verify(basic, only.get(), store.get(), OCSP_TRUSTOTHER | OCSP_NOINTERN) == 1)
            return {};
    }
    openssl::clear_errors();
    return fail(text);
}

// The responder chooses the hash of the CertID; the answer is about us when the hashes say so.
bool is_about(const OCSP_CERTID* id, const Certificate& certificate, const Certificate& issuer) {
    ASN1_OBJECT* hash = nullptr;
    OCSP_id_get0_info(nullptr, &hash, nullptr, nullptr, const_cast<OCSP_CERTID*>(id));
    const auto* digest = EVP_get_digestbyobj(hash);
    if (digest == nullptr) return false;
    const CertificateId own(OCSP_cert_to_id(digest, certificate.handle(), issuer.handle()));
    return own && OCSP_id_cmp(own.get(), id) == 0;
}

RevocationStatus status_of(int status) {
    if (status == V_OCSP_CERTSTATUS_GOOD) return RevocationStatus::good;
    return status == V_OCSP_CERTSTATUS_REVOKED ? RevocationStatus::revoked : RevocationStatus::unknown;
}

std::optional<OcspAnswer> read_single(OCSP_SINGLERESP* single) {
    ASN1_GENERALIZEDTIME* this_update = nullptr;
    ASN1_GENERALIZEDTIME* next_update = nullptr;
    OcspAnswer answer;
    answer.status = status_of(OCSP_single_get0_status(single, nullptr, nullptr, &this_update, &next_update));
    const auto issued = x509::time_of(this_update);
    if (!issued) return std::nullopt;
    answer.this_update = *issued;
    answer.next_update = x509::time_of(next_update);
    if (next_update != nullptr && !answer.next_update) return std::nullopt;
    return answer;
}

}  // namespace

Bytes make_ocsp_request(const Certificate& certificate, const Certificate& issuer, ByteView nonce) {
    const Request request(OCSP_REQUEST_new());
    CertificateId id(OCSP_cert_to_id(EVP_sha1(), certificate.handle(), issuer.handle()));
    openssl::require(request && id && OCSP_request_add0_id(request.get(), id.get()) != nullptr,
                     "OCSP request");
    static_cast<void>(id.release());  // the request has it now
    auto value = to_bytes(nonce);
    if (!value.empty())
        openssl::require(
            OCSP_request_add1_nonce(request.get(), value.data(), openssl::checked_int(value.size())) == 1,
            "OCSP nonce");
    return x509::encode<i2d_OCSP_REQUEST>(request.get());
}

RevocationStatus status_at(const OcspAnswer& answer, WallClock now) {
    const auto end = answer.next_update.value_or(answer.this_update + life_without_next_update);
    const bool in_time = answer.this_update <= now + clock_skew && now <= end;
    return !in_time && answer.status == RevocationStatus::good ? RevocationStatus::stale : answer.status;
}

Result<OcspAnswer> read_ocsp_response(ByteView der, const Certificate& certificate, const Certificate& issuer,
                                      const std::vector<Certificate>& trusted_responders, ByteView nonce,
                                      WallClock now) {
    const auto basic = decode(der);
    if (!basic) return tl::unexpected(basic.error());
    if (!nonce_fits(basic->get(), nonce)) return fail("the OCSP response has another nonce than the request");
    if (auto good = check_signature(basic->get(), issuer, trusted_responders, now); !good)
        return tl::unexpected(good.error());
    for (int i = 0; i < OCSP_resp_count(basic->get()); ++i) {
        auto* single = OCSP_resp_get0(basic->get(), i);
        if (!is_about(OCSP_SINGLERESP_get0_id(single), certificate, issuer)) continue;
        const auto answer = read_single(single);
        if (!answer) return fail("an OCSP response with a malformed time");
        return *answer;
    }
    openssl::clear_errors();
    return fail("the OCSP response is about other certificates");
}

}  // namespace keyline::crypto
