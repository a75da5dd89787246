// vici: initiate, terminate, rekey, install, uninstall.
#include <algorithm>

#include <fmt/format.h>

#include "host/daemon/listing.h"
#include "host/daemon/selector_text.h"
#include "host/daemon/vici_arguments.h"
#include "host/daemon/vici_service.h"

namespace keyline::daemon {

namespace {

using vici::Message;
using Kind = ike::ReportEvent::Kind;

constexpr std::chrono::milliseconds longest_timeout{24 * 3600 * 1000};

// How long the client waits: nothing is for ever, and a negative time not at all.
struct Patience {
    std::optional<std::chrono::milliseconds> timeout;
    bool none = false;
};
Patience patience_of(const Message& arguments) {
    const auto asked = number<std::int64_t>(arguments, "timeout");
    if (!asked || *asked == 0) return {};
    if (*asked < 0) return {std::nullopt, true};
    return {std::min(std::chrono::milliseconds(*asked), longest_timeout), false};
}

constexpr int duplicate_log_level = 1;

int wanted_log_level(const Message& arguments) {
    return number<int>(arguments, "loglevel").value_or(1);
}

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

bool is_up(ike::SaState state) {
    return state == ike::SaState::established || state == ike::SaState::rekeying;
}

// What an operator means by a name: what is up and, to terminate it, what is on its way up or down. Not what
// another SA has replaced, and not what a stranger has begun with a first message.
bool is_meant(const ike::IkeSaInfo& sa, bool to_rekey) {
    if (to_rekey || sa.state == ike::SaState::rekeyed) return is_up(sa.state);
    return sa.state != ike::SaState::connecting || sa.initiator;
}

bool is_meant(const ike::ChildSaInfo& child, bool to_rekey) {
    return is_up(child.state) || (!to_rekey && child.state != ike::SaState::rekeyed);
}

Message matched(const Result<void>& result, std::size_t matches) {
    Message message;
    message.add("success", result ? "yes" : "no").add_number("matches", matches);
    return message;
}

}  // namespace

Result<ViciService::Configured> ViciService::configured(const std::string& child,
                                                        const std::string& connection) const {
    std::vector<Configured> found;
    for (const auto& candidate : engine_.connections()) {
        if (!connection.empty() && candidate.name != connection) continue;
        for (const auto& one : candidate.children)
            if (one.name == child) found.push_back({&candidate, &one});
    }
    if (found.empty()) return fail("CHILD_SA config " + quoted(child) + " not found");
    if (found.size() > 1)
        return fail("the child " + quoted(child) + " is in several connections (" +
                    found[0].connection->name + ", " + found[1].connection->name + "); name one with --ike");
    return found[0];
}

// What the client hears meanwhile: as charon, what is logged at the level that it asks for.
Operation ViciService::operation(const Request& request, Operation::Kind kind) const {
    Operation operation;
    operation.kind = kind;
    operation.client = request.client;
    const auto level = wanted_log_level(request.arguments);
    operation.progress = [stream = request.stream, level](const ike::ReportEvent& event) {
        if (log_level(event.kind) <= level) stream("control-log", control_log_message(event));
    };
    return operation;
}

// A script that asks for a CHILD SA that is up hears that it makes none, as of charon. Traps and start
// actions ask the engine, for which that is no error. What there is to log, charon's words; the number of the
// one that is not made is the one that it would have had.
std::optional<Message> ViciService::duplicate_of(const std::string& connection,
                                                 const std::string& child) const {
    std::optional<std::pair<ike::IkeSaId, ike::ChildSaInfo>> found;
    ike::ChildSaId last = 0;
    const auto wanted = configured(child, connection);
    if (!wanted) return std::nullopt;
    for (const auto& sa : engine_.list()) {
        for (const auto& other : sa.children) {
            last = std::max(last, other.id);
            if (sa.connection == connection && is_up(sa.state) && other.name == child &&
                other.state == ike::SaState::established && *other.config == *wanted->child)
                found.emplace(sa.id, other);
        }
    }
    if (!found || child.empty()) return std::nullopt;
    const auto& known = found->second;
    Message message;
    message.add("group", "IKE").add_number("level", duplicate_log_level);
    message.add("ikesa-name", connection).add_number("ikesa-uniqueid", found->first);
    return message.add("msg",
                       fmt::format("not establishing CHILD_SA {}{{{}}} due to existing duplicate {{{}}} with "
                                   "SPIs {:08x}_i {:08x}_o and TS {} === {}",
                                   child, last + 1, known.id, known.spi_in, known.spi_out,
                                   fmt::join(texts_of(known.local_selectors), " "),
                                   fmt::join(texts_of(known.remote_selectors), " ")));
}

void ViciService::initiate(const Request& request) {
    const auto child = request.arguments.text("child");
    const auto ike = request.arguments.text("ike");
    if (child.empty() && ike.empty()) return request.refuse("missing configuration name");
    auto asked = operation(request, Operation::Kind::initiate);
    if (child.empty()) {
        if (engine_.find_connection(ike) == nullptr)
            return request.refuse("IKE_SA config " + quoted(ike) + " not found");
        asked.connection = ike;
    } else {
        const auto found = configured(child, ike);
        if (!found) return request.refuse(found.error().message);
        if (found->child->is_shunt()) return request.answer(install_policy(*found));
        asked.connection = found->connection->name;
        asked.child_name = child;
    }
    const auto connection = asked.connection;
    const auto patience = patience_of(request.arguments);
    if (patience.none) return request.answer(engine_.initiate(connection, child));
    const auto what = child.empty() ? "IKE_SA " + quoted(ike) : "CHILD_SA " + quoted(child);
    if (const auto duplicate = duplicate_of(connection, child)) {
        if (wanted_log_level(request.arguments) >= duplicate_log_level)
            request.stream("control-log", *duplicate);
        return request.refuse("establishing " + what + " failed");
    }
    asked.finished = [respond = request.respond, what](const Result<void>& result) {
        Message message;
        message.add("success", result ? "yes" : "no");
        if (!result) message.add("errmsg", "establishing " + what + " failed: " + result.error().message);
        respond(message);
    };
    if (!operations_.add(std::move(asked), patience.timeout)) return;
    if (auto done = engine_.initiate(connection, child); !done)
        operations_.refuse(request.client, done.error());
}

bool ViciService::selects_children(const Message& arguments) {
    return !arguments.text("child").empty() || !arguments.text("child-id").empty();
}

bool ViciService::selects_anything(const Message& arguments) {
    return selects_children(arguments) || !arguments.text("ike").empty() || !arguments.text("ike-id").empty();
}

// CHILD SAs where the request names one, else IKE SAs.
ViciService::Selection ViciService::select(const Message& arguments, bool to_rekey) const {
    const bool children = selects_children(arguments);
    const auto ike = arguments.text("ike"), child = arguments.text("child");
    const auto ike_id = number<ike::IkeSaId>(arguments, "ike-id");
    const auto child_id = number<ike::ChildSaId>(arguments, "child-id");
    Selection selection;
    for (const auto& sa : engine_.list()) {
        if ((!ike.empty() && sa.connection != ike) || (ike_id && sa.id != *ike_id)) continue;
        if (!children && !ike_id && !is_meant(sa, to_rekey)) continue;
        std::set<ike::ChildSaId> matching;
        for (const auto& candidate : sa.children)
            if ((child.empty() || candidate.name == child) &&
                (child_id ? candidate.id == *child_id : is_meant(candidate, to_rekey)))
                matching.insert(candidate.id);
        if (children && matching.empty()) continue;
        selection.connections.insert(sa.connection);
        selection.version1 |= sa.version == ike::IkeVersion::v1;
        if (children)
            selection.child_sas.merge(matching);
        else
            selection.ike_sas.insert(sa.id);
    }
    return selection;
}

// As charon's, this answers when the rekeying is under way. Who says how long to wait (Keyline's own
// "timeout") hears how it ended.
void ViciService::rekey(const Request& request) {
    const auto& arguments = request.arguments;
    if (!selects_anything(arguments)) return request.refuse("missing rekey selector");
    const auto selection = select(arguments, true);
    if (selection.empty()) {
        auto message = matched(fail(""), 0);
        return request.respond(message.add("errmsg", "no matching SAs to rekey found"));
    }
    const bool reauthenticate = is_yes(arguments, "reauth");
    const auto start = [&]() -> Result<void> {
        Result<void> done;
        for (const auto id : selection.child_sas)
            if (auto begun = engine_.rekey_child(id); !begun) done = begun;
        for (const auto id : selection.ike_sas)
            if (auto begun = reauthenticate ? engine_.reauthenticate_ike(id) : engine_.rekey_ike(id); !begun)
                done = begun;
        return done;
    };
    const auto patience = patience_of(arguments);
    if (!patience.timeout || selection.connections.size() > 1 || reauthenticate) {
        const auto done = start();
        auto message = matched(done, selection.size());
        if (!done) message.add("errmsg", done.error().message);
        return request.respond(message);
    }
    const bool children = selects_children(arguments);
    auto asked = operation(request, children ? Operation::Kind::rekey_child : Operation::Kind::rekey_ike);
    asked.connection = *selection.connections.begin();
    asked.child_name = arguments.text("child");
    asked.ike_sas = selection.ike_sas;
    asked.child_sas = selection.child_sas;
    asked.by_another = selection.version1;
    asked.finished = [respond = request.respond, matches = selection.size()](const Result<void>& result) {
        auto message = matched(result, matches);
        if (!result) message.add("errmsg", result.error().message);
        respond(message);
    };
    if (!operations_.add(std::move(asked), patience.timeout)) return;
    if (auto done = start(); !done) operations_.refuse(request.client, done.error());
}

void ViciService::terminate(const Request& request) {
    const auto& arguments = request.arguments;
    if (!selects_anything(arguments)) return request.refuse("missing terminate selector");
    const auto selection = select(arguments, false);
    const auto answer = [](const Result<void>& result, std::size_t matches, std::size_t terminated) {
        auto message = matched(result, matches);
        message.add_number("terminated", terminated);
        if (!result) message.add("errmsg", result.error().message);
        return message;
    };
    if (selection.empty()) return request.respond(answer(fail("no matching SAs to terminate found"), 0, 0));
    auto patience = patience_of(arguments);
    const bool force = is_yes(arguments, "force");
    if (force && !patience.timeout) patience.none = true;
    auto asked = operation(request, selects_children(arguments) ? Operation::Kind::terminate_child
                                                                : Operation::Kind::terminate_ike);
    asked.connection = selection.connections.size() == 1 ? *selection.connections.begin() : "";
    asked.child_name = arguments.text("child");
    asked.ike_sas = selection.ike_sas;
    asked.child_sas = selection.child_sas;
    asked.finished = [this, respond = request.respond, selection, force, answer](const Result<void>& result) {
        // Who forces it waits for the peer's answer no longer than it says, and then it is done all the same.
        if (force)
            for (const auto id : selection.ike_sas) (void)engine_.discard_ike(id);
        const auto count = result || force ? selection.size() : 0;
        respond(answer(force ? Result<void>() : result, selection.size(), count));
    };
    const auto finished = asked.finished;
    if (!patience.none && !operations_.add(std::move(asked), patience.timeout)) return;
    // Refused is only one that is there no more; and the operation ends when they all are not.
    for (const auto id : selection.child_sas) (void)engine_.terminate_child(id);
    for (const auto id : selection.ike_sas) (void)engine_.terminate_ike(id);
    if (patience.none) finished({});
}

Result<void> ViciService::install_policy(const Configured& found) {
    if (inventory_.policies() == nullptr) return fail("this keylined has no trap policies");
    return inventory_.policies()->install(*found.connection, *found.child);
}

void ViciService::install(const Request& request) {
    const auto child = request.arguments.text("child");
    if (child.empty()) return request.refuse("missing configuration name");
    const auto found = configured(child, request.arguments.text("ike"));
    if (!found) return request.refuse("configuration name not found");
    request.answer(install_policy(*found));
}

void ViciService::uninstall(const Request& request) {
    const auto child = request.arguments.text("child");
    if (child.empty()) return request.refuse("missing configuration name");
    const bool done = inventory_.policies() != nullptr &&
                      inventory_.policies()->uninstall(request.arguments.text("ike"), child);
    if (!done) return request.refuse("policy " + quoted(child) + " not found");
    request.succeed();
}

void ViciService::redirect(const Request& request) {
    request.refuse("Keyline does not redirect IKE_SAs (RFC 5685)");
}

// A rekeying that was on its way when terminate came: its new SA must go, too.
void ViciService::follow_rekeying(const ike::ReportEvent& event) {
    if (!operations_.awaits_ends()) return;
    if (event.kind == Kind::child_sa_rekeyed) {
        const bool told = event.replaced && !event.replaced->children.empty();
        if (told && operations_.child_sa_replaced(event.replaced->children.front().id, event.child))
            (void)engine_.terminate_child(event.child);
    }
    if (event.kind != Kind::ike_sa_rekeyed) return;
    for (const auto& sa : engine_.list())
        if (sa.state == ike::SaState::rekeyed && operations_.ike_sa_replaced(sa.id, event.ike_sa))
            (void)engine_.terminate_ike(event.ike_sa);
}

}  // namespace keyline::daemon
