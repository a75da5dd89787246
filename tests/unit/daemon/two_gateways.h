// Two gateways in memory, and the real keyline program on the first one's socket.
#pragma once

#include <future>

#include "tests/unit/daemon/cli_support.h"
#include "tests/unit/daemon/gateway_bench.h"

namespace keyline::daemon::test {

class TwoGateways {
  public:
    explicit TwoGateways(const GatewayPolicy& first = {}, const GatewayPolicy& second = {},
                         std::unique_ptr<esp::EspDevice> device = std::make_unique<esp::SoftwareEsp>(),
                         const ike::EngineSettings& settings = {})
        : a(context_, true, std::move(device), settings),
          b(context_, false, std::make_unique<esp::SoftwareEsp>()) {
        char name[] = "/tmp/keyline-gateway-XXXXXX";
        REQUIRE(mkdtemp(name) != nullptr);
        folder_ = name;
        a.peer = &b;
        b.peer = &a;
        REQUIRE(a.configure(first));
        REQUIRE(b.configure(second));
        auto server = ViciServer::open(context_, folder_ + "/vici", a.service);
        REQUIRE(server);
        a.server = std::move(*server);
        thread_ = std::thread([this] { context_.run(); });
    }
    ~TwoGateways() {
        context_.stop();
        thread_.join();
        a.server.reset();
        (void)std::system(("rm -r " + folder_).c_str());
    }
    TwoGateways(const TwoGateways&) = delete;
    TwoGateways& operator=(const TwoGateways&) = delete;

    Finished keyline(const std::string& words) { return run_keyline("--socket " + path() + " " + words); }
    nlohmann::json json(const std::string& words) {
        const auto done = keyline(words + " --json");
        INFO(done.output);
        REQUIRE(done.code == 0);
        return nlohmann::json::parse(done.output);
    }
    void succeeds(const std::string& words) {
        const auto done = keyline(words);
        INFO(done.output);
        REQUIRE(done.code == 0);
    }
    void fails(const std::string& words, const std::string& because) {
        const auto done = keyline(words);
        INFO(done.output);
        CHECK(done.code == 1);
        CHECK(done.output.find(because) != std::string::npos);
    }
    // In the gateways' thread.
    template <typename Function>
    auto ask(Function function) {
        std::packaged_task<decltype(function())()> task(std::move(function));
        auto answer = task.get_future();
        asio::post(context_, [&task] { task(); });
        return answer.get();
    }
    // In the gateways' thread, until it is so.
    void await(const std::function<bool()>& so) {
        for (int i = 0; i < 2000 && !ask(so); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        REQUIRE(ask(so));
    }
    std::future<Finished> meanwhile(const std::string& words) {
        return std::async(std::launch::async, [this, words] { return keyline(words); });
    }
    std::string path() const { return folder_ + "/vici"; }

  private:
    asio::io_context context_;
    std::string folder_;
    std::thread thread_;

  public:
    Gateway a, b;
};

}  // namespace keyline::daemon::test
