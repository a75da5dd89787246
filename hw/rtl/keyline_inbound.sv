// Inbound engine: SPI lookup, replay pre-check, decapsulation by the kernel, window update, write to host memory.
//
// The plaintext stays in the packet buffer until the kernel says that the ICV is right (contract 3); otherwise the
// buffer is cleared, nothing is written, and the kernel is reset: whatever it still holds of that packet is gone.
module keyline_inbound
  import keyline_regs_pkg::*;
  import keyline_card_pkg::*;
(
    input  logic                   clk_i,
    input  logic                   rst_ni,

    input  logic                   start_i,
    input  submission_descriptor_t descriptor_i,
    output logic                   result_valid_o,
    output result_t                result_o,

    output logic                   read_valid_o,
    input  logic                   read_ready_i,
    output dma_request_t           read_o,
    input  logic                   beat_valid_i,
    output logic                   beat_ready_o,
    input  beat_t                  beat_i,
    input  logic                   read_error_i,

    output logic                   write_valid_o,
    input  logic                   write_ready_i,
    output dma_request_t           write_o,
    output logic                   beat_valid_o,
    input  logic                   beat_ready_i,
    output beat_t                  beat_o,
    input  logic                   write_done_i,
    input  logic                   write_error_i,

    output logic                   lookup_valid_o,
    output logic [31:0]            lookup_spi_o,
    input  logic                   lookup_done_i,
    input  logic                   found_i,
    input  sa_entry_t              entry_i,
    input  sa_context_t            context_i,
    input  sa_state_t              state_i,
    output logic                   release_o,
    output logic                   state_write_o,
    output sa_state_t              state_o
);
  // SPI and sequence number, IV, trailer padded to 4 octets, ICV (RFC 4303 section 2, RFC 4106 section 3).
  localparam logic [15:0] MinEspBytes = 16'd8 + 16'd8 + 16'd4 + 16'd16;

  typedef enum logic [3:0] {
    Idle, Read, Head, Lookup, Window, Check, Command, Run, Judge, Write, Answer, Drain, Account, Finish
  } state_e;
  state_e      fsm_q;
  status_e     status_q;
  sa_state_t   state_q;  // of the SA, after this packet
  logic        held_q;   // an SA is held
  logic        read_done_q, read_error_q, status_seen_q;
  logic        flush_q;  // the packet failed in the kernel
  logic [31:0] spi_q, received_q;
  logic [31:0] cycles;

  // Descriptor.
  logic is_bad, is_too_big, is_malformed;
  assign is_bad = descriptor_i.flags != '0 | descriptor_i.reserved0 != '0
                  | descriptor_i.source[5:0] != '0 | descriptor_i.destination[5:0] != '0;
  assign is_too_big   = descriptor_i.length > 16'(MaxEspBytes);
  assign is_malformed = descriptor_i.length < MinEspBytes | descriptor_i.length[1:0] != '0;

  // Window. Its result is registered: the window's arithmetic has a clock of its own.
  logic [63:0]                number, highest, number_q, highest_q;
  logic                       too_old, replayed, too_old_q, replayed_q;
  logic [ReplayWindowMax-1:0] window, window_q;
  keyline_replay_window u_window (
      .esn_i(context_i.esn), .size_i(context_i.replay_window), .highest_i(state_i.sequence_number),
      .window_i(state_i.window), .received_i(received_q), .number_o(number), .too_old_o(too_old),
      .replayed_o(replayed), .highest_o(highest), .window_o(window));
  always_ff @(posedge clk_i) begin
    if (fsm_q == Window) begin
      number_q   <= number;
      highest_q  <= highest;
      too_old_q  <= too_old;
      replayed_q <= replayed;
      window_q   <= window;
    end
  end

  // Kernel.
  logic kernel_command_valid, kernel_command_ready;
  logic kernel_in_valid, kernel_in_ready, kernel_out_valid, kernel_status_valid;
  logic packet_full, packet_here;
  esp_decap_pkg::command_t command;
  esp_decap_pkg::in_t      kernel_in;
  esp_decap_pkg::out_t     kernel_out;
  esp_decap_pkg::status_t  kernel_status, verdict_q;
  beat_t                   buffer_in;

  assign command = '{
          sequence_: number_q, esn: context_i.esn, key256: context_i.key256, salt: context_i.salt,
          length: descriptor_i.length, hash_key: context_i.hash_key, round_keys: context_i.round_keys
      };
  assign kernel_in            = '{data: beat_i.data, keep: beat_i.keep, last: beat_i.last};
  assign buffer_in            = '{data: kernel_out.data, keep: kernel_out.keep, last: kernel_out.last};
  assign kernel_command_valid = fsm_q == Command;
  assign kernel_in_valid      = fsm_q == Run & beat_valid_i;
  assign beat_ready_o         = (fsm_q == Run & kernel_in_ready) | fsm_q == Drain;
  // Of a packet that failed, no beat is waited for.
  assign packet_here          = status_seen_q & (packet_full | ~verdict_q.icv_ok | verdict_q.malformed);

  esp_decap u_kernel (
      .clk_i, .rst_ni(rst_ni & ~flush_q),
      .command_tdata(command), .command_tvalid(kernel_command_valid), .command_tready(kernel_command_ready),
      .in_tdata(kernel_in), .in_tvalid(kernel_in_valid), .in_tready(kernel_in_ready),
      .out_tdata(kernel_out), .out_tvalid(kernel_out_valid), .out_tready(1'b1),
      .status_tdata(kernel_status), .status_tvalid(kernel_status_valid), .status_tready(1'b1));

  keyline_packet_buffer u_buffer (
      .clk_i, .rst_ni, .clear_i(fsm_q == Idle), .release_i(fsm_q == Write),
      .in_valid_i(kernel_out_valid), .in_i(buffer_in), .full_packet_o(packet_full),
      .out_valid_o(beat_valid_o), .out_ready_i(beat_ready_i), .out_o(beat_o));

  keyline_cycle_meter u_meter (
      .clk_i, .rst_ni, .clear_i(start_i), .first_i(kernel_in_valid & kernel_in_ready),
      .last_i(fsm_q == Run & packet_here), .cycles_o(cycles));

  logic [63:0] next_packets, next_bytes;
  assign next_packets = state_i.packets + 64'd1;
  assign next_bytes   = state_i.bytes + 64'(verdict_q.length);

  assign lookup_valid_o = fsm_q == Lookup;
  assign lookup_spi_o   = spi_q;
  assign read_valid_o   = fsm_q == Read;
  assign read_o         = '{address: descriptor_i.source, bytes: descriptor_i.length};
  assign write_valid_o  = fsm_q == Write;
  assign write_o        = '{address: descriptor_i.destination, bytes: verdict_q.length};
  assign state_write_o  = held_q & fsm_q == Account;
  assign state_o        = state_q;
  assign release_o      = held_q & fsm_q == Finish;
  assign result_valid_o = fsm_q == Finish;

  always_comb begin
    result_o                   = '0;
    result_o.inner_bytes       = verdict_q.length;
    result_o.completion.cookie = descriptor_i.cookie;
    result_o.completion.status = status_q;
    result_o.completion.cycles = cycles;
    if (status_q == StatusOk) begin
      result_o.completion.length      = verdict_q.length;
      result_o.completion.next_header = verdict_q.next_header;
    end
    if (held_q) begin
      result_o.completion.sa_valid        = 1'b1;
      result_o.completion.sa_index        = 16'(entry_i);
      result_o.completion.sequence_number = number_q;
      result_o.completion.soft_lifetime   = reaches(state_q.packets, context_i.soft_packets)
                                            | reaches(state_q.bytes, context_i.soft_bytes);
    end
  end

  // A packet that ends here is charged to its SA.
  task automatic refuse(status_e status, state_e next);
    status_q       <= status;
    state_q.errors <= state_i.errors + 64'd1;
    fsm_q          <= next;
  endtask

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      fsm_q         <= Idle;
      status_q      <= StatusOk;
      state_q       <= '0;
      held_q        <= 1'b0;
      read_done_q   <= 1'b0;
      read_error_q  <= 1'b0;
      status_seen_q <= 1'b0;
      flush_q       <= 1'b0;
      verdict_q     <= '0;
      spi_q         <= '0;
      received_q    <= '0;
    end else begin
      if (kernel_status_valid) begin
        status_seen_q <= 1'b1;
        verdict_q     <= kernel_status;
      end
      if (beat_valid_i & beat_ready_o & beat_i.last) begin
        read_done_q  <= 1'b1;
        read_error_q <= read_error_i;
      end
      unique case (fsm_q)
        Idle: begin
          held_q        <= 1'b0;
          read_done_q   <= 1'b0;
          read_error_q  <= 1'b0;
          status_seen_q <= 1'b0;
          flush_q       <= 1'b0;
          verdict_q     <= '0;
          if (start_i) begin
            fsm_q <= is_bad | is_too_big | is_malformed ? Account : Read;
            if (is_bad) status_q <= StatusBadDescriptor;
            else status_q <= is_too_big ? StatusTooBig : StatusMalformed;
          end
        end
        Read: if (read_ready_i) fsm_q <= Head;
        Head: begin
          // Octets 0 to 7 in network order; the beat stays where it is.
          spi_q      <= {beat_i.data[7:0], beat_i.data[15:8], beat_i.data[23:16], beat_i.data[31:24]};
          received_q <= {beat_i.data[39:32], beat_i.data[47:40], beat_i.data[55:48], beat_i.data[63:56]};
          if (beat_valid_i) fsm_q <= Lookup;
        end
        Lookup: begin
          if (lookup_done_i) begin
            held_q   <= found_i;
            status_q <= StatusUnknownSa;
            fsm_q    <= found_i ? Window : Drain;
          end
        end
        Window: begin
          state_q <= state_i;
          fsm_q   <= Check;
        end
        Check: begin
          if (too_old_q) refuse(StatusTooOld, Drain);
          else if (replayed_q) refuse(StatusReplayed, Drain);
          else if (exceeds(next_packets, context_i.hard_packets) || reaches(state_i.bytes, context_i.hard_bytes))
            refuse(StatusLifetimeExpired, Drain);
          else fsm_q <= Command;
        end
        Command: if (kernel_command_ready) fsm_q <= Run;
        Run: if (packet_here && read_done_q) fsm_q <= Judge;
        Judge: begin
          if (verdict_q.icv_ok) begin
            state_q.window          <= window_q;
            state_q.sequence_number <= highest_q;
          end
          flush_q <= read_error_q | ~verdict_q.icv_ok | verdict_q.malformed;
          if (read_error_q) refuse(StatusDmaError, Account);
          else if (!verdict_q.icv_ok) refuse(StatusBadIcv, Account);
          else if (verdict_q.malformed) refuse(StatusMalformed, Account);
          else if (verdict_q.length > 16'(MaxPacketBytes)) refuse(StatusTooBig, Account);
          else if (exceeds(next_bytes, context_i.hard_bytes)) refuse(StatusLifetimeExpired, Account);
          else begin
            status_q        <= StatusOk;
            state_q.packets <= next_packets;
            state_q.bytes   <= next_bytes;
            fsm_q           <= verdict_q.length == '0 ? Account : Write;
          end
        end
        Write: if (write_ready_i) fsm_q <= Answer;
        Answer: begin
          if (write_done_i) begin
            fsm_q <= Account;
            if (write_error_i) begin
              refuse(StatusDmaError, Account);
              state_q.packets <= state_i.packets;
              state_q.bytes   <= state_i.bytes;
            end
          end
        end
        Drain: begin
          if (beat_valid_i & beat_i.last) begin
            fsm_q <= Account;
            // What was read is not to be trusted, not even its SPI.
            if (read_error_i) status_q <= StatusDmaError;
          end
        end
        Account: fsm_q <= Finish;
        default: fsm_q <= Idle;
      endcase
    end
  end

  keyline_stream_check #(.Width($bits(command))) u_command_check (
      .clk_i, .rst_ni, .valid_i(kernel_command_valid), .ready_i(kernel_command_ready), .data_i(command));
  keyline_stream_check #(.Width($bits(kernel_in))) u_in_check (
      .clk_i, .rst_ni, .valid_i(kernel_in_valid), .ready_i(kernel_in_ready), .data_i(kernel_in));

  logic unused;
  assign unused = &{1'b0, descriptor_i.sa_index, descriptor_i.next_header, context_i.spi, context_i.first_sequence,
                    context_i.reserved0};
endmodule
