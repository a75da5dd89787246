#include "host/ike/engine_implementation.h"

#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v1/isakmp_sa.h"
#include "host/ike/v2/ike_sa.h"
#include "host/ike/v2/stateless_answer.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

// The smallest of the connection's ranges that hold the peer's address, as the logarithm of its size: who
// names a peer more closely goes first.
unsigned breadth(const ConnectionConfig& connection, const net::IpAddress& address) {
    unsigned least = address.bits() + 1;
    for (const auto& host : connection.remote_names)
        if (std::find(host.addresses.begin(), host.addresses.end(), address) != host.addresses.end())
            return 0;
    for (const auto& range : connection.remote_addresses) {
        if (!range.contains(address)) continue;
        unsigned common = 0;
        const auto bit = [](const net::IpAddress& of, unsigned at) {
            return of.bytes()[at / 8] >> (7 - at % 8) & 1;
        };
        while (common < address.bits() && bit(range.first, common) == bit(range.last, common)) common++;
        least = std::min(least, address.bits() - common);
    }
    return least;
}

}  // namespace

// ---- Bookkeeping

IkeSa* Engine::Implementation::touch(IkeSaId id) {
    const auto found = sas_.find(id);
    if (found == sas_.end()) return nullptr;
    touched_.insert(id);
    return found->second.get();
}

IkeSa* Engine::Implementation::find(IkeSaId id) {
    auto* sa = touch(id);
    return sa != nullptr && !sa->closed() ? sa : nullptr;
}

IkeSa& Engine::Implementation::add(std::unique_ptr<IkeSa> sa) {
    auto& reference = *sa;
    by_spi_[reference.own_spi()] = reference.id();
    touched_.insert(reference.id());
    sas_.emplace(reference.id(), std::move(sa));
    return reference;
}

void Engine::Implementation::forget(IkeSaId id) {
    by_spi_.erase(sas_.at(id)->own_spi());
    half_open_.remove(id);
    by_identities_.remove(id);
    by_connection_.remove(id);
    if (const auto digest = init_digests_.find(id); digest != init_digests_.end()) {
        by_init_digest_.erase(digest->second);
        init_digests_.erase(digest);
    }
    sas_.erase(id);
}

void Engine::Implementation::settle() {
    while (!touched_.empty()) {
        const auto id = *touched_.begin();
        touched_.erase(touched_.begin());
        const auto found = sas_.find(id);
        if (found == sas_.end()) continue;
        if (const auto old = deadline_of_.find(id); old != deadline_of_.end()) {
            deadlines_.erase({old->second, id});
            deadline_of_.erase(old);
        }
        auto& sa = *found->second;
        if (sa.closed()) {
            forget(id);
            continue;
        }
        if (!sa.half_open()) {
            half_open_.remove(id);
            by_identities_.set(id, identity_pair(sa));
            by_connection_.set(id, sa.connection().name);
        }
        if (const auto next = sa.deadline()) {
            deadline_of_[id] = *next;
            deadlines_.insert({*next, id});
        }
    }
}

void Engine::Implementation::drop(Count reason, const Datagram& datagram, const char* text) {
    tally.add(reason);
    if (reason == Count::dropped_unknown_spi) exchanges.add(ExchangeCount::invalid_spi);
    if (is_malformed(reason)) exchanges.add(ExchangeCount::invalid);
    ReportEvent event;
    event.kind = Kind::message_dropped;
    event.text = fmt::format("{} (from {})", text, datagram.remote.to_string());
    act(std::move(event));
}

IkeSa* Engine::Implementation::owner_of(ChildSaId child) {
    const auto found = owner_of_child.find(child);
    return found != owner_of_child.end() ? find(found->second) : nullptr;
}

void Engine::Implementation::end_others(const IkeSa& survivor) {
    for (const auto id : by_identities_.find(identity_pair(survivor))) {
        // What was begun later stays: two sides that begin at once would end each other's IKE SA.
        auto* sa = id < survivor.id() ? find(id) : nullptr;
        if (sa == nullptr || sa->state() == SaState::connecting) continue;
        // A peer that has started anew does not know these SPIs any more. One that began two IKE SAs at the
        // same time does, and must hear of it.
        sa->abandon("the peer has started anew (INITIAL_CONTACT)");
    }
}

bool Engine::Implementation::is_first_contact(const IkeSa& wanted) const {
    const auto same = by_identities_.find(identity_pair(wanted));
    return std::none_of(same.begin(), same.end(), [&](IkeSaId id) {
        const auto& sa = *sas_.at(id);
        return id != wanted.id() && !sa.closed() && !sa.half_open();
    });
}

std::vector<IkeSaId> Engine::Implementation::same_peers(const IkeSa& sa) const {
    auto same = by_identities_.find(identity_pair(sa));
    std::erase(same, sa.id());
    return same;
}

void Engine::Implementation::bring_back(const IkeSa& old, std::vector<ChildWish> wishes) {
    for (const auto id : by_connection_.find(old.connection().name)) {
        auto* other = id != old.id() ? find(id) : nullptr;
        const bool same_peer =
            other != nullptr && other->remote().address == old.remote().address &&
            (other->state() == SaState::connecting || other->remote_id() == old.remote_id());
        if (!same_peer || !other->takes_children()) continue;
        for (auto& wish : wishes) {
            if (!other->provides(wish.config->name))
                other->initiate(time, std::move(wish.config), wish.packet);
        }
        return;
    }
    begin_again(old, std::move(wishes), 1);
}

// ---- Configuration

std::vector<ConnectionPointer> Engine::Implementation::connections_for(IkeVersion version,
                                                                       const net::IpAddress& local,
                                                                       const net::IpAddress& remote) const {
    std::vector<ConnectionPointer> fitting;
    for (const auto& connection : connections_) {
        const auto& config = *connection;
        if (config.version == version && includes(config.local_addresses, config.local_names, local) &&
            includes(config.remote_addresses, config.remote_names, remote))
            fitting.push_back(connection);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [&](const auto& left, const auto& right) {
        return breadth(*left, remote) < breadth(*right, remote);
    });
    return fitting;
}

Result<net::Endpoint> Engine::Implementation::source_for(const ConnectionConfig& connection,
                                                         const net::Endpoint& remote) const {
    for (const auto& address : single_addresses(connection.local_addresses, connection.local_names)) {
        if (address.version() == remote.address.version())
            return net::Endpoint{address, connection.local_port};
    }
    const bool any = connection.local_addresses.empty() && connection.local_names.empty();
    if (any && settings.source_address_for) {
        if (const auto address = settings.source_address_for(remote.address)) {
            return net::Endpoint{*address, connection.local_port};
        }
    }
    return fail(fmt::format("connection {}: no local address from which to reach {}; set local_addrs",
                            connection.name, remote.address.to_string()));
}

// What has the child, or has asked for it; else the newest that is up: one before it may be about to go, when
// the peer has taken another in its place.
IkeSa* Engine::Implementation::find_for(const std::string& connection, const std::string& child) {
    IkeSa* found = nullptr;
    for (const auto id : by_connection_.find(connection)) {
        auto* sa = find(id);
        if (sa == nullptr || !sa->takes_children()) continue;
        if (!child.empty() && sa->provides(child)) return sa;
        if (found == nullptr || sa->state() != SaState::connecting) found = sa;
    }
    return found;
}

Result<void> Engine::Implementation::initiate(TimePoint now, const std::string& connection_name,
                                              const std::string& child_name,
                                              const std::optional<PacketSelectors>& packet) {
    const auto connection =
        std::find_if(connections_.begin(), connections_.end(),
                     [&](const auto& candidate) { return candidate->name == connection_name; });
    if (connection == connections_.end()) return fail("no connection \"" + connection_name + "\"");
    const auto& children = (*connection)->children;
    const auto child = std::find_if(children.begin(), children.end(), [&](const ChildConfig& candidate) {
        return candidate.name == child_name;
    });
    if (child == children.end() && !child_name.empty()) {
        return fail("connection \"" + connection_name + "\" has no child \"" + child_name + "\"");
    }
    if (child != children.end() && child->is_shunt())
        return fail("child \"" + child_name + "\" is a shunt policy: nothing is negotiated for it");
    const auto config = child != children.end() ? ChildConfigPointer(*connection, &*child) : nullptr;
    if (auto* sa = find_for(connection_name, child_name)) {
        sa->initiate(now, config, packet);
        return {};
    }
    const auto peers = single_addresses((*connection)->remote_addresses, (*connection)->remote_names);
    if (peers.empty()) {
        return fail("connection \"" + connection_name + "\" has no single address in remote_addrs" +
                    ((*connection)->remote_names.empty() ? ", so it can only respond"
                                                         : ", and its host name has no address"));
    }
    const net::Endpoint remote{peers.front(), (*connection)->remote_port};
    const auto local = source_for(**connection, remote);
    if (!local) return tl::unexpected(local.error());
    auto& sa = add(make_initiator(*connection, *local, remote));
    sa.initiate(now, config, packet);
    return {};
}

std::unique_ptr<IkeSa> Engine::Implementation::make_initiator(const ConnectionPointer& connection,
                                                              const net::Endpoint& local,
                                                              const net::Endpoint& remote) {
    if (connection->version == IkeVersion::v1)
        return std::make_unique<v1::IsakmpSa>(*this, connection, local, remote);
    return std::make_unique<Ikev2Sa>(*this, connection, local, remote);
}

std::optional<net::Endpoint> Engine::Implementation::moved_peer(const IkeSa& old) const {
    const auto& address = old.remote().address;
    const auto is_host = [&](const HostName& host) {
        return std::find(host.addresses.begin(), host.addresses.end(), address) != host.addresses.end();
    };
    const auto& before = old.connection().remote_names;
    if (std::none_of(before.begin(), before.end(), is_host)) return std::nullopt;
    for (const auto& connection : connections_) {
        if (connection->name != old.connection().name) continue;
        const auto now = single_addresses(connection->remote_addresses, connection->remote_names);
        if (now.empty() || std::find(now.begin(), now.end(), address) != now.end()) return std::nullopt;
        return net::Endpoint{now.front(), connection->remote_port};
    }
    return std::nullopt;
}

void Engine::Implementation::begin_again(const IkeSa& old, std::vector<ChildWish> wishes, unsigned attempt) {
    auto local = old.local();
    auto remote = old.remote();
    const auto& connection = old.connection();
    // Through a NAT only the mapping that is there leads to the peer.
    if (!old.behind_nat()) {
        local.port = connection.local_port;
        remote.port = connection.remote_port;
    }
    if (const auto moved = moved_peer(old)) {
        remote = *moved;
        if (const auto source = source_for(connection, remote)) local = *source;
    }
    auto& sa = add(make_initiator(old.connection_pointer(), local, remote));
    sa.follows(old, attempt);
    for (auto& wish : wishes) sa.initiate(time, std::move(wish.config), wish.packet);
    if (wishes.empty()) sa.initiate(time, nullptr, std::nullopt);
}

// ---- Messages

void Engine::Implementation::receive_traced(TimePoint now, const Datagram& datagram) {
    trace.received(datagram.local, datagram.remote, datagram.bytes);
    receive(now, datagram);
    // By now a responder may know the connection.
    const auto found = sas_.find(trace.owner_in_hand());
    trace.finish(found != sas_.end() ? std::optional(found->second->in_trace()) : std::nullopt);
}

void Engine::Implementation::receive(TimePoint now, const Datagram& datagram) {
    tally.add(Count::received);
    const auto header = decode_header(datagram.bytes);
    if (!header) return drop(Count::dropped_short, datagram, "shorter than an IKE header");
    if (header->major_version == v1::isakmp_major_version) return receive_v1(now, datagram);
    if (header->major_version == ikev2_major_version) return receive_v2(now, datagram, *header);
    if (header->major_version > ikev2_major_version && !header->response && header->initiator_spi != 0)
        return refuse_version(datagram, *header);
    drop(Count::dropped_version, datagram, "neither IKEv1 nor IKEv2");
}

void Engine::Implementation::receive_v2(TimePoint now, const Datagram& datagram, const Header& header) {
    const bool init_request = header.exchange == ExchangeType::ike_sa_init && !header.response &&
                              header.responder_spi == 0 && header.from_initiator && header.message_id == 0 &&
                              header.initiator_spi != 0;
    if (init_request) return receive_init_request(now, datagram);
    auto* sa = header.from_initiator ? find_by_cookies(header.responder_spi, header.initiator_spi)
                                     : find_by_cookies(header.initiator_spi, header.responder_spi);
    if (sa == nullptr || sa->connection().version != IkeVersion::v2)
        return drop(Count::dropped_unknown_spi, datagram, "no IKE SA with these SPIs");
    if (trace.on()) trace.belongs_to(sa->in_trace());
    sa->receive(now, datagram);
}

// Nothing in a header of ISAKMP says whose message it is: one of the cookies is ours.
void Engine::Implementation::receive_v1(TimePoint now, const Datagram& datagram) {
    const auto header = v1::decode_header(datagram.bytes);
    const bool first = header->responder_cookie == 0 && header->initiator_cookie != 0 &&
                       header->message_id == 0 &&
                       (header->exchange == v1::ExchangeType::identity_protection ||
                        header->exchange == v1::ExchangeType::aggressive);
    if (first) return receive_phase1_request(now, datagram);
    auto* sa = find_by_cookies(header->responder_cookie, header->initiator_cookie);
    if (sa == nullptr) sa = find_by_cookies(header->initiator_cookie, header->responder_cookie);
    if (sa == nullptr || sa->connection().version != IkeVersion::v1)
        return drop(Count::dropped_unknown_spi, datagram, "no ISAKMP SA with these cookies");
    if (trace.on()) trace.belongs_to(sa->in_trace());
    sa->receive(now, datagram);
}

IkeSa* Engine::Implementation::find_by_cookies(std::uint64_t own, std::uint64_t peers) {
    const auto found = by_spi_.find(own);
    auto* sa = found != by_spi_.end() ? touch(found->second) : nullptr;
    return sa != nullptr && (sa->peer_spi() == 0 || sa->peer_spi() == peers) ? sa : nullptr;
}

// RFC 7296 section 2.5: an answer in our own version, unprotected.
void Engine::Implementation::refuse_version(const Datagram& datagram, const Header& header) {
    drop(Count::dropped_version, datagram, "newer than IKEv2");
    Header answer;
    answer.initiator_spi = header.initiator_spi;
    answer.responder_spi = header.responder_spi;
    answer.exchange = header.exchange;
    answer.from_initiator = !header.from_initiator;
    answer.message_id = header.message_id;
    answer_without_state(*this, datagram, answer, notify(NotifyType::invalid_major_version));
}

// Section 2.21.1.
void Engine::Implementation::refuse_init(const Datagram& datagram, const Header& header,
                                         const DecodeError& error) {
    const bool critical = error.kind == DecodeError::Kind::unsupported_critical_payload;
    drop(critical ? Count::refused_critical_payload : Count::refused_syntax, datagram, error.reason);
    if (header.length != datagram.bytes.size()) return;
    Header answer;
    answer.initiator_spi = header.initiator_spi;
    answer_without_state(*this, datagram, answer,
                         critical
                             ? notify(NotifyType::unsupported_critical_payload, Bytes{error.payload_type})
                             : notify(NotifyType::invalid_syntax));
}

std::optional<Bytes> Engine::Implementation::take_first_message(const Datagram& datagram) {
    const auto source = datagram.remote.to_string();
    auto digest = crypto::hash(crypto::HashAlgorithm::sha256, {as_bytes(source), datagram.bytes});
    if (const auto known = by_init_digest_.find(digest); known != by_init_digest_.end()) {
        auto* sa = touch(known->second);
        if (trace.on()) trace.belongs_to(sa->in_trace());
        sa->repeat_first_response(datagram);
        return std::nullopt;
    }
    if (half_open_.size() >= settings.half_open_limit) {
        drop(Count::dropped_half_open_limit, datagram, "too many half-open IKE SAs");
        return std::nullopt;
    }
    if (half_open_.of(datagram.remote.address) >= settings.half_open_limit_per_address) {
        drop(Count::dropped_half_open_limit, datagram, "too many half-open IKE SAs of this address");
        return std::nullopt;
    }
    return digest;
}

void Engine::Implementation::add_half_open(std::unique_ptr<IkeSa> sa, const Datagram& datagram,
                                           const Bytes& digest) {
    const auto id = sa->id();
    by_init_digest_[digest] = id;
    init_digests_[id] = digest;
    half_open_.add(id, datagram.remote.address);
    if (trace.on()) trace.belongs_to(sa->in_trace());
    add(std::move(sa));
}

void Engine::Implementation::receive_phase1_request(TimePoint now, const Datagram& datagram) {
    const auto digest = take_first_message(datagram);
    if (!digest) return;
    const auto message = v1::decode_message(datagram.bytes);
    if (!message) return drop(Count::dropped_syntax, datagram, message.error().reason);
    if (message->header.encryption)
        return drop(Count::dropped_unexpected, datagram, "the first message of Phase 1 is encrypted");
    if (auto sa = v1::IsakmpSa::answer(*this, now, datagram, *message))
        add_half_open(std::move(sa), datagram, *digest);
}

void Engine::Implementation::receive_init_request(TimePoint now, const Datagram& datagram) {
    const auto digest = take_first_message(datagram);
    if (!digest) return;
    const auto message = decode_message(datagram.bytes);
    if (!message) return refuse_init(datagram, *decode_header(datagram.bytes), message.error());
    if (message->encrypted)
        return drop(Count::dropped_unexpected, datagram, "IKE_SA_INIT with an SK payload");
    if (half_open_.size() >= settings.cookie_threshold && demand_cookie(now, datagram, *message)) return;
    if (auto sa = Ikev2Sa::answer_init(*this, now, datagram, *message))
        add_half_open(std::move(sa), datagram, *digest);
}

bool Engine::Implementation::demand_cookie(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto* nonce = find_body<NonceBody>(message.payloads, PayloadType::nonce);
    if (nonce == nullptr) return false;  // answer_init() refuses it
    const auto& address = datagram.remote.address;
    const auto spi = message.header.initiator_spi;
    const auto* cookie = find_notify(message.payloads, NotifyType::cookie);
    if (cookie != nullptr && cookies_.accepts(now, cookie->data, nonce->data, address, spi)) return false;
    Header header;
    header.initiator_spi = spi;
    tally.add(Count::cookies_demanded);
    answer_without_state(*this, datagram, header,
                         notify(NotifyType::cookie, cookies_.make(now, nonce->data, address, spi)));
    return true;
}

void Engine::Implementation::tick(TimePoint now) {
    end_lingering([now](const Lingering& sa) { return sa.until <= now; });
    std::vector<IkeSaId> due;
    for (auto entry = deadlines_.begin(); entry != deadlines_.end() && entry->first <= now; ++entry) {
        due.push_back(entry->second);
    }
    for (const auto id : due) {
        if (auto* sa = find(id)) sa->tick(now);
    }
}

}  // namespace keyline::ike
