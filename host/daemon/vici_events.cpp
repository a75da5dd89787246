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

// strongSwan's names for what went wrong.
const char* alert_type(const ike::ReportEvent& event) {
    const auto says = [&](std::string_view word) { return event.text.find(word) != std::string::npos; };
    switch (event.kind) {
        case Kind::peer_unreachable:
            return "retransmit-send-timeout";
        case Kind::authentication_failed:
            return says("refuses") ? "local-auth-failed" : "peer-auth-failed";
        case Kind::initiation_failed:
            if (says("TS_UNACCEPTABLE")) return "ts-mismatch";
            if (says("NO_PROPOSAL_CHOSEN"))
                return event.child_name.empty() ? "proposal-mismatch-ike" : "proposal-mismatch-child";
            return says("device") ? "install-child-sa-failed" : nullptr;
        case Kind::negotiation_refused:
            return says("NO_PROPOSAL_CHOSEN") ? "proposal-mismatch-ike" : nullptr;
        case Kind::message_dropped:
            if (says("no IKE SA with these SPIs")) return "invalid-ike-spi";
            return says("shorter than an IKE header") ? "parse-error-header" : nullptr;
        default:
            return nullptr;
    }
}

std::string unique_name(const ike::ChildSaInfo& child) {
    return child.name + "-" + std::to_string(child.id);
}

Message log_head(const ike::ReportEvent& event) {
    Message message;
    message.add("group", group_of(event.kind));
    return message.add_number("level", static_cast<unsigned>(log_level(event.kind)));
}

Message with_text(Message message, const ike::ReportEvent& event) {
    if (event.ike_sa != 0)
        message.add("ikesa-name", name_of(event.connection)).add_number("ikesa-uniqueid", event.ike_sa);
    return message.add("msg", text_of(event));
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
        case Kind::negotiation_refused:
        case Kind::note:
            return 1;
        default:
            return 0;
    }
}

Message log_message(const ike::ReportEvent& event) {
    auto message = log_head(event);
    message.add("thread", "0");  // there is one
    return with_text(std::move(message), event);
}

Message control_log_message(const ike::ReportEvent& event) {
    return with_text(log_head(event), event);
}

std::string told_by(Kind kind) {
    switch (kind) {
        case Kind::ike_sa_up:
        case Kind::ike_sa_down:
            return "ike-updown";
        case Kind::ike_sa_rekeyed:
            return "ike-rekey";
        case Kind::ike_sa_moved:
            return "ike-update";
        case Kind::child_sa_up:
        case Kind::child_sa_down:
            return "child-updown";
        case Kind::child_sa_rekeyed:
            return "child-rekey";
        default:
            return {};
    }
}

std::optional<Message> told_as(const ike::ReportEvent& event, const ChildSaDetails& details,
                               ike::TimePoint now) {
    if (event.sa == nullptr) return std::nullopt;
    const auto& sa = *event.sa;
    const auto* child = sa.children.empty() ? nullptr : &sa.children.front();
    const auto* old = event.replaced.get();
    switch (event.kind) {
        case Kind::ike_sa_up:
        case Kind::ike_sa_down:
            return with_up(event.kind == Kind::ike_sa_up, under(sa.connection, ike_sa_body(sa, now)));
        case Kind::ike_sa_rekeyed: {
            Message both;
            if (old != nullptr) both.add("old", ike_sa_body(*old, now));
            both.add("new", ike_sa_body(sa, now));
            return under(sa.connection, std::move(both));
        }
        case Kind::ike_sa_moved: {
            if (old == nullptr) return std::nullopt;
            Message moved;
            moved.add("local-host", sa.local.address.to_string()).add_number("local-port", sa.local.port);
            moved.add("remote-host", sa.remote.address.to_string()).add_number("remote-port", sa.remote.port);
            return moved.add(name_of(sa.connection), ike_sa_body(*old, now));
        }
        case Kind::child_sa_up:
        case Kind::child_sa_down: {
            if (child == nullptr) return std::nullopt;
            auto body = with_child(sa, child_sa_body(*child, details, now), unique_name(*child), now);
            return with_up(event.kind == Kind::child_sa_up, under(sa.connection, std::move(body)));
        }
        case Kind::child_sa_rekeyed: {
            if (child == nullptr || old == nullptr || old->children.empty()) return std::nullopt;
            Message both;
            auto replaced = old->children.front();
            replaced.state = ike::SaState::rekeyed;
            both.add("old", child_sa_body(replaced, details, now));
            both.add("new", child_sa_body(*child, details, now));
            return under(sa.connection, with_child(sa, std::move(both), child->name, now));
        }
        default:
            return std::nullopt;
    }
}

std::optional<Message> alert_of(const ike::ReportEvent& event, const std::vector<ike::IkeSaInfo>& sas,
                                ike::TimePoint now) {
    const auto* type = alert_type(event);
    if (type == nullptr) return std::nullopt;
    Message message;
    message.add("type", type);
    for (const auto& sa : sas)
        if (event.ike_sa != 0 && sa.id == event.ike_sa)
            message.add("ike-sa", under(sa.connection, ike_sa_body(sa, now)));
    return message;
}

}  // namespace keyline::daemon
