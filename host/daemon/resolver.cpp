#include "host/daemon/resolver.h"

#include <algorithm>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace keyline::daemon {

namespace {

// Of a name with more the first ones will do.
constexpr std::size_t max_addresses = 64;

struct FreeList {
    void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using AddressList = std::unique_ptr<addrinfo, FreeList>;

std::optional<net::IpAddress> address_of(const sockaddr* address) {
    if (address->sa_family == AF_INET) {
        const auto& v4 = *reinterpret_cast<const sockaddr_in*>(address);
        const auto* octets = reinterpret_cast<const std::uint8_t*>(&v4.sin_addr);
        return net::IpAddress::from_bytes({octets, sizeof v4.sin_addr});
    }
    if (address->sa_family != AF_INET6) return std::nullopt;
    const auto& v6 = *reinterpret_cast<const sockaddr_in6*>(address);
    return net::IpAddress::from_bytes({v6.sin6_addr.s6_addr, sizeof v6.sin6_addr});
}

}  // namespace

Result<HostAddresses> system_lookup(const std::string& host) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    const int error = getaddrinfo(host.c_str(), nullptr, &hints, &found);
    if (error != 0) return fail(host + ": " + gai_strerror(error));
    const AddressList list(found);
    HostAddresses addresses;
    for (const auto* entry = list.get(); entry != nullptr; entry = entry->ai_next) {
        const auto address = address_of(entry->ai_addr);
        const bool fresh =
            address && std::find(addresses.begin(), addresses.end(), *address) == addresses.end();
        if (fresh && addresses.size() < max_addresses) addresses.push_back(*address);
    }
    if (addresses.empty()) return fail(host + ": it has no address");
    return addresses;
}

void Resolver::look_up(const std::string& host, Done done) {
    const auto result = std::make_shared<Result<HostAddresses>>();
    background_.run([lookup = lookup_, host, result] { *result = lookup(host); },
                    [done = std::move(done), result] { done(std::move(*result)); });
}

}  // namespace keyline::daemon
