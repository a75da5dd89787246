#include "host/daemon/vici_server.h"

#include <algorithm>
#include <array>
#include <deque>
#include <set>

#include <asio/write.hpp>
#include <spdlog/spdlog.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host/base/file_descriptor.h"

namespace keyline::daemon {

using Protocol = asio::local::stream_protocol;

namespace {
constexpr std::chrono::milliseconds accept_retry{200};
}

// One client. It lives as long as the server knows it or one of its operations is under way.
class ViciServer::Session : public std::enable_shared_from_this<Session> {
  public:
    Session(ViciServer& server, ViciClientId id, Protocol::socket socket)
        : server_(&server), id_(id), socket_(std::move(socket)), reader_(max_request_bytes) {}

    void read() {
        socket_.async_read_some(asio::buffer(input_),
                                [self = shared_from_this()](std::error_code error, std::size_t count) {
                                    if (self->server_ == nullptr) return;
                                    if (error) return self->end("");
                                    self->take(ByteView(self->input_).first(count));
                                });
    }

    // Returns the bytes that wait to be read.
    std::size_t send_event(const std::string& event, const vici::Message& message) {
        if (server_ != nullptr && events_.contains(event)) send({vici::PacketType::event, event, message});
        return server_ == nullptr ? 0 : unsent_;
    }

    bool listens_to(const std::string& event) const { return events_.contains(event); }

    std::optional<ClientCredentials> credentials() {
        ucred peer{};
        socklen_t size = sizeof(peer);
        if (getsockopt(socket_.native_handle(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
            return std::nullopt;
        return ClientCredentials{peer.uid, peer.pid};
    }

    // The server has let go of it.
    void close() {
        server_ = nullptr;
        std::error_code ignored;
        socket_.close(ignored);
    }

  private:
    // What a client may have sent while its last request is not answered.
    static constexpr std::size_t max_buffered = 2 * max_request_bytes;

    void take(ByteView bytes) {
        reader_.feed(bytes);
        wipe(input_);
        if (reader_.buffered() > max_buffered) return end("it sends requests without waiting for answers");
        process();
        if (server_ != nullptr) read();
    }

    // One request at a time: its answer comes before the next one is looked at.
    void process() {
        if (processing_) return;  // an answer given at once: the loop below goes on by itself
        processing_ = true;
        while (server_ != nullptr && !busy_) {
            auto packet = reader_.next();
            if (!packet) end(packet.error().message);
            if (!packet || !*packet) break;
            dispatch(**packet);
            (*packet)->message.wipe();  // what came may be a secret
        }
        processing_ = false;
    }

    void dispatch(const vici::Packet& packet) {
        switch (packet.type) {
            case vici::PacketType::command_request:
                return request(packet);
            case vici::PacketType::event_register:
            case vici::PacketType::event_unregister:
                return subscribe(packet);
            default:
                return end("it sent a packet that only a server sends");
        }
    }

    void subscribe(const vici::Packet& packet) {
        const bool known = server_->handler_.knows_event(packet.name);
        if (known && packet.type == vici::PacketType::event_register) events_.insert(packet.name);
        if (known && packet.type == vici::PacketType::event_unregister) events_.erase(packet.name);
        send({known ? vici::PacketType::event_confirm : vici::PacketType::event_unknown, {}, {}});
    }

    void request(const vici::Packet& packet) {
        busy_ = true;
        const std::weak_ptr<Session> weak = weak_from_this();
        const auto respond = [weak](const vici::Message& message) {
            const auto self = weak.lock();
            if (!self || self->server_ == nullptr || !self->busy_) return;
            self->busy_ = false;
            self->send({vici::PacketType::command_response, {}, message});
            self->process();
        };
        const auto stream = [weak](const std::string& event, const vici::Message& message) -> std::size_t {
            const auto self = weak.lock();
            return self ? self->send_event(event, message) : 0;
        };
        if (server_->handler_.handle(id_, packet.name, packet.message, respond, stream)) return;
        busy_ = false;
        send({vici::PacketType::command_unknown, {}, {}});
    }

    void send(const vici::Packet& packet) {
        if (server_ == nullptr) return;
        auto bytes = vici::encode(packet);
        if (!bytes) bytes = in_its_place(packet, bytes.error().message);
        if (!bytes) return;
        unsent_ += bytes->size();
        if (unsent_ > max_unsent_bytes) return end("it does not read its answers");
        output_.push_back(std::move(*bytes));
        if (output_.size() == 1) write();
    }

    // What is too large is left out, and does not hide what else there is to say.
    Result<Bytes> in_its_place(const vici::Packet& packet, const std::string& why) const {
        const auto what = packet.type == vici::PacketType::event ? "the event " + packet.name : "an answer";
        spdlog::warn("vici client {} does not get {}: {}", id_, what, why);
        if (packet.type != vici::PacketType::command_response) return fail(why);
        return vici::encode({packet.type, {}, vici::Message().add("success", "no").add("errmsg", why)});
    }

    void write() {
        asio::async_write(socket_, asio::buffer(output_.front()),
                          [self = shared_from_this()](std::error_code error, std::size_t) {
                              if (self->server_ == nullptr) return;
                              if (error) return self->end("");
                              self->unsent_ -= self->output_.front().size();
                              wipe(self->output_.front());  // it may have been keys
                              self->output_.pop_front();
                              if (!self->output_.empty()) self->write();
                          });
    }

    void end(const std::string& why) {
        if (server_ == nullptr) return;
        if (!why.empty()) spdlog::warn("vici client {} is cut off: {}", id_, why);
        server_->forget(id_);
    }

    ViciServer* server_;
    ViciClientId id_;
    Protocol::socket socket_;
    vici::PacketReader reader_;
    std::array<std::uint8_t, 4096> input_{};
    std::deque<Bytes> output_;
    std::size_t unsent_ = 0;
    std::set<std::string> events_;
    bool busy_ = false;  // a request waits for its answer
    bool processing_ = false;
};

ViciServer::ViciServer(asio::io_context& context, std::string path, ViciHandler& handler)
    : acceptor_(context), retry_(context), path_(std::move(path)), handler_(handler) {}

ViciServer::~ViciServer() {
    for (auto& [id, session] : sessions_) session->close();
    if (acceptor_.is_open()) unlink(path_.c_str());
}

namespace {

// A socket file may be left from a daemon that was killed: then nobody answers there.
Result<void> clear_the_way(asio::io_context& context, const std::string& path) {
    struct stat status {};
    if (lstat(path.c_str(), &status) != 0) return {};
    if (!S_ISSOCK(status.st_mode))
        return fail(path + " is there and is no socket; choose another path with --socket");
    Protocol::socket probe(context);
    std::error_code error;
    probe.connect(Protocol::endpoint(path), error);
    if (!error)
        return fail("another daemon answers on " + path + "; stop it, or choose another path with --socket");
    if (unlink(path.c_str()) != 0)
        return fail("cannot remove the old socket " + path + ": " + error_text(errno));
    return {};
}

}  // namespace

Result<std::unique_ptr<ViciServer>> ViciServer::open(asio::io_context& context, const std::string& path,
                                                     ViciHandler& handler) {
    if (path.empty() || path.size() > 107)
        return fail("the path of a UNIX socket has 1 to 107 characters: '" + path + "'");
    if (auto clear = clear_the_way(context, path); !clear) return tl::unexpected(clear.error());
    std::unique_ptr<ViciServer> server(new ViciServer(context, path, handler));
    std::error_code error;
    server->acceptor_.open(Protocol(), error);
    const auto old_mask = umask(S_IRWXO);  // born with mode 0770, as charon's: no moment for others
    if (!error) server->acceptor_.bind(Protocol::endpoint(path), error);
    umask(old_mask);
    if (!error) server->acceptor_.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        server->acceptor_.close();
        return fail("cannot listen on the socket " + path + ": " + error.message() +
                    "; does its folder exist, and may keylined write there?");
    }
    server->accept();
    return server;
}

// Newcomers wait in the socket's backlog while all places are taken.
void ViciServer::accept() {
    if (is_full()) spdlog::warn("vici: {} clients are connected, others have to wait", sessions_.size());
    accepts_ = !is_full();
    if (!accepts_) return;
    acceptor_.async_accept([this](std::error_code error, Protocol::socket socket) {
        if (error == asio::error::operation_aborted) return;
        if (!error) {
            admit(std::move(socket));
            return accept();
        }
        // Out of file descriptors, say: the same error would come at once again.
        retry_.expires_after(accept_retry);
        retry_.async_wait([this](std::error_code cancelled) {
            if (!cancelled) accept();
        });
    });
}

void ViciServer::admit(Protocol::socket socket) {
    const auto id = ++last_id_;
    const auto session = std::make_shared<Session>(*this, id, std::move(socket));
    sessions_.emplace(id, session);
    session->read();
}

void ViciServer::forget(ViciClientId id) {
    const auto found = sessions_.find(id);
    if (found == sessions_.end()) return;
    const auto session = found->second;  // keeps it alive until its caller is done with it
    sessions_.erase(found);
    session->close();
    handler_.client_gone(id);
    if (!accepts_) accept();
}

std::optional<ClientCredentials> ViciServer::credentials_of(ViciClientId client) const {
    const auto found = sessions_.find(client);
    return found != sessions_.end() ? found->second->credentials() : std::nullopt;
}

bool ViciServer::has_listener(const std::string& event) const {
    return std::any_of(sessions_.begin(), sessions_.end(),
                       [&](const auto& entry) { return entry.second->listens_to(event); });
}

void ViciServer::broadcast(const std::string& event, const vici::Message& message) {
    const auto all = sessions_;  // a client that is cut off meanwhile changes the original
    for (const auto& [id, session] : all) session->send_event(event, message);
}

}  // namespace keyline::daemon
