// What an updown command is told of a CHILD SA: strongSwan's environment variables.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "host/ike/engine.h"

namespace keyline::daemon {

using Environment = std::vector<std::pair<std::string, std::string>>;

struct UpdownEvent {
    bool up = true;
    std::string interface;     // that has the local address; may be empty
    bool host_access = false;  // hostaccess of swanctl.conf
};

// One environment for each pair of a local and a remote selector of one IP version, as the command is run
// once for each. `sa` is the IKE SA with this CHILD SA.
std::vector<Environment> updown_environments(const UpdownEvent& event, const ike::IkeSaInfo& sa,
                                             const ike::ChildSaInfo& child);

}  // namespace keyline::daemon
