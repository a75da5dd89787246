// The AXI4 masters of the Verilated card (keyline_shell_top) as AxiPins.
#pragma once

#include "sim/pcie_link.h"

namespace keyline::sim {

// `direction`: 0 outbound, 1 inbound. The model must outlive them.
template <typename Top>
AxiPins axi_pins(Top& top, unsigned d) {
    return {top.m_axi_arvalid[d], top.m_axi_arready[d], top.m_axi_arid[d],         top.m_axi_araddr[d],
            top.m_axi_arlen[d],   top.m_axi_arsize[d],  top.m_axi_arburst[d],      top.m_axi_rvalid[d],
            top.m_axi_rready[d],  top.m_axi_rid[d],     top.m_axi_rdata[d].data(), top.m_axi_rresp[d],
            top.m_axi_rlast[d],   top.m_axi_awvalid[d], top.m_axi_awready[d],      top.m_axi_awid[d],
            top.m_axi_awaddr[d],  top.m_axi_awlen[d],   top.m_axi_awsize[d],       top.m_axi_awburst[d],
            top.m_axi_wvalid[d],  top.m_axi_wready[d],  top.m_axi_wdata[d].data(), top.m_axi_wstrb[d],
            top.m_axi_wlast[d],   top.m_axi_bvalid[d],  top.m_axi_bready[d],       top.m_axi_bid[d],
            top.m_axi_bresp[d]};
}

}  // namespace keyline::sim
