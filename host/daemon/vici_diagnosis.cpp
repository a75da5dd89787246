// What is inside a card: keyline-card-registers, keyline-card-rings, keyline-card-selftest,
// keyline-card-trace and keyline-card-trace-end. docs/diagnosis.md has what people see of it,
// docs/operators.md the list.
#include <array>
#include <memory>

#include <asio/post.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "host/daemon/vici_arguments.h"
#include "host/daemon/vici_service.h"
#include "host/daemon/vici_stream.h"
#include "host/esp/diagnosis.h"

namespace keyline::daemon {

namespace {

using vici::Message;
using Verdict = esp::KnownAnswer::Verdict;

constexpr const char* register_event = "keyline-card-register";
constexpr const char* ring_event = "keyline-card-ring";
constexpr const char* answer_event = "keyline-card-answer";
constexpr std::size_t most_entries = 32768;

Message register_message(const esp::RegisterReading& reading) {
    Message message;
    message.add("name", reading.name).add("address", fmt::format("{:#06x}", reading.address));
    message.add_number("bits", reading.bits).add_number("value", reading.value);
    message.add("access", reading.access).add("meaning", reading.meaning);
    Message fields;
    for (const auto& field : reading.fields) {
        Message one;
        one.add_number("lo", field.lo).add_number("width", field.width).add_number("value", field.value);
        if (!field.code.empty()) one.add("code", field.code);
        fields.add(field.name, std::move(one.add("meaning", field.meaning)));
    }
    return message.add("fields", std::move(fields));
}

std::vector<Message> register_messages(const esp::RegisterReport& report, const std::string& wanted) {
    std::vector<Message> messages;
    const auto is_wanted = [&](const std::string& name) { return name.find(wanted) != std::string::npos; };
    for (const auto& reading : report.registers)
        if (is_wanted(reading.name)) messages.push_back(register_message(reading));
    for (const auto& [name, why] : report.left_out)
        if (is_wanted(name)) messages.push_back(Message().add("left-out", name).add("why", why));
    return messages;
}

// A ring, then its entries.
std::vector<Message> ring_messages(const std::vector<esp::RingReport>& rings) {
    std::vector<Message> messages;
    for (const auto& ring : rings) {
        Message indices;
        for (const auto& [name, value] : ring.indices) indices.add_number(name, value);
        messages.push_back(
            Message().add("ring", ring.name).add_number("entries", ring.entries).add("indices", indices));
        for (const auto& entry : ring.list) {
            Message fields;
            for (const auto& [name, value] : entry.fields) fields.add(name, value);
            messages.push_back(Message().add("ring", ring.name).add_number("number", entry.number));
            messages.back().add("state", entry.state).add("fields", std::move(fields));
            if (!entry.octets.empty()) messages.back().add("octets", to_hex(entry.octets));
        }
    }
    return messages;
}

const char* to_string(Verdict verdict) {
    switch (verdict) {
        case Verdict::passed:
            return "passed";
        case Verdict::failed:
            return "failed";
        case Verdict::not_asked:
            break;
    }
    return "not asked";
}

// Packets have their turn between the steps.
struct SelfTestRun : std::enable_shared_from_this<SelfTestRun> {
    SelfTestRun(asio::io_context& io_context, esp::Diagnosis& asked) : context(io_context), card(asked) {}

    void go_on() {
        if (step == card.self_test_steps()) return finish();
        for (const auto& answer : card.self_test(step++)) {
            counts[static_cast<std::size_t>(answer.verdict)]++;
            Message message;
            message.add("suite", answer.suite).add("question", answer.question).add("source", answer.source);
            message.add("verdict", to_string(answer.verdict));
            if (!answer.why.empty()) message.add("why", answer.why);
            stream(answer_event, message);
        }
        asio::post(context, [self = shared_from_this()] { self->go_on(); });
    }
    void finish() {
        const auto of = [&](Verdict verdict) { return counts[static_cast<std::size_t>(verdict)]; };
        spdlog::log(of(Verdict::failed) == 0 ? spdlog::level::info : spdlog::level::critical,
                    "self-test of the card: {} known answers right, {} wrong, {} not asked",
                    of(Verdict::passed), of(Verdict::failed), of(Verdict::not_asked));
        Message message;
        message.add("success", "yes").add_number("passed", of(Verdict::passed));
        message.add_number("failed", of(Verdict::failed));
        ended();
        respond(message.add_number("not-asked", of(Verdict::not_asked)));
    }

    asio::io_context& context;
    esp::Diagnosis& card;
    ViciHandler::Respond respond;
    ViciHandler::Stream stream;
    std::function<void()> ended;
    std::size_t step = 0;
    std::array<std::uint64_t, 3> counts{};
};

}  // namespace

esp::EspDevice* ViciService::card_named(const Request& request) {
    const auto found = device_of(request.arguments);
    if (!found) {
        request.refuse(found.error().message);
        return nullptr;
    }
    if ((*found)->diagnosis() != nullptr) return *found;
    if (cards_ != nullptr)
        if (const auto alive = (*found)->health(); !alive) {
            request.refuse("the card failed and is closed, and nobody can look into it: " +
                           alive.error().message);
            return nullptr;
        }
    request.refuse("keylined has no card to look into (" + (*found)->capabilities().description +
                   "): start it with --device sim, xrt or vfio");
    return nullptr;
}

bool ViciService::is_root(const Request& request, const char* for_what) const {
    const auto client = credentials_of_ ? credentials_of_(request.client) : std::nullopt;
    if (client && client->uid == 0) return true;
    spdlog::warn("{} was asked for over vici, by somebody who is not root: refused", for_what);
    request.refuse(fmt::format("only root may have {}: use sudo", for_what));
    return false;
}

void ViciService::card_registers(const Request& request) {
    auto* device = card_named(request);
    if (device == nullptr) return;
    const auto report = device->diagnosis()->registers();
    if (!report) return request.refuse(report.error().message);
    auto messages = register_messages(*report, request.arguments.text("name"));
    if (messages.empty())
        return request.refuse("no register has \"" + request.arguments.text("name") +
                              "\" in its name; docs/registers.md has them all");
    const auto count = messages.size();
    stream_list(
        context_, register_event, count,
        [messages = std::move(messages)](std::size_t at) { return messages[at]; }, request.respond,
        request.stream);
}

void ViciService::card_rings(const Request& request) {
    auto* device = card_named(request);
    if (device == nullptr) return;
    esp::RingWishes wishes;
    if (!request.arguments.text("entries").empty()) {
        const auto entries = number<std::size_t>(request.arguments, "entries");
        if (!entries || *entries > most_entries)
            return request.refuse(fmt::format("entries: a number, at most {}", most_entries));
        wishes.entries = *entries;
    }
    wishes.payload = is_yes(request.arguments, "payload");
    if (wishes.payload && !is_root(request, "the octets of packets")) return;
    const auto rings = device->diagnosis()->rings(wishes);
    if (!rings) return request.refuse(rings.error().message);
    auto messages = ring_messages(*rings);
    const auto count = messages.size();
    stream_list(
        context_, ring_event, count,
        [messages = std::move(messages)](std::size_t at) { return messages[at]; }, request.respond,
        request.stream);
}

void ViciService::card_selftest(const Request& request) {
    auto* device = card_named(request);
    if (device == nullptr) return;
    if (const auto alive = device->health(); !alive)
        return request.refuse("the card is dead, and cannot be asked: " + alive.error().message);
    const auto run = std::make_shared<SelfTestRun>(context_, *device->diagnosis());
    run->respond = request.respond;
    run->stream = request.stream;
    under_test_.insert(device);
    run->ended = [this, device] { under_test_.erase(under_test_.find(device)); };
    run->go_on();
}

void ViciService::card_trace(const Request& request) {
    auto* device = card_named(request);
    if (device == nullptr) return;
    if (!device->diagnosis()->has_waveform())
        return request.respond(
            Message()
                .add("success", "no")
                .add("waveform", "no")
                .add("errmsg", "this card has no waveform: only a simulated one has (--device sim)"));
    if (!is_root(request, "a waveform of the card")) return;
    CardTracer::Trace trace;
    const auto packets = number<std::size_t>(request.arguments, "packets");
    if (packets.value_or(0) == 0 || *packets > CardTracer::max_packets)
        return request.refuse(fmt::format("packets: a number from 1 to {}", CardTracer::max_packets));
    trace.packets = *packets;
    if (!request.arguments.text("timeout").empty()) {
        const auto timeout = number<std::uint32_t>(request.arguments, "timeout");
        trace.timeout = std::chrono::milliseconds(timeout.value_or(0));
        if (trace.timeout.count() == 0 || trace.timeout > CardTracer::max_timeout)
            return request.refuse(fmt::format("timeout: milliseconds, from 1 to {}",
                                              std::chrono::milliseconds(CardTracer::max_timeout).count()));
    }
    trace.client = request.client;
    trace.card = device;
    trace.file = request.arguments.text("file");
    trace.over_another = is_yes(request.arguments, "force");
    trace.respond = request.respond;
    if (auto begun = tracer_.begin(std::move(trace)); !begun) return request.refuse(begun.error().message);
    request.stream(CardTracer::event_name, Message().add("waveform", "yes"));
}

// For who waits for a trace, and has no other word left on his own connection.
void ViciService::card_trace_end(const Request& request) {
    if (!is_root(request, "a waveform of the card")) return;
    if (!tracer_.end_now("Ctrl-C")) return request.refuse("no waveform is being written");
    request.respond(Message().add("success", "yes"));
}

}  // namespace keyline::daemon
