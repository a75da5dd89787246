// Holds the octets of packets from the bus until all of a packet are there, and gives it to the pipeline: so a packet that
// the bus failed never goes in, and one that goes in has no bubbles. Of a command nothing is kept: each beat is overwritten with zeros
// as soon as it was read, and so is the register behind the memory.
module keyline_read_buffer
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter int unsigned BeatsLog2 = 9,
    // log2 of the packets and of the bursts on their way.
    parameter int unsigned RecordsLog2 = 9,
    parameter int unsigned BurstsLog2 = 8
) (
    input  logic        clk_i,
    input  logic        rst_ni,

    // What was asked for.
    input  logic        record_valid_i,
    output logic        record_ready_o,
    input  record_t     record_i,
    input  logic        burst_valid_i,
    output logic        burst_ready_o,
    input  logic        burst_last_i,
    output logic        freed_o,

    // What comes.
    input  logic        r_valid_i,
    output logic        r_ready_o,
    input  axi_read_t   r_i,

    // To the pipeline, and to the writer, which learns of each packet before its first beat can come out.
    output logic        beat_valid_o,
    input  logic        beat_ready_i,
    output input_beat_t beat_o,
    output logic        context_valid_o,
    input  logic        context_ready_i,
    output context_t    context_o
);
  typedef logic [BeatsLog2-1:0] slot_t;

  // Arrival: data in the order in which they were asked for.
  logic [511:0] beats_q[1 << BeatsLog2];
  slot_t        write_q, wipe_slot_q;
  logic         wipe_q, arrive, failed_q;
  logic         burst_valid, burst_last, arrived_valid, arrived_failed, arrived_ready, arrived_room;
  assign r_ready_o = ~wipe_q;
  assign arrive    = r_valid_i & r_ready_o;

  keyline_fifo #(.Width(1), .DepthLog2(BurstsLog2)) u_bursts (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(burst_valid_i), .ready_o(burst_ready_o), .data_i(burst_last_i),
      .valid_o(burst_valid), .ready_i(arrive & r_i.last), .data_o(burst_last));

  keyline_fifo #(.Width(1), .DepthLog2(RecordsLog2)) u_arrived (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(arrive & r_i.last & burst_last), .ready_o(arrived_room),
      .data_i(failed_q | r_i.error), .valid_o(arrived_valid), .ready_i(arrived_ready), .data_o(arrived_failed));

  always_ff @(posedge clk_i) begin
    if (wipe_q) beats_q[wipe_slot_q] <= '0;
    else if (arrive) beats_q[write_q] <= r_i.data;
    if (!rst_ni) begin
      write_q  <= '0;
      failed_q <= 1'b0;
    end else begin
      write_q <= write_q + slot_t'(arrive);
      if (arrive) failed_q <= (failed_q | r_i.error) & ~(r_i.last & burst_last);
    end
  end

  // Departure: the packet at the head of the records.
  record_t     head;
  logic        head_valid, head_pop;
  keyline_fifo #(.Width($bits(record_t)), .DepthLog2(RecordsLog2)) u_records (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(record_valid_i), .ready_o(record_ready_o), .data_i(record_i),
      .valid_o(head_valid), .ready_i(head_pop), .data_o(head));

  slot_t       read_q, read_slot;
  beat_count_t index_q;
  logic        is_read, is_first, is_last, issue, advance, goes_in;
  assign is_read       = head.is_ok;  // its octets are in the buffer
  assign goes_in       = is_read & ~arrived_failed;
  assign is_first      = index_q == '0;
  assign is_last       = index_q + 8'd1 == head.beats;
  assign issue         = head_valid & is_read & arrived_valid & advance & (~is_first | context_ready_i);
  assign head_pop      = is_read ? issue & is_last : head_valid & context_ready_i;
  assign arrived_ready = issue & is_last;
  assign context_valid_o = is_read ? issue & is_first : head_valid;
  assign context_o = '{cookie: head.cookie, destination: head.destination, length: head.length, command: head.command,
                       beats: head.beats, is_ok: goes_in, status: is_read & arrived_failed ? StatusDmaError : head.status};

  // The memory's register reads its last slot again when there is nothing else, which is zero after a command.
  input_beat_t  tags_q;
  logic [511:0] data_q;
  logic         valid_q, feed_ready;
  assign advance   = ~valid_q | feed_ready;
  assign read_slot = issue ? read_q : read_q - slot_t'(1);

  always_ff @(posedge clk_i) begin
    if (advance) data_q <= beats_q[read_slot];
    if (!rst_ni) begin
      read_q  <= '0;
      index_q <= '0;
      valid_q <= 1'b0;
      wipe_q  <= 1'b0;
    end else begin
      read_q <= read_q + slot_t'(issue);
      if (issue) index_q <= is_last ? '0 : index_q + 8'd1;
      if (advance) valid_q <= issue & goes_in;
      wipe_q  <= issue & head.command;
      freed_o <= issue;
    end
    if (issue) wipe_slot_q <= read_q;
    if (advance) begin
      tags_q            <= '0;
      tags_q.is_command <= head.command;
      tags_q.first      <= is_first;
      tags_q.last       <= is_last | head.command;
      tags_q.length     <= head.length;
      tags_q.sa_index   <= head.sa_index;
      tags_q.flags      <= head.flags;
    end
  end

  input_beat_t fed;
  always_comb begin
    fed      = tags_q;
    fed.data = data_q;
    if (tags_q.is_command) begin
      // A beat by itself.
      fed.first    = 1'b1;
      fed.length   = 16'(BeatBytes);
      fed.sa_index = '0;
    end
  end

  keyline_slice #(.Width($bits(input_beat_t))) u_feed (
      .clk_i, .rst_ni, .valid_i(valid_q), .ready_o(feed_ready), .data_i(fed),
      .valid_o(beat_valid_o), .ready_i(beat_ready_i), .data_o(beat_o));

`ifdef VERILATOR
  slot_t checked_q;
  logic  check_q;
  always_ff @(posedge clk_i) begin
    check_q   <= rst_ni & wipe_q;
    checked_q <= wipe_slot_q;
    if (rst_ni) begin
      assert (!check_q || beats_q[checked_q] == '0) else $error("a command was kept");
      assert (!arrive || burst_valid) else $error("octets that nobody asked for");
      assert (!(arrive && r_i.last && burst_last) || arrived_room) else $error("more packets than records");
    end
  end
`else
  logic unused_checks;
  assign unused_checks = &{1'b0, burst_valid, arrived_room};
`endif
  logic unused;
  assign unused = &{1'b0, r_i.id};
endmodule
