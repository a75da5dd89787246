#include "host/daemon/vici_stream.h"

#include <memory>

#include <asio/steady_timer.hpp>

namespace keyline::daemon {

namespace {

constexpr std::size_t enough_unsent = ViciServer::max_unsent_bytes / 4;
constexpr std::chrono::milliseconds pause{5};

struct Listing : std::enable_shared_from_this<Listing> {
    Listing(asio::io_context& context, std::string event_name, std::size_t total)
        : timer(context), event(std::move(event_name)), count(total) {}

    void go_on() {
        while (next < count) {
            if (stream(event, produce(next++)) < enough_unsent) continue;
            timer.expires_after(pause);
            timer.async_wait([self = shared_from_this()](std::error_code error) {
                if (!error) self->go_on();
            });
            return;
        }
        respond({});
    }

    asio::steady_timer timer;
    std::string event;
    std::size_t count;
    std::size_t next = 0;
    std::function<vici::Message(std::size_t)> produce;
    ViciHandler::Respond respond;
    ViciHandler::Stream stream;
};

}  // namespace

void stream_list(asio::io_context& context, std::string event, std::size_t count,
                 std::function<vici::Message(std::size_t)> produce, ViciHandler::Respond respond,
                 ViciHandler::Stream stream) {
    const auto listing = std::make_shared<Listing>(context, std::move(event), count);
    listing->produce = std::move(produce);
    listing->respond = std::move(respond);
    listing->stream = std::move(stream);
    listing->go_on();
}

}  // namespace keyline::daemon
