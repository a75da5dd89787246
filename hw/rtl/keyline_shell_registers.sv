// The register map of the shell (docs/registers.md): configuration out, status and counters in.
module keyline_shell_registers
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter int unsigned SaBits = 14,
    // SAs are wiped after power-on; off where memories are known to be zero.
    parameter bit          WipeAtPowerOn = 1'b1,
    // With more than two queues the card has a network port.
    parameter int unsigned Queues = QueueCount
) (
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
    input  build_t      build_i,

    // Soft reset: asked for until everything is off, then a pulse of clear.
    output logic        clear_o,
    input  logic        wiping_i,

    // Queues: 0 outbound, 1 inbound; of the network port as hw/regs numbers them.
    output queue_configuration_t configuration_o[Queues],
    output logic [15:0] moderation_count_o[Queues],
    output logic [15:0] moderation_clocks_o[Queues],
    output logic [Queues-1:0] enable_o,
    output logic        run_o,
    output logic [Queues-1:0] submission_doorbell_o,
    output logic [Queues-1:0] completion_doorbell_o,
    output logic [Queues-1:0] event_doorbell_o,
    output logic [31:0] doorbell_o,
    input  logic [Queues-1:0] off_i,
    input  logic [Queues-1:0] active_i,
    input  logic [Queues-1:0] halted_i,
    input  count_t      submission_producer_i[Queues],
    input  count_t      submission_consumer_i[Queues],
    input  count_t      completion_producer_i[Queues],
    input  count_t      completion_consumer_i[Queues],
    input  count_t      event_producer_i[Queues],
    input  count_t      event_consumer_i[Queues],
    input  logic [Queues-1:0] tell_completions_i,
    input  logic [Queues-1:0] tell_event_i,
    input  logic [Queues-1:0] submission_overrun_i,
    input  logic [Queues-1:0] completion_overrun_i,
    input  logic [Queues-1:0] bad_descriptor_i,
    input  logic [Queues-1:0] bad_configuration_i,
    input  logic [Queues-1:0] ring_dma_error_i,
    input  logic [Queues-1:0] event_overrun_i,
    input  logic [Queues-1:0] event_lost_i,
    input  logic [Queues-1:0] memory_error_i,
    input  damaged_t          damaged_i[Queues],
    input  logic [9:0][63:0]           counters_i[Queues],
    input  logic [DropCodes-1:0][63:0] drops_i[Queues],

    // The registers of the network port, where there is one: a clock after the bus, as here; data a clock after their address.
    output logic        network_write_o,
    output logic [15:0] network_write_address_o,
    output logic        network_read_o,
    output logic [15:0] network_read_address_o,
    input  logic [31:0] network_read_data_i
);
  localparam int unsigned Errors = 9;
  localparam int unsigned Interrupts = 3 * Queues;
  localparam int unsigned QueueBits = $clog2(Queues);
  localparam logic [15:0] DropsEnd = QueueDropsLoOffset + 16'(DropCodes * 8);
  localparam logic [15:0] CountersEnd = QueuePipelineClocksHiOffset + 16'd4;

  // A clock after the bus: where a write goes. The queue blocks lie at multiples of their stride.
  logic        write_q, reset_busy, write_global;
  logic [15:0] address_q, write_offset;
  logic [Queues-1:0] write_queue;
  always_ff @(posedge clk_i) begin
    write_q    <= rst_ni & write_i & ~reset_busy;
    address_q  <= write_address_i;
    doorbell_o <= write_data_i;
  end
  assign write_global = write_q & address_q < QueueBase;
  assign write_offset = address_q & (QueueStride - 16'd1);
  assign network_write_o         = write_q & (Queues > QueueCount) & address_q >= NetworkBase;
  assign network_write_address_o = address_q - NetworkBase;
  assign network_read_o          = read_q & read_network;
  for (genvar q = 0; q < Queues; q++) begin : gen_write_queue
    assign write_queue[q] = write_q & (address_q & ~(QueueStride - 16'd1)) == QueueBase + 16'(q) * QueueStride;
  end

  // Global registers and soft reset.
  logic                   enable_q, resetting_q, wiped_q;
  logic [Interrupts-1:0]  pending_q, interrupt_enable_q, event_pulse;
  logic [63:0]            now_q;
  logic [Queues-1:0][Errors-1:0] error_q, error_pulse, counted_q;
  logic [Queues-1:0][31:0]       error_count_q;
  logic [Queues-1:0]             has_error;
  assign reset_busy = resetting_q;
  assign clear_o    = resetting_q & ~wiped_q & (&off_i) & ~(|enable_o);
  assign run_o      = enable_q & ~resetting_q;

  // Bits as in interrupt_status: those of the first two queues, those of the others.
  for (genvar q = 0; q < Queues; q++) begin : gen_has_error
    assign has_error[q] = |error_pulse[q];
  end
  assign event_pulse[3*QueueCount-1:0] = {tell_event_i[QueueCount-1:0], has_error[QueueCount-1:0], tell_completions_i[QueueCount-1:0]};
  if (Queues > QueueCount) begin : gen_more_pulses
    assign event_pulse[Interrupts-1:3*QueueCount] = {tell_event_i[Queues-1:QueueCount], has_error[Queues-1:QueueCount],
                                                     tell_completions_i[Queues-1:QueueCount]};
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      enable_q           <= 1'b0;
      resetting_q        <= WipeAtPowerOn;
      wiped_q            <= 1'b0;
      pending_q          <= '0;
      interrupt_enable_q <= '0;
      now_q              <= '0;
      irq_o              <= 1'b0;
    end else begin
      now_q     <= now_q + 64'd1;
      irq_o     <= |(pending_q & interrupt_enable_q);
      pending_q <= (pending_q & ~(write_global && address_q == GlobalInterruptStatusOffset
                                  ? doorbell_o[Interrupts-1:0] : '0)) | event_pulse;
      if (write_global && address_q == GlobalInterruptEnableOffset) interrupt_enable_q <= doorbell_o[Interrupts-1:0];
      if (write_global && address_q == GlobalControlOffset) begin
        enable_q    <= doorbell_o[GlobalControlEnableLo];
        resetting_q <= doorbell_o[GlobalControlSoftResetLo];
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

  // Queues.
  for (genvar q = 0; q < Queues; q++) begin : gen_queue
    queue_configuration_t configuration_q;
    logic [31:0]          moderation_q;
    logic                 is_configuration, is_locked;
    assign is_configuration = write_offset inside {
        QueueSubmissionBaseLoOffset, QueueSubmissionBaseHiOffset, QueueSubmissionLog2SizeOffset,
        QueueCompletionBaseLoOffset, QueueCompletionBaseHiOffset, QueueCompletionLog2SizeOffset,
        QueueEventBaseLoOffset, QueueEventBaseHiOffset, QueueEventLog2SizeOffset};
    assign is_locked                = write_queue[q] & is_configuration & (enable_o[q] | ~off_i[q]);
    assign configuration_o[q]       = configuration_q;
    assign moderation_count_o[q]    = moderation_q[QueueModerationCountLo+:QueueModerationCountWidth];
    assign moderation_clocks_o[q]   = moderation_q[QueueModerationClocksLo+:QueueModerationClocksWidth];
    assign submission_doorbell_o[q] = write_queue[q] & write_offset == QueueSubmissionProducerOffset;
    assign completion_doorbell_o[q] = write_queue[q] & write_offset == QueueCompletionConsumerOffset;
    assign event_doorbell_o[q]      = write_queue[q] & write_offset == QueueEventConsumerOffset;
    // Bits as in queue.error.
    assign error_pulse[q] = {memory_error_i[q], event_lost_i[q], event_overrun_i[q], is_locked, ring_dma_error_i[q], bad_configuration_i[q],
                             bad_descriptor_i[q], completion_overrun_i[q], submission_overrun_i[q]};

    always_ff @(posedge clk_i) begin
      if (!rst_ni || clear_o) begin
        configuration_q  <= '0;
        moderation_q     <= '0;
        enable_o[q]      <= 1'b0;
        error_q[q]       <= '0;
        counted_q[q]     <= '0;
        error_count_q[q] <= '0;
      end else begin
        error_q[q] <= (error_q[q] & ~(write_queue[q] && write_offset == QueueErrorOffset
                                      ? doorbell_o[Errors-1:0] : '0)) | error_pulse[q];
        counted_q[q]     <= error_pulse[q];
        error_count_q[q] <= error_count_q[q] + 32'($countones(counted_q[q]));
        if (resetting_q) enable_o[q] <= 1'b0;
        else if (write_queue[q] && write_offset == QueueControlOffset) enable_o[q] <= doorbell_o[QueueControlEnableLo];
        if (write_queue[q] && write_offset == QueueModerationOffset) moderation_q <= doorbell_o;
        if (write_queue[q] && !is_locked) begin
          unique case (write_offset)
            QueueSubmissionBaseLoOffset: configuration_q.submission.base[31:0] <= {doorbell_o[31:12], 12'b0};
            QueueSubmissionBaseHiOffset: configuration_q.submission.base[63:32] <= doorbell_o;
            QueueSubmissionLog2SizeOffset: configuration_q.submission.log2_size <= doorbell_o[3:0];
            QueueCompletionBaseLoOffset: configuration_q.completion.base[31:0] <= {doorbell_o[31:12], 12'b0};
            QueueCompletionBaseHiOffset: configuration_q.completion.base[63:32] <= doorbell_o;
            QueueCompletionLog2SizeOffset: configuration_q.completion.log2_size <= doorbell_o[3:0];
            QueueEventBaseLoOffset: configuration_q.events.base[31:0] <= {doorbell_o[31:12], 12'b0};
            QueueEventBaseHiOffset: configuration_q.events.base[63:32] <= doorbell_o;
            QueueEventLog2SizeOffset: configuration_q.events.log2_size <= doorbell_o[3:0];
            default: ;
          endcase
        end
      end
    end
  end

  // Reads. A clock to see what is asked for, one to fetch it, one to choose: a 64-bit counter gives its low word and keeps all of
  // itself, its high word comes from what was kept.
  logic        read_q, fetched_q, read_queue, read_network, is_network_q, is_now, is_drop, is_count, is_counter, high_q, is_counter_q;
  logic [63:0] counter, counter_q;
  logic [31:0] word, word_q;
  logic [15:0] asked_q, asked_offset, read_offset, asked_drop, asked_count;
  logic [3:0]  drop_q, count_q;
  logic [QueueBits-1:0] side;
  assign asked_offset = read_address_i & (QueueStride - 16'd1);
  assign asked_drop   = (asked_offset - QueueDropsLoOffset) >> 3;
  assign asked_count  = (asked_offset - QueuePacketsLoOffset) >> 3;
  always_ff @(posedge clk_i) begin
    asked_q    <= read_address_i;
    read_queue <= read_address_i >= QueueBase & read_address_i < QueueBase + 16'(Queues) * QueueStride;
    side       <= QueueBits'((read_address_i - QueueBase) / QueueStride);
    read_network <= Queues > QueueCount & read_address_i >= NetworkBase;
    network_read_address_o <= read_address_i - NetworkBase;
    is_now     <= read_address_i == GlobalCyclesLoOffset | read_address_i == GlobalCyclesHiOffset;
    is_drop    <= asked_offset >= QueueDropsLoOffset & asked_offset < DropsEnd;
    is_count   <= asked_offset >= QueuePacketsLoOffset & asked_offset < CountersEnd;
    drop_q     <= asked_drop[3:0];
    count_q    <= asked_count[3:0];
  end
  assign read_offset = asked_q & (QueueStride - 16'd1);
  assign is_counter  = read_queue ? is_drop | is_count : is_now;
  assign counter     = ~read_queue ? now_q : is_drop ? drops_i[side][drop_q] : counters_i[side][count_q];

  always_comb begin
    word = '0;
    if (!read_queue) begin
      unique case (asked_q)
        GlobalIdOffset: word = CardId;
        GlobalMapVersionOffset: word = MapVersion;
        GlobalBuildHashLoOffset: word = build_i.hash[31:0];
        GlobalBuildHashHiOffset: word = build_i.hash[63:32];
        GlobalCapabilitiesOffset: begin
          word[GlobalCapabilitiesAesGcmLo]       = 1'b1;
          word[GlobalCapabilitiesAesGmacLo]      = 1'b1;
          word[GlobalCapabilitiesEsnLo]          = 1'b1;
          word[GlobalCapabilitiesOuterHeadersLo] = 1'b1;
          word[GlobalCapabilitiesNetworkPortsLo+:GlobalCapabilitiesNetworkPortsWidth] = Queues > QueueCount ? 4'd1 : 4'd0;
        end
        GlobalCapabilitySaEntriesOffset: word = 32'd1 << SaBits;
        GlobalCapabilityMaxPacketOffset: word = MaxSourceBytes;
        GlobalBuildOffset: begin
          word[GlobalBuildTargetLo+:GlobalBuildTargetWidth] = build_i.target;
          word[GlobalBuildLanesLo+:GlobalBuildLanesWidth]   = build_i.lanes;
        end
        GlobalHlscHashOffset: word = build_i.hlsc_hash;
        GlobalControlOffset: word[GlobalControlEnableLo] = enable_q;
        GlobalStatusOffset: begin
          word[GlobalStatusResetBusyLo]    = reset_busy;
          word[GlobalStatusOutboundBusyLo+:Queues] = active_i;
        end
        GlobalInterruptStatusOffset: word = 32'(pending_q);
        GlobalInterruptEnableOffset: word = 32'(interrupt_enable_q);
        default: ;
      endcase
    end else begin
      unique case (read_offset)
        QueueControlOffset: word[QueueControlEnableLo] = enable_o[side];
        QueueStatusOffset: begin
          word[QueueStatusActiveLo] = active_i[side];
          word[QueueStatusHaltedLo] = halted_i[side];
        end
        QueueErrorOffset: word = 32'(error_q[side]);
        QueueErrorCountOffset: word = error_count_q[side];
        QueueSubmissionBaseLoOffset: word = configuration_o[side].submission.base[31:0];
        QueueSubmissionBaseHiOffset: word = configuration_o[side].submission.base[63:32];
        QueueSubmissionLog2SizeOffset: word = 32'(configuration_o[side].submission.log2_size);
        QueueSubmissionProducerOffset: word = 32'(submission_producer_i[side]);
        QueueSubmissionConsumerOffset: word = 32'(submission_consumer_i[side]);
        QueueCompletionBaseLoOffset: word = configuration_o[side].completion.base[31:0];
        QueueCompletionBaseHiOffset: word = configuration_o[side].completion.base[63:32];
        QueueCompletionLog2SizeOffset: word = 32'(configuration_o[side].completion.log2_size);
        QueueCompletionProducerOffset: word = 32'(completion_producer_i[side]);
        QueueCompletionConsumerOffset: word = 32'(completion_consumer_i[side]);
        QueueEventBaseLoOffset: word = configuration_o[side].events.base[31:0];
        QueueEventBaseHiOffset: word = configuration_o[side].events.base[63:32];
        QueueEventLog2SizeOffset: word = 32'(configuration_o[side].events.log2_size);
        QueueEventProducerOffset: word = 32'(event_producer_i[side]);
        QueueEventConsumerOffset: word = 32'(event_consumer_i[side]);
        QueueModerationOffset: word = {moderation_clocks_o[side], moderation_count_o[side]};
        QueueDamagedSaOffset: begin
          word[QueueDamagedSaSaIndexLo+:QueueDamagedSaSaIndexWidth] = damaged_i[side].sa_index;
          word[QueueDamagedSaKnownLo] = damaged_i[side].known;
        end
        default: ;
      endcase
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      read_q      <= 1'b0;
      fetched_q   <= 1'b0;
      read_data_o <= '0;
      counter_q   <= '0;
    end else begin
      read_q    <= read_i;
      fetched_q <= read_q;
      if (read_q & is_counter & ~asked_q[2]) counter_q <= counter;
      if (fetched_q) read_data_o <= is_network_q ? network_read_data_i : ~is_counter_q ? word_q : high_q ? counter_q[63:32] : counter_q[31:0];
    end
    word_q       <= word;
    high_q       <= asked_q[2];
    is_counter_q <= is_counter;
    is_network_q <= read_network;
  end

  logic unused;
  assign unused = &{1'b0, asked_drop[15:4], asked_count[15:4]};
endmodule
