// A register slice before each input of an hlsc pipeline: data, valid and ready all come from registers, so the
// issue logic does not reach into the neighbour's timing. Two entries keep the full rate.
module hlsc_input_slice #(
    // Bits of a token.
    parameter int unsigned Width = 8
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  logic [Width-1:0] tdata_i,
    input  logic             tvalid_i,
    output logic             tready_o,
    output logic [Width-1:0] tdata_o,
    output logic             tvalid_o,
    input  logic             tready_i
);
  logic [Width-1:0] spare_q;
  logic spare_valid_q;
  logic move;  // the output register can take a token

  assign tready_o = ~spare_valid_q;
  assign move     = tready_i | ~tvalid_o;

  always_ff @(posedge clk_i) begin
    if (move) tdata_o <= spare_valid_q ? spare_q : tdata_i;
    if (tready_o) spare_q <= tdata_i;
    if (!rst_ni) begin
      tvalid_o      <= 1'b0;
      spare_valid_q <= 1'b0;
    end else begin
      if (move) tvalid_o <= spare_valid_q | tvalid_i;
      spare_valid_q <= move ? 1'b0 : (spare_valid_q | tvalid_i);
    end
  end
endmodule
