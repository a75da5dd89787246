// Looks host names up, on threads of its own: getaddrinfo() takes as long as it takes, and cannot be stopped.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/daemon/background.h"
#include "host/net/address.h"

namespace keyline::daemon {

using HostAddresses = std::vector<net::IpAddress>;

// As the system does it: /etc/hosts, DNS, whatever nsswitch.conf says. In its order, each address once.
Result<HostAddresses> system_lookup(const std::string& host);

class Resolver {
  public:
    // How names are looked up; called by several threads at once.
    using Lookup = std::function<Result<HostAddresses>(const std::string& host)>;
    using Done = std::function<void(Result<HostAddresses>)>;
    static constexpr std::size_t max_threads =
        4;  // a name that nobody answers for does not keep others waiting

    Resolver(const asio::any_io_executor& executor, Lookup lookup)
        : lookup_(std::move(lookup)), background_(executor, max_threads) {}

    // Done is called once, on the executor; not after the resolver's end.
    void look_up(const std::string& host, Done done);

  private:
    const Lookup lookup_;
    Background background_;
};

}  // namespace keyline::daemon
