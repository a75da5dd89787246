// net::Endpoint to and from the kernel's sockaddr and packet-info control messages.
#pragma once

#include <optional>

#include <netinet/in.h>
#include <sys/socket.h>

#include "host/base/bytes.h"
#include "host/net/address.h"

namespace keyline::daemon {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};
SocketAddress to_socket_address(const net::Endpoint& endpoint);
std::optional<net::Endpoint> from_socket_address(const sockaddr_storage& storage);

inline int family_of(net::IpVersion version) {
    return version == net::IpVersion::v4 ? AF_INET : AF_INET6;
}

// What the kernel says of a datagram beside its bytes.
struct ReceivedInfo {
    std::optional<net::IpAddress> destination;
    std::uint8_t traffic_class = 0;
    // IPv6: what stood between the fixed header and the payload, and the number of the first of these.
    Bytes extension_headers;
    std::uint8_t first_extension_header = 0;
};
ReceivedInfo read_control(msghdr& message);

// Asks for the above on a socket. Errors are errno.
int request_packet_info(int fd, net::IpVersion version);
// Of an IPv6 raw socket, whose packets come without their headers (RFC 3542 section 6).
int request_extension_headers(int fd);

// A control message that pins the source address (unless it is any) and the traffic class of a datagram.
class SendControl {
  public:
    SendControl(const net::IpAddress& source, std::uint8_t traffic_class);
    void attach(msghdr& message);

  private:
    void append(int level, int type, const void* data, std::size_t size);
    alignas(cmsghdr) std::uint8_t buffer_[128] = {};
    std::size_t used_ = 0;
};

}  // namespace keyline::daemon
