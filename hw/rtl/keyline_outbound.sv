// Outbound engine: SA fetch, limits, sequence number, ESP encapsulation by the kernel, write to host memory.
//
// The sequence number is stored as used before the kernel hears of it, so no failure later on can use it again.
module keyline_outbound
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
    input  logic                   lookup_done_i,
    input  logic                   found_i,
    input  sa_entry_t              entry_i,
    input  sa_context_t            context_i,
    input  sa_state_t              state_i,
    output logic                   release_o,
    output logic                   state_write_o,
    output sa_state_t              state_o
);
  typedef enum logic [3:0] {
    Idle, Lookup, Check, Command, Read, Run, Write, Answer, Account, Finish
  } state_e;
  state_e      fsm_q;
  status_e     status_q;
  sa_state_t   state_q;   // of the SA, after this packet
  logic        held_q;    // an SA is held
  logic        read_error_q, status_seen_q;
  logic [15:0] esp_bytes_q;
  logic [31:0] cycles;

  // Descriptor.
  logic is_bad, is_too_big;
  assign is_bad = descriptor_i.flags != '0 | descriptor_i.reserved0 != '0
                  | descriptor_i.source[5:0] != '0 | descriptor_i.destination[5:0] != '0;
  assign is_too_big = descriptor_i.length > 16'(MaxPacketBytes);

  // Limits. The next number carries into bit 64 when it would cycle.
  logic [64:0] next_sequence;
  logic [63:0] next_packets, next_bytes;
  logic        is_exhausted, is_expired;
  assign next_sequence = {1'b0, state_i.sequence_number} + 65'd1;
  assign next_packets  = state_i.packets + 64'd1;
  assign next_bytes    = state_i.bytes + 64'(descriptor_i.length);
  assign is_exhausted  = context_i.esn ? next_sequence[64] : next_sequence[64:32] != '0;
  assign is_expired    = exceeds(next_packets, context_i.hard_packets) | exceeds(next_bytes, context_i.hard_bytes);

  // Kernel.
  logic kernel_command_valid, kernel_command_ready;
  logic kernel_in_valid, kernel_in_ready, kernel_out_valid, kernel_status_valid;
  logic packet_full;
  esp_encap_pkg::command_t command;
  esp_encap_pkg::in_t      kernel_in;
  esp_encap_pkg::out_t     kernel_out;
  esp_encap_pkg::status_t  kernel_status;
  beat_t                   buffer_in;

  assign command = '{
          spi: context_i.spi, sequence_: state_q.sequence_number, esn: context_i.esn, key256: context_i.key256,
          salt: context_i.salt, iv: state_q.sequence_number, next_header: descriptor_i.next_header,
          length: descriptor_i.length, hash_key: context_i.hash_key, round_keys: context_i.round_keys
      };
  assign kernel_in            = '{data: beat_i.data, keep: beat_i.keep, last: beat_i.last};
  assign buffer_in            = '{data: kernel_out.data, keep: kernel_out.keep, last: kernel_out.last};
  assign kernel_command_valid = fsm_q == Command;
  assign kernel_in_valid      = fsm_q == Run & beat_valid_i;
  assign beat_ready_o         = fsm_q == Run & kernel_in_ready;

  esp_encap u_kernel (
      .clk_i, .rst_ni,
      .command_tdata(command), .command_tvalid(kernel_command_valid), .command_tready(kernel_command_ready),
      .in_tdata(kernel_in), .in_tvalid(kernel_in_valid), .in_tready(kernel_in_ready),
      .out_tdata(kernel_out), .out_tvalid(kernel_out_valid), .out_tready(1'b1),
      .status_tdata(kernel_status), .status_tvalid(kernel_status_valid), .status_tready(1'b1));

  keyline_packet_buffer u_buffer (
      .clk_i, .rst_ni, .clear_i(fsm_q == Idle), .release_i(fsm_q == Write),
      .in_valid_i(kernel_out_valid), .in_i(buffer_in), .full_packet_o(packet_full),
      .out_valid_o(beat_valid_o), .out_ready_i(beat_ready_i), .out_o(beat_o));

  keyline_cycle_meter u_meter (
      .clk_i, .rst_ni, .clear_i(start_i),
      // An empty packet has no beat: its command counts.
      .first_i(kernel_in_valid & kernel_in_ready | kernel_command_valid & kernel_command_ready & descriptor_i.length == '0),
      .last_i(kernel_out_valid & kernel_out.last), .cycles_o(cycles));

  assign lookup_valid_o = fsm_q == Lookup;
  assign read_valid_o   = fsm_q == Read;
  assign read_o         = '{address: descriptor_i.source, bytes: descriptor_i.length};
  assign write_valid_o  = fsm_q == Write;
  assign write_o        = '{address: descriptor_i.destination, bytes: esp_bytes_q};
  assign state_write_o  = held_q & (fsm_q == Command | fsm_q == Account);
  assign state_o        = state_q;
  assign release_o      = held_q & fsm_q == Finish;
  assign result_valid_o = fsm_q == Finish;

  always_comb begin
    result_o                            = '0;
    result_o.inner_bytes                = descriptor_i.length;
    result_o.completion.cookie          = descriptor_i.cookie;
    result_o.completion.status          = status_q;
    result_o.completion.length          = status_q == StatusOk ? esp_bytes_q : '0;
    result_o.completion.cycles          = cycles;
    result_o.completion.sa_valid        = held_q;
    if (held_q) begin
      result_o.completion.sa_index      = 16'(entry_i);
      result_o.completion.soft_lifetime = reaches(state_q.packets, context_i.soft_packets)
                                          | reaches(state_q.bytes, context_i.soft_bytes);
      // A packet that was refused has no number.
      if (esp_bytes_q != '0) result_o.completion.sequence_number = state_q.sequence_number;
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      fsm_q         <= Idle;
      status_q      <= StatusOk;
      state_q       <= '0;
      held_q        <= 1'b0;
      read_error_q  <= 1'b0;
      status_seen_q <= 1'b0;
      esp_bytes_q   <= '0;
    end else begin
      if (kernel_status_valid) begin
        status_seen_q <= 1'b1;
        esp_bytes_q   <= kernel_status.length;
      end
      if (beat_valid_i & beat_ready_o & beat_i.last) read_error_q <= read_error_i;
      unique case (fsm_q)
        Idle: begin
          held_q        <= 1'b0;
          read_error_q  <= 1'b0;
          status_seen_q <= 1'b0;
          esp_bytes_q   <= '0;
          if (start_i) begin
            fsm_q    <= is_bad | is_too_big ? Account : Lookup;
            status_q <= is_bad ? StatusBadDescriptor : StatusTooBig;
          end
        end
        Lookup: begin
          if (lookup_done_i) begin
            held_q   <= found_i;
            status_q <= StatusUnknownSa;
            fsm_q    <= found_i ? Check : Account;
          end
        end
        Check: begin
          state_q <= state_i;
          if (is_expired | is_exhausted) begin
            status_q       <= is_expired ? StatusLifetimeExpired : StatusSequenceExhausted;
            state_q.errors <= state_i.errors + 64'd1;
            fsm_q          <= Account;
          end else begin
            state_q.sequence_number <= next_sequence[63:0];
            fsm_q                   <= Command;
          end
        end
        Command: if (kernel_command_ready) fsm_q <= descriptor_i.length == '0 ? Run : Read;
        Read: if (read_ready_i) fsm_q <= Run;
        Run: begin
          if (status_seen_q & packet_full) begin
            if (read_error_q) begin
              status_q       <= StatusDmaError;
              state_q.errors <= state_q.errors + 64'd1;
              fsm_q          <= Account;
            end else begin
              fsm_q <= Write;
            end
          end
        end
        Write: if (write_ready_i) fsm_q <= Answer;
        Answer: begin
          if (write_done_i) begin
            fsm_q    <= Account;
            status_q <= write_error_i ? StatusDmaError : StatusOk;
            if (write_error_i) begin
              state_q.errors <= state_q.errors + 64'd1;
            end else begin
              state_q.packets <= next_packets;
              state_q.bytes   <= next_bytes;
            end
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
  assign unused = &{1'b0, descriptor_i.sa_index, state_i.window, context_i.replay_window, context_i.first_sequence,
                    context_i.reserved0};
endmodule
