#include "host/vici/client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace keyline::vici {

namespace {

std::string why_not_connected(const std::string& path, int error) {
    const auto start = "cannot reach keylined at " + path + ": ";
    switch (error) {
        case ENOENT:
            return start + "no such socket. Is keylined running? Name its socket with --socket PATH";
        case ECONNREFUSED:
            return start + "nobody listens there. Start keylined";
        case EACCES:
        case EPERM:
            return start + "permission denied. The socket belongs to who started keylined; use sudo";
        case EAGAIN:
            return start + "it takes nobody in. Is it stopped, or too busy?";
        default:
            return start + std::strerror(error);
    }
}

// A daemon that is stopped must not hold up connect() or send() for ever.
void limit_sending(int fd) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(Client::prompt);
    const timeval limit{static_cast<time_t>(seconds.count()), 0};
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
}

}  // namespace

Result<Client> Client::connect(const std::string& socket_path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket_path.empty() || socket_path.size() >= sizeof(address.sun_path))
        return fail("the path of a UNIX socket has 1 to 107 characters: '" + socket_path + "'");
    std::copy(socket_path.begin(), socket_path.end(), address.sun_path);
    Client client(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (client.fd_ < 0) return fail(std::string("cannot make a socket: ") + std::strerror(errno));
    limit_sending(client.fd_);
    if (::connect(client.fd_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        return fail(why_not_connected(socket_path, errno));
    return client;
}

Client::Client(Client&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      patience_(other.patience_),
      idle_(std::move(other.idle_)),
      reader_(std::move(other.reader_)),
      heard_(other.heard_),
      lost_(other.lost_) {}

Client& Client::operator=(Client&& other) noexcept {
    std::swap(fd_, other.fd_);
    std::swap(patience_, other.patience_);
    std::swap(idle_, other.idle_);
    std::swap(reader_, other.reader_);
    std::swap(heard_, other.heard_);
    std::swap(lost_, other.lost_);
    return *this;
}

Client::~Client() {
    if (fd_ >= 0) close(fd_);
}

tl::unexpected<Error> Client::hung_up() {
    lost_ = true;
    if (heard_)
        return fail("keylined hung up: it has ended, or it has cut this client off; its log says why");
    return fail("keylined hung up without a word: it is ending. Try again later");
}

Result<void> Client::send(const Packet& packet) {
    const auto bytes = encode(packet);
    if (!bytes) return tl::unexpected(bytes.error());
    for (ByteView rest = *bytes; !rest.empty();) {
        const auto count = ::send(fd_, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return hung_up();
        rest = rest.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

// As poll(): 0 when the patience is at its end.
int Client::wait(std::chrono::milliseconds patience) {
    constexpr std::chrono::milliseconds glance{100};
    pollfd ready{fd_, POLLIN, 0};
    while (idle_ && patience > glance) {
        if (const int events = poll(&ready, 1, static_cast<int>(glance.count())); events != 0) return events;
        patience -= glance;
        idle_();
    }
    return poll(&ready, 1, static_cast<int>(patience.count()));
}

Result<Packet> Client::receive(std::chrono::milliseconds patience) {
    while (true) {
        auto packet = reader_.next();
        if (!packet) return tl::unexpected(packet.error());
        if (*packet) return std::move(**packet);
        const auto events = wait(patience);
        if (events < 0 && errno == EINTR) continue;
        if (events == 0) {
            lost_ = true;
            return fail("keylined did not answer within " + std::to_string(patience.count()) +
                        " ms; is it stopped, or too busy?");
        }
        std::array<std::uint8_t, 16384> buffer;
        const auto count = recv(fd_, buffer.data(), buffer.size(), 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return hung_up();
        heard_ = true;
        reader_.feed(ByteView(buffer).first(static_cast<std::size_t>(count)));
    }
}

Result<void> Client::expect_confirmation(const Packet& packet, const OnEvent& on_event) {
    if (auto sent = send(packet); !sent) return sent;
    while (true) {
        auto answer = receive(std::min(patience_, prompt));
        if (!answer) return tl::unexpected(answer.error());
        if (answer->type == PacketType::event_confirm) return {};
        if (answer->type == PacketType::event_unknown)
            return fail("keylined does not know the event " + packet.name);
        if (answer->type == PacketType::event && on_event) on_event(answer->message);
    }
}

Result<Message> Client::response(const std::string& command, const std::string& event,
                                 const OnEvent& on_event) {
    while (true) {
        auto answer = receive(patience_);
        if (!answer) return tl::unexpected(answer.error());
        if (answer->type == PacketType::command_response) return std::move(answer->message);
        if (answer->type == PacketType::command_unknown)
            return fail("this keylined does not know the command " + command);
        if (answer->type == PacketType::event && answer->name == event && on_event) on_event(answer->message);
    }
}

Result<Message> Client::request(const std::string& command, const Message& arguments) {
    if (auto sent = send({PacketType::command_request, command, arguments}); !sent)
        return tl::unexpected(sent.error());
    return response(command, {}, {});
}

Result<Message> Client::request_with_events(const std::string& command, const Message& arguments,
                                            const std::string& event, const OnEvent& on_event) {
    if (auto done = expect_confirmation({PacketType::event_register, event, {}}, {}); !done)
        return tl::unexpected(done.error());
    if (auto sent = send({PacketType::command_request, command, arguments}); !sent)
        return tl::unexpected(sent.error());
    auto answer = response(command, event, on_event);
    if (!answer) return answer;
    if (auto done = expect_confirmation({PacketType::event_unregister, event, {}}, on_event); !done)
        return tl::unexpected(done.error());
    return answer;
}

}  // namespace keyline::vici
