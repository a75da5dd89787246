// Secret: bytes that wipe themselves, cannot be printed and cannot be copied by accident.
#pragma once

#include <cstddef>

#include "host/base/bytes.h"

namespace keyline::crypto {

// Move-only. There is no operator<<, no formatter and no conversion to Bytes: whoever needs the octets says
// reveal().
class Secret {
  public:
    Secret() = default;
    explicit Secret(std::size_t size);  // zeros
    explicit Secret(ByteView bytes);    // copies; the caller wipes its own buffer
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    Secret clone() const { return Secret(reveal()); }  // a deliberate copy
    // Bytes [offset, offset + size); the range must lie inside.
    Secret slice(std::size_t offset, std::size_t size) const;

    ByteView reveal() const { return bytes_; }
    MutableByteView reveal_for_writing() { return bytes_; }
    std::size_t size() const { return bytes_.size(); }
    bool empty() const { return bytes_.empty(); }

  private:
    void wipe() noexcept;
    Bytes bytes_;
};

// Constant time in the content (CRYPTO_memcmp); different sizes are unequal at once.
bool constant_time_equal(ByteView left, ByteView right);

}  // namespace keyline::crypto
