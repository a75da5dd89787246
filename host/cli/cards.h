// keyline card list, show and reset: the cards that keylined has, and which SAs are on them.
#pragma once

#include <string>
#include <vector>

#include "host/cli/diagnosis.h"
#include "host/cli/views.h"

namespace keyline::cli {

// From "keyline-card-state" events: one object a card, in the order of their numbers.
Json cards_json(const std::vector<vici::Message>& events);
std::string cards_text(const Json& cards);

// Of sa_json(), those that are on this card: one object a half, {name, ike, direction, spi, packets, bytes}.
Json sas_on_card(const Json& sas, unsigned card);
// A table of the first of them.
std::string sas_on_card_text(const Json& sas, unsigned card);

// A card that failed is opened anew, and ready for new SAs; an error when it is not.
Result<void> reset_card(vici::Client& client, const CardWishes& wishes);

}  // namespace keyline::cli
