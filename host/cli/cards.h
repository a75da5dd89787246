// keyline card list: the cards that keylined has.
#pragma once

#include <string>
#include <vector>

#include "host/cli/views.h"

namespace keyline::cli {

// From "keyline-card-state" events: one object a card, in the order of their numbers.
Json cards_json(const std::vector<vici::Message>& events);
std::string cards_text(const Json& cards);

}  // namespace keyline::cli
