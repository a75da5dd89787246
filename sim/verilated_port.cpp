#include "sim/verilated_port.h"

#include <random>
#include <vector>

#include <Vkeyline_shell_top.h>
#include <fmt/format.h>
#include <verilated.h>
#include <verilated_fst_c.h>

#include "sim/host_buffer.h"
#include "sim/sa_memory.h"

namespace keyline::sim {
namespace {

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
constexpr int all_levels = 99;                 // of the hierarchy
constexpr unsigned register_patience = 10000;  // clocks until a register access counts as not answered
constexpr std::uint64_t cycles_per_microsecond = 300;
constexpr std::uint64_t picoseconds_per_microsecond = 1'000'000;  // Verilator's time is in picoseconds

// Of the waveform: where half a clock begins.
std::uint64_t picoseconds(std::uint64_t half_cycles) {
    return half_cycles * picoseconds_per_microsecond / (2 * cycles_per_microsecond);
}

}  // namespace

struct VerilatedPort::State {
    State(const VerilatedPortOptions& chosen, MakeVerilatedTop maker)
        : options(chosen),
          make_top(std::move(maker)),
          memory(std::make_shared<HostMemory>(chosen.memory_bytes)),
          random(chosen.seed) {}

    VerilatedPortOptions options;
    MakeVerilatedTop make_top;
    std::shared_ptr<HostMemory> memory;
    std::mt19937_64 random;
    VerilatedContext context;
    std::unique_ptr<VerilatedTop> top;
    std::unique_ptr<PcieLink> link;
    std::unique_ptr<VerilatedFstC> waveform;
    std::uint64_t cycles = 0;
    bool silent = false;
    std::string fault;  // what health() says; empty: good

    // A model that knows nothing yet, out of reset, and a link with nothing on its way.
    void power_on() {
        Verilated::threadContextp(&context);  // which the old model leaves
        end_waveform();                       // of the old model, too
        top.reset();
        top = make_top(context);
        const PcieLink::Memory own{[this](std::uint64_t address, auto beat) {
                                       return !strikes(FaultKind::power_loss_in_command) &&
                                              memory->read(address, beat);
                                   },
                                   [this](std::uint64_t address, auto beat, std::uint64_t strobes) {
                                       return memory->write(address, beat, strobes);
                                   }};
        link = std::make_unique<PcieLink>(options.memory.value_or(own), top->masters(), options.link);
        const auto& pins = top->pins;
        pins.rst_ni = 0;
        pins.s_axil_awvalid = pins.s_axil_wvalid = pins.s_axil_arvalid = 0;
        pins.s_axil_bready = pins.s_axil_rready = 1;
        for (unsigned i = 0; i < 3; i++) step();
        pins.rst_ni = 1;
    }

    void end_waveform() {
        if (!waveform) return;
        waveform->close();
        waveform.reset();
    }

    bool strikes(FaultKind kind) { return options.injector && options.injector->strikes(kind); }

    // An access of the driver to a card without power.
    bool is_off() {
        if (!options.injector) return false;
        const bool off = options.injector->is_off_at_access();
        if (options.injector->take_power_loss()) power_on();
        if (!options.injector->is_armed(FaultKind::stuck_completions)) link->hold(false);
        return off;
    }

    bool is_interrupted() {
        return !silent && (options.injector ? options.injector->is_interrupted() : top->pins.irq_o != 0);
    }

    void break_down(const std::string& why) {
        silent = true;
        if (fault.empty()) fault = why;
    }

    // One clock: inputs are driven and settle while it is low, handshakes are sampled before the rising edge.
    void step() {
        if (silent) return;
        link->drive();
        top->drive();
        top->pins.clk_i = 0;
        top->eval();
        link->sample();
        top->sample();
        if (waveform) waveform->dump(picoseconds(2 * cycles));
        top->pins.clk_i = 1;
        top->eval();
        if (waveform) waveform->dump(picoseconds(2 * cycles + 1));
        cycles++;
        if (options.injector) options.injector->interrupt_line(top->pins.irq_o != 0);
        if (!link->fault().empty()) break_down("card: " + link->fault());
        if (options.die_at_cycle && cycles >= *options.die_at_cycle)
            break_down("card: it is gone from the bus");
    }
};

VerilatedPort::VerilatedPort(std::unique_ptr<State> state) : state_(std::move(state)) {}

VerilatedPort::~VerilatedPort() {
    // A model goes out of the thread's context, which is that of another port when there are two.
    Verilated::threadContextp(&state_->context);
    end_waveform();
    state_->top.reset();
    Verilated::threadContextp(Verilated::defaultContextp());
}

Result<std::unique_ptr<VerilatedPort>> VerilatedPort::create(const VerilatedPortOptions& options) {
    return create(options, [](VerilatedContext& context) {
        return std::make_unique<VerilatedTopOf<Vkeyline_shell_top, 2>>(context);
    });
}

Result<std::unique_ptr<VerilatedPort>> VerilatedPort::create(const VerilatedPortOptions& options,
                                                             MakeVerilatedTop make_top) {
    if (options.link.stall_percent > 90) return fail("simulated card: stall_percent must be at most 90");
    auto state = std::make_unique<State>(options, std::move(make_top));
    state->context.traceEverOn(true);
    auto& random = state->random;
    state->context.randSeed(static_cast<int>(random() & 0x7FFFFFFF));
    state->options.link.seed = random();
    state->memory->inject(options.injector);
    state->power_on();
    return std::unique_ptr<VerilatedPort>(new VerilatedPort(std::move(state)));
}

std::uint32_t VerilatedPort::read32(std::uint32_t offset) {
    State& s = *state_;
    if (s.is_off() || s.strikes(FaultKind::register_all_ones)) return all_ones;
    s.top->pins.s_axil_araddr = static_cast<std::uint16_t>(offset);
    s.top->pins.s_axil_arvalid = 1;
    for (unsigned i = 0; i < register_patience && !s.silent; i++) {
        s.top->eval();
        const bool taken = s.top->pins.s_axil_arvalid && s.top->pins.s_axil_arready;
        s.step();
        if (taken) s.top->pins.s_axil_arvalid = 0;
        if (s.top->pins.s_axil_rvalid) {
            const std::uint32_t value = s.top->pins.s_axil_rdata;
            s.step();
            return value;
        }
    }
    if (!s.silent) s.break_down("card: no answer to a register read");
    return all_ones;
}

void VerilatedPort::write32(std::uint32_t offset, std::uint32_t value) {
    State& s = *state_;
    if (s.is_off()) return;
    s.top->pins.s_axil_awaddr = static_cast<std::uint16_t>(offset);
    s.top->pins.s_axil_wdata = value;
    s.top->pins.s_axil_wstrb = 0xF;
    s.top->pins.s_axil_awvalid = s.top->pins.s_axil_wvalid = 1;
    for (unsigned i = 0; i < register_patience && !s.silent; i++) {
        s.top->eval();
        const bool address_taken = s.top->pins.s_axil_awvalid && s.top->pins.s_axil_awready;
        const bool data_taken = s.top->pins.s_axil_wvalid && s.top->pins.s_axil_wready;
        s.step();
        if (address_taken) s.top->pins.s_axil_awvalid = 0;
        if (data_taken) s.top->pins.s_axil_wvalid = 0;
        if (!s.top->pins.s_axil_awvalid && !s.top->pins.s_axil_wvalid && s.top->pins.s_axil_bvalid) {
            s.step();
            return;
        }
    }
    if (!s.silent) s.break_down("card: no answer to a register write");
}

Result<std::unique_ptr<card::DmaBuffer>> VerilatedPort::allocate_dma(std::size_t size) {
    auto buffer = HostBuffer::allocate(state_->memory, size);
    if (!buffer) return fail(fmt::format("simulated card: no room for {} bytes of DMA memory", size));
    return buffer;
}

bool VerilatedPort::wait_interrupt(std::chrono::microseconds timeout) {
    const auto& injector = state_->options.injector;
    const std::uint64_t limit = timeout.count() <= 0
                                    ? state_->options.burst_cycles
                                    : static_cast<std::uint64_t>(timeout.count()) * cycles_per_microsecond;
    if (state_->is_off()) return false;
    look();
    // In the middle of it the power may go, and then no clock runs.
    const auto runs = [&] { return !state_->silent && (!injector || injector->has_power()); };
    for (std::uint64_t i = 0; i < limit && runs(); i++) {
        if (state_->is_interrupted()) return true;
        state_->step();
    }
    return runs() && state_->is_interrupted();
}

bool VerilatedPort::run(std::uint64_t cycles) {
    const auto& injector = state_->options.injector;
    const auto runs = [&] { return !state_->silent && (!injector || injector->has_power()); };
    for (std::uint64_t i = 0; i < cycles && runs(); i++) state_->step();
    return runs() && state_->is_interrupted();
}

void VerilatedPort::look() {
    const auto& injector = state_->options.injector;
    if (const unsigned bits = injector ? injector->flips_at_look() : 0; bits != 0)
        flip_sa_bits(state_->context, state_->random, bits);
    state_->link->hold(state_->strikes(FaultKind::stuck_completions));
}

Result<void> VerilatedPort::health() const {
    if (!state_->fault.empty()) return fail(state_->fault);
    return {};
}

Result<void> VerilatedPort::begin_waveform(const std::string& path) {
    if (has_waveform()) return fail("simulated card: a waveform is being written already");
    auto waveform = std::make_unique<VerilatedFstC>();
    if (!state_->top->trace(*waveform, all_levels))
        return fail("simulated card: the model of this card was built without waveforms");
    waveform->open(path.c_str());
    if (!waveform->isOpen()) return fail("simulated card: cannot write a waveform to " + path);
    state_->waveform = std::move(waveform);
    return {};
}

void VerilatedPort::end_waveform() {
    state_->end_waveform();
}

bool VerilatedPort::has_waveform() const {
    return state_->waveform != nullptr;
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
