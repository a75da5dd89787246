// Messages of IKEv2 in words (host/ike/description.h says which).
#pragma once

#include "host/ike/codec/message.h"
#include "host/ike/description.h"

namespace keyline::ike {

// Of a message in the clear, or of what was inside SK.
Description describe(const Payloads& payloads);
// The SK or SKF payload itself, whose content is not at hand.
DescribedPayload describe(const EncryptedPart& part);

std::string exchange_text(ExchangeType type);  // "IKE_SA_INIT", "exchange 77"
std::string flags_text(const Header& header);  // "I", "I R"; empty
std::string payload_name(PayloadType type);    // section 3.2's notation: "SA", "KE", "IDi", "SK"

}  // namespace keyline::ike
