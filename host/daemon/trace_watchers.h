// Who follows IKE messages over vici (`keyline ike trace`), and what of. The engine describes messages while
// somebody is here, and nothing is kept: a client that reads too slowly misses some, and is told how many.
#pragma once

#include <optional>
#include <vector>

#include "host/daemon/engine_host.h"
#include "host/daemon/vici_server.h"

namespace keyline::daemon {

class TraceWatchers {
  public:
    static constexpr std::size_t max_watchers = 16;
    // What one of them may leave unread before messages are left out.
    static constexpr std::size_t max_unread_bytes = ViciServer::max_unsent_bytes / 4;
    static constexpr const char* event_name = "keyline-trace";

    struct Watcher {
        ViciClientId client = 0;
        ike::TraceFilter filter;
        std::optional<std::uint64_t> count;  // the request is answered after so many messages
        ViciHandler::Respond respond;
        ViciHandler::Stream stream;
        std::uint64_t told = 0;
        std::uint64_t lost = 0;      // in all
        std::uint64_t lost_now = 0;  // since the last message that was told
    };

    explicit TraceWatchers(EngineHost& engine);

    // Too many are there: an error. The first event says that it begins, and has no message.
    Result<void> add(Watcher watcher);
    void client_gone(ViciClientId client);
    void on_messages(const ike::Trace::Taken& taken);
    std::size_t size() const { return watchers_.size(); }

  private:
    static void tell(Watcher& watcher, const ike::TracedMessage& message);
    void follow();

    EngineHost& engine_;
    std::vector<Watcher> watchers_;
};

// The event. `now` is when it was told, which is at once.
vici::Message traced_message(const ike::TracedMessage& message, std::chrono::system_clock::time_point now);

}  // namespace keyline::daemon
