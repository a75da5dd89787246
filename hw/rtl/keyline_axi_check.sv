// Checks in simulation what AXI4 asks of a master, and what docs/card.md promises besides: INCR bursts within 4 KiB, data of
// bursts that were asked for only, answers only to bursts that were written.
module keyline_axi_check
  import keyline_shell_pkg::*;
(
    input logic         clk_i,
    input logic         rst_ni,
    input logic         arvalid_i,
    input logic         arready_i,
    input axi_address_t ar_i,
    input logic         rvalid_i,
    input logic         rready_i,
    input axi_read_t    r_i,
    input logic         awvalid_i,
    input logic         awready_i,
    input axi_address_t aw_i,
    input logic         wvalid_i,
    input logic         wready_i,
    input axi_write_t   w_i,
    input logic         bvalid_i,
    input logic         bready_i,
    input axi_answer_t  b_i
);
  keyline_stream_check #(.Width($bits(axi_address_t))) u_ar (
      .clk_i, .rst_ni, .valid_i(arvalid_i), .ready_i(arready_i), .data_i(ar_i));
  keyline_stream_check #(.Width($bits(axi_address_t))) u_aw (
      .clk_i, .rst_ni, .valid_i(awvalid_i), .ready_i(awready_i), .data_i(aw_i));
  keyline_stream_check #(.Width($bits(axi_write_t))) u_w (
      .clk_i, .rst_ni, .valid_i(wvalid_i), .ready_i(wready_i), .data_i(w_i));
  keyline_stream_check #(.Width($bits(axi_read_t))) u_r (
      .clk_i, .rst_ni, .valid_i(rvalid_i), .ready_i(rready_i), .data_i(r_i));
  keyline_stream_check #(.Width($bits(axi_answer_t))) u_b (
      .clk_i, .rst_ni, .valid_i(bvalid_i), .ready_i(bready_i), .data_i(b_i));

`ifdef VERILATOR
  function automatic logic is_within_page(logic [11:0] address, logic [7:0] length);
    return address[5:0] == '0 && 8'(address[11:6]) + length < 8'(PageBeats);
  endfunction

  // Of each id: beats that are still to come, bursts that were not answered. Of all: bursts that wait for their data. A slave takes
  // no data ahead of their address here.
  int           read_beats[4], unanswered[4];
  int           w_beats;
  axi_id_t      ids[256];
  logic [7:0]   lengths[256], pushed, popped;

  // verilator lint_off BLKSEQ
  //   A model of what is outstanding, in the order of the statements.
  always @(posedge clk_i) begin
    if (!rst_ni) begin
      for (int i = 0; i < 4; i++) begin
        read_beats[i] = 0;
        unanswered[i] = 0;
      end
      w_beats = 0;
      pushed  = '0;
      popped  = '0;
    end else begin
      if (arvalid_i)
        assert (is_within_page(ar_i.address[11:0], ar_i.length))
        else $error("a read crosses 4 KiB or is not aligned");
      if (awvalid_i)
        assert (is_within_page(aw_i.address[11:0], aw_i.length))
        else $error("a write crosses 4 KiB or is not aligned");
      if (arvalid_i && arready_i) read_beats[ar_i.id] += int'(ar_i.length) + 1;
      if (rvalid_i && rready_i) begin
        assert (read_beats[r_i.id] > 0) else $error("read data that nobody asked for");
        read_beats[r_i.id]--;
      end
      if (awvalid_i && awready_i) begin
        ids[pushed]     = aw_i.id;
        lengths[pushed] = aw_i.length;
        pushed++;
      end
      if (wvalid_i && wready_i) begin
        assert (pushed != popped) else $error("write data ahead of their address");
        w_beats++;
        assert (w_i.last == (w_beats == int'(lengths[popped]) + 1)) else $error("WLAST in the wrong beat");
        if (w_i.last) begin
          unanswered[ids[popped]]++;
          popped++;
          w_beats = 0;
        end
      end
      if (bvalid_i && bready_i) begin
        assert (unanswered[b_i.id] > 0) else $error("an answer to no write");
        unanswered[b_i.id]--;
      end
    end
  end
  // verilator lint_on BLKSEQ
`else
  logic unused;
  assign unused = &{1'b0, clk_i, rst_ni};
`endif
endmodule
