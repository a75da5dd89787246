#include "host/vici/packet.h"

#include <algorithm>

#include "host/net/byte_io.h"

namespace keyline::vici {

namespace {

constexpr std::size_t length_bytes = 4;

bool has_name(PacketType type) {
    return type == PacketType::command_request || type == PacketType::event_register ||
           type == PacketType::event_unregister || type == PacketType::event;
}
bool has_message(PacketType type) {
    return type == PacketType::command_request || type == PacketType::command_response ||
           type == PacketType::event;
}

}  // namespace

Result<Bytes> encode(const Packet& packet) {
    net::ByteWriter writer;
    writer.u32(0);
    writer.u8(static_cast<std::uint8_t>(packet.type));
    if (has_name(packet.type)) {
        if (packet.name.size() > max_name_bytes) return fail("the name of a vici packet is too long");
        writer.u8(static_cast<std::uint8_t>(packet.name.size()));
        writer.bytes(as_bytes(packet.name));
    }
    if (has_message(packet.type)) writer.bytes(encode(packet.message));
    const auto size = writer.size() - length_bytes;
    if (size > max_packet_bytes) return fail("a vici packet would be larger than the protocol allows");
    writer.patch_u32(0, static_cast<std::uint32_t>(size));
    return writer.take();
}

Result<Packet> decode_packet(ByteView bytes) {
    net::ByteReader reader(bytes);
    const auto type = reader.u8();
    if (!reader.ok() || type > static_cast<std::uint8_t>(PacketType::event))
        return fail("a vici packet has an unknown type");
    Packet packet;
    packet.type = static_cast<PacketType>(type);
    if (has_name(packet.type)) {
        const auto name = reader.bytes(reader.u8());
        if (!reader.ok()) return fail("a vici packet is cut off in its name");
        packet.name.assign(name.begin(), name.end());
    }
    if (has_message(packet.type)) {
        auto message = decode(reader.rest());
        if (!message) return tl::unexpected(message.error());
        packet.message = std::move(*message);
    } else if (reader.remaining() != 0) {
        return fail("a vici packet holds more than its type allows");
    }
    return packet;
}

PacketReader::~PacketReader() {
    wipe(buffer_);
}

// Grows by itself, as what std::vector leaves behind is not wiped.
void PacketReader::feed(ByteView bytes) {
    if (buffer_.size() + bytes.size() > buffer_.capacity()) {
        Bytes larger;
        larger.reserve(2 * (buffer_.size() + bytes.size()));
        append(larger, buffer_);
        wipe(buffer_);
        buffer_ = std::move(larger);
    }
    append(buffer_, bytes);
}

Result<std::optional<Packet>> PacketReader::next() {
    net::ByteReader reader(buffer_);
    const auto size = reader.u32();
    if (!reader.ok()) return std::optional<Packet>();
    if (size > max_bytes_) return fail("a vici packet of " + std::to_string(size) + " bytes is too large");
    const auto bytes = reader.bytes(size);
    if (!reader.ok()) return std::optional<Packet>();
    auto packet = decode_packet(bytes);
    const auto taken = length_bytes + size;
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(taken), buffer_.end(), buffer_.begin());
    wipe(MutableByteView(buffer_).last(taken));
    buffer_.resize(buffer_.size() - taken);
    if (!packet) return tl::unexpected(packet.error());
    return std::optional(std::move(*packet));
}

}  // namespace keyline::vici
