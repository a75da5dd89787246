// A register slice: valid, ready and data all come from registers, so that no path goes through. Two entries keep the full
// rate. It keeps nothing: data that were handed on are overwritten, with zeros if nothing follows.
module keyline_slice #(
    // Bits of a token.
    parameter int unsigned Width = 8
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  logic             valid_i,
    output logic             ready_o,
    input  logic [Width-1:0] data_i,
    output logic             valid_o,
    input  logic             ready_i,
    output logic [Width-1:0] data_o
);
  logic [Width-1:0] spare_q;
  logic             spare_valid_q;
  logic             move;  // the output register can take a token

  assign ready_o = ~spare_valid_q;
  assign move    = ready_i | ~valid_o;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      valid_o       <= 1'b0;
      spare_valid_q <= 1'b0;
      data_o        <= '0;
      spare_q       <= '0;
    end else begin
      if (move) begin
        valid_o <= spare_valid_q | valid_i;
        data_o  <= spare_valid_q ? spare_q : valid_i ? data_i : '0;
      end
      spare_valid_q <= ~move & (spare_valid_q | valid_i);
      if (move) spare_q <= '0;
      else if (~spare_valid_q) spare_q <= valid_i ? data_i : '0;
    end
  end

  keyline_stream_check #(.Width(Width)) u_check (
      .clk_i, .rst_ni, .valid_i(valid_o), .ready_i(ready_i), .data_i(data_o));
endmodule
