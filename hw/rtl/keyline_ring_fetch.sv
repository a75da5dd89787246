// The submission ring of a direction: reads descriptors ahead, up to sixteen in a burst, and hands them on in order.
// A burst is asked for only when there is room for all of it.
module keyline_ring_fetch
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter bit IsInbound = 1'b0,
    // There is a pipeline behind the ring: commands, dummy packets.
    parameter bit HasSas = 1'b1,
    // Packets may go to the network.
    parameter bit HasNetwork = 1'b0
) (
    input  logic          clk_i,
    input  logic          rst_ni,
    input  logic          clear_i,  // the queue is switched on: counts are zero, nothing is kept
    input  logic          run_i,    // may ask for more

    input  ring_t         ring_i,
    input  count_t        producer_i,
    output count_t        consumer_o,  // descriptors that have arrived
    output logic          busy_o,      // bursts are outstanding
    output logic          error_o,     // a pulse: the bus failed

    output logic          ar_valid_o,
    input  logic          ar_ready_i,
    output beat_address_t ar_address_o,
    output logic [7:0]    ar_length_o,
    input  logic          r_valid_i,  // taken at once
    input  axi_read_t     r_i,

    output logic          request_valid_o,
    input  logic          request_ready_i,
    output request_t      request_o
);
  localparam int unsigned DepthLog2 = $clog2(PrefetchedDescriptors);
  localparam int unsigned BurstDescriptors = 16;
  localparam int unsigned BurstsLog2 = 4;

  // What to ask for next: up to the next multiple of sixteen entries, which is never beyond the ring or a page.
  count_t     requested_q, taken_q, arrived_q;
  count_t     waiting_q, slot;
  logic [4:0] count, to_group, last;  // last: of the burst, counted from its first beat
  logic       has_room_q;
  assign to_group = 5'(BurstDescriptors) - {1'b0, requested_q[3:0]};
  assign count    = waiting_q < 16'(to_group) ? waiting_q[4:0] : to_group;
  assign slot     = requested_q & ((16'd1 << ring_i.log2_size) - 16'd1);
  assign last     = {4'b0, slot[0]} + count - 5'd1;

  // A clock to decide, two to count anew: a burst every three clocks is plenty.
  logic       decide, asked_valid, asked_ready, asked_pop;
  logic [1:0] settle_q;
  logic [4:0] asked_count;
  assign decide = run_i & settle_q == '0 & ~ar_valid_o & has_room_q & waiting_q != '0 & asked_ready;

  keyline_fifo #(.Width(5), .DepthLog2(BurstsLog2)) u_asked (
      .clk_i, .rst_ni, .clear_i, .valid_i(decide), .ready_o(asked_ready), .data_i(count),
      .valid_o(asked_valid), .ready_i(asked_pop), .data_o(asked_count));

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      requested_q <= '0;
      ar_valid_o  <= 1'b0;
      settle_q    <= '0;
      waiting_q   <= '0;
      has_room_q  <= 1'b0;
    end else begin
      settle_q   <= {settle_q[0], decide};
      waiting_q  <= producer_i - requested_q;
      has_room_q <= 16'(requested_q - taken_q) <= 16'(PrefetchedDescriptors - BurstDescriptors);
      if (ar_ready_i) ar_valid_o <= 1'b0;
      if (decide) begin
        ar_valid_o  <= 1'b1;
        requested_q <= requested_q + 16'(count);
      end
    end
    if (decide) begin
      // Two descriptors a beat. With an odd first one its beat is read again.
      ar_address_o <= ring_i.base[63:6] + 58'(slot[15:1]);
      ar_length_o  <= {4'b0, last[4:1]};
    end
  end

  // What arrives: the descriptor in the low half counts when it is the next one, that in the high half unless the burst
  // ends before it.
  function automatic request_t checked(descriptor_t descriptor);
    request_t made;
    made.cookie      = descriptor.cookie;
    made.source      = descriptor.source[63:6];
    made.destination = descriptor.destination[63:6];
    made.length      = descriptor.length;
    made.sa_index    = descriptor.sa_index;
    made.flags       = '{next_hop: descriptor.next_hop[$clog2(NextHops)-1:0], to_network: descriptor.to_network,
                         dummy: descriptor.dummy};
    made.command     = descriptor.command;
    made.bad         = descriptor.source[5:0] != '0 | descriptor.destination[5:0] != '0 | descriptor.length == '0
                          | descriptor.zero_flags != '0 | descriptor.zero_octets != '0
                          | (descriptor.to_network & (~HasNetwork | descriptor.command))
                          | (descriptor.next_hop != '0 & (~descriptor.to_network | descriptor.next_hop >= 8'(NextHops)))
                          | (descriptor.dummy & (IsInbound | ~HasSas | descriptor.command)) | (descriptor.command & ~HasSas)
                          | (descriptor.command & descriptor.length[5:0] != '0);
    return made;
  endfunction

  descriptor_t low, high;
  logic [4:0]  left, left_q;
  logic        taken, begun_q, takes_low, takes_high, failed_q;
  logic [1:0]  arriving;
  assign low        = r_i.data[255:0];
  assign high       = r_i.data[511:256];
  assign left       = begun_q ? left_q : asked_count;
  assign takes_low  = r_valid_i & ~arrived_q[0];
  assign takes_high = r_valid_i & (arrived_q[0] | left >= 5'd2);
  assign arriving   = {1'b0, takes_low} + {1'b0, takes_high};
  assign taken      = request_valid_o & request_ready_i;
  assign asked_pop  = r_valid_i & (left == 5'd1 | (left == 5'd2 & ~arrived_q[0]));  // no more than arrive now
  assign error_o    = r_valid_i & r_i.error & ~failed_q;
  assign busy_o     = asked_valid | ar_valid_o | settle_q != '0;
  assign consumer_o = arrived_q;

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      arrived_q <= '0;
      taken_q   <= '0;
      begun_q   <= 1'b0;
      left_q    <= '0;
      failed_q  <= 1'b0;
    end else begin
      if (r_valid_i) begin
        begun_q   <= ~asked_pop;
        left_q    <= left - 5'(arriving);
        arrived_q <= arrived_q + 16'(arriving);
        failed_q  <= failed_q | r_i.error;
      end
      taken_q <= taken_q + 16'(taken);
    end
  end

  // Entries with an even and with an odd index.
  logic [1:0] push, valid, pop, push_ready;
  request_t   pushed[2], heads[2];
  assign push            = {takes_high, takes_low} & {2{~(failed_q | r_i.error)}};
  assign pushed[0]       = checked(low);
  assign pushed[1]       = checked(high);
  assign request_valid_o = taken_q[0] ? valid[1] : valid[0];
  assign request_o       = taken_q[0] ? heads[1] : heads[0];
  assign pop             = {request_ready_i & taken_q[0], request_ready_i & ~taken_q[0]};

  for (genvar i = 0; i < 2; i++) begin : gen_half
    keyline_fifo #(.Width($bits(request_t)), .DepthLog2(DepthLog2 - 1)) u_requests (
        .clk_i, .rst_ni, .clear_i, .valid_i(push[i]), .ready_o(push_ready[i]), .data_i(pushed[i]),
        .valid_o(valid[i]), .ready_i(pop[i]), .data_o(heads[i]));
  end

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni && !clear_i) begin
      assert ((push & ~push_ready) == '0) else $error("a descriptor without room");
      assert (!r_valid_i || asked_valid) else $error("descriptors that nobody asked for");
    end
  end
`else
  logic unused_ready;
  assign unused_ready = &{1'b0, push_ready};
`endif
  logic unused;
  assign unused = &{1'b0, r_i.id, r_i.last, ring_i.base[5:0], last[0]};
endmodule
