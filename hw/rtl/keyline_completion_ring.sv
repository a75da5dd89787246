// The completion ring: gathers completions, two in a beat and up to eight in a burst, and writes them when there are eight, when
// nothing is behind them, or when the first of them has waited long enough.
module keyline_completion_ring
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
(
    input  logic          clk_i,
    input  logic          rst_ni,
    input  logic          clear_i,  // the queue is switched on
    input  logic          discard_i,  // the ring failed: completions go nowhere
    input  logic          idle_i,   // no packet is behind those that are here

    input  ring_t         ring_i,
    output count_t        producer_o,  // written and answered
    output count_t        sent_o,      // the host may have seen them already
    output count_t        settled_o,   // the same, with those that went nowhere
    output logic          error_o,     // a pulse

    input  logic          completion_valid_i,
    output logic          completion_ready_o,
    input  completion_t   completion_i,

    output logic          aw_valid_o,
    input  logic          aw_ready_i,
    output beat_address_t aw_address_o,
    output logic [7:0]    aw_length_o,
    output logic          w_valid_o,
    input  logic          w_ready_i,
    output axi_write_t    w_o,
    input  logic          answer_valid_i,  // taken at once
    input  logic          answer_error_i,
    output logic          written_valid_o,  // a pulse: so many more
    output logic [3:0]    written_o
);
  localparam int unsigned BurstCompletions = 8;
  localparam int unsigned BanksLog2 = 4;
  localparam int unsigned WaitBits = $clog2(CompletionWaitClocks + 1);

  // Completions by the parity of their slot.
  count_t      filled_q, sent_q;  // how many came, how many were sent
  assign sent_o = sent_q;
  logic [1:0]  push, valid, pop, ready;
  completion_t entry, heads[2];
  logic        is_second_pass, accept;
  assign is_second_pass     = filled_q[ring_i.log2_size];
  assign completion_ready_o = filled_q[0] ? ready[1] : ready[0];
  assign accept             = completion_valid_i & completion_ready_o;
  assign push               = {accept & filled_q[0], accept & ~filled_q[0]};
  always_comb begin
    entry       = completion_i;
    entry.phase = ~is_second_pass;
  end
  for (genvar i = 0; i < 2; i++) begin : gen_bank
    keyline_fifo #(.Width($bits(completion_t)), .DepthLog2(BanksLog2)) u_bank (
        .clk_i, .rst_ni, .clear_i, .valid_i(push[i]), .ready_o(ready[i]), .data_i(entry),
        .valid_o(valid[i]), .ready_i(pop[i]), .data_o(heads[i]));
  end

  // When to write: a burst ends at a multiple of eight slots, which is never beyond the ring or a page.
  logic [BanksLog2+1:0] pending_q;  // here and not sent
  count_t              slot;
  logic [3:0]          count, to_group, last;  // last: of the burst, counted from its first beat
  logic [WaitBits-1:0] waited_q;
  logic                decide, sending_q, sent_ready, settle_q, is_late;
  assign to_group = 4'(BurstCompletions) - {1'b0, sent_q[2:0]};
  assign count    = pending_q < 6'(to_group) ? pending_q[3:0] : to_group;
  assign slot     = sent_q & ((16'd1 << ring_i.log2_size) - 16'd1);
  assign last     = {3'b0, slot[0]} + count - 4'd1;
  assign is_late  = waited_q >= WaitBits'(CompletionWaitClocks / 2);
  assign decide   = ~sending_q & ~settle_q & sent_ready & pending_q != '0
                    & (pending_q >= 6'(to_group) | is_late | (idle_i & ~completion_valid_i));

  // What was sent is answered in order.
  logic       sent_valid;
  logic [3:0] sent_count;
  logic       drop_q;
  keyline_fifo #(.Width(4), .DepthLog2(5)) u_sent (
      .clk_i, .rst_ni, .clear_i, .valid_i(decide & ~discard_i), .ready_o(sent_ready), .data_i(count),
      .valid_o(sent_valid), .ready_i(answer_valid_i), .data_o(sent_count));

  // The beats of the burst.
  logic [3:0] left_q;
  logic       odd_q, beat, two;
  assign two       = ~odd_q & left_q >= 4'd2;
  assign beat      = sending_q & (odd_q ? valid[1] : valid[0] & (~two | valid[1]));
  assign w_valid_o = beat & ~drop_q;
  assign w_o.data  = {heads[1], heads[0]};
  assign w_o.strobes = {{32{odd_q | two}}, {32{~odd_q}}};
  assign w_o.last  = left_q == 4'd1 | (~odd_q & left_q == 4'd2);
  logic beat_done;
  assign beat_done = beat & (w_ready_i | drop_q);
  assign pop       = {beat_done & (odd_q | two), beat_done & ~odd_q};

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      filled_q        <= '0;
      pending_q       <= '0;
      sent_q          <= '0;
      waited_q        <= '0;
      sending_q       <= 1'b0;
      settle_q        <= 1'b0;
      drop_q          <= 1'b0;
      left_q          <= '0;
      odd_q           <= 1'b0;
      aw_valid_o      <= 1'b0;
      producer_o      <= '0;
      settled_o       <= '0;
      error_o         <= 1'b0;
      written_valid_o <= 1'b0;
    end else begin
      filled_q <= filled_q + 16'(accept);
      pending_q <= pending_q + 6'(accept) - (decide ? 6'(count) : '0);
      settle_q <= decide;
      waited_q <= decide || pending_q == '0 ? '0 : is_late ? waited_q : waited_q + WaitBits'(1);
      if (aw_ready_i) aw_valid_o <= 1'b0;
      if (decide) begin
        aw_valid_o <= ~discard_i;
        drop_q     <= discard_i;
        sending_q  <= 1'b1;
        left_q     <= count;
        odd_q      <= sent_q[0];
        sent_q     <= sent_q + 16'(count);
      end
      if (beat_done) begin
        left_q    <= left_q - 4'(two) - 4'd1;
        odd_q     <= 1'b0;
        sending_q <= ~w_o.last;
      end
      written_valid_o <= answer_valid_i & ~answer_error_i;
      error_o         <= answer_valid_i & answer_error_i;
      if (answer_valid_i & ~answer_error_i & ~discard_i) producer_o <= producer_o + 16'(sent_count);
      settled_o <= settled_o + (answer_valid_i ? 16'(sent_count) : '0) + (decide & discard_i ? 16'(count) : '0);
    end
    if (decide) begin
      aw_address_o <= ring_i.base[63:6] + 58'(slot[15:1]);
      aw_length_o  <= {5'b0, last[3:1]};
    end
    written_o <= sent_count;
  end

`ifdef VERILATOR
  always_ff @(posedge clk_i)
    if (rst_ni && !clear_i) assert (!answer_valid_i || sent_valid) else $error("an answer to no completion");
`else
  logic unused_valid;
  assign unused_valid = sent_valid;
`endif
  logic unused;
  assign unused = &{1'b0, ring_i.base[5:0], last[0]};
endmodule
