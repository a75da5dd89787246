// The counters of a direction. What a packet adds to them is two clocks late, but there before its completion is.
module keyline_shell_counters
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
(
    input  logic       clk_i,
    input  logic       rst_ni,
    input  logic       clear_i,

    input  logic       account_valid_i,
    input  account_t   account_i,
    input  logic       event_written_i,
    input  logic [1:0] event_lost_i,
    input  logic       starved_i,
    input  logic       in_blocked_i,
    input  logic       out_blocked_i,
    input  count_t     inside_i,

    output logic [9:0][63:0]           counters_o,  // in the order of the register map
    output logic [DropCodes-1:0][63:0] drops_o
);
  // The positions in counters_o.
  typedef enum logic [3:0] {
    Packets, SourceBytes, ResultBytes, Commands, Events, EventsLost, Starved, InBlocked, OutBlocked, PipelineClocks
  } counter_e;

  account_t account_q;
  logic     valid_q, is_ok;
  assign is_ok = account_q.status == StatusOk;

  // One of the drops is read in one clock and written in the next.
  logic        drop_q;
  logic [3:0]  kind_q;
  logic [63:0] drops_q, drops;
  assign drops = drops_q + 64'd1;

  always_ff @(posedge clk_i) begin
    account_q <= account_i;
    if (!rst_ni || clear_i) begin
      valid_q    <= 1'b0;
      drop_q     <= 1'b0;
      counters_o <= '0;
    end else begin
      valid_q <= account_valid_i;
      if (valid_q & is_ok & account_q.command) counters_o[Commands] <= counters_o[Commands] + 64'd1;
      if (valid_q & is_ok & ~account_q.command) begin
        counters_o[Packets]     <= counters_o[Packets] + 64'd1;
        counters_o[SourceBytes] <= counters_o[SourceBytes] + 64'(account_q.source_length);
        counters_o[ResultBytes] <= counters_o[ResultBytes] + 64'(account_q.result_length);
      end
      drop_q <= valid_q & ~is_ok;
      counters_o[Events]     <= counters_o[Events] + 64'(event_written_i);
      counters_o[EventsLost] <= counters_o[EventsLost] + 64'(event_lost_i);
      counters_o[Starved]    <= counters_o[Starved] + 64'(starved_i);
      counters_o[InBlocked]  <= counters_o[InBlocked] + 64'(in_blocked_i);
      counters_o[OutBlocked] <= counters_o[OutBlocked] + 64'(out_blocked_i);
      counters_o[PipelineClocks] <= counters_o[PipelineClocks] + 64'(inside_i);
    end
    kind_q  <= account_q.status[3:0];
    drops_q <= drop_q && kind_q == account_q.status[3:0] ? drops : drops_o[account_q.status[3:0]];
  end

  for (genvar i = 0; i < DropCodes; i++) begin : gen_drops
    always_ff @(posedge clk_i) begin
      if (!rst_ni || clear_i) drops_o[i] <= '0;
      else if (drop_q & kind_q == 4'(i)) drops_o[i] <= drops;
    end
  end

  // Every status has a counter.
  if (StatusCount > DropCodes) begin : gen_too_few
    $error("drop_codes in hw/regs/card.toml is too small");
  end
  logic unused;
  assign unused = &{1'b0, account_q.status[7:4]};
endmodule
