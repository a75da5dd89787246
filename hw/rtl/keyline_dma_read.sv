// Reads a packet from host memory: splits it into INCR bursts that do not cross 4 KiB, one at a time, and hands
// the beats on as they come. All beats come, also after an error.
module keyline_dma_read
  import keyline_card_pkg::*;
(
    input  logic         clk_i,
    input  logic         rst_ni,

    input  logic         request_valid_i,
    output logic         request_ready_o,
    input  dma_request_t request_i,  // at least one byte

    output logic         beat_valid_o,
    input  logic         beat_ready_i,
    output beat_t        beat_o,
    output logic         error_o,  // with the last beat: it or one before came with an error

    output logic         arvalid_o,
    input  logic         arready_i,
    output logic [63:0]  araddr_o,
    output logic [7:0]   arlen_o,
    input  logic         rvalid_i,
    output logic         rready_o,
    input  logic [511:0] rdata_i,
    input  logic [1:0]   rresp_i,
    input  logic         rlast_i
);
  typedef enum logic [1:0] {Idle, Address, Data} state_e;
  state_e      state_q;
  logic [63:0] address_q;
  logic [15:0] bytes_q;  // still to come
  logic        error_q;
  logic        take;
  logic        is_last;

  // Beats to the end of the packet and to the next 4 KiB boundary; a burst takes the smaller number.
  logic [9:0] beats_left;
  logic [6:0] beats_to_boundary;
  assign beats_left        = 10'((17'(bytes_q) + 17'(BeatBytes - 1)) >> 6);
  assign beats_to_boundary = 7'd64 - {1'b0, address_q[11:6]};
  assign arlen_o           = beats_left < {3'b0, beats_to_boundary} ? 8'(beats_left - 10'd1)
                                                                    : 8'(beats_to_boundary - 7'd1);
  assign araddr_o          = address_q;
  assign arvalid_o         = state_q == Address;
  assign request_ready_o   = state_q == Idle;

  assign is_last      = bytes_q <= 16'(BeatBytes);
  assign beat_valid_o = state_q == Data & rvalid_i;
  assign rready_o     = state_q == Data & beat_ready_i;
  assign take         = beat_valid_o & beat_ready_i;
  assign beat_o       = '{last: is_last, keep: keep_of(bytes_q), data: rdata_i};
  assign error_o      = error_q | rresp_i[1];

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q   <= Idle;
      address_q <= '0;
      bytes_q   <= '0;
      error_q   <= 1'b0;
    end else begin
      unique case (state_q)
        Idle: begin
          if (request_valid_i) state_q <= Address;
          address_q <= request_i.address;
          bytes_q   <= request_i.bytes;
          error_q   <= 1'b0;
        end
        Address: if (arready_i) state_q <= Data;
        default: begin
          if (take) begin
            address_q <= address_q + 64'(BeatBytes);
            bytes_q   <= bytes_q - 16'(BeatBytes);
            error_q   <= error_o;
            if (is_last) state_q <= Idle;
            else if (rlast_i) state_q <= Address;
          end
        end
      endcase
    end
  end

  logic unused;
  assign unused = rresp_i[0];

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni) begin
      assert (!(request_valid_i && request_ready_o) || (request_i.bytes != 0 && request_i.address[5:0] == 0))
      else $error("a DMA read needs bytes and an aligned address");
      assert (!(take && is_last) || rlast_i) else $error("a burst is longer than was asked for");
    end
  end
`endif
endmodule
