// What a connection asks for must be in the version of IKE that it names.
#pragma once

#include <string>
#include <vector>

#include "host/config/settings.h"
#include "host/ike/configuration.h"

namespace keyline::config {

// Where a connection stands, for messages. The rounds are in the order of the connection's; a list is empty
// where the file has no section and the connection one default round.
struct ConnectionSections {
    const Section& connection;
    const std::string& path;  // "connections.lab"
    std::vector<const Section*> local;
    std::vector<const Section*> remote;
};

// Refuses ways to authenticate, modes and proposals that the version has not got, and Aggressive Mode with a
// pre-shared key that nobody has taken upon himself. Warns of IKEv1, of weak algorithms, and of what IKEv1
// leaves out of a child.
Result<void> check_version(const ike::ConnectionConfig& connection, const ConnectionSections& sections,
                           std::vector<std::string>& warnings);

}  // namespace keyline::config
