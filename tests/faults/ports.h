// The simulated ports that a campaign runs over.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/faults/campaign.h"

namespace keyline::faults {

// Those of this build; the last one knows no clocks, and is fast.
std::vector<std::string> port_names();
// Nothing: there is none of this name.
std::optional<PortUnderTest> port_named(const std::string& name);

// Where they are built, in the files of their names.
PortUnderTest xrt_port(const std::string& name, const std::string& xclbin);
PortUnderTest platform_port(const std::string& name, bool is_rtl);
PortUnderTest vfio_port();

}  // namespace keyline::faults
