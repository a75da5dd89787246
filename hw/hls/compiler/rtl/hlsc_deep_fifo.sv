// hlsc_output_fifo for many entries: a block RAM or UltraRAM with a registered read, and a token a clock all the same.
//
// The register at the memory's output is the head of the FIFO. It takes the next token in the clock in which its own
// one leaves; an entry is free, and its credit back, as soon as its token is in that register.
module hlsc_deep_fifo #(
    // Bits of a token.
    parameter int unsigned Width = 8,
    // Entries of the memory.
    parameter int unsigned Depth = 128,
    // Vivado's: "block", "ultra".
    /* verilator lint_off UNUSEDPARAM */  // an attribute is no use to Verilator
    parameter              Style = "block",
    /* verilator lint_on UNUSEDPARAM */
    localparam int unsigned AddressWidth = $clog2(Depth),
    localparam int unsigned CountWidth = $clog2(Depth + 1)
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
  (* ram_style = Style *)
  logic [Width-1:0] entries_q[Depth];
  logic [AddressWidth-1:0] write_q, read_q;
  logic [CountWidth-1:0] filled_q, credits_q;
  logic take;  // the memory's oldest token goes into the output register

  function automatic logic [AddressWidth-1:0] after(input logic [AddressWidth-1:0] entry);
    return entry == AddressWidth'(Depth - 1) ? '0 : entry + 1'b1;
  endfunction

  assign take     = (filled_q != '0) & (~tvalid_o | tready_i);
  assign credit_o = credits_q != '0;

  always_ff @(posedge clk_i) begin
    if (push_i) entries_q[write_q] <= data_i;
    if (take) tdata_o <= entries_q[read_q];
    if (!rst_ni) begin
      write_q   <= '0;
      read_q    <= '0;
      filled_q  <= '0;
      tvalid_o  <= 1'b0;
      credits_q <= CountWidth'(Depth);
    end else begin
      if (push_i) write_q <= after(write_q);
      if (take) read_q <= after(read_q);
      tvalid_o  <= take | (tvalid_o & ~tready_i);
      filled_q  <= filled_q + CountWidth'(push_i) - CountWidth'(take);
      credits_q <= credits_q - CountWidth'(reserve_i) + CountWidth'(release_i) + CountWidth'(take);
    end
  end
endmodule
