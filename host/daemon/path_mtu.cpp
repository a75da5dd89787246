#include "host/daemon/path_mtu.h"

#include <linux/filter.h>

#include "host/daemon/network.h"
#include "host/daemon/socket_address.h"
#include "host/daemon/udp_payload.h"

namespace keyline::daemon {

std::size_t path_mtu_towards(const net::IpAddress& remote) {
    const bool v4 = remote.is_v4();
    const FileDescriptor fd(socket(family_of(remote.version()), SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const auto to = to_socket_address({remote, net::ike_port});
    int mtu = 0;
    socklen_t size = sizeof(mtu);
    if (!fd.valid() ||
        setsockopt(fd.get(), SOL_SOCKET, SO_MARK, &own_packets_mark, sizeof(own_packets_mark)) != 0 ||
        connect(fd.get(), to.get(), to.size) != 0 ||
        getsockopt(fd.get(), v4 ? IPPROTO_IP : IPPROTO_IPV6, v4 ? IP_MTU : IPV6_MTU, &mtu, &size) != 0)
        return 0;
    return mtu > 0 ? static_cast<std::size_t>(mtu) : 0;
}

// A raw IPv6 socket passes over such errors unless it asks for all errors (IPV6_RECVERR). They then wait in
// its queue, and would fail the sending of packets to others: so these sockets are apart. Their queues may
// fill; the kernel has heeded an error before it queues it. They take no packets.
Result<std::vector<FileDescriptor>> heed_packet_too_big() {
    sock_filter nothing{BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog filter{1, &nothing};
    const int on = 1;
    std::vector<FileDescriptor> sockets;
    // To the kernel AH is an extension header: what it protects is the protocol.
    for (const int protocol : {IPPROTO_ESP, IPPROTO_IPIP, IPPROTO_IPV6}) {
        FileDescriptor fd(socket(AF_INET6, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol));
        if (!fd.valid() || setsockopt(fd.get(), SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof(filter)) != 0 ||
            setsockopt(fd.get(), SOL_SOCKET, SO_MARK, &own_packets_mark, sizeof(own_packets_mark)) != 0 ||
            setsockopt(fd.get(), IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof(on)) != 0)
            return fail("what ICMPv6 says of packets too big is not heard: " + error_text(errno));
        sockets.push_back(std::move(fd));
    }
    return sockets;
}

std::size_t PathMtus::towards(const net::IpAddress& remote) {
    constexpr std::size_t most = 16'384;
    constexpr std::chrono::seconds fresh{1};
    const auto now = std::chrono::steady_clock::now();
    if (known_.size() >= most || now - known_since_ >= fresh) {
        known_.clear();
        known_since_ = now;
    }
    const auto found = known_.find(remote);
    if (found != known_.end()) return found->second;
    return known_[remote] = path_mtu_towards(remote);
}

}  // namespace keyline::daemon
