#include "drivers/card/card.h"

#include <fmt/format.h>

#include "host/crypto/secret.h"

namespace keyline::card {
namespace {

constexpr std::uint32_t all_ones = 0xFFFFFFFF;

const char* to_string(regs::SaError error) {
    switch (error) {
        case regs::SaError::none:
            return "no error";
        case regs::SaError::bad_command:
            return "unknown command";
        case regs::SaError::bad_index:
            return "no such table entry";
        case regs::SaError::not_found:
            return "the entry is empty";
        case regs::SaError::bad_context:
            return "SPI, replay window or first sequence number out of range";
        case regs::SaError::busy:
            return "busy";
    }
    return "unknown error";
}

}  // namespace

const char* to_string(regs::Status status) {
    switch (status) {
        case regs::Status::ok:
            return "ok";
        case regs::Status::unknown_sa:
            return "unknown_sa";
        case regs::Status::bad_icv:
            return "bad_icv";
        case regs::Status::replayed:
            return "replayed";
        case regs::Status::too_old:
            return "too_old";
        case regs::Status::malformed:
            return "malformed";
        case regs::Status::sequence_exhausted:
            return "sequence_exhausted";
        case regs::Status::lifetime_expired:
            return "lifetime_expired";
        case regs::Status::too_big:
            return "too_big";
        case regs::Status::dma_error:
            return "dma_error";
        case regs::Status::bad_descriptor:
            return "bad_descriptor";
        case regs::Status::selector_mismatch:
            return "selector_mismatch";
        case regs::Status::dummy:
            return "dummy";
        case regs::Status::unsupported:
            return "unsupported";
    }
    return "unknown";
}

Card::Card(std::unique_ptr<CardPort> port, const CardOptions& options)
    : port_(std::move(port)), options_(options), last_progress_(std::chrono::steady_clock::now()) {}

// The rings' memory goes away: the card must not write there any more.
Card::~Card() {
    if (!death_.empty()) return;
    port_->write32(regs::global::interrupt_enable::offset(), 0);
    static_cast<void>(reset());
}

Result<std::unique_ptr<Card>> Card::create(std::unique_ptr<CardPort> port, const CardOptions& options) {
    std::unique_ptr<Card> card(new Card(std::move(port), options));
    const auto give_up = [&](const Error& error) {
        card->die(error.message);  // so that nothing is written to what may be another device
        return tl::unexpected(error);
    };
    if (auto known = card->identify(); !known) return give_up(known.error());
    if (auto started = card->start(); !started) return give_up(started.error());
    return card;
}

Result<void> Card::start() {
    if (auto clean = reset(); !clean) return clean;
    for (const unsigned direction : {regs::outbound, regs::inbound}) {
        auto queue = Queue::create(*port_, direction, options_.log2_ring_size);
        if (!queue) return tl::unexpected(queue.error());
        queues_[direction] = std::move(*queue);
    }
    namespace enable = regs::global::interrupt_enable;
    port_->write32(enable::offset(), enable::outbound_completion.put(1) | enable::inbound_completion.put(1) |
                                         enable::outbound_error.put(1) | enable::inbound_error.put(1));
    port_->write32(regs::global::control::offset(), regs::global::control::enable.put(1));
    return {};
}

Result<void> Card::restart() {
    if (auto alive = health(); !alive) return alive;
    auto started = start();
    if (!started) die(started.error().message);
    return started;
}

Result<void> Card::identify() {
    namespace g = regs::global;
    if (auto healthy = port_->health(); !healthy) return healthy;
    const std::uint32_t id = port_->read32(g::id::offset());
    if (id == all_ones) return fail("card: it does not answer (registers read as all ones)");
    if (id != regs::id) return fail(fmt::format("card: not a Keyline card (id {:#010x})", id));
    identity_.map_version = port_->read32(g::map_version::offset());
    if (identity_.map_version != regs::map_version)
        return fail(
            fmt::format("card: its register map has version {}, this driver knows version {}; load a "
                        "bitstream of this release",
                        identity_.map_version, regs::map_version));
    identity_.build_hash = port_->read32(g::build_hash_lo::offset()) |
                           std::uint64_t{port_->read32(g::build_hash_hi::offset())} << 32;
    const std::uint32_t capabilities = port_->read32(g::capabilities::offset());
    identity_.aes_gcm_16_128 = g::capabilities::aes_gcm_16_128.get(capabilities) != 0;
    identity_.aes_gcm_16_256 = g::capabilities::aes_gcm_16_256.get(capabilities) != 0;
    identity_.esn = g::capabilities::esn.get(capabilities) != 0;
    identity_.sa_entries = port_->read32(g::capability_sa_entries::offset());
    identity_.max_packet = port_->read32(g::capability_max_packet::offset());
    identity_.max_replay_window = port_->read32(g::capability_replay_window::offset());
    if (identity_.sa_entries == 0 || identity_.sa_entries > regs::sa_entries ||
        identity_.max_packet > regs::max_packet_bytes ||
        identity_.max_replay_window > regs::replay_window_max)
        return fail("card: its capabilities contradict its register map");
    return {};
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
    namespace g = regs::global;
    const auto ready = [&] {
        const std::uint32_t status = port_->read32(g::status::offset());
        return status != all_ones && g::status::reset_busy.get(status) == 0;
    };
    if (auto out_of_reset = wait_until("reset", ready); !out_of_reset) return out_of_reset;
    port_->write32(g::control::offset(), g::control::soft_reset.put(1));
    return wait_until("soft reset", ready);
}

Result<void> Card::sa_command(unsigned direction, std::uint16_t entry, regs::SaCommandCode code) {
    port_->write32(regs::sa::index::offset(),
                   regs::sa::index::entry.put(entry) | regs::sa::index::direction.put(direction));
    port_->write32(regs::sa::command::offset(),
                   regs::sa::command::code.put(static_cast<std::uint32_t>(code)));
    std::uint32_t status = 0;
    auto ended = wait_until("SA command", [&] {
        status = port_->read32(regs::sa::status::offset());
        return status != all_ones && regs::sa::status::busy.get(status) == 0;
    });
    if (!ended) return ended;
    const auto error = static_cast<regs::SaError>(regs::sa::status::error.get(status));
    if (error != regs::SaError::none)
        return fail(fmt::format("card: SA entry {}: {}", entry, to_string(error)));
    return {};
}

Result<void> Card::check(unsigned direction, std::uint16_t entry) const {
    if (direction > regs::inbound || entry >= identity_.sa_entries)
        return fail(fmt::format("card: no SA entry {} in direction {}", entry, direction));
    return health();
}

Result<void> Card::install(unsigned direction, std::uint16_t entry, const regs::SaContext& context) {
    if (auto possible = check(direction, entry); !possible) return possible;
    if (context.key256 ? !identity_.aes_gcm_16_256 : !identity_.aes_gcm_16_128)
        return fail(fmt::format("card: no AES-GCM with keys of {} bits", context.key256 ? 256 : 128));
    if (context.esn && !identity_.esn) return fail("card: no extended sequence numbers");
    if (direction == regs::inbound && context.replay_window > identity_.max_replay_window)
        return fail(fmt::format("card: a replay window of {} packets; at most {}", context.replay_window,
                                identity_.max_replay_window));
    std::array<std::uint8_t, regs::SaContext::size> memory{};
    context.encode(memory);
    for (std::uint32_t word = 0; word < regs::SaContext::words; word++) {
        std::uint32_t value = 0;
        for (unsigned i = 0; i < 4; i++) value |= std::uint32_t{memory[4 * word + i]} << (8 * i);
        port_->write32(regs::sa::context::offset(word), value);
    }
    wipe(memory);
    return sa_command(direction, entry, regs::SaCommandCode::commit);
}

Result<void> Card::remove(unsigned direction, std::uint16_t entry) {
    if (auto possible = check(direction, entry); !possible) return possible;
    return sa_command(direction, entry, regs::SaCommandCode::remove);
}

Result<SaState> Card::query(unsigned direction, std::uint16_t entry) {
    if (auto possible = check(direction, entry); !possible) return tl::unexpected(possible.error());
    if (auto latched = sa_command(direction, entry, regs::SaCommandCode::query); !latched)
        return tl::unexpected(latched.error());
    return SaState{read_wide(regs::sa::packets_lo::offset()), read_wide(regs::sa::bytes_lo::offset()),
                   read_wide(regs::sa::sequence_lo::offset()), read_wide(regs::sa::errors_lo::offset())};
}

bool Card::submit(unsigned direction, std::uint64_t cookie, ByteView packet, std::uint16_t sa_index,
                  std::uint8_t next_header) {
    if (death_.empty()) {
        last_progress_ = outstanding() == 0 ? std::chrono::steady_clock::now() : last_progress_;
        if (packet.size() <= regs::max_esp_bytes)
            return queues_[direction]->submit(cookie, packet, sa_index, next_header);
    }
    PacketResult result;
    result.cookie = cookie;
    result.direction = direction;
    if (death_.empty()) result.status = regs::Status::too_big;
    refused_.push_back(std::move(result));
    return true;
}

void Card::poll(std::vector<PacketResult>& results) {
    const std::size_t before = results.size();
    if (death_.empty() && outstanding() > refused_.size()) {
        for (const auto& queue : queues_) queue->ring_doorbell();
        if (port_->wait_interrupt(std::chrono::microseconds{0})) take_interrupt();
        for (const auto& queue : queues_) {
            if (!death_.empty()) break;
            if (auto taken = queue->take(results); !taken) die(taken.error().message);
        }
    }
    if (death_.empty())
        if (auto healthy = port_->health(); !healthy) die(healthy.error().message);
    watch(results.size() != before);
    if (!death_.empty())
        for (const auto& queue : queues_)
            if (queue) queue->abandon(results);
    for (auto& result : refused_) results.push_back(std::move(result));
    refused_.clear();
}

void Card::take_interrupt() {
    namespace pending = regs::global::interrupt_status;
    const std::uint32_t status = port_->read32(pending::offset());
    if (status == all_ones) return die("card: it does not answer (registers read as all ones)");
    port_->write32(pending::offset(), status);
    for (const auto& [error, direction] : {std::pair{pending::outbound_error, regs::outbound},
                                           std::pair{pending::inbound_error, regs::inbound}})
        if (error.get(status) != 0 &&
            regs::queue::status::halted.get(port_->read32(regs::queue::status::offset(direction))) != 0)
            die(fmt::format("card: the {} queue halted, errors {:#x} (queue.error in docs/registers.md)",
                            direction == regs::outbound ? "outbound" : "inbound",
                            port_->read32(regs::queue::error::offset(direction))));
}

void Card::watch(bool progress) {
    if (progress || outstanding() == 0) {
        last_progress_ = std::chrono::steady_clock::now();
        idle_looks_ = 0;
    } else if (++idle_looks_ >= options_.min_looks &&
               std::chrono::steady_clock::now() - last_progress_ > options_.patience) {
        die("card: packets went in and nothing comes out");
    }
}

void Card::die(const std::string& why) {
    if (death_.empty()) death_ = why;
}

std::size_t Card::outstanding() const {
    std::size_t count = refused_.size();
    for (const auto& queue : queues_)
        if (queue) count += queue->outstanding();
    return count;
}

std::uint64_t Card::read_wide(std::uint32_t low_offset) {
    const std::uint64_t low = port_->read32(low_offset);
    return low | std::uint64_t{port_->read32(low_offset + 4)} << 32;
}

std::vector<std::pair<std::string, std::uint64_t>> Card::statistics() {
    std::vector<std::pair<std::string, std::uint64_t>> list;
    if (!health()) return list;
    namespace q = regs::queue;
    for (const unsigned direction : {regs::outbound, regs::inbound}) {
        const std::string prefix = direction == regs::outbound ? "out_" : "in_";
        const std::uint64_t packets = read_wide(q::packets_lo::offset(direction));
        const std::uint64_t cycles = read_wide(q::processing_cycles_lo::offset(direction));
        std::array<std::uint64_t, regs::status_count> drops{};
        for (std::uint32_t status = 1; status < regs::status_count; status++)
            drops[status] = read_wide(q::drops_lo::offset(direction, status));
        // A packet with a bad ICV went through the pipeline, too.
        const std::uint64_t metered = packets + drops[static_cast<std::size_t>(regs::Status::bad_icv)];
        list.emplace_back(prefix + "packets", packets);
        list.emplace_back(prefix + "bytes", read_wide(q::bytes_lo::offset(direction)));
        list.emplace_back(prefix + "cycles", cycles);
        list.emplace_back(prefix + "cycles_per_packet", metered == 0 ? 0 : cycles / metered);
        for (std::uint32_t status = 1; status < regs::status_count; status++)
            list.emplace_back(prefix + to_string(static_cast<regs::Status>(status)), drops[status]);
        list.emplace_back(prefix + "ring_errors", port_->read32(q::error_count::offset(direction)));
    }
    list.emplace_back("cycles", read_wide(regs::global::cycles_lo::offset()));
    // Read from a card that went away meanwhile, these are all ones and no counters.
    if (!health()) list.clear();
    return list;
}

Result<void> Card::health() const {
    if (!death_.empty()) return fail(death_);
    return port_->health();
}

}  // namespace keyline::card
