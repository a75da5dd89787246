// SAs with keys given by hand, from a file or the command line to keylined. Keys come from files and standard
// input: the words of a command line are for every user of the host to read.
#pragma once

#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/vici/client.h"

namespace keyline::cli {

// Each gives a sentence that says what was done.

// All of the section `manual` of a file in swanctl.conf's language; "-" is standard input. What is refused
// does not keep the others from being loaded; the error then has the places.
Result<std::string> load_manual(vici::Client& client, const std::string& file);

// One SA: its settings as words KEY=VALUE, and its keys, or more settings, from a file of `KEY = VALUE`
// lines.
Result<std::string> add_manual(vici::Client& client, const std::string& name,
                               const std::vector<std::string>& words, const std::string& key_file);

Result<std::string> remove_manual(vici::Client& client, const std::string& name);

}  // namespace keyline::cli
