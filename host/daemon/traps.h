// Traps: what waits for a negotiation that traffic started (RFC 4301 section 4.4.1, PROTECT without an SA).
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "host/base/bytes.h"

namespace keyline::daemon {

struct TrapLimits {
    // Of packets that wait.
    std::size_t packets = 64, bytes = 65'536;             // for one trap
    std::size_t all_packets = 4096, all_bytes = 1 << 20;  // for all
    std::chrono::seconds hold{30};                        // then a packet is stale
    // Between two negotiations of one trap, the first of which failed.
    std::chrono::seconds retry{1};
};

// Names of configuration.
struct ChildName {
    std::string connection;
    std::string child;
    auto operator<=>(const ChildName&) const = default;  // NOLINT(modernize-use-nullptr)
};

class Traps {
  public:
    using TimePoint = std::chrono::steady_clock::time_point;
    explicit Traps(const TrapLimits& limits = {}) : limits_(limits) {}

    void add(std::uint32_t id, const ChildName& name) { traps_[id].name = name; }
    // How many packets waited.
    std::size_t remove(std::uint32_t id);

    struct Offer {
        bool kept = false;     // no: there is no room
        bool acquire = false;  // now is the time to start a negotiation
    };
    // A packet that met the trap. Left untouched when it is not kept.
    Offer offer(std::uint32_t id, Bytes& packet, TimePoint now);

    // The negotiation ended: with an SA, these may go; or without, and so many are dropped.
    std::vector<Bytes> succeeded(const ChildName& name);
    std::size_t failed(const ChildName& name);

    // Drops what waited too long; how many.
    std::size_t expire(TimePoint now);
    std::size_t waiting() const { return packets_; }

  private:
    struct Waiting {
        Bytes packet;
        TimePoint since;
    };
    struct Trap {
        ChildName name;
        bool negotiating = false;
        bool tried = false;
        TimePoint last_try{};
        std::deque<Waiting> waiting;
        std::size_t bytes = 0;
    };
    bool time_to_try(const Trap& trap, TimePoint now) const;
    std::deque<Waiting> take(Trap& trap);

    TrapLimits limits_;
    std::map<std::uint32_t, Trap> traps_;
    std::size_t packets_ = 0, bytes_ = 0;  // of all
};

}  // namespace keyline::daemon
