// Any bytes as an IP packet from the TUN device or the network: what the parsers promise about what they
// accept.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "host/esp/outer_header.h"
#include "host/net/ip_packet.h"

namespace {

void require(bool promise) {
    if (!promise) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const keyline::ByteView packet(data, size);
    const auto info = keyline::net::inspect(packet);
    const auto outer = keyline::esp::parse_outer(packet);
    require(info || !outer);
    if (info) {
        require(info->header_bytes <= info->total_bytes && info->total_bytes <= size);
        require(info->protocol_offset < info->header_bytes);
        require(info->source.version() == info->version && info->destination.version() == info->version);
        require(info->first_fragment || info->fragment);
        require(info->ports_known || (info->source_port == 0 && info->destination_port == 0));
        // The same packet without what follows it is the same packet.
        const auto exact = keyline::net::inspect(packet.first(info->total_bytes));
        require(exact && exact->header_bytes == info->header_bytes && exact->protocol == info->protocol);
    }
    if (outer) {
        require(!info->fragment && outer->spi != 0 && outer->esp.size() >= 8);
        require(outer->esp.data() == data + outer->esp_offset);
        require(outer->esp_offset + outer->esp.size() == info->total_bytes);
    }
    return 0;
}
