// Two queues on one pipeline, a packet or command of each in turn. The pipeline keeps their order, so whose the next result is stands in
// a FIFO.
module keyline_pipeline_share
  import keyline_shell_pkg::*;
#(
    // log2 of the packets and commands that the pipeline may hold.
    parameter int unsigned InsideLog2 = 9
) (
    input  logic         clk_i,
    input  logic         rst_ni,

    input  logic [1:0]   in_valid_i,
    output logic [1:0]   in_ready_o,
    input  input_beat_t  in_i[2],
    output logic [1:0]   out_valid_o,
    input  logic [1:0]   out_ready_i,
    output output_beat_t out_o,  // of whoever's it is

    output logic         pipeline_in_valid_o,
    input  logic         pipeline_in_ready_i,
    output input_beat_t  pipeline_in_o,
    input  logic         pipeline_out_valid_i,
    output logic         pipeline_out_ready_o,
    input  output_beat_t pipeline_out_i
);
  logic        turn_q, inside_q, chosen, valid, ready, take, noted, owner, owner_valid;
  input_beat_t beat;
  assign chosen = ~inside_q & in_valid_i[~turn_q] ? ~turn_q : turn_q;
  assign beat   = in_i[chosen];
  assign valid  = in_valid_i[chosen] & (inside_q | noted);
  assign take   = valid & ready;
  assign in_ready_o = {take & chosen, take & ~chosen};
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      turn_q   <= 1'b0;
      inside_q <= 1'b0;
    end else if (take) begin
      turn_q   <= chosen;
      inside_q <= ~beat.last;
    end
  end

  keyline_slice #(.Width($bits(input_beat_t))) u_in (
      .clk_i, .rst_ni, .valid_i(valid), .ready_o(ready), .data_i(beat), .valid_o(pipeline_in_valid_o),
      .ready_i(pipeline_in_ready_i), .data_o(pipeline_in_o));
  keyline_fifo #(.Width(1), .DepthLog2(InsideLog2)) u_owners (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(take & ~inside_q), .ready_o(noted), .data_i(chosen), .valid_o(owner_valid),
      .ready_i(pipeline_out_valid_i & pipeline_out_ready_o & pipeline_out_i.last), .data_o(owner));

  assign out_valid_o          = {pipeline_out_valid_i & owner_valid & owner, pipeline_out_valid_i & owner_valid & ~owner};
  assign pipeline_out_ready_o = owner_valid & out_ready_i[owner];
  assign out_o                = pipeline_out_i;
endmodule
