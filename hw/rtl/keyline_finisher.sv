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
  assign may_send_o = unanswered_q < (AnswersLog2 + 1)'((1 << AnswersLog2) - 2);  // sent_i is told late

  logic [3:0] seen_q;
  logic       failed_q, counts, all_seen, failed, finish;
  // The answer that stands there is this packet's.
  assign counts     = outcome_valid_i & answer_valid & seen_q != outcome_i.bursts;
  assign all_seen   = seen_q + 4'(counts) == outcome_i.bursts;
  assign failed     = failed_q | (counts & answer_error);
  assign finish     = outcome_valid_i & all_seen & completion_ready_i;
  assign answer_pop = counts & (~all_seen | completion_ready_i);
  assign outcome_ready_o = finish;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      seen_q       <= '0;
      failed_q     <= 1'b0;
      unanswered_q <= '0;
    end else begin
      unanswered_q <= unanswered_q + (AnswersLog2 + 1)'(sent_i) - (AnswersLog2 + 1)'(answer_pop);
      if (finish) begin
        seen_q   <= '0;
        failed_q <= 1'b0;
      end else if (answer_pop) begin
        seen_q   <= seen_q + 4'd1;
        failed_q <= failed;
      end
    end
  end

  logic [7:0] status;
  logic       is_ok;
  assign status = failed ? StatusDmaError : outcome_i.result.status;
  assign is_ok  = status == StatusOk;
  always_comb begin
    completion_o                 = '0;
    completion_o.cookie          = outcome_i.cookie;
    completion_o.sequence_number = outcome_i.result.sequence_number;
    completion_o.length          = is_ok ? outcome_i.result.length : '0;
    completion_o.sa_index        = outcome_i.result.sa_index;
    completion_o.sa_valid        = outcome_i.result.sa_valid;
    completion_o.checksum        = outcome_i.result.checksum;
    completion_o.status          = status;
    completion_o.next_header     = outcome_i.result.next_header;
    completion_o.command         = outcome_i.command;
    completion_o.events          = outcome_i.result.events;
    completion_o.host_checks     = outcome_i.result.host_checks;
    event_o                      = '0;
    event_o.events               = outcome_i.result.events;
    event_o.sa_index             = outcome_i.result.sa_index;
    event_o.sequence_number      = outcome_i.result.sequence_number;
  end
  assign completion_valid_o = outcome_valid_i & all_seen;
  assign event_valid_o      = finish & outcome_i.result.events != '0;
  assign account_valid_o    = finish;
  assign account_o = '{status: status, command: outcome_i.command, source_length: outcome_i.source_length,
                       result_length: outcome_i.result.length};

`ifdef VERILATOR
  always_ff @(posedge clk_i)
    if (rst_ni) assert (!answer_valid_i || answer_room) else $error("more answers than bursts");
`else
  logic unused;
  assign unused = answer_room;
`endif
endmodule
