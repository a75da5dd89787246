#include "host/crypto/openssl.h"

#include <array>
#include <limits>
#include <stdexcept>

#include <openssl/err.h>

namespace keyline::crypto::openssl {

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
