// Starts packets: takes a descriptor when there is room for everything that will become of it, and asks for its octets in
// bursts within 4 KiB. A descriptor that cannot be is handed on without a read.
module keyline_packet_fetch
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    // Beats of the read buffer.
    parameter int unsigned BufferBeats = 512
) (
    input  logic          clk_i,
    input  logic          rst_ni,
    input  logic          clear_i,
    input  logic          start_i,  // packets may start

    input  logic [3:0]    completion_log2_size_i,
    input  count_t        completion_consumer_i,
    output count_t        started_o,  // descriptors so far

    input  logic          request_valid_i,
    output logic          request_ready_o,
    input  request_t      request_i,

    output logic          ar_valid_o,
    input  logic          ar_ready_i,
    output beat_address_t ar_address_o,
    output logic [7:0]    ar_length_o,

    // To the read buffer: a packet, each of its bursts, and what room it made.
    output logic          record_valid_o,
    input  logic          record_ready_i,
    output record_t       record_o,
    output logic          burst_valid_o,
    input  logic          burst_ready_i,
    output logic          burst_last_o,  // of its packet
    input  logic          freed_i        // a beat
);
  localparam int unsigned SpaceBits = $clog2(BufferBeats + 1);

  // One descriptor waits here until all of its bursts are asked for.
  logic          valid_q, first_q;
  record_t       record_q;
  beat_address_t address_q;
  beat_count_t   left_q;
  logic          take, step, step_last, room_q;
  logic [6:0]    to_page, chunk;

  logic [SpaceBits-1:0] space_q;
  logic [15:0]          beats;
  logic                 too_big, is_ok;
  count_t               completions;
  assign beats       = (request_i.length + 16'd63) >> 6;
  assign too_big     = request_i.length > 16'(MaxSourceBytes);
  assign completions = started_o - completion_consumer_i;

  assign is_ok     = record_q.status == StatusOk;
  assign to_page   = 7'(PageBeats) - {1'b0, address_q[5:0]};
  assign chunk     = left_q < {1'b0, to_page} ? left_q[6:0] : to_page;
  assign step_last = ~is_ok | left_q == {1'b0, chunk};
  // All of the packet's room is taken with its first burst.
  assign step = valid_q & (is_ok ? (~ar_valid_o | ar_ready_i) & burst_ready_i : 1'b1)
                & (first_q ? start_i & room_q & record_ready_i & (~is_ok | space_q >= SpaceBits'(left_q)) : 1'b1);

  assign take            = request_valid_i & (~valid_q | (step & step_last));
  assign request_ready_o = ~valid_q | (step & step_last);
  assign record_valid_o  = step & first_q;
  assign record_o        = record_q;
  assign burst_valid_o   = step & is_ok;
  assign burst_last_o    = step_last;

  always_ff @(posedge clk_i) begin
    if (take) begin
      record_q.cookie      <= request_i.cookie;
      record_q.destination <= request_i.destination;
      record_q.length      <= request_i.length;
      record_q.sa_index    <= request_i.sa_index;
      record_q.dummy       <= request_i.dummy;
      record_q.command     <= request_i.command;
      record_q.beats       <= beats[7:0];
      record_q.status      <= request_i.bad ? StatusBadDescriptor : too_big ? StatusTooBig : StatusOk;
      address_q            <= request_i.source;
      left_q               <= beats[7:0];
    end else if (step) begin
      address_q <= address_q + 58'(chunk);
      left_q    <= left_q - {1'b0, chunk};
    end
    if (step & is_ok) begin
      ar_address_o <= address_q;
      ar_length_o  <= 8'(chunk) - 8'd1;
    end
    if (!rst_ni || clear_i) begin
      valid_q    <= 1'b0;
      first_q    <= 1'b0;
      ar_valid_o <= 1'b0;
      space_q    <= SpaceBits'(BufferBeats);
      started_o  <= '0;
      room_q     <= 1'b0;
    end else begin
      valid_q    <= request_valid_i | (valid_q & ~(step & step_last));
      first_q    <= take | (first_q & ~step);
      ar_valid_o <= (step & is_ok) | (ar_valid_o & ~ar_ready_i);
      space_q    <= space_q - (record_valid_o & is_ok ? SpaceBits'(left_q) : '0) + SpaceBits'(freed_i);
      started_o  <= started_o + 16'(record_valid_o);
      // Seen a clock late: so the one that starts now is counted in already.
      room_q     <= completions + 16'(record_valid_o) < (16'd1 << completion_log2_size_i);
    end
  end

  logic unused;
  assign unused = &{1'b0, beats[15:8]};
endmodule
