// INFORMATIONAL: DELETE, liveness checks, late errors (RFC 7296 sections 1.4, 1.4.1, 2.4).
#include <algorithm>

#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

void IkeSa::handle_informational(TimePoint now, const Payloads& payloads) {
    if (find_notify(payloads, NotifyType::authentication_failed) != nullptr) {
        respond({});
        report(ReportEvent::Kind::authentication_failed, "the peer does not believe our AUTH");
        return close(now, "AUTHENTICATION_FAILED");
    }
    Payloads response;
    bool deletes_ike = false;
    for (const auto& payload : payloads) {
        const auto* body = std::get_if<DeleteBody>(&payload.body);
        if (body == nullptr) continue;
        deletes_ike = deletes_ike || body->protocol == ProtocolId::ike;
        if (body->protocol != ProtocolId::esp) continue;
        auto deleted = delete_children(now, *body);
        std::move(deleted.begin(), deleted.end(), std::back_inserter(response));
    }
    // Deleting the IKE SA deletes all below it; its answer is empty.
    respond(deletes_ike ? Payloads{} : response);
    if (deletes_ike) close(now, "deleted by the peer");
}

// The peer names its inbound SPIs; the answer names ours.
Payloads IkeSa::delete_children(TimePoint now, const DeleteBody& body) {
    DeleteBody answer{ProtocolId::esp, {}};
    for (const auto spi : body.spis) {
        const auto found = std::find_if(children_.begin(), children_.end(),
                                        [&](const auto& entry) { return entry.second.spi_out == spi; });
        if (found == children_.end()) continue;
        // Both sides delete it at once: our own request has named it already (section 1.4.1).
        const bool named_by_us = outstanding_ && outstanding_->request.kind == Request::Kind::delete_child &&
                                 outstanding_->request.child == found->first;
        if (!named_by_us) answer.spis.push_back(found->second.spi_in);
        remove_child(now, found->first, "deleted by the peer");
    }
    if (answer.spis.empty()) return {};
    return {{PayloadType::delete_, std::move(answer)}};
}

void IkeSa::child_deleted(TimePoint now, ChildSaId id) {
    remove_child(now, id, "deleted");
}

}  // namespace keyline::ike
