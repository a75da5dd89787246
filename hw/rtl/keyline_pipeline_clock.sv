// The clock of a pipeline, which stands still while the pipeline has nothing to do: nothing comes in, nothing is inside, nothing waits
// to go out. A pipeline does not notice: what it does depends on its own clocks only.
//
// For simulation, where a clock of the pipelines is most of the time that a clock of the card takes. Off in hardware (the clock is
// passed on as it is).
module keyline_pipeline_clock #(
    parameter bit IsGated = 1'b0
) (
    input  logic clk_i,
    input  logic rst_ni,
    // The pipeline's ports.
    input  logic in_valid_i,
    input  logic in_ready_i,
    input  logic in_last_i,
    input  logic out_valid_i,
    input  logic out_ready_i,
    input  logic out_last_i,
    output logic clk_o
);
  if (IsGated) begin : gen_gate
    // Each packet and each command that goes in gives exactly one last beat. Behind the output is a register or two to settle.
    localparam logic [4:0] Linger = '1;
    logic [15:0] inside_q;
    logic [4:0]  linger_q;
    logic        enters, leaves, is_needed, enable_q;
    assign enters    = in_valid_i & in_ready_i & in_last_i;
    assign leaves    = out_valid_i & out_ready_i & out_last_i;
    assign is_needed = ~rst_ni | in_valid_i | out_valid_i | inside_q != '0 | linger_q != '0;
    always_ff @(posedge clk_i) begin
      if (!rst_ni) begin
        inside_q <= '0;
        linger_q <= Linger;
      end else begin
        inside_q <= inside_q + 16'(enters) - 16'(leaves);
        if (in_valid_i | out_valid_i | inside_q != '0) linger_q <= Linger;
        else if (linger_q != '0) linger_q <= linger_q - 5'd1;
      end
    end
    // It changes while the clock is low.
    always_latch if (!clk_i) enable_q = is_needed;
    assign clk_o = clk_i & enable_q;
  end else begin : gen_wire
    assign clk_o = clk_i;
    logic unused;
    assign unused = &{1'b0, rst_ni, in_valid_i, in_ready_i, in_last_i, out_valid_i, out_ready_i, out_last_i};
  end
endmodule
