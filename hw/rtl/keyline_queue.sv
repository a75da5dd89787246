// The rings of one direction, and its way to host memory. Fetches a descriptor, hands it to the engine, lets the engine
// use the DMA units, and writes the completion. One packet at a time.
module keyline_queue
  import keyline_regs_pkg::*;
  import keyline_card_pkg::*;
(
    input  logic                   clk_i,
    input  logic                   rst_ni,

    // Registers.
    input  queue_configuration_t   configuration_i,  // stable unless off_o
    input  logic                   enable_i,
    input  logic                   run_i,  // the card as a whole is enabled
    input  logic                   submission_doorbell_i,
    input  logic                   completion_doorbell_i,
    input  logic [31:0]            doorbell_i,
    output logic                   off_o,
    output logic                   active_o,
    output logic                   halted_o,
    output logic [15:0]            submission_producer_o,
    output logic [15:0]            submission_consumer_o,
    output logic [15:0]            completion_producer_o,
    output logic [15:0]            completion_consumer_o,
    output logic                   completed_o,  // pulses
    output logic                   submission_overrun_o,
    output logic                   completion_overrun_o,
    output logic                   bad_configuration_o,
    output logic                   ring_dma_error_o,

    // The engine: idle at start_o; descriptor_o is stable until result_valid_i.
    output logic                   start_o,
    output submission_descriptor_t descriptor_o,
    input  logic                   result_valid_i,  // a pulse
    input  result_t                result_i,

    // DMA for the engine between start_o and result_valid_i.
    input  logic                   read_valid_i,
    output logic                   read_ready_o,
    input  dma_request_t           read_i,
    output logic                   read_beat_valid_o,
    input  logic                   read_beat_ready_i,
    output beat_t                  read_beat_o,
    output logic                   read_error_o,
    input  logic                   write_valid_i,
    output logic                   write_ready_o,
    input  dma_request_t           write_i,
    input  logic                   write_beat_valid_i,
    output logic                   write_beat_ready_o,
    input  beat_t                  write_beat_i,
    output logic                   write_done_o,
    output logic                   write_error_o,

    // AXI4, to the mux.
    output logic                   arvalid_o,
    input  logic                   arready_i,
    output logic [63:0]            araddr_o,
    output logic [7:0]             arlen_o,
    input  logic                   rvalid_i,
    output logic                   rready_o,
    input  logic [511:0]           rdata_i,
    input  logic [1:0]             rresp_i,
    input  logic                   rlast_i,
    output logic                   awvalid_o,
    input  logic                   awready_i,
    output logic [63:0]            awaddr_o,
    output logic [7:0]             awlen_o,
    output logic                   wvalid_o,
    input  logic                   wready_i,
    output logic [511:0]           wdata_o,
    output logic [63:0]            wstrb_o,
    output logic                   wlast_o,
    input  logic                   bvalid_i,
    output logic                   bready_o,
    input  logic [1:0]             bresp_i
);
  typedef enum logic [3:0] {Off, Halted, Wait, Fetch, Descriptor, Start, Process, Complete, Answer} state_e;
  state_e      state_q;
  logic        stop_q;  // was disabled since it was last off
  completion_descriptor_t result_q;
  logic [15:0] submission_size, completion_size;
  logic        may_start;

  assign submission_size = 16'd1 << configuration_i.submission_log2_size;
  assign completion_size = 16'd1 << configuration_i.completion_log2_size;
  assign may_start = run_i & submission_consumer_o != submission_producer_o
                     & 16'(completion_producer_o - completion_consumer_o) != completion_size;

  assign off_o    = state_q == Off;
  assign halted_o = state_q == Halted;
  // Also while it is being switched off, so that the host knows when it may change the configuration.
  assign active_o = ~off_o & ~((halted_o | state_q == Wait) & enable_i & ~stop_q);
  assign start_o  = state_q == Start;

  // Doorbells count on, by no more than there is. Everything else is refused.
  logic [15:0] submitted, taken;
  logic        is_on, submission_fits, completion_fits;
  assign is_on           = enable_i & ~(off_o | halted_o);
  assign submitted       = doorbell_i[15:0] - submission_consumer_o;
  assign taken           = doorbell_i[15:0] - completion_consumer_o;
  assign submission_fits = is_on & doorbell_i[31:16] == '0 & submitted <= submission_size
                           & submitted >= 16'(submission_producer_o - submission_consumer_o);
  assign completion_fits = is_on & doorbell_i[31:16] == '0
                           & taken <= 16'(completion_producer_o - completion_consumer_o);
  assign submission_overrun_o = submission_doorbell_i & ~submission_fits;
  assign completion_overrun_o = completion_doorbell_i & ~completion_fits;

  // The descriptor read and the completion write share the DMA units with the engine.
  logic         own_read, own_write;
  logic         read_valid, read_ready, read_beat_valid, read_beat_ready;
  logic         write_valid, write_ready, write_beat_valid, write_beat_ready, write_done;
  dma_request_t read_request, write_request;
  beat_t        write_beat;
  logic [15:0]  submission_slot, completion_slot;
  completion_descriptor_t completion;

  assign own_read        = state_q == Fetch | state_q == Descriptor;
  assign own_write       = state_q == Complete | state_q == Answer;
  assign submission_slot = submission_consumer_o & (submission_size - 16'd1);
  assign completion_slot = completion_producer_o & (completion_size - 16'd1);

  always_comb begin
    completion       = result_q;
    // 1 in the first pass over the ring.
    completion.phase = (completion_producer_o & completion_size) == '0;
    if (own_read) begin
      read_valid      = state_q == Fetch;
      read_request    = '{address: configuration_i.submission_base + {42'b0, submission_slot, 6'b0},
                          bytes: 16'(SubmissionDescriptorBytes)};
      read_beat_ready = 1'b1;
    end else begin
      read_valid      = read_valid_i;
      read_request    = read_i;
      read_beat_ready = read_beat_ready_i;
    end
    if (own_write) begin
      write_valid      = state_q == Complete;
      write_request    = '{address: configuration_i.completion_base + {43'b0, completion_slot[15:1], 6'b0},
                           bytes: 16'(BeatBytes)};
      write_beat_valid = 1'b1;
      write_beat       = '{last: 1'b1, keep: {{32{completion_slot[0]}}, {32{~completion_slot[0]}}},
                           data: {2{completion}}};
    end else begin
      write_valid      = write_valid_i;
      write_request    = write_i;
      write_beat_valid = write_beat_valid_i;
      write_beat       = write_beat_i;
    end
  end
  assign read_ready_o       = ~own_read & read_ready;
  assign read_beat_valid_o  = ~own_read & read_beat_valid;
  assign write_ready_o      = ~own_write & write_ready;
  assign write_beat_ready_o = ~own_write & write_beat_ready;
  assign write_done_o       = ~own_write & write_done;

  keyline_dma_read u_read (
      .clk_i, .rst_ni,
      .request_valid_i(read_valid), .request_ready_o(read_ready), .request_i(read_request),
      .beat_valid_o(read_beat_valid), .beat_ready_i(read_beat_ready), .beat_o(read_beat_o), .error_o(read_error_o),
      .arvalid_o, .arready_i, .araddr_o, .arlen_o, .rvalid_i, .rready_o, .rdata_i, .rresp_i, .rlast_i);

  keyline_dma_write u_write (
      .clk_i, .rst_ni,
      .request_valid_i(write_valid), .request_ready_o(write_ready), .request_i(write_request),
      .beat_valid_i(write_beat_valid), .beat_ready_o(write_beat_ready), .beat_i(write_beat),
      .done_o(write_done), .error_o(write_error_o),
      .awvalid_o, .awready_i, .awaddr_o, .awlen_o, .wvalid_o, .wready_i, .wdata_o, .wstrb_o, .wlast_o,
      .bvalid_i, .bready_o, .bresp_i);

  logic unused;
  assign unused = &{1'b0, result_i.inner_bytes};  // for the counters

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q               <= Off;
      stop_q                <= 1'b0;
      descriptor_o          <= '0;
      result_q              <= '0;
      submission_producer_o <= '0;
      submission_consumer_o <= '0;
      completion_producer_o <= '0;
      completion_consumer_o <= '0;
      completed_o           <= 1'b0;
      bad_configuration_o   <= 1'b0;
      ring_dma_error_o      <= 1'b0;
    end else begin
      completed_o         <= 1'b0;
      bad_configuration_o <= 1'b0;
      ring_dma_error_o    <= 1'b0;
      if (!enable_i) stop_q <= 1'b1;
      if (submission_doorbell_i & submission_fits) submission_producer_o <= doorbell_i[15:0];
      if (completion_doorbell_i & completion_fits) completion_consumer_o <= doorbell_i[15:0];
      unique case (state_q)
        Off: begin
          stop_q <= 1'b0;
          if (enable_i) begin
            submission_producer_o <= '0;
            submission_consumer_o <= '0;
            completion_producer_o <= '0;
            completion_consumer_o <= '0;
            if (configuration_i.submission_log2_size < 4'(RingLog2SizeMin)
                || configuration_i.completion_log2_size < 4'(RingLog2SizeMin)) begin
              bad_configuration_o <= 1'b1;
              state_q             <= Halted;
            end else begin
              state_q <= Wait;
            end
          end
        end
        Halted: if (stop_q) state_q <= Off;
        Wait: begin
          if (stop_q) state_q <= Off;
          else if (may_start) state_q <= Fetch;
        end
        Fetch: if (read_ready) state_q <= Descriptor;
        Descriptor: begin
          if (read_beat_valid) begin
            descriptor_o          <= read_beat_o.data;
            submission_consumer_o <= submission_consumer_o + 16'd1;
            ring_dma_error_o      <= read_error_o;
            state_q               <= read_error_o ? Halted : Start;
          end
        end
        Start: state_q <= Process;
        Process: begin
          result_q <= result_i.completion;
          if (result_valid_i) state_q <= Complete;
        end
        Complete: if (write_ready) state_q <= Answer;
        default: begin
          if (write_done) begin
            ring_dma_error_o <= write_error_o;
            if (write_error_o) begin
              state_q <= Halted;
            end else begin
              completed_o           <= 1'b1;
              completion_producer_o <= completion_producer_o + 16'd1;
              state_q               <= Wait;
            end
          end
        end
      endcase
    end
  end
endmodule
