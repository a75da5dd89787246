#include "host/crypto/openssl.h"

#include <array>
#include <limits>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string_view>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/provider.h>

namespace keyline::crypto::openssl {

namespace {

// What was fetched from one library context.
class CipherCache {
  public:
    explicit CipherCache(OSSL_LIB_CTX* context) : context_(context) {}
    const EVP_CIPHER* get(const char* name) {
        const std::lock_guard lock(mutex_);
        const auto found = fetched_.find(name);
        if (found != fetched_.end()) return found->second.get();
        auto fetched = Cipher(EVP_CIPHER_fetch(context_, name, nullptr));
        ERR_clear_error();
        return fetched_.emplace(name, std::move(fetched)).first->second.get();
    }

  private:
    OSSL_LIB_CTX* context_;
    std::mutex mutex_;
    std::map<std::string_view, Cipher> fetched_;
};

// Its own library context, so that the default one goes on without weak algorithms.
class LegacyProvider {
  public:
    LegacyProvider() : context_(OSSL_LIB_CTX_new()) {
        if (context_ != nullptr) provider_ = OSSL_PROVIDER_load(context_, "legacy");
        ERR_clear_error();
    }
    LegacyProvider(const LegacyProvider&) = delete;
    LegacyProvider& operator=(const LegacyProvider&) = delete;
    ~LegacyProvider() {
        if (provider_ != nullptr) OSSL_PROVIDER_unload(provider_);
        OSSL_LIB_CTX_free(context_);
    }
    bool loaded() const { return provider_ != nullptr; }
    OSSL_LIB_CTX* context() const { return context_; }

  private:
    OSSL_LIB_CTX* context_;
    OSSL_PROVIDER* provider_ = nullptr;
};

}  // namespace

const EVP_CIPHER* cipher(const char* name) {
    // OpenSSL cleans up when the program exits; what is made after its start is destroyed before that.
    static CipherCache cache([]() -> OSSL_LIB_CTX* {
        OPENSSL_init_crypto(0, nullptr);
        return nullptr;
    }());
    return cache.get(name);
}

const EVP_CIPHER* legacy_cipher(const char* name) {
    static const LegacyProvider provider;
    static CipherCache cache(provider.context());
    return provider.loaded() ? cache.get(name) : nullptr;
}

std::string error_text(const std::string& what) {
    std::string text = what;
    if (const auto code = ERR_get_error(); code != 0) {
        std::array<char, 256> reason{};
        ERR_error_string_n(code, reason.data(), reason.size());
        text += ": ";
        text += reason.data();
    }
    ERR_clear_error();
    return text;
}

void clear_errors() {
    ERR_clear_error();
}

void require(bool success, const char* what) {
    if (!success) throw std::runtime_error(error_text(what));
}

int checked_int(std::size_t size) {
    if (size > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw std::length_error("buffer too large for OpenSSL");
    }
    return static_cast<int>(size);
}

}  // namespace keyline::crypto::openssl
