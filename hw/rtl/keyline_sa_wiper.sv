// After a reset: takes SAs of a pipeline out of use and overwrites their keys, by the commands that a driver would use, and then
// its lookup. Nobody sees the responses.
//
// What no command has named since the last time is clean and is left alone, in groups of SAs and of buckets: a card with few SAs is
// ready at once. After an error of a memory nothing is clean.
module keyline_sa_wiper
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter bit          IsInbound = 1'b0,
    // log2 of the SAs.
    parameter int unsigned SaBits = 14,
    // The memories are known to be zero at power-on.
    parameter bit          IsClean = 1'b0
) (
    input  logic        clk_i,
    input  logic        rst_ni,
    input  logic        start_i,
    output logic        busy_o,
    input  logic        all_dirty_i,
    input  logic        command_i,  // this one goes into the pipeline
    /* verilator lint_off UNUSEDSIGNAL */  // only which SA or way it names
    input  input_beat_t command_beat_i,
    /* verilator lint_on UNUSEDSIGNAL */

    output logic        beat_valid_o,
    input  logic        beat_ready_i,
    output input_beat_t beat_o,
    input  logic        response_valid_i,
    input  logic [39:0] response_i,  // its first octets
    output logic        response_ready_o
);
  // The commands for one SA, and for one way of both tables of the lookup: opcode and part.
  localparam int unsigned StepBits = 4;
  localparam logic [StepBits-1:0] LastStep = IsInbound ? 4'd11 : 4'd9;
  localparam logic [StepBits-1:0] FirstWayStep = 4'd12;
  localparam logic [StepBits-1:0] LastWayStep = 4'd13;
  localparam logic [15:0][15:0] Commands = {
      {8'd0, OpcodeQuery}, {8'd0, OpcodeQuery},  // not reached
      {8'd1, OpcodeWriteBucket}, {8'd0, OpcodeWriteBucket},
      {8'd3, OpcodeWriteContext}, {8'd2, OpcodeWriteContext}, {8'd1, OpcodeWriteContext}, {8'd0, OpcodeWriteContext},
      {8'd1, OpcodeWriteHash}, {8'd0, OpcodeWriteHash},
      {8'd4, OpcodeWriteKeys}, {8'd3, OpcodeWriteKeys}, {8'd2, OpcodeWriteKeys},
      {8'd1, OpcodeWriteKeys}, {8'd0, OpcodeWriteKeys},
      {8'd0, OpcodeDisable}};

  // There are as many ways in each table as SAs, four in a bucket: a group of ways has the bits of a group of SAs.
  localparam int unsigned GroupBits = SaBits > 8 ? 6 : SaBits - 2;
  localparam int unsigned Groups = 1 << GroupBits;

  logic [SaBits-1:0]        sa_q;
  logic [StepBits-1:0]      step_q;
  logic                     sending_q, is_way_q, known_q, is_dirty_q, skip, last_step, sent, answered, next_sa, last_sa;
  logic [SaBits+StepBits:0] waiting_q;  // responses that are still to come
  logic [Groups-1:0]        dirty_sas_q, dirty_ways_q;
  logic [GroupBits-1:0]     group;

  // What commands touch. An index beyond the last SA is refused by the pipeline.
  logic                 touched_q, touched_way_q;
  logic [GroupBits-1:0] touched_group_q;
  logic [Groups-1:0]    touched;
  for (genvar i = 0; i < Groups; i++) begin : gen_touched
    assign touched[i] = touched_q & touched_group_q == GroupBits'(i);
  end
  always_ff @(posedge clk_i) begin
    touched_q       <= rst_ni & command_i & ~busy_o;
    touched_way_q   <= command_beat_i.data[7:0] == OpcodeWriteBucket;
    touched_group_q <= command_beat_i.data[7:0] == OpcodeWriteBucket
                           ? command_beat_i.data[64+SaBits-3-:GroupBits] : command_beat_i.data[16+SaBits-1-:GroupBits];
  end

  assign group            = sa_q[SaBits-1-:GroupBits];
  assign busy_o           = sending_q | waiting_q != '0;
  // A clock to see whether a group is dirty.
  assign beat_valid_o     = sending_q & known_q & is_dirty_q;
  assign skip             = known_q & ~is_dirty_q;
  assign response_ready_o = 1'b1;
  assign sent             = beat_valid_o & beat_ready_i;
  assign answered         = busy_o & response_valid_i;
  assign last_step        = step_q == (is_way_q ? LastWayStep : LastStep);
  assign next_sa          = sent & last_step;
  assign last_sa          = is_dirty_q ? next_sa && sa_q == '1 : known_q & (&group);
  always_comb begin
    beat_o             = '0;
    beat_o.is_command  = 1'b1;
    beat_o.first       = 1'b1;
    beat_o.last        = 1'b1;
    beat_o.length      = 16'(BeatBytes);
    beat_o.data[15:0]  = Commands[step_q];
    beat_o.data[31:16] = 16'(sa_q);
    if (is_way_q) begin  // layout inbound_bucket
      beat_o.data[79:64] = 16'(sa_q[SaBits-1:2]);
      beat_o.data[87:80] = 8'(sa_q[1:0]);
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      sending_q    <= 1'b0;
      is_way_q     <= 1'b0;
      known_q      <= 1'b0;
      is_dirty_q   <= 1'b0;
      waiting_q    <= '0;
      sa_q         <= '0;
      step_q       <= '0;
      dirty_sas_q  <= IsClean ? '0 : '1;
      dirty_ways_q <= IsClean ? '0 : '1;
    end else begin
      waiting_q <= waiting_q + (SaBits + StepBits + 1)'(sent) - (SaBits + StepBits + 1)'(answered);
      dirty_ways_q <= dirty_ways_q | (touched_way_q ? touched : '0) | {Groups{all_dirty_i}};
      dirty_sas_q  <= dirty_sas_q | (touched_way_q ? '0 : touched) | {Groups{all_dirty_i}};
      known_q    <= known_q ? ~skip & ~(next_sa & (&sa_q[SaBits-GroupBits-1:0])) : sending_q;
      is_dirty_q <= is_way_q ? dirty_ways_q[group] : dirty_sas_q[group];
      if (start_i) begin
        sending_q <= 1'b1;
        is_way_q  <= 1'b0;
        sa_q      <= '0;
        step_q    <= '0;
      end else if (sending_q) begin
        if (sent) step_q <= step_q + StepBits'(1);
        if (next_sa) begin
          step_q <= is_way_q ? FirstWayStep : '0;
          sa_q   <= sa_q + SaBits'(1);
        end
        if (skip) sa_q <= {group + GroupBits'(1), (SaBits - GroupBits)'(0)};
        if (last_sa) begin
          step_q    <= FirstWayStep;
          is_way_q  <= 1'b1;
          sending_q <= IsInbound & ~is_way_q;
          if (is_way_q | ~IsInbound) begin
            dirty_sas_q  <= '0;
            dirty_ways_q <= '0;
          end
        end
      end
    end
  end

`ifdef VERILATOR
  // A wipe that a pipeline refuses would leave what was there. Most SAs are disabled already.
  always_ff @(posedge clk_i)
    if (rst_ni)
      assert (!answered || response_i[39:32] == CommandErrorNone || response_i[7:0] == OpcodeDisable)
      else $error("a pipeline refuses to be wiped");
`endif
  logic unused;
  assign unused = &{1'b0, response_i};
endmodule
