// Runs the updown command of a child configuration when its CHILD SA comes and when it goes; not when it is
// rekeyed. One peer's CHILD SAs cannot keep those of another from it: the commands of each peer and child
// wait in a queue of their own, so many at most. What was run for a CHILD SA's beginning is undone at its
// end, always; what was not run is not.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "host/daemon/command_runner.h"
#include "host/daemon/engine_host.h"

namespace keyline::daemon {

class Updown {
  public:
    Updown(asio::io_context& context, const EngineHost& engine, const CommandLimits& limits = {})
        : engine_(engine), runner_(context, limits) {}

    // The configuration as it is now says which command; that of a CHILD SA that came up is kept for its end.
    void on_event(const ike::ReportEvent& event);
    void when_idle(std::function<void()> then) { runner_.when_idle(std::move(then)); }

  private:
    struct Wanted {
        std::string command;  // may be empty
        bool host_access = false;
        std::string queue = {};
        std::optional<BatchId> up = {};  // what runs at its beginning; none: it had no command, or no room
    };
    Wanted wanted(const ike::ReportEvent& event) const;
    void run_up(Wanted& wanted, const ike::ReportEvent& event);
    void run_down(const Wanted& wanted, const ike::ReportEvent& event);

    const EngineHost& engine_;
    CommandRunner runner_;
    std::map<ike::ChildSaId, Wanted> up_;
};

// The interface that has this address; empty: none.
std::string interface_of(const net::IpAddress& address);

}  // namespace keyline::daemon
