// The card: the shell and the two pipelines that hlsc makes of hw/hls/kernels. Index 0 is outbound, 1 inbound.
// docs/card.md describes them.
module keyline_shell_top #(
    // log2 of the SAs per direction: as the pipelines were built.
    parameter int unsigned SaBits = 14,
    // SAs are wiped after power-on; off where memories are known to be zero.
    parameter bit          WipeAtPowerOn = 1'b1,
    // An idle pipeline has no clock; for simulation.
    parameter bit          GatePipelines = 1'b0
) (
    input  logic         clk_i,
    input  logic         rst_ni,
    output logic         irq_o,

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

    output logic [1:0]   m_axi_awid[2],
    output logic [63:0]  m_axi_awaddr[2],
    output logic [7:0]   m_axi_awlen[2],
    output logic [2:0]   m_axi_awsize[2],
    output logic [1:0]   m_axi_awburst[2],
    output logic         m_axi_awvalid[2],
    input  logic         m_axi_awready[2],
    output logic [511:0] m_axi_wdata[2],
    output logic [63:0]  m_axi_wstrb[2],
    output logic         m_axi_wlast[2],
    output logic         m_axi_wvalid[2],
    input  logic         m_axi_wready[2],
    input  logic [1:0]   m_axi_bid[2],
    input  logic [1:0]   m_axi_bresp[2],
    input  logic         m_axi_bvalid[2],
    output logic         m_axi_bready[2],
    output logic [1:0]   m_axi_arid[2],
    output logic [63:0]  m_axi_araddr[2],
    output logic [7:0]   m_axi_arlen[2],
    output logic [2:0]   m_axi_arsize[2],
    output logic [1:0]   m_axi_arburst[2],
    output logic         m_axi_arvalid[2],
    input  logic         m_axi_arready[2],
    input  logic [1:0]   m_axi_rid[2],
    input  logic [511:0] m_axi_rdata[2],
    input  logic [1:0]   m_axi_rresp[2],
    input  logic         m_axi_rlast[2],
    input  logic         m_axi_rvalid[2],
    output logic         m_axi_rready[2]
);
  localparam keyline_shell_pkg::build_t Build = '{
      lanes: keyline_build_pkg::Lanes, target: keyline_build_pkg::Target, hlsc_hash: keyline_build_pkg::HlscHash,
      hash: keyline_build_pkg::BuildHash};

  keyline_shell_pkg::input_beat_t  in_data[2];
  keyline_shell_pkg::output_beat_t out_data[2];
  logic                            in_valid[2], in_ready[2], out_valid[2], out_ready[2];
  keyline_shell_pkg::memory_error_t memory_error[2];

  // It has no network port.
  logic        unused_clear, unused_write, unused_read;
  logic [1:0]  unused_running;
  logic [15:0] unused_write_address, unused_read_address;
  logic [31:0] unused_write_data;
  logic        unused;
  assign unused = &{1'b0, unused_clear, unused_running, unused_write, unused_write_address, unused_write_data, unused_read,
                    unused_read_address};

  keyline_shell #(.SaBits(SaBits), .WipeAtPowerOn(WipeAtPowerOn)) u_shell (
      .clk_i, .rst_ni, .irq_o, .build_i(Build),
      .s_axil_awaddr, .s_axil_awvalid, .s_axil_awready, .s_axil_wdata, .s_axil_wstrb, .s_axil_wvalid, .s_axil_wready,
      .s_axil_bresp, .s_axil_bvalid, .s_axil_bready, .s_axil_araddr, .s_axil_arvalid, .s_axil_arready, .s_axil_rdata,
      .s_axil_rresp, .s_axil_rvalid, .s_axil_rready,
      .m_axi_awid, .m_axi_awaddr, .m_axi_awlen, .m_axi_awsize, .m_axi_awburst, .m_axi_awvalid, .m_axi_awready,
      .m_axi_wdata, .m_axi_wstrb, .m_axi_wlast, .m_axi_wvalid, .m_axi_wready, .m_axi_bid, .m_axi_bresp, .m_axi_bvalid,
      .m_axi_bready, .m_axi_arid, .m_axi_araddr, .m_axi_arlen, .m_axi_arsize, .m_axi_arburst, .m_axi_arvalid,
      .m_axi_arready, .m_axi_rid, .m_axi_rdata, .m_axi_rresp, .m_axi_rlast, .m_axi_rvalid, .m_axi_rready,
      .pipeline_in_tdata(in_data), .pipeline_in_tvalid(in_valid), .pipeline_in_tready(in_ready),
      .pipeline_out_tdata(out_data), .pipeline_out_tvalid(out_valid), .pipeline_out_tready(out_ready),
      .pipeline_memory_error(memory_error), .clear_o(unused_clear), .running_o(unused_running),
      .network_write_o(unused_write), .network_write_address_o(unused_write_address),
      .network_write_data_o(unused_write_data), .network_read_o(unused_read),
      .network_read_address_o(unused_read_address), .network_read_data_i('0));


  // The same bits under the names that hlsc gives them.
  esp_outbound_pkg::in_t  outbound_in;
  esp_outbound_pkg::out_t outbound_out;
  esp_inbound_pkg::in_t   inbound_in;
  esp_inbound_pkg::out_t  inbound_out;
  assign outbound_in = in_data[0];
  assign out_data[0] = outbound_out;
  assign inbound_in  = in_data[1];
  assign out_data[1] = inbound_out;

  logic              is_wrong[2], is_known[2];
  logic [SaBits-1:0] wrong_sa[2];
  for (genvar d = 0; d < 2; d++) begin : gen_memory_error
    assign memory_error[d] = '{valid: is_wrong[d], known: is_known[d], sa_index: 16'(wrong_sa[d])};
  end

  logic pipeline_clk[2];
  for (genvar d = 0; d < 2; d++) begin : gen_clock
    keyline_pipeline_clock #(.IsGated(GatePipelines)) u_clock (
        .clk_i, .rst_ni, .in_valid_i(in_valid[d]), .in_ready_i(in_ready[d]), .in_last_i(in_data[d].last),
        .out_valid_i(out_valid[d]), .out_ready_i(out_ready[d]), .out_last_i(out_data[d].last), .clk_o(pipeline_clk[d]));
  end

  esp_outbound u_outbound (
      .clk_i(pipeline_clk[0]), .rst_ni, .in_tdata(outbound_in), .in_tvalid(in_valid[0]), .in_tready(in_ready[0]),
      .out_tdata(outbound_out), .out_tvalid(out_valid[0]), .out_tready(out_ready[0]),
      .memory_error_o(is_wrong[0]), .memory_error_known_o(is_known[0]), .memory_error_word_o(wrong_sa[0]));
  esp_inbound u_inbound (
      .clk_i(pipeline_clk[1]), .rst_ni, .in_tdata(inbound_in), .in_tvalid(in_valid[1]), .in_tready(in_ready[1]),
      .out_tdata(inbound_out), .out_tvalid(out_valid[1]), .out_tready(out_ready[1]),
      .memory_error_o(is_wrong[1]), .memory_error_known_o(is_known[1]), .memory_error_word_o(wrong_sa[1]));
endmodule
