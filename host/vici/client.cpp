#include "host/vici/client.h"

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
        default:
            return start + std::strerror(error);
    }
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
    if (::connect(client.fd_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        return fail(why_not_connected(socket_path, errno));
    return client;
}

Client::Client(Client&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), patience_(other.patience_), reader_(std::move(other.reader_)) {}

Client& Client::operator=(Client&& other) noexcept {
    std::swap(fd_, other.fd_);
    std::swap(patience_, other.patience_);
    std::swap(reader_, other.reader_);
    return *this;
}

Client::~Client() {
    if (fd_ >= 0) close(fd_);
}

Result<void> Client::send(const Packet& packet) {
    const auto bytes = encode(packet);
    if (!bytes) return tl::unexpected(bytes.error());
    for (ByteView rest = *bytes; !rest.empty();) {
        const auto count = ::send(fd_, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(std::string("keylined hung up: ") + std::strerror(errno));
        rest = rest.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<Packet> Client::receive() {
    while (true) {
        auto packet = reader_.next();
        if (!packet) return tl::unexpected(packet.error());
        if (*packet) return std::move(**packet);
        pollfd ready{fd_, POLLIN, 0};
        const auto events = poll(&ready, 1, static_cast<int>(patience_.count()));
        if (events < 0 && errno == EINTR) continue;
        if (events == 0)
            return fail("keylined did not answer within " + std::to_string(patience_.count()) + " ms");
        std::array<std::uint8_t, 16384> buffer;
        const auto count = recv(fd_, buffer.data(), buffer.size(), 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return fail("keylined hung up");
        reader_.feed(ByteView(buffer).first(static_cast<std::size_t>(count)));
    }
}

Result<void> Client::expect_confirmation(const Packet& packet, const OnEvent& on_event) {
    if (auto sent = send(packet); !sent) return sent;
    while (true) {
        auto answer = receive();
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
        auto answer = receive();
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
