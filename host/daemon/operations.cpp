#include "host/daemon/operations.h"

#include <algorithm>
#include <vector>

namespace keyline::daemon {

namespace {

using Kind = ike::ReportEvent::Kind;

std::string or_else(const std::string& text, const char* otherwise) {
    return text.empty() ? otherwise : text;
}

bool concerns(const Operation& operation, const ike::ReportEvent& event) {
    return event.connection == operation.connection &&
           (event.child_name.empty() || operation.child_name.empty() ||
            event.child_name == operation.child_name);
}

// The end of the SA that was to be rekeyed.
bool subject_is_gone(const Operation& operation, const ike::ReportEvent& event) {
    return (event.kind == Kind::ike_sa_down && operation.ike_sas.contains(event.ike_sa)) ||
           (event.kind == Kind::child_sa_down && operation.child_sas.contains(event.child));
}

// What the event means for an operation that waits for a new SA; nothing: not the end.
std::optional<Result<void>> outcome_of_creation(const Operation& operation, const ike::ReportEvent& event) {
    const auto awaited = operation.kind == Operation::Kind::initiate    ? Kind::child_sa_up
                         : operation.kind == Operation::Kind::rekey_ike ? Kind::ike_sa_rekeyed
                                                                        : Kind::child_sa_rekeyed;
    if (event.kind == awaited) return Result<void>();
    if (event.kind == Kind::initiation_failed)
        return Result<void>(fail(or_else(event.text, "the peer refused, without a reason")));
    if (operation.kind != Operation::Kind::initiate && subject_is_gone(operation, event))
        return Result<void>(fail(or_else(event.text, "the SA came to an end before it was rekeyed")));
    return std::nullopt;
}

std::optional<Result<void>> outcome_of_termination(Operation& operation, const ike::ReportEvent& event) {
    if (event.kind == Kind::ike_sa_down) operation.ike_sas.erase(event.ike_sa);
    if (event.kind == Kind::child_sa_down) operation.child_sas.erase(event.child);
    if (!operation.ike_sas.empty() || !operation.child_sas.empty()) return std::nullopt;
    return Result<void>();
}

std::optional<Result<void>> outcome(Operation& operation, const ike::ReportEvent& event) {
    if (operation.kind == Operation::Kind::terminate_ike ||
        operation.kind == Operation::Kind::terminate_child)
        return outcome_of_termination(operation, event);
    return outcome_of_creation(operation, event);
}

}  // namespace

bool Operations::add(Operation operation, std::chrono::milliseconds timeout) {
    if (pending_.size() >= max_pending) {
        operation.finished(fail("too many operations wait for their peers already; try again later"));
        return false;
    }
    const auto id = ++last_id_;
    auto& added =
        pending_.emplace(id, Pending{std::move(operation), asio::steady_timer(context_, timeout), {}})
            .first->second;
    added.timer.async_wait([this, id, timeout](std::error_code error) {
        const auto found = pending_.find(id);
        if (error || found == pending_.end()) return;
        const auto& news = found->second.last_news;
        finish(id, fail("no end within " + std::to_string(timeout.count()) + " ms" +
                        (news.empty() ? "; the peer has not answered" : "; last: " + news)));
    });
    return true;
}

void Operations::refuse(std::uint64_t client, const Error& error) {
    const auto found = std::find_if(pending_.rbegin(), pending_.rend(), [&](const auto& entry) {
        return entry.second.operation.client == client;
    });
    if (found != pending_.rend()) finish(found->first, tl::unexpected(error));
}

void Operations::on_event(const ike::ReportEvent& event) {
    std::vector<Id> concerned;
    for (const auto& [id, pending] : pending_)
        if (concerns(pending.operation, event)) concerned.push_back(id);
    for (const auto id : concerned) {
        auto found = pending_.find(id);
        if (found == pending_.end()) continue;
        if (!event.text.empty()) found->second.last_news = event.text;
        if (const auto progress = found->second.operation.progress) progress(event);
        found = pending_.find(id);
        if (found == pending_.end()) continue;
        if (const auto result = outcome(found->second.operation, event)) finish(id, *result);
    }
}

void Operations::client_gone(std::uint64_t client) {
    std::erase_if(pending_, [&](const auto& entry) { return entry.second.operation.client == client; });
}

void Operations::finish(Id id, const Result<void>& result) {
    const auto found = pending_.find(id);
    if (found == pending_.end()) return;
    const auto finished = std::move(found->second.operation.finished);
    pending_.erase(found);
    finished(result);
}

}  // namespace keyline::daemon
