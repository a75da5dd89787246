// The CHILD SAs of an IKE SA: how they come to the device, take each other's place, and go.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "host/ike/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

// Negotiated as SHA2-256-128, with the same key; only the ICV is cut elsewhere.
esp::Integrity integrity_of(const EspSuite& suite, const ChildConfig& config) {
    const bool cut = config.sha256_96 && suite.integrity == esp::Integrity::hmac_sha2_256_128;
    return cut ? esp::Integrity::hmac_sha2_256_96 : suite.integrity;
}

void set_algorithms(esp::SaParameters& half, const EspSuite& suite, const ChildConfig& config) {
    half.protocol = suite.protocol;
    half.encryption = suite.encryption;
    half.key_bits = suite.key_bits;
    half.esn = suite.esn;
    half.integrity = integrity_of(suite, config);
}

}  // namespace

ChildSaInfo ChildSa::info() const {
    ChildSaInfo info;
    info.id = id;
    info.name = config->name;
    info.config = config;
    info.state = state;
    info.spi_in = spi_in;
    info.spi_out = spi_out;
    info.transforms = proposal;
    info.proposal = proposal.to_string();
    if (ah) info.ah = ah->proposal;
    if (ah) info.ah_spi_out = ah->spi_out;
    info.mode = mode;
    info.reqid = reqid_number();
    info.udp_encapsulation = udp_encapsulation;
    info.esn = suite.esn;
    info.local_selectors = local_selectors;
    info.remote_selectors = remote_selectors;
    info.installed = installed;
    info.rekey_at = rekey_at;
    info.expires_at = expires_at;
    return info;
}

ChildSa* IkeSa::find_child(ChildSaId id) {
    const auto found = children_.find(id);
    return found != children_.end() ? &found->second : nullptr;
}

const ChildSa* IkeSa::established_child(const std::string& name, const std::optional<PacketSelectors>& packet,
                                        const ChildConfig* config) const {
    const auto found = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& child = entry.second;
        const bool takes = !packet || (net::contains(child.local_selectors, packet->local) &&
                                       net::contains(child.remote_selectors, packet->remote));
        const bool as_configured = config == nullptr || *child.config == *config;
        return child.config->name == name && child.on_device && takes && as_configured &&
               (child.state == SaState::established || child.state == SaState::rekeying);
    });
    return found != children_.end() ? &found->second : nullptr;
}

// ---- Virtual addresses

void IkeSa::take_virtual_address(const net::IpAddress& address) {
    local_virtual_.push_back(address);
    shared_.act(AddVirtualAddress{address});
}

std::vector<net::IpAddress> IkeSa::remote_virtual() const {
    std::vector<net::IpAddress> addresses;
    for (const auto& [version, lease] : remote_leases_) addresses.push_back(lease->address);
    return addresses;
}

net::TrafficSelectors IkeSa::local_selectors_of(const ChildConfig& config) const {
    if (local_virtual_.empty()) return selectors_at(config.local_selectors, local_.address);
    return selectors_at(config.local_selectors, local_virtual_);
}

net::TrafficSelectors IkeSa::remote_selectors_of(const ChildConfig& config) const {
    if (remote_leases_.empty()) return selectors_at(config.remote_selectors, remote_.address);
    return selectors_at(config.remote_selectors, remote_virtual());
}

// ---- Coming

std::vector<ChildConfigPointer> IkeSa::candidates(const net::TrafficSelectors& remote,
                                                  const net::TrafficSelectors& local) const {
    std::vector<ChildConfigPointer> exact;
    std::vector<ChildConfigPointer> for_first;
    std::vector<ChildConfigPointer> others;
    for (const auto& child : connection_->children) {
        const auto theirs = net::intersect(remote_selectors_of(child), remote);
        const auto ours = net::intersect(local_selectors_of(child), local);
        if (theirs.empty() || ours.empty() || child.is_shunt()) continue;
        // Who configured just what the peer asks for goes first, and then who takes the peer's first
        // selectors, which may be those of the packet that set it off (section 2.9).
        const bool takes_first = net::contains(theirs, remote.front()) && net::contains(ours, local.front());
        auto& rank = theirs == remote && ours == local ? exact : takes_first ? for_first : others;
        rank.emplace_back(connection_, &child);
    }
    for (const auto* rank : {&for_first, &others}) exact.insert(exact.end(), rank->begin(), rank->end());
    return exact;
}

bool IkeSa::has_room_for_child(bool rekeying) const {
    constexpr std::size_t most = 256;
    // A rekeying replaces one; who never deletes what it has rekeyed finds an end as well.
    return children_.size() < (rekeying ? 2 * most : most);
}

ChildSa IkeSa::make_child(const ChildTerms& terms, std::uint32_t spi_in,
                          std::optional<ChildSaId> replaces) const {
    ChildSa child;
    child.id = shared_.next_child_sa++;
    child.config = terms.config;
    child.spi_in = spi_in;
    child.spi_out = terms.spi_out;
    child.proposal = terms.chosen;
    child.suite = terms.suite;
    child.ah = terms.ah;
    child.mode = terms.mode;
    child.peer_takes_tfc = terms.peer_takes_tfc;
    child.agreed_life = terms.agreed_life;
    child.agreed_bytes = terms.agreed_bytes;
    child.local_selectors = terms.local_selectors;
    child.remote_selectors = terms.remote_selectors;
    child.replaces = replaces;
    const auto old = replaces ? children_.find(*replaces) : children_.end();
    child.lineage = old != children_.end() ? old->second.lineage : child.id;
    child.reqid = old != children_.end() ? old->second.reqid
                  : terms.config->reqid != 0
                      ? std::make_shared<const std::uint32_t>(terms.config->reqid)
                      : shared_.reqids.take(child.local_selectors, child.remote_selectors);
    return child;
}

esp::Lifetime IkeSa::lifetime_of(const ChildSa& child) const {
    auto bytes = child.config->bytes;
    if (child.agreed_bytes != 0 && (bytes.life == 0 || child.agreed_bytes < bytes.life)) {
        bytes.life = child.agreed_bytes;
        bytes.rekey = std::min(bytes.rekey == 0 ? UINT64_MAX : bytes.rekey, bytes.life - bytes.life / 10);
    }
    return {soft_limit(child.config->packets), child.config->packets.life, soft_limit(bytes), bytes.life};
}

void IkeSa::install(ChildSa child, ChildKeys keys) {
    child.awaiting_device = true;
    child.udp_encapsulation = nat_local_ || nat_remote_;
    InstallChildSa action;
    action.child = child.id;
    action.ike_sa = id_;
    action.connection = connection_->name;
    action.child_name = child.config->name;
    action.replaces = child.replaces;

    auto& in = action.inbound;
    auto& out = action.outbound;
    const auto fill = [&](esp::SaParameters& half, esp::Direction direction, std::uint32_t spi,
                          const net::Endpoint& from, const net::Endpoint& to) {
        half.direction = direction;
        half.spi = spi;
        half.mode = child.mode;
        set_algorithms(half, child.suite, *child.config);
        if (child.ah)
            half.ah = {direction == esp::Direction::inbound ? child.spi_in : child.ah->spi_out,
                       integrity_of(child.ah->suite, *child.config)};
        half.replay_window = child.config->replay_window;
        half.copying = {child.config->copy_df, child.config->copy_ecn, child.config->copy_dscp};
        half.tfc_padding = child.peer_takes_tfc ? child.config->tfc_padding : 0;
        half.lifetime = lifetime_of(child);
        half.source = from.address;
        half.destination = to.address;
        if (child.udp_encapsulation) half.udp = esp::UdpEncapsulation{from.port, to.port};
    };
    fill(in, esp::Direction::inbound, child.spi_in, remote_, local_);
    fill(out, esp::Direction::outbound, child.spi_out, local_, remote_);
    in.source_selectors = child.remote_selectors;
    in.destination_selectors = child.local_selectors;
    out.source_selectors = child.local_selectors;
    out.destination_selectors = child.remote_selectors;
    if (shared_.settings.keys_can_be_exported)
        child.exportable_keys = std::make_shared<const ExportableKeys>(
            ExportableKeys{keys.inbound.clone(), keys.outbound.clone()});
    out.key = std::move(keys.outbound);
    in.key = std::move(keys.inbound);
    out.ah_key = std::move(keys.ah_outbound);
    in.ah_key = std::move(keys.ah_inbound);
    shared_.owner_of_child[child.id] = id_;
    children_.emplace(child.id, std::move(child));
    shared_.act(std::move(action));
}

void IkeSa::activate(ChildSa& child) {
    for (auto& [id, other] : children_) {
        if (other.config->name == child.config->name) other.outbound_active = false;
    }
    child.outbound_active = true;
    shared_.act(ActivateOutbound{child.id});
}

void IkeSa::child_installed(TimePoint now, ChildSaId id, const Result<void>& result) {
    auto* child = find_child(id);
    if (child == nullptr || !child->awaiting_device) return;
    child->awaiting_device = false;
    child->on_device = result.has_value();
    child_is_answered(*child, child->on_device);
    if (result) {
        device_took_child(now, *child);
    } else {
        device_refused_child(now, *child, result.error().message);
    }
    proceed(now);
    retire_predecessor(now);
}

void IkeSa::device_refused_child(TimePoint now, ChildSa& child, const std::string& why) {
    const auto text = "the device cannot take the CHILD SA: " + why;
    report(child.created_here ? Kind::initiation_failed : Kind::note, text, &child);
    if (auto* old = child.replaces ? find_child(*child.replaces) : nullptr) retry_rekey_later(now, *old);
    if (child.created_here) {
        terminate_child(now, child.id);
    } else {
        remove_child(child.id, text);
    }
}

void IkeSa::child_is_up(TimePoint now, ChildSa& child) {
    child.state = SaState::established;
    child.told = true;
    child.installed = now;
    const auto& config = *child.config;
    if (config.time.rekey.count() > 0)
        child.rekey_at = at_random_before(now, config.time.rekey, config.time.random);
    if (config.time.life.count() > 0) child.expires_at = now + config.time.life;
    if (child.agreed_life.count() > 0) {
        // Both sides end it then; rekeyed in time before that.
        const auto renew = now + child.agreed_life - child.agreed_life / 10;
        const auto end = now + child.agreed_life;
        child.expires_at = child.expires_at ? std::min(*child.expires_at, end) : end;
        if (child.rekey_at) child.rekey_at = std::min(*child.rekey_at, renew);
    }
    if (config.inactivity.count() > 0) child.inactive_at = now + config.inactivity;
    shared_.tally.add(child.replaces ? Count::child_sas_rekeyed : Count::child_sas_established);
    if (child.replaces) shared_.exchanges.add(ExchangeCount::child_rekey, connection_->name);
    const auto* old = told_before(child);
    report_change(child.replaces ? Kind::child_sa_rekeyed : Kind::child_sa_up,
                  fmt::format("SPIs {:08x} in, {:08x} out, {}{}, {} === {}", child.spi_in, child.spi_out,
                              child.proposal.to_string(),
                              child.ah ? fmt::format(" in AH {}", child.ah->proposal.to_string()) : "",
                              net::to_string(child.local_selectors), net::to_string(child.remote_selectors)),
                  &child, old != nullptr ? snapshot(old) : nullptr);
}

// What this one replaces for all who listen: of two rekeyings of one CHILD SA, what the other one made, which
// they were told of first.
const ChildSa* IkeSa::told_before(const ChildSa& child) const {
    if (!child.replaces) return nullptr;
    const auto other = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
        return entry.first != child.id && entry.second.replaces == child.replaces && entry.second.on_device;
    });
    const auto found = other != children_.end() ? other : children_.find(*child.replaces);
    return found != children_.end() ? &found->second : nullptr;
}

// ---- Going

void IkeSa::terminate_child(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr || child->state == SaState::deleting) return;
    child->state = SaState::deleting;
    child->rekey_at.reset();
    child->expires_at.reset();
    child->inactive_at.reset();
    ask_to_delete(now, *child);
}

void IkeSa::remove_child(ChildSaId id, const std::string& reason) {
    const auto found = children_.find(id);
    if (found == children_.end()) return;
    auto child = std::move(found->second);
    children_.erase(found);
    shared_.owner_of_child.erase(id);
    // First the other one, then out with this one: between them there would be no route into the tunnel, and
    // packets would leave in clear.
    if (child.outbound_active && !closed_) activate_survivor(child);
    const auto lingers = shared_.settings.delete_rekeyed_delay;
    if (child.replaced_by && child.on_device && !closed_ && lingers.count() > 0) {
        shared_.linger({shared_.time + lingers, id, child.spi_in, child.lineage});
    } else {
        // Nothing falls back to one that only receives.
        if (!child.replaced_by)
            shared_.end_lingering([&](const auto& sa) { return sa.lineage == child.lineage; });
        shared_.esp_spis.erase(child.spi_in);
        if (child.on_device || child.awaiting_device) shared_.act(RemoveChildSa{id});
    }
    child_was_removed(id);
    if (const auto* old = gives_way(child))
        return report_change(Kind::child_sa_rekeyed, "goes on: the peer has deleted what was to replace it",
                             old, snapshot(&child));
    const bool was_up = child.on_device && child.told && !child.replaced_by;
    if (was_up) report_change(Kind::child_sa_down, reason, &child);
}

// Whoever else serves the policy of a CHILD SA that is gone takes over: the newest.
void IkeSa::activate_survivor(const ChildSa& gone) {
    for (auto entry = children_.rbegin(); entry != children_.rend(); ++entry) {
        auto& other = entry->second;
        const bool serves = other.id != gone.id && other.config->name == gone.config->name &&
                            other.on_device && other.state != SaState::deleting;
        if (serves) return activate(other);
    }
}

// All that `from` has, for its successor.
void IkeSa::take_children(IkeSa& from) {
    for (auto& [id, child] : from.children_) {
        if (!from.may_move(child)) continue;
        shared_.owner_of_child[id] = id_;
        children_.emplace(id, std::move(child));
    }
    std::erase_if(from.children_, [&](const auto& entry) { return children_.contains(entry.first); });
    to_bring_back_.merge(from.to_bring_back_);
    brought_back_.merge(from.brought_back_);
    // A make-before-break that is under way goes on for this one, which may be what it makes.
    if (from.reauthenticated_by_ == id_) return;
    reauthenticated_by_ = std::exchange(from.reauthenticated_by_, std::nullopt);
    if (auto* next = reauthenticated_by_ ? shared_.find(*reauthenticated_by_) : nullptr)
        next->reauthenticates_ = id_;
}

// ---- Rekeying

Result<void> IkeSa::rekey_child(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr) return fail(fmt::format("no CHILD SA #{}", id));
    if (child->state == SaState::rekeying) {
        child->rekey_at.reset();  // or tick() would come back at once
        return {};
    }
    if (child->state != SaState::established) {
        return fail(fmt::format("CHILD SA #{} is {}", id, to_string(child->state)));
    }
    if (peer_may_not_know(*child)) {
        child->rekey_at = time_to_retry(now);
        return {};
    }
    child->state = SaState::rekeying;
    child->rekey_at.reset();
    ask_to_rekey(now, *child);
    return {};
}

void IkeSa::retry_rekey_later(TimePoint now, ChildSa& child) {
    if (child.state != SaState::rekeying) return;
    child.peer_rekey_nonce.reset();
    if (child.replaced_by) return await_delete(child);  // the peer's own rekeying of it succeeded
    child.state = SaState::established;
    child.rekey_at = time_to_retry(now);
}

// The peer deletes it, as the one whose exchange replaced it.
void IkeSa::await_delete(ChildSa& child) {
    constexpr std::chrono::seconds patience{30};
    child.state = SaState::rekeyed;
    child.deleted_by_peer_until = shared_.time + patience;
}

// ---- News from the device, and time

void IkeSa::child_soft_lifetime(TimePoint now, ChildSaId id) {
    (void)rekey_child(now, id);  // one that is not merely established is already on its way out
}

void IkeSa::child_hard_lifetime(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr) return;
    // No packet may use it any more, whatever the peer answers.
    if (child->on_device) {
        // The other one first: see remove_child().
        if (std::exchange(child->outbound_active, false)) activate_survivor(*child);
        shared_.act(RemoveChildSa{id});
        child->on_device = false;
        if (!child->replaced_by) report_change(Kind::child_sa_down, "its lifetime is over", child);
    }
    // Its time is over, not its purpose: the operator has not ended it. As strongSwan does it.
    const bool wanted = !child->replaced_by && child->state != SaState::deleting &&
                        child->state != SaState::rekeyed && state_ == SaState::established;
    const auto config = child->config;
    terminate_child(now, id);
    if (wanted) initiate(now, config, std::nullopt);
}

void IkeSa::child_traffic(TimePoint now, ChildSaId id) {
    last_heard_ = now;
    auto* child = find_child(id);
    if (child == nullptr || child->outbound_active || !child->on_device) return;
    activate(*child);
}

void IkeSa::child_moved(ChildSaId id, const net::Endpoint& remote) {
    const auto* child = find_child(id);
    if (child == nullptr || !child->on_device || !child->udp_encapsulation) return;
    if (state_ == SaState::connecting || remote.address.version() != local_.address.version()) return;
    follow_peer(local_, remote);
}

void IkeSa::tick_children(TimePoint now) {
    std::vector<ChildSaId> to_rekey;
    std::vector<ChildSaId> to_settle;
    std::vector<ChildSaId> over;
    for (auto& [id, child] : children_) {
        if (child.expires_at && now >= *child.expires_at) {
            over.push_back(id);
        } else if (child.rekey_at && now >= *child.rekey_at) {
            to_rekey.push_back(id);
        } else if (child.deleted_by_peer_until && now >= *child.deleted_by_peer_until) {
            to_settle.push_back(id);
        }
    }
    std::vector<ChildSaId> idle;
    for (const auto& [id, child] : children_)
        if (child.inactive_at && now >= *child.inactive_at) idle.push_back(id);
    for (const auto id : idle) check_inactivity(now, children_.at(id));
    for (const auto id : over) child_hard_lifetime(now, id);
    for (const auto id : to_settle) settle_rekeyed(now, id);
    for (const auto id : to_rekey) {
        const bool begun = rekey_child(now, id).has_value();
        if (auto* child = begun ? nullptr : find_child(id)) child->rekey_at.reset();
    }
}

}  // namespace keyline::ike
