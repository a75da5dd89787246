// What comes from the MAC: each frame is looked at and goes whole to one of two buffers, or is dropped and counted.
//
// * ESP, bare or in UDP on port 4500 (RFC 3948), in IPv4 without options and fragments or in IPv6 without extension headers: for the
//   inbound pipeline, as the IP packet it is. Ethernet header, VLAN tag and what Ethernet has padded it with are taken off.
// * Everything else whose destination is this port's address or a group: for the host, as it came.
//
// The MAC cannot wait, so a beat is taken in every clock; a frame that finds no room, or ends with an error, is gone as a whole.
// Checksums: IPv4's is checked here (a packet with a wrong one is the host's); UDP's is what the pipeline looks at.
module keyline_network_receive
  import keyline_regs_pkg::*;
  import keyline_network_pkg::*;
#(
    // log2 of the beats of each buffer.
    parameter int unsigned EspBeatsLog2 = 12,
    parameter int unsigned HostBeatsLog2 = 9
) (
    input  logic                clk_i,
    input  logic                rst_ni,
    input  port_configuration_t port_i,

    // From the MAC: without FCS, octet 0 in bits 7:0, all octets of a beat but in the last one; error with the last one.
    input  logic                rx_valid_i,
    input  logic [511:0]        rx_data_i,
    input  logic [63:0]         rx_keep_i,
    input  logic                rx_last_i,
    input  logic                rx_error_i,

    // IP packets for the pipeline.
    output logic                esp_valid_o,
    input  logic                esp_ready_i,
    output logic                esp_first_o,
    output logic                esp_last_o,
    output logic [511:0]        esp_data_o,
    output logic [15:0]         esp_length_o,

    // Frames for the host.
    output logic                host_valid_o,
    input  logic                host_ready_i,
    output logic                host_first_o,
    output logic                host_last_o,
    output logic [511:0]        host_data_o,
    output logic [15:0]         host_length_o,

    output receive_events_t     events_o
);
  localparam int unsigned Ahead = TaggedOctets * 8;  // bits of the next beat that a shorter header moves into this one
  localparam int unsigned HeaderOctets = 52;         // of IPv6, UDP and SPI: what is looked at of a packet
  localparam int unsigned IndexBits = 9;
  localparam logic [IndexBits-1:0] MaxBeats = IndexBits'(MaxSourceBytes / 64);
  typedef logic [16:0] octets_t;
  typedef logic [IndexBits-1:0] index_t;

  // The beat as it comes, with zeros where it has no octets. A port that is off takes no frame; one that has begun goes on.
  logic         in_valid_q, in_last_q, in_first_q, in_error_q, inside_q, on_q, on;
  logic [511:0] in_data_q, in_data;
  logic [6:0]   in_octets_q;
  assign on = inside_q ? on_q : port_i.enable;
  for (genvar i = 0; i < 64; i++) begin : gen_masked
    assign in_data[8*i+:8] = rx_data_i[8*i+:8] & {8{rx_keep_i[i]}};
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      in_valid_q <= 1'b0;
      inside_q   <= 1'b0;
      on_q       <= 1'b0;
    end else begin
      in_valid_q <= rx_valid_i & on;
      if (rx_valid_i) begin
        inside_q <= ~rx_last_i;
        on_q     <= on;
      end
    end
    in_first_q  <= ~inside_q;
    in_data_q   <= in_data;
    in_octets_q <= 7'($countones(rx_keep_i));
    in_last_q   <= rx_last_i;
    in_error_q  <= rx_last_i ? rx_error_i : ~(&rx_keep_i);
  end

  // It waits for the next one, whose first octets are needed with it.
  logic         held_valid_q, held_last_q, held_first_q, held_error_q, emit;
  logic [511:0] held_data_q;
  logic [6:0]   held_octets_q;
  index_t       held_index_q;
  assign emit = held_valid_q & (held_last_q | in_valid_q);
  always_ff @(posedge clk_i) begin
    if (!rst_ni) held_valid_q <= 1'b0;
    else held_valid_q <= in_valid_q | (held_valid_q & ~emit);
    if (in_valid_q) begin
      held_data_q   <= in_data_q;
      held_last_q   <= in_last_q;
      held_first_q  <= in_first_q;
      held_octets_q <= in_octets_q;
      held_error_q  <= in_error_q | (held_error_q & ~in_first_q);
      held_index_q  <= in_first_q ? '0 : held_index_q == '1 ? held_index_q : held_index_q + index_t'(1);
    end
  end

  // Where the packet begins.
  typedef struct packed {
    logic             first;
    logic             last;
    logic             error;
    index_t           index;
    octets_t          total;  // octets of the frame so far
    logic [Ahead-1:0] next;
    logic [511:0]     data;
  } beat_t;
  logic  a_valid_q, b_valid_q, c_valid_q;
  beat_t a_q, b_q, c_q;
  always_ff @(posedge clk_i) begin
    a_valid_q <= rst_ni & emit;
    a_q.first <= held_first_q;
    a_q.last  <= held_last_q;
    a_q.error <= held_error_q;
    a_q.index <= held_index_q;
    a_q.total <= {2'b0, held_index_q, 6'b0} + octets_t'(held_octets_q);
    a_q.next  <= held_last_q ? '0 : in_data_q[Ahead-1:0];
    a_q.data  <= held_data_q;
  end

  function automatic logic [15:0] swapped(logic [15:0] octets);
    return {octets[7:0], octets[15:8]};
  endfunction
  logic [15:0] a_type, a_inner_type;
  logic        a_tagged;
  logic [511+Ahead:0] a_octets;
  assign a_octets     = {a_q.next, a_q.data};
  assign a_type       = swapped(a_octets[8*12+:16]);
  assign a_inner_type = swapped(a_octets[8*16+:16]);
  assign a_tagged     = a_type == TypeVlan;

  // The packet's first octets, and whose frame it is.
  logic [15:0]               b_type_q;
  logic                      b_tagged_q, b_group_q, b_mine_q;
  logic [8*HeaderOctets-1:0] b_header_q;
  always_ff @(posedge clk_i) begin
    b_valid_q <= rst_ni & a_valid_q;
    b_q       <= a_q;
    if (a_valid_q & a_q.first) begin
      b_tagged_q <= a_tagged;
      b_type_q   <= a_tagged ? a_inner_type : a_type;
      b_group_q  <= a_q.data[0];
      b_mine_q   <= a_q.data[47:0] == port_i.address | port_i.promiscuous;
      b_header_q <= a_tagged ? a_octets[8*TaggedOctets+:8*HeaderOctets] : a_octets[8*EthernetOctets+:8*HeaderOctets];
    end
  end

  // What it is.
  function automatic logic [15:0] word(logic [8*HeaderOctets-1:0] header, int unsigned at);
    return swapped(header[8*at+:16]);
  endfunction
  logic [15:0] total4, payload6;
  logic [19:0] sum4;
  logic        is_whole4, is_esp4, is_natt4, is_v6, is_esp6, is_natt6;
  assign total4    = word(b_header_q, 2);
  assign payload6  = word(b_header_q, 4);
  assign is_whole4 = b_type_q == TypeIpv4 & b_header_q[7:0] == 8'h45 & (word(b_header_q, 6) & 16'h3FFF) == '0;
  assign is_esp4   = b_header_q[8*9+:8] == ProtocolEsp & total4 >= 16'd28;
  assign is_natt4  = b_header_q[8*9+:8] == ProtocolUdp & word(b_header_q, 22) == EspPort & total4 >= 16'd36
                     & word(b_header_q, 24) == total4 - 16'd20 & b_header_q[8*28+:32] != '0;
  assign is_v6     = b_type_q == TypeIpv6 & b_header_q[7:4] == 4'd6;
  assign is_esp6   = b_header_q[8*6+:8] == ProtocolEsp & payload6 >= 16'd8;
  assign is_natt6  = b_header_q[8*6+:8] == ProtocolUdp & word(b_header_q, 42) == EspPort & payload6 >= 16'd16
                     & word(b_header_q, 44) == payload6 & b_header_q[8*48+:32] != '0;
  assign sum4 = 20'(word(b_header_q, 0)) + 20'(word(b_header_q, 2)) + 20'(word(b_header_q, 4)) + 20'(word(b_header_q, 6))
                + 20'(word(b_header_q, 8)) + 20'(word(b_header_q, 10)) + 20'(word(b_header_q, 12)) + 20'(word(b_header_q, 14))
                + 20'(word(b_header_q, 16)) + 20'(word(b_header_q, 18));

  logic        c_tagged_q, c_group_q, c_mine_q, c_esp4_q, c_esp6_q;
  logic [19:0] c_sum_q;
  octets_t     c_length_q;
  always_ff @(posedge clk_i) begin
    c_valid_q <= rst_ni & b_valid_q;
    c_q       <= b_q;
    if (b_valid_q & b_q.first) begin
      c_tagged_q <= b_tagged_q;
      c_group_q  <= b_group_q;
      c_mine_q   <= b_mine_q;
      c_esp4_q   <= is_whole4 & (is_esp4 | is_natt4);
      c_esp6_q   <= is_v6 & (is_esp6 | is_natt6);
      c_sum_q    <= sum4;
      c_length_q <= b_type_q == TypeIpv4 ? {1'b0, total4} : {1'b0, payload6} + 17'd40;
    end
  end

  // Where it goes.
  logic [16:0] folded;
  logic        is_esp, is_host, is_sound, is_cut, has_octets;
  octets_t     needs;
  assign folded     = {1'b0, c_sum_q[15:0]} + 17'(c_sum_q[19:16]);
  assign is_sound   = folded[15:0] + 16'(folded[16]) == 16'hFFFF;
  assign is_esp     = c_mine_q & ~c_group_q & (c_esp6_q | (c_esp4_q & is_sound));
  assign is_host    = (c_mine_q | c_group_q) & ~is_esp;
  assign needs      = c_length_q + (c_tagged_q ? octets_t'(TaggedOctets) : octets_t'(EthernetOctets));
  assign is_cut     = is_esp & c_q.total < needs;
  assign has_octets = {2'b0, c_q.index, 6'b0} < c_length_q;

  logic         d_valid_q, d_esp_q, d_host_q, d_write_esp_q, d_write_host_q, d_last_q, d_bad_q, d_long_q;
  logic [511:0] d_data_q;
  octets_t      d_total_q;
  logic [15:0]  d_length_q;
  always_ff @(posedge clk_i) begin
    d_valid_q      <= rst_ni & c_valid_q;
    d_esp_q        <= is_esp;
    d_host_q       <= is_host;
    d_write_esp_q  <= rst_ni & c_valid_q & is_esp & has_octets & c_q.index < MaxBeats;
    d_write_host_q <= rst_ni & c_valid_q & is_host & c_q.index < MaxBeats;
    d_last_q       <= c_q.last;
    d_bad_q        <= c_q.error | is_cut | c_q.total < octets_t'(EthernetOctets);
    d_long_q       <= c_q.total > octets_t'(MaxSourceBytes);
    d_data_q       <= ~is_esp ? c_q.data : c_tagged_q ? {c_q.next[8*TaggedOctets-1:0], c_q.data[511:8*TaggedOctets]}
                                                      : {c_q.next[8*EthernetOctets-1:0], c_q.data[511:8*EthernetOctets]};
    d_total_q      <= c_q.total;
    d_length_q     <= is_esp ? c_length_q[15:0] : c_q.total[15:0];
  end

  logic ends, is_good, esp_lost, host_lost, unused_esp_ready, unused_host_ready;
  assign ends    = d_valid_q & d_last_q;
  assign is_good = ~d_bad_q & ~d_long_q;
  keyline_frame_buffer #(.BeatsLog2(EspBeatsLog2)) u_esp (
      .clk_i, .rst_ni, .ready_o(unused_esp_ready), .write_i(d_write_esp_q), .data_i(d_data_q), .end_i(ends & d_esp_q),
      .keep_i(is_good), .record_i(d_length_q), .lost_o(esp_lost), .valid_o(esp_valid_o), .ready_i(esp_ready_i),
      .first_o(esp_first_o), .last_o(esp_last_o), .data_o(esp_data_o), .record_o(esp_length_o));
  keyline_frame_buffer #(.BeatsLog2(HostBeatsLog2)) u_host (
      .clk_i, .rst_ni, .ready_o(unused_host_ready), .write_i(d_write_host_q), .data_i(d_data_q), .end_i(ends & d_host_q),
      .keep_i(is_good), .record_i(d_length_q), .lost_o(host_lost), .valid_o(host_valid_o), .ready_i(host_ready_i),
      .first_o(host_first_o), .last_o(host_last_o), .data_o(host_data_o), .record_o(host_length_o));

  always_ff @(posedge clk_i) begin
    events_o <= '0;
    if (rst_ni & ends) begin
      events_o.received             <= 1'b1;
      events_o.octets               <= d_total_q[15:0];
      events_o.dropped_bad          <= d_bad_q;
      events_o.dropped_too_long     <= ~d_bad_q & d_long_q;
      events_o.dropped_not_ours     <= is_good & ~d_esp_q & ~d_host_q;
      events_o.dropped_no_room_esp  <= is_good & d_esp_q & esp_lost;
      events_o.dropped_no_room_host <= is_good & d_host_q & host_lost;
      events_o.to_pipeline          <= is_good & d_esp_q & ~esp_lost;
      events_o.to_host              <= is_good & d_host_q & ~host_lost;
    end
  end

  logic unused;
  assign unused = &{1'b0, unused_esp_ready, unused_host_ready, d_total_q[16], c_q.first, a_octets[95:0],
                    a_octets[511+Ahead:8*(TaggedOctets+HeaderOctets)]};
endmodule
