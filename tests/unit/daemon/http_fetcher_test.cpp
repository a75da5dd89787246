// HttpFetcher against a small web server on the loopback.
#include "host/daemon/http_fetcher.h"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

#include <asio.hpp>
#include <catch2/catch.hpp>

using namespace keyline;
using Catch::Contains;

namespace {

using Tcp = asio::ip::tcp;

// One connection after the other; answers by path. "/slow" says nothing until the server ends.
class WebServer {
  public:
    WebServer() : acceptor_(context_, Tcp::endpoint(asio::ip::address_v4::loopback(), 0)) {
        thread_ = std::thread([this] { run(); });
    }
    ~WebServer() {
        stopping_ = true;
        asio::error_code ignored;
        asio::io_context context;
        Tcp::socket(context).connect(acceptor_.local_endpoint(), ignored);
        thread_.join();
    }
    std::string url(const std::string& path) const {
        return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()) + path;
    }

    std::map<std::string, std::string> answers;  // path -> whole response; set before the first fetch
    std::vector<std::string> requests() const { return requests_; }  // once the fetches are done

  private:
    static std::size_t body_size(const std::string& head) {
        const auto at = head.find("Content-Length: ");
        return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
    }
    void run() {
        while (!stopping_) {
            Tcp::socket socket(context_);
            acceptor_.accept(socket);
            asio::error_code error;
            std::string request;
            const auto end = asio::read_until(socket, asio::dynamic_buffer(request), "\r\n\r\n", error);
            if (error) continue;
            const auto whole = end + body_size(request);
            if (request.size() < whole)
                asio::read(socket, asio::dynamic_buffer(request),
                           asio::transfer_exactly(whole - request.size()), error);
            const auto first = request.find(' ') + 1;
            const auto path = request.substr(first, request.find(' ', first) - first);
            requests_.push_back(request);
            if (path == "/slow") {
                slow_.push_back(std::move(socket));
                continue;
            }
            asio::write(socket, asio::buffer(answers.at(path)), error);
        }
    }

    asio::io_context context_;
    Tcp::acceptor acceptor_;
    std::atomic<bool> stopping_{false};
    std::vector<std::string> requests_;
    std::vector<Tcp::socket> slow_;
    std::thread thread_;
};

std::string response(const std::string& body, const std::string& status = "200 OK",
                     const std::string& more = "") {
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n" + more + "\r\n" + body;
}

struct Fetching {
    asio::io_context context;
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    std::map<ike::FetchId, Result<Bytes>> results;
    daemon::HttpFetcher fetcher;

    explicit Fetching(const daemon::HttpFetcher::Limits& limits = {})
        : fetcher(
              context.get_executor(),
              [this](ike::FetchId id, Result<Bytes> result) { results.emplace(id, std::move(result)); },
              limits) {}

    // The content as text, or "error: ...".
    std::string get(ike::FetchUrl url) {
        if (url.max_bytes == 0) url.max_bytes = 1000;
        const auto id = url.id;
        fetcher.fetch(std::move(url));
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (results.count(id) == 0 && std::chrono::steady_clock::now() < deadline)
            context.run_one_for(std::chrono::seconds(1));
        if (results.count(id) == 0) return "no answer";
        const auto& result = results.at(id);
        return result ? std::string(result->begin(), result->end()) : "error: " + result.error().message;
    }
    std::string get(const std::string& url) {
        static ike::FetchId next = 100;
        return get(ike::FetchUrl{++next, url});
    }
};

}  // namespace

TEST_CASE("GET and POST bring the body; errors say the URL") {
    WebServer server;
    server.answers = {{"/crl", response("a list")},
                      {"/ocsp", response("an answer")},
                      {"/gone", response("sorry", "404 Not Found")}};
    Fetching fetching;
    CHECK(fetching.get(server.url("/crl")) == "a list");
    CHECK(fetching.get({1,
                        server.url("/ocsp"),
                        ike::FetchUrl::Method::post,
                        {'q', 0, '?'},
                        "application/ocsp-request"}) == "an answer");
    CHECK_THAT(fetching.get(server.url("/gone")),
               Contains("error: ") && Contains("/gone") && Contains("404"));
    const auto post = server.requests().at(1);
    CHECK_THAT(post, Contains("POST /ocsp") && Contains("Content-Type: application/ocsp-request\r\n"));
    CHECK(post.ends_with(std::string("\r\n\r\nq\0?", 7)));
}

TEST_CASE("size, time and redirections are limited") {
    WebServer server;
    server.answers = {{"/large", response(std::string(1001, 'x'))},
                      {"/fits", response(std::string(1000, 'x'))},
                      {"/endless", "HTTP/1.0 200 OK\r\n\r\n" + std::string(100000, 'x')},
                      {"/once", response("", "302 Found", "Location: /fits\r\n")},
                      {"/loop", response("", "302 Found", "Location: /loop\r\n")},
                      {"/file", response("", "302 Found", "Location: file:///etc/hostname\r\n")}};
    daemon::HttpFetcher::Limits limits;
    limits.timeout = std::chrono::milliseconds(300);
    Fetching fetching(limits);
    CHECK(fetching.get(server.url("/fits")).size() == 1000);
    CHECK_THAT(fetching.get(server.url("/large")), Contains("larger than 1000"));
    CHECK_THAT(fetching.get(server.url("/endless")), Contains("larger than 1000"));
    CHECK(fetching.get(server.url("/once")).size() == 1000);
    CHECK_THAT(fetching.get(server.url("/loop")), Contains("error: "));
    CHECK_THAT(fetching.get(server.url("/file")), Contains("error: "));
    CHECK_THAT(fetching.get(server.url("/slow")), Contains("timed out"));
}

TEST_CASE("nothing but http, https and files; not what the environment names as a proxy") {
    WebServer server;
    server.answers = {{"/crl", response("a list")}};
    setenv("http_proxy", "http://127.0.0.1:1/", 1);
    Fetching fetching;
    CHECK(fetching.get(server.url("/crl")) == "a list");
    unsetenv("http_proxy");
    const auto file = std::filesystem::temp_directory_path() / ("keyline_fetch_" + std::to_string(getpid()));
    std::ofstream(file) << "from a file";
    CHECK(fetching.get("file://" + file.string()) == "from a file");
    std::filesystem::remove(file);
    for (const auto* url : {"ftp://127.0.0.1/x", "ldap://127.0.0.1/cn=x", "gopher://127.0.0.1/",
                            "nonsense://", "", "http://127.0.0.1:1/refused", "file:///nowhere/at/all"}) {
        INFO(url);
        CHECK_THAT(fetching.get(url), Contains("error: "));
    }
}

TEST_CASE("many fetches at once; an end while some are under way") {
    WebServer server;
    for (int i = 0; i < 40; ++i) server.answers["/" + std::to_string(i)] = response(std::to_string(i));
    Fetching fetching;
    fetching.fetcher.fetch({1, server.url("/0"), {}, {}, {}, 1000});
    for (ike::FetchId i = 2; i < 40; ++i)
        fetching.fetcher.fetch({i, server.url("/" + std::to_string(i)), {}, {}, {}, 1000});
    CHECK(fetching.get({40, server.url("/39")}) == "39");
    {
        Fetching ended;
        ended.fetcher.fetch({1, server.url("/slow"), {}, {}, {}, 1000});
    }
    while (fetching.results.size() < 40) fetching.context.run_one_for(std::chrono::seconds(5));
    CHECK(fetching.results.at(17).value() == Bytes{'1', '7'});
}
