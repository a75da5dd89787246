// Runs the updown command of a child configuration when its CHILD SA comes and when it goes; not when it is
// rekeyed.
#pragma once

#include <string>

#include "host/daemon/command_runner.h"
#include "host/daemon/engine_host.h"

namespace keyline::daemon {

class Updown {
  public:
    Updown(asio::io_context& context, const EngineHost& engine) : engine_(engine), runner_(context) {}

    // The configuration as it is now says which command; that of a CHILD SA that came up is kept for its end.
    void on_event(const ike::ReportEvent& event);
    void when_idle(std::function<void()> then) { runner_.when_idle(std::move(then)); }

  private:
    struct Wanted {
        std::string command;
        bool host_access = false;
    };
    Wanted wanted(const ike::ReportEvent& event) const;
    void run(const Wanted& wanted, bool up, const ike::ReportEvent& event);

    const EngineHost& engine_;
    CommandRunner runner_;
    std::map<ike::ChildSaId, Wanted> up_;
};

// The interface that has this address; empty: none.
std::string interface_of(const net::IpAddress& address);

}  // namespace keyline::daemon
