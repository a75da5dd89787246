// An unprotected answer for which nothing is remembered (RFC 7296 sections 1.5, 2.5, 2.6, 2.21.1).
#pragma once

#include "host/ike/codec/message.h"
#include "host/ike/shared.h"

namespace keyline::ike {

// The question's source may be forged: who would get more than was sent in its name gets nothing.
void answer_without_state(Shared& shared, const Datagram& question, Header answer, Payload payload);

}  // namespace keyline::ike
