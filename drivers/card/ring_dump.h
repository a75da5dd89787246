// What lies in the rings of a card, decoded for people: descriptors, completions, events, and where host and
// card stand. Reading disturbs nobody; of a card that is dead the host's half is there.
#pragma once

#include <vector>

#include "drivers/card/card.h"
#include "host/esp/diagnosis.h"

namespace keyline::card {

// Submission, completion and event ring of a queue. Commands bring keys: of theirs there are the names,
// never the octets.
std::vector<esp::RingReport> dump_rings(Card& card, unsigned queue, const esp::RingWishes& wishes);

}  // namespace keyline::card
