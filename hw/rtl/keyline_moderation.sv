// When completions raise the interrupt: so many were written, or so many clocks have passed since the first that was not told.
module keyline_moderation (
    input  logic        clk_i,
    input  logic        rst_ni,
    input  logic        clear_i,
    input  logic [15:0] count_i,
    input  logic [15:0] clocks_i,  // 0: no limit
    input  logic        written_valid_i,
    input  logic [3:0]  written_i,
    output logic        tell_o     // a pulse
);
  logic [15:0] untold_q, waited_q;
  logic        tell;
  assign tell = untold_q != '0 & (untold_q >= count_i | (clocks_i != '0 & waited_q >= clocks_i));

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      untold_q <= '0;
      waited_q <= '0;
      tell_o   <= 1'b0;
    end else begin
      tell_o   <= tell;
      untold_q <= (tell ? '0 : untold_q) + (written_valid_i ? 16'(written_i) : '0);
      waited_q <= tell || untold_q == '0 ? '0 : waited_q == '1 ? '1 : waited_q + 16'd1;
    end
  end
endmodule
