// Both halves of a network port side by side, with small buffers and little patience: what network_test runs.
module keyline_network_ports
  import keyline_network_pkg::*;
(
    input  logic                clk_i,
    input  logic                rst_ni,
    input  port_configuration_t port_i,

    input  logic                rx_valid_i,
    input  logic [511:0]        rx_data_i,
    input  logic [63:0]         rx_keep_i,
    input  logic                rx_last_i,
    input  logic                rx_error_i,
    // 0 packets for the pipeline, 1 frames for the host.
    output logic [1:0]          out_valid_o,
    input  logic [1:0]          out_ready_i,
    output logic [1:0]          out_first_o,
    output logic [1:0]          out_last_o,
    output logic [511:0]        out_data_o[2],
    output logic [15:0]         out_length_o[2],
    output receive_events_t     events_o,

    output logic [1:0]          in_ready_o,
    input  logic [1:0]          in_write_i,
    input  logic [511:0]        in_data_i[2],
    input  logic [1:0]          in_end_i,
    input  logic [1:0]          in_keep_i,
    input  transmit_record_t    in_record_i[2],
    output logic                tx_valid_o,
    input  logic                tx_ready_i,
    output logic [511:0]        tx_data_o,
    output logic [63:0]         tx_keep_o,
    output logic                tx_last_o,
    output logic                stalled_o,
    output logic                sent_o,
    output logic [15:0]         sent_octets_o
);
  keyline_network_receive #(.EspBeatsLog2(9), .HostBeatsLog2(8)) u_receive (
      .clk_i, .rst_ni, .port_i, .rx_valid_i, .rx_data_i, .rx_keep_i, .rx_last_i, .rx_error_i,
      .esp_valid_o(out_valid_o[0]), .esp_ready_i(out_ready_i[0]), .esp_first_o(out_first_o[0]),
      .esp_last_o(out_last_o[0]), .esp_data_o(out_data_o[0]), .esp_length_o(out_length_o[0]),
      .host_valid_o(out_valid_o[1]), .host_ready_i(out_ready_i[1]), .host_first_o(out_first_o[1]),
      .host_last_o(out_last_o[1]), .host_data_o(out_data_o[1]), .host_length_o(out_length_o[1]), .events_o);
  keyline_network_transmit #(.EspBeatsLog2(8), .HostBeatsLog2(8), .PatienceLog2(6)) u_transmit (
      .clk_i, .rst_ni, .address_i(port_i.address), .in_ready_o, .in_write_i, .in_data_i, .in_end_i, .in_keep_i,
      .in_record_i, .tx_valid_o, .tx_ready_i, .tx_data_o, .tx_keep_o, .tx_last_o, .stalled_o, .sent_o, .sent_octets_o);
endmodule
