// A vici client over a UNIX socket, blocking, one request at a time: what `keyline` and tests need.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <utility>

#include "host/base/result.h"
#include "host/vici/packet.h"

namespace keyline::vici {

class Client {
  public:
    // The error says what is missing: the daemon, or the right to talk to it.
    static Result<Client> connect(const std::string& socket_path);
    Client(Client&& other) noexcept;
    Client& operator=(Client&& other) noexcept;
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;
    ~Client();

    // How long to wait for the next packet of the daemon. For what it answers at once it is at most `prompt`.
    static constexpr std::chrono::milliseconds prompt{10000};
    void set_patience(std::chrono::milliseconds patience) { patience_ = patience; }
    // Called some times a second while it waits: for who has more to look at than this answer.
    void set_idle(std::function<void()> idle) { idle_ = std::move(idle); }
    // Nobody answers any more: the last error was silence, or the end of the connection.
    bool lost() const { return lost_; }

    Result<Message> request(const std::string& command, const Message& arguments = {});
    using OnEvent = std::function<void(const Message& event)>;
    // A request that streams: `event` is registered for its duration.
    Result<Message> request_with_events(const std::string& command, const Message& arguments,
                                        const std::string& event, const OnEvent& on_event);

  private:
    explicit Client(int fd) : fd_(fd) {}
    Result<void> send(const Packet& packet);
    Result<Packet> receive(std::chrono::milliseconds patience);
    int wait(std::chrono::milliseconds patience);
    tl::unexpected<Error> hung_up();
    Result<void> expect_confirmation(const Packet& packet, const OnEvent& on_event);
    Result<Message> response(const std::string& command, const std::string& event, const OnEvent& on_event);

    int fd_ = -1;
    std::chrono::milliseconds patience_ = prompt;
    std::function<void()> idle_;
    PacketReader reader_;
    bool heard_ = false;
    bool lost_ = false;
};

}  // namespace keyline::vici
