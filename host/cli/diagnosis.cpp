#include "host/cli/diagnosis.h"

#include <chrono>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <thread>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "host/cli/private_file.h"
#include "host/cli/sections.h"
#include "host/cli/table.h"

namespace keyline::cli {

namespace {

using vici::Message;
using Clock = std::chrono::steady_clock;

// A card under load is asked while packets go on.
constexpr std::chrono::seconds self_test_patience{120};
constexpr std::chrono::seconds beyond_timeout{10};
constexpr std::chrono::milliseconds glance{100};
constexpr const char* by_hand = "Ctrl-C";

volatile std::sig_atomic_t interrupted = 0;

std::string dump(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

Message request_for(const CardWishes& wishes) {
    return Message().add_number("card", wishes.card);
}

// The answer, unless it says why not.
Result<Message> answered(Result<Message> answer) {
    if (answer && answer->text("success") != "yes" && answer->find("errmsg") != nullptr)
        return fail(answer->text("errmsg"));
    return answer;
}

Result<std::vector<Message>> collect(vici::Client& client, const std::string& command, const Message& request,
                                     const std::string& event) {
    std::vector<Message> events;
    const auto answer = answered(client.request_with_events(
        command, request, event, [&](const Message& one) { events.push_back(one); }));
    if (!answer) return tl::unexpected(answer.error());
    return events;
}

Result<Message> card_of(vici::Client& client, const CardWishes& wishes) {
    return answered(client.request("keyline-card", request_for(wishes)));
}

// A look at the counters, and how much later than the one before.
struct Look {
    std::vector<std::pair<std::string, std::uint64_t>> counters;
    Clock::time_point at = Clock::now();
};
Result<Look> look_at(vici::Client& client, const CardWishes& wishes) {
    const auto card = card_of(client, wishes);
    if (!card) return tl::unexpected(card.error());
    if (const auto death = card->text("death"); card->find_section("about") == nullptr && !death.empty())
        return fail("the card failed and is closed, and nobody can look into it: " + death);
    if (card->find_section("about") == nullptr)
        return fail("keylined has no card that counts: start it with --device sim, xrt or vfio");
    Look look;
    if (const auto* statistics = card->find_section("statistics"))
        for (const auto& element : statistics->elements())
            look.counters.emplace_back(element.name, number_of(*statistics, element.name));
    return look;
}

bool grows(const std::string& unit) {
    return unit != "clocks a packet";
}

Json counters_json(const Look& look, const Look* before) {
    Json counters = Json::object();
    const double seconds =
        before == nullptr ? 0 : std::chrono::duration<double>(look.at - before->at).count();
    for (std::size_t i = 0; i < look.counters.size(); i++) {
        const auto& [name, value] = look.counters[i];
        auto& counter = counters[name];
        const auto unit = unit_of(name);
        counter["value"] = value;
        counter["unit"] = unit;
        if (before == nullptr || !grows(unit) || i >= before->counters.size() ||
            before->counters[i].first != name)
            continue;
        const auto old = before->counters[i].second;
        const auto change = value >= old ? value - old : 0;  // the card began anew
        counter["change"] = change;
        counter["per_second"] = seconds > 0 ? static_cast<double>(change) / seconds : 0.0;
    }
    return counters;
}

std::string counters_text(const Json& counters, bool all, bool watched) {
    Table table(watched ? std::vector<std::string>{"COUNTER", "VALUE", "CHANGE", "PER SECOND", "UNIT"}
                        : std::vector<std::string>{"COUNTER", "VALUE", "UNIT"});
    for (const auto& [name, counter] : counters.items()) {
        const auto value = counter.at("value").get<std::uint64_t>();
        if (value == 0 && !all) continue;
        std::vector<std::string> row{name, std::to_string(value)};
        if (watched) {
            const bool changes = counter.contains("change");
            row.push_back(changes ? std::to_string(counter.at("change").get<std::uint64_t>()) : "");
            row.push_back(changes ? fmt::format("{:.1f}", counter.at("per_second").get<double>()) : "");
        }
        row.push_back(counter.at("unit").get<std::string>());
        table.add(std::move(row));
    }
    return table.text();
}

std::string size_text(std::uint64_t octets) {
    return octets < 10240 ? fmt::format("{} octets", octets) : fmt::format("{} KiB", octets / 1024);
}

// While it lives Ctrl-C only says so, and twice at once is as once (timeout(1) does that). Once it was
// noticed the next one ends the program, as ever.
class Interruptible {
  public:
    Interruptible() {
        interrupted = 0;
        before_ = std::signal(SIGINT, [](int) { interrupted = 1; });
    }
    ~Interruptible() { std::signal(SIGINT, before_); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

  private:
    void (*before_)(int) = SIG_DFL;
};

// A trace, and what ended it: the words of the daemon's own.
struct Traced {
    std::string text;
    Json json;
};

struct Seen {
    std::uint64_t packets = 0;
    bool is_dead = false;
};
Result<Seen> packets_of(vici::Client& client, const CardWishes& wishes) {
    const auto card = card_of(client, wishes);
    if (!card) return tl::unexpected(card.error());
    const auto* about = card->find_section("about");
    return Seen{about == nullptr ? 0 : number_of(*about, "packets"), card->text("state") == "dead"};
}

// A card without a waveform: its rings, when so many packets more have gone through it.
Result<Traced> trace_rings(vici::Client& client, const CardWishes& wishes, const std::string& file) {
    if (auto may = may_make(file); !may) return tl::unexpected(may.error());
    const auto begin = packets_of(client, wishes);
    if (!begin) return tl::unexpected(begin.error());
    const auto deadline = Clock::now() + std::chrono::seconds(wishes.timeout);
    std::uint64_t seen = 0;
    const char* ended = nullptr;
    for (bool is_dead = begin->is_dead; ended == nullptr;) {
        ended = seen >= wishes.packets     ? "packets"
                : is_dead                  ? "the card is dead"
                : interrupted != 0         ? by_hand
                : Clock::now() >= deadline ? "timeout"
                                           : nullptr;
        if (ended != nullptr) break;
        std::this_thread::sleep_for(glance);
        const auto now = packets_of(client, wishes);
        if (!now) return tl::unexpected(now.error());
        seen = now->packets - std::min(now->packets, begin->packets);
        is_dead = now->is_dead;
    }
    auto request = request_for(wishes);
    request.add_number("entries", wishes.packets).add("payload", wishes.payload ? "yes" : "no");
    const auto events = collect(client, "keyline-card-rings", request, "keyline-card-ring");
    if (!events) return tl::unexpected(events.error());
    const auto rings = rings_json(*events, "");
    const auto text = wishes.json ? dump(rings, 2) : rings_text(rings);
    if (auto done = write_private(file, as_bytes(text), wishes.force); !done)
        return tl::unexpected(done.error());
    return Traced{
        fmt::format("this card has no waveform; wrote {}: its rings after {} packets (ended by: {}){}", file,
                    seen, ended,
                    wishes.payload ? ". Packets are in it in clear: it is for you alone (mode 0600)" : ""),
        {{"kind", "rings"}, {"packets", seen}, {"ended", ended}, {"file", file}}};
}

Result<Traced> waveform(const Message& answer, const std::string& file) {
    Traced traced;
    traced.text =
        fmt::format("wrote {}: a waveform of {} packets, {} clocks, {} (ended by: {}); gtkwave opens it",
                    file, number_of(answer, "packets"), number_of(answer, "clocks"),
                    size_text(number_of(answer, "bytes")), answer.text("ended"));
    traced.json["kind"] = "waveform";
    for (const auto* name : {"packets", "clocks", "bytes"}) traced.json[name] = number_of(answer, name);
    traced.json["ended"] = answer.text("ended");
    traced.json["file"] = file;
    return traced;
}

// The daemon has one request of a client at a time, and the one for the trace waits: so by another client.
// False: it has not begun yet.
bool end_trace(const std::string& socket) {
    auto other = vici::Client::connect(socket);
    return other && answered(other->request("keyline-card-trace-end"));
}

// Asks for a waveform and waits for it; Ctrl-C ends it before its time.
Result<Message> wait_for_waveform(vici::Client& client, const CardWishes& wishes, const std::string& file) {
    auto request = request_for(wishes);
    request.add("file", file).add("force", wishes.force ? "yes" : "no");
    request.add_number("packets", wishes.packets);
    request.add_number("timeout", std::uint64_t{wishes.timeout} * 1000);
    client.set_patience(std::chrono::seconds(wishes.timeout) + beyond_timeout);
    client.set_idle([&, is_told = false]() mutable {
        if (interrupted == 0 || is_told) return;
        std::signal(SIGINT, SIG_DFL);
        is_told = end_trace(wishes.socket);
    });
    auto answer =
        client.request_with_events("keyline-card-trace", request, "keyline-card-trace", [](const Message&) {
            std::cerr
                << "keyline: warning: a waveform has keys and packets in it, in clear; it is for root alone"
                << std::endl;
        });
    client.set_idle({});
    return answer;
}

}  // namespace

Result<void> show_registers(vici::Client& client, const CardWishes& wishes) {
    auto request = request_for(wishes);
    if (!wishes.name.empty()) request.add("name", wishes.name);
    const auto events = collect(client, "keyline-card-registers", request, "keyline-card-register");
    if (!events) return tl::unexpected(events.error());
    const auto registers = registers_json(*events);
    std::cout << (wishes.json ? dump(registers, 2) : registers_text(registers, wishes.explain));
    return {};
}

Result<void> show_rings(vici::Client& client, const CardWishes& wishes) {
    auto request = request_for(wishes);
    request.add_number("entries", wishes.entries).add("payload", wishes.payload ? "yes" : "no");
    const auto events = collect(client, "keyline-card-rings", request, "keyline-card-ring");
    if (!events) return tl::unexpected(events.error());
    const auto rings = rings_json(*events, wishes.ring);
    if (rings.empty()) return fail("no ring has \"" + wishes.ring + "\" in its name");
    std::cout << (wishes.json ? dump(rings, 2) : rings_text(rings));
    return {};
}

Result<void> show_card_counters(vici::Client& client, const CardWishes& wishes) {
    auto look = look_at(client, wishes);
    if (!look) return tl::unexpected(look.error());
    if (wishes.watch == 0) {
        const auto counters = counters_json(*look, nullptr);
        std::cout << (wishes.json ? dump(counters, 2) : counters_text(counters, wishes.all, false));
        return {};
    }
    for (unsigned done = 0; wishes.count == 0 || done < wishes.count; done++) {
        std::this_thread::sleep_for(std::chrono::seconds(wishes.watch));
        auto next = look_at(client, wishes);
        if (!next) return tl::unexpected(next.error());
        const auto counters = counters_json(*next, &*look);
        const auto time = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
        if (wishes.json)
            std::cout << dump({{"time", time}, {"counters", counters}}, -1) << std::flush;
        else
            std::cout << time << "\n" << counters_text(counters, wishes.all, true) << std::endl;
        look = std::move(next);
    }
    return {};
}

Result<void> test_card(vici::Client& client, const CardWishes& wishes) {
    client.set_patience(self_test_patience);
    std::vector<Message> events;
    const auto answer = answered(
        client.request_with_events("keyline-card-selftest", request_for(wishes), "keyline-card-answer",
                                   [&](const Message& one) { events.push_back(one); }));
    if (!answer) return tl::unexpected(answer.error());
    const auto answers = answers_json(events);
    const auto passed = number_of(*answer, "passed"), failed = number_of(*answer, "failed");
    const auto not_asked = number_of(*answer, "not-asked");
    if (wishes.json)
        std::cout << dump(
            {{"passed", passed}, {"failed", failed}, {"not_asked", not_asked}, {"answers", answers}}, 2);
    else
        std::cout << answers_text(answers)
                  << fmt::format("{} known answers right, {} wrong, {} not asked\n", passed, failed,
                                 not_asked);
    if (failed != 0)
        return fail(
            "the card gave a wrong answer: it is dead from now on, and its SAs with it; do not trust "
            "this card (`keyline card reset` would test it anew)");
    if (not_asked != 0)
        return fail("the card was not asked everything: it had no room for another SA, see above");
    return {};
}

Result<void> trace_card(vici::Client& client, const CardWishes& wishes) {
    std::error_code wrong;
    const auto file = std::filesystem::absolute(wishes.file, wrong).string();
    if (wrong) return fail("\"" + wishes.file + "\": " + wrong.message());
    if (auto may = may_write(file, wishes.force); !may) return may;
    const Interruptible guard;
    std::cerr << fmt::format("keyline: waiting for {} packets; Ctrl-C ends it, and what there is is kept",
                             wishes.packets)
              << std::endl;
    const auto asked = wait_for_waveform(client, wishes, file);
    const bool has_none = asked && asked->text("waveform") == "no";
    const auto answer = has_none ? asked : answered(asked);
    if (!answer) return tl::unexpected(answer.error());
    const auto done = has_none ? trace_rings(client, wishes, file) : waveform(*answer, file);
    if (!done) return tl::unexpected(done.error());
    std::cout << (wishes.json ? dump(done->json, 2) : done->text + "\n");
    return {};
}

}  // namespace keyline::cli
