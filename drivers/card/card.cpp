#include "drivers/card/card.h"

#include <iterator>

#include <fmt/format.h>

#include "drivers/card/status.h"

namespace keyline::card {

namespace {

namespace g = regs::global;
namespace q = regs::queue;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;

namespace enabled = g::interrupt_enable;
constexpr std::uint32_t interrupts = enabled::outbound_completion.mask() |
                                     enabled::inbound_completion.mask() | enabled::outbound_error.mask() |
                                     enabled::inbound_error.mask() | enabled::outbound_event.mask() |
                                     enabled::inbound_event.mask();
constexpr std::uint32_t network_interrupts =
    enabled::network_receive_completion.mask() | enabled::frame_receive_completion.mask() |
    enabled::frame_send_completion.mask() | enabled::network_receive_error.mask() |
    enabled::frame_receive_error.mask() | enabled::frame_send_error.mask() |
    enabled::network_receive_event.mask();

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
    for (const unsigned direction : {regs::outbound, regs::inbound})
        if (auto started = start_queue(direction); !started) return started;
    port_->write32(enabled::offset(), interrupts);
    port_->write32(g::control::offset(), g::control::enable.put(1));
    return {};
}

Result<void> Card::start_queue(unsigned queue) {
    port_->write32(q::moderation::offset(queue), q::moderation::count.put(options_.interrupt_completions) |
                                                     q::moderation::clocks.put(options_.interrupt_clocks));
    auto rings = Rings::create(*port_, queue, options_.log2_ring_size, identity_.sa_entries);
    if (!rings) return tl::unexpected(rings.error());
    rings_[queue] = std::move(*rings);
    if (rings_[queue]->receives()) rings_[queue]->post_buffers();
    return {};
}

Result<void> Card::open_network() {
    if (auto alive = health(); !alive) return alive;
    if (identity_.network_ports == 0)
        return fail("card: it has no network port; an inline xclbin has one (docs/alveo.md)");
    for (const unsigned queue : {regs::network_receive, regs::frame_receive, regs::frame_send})
        if (auto started = start_queue(queue); !started) {
            die(started.error().message);
            return started;
        }
    port_->write32(enabled::offset(), interrupts | network_interrupts);
    return {};
}

bool Card::submit(unsigned queue, ByteView packet, std::uint16_t sa_index,
                  std::optional<std::uint8_t> next_hop) {
    if (!death_.empty() || !rings_[queue]) return false;
    if (in_rings() == 0) last_progress_ = std::chrono::steady_clock::now();
    return rings_[queue]->submit_packet(packet, sa_index, next_hop);
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
    if (death_.empty() && (has_work || has_network())) {
        for (const auto& rings : rings_)
            if (rings) rings->ring_doorbell();
        if (port_->wait_interrupt(std::chrono::microseconds{0})) take_interrupt();
    }
    for (const auto& rings : rings_)
        if (death_.empty() && rings) take(*rings);
    const bool is_idle = !has_work && !has_network();
    if (death_.empty() && (is_idle || ++looks_ % options_.looks_between_visits == 0)) visit();
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
    if (auto heard = rings.take_events(events_); !heard) return die(heard.error().message);
    const bool is_off = is_network_suspended_ && &rings == rings_[regs::network_receive].get();
    if (rings.receives() && !is_off) rings.post_buffers();
}

void Card::take_interrupt() {
    namespace pending = g::interrupt_status;
    const std::uint32_t status = read(pending::offset());
    if (!death_.empty()) return;
    port_->write32(pending::offset(), status);
    for (const auto& [error, queue] : {std::pair{pending::outbound_error, regs::outbound},
                                       std::pair{pending::inbound_error, regs::inbound},
                                       std::pair{pending::network_receive_error, regs::network_receive},
                                       std::pair{pending::frame_receive_error, regs::frame_receive},
                                       std::pair{pending::frame_send_error, regs::frame_send}}) {
        if (error.get(status) == 0 || !rings_[queue]) continue;
        const std::uint32_t errors = read(q::error::offset(queue));
        port_->write32(q::error::offset(queue), errors);
        if (q::error::memory_error.get(errors) != 0) {
            contain(queue == regs::outbound ? regs::outbound : regs::inbound);
            if (!death_.empty()) return;
            continue;
        }
        if (q::status::halted.get(read(q::status::offset(queue))) != 0)
            die(fmt::format("card: the {} queue halted, errors {:#x} (queue.error in docs/registers.md)",
                            name_of(queue), errors));
    }
}

// Those that share the pipeline of a direction.
std::vector<unsigned> Card::queues_of(unsigned direction) const {
    if (direction == regs::inbound && has_network() && !is_network_suspended_)
        return {regs::inbound, regs::network_receive};
    return {direction};
}

bool Card::switch_off(unsigned queue) {
    const auto is_off = [&] { return q::status::active.get(read(q::status::offset(queue))) == 0; };
    return wait_until("a queue does not stop", is_off).has_value();
}

// Whose memory it was, as the queue has it; the card is dead when it was not one SA's, or not only that.
std::optional<std::uint16_t> Card::damaged_of(unsigned queue) {
    namespace damaged = q::damaged_sa;
    const std::uint32_t whose = read(damaged::offset(queue));
    const std::uint32_t errors = read(q::error::offset(queue));
    if (!death_.empty()) return std::nullopt;
    if (damaged::known.get(whose) == 0 || damaged_count_ >= options_.most_damaged)
        die(fmt::format("card: bits flipped in the memory of {} {} SAs, and it stopped them all",
                        damaged::known.get(whose) == 0 ? "its" : "too many of its", name_of(queue)));
    else if ((errors & ~q::error::memory_error.mask() & ~q::error::event_lost.mask()) != 0)
        die(fmt::format("card: bits flipped in the memory of its {} SAs, errors {:#x}", name_of(queue),
                        errors));
    if (!death_.empty()) return std::nullopt;
    port_->write32(q::error::offset(queue), errors);
    return static_cast<std::uint16_t>(damaged::sa_index.get(whose));
}

// The queues of the pipeline have halted, and give nothing any more of what is behind the wrong word. When
// all of it has left the pipeline, its numbers and windows are in the card's memory, and they begin again:
// for all SAs but the one that the card names. What comes from the network waits for resume_network(): it
// would find that SA again.
void Card::contain(unsigned direction) {
    const auto queues = queues_of(direction);
    is_network_suspended_ = is_network_suspended_ || queues.size() > 1;
    for (const unsigned queue : queues) port_->write32(q::control::offset(queue), 0);
    for (const unsigned queue : queues)
        if (!switch_off(queue)) return;
    std::optional<std::uint16_t> damaged;
    for (const unsigned queue : queues) {
        const auto its = damaged_of(queue);
        if (death_.empty()) take(*rings_[queue]);
        if (death_.empty() && damaged && damaged != its)
            die("card: bits flipped in the memory of two of its inbound SAs, and it stopped them all");
        if (!death_.empty()) return;
        damaged = its;
        rings_[queue]->abandon(taken_);
    }
    damaged_count_++;
    if (auto started = rings_[direction]->restart(); !started) return die(started.error().message);
    is_egress_stopped_ = is_egress_stopped_ || (direction == regs::outbound && has_network());
    damaged_.push_back({direction, *damaged});
}

void Card::resume_network() {
    if (!is_network_suspended_ || !death_.empty()) return;
    is_network_suspended_ = false;
    Rings& rings = *rings_[regs::network_receive];
    if (auto started = rings.restart(); !started) return die(started.error().message);
    rings.post_buffers();
}

void Card::drain_network() {
    if (!has_network() || is_network_suspended_ || !death_.empty()) return;
    Rings& rings = *rings_[regs::network_receive];
    port_->write32(q::control::offset(regs::network_receive), 0);
    is_network_suspended_ = true;
    if (!switch_off(regs::network_receive)) return;
    take(rings);
    if (!death_.empty()) return;
    rings.abandon(taken_);
    resume_network();
}

void Card::write_register(std::uint32_t offset, std::uint32_t value) {
    if (death_.empty()) port_->write32(offset, value);
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
        if (rings && !rings->receives()) count += rings->outstanding();
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
