// Holds one packet that comes out of a kernel until the engine knows what to do with it. Nothing leaves before
// release_i; after clear_i nothing of the old packet ever does (contract 3: no plaintext before its tag is verified).
module keyline_packet_buffer
  import keyline_card_pkg::*;
#(
    // Beats of the longest packet, a power of two.
    parameter int unsigned Depth = 256
) (
    input  logic  clk_i,
    input  logic  rst_ni,

    input  logic  clear_i,
    input  logic  release_i,

    input  logic  in_valid_i,  // always taken
    input  beat_t in_i,
    output logic  full_packet_o,  // the last beat is here

    output logic  out_valid_o,
    input  logic  out_ready_i,
    output beat_t out_o
);
  localparam int unsigned Bits = $clog2(Depth);

  beat_t           beats_q[Depth];
  logic [Bits:0]   written_q, read_q;
  logic            released_q;
  logic            fetch;

  assign fetch = released_q & read_q != written_q & (out_ready_i | ~out_valid_o);

  always_ff @(posedge clk_i) begin
    if (in_valid_i && !written_q[Bits]) beats_q[written_q[Bits-1:0]] <= in_i;
    if (fetch) out_o <= beats_q[read_q[Bits-1:0]];
    if (!rst_ni || clear_i) begin
      written_q     <= '0;
      read_q        <= '0;
      released_q    <= 1'b0;
      out_valid_o   <= 1'b0;
      full_packet_o <= 1'b0;
      out_o         <= '0;
    end else begin
      if (in_valid_i && !written_q[Bits]) begin
        written_q     <= written_q + (Bits + 1)'(1);
        full_packet_o <= in_i.last;
      end
      if (release_i) released_q <= 1'b1;
      if (fetch) read_q <= read_q + (Bits + 1)'(1);
      if (fetch) out_valid_o <= 1'b1;
      else if (out_ready_i) out_valid_o <= 1'b0;
    end
  end

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni && !clear_i) begin
      assert (!(in_valid_i && (written_q[Bits] || full_packet_o))) else $error("a beat beyond the packet");
      assert (!out_valid_o || released_q) else $error("a beat left before its release");
    end
  end
`endif
endmodule
