#include "drivers/card/ring_dump.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "drivers/card/key_commands.h"
#include "drivers/card/status.h"

namespace keyline::card {
namespace {

namespace q = regs::queue;
using esp::NamedValues;
using esp::RingEntry;
using esp::RingReport;
using esp::RingWishes;
using regs::Completion;
using regs::Descriptor;
using regs::EventEntry;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;

std::string hex(std::uint64_t value) {
    return fmt::format("{:#x}", value);
}

// The bits of `word`, by name.
template <typename Bit>
std::string names_of(std::uint8_t word, std::initializer_list<std::pair<Bit, const char*>> bits) {
    std::string text;
    for (const auto& [bit, name] : bits)
        if ((word & static_cast<std::uint8_t>(bit)) != 0)
            text += (text.empty() ? "" : " ") + std::string(name);
    return text.empty() ? "none" : text;
}
std::string events_text(std::uint8_t events) {
    using regs::Event;
    return names_of<Event>(events, {{Event::soft_limit, "soft_limit"},
                                    {Event::hard_limit, "hard_limit"},
                                    {Event::exhausted, "exhausted"},
                                    {Event::bad_icv, "bad_icv"}});
}
std::string host_checks_text(std::uint8_t checks) {
    using regs::HostCheck;
    return names_of<HostCheck>(checks, {{HostCheck::selectors, "selectors"},
                                        {HostCheck::headers, "headers"},
                                        {HostCheck::checksum, "checksum"}});
}

const char* opcode_text(std::uint8_t octet) {
    switch (static_cast<regs::Opcode>(octet)) {
        case regs::Opcode::write_keys:
            return "write_keys";
        case regs::Opcode::write_hash:
            return "write_hash";
        case regs::Opcode::write_context:
            return "write_context";
        case regs::Opcode::enable:
            return "enable";
        case regs::Opcode::disable:
            return "disable";
        case regs::Opcode::query:
            return "query";
        case regs::Opcode::write_bucket:
            return "write_bucket";
    }
    return "?";
}

// One queue's rings, while nobody works on them.
class Dump {
  public:
    Dump(Card& card, unsigned queue, const RingWishes& wishes)
        : card_(card), rings_(card.rings(queue).view()), wishes_(wishes) {
        card_answers_ = card.read_register(regs::global::id::offset()) != all_ones;
    }

    RingReport submission() {
        auto report = begin("submission");
        report.indices = {{"submitted", rings_.submitted}, {"told_to_the_card", rings_.announced}};
        const auto read = card_count(q::submission_consumer::offset(rings_.queue));
        if (read) report.indices.emplace_back("read_by_the_card", *read);
        for (auto number = first(rings_.submitted); number < rings_.submitted; number++)
            report.list.push_back(descriptor_entry(number, read));
        return report;
    }

    RingReport completion() {
        auto report = begin("completion");
        report.indices = {{"taken", rings_.taken}, {"given_back", rings_.returned}};
        if (const auto written = card_count(q::completion_producer::offset(rings_.queue)))
            report.indices.emplace_back("written_by_the_card", *written);
        auto end = rings_.taken;
        while (end < rings_.announced && read<Completion>(rings_.completion, end).phase == phase(end)) end++;
        for (auto number = first(end); number < end; number++)
            report.list.push_back(completion_entry(number));
        return report;
    }

    RingReport event() {
        auto report = begin("event");
        report.indices = {{"taken", rings_.events_taken}};
        if (const auto written = card_count(q::event_producer::offset(rings_.queue)))
            report.indices.emplace_back("written_by_the_card", *written);
        auto end = rings_.events_taken;
        while (end < rings_.events_taken + size() && read<EventEntry>(rings_.event, end).phase == phase(end))
            end++;
        for (auto number = first(end); number < end; number++) {
            const auto event = read<EventEntry>(rings_.event, number);
            report.list.push_back({number,
                                   number < rings_.events_taken ? "taken" : "new",
                                   {{"sa_index", std::to_string(event.sa_index)},
                                    {"events", events_text(event.events)},
                                    {"sequence_number", std::to_string(event.sequence_number)}},
                                   {}});
        }
        return report;
    }

  private:
    std::uint64_t size() const { return std::uint64_t{1} << rings_.log2_size; }
    bool phase(std::uint64_t number) const { return ((number >> rings_.log2_size) & 1) == 0; }
    // Of those before `end`, the oldest that is wanted and still there.
    std::uint64_t first(std::uint64_t end) const {
        return end - std::min({end, size(), std::uint64_t{wishes_.entries}});
    }

    RingReport begin(const char* ring) const {
        RingReport report;
        report.name = fmt::format("{}.{}", name_of(rings_.queue), ring);
        report.entries = size();
        return report;
    }

    // What the card counts modulo 65536.
    std::optional<std::uint64_t> card_count(std::uint32_t offset) {
        if (!card_answers_) return std::nullopt;
        return card_.read_register(offset) & 0xFFFF;
    }

    template <typename Entry>
    Entry read(DmaBuffer& ring, std::uint64_t number) {
        const std::size_t at = static_cast<std::size_t>(number % size()) * Entry::size;
        if constexpr (!std::is_same_v<Entry, Descriptor>)
            ring.sync_for_host(at, Entry::size);  // written here
        return Entry::decode(ring.host().subspan(at).template first<Entry::size>());
    }

    // Octets of the packets' memory, as descriptors name it: only what is there.
    ByteView memory(std::uint64_t address, std::size_t length, bool from_card) {
        const auto all = rings_.packets.host();
        const std::uint64_t offset = address - rings_.packets.device_address();
        if (offset > all.size() || length > all.size() - offset) return {};
        if (from_card) rings_.packets.sync_for_host(static_cast<std::size_t>(offset), length);
        return ByteView(all).subspan(static_cast<std::size_t>(offset), length);
    }

    // "write_keys 0, write_keys 1, ...": what commands do, and nothing of what they bring.
    std::string commands_text(const Descriptor& descriptor, bool is_done) {
        const std::size_t count = descriptor.length / command_octets;
        if (is_done) return fmt::format("{}, wiped", count);
        std::string text = fmt::format("{}:", count);
        const auto octets = memory(descriptor.source, descriptor.length, false);
        for (std::size_t at = 0; at + command_octets <= octets.size(); at += command_octets)
            text += fmt::format(" {}.{}", opcode_text(octets[at]), octets[at + 1]);
        return text + ", what they bring is masked";
    }

    RingEntry descriptor_entry(std::uint64_t number, std::optional<std::uint64_t> read_by_card) {
        const auto descriptor = read<Descriptor>(rings_.submission, number);
        RingEntry entry;
        entry.number = number;
        const bool is_done = number < rings_.taken;
        // Both counts are modulo 65536 on the card's side; a ring has fewer entries.
        const bool is_read =
            read_by_card && ((*read_by_card - rings_.taken) & 0xFFFF) > ((number - rings_.taken) & 0xFFFF);
        entry.state = is_done                      ? "done"
                      : number >= rings_.announced ? "not told"
                      : !read_by_card || is_read   ? "in the card"
                                                   : "waiting";
        entry.fields = {{"cookie", hex(descriptor.cookie)},
                        {"source", hex(descriptor.source)},
                        {"destination", hex(descriptor.destination)},
                        {"length", std::to_string(descriptor.length)}};
        if (descriptor.command)
            entry.fields.emplace_back("commands", commands_text(descriptor, is_done));
        else if (rings_.queue == regs::outbound)
            entry.fields.emplace_back("sa_index", std::to_string(descriptor.sa_index));
        if (descriptor.to_network) entry.fields.emplace_back("next_hop", std::to_string(descriptor.next_hop));
        if (wishes_.payload && !descriptor.command)
            entry.octets = to_bytes(memory(descriptor.source, descriptor.length, false));
        return entry;
    }

    RingEntry completion_entry(std::uint64_t number) {
        const auto completion = read<Completion>(rings_.completion, number);
        RingEntry entry;
        entry.number = number;
        entry.state = number < rings_.taken ? "taken" : "new";
        entry.fields = {{"cookie", hex(completion.cookie)},
                        {"status", to_string(static_cast<regs::Status>(completion.status))},
                        {"length", std::to_string(completion.length)}};
        if (completion.command) {
            entry.fields.emplace_back("command", "yes");
            return entry;
        }
        entry.fields.emplace_back("sa_index",
                                  completion.sa_valid ? std::to_string(completion.sa_index) : "none");
        entry.fields.emplace_back("sequence_number", std::to_string(completion.sequence_number));
        entry.fields.emplace_back("events", events_text(completion.events));
        if (rings_.queue == regs::inbound || rings_.queue == regs::network_receive) {
            entry.fields.emplace_back("next_header", std::to_string(completion.next_header));
            entry.fields.emplace_back("host_checks", host_checks_text(completion.host_checks));
        }
        // A descriptor's entry is its own again once the next pass has begun.
        const bool is_there = number + size() >= rings_.submitted;
        if (wishes_.payload && is_there && completion.status == static_cast<std::uint8_t>(regs::Status::ok))
            entry.octets = to_bytes(
                memory(read<Descriptor>(rings_.submission, number).destination, completion.length, true));
        return entry;
    }

    Card& card_;
    Rings::View rings_;
    const RingWishes& wishes_;
    bool card_answers_ = false;
};

}  // namespace

std::vector<RingReport> dump_rings(Card& card, unsigned queue, const RingWishes& wishes) {
    Dump dump(card, queue, wishes);
    std::vector<RingReport> reports;
    reports.push_back(dump.submission());
    reports.push_back(dump.completion());
    reports.push_back(dump.event());
    return reports;
}

}  // namespace keyline::card
