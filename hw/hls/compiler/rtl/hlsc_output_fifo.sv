// The FIFO behind each output of an hlsc pipeline, with credits.
//
// The pipeline has no clock enable: what has issued comes out. So a call that may write this output takes a
// credit when it issues (reserve_i), and gives it back when the token is popped, or at once if the call turns
// out not to write (release_i). A credit is a free entry, so push_i never finds the FIFO full.
module hlsc_output_fifo #(
    // Bits of a token.
    parameter int unsigned Width = 8,
    // log2 of the entries; hlsc sets it to cover the pipeline, so that a ready consumer never causes a stall.
    parameter int unsigned DepthLog2 = 4
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    output logic             credit_o,   // at least one entry is free and not promised
    input  logic             reserve_i,  // a call issues that may write
    input  logic             release_i,  // a call that reserved reached the end without writing
    input  logic             push_i,     // a call that reserved writes
    input  logic [Width-1:0] data_i,
    output logic [Width-1:0] tdata_o,
    output logic             tvalid_o,
    input  logic             tready_i
);
  localparam int unsigned Depth = 1 << DepthLog2;

  logic [Width-1:0] entries_q[Depth];
  logic [DepthLog2-1:0] write_q, read_q;
  logic [DepthLog2:0] filled_q, credits_q;
  logic pop;

  assign pop      = tvalid_o & tready_i;
  assign tvalid_o = filled_q != '0;
  assign tdata_o  = entries_q[read_q];
  assign credit_o = credits_q != '0;

  always_ff @(posedge clk_i) begin
    if (push_i) entries_q[write_q] <= data_i;
    if (!rst_ni) begin
      write_q   <= '0;
      read_q    <= '0;
      filled_q  <= '0;
      credits_q <= (DepthLog2 + 1)'(Depth);
    end else begin
      write_q   <= write_q + DepthLog2'(push_i);
      read_q    <= read_q + DepthLog2'(pop);
      filled_q  <= filled_q + (DepthLog2 + 1)'(push_i) - (DepthLog2 + 1)'(pop);
      credits_q <= credits_q - (DepthLog2 + 1)'(reserve_i) + (DepthLog2 + 1)'(release_i)
                   + (DepthLog2 + 1)'(pop);
    end
  end
endmodule
