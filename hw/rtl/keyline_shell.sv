// The card around its two pipelines: registers on AXI4-Lite, an AXI4 master for each queue, one interrupt. Index 0 is
// outbound, 1 inbound; a card with a network port has three more, as hw/regs numbers them. docs/card.md describes the ports and how it
// works.
module keyline_shell
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    // log2 of the SAs per direction.
    parameter int unsigned SaBits = 14,
    // SAs are wiped after power-on; off where memories are known to be zero.
    parameter bit          WipeAtPowerOn = 1'b1,
    // 5 with a network port.
    parameter int unsigned Queues = QueueCount
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

    output logic [1:0]   m_axi_awid[Queues],
    output logic [63:0]  m_axi_awaddr[Queues],
    output logic [7:0]   m_axi_awlen[Queues],
    output logic [2:0]   m_axi_awsize[Queues],
    output logic [1:0]   m_axi_awburst[Queues],
    output logic         m_axi_awvalid[Queues],
    input  logic         m_axi_awready[Queues],
    output logic [511:0] m_axi_wdata[Queues],
    output logic [63:0]  m_axi_wstrb[Queues],
    output logic         m_axi_wlast[Queues],
    output logic         m_axi_wvalid[Queues],
    input  logic         m_axi_wready[Queues],
    input  logic [1:0]   m_axi_bid[Queues],
    input  logic [1:0]   m_axi_bresp[Queues],
    input  logic         m_axi_bvalid[Queues],
    output logic         m_axi_bready[Queues],
    output logic [1:0]   m_axi_arid[Queues],
    output logic [63:0]  m_axi_araddr[Queues],
    output logic [7:0]   m_axi_arlen[Queues],
    output logic [2:0]   m_axi_arsize[Queues],
    output logic [1:0]   m_axi_arburst[Queues],
    output logic         m_axi_arvalid[Queues],
    input  logic         m_axi_arready[Queues],
    input  logic [1:0]   m_axi_rid[Queues],
    input  logic [511:0] m_axi_rdata[Queues],
    input  logic [1:0]   m_axi_rresp[Queues],
    input  logic         m_axi_rlast[Queues],
    input  logic         m_axi_rvalid[Queues],
    output logic         m_axi_rready[Queues],

    // To in and from out of esp_outbound and esp_inbound, and what does the same for the other queues.
    output input_beat_t  pipeline_in_tdata[Queues],
    output logic         pipeline_in_tvalid[Queues],
    input  logic         pipeline_in_tready[Queues],
    input  output_beat_t pipeline_out_tdata[Queues],
    input  logic         pipeline_out_tvalid[Queues],
    output logic         pipeline_out_tready[Queues],
    // A word in the memory of its SAs is not what was written: nothing that it gives is to be believed.
    input  memory_error_t pipeline_memory_error[Queues],

    // The network port: a soft reset, which lasts until all SAs are wiped; its registers; whether queues are at work.
    output logic         clear_o,
    output logic [Queues-1:0] running_o,
    output logic         network_write_o,
    output logic [15:0]  network_write_address_o,
    output logic [31:0]  network_write_data_o,
    output logic         network_read_o,
    output logic [15:0]  network_read_address_o,
    input  logic [31:0]  network_read_data_i
);
  localparam logic [1:0] Incr = 2'b01;

  // Registers.
  logic        write, read, clear, run;
  logic [15:0] write_address, read_address;
  logic [31:0] write_data, read_data, doorbell;
  logic [Queues-1:0] wiping, enable, submission_doorbell, completion_doorbell, event_doorbell, off, active, halted;
  logic [Queues-1:0] tell_completions, tell_event, submission_overrun, completion_overrun, bad_descriptor, bad_configuration;
  logic [Queues-1:0] ring_dma_error, event_overrun, event_lost, memory_error;
  logic [15:0] moderation_count[Queues], moderation_clocks[Queues];
  damaged_t    damaged[Queues];
  count_t      submission_producer[Queues], submission_consumer[Queues], completion_producer[Queues], completion_consumer[Queues];
  count_t      event_producer[Queues], event_consumer[Queues];
  logic [9:0][63:0]           counters[Queues];
  logic [DropCodes-1:0][63:0] drops[Queues];
  queue_configuration_t       configuration[Queues];

  keyline_axil_slave u_axil (
      .clk_i, .rst_ni, .s_axil_awaddr, .s_axil_awvalid, .s_axil_awready, .s_axil_wdata, .s_axil_wstrb,
      .s_axil_wvalid, .s_axil_wready, .s_axil_bresp, .s_axil_bvalid, .s_axil_bready, .s_axil_araddr,
      .s_axil_arvalid, .s_axil_arready, .s_axil_rdata, .s_axil_rresp, .s_axil_rvalid, .s_axil_rready,
      .write_o(write), .write_address_o(write_address), .write_data_o(write_data),
      .read_o(read), .read_address_o(read_address), .read_data_i(read_data));

  keyline_shell_registers #(.SaBits(SaBits), .WipeAtPowerOn(WipeAtPowerOn), .Queues(Queues)) u_registers (
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
      .event_overrun_i(event_overrun), .event_lost_i(event_lost), .memory_error_i(memory_error), .damaged_i(damaged),
      .counters_i(counters), .drops_i(drops),
      .network_write_o, .network_write_address_o, .network_read_o, .network_read_address_o, .network_read_data_i);
  assign clear_o              = clear | (|wiping);
  assign running_o            = enable & ~halted;
  assign network_write_data_o = doorbell;

  for (genvar d = 0; d < Queues; d++) begin : gen_direction
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

    // Events of packets from the network are of the inbound direction, too.
    keyline_direction #(
        .IsInbound(d == Inbound || d == NetworkReceive), .SaBits(SaBits), .IsClean(!WipeAtPowerOn), .HasSas(d < QueueCount),
        .HasNetwork(d == Outbound && Queues > QueueCount)
    ) u_direction (
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
        .memory_error_o(memory_error[d]), .damaged_o(damaged[d]), .counters_o(counters[d]), .drops_o(drops[d]),
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
