// keyline-card-trace: a waveform of a simulated card's next packets, into a file. One at a time; it ends with
// the packets, with its time, or with the client that wanted it, and what there is by then is whole.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include "host/daemon/vici_server.h"
#include "host/esp/esp_device.h"

namespace keyline::daemon {

class CardTracer {
  public:
    // A packet is some thousand clocks, and a clock some hundred octets of the file.
    static constexpr std::size_t max_packets = 10'000;
    static constexpr std::chrono::seconds max_timeout{3600};
    static constexpr const char* event_name = "keyline-card-trace";

    struct Trace {
        ViciClientId client = 0;
        esp::EspDevice* card = nullptr;  // that has a waveform
        std::string file;                // absolute
        bool over_another = false;
        std::size_t packets = 1;
        std::chrono::milliseconds timeout{60'000};
        ViciHandler::Respond respond;
    };

    explicit CardTracer(asio::io_context& context) : timer_(context) {}
    ~CardTracer();
    CardTracer(const CardTracer&) = delete;
    CardTracer& operator=(const CardTracer&) = delete;

    // The answer comes when it has ended: "file", "packets", "clocks", "bytes", and by what in "ended".
    Result<void> begin(Trace trace);
    void client_gone(ViciClientId client);
    // Before its time; who began it has the answer. False: none was on its way.
    bool end_now(const char* why);
    // A card that is dead is about to be closed: what its waveform has by now is all.
    void close(const esp::EspDevice& card);

  private:
    static constexpr std::chrono::milliseconds glance{20};
    void look();
    // What the answer says.
    vici::Message end(const char* why);

    asio::steady_timer timer_;
    std::optional<Trace> trace_;
    // Nobody else may read the file while it grows: it is in a folder of mode 0700 beside its place.
    std::string folder_;
    std::chrono::steady_clock::time_point deadline_;
};

}  // namespace keyline::daemon
