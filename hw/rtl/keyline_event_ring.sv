// The event ring: one entry a write. What finds no room is counted and given up, so that no packet ever waits for it.
module keyline_event_ring
  import keyline_regs_pkg::*;
  import keyline_shell_pkg::*;
#(
    parameter bit IsInbound = 1'b0,
    // log2 of the events that wait to be written.
    parameter int unsigned WaitingLog2 = 5
) (
    input  logic          clk_i,
    input  logic          rst_ni,
    input  logic          clear_i,    // the queue is switched on
    input  logic          discard_i,  // the ring failed

    input  ring_t         ring_i,
    input  count_t        consumer_i,
    output count_t        producer_o,
    output count_t        sent_o,     // the host may have seen them already
    output logic          busy_o,
    output logic          written_o,  // a pulse
    output logic [1:0]    lost_o,     // so many in this clock
    output logic          error_o,    // a pulse

    input  logic          event_valid_i,
    input  event_entry_t  event_i,

    output logic          aw_valid_o,
    input  logic          aw_ready_i,
    output beat_address_t aw_address_o,
    output logic          w_valid_o,
    input  logic          w_ready_i,
    output axi_write_t    w_o,
    input  logic          answer_valid_i,  // taken at once
    input  logic          answer_error_i
);
  typedef enum logic [1:0] {Idle, Send, Answer} state_e;
  state_e       state_q;
  logic         is_sending, is_kept, queue_ready, head_valid, take, has_room;
  event_entry_t head, entry;
  count_t       slot;
  logic [3:0]   part_q;

  assign is_kept  = ring_i.log2_size != '0 & ~discard_i & has_room;
  assign has_room = 16'(producer_o - consumer_i) < (16'd1 << ring_i.log2_size);
  assign slot     = producer_o & ((16'd1 << ring_i.log2_size) - 16'd1);
  assign take     = state_q == Idle & head_valid;
  assign is_sending = state_q != Idle;
  assign sent_o   = producer_o + 16'(is_sending);
  assign busy_o   = head_valid | state_q != Idle;

  keyline_fifo #(.Width($bits(event_entry_t)), .DepthLog2(WaitingLog2)) u_waiting (
      .clk_i, .rst_ni, .clear_i, .valid_i(event_valid_i), .ready_o(queue_ready), .data_i(event_i),
      .valid_o(head_valid), .ready_i(take), .data_o(head));

  always_comb begin
    entry         = head;
    entry.phase   = ~producer_o[ring_i.log2_size];
    entry.inbound = IsInbound;
  end

  event_entry_t sent_q;
  logic         address_sent_q, data_sent_q;
  assign aw_valid_o  = state_q == Send & ~address_sent_q;
  assign w_valid_o   = state_q == Send & ~data_sent_q;
  assign w_o.last    = 1'b1;
  assign w_o.data    = {4{sent_q}};
  for (genvar i = 0; i < 4; i++) begin : gen_strobe
    assign w_o.strobes[16*i+:16] = {16{part_q[i]}};
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      state_q        <= Idle;
      producer_o     <= '0;
      written_o      <= 1'b0;
      lost_o         <= '0;
      error_o        <= 1'b0;
      address_sent_q <= 1'b0;
      data_sent_q    <= 1'b0;
    end else begin
      written_o <= 1'b0;
      error_o   <= 1'b0;
      lost_o    <= {1'b0, event_valid_i & ~queue_ready} + {1'b0, take & ~is_kept};
      unique case (state_q)
        Idle:
        if (take & is_kept) state_q <= Send;
        Send: begin
          address_sent_q <= address_sent_q | aw_ready_i;
          data_sent_q    <= data_sent_q | w_ready_i;
          if ((address_sent_q | aw_ready_i) & (data_sent_q | w_ready_i)) begin
            address_sent_q <= 1'b0;
            data_sent_q    <= 1'b0;
            state_q        <= Answer;
          end
        end
        default:
        if (answer_valid_i) begin
          state_q   <= Idle;
          written_o <= ~answer_error_i;
          error_o   <= answer_error_i;
          if (~answer_error_i) producer_o <= producer_o + 16'd1;
        end
      endcase
    end
    if (take) begin
      sent_q       <= entry;
      part_q       <= 4'b1 << slot[1:0];
      aw_address_o <= ring_i.base[63:6] + 58'(slot[15:2]);
    end
  end

  logic unused;
  assign unused = &{1'b0, ring_i.base[5:0], head.phase, head.inbound};
endmodule
