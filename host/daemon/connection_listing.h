// Loaded connections, as vici's list-conn event has them.
#pragma once

#include <string>

#include "host/ike/configuration.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// One connection under its name.
vici::Message connection_message(const ike::ConnectionConfig& connection);
// "TUNNEL", "PASS": charon's spellings.
const char* mode_text(ike::ChildConfig::Mode mode);
// Of a certificate's DER; empty when it cannot be read.
std::string subject_text(ByteView certificate);

}  // namespace keyline::daemon
