#include "host/cli/cards.h"

#include <algorithm>
#include <iostream>

#include <fmt/format.h>

#include "host/cli/sections.h"
#include "host/cli/table.h"

namespace keyline::cli {

namespace {

// A bitstream may have to be loaded first.
constexpr std::chrono::seconds reset_patience{120};

constexpr std::size_t most_rows = 20;

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

Json sas_on_card(const Json& sas, unsigned card) {
    auto halves = Json::array();
    for (const auto& sa : sas)
        for (const std::string way : {"in", "out"})
            if (sa["card_" + way] == card)
                halves.push_back({{"name", sa["name"]},
                                  {"ike", sa["ike"]},
                                  {"direction", way},
                                  {"spi", sa["spi_" + way]},
                                  {"packets", sa["packets_" + way]},
                                  {"bytes", sa["bytes_" + way]}});
    return halves;
}

std::string sas_on_card_text(const Json& sas, unsigned card) {
    if (sas.empty()) return fmt::format("no SA is on card {}\n", card);
    Table table({"SA", "IKE", "DIRECTION", "SPI", "PACKETS", "BYTES"});
    for (std::size_t i = 0; i < std::min(sas.size(), most_rows); i++) {
        const auto& sa = sas[i];
        table.add({cell(sa["name"]), sa["ike"].is_null() ? "manual" : cell(sa["ike"]), cell(sa["direction"]),
                   cell(sa["spi"]), cell(sa["packets"]), cell(sa["bytes"])});
    }
    if (sas.size() <= most_rows) return table.text();
    return table.text() + fmt::format("and {} more: keyline sa list has them all\n", sas.size() - most_rows);
}

Result<void> reset_card(vici::Client& client, const CardWishes& wishes) {
    client.set_patience(reset_patience);
    vici::Message request;
    request.add_number("card", wishes.card);
    const auto answer = client.request("keyline-card-reset", request);
    if (!answer) return tl::unexpected(answer.error());
    if (const auto* why = answer->find("errmsg")) return fail(*why);
    const Json done{{"card", wishes.card}, {"state", "up"}, {"identity", answer->text("identity")}};
    if (wishes.json)
        std::cout << done.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
    else
        std::cout << fmt::format(
            "card {} is taken back: {}\nIts self-test is passed, and new SAs go there.\n", wishes.card,
            printable(answer->text("identity")));
    return {};
}

}  // namespace keyline::cli
