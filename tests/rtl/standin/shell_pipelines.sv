// Stand-ins for esp_outbound and esp_inbound with the ports that hlsc makes: a packet comes out as it went in, a command as its
// first eight octets. To check the top of the card around them, and the simulated card's port.
// verilator lint_off DECLFILENAME
//   All in one file, packages too, as hlsc puts them.
// As many SAs as the card around them has.
`ifndef STANDIN_SA_BITS
`define STANDIN_SA_BITS 14
`endif

package esp_outbound_pkg;
  typedef keyline_shell_pkg::input_beat_t in_t;
  typedef keyline_shell_pkg::output_beat_t out_t;
endpackage

package esp_inbound_pkg;
  typedef keyline_shell_pkg::input_beat_t in_t;
  typedef keyline_shell_pkg::output_beat_t out_t;
endpackage

module standin_pipeline (
    input  logic                            clk_i,
    input  keyline_shell_pkg::input_beat_t  in_tdata,
    input  logic                            in_tvalid,
    output logic                            in_tready,
    output keyline_shell_pkg::output_beat_t out_tdata,
    output logic                            out_tvalid,
    input  logic                            out_tready
);
  // What is known with the first beat, and is needed with the last.
  logic [15:0] length_q, length, sa_q, sa;
  assign length     = in_tdata.first ? in_tdata.length : length_q;
  assign sa         = in_tdata.first ? in_tdata.sa_index : sa_q;
  assign in_tready  = out_tready;
  assign out_tvalid = in_tvalid;
  always_comb begin
    out_tdata = '0;
    out_tdata.is_command = in_tdata.is_command;
    out_tdata.data = in_tdata.is_command ? 512'(in_tdata.data[63:0]) : in_tdata.data;
    out_tdata.last = in_tdata.last;
    out_tdata.octets = ~in_tdata.last | in_tdata.is_command | length[5:0] == '0 ? 7'd64 : {1'b0, length[5:0]};
    out_tdata.result.length   = length;
    out_tdata.result.sa_valid = 1'b1;
    out_tdata.result.sa_index = sa;
  end
  always_ff @(posedge clk_i) begin
    if (in_tvalid & in_tready) begin
      length_q <= length;
      sa_q     <= sa;
    end
  end
  logic unused;
  assign unused = &{1'b0, in_tdata.flags};
endmodule

module esp_outbound (
    input  logic                   clk_i,
    input  logic                   rst_ni,
    input  esp_outbound_pkg::in_t  in_tdata,
    input  logic                   in_tvalid,
    output logic                   in_tready,
    output esp_outbound_pkg::out_t out_tdata,
    output logic                   out_tvalid,
    input  logic                   out_tready,
    output logic                   memory_error_o,
    output logic                   memory_error_known_o,
    output logic [`STANDIN_SA_BITS-1:0] memory_error_word_o
);
  assign memory_error_o       = 1'b0;
  assign memory_error_known_o = 1'b0;
  assign memory_error_word_o  = '0;
  standin_pipeline u_standin (.*);
  logic unused;
  assign unused = rst_ni;
endmodule

module esp_inbound (
    input  logic                  clk_i,
    input  logic                  rst_ni,
    input  esp_inbound_pkg::in_t  in_tdata,
    input  logic                  in_tvalid,
    output logic                  in_tready,
    output esp_inbound_pkg::out_t out_tdata,
    output logic                  out_tvalid,
    input  logic                  out_tready,
    output logic                  memory_error_o,
    output logic                  memory_error_known_o,
    output logic [`STANDIN_SA_BITS-1:0] memory_error_word_o
);
  assign memory_error_o       = 1'b0;
  assign memory_error_known_o = 1'b0;
  assign memory_error_word_o  = '0;
  standin_pipeline u_standin (.*);
  logic unused;
  assign unused = rst_ni;
endmodule
