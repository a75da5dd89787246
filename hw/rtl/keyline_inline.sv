// The inline card around its two pipelines: the shell with five queues, and a network port. Index 0 is outbound, 1 inbound; the
// queues of the network as hw/regs numbers them. docs/card.md, The inline card.
module keyline_inline
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    // log2 of the SAs per direction.
    parameter int unsigned SaBits = 14,
    // SAs are wiped after power-on; off where memories are known to be zero.
    parameter bit          WipeAtPowerOn = 1'b1,
    // log2 of the beats that wait for the inbound pipeline, for the host, for the MAC.
    parameter int unsigned EspBeatsLog2 = 12,
    parameter int unsigned HostBeatsLog2 = 9,
    parameter int unsigned SendBeatsLog2 = 9,
    // log2 of the clocks after which a MAC that takes nothing is given up.
    parameter int unsigned PatienceLog2 = 17
) (
    input  logic         clk_i,
    input  logic         rst_ni,
    output logic         irq_o,
    input  build_t       build_i,

    input  logic [15:0]  s_axil_awaddr,
    input  logic         s_axil_awvalid,
    output logic         s_axil_awready,
    input  logic [31:0]  s_axil_wdata,
    input  logic [3:0]   s_axil_wstrb,
    input  logic         s_axil_wvalid,
    output logic         s_axil_wready,
    output logic [1:0]   s_axil_bresp,
    output logic         s_axil_bvalid,
    input  logic         s_axil_bready,
    input  logic [15:0]  s_axil_araddr,
    input  logic         s_axil_arvalid,
    output logic         s_axil_arready,
    output logic [31:0]  s_axil_rdata,
    output logic [1:0]   s_axil_rresp,
    output logic         s_axil_rvalid,
    input  logic         s_axil_rready,

    output logic [1:0]   m_axi_awid[5],
    output logic [63:0]  m_axi_awaddr[5],
    output logic [7:0]   m_axi_awlen[5],
    output logic [2:0]   m_axi_awsize[5],
    output logic [1:0]   m_axi_awburst[5],
    output logic         m_axi_awvalid[5],
    input  logic         m_axi_awready[5],
    output logic [511:0] m_axi_wdata[5],
    output logic [63:0]  m_axi_wstrb[5],
    output logic         m_axi_wlast[5],
    output logic         m_axi_wvalid[5],
    input  logic         m_axi_wready[5],
    input  logic [1:0]   m_axi_bid[5],
    input  logic [1:0]   m_axi_bresp[5],
    input  logic         m_axi_bvalid[5],
    output logic         m_axi_bready[5],
    output logic [1:0]   m_axi_arid[5],
    output logic [63:0]  m_axi_araddr[5],
    output logic [7:0]   m_axi_arlen[5],
    output logic [2:0]   m_axi_arsize[5],
    output logic [1:0]   m_axi_arburst[5],
    output logic         m_axi_arvalid[5],
    input  logic         m_axi_arready[5],
    input  logic [1:0]   m_axi_rid[5],
    input  logic [511:0] m_axi_rdata[5],
    input  logic [1:0]   m_axi_rresp[5],
    input  logic         m_axi_rlast[5],
    input  logic         m_axi_rvalid[5],
    output logic         m_axi_rready[5],

    // The MAC: AXI4-Stream of 512 bits at this clock, frames without FCS. It takes what comes at once.
    input  logic [511:0] rx_axis_tdata,
    input  logic [63:0]  rx_axis_tkeep,
    input  logic         rx_axis_tlast,
    input  logic         rx_axis_tuser,   // with tlast: the frame is wrong
    input  logic         rx_axis_tvalid,
    output logic [511:0] tx_axis_tdata,
    output logic [63:0]  tx_axis_tkeep,
    output logic         tx_axis_tlast,
    output logic         tx_axis_tvalid,
    input  logic         tx_axis_tready,

    // To in and from out of esp_outbound and esp_inbound.
    output input_beat_t  pipeline_in_tdata[2],
    output logic         pipeline_in_tvalid[2],
    input  logic         pipeline_in_tready[2],
    input  output_beat_t pipeline_out_tdata[2],
    input  logic         pipeline_out_tvalid[2],
    output logic         pipeline_out_tready[2],
    input  memory_error_t pipeline_memory_error[2]
);
  localparam int unsigned Queues = 5;

  input_beat_t       in_data[Queues];
  output_beat_t      out_data[Queues];
  logic              in_valid[Queues], in_ready[Queues], out_valid[Queues], out_ready[Queues];
  memory_error_t     memory_error[Queues];
  logic              clear, write, read;
  logic [Queues-1:0] running;
  logic [15:0]       write_address, read_address;
  logic [31:0]       write_data, read_data;

  keyline_shell #(.SaBits(SaBits), .WipeAtPowerOn(WipeAtPowerOn), .Queues(Queues)) u_shell (
      .clk_i, .rst_ni, .irq_o, .build_i,
      .s_axil_awaddr, .s_axil_awvalid, .s_axil_awready, .s_axil_wdata, .s_axil_wstrb, .s_axil_wvalid, .s_axil_wready,
      .s_axil_bresp, .s_axil_bvalid, .s_axil_bready, .s_axil_araddr, .s_axil_arvalid, .s_axil_arready, .s_axil_rdata,
      .s_axil_rresp, .s_axil_rvalid, .s_axil_rready,
      .m_axi_awid, .m_axi_awaddr, .m_axi_awlen, .m_axi_awsize, .m_axi_awburst, .m_axi_awvalid, .m_axi_awready,
      .m_axi_wdata, .m_axi_wstrb, .m_axi_wlast, .m_axi_wvalid, .m_axi_wready, .m_axi_bid, .m_axi_bresp, .m_axi_bvalid,
      .m_axi_bready, .m_axi_arid, .m_axi_araddr, .m_axi_arlen, .m_axi_arsize, .m_axi_arburst, .m_axi_arvalid,
      .m_axi_arready, .m_axi_rid, .m_axi_rdata, .m_axi_rresp, .m_axi_rlast, .m_axi_rvalid, .m_axi_rready,
      .pipeline_in_tdata(in_data), .pipeline_in_tvalid(in_valid), .pipeline_in_tready(in_ready),
      .pipeline_out_tdata(out_data), .pipeline_out_tvalid(out_valid), .pipeline_out_tready(out_ready),
      .pipeline_memory_error(memory_error), .clear_o(clear), .running_o(running), .network_write_o(write),
      .network_write_address_o(write_address), .network_write_data_o(write_data), .network_read_o(read),
      .network_read_address_o(read_address), .network_read_data_i(read_data));

  keyline_network #(
      .Queues(Queues), .EspBeatsLog2(EspBeatsLog2), .HostBeatsLog2(HostBeatsLog2), .SendBeatsLog2(SendBeatsLog2),
      .PatienceLog2(PatienceLog2)
  ) u_network (
      .clk_i, .rst_ni, .clear_i(clear), .running_i(running), .write_i(write), .write_address_i(write_address),
      .write_data_i(write_data), .read_i(read), .read_address_i(read_address), .read_data_o(read_data),
      .queue_in_i(in_data), .queue_in_valid_i(in_valid), .queue_in_ready_o(in_ready), .queue_out_o(out_data),
      .queue_out_valid_o(out_valid), .queue_out_ready_i(out_ready), .queue_memory_error_o(memory_error),
      .pipeline_in_o(pipeline_in_tdata), .pipeline_in_valid_o(pipeline_in_tvalid),
      .pipeline_in_ready_i(pipeline_in_tready), .pipeline_out_i(pipeline_out_tdata),
      .pipeline_out_valid_i(pipeline_out_tvalid), .pipeline_out_ready_o(pipeline_out_tready),
      .pipeline_memory_error_i(pipeline_memory_error),
      .rx_valid_i(rx_axis_tvalid), .rx_data_i(rx_axis_tdata), .rx_keep_i(rx_axis_tkeep), .rx_last_i(rx_axis_tlast),
      .rx_error_i(rx_axis_tuser), .tx_valid_o(tx_axis_tvalid), .tx_ready_i(tx_axis_tready), .tx_data_o(tx_axis_tdata),
      .tx_keep_o(tx_axis_tkeep), .tx_last_o(tx_axis_tlast));
endmodule
