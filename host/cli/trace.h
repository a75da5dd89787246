// `keyline ike trace`: IKE messages as they come and go.
#pragma once

#include <string>

#include "host/base/result.h"
#include "host/cli/views.h"
#include "host/vici/client.h"

namespace keyline::cli {

// From a "keyline-trace" event; the fields are in docs/operators.md, Follow IKE messages.
Json trace_json(const vici::Message& event);
std::string trace_text(const Json& message);

struct TraceWishes {
    std::string connection;  // empty: any
    std::string peer;        // an address; empty: any
    std::string count;       // empty: without end
    std::string save;        // a file for JSON, one message a line; it must not be there yet
    bool json = false;       // the same to standard output, instead of text
};
// Prints until there were so many, or the daemon ends.
Result<void> follow_trace(vici::Client& client, const TraceWishes& wishes);

}  // namespace keyline::cli
