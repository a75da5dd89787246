// Stands in for the kernel esp_encap in benches of the shell: the same ports, OpenSSL inside (reference_kernels.cpp), and a random
// time for everything.
// verilator lint_off DECLFILENAME
//   The package is in the module's file, as hlsc puts it.
// verilator lint_off UNUSEDSIGNAL
//   OpenSSL expands the key itself and finds the end of a packet by its last beat.
package esp_encap_pkg;
  typedef struct packed {
    logic [14:0][127:0] round_keys;
    logic [127:0] hash_key;
    logic [15:0]  length;
    logic [7:0]   next_header;
    logic [63:0]  iv;
    logic [31:0]  salt;
    logic         key256;
    logic         esn;
    logic [63:0]  sequence_;
    logic [31:0]  spi;
  } command_t;
  typedef struct packed {
    logic         last;
    logic [63:0]  keep;
    logic [511:0] data;
  } in_t;
  typedef in_t out_t;
  typedef struct packed {
    logic [15:0] length;
  } status_t;
endpackage

module esp_encap (
    input  logic                    clk_i,
    input  logic                    rst_ni,
    input  esp_encap_pkg::command_t command_tdata,
    input  logic                    command_tvalid,
    output logic                    command_tready,
    input  esp_encap_pkg::in_t      in_tdata,
    input  logic                    in_tvalid,
    output logic                    in_tready,
    output esp_encap_pkg::out_t     out_tdata,
    output logic                    out_tvalid,
    input  logic                    out_tready,
    output esp_encap_pkg::status_t  status_tdata,
    output logic                    status_tvalid,
    input  logic                    status_tready
);
  import "DPI-C" function void reference_encap_begin(
      input bit [31:0] spi, input bit [63:0] sequence_number, input bit esn, input bit key256, input bit [31:0] salt,
      input bit [63:0] iv, input bit [7:0] next_header, input bit [255:0] key);
  import "DPI-C" function void reference_encap_beat(input bit [511:0] data, input bit [63:0] keep);
  import "DPI-C" function int reference_encap_end();
  import "DPI-C" function void reference_encap_out(
      input int index, output bit [511:0] data, output bit [63:0] keep, output bit last);

  typedef enum logic [1:0] {Idle, Collect, Emit} state_e;
  state_e       state_q;
  logic [15:0]  length_q;
  int           index_q, beats_q;
  logic [511:0] data;
  logic [63:0]  keep;
  logic         last, pause_q, told_q;

  assign command_tready = state_q == Idle & ~pause_q & ~status_tvalid;
  assign in_tready      = state_q == Collect & ~pause_q;
  assign out_tvalid     = state_q == Emit & ~pause_q;

  always_comb begin
    data = '0;
    keep = '0;
    last = 1'b0;
    if (state_q == Emit) reference_encap_out(index_q, data, keep, last);
    out_tdata = '{data: data, keep: keep, last: last};
  end

  // pause_q may withdraw an offered token; the real kernel does not, and the shell is always ready for one.
  task automatic finish();
    int bytes = reference_encap_end();
    beats_q       <= (bytes + 63) / 64;
    length_q      <= 16'(bytes);
    index_q       <= 0;
    told_q        <= 1'b0;
    state_q       <= Emit;
  endtask

  always_ff @(posedge clk_i) begin
    pause_q <= $urandom_range(3) == 0;
    if (!rst_ni) begin
      state_q       <= Idle;
      status_tvalid <= 1'b0;
      status_tdata  <= '0;
      pause_q       <= 1'b0;
    end else begin
      if (status_tready) status_tvalid <= 1'b0;
      case (state_q)
        Idle:
        if (command_tvalid && command_tready) begin
          reference_encap_begin(command_tdata.spi, command_tdata.sequence_, command_tdata.esn, command_tdata.key256,
                                command_tdata.salt, command_tdata.iv, command_tdata.next_header,
                                {command_tdata.round_keys[1], command_tdata.round_keys[0]});
          if (command_tdata.length == '0) finish();
          else state_q <= Collect;
        end
        Collect:
        if (in_tvalid && in_tready) begin
          reference_encap_beat(in_tdata.data, in_tdata.keep);
          if (in_tdata.last) finish();
        end
        default:
        begin
          // The status may come before the last beat.
          if (!told_q && (index_q + 1 == beats_q || $urandom_range(7) == 0)) begin
            told_q        <= 1'b1;
            status_tvalid <= 1'b1;
            status_tdata  <= '{length: length_q};
          end
          if (out_tvalid && out_tready) begin
            index_q <= index_q + 1;
            if (index_q + 1 == beats_q) state_q <= Idle;
          end
        end
      endcase
    end
  end
endmodule
