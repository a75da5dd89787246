// INFORMATIONAL: DELETE, liveness checks, late errors (RFC 7296 sections 1.4, 1.4.1, 2.4).
#include <algorithm>

#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

void Ikev2Sa::handle_informational(TimePoint now, const Payloads& payloads) {
    if (find_notify(payloads, NotifyType::authentication_failed) != nullptr) {
        respond({});
        report(ReportEvent::Kind::authentication_failed, "the peer does not believe our AUTH");
        return close("AUTHENTICATION_FAILED");
    }
    // RFC 4478 section 3: also later than in IKE_AUTH.
    const auto* lifetime = find_notify(payloads, NotifyType::auth_lifetime);
    const bool lives = state_ == SaState::established || state_ == SaState::rekeying;
    if (lifetime != nullptr && lives) limit_authentication(now, *lifetime);
    Payloads response;
    bool deletes_ike = false;
    for (const auto& payload : payloads) {
        const auto* body = std::get_if<DeleteBody>(&payload.body);
        if (body == nullptr) continue;
        deletes_ike = deletes_ike || body->protocol == ProtocolId::ike;
        if (body->protocol != ProtocolId::esp && body->protocol != ProtocolId::ah) continue;
        peer_uses_successor(now);
        auto deleted = delete_children(now, *body);
        std::move(deleted.begin(), deleted.end(), std::back_inserter(response));
    }
    // Deleting the IKE SA deletes all below it; its answer is empty.
    respond(deletes_ike ? Payloads{} : response);
    // Both sides rekeyed at once, and the peer is done with the old SA before its answer to us has arrived.
    if (auto* rival = deletes_ike ? rival_sa() : nullptr) hand_over(now, *rival, false);
    if (deletes_ike) close_and_reestablish("deleted by the peer", &ChildConfig::close_action);
}

// The peer names its inbound SPIs; the answer names ours.
Payloads Ikev2Sa::delete_children(TimePoint now, const DeleteBody& body) {
    DeleteBody answer{body.protocol, {}};
    for (const auto spi : body.spis) {
        const auto found = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
            return entry.second.spi_out == spi && entry.second.proposal.protocol == body.protocol;
        });
        if (found == children_.end()) {
            if (child_negotiation_) child_negotiation_->note_deleted(spi);
            continue;
        }
        // Both sides delete it at once: our own request has named it already (section 1.4.1).
        const bool named_by_us = outstanding_ && outstanding_->request.kind == Request::Kind::delete_child &&
                                 outstanding_->request.child == found->first;
        if (!named_by_us) answer.spis.push_back(found->second.spi_in);
        const auto& child = found->second;
        const bool was_up = child.on_device && !child.replaced_by &&
                            (child.state == SaState::established || child.state == SaState::rekeying);
        const auto config = child.config;
        remove_child(found->first, "deleted by the peer");
        if (was_up) bring_back_child(now, config);
    }
    if (answer.spis.empty()) return {};
    return {{PayloadType::delete_, std::move(answer)}};
}

void Ikev2Sa::child_deleted(TimePoint now, ChildSaId id) {
    remove_child(id, "deleted");
    if (answered_child_ && answered_child_->asked_again) disown_answered_child(now);
}

}  // namespace keyline::ike
