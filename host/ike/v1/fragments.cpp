#include "host/ike/v1/fragments.h"

#include <algorithm>

namespace keyline::ike::v1 {

namespace {

constexpr std::size_t fragment_fields = 4;
constexpr std::uint8_t last_flag = 1;
constexpr unsigned max_number = 255;

}  // namespace

std::vector<Bytes> cut(const Bytes& message, std::uint16_t fragment_id, std::size_t largest) {
    constexpr auto around = header_bytes + payload_header_bytes + fragment_fields;
    const auto header = decode_header(message);
    if (!header || message.size() <= largest || largest <= around) return {message};
    const auto piece = largest - around;
    if ((message.size() + piece - 1) / piece > max_number) return {message};
    std::vector<Bytes> datagrams;
    auto outer = *header;
    outer.encryption = false;
    outer.commit = false;
    for (std::size_t at = 0; at < message.size(); at += piece) {
        const auto size = std::min(piece, message.size() - at);
        net::ByteWriter body;
        body.u16(fragment_id);
        body.u8(static_cast<std::uint8_t>(datagrams.size() + 1));
        body.u8(at + size == message.size() ? last_flag : 0);
        body.bytes(ByteView(message).subspan(at, size));
        datagrams.push_back(encode_message(outer, encode_chain({{PayloadType::fragment, body.take()}})));
    }
    return datagrams;
}

std::optional<Bytes> Reassembly::add(ByteView body) {
    net::ByteReader reader(body);
    const auto id = reader.u16();
    const unsigned number = reader.u8();
    const bool last = (reader.u8() & last_flag) != 0;
    const auto piece = reader.rest();
    if (!reader.ok() || number == 0 || piece.empty()) return std::nullopt;
    if (id != id_) *this = {};
    id_ = id;
    if (last) last_ = number;
    if (pieces_.contains(number)) return std::nullopt;
    size_ += piece.size();
    if (size_ > max_bytes) {
        *this = {};
        return std::nullopt;
    }
    pieces_.emplace(number, to_bytes(piece));
    const bool whole = last_ != 0 && pieces_.size() == last_ && pieces_.rbegin()->first == last_;
    if (!whole) return std::nullopt;
    Bytes message;
    message.reserve(size_);
    for (const auto& [at, bytes] : pieces_) append(message, bytes);
    *this = {};
    return message;
}

}  // namespace keyline::ike::v1
