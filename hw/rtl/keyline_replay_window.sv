// Anti-replay arithmetic of RFC 4303 section 3.4.3 and appendix A: the 64-bit number of a packet, its verdict, and the
// window after the packet was authenticated. Combinational.
module keyline_replay_window
  import keyline_regs_pkg::*;
(
    input  logic                       esn_i,
    input  logic [15:0]                size_i,      // of the window, W
    input  logic [63:0]                highest_i,   // authenticated so far, T
    input  logic [ReplayWindowMax-1:0] window_i,    // bit i: T - i was received
    input  logic [31:0]                received_i,  // the number in the packet, Seql

    output logic [63:0]                number_o,    // with the high half that appendix A2.2 recovers
    output logic                       too_old_o,
    output logic                       replayed_o,
    output logic [63:0]                highest_o,
    output logic [ReplayWindowMax-1:0] window_o
);
  localparam int unsigned Bits = $clog2(ReplayWindowMax);

  logic [31:0] last, bottom, high, recovered;
  logic        straddles;  // the window reaches into the previous 2^32 numbers: case B
  logic        impossible;  // before number 0, or beyond the last one
  logic        is_new;
  logic [63:0] behind, ahead;

  assign last      = {16'b0, size_i} - 32'd1;
  assign high      = highest_i[63:32];
  assign straddles = highest_i[31:0] < last;
  assign bottom    = highest_i[31:0] - last;

  always_comb begin
    recovered  = high;
    impossible = 1'b0;
    if (!straddles && received_i < bottom) begin
      recovered  = high + 32'd1;
      impossible = &high;
    end else if (straddles && received_i >= bottom) begin
      recovered  = high - 32'd1;
      impossible = high == '0;
    end
    if (!esn_i) begin
      recovered  = '0;
      impossible = 1'b0;
    end
  end

  assign number_o   = {recovered, received_i};
  assign is_new     = number_o > highest_i & ~impossible;
  assign behind     = highest_i - number_o;
  assign ahead      = number_o - highest_i;
  assign too_old_o  = impossible | (~is_new & behind >= {48'b0, size_i});
  assign replayed_o = ~too_old_o & ~is_new & window_i[behind[Bits-1:0]];

  always_comb begin
    highest_o = highest_i;
    window_o  = window_i;
    if (is_new) begin
      highest_o   = number_o;
      window_o    = ahead < 64'(ReplayWindowMax) ? window_i << ahead[Bits-1:0] : '0;
      window_o[0] = 1'b1;
    end else begin
      window_o[behind[Bits-1:0]] = 1'b1;
    end
  end
endmodule
