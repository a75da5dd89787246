#include "tests/rtl/card_bench.h"

#include <algorithm>
#include <cstring>

#include <Vkeyline_card_top.h>
#include <catch2/catch.hpp>
#include <verilated.h>

#include "tests/rtl/esp_reference.h"

namespace keyline::test {
namespace {

constexpr std::uint8_t okay = 0;
constexpr std::uint8_t slave_error = 2;
constexpr unsigned patience = 200000;  // clocks

}  // namespace

std::span<std::uint8_t> HostMemory::at(std::uint64_t address, std::size_t size) {
    REQUIRE(address >= base);
    REQUIRE(address + size <= base + bytes_.size());
    return std::span(bytes_).subspan(address - base, size);
}

bool HostMemory::read(std::uint64_t address, std::span<std::uint8_t, 64> beat) const {
    if (!contains(address) || poisoned_reads_.touches(address)) {
        std::fill(beat.begin(), beat.end(), std::uint8_t{0xEE});
        return false;
    }
    std::memcpy(beat.data(), bytes_.data() + (address - base), 64);
    return true;
}

bool HostMemory::write(std::uint64_t address, std::span<const std::uint8_t, 64> beat, std::uint64_t strobes) {
    if (!contains(address) || poisoned_writes_.touches(address)) return false;
    for (unsigned i = 0; i < 64; i++)
        if ((strobes >> i) & 1) bytes_[address - base + i] = beat[i];
    beats_written_++;
    return true;
}

CardBench::CardBench(std::uint64_t seed, unsigned busy_percent)
    : memory(0x500000),
      random_(seed),
      busy_percent_(busy_percent),
      top_(std::make_unique<Vkeyline_card_top>()) {
    Verilated::randSeed(static_cast<int>(random_() & 0x7FFFFFFF));
    reset();
}

CardBench::~CardBench() {
    top_->final();
}

void CardBench::reset() {
    top_->rst_ni = 0;
    top_->s_axil_awvalid = top_->s_axil_wvalid = top_->s_axil_arvalid = 0;
    top_->s_axil_bready = top_->s_axil_rready = 1;
    for (auto& queue : reads_) queue.clear();
    writes_.clear();
    answers_.clear();
    offering_read_ = offering_answer_ = false;
    run(3);
    top_->rst_ni = 1;
    for (unsigned i = 0; i < patience; i++)
        if (!regs::global::status::reset_busy.get(read(regs::global::status::offset()))) return;
    FAIL("the card does not come out of reset");
}

bool CardBench::irq() const {
    return top_->irq_o != 0;
}

void CardBench::run(unsigned cycles) {
    for (unsigned i = 0; i < cycles; i++) step();
}

// One clock. Inputs are driven before the low phase settles, handshakes sampled before the rising edge.
void CardBench::step() {
    drive_memory();
    top_->clk_i = 0;
    top_->eval();
    sample_memory();
    top_->clk_i = 1;
    top_->eval();
    cycles_++;
}

void CardBench::drive_memory() {
    top_->m_axi_arready = !chance(busy_percent_);
    top_->m_axi_awready = !chance(busy_percent_);
    top_->m_axi_wready = !writes_.empty() && !chance(busy_percent_);
    if (!offering_read_ && !chance(busy_percent_)) {
        // Beats of the two ids may interleave.
        read_id_ = chance(50);
        if (reads_[read_id_].empty()) read_id_ = !read_id_;
        offering_read_ = !reads_[read_id_].empty();
        if (offering_read_) {
            const Burst& burst = reads_[read_id_].front();
            std::array<std::uint8_t, 64> beat{};
            top_->m_axi_rresp = memory.read(burst.address, beat) ? okay : slave_error;
            std::memcpy(top_->m_axi_rdata.data(), beat.data(), 64);
            top_->m_axi_rlast = burst.beats == 1;
        }
    }
    top_->m_axi_rid = read_id_;
    top_->m_axi_rvalid = offering_read_;
    if (!offering_answer_)
        offering_answer_ =
            !answers_.empty() && cycles_ >= answers_.front().not_before && !chance(busy_percent_);
    if (offering_answer_) {
        top_->m_axi_bid = answers_.front().id;
        top_->m_axi_bresp = answers_.front().response;
    }
    top_->m_axi_bvalid = offering_answer_;
}

CardBench::Burst CardBench::accept(bool id, std::uint64_t address, unsigned length, unsigned size,
                                   unsigned burst_type) {
    const unsigned beats = length + 1;
    if (size != 6 || burst_type != 1) FAIL("AXI4: not an INCR burst of 64-byte beats");
    if (address / 4096 != (address + std::uint64_t{beats} * 64 - 1) / 4096)
        FAIL("AXI4: a burst crosses 4 KiB");
    return {id, address, beats};
}

void CardBench::sample_memory() {
    if (top_->m_axi_arvalid && top_->m_axi_arready)
        reads_[top_->m_axi_arid].push_back(accept(top_->m_axi_arid, top_->m_axi_araddr, top_->m_axi_arlen,
                                                  top_->m_axi_arsize, top_->m_axi_arburst));
    if (offering_read_ && top_->m_axi_rready) {
        Burst& burst = reads_[read_id_].front();
        burst.address += 64;
        if (--burst.beats == 0) reads_[read_id_].pop_front();
        offering_read_ = false;
    }
    if (offering_answer_ && top_->m_axi_bready) {
        answers_.pop_front();
        offering_answer_ = false;
    }
    if (top_->m_axi_wvalid && top_->m_axi_wready) {
        Burst& burst = writes_.front();
        std::array<std::uint8_t, 64> beat{};
        std::memcpy(beat.data(), top_->m_axi_wdata.data(), 64);
        if (!memory.write(burst.address, beat, top_->m_axi_wstrb)) write_response_ = slave_error;
        burst.address += 64;
        burst.beats--;
        if ((burst.beats == 0) != (top_->m_axi_wlast != 0)) FAIL("AXI4: WLAST in the wrong beat");
        if (burst.beats == 0) {
            answers_.push_back({burst.id, write_response_, cycles_ + answer_delay_});
            write_response_ = okay;
            writes_.pop_front();
        }
    }
    if (top_->m_axi_awvalid && top_->m_axi_awready)
        writes_.push_back(accept(top_->m_axi_awid, top_->m_axi_awaddr, top_->m_axi_awlen, top_->m_axi_awsize,
                                 top_->m_axi_awburst));
}

std::uint32_t CardBench::read(std::uint32_t offset) {
    top_->s_axil_araddr = static_cast<std::uint16_t>(offset);
    top_->s_axil_arvalid = 1;
    for (unsigned i = 0; i < patience; i++) {
        top_->eval();
        const bool taken = top_->s_axil_arvalid && top_->s_axil_arready;
        step();
        if (taken) top_->s_axil_arvalid = 0;
        if (top_->s_axil_rvalid) {
            const std::uint32_t value = top_->s_axil_rdata;
            step();
            return value;
        }
    }
    FAIL("no answer to a register read");
    return 0;
}

unsigned CardBench::write_partial(std::uint32_t offset, std::uint32_t value, unsigned strobes) {
    top_->s_axil_awaddr = static_cast<std::uint16_t>(offset);
    top_->s_axil_wdata = value;
    top_->s_axil_wstrb = static_cast<std::uint8_t>(strobes);
    // Address and data need not come together.
    bool address_waits = true;
    bool data_waits = true;
    auto address_delay = static_cast<unsigned>(random_() % 3);
    auto data_delay = static_cast<unsigned>(random_() % 3);
    for (unsigned i = 0; i < patience; i++) {
        top_->s_axil_awvalid = address_waits && address_delay == 0;
        top_->s_axil_wvalid = data_waits && data_delay == 0;
        if (address_delay > 0) address_delay--;
        if (data_delay > 0) data_delay--;
        top_->eval();
        if (top_->s_axil_awvalid && top_->s_axil_awready) address_waits = false;
        if (top_->s_axil_wvalid && top_->s_axil_wready) data_waits = false;
        step();
        if (!address_waits && !data_waits && top_->s_axil_bvalid) {
            const unsigned response = top_->s_axil_bresp;
            top_->s_axil_awvalid = top_->s_axil_wvalid = 0;
            step();
            return response;
        }
    }
    FAIL("no answer to a register write");
    return 0;
}

void CardBench::write(std::uint32_t offset, std::uint32_t value) {
    REQUIRE(write_partial(offset, value, 0xF) == okay);
}

std::uint64_t CardBench::read_wide(std::uint32_t low_offset) {
    const std::uint64_t low = read(low_offset);
    return low | static_cast<std::uint64_t>(read(low_offset + 4)) << 32;
}

void CardBench::start(unsigned log2_size) {
    for (unsigned direction : {regs::outbound, regs::inbound}) start_queue(direction, log2_size);
    write(regs::global::control::offset(), regs::global::control::enable.put(1));
}

void CardBench::start_queue(unsigned direction, unsigned log2_size) {
    Ring& ring = rings_[direction];
    ring.submission = HostMemory::base + 0x10000 + std::uint64_t{direction} * 0x20000;
    // Not at a multiple of 4 KiB, so that the ring itself lies across such a boundary.
    ring.completion = HostMemory::base + 0x50000 + std::uint64_t{direction} * 0x20000 + 0xFC0;
    ring.log2_size = log2_size;
    ring.produced = ring.consumed = 0;
    auto cleared =
        memory.at(ring.completion, (std::size_t{1} << log2_size) * regs::CompletionDescriptor::size);
    std::fill(cleared.begin(), cleared.end(), std::uint8_t{0});
    write(regs::queue::submission_base_lo::offset(direction), static_cast<std::uint32_t>(ring.submission));
    write(regs::queue::submission_base_hi::offset(direction),
          static_cast<std::uint32_t>(ring.submission >> 32));
    write(regs::queue::submission_log2_size::offset(direction), log2_size);
    write(regs::queue::completion_base_lo::offset(direction), static_cast<std::uint32_t>(ring.completion));
    write(regs::queue::completion_base_hi::offset(direction),
          static_cast<std::uint32_t>(ring.completion >> 32));
    write(regs::queue::completion_log2_size::offset(direction), log2_size);
    write(regs::queue::control::offset(direction), regs::queue::control::enable.put(1));
}

void CardBench::stop_queue(unsigned direction) {
    write(regs::queue::control::offset(direction), 0);
    for (unsigned i = 0; regs::queue::status::active.get(read(regs::queue::status::offset(direction))); i++)
        if (i == patience) FAIL("a queue does not stop");
}

void CardBench::stage(const TestSa& sa) {
    const Bytes round_keys = aes_round_keys(sa.key);
    const Bytes hash_key = ghash_key(sa.key);
    regs::SaContext context;
    context.spi = sa.spi;
    context.esn = sa.esn;
    context.key256 = sa.key.size() == 32;
    context.replay_window = sa.replay_window;
    context.salt = sa.salt;
    context.first_sequence = sa.first_sequence;
    context.soft_packets = sa.soft_packets;
    context.hard_packets = sa.hard_packets;
    context.soft_bytes = sa.soft_bytes;
    context.hard_bytes = sa.hard_bytes;
    context.hash_key = hash_key;
    context.round_keys = round_keys;
    std::array<std::uint8_t, regs::SaContext::size> memory_image{};
    context.encode(memory_image);
    for (std::uint32_t word = 0; word < regs::SaContext::words; word++) {
        std::uint32_t value = 0;
        std::memcpy(&value, memory_image.data() + std::size_t{4} * word, 4);
        write(regs::sa::context::offset(word), value);
    }
}

void CardBench::begin_sa_command(unsigned direction, std::uint16_t entry, regs::SaCommandCode code) {
    write(regs::sa::index::offset(),
          regs::sa::index::entry.put(entry) | regs::sa::index::direction.put(direction));
    write(regs::sa::command::offset(), regs::sa::command::code.put(static_cast<std::uint32_t>(code)));
}

bool CardBench::sa_busy() {
    return regs::sa::status::busy.get(read(regs::sa::status::offset())) != 0;
}

regs::SaError CardBench::sa_error() {
    return static_cast<regs::SaError>(regs::sa::status::error.get(read(regs::sa::status::offset())));
}

regs::SaError CardBench::sa_command(unsigned direction, std::uint16_t entry, regs::SaCommandCode code) {
    begin_sa_command(direction, entry, code);
    for (unsigned i = 0; i < patience / 4; i++)
        if (!sa_busy()) return sa_error();
    FAIL("an SA command does not end");
    return regs::SaError::none;
}

void CardBench::install(unsigned direction, std::uint16_t entry, const TestSa& sa) {
    stage(sa);
    REQUIRE(sa_command(direction, entry, regs::SaCommandCode::commit) == regs::SaError::none);
}

SaState CardBench::query(unsigned direction, std::uint16_t entry) {
    REQUIRE(sa_command(direction, entry, regs::SaCommandCode::query) == regs::SaError::none);
    return {read_wide(regs::sa::packets_lo::offset()), read_wide(regs::sa::bytes_lo::offset()),
            read_wide(regs::sa::sequence_lo::offset()), read_wide(regs::sa::errors_lo::offset())};
}

regs::SubmissionDescriptor CardBench::submit(unsigned direction, std::span<const std::uint8_t> packet,
                                             std::uint16_t sa_index, std::uint8_t next_header) {
    const unsigned slot = rings_[direction].produced % slots;
    REQUIRE(packet.size() <= buffer_size);
    std::copy(packet.begin(), packet.end(), memory.at(source(direction, slot), buffer_size).begin());
    auto to = memory.at(destination(direction, slot), buffer_size);
    std::fill(to.begin(), to.end(), untouched);
    regs::SubmissionDescriptor descriptor;
    descriptor.cookie = cookie_++ * 0x9E3779B97F4A7C15ULL;
    descriptor.source = source(direction, slot);
    descriptor.destination = destination(direction, slot);
    descriptor.length = static_cast<std::uint16_t>(packet.size());
    descriptor.next_header = direction == regs::outbound ? next_header : std::uint8_t{0};
    descriptor.sa_index = sa_index;
    submit_raw(direction, descriptor);
    return descriptor;
}

void CardBench::submit_raw(unsigned direction, const regs::SubmissionDescriptor& descriptor) {
    Ring& ring = rings_[direction];
    const unsigned entry = ring.produced++ & ((1U << ring.log2_size) - 1);
    descriptor.encode(
        memory
            .at(ring.submission + entry * regs::SubmissionDescriptor::size, regs::SubmissionDescriptor::size)
            .first<regs::SubmissionDescriptor::size>());
}

void CardBench::ring_doorbell(unsigned direction) {
    write(regs::queue::submission_producer::offset(direction), rings_[direction].produced);
}

bool CardBench::has_completion(unsigned direction) {
    const Ring& ring = rings_[direction];
    const unsigned entry = ring.consumed & ((1U << ring.log2_size) - 1);
    const auto bytes =
        memory
            .at(ring.completion + entry * regs::CompletionDescriptor::size, regs::CompletionDescriptor::size)
            .first<regs::CompletionDescriptor::size>();
    const bool first_pass = ((ring.consumed >> ring.log2_size) & 1) == 0;
    return regs::CompletionDescriptor::decode(bytes).phase == first_pass;
}

Finished CardBench::wait(unsigned direction) {
    for (unsigned i = 0; !has_completion(direction); i++) {
        if (i == patience) FAIL("no completion comes");
        step();
    }
    Ring& ring = rings_[direction];
    const unsigned entry = ring.consumed & ((1U << ring.log2_size) - 1);
    const auto bytes =
        memory
            .at(ring.completion + entry * regs::CompletionDescriptor::size, regs::CompletionDescriptor::size)
            .first<regs::CompletionDescriptor::size>();
    const unsigned slot = ring.consumed % slots;
    ring.consumed++;
    Finished finished{regs::CompletionDescriptor::decode(bytes), {}, {}};
    // The card's own count is there once the write is answered.
    for (unsigned i = 0;
         read(regs::queue::completion_producer::offset(direction)) == ((ring.consumed - 1U) & 0xFFFF); i++)
        if (i == patience) FAIL("completion_producer does not follow");
    write(regs::queue::completion_consumer::offset(direction), ring.consumed);
    const auto to = memory.at(destination(direction, slot), buffer_size);
    finished.destination.assign(to.begin(), to.end());
    finished.packet.assign(to.begin(), to.begin() + finished.completion.length);
    return finished;
}

Finished CardBench::process(unsigned direction, std::span<const std::uint8_t> packet, std::uint16_t sa_index,
                            std::uint8_t next_header) {
    const auto descriptor = submit(direction, packet, sa_index, next_header);
    ring_doorbell(direction);
    Finished finished = wait(direction);
    REQUIRE(finished.completion.cookie == descriptor.cookie);
    return finished;
}

std::uint64_t CardBench::drops(unsigned direction, regs::Status status) {
    return read_wide(regs::queue::drops_lo::offset(direction, static_cast<std::uint32_t>(status)));
}

}  // namespace keyline::test
