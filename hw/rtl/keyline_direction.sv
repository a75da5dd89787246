// One direction of the card: its rings, its AXI4 master, the way to its pipeline and back.
module keyline_direction
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter bit          IsInbound = 1'b0,
    parameter int unsigned SaBits = 14,
    // The pipeline's memories are known to be zero at power-on.
    parameter bit          IsClean = 1'b0,
    // Behind it is a pipeline with SAs; otherwise it takes no commands, and there is nothing to wipe.
    parameter bit          HasSas = 1'b1,
    // Packets may go to the network.
    parameter bit          HasNetwork = 1'b0
) (
    input  logic                 clk_i,
    input  logic                 rst_ni,

    // Registers.
    input  queue_configuration_t configuration_i,
    input  logic                 enable_i,
    input  logic                 run_i,
    input  logic                 clear_i,  // a pulse while the queue is off: counters, SAs
    output logic                 wiping_o,
    input  logic                 submission_doorbell_i,
    input  logic                 completion_doorbell_i,
    input  logic                 event_doorbell_i,
    input  logic [31:0]          doorbell_i,
    input  logic [15:0]          moderation_count_i,
    input  logic [15:0]          moderation_clocks_i,
    output logic                 off_o,
    output logic                 active_o,
    output logic                 halted_o,
    output count_t               submission_producer_o,
    output count_t               submission_consumer_o,
    output count_t               completion_producer_o,
    output count_t               completion_consumer_o,
    output count_t               event_producer_o,
    output count_t               event_consumer_o,
    output logic                 tell_completions_o,  // pulses, as the errors behind it
    output logic                 tell_event_o,
    output logic                 submission_overrun_o,
    output logic                 completion_overrun_o,
    output logic                 bad_descriptor_o,
    output logic                 bad_configuration_o,
    output logic                 ring_dma_error_o,
    output logic                 event_overrun_o,
    output logic                 event_lost_o,
    output logic                 memory_error_o,
    output damaged_t             damaged_o,  // since the queue was enabled
    output logic [9:0][63:0]            counters_o,
    output logic [DropCodes-1:0][63:0]  drops_o,

    // The pipeline.
    output input_beat_t          pipeline_in_o,
    output logic                 pipeline_in_valid_o,
    input  logic                 pipeline_in_ready_i,
    input  output_beat_t         pipeline_out_i,
    input  logic                 pipeline_out_valid_i,
    output logic                 pipeline_out_ready_o,
    input  memory_error_t        pipeline_memory_error_i,

    // AXI4.
    output logic                 ar_valid_o,
    input  logic                 ar_ready_i,
    output axi_address_t         ar_o,
    input  logic                 r_valid_i,
    output logic                 r_ready_o,
    input  axi_read_t            r_i,
    output logic                 aw_valid_o,
    input  logic                 aw_ready_i,
    output axi_address_t         aw_o,
    output logic                 w_valid_o,
    input  logic                 w_ready_i,
    output axi_write_t           w_o,
    input  logic                 b_valid_i,
    output logic                 b_ready_o,
    input  axi_answer_t          b_i
);
  // Register slices at the edges.
  logic         ar_valid, ar_ready, r_valid, r_ready, aw_valid, aw_ready, w_valid, w_ready, b_valid;
  axi_address_t ar, aw;
  axi_read_t    r;
  axi_write_t   w;
  axi_answer_t  b;
  keyline_slice #(.Width($bits(axi_address_t))) u_ar (
      .clk_i, .rst_ni, .valid_i(ar_valid), .ready_o(ar_ready), .data_i(ar),
      .valid_o(ar_valid_o), .ready_i(ar_ready_i), .data_o(ar_o));
  keyline_slice #(.Width($bits(axi_read_t))) u_r (
      .clk_i, .rst_ni, .valid_i(r_valid_i), .ready_o(r_ready_o), .data_i(r_i),
      .valid_o(r_valid), .ready_i(r_ready), .data_o(r));
  keyline_slice #(.Width($bits(axi_address_t))) u_aw (
      .clk_i, .rst_ni, .valid_i(aw_valid), .ready_o(aw_ready), .data_i(aw),
      .valid_o(aw_valid_o), .ready_i(aw_ready_i), .data_o(aw_o));
  keyline_slice #(.Width($bits(axi_write_t))) u_w (
      .clk_i, .rst_ni, .valid_i(w_valid), .ready_o(w_ready), .data_i(w),
      .valid_o(w_valid_o), .ready_i(w_ready_i), .data_o(w_o));
  keyline_slice #(.Width($bits(axi_answer_t))) u_b (
      .clk_i, .rst_ni, .valid_i(b_valid_i), .ready_o(b_ready_o), .data_i(b_i),
      .valid_o(b_valid), .ready_i(1'b1), .data_o(b));

  // What is in flight.
  logic   start, flying_q, fetching, events_busy, discard_q;
  count_t started, settled, in_flight, completion_sent, event_sent;
  logic   fetch_error, completion_error, event_error, clear, memory_error_q;
  assign clear     = off_o & enable_i;  // what was left of the last time
  assign in_flight = started - settled;
  assign ring_dma_error_o = fetch_error | completion_error | event_error;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      flying_q       <= 1'b0;
      discard_q      <= 1'b0;
      memory_error_q <= 1'b0;
      memory_error_o <= 1'b0;
    end else begin
      flying_q  <= in_flight != '0 | fetching | events_busy;
      // The clock of an idle pipeline may stand while it says so.
      memory_error_q <= pipeline_memory_error_i.valid;
      memory_error_o <= pipeline_memory_error_i.valid & ~memory_error_q & ~off_o;
      // After a failed write nobody knows what the host has seen of the rings. And a packet for which a wrong word was read is behind
      // its error: no completion says that it is good.
      discard_q <= ~off_o & (discard_q | completion_error | event_error | memory_error_o);
    end
  end

  // Whose memory it was: one SA's, or nobody knows.
  logic is_damaged_q;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear) begin
      is_damaged_q <= 1'b0;
      damaged_o    <= '0;
    end else if (pipeline_memory_error_i.valid & ~off_o) begin
      is_damaged_q    <= 1'b1;
      damaged_o.known <= pipeline_memory_error_i.known
                         & (~is_damaged_q | (damaged_o.known & damaged_o.sa_index == pipeline_memory_error_i.sa_index));
      if (~is_damaged_q) damaged_o.sa_index <= pipeline_memory_error_i.sa_index;
    end
  end

  keyline_queue_control u_control (
      .clk_i, .rst_ni, .configuration_i, .enable_i, .run_i, .submission_doorbell_i, .completion_doorbell_i,
      .event_doorbell_i, .doorbell_i, .submission_consumer_i(submission_consumer_o),
      .completion_sent_i(completion_sent), .event_sent_i(event_sent),
      .ring_error_i(ring_dma_error_o | memory_error_o), .flying_i(flying_q | in_flight != '0 | fetching),
      .submission_producer_o, .completion_consumer_o, .event_consumer_o, .off_o, .active_o, .halted_o,
      .start_o(start), .submission_overrun_o, .completion_overrun_o, .event_overrun_o, .bad_configuration_o);

  // Descriptors.
  logic          fetch_valid, fetch_ready, request_valid, request_ready;
  beat_address_t fetch_address;
  logic [7:0]    fetch_length;
  request_t      request;
  keyline_ring_fetch #(.IsInbound(IsInbound), .HasSas(HasSas), .HasNetwork(HasNetwork)) u_fetch (
      .clk_i, .rst_ni, .clear_i(clear), .run_i(start), .ring_i(configuration_i.submission),
      .producer_i(submission_producer_o), .consumer_o(submission_consumer_o), .busy_o(fetching), .error_o(fetch_error),
      .ar_valid_o(fetch_valid), .ar_ready_i(fetch_ready), .ar_address_o(fetch_address), .ar_length_o(fetch_length),
      .r_valid_i(r_valid & r.id == DescriptorId), .r_i(r),
      .request_valid_o(request_valid), .request_ready_i(request_ready), .request_o(request));

  // Packets in.
  logic          packet_valid, packet_ready, record_valid, record_ready, burst_valid, burst_ready, burst_last, freed;
  beat_address_t packet_address;
  logic [7:0]    packet_length;
  record_t       packet_record;
  keyline_packet_fetch u_packets (
      .clk_i, .rst_ni, .clear_i(clear), .start_i(start),
      .completion_log2_size_i(configuration_i.completion.log2_size), .completion_consumer_i(completion_consumer_o),
      .started_o(started), .request_valid_i(request_valid), .request_ready_o(request_ready), .request_i(request),
      .ar_valid_o(packet_valid), .ar_ready_i(packet_ready), .ar_address_o(packet_address), .ar_length_o(packet_length),
      .record_valid_o(record_valid), .record_ready_i(record_ready), .record_o(packet_record),
      .burst_valid_o(burst_valid), .burst_ready_i(burst_ready), .burst_last_o(burst_last), .freed_i(freed));

  // Descriptors are rare, and everything waits for them.
  assign ar_valid     = fetch_valid | packet_valid;
  assign ar           = fetch_valid ? '{id: DescriptorId, address: {fetch_address, 6'b0}, length: fetch_length}
                                    : '{id: PacketId, address: {packet_address, 6'b0}, length: packet_length};
  assign fetch_ready  = ar_ready;
  assign packet_ready = ar_ready & ~fetch_valid;

  logic         beat_in_valid, beat_in_ready, context_in_valid, context_in_ready, data_ready;
  input_beat_t  beat_in;
  context_t     context_in;
  keyline_read_buffer u_buffer (
      .clk_i, .rst_ni, .record_valid_i(record_valid), .record_ready_o(record_ready), .record_i(packet_record),
      .burst_valid_i(burst_valid), .burst_ready_o(burst_ready), .burst_last_i(burst_last), .freed_o(freed),
      .r_valid_i(r_valid & r.id == PacketId), .r_ready_o(data_ready), .r_i(r),
      .beat_valid_o(beat_in_valid), .beat_ready_i(beat_in_ready), .beat_o(beat_in),
      .context_valid_o(context_in_valid), .context_ready_i(context_in_ready), .context_o(context_in));
  assign r_ready = data_ready | r.id != PacketId;

  // Through the pipeline.
  logic         beat_out_valid, beat_out_ready, context_out_valid, context_out_ready;
  output_beat_t beat_out;
  context_t     context_out;
  logic         starved, in_blocked, out_blocked;
  count_t       in_pipeline;
  keyline_fifo #(.Width($bits(context_t)), .DepthLog2(9)) u_contexts (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(context_in_valid), .ready_o(context_in_ready), .data_i(context_in),
      .valid_o(context_out_valid), .ready_i(context_out_ready), .data_o(context_out));

  keyline_pipeline_port #(.IsInbound(IsInbound), .SaBits(SaBits), .IsClean(IsClean), .HasSas(HasSas)) u_port (
      .clk_i, .rst_ni, .wipe_i(clear_i), .wiping_o,
      .in_valid_i(beat_in_valid), .in_ready_o(beat_in_ready), .in_i(beat_in),
      .out_valid_o(beat_out_valid), .out_ready_i(beat_out_ready), .out_o(beat_out),
      .pipeline_in_o, .pipeline_in_valid_o, .pipeline_in_ready_i, .pipeline_out_i, .pipeline_out_valid_i,
      .pipeline_out_ready_o, .memory_error_i(pipeline_memory_error_i.valid), .flying_i(flying_q),
      .starved_o(starved), .in_blocked_o(in_blocked), .out_blocked_o(out_blocked), .inside_o(in_pipeline));

  // Packets out.
  logic       burst_out_valid, burst_out_ready, w_packet_valid, w_packet_ready, outcome_valid, outcome_ready;
  burst_t     burst_out;
  axi_write_t w_packet;
  outcome_t   outcome;
  keyline_packet_write u_write (
      .clk_i, .rst_ni, .context_valid_i(context_out_valid), .context_ready_o(context_out_ready), .context_i(context_out),
      .beat_valid_i(beat_out_valid), .beat_ready_o(beat_out_ready), .beat_i(beat_out),
      .burst_valid_o(burst_out_valid), .burst_ready_i(burst_out_ready), .burst_o(burst_out),
      .w_valid_o(w_packet_valid), .w_ready_i(w_packet_ready), .w_o(w_packet),
      .outcome_valid_o(outcome_valid), .outcome_ready_i(outcome_ready), .outcome_o(outcome));

  logic         may_send, packet_sent_ready, completion_valid, completion_ready, account_valid, event_valid;
  completion_t  finished;
  account_t     account;
  event_entry_t told;
  assign burst_out_ready = packet_sent_ready & may_send;
  keyline_finisher u_finisher (
      .clk_i, .rst_ni, .outcome_valid_i(outcome_valid), .outcome_ready_o(outcome_ready), .outcome_i(outcome),
      .sent_i(burst_out_valid & burst_out_ready), .may_send_o(may_send),
      .answer_valid_i(b_valid & b.id == PacketId), .answer_error_i(b.error),
      .completion_valid_o(completion_valid), .completion_ready_i(completion_ready), .completion_o(finished),
      .account_valid_o(account_valid), .account_o(account), .event_valid_o(event_valid), .event_o(told));
  always_ff @(posedge clk_i)
    bad_descriptor_o <= rst_ni & account_valid & account.status == keyline_regs_pkg::StatusBadDescriptor;

  // Rings back to the host.
  logic          aw_completion_valid, aw_completion_ready, w_completion_valid, w_completion_ready;
  logic          aw_event_valid, aw_event_ready, w_event_valid, w_event_ready, written_valid, idle_q;
  logic [3:0]    written;
  logic [1:0]    lost;
  beat_address_t completion_address, event_address;
  logic [7:0]    completion_length;
  axi_write_t    w_completion, w_event;
  count_t        finished_q;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear) begin
      finished_q <= '0;
      idle_q     <= 1'b0;
    end else begin
      finished_q <= finished_q + 16'(account_valid);
      idle_q     <= started == finished_q;
    end
  end
  keyline_completion_ring u_completions (
      .clk_i, .rst_ni, .clear_i(clear), .discard_i(discard_q), .idle_i(idle_q), .ring_i(configuration_i.completion),
      .producer_o(completion_producer_o), .sent_o(completion_sent), .settled_o(settled), .error_o(completion_error),
      .completion_valid_i(completion_valid), .completion_ready_o(completion_ready), .completion_i(finished),
      .aw_valid_o(aw_completion_valid), .aw_ready_i(aw_completion_ready), .aw_address_o(completion_address),
      .aw_length_o(completion_length), .w_valid_o(w_completion_valid), .w_ready_i(w_completion_ready),
      .w_o(w_completion), .answer_valid_i(b_valid & b.id == CompletionId), .answer_error_i(b.error),
      .written_valid_o(written_valid), .written_o(written));
  keyline_event_ring #(.IsInbound(IsInbound)) u_events (
      .clk_i, .rst_ni, .clear_i(clear), .discard_i(discard_q), .ring_i(configuration_i.events),
      .consumer_i(event_consumer_o), .producer_o(event_producer_o), .sent_o(event_sent), .busy_o(events_busy), .written_o(tell_event_o),
      .lost_o(lost), .error_o(event_error), .event_valid_i(event_valid), .event_i(told),
      .aw_valid_o(aw_event_valid), .aw_ready_i(aw_event_ready), .aw_address_o(event_address),
      .w_valid_o(w_event_valid), .w_ready_i(w_event_ready), .w_o(w_event),
      .answer_valid_i(b_valid & b.id == EventId), .answer_error_i(b.error));
  assign event_lost_o = lost != '0;

  keyline_write_port u_writes (
      .clk_i, .rst_ni, .packet_valid_i(burst_out_valid & may_send), .packet_ready_o(packet_sent_ready),
      .packet_i(burst_out), .packet_w_valid_i(w_packet_valid), .packet_w_ready_o(w_packet_ready), .packet_w_i(w_packet),
      .completion_valid_i(aw_completion_valid), .completion_ready_o(aw_completion_ready),
      .completion_address_i(completion_address), .completion_length_i(completion_length),
      .completion_w_valid_i(w_completion_valid), .completion_w_ready_o(w_completion_ready),
      .completion_w_i(w_completion), .event_valid_i(aw_event_valid), .event_ready_o(aw_event_ready),
      .event_address_i(event_address), .event_w_valid_i(w_event_valid), .event_w_ready_o(w_event_ready),
      .event_w_i(w_event), .aw_valid_o(aw_valid), .aw_ready_i(aw_ready), .aw_o(aw),
      .w_valid_o(w_valid), .w_ready_i(w_ready), .w_o(w));

  keyline_moderation u_moderation (
      .clk_i, .rst_ni, .clear_i(clear), .count_i(moderation_count_i), .clocks_i(moderation_clocks_i),
      .written_valid_i(written_valid), .written_i(written), .tell_o(tell_completions_o));

  keyline_shell_counters u_counters (
      .clk_i, .rst_ni, .clear_i, .account_valid_i(account_valid), .account_i(account), .event_written_i(tell_event_o),
      .event_lost_i(lost), .starved_i(starved), .in_blocked_i(in_blocked), .out_blocked_i(out_blocked),
      .inside_i(in_pipeline), .counters_o, .drops_o);

  keyline_axi_check u_check (
      .clk_i, .rst_ni, .arvalid_i(ar_valid_o), .arready_i(ar_ready_i), .ar_i(ar_o), .rvalid_i(r_valid_i),
      .rready_i(r_ready_o), .r_i, .awvalid_i(aw_valid_o), .awready_i(aw_ready_i), .aw_i(aw_o), .wvalid_i(w_valid_o),
      .wready_i(w_ready_i), .w_i(w_o), .bvalid_i(b_valid_i), .bready_i(b_ready_o), .b_i);
endmodule
