// What is inside a card, as JSON for programs and as text for people.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "host/cli/diagnosis.h"
#include "host/cli/sections.h"
#include "host/cli/table.h"

namespace keyline::cli {

namespace {

using vici::Message;

std::string hex(std::uint64_t value, std::uint64_t bits) {
    return fmt::format("0x{:0{}x}", value, (bits + 3) / 4);
}

Json field_json(const std::string& name, const Message& field) {
    const auto lo = number_of(field, "lo"), width = number_of(field, "width");
    Json json;
    json["name"] = name;
    json["bits"] = width == 1 ? std::to_string(lo) : fmt::format("{}:{}", lo + width - 1, lo);
    json["value"] = number_of(field, "value");
    const auto* code = field.find("code");
    json["code"] = code != nullptr ? Json(*code) : Json(nullptr);
    json["meaning"] = field.text("meaning");
    return json;
}

std::string text_in(const Json& json, const char* name) {
    return json.at(name).is_string() ? json.at(name).get<std::string>() : std::string();
}

// "enable=1 target=simulation"; of a register without fields its value as a number.
std::string fields_text(const Json& reading) {
    if (reading.at("fields").empty())
        return std::to_string(std::stoull(text_in(reading, "value"), nullptr, 16));
    std::string text;
    for (const auto& field : reading.at("fields")) {
        const auto code = text_in(field, "code");
        text += fmt::format("{}{}={}", text.empty() ? "" : " ", text_in(field, "name"),
                            code.empty() ? std::to_string(field.at("value").get<std::uint64_t>()) : code);
    }
    return text;
}

std::string explanation(const Json& reading) {
    auto text = fmt::format("{} ({}): {}.\n", text_in(reading, "name"), text_in(reading, "access"),
                            text_in(reading, "meaning"));
    for (const auto& field : reading.at("fields"))
        text += fmt::format("    .{}, bit {}: {}.\n", text_in(field, "name"), text_in(field, "bits"),
                            text_in(field, "meaning"));
    return text;
}

// A table of what has the same fields, more or less.
std::string entries_text(const Json& entries) {
    std::vector<std::string> columns{"number", "state"};
    for (const auto& entry : entries)
        for (const auto& [name, value] : entry.at("fields").items())
            if (std::find(columns.begin(), columns.end(), name) == columns.end()) columns.push_back(name);
    std::vector<std::string> headings;
    for (auto heading : columns) {
        std::transform(heading.begin(), heading.end(), heading.begin(),
                       [](unsigned char c) { return c == '_' ? ' ' : static_cast<char>(std::toupper(c)); });
        headings.push_back(heading);
    }
    Table table(headings);
    std::string octets;
    for (const auto& entry : entries) {
        std::vector<std::string> row{std::to_string(entry.at("number").get<std::uint64_t>()),
                                     text_in(entry, "state")};
        const auto& fields = entry.at("fields");
        for (auto column = columns.begin() + 2; column != columns.end(); ++column)
            row.push_back(fields.contains(*column) ? fields.at(*column).get<std::string>() : "");
        table.add(std::move(row));
        if (entry.contains("octets"))
            octets += fmt::format("octets of {}: {}\n", entry.at("number").get<std::uint64_t>(),
                                  text_in(entry, "octets"));
    }
    return table.text() + octets;
}

}  // namespace

Json registers_json(const std::vector<Message>& events) {
    Json json;
    json["registers"] = Json::array();
    json["left_out"] = Json::array();
    for (const auto& event : events) {
        if (const auto* left_out = event.find("left-out")) {
            json["left_out"].push_back({{"name", *left_out}, {"why", event.text("why")}});
            continue;
        }
        Json reading;
        for (const auto* name : {"name", "address"}) reading[name] = event.text(name);
        const auto bits = number_of(event, "bits");
        reading["bits"] = bits;
        reading["value"] = hex(number_of(event, "value"), bits);
        for (const auto* name : {"access", "meaning"}) reading[name] = event.text(name);
        reading["fields"] = Json::array();
        if (const auto* fields = event.find_section("fields"))
            for_each_section(*fields, [&](const auto& name, const Message& field) {
                reading["fields"].push_back(field_json(name, field));
            });
        json["registers"].push_back(std::move(reading));
    }
    return json;
}

std::string registers_text(const Json& registers, bool explain) {
    Table table({"ADDRESS", "REGISTER", "VALUE", "FIELDS"});
    std::string explanations;
    for (const auto& reading : registers.at("registers")) {
        table.add({text_in(reading, "address"), text_in(reading, "name"), text_in(reading, "value"),
                   fields_text(reading)});
        if (explain) explanations += explanation(reading);
    }
    auto text = table.text();
    if (explain) text += "\n" + explanations;
    for (const auto& left_out : registers.at("left_out"))
        text += fmt::format("left out: {}: {}\n", text_in(left_out, "name"), text_in(left_out, "why"));
    return text;
}

Json rings_json(const std::vector<Message>& events, const std::string& ring) {
    auto json = Json::array();
    for (const auto& event : events) {
        if (event.text("ring").find(ring) == std::string::npos) continue;
        if (const auto* indices = event.find_section("indices")) {
            Json one;
            one["ring"] = event.text("ring");
            one["size"] = number_of(event, "entries");
            one["indices"] = Json::object();
            for (const auto& index : indices->elements())
                one["indices"][index.name] = number_of(*indices, index.name);
            one["entries"] = Json::array();
            json.push_back(std::move(one));
            continue;
        }
        if (json.empty()) continue;
        Json entry;
        entry["number"] = number_of(event, "number");
        entry["state"] = event.text("state");
        entry["fields"] = Json::object();
        if (const auto* fields = event.find_section("fields"))
            for (const auto& field : fields->elements())
                entry["fields"][field.name] = fields->text(field.name);
        if (const auto* octets = event.find("octets")) entry["octets"] = *octets;
        json.back()["entries"].push_back(std::move(entry));
    }
    return json;
}

std::string rings_text(const Json& rings) {
    std::string text;
    for (const auto& ring : rings) {
        std::string indices;
        for (const auto& [name, value] : ring.at("indices").items()) {
            auto words = name;
            std::replace(words.begin(), words.end(), '_', ' ');
            indices += fmt::format(", {} {}", words, value.get<std::uint64_t>());
        }
        text += fmt::format("{}{}: {} entries{}\n", text.empty() ? "" : "\n", text_in(ring, "ring"),
                            ring.at("size").get<std::uint64_t>(), indices);
        if (!ring.at("entries").empty()) text += entries_text(ring.at("entries"));
    }
    return text;
}

Json answers_json(const std::vector<Message>& events) {
    auto json = Json::array();
    for (const auto& event : events) {
        Json answer;
        for (const auto* name : {"suite", "question", "source", "verdict"}) answer[name] = event.text(name);
        const auto* why = event.find("why");
        answer["why"] = why != nullptr ? Json(*why) : Json(nullptr);
        json.push_back(std::move(answer));
    }
    return json;
}

std::string answers_text(const Json& answers) {
    Table table({"SUITE", "THE CARD", "SOURCE", "RESULT"});
    for (const auto& answer : answers) {
        const auto why = text_in(answer, "why");
        table.add({text_in(answer, "suite"), text_in(answer, "question"), text_in(answer, "source"),
                   text_in(answer, "verdict") + (why.empty() ? "" : ": " + why)});
    }
    return table.text();
}

std::string unit_of(const std::string& counter) {
    std::string name = counter;
    for (const std::string_view prefix : {"out_", "in_", "outbound.", "inbound.", "port_in_", "port_out_"})
        if (counter.starts_with(prefix)) name = counter.substr(prefix.size());
    static constexpr auto units =
        std::to_array<std::pair<std::string_view, const char*>>({{"bytes", "octets"},
                                                                 {"wire_bytes", "octets"},
                                                                 {"cycles", "clocks"},
                                                                 {"input_starved", "clocks"},
                                                                 {"input_blocked", "clocks"},
                                                                 {"output_blocked", "clocks"},
                                                                 {"cycles_per_packet", "clocks a packet"},
                                                                 {"commands", "commands"},
                                                                 {"events", "events"},
                                                                 {"events_lost", "events"},
                                                                 {"ring_errors", "errors"},
                                                                 {"bad_icv_bursts", "bursts"},
                                                                 {"cards", "cards"},
                                                                 {"cards_failed", "cards"},
                                                                 {"sas_moved", "SAs"},
                                                                 {"sas_stopped", "SAs"},
                                                                 {"damaged_sas", "SAs"},
                                                                 {"port_received_bytes", "octets"},
                                                                 {"port_sent_bytes", "octets"},
                                                                 {"port_next_hops", "next hops"},
                                                                 {"port_egress_stopped", ""}});
    for (const auto& [known, unit] : units)
        if (name == known) return unit;
    if (name.starts_with("port_")) return "frames";
    // The rest are packets, by what became of them.
    return name != counter ? "packets" : "";
}

}  // namespace keyline::cli
