// Certificates of strangers: any bytes are read or refused; what was read can be asked everything, and is led
// to a CA, or is not.
#include <cstdlib>

#include "host/ike/auth/credential_store.h"
#include "tests/fuzz/lab_certificates.h"

using namespace keyline;

namespace {

const crypto::WallClock noon{std::chrono::seconds(1767225600)};  // when the lab's certificates are valid

void ask_everything(const crypto::Certificate& certificate) {
    std::size_t sum = certificate.subject_text().size() + certificate.issuer_text().size();
    for (const auto& name : certificate.alternative_names()) sum += name.data.size();
    sum += certificate.crl_urls().size() + certificate.ocsp_urls().size() + certificate.policies().size();
    sum += certificate.has_server_authentication() + certificate.has_client_authentication() +
           certificate.has_ike_intermediate() + certificate.has_ocsp_signing() + certificate.may_sign_data() +
           certificate.is_self_issued() + certificate.path_length().value_or(0);
    sum += ike::has_identity(certificate, ike::Identity::parse("gw.example"));
    sum += ike::has_identity(certificate, ike::Identity::parse("C=CH, O=Lab, CN=*"));
    if (sum > 10 * crypto::max_certificate_bytes) std::abort();  // nothing grows out of nothing
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto root = crypto::Certificate::parse(fuzz::root_certificate).value();
    static const auto gateway = crypto::Certificate::parse(fuzz::gateway_certificate).value();
    const auto certificate = crypto::Certificate::parse({data, size});
    if (!certificate) return 0;
    ask_everything(*certificate);
    const auto again = crypto::Certificate::parse(certificate->der());
    if (!again || !(*again == *certificate)) std::abort();
    crypto::ChainQuestion question{{root}, {*certificate}, noon, {}};
    static_cast<void>(crypto::build_chain(*certificate, question));
    // Somebody else's certificate among the candidates never harms.
    if (!crypto::build_chain(gateway, question)) std::abort();
    return 0;
}
