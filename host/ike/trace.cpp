#include "host/ike/trace.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "host/ike/v1/message_description.h"
#include "host/ike/v2/message_description.h"

namespace keyline::ike {

namespace {

// Of one message.
constexpr std::size_t max_notes = 16;

void describe_v1(TracedMessage& message, ByteView octets) {
    const auto header = v1::decode_header(octets);
    message.initiator_spi = header->initiator_cookie;
    message.responder_spi = header->responder_cookie;
    message.exchange = v1::exchange_text(header->exchange);
    message.flags = v1::flags_text(*header);
    message.message_id = header->message_id;
    message.encrypted = header->encryption;
    const auto decoded = v1::decode_message(octets);
    if (!decoded)
        message.notes.push_back(fmt::format("malformed: {}", decoded.error().reason));
    else
        message.payloads = v1::describe(decoded->chain.payloads);
}

void describe_v2(TracedMessage& message, ByteView octets) {
    const auto header = decode_header(octets);
    message.initiator_spi = header->initiator_spi;
    message.responder_spi = header->responder_spi;
    message.exchange = exchange_text(header->exchange);
    message.flags = flags_text(*header);
    message.message_id = header->message_id;
    if (message.version != ikev2_major_version) return;
    const auto decoded = decode_message(octets);
    if (!decoded) {
        message.notes.push_back(fmt::format("malformed: {}", decoded.error().reason));
        return;
    }
    message.payloads = describe(decoded->payloads);
    message.encrypted = decoded->encrypted.has_value();
    if (message.encrypted) message.payloads.push_back(describe(*decoded->encrypted));
}

std::size_t memory_of(const std::string& text) {
    return sizeof(std::string) + text.size();
}

}  // namespace

std::size_t TracedMessage::memory() const {
    auto size = sizeof(*this) + connection.size() + exchange.size() + flags.size();
    for (const auto& note : notes) size += memory_of(note);
    for (const auto& payload : payloads) {
        size += sizeof(payload) + payload.name.size();
        for (const auto& line : payload.lines) size += memory_of(line);
    }
    return size;
}

TracedMessage describe_datagram(ByteView octets) {
    TracedMessage message;
    message.bytes = octets.size();
    const auto header = decode_header(octets);  // both versions have the version in the same place
    if (!header) {
        message.notes.emplace_back("shorter than an IKE header");
        return message;
    }
    message.version = header->major_version;
    if (message.version == v1::isakmp_major_version)
        describe_v1(message, octets);
    else
        describe_v2(message, octets);
    return message;
}

bool TraceFilter::wants(const TracedMessage& message) const {
    return (connection.empty() || connection == message.connection) &&
           (!peer || *peer == message.remote.address);
}

void Trace::follow(std::vector<TraceFilter> filters) {
    filters_ = std::move(filters);
    if (on()) return;
    in_hand_.reset();
    waiting_.clear();
    waiting_bytes_ = lost_ = 0;
}

Trace::Taken Trace::take() {
    waiting_bytes_ = 0;
    return {std::exchange(waiting_, {}), std::exchange(lost_, 0)};
}

bool Trace::is_wanted(const TracedMessage& message) const {
    return std::any_of(filters_.begin(), filters_.end(),
                       [&](const TraceFilter& filter) { return filter.wants(message); });
}

// ---- In

void Trace::received(const net::Endpoint& local, const net::Endpoint& remote, ByteView octets) {
    // Whose it is, is not known yet.
    const bool may_be_wanted = std::any_of(filters_.begin(), filters_.end(), [&](const auto& filter) {
        return !filter.peer || *filter.peer == remote.address;
    });
    if (!may_be_wanted) return;
    in_hand_ = describe_datagram(octets);
    in_hand_->local = local;
    in_hand_->remote = remote;
    in_hand_at_ = waiting_.size();
}

void Trace::belongs_to(const Owner& owner) {
    if (!in_hand_) return;
    in_hand_->ike_sa = owner.ike_sa;
    in_hand_->connection = owner.connection;
}

void Trace::note(const std::string& text) {
    if (in_hand_ && in_hand_->notes.size() < max_notes)
        in_hand_->notes.push_back(printable_text(text.substr(0, DescriptionWriter::max_line_bytes)));
}

void Trace::complete(ByteView whole) {
    if (!in_hand_) return;
    auto described = describe_datagram(whole);
    in_hand_->flags = std::move(described.flags);
    in_hand_->encrypted = described.encrypted;
    std::move(described.payloads.begin(), described.payloads.end(), std::back_inserter(in_hand_->payloads));
    note(fmt::format("the last missing piece: {} in all", counted(whole.size(), "octet")));
}

void Trace::opened(Description inside) {
    if (!in_hand_) return;
    std::move(inside.begin(), inside.end(), std::back_inserter(in_hand_->payloads));
}

void Trace::finish(const std::optional<Owner>& owner) {
    if (!in_hand_) return;
    if (owner) belongs_to(*owner);
    auto message = std::move(*in_hand_);
    in_hand_.reset();
    if (!is_wanted(message)) return;
    const auto before = waiting_.size();
    const auto at = std::min(in_hand_at_, before);
    keep(std::move(message));
    if (waiting_.size() > before)
        std::rotate(waiting_.begin() + static_cast<std::ptrdiff_t>(at), waiting_.end() - 1, waiting_.end());
}

// ---- Out

TracedMessage Trace::describe_sent(const Sent& message) {
    auto described = describe_datagram(message.first);
    described.sent = true;
    described.local = message.local;
    described.remote = message.remote;
    described.ike_sa = message.owner.ike_sa;
    described.connection = message.owner.connection;
    described.bytes = message.bytes;
    if (message.datagrams > 1) described.notes.push_back(fmt::format("in {} fragments", message.datagrams));
    if (!message.note.empty()) described.notes.push_back(message.note);
    return described;
}

void Trace::sent(const Sent& message, Description inside) {
    auto described = describe_sent(message);
    if (!is_wanted(described)) return;
    // The SKF payload of the first fragment says nothing of the others.
    if (message.datagrams > 1 && described.version == ikev2_major_version) described.payloads.clear();
    std::move(inside.begin(), inside.end(), std::back_inserter(described.payloads));
    keep(std::move(described));
}

void Trace::sent_again(const Sent& message) {
    auto described = describe_sent(message);
    if (!is_wanted(described)) return;
    described.payloads.clear();
    keep(std::move(described));
}

void Trace::keep(TracedMessage message) {
    const auto size = message.memory();
    if (waiting_bytes_ + size > max_waiting_bytes) {
        lost_++;
        return;
    }
    waiting_bytes_ += size;
    waiting_.push_back(std::move(message));
}

}  // namespace keyline::ike
