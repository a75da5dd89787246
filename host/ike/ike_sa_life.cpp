// What follows the end of an IKE SA or CHILD SA: the peer is dead or has closed it (dpd_action,
// close_action), it never answered (keyingtries), it must prove anew who it is (reauth_time), nobody uses it
// (inactivity).
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

}  // namespace

// The CHILD SAs that an action wants back at once; those that wait for traffic are asked for here.
std::vector<ChildWish> IkeSa::wanted_back(PolicyAction ChildConfig::*action) const {
    std::vector<ChildWish> wishes;
    for (const auto& [id, child] : children_) {
        const bool was_up = child.on_device && !child.replaced_by &&
                            (child.state == SaState::established || child.state == SaState::rekeying);
        if (!was_up) continue;
        const auto& wanted = (*child.config).*action;
        if (wanted.trap) shared_.act(RequestTrap{connection_->name, child.config->name});
        if (wanted.start) wishes.push_back({child.config, std::nullopt});
    }
    return wishes;
}

void IkeSa::close_and_reestablish(const std::string& reason, PolicyAction ChildConfig::*action) {
    const bool applies = was_established_ && state_ != SaState::rekeyed && state_ != SaState::deleting;
    auto wishes = applies ? wanted_back(action) : std::vector<ChildWish>();
    if (applies) {
        // Also what is asked for and was not answered: maybe what another IKE SA had.
        take_unanswered(wishes, action);
        for (const auto& [at, config] : to_bring_back_)
            if (((*config).*action).start) wishes.push_back({config, std::nullopt});
        to_bring_back_.clear();
    }
    close(reason);
    if (!wishes.empty()) shared_.bring_back(*this, std::move(wishes));
}

// At once; but after a while with a peer that deletes again what it was just given.
void IkeSa::bring_back_child(TimePoint now, const ChildConfigPointer& config) {
    if (config->close_action.trap) shared_.act(RequestTrap{connection_->name, config->name});
    if (!config->close_action.start) return;
    constexpr std::chrono::seconds again{10};
    const auto [last, first_time] = brought_back_.try_emplace(config->name, now);
    if (first_time || now - last->second >= again) {
        last->second = now;
        return initiate(now, config, std::nullopt);
    }
    bring_back_later(now, config);
}

// Once for each, however often the peer makes it necessary meanwhile.
void IkeSa::bring_back_later(TimePoint now, const ChildConfigPointer& config) {
    const bool waits = std::any_of(to_bring_back_.begin(), to_bring_back_.end(),
                                   [&](const auto& entry) { return entry.second->name == config->name; });
    if (!waits) to_bring_back_.emplace(time_to_retry(now), config);
}

void IkeSa::bring_back_due(TimePoint now) {
    while (!to_bring_back_.empty() && to_bring_back_.begin()->first <= now) {
        const auto due = to_bring_back_.extract(to_bring_back_.begin());
        if (state_ != SaState::established && state_ != SaState::rekeying) continue;
        brought_back_[due.mapped()->name] = now;
        initiate(now, due.mapped(), std::nullopt);
    }
}

// A peer that never answered may be asked again from the beginning.
bool IkeSa::try_again() {
    const bool may = initiator_ && state_ == SaState::connecting &&
                     (connection_->keyingtries == 0 || attempt_ < connection_->keyingtries);
    if (!may) return false;
    report(Kind::note,
           fmt::format("no answer from {}, attempt {} begins", remote_.to_string(), attempt_ + 1));
    auto wishes = take_wishes();
    close("no answer");
    shared_.begin_again(*this, std::move(wishes), attempt_ + 1);
    return true;
}

// ---- Reauthentication

void IkeSa::reauthenticate(TimePoint now) {
    reauth_at_.reset();
    if (state_ != SaState::established && state_ != SaState::rekeying) return;
    if (!may_begin_anew())
        return report(Kind::note,
                      "no reauthentication from here: the peer has to log in, and so to begin it");
    std::vector<ChildWish> wishes;
    for (const auto& [id, child] : children_) {
        const bool lives = child.state == SaState::established || child.state == SaState::rekeying;
        if (lives && !child.replaced_by && !keeps_children_when_replaced())
            wishes.push_back({child.config, std::nullopt});
    }
    if (shared_.settings.make_before_break || keeps_children_when_replaced()) {
        // One that fails is begun again, as long as this IKE SA lives.
        reauth_at_ = time_to_retry(now);
        if (reauthenticated_by_ && shared_.find(*reauthenticated_by_) != nullptr) return;
        report(Kind::note, "reauthentication begins");
        shared_.begin_again(*this, std::move(wishes), 1);
        return;
    }
    report(Kind::note, "reauthentication begins");
    after_close_ = std::move(wishes);
    terminate(now);
}

// The new IKE SA of a make-before-break stands with all its CHILD SAs: the old one goes.
void IkeSa::retire_predecessor(TimePoint now) {
    constexpr std::chrono::seconds patience{3};
    if (!reauthenticates_ || state_ != SaState::established) return;
    if (!is_idle() || busy_with_children()) return;
    auto* old = shared_.find(*reauthenticates_);
    reauthenticates_.reset();
    if (old == nullptr) return;
    inherit(*old);
    if (keeps_children_when_replaced())
        old->make_way(now, patience);
    else
        old->terminate(now);
    proceed(now);
}

// Another one has its place and what it had. It is not deleted at once: a peer that has yet to move the CHILD
// SAs from this one to the other would end them with this one (charon 5.9.8 moves them behind the end of Main
// Mode, in another thread).
void IkeSa::make_way(TimePoint now, std::chrono::seconds patience) {
    makes_way_ = true;
    rekey_at_.reset();
    reauth_at_.reset();
    expires_at_ = expires_at_ ? std::min(*expires_at_, now + patience) : now + patience;
}

void IkeSa::give_up_anew() {
    if (auto* old = reauthenticates_ ? shared_.find(*reauthenticates_) : nullptr) old->reauth_at_.reset();
}

// ---- Inactivity

void IkeSa::check_inactivity(TimePoint now, ChildSa& child) {
    const auto& last_use_of = shared_.settings.last_use_of;
    const auto used = last_use_of ? last_use_of(child.id) : std::nullopt;
    const auto since = std::max(child.installed, used.value_or(child.installed));
    child.inactive_at = since + child.config->inactivity;
    if (*child.inactive_at > now) return;
    report(Kind::note, fmt::format("nobody used it for {} s", child.config->inactivity.count()), &child);
    child.inactive_at.reset();
    terminate_child(now, child.id);
}

}  // namespace keyline::ike
