// The network side of an inline card: between the queues of the shell, the two pipelines and the MAC.
//
//   queue 0 outbound --> keyline_egress ==> esp_outbound ==> keyline_egress --> back to queue 0, or to the MAC
//   queue 1 inbound --------------------------\
//                                              keyline_pipeline_share ==> esp_inbound ==> back to 1 or 2
//   MAC --> ESP --> gate of queue 2 (buffers) -/
//       \-> all else --> gate of queue 3 (buffers) --> queue 3
//   queue 4 --> keyline_egress --> MAC
module keyline_network
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
  import keyline_network_pkg::*;
#(
    parameter int unsigned Queues = 5,
    // log2 of the beats that wait for the pipeline, for the host, for the MAC.
    parameter int unsigned EspBeatsLog2 = 12,
    parameter int unsigned HostBeatsLog2 = 9,
    parameter int unsigned SendBeatsLog2 = 9,
    // log2 of the clocks after which a MAC that takes nothing is given up.
    parameter int unsigned PatienceLog2 = 17
) (
    input  logic              clk_i,
    input  logic              rst_ni,

    // Registers.
    input  logic              clear_i,
    input  logic [Queues-1:0] running_i,
    input  logic              write_i,
    input  logic [15:0]       write_address_i,
    input  logic [31:0]       write_data_i,
    input  logic              read_i,
    input  logic [15:0]       read_address_i,
    output logic [31:0]       read_data_o,

    // The queues, as they see pipelines.
    input  input_beat_t       queue_in_i[Queues],
    input  logic              queue_in_valid_i[Queues],
    output logic              queue_in_ready_o[Queues],
    output output_beat_t      queue_out_o[Queues],
    output logic              queue_out_valid_o[Queues],
    input  logic              queue_out_ready_i[Queues],
    output memory_error_t     queue_memory_error_o[Queues],

    // The pipelines.
    output input_beat_t       pipeline_in_o[2],
    output logic              pipeline_in_valid_o[2],
    input  logic              pipeline_in_ready_i[2],
    input  output_beat_t      pipeline_out_i[2],
    input  logic              pipeline_out_valid_i[2],
    output logic              pipeline_out_ready_o[2],
    input  memory_error_t     pipeline_memory_error_i[2],

    // The MAC.
    input  logic              rx_valid_i,
    input  logic [511:0]      rx_data_i,
    input  logic [63:0]       rx_keep_i,
    input  logic              rx_last_i,
    input  logic              rx_error_i,
    output logic              tx_valid_o,
    input  logic              tx_ready_i,
    output logic [511:0]      tx_data_o,
    output logic [63:0]       tx_keep_o,
    output logic              tx_last_o
);
  port_configuration_t port;
  receive_events_t     received;
  next_hop_t           next_hop;
  logic [$clog2(NextHops)-1:0] next_hop_index;
  logic                stalled, sent;
  logic [15:0]         sent_octets;
  logic [1:0]          thrown, not_sent;
  keyline_network_registers u_registers (
      .clk_i, .rst_ni, .clear_i, .write_i, .write_address_i, .write_data_i, .read_i, .read_address_i, .read_data_o,
      .port_o(port), .next_hop_i(next_hop_index), .next_hop_o(next_hop), .stalled_i(stalled), .received_i(received),
      .thrown_i(thrown), .sent_i(sent), .sent_octets_i(sent_octets), .not_sent_i(not_sent));

  assign queue_memory_error_o[Outbound]       = pipeline_memory_error_i[Outbound];
  assign queue_memory_error_o[Inbound]        = pipeline_memory_error_i[Inbound];
  assign queue_memory_error_o[NetworkReceive] = pipeline_memory_error_i[Inbound];
  assign queue_memory_error_o[FrameReceive]   = '0;
  assign queue_memory_error_o[FrameSend]      = '0;

  // What comes.
  logic         esp_valid, esp_ready, esp_first, esp_last, host_valid, host_ready, host_first, host_last;
  logic [511:0] esp_data, host_data;
  logic [15:0]  esp_length, host_length;
  keyline_network_receive #(.EspBeatsLog2(EspBeatsLog2), .HostBeatsLog2(HostBeatsLog2)) u_receive (
      .clk_i, .rst_ni, .port_i(port), .rx_valid_i, .rx_data_i, .rx_keep_i, .rx_last_i, .rx_error_i,
      .esp_valid_o(esp_valid), .esp_ready_i(esp_ready), .esp_first_o(esp_first), .esp_last_o(esp_last),
      .esp_data_o(esp_data), .esp_length_o(esp_length),
      .host_valid_o(host_valid), .host_ready_i(host_ready), .host_first_o(host_first), .host_last_o(host_last),
      .host_data_o(host_data), .host_length_o(host_length), .events_o(received));

  // ESP shares the inbound pipeline with queue 1.
  logic [1:0]   share_in_valid, share_in_ready, share_out_valid, share_out_ready;
  input_beat_t  share_in[2];
  output_beat_t share_out;
  logic         esp_goes;
  assign share_in[0]               = queue_in_i[Inbound];
  assign share_in[1]               = '{flags: '0, sa_index: '0, length: esp_length, last: esp_last, first: esp_first,
                                       data: esp_data, is_command: 1'b0};
  assign share_in_valid            = {esp_goes, queue_in_valid_i[Inbound]};
  assign queue_in_ready_o[Inbound] = share_in_ready[0];
  assign queue_out_o[Inbound]       = share_out;
  assign queue_out_valid_o[Inbound] = share_out_valid[0];
  assign share_out_ready[0]         = queue_out_ready_i[Inbound];
  keyline_pipeline_share u_share (
      .clk_i, .rst_ni, .in_valid_i(share_in_valid), .in_ready_o(share_in_ready), .in_i(share_in),
      .out_valid_o(share_out_valid), .out_ready_i(share_out_ready), .out_o(share_out),
      .pipeline_in_valid_o(pipeline_in_valid_o[Inbound]), .pipeline_in_ready_i(pipeline_in_ready_i[Inbound]),
      .pipeline_in_o(pipeline_in_o[Inbound]), .pipeline_out_valid_i(pipeline_out_valid_i[Inbound]),
      .pipeline_out_ready_o(pipeline_out_ready_o[Inbound]), .pipeline_out_i(pipeline_out_i[Inbound]));

  assign queue_in_ready_o[NetworkReceive] = 1'b1;
  keyline_receive_gate u_esp_gate (
      .clk_i, .rst_ni, .running_i(running_i[NetworkReceive]), .buffer_valid_i(queue_in_valid_i[NetworkReceive]),
      .buffer_last_i(queue_in_i[NetworkReceive].last), .valid_i(esp_valid), .ready_o(esp_ready), .last_i(esp_last),
      .valid_o(esp_goes), .ready_i(share_in_ready[1]), .thrown_o(thrown[0]), .result_valid_i(share_out_valid[1]),
      .result_ready_o(share_out_ready[1]), .result_i(share_out), .out_valid_o(queue_out_valid_o[NetworkReceive]),
      .out_ready_i(queue_out_ready_i[NetworkReceive]), .out_o(queue_out_o[NetworkReceive]));

  // Frames go to the host as they are.
  function automatic output_beat_t finished(logic [511:0] data, logic last, logic [15:0] length, status_e status);
    output_beat_t made;
    made               = '0;
    made.data          = data;
    made.last          = last;
    made.octets        = last & length[5:0] != '0 ? {1'b0, length[5:0]} : 7'(BeatBytes);
    made.result.status = status;
    made.result.length = length;
    return made;
  endfunction
  output_beat_t host_beat;
  logic         host_goes, host_taken;
  assign host_beat                      = finished(host_data, host_last, host_length, StatusOk);
  assign queue_in_ready_o[FrameReceive] = 1'b1;
  keyline_receive_gate u_host_gate (
      .clk_i, .rst_ni, .running_i(running_i[FrameReceive]), .buffer_valid_i(queue_in_valid_i[FrameReceive]),
      .buffer_last_i(queue_in_i[FrameReceive].last), .valid_i(host_valid), .ready_o(host_ready), .last_i(host_last),
      .valid_o(host_goes), .ready_i(host_taken), .thrown_o(thrown[1]), .result_valid_i(host_goes),
      .result_ready_o(host_taken), .result_i(host_beat), .out_valid_o(queue_out_valid_o[FrameReceive]),
      .out_ready_i(queue_out_ready_i[FrameReceive]), .out_o(queue_out_o[FrameReceive]));

  // What goes.
  logic [1:0]       write_ready, write, ends, keep;
  logic [511:0]     write_data[2];
  transmit_record_t record[2];
  keyline_egress u_egress (
      .clk_i, .rst_ni, .clear_i, .in_valid_i(queue_in_valid_i[Outbound]), .in_ready_o(queue_in_ready_o[Outbound]),
      .in_i(queue_in_i[Outbound]), .out_valid_o(queue_out_valid_o[Outbound]), .out_ready_i(queue_out_ready_i[Outbound]),
      .out_o(queue_out_o[Outbound]), .pipeline_in_valid_o(pipeline_in_valid_o[Outbound]),
      .pipeline_in_ready_i(pipeline_in_ready_i[Outbound]), .pipeline_in_o(pipeline_in_o[Outbound]),
      .pipeline_out_valid_i(pipeline_out_valid_i[Outbound]), .pipeline_out_ready_o(pipeline_out_ready_o[Outbound]),
      .pipeline_out_i(pipeline_out_i[Outbound]), .memory_error_i(pipeline_memory_error_i[Outbound].valid),
      .enable_i(port.enable), .stalled_i(stalled), .next_hop_o(next_hop_index), .next_hop_i(next_hop),
      .write_ready_i(write_ready[0]), .write_o(write[0]), .data_o(write_data[0]), .end_o(ends[0]), .keep_o(keep[0]),
      .record_o(record[0]), .not_sent_o(not_sent[0]));

  // Frames of the host: what an Ethernet header has no room in is no frame.
  input_beat_t  frame_in;
  output_beat_t frame_out;
  logic         frame_valid, frame_ready;
  logic [15:0]  frame_length, frame_length_q;
  logic [$clog2(NextHops)-1:0] unused_next_hop;
  assign frame_length = frame_in.first ? frame_in.length : frame_length_q;
  assign frame_out    = finished(frame_in.data, frame_in.last, frame_length,
                                 frame_length < 16'(EthernetOctets) ? StatusMalformed : StatusOk);
  always_ff @(posedge clk_i) if (frame_valid & frame_ready) frame_length_q <= frame_length;
  keyline_egress #(.IsFrames(1'b1)) u_frames (
      .clk_i, .rst_ni, .clear_i, .in_valid_i(queue_in_valid_i[FrameSend]), .in_ready_o(queue_in_ready_o[FrameSend]),
      .in_i(queue_in_i[FrameSend]), .out_valid_o(queue_out_valid_o[FrameSend]),
      .out_ready_i(queue_out_ready_i[FrameSend]), .out_o(queue_out_o[FrameSend]), .pipeline_in_valid_o(frame_valid),
      .pipeline_in_ready_i(frame_ready), .pipeline_in_o(frame_in), .pipeline_out_valid_i(frame_valid),
      .pipeline_out_ready_o(frame_ready), .pipeline_out_i(frame_out), .memory_error_i(1'b0), .enable_i(port.enable),
      .stalled_i(stalled), .next_hop_o(unused_next_hop), .next_hop_i('0), .write_ready_i(write_ready[1]),
      .write_o(write[1]), .data_o(write_data[1]), .end_o(ends[1]), .keep_o(keep[1]), .record_o(record[1]),
      .not_sent_o(not_sent[1]));

  keyline_network_transmit #(
      .EspBeatsLog2(SendBeatsLog2), .HostBeatsLog2(SendBeatsLog2), .PatienceLog2(PatienceLog2)
  ) u_transmit (
      .clk_i, .rst_ni, .address_i(port.address), .in_ready_o(write_ready), .in_write_i(write), .in_data_i(write_data),
      .in_end_i(ends), .in_keep_i(keep), .in_record_i(record), .tx_valid_o, .tx_ready_i, .tx_data_o, .tx_keep_o,
      .tx_last_o, .stalled_o(stalled), .sent_o(sent), .sent_octets_o(sent_octets));

  logic unused;
  assign unused = &{1'b0, host_first, unused_next_hop, running_i[Inbound:Outbound], running_i[FrameSend],
                    queue_in_i[NetworkReceive], queue_in_i[FrameReceive], frame_in};
endmodule
