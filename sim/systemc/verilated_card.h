// A Verilated top of the card as a CardModule: keyline_shell_top, or keyline_inline_top with its network
// port. Who includes this has included the model's header and verilated.h before: so that Verilator's headers
// take no notice of SystemC, for they want its names without their namespace.
#pragma once

#include <random>

#include "sim/sa_memory.h"
#include "sim/shell_pins.h"
#include "sim/systemc/axi_master.h"
#include "sim/systemc/rtl_card.h"

namespace keyline::sim::platform {

template <typename Top>
concept HasNetworkPort = requires(Top& top) {
    top.rx_axis_tvalid;
};

template <typename Top>
class VerilatedCard final : public CardModule {
  public:
    VerilatedCard(const sc_core::sc_module_name& name, const RtlCardOptions& options,
                  const std::optional<EthernetOptions>& network_options = std::nullopt)
        : CardModule(name, options.link, network_options),
          max_payload_(options.link.max_payload),
          random_(options.seed) {
        context_.randSeed(static_cast<int>(random_() & 0x7FFFFFFF));
        if (network() != nullptr) mac_.emplace(*network());
        start();
        SC_HAS_PROCESS(VerilatedCard);
        SC_METHOD(clock);
    }
    ~VerilatedCard() override {
        // A model goes out of the thread's context, which is that of another card when there are two.
        Verilated::threadContextp(&context_);
        top_->final();
        top_.reset();
        Verilated::threadContextp(Verilated::defaultContextp());
    }

    const std::string& fault() const override { return fault_; }
    void power_on() override { start(); }
    void flip(unsigned bits) override { flip_sa_bits(context_, random_, bits); }

  private:
    static constexpr std::uint32_t all_ones = 0xFFFFFFFF;

    // A model that knows nothing yet. Who waits for a register's answer has none.
    void start() {
        Verilated::threadContextp(&context_);  // which the old model leaves
        if (top_) top_->final();
        top_.reset();
        top_ = std::make_unique<Top>(&context_);
        masters_.clear();
        masters_.reserve(dma().size());
        for (unsigned queue = 0; queue < dma().size(); queue++) {
            dma()[queue]->forget();
            masters_.emplace_back(axi_pins(*top_, queue), *dma()[queue], max_payload_);
        }
        if (mac_) mac_->forget();
        top_->rst_ni = 0;
        top_->s_axil_awvalid = top_->s_axil_wvalid = top_->s_axil_arvalid = 0;
        top_->s_axil_bready = top_->s_axil_rready = 1;
        reset_clocks_ = 3;
        if (!is_reading_ && !is_writing_) return;
        is_reading_ = is_writing_ = false;
        answer_ = all_ones;
        done_.notify(sc_core::SC_ZERO_TIME);
    }

    // One clock: inputs are driven and settle while it is low, handshakes are sampled before the rising edge.
    void clock() {
        auto& top = *top_;
        next_trigger(clock_period());
        top.rst_ni = reset_clocks_ == 0;
        if (reset_clocks_ > 0) reset_clocks_--;
        for (AxiMaster& master : masters_) master.drive();
        drive_network();
        top.clk_i = 0;
        top.eval();
        for (AxiMaster& master : masters_) master.sample(fault_);
        sample_network();
        const bool read_taken = top.s_axil_arvalid && top.s_axil_arready;
        const bool address_taken = top.s_axil_awvalid && top.s_axil_awready;
        const bool data_taken = top.s_axil_wvalid && top.s_axil_wready;
        if ((is_reading_ && top.s_axil_rvalid) || (is_writing_ && top.s_axil_bvalid)) {
            answer_ = top.s_axil_rdata;
            is_reading_ = is_writing_ = false;
            done_.notify(sc_core::SC_ZERO_TIME);
        }
        top.clk_i = 1;
        top.eval();
        if (read_taken) top.s_axil_arvalid = 0;
        if (address_taken) top.s_axil_awvalid = 0;
        if (data_taken) top.s_axil_wvalid = 0;
        irq.write(top.irq_o != 0);
    }

    void drive_network() {
        if constexpr (HasNetworkPort<Top>) {
            auto& top = *top_;
            const auto arrived = top.rst_ni ? mac_->next() : std::nullopt;
            top.rx_axis_tvalid = arrived.has_value();
            top.rx_axis_tlast = top.rx_axis_tuser = 0;
            if (arrived) {
                std::memcpy(top.rx_axis_tdata.data(), arrived->octets.data(), arrived->octets.size());
                top.rx_axis_tkeep = keep_of(arrived->octets.size());
                top.rx_axis_tlast = arrived->is_last;
            }
            top.tx_axis_tready = mac_->has_room();
        }
    }
    void sample_network() {
        if constexpr (HasNetworkPort<Top>) {
            const auto& top = *top_;
            if (!top.tx_axis_tvalid || !top.tx_axis_tready) return;
            const auto count = static_cast<std::size_t>(std::popcount(top.tx_axis_tkeep));
            if (top.tx_axis_tkeep != keep_of(count) && fault_.empty()) fault_ = "card: TKEEP with gaps";
            const auto* octets = reinterpret_cast<const std::uint8_t*>(top.tx_axis_tdata.data());
            mac_->take({octets, count}, top.tx_axis_tlast != 0);
        }
    }
    static std::uint64_t keep_of(std::size_t octets) {
        return octets == Mac::beat ? ~std::uint64_t{0} : (std::uint64_t{1} << octets) - 1;
    }

    std::uint32_t read_register(std::uint32_t offset) override {
        if (!fault_.empty()) return all_ones;
        top_->s_axil_araddr = static_cast<std::uint16_t>(offset);
        top_->s_axil_arvalid = 1;
        is_reading_ = true;
        wait(done_);
        return answer_;
    }
    void write_register(std::uint32_t offset, std::uint32_t value) override {
        if (!fault_.empty()) return;
        top_->s_axil_awaddr = static_cast<std::uint16_t>(offset);
        top_->s_axil_wdata = value;
        top_->s_axil_wstrb = 0xF;
        top_->s_axil_awvalid = top_->s_axil_wvalid = 1;
        is_writing_ = true;
        wait(done_);
    }

    std::size_t max_payload_;
    std::mt19937_64 random_;
    VerilatedContext context_;
    std::unique_ptr<Top> top_;
    std::vector<AxiMaster> masters_;
    std::optional<Mac> mac_;
    std::string fault_;
    unsigned reset_clocks_ = 0;
    // The register access that is under way.
    bool is_reading_ = false, is_writing_ = false;
    std::uint32_t answer_ = 0;
    sc_core::sc_event done_;
};

}  // namespace keyline::sim::platform
