#include "host/crypto/pkcs12.h"

#include <openssl/pkcs12.h>

#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

namespace {

constexpr std::size_t max_container = std::size_t{1024} * 1024;

struct FreeOwnedStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using Container = std::unique_ptr<PKCS12, openssl::Deleter<PKCS12_free>>;

// OpenSSL wants a terminated string.
Secret terminated(const Secret& passphrase) {
    Secret text(passphrase.size() + 1);
    const auto octets = passphrase.reveal();
    std::copy(octets.begin(), octets.end(), text.reveal_for_writing().begin());
    return text;
}

Result<void> add(Pkcs12& result, X509* certificate) {
    auto adopted = Certificate::adopt(certificate);
    if (!adopted) return tl::unexpected(adopted.error());
    result.certificates.push_back(std::move(*adopted));
    return {};
}

}  // namespace

Result<Pkcs12> parse_pkcs12(ByteView der, const Secret& passphrase) {
    if (der.size() > max_container) return fail("the PKCS#12 container is larger than 1 MiB");
    const auto* position = der.data();
    const Container container(d2i_PKCS12(nullptr, &position, static_cast<long>(der.size())));
    if (!container) return openssl::failure("no PKCS#12 container");
    const auto text = terminated(passphrase);
    EVP_PKEY* key = nullptr;
    X509* own = nullptr;
    STACK_OF(X509)* others = nullptr;
    const auto* pass = reinterpret_cast<const char*>(text.reveal().data());
    if (PKCS12_parse(container.get(), pass, &key, &own, &others) != 1)
        return openssl::failure("the passphrase does not open the PKCS#12 container");
    const openssl::PKey owned_key(key);
    x509::OwnedCertificate owned_certificate(own);
    const std::unique_ptr<STACK_OF(X509), FreeOwnedStack> stack(others);
    openssl::clear_errors();
    Pkcs12 result;
    if (owned_key) {
        openssl::require(EVP_PKEY_up_ref(key) == 1, "EVP_PKEY");
        auto adopted = PrivateKey::adopt(key);
        if (!adopted) return tl::unexpected(adopted.error());
        result.key = std::move(*adopted);
    }
    if (owned_certificate) {
        if (auto added = add(result, owned_certificate.release()); !added)
            return tl::unexpected(added.error());
    }
    for (int i = 0; stack && i < sk_X509_num(stack.get()); ++i) {
        auto* certificate = sk_X509_value(stack.get(), i);
        openssl::require(X509_up_ref(certificate) == 1, "X509");
        if (auto added = add(result, certificate); !added) return tl::unexpected(added.error());
    }
    return result;
}

}  // namespace keyline::crypto
