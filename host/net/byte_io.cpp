#include "host/net/byte_io.h"

#include <stdexcept>

namespace keyline::net {

namespace {

std::uint64_t number(ByteView octets) {
    std::uint64_t value = 0;
    for (const auto octet : octets) value = value << 8 | octet;
    return value;
}

// Room for a patch; a position outside of what was written is a programming error.
std::uint8_t* patch_target(Bytes& buffer, std::size_t position, std::size_t size) {
    if (position > buffer.size() || buffer.size() - position < size)
        throw std::out_of_range("patch outside of what was written");
    return buffer.data() + position;
}

}  // namespace

std::uint8_t ByteReader::u8() {
    return static_cast<std::uint8_t>(number(bytes(1)));
}

std::uint16_t ByteReader::u16() {
    return static_cast<std::uint16_t>(number(bytes(2)));
}

std::uint32_t ByteReader::u32() {
    return static_cast<std::uint32_t>(number(bytes(4)));
}

std::uint64_t ByteReader::u64() {
    return number(bytes(8));
}

ByteView ByteReader::bytes(std::size_t count) {
    if (count > remaining()) {
        // Nothing more can be read: a loop over remaining() ends.
        ok_ = false;
        position_ = view_.size();
        return {};
    }
    const auto read = view_.subspan(position_, count);
    position_ += count;
    return read;
}

void ByteWriter::u8(std::uint8_t value) {
    buffer_.push_back(value);
}

void ByteWriter::u16(std::uint16_t value) {
    u8(static_cast<std::uint8_t>(value >> 8));
    u8(static_cast<std::uint8_t>(value));
}

void ByteWriter::u32(std::uint32_t value) {
    u16(static_cast<std::uint16_t>(value >> 16));
    u16(static_cast<std::uint16_t>(value));
}

void ByteWriter::u64(std::uint64_t value) {
    u32(static_cast<std::uint32_t>(value >> 32));
    u32(static_cast<std::uint32_t>(value));
}

void ByteWriter::bytes(ByteView view) {
    append(buffer_, view);
}

void ByteWriter::zeros(std::size_t count) {
    buffer_.resize(buffer_.size() + count);
}

void ByteWriter::patch_u8(std::size_t position, std::uint8_t value) {
    *patch_target(buffer_, position, 1) = value;
}

void ByteWriter::patch_u16(std::size_t position, std::uint16_t value) {
    auto* target = patch_target(buffer_, position, 2);
    target[0] = static_cast<std::uint8_t>(value >> 8);
    target[1] = static_cast<std::uint8_t>(value);
}

void ByteWriter::patch_u32(std::size_t position, std::uint32_t value) {
    auto* target = patch_target(buffer_, position, 4);
    for (unsigned i = 0; i < 4; i++) target[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

}  // namespace keyline::net
