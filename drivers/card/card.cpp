#include "drivers/card/card.h"

#include <iterator>

#include <fmt/format.h>

#include "drivers/card/status.h"

namespace keyline::card {

namespace {

namespace g = regs::global;
namespace q = regs::queue;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;

const char* name_of(unsigned direction) {
    return direction == regs::outbound ? "outbound" : "inbound";
}

}  // namespace

Card::Card(std::unique_ptr<CardPort> port, const CardOptions& options)
    : port_(std::move(port)), options_(options), last_progress_(std::chrono::steady_clock::now()) {}

// The rings' memory goes away: the card must not write there any more.
Card::~Card() {
    if (!death_.empty()) return;
    port_->write32(g::interrupt_enable::offset(), 0);
    static_cast<void>(reset());
}

Result<std::unique_ptr<Card>> Card::create(std::unique_ptr<CardPort> port, const CardOptions& options) {
    std::unique_ptr<Card> card(new Card(std::move(port), options));
    const auto give_up = [&](const Error& error) {
        card->die(error.message);  // so that nothing is written to what may be another device
        return tl::unexpected(error);
    };
    auto known = identify(*card->port_, options.platform);
    if (!known) return give_up(known.error());
    card->identity_ = *known;
    if (auto started = card->start(); !started) return give_up(started.error());
    return card;
}

template <typename Done>
Result<void> Card::wait_until(const char* what, Done done) {
    const auto start = std::chrono::steady_clock::now();
    for (unsigned looks = 0;; looks++) {
        if (done()) return {};
        if (auto healthy = port_->health(); !healthy)
            die(healthy.error().message);
        else if (looks >= options_.min_looks && std::chrono::steady_clock::now() - start > options_.patience)
            die(fmt::format("card: no answer: {}", what));
        if (!death_.empty()) return fail(death_);
    }
}

Result<void> Card::reset() {
    const auto ready = [&] {
        const std::uint32_t status = port_->read32(g::status::offset());
        return status != all_ones && g::status::reset_busy.get(status) == 0;
    };
    if (auto out_of_reset = wait_until("reset", ready); !out_of_reset) return out_of_reset;
    port_->write32(g::control::offset(), g::control::soft_reset.put(1));
    return wait_until("soft reset", ready);
}

Result<void> Card::start() {
    if (auto clean = reset(); !clean) return clean;
    for (const unsigned direction : {regs::outbound, regs::inbound}) {
        port_->write32(q::moderation::offset(direction),
                       q::moderation::count.put(options_.interrupt_completions) |
                           q::moderation::clocks.put(options_.interrupt_clocks));
        auto rings = Rings::create(*port_, direction, options_.log2_ring_size, identity_.sa_entries);
        if (!rings) return tl::unexpected(rings.error());
        rings_[direction] = std::move(*rings);
    }
    namespace enable = g::interrupt_enable;
    port_->write32(enable::offset(), enable::outbound_completion.put(1) | enable::inbound_completion.put(1) |
                                         enable::outbound_error.put(1) | enable::inbound_error.put(1) |
                                         enable::outbound_event.put(1) | enable::inbound_event.put(1));
    port_->write32(g::control::offset(), g::control::enable.put(1));
    return {};
}

bool Card::submit(unsigned direction, ByteView packet, std::uint16_t sa_index,
                  std::optional<std::uint8_t> next_hop) {
    if (!death_.empty()) return false;
    if (in_rings() == 0) last_progress_ = std::chrono::steady_clock::now();
    return rings_[direction]->submit_packet(packet, sa_index, next_hop);
}

Result<Bytes> Card::command(unsigned direction, ByteView commands) {
    if (auto alive = health(); !alive) return tl::unexpected(alive.error());
    if (commands.empty() || commands.size() > regs::max_source_bytes)
        return fail(fmt::format("card: {} octets of commands at once", commands.size()));
    Rings& rings = *rings_[direction];
    const auto look_until = [&](auto done) -> Result<void> {
        while (!done()) {
            work();
            if (!death_.empty()) return fail(death_);
        }
        return {};
    };
    if (auto room = look_until([&] { return !rings.full(); }); !room) return tl::unexpected(room.error());
    if (in_rings() == 0) last_progress_ = std::chrono::steady_clock::now();
    lost_commands_ = false;
    rings.submit_commands(commands);
    if (auto answered = look_until([&] { return !responses_.empty() || lost_commands_; }); !answered)
        return tl::unexpected(answered.error());
    if (lost_commands_) return fail("card: commands were lost beside an SA whose memory was damaged");
    RingResult response = std::move(responses_.front());
    responses_.pop_front();
    if (response.status != regs::Status::ok)
        return fail(fmt::format("card: commands: {}", to_string(*response.status)));
    return std::move(response.octets);
}

void Card::poll(std::vector<RingResult>& results, std::vector<RingEvent>& events) {
    work();
    std::move(packets_.begin(), packets_.end(), std::back_inserter(results));
    packets_.clear();
    events.insert(events.end(), events_.begin(), events_.end());
    events_.clear();
}

void Card::work() {
    const bool has_work = in_rings() != 0;
    if (death_.empty() && has_work) {
        for (const auto& rings : rings_) rings->ring_doorbell();
        if (port_->wait_interrupt(std::chrono::microseconds{0})) take_interrupt();
    }
    for (const auto& rings : rings_)
        if (death_.empty()) take(*rings);
    if (death_.empty() && (!has_work || ++looks_ % options_.looks_between_visits == 0)) visit();
    if (death_.empty())
        if (auto healthy = port_->health(); !healthy) die(healthy.error().message);
    watch(!taken_.empty());
    if (!death_.empty())
        for (const auto& rings : rings_)
            if (rings) rings->abandon(taken_);
    for (auto& result : taken_) {
        if (!result.is_command)
            packets_.push_back(std::move(result));
        else if (result.status)
            responses_.push_back(std::move(result));
        else
            lost_commands_ = true;
    }
    taken_.clear();
}

// Somebody else may pull the card or reset it, and nobody may be sending.
void Card::visit() {
    const std::uint32_t control = read(g::control::offset());
    if (!death_.empty()) return;
    if (g::control::enable.get(control) == 0)
        die("card: it was reset by somebody else, and has forgotten its SAs");
}

void Card::take(Rings& rings) {
    if (auto taken = rings.take(taken_); !taken) return die(taken.error().message);
    if (auto heard = rings.take_events(events_); !heard) die(heard.error().message);
}

void Card::take_interrupt() {
    namespace pending = g::interrupt_status;
    const std::uint32_t status = read(pending::offset());
    if (!death_.empty()) return;
    port_->write32(pending::offset(), status);
    for (const auto& [error, direction] : {std::pair{pending::outbound_error, regs::outbound},
                                           std::pair{pending::inbound_error, regs::inbound}}) {
        if (error.get(status) == 0) continue;
        const std::uint32_t errors = read(q::error::offset(direction));
        port_->write32(q::error::offset(direction), errors);
        if (q::error::memory_error.get(errors) != 0) {
            contain(direction);
            if (!death_.empty()) return;
            continue;
        }
        if (q::status::halted.get(read(q::status::offset(direction))) != 0)
            die(fmt::format("card: the {} queue halted, errors {:#x} (queue.error in docs/registers.md)",
                            name_of(direction), errors));
    }
}

// The queue has halted, and gives nothing any more of what is behind the wrong word. When all of it has left
// the pipeline, its numbers and windows are in the card's memory, and the queue begins again: for all SAs but
// the one that the card names.
void Card::contain(unsigned direction) {
    Rings& rings = *rings_[direction];
    port_->write32(q::control::offset(direction), 0);
    const auto is_off = [&] { return q::status::active.get(read(q::status::offset(direction))) == 0; };
    if (!wait_until("a queue with a damaged SA does not stop", is_off)) return;
    namespace damaged = q::damaged_sa;
    const std::uint32_t whose = read(damaged::offset(direction));
    const std::uint32_t errors = read(q::error::offset(direction));
    if (death_.empty()) take(rings);
    if (!death_.empty()) return;
    if (damaged::known.get(whose) == 0 || ++damaged_count_ > options_.most_damaged)
        return die(fmt::format("card: bits flipped in the memory of {} {} SAs, and it stopped them all",
                               damaged::known.get(whose) == 0 ? "its" : "too many of its",
                               name_of(direction)));
    if ((errors & ~q::error::memory_error.mask() & ~q::error::event_lost.mask()) != 0)
        return die(fmt::format("card: bits flipped in the memory of its {} SAs, errors {:#x}",
                               name_of(direction), errors));
    port_->write32(q::error::offset(direction), errors);
    rings.abandon(taken_);
    if (auto started = rings.restart(); !started) return die(started.error().message);
    damaged_.push_back({direction, static_cast<std::uint16_t>(damaged::sa_index.get(whose))});
}

void Card::watch(bool progress) {
    if (progress || in_rings() == 0) {
        last_progress_ = std::chrono::steady_clock::now();
        idle_looks_ = 0;
    } else if (++idle_looks_ >= options_.min_looks &&
               std::chrono::steady_clock::now() - last_progress_ > options_.patience) {
        visit();  // it may know better
        die("card: packets went in and nothing comes out");
    }
}

void Card::die(const std::string& why) {
    if (death_.empty()) death_ = why;
}

std::size_t Card::in_rings() const {
    std::size_t count = 0;
    for (const auto& rings : rings_)
        if (rings) count += rings->outstanding();
    return count;
}

std::size_t Card::outstanding() const {
    return in_rings() + packets_.size();
}

// All ones are what comes when nobody answers. One answer may be lost on the way; a card that is gone does
// not say its name either.
std::uint32_t Card::read(std::uint32_t offset) {
    const std::uint32_t value = port_->read32(offset);
    if (value != all_ones) return value;
    if (auto healthy = port_->health(); !healthy)
        die(healthy.error().message);
    else if (port_->read32(g::id::offset()) != regs::card_id)
        die(does_not_answer);
    return death_.empty() ? port_->read32(offset) : 0;
}

std::uint64_t Card::read_wide(std::uint32_t low_offset) {
    const std::uint64_t low = read(low_offset);
    return low | std::uint64_t{read(low_offset + 4)} << 32;
}

void Card::add_statistics(unsigned direction, std::vector<std::pair<std::string, std::uint64_t>>& list) {
    const std::string prefix = direction == regs::outbound ? "out_" : "in_";
    const std::uint64_t taken = read_wide(q::source_bytes_lo::offset(direction));
    const std::uint64_t written = read_wide(q::result_bytes_lo::offset(direction));
    list.emplace_back(prefix + "packets", read_wide(q::packets_lo::offset(direction)));
    list.emplace_back(prefix + "bytes", direction == regs::outbound ? taken : written);
    list.emplace_back(prefix + "wire_bytes", direction == regs::outbound ? written : taken);
    list.emplace_back(prefix + "cycles", read_wide(q::pipeline_clocks_lo::offset(direction)));
    for (std::uint32_t status = 1; status < regs::status_count; status++)
        list.emplace_back(prefix + to_string(static_cast<regs::Status>(status)),
                          read_wide(q::drops_lo::offset(direction, status)));
    list.emplace_back(prefix + "commands", read_wide(q::commands_lo::offset(direction)));
    list.emplace_back(prefix + "events", read_wide(q::events_lo::offset(direction)));
    list.emplace_back(prefix + "events_lost", read_wide(q::events_lost_lo::offset(direction)));
    list.emplace_back(prefix + "input_starved", read_wide(q::input_starved_lo::offset(direction)));
    list.emplace_back(prefix + "input_blocked", read_wide(q::input_blocked_lo::offset(direction)));
    list.emplace_back(prefix + "output_blocked", read_wide(q::output_blocked_lo::offset(direction)));
    list.emplace_back(prefix + "ring_errors", read(q::error_count::offset(direction)));
}

std::vector<std::pair<std::string, std::uint64_t>> Card::statistics() {
    std::vector<std::pair<std::string, std::uint64_t>> list;
    if (!health()) return list;
    for (const unsigned direction : {regs::outbound, regs::inbound}) add_statistics(direction, list);
    list.emplace_back("cycles", read_wide(g::cycles_lo::offset()));
    // Read from a card that went away meanwhile, these are all ones and no counters.
    if (!health()) list.clear();
    return list;
}

Result<void> Card::health() const {
    if (!death_.empty()) return fail(death_);
    return port_->health();
}

}  // namespace keyline::card
