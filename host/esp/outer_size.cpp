#include "host/esp/outer_size.h"

#include "host/net/headers.h"

namespace keyline::esp {

OuterSize::OuterSize(const SaTerms& sa) : mode_(sa.mode), protocol_(sa.protocol) {
    set_outer(sa.source, sa.udp.has_value());
    if (protocol_ == Protocol::ah) {
        if (const auto algorithm = algorithm_of(sa.integrity)) icv_bytes_ = algorithm->icv_bytes;
    } else if (const auto suite = suite_of(sa.encryption, sa.key_bits, sa.integrity)) {
        layout_ = layout_of(*suite);
    }
}

void OuterSize::set_outer(const net::IpAddress& source, bool udp) {
    version_ = source.version();
    udp_bytes_ = udp ? net::udp_header_bytes : 0;
}

std::size_t OuterSize::largest_inner(std::size_t outer_bytes, const net::PacketInfo& inner) const {
    // Transport mode keeps the packet's own header.
    const bool is_tunnel = mode_ == Mode::tunnel;
    const std::size_t header = is_tunnel ? net::header_bytes(version_) : inner.header_bytes;
    const std::size_t kept = is_tunnel ? 0 : header;
    const std::size_t around = header + udp_bytes_;
    if (outer_bytes <= around) return 0;
    const std::size_t room = outer_bytes - around;
    if (protocol_ == Protocol::esp) {
        const auto payload = layout_.largest_payload(room);
        return payload == 0 ? 0 : kept + payload;
    }
    const auto ah = ah_header_bytes(icv_bytes_, version_);
    return room <= ah ? 0 : kept + room - ah;
}

}  // namespace keyline::esp
