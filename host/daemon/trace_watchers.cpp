#include "host/daemon/trace_watchers.h"

#include <algorithm>
#include <ctime>

#include <fmt/format.h>

namespace keyline::daemon {

namespace {

using vici::Message;

// "2026-11-22T11:48:14.123456Z"
std::string time_text(std::chrono::system_clock::time_point time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(time - seconds).count();
    const auto whole = std::chrono::system_clock::to_time_t(seconds);
    std::tm calendar{};
    gmtime_r(&whole, &calendar);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z", calendar.tm_year + 1900,
                       calendar.tm_mon + 1, calendar.tm_mday, calendar.tm_hour, calendar.tm_min,
                       calendar.tm_sec, micros);
}

Message payloads_message(const ike::Description& payloads) {
    Message message;
    std::size_t number = 0;
    for (const auto& payload : payloads) {
        Message one;
        one.add("payload", payload.name).add("lines", vici::List(payload.lines));
        message.add(std::to_string(++number), std::move(one));
    }
    return message;
}

}  // namespace

Message traced_message(const ike::TracedMessage& traced, std::chrono::system_clock::time_point now) {
    Message message;
    message.add("time", time_text(now)).add("direction", traced.sent ? "sent" : "received");
    message.add("local", traced.local.to_string()).add("remote", traced.remote.to_string());
    if (traced.ike_sa != 0) message.add("connection", traced.connection).add_number("ike-sa", traced.ike_sa);
    message.add_number("version", traced.version);
    message.add("initiator-spi", fmt::format("{:016x}", traced.initiator_spi));
    message.add("responder-spi", fmt::format("{:016x}", traced.responder_spi));
    message.add("exchange", traced.exchange).add("flags", traced.flags);
    message.add("message-id", fmt::format("{:08x}", traced.message_id));
    message.add_number("bytes", traced.bytes).add("encrypted", traced.encrypted ? "yes" : "no");
    message.add("payloads", payloads_message(traced.payloads));
    return message.add("notes", vici::List(traced.notes));
}

TraceWatchers::TraceWatchers(EngineHost& engine) : engine_(engine) {
    engine_.on_traced([this](const ike::Trace::Taken& taken) { on_messages(taken); });
}

Result<void> TraceWatchers::add(Watcher watcher) {
    if (watchers_.size() >= max_watchers)
        return fail(fmt::format("{} clients follow IKE messages already: end one of them", max_watchers));
    Message begin;
    begin.add("following", watcher.filter.connection);
    watcher.stream(event_name, begin);
    watchers_.push_back(std::move(watcher));
    follow();
    return {};
}

void TraceWatchers::client_gone(ViciClientId client) {
    const auto gone =
        std::erase_if(watchers_, [&](const Watcher& watcher) { return watcher.client == client; });
    if (gone != 0) follow();
}

void TraceWatchers::follow() {
    std::vector<ike::TraceFilter> filters;
    for (const auto& watcher : watchers_) filters.push_back(watcher.filter);
    engine_.engine().follow(std::move(filters));
}

void TraceWatchers::tell(Watcher& watcher, const ike::TracedMessage& message) {
    // An event without a name goes nowhere, and its answer says how much is unread.
    const auto stream = watcher.stream;
    if (stream("", {}) > max_unread_bytes) {
        watcher.lost++;
        watcher.lost_now++;
        return;
    }
    auto event = traced_message(message, std::chrono::system_clock::now());
    event.add_number("lost-before", std::exchange(watcher.lost_now, 0));
    watcher.told++;
    stream(event_name, event);
}

// A client that is cut off meanwhile leaves by client_gone(): ids, not iterators.
void TraceWatchers::on_messages(const ike::Trace::Taken& taken) {
    std::vector<ViciClientId> clients;
    for (const auto& watcher : watchers_) clients.push_back(watcher.client);
    const auto find = [&](ViciClientId client) {
        return std::find_if(watchers_.begin(), watchers_.end(),
                            [&](const Watcher& watcher) { return watcher.client == client; });
    };
    for (const auto client : clients) {
        auto watcher = find(client);
        if (watcher == watchers_.end()) continue;
        watcher->lost += taken.lost;
        watcher->lost_now += taken.lost;
        for (const auto& message : taken.messages) {
            if (watcher = find(client); watcher == watchers_.end()) break;
            if (watcher->count && watcher->told >= *watcher->count) break;
            if (watcher->filter.wants(message)) tell(*watcher, message);
        }
        watcher = find(client);
        if (watcher == watchers_.end() || !watcher->count || watcher->told < *watcher->count) continue;
        const auto respond = watcher->respond;
        Message answer;
        answer.add("success", "yes").add_number("messages", watcher->told).add_number("lost", watcher->lost);
        watchers_.erase(watcher);
        follow();
        respond(answer);
    }
}

}  // namespace keyline::daemon
