// What goes to the MAC: packets that the outbound pipeline has made, with an Ethernet header, and frames that the host has made, one of
// each in turn. A frame begins when all of it is here and then goes without a bubble, as MACs want it. Short ones are padded with zeros,
// and nothing that is not of the frame is ever in a beat.
module keyline_network_transmit
  import keyline_network_pkg::*;
#(
    // log2 of the beats of each buffer; the longest packet has 160.
    parameter int unsigned EspBeatsLog2 = 9,
    parameter int unsigned HostBeatsLog2 = 9,
    // log2 of the clocks in which a MAC takes nothing of what is offered until it counts as stalled: 2^17 are 437 us, and the longest
    // pause that a peer can ask for (IEEE 802.1Q, PFC) is 336 us at 100 Gb/s.
    parameter int unsigned PatienceLog2 = 17
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  mac_address_t     address_i,  // of this port

    // Writers: 0 packets, 1 frames of the host. As keyline_frame_buffer has them.
    output logic [1:0]       in_ready_o,
    input  logic [1:0]       in_write_i,
    input  logic [511:0]     in_data_i[2],
    input  logic [1:0]       in_end_i,
    input  logic [1:0]       in_keep_i,
    input  transmit_record_t in_record_i[2],

    // To the MAC.
    output logic             tx_valid_o,
    input  logic             tx_ready_i,
    output logic [511:0]     tx_data_o,
    output logic [63:0]      tx_keep_o,
    output logic             tx_last_o,

    output logic             stalled_o,  // the MAC has taken nothing for long
    output logic             sent_o,     // a pulse: a frame was taken
    output logic [15:0]      sent_octets_o
);
  // Whole frames.
  logic [1:0]       valid, ready, first, last, unused_lost;
  logic [511:0]     data[2];
  transmit_record_t record[2];
  for (genvar i = 0; i < 2; i++) begin : gen_buffer
    keyline_frame_buffer #(
        .BeatsLog2(i == 0 ? EspBeatsLog2 : HostBeatsLog2), .RecordWidth($bits(transmit_record_t))
    ) u_buffer (
        .clk_i, .rst_ni, .ready_o(in_ready_o[i]), .write_i(in_write_i[i]), .data_i(in_data_i[i]), .end_i(in_end_i[i]),
        .keep_i(in_keep_i[i]), .record_i(in_record_i[i]), .lost_o(unused_lost[i]), .valid_o(valid[i]), .ready_i(ready[i]),
        .first_o(first[i]), .last_o(last[i]), .data_o(data[i]), .record_o(record[i]));
  end

  // One of each in turn; a frame that has begun goes to its end.
  logic turn_q, inside_q, chosen, beat_valid, take;
  assign chosen     = ~inside_q & valid[~turn_q] ? ~turn_q : turn_q;
  assign beat_valid = valid[chosen];

  // The beat with zeros behind its last octet, and with the checksum that was not known when it left the pipeline.
  typedef struct packed {
    logic         is_frame;  // the host's
    logic         first;
    logic         last;
    logic [6:0]   octets;
    logic         is_tagged;
    logic [8*TaggedOctets-1:0] header;
    logic [511:0] data;
  } beat_t;
  beat_t            beat, beat_q;
  logic             valid_q, beat_take;
  transmit_record_t about;
  assign about = record[chosen];
  assign take  = beat_valid & (~valid_q | beat_take);
  for (genvar i = 0; i < 2; i++) begin : gen_ready
    assign ready[i] = take & chosen == 1'(i);
  end

  function automatic logic [15:0] swapped(logic [15:0] octets);
    return {octets[7:0], octets[15:8]};
  endfunction
  logic [15:0]  ether_type;
  logic [511:0] masked;
  logic [6:0]   beat_octets;
  assign beat_octets = last[chosen] & about.length[5:0] != '0 ? {1'b0, about.length[5:0]} : 7'd64;
  for (genvar i = 0; i < 64; i++) begin : gen_masked
    assign masked[8*i+:8] = data[chosen][8*i+:8] & {8{7'(i) < beat_octets}};
  end
  assign ether_type = swapped(data[0][7:4] == 4'd4 ? TypeIpv4 : TypeIpv6);
  always_comb begin
    beat           = '0;
    beat.is_frame  = chosen;
    beat.first     = first[chosen];
    beat.last      = last[chosen];
    beat.octets    = beat_octets;
    beat.is_tagged = about.is_tagged;
    beat.header    = about.is_tagged ? {ether_type, swapped(about.tag), swapped(TypeVlan), address_i, about.destination}
                                     : {32'b0, ether_type, address_i, about.destination};
    beat.data      = masked;
    if (first[chosen] & ~chosen & about.has_checksum) beat.data[8*46+:16] = about.checksum;
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      valid_q  <= 1'b0;
      turn_q   <= 1'b0;
      inside_q <= 1'b0;
    end else begin
      valid_q <= take | (valid_q & ~beat_take);
      if (take) begin
        turn_q   <= chosen;
        inside_q <= ~last[chosen];
      end
    end
    if (take) beat_q <= beat;
  end

  // The header in front, everything else behind it: what a beat has no room for goes with the next one, or in one more.
  typedef struct packed {
    logic         last;
    logic [6:0]   octets;
    logic [511:0] data;
  } framed_t;
  localparam int unsigned Carry = 8 * TaggedOctets;
  logic [Carry-1:0] carry_q, front;
  logic             tail_q, framed_valid, framed_ready, is_over;
  logic [6:0]       tail_octets_q, room;
  logic [7:0]       octets;
  framed_t          framed, out;
  assign room         = beat_q.is_frame ? '0 : beat_q.is_tagged ? 7'(TaggedOctets) : 7'(EthernetOctets);
  assign octets       = {1'b0, beat_q.octets} + {1'b0, room};
  assign is_over      = octets > 8'd64;
  assign front        = beat_q.first ? beat_q.header : carry_q;
  assign framed_valid = tail_q | valid_q;
  assign beat_take    = valid_q & framed_ready & ~tail_q;
  always_comb begin
    if (tail_q) begin
      framed = '{last: 1'b1, octets: tail_octets_q, data: 512'(carry_q)};
    end else begin
      framed.last   = beat_q.last & ~is_over;
      framed.octets = ~framed.last ? 7'd64
                      : beat_q.first & octets < 8'(MinFrameOctets) ? 7'(MinFrameOctets) : octets[6:0];
      framed.data   = beat_q.is_frame ? beat_q.data
                      : beat_q.is_tagged ? {beat_q.data[511-8*TaggedOctets:0], front[8*TaggedOctets-1:0]}
                                         : {beat_q.data[511-8*EthernetOctets:0], front[8*EthernetOctets-1:0]};
    end
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      tail_q <= 1'b0;
    end else if (framed_valid & framed_ready) begin
      tail_q <= ~tail_q & beat_q.last & is_over;
    end
    if (beat_take) begin
      carry_q       <= beat_q.is_tagged ? beat_q.data[511-:8*TaggedOctets] : Carry'(beat_q.data[511-:8*EthernetOctets]);
      tail_octets_q <= octets[6:0] - 7'd64;
    end
  end

  keyline_slice #(.Width($bits(framed_t))) u_out (
      .clk_i, .rst_ni, .valid_i(framed_valid), .ready_o(framed_ready), .data_i(framed),
      .valid_o(tx_valid_o), .ready_i(tx_ready_i), .data_o(out));
  assign tx_data_o = out.data;
  assign tx_last_o = out.last;
  assign tx_keep_o = out.octets == 7'd64 ? '1 : ~(64'hFFFFFFFFFFFFFFFF << out.octets[5:0]);

  // What was sent, and whether anything is.
  logic [PatienceLog2-1:0] waited_q;
  logic [15:0]             octets_q;
  assign stalled_o = &waited_q;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      waited_q <= '0;
      octets_q <= '0;
      sent_o   <= 1'b0;
    end else begin
      waited_q <= ~tx_valid_o | tx_ready_i ? '0 : stalled_o ? waited_q : waited_q + PatienceLog2'(1);
      sent_o   <= tx_valid_o & tx_ready_i & tx_last_o;
      if (tx_valid_o & tx_ready_i) octets_q <= tx_last_o ? '0 : octets_q + 16'd64;
    end
    sent_octets_o <= octets_q + 16'(out.octets);
  end

  logic unused;
  assign unused = &{1'b0, unused_lost};
endmodule
