// The register map (docs/registers.md): configuration out, status and counters in.
module keyline_registers
  import keyline_regs_pkg::*;
  import keyline_card_pkg::*;
(
    input  logic        clk_i,
    input  logic        rst_ni,

    // From the AXI4-Lite slave.
    input  logic        write_i,
    input  logic [15:0] write_address_i,
    input  logic [31:0] write_data_i,
    input  logic        read_i,
    input  logic [15:0] read_address_i,
    output logic [31:0] read_data_o,

    output logic        irq_o,
    input  logic [63:0] build_hash_i,

    // Soft reset: asked for until everything is off, then a pulse of clear.
    output logic        clear_o,
    input  logic        wiping_i,

    // SA programming.
    output logic        stage_o,
    output logic [6:0]  stage_word_o,
    output logic        sa_start_o,
    output logic [15:0] sa_entry_o,
    output logic        sa_inbound_o,
    input  logic        sa_busy_i,
    input  sa_error_e   sa_error_i,
    input  logic        sa_done_i,
    input  sa_state_t   sa_queried_i,
    output logic [31:0] write_data_o,  // for staging, command code and doorbells

    // Queues: 0 outbound, 1 inbound.
    output queue_configuration_t configuration_o[2],
    output logic [1:0]  enable_o,
    output logic        run_o,
    output logic [1:0]  submission_doorbell_o,
    output logic [1:0]  completion_doorbell_o,
    input  logic [1:0]  off_i,
    input  logic [1:0]  active_i,
    input  logic [1:0]  halted_i,
    input  logic [15:0] submission_producer_i[2],
    input  logic [15:0] submission_consumer_i[2],
    input  logic [15:0] completion_producer_i[2],
    input  logic [15:0] completion_consumer_i[2],
    input  logic [1:0]  completed_i,
    input  logic [1:0]  submission_overrun_i,
    input  logic [1:0]  completion_overrun_i,
    input  logic [1:0]  bad_descriptor_i,
    input  logic [1:0]  bad_configuration_i,
    input  logic [1:0]  ring_dma_error_i,
    input  logic [63:0] packets_i[2],
    input  logic [63:0] bytes_i[2],
    input  logic [63:0] cycles_i[2],
    input  logic [StatusCount-1:0][63:0] drops_i[2]
);
  localparam int unsigned Errors = 6;
  localparam int unsigned Interrupts = 5;
  localparam logic [15:0] ContextEnd = SaBase + SaContextOffset + 16'(SaContextBytes);
  localparam logic [15:0] DropsEnd = QueueDropsLoOffset + 16'(StatusCount * 8);

  // Where an access goes. The queue blocks lie at multiples of their stride.
  logic        write_ok, reset_busy;
  logic        write_sa, write_global;
  logic [1:0]  write_queue;
  logic [15:0] write_offset;  // in the queue block
  assign write_ok     = write_i & ~reset_busy;
  assign write_global = write_ok & write_address_i < SaBase;
  assign write_sa     = write_ok & write_address_i >= SaBase & write_address_i < QueueBase;
  assign write_offset = write_address_i & (QueueStride - 16'd1);
  for (genvar q = 0; q < 2; q++) begin : gen_write_queue
    assign write_queue[q] = write_ok & (write_address_i & ~(QueueStride - 16'd1)) == QueueBase + 16'(q) * QueueStride;
  end

  // Global registers and soft reset.
  logic                  enable_q, resetting_q, wiped_q;
  logic [Interrupts-1:0] pending_q, interrupt_enable_q, event_pulse;
  logic [63:0]           now_q;
  logic                  write_control;
  logic [1:0][Errors-1:0] error_q, error_pulse;
  logic [1:0][31:0]       error_count_q;
  assign write_control = write_global & write_address_i == GlobalControlOffset;
  assign reset_busy    = resetting_q | wiping_i;
  assign clear_o       = resetting_q & ~wiped_q & (&off_i);
  assign run_o         = enable_q & ~resetting_q;
  assign irq_o         = |(pending_q & interrupt_enable_q);

  // Bits as in interrupt_status.
  assign event_pulse = {sa_done_i, |error_pulse[1], |error_pulse[0], completed_i};

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      enable_q           <= 1'b0;
      resetting_q        <= 1'b0;
      wiped_q            <= 1'b0;
      pending_q          <= '0;
      interrupt_enable_q <= '0;
      now_q              <= '0;
    end else begin
      now_q     <= now_q + 64'd1;
      pending_q <= (pending_q & ~(write_global && write_address_i == GlobalInterruptStatusOffset
                                  ? write_data_i[Interrupts-1:0] : '0)) | event_pulse;
      if (write_global && write_address_i == GlobalInterruptEnableOffset)
        interrupt_enable_q <= write_data_i[Interrupts-1:0];
      if (write_control) begin
        enable_q    <= write_data_i[GlobalControlEnableLo];
        resetting_q <= write_data_i[GlobalControlSoftResetLo];
      end
      if (resetting_q) begin
        enable_q           <= 1'b0;
        pending_q          <= '0;
        interrupt_enable_q <= '0;
        wiped_q            <= wiped_q | clear_o;
        // The wipe is visible one clock after it was ordered.
        if (wiped_q & ~wiping_i) begin
          resetting_q <= 1'b0;
          wiped_q     <= 1'b0;
        end
      end
    end
  end

  // SA programming.
  logic [31:0] sa_index_q;
  assign write_data_o = write_data_i;
  assign stage_o      = write_sa & write_address_i >= SaBase + SaContextOffset & write_address_i < ContextEnd;
  assign stage_word_o = 7'((write_address_i - SaBase - SaContextOffset) >> 2);
  assign sa_start_o   = write_sa & write_address_i == SaBase + SaCommandOffset;
  assign sa_entry_o   = sa_index_q[SaIndexEntryLo+:SaIndexEntryWidth];
  assign sa_inbound_o = sa_index_q[SaIndexDirectionLo];
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_o) sa_index_q <= '0;
    else if (write_sa && write_address_i == SaBase + SaIndexOffset)
      sa_index_q <= write_data_i & 32'h8000_FFFF;
  end

  // Queues.
  for (genvar q = 0; q < 2; q++) begin : gen_queue
    queue_configuration_t configuration_q;
    logic                 is_configuration, is_locked;
    assign is_configuration = write_offset == QueueSubmissionBaseLoOffset | write_offset == QueueSubmissionBaseHiOffset
                              | write_offset == QueueSubmissionLog2SizeOffset
                              | write_offset == QueueCompletionBaseLoOffset
                              | write_offset == QueueCompletionBaseHiOffset
                              | write_offset == QueueCompletionLog2SizeOffset;
    assign is_locked                = write_queue[q] & is_configuration & (enable_o[q] | ~off_i[q]);
    assign configuration_o[q]       = configuration_q;
    assign submission_doorbell_o[q] = write_queue[q] & write_offset == QueueSubmissionProducerOffset;
    assign completion_doorbell_o[q] = write_queue[q] & write_offset == QueueCompletionConsumerOffset;
    // Bits as in queue.error.
    assign error_pulse[q] = {is_locked, ring_dma_error_i[q], bad_configuration_i[q], bad_descriptor_i[q],
                             completion_overrun_i[q], submission_overrun_i[q]};

    always_ff @(posedge clk_i) begin
      if (!rst_ni || clear_o) begin
        configuration_q  <= '0;
        enable_o[q]      <= 1'b0;
        error_q[q]       <= '0;
        error_count_q[q] <= '0;
      end else begin
        error_q[q] <= (error_q[q] & ~(write_queue[q] && write_offset == QueueErrorOffset
                                      ? write_data_i[Errors-1:0] : '0)) | error_pulse[q];
        error_count_q[q] <= error_count_q[q] + 32'($countones(error_pulse[q]));
        if (resetting_q) enable_o[q] <= 1'b0;
        else if (write_queue[q] && write_offset == QueueControlOffset) enable_o[q] <= write_data_i[QueueControlEnableLo];
        if (write_queue[q] && !is_locked) begin
          unique case (write_offset)
            QueueSubmissionBaseLoOffset: configuration_q.submission_base[31:0] <= {write_data_i[31:6], 6'b0};
            QueueSubmissionBaseHiOffset: configuration_q.submission_base[63:32] <= write_data_i;
            QueueSubmissionLog2SizeOffset: configuration_q.submission_log2_size <= write_data_i[3:0];
            QueueCompletionBaseLoOffset: configuration_q.completion_base[31:0] <= {write_data_i[31:6], 6'b0};
            QueueCompletionBaseHiOffset: configuration_q.completion_base[63:32] <= write_data_i;
            QueueCompletionLog2SizeOffset: configuration_q.completion_log2_size <= write_data_i[3:0];
            default: ;
          endcase
        end
      end
    end
  end

  // Reads: a 64-bit counter gives its low word and latches its high word.
  logic        is_counter;
  logic [63:0] counter;
  logic [31:0] high_q, word;
  logic [15:0] read_offset, read_drop;
  logic        read_queue, read_inbound;
  assign read_offset  = read_address_i & (QueueStride - 16'd1);
  assign read_queue   = read_address_i >= QueueBase & read_address_i < QueueBase + 16'(QueueCount) * QueueStride;
  assign read_inbound = read_address_i >= QueueBase + QueueStride;
  assign read_drop    = (read_offset - QueueDropsLoOffset) >> 3;

  always_comb begin
    is_counter = 1'b1;
    counter    = '0;
    unique case (read_address_i)
      GlobalCyclesLoOffset, GlobalCyclesHiOffset: counter = now_q;
      SaBase + SaPacketsLoOffset, SaBase + SaPacketsHiOffset: counter = sa_queried_i.packets;
      SaBase + SaBytesLoOffset, SaBase + SaBytesHiOffset: counter = sa_queried_i.bytes;
      SaBase + SaSequenceLoOffset, SaBase + SaSequenceHiOffset: counter = sa_queried_i.sequence_number;
      SaBase + SaErrorsLoOffset, SaBase + SaErrorsHiOffset: counter = sa_queried_i.errors;
      default: is_counter = 1'b0;
    endcase
    if (read_queue) begin
      is_counter = 1'b1;
      unique case (read_offset)
        QueuePacketsLoOffset, QueuePacketsHiOffset: counter = packets_i[read_inbound];
        QueueBytesLoOffset, QueueBytesHiOffset: counter = bytes_i[read_inbound];
        QueueProcessingCyclesLoOffset, QueueProcessingCyclesHiOffset: counter = cycles_i[read_inbound];
        default: begin
          is_counter = read_offset >= QueueDropsLoOffset & read_offset < DropsEnd;
          if (is_counter) counter = drops_i[read_inbound][read_drop[3:0]];
        end
      endcase
    end
  end

  always_comb begin
    word = '0;
    unique case (read_address_i)
      GlobalIdOffset: word = Id;
      GlobalMapVersionOffset: word = MapVersion;
      GlobalBuildHashLoOffset: word = build_hash_i[31:0];
      GlobalBuildHashHiOffset: word = build_hash_i[63:32];
      GlobalCapabilitiesOffset: begin
        word[GlobalCapabilitiesAesGcm16128Lo] = 1'b1;
        word[GlobalCapabilitiesAesGcm16256Lo] = 1'b1;
        word[GlobalCapabilitiesEsnLo]         = 1'b1;
      end
      GlobalCapabilitySaEntriesOffset: word = SaEntries;
      GlobalCapabilityMaxPacketOffset: word = MaxPacketBytes;
      GlobalCapabilityReplayWindowOffset: word = ReplayWindowMax;
      GlobalControlOffset: word[GlobalControlEnableLo] = enable_q;
      GlobalStatusOffset: begin
        word[GlobalStatusResetBusyLo]    = reset_busy;
        word[GlobalStatusOutboundBusyLo] = active_i[0];
        word[GlobalStatusInboundBusyLo]  = active_i[1];
      end
      GlobalInterruptStatusOffset: word = 32'(pending_q);
      GlobalInterruptEnableOffset: word = 32'(interrupt_enable_q);
      SaBase + SaIndexOffset: word = sa_index_q;
      SaBase + SaStatusOffset: begin
        word[SaStatusBusyLo]                   = sa_busy_i;
        word[SaStatusErrorLo+:SaStatusErrorWidth] = sa_error_i;
      end
      default: ;
    endcase
    if (read_queue) begin
      word = '0;
      unique case (read_offset)
        QueueControlOffset: word[QueueControlEnableLo] = enable_o[read_inbound];
        QueueStatusOffset: begin
          word[QueueStatusActiveLo] = active_i[read_inbound];
          word[QueueStatusHaltedLo] = halted_i[read_inbound];
        end
        QueueErrorOffset: word = 32'(error_q[read_inbound]);
        QueueErrorCountOffset: word = error_count_q[read_inbound];
        QueueSubmissionBaseLoOffset: word = configuration_o[read_inbound].submission_base[31:0];
        QueueSubmissionBaseHiOffset: word = configuration_o[read_inbound].submission_base[63:32];
        QueueSubmissionLog2SizeOffset: word = 32'(configuration_o[read_inbound].submission_log2_size);
        QueueSubmissionProducerOffset: word = 32'(submission_producer_i[read_inbound]);
        QueueSubmissionConsumerOffset: word = 32'(submission_consumer_i[read_inbound]);
        QueueCompletionBaseLoOffset: word = configuration_o[read_inbound].completion_base[31:0];
        QueueCompletionBaseHiOffset: word = configuration_o[read_inbound].completion_base[63:32];
        QueueCompletionLog2SizeOffset: word = 32'(configuration_o[read_inbound].completion_log2_size);
        QueueCompletionProducerOffset: word = 32'(completion_producer_i[read_inbound]);
        QueueCompletionConsumerOffset: word = 32'(completion_consumer_i[read_inbound]);
        default: ;
      endcase
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      read_data_o <= '0;
      high_q      <= '0;
    end else if (read_i) begin
      if (is_counter && !read_address_i[2]) high_q <= counter[63:32];
      if (is_counter) read_data_o <= read_address_i[2] ? high_q : counter[31:0];
      else read_data_o <= word;
    end
  end

  logic unused;
  assign unused = &{1'b0, read_drop[15:4], sa_queried_i.window};
endmodule
