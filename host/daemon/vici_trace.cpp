// keyline-trace: IKE messages as they come and go, until the client leaves or has as many as it wanted.
#include "host/daemon/vici_arguments.h"
#include "host/daemon/vici_service.h"

namespace keyline::daemon {

void ViciService::trace(const Request& request) {
    TraceWatchers::Watcher watcher;
    watcher.client = request.client;
    watcher.filter.connection = request.arguments.text("connection");
    if (!watcher.filter.connection.empty() && engine_.find_connection(watcher.filter.connection) == nullptr)
        return request.refuse("no connection \"" + watcher.filter.connection +
                              "\"; `keyline conn list` has those that there are");
    if (const auto peer = request.arguments.text("peer"); !peer.empty()) {
        watcher.filter.peer = net::IpAddress::parse(peer);
        if (!watcher.filter.peer) return request.refuse("\"" + peer + "\" is no IP address");
    }
    if (!request.arguments.text("count").empty()) {
        watcher.count = number<std::uint64_t>(request.arguments, "count");
        if (watcher.count.value_or(0) == 0) return request.refuse("count: a number of messages, at least 1");
    }
    watcher.respond = request.respond;
    watcher.stream = request.stream;
    if (const auto done = watchers_.add(std::move(watcher)); !done) request.refuse(done.error().message);
}

}  // namespace keyline::daemon
