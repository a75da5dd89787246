#include "host/daemon/vici_service.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

#include <fmt/format.h>
#include <sys/utsname.h>

#include "host/daemon/listing.h"
#include "host/daemon/vici_stream.h"

namespace keyline::daemon {

namespace {

using vici::Message;
using Kind = ike::ReportEvent::Kind;

constexpr std::chrono::milliseconds default_timeout{60000};
constexpr std::chrono::milliseconds longest_timeout{3600000};
constexpr std::array<std::string_view, 7> events{"list-sa",      "list-conn", "control-log", "ike-updown",
                                                 "child-updown", "ike-rekey", "child-rekey"};

Message success() {
    Message message;
    message.add("success", "yes");
    return message;
}

Message failure(const std::string& why) {
    Message message;
    message.add("success", "no").add("errmsg", why);
    return message;
}

template <typename T>
std::optional<T> number(const Message& arguments, std::string_view name) {
    const auto text = arguments.text(name);
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// Milliseconds; 0 or nothing: ours.
std::chrono::milliseconds timeout_of(const Message& arguments) {
    const auto asked = number<std::uint32_t>(arguments, "timeout");
    if (!asked || *asked == 0) return default_timeout;
    return std::min(std::chrono::milliseconds(*asked), longest_timeout);
}

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

// vici's "control-log": what initiate and the others say while they run.
Message log_message(const ike::ReportEvent& event) {
    Message message;
    message.add("group", "IKE").add("level", "1").add("ikesa-name", event.connection);
    message.add_number("ikesa-uniqueid", event.ike_sa);
    message.add("msg", std::string(to_string(event.kind)) + (event.text.empty() ? "" : ": " + event.text));
    return message;
}

// The vici event that tells of an engine event; empty: none does.
std::string vici_event(Kind kind) {
    switch (kind) {
        case Kind::ike_sa_up:
        case Kind::ike_sa_down:
            return "ike-updown";
        case Kind::ike_sa_rekeyed:
            return "ike-rekey";
        case Kind::child_sa_up:
        case Kind::child_sa_down:
            return "child-updown";
        case Kind::child_sa_rekeyed:
            return "child-rekey";
        default:
            return {};
    }
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

}  // namespace

ViciService::ViciService(asio::io_context& context, EngineHost& engine, Forwarder& forwarder,
                         std::function<Result<void>()> reload)
    : context_(context),
      engine_(engine),
      forwarder_(forwarder),
      reload_(std::move(reload)),
      operations_(context),
      commands_{{"version", &ViciService::version},           {"stats", &ViciService::stats},
                {"list-sas", &ViciService::list_sas},         {"list-conns", &ViciService::list_conns},
                {"initiate", &ViciService::initiate},         {"rekey", &ViciService::rekey},
                {"terminate", &ViciService::terminate},       {"keyline-card", &ViciService::card},
                {"keyline-counters", &ViciService::counters}, {"keyline-reload", &ViciService::reload}} {
    engine_.on_settled([this] {
        if (operations_.awaits_ends()) operations_.on_sas(engine_.list());
    });
}

bool ViciService::handle(ViciClientId client, const std::string& command, const Message& arguments,
                         Respond respond, Stream stream) {
    const auto found = commands_.find(command);
    if (found == commands_.end()) return false;
    (this->*found->second)({client, arguments, std::move(respond), std::move(stream)});
    return true;
}

bool ViciService::knows_event(const std::string& event) const {
    return std::find(events.begin(), events.end(), event) != events.end();
}

void ViciService::version(const Request& request) {
    utsname system{};
    uname(&system);
    Message message;
    message.add("daemon", "keylined").add("version", KEYLINE_VERSION);
    message.add("sysname", system.sysname).add("release", system.release).add("machine", system.machine);
    request.respond(message);
}

void ViciService::stats(const Request& request) {
    const auto since = std::chrono::system_clock::to_time_t(started_);
    std::tm calendar{};
    localtime_r(&since, &calendar);
    std::array<char, 64> text{};
    const auto size = std::strftime(text.data(), text.size(), "%b %d %H:%M:%S %Y", &calendar);
    const auto running =
        std::chrono::duration_cast<std::chrono::seconds>(EngineHost::now() - started_steady_);
    Message uptime;
    uptime.add("running", fmt::format("{} seconds", running.count()))
        .add("since", std::string(text.data(), size));
    const auto sas = engine_.list();
    const auto half_open = std::count_if(sas.begin(), sas.end(),
                                         [](const auto& sa) { return sa.state == ike::SaState::connecting; });
    Message ike_sas;
    ike_sas.add_number("total", sas.size());
    ike_sas.add_number("half-open", static_cast<std::uint64_t>(half_open));
    Message message;
    message.add("uptime", std::move(uptime)).add("ikesas", std::move(ike_sas));
    message.add_number("pending-operations", operations_.pending());
    request.respond(message);
}

void ViciService::list_sas(const Request& request) {
    const auto wanted = request.arguments.text("ike");
    const auto id = number<ike::IkeSaId>(request.arguments, "ike-id");
    auto sas = engine_.list();
    std::erase_if(sas, [&](const auto& sa) {
        return (!wanted.empty() && sa.connection != wanted) || (id && sa.id != *id);
    });
    const auto count = sas.size();
    stream_list(
        context_, "list-sa", count,
        [this, sas = std::move(sas)](std::size_t at) {
            return ike_sa_message(sas[at], forwarder_, EngineHost::now());
        },
        request.respond, request.stream);
}

void ViciService::list_conns(const Request& request) {
    const auto wanted = request.arguments.text("ike");
    auto connections = engine_.connections();
    std::erase_if(connections, [&](const auto& c) { return !wanted.empty() && c.name != wanted; });
    const auto count = connections.size();
    stream_list(
        context_, "list-conn", count,
        [connections = std::move(connections)](std::size_t at) {
            return connection_message(connections[at]);
        },
        request.respond, request.stream);
}

Result<std::string> ViciService::connection_of(const std::string& child,
                                               const std::string& connection) const {
    std::vector<std::string> found;
    bool connection_exists = connection.empty();
    for (const auto& candidate : engine_.connections()) {
        if (!connection.empty() && candidate.name != connection) continue;
        connection_exists = true;
        for (const auto& configured : candidate.children)
            if (configured.name == child) found.push_back(candidate.name);
    }
    if (!connection_exists) return fail("no connection " + quoted(connection) + " is configured");
    if (found.empty()) return fail("no child " + quoted(child) + " is configured");
    if (found.size() > 1)
        return fail("the child " + quoted(child) + " is in several connections (" + found[0] + ", " +
                    found[1] + "); name one with --ike");
    return found[0];
}

Operation ViciService::operation(const Request& request, Operation::Kind kind) const {
    Operation operation;
    operation.kind = kind;
    operation.client = request.client;
    operation.progress = [stream = request.stream](const ike::ReportEvent& event) {
        stream("control-log", log_message(event));
    };
    operation.finished = [respond = request.respond](const Result<void>& result) {
        respond(result ? success() : failure(result.error().message));
    };
    return operation;
}

void ViciService::initiate(const Request& request) {
    const auto child = request.arguments.text("child");
    if (child.empty()) return request.respond(failure("name the child to initiate"));
    const auto connection = connection_of(child, request.arguments.text("ike"));
    if (!connection) return request.respond(failure(connection.error().message));
    auto asked = operation(request, Operation::Kind::initiate);
    asked.connection = *connection;
    asked.child_name = child;
    if (!operations_.add(std::move(asked), timeout_of(request.arguments))) return;
    if (auto done = engine_.initiate(*connection, child); !done)
        operations_.refuse(request.client, done.error());
}

// SAs of one connection. With `children`, CHILD SAs; else IKE SAs.
Result<ViciService::Selection> ViciService::select(const Message& arguments, bool children,
                                                   bool to_rekey) const {
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
        if (!selection.connection.empty() && selection.connection != sa.connection)
            return fail("SAs of several connections match; name one with --ike");
        selection.connection = sa.connection;
        if (children)
            selection.child_sas.merge(matching);
        else
            selection.ike_sas.insert(sa.id);
    }
    if (selection.connection.empty()) {
        const auto* what = children ? "CHILD SA " : "IKE SA ";
        return fail(std::string("no ") + what + (children && !child.empty() ? quoted(child) : quoted(ike)) +
                    " is up");
    }
    return selection;
}

void ViciService::rekey(const Request& request) {
    const auto& arguments = request.arguments;
    const bool children = !arguments.text("child").empty() || !arguments.text("child-id").empty();
    if (!children && arguments.text("ike").empty() && arguments.text("ike-id").empty())
        return request.respond(failure("name the child or the connection to rekey"));
    const auto selection = select(arguments, children, true);
    if (!selection) return request.respond(failure(selection.error().message));
    // One of several is the newest: those before it are about to go.
    auto asked = operation(request, children ? Operation::Kind::rekey_child : Operation::Kind::rekey_ike);
    asked.connection = selection->connection;
    asked.child_name = arguments.text("child");
    const auto newest = children ? *selection->child_sas.rbegin() : *selection->ike_sas.rbegin();
    (children ? asked.child_sas : asked.ike_sas).insert(newest);
    if (!operations_.add(std::move(asked), timeout_of(arguments))) return;
    if (auto done = children ? engine_.rekey_child(newest) : engine_.rekey_ike(newest); !done)
        operations_.refuse(request.client, done.error());
}

void ViciService::terminate(const Request& request) {
    const auto& arguments = request.arguments;
    const bool children = !arguments.text("child").empty() || !arguments.text("child-id").empty();
    if (!children && arguments.text("ike").empty() && arguments.text("ike-id").empty())
        return request.respond(failure("name the child or the connection to terminate"));
    const auto selection = select(arguments, children, false);
    if (!selection) return request.respond(failure(selection.error().message));
    auto asked =
        operation(request, children ? Operation::Kind::terminate_child : Operation::Kind::terminate_ike);
    asked.connection = selection->connection;
    asked.child_name = arguments.text("child");
    asked.ike_sas = selection->ike_sas;
    asked.child_sas = selection->child_sas;
    if (!operations_.add(std::move(asked), timeout_of(arguments))) return;
    // Refused is only one that is there no more; and the operation ends when they all are not.
    for (const auto id : selection->child_sas) (void)engine_.terminate_child(id);
    for (const auto id : selection->ike_sas) (void)engine_.terminate_ike(id);
}

void ViciService::card(const Request& request) {
    request.respond(card_message(forwarder_));
}

void ViciService::counters(const Request& request) {
    Message message;
    message.add("drops", numbers_message(forwarder_.drops()));
    message.add("ike", numbers_message(engine_.counters()));
    message.add("device", numbers_message(forwarder_.device().statistics()));
    for (const auto& source : counter_sources_) message.add(source.name, numbers_message(source.read()));
    request.respond(message);
}

void ViciService::reload(const Request& request) {
    const auto done = reload_();
    request.respond(done ? success() : failure(done.error().message));
}

void ViciService::on_event(const ike::ReportEvent& event, ViciServer* server) {
    if (const auto name = vici_event(event.kind); server != nullptr && !name.empty()) {
        Message body;
        const bool up = event.kind == Kind::ike_sa_up || event.kind == Kind::child_sa_up;
        if (up) body.add("up", "yes");
        Message sa;
        sa.add_number("uniqueid", event.ike_sa);
        if (!event.child_name.empty())
            sa.add("child", event.child_name).add_number("child-uniqueid", event.child);
        body.add(event.connection, std::move(sa));
        server->broadcast(name, body);
    }
    follow_rekeying(event);
    operations_.on_event(event);
}

// A rekeying that was on its way when terminate came: its new SA must go, too.
void ViciService::follow_rekeying(const ike::ReportEvent& event) {
    if (!operations_.awaits_ends()) return;
    if (event.kind == Kind::child_sa_rekeyed) {
        const auto old = engine_.replaced_by(event.child);
        if (old && operations_.child_sa_replaced(*old, event.child))
            (void)engine_.terminate_child(event.child);
    }
    if (event.kind != Kind::ike_sa_rekeyed) return;
    for (const auto& sa : engine_.list())
        if (sa.state == ike::SaState::rekeyed && operations_.ike_sa_replaced(sa.id, event.ike_sa))
            (void)engine_.terminate_ike(event.ike_sa);
}

}  // namespace keyline::daemon
