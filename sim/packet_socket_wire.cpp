#include "sim/packet_socket_wire.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace keyline::sim {

namespace {

constexpr std::size_t most_octets = 65536;

// struct virtio_net_hdr, whose own header is no C++.
struct OffloadHeader {
    static constexpr std::uint8_t needs_checksum = 1;
    static constexpr std::uint8_t one_packet = 0;
    std::uint8_t flags = 0;
    std::uint8_t gso_type = one_packet;
    std::uint16_t header_bytes = 0;
    std::uint16_t gso_size = 0;
    std::uint16_t checksum_start = 0;
    std::uint16_t checksum_offset = 0;
};
static_assert(sizeof(OffloadHeader) == 10);

Error failed(const std::string& what, const std::string& interface) {
    std::string why = what + " " + interface + ": " + error_text(errno);
    if (errno == EPERM || errno == EACCES)
        why += ". Start keylined as root, or give it CAP_NET_RAW and CAP_NET_ADMIN";
    return Error{why};
}

template <typename Value>
bool set(int fd, int level, int option, const Value& value) {
    return setsockopt(fd, level, option, &value, sizeof(value)) == 0;
}

// RFC 1071.
std::uint16_t internet_checksum(ByteView octets) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < octets.size(); i++) sum += std::uint64_t{octets[i]} << (i % 2 == 0 ? 8 : 0);
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

// A neighbour on the same host may leave the sum of what is inside to a device that is none.
void finish_checksum(Bytes& frame, const OffloadHeader& header) {
    const std::size_t at = std::size_t{header.checksum_start} + header.checksum_offset;
    if ((header.flags & OffloadHeader::needs_checksum) == 0 || at + 2 > frame.size()) return;
    auto sum = internet_checksum(ByteView(frame).subspan(header.checksum_start));
    if (sum == 0) sum = 0xffff;  // of UDP, 0 is none
    frame[at] = static_cast<std::uint8_t>(sum >> 8);
    frame[at + 1] = static_cast<std::uint8_t>(sum);
}

}  // namespace

Result<std::unique_ptr<PacketSocketWire>> PacketSocketWire::open(const std::string& interface) {
    ifreq request{};
    if (interface.empty() || interface.size() >= sizeof(request.ifr_name))
        return fail("--wire: an interface has a name of 1 to 15 characters: '" + interface + "'");
    std::copy(interface.begin(), interface.end(), request.ifr_name);
    const auto index = static_cast<int>(if_nametoindex(interface.c_str()));
    if (index == 0) return tl::unexpected(failed("--wire", interface));
    FileDescriptor fd(socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd.valid()) return tl::unexpected(failed("no packet socket for", interface));
    packet_mreq all{};
    all.mr_ifindex = index;
    all.mr_type = PACKET_MR_PROMISC;
    sockaddr_ll place{};
    place.sll_family = AF_PACKET;
    place.sll_protocol = htons(ETH_P_ALL);
    place.sll_ifindex = index;
    if (!set(fd.get(), SOL_PACKET, PACKET_VNET_HDR, 1) ||
        !set(fd.get(), SOL_PACKET, PACKET_IGNORE_OUTGOING, 1) ||
        !set(fd.get(), SOL_PACKET, PACKET_ADD_MEMBERSHIP, all) ||
        bind(fd.get(), reinterpret_cast<const sockaddr*>(&place), sizeof(place)) != 0)
        return tl::unexpected(failed("no packet socket on", interface));
    if (ioctl(fd.get(), SIOCGIFHWADDR, &request) != 0)
        return tl::unexpected(failed("no address of", interface));
    if (request.ifr_hwaddr.sa_family != ARPHRD_ETHER)
        return fail("--wire " + interface + ": it is no Ethernet interface");
    std::array<std::uint8_t, 6> address{};
    std::memcpy(address.data(), request.ifr_hwaddr.sa_data, address.size());
    if (ioctl(fd.get(), SIOCGIFMTU, &request) != 0) return tl::unexpected(failed("no MTU of", interface));
    const auto mtu = static_cast<std::size_t>(request.ifr_mtu);
    if (ioctl(fd.get(), SIOCGIFFLAGS, &request) == 0) {
        request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP | IFF_NOARP);
        if (ioctl(fd.get(), SIOCSIFFLAGS, &request) != 0)
            return tl::unexpected(failed("cannot bring up", interface));
    }
    // Where there is no IPv6, there is nothing to switch off.
    std::ofstream("/proc/sys/net/ipv6/conf/" + interface + "/disable_ipv6") << "1\n";
    return std::unique_ptr<PacketSocketWire>(new PacketSocketWire(std::move(fd), mtu, address));
}

std::array<std::uint8_t, 6> PacketSocketWire::card_address() const {
    auto made = address_;
    made[0] = 0x02;  // of one, and administered here
    made[1] ^= 0x80;
    return made;
}

std::optional<Bytes> PacketSocketWire::take() {
    Bytes frame(sizeof(OffloadHeader) + most_octets);
    for (;;) {
        const auto size = recv(fd_.get(), frame.data(), frame.size(), 0);
        if (size < static_cast<ssize_t>(sizeof(OffloadHeader))) return std::nullopt;
        OffloadHeader header{};
        std::memcpy(&header, frame.data(), sizeof(header));
        // Several packets in one are no frame.
        if (header.gso_type != OffloadHeader::one_packet) continue;
        frame.resize(static_cast<std::size_t>(size));
        frame.erase(frame.begin(), frame.begin() + sizeof(header));
        finish_checksum(frame, header);
        return frame;
    }
}

void PacketSocketWire::send(Bytes&& frame) {
    const Bytes taken = std::move(frame);
    Bytes whole(sizeof(OffloadHeader));
    append(whole, taken);
    // As on any wire: what finds no room is lost.
    static_cast<void>(::send(fd_.get(), whole.data(), whole.size(), 0));
}

}  // namespace keyline::sim
