// First, so that Verilator's headers take no notice of SystemC: they want its names without their namespace.
// clang-format off
#include <Vkeyline_shell_top.h>
#include <verilated.h>
// clang-format on

#include "sim/systemc/rtl_card.h"

#include <bit>
#include <cstring>
#include <deque>
#include <random>

#include "sim/sa_memory.h"
#include "sim/shell_pins.h"

namespace keyline::sim::platform {

namespace {

constexpr std::size_t beat = 64;
constexpr std::uint8_t okay = 0;
constexpr std::uint8_t slave_error = 2;
constexpr std::uint32_t all_ones = 0xFFFFFFFF;

// One AXI4 master of the card, in front of its Dma.
class Master {
  public:
    Master(AxiPins pins, Dma& dma, std::size_t max_payload)
        : pins_(pins), dma_(dma), max_payload_(max_payload) {
        dma_.on_written = [this](std::uint8_t id) { answers_.push_back(id); };
    }

    // Before the clock edge: what the pins offer, and what is taken.
    void drive() {
        pins_.arready = dma_.has_room_for_read();
        pins_.awready = 1;
        pins_.wready = !bursts_.empty() && dma_.has_room_for_write();
        if (!offered_) offer_read();
        pins_.rvalid = offered_ != nullptr;
        pins_.bvalid = !answers_.empty();
        if (!answers_.empty()) pins_.bid = answers_.front();
        pins_.bresp = okay;
    }
    void sample(std::string& fault) {
        if (pins_.arvalid && pins_.arready) dma_.read(pins_.arid, pins_.araddr, (pins_.arlen + 1U) * beat);
        if (pins_.rvalid && pins_.rready) take_read();
        if (pins_.wvalid && pins_.wready) take_write(fault);
        if (pins_.awvalid && pins_.awready) bursts_.push_back({pins_.awid, pins_.awaddr, pins_.awlen + 1U});
        if (pins_.bvalid && pins_.bready) answers_.pop_front();
    }

  private:
    struct Burst {
        std::uint8_t id = 0;
        std::uint64_t address = 0;
        unsigned beats = 0;
    };

    // A beat of the next id whose turn it is; an offered one stays.
    void offer_read() {
        for (unsigned i = 1; i <= Dma::ids && offered_ == nullptr; i++) {
            const auto id = static_cast<std::uint8_t>((last_id_ + i) % Dma::ids);
            offered_ = dma_.next(id);
            if (offered_ == nullptr) continue;
            last_id_ = id;
            const auto octets = offered_->octets();
            std::memcpy(pins_.rdata, octets.data() + beats_taken_[id] * beat, beat);
            pins_.rid = id;
            pins_.rresp = offered_->is_response_ok() ? okay : slave_error;
            pins_.rlast = offered_->is_last && (beats_taken_[id] + 1) * beat == octets.size();
        }
    }
    void take_read() {
        std::size_t& taken = beats_taken_[pins_.rid];
        if (++taken * beat == offered_->octets().size()) {
            dma_.pop(pins_.rid);
            taken = 0;
        }
        offered_ = nullptr;
    }
    // Beats are gathered into a TLP. Strobes are without gaps (docs/card.md): from the beat's first octet, or
    // of its second half.
    void take_write(std::string& fault) {
        Burst& burst = bursts_.front();
        const std::uint64_t strobes = pins_.wstrb;
        const auto skipped = strobes == 0 ? 0U : static_cast<unsigned>(std::countr_zero(strobes));
        const auto count = static_cast<unsigned>(std::popcount(strobes));
        if (gathered_.empty()) start_ = burst.address + skipped;
        const auto* octets = reinterpret_cast<const std::uint8_t*>(pins_.wdata);
        gathered_.insert(gathered_.end(), octets + skipped, octets + skipped + count);
        burst.address += beat;
        burst.beats--;
        const bool is_last = burst.beats == 0;
        if (is_last != (pins_.wlast != 0) && fault.empty()) fault = "card: WLAST in the wrong beat";
        if (is_last || burst.address % max_payload_ == 0) {
            dma_.write(burst.id, start_, gathered_, is_last);
            gathered_.clear();
        }
        if (is_last) bursts_.pop_front();
    }

    AxiPins pins_;
    Dma& dma_;
    std::size_t max_payload_;
    const Transaction* offered_ = nullptr;
    std::uint8_t last_id_ = 0;
    std::array<std::size_t, Dma::ids> beats_taken_{};
    std::deque<Burst> bursts_;  // whose data are still to come
    std::vector<std::uint8_t> gathered_;
    std::uint64_t start_ = 0;
    std::deque<std::uint8_t> answers_;
};

}  // namespace

struct RtlCard::State {
    std::size_t max_payload = 0;
    std::mt19937_64 random;
    VerilatedContext context;
    std::unique_ptr<Vkeyline_shell_top> top;
    std::vector<Master> masters;
    std::string fault;
    unsigned reset_clocks = 0;
    // The register access that is under way.
    bool is_reading = false, is_writing = false;
    std::uint32_t answer = 0;
    sc_core::sc_event done;
};

RtlCard::RtlCard(const sc_core::sc_module_name& name, const RtlCardOptions& options)
    : CardModule(name, options.link), state_(std::make_unique<State>()) {
    state_->max_payload = options.link.max_payload;
    state_->random.seed(options.seed);
    state_->context.randSeed(static_cast<int>(state_->random() & 0x7FFFFFFF));
    power_on();
    SC_HAS_PROCESS(RtlCard);
    SC_METHOD(clock);
}

RtlCard::~RtlCard() {
    // A model goes out of the thread's context, which is that of another card when there are two.
    Verilated::threadContextp(&state_->context);
    state_->top->final();
    state_->top.reset();
    Verilated::threadContextp(Verilated::defaultContextp());
}

// A model that knows nothing yet. Who waits for a register's answer has none.
void RtlCard::power_on() {
    State& s = *state_;
    Verilated::threadContextp(&s.context);  // which the old model leaves
    if (s.top) s.top->final();
    s.top.reset();
    s.top = std::make_unique<Vkeyline_shell_top>(&s.context);
    s.masters.clear();
    s.masters.reserve(2);
    for (const unsigned direction : {0U, 1U}) {
        dma()[direction]->forget();
        s.masters.emplace_back(axi_pins(*s.top, direction), *dma()[direction], s.max_payload);
    }
    s.top->rst_ni = 0;
    s.top->s_axil_awvalid = s.top->s_axil_wvalid = s.top->s_axil_arvalid = 0;
    s.top->s_axil_bready = s.top->s_axil_rready = 1;
    s.reset_clocks = 3;
    if (!s.is_reading && !s.is_writing) return;
    s.is_reading = s.is_writing = false;
    s.answer = all_ones;
    s.done.notify(sc_core::SC_ZERO_TIME);
}

void RtlCard::flip(unsigned bits) {
    flip_sa_bits(state_->context, state_->random, bits);
}

const std::string& RtlCard::fault() const {
    return state_->fault;
}

// One clock: inputs are driven and settle while it is low, handshakes are sampled before the rising edge.
void RtlCard::clock() {
    State& s = *state_;
    auto& top = *s.top;
    next_trigger(clock_period());
    top.rst_ni = s.reset_clocks == 0;
    if (s.reset_clocks > 0) s.reset_clocks--;
    for (Master& master : s.masters) master.drive();
    top.clk_i = 0;
    top.eval();
    for (Master& master : s.masters) master.sample(s.fault);
    const bool read_taken = top.s_axil_arvalid && top.s_axil_arready;
    const bool address_taken = top.s_axil_awvalid && top.s_axil_awready;
    const bool data_taken = top.s_axil_wvalid && top.s_axil_wready;
    const bool is_answered = (s.is_reading && top.s_axil_rvalid) || (s.is_writing && top.s_axil_bvalid);
    if (is_answered) {
        s.answer = top.s_axil_rdata;
        s.is_reading = s.is_writing = false;
        s.done.notify(sc_core::SC_ZERO_TIME);
    }
    top.clk_i = 1;
    top.eval();
    if (read_taken) top.s_axil_arvalid = 0;
    if (address_taken) top.s_axil_awvalid = 0;
    if (data_taken) top.s_axil_wvalid = 0;
    irq.write(top.irq_o != 0);
}

std::uint32_t RtlCard::read_register(std::uint32_t offset) {
    State& s = *state_;
    if (!s.fault.empty()) return all_ones;
    s.top->s_axil_araddr = static_cast<std::uint16_t>(offset);
    s.top->s_axil_arvalid = 1;
    s.is_reading = true;
    wait(s.done);
    return s.answer;
}

void RtlCard::write_register(std::uint32_t offset, std::uint32_t value) {
    State& s = *state_;
    if (!s.fault.empty()) return;
    s.top->s_axil_awaddr = static_cast<std::uint16_t>(offset);
    s.top->s_axil_wdata = value;
    s.top->s_axil_wstrb = 0xF;
    s.top->s_axil_awvalid = s.top->s_axil_wvalid = 1;
    s.is_writing = true;
    wait(s.done);
}

}  // namespace keyline::sim::platform
