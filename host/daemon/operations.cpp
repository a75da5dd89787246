#include "host/daemon/operations.h"

#include <algorithm>

namespace keyline::daemon {

namespace {

using Kind = ike::ReportEvent::Kind;

std::string or_else(const std::string& text, const char* otherwise) {
    return text.empty() ? otherwise : text;
}

// One without a connection waits for SAs of several.
bool concerns(const Operation& operation, const ike::ReportEvent& event) {
    return (operation.connection.empty() || event.connection == operation.connection) &&
           (event.child_name.empty() || operation.child_name.empty() ||
            event.child_name == operation.child_name);
}

// The end of the SA that was to be rekeyed.
bool subject_is_gone(const Operation& operation, const ike::ReportEvent& event) {
    return (event.kind == Kind::ike_sa_down && operation.ike_sas.contains(event.ike_sa)) ||
           (event.kind == Kind::child_sa_down && operation.child_sas.contains(event.child));
}

bool is_termination(const Operation& operation) {
    return operation.kind == Operation::Kind::terminate_ike ||
           operation.kind == Operation::Kind::terminate_child;
}

// What the event means for an operation that waits for a new SA; nothing: not the end.
std::optional<Result<void>> outcome(const Operation& operation, const ike::ReportEvent& event) {
    if (is_termination(operation)) return std::nullopt;
    const auto awaited = operation.kind == Operation::Kind::initiate
                             ? (operation.child_name.empty() ? Kind::ike_sa_up : Kind::child_sa_up)
                         : operation.kind == Operation::Kind::rekey_ike ? Kind::ike_sa_rekeyed
                                                                        : Kind::child_sa_rekeyed;
    const bool renewed = operation.by_another && operation.kind == Operation::Kind::rekey_ike &&
                         event.kind == Kind::ike_sa_up && !operation.ike_sas.contains(event.ike_sa);
    if (event.kind == awaited || renewed) return Result<void>();
    if (event.kind == Kind::initiation_failed)
        return Result<void>(fail(or_else(event.text, "the peer refused, without a reason")));
    if (operation.kind != Operation::Kind::initiate && subject_is_gone(operation, event))
        return Result<void>(fail(or_else(event.text, "the SA came to an end before it was rekeyed")));
    return std::nullopt;
}

template <typename Id>
bool replace(std::set<Id>& awaited, Id old, Id fresh) {
    if (awaited.erase(old) == 0) return false;
    awaited.insert(fresh);
    return true;
}

}  // namespace

bool Operations::add(Operation operation, std::optional<std::chrono::milliseconds> timeout) {
    if (pending_.size() >= max_pending) {
        operation.finished(fail("too many operations wait for their peers already; try again later"));
        return false;
    }
    const auto id = ++last_id_;
    auto& added =
        pending_.emplace(id, Pending{std::move(operation), asio::steady_timer(context_), {}}).first->second;
    if (!timeout) return true;
    added.timer.expires_after(*timeout);
    added.timer.async_wait([this, id, timeout = *timeout](std::error_code error) {
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

bool Operations::awaits_ends() const {
    return std::any_of(pending_.begin(), pending_.end(),
                       [](const auto& entry) { return is_termination(entry.second.operation); });
}

void Operations::on_sas(const std::vector<ike::IkeSaInfo>& sas) {
    std::set<ike::IkeSaId> ike_sas;
    std::set<ike::ChildSaId> child_sas;
    for (const auto& sa : sas) {
        ike_sas.insert(sa.id);
        for (const auto& child : sa.children) child_sas.insert(child.id);
    }
    std::vector<Id> over;
    for (const auto& [id, pending] : pending_) {
        const auto& operation = pending.operation;
        const auto still = [](const auto& awaited, const auto& there) {
            return std::any_of(awaited.begin(), awaited.end(),
                               [&](const auto sa) { return there.contains(sa); });
        };
        if (is_termination(operation) && !still(operation.ike_sas, ike_sas) &&
            !still(operation.child_sas, child_sas))
            over.push_back(id);
    }
    for (const auto id : over) finish(id, {});
}

bool Operations::ike_sa_replaced(ike::IkeSaId old, ike::IkeSaId fresh) {
    bool awaited = false;
    for (auto& [id, pending] : pending_)
        if (pending.operation.kind == Operation::Kind::terminate_ike)
            awaited |= replace(pending.operation.ike_sas, old, fresh);
    return awaited;
}

bool Operations::child_sa_replaced(ike::ChildSaId old, ike::ChildSaId fresh) {
    bool awaited = false;
    for (auto& [id, pending] : pending_)
        if (pending.operation.kind == Operation::Kind::terminate_child)
            awaited |= replace(pending.operation.child_sas, old, fresh);
    return awaited;
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
