// Choosing among proposals (RFC 7296 sections 2.7, 3.3.6) and narrowing traffic selectors (section 2.9).
#pragma once

#include <optional>
#include <vector>

#include "host/ike/codec/payloads.h"

namespace keyline::ike {

struct Selection {
    Proposal chosen;          // one transform a type, among them NONE where the peer's offer says so
    std::uint8_t number = 1;  // the offer's proposal number, to be repeated in the answer
    Bytes spi;                // the offer's SPI
};

// The responder's choice: the first of `configured` (our preference) that some offered proposal satisfies,
// and in it the first configured transform of every type that the offer has too. `preferred_ke`, the method
// of the peer's KE payload, goes before our own preference if both sides allow it: that saves a round trip.
std::optional<Selection> select(const std::vector<Proposal>& configured, const SaBody& offer,
                                std::optional<std::uint16_t> preferred_ke = std::nullopt);

// The initiator's check of an answer: one proposal, one transform a type, all of them ours.
std::optional<Selection> check_answer(const std::vector<Proposal>& configured, const SaBody& answer);

// The SA payload for an offer; `spi` is empty in IKE_SA_INIT.
SaBody make_offer(const std::vector<Proposal>& configured, ByteView spi);
// ... and for the answer to one.
SaBody make_answer(const Selection& selection, ByteView spi);

}  // namespace keyline::ike
