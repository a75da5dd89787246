// Between the outbound queue and its pipeline: what is for the network goes to the port instead of to memory, and the queue hears what
// became of it. Everything else goes through as it is.
//
// The port holds it back as long as the MAC takes something now and then, and with it what is behind it. When the MAC takes nothing for
// long, packets for the network are dropped (not_sent), so that commands to the same pipeline go on.
module keyline_egress
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
  import keyline_network_pkg::*;
#(
    // Without a pipeline: everything is a frame of the host's own, and goes to the network.
    parameter bit          IsFrames = 1'b0,
    // log2 of the packets that the pipeline may hold.
    parameter int unsigned InsideLog2 = 9
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  logic             clear_i,  // soft reset: nothing is inside, and wrong words of SAs that are wiped do not matter

    // The queue.
    input  logic             in_valid_i,
    output logic             in_ready_o,
    input  input_beat_t      in_i,
    output logic             out_valid_o,
    input  logic             out_ready_i,
    output output_beat_t     out_o,

    // The pipeline.
    output logic             pipeline_in_valid_o,
    input  logic             pipeline_in_ready_i,
    output input_beat_t      pipeline_in_o,
    input  logic             pipeline_out_valid_i,
    output logic             pipeline_out_ready_o,
    input  output_beat_t     pipeline_out_i,
    input  logic             memory_error_i,  // nothing that it gives from now on is to be believed

    // The port.
    input  logic             enable_i,
    input  logic             stalled_i,
    output logic [$clog2(NextHops)-1:0] next_hop_o,
    input  next_hop_t        next_hop_i,  // of next_hop_o, in the same clock
    input  logic             write_ready_i,
    output logic             write_o,
    output logic [511:0]     data_o,
    output logic             end_o,
    output logic             keep_o,
    output transmit_record_t record_o,
    output logic             not_sent_o  // a pulse
);
  // In: where each packet goes is kept until it comes out.
  flags_t owner;
  logic   owner_valid, owner_ready, owner_pop, notes, may_go;
  assign notes               = in_i.first & ~in_i.is_command;
  assign may_go              = owner_ready | ~notes;
  assign pipeline_in_valid_o = in_valid_i & may_go;
  assign in_ready_o          = pipeline_in_ready_i & may_go;
  always_comb begin
    pipeline_in_o       = in_i;
    pipeline_in_o.flags = '{next_hop: '0, to_network: 1'b0, dummy: in_i.flags.dummy};
  end
  if (IsFrames) begin : gen_one_owner
    assign owner       = '{next_hop: '0, to_network: 1'b1, dummy: 1'b0};
    assign owner_valid = 1'b1;
    assign owner_ready = 1'b1;
    logic unused;
    assign unused = &{1'b0, owner_pop};
  end else begin : gen_owners
    keyline_fifo #(.Width($bits(flags_t)), .DepthLog2(InsideLog2)) u_owners (
        .clk_i, .rst_ni, .clear_i, .valid_i(in_valid_i & in_ready_o & notes), .ready_o(owner_ready), .data_i(in_i.flags),
        .valid_o(owner_valid), .ready_i(owner_pop), .data_o(owner));
  end

  // Out: to memory as it is, or to the port.
  logic is_packet, is_ours, passes, take, begun_q, drops_q, drop, refused, poisoned_q, is_last, has_octets, is_sent;
  assign is_packet = pipeline_out_valid_i & ~pipeline_out_i.is_command & owner_valid;
  assign is_ours   = is_packet & owner.to_network;
  assign passes    = pipeline_out_valid_i & (pipeline_out_i.is_command | (is_packet & ~is_ours));
  assign owner_pop = is_packet & take & pipeline_out_i.last;

  assign is_last    = pipeline_out_i.last;
  assign has_octets = pipeline_out_i.octets != '0;
  assign refused    = ~enable_i | (~IsFrames & ~next_hop_i.valid);
  assign drop       = (begun_q ? drops_q : refused) | (stalled_i & ~write_ready_i) | memory_error_i | poisoned_q;
  assign take       = is_ours ? (write_ready_i | drop) & (~is_last | out_ready_i) : passes & out_ready_i;
  assign pipeline_out_ready_o = take;

  // The version of IP and the header behind it: UDP over IPv6 has a checksum, which the pipeline knows in the end.
  logic [3:0] version, version_q;
  logic [7:0] next, next_q;
  logic       is_unsupported, is_ok;
  assign version = begun_q ? version_q : pipeline_out_i.data[7:4];
  assign next    = begun_q ? next_q : pipeline_out_i.data[8*6+:8];
  assign is_ok   = pipeline_out_i.result.status == StatusOk;
  assign is_unsupported = ~IsFrames & is_ok & version == 4'd6 & next != ProtocolUdp & pipeline_out_i.result.checksum != '0;
  assign is_sent = is_ok & ~drop & ~is_unsupported;

  assign next_hop_o = owner.next_hop;
  assign write_o    = is_ours & take & has_octets & ~drop;
  assign data_o     = pipeline_out_i.data;
  assign end_o      = is_ours & take & is_last;
  assign keep_o     = is_sent;
  assign record_o   = '{length: pipeline_out_i.result.length, destination: next_hop_i.address, is_tagged: next_hop_i.is_tagged,
                        tag: next_hop_i.tag, has_checksum: ~IsFrames & version == 4'd6 & next == ProtocolUdp,
                        checksum: pipeline_out_i.result.checksum};

  assign out_valid_o = is_ours ? is_last & (write_ready_i | drop) : passes;
  always_comb begin
    out_o = pipeline_out_i;
    if (is_ours) begin
      // Only what became of it.
      out_o.data   = '0;
      out_o.octets = '0;
      if (is_ok & ~is_sent) begin
        out_o.result.status = is_unsupported & ~drop ? StatusUnsupported : StatusNotSent;
        out_o.result.length = '0;
      end
    end
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      begun_q    <= 1'b0;
      drops_q    <= 1'b0;
      poisoned_q <= 1'b0;
      not_sent_o <= 1'b0;
    end else begin
      if (is_ours & take) begin
        begun_q <= ~is_last;
        drops_q <= drop;
      end
      poisoned_q <= poisoned_q | memory_error_i;
      not_sent_o <= end_o & is_ok & ~is_sent;
    end
    if (is_ours & take) begin
      version_q <= version;
      next_q    <= next;
    end
  end

  logic unused_dummy;
  assign unused_dummy = &{1'b0, owner.dummy};

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni) begin
      assert (!write_o || (is_packet && owner.to_network)) else $error("to the network what is not for it");
      assert (!passes || !write_o) else $error("in both directions");
    end
  end
`endif
endmodule
