// A Verilated top of the card (keyline_shell_top, keyline_inline_top) as VerilatedPort drives it.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <verilated.h>
#include <verilated_fst_c.h>

#include "sim/shell_pins.h"

namespace keyline::sim {

// Clock, reset, interrupt, and the AXI4-Lite slave with the registers.
struct RegisterPins {
    CData& clk_i;
    CData& rst_ni;
    const CData& irq_o;
    SData& s_axil_awaddr;
    CData& s_axil_awvalid;
    const CData& s_axil_awready;
    IData& s_axil_wdata;
    CData& s_axil_wstrb;
    CData& s_axil_wvalid;
    const CData& s_axil_wready;
    const CData& s_axil_bvalid;
    CData& s_axil_bready;
    SData& s_axil_araddr;
    CData& s_axil_arvalid;
    const CData& s_axil_arready;
    const IData& s_axil_rdata;
    const CData& s_axil_rvalid;
    CData& s_axil_rready;
};

class VerilatedTop {
  public:
    explicit VerilatedTop(const RegisterPins& register_pins) : pins(register_pins) {}
    virtual ~VerilatedTop() = default;
    VerilatedTop(const VerilatedTop&) = delete;
    VerilatedTop& operator=(const VerilatedTop&) = delete;

    const RegisterPins pins;
    virtual std::vector<AxiPins> masters() = 0;
    virtual void eval() = 0;
    // Of what is beside the registers and the memory: inputs before a clock, handshakes within it.
    virtual void drive() {}
    virtual void sample() {}
    // False: the model was built without.
    virtual bool trace(VerilatedFstC& waveform, int levels) = 0;
};

// In the context it is given, which must be the thread's.
using MakeVerilatedTop = std::function<std::unique_ptr<VerilatedTop>(VerilatedContext&)>;

template <typename Top, unsigned Masters>
class VerilatedTopOf : public VerilatedTop {
  public:
    explicit VerilatedTopOf(VerilatedContext& context) : VerilatedTopOf(std::make_unique<Top>(&context)) {}
    ~VerilatedTopOf() override { top_->final(); }

    std::vector<AxiPins> masters() override {
        std::vector<AxiPins> made;
        for (unsigned queue = 0; queue < Masters; queue++) made.push_back(axi_pins(*top_, queue));
        return made;
    }
    void eval() override { top_->eval(); }
    bool trace(VerilatedFstC& waveform, int levels) override {
        if constexpr (requires { top_->trace(&waveform, levels); }) {
            top_->trace(&waveform, levels);
            return true;
        }
        return false;
    }

  protected:
    Top& top() { return *top_; }

  private:
    explicit VerilatedTopOf(std::unique_ptr<Top> top)
        : VerilatedTop({top->clk_i, top->rst_ni, top->irq_o, top->s_axil_awaddr, top->s_axil_awvalid,
                        top->s_axil_awready, top->s_axil_wdata, top->s_axil_wstrb, top->s_axil_wvalid,
                        top->s_axil_wready, top->s_axil_bvalid, top->s_axil_bready, top->s_axil_araddr,
                        top->s_axil_arvalid, top->s_axil_arready, top->s_axil_rdata, top->s_axil_rvalid,
                        top->s_axil_rready}),
          top_(std::move(top)) {}

    std::unique_ptr<Top> top_;
};

}  // namespace keyline::sim
