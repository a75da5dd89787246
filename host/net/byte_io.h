// The one byte reader and the one byte writer: big-endian, bounds-checked, for every wire format in Keyline.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "host/base/bytes.h"

namespace keyline::net {

// Reads network-order fields from a view it does not own. A read past the end gives zeros (or an empty view)
// and makes the reader fail for good: check `ok()` once, after the last field of a structure.
class ByteReader {
  public:
    explicit ByteReader(ByteView view) : view_(view) {}

    std::uint8_t u8();
    std::uint16_t u16();
    std::uint32_t u32();
    std::uint64_t u64();
    // The next `count` bytes, as a view into the original buffer; empty when fewer remain.
    ByteView bytes(std::size_t count);
    void skip(std::size_t count) { (void)bytes(count); }

    // All that has not been read.
    ByteView rest() { return bytes(remaining()); }
    std::size_t remaining() const { return view_.size() - position_; }
    std::size_t position() const { return position_; }
    bool ok() const { return ok_; }

  private:
    ByteView view_;
    std::size_t position_ = 0;
    bool ok_ = true;
};

// Appends network-order fields to a buffer of its own.
class ByteWriter {
  public:
    void u8(std::uint8_t value);
    void u16(std::uint16_t value);
    void u32(std::uint32_t value);
    void u64(std::uint64_t value);
    void bytes(ByteView view);
    void zeros(std::size_t count);
    // Overwrites a field written earlier, e.g. a length that was not known yet. `position` must lie inside
    // what was written.
    void patch_u8(std::size_t position, std::uint8_t value);
    void patch_u16(std::size_t position, std::uint16_t value);
    void patch_u32(std::size_t position, std::uint32_t value);

    std::size_t size() const { return buffer_.size(); }
    ByteView view() const { return buffer_; }
    Bytes take() { return std::move(buffer_); }

  private:
    Bytes buffer_;
};

}  // namespace keyline::net
