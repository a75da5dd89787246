// The way into a pipeline and out of it: packets, or the wiper while the queue is off. Tells when one waits for the other, and how
// many packets are in the pipeline.
module keyline_pipeline_port
  import keyline_shell_pkg::*;
#(
    parameter bit          IsInbound = 1'b0,
    parameter int unsigned SaBits = 14,
    // The pipeline's memories are known to be zero at power-on.
    parameter bit          IsClean = 1'b0,
    // There are SAs to be wiped.
    parameter bit          HasSas = 1'b1
) (
    input  logic         clk_i,
    input  logic         rst_ni,
    input  logic         wipe_i,
    output logic         wiping_o,

    input  logic         in_valid_i,
    output logic         in_ready_o,
    input  input_beat_t  in_i,
    output logic         out_valid_o,
    input  logic         out_ready_i,
    output output_beat_t out_o,

    output input_beat_t  pipeline_in_o,
    output logic         pipeline_in_valid_o,
    input  logic         pipeline_in_ready_i,
    input  output_beat_t pipeline_out_i,
    input  logic         pipeline_out_valid_i,
    output logic         pipeline_out_ready_o,

    input  logic         memory_error_i,
    input  logic         flying_i,  // packets are in flight
    output logic         starved_o,
    output logic         in_blocked_o,
    output logic         out_blocked_o,
    output count_t       inside_o
);
  input_beat_t wiper_beat;
  logic        wiper_valid, wiper_ready, slice_ready, slice_valid, response_ready;

  if (HasSas) begin : gen_wiper
    keyline_sa_wiper #(.IsInbound(IsInbound), .SaBits(SaBits), .IsClean(IsClean)) u_wiper (
        .clk_i, .rst_ni, .start_i(wipe_i), .busy_o(wiping_o), .all_dirty_i(memory_error_i & ~wiping_o),
        .command_i(in_valid_i & in_ready_o & in_i.is_command), .command_beat_i(in_i),
        .beat_valid_o(wiper_valid), .beat_ready_i(wiper_ready), .beat_o(wiper_beat),
        .response_valid_i(slice_valid), .response_i(out_o.data[39:0]), .response_ready_o(response_ready));
  end else begin : gen_no_wiper
    assign wiping_o       = 1'b0;
    assign wiper_valid    = 1'b0;
    assign wiper_beat     = '0;
    assign response_ready = 1'b1;
    logic unused;
    assign unused = &{1'b0, wipe_i, wiper_ready, memory_error_i};
  end

  assign wiper_ready = slice_ready;
  assign in_ready_o  = slice_ready & ~wiping_o;
  keyline_slice #(.Width($bits(input_beat_t))) u_in (
      .clk_i, .rst_ni, .valid_i(wiping_o ? wiper_valid : in_valid_i), .ready_o(slice_ready),
      .data_i(wiping_o ? wiper_beat : in_i), .valid_o(pipeline_in_valid_o), .ready_i(pipeline_in_ready_i),
      .data_o(pipeline_in_o));

  keyline_slice #(.Width($bits(output_beat_t))) u_out (
      .clk_i, .rst_ni, .valid_i(pipeline_out_valid_i), .ready_o(pipeline_out_ready_o), .data_i(pipeline_out_i),
      .valid_o(slice_valid), .ready_i(wiping_o ? response_ready : out_ready_i), .data_o(out_o));
  assign out_valid_o = slice_valid & ~wiping_o;

  logic enters, leaves;
  assign enters = pipeline_in_valid_o & pipeline_in_ready_i & pipeline_in_o.first & ~pipeline_in_o.is_command;
  assign leaves = pipeline_out_valid_i & pipeline_out_ready_o & pipeline_out_i.last & ~pipeline_out_i.is_command;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) inside_o <= '0;
    else inside_o <= inside_o + count_t'(enters) - count_t'(leaves);
    starved_o     <= flying_i & ~pipeline_in_valid_o & pipeline_in_ready_i;
    in_blocked_o  <= pipeline_in_valid_o & ~pipeline_in_ready_i;
    out_blocked_o <= pipeline_out_valid_i & ~pipeline_out_ready_o;
  end
endmodule
