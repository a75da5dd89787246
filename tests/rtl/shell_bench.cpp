#include "tests/rtl/shell_bench.h"

#include <algorithm>
#include <cstring>

#include KEYLINE_BENCH_HEADER
#include <catch2/catch.hpp>
#include <verilated.h>

#include "tests/rtl/coverage.h"

namespace keyline::test {
namespace {

constexpr std::uint8_t okay = 0;
constexpr unsigned patience = 200000;  // clocks
using Model = KEYLINE_BENCH_MODEL;
constexpr std::size_t memory_size =
    ShellBench::queues *
    (3 * ShellBench::ring_size + std::size_t{2} * ShellBench::slots * ShellBench::buffer_size);

sim::AxiPins axi_pins(Model& top, unsigned d) {
    return {top.m_axi_arvalid[d], top.m_axi_arready[d], top.m_axi_arid[d],         top.m_axi_araddr[d],
            top.m_axi_arlen[d],   top.m_axi_arsize[d],  top.m_axi_arburst[d],      top.m_axi_rvalid[d],
            top.m_axi_rready[d],  top.m_axi_rid[d],     top.m_axi_rdata[d].data(), top.m_axi_rresp[d],
            top.m_axi_rlast[d],   top.m_axi_awvalid[d], top.m_axi_awready[d],      top.m_axi_awid[d],
            top.m_axi_awaddr[d],  top.m_axi_awlen[d],   top.m_axi_awsize[d],       top.m_axi_awburst[d],
            top.m_axi_wvalid[d],  top.m_axi_wready[d],  top.m_axi_wdata[d].data(), top.m_axi_wstrb[d],
            top.m_axi_wlast[d],   top.m_axi_bvalid[d],  top.m_axi_bready[d],       top.m_axi_bid[d],
            top.m_axi_bresp[d]};
}

// A model that has its pipelines has no pins for them.
template <typename Top>
std::unique_ptr<EchoPipeline> stand_in(Top& top, unsigned d, std::uint64_t seed) {
    if constexpr (requires { top.pipeline_in_tdata; })
        return std::make_unique<EchoPipeline>(
            EchoPipeline::Pins{top.pipeline_in_tdata[d].data(), top.pipeline_in_tvalid[d],
                               top.pipeline_in_tready[d], top.pipeline_out_tdata[d].data(),
                               top.pipeline_out_tvalid[d], top.pipeline_out_tready[d]},
            seed);
    return nullptr;
}

template <typename Top>
void set_memory_error(Top& top, unsigned d, bool on, std::optional<std::uint16_t> sa_index) {
    // keyline_shell_pkg::memory_error_t: sa_index, known, valid.
    if constexpr (requires { top.pipeline_memory_error; })
        top.pipeline_memory_error[d] =
            (on ? 1U : 0U) | (sa_index ? 2U | static_cast<std::uint32_t>(*sa_index) << 2 : 0U);
}

// keyline_shell_pkg::build_t: hash, hlsc_hash, target, lanes.
template <typename Top>
void set_build(Top& top) {
    constexpr std::array<std::uint32_t, 4> build{0x89ABCDEF, 0x01234567, 0xFEEDF00D, 0x4A5};
    if constexpr (requires { top.build_i; })
        for (std::size_t word = 0; word < build.size(); word++) top.build_i[word] = build[word];
}

std::uint32_t low(std::uint64_t value) {
    return static_cast<std::uint32_t>(value);
}

std::uint32_t high(std::uint64_t value) {
    return static_cast<std::uint32_t>(value >> 32);
}

}  // namespace

std::span<std::uint8_t> FlatMemory::at(std::uint64_t address, std::size_t size) {
    REQUIRE(address >= base);
    REQUIRE(address + size <= base + bytes_.size());
    return std::span(bytes_).subspan(address - base, size);
}

bool FlatMemory::read(std::uint64_t address, std::span<std::uint8_t, 64> beat) const {
    if (!contains(address) || poisoned_reads_.touches(address)) {
        std::fill(beat.begin(), beat.end(), std::uint8_t{0xEE});
        return false;
    }
    std::memcpy(beat.data(), bytes_.data() + (address - base), 64);
    return true;
}

bool FlatMemory::write(std::uint64_t address, std::span<const std::uint8_t, 64> beat, std::uint64_t strobes) {
    if (!contains(address) || poisoned_writes_.touches(address)) return false;
    if (strobes == ~std::uint64_t{0}) {
        std::memcpy(bytes_.data() + (address - base), beat.data(), 64);
        return true;
    }
    for (unsigned i = 0; i < 64; i++)
        if (((strobes >> i) & 1) != 0) bytes_[address - base + i] = beat[i];
    return true;
}

ShellBench::ShellBench(std::uint64_t seed, const sim::PcieLinkOptions& link)
    : memory(memory_size), random_(seed), top_(std::make_unique<Model>()) {
    Verilated::randSeed(static_cast<int>(random_() & 0x7FFFFFFF));
    std::vector<sim::AxiPins> masters;
    for (unsigned d = 0; d < queues; d++) masters.push_back(axi_pins(*top_, d));
    for (unsigned d = 0; d < 2; d++) pipelines_[d] = stand_in(*top_, d, random_());
    sim::PcieLinkOptions options = link;
    options.seed = random_();
    link_ = std::make_unique<sim::PcieLink>(
        sim::PcieLink::Memory{[this](std::uint64_t address, auto beat) { return memory.read(address, beat); },
                              [this](std::uint64_t address, auto beat, std::uint64_t strobes) {
                                  return memory.write(address, beat, strobes);
                              }},
        masters, options);
    set_build(*top_);
    for (const unsigned d : {regs::outbound, regs::inbound}) memory_error(d, false);
    reset();
}

void ShellBench::memory_error(unsigned direction, bool on, std::optional<std::uint16_t> sa_index) {
    set_memory_error(*top_, direction, on, sa_index);
}

ShellBench::~ShellBench() {
    save_coverage();
    top_->final();
}

void ShellBench::reset() {
    top_->rst_ni = 0;
    top_->s_axil_awvalid = top_->s_axil_wvalid = top_->s_axil_arvalid = 0;
    top_->s_axil_bready = top_->s_axil_rready = 1;
    link_->clear();
    posted_.clear();
    writing_ = false;
    run(3);
    top_->rst_ni = 1;
    for (unsigned i = 0; i < patience; i++)
        if (shell::global::status::reset_busy.get(read(shell::global::status::offset())) == 0) return;
    FAIL("the card does not come out of reset");
}

bool ShellBench::irq() const {
    return top_->irq_o != 0;
}

void ShellBench::run(unsigned cycles) {
    for (unsigned i = 0; i < cycles; i++) step();
}

void ShellBench::step() {
    link_->drive();
    for (auto& pipeline : pipelines_)
        if (pipeline) pipeline->drive();
    if (drive_more) drive_more();
    drive_writes();
    top_->clk_i = 0;
    top_->eval();
    const bool address_taken = top_->s_axil_awvalid && top_->s_axil_awready;
    const bool data_taken = top_->s_axil_wvalid && top_->s_axil_wready;
    const bool answered = writing_ && top_->s_axil_bvalid;
    link_->sample();
    for (auto& pipeline : pipelines_)
        if (pipeline) pipeline->sample();
    if (sample_more) sample_more();
    top_->clk_i = 1;
    top_->eval();
    if (address_taken) top_->s_axil_awvalid = 0;
    if (data_taken) top_->s_axil_wvalid = 0;
    if (answered) writing_ = false;
    cycles_++;
    if (cycles_ % 64 == 0) check_faults();
}

void ShellBench::check_faults() {
    if (!link_->fault().empty()) FAIL(link_->fault());
    for (auto& pipeline : pipelines_)
        if (pipeline && !pipeline->fault().empty()) FAIL(pipeline->fault());
}

// Register writes that were posted, one after the other.
void ShellBench::drive_writes() {
    if (writing_ || posted_.empty()) return;
    top_->s_axil_awaddr = static_cast<std::uint16_t>(posted_.front().offset);
    top_->s_axil_wdata = posted_.front().value;
    top_->s_axil_wstrb = 0xF;
    top_->s_axil_awvalid = top_->s_axil_wvalid = 1;
    writing_ = true;
    posted_.pop_front();
}

std::uint32_t ShellBench::read(std::uint32_t offset) {
    for (unsigned i = 0; !drained() && i < patience; i++) step();
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

unsigned ShellBench::write_partial(std::uint32_t offset, std::uint32_t value, unsigned strobes) {
    for (unsigned i = 0; !drained() && i < patience; i++) step();
    top_->s_axil_awaddr = static_cast<std::uint16_t>(offset);
    top_->s_axil_wdata = value;
    top_->s_axil_wstrb = static_cast<std::uint8_t>(strobes);
    top_->s_axil_awvalid = 1;
    // The data may come later.
    const auto delay = static_cast<unsigned>(random_() % 3);
    for (unsigned i = 0; i < patience; i++) {
        if (i == delay) top_->s_axil_wvalid = 1;
        step();
        if (top_->s_axil_bvalid && top_->s_axil_awvalid == 0) {
            const unsigned response = top_->s_axil_bresp;
            step();
            return response;
        }
    }
    FAIL("no answer to a register write");
    return 0;
}

void ShellBench::write(std::uint32_t offset, std::uint32_t value) {
    REQUIRE(write_partial(offset, value, 0xF) == okay);
}

std::uint64_t ShellBench::read_wide(std::uint32_t low_offset) {
    const std::uint64_t value = read(low_offset);
    return value | static_cast<std::uint64_t>(read(low_offset + 4)) << 32;
}

void ShellBench::start(const RingSizes& sizes) {
    for (unsigned direction : {regs::outbound, regs::inbound}) start_queue(direction, sizes);
    write(shell::global::control::offset(), shell::global::control::enable.put(1));
}

void ShellBench::start_queue(unsigned direction, const RingSizes& sizes) {
    namespace q = shell::queue;
    rings_[direction] = {sizes, 0, 0, 0, 0};
    for (const std::uint64_t ring : {completion_ring(direction), event_ring(direction)}) {
        auto cleared = memory.at(ring, 0x100000);
        std::fill(cleared.begin(), cleared.end(), std::uint8_t{0});
    }
    const auto set = [&](std::uint32_t base_lo, std::uint32_t base_hi, std::uint32_t log2, std::uint64_t base,
                         unsigned size) {
        write(base_lo, low(base));
        write(base_hi, high(base));
        write(log2, size);
    };
    set(q::submission_base_lo::offset(direction), q::submission_base_hi::offset(direction),
        q::submission_log2_size::offset(direction), submission_ring(direction), sizes.submission);
    set(q::completion_base_lo::offset(direction), q::completion_base_hi::offset(direction),
        q::completion_log2_size::offset(direction), completion_ring(direction), sizes.completion);
    set(q::event_base_lo::offset(direction), q::event_base_hi::offset(direction),
        q::event_log2_size::offset(direction), event_ring(direction), sizes.events);
    write(q::control::offset(direction), q::control::enable.put(1));
}

void ShellBench::stop_queue(unsigned direction) {
    write(shell::queue::control::offset(direction), 0);
    for (unsigned i = 0; shell::queue::status::active.get(read(shell::queue::status::offset(direction))) != 0;
         i++)
        if (i == patience / 10) FAIL("a queue does not stop");
}

bool ShellBench::halted(unsigned direction) {
    return shell::queue::status::halted.get(read(shell::queue::status::offset(direction))) != 0;
}

std::uint64_t ShellBench::drops(unsigned direction, regs::Status status) {
    return read_wide(shell::queue::drops_lo::offset(direction, static_cast<std::uint32_t>(status)));
}

// The octets are in the next slot, and its destination is untouched.
shell::Descriptor ShellBench::prepared(unsigned direction, ByteView octets) {
    const auto slot = static_cast<unsigned>(rings_[direction].produced % slots);
    REQUIRE(octets.size() <= buffer_size);
    std::copy(octets.begin(), octets.end(), memory.at(source(direction, slot), buffer_size).begin());
    auto to = memory.at(destination(direction, slot), buffer_size);
    std::fill(to.begin(), to.end(), untouched);
    shell::Descriptor descriptor;
    descriptor.cookie = cookie_++ * 0x9E3779B97F4A7C15ULL;
    descriptor.source = source(direction, slot);
    descriptor.destination = destination(direction, slot);
    descriptor.length = static_cast<std::uint16_t>(octets.size());
    return descriptor;
}

shell::Descriptor ShellBench::submit(unsigned direction, ByteView octets, std::uint16_t sa_index,
                                     bool command, bool dummy) {
    shell::Descriptor descriptor = prepared(direction, octets);
    descriptor.sa_index = sa_index;
    descriptor.command = command;
    descriptor.dummy = dummy;
    submit_raw(direction, descriptor);
    return descriptor;
}

shell::Descriptor ShellBench::submit_to(unsigned next_hop, ByteView octets, std::uint16_t sa_index,
                                        bool dummy) {
    shell::Descriptor descriptor = prepared(regs::outbound, octets);
    descriptor.sa_index = sa_index;
    descriptor.dummy = dummy;
    descriptor.to_network = true;
    descriptor.next_hop = static_cast<std::uint8_t>(next_hop);
    submit_raw(regs::outbound, descriptor);
    return descriptor;
}

void ShellBench::submit_raw(unsigned direction, const shell::Descriptor& descriptor) {
    Ring& ring = rings_[direction];
    const std::uint64_t entry = ring.produced++ & ((1U << ring.sizes.submission) - 1);
    descriptor.encode(
        memory.at(submission_ring(direction) + entry * shell::Descriptor::size, shell::Descriptor::size)
            .first<shell::Descriptor::size>());
}

void ShellBench::doorbell(unsigned direction) {
    post_doorbell(direction);
    for (unsigned i = 0; !drained() && i < patience; i++) step();
}

void ShellBench::post_doorbell(unsigned direction) {
    Ring& ring = rings_[direction];
    if (ring.announced == ring.produced) return;
    ring.announced = ring.produced;
    post(shell::queue::submission_producer::offset(direction), low(ring.produced & 0xFFFF));
}

unsigned ShellBench::outstanding(unsigned direction) const {
    return static_cast<unsigned>(rings_[direction].produced - rings_[direction].consumed);
}

bool ShellBench::has_completion(unsigned direction) {
    const Ring& ring = rings_[direction];
    const std::uint64_t entry = ring.consumed & ((1U << ring.sizes.completion) - 1);
    const auto bytes =
        memory.at(completion_ring(direction) + entry * shell::Completion::size, shell::Completion::size);
    const bool first_pass = ((ring.consumed >> ring.sizes.completion) & 1) == 0;
    return ((bytes[shell::Completion::phase_lo / 8] & 1) != 0) == first_pass;
}

std::optional<Done> ShellBench::take(unsigned direction, bool with_octets) {
    if (!has_completion(direction)) return std::nullopt;
    Ring& ring = rings_[direction];
    const std::uint64_t entry = ring.consumed & ((1U << ring.sizes.completion) - 1);
    const auto slot = static_cast<unsigned>(ring.consumed % slots);
    Done done;
    done.cycle = cycles_;
    done.completion = shell::Completion::decode(
        memory.at(completion_ring(direction) + entry * shell::Completion::size, shell::Completion::size)
            .first<shell::Completion::size>());
    if (with_octets) {
        const auto to = memory.at(destination(direction, slot), buffer_size);
        done.destination.assign(to.begin(), to.end());
        done.packet.assign(to.begin(), to.begin() + done.completion.length);
    }
    ring.consumed++;
    return done;
}

void ShellBench::take_doorbell(unsigned direction) {
    write(shell::queue::completion_consumer::offset(direction), low(rings_[direction].consumed & 0xFFFF));
}

void ShellBench::post_take_doorbell(unsigned direction) {
    post(shell::queue::completion_consumer::offset(direction), low(rings_[direction].consumed & 0xFFFF));
}

Done ShellBench::wait(unsigned direction) {
    for (unsigned i = 0; !has_completion(direction); i++) {
        if (i == patience) FAIL("no completion comes");
        step();
    }
    Done done = *take(direction);
    take_doorbell(direction);
    return done;
}

Done ShellBench::process(unsigned direction, ByteView octets, std::uint16_t sa_index) {
    const auto descriptor = submit(direction, octets, sa_index);
    doorbell(direction);
    Done done = wait(direction);
    REQUIRE(done.completion.cookie == descriptor.cookie);
    return done;
}

std::optional<shell::EventEntry> ShellBench::take_event(unsigned direction) {
    Ring& ring = rings_[direction];
    const std::uint64_t entry = ring.heard & ((1U << ring.sizes.events) - 1);
    const auto bytes =
        memory.at(event_ring(direction) + entry * shell::EventEntry::size, shell::EventEntry::size);
    const auto event = shell::EventEntry::decode(bytes.first<shell::EventEntry::size>());
    const bool first_pass = ((ring.heard >> ring.sizes.events) & 1) == 0;
    if (event.phase != first_pass) return std::nullopt;
    ring.heard++;
    return event;
}

void ShellBench::event_doorbell(unsigned direction) {
    write(shell::queue::event_consumer::offset(direction), low(rings_[direction].heard & 0xFFFF));
}

}  // namespace keyline::test
