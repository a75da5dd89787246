// One exchange of ISAKMP messages with one message ID: what was said last on either side, and until when it
// is said again. IKEv1 has no rule for who repeats (RFC 2408 section 5.1 leaves it to the timers); here, as
// in strongSwan, who waits for a message repeats its own, and who gets one twice repeats its answer.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "host/ike/shared.h"
#include "host/ike/v1/cbc_chain.h"

namespace keyline::ike::v1 {

struct Exchange {
    ExchangeType type = ExchangeType::identity_protection;
    std::uint32_t message_id = 0;
    std::optional<CbcChain> chain;  // none: in the clear
    bool commit = false;            // flag C on our messages (RFC 2408 section 3.1)

    std::vector<Bytes> sent;  // this side's last message, or its pieces
    unsigned retransmissions = 0;
    std::optional<TimePoint> resend_at;  // set while an answer is awaited
    std::optional<TimePoint> over_at;    // done or half done: when it is forgotten

    Bytes received;        // digest of the peer's last message
    unsigned repeats = 0;  // of `sent`, because the peer repeated itself

    // Nobody repeats itself more often, and an answer may be larger than a message whose source is forged.
    static constexpr unsigned max_repeats = 16;

    // When something is to be done about it.
    std::optional<TimePoint> deadline() const {
        if (!resend_at || !over_at) return resend_at ? resend_at : over_at;
        return std::min(*resend_at, *over_at);
    }
    void await_nothing() {
        resend_at.reset();
        retransmissions = 0;
    }
};

}  // namespace keyline::ike::v1
