// Takes what comes out of the pipeline and cuts it into bursts: a burst is announced when all of its beats are in the buffer.
// For each descriptor one outcome, behind its last burst.
module keyline_packet_write
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter int unsigned BeatsLog2 = 8,
    parameter int unsigned OutcomesLog2 = 8
) (
    input  logic         clk_i,
    input  logic         rst_ni,

    input  logic         context_valid_i,
    output logic         context_ready_o,
    input  context_t     context_i,
    input  logic         beat_valid_i,
    output logic         beat_ready_o,
    input  output_beat_t beat_i,

    output logic         burst_valid_o,
    input  logic         burst_ready_i,
    output burst_t       burst_o,
    output logic         w_valid_o,
    input  logic         w_ready_i,
    output axi_write_t   w_o,

    output logic         outcome_valid_o,
    input  logic         outcome_ready_i,
    output outcome_t     outcome_o
);
  typedef struct packed {
    logic         last;
    logic [6:0]   octets;
    logic [511:0] data;
  } kept_t;

  // State of the packet whose beats come: where the next one goes, how many are in its open burst, how many were kept.
  logic          begun_q, page_end_q, page_end;
  beat_address_t next_q, address, start_q, start;
  logic [3:0]    open_q, open;
  beat_count_t   kept_q, kept, responses_q, responses;
  logic [3:0]    bursts_q, bursts;
  assign address   = begun_q ? next_q : context_i.destination;
  assign open      = begun_q ? open_q : '0;
  assign kept      = begun_q ? kept_q : '0;
  assign bursts    = begun_q ? bursts_q : '0;
  assign responses = begun_q ? responses_q : context_i.beats;
  assign page_end  = begun_q ? page_end_q : &context_i.destination[5:0];  // of address
  assign start     = open == '0 ? address : start_q;

  logic goes_in, has_room, take, ends, fits, keep, close, kept_close, done;
  logic kept_ready, burst_ready, outcome_ready;
  assign goes_in  = context_i.is_ok;
  assign has_room = kept_ready & burst_ready & outcome_ready;
  assign take     = context_valid_i & goes_in & beat_valid_i & has_room;
  assign ends     = beat_i.last & (~context_i.command | responses == 8'd1);
  assign fits     = kept < 8'(MaxResultBeats);
  // A last beat without octets closes the burst that is open.
  assign keep     = take & fits & (beat_i.octets != '0 | open != '0);
  assign close    = ends | open == 4'(WriteBurstBeats - 1) | page_end;
  assign kept_close = keep & close;
  assign done     = goes_in ? take & ends : context_valid_i & outcome_ready;

  assign beat_ready_o    = context_valid_i & goes_in & has_room;
  assign context_ready_o = done;

  outcome_t outcome;
  always_comb begin
    outcome               = '0;
    outcome.cookie        = context_i.cookie;
    outcome.source_length = context_i.length;
    outcome.command       = context_i.command;
    outcome.bursts        = kept_close ? bursts + 4'd1 : bursts;
    if (!goes_in) begin
      outcome.bursts        = '0;
      outcome.result.status = context_i.status;
    end else if (context_i.command) begin
      outcome.result.length = context_i.length;
      outcome.result.status = StatusOk;
    end else begin
      outcome.result = beat_i.result;
      // Longer than any buffer: what was written is not the packet.
      if (!fits && beat_i.octets != '0) outcome.result.status = StatusTooBig;
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      begun_q <= 1'b0;
    end else if (take) begin
      begun_q <= ~ends;
    end
    if (take) begin
      next_q      <= address + 58'(keep);
      page_end_q  <= keep ? address[5:0] == 6'd62 : page_end;
      start_q     <= start;
      open_q      <= kept_close ? '0 : open + 4'(keep);
      kept_q      <= kept + 8'(keep);
      bursts_q    <= kept_close ? bursts + 4'd1 : bursts;
      responses_q <= responses - 8'(beat_i.last);
    end
  end

  kept_t  kept_out;
  burst_t burst;
  assign burst = '{address: start, length: open};

  keyline_fifo #(.Width($bits(kept_t)), .DepthLog2(BeatsLog2)) u_kept (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(keep), .ready_o(kept_ready),
      .data_i({close, beat_i.octets, beat_i.data}), .valid_o(w_valid_o), .ready_i(w_ready_i), .data_o(kept_out));
  keyline_fifo #(.Width($bits(burst_t)), .DepthLog2(BeatsLog2)) u_bursts (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(kept_close), .ready_o(burst_ready), .data_i(burst),
      .valid_o(burst_valid_o), .ready_i(burst_ready_i), .data_o(burst_o));
  keyline_fifo #(.Width($bits(outcome_t)), .DepthLog2(OutcomesLog2)) u_outcomes (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(done), .ready_o(outcome_ready), .data_i(outcome),
      .valid_o(outcome_valid_o), .ready_i(outcome_ready_i), .data_o(outcome_o));

  assign w_o.last    = kept_out.last;
  assign w_o.data    = kept_out.data;
  assign w_o.strobes = kept_out.octets >= 7'(BeatBytes) ? '1 : ~({BeatBytes{1'b1}} << kept_out.octets[5:0]);

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni && take) begin
      assert (beat_i.is_command == context_i.command) else $error("a response to a packet, or a packet as a response");
      assert (beat_i.octets <= 7'(BeatBytes) && (beat_i.last || beat_i.octets == 7'(BeatBytes)))
      else $error("a beat in the middle of a packet is not full");
    end
  end
`else
  logic unused;
  assign unused = &{1'b0, beat_i.is_command};
`endif
endmodule
