// The sockets of keylined: UDP 500 and 4500, and raw ESP (IP protocol 50), each for IPv4 and IPv6.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <asio/io_context.hpp>

#include "host/daemon/network.h"

namespace keyline::daemon {

struct SocketInputs {
    std::function<void(const ike::Datagram&)> ike;
    std::function<void(Bytes&& outer_packet)>
        esp;  // as an EspDevice wants it: IP, UDP where encapsulated, ESP
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

    const std::vector<std::string>& warnings() const { return warnings_; }
    // Datagrams received, sent and dropped, by reason.
    std::vector<std::pair<std::string, std::uint64_t>> counters() const;

  private:
    struct Socket;
    struct Counters {
        std::uint64_t received = 0, sent = 0, send_failed = 0, keepalives_received = 0, junk = 0;
    };

    Sockets(asio::io_context& context, SocketInputs inputs);
    Result<void> open_udp(net::IpVersion version, std::uint16_t port);
    Result<void> open_raw(net::IpVersion version);
    void listen(Socket& socket);
    void receive(Socket& socket);
    void dispatch(const Socket& socket, const net::Endpoint& local, const net::Endpoint& remote,
                  std::uint8_t traffic_class, ByteView payload);
    Socket* find(net::IpVersion version, std::uint16_t port);
    // Port 0 is the raw socket.
    void send(const net::Endpoint& local, const net::Endpoint& remote, std::uint8_t traffic_class,
              ByteView marker, ByteView payload);

    void complain(const net::Endpoint& local, const net::Endpoint& remote, int error);

    asio::io_context& context_;
    SocketInputs inputs_;
    std::vector<std::unique_ptr<Socket>> sockets_;
    std::vector<std::string> warnings_;
    Counters counters_;
    std::optional<std::chrono::steady_clock::time_point> last_complaint_;
};

// The address from which this host reaches `remote`, by its routing table.
std::optional<net::IpAddress> source_address_for(const net::IpAddress& remote);

}  // namespace keyline::daemon
