#include "host/esp/outer_size.h"

#include "host/net/headers.h"

namespace keyline::esp {

OuterSize::OuterSize(const SaTerms& sa) : mode_(sa.mode), protocol_(sa.protocol) {
    set_outer(sa.source, sa.udp.has_value());
    const auto ah = protocol_ == Protocol::ah ? sa.integrity : sa.ah ? sa.ah->integrity : Integrity::none;
    if (const auto algorithm = algorithm_of(ah)) icv_bytes_ = algorithm->icv_bytes;
    if (protocol_ == Protocol::ah) return;
    if (const auto suite = suite_of(sa.encryption, sa.key_bits, sa.integrity)) {
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
    const std::size_t ah = icv_bytes_ != 0 ? ah_header_bytes(icv_bytes_, version_) : 0;
    const std::size_t around = header + udp_bytes_ + ah;
    if (outer_bytes <= around) return 0;
    const std::size_t room = outer_bytes - around;
    if (protocol_ == Protocol::ah) return kept + room;
    const auto payload = layout_.largest_payload(room);
    return payload == 0 ? 0 : kept + payload;
}

}  // namespace keyline::esp
