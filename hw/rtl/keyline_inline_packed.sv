// keyline_inline_top with the ports that Verilog knows: what is an array of five there, is one vector here, queue 0 in its lowest bits.
// Between keyline_inline_card, which is Verilog, and the rest, which is SystemVerilog.
module keyline_inline_packed (
    input  logic               clk_i,
    input  logic               rst_ni,
    output logic               irq_o,
    input  logic [15:0]        s_axil_awaddr,
    input  logic               s_axil_awvalid,
    output logic               s_axil_awready,
    input  logic [31:0]        s_axil_wdata,
    input  logic [3:0]         s_axil_wstrb,
    input  logic               s_axil_wvalid,
    output logic               s_axil_wready,
    output logic [1:0]         s_axil_bresp,
    output logic               s_axil_bvalid,
    input  logic               s_axil_bready,
    input  logic [15:0]        s_axil_araddr,
    input  logic               s_axil_arvalid,
    output logic               s_axil_arready,
    output logic [31:0]        s_axil_rdata,
    output logic [1:0]         s_axil_rresp,
    output logic               s_axil_rvalid,
    input  logic               s_axil_rready,
    output logic [4:0][1:0]    m_axi_awid,
    output logic [4:0][63:0]   m_axi_awaddr,
    output logic [4:0][7:0]    m_axi_awlen,
    output logic [4:0][2:0]    m_axi_awsize,
    output logic [4:0][1:0]    m_axi_awburst,
    output logic [4:0]         m_axi_awvalid,
    input  logic [4:0]         m_axi_awready,
    output logic [4:0][511:0]  m_axi_wdata,
    output logic [4:0][63:0]   m_axi_wstrb,
    output logic [4:0]         m_axi_wlast,
    output logic [4:0]         m_axi_wvalid,
    input  logic [4:0]         m_axi_wready,
    input  logic [4:0][1:0]    m_axi_bid,
    input  logic [4:0][1:0]    m_axi_bresp,
    input  logic [4:0]         m_axi_bvalid,
    output logic [4:0]         m_axi_bready,
    output logic [4:0][1:0]    m_axi_arid,
    output logic [4:0][63:0]   m_axi_araddr,
    output logic [4:0][7:0]    m_axi_arlen,
    output logic [4:0][2:0]    m_axi_arsize,
    output logic [4:0][1:0]    m_axi_arburst,
    output logic [4:0]         m_axi_arvalid,
    input  logic [4:0]         m_axi_arready,
    input  logic [4:0][1:0]    m_axi_rid,
    input  logic [4:0][511:0]  m_axi_rdata,
    input  logic [4:0][1:0]    m_axi_rresp,
    input  logic [4:0]         m_axi_rlast,
    input  logic [4:0]         m_axi_rvalid,
    output logic [4:0]         m_axi_rready,
    input  logic [511:0]       rx_axis_tdata,
    input  logic [63:0]        rx_axis_tkeep,
    input  logic               rx_axis_tlast,
    input  logic               rx_axis_tuser,
    input  logic               rx_axis_tvalid,
    output logic [511:0]       tx_axis_tdata,
    output logic [63:0]        tx_axis_tkeep,
    output logic               tx_axis_tlast,
    output logic               tx_axis_tvalid,
    input  logic               tx_axis_tready
);
  logic [1:0]   awid[5];
  logic [63:0]  awaddr[5];
  logic [7:0]   awlen[5];
  logic [2:0]   awsize[5];
  logic [1:0]   awburst[5];
  logic         awvalid[5];
  logic         awready[5];
  logic [511:0] wdata[5];
  logic [63:0]  wstrb[5];
  logic         wlast[5];
  logic         wvalid[5];
  logic         wready[5];
  logic [1:0]   bid[5];
  logic [1:0]   bresp[5];
  logic         bvalid[5];
  logic         bready[5];
  logic [1:0]   arid[5];
  logic [63:0]  araddr[5];
  logic [7:0]   arlen[5];
  logic [2:0]   arsize[5];
  logic [1:0]   arburst[5];
  logic         arvalid[5];
  logic         arready[5];
  logic [1:0]   rid[5];
  logic [511:0] rdata[5];
  logic [1:0]   rresp[5];
  logic         rlast[5];
  logic         rvalid[5];
  logic         rready[5];

  for (genvar d = 0; d < 5; d++) begin : gen_direction
    assign m_axi_awid[d]    = awid[d];
    assign m_axi_awaddr[d]  = awaddr[d];
    assign m_axi_awlen[d]   = awlen[d];
    assign m_axi_awsize[d]  = awsize[d];
    assign m_axi_awburst[d] = awburst[d];
    assign m_axi_awvalid[d] = awvalid[d];
    assign awready[d]       = m_axi_awready[d];
    assign m_axi_wdata[d]   = wdata[d];
    assign m_axi_wstrb[d]   = wstrb[d];
    assign m_axi_wlast[d]   = wlast[d];
    assign m_axi_wvalid[d]  = wvalid[d];
    assign wready[d]        = m_axi_wready[d];
    assign bid[d]           = m_axi_bid[d];
    assign bresp[d]         = m_axi_bresp[d];
    assign bvalid[d]        = m_axi_bvalid[d];
    assign m_axi_bready[d]  = bready[d];
    assign m_axi_arid[d]    = arid[d];
    assign m_axi_araddr[d]  = araddr[d];
    assign m_axi_arlen[d]   = arlen[d];
    assign m_axi_arsize[d]  = arsize[d];
    assign m_axi_arburst[d] = arburst[d];
    assign m_axi_arvalid[d] = arvalid[d];
    assign arready[d]       = m_axi_arready[d];
    assign rid[d]           = m_axi_rid[d];
    assign rdata[d]         = m_axi_rdata[d];
    assign rresp[d]         = m_axi_rresp[d];
    assign rlast[d]         = m_axi_rlast[d];
    assign rvalid[d]        = m_axi_rvalid[d];
    assign m_axi_rready[d]  = rready[d];
  end

  keyline_inline_top u_card (
      .clk_i, .rst_ni, .irq_o, .s_axil_awaddr, .s_axil_awvalid, .s_axil_awready, .s_axil_wdata, .s_axil_wstrb,
      .s_axil_wvalid, .s_axil_wready, .s_axil_bresp, .s_axil_bvalid, .s_axil_bready, .s_axil_araddr, .s_axil_arvalid,
      .s_axil_arready, .s_axil_rdata, .s_axil_rresp, .s_axil_rvalid, .s_axil_rready, .m_axi_awid(awid),
      .m_axi_awaddr(awaddr), .m_axi_awlen(awlen), .m_axi_awsize(awsize), .m_axi_awburst(awburst), .m_axi_awvalid(awvalid),
      .m_axi_awready(awready), .m_axi_wdata(wdata), .m_axi_wstrb(wstrb), .m_axi_wlast(wlast), .m_axi_wvalid(wvalid),
      .m_axi_wready(wready), .m_axi_bid(bid), .m_axi_bresp(bresp), .m_axi_bvalid(bvalid), .m_axi_bready(bready),
      .m_axi_arid(arid), .m_axi_araddr(araddr), .m_axi_arlen(arlen), .m_axi_arsize(arsize), .m_axi_arburst(arburst),
      .m_axi_arvalid(arvalid), .m_axi_arready(arready), .m_axi_rid(rid), .m_axi_rdata(rdata), .m_axi_rresp(rresp),
      .m_axi_rlast(rlast), .m_axi_rvalid(rvalid), .m_axi_rready(rready), .rx_axis_tdata, .rx_axis_tkeep, .rx_axis_tlast,
      .rx_axis_tuser, .rx_axis_tvalid, .tx_axis_tdata, .tx_axis_tkeep, .tx_axis_tlast, .tx_axis_tvalid, .tx_axis_tready);
endmodule
