// Ends packets in order: when all bursts of one are answered, it is counted, its event is told, its completion goes to the ring. A
// completion never overtakes its packet.
module keyline_finisher
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    // log2 of the bursts that are on their way to memory.
    parameter int unsigned AnswersLog2 = 8
) (
    input  logic         clk_i,
    input  logic         rst_ni,

    input  logic         outcome_valid_i,
    output logic         outcome_ready_o,
    input  outcome_t     outcome_i,

    // Bursts of packets: sent, answered. No more than the parameter says are sent.
    input  logic         sent_i,
    output logic         may_send_o,
    input  logic         answer_valid_i,  // taken at once
    input  logic         answer_error_i,

    output logic         completion_valid_o,
    input  logic         completion_ready_i,
    output completion_t  completion_o,  // without its phase
    output logic         account_valid_o,
    output account_t     account_o,
    output logic         event_valid_o,
    output event_entry_t event_o       // without phase and direction
);
  // Answers that are not accounted for yet.
  logic answer_valid, answer_error, answer_pop, answer_room;
  keyline_fifo #(.Width(1), .DepthLog2(AnswersLog2)) u_answers (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(answer_valid_i), .ready_o(answer_room), .data_i(answer_error_i),
      .valid_o(answer_valid), .ready_i(answer_pop), .data_o(answer_error));

  logic [AnswersLog2:0] unanswered_q;

  // Answers are counted: of the packet at the head so many were seen, the next one is one more.
  logic [3:0] seen_q, next_q;
  logic       failed_q, all_seen, is_last, move, answered;
  assign all_seen   = seen_q == outcome_i.bursts;
  assign is_last    = next_q == outcome_i.bursts;
  assign answer_pop = outcome_valid_i & answer_valid & ~all_seen & (~is_last | move);
  assign answered   = outcome_valid_i & move & (all_seen | (is_last & answer_valid));
  assign outcome_ready_o = answered;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      seen_q       <= '0;
      next_q       <= 4'd1;
      failed_q     <= 1'b0;
      unanswered_q <= '0;
      may_send_o   <= 1'b0;
    end else begin
      unanswered_q <= unanswered_q + {{AnswersLog2{answer_pop & ~sent_i}}, answer_pop ^ sent_i};
      may_send_o   <= unanswered_q < (AnswersLog2 + 1)'((1 << AnswersLog2) - 3);  // sent_i is told late
      if (answered) begin
        seen_q   <= '0;
        next_q   <= 4'd1;
        failed_q <= 1'b0;
      end else if (answer_pop) begin
        seen_q   <= next_q;
        next_q   <= next_q + 4'd1;
        failed_q <= failed_q | answer_error;
      end
    end
  end

  // The packet all of whose bursts are answered waits here for room in the ring.
  logic     done_q, finish, is_ok;
  outcome_t outcome_q;
  assign move   = ~done_q | completion_ready_i;
  assign finish = done_q & completion_ready_i;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) done_q <= 1'b0;
    else if (move) done_q <= answered;
    if (move) begin
      outcome_q <= outcome_i;
      if (failed_q | (~all_seen & answer_error)) outcome_q.result.status <= StatusDmaError;
    end
  end

  assign is_ok = outcome_q.result.status == StatusOk;
  always_comb begin
    completion_o                 = '0;
    completion_o.cookie          = outcome_q.cookie;
    completion_o.sequence_number = outcome_q.result.sequence_number;
    completion_o.length          = is_ok ? outcome_q.result.length : '0;
    completion_o.sa_index        = outcome_q.result.sa_index;
    completion_o.sa_valid        = outcome_q.result.sa_valid;
    completion_o.checksum        = outcome_q.result.checksum;
    completion_o.status          = outcome_q.result.status;
    completion_o.next_header     = outcome_q.result.next_header;
    completion_o.command         = outcome_q.command;
    completion_o.events          = outcome_q.result.events;
    completion_o.host_checks     = outcome_q.result.host_checks;
    event_o                      = '0;
    event_o.events               = outcome_q.result.events;
    event_o.sa_index             = outcome_q.result.sa_index;
    event_o.sequence_number      = outcome_q.result.sequence_number;
  end
  assign completion_valid_o = done_q;
  assign event_valid_o      = finish & outcome_q.result.events != '0;
  assign account_valid_o    = finish;
  assign account_o = '{status: outcome_q.result.status, command: outcome_q.command,
                       source_length: outcome_q.source_length, result_length: outcome_q.result.length};

`ifdef VERILATOR
  always_ff @(posedge clk_i)
    if (rst_ni) assert (!answer_valid_i || answer_room) else $error("more answers than bursts");
`else
  logic unused_room;
  assign unused_room = answer_room;
`endif
  logic unused;
  assign unused = &{1'b0, outcome_q.bursts};
endmodule
