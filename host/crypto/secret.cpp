#include "host/crypto/secret.h"

#include <stdexcept>
#include <utility>

#include <openssl/crypto.h>

namespace keyline::crypto {

Secret::Secret(std::size_t size) : bytes_(size) {}
Secret::Secret(ByteView bytes) : bytes_(bytes.begin(), bytes.end()) {}

// A moved-from vector is empty: its buffer has gone to the new owner, nothing is left to wipe.
Secret::Secret(Secret&& other) noexcept : bytes_(std::move(other.bytes_)) {
    other.bytes_.clear();
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        bytes_ = std::move(other.bytes_);
        other.bytes_.clear();
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

Secret Secret::slice(std::size_t offset, std::size_t size) const {
    if (offset > bytes_.size() || size > bytes_.size() - offset) {
        throw std::out_of_range("slice outside of a secret");
    }
    return Secret(reveal().subspan(offset, size));
}

void Secret::wipe() noexcept {
    keyline::wipe(bytes_);
}

bool constant_time_equal(ByteView left, ByteView right) {
    return left.size() == right.size() &&
           (left.empty() || CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0);
}

}  // namespace keyline::crypto
