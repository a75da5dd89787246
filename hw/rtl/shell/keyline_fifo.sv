// A FIFO in a memory with one read port and one write port, both of them synchronous: the token at the end stands in the memory's
// output register. A token comes out two clocks after it went in; one goes in and one comes out every clock.
module keyline_fifo #(
    // Bits of a token.
    parameter int unsigned Width = 8,
    // log2 of the tokens in the memory.
    parameter int unsigned DepthLog2 = 4
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  logic             clear_i,
    input  logic             valid_i,
    output logic             ready_o,
    input  logic [Width-1:0] data_i,
    output logic             valid_o,
    input  logic             ready_i,
    output logic [Width-1:0] data_o
);
  logic [Width-1:0]   tokens_q[1 << DepthLog2];
  logic [DepthLog2:0] write_q, read_q;
  logic               push, fetch;

  assign ready_o = (write_q - read_q) != (DepthLog2 + 1)'(1 << DepthLog2);
  assign push    = valid_i & ready_o;
  assign fetch   = write_q != read_q & (~valid_o | ready_i);

  always_ff @(posedge clk_i) begin
    if (push) tokens_q[write_q[DepthLog2-1:0]] <= data_i;
    if (fetch) data_o <= tokens_q[read_q[DepthLog2-1:0]];
    if (!rst_ni || clear_i) begin
      write_q <= '0;
      read_q  <= '0;
      valid_o <= 1'b0;
    end else begin
      write_q <= write_q + (DepthLog2 + 1)'(push);
      read_q  <= read_q + (DepthLog2 + 1)'(fetch);
      valid_o <= fetch | (valid_o & ~ready_i);
    end
  end
endmodule
