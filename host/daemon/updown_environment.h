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

// So often a command is run for one CHILD SA at most, whose 255 selectors a side make 65,025 pairs.
inline constexpr std::size_t max_updown_runs = 256;

// Pairs of a local and a remote selector of one IP version.
std::size_t updown_pairs(const ike::ChildSaInfo& child);

// One environment for each pair, as the command is run once for each; the first max_updown_runs of them,
// which are the same for a CHILD SA's beginning and its end. `sa` is the IKE SA with this CHILD SA.
std::vector<Environment> updown_environments(const UpdownEvent& event, const ike::IkeSaInfo& sa,
                                             const ike::ChildSaInfo& child);

}  // namespace keyline::daemon
