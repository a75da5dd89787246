// The host's side of SA programming: the staged context, which nothing can read back, one command at a time, and
// the counters that a query latched.
module keyline_sa_programming
  import keyline_regs_pkg::*;
  import keyline_card_pkg::*;
(
    input  logic              clk_i,
    input  logic              rst_ni,
    input  logic              clear_i,  // soft reset

    input  logic              stage_i,  // one word of the staging
    input  logic [6:0]        stage_word_i,
    input  logic [31:0]       stage_data_i,

    input  logic              start_i,
    input  logic [7:0]        start_code_i,
    input  logic [15:0]       start_entry_i,
    input  logic              start_inbound_i,
    output logic              busy_o,
    output sa_error_e         error_o,
    output logic              done_o,  // a pulse
    output sa_state_t         queried_o,

    // To the stores: 0 outbound, 1 inbound.
    output logic [1:0]        command_valid_o,
    output sa_command_t       command_o,
    output sa_context_t       staged_o,
    input  logic [1:0]        command_done_i,
    input  sa_error_e         command_error_i[2],
    input  sa_state_t         queried_i[2]
);
  localparam int unsigned Words = SaContextBytes / 4;

  logic [Words-1:0][31:0] staged_q;
  logic                   inbound_q;
  logic                   is_done;

  assign staged_o = staged_q;
  assign is_done  = busy_o & command_done_i[inbound_q];
  always_comb begin
    command_valid_o            = '0;
    command_valid_o[inbound_q] = busy_o;
  end

  // A running command sees the staging as it was.
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i || (is_done && command_o.code == SaCommandCodeCommit)) staged_q <= '0;
    else if (stage_i && !busy_o) staged_q[stage_word_i] <= stage_data_i;
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      busy_o    <= 1'b0;
      error_o   <= SaErrorNone;
      done_o    <= 1'b0;
      queried_o <= '0;
      inbound_q <= 1'b0;
      command_o <= '{code: SaCommandCodeQuery, entry: '0};
    end else begin
      done_o <= 1'b0;
      if (busy_o) begin
        if (is_done) begin
          busy_o  <= 1'b0;
          done_o  <= 1'b1;
          // The mark of a command that was ignored meanwhile stays.
          if (error_o == SaErrorNone) error_o <= command_error_i[inbound_q];
          if (command_o.code == SaCommandCodeQuery) queried_o <= queried_i[inbound_q];
        end
        if (start_i) error_o <= SaErrorBusy;
      end else if (start_i) begin
        inbound_q <= start_inbound_i;
        if (start_code_i < 8'(SaCommandCodeCommit) || start_code_i > 8'(SaCommandCodeQuery)) begin
          error_o <= SaErrorBadCommand;
          done_o  <= 1'b1;
        end else if (start_entry_i >= 16'(SaEntries)) begin
          error_o <= SaErrorBadIndex;
          done_o  <= 1'b1;
        end else begin
          busy_o    <= 1'b1;
          error_o   <= SaErrorNone;
          command_o <= '{code: sa_command_code_e'(start_code_i), entry: sa_entry_t'(start_entry_i)};
        end
      end
    end
  end
endmodule
