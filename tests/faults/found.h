// What a port was put through, and what is reported of it.
#pragma once

#include <nlohmann/json.hpp>

#include "tests/faults/campaign.h"

namespace keyline::faults {

using Json = nlohmann::ordered_json;

struct Found {
    std::string port;
    std::map<sim::FaultKind, Tally> tallies;
    Offences offences;
    std::uint64_t packets = 0;
    std::vector<std::string> complaints;
};

// On one line, and back: from a process to another.
std::string to_line(const Found& found);
Found from_line(const std::string& line);

// build/faults/results.json (docs/faults.md).
Json report(const std::vector<Found>& all, std::uint64_t seed);
std::string table_of(const Json& figures);
// The table of a page of docs stands between two marks. Both throw, with what is wrong: no page, no marks, no
// right to write.
void check_page(const std::string& path);
void write_table(const std::string& path, const Json& figures);
bool is_good(const Json& figures);

}  // namespace keyline::faults
