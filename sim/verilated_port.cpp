#include "sim/verilated_port.h"

#include <array>
#include <cstring>
#include <deque>
#include <random>

#include <Vkeyline_card_top.h>
#include <fmt/format.h>
#include <verilated.h>

#include "sim/host_memory.h"

namespace keyline::sim {
namespace {

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
constexpr std::uint8_t okay = 0;
constexpr std::uint8_t slave_error = 2;
constexpr unsigned register_patience = 10000;  // clocks until a register access counts as not answered
constexpr std::uint64_t cycles_per_microsecond = 300;

struct Burst {
    bool id = false;
    std::uint64_t address = 0;
    unsigned beats = 0;
    std::uint64_t not_before = 0;  // clock
};

struct Answer {
    bool id = false;
    std::uint8_t response = okay;
};

class Buffer : public card::DmaBuffer {
  public:
    Buffer(std::shared_ptr<HostMemory> memory, std::shared_ptr<std::vector<std::uint8_t>> bytes,
           std::uint64_t address, std::size_t size)
        : memory_(std::move(memory)), bytes_(std::move(bytes)), address_(address), size_(size) {}
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() override { memory_->unmap(address_); }

    std::span<std::uint8_t> host() override { return std::span(*bytes_).first(size_); }
    std::uint64_t device_address() const override { return address_; }
    void sync_for_device(std::size_t, std::size_t) override {}
    void sync_for_host(std::size_t, std::size_t) override {}

  private:
    std::shared_ptr<HostMemory> memory_;
    std::shared_ptr<std::vector<std::uint8_t>> bytes_;
    std::uint64_t address_;
    std::size_t size_;
};

}  // namespace

struct VerilatedPort::State {
    explicit State(const VerilatedPortOptions& chosen)
        : options(chosen), memory(std::make_shared<HostMemory>(chosen.memory_bytes)), random(chosen.seed) {}

    VerilatedPortOptions options;
    std::shared_ptr<HostMemory> memory;
    std::mt19937_64 random;
    VerilatedContext context;
    std::unique_ptr<Vkeyline_card_top> top;
    std::uint64_t cycles = 0;
    bool silent = false;
    std::string fault;  // what health() says; empty: good

    std::array<std::deque<Burst>, 2> reads;  // per id
    bool offering_read = false;
    bool read_id = false;
    std::deque<Burst> writes;
    std::uint8_t write_response = okay;
    std::deque<Answer> answers;
    bool offering_answer = false;

    bool stall() { return options.bus_stall_percent != 0 && random() % 100 < options.bus_stall_percent; }
    void break_down(const std::string& why) {
        silent = true;
        if (fault.empty()) fault = why;
    }

    void step();
    void drive_reads();
    void drive_answers();
    void sample_reads();
    void sample_writes();
    std::optional<Burst> accept(bool id, std::uint64_t address, unsigned length, unsigned size,
                                unsigned burst_type);
};

// One clock: inputs are driven and settle while it is low, handshakes are sampled before the rising edge.
void VerilatedPort::State::step() {
    if (silent) return;
    top->m_axi_arready = !stall();
    top->m_axi_awready = !stall();
    top->m_axi_wready = !writes.empty() && !stall();
    drive_reads();
    drive_answers();
    top->clk_i = 0;
    top->eval();
    sample_reads();
    sample_writes();
    top->clk_i = 1;
    top->eval();
    cycles++;
    if (options.die_at_cycle && cycles >= *options.die_at_cycle) break_down("card: it is gone from the bus");
}

void VerilatedPort::State::drive_reads() {
    if (!offering_read && !stall()) {
        const auto ready = [&](bool id) {
            return !reads[id].empty() && reads[id].front().not_before <= cycles;
        };
        // The ids take turns, so that beats of the two directions interleave as AXI4 allows.
        read_id = ready(!read_id) ? !read_id : read_id;
        offering_read = ready(read_id);
        if (offering_read) {
            const Burst& burst = reads[read_id].front();
            std::array<std::uint8_t, HostMemory::beat> data{};
            top->m_axi_rresp = memory->read(burst.address, data) ? okay : slave_error;
            std::memcpy(top->m_axi_rdata.data(), data.data(), data.size());
            top->m_axi_rlast = burst.beats == 1;
        }
    }
    top->m_axi_rid = read_id;
    top->m_axi_rvalid = offering_read;
}

void VerilatedPort::State::drive_answers() {
    if (!offering_answer) offering_answer = !answers.empty() && !stall();
    if (offering_answer) {
        top->m_axi_bid = answers.front().id;
        top->m_axi_bresp = answers.front().response;
    }
    top->m_axi_bvalid = offering_answer;
}

// What AXI4 and docs/card.md promise of a burst; a card that breaks it is broken.
std::optional<Burst> VerilatedPort::State::accept(bool id, std::uint64_t address, unsigned length,
                                                  unsigned size, unsigned burst_type) {
    const std::uint64_t bytes = (std::uint64_t{length} + 1) * HostMemory::beat;
    constexpr unsigned beats_of_64_bytes = 6;
    constexpr unsigned incr = 1;
    if (size != beats_of_64_bytes || burst_type != incr ||
        address / HostMemory::page != (address + bytes - 1) / HostMemory::page) {
        break_down(fmt::format("card: an illegal AXI4 burst at {:#x}", address));
        return std::nullopt;
    }
    return Burst{id, address, length + 1, cycles + options.bus_latency};
}

void VerilatedPort::State::sample_reads() {
    if (top->m_axi_arvalid && top->m_axi_arready)
        if (const auto burst = accept(top->m_axi_arid, top->m_axi_araddr, top->m_axi_arlen, top->m_axi_arsize,
                                      top->m_axi_arburst))
            reads[burst->id].push_back(*burst);
    if (offering_read && top->m_axi_rready) {
        Burst& burst = reads[read_id].front();
        burst.address += HostMemory::beat;
        if (--burst.beats == 0) reads[read_id].pop_front();
        offering_read = false;
    }
}

void VerilatedPort::State::sample_writes() {
    if (offering_answer && top->m_axi_bready) {
        answers.pop_front();
        offering_answer = false;
    }
    if (top->m_axi_wvalid && top->m_axi_wready) {
        Burst& burst = writes.front();
        std::array<std::uint8_t, HostMemory::beat> data{};
        std::memcpy(data.data(), top->m_axi_wdata.data(), data.size());
        if (!memory->write(burst.address, data, top->m_axi_wstrb)) write_response = slave_error;
        burst.address += HostMemory::beat;
        if (--burst.beats == 0) {
            answers.push_back({burst.id, write_response});
            write_response = okay;
            writes.pop_front();
        }
    }
    if (top->m_axi_awvalid && top->m_axi_awready)
        if (const auto burst = accept(top->m_axi_awid, top->m_axi_awaddr, top->m_axi_awlen, top->m_axi_awsize,
                                      top->m_axi_awburst))
            writes.push_back(*burst);
}

VerilatedPort::VerilatedPort(std::unique_ptr<State> state) : state_(std::move(state)) {}

VerilatedPort::~VerilatedPort() {
    state_->top->final();
}

Result<std::unique_ptr<VerilatedPort>> VerilatedPort::create(const VerilatedPortOptions& options) {
    if (options.bus_stall_percent > 90) return fail("simulated card: bus_stall_percent must be at most 90");
    auto state = std::make_unique<State>(options);
    state->context.randSeed(static_cast<int>(options.seed & 0x7FFFFFFF));
    state->top = std::make_unique<Vkeyline_card_top>(&state->context);
    auto& top = *state->top;
    top.rst_ni = 0;
    top.s_axil_awvalid = top.s_axil_wvalid = top.s_axil_arvalid = 0;
    top.s_axil_bready = top.s_axil_rready = 1;
    for (unsigned i = 0; i < 3; i++) state->step();
    top.rst_ni = 1;
    return std::unique_ptr<VerilatedPort>(new VerilatedPort(std::move(state)));
}

std::uint32_t VerilatedPort::read32(std::uint32_t offset) {
    State& s = *state_;
    s.top->s_axil_araddr = static_cast<std::uint16_t>(offset);
    s.top->s_axil_arvalid = 1;
    for (unsigned i = 0; i < register_patience && !s.silent; i++) {
        s.top->eval();
        const bool taken = s.top->s_axil_arvalid && s.top->s_axil_arready;
        s.step();
        if (taken) s.top->s_axil_arvalid = 0;
        if (s.top->s_axil_rvalid) {
            const std::uint32_t value = s.top->s_axil_rdata;
            s.step();
            return value;
        }
    }
    if (!s.silent) s.break_down("card: no answer to a register read");
    return all_ones;
}

void VerilatedPort::write32(std::uint32_t offset, std::uint32_t value) {
    State& s = *state_;
    s.top->s_axil_awaddr = static_cast<std::uint16_t>(offset);
    s.top->s_axil_wdata = value;
    s.top->s_axil_wstrb = 0xF;
    s.top->s_axil_awvalid = s.top->s_axil_wvalid = 1;
    for (unsigned i = 0; i < register_patience && !s.silent; i++) {
        s.top->eval();
        const bool address_taken = s.top->s_axil_awvalid && s.top->s_axil_awready;
        const bool data_taken = s.top->s_axil_wvalid && s.top->s_axil_wready;
        s.step();
        if (address_taken) s.top->s_axil_awvalid = 0;
        if (data_taken) s.top->s_axil_wvalid = 0;
        if (!s.top->s_axil_awvalid && !s.top->s_axil_wvalid && s.top->s_axil_bvalid) {
            s.step();
            return;
        }
    }
    if (!s.silent) s.break_down("card: no answer to a register write");
}

Result<std::unique_ptr<card::DmaBuffer>> VerilatedPort::allocate_dma(std::size_t size) {
    std::uint64_t address = 0;
    auto bytes = state_->memory->map(size, address);
    if (!bytes) return fail(fmt::format("simulated card: no room for {} bytes of DMA memory", size));
    return std::make_unique<Buffer>(state_->memory, std::move(bytes), address, size);
}

bool VerilatedPort::wait_interrupt(std::chrono::microseconds timeout) {
    const std::uint64_t limit = timeout.count() <= 0
                                    ? state_->options.burst_cycles
                                    : static_cast<std::uint64_t>(timeout.count()) * cycles_per_microsecond;
    for (std::uint64_t i = 0; i < limit && !state_->silent; i++) {
        if (state_->top->irq_o) return true;
        state_->step();
    }
    return !state_->silent && state_->top->irq_o;
}

Result<void> VerilatedPort::health() const {
    if (!state_->fault.empty()) return fail(state_->fault);
    return {};
}

void VerilatedPort::kill() {
    state_->break_down("card: it is gone from the bus");
}

void VerilatedPort::read_all_ones() {
    state_->silent = true;
}

void VerilatedPort::fail_dma(bool on) {
    state_->memory->fail_all(on);
}

std::uint64_t VerilatedPort::cycles() const {
    return state_->cycles;
}

std::uint64_t VerilatedPort::stray_accesses() const {
    return state_->memory->stray_accesses();
}

}  // namespace keyline::sim
