// Checks in simulation that a valid/ready stream holds still: once offered, a token stays until it is taken.
module keyline_stream_check #(
    // Bits of a token.
    parameter int unsigned Width = 1
) (
    input logic             clk_i,
    input logic             rst_ni,
    input logic             valid_i,
    input logic             ready_i,
    input logic [Width-1:0] data_i
);
`ifdef VERILATOR
  logic             waiting_q;
  logic [Width-1:0] data_q;

  always_ff @(posedge clk_i) begin
    waiting_q <= rst_ni & valid_i & ~ready_i;
    data_q    <= data_i;
    if (rst_ni && waiting_q) begin
      assert (valid_i) else $error("a token was withdrawn");
      assert (data_i == data_q) else $error("a token changed while it waited");
    end
  end
`else
  logic unused;
  assign unused = &{1'b0, clk_i, rst_ni, valid_i, ready_i, data_i};
`endif
endmodule
