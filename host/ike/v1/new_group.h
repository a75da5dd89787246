// The SA payload of New Group Mode (RFC 2409 section 5.6): a private group, by its numbers.
#pragma once

#include "host/crypto/modp_group.h"
#include "host/ike/v1/phase1_proposals.h"

namespace keyline::ike::v1 {

struct NewGroup {
    std::uint16_t number = transform_id::ke_first_private;  // what Group Description says in Quick Modes
    crypto::ModpGroup group;
    bool operator==(const NewGroup&) const = default;
};

SaBody offer_new_group(const NewGroup& group);
// Of the offer, and of the answer that repeats it. Understands one MODP group whose number is of the private
// range (32768 and above: RFC 2409 appendix A) and whose size is allowed; whether its prime is one is for
// check_primality().
Chosen<NewGroup> read_new_group(const SaBody& offer);

}  // namespace keyline::ike::v1
