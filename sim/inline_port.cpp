#include "sim/inline_port.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include <Vkeyline_inline_top.h>

namespace keyline::sim {

namespace {

constexpr unsigned queues = 5;
constexpr std::size_t beat = 64;
// How often an idle MAC looks at its wire, which may be a system call away.
constexpr unsigned clocks_between_looks = 64;

class InlineTop final : public VerilatedTopOf<Vkeyline_inline_top, queues> {
  public:
    InlineTop(VerilatedContext& context, std::shared_ptr<EthernetWire> wire)
        : VerilatedTopOf(context), wire_(std::move(wire)) {}

    void drive() override {
        auto& mac = top();
        mac.tx_axis_tready = 1;
        mac.rx_axis_tvalid = 0;
        if (!mac.rst_ni) return;
        if (coming_.empty() && clocks_++ % clocks_between_looks == 0) {
            coming_ = wire_->take().value_or(Bytes());
            at_ = 0;
        }
        if (coming_.empty()) return;
        const std::size_t count = std::min(beat, coming_.size() - at_);
        std::memcpy(mac.rx_axis_tdata.data(), coming_.data() + at_, count);
        mac.rx_axis_tvalid = 1;
        mac.rx_axis_tkeep = ~std::uint64_t{0} >> (beat - count);
        mac.rx_axis_tuser = 0;
        at_ += count;
        mac.rx_axis_tlast = at_ == coming_.size();
        if (mac.rx_axis_tlast) coming_.clear();
    }

    void sample() override {
        const auto& mac = top();
        if (!mac.rst_ni || !mac.tx_axis_tvalid) return;
        const auto* octets = reinterpret_cast<const std::uint8_t*>(mac.tx_axis_tdata.data());
        going_.insert(going_.end(), octets, octets + std::popcount(mac.tx_axis_tkeep));
        if (mac.tx_axis_tlast) wire_->send(std::exchange(going_, {}));
    }

  private:
    std::shared_ptr<EthernetWire> wire_;
    Bytes coming_;
    std::size_t at_ = 0;
    unsigned clocks_ = 0;
    Bytes going_;
};

}  // namespace

Result<std::unique_ptr<VerilatedPort>> make_inline_port(const VerilatedPortOptions& options,
                                                        std::shared_ptr<EthernetWire> wire) {
    return VerilatedPort::create(options, [wire = std::move(wire)](VerilatedContext& context) {
        return std::make_unique<InlineTop>(context, wire);
    });
}

}  // namespace keyline::sim
