#include "host/cli/views.h"

#include <chrono>
#include <map>
#include <set>

#include <fmt/format.h>

#include "host/cli/sections.h"
#include "host/cli/table.h"

namespace keyline::cli {

namespace {

using vici::Message;

Json child_json(const Message& child) {
    Json json;
    json["name"] = child.text("name");
    json["id"] = number(child, "uniqueid");
    json["state"] = child.text("state");
    json["mode"] = child.text("mode");
    json["spi_in"] = child.text("spi-in");
    json["spi_out"] = child.text("spi-out");
    for (const auto* name : {"packets", "bytes", "errors"})
        for (const auto* way : {"in", "out"})
            json[fmt::format("{}_{}", name, way)] = number(child, fmt::format("{}-{}", name, way));
    json["proposal"] = child.text("proposal");
    json["ah_proposal"] = child.text("ah-proposal");  // of a bundle
    json["weak"] = list(child, "weak");
    json["device"] = child.text("device");
    json["card_in"] = number(child, "card-in");
    json["card_out"] = number(child, "card-out");
    json["udp_encapsulation"] = child.text("encap") == "yes";
    json["local_ts"] = list(child, "local-ts");
    json["remote_ts"] = list(child, "remote-ts");
    json["installed_seconds"] = number(child, "install-time");
    json["rekey_in_seconds"] = number(child, "rekey-time");
    json["expires_in_seconds"] = number(child, "life-time");
    return json;
}

Json ike_sa_json(const std::string& name, const Message& sa) {
    Json json;
    json["name"] = name;
    json["id"] = number(sa, "uniqueid");
    json["state"] = sa.text("state");
    json["initiator"] = sa.text("initiator") == "yes";
    json["initiator_spi"] = sa.text("initiator-spi");
    json["responder_spi"] = sa.text("responder-spi");
    json["proposal"] = sa.text("proposal");
    json["weak"] = list(sa, "weak");
    for (const std::string side : {"local", "remote"}) {
        json[side + "_host"] = sa.text(side + "-host");
        json[side + "_port"] = number(sa, side + "-port");
        json[side + "_id"] = sa.text(side + "-id");
        json["nat_" + side] = sa.text("nat-" + side) == "yes";
    }
    json["established_seconds"] = number(sa, "established");
    json["rekey_in_seconds"] = number(sa, "rekey-time");
    auto children = Json::array();
    if (const auto* section = sa.find_section("child-sas"))
        for_each_section(*section,
                         [&](const auto&, const Message& child) { children.push_back(child_json(child)); });
    json["children"] = std::move(children);
    return json;
}

// "card 1", "card 0 in, 1 out"; a half that a lost card has taken with it is on none.
std::string device_text(const Json& child) {
    const auto& in = child["card_in"];
    const auto& out = child["card_out"];
    auto device = cell(child["device"]);
    if (in.is_null() && out.is_null()) return device;
    if (in == out) return device + " " + cell(in);
    const auto half = [](const Json& card) { return card.is_null() ? "none" : cell(card); };
    return fmt::format("{} {} in, {} out", device, half(in), half(out));
}

std::string protection(const Json& child) {
    const auto ah = cell(child["ah_proposal"]);
    return cell(child["proposal"]) + (ah.empty() ? "" : " in AH " + ah);
}

// A line for each set of weak algorithms, behind a table: what has them.
class WeakNotes {
  public:
    void add(const std::string& name, const Json& weak) {
        if (!weak.empty()) names_[cell(weak)].insert(name);
    }
    std::string text() const {
        std::string text;
        for (const auto& [weak, names] : names_)
            text += fmt::format("weak (RFC 8221, RFC 8247) in {}: {}\n",
                                printable(fmt::format("{}", fmt::join(names, ", "))), printable(weak));
        return text;
    }

  private:
    std::map<std::string, std::set<std::string>> names_;
};

std::string weak_notes(const Json& rows) {
    WeakNotes notes;
    for (const auto& row : rows) notes.add(cell(row["name"]), row["weak"]);
    return notes.text();
}

std::string duration_text(const Json& seconds) {
    if (!seconds.is_number()) return "-";
    const auto total = seconds.get<std::int64_t>();
    if (total < 0) return "due";
    if (total < 120) return fmt::format("{}s", total);
    if (total < 7200) return fmt::format("{}m", total / 60);
    return fmt::format("{}h", total / 3600);
}

std::string endpoint(const Json& sa, const std::string& side) {
    return fmt::format("{}[{}] {}", cell(sa[side + "_host"]), cell(sa[side + "_port"]),
                       cell(sa[side + "_id"]));
}

// "out_" or "outbound." and the like, taken off a counter's name.
struct Sided {
    int side = -1;  // 0 out, 1 in, -1 neither
    std::string name;
};
Sided sided(const std::string& name) {
    for (const auto* prefix : {"out_", "outbound."})
        if (name.starts_with(prefix)) return {0, name.substr(std::string_view(prefix).size())};
    for (const auto* prefix : {"in_", "inbound."})
        if (name.starts_with(prefix)) return {1, name.substr(std::string_view(prefix).size())};
    return {-1, name};
}

}  // namespace

Json ike_json(const std::vector<Message>& list_sa) {
    auto json = Json::array();
    for (const auto& event : list_sa)
        for_each_section(event,
                         [&](const auto& name, const Message& sa) { json.push_back(ike_sa_json(name, sa)); });
    return json;
}

std::string ike_text(const Json& ike_sas) {
    if (ike_sas.empty()) return "no IKE SA\n";
    Table table(
        {"NAME", "ID", "STATE", "ROLE", "LOCAL", "REMOTE", "SPIS", "PROPOSAL", "CHILDREN", "UP", "REKEY IN"});
    for (const auto& sa : ike_sas)
        table.add({cell(sa["name"]), cell(sa["id"]), cell(sa["state"]),
                   sa["initiator"] ? "initiator" : "responder", endpoint(sa, "local"), endpoint(sa, "remote"),
                   cell(sa["initiator_spi"]) + "_i " + cell(sa["responder_spi"]) + "_r", cell(sa["proposal"]),
                   std::to_string(sa["children"].size()), duration_text(sa["established_seconds"]),
                   duration_text(sa["rekey_in_seconds"])});
    return table.text() + weak_notes(ike_sas);
}

Json sa_json(const Json& ike_sas) {
    auto json = Json::array();
    for (const auto& sa : ike_sas)
        for (const auto& child : sa["children"]) {
            Json row;
            row["ike"] = sa["name"];
            row["ike_id"] = sa["id"];
            row.update(child);
            json.push_back(std::move(row));
        }
    return json;
}

Json manual_json(const std::vector<Message>& manual) {
    auto json = Json::array();
    for (const auto& event : manual)
        for_each_section(event, [&](const auto&, const Message& sa) {
            Json row;
            row["ike"] = row["ike_id"] = nullptr;
            row.update(child_json(sa));
            row["manual"] = true;
            row["sequence_in"] = number(sa, "sequence-in");
            row["sequence_out"] = number(sa, "sequence-out");
            row["local_host"] = sa.text("local-host");
            row["remote_host"] = sa.text("remote-host");
            row["warning"] = sa.text("warning");
            if (const auto* trouble = sa.find("trouble")) row["trouble"] = *trouble;
            json.push_back(std::move(row));
        });
    return json;
}

namespace {

bool is_manual(const Json& sa) {
    return sa.value("manual", false);
}

// What an operator should know of manual SAs: a line for each thing to say, with the names that it is about.
std::string manual_notes(const Json& sas) {
    std::map<std::string, std::string> names;
    for (const auto& sa : sas)
        for (const auto* key : {"warning", "trouble"})
            if (is_manual(sa) && sa.contains(key)) {
                auto& all = names[cell(sa[key])];
                all += (all.empty() ? "" : ", ") + cell(sa["name"]);
            }
    std::string text;
    for (const auto& [note, whose] : names)
        text += fmt::format("manual {}: {}\n", printable(whose), printable(note));
    return text;
}

}  // namespace

std::string manual_text(const Json& manual) {
    if (manual.empty()) return "no manual SA\n";
    Table table({"NAME", "MODE", "SPI IN", "SPI OUT", "PACKETS IN", "PACKETS OUT", "BYTES IN", "BYTES OUT",
                 "SEQUENCE IN", "SEQUENCE OUT", "DEVICE", "PROPOSAL", "FROM", "TO", "LOCAL", "REMOTE"});
    for (const auto& sa : manual) {
        std::vector<std::string> row;
        for (const auto* key : {"name", "mode", "spi_in", "spi_out", "packets_in", "packets_out", "bytes_in",
                                "bytes_out", "sequence_in", "sequence_out", "device", "proposal",
                                "local_host", "remote_host", "local_ts", "remote_ts"})
            row.push_back(key == std::string_view("device") ? device_text(sa) : cell(sa[key]));
        table.add(std::move(row));
    }
    return table.text() + manual_notes(manual) + weak_notes(manual);
}

std::string sa_text(const Json& child_sas) {
    if (child_sas.empty()) return "no CHILD SA\n";
    Table table({"NAME", "ID", "IKE", "STATE", "SPI IN", "SPI OUT", "PACKETS IN", "PACKETS OUT", "BYTES IN",
                 "BYTES OUT", "DEVICE", "PROPOSAL", "LOCAL", "REMOTE", "REKEY IN"});
    for (const auto& child : child_sas)
        table.add({cell(child["name"]), cell(child["id"]), is_manual(child) ? "manual" : cell(child["ike"]),
                   cell(child["state"]), cell(child["spi_in"]), cell(child["spi_out"]),
                   cell(child["packets_in"]), cell(child["packets_out"]), cell(child["bytes_in"]),
                   cell(child["bytes_out"]), device_text(child), protection(child), cell(child["local_ts"]),
                   cell(child["remote_ts"]),
                   is_manual(child) ? "never" : duration_text(child["rekey_in_seconds"])});
    return table.text() + manual_notes(child_sas) + weak_notes(child_sas);
}

Json conn_json(const std::vector<Message>& list_conn) {
    auto json = Json::array();
    for (const auto& event : list_conn)
        for_each_section(event, [&](const auto& name, const Message& connection) {
            Json row;
            row["name"] = name;
            row["local_addrs"] = list(connection, "local_addrs");
            row["remote_addrs"] = list(connection, "remote_addrs");
            row["proposals"] = list(connection, "proposals");
            row["weak"] = list(connection, "weak");
            auto children = Json::array();
            if (const auto* section = connection.find_section("children"))
                for_each_section(*section, [&](const auto& child_name, const Message& child) {
                    Json entry;
                    entry["name"] = child_name;
                    entry["mode"] = child.text("mode");
                    entry["local_ts"] = list(child, "local-ts");
                    entry["remote_ts"] = list(child, "remote-ts");
                    entry["esp_proposals"] = list(child, "esp_proposals");
                    entry["weak"] = list(child, "weak");
                    children.push_back(std::move(entry));
                });
            row["children"] = std::move(children);
            json.push_back(std::move(row));
        });
    return json;
}

std::string conn_text(const Json& connections) {
    if (connections.empty()) return "no connection is configured\n";
    Table table({"NAME", "LOCAL", "REMOTE", "PROPOSALS", "CHILD", "LOCAL TS", "REMOTE TS", "ESP PROPOSALS"});
    WeakNotes weak;
    for (const auto& connection : connections) {
        const auto name = cell(connection["name"]);
        weak.add(name, connection["weak"]);
        const std::vector<std::string> head{name, cell(connection["local_addrs"]),
                                            cell(connection["remote_addrs"]), cell(connection["proposals"])};
        if (connection["children"].empty()) table.add(head);
        for (const auto& child : connection["children"]) {
            weak.add(name + "/" + cell(child["name"]), child["weak"]);
            auto row = head;
            for (const auto* key : {"name", "local_ts", "remote_ts", "esp_proposals"})
                row.push_back(cell(child[key]));
            table.add(std::move(row));
        }
    }
    return table.text() + weak.text();
}

Json card_json(const Message& card) {
    Json json;
    for (const auto* key : {"name", "description", "state", "death"})
        if (const auto* text = card.find(key)) json[key] = *text;
    for (const auto* key : {"card", "cards"})
        if (card.find(key) != nullptr) json[key] = number(card, key);
    json["transforms"] = list(card, "transforms");
    json["modes"] = list(card, "modes");
    json["esn"] = card.text("esn") == "yes";
    for (const auto& [key, name] : {std::pair{"max_sas", "max-sas"},
                                    {"max_packet_bytes", "max-packet-bytes"},
                                    {"max_replay_window", "max-replay-window"}})
        json[key] = number(card, name);
    if (const auto* about = card.find_section("about")) {
        auto& target = json["about"] = Json::object();
        for (const auto& element : about->elements()) target[element.name] = about->text(element.name);
    }
    const Message empty;
    const auto* statistics = card.find_section("statistics");
    if (statistics == nullptr) statistics = &empty;
    // The same names whatever the device: those of the card, and their counterparts of one without registers.
    json["out_packets"] = number(*statistics, "outbound.ok");
    json["in_packets"] = number(*statistics, "inbound.ok");
    json["out_cycles_per_packet"] = nullptr;
    json["in_cycles_per_packet"] = nullptr;
    for (const auto& element : statistics->elements()) json[element.name] = number(*statistics, element.name);
    return json;
}

namespace {

// Who the card is, how full it is, and what it answered when it was asked.
std::string about_text(const Json& about) {
    const auto of = [&](const char* name) {
        return about.contains(name) ? cell(about[name]) : std::string("?");
    };
    const auto carrier = about.contains("carried_by") ? ", carried by " + of("carried_by") : "";
    return fmt::format(
        "built for: {}{}; {} lanes; register map {}, build {}, hlsc {}\n"
        "SAs: {} outbound and {} inbound, of {} each\n"
        "in the rings: {} outbound and {} inbound, of {} each\n"
        "self-test: {} at {}, {} steps\n",
        of("built_for"), carrier, of("lanes"), of("map_version"), of("build"), of("hlsc"), of("outbound_sas"),
        of("inbound_sas"), of("sa_entries"), of("outbound_in_rings"), of("inbound_in_rings"),
        of("ring_entries"), of("self_test"), of("self_test_at"), of("self_test_steps"));
}

}  // namespace

std::string card_text(const Json& card) {
    auto text = card.contains("cards")
                    ? fmt::format("card {} of {}\n", cell(card["card"]), cell(card["cards"]))
                    : std::string();
    text +=
        fmt::format("{}: {}\nstate: {}{}\ncan do: {}; {}; replay window up to {}{}\n", cell(card["name"]),
                    cell(card["description"]), cell(card["state"]),
                    card.contains("death") ? " (" + cell(card["death"]) + ")" : "", cell(card["transforms"]),
                    cell(card["modes"]), cell(card["max_replay_window"]), card["esn"] ? ", ESN" : "");
    if (card.contains("about")) text += about_text(card["about"]);
    Table table({"", "OUT", "IN"});
    std::vector<std::string> order;
    std::map<std::string, std::array<std::string, 2>> rows;
    std::string rest;
    for (const auto& [key, value] : card.items()) {
        if (!value.is_number() || key.starts_with("max_") || key == "card" || key == "cards") continue;
        const auto counter = sided(key);
        if (counter.side < 0) {
            rest += fmt::format("{}: {}\n", key, cell(value));
            continue;
        }
        if (!rows.contains(counter.name)) order.push_back(counter.name);
        rows[counter.name][static_cast<std::size_t>(counter.side)] = cell(value);
    }
    for (const auto& name : order) table.add({name, rows[name][0], rows[name][1]});
    return text + table.text() + rest;
}

Json counters_json(const Message& counters) {
    Json json;
    for_each_section(counters, [&](const auto& name, const Message& section) {
        auto& target = json[name] = Json::object();
        for (const auto& element : section.elements()) target[element.name] = number(section, element.name);
    });
    return json;
}

std::string counters_text(const Json& counters, bool zeros) {
    Table table({"COUNTER", "VALUE"});
    bool any = false;
    for (const auto& [section, numbers] : counters.items())
        for (const auto& [name, value] : numbers.items())
            if (zeros || value != 0) {
                table.add({fmt::format("{}.{}", section, name), cell(value)});
                any = true;
            }
    return any ? table.text() : "every counter is 0; --all lists them\n";
}

}  // namespace keyline::cli
