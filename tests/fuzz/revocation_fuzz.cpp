// CRLs (0) and OCSP responses (1) of strangers: only who has the CA's key can say anything.
#include <cstdlib>

#include "host/crypto/ocsp.h"
#include "tests/fuzz/lab_certificates.h"

using namespace keyline;

namespace {

const crypto::WallClock noon{std::chrono::seconds(1767225600)};

void read_crl(ByteView bytes, const crypto::Certificate& gateway, const crypto::Certificate& root) {
    const auto crl = crypto::Crl::parse(bytes);
    if (!crl) return;
    const auto status = crypto::check_crls(gateway, root, {*crl}, noon);
    const bool decided =
        status == crypto::RevocationStatus::good || status == crypto::RevocationStatus::revoked;
    if (decided && !crl->is_signed_by(root)) std::abort();
    static_cast<void>(crl->issuer_text() + to_hex(crl->number()) + to_hex(crl->authority_key_identifier()));
    if (crl->revoked_count() > bytes.size() || !crl->has_scope_of(*crl)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto root = crypto::Certificate::parse(fuzz::root_certificate).value();
    static const auto gateway = crypto::Certificate::parse(fuzz::gateway_certificate).value();
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        read_crl(rest, gateway, root);
        return 0;
    }
    const auto answer = crypto::read_ocsp_response(rest, gateway, root, {gateway}, {}, noon);
    // The gateway is no CA: what it signs about another certificate of that CA is nothing.
    if (answer) static_cast<void>(crypto::status_at(*answer, noon));
    if (crypto::read_ocsp_response(rest, root, gateway, {}, {}, noon)) std::abort();
    return 0;
}
