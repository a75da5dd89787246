// Frames, or packets, in a ring of beats: store and forward. One goes in beat by beat and is kept or taken back when it ends; only whole
// ones come out, without a bubble inside of one or between two that are there.
module keyline_frame_buffer #(
    // log2 of the beats.
    parameter int unsigned BeatsLog2 = 9,
    // Bits that are told about a frame when it ends, and stand beside each of its beats when it comes out.
    parameter int unsigned RecordWidth = 16
) (
    input  logic                   clk_i,
    input  logic                   rst_ni,

    // In. Without ready_o a beat is lost, and its frame is not kept. A frame has a beat at least.
    output logic                   ready_o,
    input  logic                   write_i,
    input  logic [511:0]           data_i,
    input  logic                   end_i,   // with the last beat, or behind it
    input  logic                   keep_i,  // with end_i
    input  logic [RecordWidth-1:0] record_i,
    output logic                   lost_o,  // with end_i: a beat of it was lost

    // Out.
    output logic                   valid_o,
    input  logic                   ready_i,
    output logic                   first_o,
    output logic                   last_o,
    output logic [511:0]           data_o,
    output logic [RecordWidth-1:0] record_o
);
  typedef logic [BeatsLog2:0] pointer_t;  // with the pass in its high bit
  typedef struct packed {
    logic [RecordWidth-1:0] record;
    logic [BeatsLog2:0]     beats;
  } frame_t;
  localparam pointer_t Depth = pointer_t'(1 << BeatsLog2);

  logic [511:0] beats_q[1 << BeatsLog2];
  pointer_t     write_q, kept_q, read_q, written, write_next;
  logic         stores, keeps, failed_q, records_ready;
  assign stores     = write_i & ready_o & ~failed_q;
  assign lost_o     = failed_q | (write_i & ~ready_o) | ~records_ready;
  assign keeps      = end_i & keep_i & ~lost_o;
  assign written    = write_q + pointer_t'(stores);
  assign write_next = end_i & ~keeps ? kept_q : written;

  always_ff @(posedge clk_i) begin
    if (stores) beats_q[write_q[BeatsLog2-1:0]] <= data_i;
    if (!rst_ni) begin
      write_q  <= '0;
      kept_q   <= '0;
      failed_q <= 1'b0;
      ready_o  <= 1'b0;
    end else begin
      write_q  <= write_next;
      failed_q <= ~end_i & (failed_q | (write_i & ~ready_o));
      // What is read in this clock is counted a clock later.
      ready_o  <= pointer_t'(write_next - read_q) != Depth;
      if (keeps) kept_q <= written;
    end
  end

  frame_t ended, head;
  logic   head_valid, head_pop;
  assign ended = '{record: record_i, beats: pointer_t'(written - kept_q)};
  keyline_fifo #(.Width($bits(frame_t)), .DepthLog2(BeatsLog2)) u_records (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(keeps), .ready_o(records_ready), .data_i(ended),
      .valid_o(head_valid), .ready_i(head_pop), .data_o(head));

  pointer_t     left_q;  // beats of the frame that is being read, without this one; 0: its first one is next
  logic         begun_q, is_last, issue, advance, valid_q, first_q, last_q, feed_ready;
  logic [511:0] data_q;
  logic [RecordWidth-1:0] record_q;
  assign is_last  = begun_q ? left_q == pointer_t'(1) : head.beats == pointer_t'(1);
  assign advance  = ~valid_q | feed_ready;
  assign issue    = head_valid & advance;
  assign head_pop = issue & is_last;
  always_ff @(posedge clk_i) begin
    if (advance) begin
      data_q   <= beats_q[read_q[BeatsLog2-1:0]];
      first_q  <= ~begun_q;
      last_q   <= is_last;
      record_q <= head.record;
    end
    if (!rst_ni) begin
      read_q  <= '0;
      left_q  <= '0;
      begun_q <= 1'b0;
      valid_q <= 1'b0;
    end else begin
      if (advance) valid_q <= issue;
      read_q <= read_q + pointer_t'(issue);
      if (issue) begin
        begun_q <= ~is_last;
        left_q  <= (begun_q ? left_q : head.beats) - pointer_t'(1);
      end
    end
  end

  keyline_slice #(.Width(514 + RecordWidth)) u_out (
      .clk_i, .rst_ni, .valid_i(valid_q), .ready_o(feed_ready), .data_i({record_q, last_q, first_q, data_q}),
      .valid_o, .ready_i, .data_o({record_o, last_o, first_o, data_o}));

`ifdef VERILATOR
  always_ff @(posedge clk_i)
    if (rst_ni) assert (!keeps || written != kept_q) else $error("a frame without beats");
`endif
endmodule
