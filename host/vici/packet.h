// vici packets: what goes over the stream, each with a 32-bit length before it (vici README, "Transport
// protocol"). No socket in here: bytes come in, packets go out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "host/base/bytes.h"
#include "host/base/result.h"
#include "host/vici/message.h"

namespace keyline::vici {

enum class PacketType : std::uint8_t {
    command_request = 0,
    command_response = 1,
    command_unknown = 2,
    event_register = 3,
    event_unregister = 4,
    event_confirm = 5,
    event_unknown = 6,
    event = 7,
};

struct Packet {
    PacketType type = PacketType::command_request;
    std::string name;  // of a request, of an event and its (un)registration
    Message message;   // of a request, a response and an event

    bool operator==(const Packet&) const = default;
};

// With the length before it. A packet beyond max_packet_bytes is refused: the other end would hang up.
Result<Bytes> encode(const Packet& packet);
// Without the length.
Result<Packet> decode_packet(ByteView bytes);

// Takes a stream in pieces of any size and gives whole packets.
class PacketReader {
  public:
    explicit PacketReader(std::size_t max_bytes = max_packet_bytes) : max_bytes_(max_bytes) {}

    ~PacketReader();
    PacketReader(PacketReader&&) = default;
    PacketReader& operator=(PacketReader&&) = default;

    // What was fed may hold secrets: it is wiped when it has been taken.
    void feed(ByteView bytes);
    // The next packet; none while it is incomplete. After an error the stream cannot be trusted any more.
    Result<std::optional<Packet>> next();
    // Fed and not yet taken.
    std::size_t buffered() const { return buffer_.size(); }

  private:
    std::size_t max_bytes_;
    Bytes buffer_;
};

}  // namespace keyline::vici
