// A vici server with canned answers on a socket of its own, in a thread of its own.
#pragma once

#include <future>
#include <thread>

#include <asio/post.hpp>
#include <catch2/catch.hpp>
#include <stdlib.h>

#include "host/daemon/vici_stream.h"

namespace keyline::daemon::test {

class CannedHandler final : public ViciHandler {
  public:
    explicit CannedHandler(asio::io_context& io_context) : context(io_context) {}
    bool handle(ViciClientId client, const std::string& command, const vici::Message& arguments,
                Respond respond, Stream stream) override {
        if (command == "echo") {
            respond(arguments);
        } else if (command == "stream") {
            stream("list-sa", arguments);
            respond({});
        } else if (command == "later") {
            asio::post(context, [respond = std::move(respond), arguments] { respond(arguments); });
        } else if (command == "never") {
            never_.emplace(client, std::move(respond));
        } else if (command == "large") {
            respond(large());
        } else if (command == "too large") {
            stream("list-conn", vici::Message().add("which", "first"));
            stream("list-conn", too_large());
            stream("list-conn", vici::Message().add("which", "last"));
            respond(arguments.empty() ? vici::Message() : too_large());
        } else if (command == "many") {
            const auto one = [](std::size_t) { return vici::Message().add("x", std::string(1000, 'x')); };
            stream_list(context, "list-sa", 20000, one, std::move(respond), std::move(stream));
        } else if (const auto found = answers.find(command); found != answers.end()) {
            for (const auto& [event, message] : events) stream(event, message);
            respond(found->second);
        } else {
            return false;
        }
        return true;
    }
    bool knows_event(const std::string& event) const override {
        return event == "list-sa" || event == "keyline-manual" || event == "list-conn" ||
               event == "control-log" || event == "keyline-card-state";
    }
    void client_gone(ViciClientId client) override {
        never_.erase(client);
        ++gone;
    }

    asio::io_context& context;
    std::map<std::string, vici::Message> answers{{"keyline-list-manual", {}}, {"list-sas", {}}};
    std::vector<std::pair<std::string, vici::Message>> events;
    std::atomic<int> gone = 0;

  private:
    static vici::Message too_large() {
        vici::Message message;
        for (int i = 0; i < 9; ++i) message.add("text", std::string(60000, 'x'));
        return message;
    }
    static vici::Message large() {
        vici::Message message;
        for (int i = 0; i < 6; ++i) message.add("text", std::string(60000, 'x'));
        return message;
    }
    std::map<ViciClientId, Respond> never_;
};

class ViciBench {
  public:
    ViciBench() {
        char name[] = "/tmp/keyline-vici-XXXXXX";
        REQUIRE(mkdtemp(name) != nullptr);
        folder_ = name;
        path = folder_ + "/vici";
        start();
    }
    ~ViciBench() {
        stop();
        (void)std::system(("rm -r " + folder_).c_str());
    }
    void start() {
        auto opened = ViciServer::open(context, path, handler);
        INFO((opened ? std::string() : opened.error().message));
        REQUIRE(opened);
        server = std::move(*opened);
        context.restart();
        thread_ = std::thread([this] { context.run(); });
    }
    void stop() {
        if (!thread_.joinable()) return;
        context.stop();
        thread_.join();
        server.reset();
    }
    // In the server's thread.
    template <typename Function>
    auto ask(Function function) {
        std::packaged_task<decltype(function())()> task(std::move(function));
        auto answer = task.get_future();
        asio::post(context, [&task] { task(); });
        return answer.get();
    }

    asio::io_context context;
    CannedHandler handler{context};
    std::unique_ptr<ViciServer> server;
    std::string path;

  private:
    std::string folder_;
    std::thread thread_;
};

}  // namespace keyline::daemon::test
