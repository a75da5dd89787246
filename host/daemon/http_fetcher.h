// Carries out the engine's FetchUrl actions with libcurl, on a thread of its own.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <asio/any_io_executor.hpp>

#include "host/base/result.h"
#include "host/ike/auth/fetch.h"

namespace keyline::daemon {

// GET of http, https and file URLs, POST of http and https ones. No proxy, no cookie, no password: the only
// connections are to the hosts of the URL and of its redirections, which stay on http and https.
class HttpFetcher {
  public:
    struct Limits {
        std::chrono::milliseconds connect_timeout{5000};
        std::chrono::milliseconds timeout{10000};  // strongSwan's: of the whole transfer
        long redirections = 3;
        long connections = 16;  // at the same time; more wait
    };
    // Called once for each fetch, on the executor: the content, or why there is none.
    using Done = std::function<void(ike::FetchId, Result<Bytes>)>;

    HttpFetcher(asio::any_io_executor executor, Done done, const Limits& limits);
    HttpFetcher(asio::any_io_executor executor, Done done)
        : HttpFetcher(std::move(executor), std::move(done), Limits{}) {}
    // Gives up what is under way; Done is not called any more by it. What was posted to the executor before
    // may still run.
    ~HttpFetcher();
    HttpFetcher(const HttpFetcher&) = delete;
    HttpFetcher& operator=(const HttpFetcher&) = delete;

    void fetch(ike::FetchUrl url);

  private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

}  // namespace keyline::daemon
