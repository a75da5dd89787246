// The sockets of keylined: UDP 500 and 4500, raw ESP and AH (IP protocols 50 and 51), and one for whole
// packets in clear that a pass shunt selects; each for IPv4 and IPv6. All that leaves has own_packets_mark.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <asio/io_context.hpp>

#include "host/base/file_descriptor.h"
#include "host/daemon/network.h"
#include "host/daemon/socket_address.h"

namespace keyline::daemon {

struct SocketInputs {
    std::function<void(const ike::Datagram&)> ike;
    std::function<void(Bytes&& outer_packet)>
        esp;  // as an EspDevice wants it: IP, UDP where encapsulated, ESP or AH
};

class Sockets final : public Network {
  public:
    // A port that is taken, or rights that are missing, are errors that say what to do. What is there only in
    // part (no IPv6, no raw sockets) is a warning.
    static Result<std::unique_ptr<Sockets>> open(asio::io_context& context, SocketInputs inputs);
    ~Sockets() override;

    void send_ike(const ike::Datagram& datagram) override;
    void send_nat_keepalive(const net::Endpoint& local, const net::Endpoint& remote) override;
    void send_esp(ByteView outer_packet) override;

    // Past all policies, by the host's own routes.
    void send_clear(ByteView packet);

    const std::vector<std::string>& warnings() const { return warnings_; }
    // Datagrams received, sent and dropped, by reason.
    std::vector<std::pair<std::string, std::uint64_t>> counters() const;

  private:
    enum class Kind : std::uint8_t { udp, esp, ah, whole_packets };
    struct Socket;
    // Where a payload goes and how.
    struct Sending {
        net::Endpoint local;
        net::Endpoint remote;
        std::uint8_t traffic_class = 0;
        bool dont_fragment = true;
    };
    struct Counters {
        std::uint64_t received = 0, sent = 0, sent_clear = 0, send_failed = 0, keepalives_received = 0,
                      junk = 0;
    };

    Sockets(asio::io_context& context, SocketInputs inputs);
    Result<void> open_udp(net::IpVersion version, std::uint16_t port);
    Result<void> open_raw(net::IpVersion version, Kind kind);
    void listen(Socket& socket);
    void receive(Socket& socket);
    void dispatch(const Socket& socket, const net::Endpoint& local, const net::Endpoint& remote,
                  const ReceivedInfo& info, ByteView payload);
    Socket* find(net::IpVersion version, Kind kind, std::uint16_t port = 0);
    void send(Socket* socket, const Sending& way, ByteView marker, ByteView payload);
    void send_whole(ByteView packet, const Sending& way, std::uint64_t& counter);

    void complain(const Sending& way, int error);

    asio::io_context& context_;
    SocketInputs inputs_;
    std::vector<std::unique_ptr<Socket>> sockets_;
    std::vector<FileDescriptor> error_sockets_;  // heed_packet_too_big()
    std::vector<std::string> warnings_;
    Counters counters_;
    std::optional<std::chrono::steady_clock::time_point> last_complaint_;
};

// The address from which this host reaches `remote`, by its routing table.
std::optional<net::IpAddress> source_address_for(const net::IpAddress& remote);

}  // namespace keyline::daemon
