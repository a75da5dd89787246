// Informational exchanges (RFC 2408 section 4.8, RFC 2409 section 5.7): notifications, DELETE, and Dead Peer
// Detection (RFC 3706). What is not authentic changes nothing but a line in the log.
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;

// Errors in the clear that one SA says: the cause may be forged.
constexpr unsigned max_errors_said = 3;

}  // namespace

// ---- Out

NotifyBody IsakmpSa::isakmp_notify(NotifyType type, Bytes data) const {
    NotifyBody body;
    body.type = type;
    body.spi = cookie_spi(spi_i_, spi_r_);
    body.data = std::move(data);
    return body;
}

// The SPI is the one that the sender of the DELETE receives on (RFC 2408 section 3.15).
void IsakmpSa::inform_of_end(const ChildSa& child) {
    DeleteBody body;
    body.protocol = child.proposal.protocol;
    Bytes spi(sizeof(child.spi_in));
    put_number(spi, child.spi_in);
    body.spis = {std::move(spi)};
    inform({PayloadType::delete_, encode(body)});
    if (!child.ah) return;
    body.protocol = ProtocolId::ah;
    inform({PayloadType::delete_, encode(body)});
}

void IsakmpSa::inform(Payload payload) {
    auto exchange = new_exchange(ExchangeType::informational, new_message_id());
    Payloads payloads{std::move(payload)};
    const auto rest = encode_chain(payloads);
    const auto hash = hash_1(suite_.hash, keys_.a, exchange.message_id, rest.octets);
    transmit(exchange, with_hash(hash, std::move(payloads)));
}

// Under the message ID and the IV of another exchange: CONNECTED (RFC 2408 section 3.1).
void IsakmpSa::inform_in(Exchange& exchange, const NotifyBody& body) {
    Exchange informational;
    informational.type = ExchangeType::informational;
    informational.message_id = exchange.message_id;
    informational.chain =
        CbcChain::for_phase2(suite_, keys_, last_phase1_block_, exchange.message_id).value();
    Payloads payloads{{PayloadType::notification, encode(body)}};
    const auto rest = encode_chain(payloads);
    const auto hash = hash_1(suite_.hash, keys_.a, exchange.message_id, rest.octets);
    transmit(informational, with_hash(hash, std::move(payloads)));
}

// An error of Phase 1, encrypted where there are keys.
void IsakmpSa::inform_refusal(const Refusal& refusal) {
    if (!phase1_.chain || phase1_message_.next_iv.empty()) return inform_clear(refusal);
    if (errors_said_ >= max_errors_said) return;
    errors_said_++;
    Exchange exchange;
    exchange.type = ExchangeType::informational;
    exchange.message_id = new_message_id();
    exchange.chain =
        CbcChain::for_phase2(suite_, keys_, phase1_message_.next_iv, exchange.message_id).value();
    Payloads payloads{{PayloadType::notification, encode(isakmp_notify(refusal.notify))}};
    const auto rest = encode_chain(payloads);
    const auto hash = hash_1(suite_.hash, keys_.a, exchange.message_id, rest.octets);
    transmit(exchange, with_hash(hash, std::move(payloads)));
}

void IsakmpSa::inform_clear(const Refusal& refusal) {
    if (errors_said_ >= max_errors_said) return;
    errors_said_++;
    Exchange exchange;
    exchange.type = ExchangeType::informational;
    exchange.message_id = shared_.random.u32();
    transmit(exchange, {{PayloadType::notification, encode(isakmp_notify(refusal.notify))}});
}

// ---- In

void IsakmpSa::receive_informational(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto id = message.header.message_id;
    if (!message.header.encryption) {
        const auto* payload = message.chain.find(PayloadType::notification);
        const auto body =
            payload != nullptr ? decode_notify(payload->body) : Decoded<NotifyBody>(malformed(""));
        if (state_ == SaState::connecting && body && is_error(body->type)) {
            last_error_ = to_string(body->type);
            report(Kind::note, "the peer says, without proof: " + last_error_);
        }
        return drop(Count::dropped_unexpected, "an Informational message in the clear");
    }
    if (stage_ == Stage::phase1) return receive_refusal(message);
    const auto quick = quick_modes_.find(id);
    const bool of_quick_mode =
        quick != quick_modes_.end() && quick->second.expects == QuickMode::Expects::connected;
    if ((message_ids_.contains(id) && !of_quick_mode) || id == 0)
        return drop(Count::dropped_message_id,
                    "an Informational message with a message ID that was used before");
    const auto exchange = new_exchange(ExchangeType::informational, id);
    auto opened = open(exchange, message);
    if (!opened) return;
    const auto& chain = opened->chain;
    const auto hash = hash_1(suite_.hash, keys_.a, id, chain.from(1));
    if (!begins_with(chain, hash))
        return drop(Count::dropped_bad_icv, "an Informational message with a wrong HASH");
    if (!of_quick_mode && !take_message_id(id)) return drop(Count::dropped_message_id, "no more message IDs");
    last_heard_ = now;
    follow_peer(datagram.local, datagram.remote);
    for (const auto& payload : chain.payloads) {
        if (closed_) return;
        if (payload.type == PayloadType::notification) {
            if (const auto body = decode_notify(payload.body)) handle_notification(now, *body, id);
        } else if (payload.type == PayloadType::delete_) {
            if (const auto body = decode_delete(payload.body)) handle_delete(now, *body);
        }
    }
}

// The peer has our proof and says no: encrypted behind our last message of Phase 1, with a HASH that only who
// made the Diffie-Hellman exchange with us can make.
void IsakmpSa::receive_refusal(const Message& message) {
    if (!initiator_ || !phase1_.chain)
        return drop(Count::dropped_unexpected, "an Informational message before Phase 1 is through");
    const auto id = message.header.message_id;
    Exchange exchange;
    exchange.chain = CbcChain::for_phase2(suite_, keys_, phase1_.chain->iv(), id).value();
    const auto opened = open(exchange, message);
    if (!opened) return;
    const auto hash = hash_1(suite_.hash, keys_.a, id, opened->chain.from(1));
    if (!begins_with(opened->chain, hash))
        return drop(Count::dropped_bad_icv, "an Informational message with a wrong HASH");
    for (const auto& payload : opened->chain.payloads) {
        if (payload.type != PayloadType::notification) continue;
        const auto body = decode_notify(payload.body);
        if (!body || !is_error(body->type)) continue;
        const auto text = "the peer says " + to_string(body->type);
        shared_.tally.add(Count::refused_authentication);
        report(Kind::authentication_failed, text);
        return close(text);
    }
}

void IsakmpSa::handle_notification(TimePoint now, const NotifyBody& body, std::uint32_t message_id) {
    switch (body.type) {
        case NotifyType::r_u_there:
        case NotifyType::r_u_there_ack:
            return handle_dead_peer_detection(now, body);
        case NotifyType::connected: {
            const auto quick = quick_modes_.find(message_id);
            if (quick == quick_modes_.end() || quick->second.expects != QuickMode::Expects::connected) return;
            quick->second.expects = QuickMode::Expects::nothing;
            return finish_quick_mode(now, quick->second);
        }
        case NotifyType::initial_contact:
            initial_contact_ = true;  // counts once the peer has logged in
            if (stage_ != Stage::open) return;
            if (connection_->unique != ConnectionConfig::Unique::never) shared_.end_others(*this);
            return;
        default:
            break;
    }
    report(Kind::note, "the peer says " + to_string(body.type));
    if (!is_error(body.type)) return;
    if (stage_ != Stage::open) return close("the peer says " + to_string(body.type));
    // It names no exchange. With one under way that is the one that is meant; the peer will not answer it.
    std::vector<QuickMode*> open_ones;
    for (auto& [id, quick] : quick_modes_)
        if (quick.initiator && quick.expects == QuickMode::Expects::second) open_ones.push_back(&quick);
    const auto named = quick_modes_.find(message_id);
    if (named != quick_modes_.end()) {
        fail_quick_mode(named->second, to_string(body.type));
    } else if (open_ones.size() == 1) {
        fail_quick_mode(*open_ones.front(), to_string(body.type));
    } else if (open_ones.empty()) {
        new_group_is_refused(now, body.type);
    }
}

// A user may log in from two hosts, and a name with virtual addresses may be many hosts': none is to have
// what another one has.
bool IsakmpSa::has_same_host(const IkeSa& other) const {
    const auto& leases = static_cast<const IsakmpSa&>(other).remote_leases_;
    const bool one_of_many =
        remote_user_.type != Identity::Type::any || !remote_leases_.empty() || !leases.empty();
    return !one_of_many || other.remote() == remote_;
}

// IPsec SAs are not bound to the ISAKMP SA under which they were made: its peer may speak of them under
// another one. Where a reload has given the connection another name, what has the old one is of the new one.
std::vector<IsakmpSa*> IsakmpSa::others_of_these_peers(Named connection) const {
    std::vector<IsakmpSa*> others;
    const auto loaded = shared_.connections_for(IkeVersion::v1, local_.address, remote_.address);
    const auto is_loaded = [&](const std::string& name) {
        return std::any_of(loaded.begin(), loaded.end(),
                           [&](const ConnectionPointer& one) { return one->name == name; });
    };
    const auto belongs = [&](const std::string& name) {
        return connection == Named::anyhow || name == connection_->name || !is_loaded(name) ||
               !is_loaded(connection_->name);
    };
    for (const auto id : shared_.same_peers(*this)) {
        auto* other = shared_.find(id);
        const bool fits = other != nullptr && other->connection().version == IkeVersion::v1 &&
                          belongs(other->connection().name) && other->state() != SaState::connecting &&
                          has_same_host(*other);
        if (fits) others.push_back(static_cast<IsakmpSa*>(other));
    }
    return others;
}

// What a newer ISAKMP SA of the same two can take over lives on.
void IsakmpSa::leave_children_to_others(TimePoint now) {
    for (auto* other : others_of_these_peers()) {
        if (!other->takes_children()) continue;
        other->adopt(*this);
        other->proceed(now);
    }
}

void IsakmpSa::handle_delete(TimePoint now, const DeleteBody& body) {
    if (body.protocol == ProtocolId::ike) {
        const auto is_this = [&](const Bytes& spi) { return spi == cookie_spi(spi_i_, spi_r_); };
        if (std::none_of(body.spis.begin(), body.spis.end(), is_this)) return;
        if (stage_ != Stage::open) {
            deleted_by_peer_ = true;
            return close("deleted by the peer");
        }
        leave_children_to_others(now);
        return close_and_reestablish("deleted by the peer", &ChildConfig::close_action);
    }
    if (stage_ != Stage::open) return;  // it has none, and nobody knows yet whose others might be
    for (const auto& spi : body.spis) {
        net::ByteReader reader(spi);
        const auto number = reader.u32();
        if (!reader.ok() || delete_for_peer(now, body.protocol, number)) continue;
        for (auto* other : others_of_these_peers(Named::anyhow))
            if (other->delete_for_peer(now, body.protocol, number)) break;
    }
}

// The peer deletes what it has rekeyed, and only now says which one that was. If another one was taken for
// it, the two change places.
void IsakmpSa::note_replaced(TimePoint now, ChildSa& gone) {
    const bool is_up = gone.state == SaState::established || gone.state == SaState::rekeying;
    if (!is_up || !gone.on_device || gone.replaced_by) return;
    for (auto& [id, other] : children_) {
        const bool same = other.state == SaState::rekeyed && other.replaced_by && other.on_device &&
                          other.config->name == gone.config->name &&
                          other.local_selectors == gone.local_selectors &&
                          other.remote_selectors == gone.remote_selectors;
        auto* newer = same ? find_child(*other.replaced_by) : nullptr;
        const bool by_peer = newer != nullptr && newer != &gone && !newer->created_here;
        if (!by_peer || newer->replaces != id) continue;
        gone.replaced_by = std::exchange(other.replaced_by, std::nullopt);
        newer->replaces = gone.id;
        newer->lineage = gone.lineage;
        other.deleted_by_peer_until.reset();
        const bool under_way =
            std::any_of(quick_modes_.begin(), quick_modes_.end(), [about = other.id](const auto& entry) {
                const auto& quick = entry.second;
                return quick.initiator && quick.expects != QuickMode::Expects::nothing &&
                       quick.wish.replaces == about;
            });
        other.state = under_way ? SaState::rekeying : SaState::established;
        // Its own rekeying may have been passed over meanwhile.
        const bool due = !under_way && !other.rekey_at && other.config->time.rekey.count() > 0;
        if (due) other.rekey_at = now;
        return;
    }
}

// Of those that go back to the same SA, when both sides have rekeyed it at once.
ChildSa* IsakmpSa::newest_beside(const ChildSa& child) {
    for (auto entry = children_.rbegin(); entry != children_.rend(); ++entry) {
        auto& other = entry->second;
        const bool is_up = other.state == SaState::established || other.state == SaState::rekeying;
        if (other.id != child.id && other.lineage == child.lineage && is_up && other.on_device) return &other;
    }
    return nullptr;
}

bool IsakmpSa::delete_for_peer(TimePoint now, ProtocolId protocol, std::uint32_t spi) {
    const auto found = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& child = entry.second;
        if (child.ah && protocol == ProtocolId::ah) return child.ah->spi_out == spi;
        return child.spi_out == spi && child.proposal.protocol == protocol;
    });
    if (found == children_.end()) return false;
    auto& child = found->second;
    if (child.state == SaState::rekeyed) peer_.deletes_rekeyed = true;
    note_replaced(now, child);
    // What the peer has sent on it before may come after this.
    const auto* beside = newest_beside(child);
    if (beside != nullptr && child.on_device && !child.replaced_by) child.replaced_by = beside->id;
    const bool was_up = child.on_device && !child.replaced_by &&
                        (child.state == SaState::established || child.state == SaState::rekeying);
    const auto config = child.config;
    const auto local = child.local_selectors, remote = child.remote_selectors;
    remove_child(found->first, "deleted by the peer");
    // Of several between the same two, one may have been rekeyed: nobody says which.
    const bool another = std::any_of(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& other = entry.second;
        return other.state == SaState::established && other.config->name == config->name &&
               other.local_selectors == local && other.remote_selectors == remote;
    });
    if (was_up && !another) bring_back_child(now, config);
    return true;
}

// ---- Dead Peer Detection

void IsakmpSa::ask_whether_alive(TimePoint now) {
    if (!peer_.dead_peer_detection) {
        last_heard_ = now;  // it cannot be asked
        return;
    }
    if (next_dpd_sequence_ == 0) next_dpd_sequence_ = shared_.random.u32() >> 1;  // RFC 3706 section 5.4
    peer_check_ = PeerCheck{next_dpd_sequence_, now, now};
    check_peer(now);
}

// Asks, and asks again until dpd_timeout is over.
void IsakmpSa::check_peer(TimePoint now) {
    if (now >= peer_check_->began + connection_->dpd_timeout) {
        peer_check_.reset();
        const auto text = fmt::format("no answer from {} to liveness checks for {} s", remote_.to_string(),
                                      connection_->dpd_timeout.count());
        shared_.tally.add(Count::peers_unreachable);
        report(Kind::peer_unreachable, text);
        return close_and_reestablish(text, &ChildConfig::dpd_action);
    }
    peer_check_->sequence = next_dpd_sequence_++;
    const auto pause = std::min<Duration>(connection_->dpd_delay, std::chrono::seconds(10));
    peer_check_->again = std::min(now + pause, peer_check_->began + connection_->dpd_timeout);
    Bytes data(sizeof(std::uint32_t));
    put_number(data, peer_check_->sequence);
    inform({PayloadType::notification, encode(isakmp_notify(NotifyType::r_u_there, std::move(data)))});
}

void IsakmpSa::handle_dead_peer_detection(TimePoint, const NotifyBody& body) {
    net::ByteReader reader(body.data);
    const auto sequence = reader.u32();
    const bool of_this = body.spi.empty() || body.spi == cookie_spi(spi_i_, spi_r_);
    if (!reader.ok() || reader.remaining() != 0 || !of_this)
        return drop(Count::dropped_syntax, "a malformed R-U-THERE");
    if (body.type == NotifyType::r_u_there_ack) {
        if (peer_check_ && sequence == peer_check_->sequence) peer_check_.reset();
        return;
    }
    // Section 5.4: a number of long ago is a replay.
    const bool old = peers_dpd_sequence_ && static_cast<std::int32_t>(sequence - *peers_dpd_sequence_) < 0;
    if (old) return drop(Count::dropped_message_id, "R-U-THERE with a sequence number of long ago");
    peers_dpd_sequence_ = sequence;
    inform({PayloadType::notification, encode(isakmp_notify(NotifyType::r_u_there_ack, body.data))});
}

}  // namespace keyline::ike::v1
