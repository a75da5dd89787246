// ISAKMP messages in words (host/ike/description.h says which).
#pragma once

#include "host/ike/description.h"
#include "host/ike/v1/message.h"

namespace keyline::ike::v1 {

// Of a message in the clear, or of what was inside an encrypted one. Never fails: a payload that says nothing
// sensible is shown as octets.
Description describe(const std::vector<Payload>& payloads);

// "Identity Protection (Main Mode)", "Quick Mode"
std::string exchange_text(ExchangeType type);
std::string flags_text(const Header& header);  // "E", "E C"; empty
// RFC 2408 section 3.16: its text where it is known, else its octets.
std::string vendor_id_text(ByteView body);

}  // namespace keyline::ike::v1
