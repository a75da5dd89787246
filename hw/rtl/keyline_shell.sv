// The card around its two pipelines: registers on AXI4-Lite, an AXI4 master for each direction, one interrupt. Index 0 is
// outbound, 1 inbound. docs/card.md describes the ports and how it works.
module keyline_shell
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    // log2 of the SAs per direction.
    parameter int unsigned SaBits = 14,
    // SAs are wiped after power-on; off where memories are known to be zero.
    parameter bit          WipeAtPowerOn = 1'b1
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
    output logic         m_axi_rready[2],

    // To in and from out of esp_outbound and esp_inbound.
    output input_beat_t  pipeline_in_tdata[2],
    output logic         pipeline_in_tvalid[2],
    input  logic         pipeline_in_tready[2],
    input  output_beat_t pipeline_out_tdata[2],
    input  logic         pipeline_out_tvalid[2],
    output logic         pipeline_out_tready[2],
    // A word in the memory of its SAs is not what was written: nothing that it gives is to be believed.
    input  logic         pipeline_memory_error[2]
);
  localparam logic [1:0] Incr = 2'b01;

  // Registers.
  logic        write, read, clear, run;
  logic [15:0] write_address, read_address;
  logic [31:0] write_data, read_data, doorbell;
  logic [1:0]  wiping, enable, submission_doorbell, completion_doorbell, event_doorbell, off, active, halted;
  logic [1:0]  tell_completions, tell_event, submission_overrun, completion_overrun, bad_descriptor, bad_configuration;
  logic [1:0]  ring_dma_error, event_overrun, event_lost, memory_error;
  logic [15:0] moderation_count[2], moderation_clocks[2];
  count_t      submission_producer[2], submission_consumer[2], completion_producer[2], completion_consumer[2];
  count_t      event_producer[2], event_consumer[2];
  logic [9:0][63:0]           counters[2];
  logic [DropCodes-1:0][63:0] drops[2];
  queue_configuration_t       configuration[2];

  keyline_axil_slave u_axil (
      .clk_i, .rst_ni, .s_axil_awaddr, .s_axil_awvalid, .s_axil_awready, .s_axil_wdata, .s_axil_wstrb,
      .s_axil_wvalid, .s_axil_wready, .s_axil_bresp, .s_axil_bvalid, .s_axil_bready, .s_axil_araddr,
      .s_axil_arvalid, .s_axil_arready, .s_axil_rdata, .s_axil_rresp, .s_axil_rvalid, .s_axil_rready,
      .write_o(write), .write_address_o(write_address), .write_data_o(write_data),
      .read_o(read), .read_address_o(read_address), .read_data_i(read_data));

  keyline_shell_registers #(.SaBits(SaBits), .WipeAtPowerOn(WipeAtPowerOn)) u_registers (
      .clk_i, .rst_ni, .write_i(write), .write_address_i(write_address), .write_data_i(write_data),
      .read_i(read), .read_address_i(read_address), .read_data_o(read_data), .irq_o, .build_i,
      .clear_o(clear), .wiping_i(|wiping), .configuration_o(configuration), .moderation_count_o(moderation_count),
      .moderation_clocks_o(moderation_clocks), .enable_o(enable), .run_o(run),
      .submission_doorbell_o(submission_doorbell), .completion_doorbell_o(completion_doorbell),
      .event_doorbell_o(event_doorbell), .doorbell_o(doorbell), .off_i(off), .active_i(active), .halted_i(halted),
      .submission_producer_i(submission_producer), .submission_consumer_i(submission_consumer),
      .completion_producer_i(completion_producer), .completion_consumer_i(completion_consumer),
      .event_producer_i(event_producer), .event_consumer_i(event_consumer), .tell_completions_i(tell_completions),
      .tell_event_i(tell_event), .submission_overrun_i(submission_overrun), .completion_overrun_i(completion_overrun),
      .bad_descriptor_i(bad_descriptor), .bad_configuration_i(bad_configuration), .ring_dma_error_i(ring_dma_error),
      .event_overrun_i(event_overrun), .event_lost_i(event_lost), .memory_error_i(memory_error), .counters_i(counters), .drops_i(drops));

  for (genvar d = 0; d < 2; d++) begin : gen_direction
    axi_address_t ar, aw;
    axi_read_t    r;
    axi_write_t   w;
    axi_answer_t  b;
    assign m_axi_arid[d]    = ar.id;
    assign m_axi_araddr[d]  = ar.address;
    assign m_axi_arlen[d]   = ar.length;
    assign m_axi_arsize[d]  = 3'($clog2(BeatBytes));
    assign m_axi_arburst[d] = Incr;
    assign m_axi_awid[d]    = aw.id;
    assign m_axi_awaddr[d]  = aw.address;
    assign m_axi_awlen[d]   = aw.length;
    assign m_axi_awsize[d]  = 3'($clog2(BeatBytes));
    assign m_axi_awburst[d] = Incr;
    assign m_axi_wdata[d]   = w.data;
    assign m_axi_wstrb[d]   = w.strobes;
    assign m_axi_wlast[d]   = w.last;
    assign r = '{id: m_axi_rid[d], error: m_axi_rresp[d][1], last: m_axi_rlast[d], data: m_axi_rdata[d]};
    assign b = '{id: m_axi_bid[d], error: m_axi_bresp[d][1]};

    keyline_direction #(.IsInbound(d == 1), .SaBits(SaBits), .IsClean(!WipeAtPowerOn)) u_direction (
        .clk_i, .rst_ni, .configuration_i(configuration[d]), .enable_i(enable[d]), .run_i(run), .clear_i(clear),
        .wiping_o(wiping[d]), .submission_doorbell_i(submission_doorbell[d]),
        .completion_doorbell_i(completion_doorbell[d]), .event_doorbell_i(event_doorbell[d]), .doorbell_i(doorbell),
        .moderation_count_i(moderation_count[d]), .moderation_clocks_i(moderation_clocks[d]),
        .off_o(off[d]), .active_o(active[d]), .halted_o(halted[d]),
        .submission_producer_o(submission_producer[d]), .submission_consumer_o(submission_consumer[d]),
        .completion_producer_o(completion_producer[d]), .completion_consumer_o(completion_consumer[d]),
        .event_producer_o(event_producer[d]), .event_consumer_o(event_consumer[d]),
        .tell_completions_o(tell_completions[d]), .tell_event_o(tell_event[d]),
        .submission_overrun_o(submission_overrun[d]), .completion_overrun_o(completion_overrun[d]),
        .bad_descriptor_o(bad_descriptor[d]), .bad_configuration_o(bad_configuration[d]),
        .ring_dma_error_o(ring_dma_error[d]), .event_overrun_o(event_overrun[d]), .event_lost_o(event_lost[d]),
        .memory_error_o(memory_error[d]), .counters_o(counters[d]), .drops_o(drops[d]),
        .pipeline_in_o(pipeline_in_tdata[d]), .pipeline_in_valid_o(pipeline_in_tvalid[d]),
        .pipeline_in_ready_i(pipeline_in_tready[d]), .pipeline_out_i(pipeline_out_tdata[d]),
        .pipeline_memory_error_i(pipeline_memory_error[d]),
        .pipeline_out_valid_i(pipeline_out_tvalid[d]), .pipeline_out_ready_o(pipeline_out_tready[d]),
        .ar_valid_o(m_axi_arvalid[d]), .ar_ready_i(m_axi_arready[d]), .ar_o(ar),
        .r_valid_i(m_axi_rvalid[d]), .r_ready_o(m_axi_rready[d]), .r_i(r),
        .aw_valid_o(m_axi_awvalid[d]), .aw_ready_i(m_axi_awready[d]), .aw_o(aw),
        .w_valid_o(m_axi_wvalid[d]), .w_ready_i(m_axi_wready[d]), .w_o(w),
        .b_valid_i(m_axi_bvalid[d]), .b_ready_o(m_axi_bready[d]), .b_i(b));

    logic unused;
    assign unused = &{1'b0, m_axi_rresp[d][0], m_axi_bresp[d][0]};
  end
endmodule
