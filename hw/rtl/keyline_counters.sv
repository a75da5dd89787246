// The counters of one direction; each packet is counted once, before its completion can be seen.
module keyline_counters
  import keyline_regs_pkg::*;
(
    input  logic        clk_i,
    input  logic        rst_ni,
    input  logic        clear_i,

    input  logic        count_i,  // a packet is done
    input  status_e     status_i,
    input  logic [15:0] bytes_i,   // inner packet, status ok
    input  logic [31:0] cycles_i,  // in the pipeline

    output logic [63:0]                packets_o,
    output logic [63:0]                bytes_o,
    output logic [63:0]                cycles_o,
    output logic [StatusCount-1:0][63:0] drops_o
);
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      packets_o <= '0;
      bytes_o   <= '0;
      cycles_o  <= '0;
      drops_o   <= '0;
    end else if (count_i) begin
      cycles_o <= cycles_o + 64'(cycles_i);
      if (status_i == StatusOk) begin
        packets_o <= packets_o + 64'd1;
        bytes_o   <= bytes_o + 64'(bytes_i);
      end else begin
        drops_o[status_i[3:0]] <= drops_o[status_i[3:0]] + 64'd1;
      end
    end
  end
endmodule
