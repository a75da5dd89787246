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

// An IKE SA and of its children the one that the event is about.
Message with_child(const ike::IkeSaInfo& sa, Message child, const std::string& name, ike::TimePoint now) {
    auto body = ike_sa_body(sa, now);
    Message children;
    children.add(name, std::move(child));
    return body.add("child-sas", std::move(children));
}

std::string unique_name(const ike::ChildSaInfo& child) {
    return child.name + "-" + std::to_string(child.id);
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

std::optional<ToldEvent> told_as(const ike::ReportEvent& event, Forwarder& forwarder, ike::TimePoint now) {
    if (event.sa == nullptr) return std::nullopt;
    const auto& sa = *event.sa;
    const auto* child = sa.children.empty() ? nullptr : &sa.children.front();
    switch (event.kind) {
        case Kind::ike_sa_up:
        case Kind::ike_sa_down:
            return ToldEvent{"ike-updown", with_up(event.kind == Kind::ike_sa_up,
                                                   under(sa.connection, ike_sa_body(sa, now)))};
        case Kind::ike_sa_rekeyed: {
            Message both;
            if (event.replaced) both.add("old", ike_sa_body(*event.replaced, now));
            both.add("new", ike_sa_body(sa, now));
            return ToldEvent{"ike-rekey", under(sa.connection, std::move(both))};
        }
        case Kind::child_sa_up:
        case Kind::child_sa_down: {
            if (child == nullptr) return std::nullopt;
            auto body = with_child(sa, child_sa_body(*child, forwarder, now), unique_name(*child), now);
            return ToldEvent{"child-updown",
                             with_up(event.kind == Kind::child_sa_up, under(sa.connection, std::move(body)))};
        }
        case Kind::child_sa_rekeyed: {
            if (child == nullptr || !event.replaced || event.replaced->children.empty()) return std::nullopt;
            Message both;
            both.add("old", child_sa_body(event.replaced->children.front(), forwarder, now));
            both.add("new", child_sa_body(*child, forwarder, now));
            return ToldEvent{"child-rekey",
                             under(sa.connection, with_child(sa, std::move(both), child->name, now))};
        }
        default:
            return std::nullopt;
    }
}

}  // namespace keyline::daemon
