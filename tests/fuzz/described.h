// What must be true of any message in words.
#pragma once

#include <algorithm>
#include <cstdlib>

#include "host/ike/trace.h"

namespace keyline::test {

inline void check_text(const std::string& text, std::size_t longest) {
    const bool graphic =
        std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; });
    if (!graphic || text.size() > longest) std::abort();
}

inline void check_description(const ike::Description& description) {
    using ike::DescriptionWriter;
    std::size_t lines = 0;
    for (const auto& payload : description) {
        check_text(payload.name, 64);
        for (const auto& line : payload.lines) check_text(line, DescriptionWriter::max_line_bytes + 3);
        lines += payload.lines.size();
    }
    // SK has a line of its own, and what is left out is said in one.
    if (lines > DescriptionWriter::max_lines + 2) std::abort();
}

inline void check_traced(const ike::TracedMessage& message) {
    check_description(message.payloads);
    check_text(message.exchange, 64);
    check_text(message.flags, 64);
    for (const auto& note : message.notes) check_text(note, 128);
}

}  // namespace keyline::test
