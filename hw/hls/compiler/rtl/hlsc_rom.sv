// A table of constants in a block RAM: both of its ports read, so that it serves two places.
module hlsc_rom #(
    // Bits of a word.
    parameter int unsigned Width = 8,
    parameter int unsigned Words = 256,
    // Clocks from the address to the data: 1, or more with the memory's output register.
    parameter int unsigned Latency = 2,
    // The first word least significant.
    parameter logic [Words*Width-1:0] Contents = '0,
    localparam int unsigned AddressWidth = $clog2(Words)
) (
    input  logic                    clk_i,
    input  logic [AddressWidth-1:0] address_a_i,
    output logic [       Width-1:0] data_a_o,
    input  logic [AddressWidth-1:0] address_b_i,
    output logic [       Width-1:0] data_b_o
);
  (* rom_style = "block" *)
  logic [Width-1:0] words[Words];
  initial for (int unsigned i = 0; i < Words; i++) words[i] = Contents[i*Width+:Width];

  logic [Width-1:0] data_a_q[Latency], data_b_q[Latency];
  always_ff @(posedge clk_i) begin
    data_a_q[0] <= words[address_a_i];
    data_b_q[0] <= words[address_b_i];
    for (int unsigned i = 1; i < Latency; i++) begin
      data_a_q[i] <= data_a_q[i-1];
      data_b_q[i] <= data_b_q[i-1];
    end
  end
  assign data_a_o = data_a_q[Latency-1];
  assign data_b_o = data_b_q[Latency-1];
endmodule
