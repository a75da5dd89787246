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
    parameter              Style = "block",
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
  logic [AddressWidth-1:0] write_q, read_q, after_write, after_read;
  logic [CountWidth-1:0] filled_q, credits_q;
  logic take;  // the memory's oldest token goes into the output register

  assign after_write = write_q == AddressWidth'(Depth - 1) ? '0 : write_q + 1'b1;
  assign after_read  = read_q == AddressWidth'(Depth - 1) ? '0 : read_q + 1'b1;
  assign take     = (filled_q != '0) & (~tvalid_o | tready_i);
  assign credit_o = credits_q != '0;

  // What is on its way is not checked.
  logic                    unused_error;
  logic [AddressWidth-1:0] unused_address;
  hlsc_memory #(.Width(Width), .Words(Depth), .Style(Style)) u_memory (
    .clk_i, .read_i(take), .read_address_i(read_q), .read_data_o(tdata_o),
    .write_i(push_i), .write_address_i(write_q), .write_data_i(data_i), .error_o(unused_error),
    .error_address_o(unused_address)
  );

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      write_q   <= '0;
      read_q    <= '0;
      filled_q  <= '0;
      tvalid_o  <= 1'b0;
      credits_q <= CountWidth'(Depth);
    end else begin
      if (push_i) write_q <= after_write;
      if (take) read_q <= after_read;
      tvalid_o  <= take | (tvalid_o & ~tready_i);
      filled_q  <= filled_q + CountWidth'(push_i) - CountWidth'(take);
      credits_q <= credits_q - CountWidth'(reserve_i) + CountWidth'(release_i) + CountWidth'(take);
    end
  end
endmodule
