#include "host/cli/cards.h"

#include <fmt/format.h>

#include "host/cli/sections.h"
#include "host/cli/table.h"

namespace keyline::cli {

namespace {

// "12 of 16384"; a device without a table has no such end.
std::string used(const Json& card, const char* direction) {
    const auto& most = card["max_sas"];
    if (most == 0) return cell(card[direction]);
    return fmt::format("{} of {}", cell(card[direction]), cell(most));
}

}  // namespace

Json cards_json(const std::vector<vici::Message>& events) {
    auto cards = Json::array();
    for (const auto& event : events)
        for_each_section(event, [&](const std::string& name, const vici::Message& card) {
            Json row;
            row["card"] = Json::parse(name, nullptr, false);
            row["kind"] = card.text("kind");
            row["address"] = card.text("address").empty() ? Json() : Json(card.text("address"));
            row["state"] = card.text("state");
            if (const auto* death = card.find("death")) row["death"] = *death;
            for (const auto& [key, from] : {std::pair{"sas_out", "sas-out"},
                                            {"sas_in", "sas-in"},
                                            {"max_sas", "max-sas"},
                                            {"packets_out", "packets-out"},
                                            {"packets_in", "packets-in"},
                                            {"lost_out", "lost-out"},
                                            {"lost_in", "lost-in"}})
                row[key] = number(card, from);
            row["identity"] = card.text("identity");
            cards.push_back(std::move(row));
        });
    return cards;
}

std::string cards_text(const Json& cards) {
    if (cards.empty()) return "no card: ESP is done in software\n";
    Table table({"CARD", "KIND", "ADDRESS", "STATE", "SAS OUT", "SAS IN", "PACKETS OUT", "PACKETS IN",
                 "LOST OUT", "LOST IN", "IDENTITY"});
    std::string notes;
    for (const auto& card : cards) {
        table.add({cell(card["card"]), cell(card["kind"]), cell(card["address"]), cell(card["state"]),
                   used(card, "sas_out"), used(card, "sas_in"), cell(card["packets_out"]),
                   cell(card["packets_in"]), cell(card["lost_out"]), cell(card["lost_in"]),
                   cell(card["identity"])});
        if (card.contains("death"))
            notes += fmt::format("card {} failed: {}\n", cell(card["card"]), printable(cell(card["death"])));
    }
    return table.text() + notes;
}

}  // namespace keyline::cli
