// The vici server against good clients, several at once, and against slow and hostile ones.
#include <fstream>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "host/vici/client.h"
#include "tests/unit/daemon/vici_bench.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

vici::Client connect(const std::string& path) {
    auto client = vici::Client::connect(path);
    REQUIRE(client);
    return std::move(*client);
}

vici::Message text(const std::string& value) {
    vici::Message message;
    message.add("text", value);
    return message;
}

// A client without manners.
class RawClient {
  public:
    explicit RawClient(const std::string& path) : fd_(socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path);
        REQUIRE(::connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0);
    }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    ~RawClient() { close(fd_); }
    // False: the server has hung up.
    bool send(ByteView bytes) const {
        return ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }
    bool hung_up(int patience_ms) const {
        pollfd ready{fd_, POLLIN, 0};
        std::uint8_t byte = 0;
        return poll(&ready, 1, patience_ms) == 1 && recv(fd_, &byte, 1, 0) <= 0;
    }

    vici::Packet receive() const {
        vici::PacketReader reader;
        while (true) {
            const auto packet = reader.next();
            REQUIRE(packet);
            if (*packet) return **packet;
            std::uint8_t byte = 0;  // not one more than this packet
            REQUIRE(recv(fd_, &byte, 1, 0) == 1);
            reader.feed(ByteView(&byte, 1));
        }
    }
    vici::Packet ask(const vici::Packet& packet) const {
        REQUIRE(send(vici::encode(packet).value()));
        return receive();
    }

  private:
    int fd_;
};

}  // namespace

TEST_CASE("requests, unknown commands, events; several clients at once") {
    ViciBench bench;
    struct stat status {};
    REQUIRE(stat(bench.path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0770);
    auto first = connect(bench.path), second = connect(bench.path);
    auto waiting = connect(bench.path);
    for (int i = 0; i < 3; ++i) {
        CHECK(first.request("echo", text("a")).value() == text("a"));
        CHECK(second.request("echo", text(std::string(60000, 'b'))).value() == text(std::string(60000, 'b')));
    }
    CHECK(first.request("no-such").error().message.find("does not know the command no-such") !=
          std::string::npos);
    std::vector<vici::Message> events;
    const auto collect = [&](const vici::Message& message) { events.push_back(message); };
    REQUIRE(first.request_with_events("stream", text("e"), "list-sa", collect));
    CHECK(events == std::vector{text("e")});
    CHECK_FALSE(first.request_with_events("stream", {}, "no-such-event", collect));
    REQUIRE(second.request("stream", text("not registered")));
    waiting.set_patience(std::chrono::milliseconds(50));
    CHECK(waiting.request("never").error().message.find("did not answer within 50 ms") != std::string::npos);
    CHECK(first.request("echo", text("still")).value() == text("still"));
}

TEST_CASE("a broadcast reaches those that registered for the event") {
    ViciBench bench;
    const RawClient listener(bench.path), other(bench.path), former(bench.path);
    using Type = vici::PacketType;
    for (const auto* client : {&listener, &former})
        CHECK(client->ask({Type::event_register, "list-sa", {}}).type == Type::event_confirm);
    CHECK(former.ask({Type::event_unregister, "list-sa", {}}).type == Type::event_confirm);
    CHECK(other.ask({Type::event_register, "list-conn", {}}).type == Type::event_confirm);
    CHECK(other.ask({Type::event_register, "no-such", {}}).type == Type::event_unknown);
    bench.ask([&] { return bench.server->broadcast("list-sa", text("loud")), 0; });
    CHECK(listener.receive() == vici::Packet{Type::event, "list-sa", text("loud")});
    for (const auto* client : {&other, &former})  // the next that they hear is their own answer
        CHECK(client->ask({Type::command_request, "echo", text("x")}).type == Type::command_response);
}

TEST_CASE("hostile bytes cost their sender the connection, and nobody else") {
    ViciBench bench;
    const std::vector<std::string> hostile{
        "ffffffff",                // 4 GiB to come
        "00080001",                // one byte more than a request may have
        "0000000108",              // an unknown type
        "00000003000961",          // a name that is cut off
        "00000007000161030161ff",  // a message that is cut off
        "0000000101",              // a response, from a client
        "00000000",
    };
    for (const auto& hex : hostile) {
        INFO(hex);
        const RawClient client(bench.path);
        client.send(from_hex(hex));
        CHECK(client.hung_up(2000));
    }
    auto good = connect(bench.path);
    CHECK(good.request("echo", text("x")).value() == text("x"));
    CHECK(bench.handler.gone == static_cast<int>(hostile.size()));
}

TEST_CASE("a client that never reads, and one that never waits, are cut off") {
    ViciBench bench;
    const auto ask_large = vici::encode(vici::Packet{vici::PacketType::command_request, "large", {}}).value();
    const RawClient never_reads(bench.path);
    for (int i = 0; i < 40; ++i) never_reads.send(ask_large);
    const RawClient never_waits(bench.path);
    never_waits.send(vici::encode(vici::Packet{vici::PacketType::command_request, "never", {}}).value());
    const Bytes flood(65536, 0);
    for (int i = 0; i < 100 && never_waits.send(flood); ++i) {
    }
    for (int i = 0; i < 200 && bench.handler.gone < 2; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(bench.handler.gone == 2);
    auto good = connect(bench.path);
    CHECK(good.request("echo", text("x")).value() == text("x"));
}

TEST_CASE("a list longer than what a client may leave unread comes whole, as fast as it is read") {
    ViciBench bench;
    auto client = connect(bench.path), other = connect(bench.path);
    std::size_t events = 0, bytes = 0;
    bool others_are_served = true;
    const auto done = client.request_with_events("many", {}, "list-sa", [&](const vici::Message& message) {
        bytes += message.text("x").size();
        if (++events % 5000 == 0)
            others_are_served = other.request("echo", text("y")).has_value() && others_are_served;
    });
    INFO((done ? std::string() : done.error().message));
    CHECK(done);
    CHECK(others_are_served);
    CHECK(events == 20000);
    CHECK(bytes > 4 * ViciServer::max_unsent_bytes);
    CHECK(bench.handler.gone == 0);
}

TEST_CASE("what does not fit into a packet is left out, and hides nothing else") {
    ViciBench bench;
    auto client = vici::Client::connect(bench.path);
    REQUIRE(client);
    std::vector<std::string> heard;
    const auto ask = [&](const vici::Message& arguments) {
        heard.clear();
        return client->request_with_events(
            "too large", arguments, "list-conn",
            [&](const vici::Message& event) { heard.push_back(event.text("which")); });
    };
    REQUIRE(ask({}));
    CHECK(heard == std::vector<std::string>{"first", "last"});
    const auto answer = ask(vici::Message().add("large", "yes"));
    REQUIRE(answer);
    CHECK(answer->text("success") == "no");
    CHECK(answer->text("errmsg").find("larger than the protocol allows") != std::string::npos);
    CHECK(client->request("echo", vici::Message().add("a", "b")));
}

TEST_CASE("requests in one piece are answered in order, also where an answer takes its time") {
    ViciBench bench;
    const RawClient client(bench.path);
    Bytes both;
    for (const std::string word : {"1", "2", "3"})
        append(both, vici::encode({vici::PacketType::command_request, "later", text(word)}).value());
    REQUIRE(client.send(both));
    for (const std::string word : {"1", "2", "3"}) CHECK(client.receive().message == text(word));
}

TEST_CASE("thousands of requests in one piece are answered one after the other") {
    ViciBench bench;
    const RawClient client(bench.path);
    Bytes many;
    const auto one = vici::encode(vici::Packet{vici::PacketType::command_request, "echo", {}}).value();
    for (int i = 0; i < 5000; ++i) append(many, one);
    client.send(many);
    auto good = connect(bench.path);
    CHECK(good.request("echo", text("x")).value() == text("x"));
    CHECK(bench.handler.gone == 0);
}

TEST_CASE("not more clients than it can bear; who comes then waits until one leaves") {
    ViciBench bench;
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (std::size_t i = 0; i < ViciServer::max_clients; ++i)
        crowd.push_back(std::make_unique<RawClient>(bench.path));
    for (int i = 0; i < 200 && bench.ask([&] { return bench.server->clients(); }) < crowd.size(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    REQUIRE(bench.ask([&] { return bench.server->clients(); }) == ViciServer::max_clients);
    auto patient = connect(bench.path);
    CHECK_FALSE(RawClient(bench.path).hung_up(200));
    CHECK(bench.ask([&] { return bench.server->clients(); }) == ViciServer::max_clients);
    crowd.pop_back();
    CHECK(patient.request("echo", text("x")).value() == text("x"));
}

TEST_CASE("sockets left behind are replaced; sockets in use and other files are not") {
    ViciBench bench;
    asio::io_context context;
    CannedHandler handler(context);
    CHECK(ViciServer::open(context, bench.path, handler).error().message.find("another daemon answers") !=
          std::string::npos);
    CHECK(ViciServer::open(context, "/no/such/folder/vici", handler)
              .error()
              .message.find("does its folder exist") != std::string::npos);
    CHECK_FALSE(ViciServer::open(context, std::string(200, 'x'), handler));
    CHECK_FALSE(ViciServer::open(context, "", handler));
    const auto file = bench.path + ".txt";
    std::ofstream(file) << "precious";
    CHECK(ViciServer::open(context, file, handler).error().message.find("is no socket") != std::string::npos);

    // As after SIGKILL: the file is there, nobody listens.
    const auto stale = bench.path + ".stale";
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(stale.begin(), stale.end(), address.sun_path);
    const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0);
    close(fd);
    CHECK(ViciServer::open(context, stale, handler));
    CHECK(access(stale.c_str(), F_OK) != 0);  // and it cleans up behind itself

    bench.stop();
    CHECK(access(bench.path.c_str(), F_OK) != 0);
    const auto gone = vici::Client::connect(bench.path);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().message.find("Is keylined running?") != std::string::npos);
}
