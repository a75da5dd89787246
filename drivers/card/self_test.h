// Known answers, asked of a card before it gets anybody's keys.
#pragma once

#include "drivers/card/card.h"

namespace keyline::card {

// For each key size that the card claims: opens a published ESP packet, refuses the same packet spoilt, and
// seals a packet as OpenSSL does. Leaves SAs and counts behind (Card::restart()); nothing may be outstanding.
Result<void> self_test(Card& card);

}  // namespace keyline::card
