// The host's side of an inline card's network port: a TAP device in whose place the kernel's stack sees the
// port, and where ESP goes, out of the kernel's routes and neighbours.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>

#include "drivers/card/network_port.h"
#include "host/daemon/netlink.h"
#include "host/daemon/path_mtu.h"
#include "host/daemon/tun.h"

namespace keyline::daemon {

class PortSide {
  public:
    struct Settings {
        std::string tap;
        std::size_t mtu = 1500;
        // Readable when frames may come; none: the card is asked again and again.
        std::optional<int> wire;
        std::function<void()> wake;  // the card has something to do
    };
    // The TAP device has the port's address, and is up. The port must outlive it.
    static Result<std::unique_ptr<PortSide>> open(asio::io_context& context, card::NetworkPort& port,
                                                  Settings settings);

    // After every look at the card. True: look again soon.
    bool carry(bool is_busy);
    // An outer packet came to the host, and goes through the kernel: from now on the port may have a way.
    void missed(ByteView outer_packet);
    // Now and then: neighbours change.
    void refresh();
    std::vector<std::pair<std::string, std::uint64_t>> counters() const;

  private:
    PortSide(asio::io_context& context, card::NetworkPort& port, Settings settings, Netlink netlink,
             std::unique_ptr<Tun> tap);
    void watch_wire();
    void look_up(const net::IpAddress& destination);

    card::NetworkPort& port_;
    Settings settings_;
    Netlink netlink_;
    std::unique_ptr<Tun> tap_;
    unsigned tap_index_ = 0;
    PathMtus path_mtus_;
    std::optional<asio::posix::stream_descriptor> wire_;
    bool is_watching_ = false;
    unsigned looks_left_ = 0;
    std::map<net::IpAddress, std::chrono::steady_clock::time_point> destinations_;  // looked up last
    std::uint64_t frames_dropped_ = 0;
    std::uint64_t packets_missed_ = 0;
};

}  // namespace keyline::daemon
