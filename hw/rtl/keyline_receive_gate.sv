// Between what has come from the network and a queue of buffers for it: lets a packet through when there is a buffer, so that what is
// behind the gate never waits for one. Of a queue that is not running packets are thrown away, and its buffers go back unused.
module keyline_receive_gate
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::output_beat_t;
#(
    // log2 of the buffers that the queue can give.
    parameter int unsigned BuffersLog2 = 10
) (
    input  logic         clk_i,
    input  logic         rst_ni,
    input  logic         running_i,  // the queue is on and its rings are well

    // Buffers: what a descriptor of the queue pointed to. Only its end counts.
    input  logic         buffer_valid_i,  // taken at once
    input  logic         buffer_last_i,

    // Packets: they pass by the gate, which says when.
    input  logic         valid_i,
    output logic         ready_o,
    input  logic         last_i,
    output logic         valid_o,
    input  logic         ready_i,
    output logic         thrown_o,  // a pulse: a packet

    // What became of those that went through, to the queue.
    input  logic         result_valid_i,
    output logic         result_ready_o,
    input  output_beat_t result_i,
    output logic         out_valid_o,
    input  logic         out_ready_i,
    output output_beat_t out_o
);
  typedef logic [BuffersLog2:0] count_t;
  count_t               buffers_q;
  logic                 comes, returned, inside_q, throws_q, passes, throws, begins, returns, in_result_q;
  assign passes  = inside_q ? ~throws_q : running_i & buffers_q != '0;
  assign throws  = inside_q ? throws_q : ~running_i;
  assign valid_o = valid_i & passes;
  assign ready_o = passes ? ready_i : throws;
  assign begins  = valid_o & ready_i & ~inside_q;
  assign comes   = buffer_valid_i & buffer_last_i;

  // Nobody comes between the beats of a packet.
  output_beat_t unused_buffer;
  always_comb begin
    unused_buffer               = '0;
    unused_buffer.last          = 1'b1;
    unused_buffer.result.status = StatusNoPacket;
  end
  assign returns        = ~running_i & buffers_q != '0 & ~in_result_q;
  assign returned       = returns & out_ready_i;
  assign out_valid_o    = returns | result_valid_i;
  assign out_o          = returns ? unused_buffer : result_i;
  assign result_ready_o = out_ready_i & ~returns;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      buffers_q   <= '0;
      inside_q    <= 1'b0;
      throws_q    <= 1'b0;
      in_result_q <= 1'b0;
      thrown_o    <= 1'b0;
    end else begin
      buffers_q <= buffers_q + count_t'(comes) - count_t'(begins) - count_t'(returned);
      if (valid_i & ready_o) begin
        inside_q <= ~last_i;
        throws_q <= throws;
      end
      if (result_valid_i & result_ready_o) in_result_q <= ~result_i.last;
      thrown_o <= valid_i & ready_o & throws & last_i;
    end
  end

`ifdef VERILATOR
  always_ff @(posedge clk_i)
    if (rst_ni) assert (buffers_q != '1) else $error("more buffers than the queue has");
`endif
endmodule
