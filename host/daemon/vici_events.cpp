// What the engine reports, as vici's events.
#include "host/daemon/engine_host.h"
#include "host/daemon/listing.h"

namespace keyline::daemon {

namespace {

using vici::Message;
using Kind = ike::ReportEvent::Kind;

std::string name_of(const std::string& connection) {
    return connection.empty() ? "(unnamed)" : connection;
}

Message under(const std::string& connection, Message body) {
    Message message;
    message.add(name_of(connection), std::move(body));
    return message;
}

const char* group_of(Kind kind) {
    switch (kind) {
        case Kind::child_sa_up:
        case Kind::child_sa_down:
        case Kind::child_sa_rekeyed:
            return "CHD";
        case Kind::message_dropped:
            return "NET";
        default:
            return "IKE";
    }
}

Message with_up(bool up, Message message) {
    if (!up) return message;
    Message with;
    with.add("up", "yes");
    for (const auto& element : message.elements()) with.add(element.name, std::get<Message>(element.content));
    return with;
}

}  // namespace

int log_level(Kind kind) {
    switch (kind) {
        case Kind::message_dropped:
            return 2;
        case Kind::note:
            return 1;
        default:
            return 0;
    }
}

Message log_message(const ike::ReportEvent& event) {
    Message message;
    message.add("group", group_of(event.kind))
        .add_number("level", static_cast<unsigned>(log_level(event.kind)));
    if (event.ike_sa != 0)
        message.add("ikesa-name", name_of(event.connection)).add_number("ikesa-uniqueid", event.ike_sa);
    return message.add("msg", text_of(event));
}

std::optional<ToldEvent> told_as(const ike::ReportEvent& event, Forwarder&, ike::TimePoint) {
    Message sa;
    sa.add_number("uniqueid", event.ike_sa);
    if (!event.child_name.empty())
        sa.add("child", event.child_name).add_number("child-uniqueid", event.child);
    auto message = under(event.connection, std::move(sa));
    switch (event.kind) {
        case Kind::ike_sa_up:
        case Kind::ike_sa_down:
            return ToldEvent{"ike-updown", with_up(event.kind == Kind::ike_sa_up, std::move(message))};
        case Kind::ike_sa_rekeyed:
            return ToldEvent{"ike-rekey", std::move(message)};
        case Kind::child_sa_up:
        case Kind::child_sa_down:
            return ToldEvent{"child-updown", with_up(event.kind == Kind::child_sa_up, std::move(message))};
        case Kind::child_sa_rekeyed:
            return ToldEvent{"child-rekey", std::move(message)};
        default:
            return std::nullopt;
    }
}

}  // namespace keyline::daemon
