#include "host/daemon/vici_service.h"

#include <algorithm>
#include <array>
#include <ctime>

#include <fmt/format.h>
#include <malloc.h>
#include <sys/utsname.h>

#include "host/daemon/listing.h"
#include "host/daemon/vici_arguments.h"

namespace keyline::daemon {

namespace {

using vici::Message;
using Kind = ike::ReportEvent::Kind;

constexpr auto events = std::to_array<std::string_view>({"log",
                                                         "control-log",
                                                         "list-sa",
                                                         "list-policy",
                                                         "list-conn",
                                                         "list-cert",
                                                         "list-authority",
                                                         "ike-updown",
                                                         "ike-rekey",
                                                         "ike-update",
                                                         "child-updown",
                                                         "child-rekey",
                                                         "alert",
                                                         "keyline-manual",
                                                         TraceWatchers::event_name,
                                                         "keyline-keys",
                                                         "keyline-card-state",
                                                         "keyline-card-register",
                                                         "keyline-card-ring",
                                                         "keyline-card-answer",
                                                         CardTracer::event_name});

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

// "5 minutes", as charon says it.
std::string time_text(std::chrono::seconds running) {
    const auto count = running.count();
    constexpr long minute = 60, hour = 60 * minute, day = 24 * hour;
    const auto text = [](long value, const char* unit) {
        return fmt::format("{} {}{}", value, unit, value == 1 ? "" : "s");
    };
    if (count > 2 * day) return text(count / day, "day");
    if (count > 2 * hour) return text(count / hour, "hour");
    if (count > 2 * minute) return text(count / minute, "minute");
    return text(count, "second");
}

}  // namespace

void ViciService::Request::succeed() const {
    respond(success());
}
void ViciService::Request::refuse(const std::string& why) const {
    respond(failure(why));
}
void ViciService::Request::answer(const Result<void>& result) const {
    respond(result ? success() : failure(result.error().message));
}

ViciService::ViciService(asio::io_context& context, EngineHost& engine, Forwarder& forwarder,
                         Inventory& inventory, std::function<Result<void>()> reload)
    : context_(context),
      engine_(engine),
      forwarder_(forwarder),
      inventory_(inventory),
      reload_(std::move(reload)),
      operations_(context),
      watchers_(engine),
      tracer_(context),
      openers_(context.get_executor(), 2) {
    engine_.on_settled([this] {
        if (operations_.awaits_ends()) operations_.on_sas(engine_.list());
    });
}

const std::map<std::string, ViciService::Command>& ViciService::commands() {
    static const std::map<std::string, Command> all{
        {"version", &ViciService::version},
        {"stats", &ViciService::stats},
        {"reload-settings", &ViciService::reload_settings},
        {"initiate", &ViciService::initiate},
        {"terminate", &ViciService::terminate},
        {"rekey", &ViciService::rekey},
        {"redirect", &ViciService::redirect},
        {"install", &ViciService::install},
        {"uninstall", &ViciService::uninstall},
        {"list-sas", &ViciService::list_sas},
        {"list-policies", &ViciService::list_policies},
        {"list-conns", &ViciService::list_conns},
        {"list-authorities", &ViciService::list_authorities},
        {"list-certs", &ViciService::list_certs},
        {"get-algorithms", &ViciService::get_algorithms},
        {"load-conn", &ViciService::load_conn},
        {"unload-conn", &ViciService::unload_conn},
        {"get-conns", &ViciService::get_conns},
        {"load-cert", &ViciService::load_cert},
        {"load-key", &ViciService::load_key},
        {"unload-key", &ViciService::unload_key},
        {"get-keys", &ViciService::get_keys},
        {"flush-certs", &ViciService::flush_certs},
        {"load-shared", &ViciService::load_shared},
        {"unload-shared", &ViciService::unload_shared},
        {"get-shared", &ViciService::get_shared},
        {"load-token", &ViciService::load_token},
        {"clear-creds", &ViciService::clear_creds},
        {"load-authority", &ViciService::load_authority},
        {"unload-authority", &ViciService::unload_authority},
        {"get-authorities", &ViciService::get_authorities},
        {"load-pool", &ViciService::load_pool},
        {"unload-pool", &ViciService::unload_pool},
        {"get-pools", &ViciService::get_pools},
        {"get-counters", &ViciService::get_counters},
        {"reset-counters", &ViciService::reset_counters},
        {"keyline-card", &ViciService::card},
        {"keyline-list-cards", &ViciService::list_cards},
        {"keyline-card-reset", &ViciService::card_reset},
        {"keyline-card-registers", &ViciService::card_registers},
        {"keyline-card-rings", &ViciService::card_rings},
        {"keyline-card-selftest", &ViciService::card_selftest},
        {"keyline-card-trace", &ViciService::card_trace},
        {"keyline-card-trace-end", &ViciService::card_trace_end},
        {"keyline-counters", &ViciService::counters},
        {"keyline-export-keys", &ViciService::export_keys},
        {"keyline-trace", &ViciService::trace},
        {"keyline-reload", &ViciService::reload},
        {"keyline-load-manual", &ViciService::load_manual},
        {"keyline-unload-manual", &ViciService::unload_manual},
        {"keyline-list-manual", &ViciService::list_manual},
    };
    return all;
}

bool ViciService::handle(ViciClientId client, const std::string& command, const Message& arguments,
                         Respond respond, Stream stream) {
    const auto found = commands().find(command);
    if (found == commands().end()) return false;
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

// keylined has one thread: it is what answers here, and nothing waits for another.
void ViciService::stats(const Request& request) {
    const auto since = std::chrono::system_clock::to_time_t(started_);
    std::tm calendar{};
    localtime_r(&since, &calendar);
    std::array<char, 64> text{};
    const auto size = std::strftime(text.data(), text.size(), "%b %d %H:%M:%S %Y", &calendar);
    const auto running =
        std::chrono::duration_cast<std::chrono::seconds>(EngineHost::now() - started_steady_);
    Message uptime;
    uptime.add("running", time_text(running)).add("since", std::string(text.data(), size));
    const auto priorities = [](std::uint64_t high) {
        Message message;
        message.add_number("critical", 0).add_number("high", high);
        return message.add_number("medium", 0).add_number("low", 0);
    };
    Message workers;
    workers.add_number("total", 1).add_number("idle", 0).add("active", priorities(1));
    const auto sas = engine_.list();
    const auto half_open = std::count_if(sas.begin(), sas.end(),
                                         [](const auto& sa) { return sa.state == ike::SaState::connecting; });
    Message ike_sas;
    ike_sas.add_number("total", sas.size());
    ike_sas.add_number("half-open", static_cast<std::uint64_t>(half_open));
    Message memory;
    const auto heap = mallinfo2();
    memory.add_number("sbrk", heap.arena).add_number("mmap", heap.hblkhd);
    memory.add_number("used", heap.uordblks).add_number("free", heap.fordblks);
    Message message;
    message.add("uptime", std::move(uptime)).add("workers", std::move(workers));
    message.add("queues", priorities(0)).add_number("scheduled", engine_.timer_is_armed() ? 1 : 0);
    message.add("ikesas", std::move(ike_sas)).add("plugins", vici::List{});
    message.add("mallinfo", std::move(memory));
    message.add_number("pending-operations", operations_.pending());
    request.respond(message);
}

// strongswan.conf is not read by keylined; its own settings are options of the command line.
void ViciService::reload_settings(const Request& request) {
    request.succeed();
}

void ViciService::counters(const Request& request) {
    Message message;
    message.add("drops", numbers_message(forwarder_.drops()));
    message.add("ike", numbers_message(engine_.counters()));
    message.add("device", numbers_message(forwarder_.device().statistics()));
    for (const auto& source : counter_sources_) message.add(source.name, numbers_message(source.read()));
    request.respond(message);
}

// charon's names. Without "name" or "all" those of all connections together.
void ViciService::get_counters(const Request& request) {
    const auto name = request.arguments.text("name");
    const auto of_connections = engine_.engine().exchange_counters_by_connection();
    Message counters;
    if (is_yes(request.arguments, "all")) {
        for (const auto& [connection, counts] : of_connections)
            counters.add(connection, numbers_message(counts));
    } else if (name.empty()) {
        counters.add("", numbers_message(engine_.engine().exchange_counters()));
    } else if (const auto found = of_connections.find(name); found != of_connections.end()) {
        counters.add(name, numbers_message(found->second));
    }
    const bool known = name.empty() || is_yes(request.arguments, "all") || !counters.empty();
    Message message;
    message.add("counters", std::move(counters)).add("success", known ? "yes" : "no");
    if (!known) message.add("errmsg", "no counters found for this connection");
    request.respond(message);
}

void ViciService::reset_counters(const Request& request) {
    if (is_yes(request.arguments, "all"))
        engine_.engine().reset_exchange_counters_by_connection();
    else
        engine_.engine().reset_exchange_counters(request.arguments.text("name"));
    request.succeed();
}

void ViciService::reload(const Request& request) {
    request.answer(reload_());
}

ChildSaDetails ViciService::details() const {
    return {[this](ike::ChildSaId child) { return forwarder_.placement(child); },
            [this](ike::ChildSaId child) { return engine_.counters_of(child); }};
}

void ViciService::tell(const ike::ReportEvent& event, ViciServer& server) {
    if (server.has_listener("log")) server.broadcast("log", log_message(event));
    if (server.has_listener("alert"))
        if (const auto alert = alert_of(event, engine_.list(), EngineHost::now()))
            server.broadcast("alert", *alert);
    const auto name = told_by(event.kind);
    if (name.empty() || !server.has_listener(name)) return;
    if (const auto message = told_as(event, details(), EngineHost::now())) server.broadcast(name, *message);
}

void ViciService::on_event(const ike::ReportEvent& event, ViciServer* server) {
    if (server != nullptr) tell(event, *server);
    follow_rekeying(event);
    operations_.on_event(event);
}

}  // namespace keyline::daemon
