// vici's server half: a UNIX socket for its owner and group (mode 0770), several clients at once, bounds on
// what a slow or hostile one can cost. What commands do is the handler's.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include <asio/io_context.hpp>
#include <asio/local/stream_protocol.hpp>
#include <asio/steady_timer.hpp>

#include "host/vici/packet.h"

namespace keyline::daemon {

using ViciClientId = std::uint64_t;

// Who it is, as the kernel knows since it connected (SO_PEERCRED).
struct ClientCredentials {
    std::uint32_t uid = 0;
    std::int32_t pid = 0;
};

// What answers. Knows no socket.
class ViciHandler {
  public:
    virtual ~ViciHandler() = default;
    // Called once, now or later; of no effect when the client is gone.
    using Respond = std::function<void(const vici::Message&)>;
    // Sends an event to this client, if it has registered for it. Returns how many bytes the client has not
    // read yet; beyond ViciServer::max_unsent_bytes it is cut off.
    using Stream = std::function<std::size_t(const std::string& event, const vici::Message&)>;
    // False: there is no such command.
    virtual bool handle(ViciClientId client, const std::string& command, const vici::Message& arguments,
                        Respond respond, Stream stream) = 0;
    virtual bool knows_event(const std::string& event) const = 0;
    virtual void client_gone(ViciClientId client) = 0;
};

class ViciServer {
  public:
    // Who comes when so many are there waits, unanswered, until one leaves.
    static constexpr std::size_t max_clients = 256;
    static constexpr std::size_t max_request_bytes = vici::max_packet_bytes;
    // A client that does not read its answers is cut off here.
    static constexpr std::size_t max_unsent_bytes = std::size_t{4} * 1024 * 1024;

    // Removes a socket that a killed daemon left behind; refuses one that is in use.
    static Result<std::unique_ptr<ViciServer>> open(asio::io_context& context, const std::string& path,
                                                    ViciHandler& handler);
    ~ViciServer();
    ViciServer(const ViciServer&) = delete;
    ViciServer& operator=(const ViciServer&) = delete;

    // To all clients that registered for it.
    void broadcast(const std::string& event, const vici::Message& message);
    // Somebody registered for it: what nobody hears need not be said.
    bool has_listener(const std::string& event) const;
    // Nothing for one that is gone.
    std::optional<ClientCredentials> credentials_of(ViciClientId client) const;
    std::size_t clients() const { return sessions_.size(); }

  private:
    class Session;
    ViciServer(asio::io_context& context, std::string path, ViciHandler& handler);
    void accept();
    void admit(asio::local::stream_protocol::socket socket);
    bool is_full() const { return sessions_.size() >= max_clients; }
    void forget(ViciClientId id);

    asio::local::stream_protocol::acceptor acceptor_;
    asio::steady_timer retry_;
    std::string path_;
    ViciHandler& handler_;
    std::map<ViciClientId, std::shared_ptr<Session>> sessions_;
    ViciClientId last_id_ = 0;
    bool accepts_ = false;
};

}  // namespace keyline::daemon
