// A long list as events, no faster than the client reads: a gateway may have more SAs than the server lets a
// client leave unread.
#pragma once

#include <functional>

#include <asio/io_context.hpp>

#include "host/daemon/vici_server.h"

namespace keyline::daemon {

// Sends produce(0) ... produce(count - 1) as `event`, then an empty response.
void stream_list(asio::io_context& context, std::string event, std::size_t count,
                 std::function<vici::Message(std::size_t)> produce, ViciHandler::Respond respond,
                 ViciHandler::Stream stream);

}  // namespace keyline::daemon
