#include "host/net/fragments.h"

#include <algorithm>

#include "host/net/headers.h"
#include "host/net/ip_packet.h"

namespace keyline::net {

namespace {

constexpr std::size_t unit = 8;  // octets that the offset field counts in
constexpr unsigned more_fragments = 0x2000;
constexpr unsigned offset_mask = 0x1fff;

// The header of the later pieces: only options whose type has the highest bit, the rest as padding.
Bytes later_header(ByteView header) {
    constexpr std::uint8_t end = 0, nop = 1, copied = 0x80;
    Bytes made = to_bytes(header.first(ipv4_header_bytes));
    for (std::size_t at = ipv4_header_bytes; at < header.size() && header[at] != end;) {
        const std::size_t length = header[at] == nop || at + 1 >= header.size() ? 1 : header[at + 1];
        if (length == 0 || at + length > header.size()) break;
        if ((header[at] & copied) != 0) append(made, header.subspan(at, length));
        at += length;
    }
    while (made.size() % 4 != 0) made.push_back(end);
    made[0] = static_cast<std::uint8_t>(0x40 | made.size() / 4);
    return made;
}

Bytes piece(Bytes header, ByteView payload, std::size_t offset, bool more) {
    const std::size_t size = header.size() + payload.size();
    const auto field = static_cast<unsigned>(offset / unit) | (more ? more_fragments : 0);
    header[2] = static_cast<std::uint8_t>(size >> 8);
    header[3] = static_cast<std::uint8_t>(size);
    header[6] = static_cast<std::uint8_t>(field >> 8);
    header[7] = static_cast<std::uint8_t>(field);
    update_ipv4_checksum(header);
    append(header, payload);
    return header;
}

}  // namespace

std::vector<Bytes> fragment_ipv4(ByteView packet, std::size_t mtu) {
    const auto info = inspect(packet);
    if (!info || info->version != IpVersion::v4 || mtu < info->header_bytes + unit) return {};
    const auto first = packet.first(info->header_bytes);
    const Bytes later = later_header(first);
    const unsigned field = static_cast<unsigned>(packet[6] << 8 | packet[7]);
    const std::size_t begins_at = (field & offset_mask) * unit;
    const bool more_after = (field & more_fragments) != 0;
    auto rest = packet.first(info->total_bytes).subspan(info->header_bytes);
    std::vector<Bytes> pieces;
    for (std::size_t done = 0; pieces.empty() || !rest.empty();) {
        const Bytes header = pieces.empty() ? to_bytes(first) : later;
        const std::size_t room = mtu - header.size();
        const bool is_last = rest.size() <= room;
        const auto part = rest.first(is_last ? rest.size() : room / unit * unit);
        pieces.push_back(piece(header, part, begins_at + done, !is_last || more_after));
        done += part.size();
        rest = rest.subspan(part.size());
    }
    return pieces;
}

}  // namespace keyline::net
