// rtnetlink, as little of it as routes into the TUN device need.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/file_descriptor.h"
#include "host/base/result.h"
#include "host/net/address.h"

namespace keyline::daemon {

class Netlink {
  public:
    static Result<Netlink> open();

    struct Route {
        net::Prefix destination{net::IpAddress(), 0};
        unsigned interface = 0;
        std::uint32_t table = 0;
        std::optional<net::IpAddress> preferred_source;
    };
    // Replaces a route of the same destination.
    Result<void> add(const Route& route);
    Result<void> remove(const Route& route);

    struct Ports {
        std::uint16_t first = 0, last = 0;  // the kernel takes 1 to 65534
        bool operator==(const Ports&) const = default;
    };
    // Packets for which all holds that is given here look into `table`, or go on with the rules from `go_to`
    // on. Those of a smaller `priority` come first.
    struct Rule {
        net::IpVersion version = net::IpVersion::v4;
        std::uint32_t priority = 0;
        std::uint32_t table = 0;
        std::optional<std::uint32_t> go_to;
        std::optional<std::uint32_t> mark;
        bool without_mark = false;  // those that do not have it
        bool own_packets = false;   // this host's own, and not those that it forwards
        std::optional<net::Prefix> source, destination;
        std::uint8_t protocol = 0;  // 0: any
        std::optional<Ports> source_ports, destination_ports;
        std::uint8_t origin = 0;        // FRA_PROTOCOL, "proto": a number of whoever set it; 0: none
        std::string to_string() const;  // as `ip rule` prints it
        bool operator==(const Rule&) const = default;
    };
    Result<void> add(const Rule& rule);
    // The kernel takes the first rule that has all that is given here, and maybe more than that.
    Result<void> remove(const Rule& rule);
    // All of that origin that look into it.
    void remove_rules(net::IpVersion version, std::uint32_t table, std::uint8_t origin);

    // The interface by which a packet with `mark` leaves for `destination`.
    Result<unsigned> interface_towards(const net::IpAddress& destination, std::uint32_t mark);

    // The neighbour to which a packet with `mark` goes for `destination`.
    struct Neighbour {
        unsigned interface = 0;
        net::IpAddress address;  // of the router, or `destination` itself
        // None: it is not resolved, and a packet that the kernel sends there makes it.
        std::optional<std::array<std::uint8_t, 6>> link_address;
        bool is_stale = false;  // the kernel has not heard of it for long
    };
    Result<Neighbour> neighbour_towards(const net::IpAddress& destination, std::uint32_t mark);
    // The kernel asks it whether it is still there.
    Result<void> probe(const Neighbour& neighbour);

    // An address of an interface, without a subnet around it.
    Result<void> add_address(unsigned interface, const net::IpAddress& address);
    Result<void> remove_address(unsigned interface, const net::IpAddress& address);

    Result<void> set_link_up(unsigned interface, std::uint32_t mtu);

  private:
    explicit Netlink(FileDescriptor fd) : fd_(std::move(fd)) {}
    Result<Bytes> ask_route(const net::IpAddress& destination, std::uint32_t mark);
    Result<void> change_route(const Route& route, bool add);
    Result<void> change_rule(const Rule& rule, bool add);
    Result<void> change_address(unsigned interface, const net::IpAddress& address, bool add);
    // Sends the request, and waits for the kernel's word on it: what it tells, or nothing where there is only
    // to agree.
    Result<Bytes> ask(Bytes request, std::uint16_t type, std::uint16_t flags);
    Result<void> order(Bytes request, std::uint16_t type, std::uint16_t flags);

    FileDescriptor fd_;
    std::uint32_t sequence_ = 0;
};

// What rtnetlink tells without being asked.
struct NetworkChange {
    enum class Kind : std::uint8_t { address_new, address_gone, link };
    Kind kind = Kind::link;
    unsigned interface = 0;
    net::IpAddress address;  // address_... only
    bool operator==(const NetworkChange&) const = default;
};
// One datagram of it; what is none of these is passed over.
std::vector<NetworkChange> parse_network_changes(ByteView datagram);

// A non-blocking socket on which the kernel tells of addresses and links.
Result<FileDescriptor> open_network_changes();
struct NetworkChanges {
    std::vector<NetworkChange> changes;
    bool lost = false;  // there were more than the socket could hold
};
NetworkChanges read_network_changes(int fd);

bool link_is_up(const std::string& interface);

// The addresses of this host, but for those of one interface; those of lo that are loopback addresses left
// out.
std::vector<net::IpAddress> host_addresses(const std::string& but_for_interface);

}  // namespace keyline::daemon
