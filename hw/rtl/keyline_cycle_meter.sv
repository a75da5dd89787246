// Cycles from a packet's first beat into a kernel to its last beat out, both included.
module keyline_cycle_meter (
    input  logic        clk_i,
    input  logic        rst_ni,
    input  logic        clear_i,  // before a packet
    input  logic        first_i,  // a beat goes in
    input  logic        last_i,   // the last beat comes out
    output logic [31:0] cycles_o
);
  logic running_q;

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      running_q <= 1'b0;
      cycles_o  <= '0;
    end else begin
      if (first_i) running_q <= 1'b1;
      if (last_i) running_q <= 1'b0;
      if (running_q | (first_i & cycles_o == '0)) cycles_o <= cycles_o + 32'd1;
    end
  end
endmodule
