// `keyline card registers|rings|counters|selftest|trace`: what is inside a card. docs/diagnosis.md shows
// them.
#pragma once

#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/cli/views.h"
#include "host/vici/client.h"

namespace keyline::cli {

struct CardWishes {
    unsigned card = 0;  // its number
    bool json = false;
    // registers
    std::string name;  // a part of it; empty: all
    bool explain = false;
    // rings
    std::string ring;      // a part of its name; empty: all
    unsigned entries = 8;  // of each, the newest
    bool payload = false;
    // counters
    unsigned watch = 0;  // seconds; 0: once
    unsigned count = 0;  // end after so many; 0: never
    bool all = false;    // those that are zero, too
    // trace
    unsigned packets = 10;
    unsigned timeout = 60;  // seconds
    std::string file;
    bool force = false;
    std::string socket;  // of keylined, for who interrupts
};

Result<void> show_registers(vici::Client& client, const CardWishes& wishes);
Result<void> show_rings(vici::Client& client, const CardWishes& wishes);
Result<void> show_card_counters(vici::Client& client, const CardWishes& wishes);
// An error when an answer was not right.
Result<void> test_card(vici::Client& client, const CardWishes& wishes);
// A waveform from a simulated card, a dump of the rings from others.
Result<void> trace_card(vici::Client& client, const CardWishes& wishes);

// ---- What they print

// From "keyline-card-register" events: {registers: [{name, address, bits, value, access, meaning, fields:
// [{name, bits, value, code, meaning}]}], left_out: [{name, why}]}; addresses and values as text, 0x....
Json registers_json(const std::vector<vici::Message>& events);
std::string registers_text(const Json& registers, bool explain);
// From "keyline-card-ring" events: [{ring, size, indices, entries: [{number, state, fields, octets}]}].
Json rings_json(const std::vector<vici::Message>& events, const std::string& ring);
std::string rings_text(const Json& rings);
// From "keyline-card-answer" events: [{suite, question, source, verdict, why}].
Json answers_json(const std::vector<vici::Message>& events);
std::string answers_text(const Json& answers);
// Of a counter of keyline-card's statistics: "packets", "octets", "clocks"; empty: it is not known here.
std::string unit_of(const std::string& counter);

}  // namespace keyline::cli
