#include "host/esp/ah_transform.h"

#include <algorithm>
#include <array>

#include "host/net/headers.h"

namespace keyline::esp {

namespace {

constexpr std::size_t spi_offset = 4;
constexpr std::size_t sequence_offset = 8;

std::size_t round_up(std::size_t size, std::size_t multiple) {
    return (size + multiple - 1) / multiple * multiple;
}

void zero(MutableByteView octets) {
    std::fill(octets.begin(), octets.end(), std::uint8_t{0});
}

// The half of an extended sequence number that is not in the packet.
class UpperHalf {
  public:
    UpperHalf(std::uint64_t sequence, bool esn) : size_(esn ? 4 : 0) { put_number(octets_, sequence >> 32); }
    ByteView view() const { return ByteView(octets_).first(size_); }

  private:
    std::array<std::uint8_t, 4> octets_{};
    std::size_t size_;
};

// ---- IPv4 options (appendix A.1)

constexpr std::uint8_t option_end = 0;
constexpr std::uint8_t option_nop = 1;
constexpr std::uint8_t option_loose_route = 131;
constexpr std::uint8_t option_strict_route = 137;

bool is_immutable(std::uint8_t option) {
    switch (option) {
        case 130:  // security
        case 133:  // extended security
        case 134:  // commercial security
        case 148:  // router alert
        case 149:  // sender directed multi-destination delivery
            return true;
        default:
            return false;
    }
}

// RFC 791 section 3.1: the last address of a source route is where the packet will arrive.
void take_destination(MutableByteView header, ByteView route) {
    constexpr std::size_t smallest_route = 7;  // type, length, pointer, one address
    if (route.size() < smallest_route) return;
    std::copy_n(route.last(4).begin(), 4, header.subspan(16, 4).begin());
}

bool zero_options(MutableByteView header, bool outbound) {
    for (std::size_t at = net::ipv4_header_bytes; at < header.size();) {
        const auto type = header[at];
        if (type == option_end) return true;
        if (type == option_nop) {
            at++;
            continue;
        }
        if (at + 1 >= header.size()) return false;
        const std::size_t length = header[at + 1];
        if (length < 2 || at + length > header.size()) return false;
        const auto option = header.subspan(at, length);
        if (outbound && (type == option_loose_route || type == option_strict_route))
            take_destination(header, option);
        if (!is_immutable(type)) zero(option);
        at += length;
    }
    return true;
}

bool zero_mutable_v4(MutableByteView headers, bool outbound) {
    if (headers.size() < net::ipv4_header_bytes) return false;
    headers[1] = 0;                // DSCP, ECN
    zero(headers.subspan(6, 2));   // flags, fragment offset
    headers[8] = 0;                // time to live
    zero(headers.subspan(10, 2));  // checksum
    return zero_options(headers, outbound);
}

// ---- IPv6 extension headers (appendix A.2)

// RFC 8200 section 4.2: the third bit of an option's type says that its data may change on the way.
bool zero_ipv6_options(MutableByteView header) {
    constexpr std::uint8_t pad_1 = 0;
    constexpr std::uint8_t changes_en_route = 0x20;
    for (std::size_t at = 2; at < header.size();) {
        if (header[at] == pad_1) {
            at++;
            continue;
        }
        if (at + 2 > header.size()) return false;
        const std::size_t length = header[at + 1];
        if (at + 2 + length > header.size()) return false;
        if ((header[at] & changes_en_route) != 0) zero(header.subspan(at + 2, length));
        at += 2 + length;
    }
    return true;
}

// A routing header of type 0 or 2 as it arrives: no segment is left, the destination has gone into the list
// and the list's last address has become the destination. Other types are left alone, as Keyline knows
// nothing of them.
bool finish_route(MutableByteView ip_header, MutableByteView routing) {
    constexpr std::size_t address_bytes = 16;
    constexpr std::size_t fixed_bytes = 8;
    const auto type = routing[2];
    std::size_t left = routing[3];
    if (left == 0 || (type != 0 && type != 2)) return true;
    const std::size_t count = (routing.size() - fixed_bytes) / address_bytes;
    if (left > count) return false;
    const auto destination = ip_header.subspan(24, address_bytes);
    for (; left > 0; left--) {
        const auto next = routing.subspan(fixed_bytes + (count - left) * address_bytes, address_bytes);
        std::swap_ranges(destination.begin(), destination.end(), next.begin());
    }
    routing[3] = 0;
    return true;
}

bool zero_mutable_v6(MutableByteView headers, bool outbound) {
    if (headers.size() < net::ipv6_header_bytes) return false;
    headers[0] = 0x60;            // traffic class
    zero(headers.subspan(1, 3));  // traffic class, flow label
    headers[7] = 0;               // hop limit
    auto protocol = headers[6];
    for (std::size_t at = net::ipv6_header_bytes; at < headers.size();) {
        if (at + 8 > headers.size()) return false;
        const std::size_t length = (std::size_t{headers[at + 1]} + 1) * 8;
        if (at + length > headers.size()) return false;
        const auto header = headers.subspan(at, length);
        const auto next = header[0];
        if ((protocol == net::ip_protocol_hop_by_hop || protocol == net::ip_protocol_destination_options) &&
            !zero_ipv6_options(header))
            return false;
        if (protocol == net::ip_protocol_routing && outbound && !finish_route(headers, header)) return false;
        protocol = next;
        at += length;
    }
    return true;
}

}  // namespace

Bytes covered_headers(ByteView headers, bool outbound) {
    Bytes covered = to_bytes(headers);
    const bool is_v4 = !headers.empty() && headers[0] >> 4 == 4;
    const bool whole = is_v4 ? zero_mutable_v4(covered, outbound) : zero_mutable_v6(covered, outbound);
    if (!whole) covered.clear();
    return covered;
}

AhTransform::AhTransform(crypto::Mac mac, std::size_t icv_bytes, bool esn)
    : mac_(std::move(mac)), icv_bytes_(icv_bytes), esn_(esn) {}

Result<AhTransform> AhTransform::create(const SaParameters& parameters) {
    const auto algorithm = algorithm_of(parameters.integrity);
    if (!algorithm) return tl::unexpected(algorithm.error());
    if (parameters.key.size() != algorithm->key_bytes()) return fail("AH: keying material of the wrong size");
    auto mac = crypto::Mac::create(algorithm->mac, parameters.key.reveal());
    if (!mac) return tl::unexpected(mac.error());
    return AhTransform(std::move(*mac), algorithm->icv_bytes, parameters.esn);
}

std::size_t ah_header_bytes(std::size_t icv_bytes, net::IpVersion version) {
    return round_up(ah_fixed_bytes + icv_bytes, version == net::IpVersion::v4 ? 4 : 8);
}

std::size_t AhTransform::header_bytes(net::IpVersion version) const {
    return ah_header_bytes(icv_bytes_, version);
}

Result<void> AhTransform::seal(MutableByteView packet, std::size_t ip_bytes, std::uint32_t spi,
                               std::uint64_t sequence, std::uint8_t next_header) {
    const auto version = packet[0] >> 4 == 4 ? net::IpVersion::v4 : net::IpVersion::v6;
    const std::size_t size = header_bytes(version);
    if (packet.size() < ip_bytes + size) return fail("AH: no room for the header");
    const auto header = packet.subspan(ip_bytes, size);
    zero(header);
    header[0] = next_header;
    header[1] = static_cast<std::uint8_t>(size / 4 - 2);
    put_number(header.subspan(spi_offset, 4), spi);
    put_number(header.subspan(sequence_offset, 4), sequence);
    const auto covered = covered_headers(packet.first(ip_bytes), true);
    if (covered.empty()) return fail("AH: IP options or extension headers that are damaged");
    const UpperHalf upper(sequence, esn_);
    return mac_.compute({covered, packet.subspan(ip_bytes), upper.view()},
                        header.subspan(ah_fixed_bytes, icv_bytes_));
}

AhTransform::Opened AhTransform::open(ByteView packet, std::size_t ip_bytes, std::uint64_t sequence) {
    Opened opened;
    const auto from_header = packet.subspan(ip_bytes);
    if (from_header.size() < ah_fixed_bytes + icv_bytes_) return opened;
    const std::size_t size = (std::size_t{from_header[1]} + 2) * 4;
    // Some senders, Linux among them, align to 8 octets in IPv4 too.
    const bool fits =
        size == round_up(ah_fixed_bytes + icv_bytes_, 4) || size == round_up(ah_fixed_bytes + icv_bytes_, 8);
    if (!fits || from_header.size() < size) return opened;
    const auto covered = covered_headers(packet.first(ip_bytes), false);
    if (covered.empty()) return opened;
    static constexpr std::array<std::uint8_t, 64> no_icv{};
    const UpperHalf upper(sequence, esn_);
    const auto icv = from_header.subspan(ah_fixed_bytes, icv_bytes_);
    opened.authentic =
        mac_.verify({covered, from_header.first(ah_fixed_bytes), ByteView(no_icv).first(icv_bytes_),
                     from_header.subspan(ah_fixed_bytes + icv_bytes_), upper.view()},
                    icv);
    opened.next_header = from_header[0];
    opened.header_bytes = size;
    return opened;
}

}  // namespace keyline::esp
