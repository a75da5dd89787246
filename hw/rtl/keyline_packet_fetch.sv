// Starts packets: takes a descriptor when there is room for everything that will become of it, and asks for its octets in
// bursts within 4 KiB. A descriptor that cannot be is handed on without a read.
module keyline_packet_fetch
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    // Beats of the read buffer.
    parameter int unsigned BufferBeats = 512
) (
    input  logic          clk_i,
    input  logic          rst_ni,
    input  logic          clear_i,
    input  logic          start_i,  // packets may start

    input  logic [3:0]    completion_log2_size_i,
    input  count_t        completion_consumer_i,
    output count_t        started_o,  // descriptors so far

    input  logic          request_valid_i,
    output logic          request_ready_o,
    input  request_t      request_i,

    output logic          ar_valid_o,
    input  logic          ar_ready_i,
    output beat_address_t ar_address_o,
    output logic [7:0]    ar_length_o,

    // To the read buffer: a packet, each of its bursts, and what room it made.
    output logic          record_valid_o,
    input  logic          record_ready_i,
    output record_t       record_o,
    output logic          burst_valid_o,
    input  logic          burst_ready_i,
    output logic          burst_last_o,  // of its packet
    input  logic          freed_i        // a beat
);
  localparam int unsigned SpaceBits = $clog2(BufferBeats + 1);
  typedef logic [SpaceBits:0] space_t;  // with a sign

  // Two descriptors: how long the new one is, is seen in its clock; the other one waits here until all of its bursts are asked for.
  logic          new_valid_q, valid_q, first_q, last_q;
  record_t       new_q, record_q;
  beat_address_t new_address_q, address_q;
  space_t        new_needs_q;  // its beats, negative
  logic          take, load, step, next;
  assign next            = ~valid_q | (step & last_q);
  assign load            = new_valid_q & next;
  assign take            = request_valid_i & request_ready_o;
  assign request_ready_o = ~new_valid_q | next;

  logic [15:0] beats, needs;
  logic        too_big;
  assign beats   = (request_i.length + 16'd63) >> 6;
  assign needs   = 16'd0 - request_i.length;
  assign too_big = request_i.length > 16'(MaxSourceBytes);
  always_ff @(posedge clk_i) begin
    if (take) begin
      new_q.cookie      <= request_i.cookie;
      new_q.destination <= request_i.destination;
      new_q.length      <= request_i.length;
      new_q.sa_index    <= request_i.sa_index;
      new_q.flags       <= request_i.flags;
      new_q.command     <= request_i.command;
      new_q.beats       <= beats[7:0];
      new_q.is_ok       <= ~request_i.bad & ~too_big;
      new_q.status      <= request_i.bad ? StatusBadDescriptor : too_big ? StatusTooBig : StatusOk;
      new_address_q     <= request_i.source;
      new_needs_q       <= {1'b1, needs[6+:SpaceBits]};
    end
    if (!rst_ni || clear_i) new_valid_q <= 1'b0;
    else new_valid_q <= request_valid_i | (new_valid_q & ~next);
  end

  // Its bursts: the first one to the end of its page, then whole pages.
  beat_count_t rest_q;    // beats behind this burst
  logic [6:0]  chunk_q;   // beats of this burst
  logic [8:0]  reach;     // from the first one's page
  logic        is_beyond, is_long;
  assign reach     = {1'b0, new_q.beats} + {3'b0, new_address_q[5:0]};
  assign is_beyond = reach > 9'(PageBeats);
  assign is_long   = rest_q > 8'(PageBeats);
  always_ff @(posedge clk_i) begin
    if (load) begin
      record_q  <= new_q;
      address_q <= new_address_q;
      chunk_q   <= is_beyond ? 7'(PageBeats) - {1'b0, new_address_q[5:0]} : new_q.beats[6:0];
      rest_q    <= is_beyond ? reach[7:0] - 8'(PageBeats) : '0;
      last_q    <= ~is_beyond | ~new_q.is_ok;
    end else if (step) begin
      address_q <= {address_q[57:6] + 52'd1, 6'b0};
      chunk_q   <= is_long ? 7'(PageBeats) : rest_q[6:0];
      rest_q    <= is_long ? rest_q - 8'(PageBeats) : '0;
      last_q    <= ~is_long;
    end
    if (!rst_ni || clear_i) begin
      valid_q <= 1'b0;
      first_q <= 1'b0;
    end else begin
      valid_q <= new_valid_q | (valid_q & ~(step & last_q));
      first_q <= load | (first_q & ~step);
    end
  end

  // All of the packet's room is taken with its first burst: of the buffer, and of the ring of completions.
  space_t      space_q, spare_q;  // what is free, and what will be when this packet has its room
  space_t      for_next, for_later;
  logic [1:0]  carried;
  logic        starts, room_q;
  logic [15:0] ring_size, used_q;  // used: by packets that have started
  assign ring_size = 16'd1 << completion_log2_size_i;
  assign starts    = record_valid_o & record_q.is_ok;
  assign step = valid_q & (~record_q.is_ok | ((~ar_valid_o | ar_ready_i) & burst_ready_i))
                & (~first_q | (start_i & room_q & record_ready_i & (~record_q.is_ok | ~spare_q[SpaceBits])));
  // The sums of three: the beat that was freed is carried in.
  assign {for_next, carried[0]}  = {spare_q, 1'b1} + {new_needs_q, freed_i};
  assign {for_later, carried[1]} = {space_q, 1'b1} + {new_needs_q, freed_i};

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      space_q   <= space_t'(BufferBeats);
      spare_q   <= '0;
      started_o <= '0;
      used_q    <= '0;
      room_q    <= 1'b0;
    end else begin
      space_q   <= (starts ? spare_q : space_q) + space_t'(freed_i);
      spare_q   <= ~load ? spare_q + space_t'(freed_i) : starts ? for_next : for_later;
      started_o <= started_o + 16'(record_valid_o);
      used_q    <= started_o - completion_consumer_i + 16'(record_valid_o);
      // Seen a clock late: so the one that starts now is counted in already.
      room_q    <= record_valid_o ? used_q < ring_size - 16'd1 : used_q < ring_size;
    end
  end

  assign record_valid_o = step & first_q;
  assign record_o       = record_q;
  assign burst_valid_o  = step & record_q.is_ok;
  assign burst_last_o   = last_q;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) ar_valid_o <= 1'b0;
    else ar_valid_o <= (step & record_q.is_ok) | (ar_valid_o & ~ar_ready_i);
    if (step & record_q.is_ok) begin
      ar_address_o <= address_q;
      ar_length_o  <= 8'(chunk_q) - 8'd1;
    end
  end

  logic unused;
  assign unused = &{1'b0, beats[15:8], needs[5:0], carried};
endmodule
