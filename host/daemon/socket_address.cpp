#include "host/daemon/socket_address.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace keyline::daemon {

namespace {

template <typename T>
T read_as(const void* data) {
    T value;
    std::memcpy(&value, data, sizeof(value));
    return value;
}

net::IpAddress from_kernel(const in_addr& address) {
    return *net::IpAddress::from_bytes({reinterpret_cast<const std::uint8_t*>(&address), sizeof(address)});
}
net::IpAddress from_kernel(const in6_addr& address) {
    return *net::IpAddress::from_bytes({address.s6_addr, sizeof(address.s6_addr)});
}
template <typename T>
T to_kernel(const net::IpAddress& address) {
    T kernel{};
    std::memcpy(&kernel, address.bytes().data(), std::min(sizeof(kernel), address.bytes().size()));
    return kernel;
}

}  // namespace

SocketAddress to_socket_address(const net::Endpoint& endpoint) {
    SocketAddress address;
    if (endpoint.address.is_v4()) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        v4.sin_addr = to_kernel<in_addr>(endpoint.address);
        std::memcpy(&address.storage, &v4, sizeof(v4));
        address.size = sizeof(v4);
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        v6.sin6_addr = to_kernel<in6_addr>(endpoint.address);
        std::memcpy(&address.storage, &v6, sizeof(v6));
        address.size = sizeof(v6);
    }
    return address;
}

std::optional<net::Endpoint> from_socket_address(const sockaddr_storage& storage) {
    if (storage.ss_family == AF_INET) {
        const auto v4 = read_as<sockaddr_in>(&storage);
        return net::Endpoint{from_kernel(v4.sin_addr), ntohs(v4.sin_port)};
    }
    if (storage.ss_family == AF_INET6) {
        const auto v6 = read_as<sockaddr_in6>(&storage);
        return net::Endpoint{from_kernel(v6.sin6_addr), ntohs(v6.sin6_port)};
    }
    return std::nullopt;
}

namespace {

// Hop-by-hop options, destination options and routing headers come in the order of the packet.
std::optional<std::uint8_t> extension_header_of(const cmsghdr& control) {
    if (control.cmsg_level != IPPROTO_IPV6) return std::nullopt;
    switch (control.cmsg_type) {
        case IPV6_HOPOPTS:
            return IPPROTO_HOPOPTS;
        case IPV6_RTHDR:
            return IPPROTO_ROUTING;
        case IPV6_DSTOPTS:
            return IPPROTO_DSTOPTS;
        default:
            return std::nullopt;
    }
}

}  // namespace

ReceivedInfo read_control(msghdr& message) {
    ReceivedInfo info;
    for (auto* control = CMSG_FIRSTHDR(&message); control != nullptr;
         control = CMSG_NXTHDR(&message, control)) {
        const auto* data = CMSG_DATA(control);
        if (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_PKTINFO)
            info.destination = from_kernel(read_as<in_pktinfo>(data).ipi_addr);
        else if (control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_PKTINFO)
            info.destination = from_kernel(read_as<in6_pktinfo>(data).ipi6_addr);
        else if (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_TOS)
            info.traffic_class = *data;
        else if (control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_TCLASS)
            info.traffic_class = static_cast<std::uint8_t>(read_as<int>(data));
        const auto extension = extension_header_of(*control);
        if (!extension) continue;
        if (info.extension_headers.empty()) info.first_extension_header = *extension;
        append(info.extension_headers, ByteView(data, control->cmsg_len - CMSG_LEN(0)));
    }
    return info;
}

int request_packet_info(int fd, net::IpVersion version) {
    const int on = 1;
    const bool v4 = version == net::IpVersion::v4;
    const int level = v4 ? IPPROTO_IP : IPPROTO_IPV6;
    for (const int option : {v4 ? IP_PKTINFO : IPV6_RECVPKTINFO, v4 ? IP_RECVTOS : IPV6_RECVTCLASS})
        if (setsockopt(fd, level, option, &on, sizeof(on)) != 0) return errno;
    return 0;
}

int request_extension_headers(int fd) {
    const int on = 1;
    for (const int option : {IPV6_RECVHOPOPTS, IPV6_RECVDSTOPTS, IPV6_RECVRTHDR})
        if (setsockopt(fd, IPPROTO_IPV6, option, &on, sizeof(on)) != 0) return errno;
    return 0;
}

SendControl::SendControl(const net::IpAddress& source, std::uint8_t traffic_class) {
    const int tos = traffic_class;
    if (source.is_v4()) {
        in_pktinfo info{};
        info.ipi_spec_dst = to_kernel<in_addr>(source);
        if (!source.is_any()) append(IPPROTO_IP, IP_PKTINFO, &info, sizeof(info));
        if (tos != 0) append(IPPROTO_IP, IP_TOS, &tos, sizeof(tos));
    } else {
        in6_pktinfo info{};
        info.ipi6_addr = to_kernel<in6_addr>(source);
        if (!source.is_any()) append(IPPROTO_IPV6, IPV6_PKTINFO, &info, sizeof(info));
        if (tos != 0) append(IPPROTO_IPV6, IPV6_TCLASS, &tos, sizeof(tos));
    }
}

void SendControl::append(int level, int type, const void* data, std::size_t size) {
    auto* header = reinterpret_cast<cmsghdr*>(buffer_ + used_);
    header->cmsg_level = level;
    header->cmsg_type = type;
    header->cmsg_len = CMSG_LEN(size);
    std::memcpy(CMSG_DATA(header), data, size);
    used_ += CMSG_SPACE(size);
}

void SendControl::attach(msghdr& message) {
    message.msg_control = used_ == 0 ? nullptr : buffer_;
    message.msg_controllen = used_;
}

}  // namespace keyline::daemon
