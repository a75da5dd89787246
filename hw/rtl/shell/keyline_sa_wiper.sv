// After a reset: goes through all SAs of a pipeline, takes each out of use and overwrites its keys, by the commands that a
// driver would use. Nobody sees the responses.
module keyline_sa_wiper
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter bit          IsInbound = 1'b0,
    // log2 of the SAs.
    parameter int unsigned SaBits = 14
) (
    input  logic        clk_i,
    input  logic        rst_ni,
    input  logic        start_i,
    output logic        busy_o,

    output logic        beat_valid_o,
    input  logic        beat_ready_i,
    output input_beat_t beat_o,
    input  logic        response_valid_i,
    output logic        response_ready_o
);
  // The commands for one SA: opcode and part.
  localparam int unsigned Steps = IsInbound ? 14 : 10;
  localparam int unsigned StepBits = 4;
  localparam logic [15:0][15:0] Commands = {
      {8'd0, OpcodeQuery}, {8'd0, OpcodeQuery},  // not reached
      {8'd1, OpcodeWriteBucket}, {8'd0, OpcodeWriteBucket},
      {8'd3, OpcodeWriteContext}, {8'd2, OpcodeWriteContext}, {8'd1, OpcodeWriteContext}, {8'd0, OpcodeWriteContext},
      {8'd1, OpcodeWriteHash}, {8'd0, OpcodeWriteHash},
      {8'd4, OpcodeWriteKeys}, {8'd3, OpcodeWriteKeys}, {8'd2, OpcodeWriteKeys},
      {8'd1, OpcodeWriteKeys}, {8'd0, OpcodeWriteKeys},
      {8'd0, OpcodeDisable}};

  logic [SaBits-1:0]        sa_q;
  logic [StepBits-1:0]      step_q;
  logic                     sending_q, last_step, sent, answered;
  logic [SaBits+StepBits:0] waiting_q;  // responses that are still to come

  assign busy_o           = sending_q | waiting_q != '0;
  assign beat_valid_o     = sending_q;
  assign response_ready_o = 1'b1;
  assign sent             = beat_valid_o & beat_ready_i;
  assign answered         = busy_o & response_valid_i;
  assign last_step        = step_q == StepBits'(Steps - 1);
  always_comb begin
    beat_o             = '0;
    beat_o.is_command  = 1'b1;
    beat_o.first       = 1'b1;
    beat_o.last        = 1'b1;
    beat_o.length      = 16'(BeatBytes);
    beat_o.data[15:0]  = Commands[step_q];
    beat_o.data[31:16] = 16'(sa_q);
    // inbound_bucket: there are as many ways in each table as SAs, four in a bucket.
    if (IsInbound && Commands[step_q][7:0] == OpcodeWriteBucket) begin
      beat_o.data[79:64] = 16'(sa_q[SaBits-1:2]);
      beat_o.data[87:80] = 8'(sa_q[1:0]);
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      sending_q <= 1'b0;
      waiting_q <= '0;
      sa_q      <= '0;
      step_q    <= '0;
    end else begin
      waiting_q <= waiting_q + (SaBits + StepBits + 1)'(sent) - (SaBits + StepBits + 1)'(answered);
      if (start_i) begin
        sending_q <= 1'b1;
        sa_q      <= '0;
        step_q    <= '0;
      end else if (sending_q & beat_ready_i) begin
        step_q <= last_step ? '0 : step_q + StepBits'(1);
        sa_q   <= sa_q + SaBits'(last_step);
        if (last_step && sa_q == '1) sending_q <= 1'b0;
      end
    end
  end
endmodule
