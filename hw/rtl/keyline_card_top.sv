// The lookaside card: registers on AXI4-Lite, rings and packets in host memory through AXI4, one interrupt.
// docs/card.md describes the ports and how it works.
module keyline_card_top
  import keyline_regs_pkg::*;
  import keyline_card_pkg::*;
(
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

    output logic         m_axi_awid,
    output logic [63:0]  m_axi_awaddr,
    output logic [7:0]   m_axi_awlen,
    output logic [2:0]   m_axi_awsize,
    output logic [1:0]   m_axi_awburst,
    output logic         m_axi_awvalid,
    input  logic         m_axi_awready,
    output logic [511:0] m_axi_wdata,
    output logic [63:0]  m_axi_wstrb,
    output logic         m_axi_wlast,
    output logic         m_axi_wvalid,
    input  logic         m_axi_wready,
    input  logic         m_axi_bid,
    input  logic [1:0]   m_axi_bresp,
    input  logic         m_axi_bvalid,
    output logic         m_axi_bready,
    output logic         m_axi_arid,
    output logic [63:0]  m_axi_araddr,
    output logic [7:0]   m_axi_arlen,
    output logic [2:0]   m_axi_arsize,
    output logic [1:0]   m_axi_arburst,
    output logic         m_axi_arvalid,
    input  logic         m_axi_arready,
    input  logic         m_axi_rid,
    input  logic [511:0] m_axi_rdata,
    input  logic [1:0]   m_axi_rresp,
    input  logic         m_axi_rlast,
    input  logic         m_axi_rvalid,
    output logic         m_axi_rready
);
  localparam logic [1:0] Incr = 2'b01;
  assign m_axi_awsize  = 3'($clog2(BeatBytes));
  assign m_axi_arsize  = 3'($clog2(BeatBytes));
  assign m_axi_awburst = Incr;
  assign m_axi_arburst = Incr;

  // Registers.
  logic        write, read, clear, stage, sa_start, sa_inbound, sa_busy, sa_done, run;
  logic [15:0] write_address, read_address, sa_entry;
  logic [31:0] write_data, read_data, register_data;
  logic [6:0]  stage_word;
  sa_error_e   sa_error;
  sa_state_t   sa_queried;

  queue_configuration_t configuration[2];
  logic [1:0]  enable, submission_doorbell, completion_doorbell, off, active, halted, completed;
  logic [1:0]  submission_overrun, completion_overrun, bad_descriptor, bad_configuration, ring_dma_error;
  logic [15:0] submission_producer[2], submission_consumer[2], completion_producer[2], completion_consumer[2];
  logic [63:0] packets[2], bytes[2], cycles[2];
  logic [StatusCount-1:0][63:0] drops[2];
  logic [1:0]  wiping;

  keyline_axil_slave u_axil (
      .clk_i, .rst_ni, .s_axil_awaddr, .s_axil_awvalid, .s_axil_awready, .s_axil_wdata, .s_axil_wstrb,
      .s_axil_wvalid, .s_axil_wready, .s_axil_bresp, .s_axil_bvalid, .s_axil_bready, .s_axil_araddr,
      .s_axil_arvalid, .s_axil_arready, .s_axil_rdata, .s_axil_rresp, .s_axil_rvalid, .s_axil_rready,
      .write_o(write), .write_address_o(write_address), .write_data_o(write_data),
      .read_o(read), .read_address_o(read_address), .read_data_i(read_data));

  keyline_registers u_registers (
      .clk_i, .rst_ni,
      .write_i(write), .write_address_i(write_address), .write_data_i(write_data),
      .read_i(read), .read_address_i(read_address), .read_data_o(read_data),
      .irq_o, .build_hash_i(keyline_build_pkg::BuildHash), .clear_o(clear), .wiping_i(|wiping),
      .stage_o(stage), .stage_word_o(stage_word), .sa_start_o(sa_start), .sa_entry_o(sa_entry),
      .sa_inbound_o(sa_inbound), .sa_busy_i(sa_busy), .sa_error_i(sa_error), .sa_done_i(sa_done),
      .sa_queried_i(sa_queried), .write_data_o(register_data),
      .configuration_o(configuration), .enable_o(enable), .run_o(run),
      .submission_doorbell_o(submission_doorbell), .completion_doorbell_o(completion_doorbell),
      .off_i(off), .active_i(active), .halted_i(halted),
      .submission_producer_i(submission_producer), .submission_consumer_i(submission_consumer),
      .completion_producer_i(completion_producer), .completion_consumer_i(completion_consumer),
      .completed_i(completed), .submission_overrun_i(submission_overrun), .completion_overrun_i(completion_overrun),
      .bad_descriptor_i(bad_descriptor), .bad_configuration_i(bad_configuration), .ring_dma_error_i(ring_dma_error),
      .packets_i(packets), .bytes_i(bytes), .cycles_i(cycles), .drops_i(drops));

  // SAs.
  logic [1:0]  command_valid, command_done;
  sa_command_t command;
  sa_context_t staged;
  sa_error_e   command_error[2];
  sa_state_t   queried[2];

  keyline_sa_programming u_programming (
      .clk_i, .rst_ni, .clear_i(clear),
      .stage_i(stage), .stage_word_i(stage_word), .stage_data_i(register_data),
      .start_i(sa_start), .start_code_i(register_data[SaCommandCodeLo+:SaCommandCodeWidth]),
      .start_entry_i(sa_entry), .start_inbound_i(sa_inbound),
      .busy_o(sa_busy), .error_o(sa_error), .done_o(sa_done), .queried_o(sa_queried),
      .command_valid_o(command_valid), .command_o(command), .staged_o(staged),
      .command_done_i(command_done), .command_error_i(command_error), .queried_i(queried));

  // The AXI4 masters of the two queues.
  logic [1:0]        arvalid, arready, rvalid, rready, awvalid, awready, wvalid, wready, wlast, bvalid, bready;
  logic [1:0][63:0]  araddr, awaddr, wstrb;
  logic [1:0][7:0]   arlen, awlen;
  logic [1:0][511:0] wdata;

  keyline_axi_mux u_mux (
      .clk_i, .rst_ni,
      .arvalid_i(arvalid), .arready_o(arready), .araddr_i(araddr), .arlen_i(arlen), .rvalid_o(rvalid),
      .rready_i(rready), .awvalid_i(awvalid), .awready_o(awready), .awaddr_i(awaddr), .awlen_i(awlen),
      .wvalid_i(wvalid), .wready_o(wready), .wdata_i(wdata), .wstrb_i(wstrb), .wlast_i(wlast),
      .bvalid_o(bvalid), .bready_i(bready),
      .m_axi_arid, .m_axi_araddr, .m_axi_arlen, .m_axi_arvalid, .m_axi_arready, .m_axi_rid, .m_axi_rvalid,
      .m_axi_rready, .m_axi_awid, .m_axi_awaddr, .m_axi_awlen, .m_axi_awvalid, .m_axi_awready, .m_axi_wdata,
      .m_axi_wstrb, .m_axi_wlast, .m_axi_wvalid, .m_axi_wready, .m_axi_bid, .m_axi_bvalid, .m_axi_bready);

  for (genvar d = 0; d < 2; d++) begin : gen_direction
    logic                   start, result_valid;
    submission_descriptor_t descriptor;
    result_t                result;
    logic                   read_valid, read_ready, write_valid, write_ready;
    dma_request_t           read_request, write_request;
    logic                   in_valid, in_ready, read_error, out_valid, out_ready, write_done, write_error;
    beat_t                  in_beat, out_beat;
    logic                   lookup_valid, lookup_done, found, release_sa, state_write;
    logic [31:0]            lookup_spi;
    sa_entry_t              entry;
    sa_context_t            sa_context;
    sa_state_t              state, new_state;
    status_e                status;

    keyline_queue u_queue (
        .clk_i, .rst_ni,
        .configuration_i(configuration[d]), .enable_i(enable[d]), .run_i(run),
        .submission_doorbell_i(submission_doorbell[d]), .completion_doorbell_i(completion_doorbell[d]),
        .doorbell_i(register_data), .off_o(off[d]), .active_o(active[d]), .halted_o(halted[d]),
        .submission_producer_o(submission_producer[d]), .submission_consumer_o(submission_consumer[d]),
        .completion_producer_o(completion_producer[d]), .completion_consumer_o(completion_consumer[d]),
        .completed_o(completed[d]), .submission_overrun_o(submission_overrun[d]),
        .completion_overrun_o(completion_overrun[d]), .bad_configuration_o(bad_configuration[d]),
        .ring_dma_error_o(ring_dma_error[d]),
        .start_o(start), .descriptor_o(descriptor), .result_valid_i(result_valid), .result_i(result),
        .read_valid_i(read_valid), .read_ready_o(read_ready), .read_i(read_request),
        .read_beat_valid_o(in_valid), .read_beat_ready_i(in_ready), .read_beat_o(in_beat), .read_error_o(read_error),
        .write_valid_i(write_valid), .write_ready_o(write_ready), .write_i(write_request),
        .write_beat_valid_i(out_valid), .write_beat_ready_o(out_ready), .write_beat_i(out_beat),
        .write_done_o(write_done), .write_error_o(write_error),
        .arvalid_o(arvalid[d]), .arready_i(arready[d]), .araddr_o(araddr[d]), .arlen_o(arlen[d]),
        .rvalid_i(rvalid[d]), .rready_o(rready[d]), .rdata_i(m_axi_rdata), .rresp_i(m_axi_rresp),
        .rlast_i(m_axi_rlast), .awvalid_o(awvalid[d]), .awready_i(awready[d]), .awaddr_o(awaddr[d]),
        .awlen_o(awlen[d]), .wvalid_o(wvalid[d]), .wready_i(wready[d]), .wdata_o(wdata[d]), .wstrb_o(wstrb[d]),
        .wlast_o(wlast[d]), .bvalid_i(bvalid[d]), .bready_o(bready[d]), .bresp_i(m_axi_bresp));

    if (d == Outbound) begin : gen_outbound
      keyline_outbound u_engine (
          .clk_i, .rst_ni, .start_i(start), .descriptor_i(descriptor), .result_valid_o(result_valid),
          .result_o(result), .read_valid_o(read_valid), .read_ready_i(read_ready), .read_o(read_request),
          .beat_valid_i(in_valid), .beat_ready_o(in_ready), .beat_i(in_beat), .read_error_i(read_error),
          .write_valid_o(write_valid), .write_ready_i(write_ready), .write_o(write_request),
          .beat_valid_o(out_valid), .beat_ready_i(out_ready), .beat_o(out_beat), .write_done_i(write_done),
          .write_error_i(write_error), .lookup_valid_o(lookup_valid), .lookup_done_i(lookup_done), .found_i(found),
          .entry_i(entry), .context_i(sa_context), .state_i(state), .release_o(release_sa),
          .state_write_o(state_write), .state_o(new_state));
      assign lookup_spi = '0;
    end else begin : gen_inbound
      keyline_inbound u_engine (
          .clk_i, .rst_ni, .start_i(start), .descriptor_i(descriptor), .result_valid_o(result_valid),
          .result_o(result), .read_valid_o(read_valid), .read_ready_i(read_ready), .read_o(read_request),
          .beat_valid_i(in_valid), .beat_ready_o(in_ready), .beat_i(in_beat), .read_error_i(read_error),
          .write_valid_o(write_valid), .write_ready_i(write_ready), .write_o(write_request),
          .beat_valid_o(out_valid), .beat_ready_i(out_ready), .beat_o(out_beat), .write_done_i(write_done),
          .write_error_i(write_error), .lookup_valid_o(lookup_valid), .lookup_spi_o(lookup_spi),
          .lookup_done_i(lookup_done), .found_i(found), .entry_i(entry), .context_i(sa_context), .state_i(state),
          .release_o(release_sa), .state_write_o(state_write), .state_o(new_state));
    end

    keyline_sa_store #(.BySpi(d == Inbound)) u_store (
        .clk_i, .rst_ni, .wipe_i(clear), .wiping_o(wiping[d]),
        .command_valid_i(command_valid[d]), .command_i(command), .staged_i(staged),
        .command_done_o(command_done[d]), .command_error_o(command_error[d]), .queried_o(queried[d]),
        .lookup_valid_i(lookup_valid), .lookup_entry_i(descriptor.sa_index), .lookup_spi_i(lookup_spi),
        .lookup_done_o(lookup_done), .found_o(found), .entry_o(entry), .context_o(sa_context), .state_o(state),
        .release_i(release_sa), .state_write_i(state_write), .state_i(new_state));

    assign status            = status_e'(result.completion.status);
    assign bad_descriptor[d] = result_valid & status == StatusBadDescriptor;
    keyline_counters u_counters (
        .clk_i, .rst_ni, .clear_i(clear), .count_i(result_valid), .status_i(status),
        .bytes_i(result.inner_bytes), .cycles_i(result.completion.cycles),
        .packets_o(packets[d]), .bytes_o(bytes[d]), .cycles_o(cycles[d]), .drops_o(drops[d]));
  end
endmodule
