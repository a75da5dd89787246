// The beginning and the end of an ISAKMP SA, and what the operator asks of it.
#include "host/ike/v1/isakmp_sa.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace keyline::ike::v1 {

using Kind = ReportEvent::Kind;

IsakmpSa::IsakmpSa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
                   const net::Endpoint& remote)
    : IkeSa(shared, std::move(connection), local, remote, true), aggressive_(connection_->aggressive) {
    local_id_ = own_identity(connection_->local.front());
    values_.initiator_cookie = spi_i_;
}

IsakmpSa::IsakmpSa(Responder, Shared& shared, ConnectionPointer connection, const Datagram& datagram,
                   std::uint64_t initiator_cookie)
    : IkeSa(shared, std::move(connection), datagram.local, datagram.remote, false),
      aggressive_(connection_->aggressive),
      first_port_(datagram.local.port) {
    spi_i_ = initiator_cookie;
    values_.initiator_cookie = spi_i_;
    values_.responder_cookie = spi_r_;
    local_id_ = own_identity(connection_->local.front());
}

// ---- The operator

void IsakmpSa::ask_for(TimePoint now, ChildConfigPointer config,
                       const std::optional<PacketSelectors>& packet) {
    if (config) {
        wishes_.push_back({std::move(config), packet, {}});
    } else {
        wanted_alone_ = true;
    }
    const bool not_begun =
        initiator_ && state_ == SaState::connecting && expects_ == 0 && !waiting_ && stage_ == Stage::phase1;
    if (not_begun) begin_phase1(now);
    proceed(now);
}

void IsakmpSa::ask_to_rekey(TimePoint now, ChildSa& child) {
    // Both sides rekeyed at once some time ago, and there are more of them than there should be: the oldest
    // one is not rekeyed once more. The peer deletes it, as its time comes there, or this side, later.
    const auto newer = std::count_if(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& other = entry.second;
        return other.id > child.id && other.on_device && other.state == SaState::established &&
               other.config->name == child.config->name && other.local_selectors == child.local_selectors &&
               other.remote_selectors == child.remote_selectors;
    });
    if (newer >= child.config->sa_payloads) {
        if (const auto* beside = newest_beside(child)) child.replaced_by = beside->id;
        return await_delete(child);
    }
    wishes_.push_back({child.config, {}, child.id});
    proceed(now);
}

// Nobody answers a DELETE of IKEv1. What this one was to replace, and still sends, goes before it: nothing
// else would end it, and the peer knows by that order that this was no rekeying.
void IsakmpSa::ask_to_delete(TimePoint now, ChildSa& child) {
    const auto id = child.id;
    std::vector<ChildSaId> replaced;
    for (const auto& [other, entry] : children_)
        if (entry.replaced_by == id && entry.on_device) replaced.push_back(other);
    for (const auto other : replaced) terminate_child(now, other);
    if (child.spi_out != 0 && !keys_.a.empty()) inform_of_end(child);
    std::erase_if(wishes_, [&](const Wish& wish) { return wish.replaces == id; });
    remove_child(id, "deleted");
}

void IsakmpSa::ask_to_delete_ike(TimePoint now) {
    if (makes_way_) leave_children_to_others(now);  // what the peer made under it since
    const auto waiting = std::exchange(wishes_, {});
    for (const auto& wish : waiting) report_failure(wish, "the ISAKMP SA is being deleted");
    say_goodbye(true, {});
    close("deleted");
}

void IsakmpSa::say_goodbye(bool peer_knows, const std::string&) {
    if (!peer_knows || keys_.a.empty()) return;
    for (const auto& [id, child] : children_)
        if (child.on_device) inform_of_end(child);
    DeleteBody body;
    body.protocol = ProtocolId::ike;
    body.spis = {cookie_spi(spi_i_, spi_r_)};
    inform({PayloadType::delete_, encode(body)});
}

bool IsakmpSa::has_asked_for(const std::string& child) const {
    const auto asks = [&](const Wish& wish) { return wish.config->name == child && !wish.replaces; };
    return std::any_of(wishes_.begin(), wishes_.end(), asks) ||
           std::any_of(quick_modes_.begin(), quick_modes_.end(), [&](const auto& entry) {
               const auto& quick = entry.second;
               return quick.initiator && quick.expects != QuickMode::Expects::nothing && asks(quick.wish);
           });
}

void IsakmpSa::report_failure(const Wish& wish, const std::string& text) const {
    ReportEvent event;
    event.kind = Kind::initiation_failed;
    event.ike_sa = id_;
    event.connection = connection_->name;
    event.child = wish.replaces.value_or(0);
    event.child_name = wish.config->name;
    event.text = text;
    shared_.act(std::move(event));
}

bool IsakmpSa::add_keys(IkeSaKeys& keys) const {
    if (keys_.encryption.empty()) return false;
    keys.version = isakmp_major_version;
    keys.proposal = chosen_.proposal;
    keys.ei = keys_.encryption.clone();
    return true;
}

// ---- Its successor

// A new ISAKMP SA with a new Phase 1; this one goes when that stands (IKEv1 knows no other rekeying).
Result<void> IsakmpSa::rekey(TimePoint now) {
    if (state_ != SaState::established)
        return fail(fmt::format("ISAKMP SA #{} is {}", id_, to_string(state_)));
    if (!may_begin_anew())
        return fail(
            fmt::format("ISAKMP SA #{}: its peer logs in here or has its address from here, so only the "
                        "peer can begin another one",
                        id_));
    const bool useless = children_.empty() && wishes_.empty() && !shared_.is_first_contact(*this);
    if (useless) {
        terminate(now);
        return {};
    }
    reauthenticate(now);
    return {};
}

void IsakmpSa::inherit(IkeSa& old) {
    if (old.connection().version == IkeVersion::v1) adopt(static_cast<IsakmpSa&>(old));
}

// Its IPsec SAs, and what it was to ask for or has not been answered.
void IsakmpSa::adopt(IsakmpSa& old) {
    if (!adopt_addresses(old)) return;
    for (auto& [id, quick] : old.quick_modes_) old.switch_over(shared_.time, quick);
    take_children(old);
    for (auto& [id, quick] : old.quick_modes_) {
        if (!quick.initiator || quick.expects != QuickMode::Expects::second) continue;
        old.wishes_.push_back(std::move(quick.wish));
        release_spis(quick);
        quick.expects = QuickMode::Expects::nothing;
        quick.exchange.await_nothing();
        quick.exchange.over_at = shared_.time;
    }
    std::move(old.wishes_.begin(), old.wishes_.end(), std::back_inserter(wishes_));
    old.wishes_.clear();
}

void IsakmpSa::adopt_from_others(TimePoint now) {
    for (auto* other : others_of_these_peers())
        if (other->id() < id_) adopt(*other);
    retire_predecessor(now);
}

// ---- The end

void IsakmpSa::end_exchanges(const std::string& reason) {
    const auto why = last_error_.empty() ? reason : reason + "; the peer says " + last_error_;
    for (auto& [id, quick] : quick_modes_)
        if (quick.expects != QuickMode::Expects::nothing) fail_quick_mode(quick, why);
    quick_modes_.clear();
    new_group_modes_.clear();
    const auto waiting = std::exchange(wishes_, {});
    for (const auto& wish : waiting) report_failure(wish, why);
    if (wanted_alone_ && !was_established_) {
        report(Kind::initiation_failed, why);
        wanted_alone_ = false;
    }
    end_transactions();
    phase1_.await_nothing();
    peer_check_.reset();
    waiting_.reset();
    forget_encryption();
    gss_ = {};
}

std::vector<ChildWish> IsakmpSa::take_wishes() {
    std::vector<ChildWish> wishes;
    for (auto& wish : wishes_) wishes.push_back({wish.config, wish.packet});
    wishes_.clear();
    wanted_alone_ = false;
    return wishes;
}

void IsakmpSa::take_unanswered(std::vector<ChildWish>& wishes, PolicyAction ChildConfig::*action) {
    const auto is_wanted = [&](const Wish& wish) { return !wish.replaces && ((*wish.config).*action).start; };
    for (auto& [id, quick] : quick_modes_) {
        const bool unanswered = quick.initiator && quick.expects == QuickMode::Expects::second;
        if (unanswered && is_wanted(quick.wish)) wishes.push_back({quick.wish.config, quick.wish.packet});
    }
    for (const auto& wish : wishes_)
        if (is_wanted(wish)) wishes.push_back({wish.config, wish.packet});
    std::erase_if(wishes_, is_wanted);
}

// ---- Time, and for people

bool IsakmpSa::is_idle() const {
    const bool exchanges = std::any_of(quick_modes_.begin(), quick_modes_.end(), [](const auto& entry) {
        return entry.second.expects != QuickMode::Expects::nothing;
    });
    const bool groups = std::any_of(new_group_modes_.begin(), new_group_modes_.end(), [](const auto& entry) {
        return entry.second.expects != NewGroupMode::Expects::nothing;
    });
    const bool half_way = stage_ == Stage::user || stage_ == Stage::address;
    return !exchanges && !groups && !half_way && wishes_.empty() && !peer_check_;
}

bool IsakmpSa::busy_with_children() const {
    return std::any_of(children_.begin(), children_.end(),
                       [](const auto& entry) { return entry.second.awaiting_device; });
}

void IsakmpSa::proceed(TimePoint now) {
    if (!closed_ && (state_ == SaState::established || state_ == SaState::rekeying)) begin_quick_modes(now);
}

void IsakmpSa::tick_exchanges(TimePoint now) {
    if (phase1_.resend_at && now >= *phase1_.resend_at) retransmit(now, phase1_, "Phase 1");
    const auto deadline_of = [](const auto& entry) {
        if constexpr (std::is_same_v<decltype(entry), const QuickMode&>)
            return entry.deadline();
        else
            return entry.exchange.deadline();
    };
    const auto due_of = [&](const auto& exchanges) {
        std::vector<std::uint32_t> due;
        for (const auto& [id, entry] : exchanges) {
            const auto next = deadline_of(entry);
            if (next && now >= *next) due.push_back(id);
        }
        return due;
    };
    for (const auto id : due_of(quick_modes_))
        if (!closed_) quick_modes_after(now, id);
    for (const auto id : due_of(new_group_modes_))
        if (!closed_) new_group_mode_after(now, id);
    if (!closed_) tick_transactions(now);
    if (!wishes_.empty()) proceed(now);
    if (!closed_ && peer_check_ && now >= peer_check_->again) check_peer(now);
}

std::optional<TimePoint> IsakmpSa::exchange_deadline() const {
    auto next = phase1_.resend_at;
    const auto consider = [&](const std::optional<TimePoint>& at) {
        if (at && (!next || *at < *next)) next = at;
    };
    for (const auto& [id, quick] : quick_modes_) consider(quick.deadline());
    for (const auto& [id, mode] : new_group_modes_) consider(mode.exchange.deadline());
    for (const auto& [id, transaction] : transactions_) consider(transaction.exchange.deadline());
    if (peer_check_) consider(peer_check_->again);
    if (!wishes_.empty()) consider(quick_modes_wait_until(shared_.time));
    return next;
}

void IsakmpSa::describe(IkeSaInfo& info) const {
    info.transforms = chosen_.proposal;
    info.proposal = chosen_.proposal.to_string();
    info.tasks_queued.assign(wishes_.size(), "QUICK_MODE");
    if (initiator_ && state_ == SaState::connecting && expects_ != 0)
        info.tasks_active.emplace_back(aggressive_ ? "AGGRESSIVE_MODE" : "MAIN_MODE");
    for (const auto& [id, quick] : quick_modes_)
        if (quick.expects != QuickMode::Expects::nothing) info.tasks_active.emplace_back("QUICK_MODE");
    for (const auto& [id, mode] : new_group_modes_)
        if (mode.expects != NewGroupMode::Expects::nothing) info.tasks_active.emplace_back("NEW_GROUP_MODE");
    if (stage_ == Stage::user) info.tasks_active.emplace_back("XAUTH");
    if (stage_ == Stage::address) info.tasks_active.emplace_back("MODE_CONFIG");
    if (peer_check_) info.tasks_active.emplace_back("ISAKMP_DPD");
    info.name_servers = name_servers_;
}

}  // namespace keyline::ike::v1
