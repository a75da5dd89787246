#include "host/daemon/resolver.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <asio/post.hpp>
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

// The threads' and the owner's. A thread may outlive the owner.
struct Resolver::State {
    struct Job {
        std::string host;
        Done done;
    };
    State(asio::any_io_executor to, Lookup how) : executor(std::move(to)), lookup(std::move(how)) {}

    std::mutex mutex;
    std::condition_variable work_is_there;
    std::deque<Job> jobs;
    std::size_t threads = 0, idle = 0;
    bool ended = false;  // the executor may be gone
    asio::any_io_executor executor;
    const Lookup lookup;
};

Resolver::Resolver(asio::any_io_executor executor, Lookup lookup)
    : state_(std::make_shared<State>(std::move(executor), std::move(lookup))) {}

Resolver::~Resolver() {
    const std::scoped_lock lock(state_->mutex);
    state_->ended = true;
    state_->jobs.clear();
    state_->executor = {};
    state_->work_is_there.notify_all();
}

void Resolver::look_up(const std::string& host, Done done) {
    const std::scoped_lock lock(state_->mutex);
    state_->jobs.push_back({host, std::move(done)});
    if (state_->idle < state_->jobs.size() && state_->threads < max_threads) {
        ++state_->threads;
        std::thread([state = state_] { work(state); }).detach();
    }
    state_->work_is_there.notify_one();
}

void Resolver::work(const std::shared_ptr<State>& state) {
    std::unique_lock lock(state->mutex);
    while (true) {
        ++state->idle;
        state->work_is_there.wait(lock, [&] { return state->ended || !state->jobs.empty(); });
        --state->idle;
        if (state->ended) return;
        auto job = std::move(state->jobs.front());
        state->jobs.pop_front();
        lock.unlock();
        auto result = state->lookup(job.host);
        lock.lock();
        if (state->ended) return;
        asio::post(state->executor,
                   [state, done = std::move(job.done), result = std::move(result)]() mutable {
                       if (!state->ended)
                           done(std::move(result));  // the owner's thread set it, and this is it
                   });
    }
}

}  // namespace keyline::daemon
