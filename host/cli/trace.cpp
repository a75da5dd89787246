#include "host/cli/trace.h"

#include <iostream>
#include <optional>

#include <fmt/format.h>

#include "host/cli/private_file.h"
#include "host/cli/sections.h"
#include "host/cli/table.h"

namespace keyline::cli {

namespace {

// As good as for ever: who follows waits for messages that may never come.
constexpr std::chrono::hours follower_patience{24 * 20};

std::string text_in(const Json& json, const char* name) {
    return json.at(name).is_null() ? std::string() : json.at(name).get<std::string>();
}

std::string head_text(const Json& message) {
    const bool sent = text_in(message, "direction") == "sent";
    auto text = fmt::format(
        "{}  {}", text_in(message, "time"),
        sent ? fmt::format("sent from {} to {}", text_in(message, "local"), text_in(message, "remote"))
             : fmt::format("received from {} at {}", text_in(message, "remote"), text_in(message, "local")));
    if (!message.at("connection").is_null())
        text += fmt::format("  {}[{}]", text_in(message, "connection"), message.at("ike").get<unsigned>());
    return text;
}

std::string header_text(const Json& message) {
    const auto version = message.at("version").get<unsigned>();
    const auto flags = text_in(message, "flags");
    return fmt::format(
        "IKEv{} {}, {} {} {}, message ID {}, flags {}, {} octets{}", version, text_in(message, "exchange"),
        version == 1 ? "cookies" : "SPIs", text_in(message, "initiator_spi"),
        text_in(message, "responder_spi"), text_in(message, "message_id"), flags.empty() ? "none" : flags,
        message.at("bytes").get<std::uint64_t>(), message.at("encrypted").get<bool>() ? ", encrypted" : "");
}

std::string dump_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

Json trace_json(const vici::Message& event) {
    Json json;
    for (const auto* name : {"time", "direction", "local", "remote"}) json[name] = event.text(name);
    const bool owned = event.find("ike-sa") != nullptr;
    json["connection"] = owned ? Json(event.text("connection")) : Json(nullptr);
    json["ike"] = owned ? Json(number_of(event, "ike-sa")) : Json(nullptr);
    json["version"] = number_of(event, "version");
    json["initiator_spi"] = event.text("initiator-spi");
    json["responder_spi"] = event.text("responder-spi");
    json["exchange"] = event.text("exchange");
    json["flags"] = event.text("flags");
    json["message_id"] = event.text("message-id");
    json["bytes"] = number_of(event, "bytes");
    json["encrypted"] = event.text("encrypted") == "yes";
    json["payloads"] = Json::array();
    if (const auto* payloads = event.find_section("payloads"))
        for_each_section(*payloads, [&](const std::string&, const vici::Message& payload) {
            json["payloads"].push_back(
                {{"payload", payload.text("payload")}, {"lines", list(payload, "lines")}});
        });
    json["notes"] = list(event, "notes");
    json["lost_before"] = number_of(event, "lost-before");
    return json;
}

std::string trace_text(const Json& message) {
    std::string text;
    const auto say = [&](unsigned depth, const std::string& line) {
        text += std::string(std::size_t{4} * depth, ' ') + printable(line) + "\n";
    };
    if (const auto lost = message.at("lost_before").get<std::uint64_t>(); lost != 0)
        say(0, fmt::format("({} messages were too many, and are left out here)", lost));
    say(0, head_text(message));
    if (message.at("version").get<unsigned>() != 0) say(1, header_text(message));
    for (const auto& payload : message.at("payloads")) {
        const auto& lines = payload.at("lines");
        const auto name = text_in(payload, "payload");
        if (lines.size() == 1) {
            say(1, name + "  " + lines.front().get<std::string>());
            continue;
        }
        say(1, name);
        for (const auto& line : lines) say(2, line.get<std::string>());
    }
    for (const auto& note : message.at("notes")) say(1, "* " + note.get<std::string>());
    return text + "\n";
}

Result<void> follow_trace(vici::Client& client, const TraceWishes& wishes) {
    vici::Message request;
    if (!wishes.connection.empty()) request.add("connection", wishes.connection);
    if (!wishes.peer.empty()) request.add("peer", wishes.peer);
    if (!wishes.count.empty()) request.add("count", wishes.count);
    std::optional<PrivateFile> file;
    if (!wishes.save.empty()) {
        auto made = PrivateFile::create(wishes.save);
        if (!made) return tl::unexpected(made.error());
        file = std::move(*made);
    }
    Result<void> saved;
    client.set_patience(follower_patience);
    const auto on_event = [&](const vici::Message& event) {
        if (event.find("following") != nullptr) {
            std::cerr << "keyline: following IKE messages; Ctrl-C ends it" << std::endl;
            return;
        }
        const auto message = trace_json(event);
        if (file && saved) saved = file->write(as_bytes(dump_line(message)));
        std::cout << (wishes.json ? dump_line(message) : trace_text(message)) << std::flush;
    };
    const auto answer = client.request_with_events("keyline-trace", request, "keyline-trace", on_event);
    if (!answer) return tl::unexpected(answer.error());
    if (answer->text("success") != "yes") return fail(answer->text("errmsg"));
    return saved;
}

}  // namespace keyline::cli
