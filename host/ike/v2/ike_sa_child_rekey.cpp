// Rekeyed CHILD SAs: who wins when both sides rekey at once (RFC 7296 section 2.8.1), and how the old one
// goes.
#include <algorithm>

#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

using Kind = ReportEvent::Kind;

// When both sides rekeyed `old` at once, the exchange with the lowest of the four nonces is redundant, and
// who began it deletes its SA; the other deletes the old one (section 2.8.1).
bool Ikev2Sa::loses_collision(ChildSa& old, const Nonces& ours) {
    if (!old.peer_rekey_nonce) return false;
    const bool lost = std::min(ours.initiator, ours.responder) < *old.peer_rekey_nonce;
    old.peer_rekey_nonce.reset();
    if (lost) {
        await_delete(old);
        return true;
    }
    for (auto& [id, rival] : children_) {
        if (rival.replaces != old.id) continue;
        rival.replaced_by = old.id;  // the peer deletes it, and nobody needs to know
        await_delete(rival);
    }
    return false;
}

// The peer has replaced the CHILD SA that was `gone`, and deleted it before its answer to our own rekeying
// came: it knows who won.
bool Ikev2Sa::is_replaced(ChildSaId gone) const {
    return std::any_of(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& child = entry.second;
        return child.replaces == gone && !child.replaced_by && child.state != SaState::deleting;
    });
}

// The peer deletes the one with which it lost, before its answer to our own rekeying came: what that was to
// replace goes on until then, and nothing is down.
const ChildSa* Ikev2Sa::gives_way(const ChildSa& gone) {
    auto* old = gone.replaces ? find_child(*gone.replaces) : nullptr;
    if (old == nullptr || !old->peer_rekey_nonce || old->replaced_by != gone.id) return nullptr;
    old->replaced_by.reset();
    old->peer_rekey_nonce.reset();
    return old;
}

// What replaces `old`, but for `not_this`, and is no loser of a collision.
ChildSa* Ikev2Sa::successor_of(const ChildSa& old, const ChildSa* not_this) {
    for (auto& [id, child] : children_) {
        const bool stands = child.on_device && !child.replaced_by && child.state != SaState::deleting;
        if (&child != not_this && child.replaces == old.id && stands) return &child;
    }
    return nullptr;
}

// Made as the answer to a rekeying, and the peer has not deleted the old one yet: our answer may still be on
// its way. Rekeyed now, the new one would be unknown to the peer, and gone when it asks again and hears the
// same answer once more.
bool Ikev2Sa::peer_may_not_know(const ChildSa& child) const {
    if (child.created_here || child.outbound_active || !child.replaces) return false;
    const auto old = children_.find(*child.replaces);
    return old != children_.end() && old->second.state == SaState::rekeyed &&
           old->second.deleted_by_peer_until;
}

// The peer has installed what this side cannot use.
void Ikev2Sa::discard_at_peer(TimePoint now, const ChildConfigPointer& config, ProtocolId protocol,
                              std::uint32_t spi) {
    ChildSa child;
    child.id = shared_.next_child_sa++;
    child.config = config;
    child.spi_in = spi;
    child.proposal.protocol = protocol;
    const auto id = child.id;
    shared_.owner_of_child[id] = id_;
    children_.emplace(id, std::move(child));
    terminate_child(now, id);
}

// The peer asks once more for what it was answered before, and may not have known the CHILD SA when it was
// deleted here: it installs it now.
void Ikev2Sa::disown_answered_child(TimePoint now) {
    if (!answered_child_ || !takes_children()) return;
    if (const auto* child = find_child(answered_child_->child)) {
        answered_child_->asked_again = child->state == SaState::deleting;
        return;
    }
    const auto answered =
        *std::exchange(answered_child_, std::nullopt);             // once: the repetition may be a replay
    if (!shared_.esp_spis.insert(answered.spi_in).second) return;  // another one has it now
    discard_at_peer(now, answered.config, answered.protocol, answered.spi_in);
}

// The peer has not deleted what its exchange replaced. It may be that our answer did not reach it, and the
// IKE SA was replaced before it asked again: then it still uses the old one and does not know the new one. A
// rekeying of our own tells: where the peer has deleted the old one, it says CHILD_SA_NOT_FOUND.
void Ikev2Sa::settle_rekeyed(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr) return;
    child->deleted_by_peer_until.reset();
    if (child->state != SaState::rekeyed) return;
    const auto* successor = successor_of(*child);
    if (successor == nullptr || successor->outbound_active) return terminate_child(now, id);
    report(Kind::note, "the peer does not delete what it has rekeyed", child);
    child->replaced_by.reset();
    child->state = SaState::established;
    (void)rekey_child(now, id);
}

}  // namespace keyline::ike
