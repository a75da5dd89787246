// The registers of block network (docs/registers.md): how the port is configured, the table of next hops, what came and went.
module keyline_network_registers
  import keyline_regs_pkg::*;
  import keyline_network_pkg::*;
(
    input  logic                clk_i,
    input  logic                rst_ni,
    input  logic                clear_i,

    input  logic                write_i,
    input  logic [15:0]         write_address_i,  // within the block
    input  logic [31:0]         write_data_i,
    input  logic                read_i,
    input  logic [15:0]         read_address_i,
    output logic [31:0]         read_data_o,      // a clock later

    output port_configuration_t port_o,
    input  logic [$clog2(NextHops)-1:0] next_hop_i,
    output next_hop_t           next_hop_o,       // in the same clock

    input  logic                stalled_i,
    input  receive_events_t     received_i,
    input  logic [1:0]          thrown_i,
    input  logic                sent_i,
    input  logic [15:0]         sent_octets_i,
    input  logic [1:0]          not_sent_i
);
  // Configuration.
  logic [31:0] staged_q;
  logic [31:0] staged_rest_q;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      port_o        <= '0;
      staged_q      <= '0;
      staged_rest_q <= '0;
    end else if (write_i) begin
      unique case (write_address_i)
        NetworkControlOffset: begin
          port_o.enable      <= write_data_i[NetworkControlEnableLo];
          port_o.promiscuous <= write_data_i[NetworkControlPromiscuousLo];
        end
        NetworkAddressLoOffset: port_o.address[31:0] <= write_data_i;
        NetworkAddressHiOffset: port_o.address[47:32] <= write_data_i[NetworkAddressHiOctetsLo+:NetworkAddressHiOctetsWidth];
        NetworkNextHopAddressOffset: staged_q <= write_data_i;
        NetworkNextHopRestOffset: staged_rest_q <= write_data_i;
        default: ;
      endcase
    end
  end

  // Next hops: an entry is set as a whole.
  localparam int unsigned EntryBits = $bits(next_hop_t) - 1;
  logic [EntryBits-1:0] entries_q[NextHops];
  logic [NextHops-1:0]  valid_q;
  logic [$clog2(NextHops)-1:0] entry;
  logic                 sets;
  assign sets  = write_i & write_address_i == NetworkNextHopSetOffset;
  assign entry = write_data_i[NetworkNextHopSetEntryLo+:NetworkNextHopSetEntryWidth];
  always_ff @(posedge clk_i) begin
    if (sets) entries_q[entry] <= {write_data_i[NetworkNextHopSetTaggedLo],
                                   staged_rest_q[NetworkNextHopRestTagLo+:NetworkNextHopRestTagWidth],
                                   staged_rest_q[NetworkNextHopRestOctetsLo+:NetworkNextHopRestOctetsWidth], staged_q};
    if (!rst_ni || clear_i) valid_q <= '0;
    else if (sets) valid_q[entry] <= write_data_i[NetworkNextHopSetValidLo];
  end
  assign next_hop_o = {valid_q[next_hop_i], entries_q[next_hop_i]};

  // Counters, in the order of the map.
  localparam int unsigned Counters = 13;
  localparam int unsigned CounterBits = $clog2(Counters);
  localparam logic [15:0] CountersEnd = NetworkNotSentHiOffset + 16'd4;
  logic [Counters-1:0][15:0] adds;
  logic [63:0]               counters_q[Counters];
  always_comb begin
    adds    = '0;
    adds[0] = 16'(received_i.received);
    adds[1] = received_i.octets;
    adds[2] = 16'(received_i.to_pipeline);
    adds[3] = 16'(received_i.to_host);
    adds[4] = 16'(received_i.dropped_bad);
    adds[5] = 16'(received_i.dropped_too_long);
    adds[6] = 16'(received_i.dropped_not_ours);
    adds[7] = 16'(received_i.dropped_no_room_esp);
    adds[8] = 16'(received_i.dropped_no_room_host);
    adds[9] = 16'(thrown_i[0]) + 16'(thrown_i[1]);
    adds[10] = 16'(sent_i);
    adds[11] = sent_i ? sent_octets_i : '0;
    adds[12] = 16'(not_sent_i[0]) + 16'(not_sent_i[1]);
  end
  for (genvar i = 0; i < Counters; i++) begin : gen_counter
    always_ff @(posedge clk_i) begin
      if (!rst_ni || clear_i) counters_q[i] <= '0;
      else counters_q[i] <= counters_q[i] + 64'(adds[i]);
    end
  end

  // Reads: a low word keeps the high one.
  logic                   is_counter;
  logic [15:0]            at;
  logic [CounterBits-1:0] index;
  logic [31:0]            high_q;
  assign is_counter = read_address_i >= NetworkReceivedFramesLoOffset & read_address_i < CountersEnd;
  assign at         = (read_address_i - NetworkReceivedFramesLoOffset) >> 3;
  assign index      = at[CounterBits-1:0];
  always_ff @(posedge clk_i) begin
    if (read_i & is_counter & ~read_address_i[2]) high_q <= counters_q[index][63:32];
    read_data_o <= '0;
    if (is_counter) begin
      read_data_o <= read_address_i[2] ? high_q : counters_q[index][31:0];
    end else begin
      unique case (read_address_i)
        NetworkControlOffset: begin
          read_data_o[NetworkControlEnableLo]      <= port_o.enable;
          read_data_o[NetworkControlPromiscuousLo] <= port_o.promiscuous;
        end
        NetworkStatusOffset: read_data_o[NetworkStatusStalledLo] <= stalled_i;
        NetworkAddressLoOffset: read_data_o <= port_o.address[31:0];
        NetworkAddressHiOffset: read_data_o[NetworkAddressHiOctetsLo+:NetworkAddressHiOctetsWidth] <= port_o.address[47:32];
        NetworkNextHopAddressOffset: read_data_o <= staged_q;
        NetworkNextHopRestOffset: read_data_o <= staged_rest_q;
        default: ;
      endcase
    end
  end

  logic unused;
  assign unused = &{1'b0, at[15:CounterBits]};
endmodule
