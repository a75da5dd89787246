#include "host/daemon/http_fetcher.h"

#include <atomic>
#include <map>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include <asio/post.hpp>
#include <curl/curl.h>

namespace keyline::daemon {

namespace {

struct FreeEasy {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeMulti {
    void operator()(CURLM* handle) const { curl_multi_cleanup(handle); }
};
struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, FreeEasy>;
using Multi = std::unique_ptr<CURLM, FreeMulti>;
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

constexpr int poll_milliseconds = 1000;  // a wakeup comes at once; this is for libcurl's own timers

void must(bool success, const char* what) {
    if (!success) throw std::runtime_error(std::string("libcurl: ") + what);
}

// libcurl wants this once, before any thread.
void initialise_libcurl() {
    static const auto result = curl_global_init(CURL_GLOBAL_DEFAULT);
    must(result == CURLE_OK, "curl_global_init");
}

struct Transfer {
    ike::FetchUrl url;
    Easy handle;
    HeaderList headers;
    Bytes content;
    bool too_large = false;
    std::array<char, CURL_ERROR_SIZE> error{};

    static std::size_t store(char* data, std::size_t size, std::size_t count, void* self) {
        auto& transfer = *static_cast<Transfer*>(self);
        const auto bytes = size * count;
        if (transfer.content.size() + bytes > transfer.url.max_bytes) {
            transfer.too_large = true;
            return 0;  // ends the transfer
        }
        const auto* octets = reinterpret_cast<const std::uint8_t*>(data);
        append(transfer.content, {octets, bytes});
        return bytes;
    }

    template <typename Value>
    void set(CURLoption option, Value value) {
        must(curl_easy_setopt(handle.get(), option, value) == CURLE_OK, "an option is refused");
    }

    void prepare(const HttpFetcher::Limits& limits) {
        handle.reset(curl_easy_init());
        must(handle != nullptr, "curl_easy_init");
        const bool post = url.method == ike::FetchUrl::Method::post;
        set(CURLOPT_URL, url.url.c_str());
        set(CURLOPT_PROTOCOLS_STR, post ? "http,https" : "http,https,file");
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, limits.redirections);
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect_timeout.count()));
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.timeout.count()));
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_PROXY, "");  // also not what the environment names
        set(CURLOPT_FAILONERROR, 1L);
        set(CURLOPT_USERAGENT, "keylined");
        set(CURLOPT_ERRORBUFFER, error.data());
        set(CURLOPT_WRITEFUNCTION, &Transfer::store);
        set(CURLOPT_WRITEDATA, static_cast<void*>(this));
        set(CURLOPT_PRIVATE, static_cast<void*>(this));
        if (!post) return;
        headers.reset(curl_slist_append(nullptr, ("Content-Type: " + url.content_type).c_str()));
        must(headers != nullptr, "curl_slist_append");
        set(CURLOPT_HTTPHEADER, headers.get());
        set(CURLOPT_POSTFIELDSIZE, static_cast<long>(url.body.size()));
        set(CURLOPT_POSTFIELDS, reinterpret_cast<const char*>(url.body.data()));
    }

    Result<Bytes> result(CURLcode code) {
        if (too_large) return fail(url.url + ": larger than " + std::to_string(url.max_bytes) + " octets");
        if (code == CURLE_OK) return std::move(content);
        return fail(url.url + ": " + (error[0] != '\0' ? error.data() : curl_easy_strerror(code)));
    }
};

}  // namespace

class HttpFetcher::Worker {
  public:
    Worker(asio::any_io_executor executor, Done done, const Limits& limits)
        : executor_(std::move(executor)), done_(std::move(done)), limits_(limits) {
        initialise_libcurl();
        multi_.reset(curl_multi_init());
        must(multi_ != nullptr, "curl_multi_init");
        must(curl_multi_setopt(multi_.get(), CURLMOPT_MAX_TOTAL_CONNECTIONS, limits.connections) == CURLM_OK,
             "CURLMOPT_MAX_TOTAL_CONNECTIONS");
        thread_ = std::thread([this] { run(); });
    }
    ~Worker() {
        stopping_ = true;
        curl_multi_wakeup(multi_.get());
        thread_.join();
        for (const auto& [handle, transfer] : running_) curl_multi_remove_handle(multi_.get(), handle);
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void add(ike::FetchUrl url) {
        {
            const std::lock_guard lock(mutex_);
            waiting_.push_back(std::move(url));
        }
        curl_multi_wakeup(multi_.get());
    }

  private:
    void run() {
        while (!stopping_) {
            start_waiting();
            int running = 0;
            curl_multi_perform(multi_.get(), &running);
            finish_done();
            curl_multi_poll(multi_.get(), nullptr, 0, poll_milliseconds, nullptr);
        }
    }

    void start_waiting() {
        std::vector<ike::FetchUrl> urls;
        {
            const std::lock_guard lock(mutex_);
            urls.swap(waiting_);
        }
        for (auto& url : urls) {
            const auto id = url.id;
            try {
                start(std::move(url));
            } catch (const std::exception& error) {
                answer(id, fail(error.what()));
            }
        }
    }

    void start(ike::FetchUrl url) {
        auto transfer = std::make_unique<Transfer>();
        transfer->url = std::move(url);
        transfer->prepare(limits_);
        auto* handle = transfer->handle.get();
        must(curl_multi_add_handle(multi_.get(), handle) == CURLM_OK, "curl_multi_add_handle");
        running_.emplace(handle, std::move(transfer));
    }

    void answer(ike::FetchId id, Result<Bytes> result) {
        asio::post(executor_,
                   [done = done_, id, result = std::move(result)]() mutable { done(id, std::move(result)); });
    }

    void finish_done() {
        int left = 0;
        while (auto* message = curl_multi_info_read(multi_.get(), &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            auto* handle = message->easy_handle;
            const auto code = message->data.result;
            curl_multi_remove_handle(multi_.get(), handle);
            auto transfer = std::move(running_.extract(handle).mapped());
            answer(transfer->url.id, transfer->result(code));
        }
    }

    asio::any_io_executor executor_;
    Done done_;
    Limits limits_;
    Multi multi_;
    std::mutex mutex_;
    std::vector<ike::FetchUrl> waiting_;  // under mutex_
    std::atomic<bool> stopping_{false};
    std::map<CURL*, std::unique_ptr<Transfer>> running_;  // the thread's
    std::thread thread_;
};

HttpFetcher::HttpFetcher(asio::any_io_executor executor, Done done, const Limits& limits)
    : worker_(std::make_unique<Worker>(std::move(executor), std::move(done), limits)) {}
HttpFetcher::~HttpFetcher() = default;

void HttpFetcher::fetch(ike::FetchUrl url) {
    worker_->add(std::move(url));
}

}  // namespace keyline::daemon
