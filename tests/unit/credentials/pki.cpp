#include "tests/unit/credentials/pki.h"

#include <atomic>
#include <stdexcept>

#include <openssl/conf.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "host/crypto/distinguished_name.h"

namespace keyline::test {

namespace {

void must(bool success) {
    if (!success) throw std::runtime_error("the test's OpenSSL CA failed");
}

Key shared(EVP_PKEY* key) {
    must(key != nullptr);
    return {key, EVP_PKEY_free};
}

template <auto Encode, typename T>
Bytes encode(T* object) {
    unsigned char* der = nullptr;
    const int size = Encode(object, &der);
    must(size > 0);
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

std::shared_ptr<X509_NAME> name_of(const std::string& text) {
    const auto der = crypto::parse_distinguished_name(text);
    must(der.has_value());
    const auto* position = der->data();
    std::shared_ptr<X509_NAME> name(d2i_X509_NAME(nullptr, &position, static_cast<long>(der->size())),
                                    X509_NAME_free);
    must(name != nullptr);
    return name;
}

std::shared_ptr<ASN1_TIME> time_at(hours offset) {
    return {ASN1_TIME_set(nullptr, std::chrono::system_clock::to_time_t(noon + offset)), ASN1_TIME_free};
}

long next_serial() {
    static std::atomic<long> serial{1000};
    return ++serial;
}

std::shared_ptr<EVP_MD_CTX> signing(const Key& key, const EVP_MD* digest, bool pss) {
    std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX* key_context = nullptr;
    must(EVP_DigestSignInit(context.get(), &key_context, digest, nullptr, key.get()) == 1);
    if (pss) {
        must(EVP_PKEY_CTX_set_rsa_padding(key_context, RSA_PKCS1_PSS_PADDING) == 1);
        must(EVP_PKEY_CTX_set_rsa_pss_saltlen(key_context, RSA_PSS_SALTLEN_DIGEST) == 1);
    }
    return context;
}

std::shared_ptr<X509> make(const Request& request, X509* issuer, const Key& issuer_key) {
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    auto* raw = certificate.get();
    must(X509_set_version(raw, X509_VERSION_3) == 1);
    must(ASN1_INTEGER_set(X509_get_serialNumber(raw), next_serial()) == 1);
    must(X509_set_subject_name(raw, name_of(request.subject).get()) == 1);
    if (!request.issuer.empty() || issuer == nullptr) {
        const auto& name = request.issuer.empty() ? request.subject : request.issuer;
        must(X509_set_issuer_name(raw, name_of(name).get()) == 1);
    } else {
        must(X509_set_issuer_name(raw, X509_get_subject_name(issuer)) == 1);
    }
    must(X509_set1_notBefore(raw, time_at(request.not_before).get()) == 1);
    must(X509_set1_notAfter(raw, time_at(request.not_after).get()) == 1);
    must(X509_set_pubkey(raw, request.key.get()) == 1);
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer == nullptr ? raw : issuer, raw, nullptr, nullptr, 0);
    // Some extensions (policies) are only read with a configuration file at hand, be it empty.
    const std::shared_ptr<CONF> configuration(NCONF_new(nullptr), NCONF_free);
    X509V3_set_nconf(&context, configuration.get());
    for (const auto& [nid, text] : request.extensions) {
        const bool without_key_id = issuer != nullptr && X509_get0_subject_key_id(issuer) == nullptr;
        if (nid == NID_authority_key_identifier && without_key_id) continue;
        std::shared_ptr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, text.c_str()),
                                                  X509_EXTENSION_free);
        must(extension != nullptr && X509_add_ext(raw, extension.get(), -1) == 1);
    }
    must(X509_sign_ctx(raw, signing(issuer_key, request.digest, request.pss).get()) > 0);
    return certificate;
}

}  // namespace

Key make_rsa_key(unsigned bits) {
    return shared(EVP_RSA_gen(bits));
}
Key make_ec_key(const char* curve) {
    return shared(EVP_EC_gen(curve));
}
Key make_ed25519_key() {
    return shared(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}
Key make_ed448_key() {
    return shared(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448"));
}

Key make_dsa_key() {
    const std::pair<const char*, const char*> numbers[] = {
        {OSSL_PKEY_PARAM_FFC_P,
         "86F5CA03DCFEB225063FF830A0C769B9DD9D6153AD91D7CE27F787C43278B447"
         "E6533B86B18BED6E8A48B784A14C252C5BE0DBF60B86D6385BD2F12FB763ED88"
         "73ABFD3F5BA2E0A8C0A59082EAC056935E529DAF7C610467899C77ADEDFC846C"
         "881870B7B19B2B58F9BE0521A17002E3BDD6B86685EE90B3D9A1B02B782B1779"},
        {OSSL_PKEY_PARAM_FFC_Q, "996F967F6C8E388D9E28D01E205FBA957A5698B1"},
        {OSSL_PKEY_PARAM_FFC_G,
         "07B0F92546150B62514BB771E2A0C0CE387F03BDA6C56B505209FF25FD3C133D"
         "89BBCD97E904E09114D9A7DEFDEADFC9078EA544D2E401AEECC40BB9FBBF78FD"
         "87995A10A1C27CB7789B594BA7EFB5C4326A9FE59A070E136DB77175464ADCA4"
         "17BE5DCE2F40D10A46A3A3943F26AB7FD9C0398FF8C76EE0A56826A8A88F1DBD"},
        {OSSL_PKEY_PARAM_PRIV_KEY, "411602CB19A6CCC34494D79D98EF1E7ED5AF25F7"},
        {OSSL_PKEY_PARAM_PUB_KEY,
         "5DF5E01DED31D0297E274E1691C192FE5868FEF9E19A84776454B100CF16F653"
         "92195A38B90523E2542EE61871C0440CB87C322FC4B4D2EC5E1E7EC766E1BE8D"
         "4CE935437DC11C3C8FD426338933EBFE739CB3465F4D3668C5E473508253B1E6"
         "82F65CBDC4FAE93C2EA212390E54905A86E2223170B44EAA7DA5DD9FFCFB7F3B"},
    };
    std::shared_ptr<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
    std::vector<std::shared_ptr<BIGNUM>> kept;  // until the parameters are made
    for (const auto& [name, hex] : numbers) {
        BIGNUM* number = nullptr;
        must(BN_hex2bn(&number, hex) > 0);
        kept.emplace_back(number, BN_free);
        must(OSSL_PARAM_BLD_push_BN(builder.get(), name, number) == 1);
    }
    const std::shared_ptr<OSSL_PARAM> parameters(OSSL_PARAM_BLD_to_param(builder.get()), OSSL_PARAM_free);
    const std::shared_ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, "DSA", nullptr),
                                                EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    must(EVP_PKEY_fromdata_init(context.get()) == 1 &&
         EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) == 1);
    return shared(key);
}

Bytes private_der(const Key& key) {
    std::shared_ptr<PKCS8_PRIV_KEY_INFO> info(EVP_PKEY2PKCS8(key.get()), PKCS8_PRIV_KEY_INFO_free);
    must(info != nullptr);
    return encode<i2d_PKCS8_PRIV_KEY_INFO>(info.get());
}

crypto::PrivateKey private_key(const Key& key) {
    return crypto::PrivateKey::parse(private_der(key)).value();
}

crypto::PublicKey public_key(const Key& key) {
    return crypto::PublicKey::parse(encode<i2d_PUBKEY>(key.get())).value();
}

Issued Issued::root(const Request& request) {
    Issued issued;
    issued.certificate_ = make(request, nullptr, request.key);
    issued.key_ = request.key;
    issued.der_ = encode<i2d_X509>(issued.certificate_.get());
    return issued;
}

Issued Issued::issue(const Request& request) const {
    Issued issued;
    issued.certificate_ = make(request, certificate_.get(), key_);
    issued.key_ = request.key;
    issued.der_ = encode<i2d_X509>(issued.certificate_.get());
    return issued;
}

crypto::Certificate Issued::certificate() const {
    return crypto::Certificate::parse(der_).value();
}

Bytes Issued::crl(const Revocations& revocations) const {
    std::shared_ptr<X509_CRL> crl(X509_CRL_new(), X509_CRL_free);
    auto* raw = crl.get();
    must(X509_CRL_set_version(raw, X509_CRL_VERSION_2) == 1);
    must(X509_CRL_set_issuer_name(raw, X509_get_subject_name(x509())) == 1);
    must(X509_CRL_set1_lastUpdate(raw, time_at(revocations.this_update).get()) == 1);
    must(X509_CRL_set1_nextUpdate(raw, time_at(revocations.next_update).get()) == 1);
    for (const auto* victim : revocations.revoked) {
        auto* entry = X509_REVOKED_new();
        must(X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(victim->x509())) == 1);
        must(X509_REVOKED_set_revocationDate(entry, time_at(hours(-2)).get()) == 1);
        must(X509_CRL_add0_revoked(raw, entry) == 1);
    }
    X509V3_CTX context;
    X509V3_set_ctx(&context, x509(), nullptr, nullptr, raw, 0);
    const std::shared_ptr<ASN1_INTEGER> number(ASN1_INTEGER_new(), ASN1_INTEGER_free);
    must(ASN1_INTEGER_set(number.get(), revocations.number) == 1);
    must(X509_CRL_add1_ext_i2d(raw, NID_crl_number, number.get(), 0, 0) == 1);
    Extensions extensions{{NID_authority_key_identifier, "keyid"}};
    if (!revocations.issuing_distribution_point.empty())
        extensions.emplace_back(NID_issuing_distribution_point, revocations.issuing_distribution_point);
    for (const auto& [nid, text] : extensions) {
        std::shared_ptr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, text.c_str()),
                                                  X509_EXTENSION_free);
        must(extension != nullptr && X509_CRL_add_ext(raw, extension.get(), -1) == 1);
    }
    must(X509_CRL_sort(raw) == 1 && X509_CRL_sign(raw, key_.get(), revocations.digest) > 0);
    return encode<i2d_X509_CRL>(raw);
}

Bytes Issued::ocsp_response(ByteView request, const Answer& answer) const {
    const auto* position = request.data();
    std::shared_ptr<OCSP_REQUEST> asked(
        d2i_OCSP_REQUEST(nullptr, &position, static_cast<long>(request.size())), OCSP_REQUEST_free);
    must(asked != nullptr);
    std::shared_ptr<OCSP_BASICRESP> basic(OCSP_BASICRESP_new(), OCSP_BASICRESP_free);
    const auto this_update = time_at(answer.this_update);
    const auto next_update = time_at(answer.next_update);
    const auto revoked_at = time_at(hours(-2));
    for (int i = 0; i < OCSP_request_onereq_count(asked.get()); ++i) {
        auto* id = OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked.get(), i));
        const bool revoked = answer.status == V_OCSP_CERTSTATUS_REVOKED;
        must(OCSP_basic_add1_status(basic.get(), id, answer.status, OCSP_REVOKED_STATUS_NOSTATUS,
                                    revoked ? revoked_at.get() : nullptr, this_update.get(),
                                    answer.with_next_update ? next_update.get() : nullptr) != nullptr);
    }
    if (!answer.other_nonce.empty()) {
        auto nonce = answer.other_nonce;
        must(OCSP_basic_add1_nonce(basic.get(), nonce.data(), static_cast<int>(nonce.size())) == 1);
    } else if (answer.copy_nonce) {
        OCSP_copy_nonce(basic.get(), asked.get());
    }
    unsigned long flags = answer.by_key ? OCSP_RESPID_KEY : 0;
    if (!answer.include_signer) flags |= OCSP_NOCERTS;
    must(OCSP_basic_sign(basic.get(), x509(), key_.get(), EVP_sha256(), nullptr, flags) == 1);
    std::shared_ptr<OCSP_RESPONSE> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()), OCSP_RESPONSE_free);
    return encode<i2d_OCSP_RESPONSE>(response.get());
}

Extensions ca_extensions(const std::string& path_length) {
    return {
        {NID_basic_constraints, "critical,CA:TRUE" + (path_length.empty() ? "" : ",pathlen:" + path_length)},
        {NID_key_usage, "critical,keyCertSign,cRLSign"},
        {NID_subject_key_identifier, "hash"},
        {NID_authority_key_identifier, "keyid"}};
}

Extensions gateway_extensions(const std::string& alternative_names) {
    Extensions extensions{{NID_basic_constraints, "CA:FALSE"},
                          {NID_key_usage, "digitalSignature"},
                          {NID_subject_key_identifier, "hash"},
                          {NID_authority_key_identifier, "keyid"}};
    if (!alternative_names.empty()) extensions.emplace_back(NID_subject_alt_name, alternative_names);
    return extensions;
}

std::string pem(const char* label, ByteView der) {
    std::shared_ptr<BIO> bio(BIO_new(BIO_s_mem()), BIO_free_all);
    must(PEM_write_bio(bio.get(), label, "", der.data(), static_cast<long>(der.size())) > 0);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

}  // namespace keyline::test
