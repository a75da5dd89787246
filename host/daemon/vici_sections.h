// vici messages as the sections that swanctl.conf is made of, so that one table of keys reads both.
#pragma once

#include <string>

#include "host/base/result.h"
#include "host/config/settings.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// Of the settings and sections in `message`, one section by that name. A key that comes twice is an error.
Result<config::Section> section_of(const std::string& name, const vici::Message& message);

}  // namespace keyline::daemon
