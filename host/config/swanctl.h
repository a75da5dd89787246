// swanctl.conf: from the file to what the IKE engine must be told. docs/operators.md lists the keys.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"
#include "host/config/settings.h"
#include "host/ike/configuration.h"

namespace keyline::config {

struct Configuration {
    std::vector<ike::ConnectionConfig> connections;
    std::vector<ike::SharedSecret> secrets;
    std::vector<std::string> warnings;  // nothing is wrong, but the operator should know
};

// A key that is not known, a value that makes no sense: an error "FILE:LINE: connections.lab.proposals: ..."
// with the remedy.
Result<Configuration> parse(std::string_view text, const std::string& file, const Includer& includer);

// Reads the file and what it includes; relative names of included files count from the file that includes
// them, and may be patterns (conf.d/*.conf). Warns of files that others than the owner may read.
Result<Configuration> load(const std::string& file);

}  // namespace keyline::config
