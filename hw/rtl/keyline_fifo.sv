// A FIFO in a memory with one read port and one write port, both of them synchronous: the token at the end stands in the memory's
// output register. A token comes out two clocks after it went in; one goes in and one comes out every clock. Ready and valid are
// registers.
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
  typedef logic [DepthLog2:0] count_t;
  localparam count_t Depth = count_t'(1 << DepthLog2);

  logic [Width-1:0]     tokens_q[1 << DepthLog2];
  logic [DepthLog2-1:0] write_q, read_q;
  count_t               count_q;  // in the memory
  logic                 push, fetch, some_q;

  assign push  = valid_i & ready_o;
  assign fetch = some_q & (~valid_o | ready_i);

  always_ff @(posedge clk_i) begin
    if (push) tokens_q[write_q] <= data_i;
    if (fetch) data_o <= tokens_q[read_q];
    if (!rst_ni || clear_i) begin
      write_q <= '0;
      read_q  <= '0;
      count_q <= '0;
      some_q  <= 1'b0;
      ready_o <= 1'b1;
      valid_o <= 1'b0;
    end else begin
      write_q <= write_q + DepthLog2'(push);
      read_q  <= read_q + DepthLog2'(fetch);
      valid_o <= fetch | (valid_o & ~ready_i);
      count_q <= count_q + {{DepthLog2{fetch & ~push}}, fetch ^ push};  // one more, as many, one less
      // What the count will be, without waiting for the sum.
      some_q  <= push ? 1'b1 : fetch ? count_q != count_t'(1) : count_q != '0;
      ready_o <= fetch ? 1'b1 : push ? count_q != Depth - count_t'(1) : count_q != Depth;
    end
  end
endmodule
