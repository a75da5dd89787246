// Three writers on one AXI4 master: packets, completions, events. Each burst's address goes out first, its data follow in the order
// of the addresses. Completions and events are rare and go first.
module keyline_write_port
  import keyline_shell_pkg::*;
(
    input  logic          clk_i,
    input  logic          rst_ni,

    // Bursts of packets; all their beats are there.
    input  logic          packet_valid_i,
    output logic          packet_ready_o,
    input  burst_t        packet_i,
    input  logic          packet_w_valid_i,
    output logic          packet_w_ready_o,
    input  axi_write_t    packet_w_i,

    input  logic          completion_valid_i,
    output logic          completion_ready_o,
    input  beat_address_t completion_address_i,
    input  logic [7:0]    completion_length_i,
    input  logic          completion_w_valid_i,
    output logic          completion_w_ready_o,
    input  axi_write_t    completion_w_i,

    input  logic          event_valid_i,
    output logic          event_ready_o,
    input  beat_address_t event_address_i,
    input  logic          event_w_valid_i,
    output logic          event_w_ready_o,
    input  axi_write_t    event_w_i,

    output logic          aw_valid_o,
    input  logic          aw_ready_i,
    output axi_address_t  aw_o,
    output logic          w_valid_o,
    input  logic          w_ready_i,
    output axi_write_t    w_o
);
  // Addresses run ahead of their data by so little, so that completions need not wait behind many packets.
  localparam int unsigned OrderLog2 = 1;

  logic    order_ready, order_valid, order_pop, grant;
  axi_id_t chosen, current;
  assign grant  = (~aw_valid_o | aw_ready_i) & order_ready;
  assign chosen = completion_valid_i ? CompletionId : event_valid_i ? EventId : PacketId;
  assign completion_ready_o = grant;
  assign event_ready_o      = grant & ~completion_valid_i;
  assign packet_ready_o     = grant & ~completion_valid_i & ~event_valid_i;

  logic any;
  assign any = completion_valid_i | event_valid_i | packet_valid_i;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) aw_valid_o <= 1'b0;
    else aw_valid_o <= (grant & any) | (aw_valid_o & ~aw_ready_i);
    if (grant) begin
      aw_o.id <= chosen;
      unique case (chosen)
        CompletionId: begin
          aw_o.address <= {completion_address_i, 6'b0};
          aw_o.length  <= completion_length_i;
        end
        EventId: begin
          aw_o.address <= {event_address_i, 6'b0};
          aw_o.length  <= '0;
        end
        default: begin
          aw_o.address <= {packet_i.address, 6'b0};
          aw_o.length  <= 8'(packet_i.length);
        end
      endcase
    end
  end

  keyline_fifo #(.Width($bits(axi_id_t)), .DepthLog2(OrderLog2)) u_order (
      .clk_i, .rst_ni, .clear_i(1'b0), .valid_i(grant & any), .ready_o(order_ready), .data_i(chosen),
      .valid_o(order_valid), .ready_i(order_pop), .data_o(current));

  always_comb begin
    unique case (current)
      CompletionId: begin
        w_valid_o = order_valid & completion_w_valid_i;
        w_o       = completion_w_i;
      end
      EventId: begin
        w_valid_o = order_valid & event_w_valid_i;
        w_o       = event_w_i;
      end
      default: begin
        w_valid_o = order_valid & packet_w_valid_i;
        w_o       = packet_w_i;
      end
    endcase
  end
  assign packet_w_ready_o     = order_valid & current == PacketId & w_ready_i;
  assign completion_w_ready_o = order_valid & current == CompletionId & w_ready_i;
  assign event_w_ready_o      = order_valid & current == EventId & w_ready_i;
  assign order_pop            = w_valid_o & w_ready_i & w_o.last;
endmodule
