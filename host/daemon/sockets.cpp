#include "host/daemon/sockets.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <asio/posix/stream_descriptor.hpp>
#include <spdlog/spdlog.h>

#include "host/base/file_descriptor.h"
#include "host/daemon/path_mtu.h"
#include "host/daemon/udp_payload.h"
#include "host/esp/outer_header.h"
#include "host/net/fragments.h"
#include "host/net/headers.h"

namespace keyline::daemon {

namespace {

constexpr std::size_t max_datagram_bytes = 65535;
constexpr std::size_t control_bytes = 8192;  // extension headers of IPv6 have up to 2 KiB each
constexpr int datagrams_per_turn = 64;       // then timers and others have their turn
// What a burst may hold while a slow device works.
constexpr int receive_buffer_bytes = 8 * 1024 * 1024;

constexpr std::size_t next_header_offset = 6;  // in IPv6

constexpr std::chrono::seconds complaint_interval{10};

std::string version_name(net::IpVersion version) {
    return version == net::IpVersion::v4 ? "IPv4" : "IPv6";
}

std::string why_not_bound(const std::string& what, int error) {
    auto start = "cannot listen on " + what + ": " + error_text(error);
    if (error == EADDRINUSE)
        return start + ". Another IKE daemon has it; `ss -lnup` shows which. Stop that one";
    if (error == EACCES || error == EPERM)
        return start + ". Start keylined as root, or give it CAP_NET_BIND_SERVICE";
    return start;
}

// The larger buffer needs CAP_NET_ADMIN; up to the system's limit anybody may.
void enlarge_receive_buffer(int fd) {
    if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &receive_buffer_bytes, sizeof(receive_buffer_bytes)) != 0)
        (void)setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes, sizeof(receive_buffer_bytes));
}

// Without CAP_NET_ADMIN there is no TUN device either, which says so.
void mark_packets(int fd) {
    (void)setsockopt(fd, SOL_SOCKET, SO_MARK, &own_packets_mark, sizeof(own_packets_mark));
}

}  // namespace

struct Sockets::Socket {
    Socket(asio::io_context& context, net::IpVersion ip_version, Kind what, std::uint16_t bound_port,
           FileDescriptor fd)
        : version(ip_version), kind(what), port(bound_port), descriptor(context, fd.release()) {}

    // Of the packets that follow. IPv6 routers fragment nothing.
    void set_dont_fragment(bool set) {
        if (version != net::IpVersion::v4 || dont_fragment == set) return;
        dont_fragment = set;
        const int discovery = set ? IP_PMTUDISC_WANT : IP_PMTUDISC_DONT;
        (void)setsockopt(descriptor.native_handle(), IPPROTO_IP, IP_MTU_DISCOVER, &discovery,
                         sizeof(discovery));
    }

    net::IpVersion version;
    Kind kind;
    std::uint16_t port;  // UDP only
    asio::posix::stream_descriptor descriptor;
    std::optional<bool> dont_fragment;
};

Sockets::Sockets(asio::io_context& context, SocketInputs inputs)
    : context_(context), inputs_(std::move(inputs)) {}
Sockets::~Sockets() = default;

Result<std::unique_ptr<Sockets>> Sockets::open(asio::io_context& context, SocketInputs inputs) {
    std::unique_ptr<Sockets> sockets(new Sockets(context, std::move(inputs)));
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6})
        for (const auto port : {net::ike_port, net::nat_traversal_port})
            if (auto done = sockets->open_udp(version, port); !done) return tl::unexpected(done.error());
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6})
        for (const auto kind : {Kind::esp, Kind::ah, Kind::whole_packets})
            if (auto done = sockets->open_raw(version, kind); !done)
                sockets->warnings_.push_back(done.error().message);
    if (sockets->find(net::IpVersion::v6, Kind::esp) != nullptr) {
        auto errors = heed_packet_too_big();
        if (!errors) sockets->warnings_.push_back(errors.error().message);
        if (errors) sockets->error_sockets_ = std::move(*errors);
    }
    for (auto& socket : sockets->sockets_)
        if (socket->kind != Kind::whole_packets) sockets->listen(*socket);
    return sockets;
}

Result<void> Sockets::open_udp(net::IpVersion version, std::uint16_t port) {
    const auto what = version_name(version) + " UDP port " + std::to_string(port);
    FileDescriptor fd(socket(family_of(version), SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd.valid() && errno == EAFNOSUPPORT && version == net::IpVersion::v6) {
        warnings_.push_back("this host has no IPv6: " + what + " stays closed");
        return {};
    }
    const int on = 1;
    if (!fd.valid() || request_packet_info(fd.get(), version) != 0 ||
        (version == net::IpVersion::v6 &&
         setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on)) != 0))
        return fail("cannot make a socket for " + what + ": " + error_text(errno));
    const auto address = to_socket_address({net::IpAddress::any(version), port});
    if (bind(fd.get(), address.get(), address.size) != 0) return fail(why_not_bound(what, errno));
    enlarge_receive_buffer(fd.get());
    mark_packets(fd.get());
    sockets_.push_back(std::make_unique<Socket>(context_, version, Kind::udp, port, std::move(fd)));
    return {};
}

Result<void> Sockets::open_raw(net::IpVersion version, Kind kind) {
    int protocol = IPPROTO_RAW;  // whole packets with their headers, to send only
    const char* without = "pass shunts do not work, nor does AH over IPv4";
    if (kind == Kind::esp) {
        protocol = net::ip_protocol_esp;
        without = "ESP travels in UDP only";
    } else if (kind == Kind::ah) {
        protocol = net::ip_protocol_ah;
        without = "there is no AH";
    }
    FileDescriptor fd(socket(family_of(version), SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol));
    if (!fd.valid() || request_packet_info(fd.get(), version) != 0)
        return fail("no raw " + version_name(version) + " socket for protocol " + std::to_string(protocol) +
                    " (" + error_text(errno) + "): " + without + ". Root may, and whoever has CAP_NET_RAW");
    // The ICV of AH covers them (RFC 4302 section 3.3.3.1.2).
    if (kind == Kind::ah && version == net::IpVersion::v6 && request_extension_headers(fd.get()) != 0)
        warnings_.push_back("AH packets with IPv6 extension headers will not be received: " +
                            error_text(errno));
    enlarge_receive_buffer(fd.get());
    mark_packets(fd.get());
    sockets_.push_back(std::make_unique<Socket>(context_, version, kind, 0, std::move(fd)));
    return {};
}

void Sockets::listen(Socket& socket) {
    socket.descriptor.async_wait(asio::posix::stream_descriptor::wait_read,
                                 [this, &socket](std::error_code error) {
                                     if (error) return;  // closed: the daemon ends
                                     receive(socket);
                                     listen(socket);
                                 });
}

void Sockets::receive(Socket& socket) {
    static thread_local std::array<std::uint8_t, max_datagram_bytes> buffer;
    alignas(cmsghdr) static thread_local std::array<std::uint8_t, control_bytes> control;
    for (int turn = 0; turn < datagrams_per_turn; ++turn) {
        sockaddr_storage from{};
        iovec part{buffer.data(), buffer.size()};
        msghdr message{};
        message.msg_name = &from;
        message.msg_namelen = sizeof(from);
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const auto count = recvmsg(socket.descriptor.native_handle(), &message, 0);
        // A socket may report an earlier packet's ICMP error here; the next call goes on.
        if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK) continue;
        if (count < 0) return;
        ++counters_.received;
        const auto remote = from_socket_address(from);
        const auto info = read_control(message);
        if (!remote || !info.destination || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) {
            ++counters_.junk;
            continue;
        }
        dispatch(socket, {*info.destination, socket.port}, *remote, info,
                 ByteView(buffer).first(static_cast<std::size_t>(count)));
    }
}

void Sockets::dispatch(const Socket& socket, const net::Endpoint& local, const net::Endpoint& remote,
                       const ReceivedInfo& info, ByteView payload) {
    const esp::OuterFields fields{info.traffic_class, true};
    if (socket.kind != Kind::udp) {
        // An IPv4 raw socket gives the IP header too, an IPv6 one does not (RFC 3542 section 3).
        if (socket.version == net::IpVersion::v4) return inputs_.esp(to_bytes(payload));
        const auto protocol = socket.kind == Kind::ah ? esp::Protocol::ah : esp::Protocol::esp;
        Bytes content = info.extension_headers;
        append(content, payload);
        auto packet =
            esp::encapsulate(content, {remote.address, local.address, std::nullopt, protocol}, fields, 0);
        if (!info.extension_headers.empty()) packet[next_header_offset] = info.first_extension_header;
        return inputs_.esp(std::move(packet));
    }
    if (socket.port == net::ike_port) return inputs_.ike({local, remote, to_bytes(payload)});
    switch (classify(payload)) {
        case UdpPayload::ike:
            return inputs_.ike({local, remote, to_bytes(payload.subspan(non_esp_marker_bytes))});
        case UdpPayload::esp: {
            const esp::UdpEncapsulation udp{remote.port, local.port};
            return inputs_.esp(esp::encapsulate(payload, {remote.address, local.address, udp}, fields, 0));
        }
        case UdpPayload::keepalive:
            ++counters_.keepalives_received;
            return;
        case UdpPayload::junk:
            ++counters_.junk;
            return;
    }
}

Sockets::Socket* Sockets::find(net::IpVersion version, Kind kind, std::uint16_t port) {
    for (auto& socket : sockets_)
        if (socket->version == version && socket->kind == kind && socket->port == port) return socket.get();
    return nullptr;
}

void Sockets::send(Socket* socket, const Sending& way, ByteView marker, ByteView payload) {
    if (socket == nullptr) {
        ++counters_.send_failed;
        return;
    }
    socket->set_dont_fragment(way.dont_fragment);
    // A raw IPv6 socket takes no port but 0.
    const auto to = to_socket_address(
        {way.remote.address, socket->kind == Kind::udp ? way.remote.port : std::uint16_t{0}});
    // sendmsg() only reads through these.
    std::array<iovec, 2> parts{{{const_cast<std::uint8_t*>(marker.data()), marker.size()},
                                {const_cast<std::uint8_t*>(payload.data()), payload.size()}}};
    msghdr message{};
    message.msg_name = const_cast<sockaddr*>(to.get());
    message.msg_namelen = to.size;
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    const auto version = way.remote.address.version();
    const auto source =
        way.local.address.version() == version ? way.local.address : net::IpAddress::any(version);
    SendControl control(source, way.traffic_class);
    control.attach(message);
    if (sendmsg(socket->descriptor.native_handle(), &message, 0) >= 0) {
        ++counters_.sent;
        return;
    }
    complain(way, errno);
}

// With its own IP header.
void Sockets::send_whole(ByteView packet, const Sending& way, std::uint64_t& counter) {
    auto* socket = find(way.remote.address.version(), Kind::whole_packets);
    if (socket == nullptr) return complain(way, EPERM);
    const auto to = to_socket_address({way.remote.address, 0});
    const auto send_one = [&](ByteView one) {
        return sendto(socket->descriptor.native_handle(), one.data(), one.size(), 0, to.get(), to.size) >= 0;
    };
    bool sent = send_one(packet);
    // The kernel does not fragment what comes with its header.
    if (!sent && errno == EMSGSIZE && !way.dont_fragment) {
        const auto pieces = net::fragment_ipv4(packet, path_mtu_towards(way.remote.address));
        sent = !pieces.empty() && std::all_of(pieces.begin(), pieces.end(), send_one);
        if (pieces.empty()) errno = EMSGSIZE;
    }
    if (!sent) return complain(way, errno);
    ++counter;
}

// An address that this host does not have, a missing route: the operator must see it, but not once a packet.
void Sockets::complain(const Sending& way, int error) {
    ++counters_.send_failed;
    const auto now = std::chrono::steady_clock::now();
    const bool again = last_complaint_ && now - *last_complaint_ < complaint_interval;
    if (!again) last_complaint_ = now;
    spdlog::log(again ? spdlog::level::debug : spdlog::level::warn, "cannot send from {} to {}: {}",
                way.local.to_string(), way.remote.to_string(), error_text(error));
}

void Sockets::send_ike(const ike::Datagram& datagram) {
    static constexpr std::array<std::uint8_t, non_esp_marker_bytes> marker{};
    const bool marked = datagram.local.port == net::nat_traversal_port;
    const auto traffic_class = static_cast<std::uint8_t>(datagram.dscp << 2);  // RFC 2474 section 3
    send(find(datagram.remote.address.version(), Kind::udp, datagram.local.port),
         {datagram.local, datagram.remote, traffic_class}, marked ? ByteView(marker) : ByteView(),
         datagram.bytes);
}

void Sockets::send_nat_keepalive(const net::Endpoint& local, const net::Endpoint& remote) {
    send(find(remote.address.version(), Kind::udp, local.port), {local, remote}, {},
         ByteView(&nat_keepalive_octet, 1));
}

void Sockets::send_esp(ByteView outer_packet) {
    const auto outer = esp::parse_outer(outer_packet);
    if (!outer) {
        ++counters_.send_failed;
        return;
    }
    const auto version = outer->ip.version;
    const Sending way{{outer->ip.source, outer->udp ? outer->udp->source_port : std::uint16_t{0}},
                      {outer->ip.destination, outer->udp ? outer->udp->destination_port : std::uint16_t{0}},
                      outer->ip.traffic_class,
                      outer->ip.dont_fragment};
    if (outer->udp) return send(find(version, Kind::udp, way.local.port), way, {}, outer->esp);
    // AH covers the identification of IPv4, which the kernel would choose itself, and extension headers of
    // IPv6 (transport mode), which it would leave out.
    auto any_size = way;
    any_size.dont_fragment = false;
    const bool has_more = outer->esp_offset != net::header_bytes(version);
    if (outer->protocol == esp::Protocol::ah && (version == net::IpVersion::v4 || has_more))
        // Its size was looked at before; the ICV does not cover DF.
        return send_whole(outer_packet.first(outer->ip.total_bytes), any_size, counters_.sent);
    send(find(version, outer->protocol == esp::Protocol::ah ? Kind::ah : Kind::esp), way, {}, outer->esp);
}

void Sockets::send_clear(ByteView packet) {
    const auto info = net::inspect(packet);
    if (!info) return;
    send_whole(packet.first(info->total_bytes),
               {{info->source, 0}, {info->destination, 0}, info->traffic_class, info->dont_fragment},
               counters_.sent_clear);
}

std::vector<std::pair<std::string, std::uint64_t>> Sockets::counters() const {
    return {{"received", counters_.received},
            {"sent", counters_.sent},
            {"sent_clear", counters_.sent_clear},
            {"send_failed", counters_.send_failed},
            {"nat_keepalives_received", counters_.keepalives_received},
            {"junk", counters_.junk}};
}

std::optional<net::IpAddress> source_address_for(const net::IpAddress& remote) {
    const FileDescriptor fd(socket(family_of(remote.version()), SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (fd.valid()) mark_packets(fd.get());
    const auto to = to_socket_address({remote, net::ike_port});
    sockaddr_storage mine{};
    socklen_t size = sizeof(mine);
    if (!fd.valid() || connect(fd.get(), to.get(), to.size) != 0 ||
        getsockname(fd.get(), reinterpret_cast<sockaddr*>(&mine), &size) != 0)
        return std::nullopt;
    const auto endpoint = from_socket_address(mine);
    if (!endpoint) return std::nullopt;
    return endpoint->address;
}

}  // namespace keyline::daemon
