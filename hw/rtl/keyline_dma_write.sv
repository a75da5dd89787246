// Writes a packet to host memory: INCR bursts that do not cross 4 KiB, one at a time; done when the last is answered.
module keyline_dma_write
  import keyline_card_pkg::*;
(
    input  logic         clk_i,
    input  logic         rst_ni,

    input  logic         request_valid_i,
    output logic         request_ready_o,
    input  dma_request_t request_i,  // at least one byte

    // The beats may hold more than the request asks for; what is more is not written.
    input  logic         beat_valid_i,
    output logic         beat_ready_o,
    input  beat_t        beat_i,

    output logic         done_o,   // a pulse
    output logic         error_o,  // with done_o: a burst was answered with an error

    output logic         awvalid_o,
    input  logic         awready_i,
    output logic [63:0]  awaddr_o,
    output logic [7:0]   awlen_o,
    output logic         wvalid_o,
    input  logic         wready_i,
    output logic [511:0] wdata_o,
    output logic [63:0]  wstrb_o,
    output logic         wlast_o,
    input  logic         bvalid_i,
    output logic         bready_o,
    input  logic [1:0]   bresp_i
);
  typedef enum logic [1:0] {Idle, Address, Data, Answer} state_e;
  state_e      state_q;
  logic [63:0] address_q;
  logic [15:0] bytes_q;  // of the packet, still to write
  logic [9:0]  beats_q;  // likewise
  logic [7:0]  burst_q;  // of the burst, still to write, less one
  logic        error_q;

  logic [6:0] beats_to_boundary;
  assign beats_to_boundary = 7'd64 - {1'b0, address_q[11:6]};
  assign awlen_o         = beats_q < {3'b0, beats_to_boundary} ? 8'(beats_q - 10'd1) : 8'(beats_to_boundary - 7'd1);
  assign awaddr_o        = address_q;
  assign awvalid_o       = state_q == Address;
  assign request_ready_o = state_q == Idle;
  assign wvalid_o        = state_q == Data & beat_valid_i;
  assign beat_ready_o    = state_q == Data & wready_i;
  assign wdata_o         = beat_i.data;
  assign wstrb_o         = beat_i.keep & keep_of(bytes_q);
  assign wlast_o         = burst_q == '0;
  assign bready_o        = state_q == Answer;
  assign done_o          = state_q == Answer & bvalid_i & beats_q == '0;
  assign error_o         = error_q | bresp_i[1];

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q   <= Idle;
      address_q <= '0;
      bytes_q   <= '0;
      beats_q   <= '0;
      burst_q   <= '0;
      error_q   <= 1'b0;
    end else begin
      unique case (state_q)
        Idle: begin
          if (request_valid_i) state_q <= Address;
          address_q <= request_i.address;
          bytes_q   <= request_i.bytes;
          beats_q   <= 10'((17'(request_i.bytes) + 17'(BeatBytes - 1)) >> 6);
          error_q   <= 1'b0;
        end
        Address: begin
          burst_q <= awlen_o;
          if (awready_i) state_q <= Data;
        end
        Data: begin
          if (wvalid_o & wready_i) begin
            address_q <= address_q + 64'(BeatBytes);
            bytes_q   <= bytes_q - 16'(BeatBytes);
            beats_q   <= beats_q - 10'd1;
            burst_q   <= burst_q - 8'd1;
            if (wlast_o) state_q <= Answer;
          end
        end
        default: begin
          if (bvalid_i) begin
            error_q <= error_o;
            state_q <= beats_q == '0 ? Idle : Address;
          end
        end
      endcase
    end
  end

  logic unused;
  assign unused = &{1'b0, bresp_i[0], beat_i.last};

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni) begin
      assert (!(request_valid_i && request_ready_o) || (request_i.bytes != 0 && request_i.address[5:0] == 0))
      else $error("a DMA write needs bytes and an aligned address");
    end
  end
`endif
endmodule
