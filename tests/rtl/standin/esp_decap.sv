// Stands in for the kernel esp_decap in benches of the shell; see esp_encap.sv.
// verilator lint_off DECLFILENAME
//   The package is in the module's file, as hlsc puts it.
// verilator lint_off UNUSEDSIGNAL
//   OpenSSL expands the key itself and finds the end of a packet by its last beat.
package esp_decap_pkg;
  typedef struct packed {
    logic [14:0][127:0] round_keys;
    logic [127:0] hash_key;
    logic [15:0]  length;
    logic [31:0]  salt;
    logic         key256;
    logic         esn;
    logic [63:0]  sequence_;
  } command_t;
  typedef struct packed {
    logic         last;
    logic [63:0]  keep;
    logic [511:0] data;
  } in_t;
  typedef in_t out_t;
  typedef struct packed {
    logic [15:0] length;
    logic [7:0]  next_header;
    logic        malformed;
    logic        icv_ok;
  } status_t;
endpackage

module esp_decap (
    input  logic                    clk_i,
    input  logic                    rst_ni,
    input  esp_decap_pkg::command_t command_tdata,
    input  logic                    command_tvalid,
    output logic                    command_tready,
    input  esp_decap_pkg::in_t      in_tdata,
    input  logic                    in_tvalid,
    output logic                    in_tready,
    output esp_decap_pkg::out_t     out_tdata,
    output logic                    out_tvalid,
    input  logic                    out_tready,
    output esp_decap_pkg::status_t  status_tdata,
    output logic                    status_tvalid,
    input  logic                    status_tready
);
  import "DPI-C" function void reference_decap_begin(
      input bit [63:0] sequence_number, input bit esn, input bit key256, input bit [31:0] salt,
      input bit [255:0] key);
  import "DPI-C" function void reference_decap_beat(input bit [511:0] data, input bit [63:0] keep);
  import "DPI-C" function int reference_decap_end(
      output bit icv_ok, output bit malformed, output bit [7:0] next_header, output int text_bytes);
  import "DPI-C" function void reference_decap_out(
      input int index, output bit [511:0] data, output bit [63:0] keep, output bit last);

  typedef enum logic [1:0] {Idle, Collect, Emit} state_e;
  state_e       state_q;
  int           index_q, beats_q, stall_q;
  logic [511:0] data;
  logic [63:0]  keep;
  logic         last, pause_q, told_q;
  esp_decap_pkg::status_t verdict_q;

  assign command_tready = state_q == Idle & ~pause_q & ~status_tvalid;
  assign in_tready      = state_q == Collect & ~pause_q;
  assign out_tvalid     = state_q == Emit & ~pause_q & stall_q == 0 & index_q < beats_q;

  always_comb begin
    data = '0;
    keep = '0;
    last = 1'b0;
    if (state_q == Emit) reference_decap_out(index_q, data, keep, last);
    out_tdata = '{data: data, keep: keep, last: last};
  end

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
          reference_decap_begin(command_tdata.sequence_, command_tdata.esn, command_tdata.key256,
                                command_tdata.salt, {command_tdata.round_keys[1], command_tdata.round_keys[0]});
          state_q <= Collect;
        end
        Collect:
        if (in_tvalid && in_tready) begin
          reference_decap_beat(in_tdata.data, in_tdata.keep);
          if (in_tdata.last) begin
            bit icv_ok, malformed;
            bit [7:0] next_header;
            int bytes, text_bytes;
            bytes     = reference_decap_end(icv_ok, malformed, next_header, text_bytes);
            beats_q   <= (text_bytes + 63) / 64;
            stall_q   <= 0;
            // What a kernel says of the length of a packet that failed, and how long after that it still puts out beats,
            // is its own affair.
            if (!(icv_ok && !malformed)) begin
              if ($urandom_range(1) == 0) bytes = 0;
              stall_q <= $urandom_range(400);
            end
            verdict_q <= '{length: 16'(bytes), next_header: next_header, malformed: malformed, icv_ok: icv_ok};
            told_q    <= 1'b0;
            index_q   <= 0;
            state_q   <= Emit;
          end
        end
        default: begin
          if (out_tvalid && out_tready) index_q <= index_q + 1;
          if (stall_q != 0) stall_q <= stall_q - 1;
          if (told_q && index_q == beats_q) state_q <= Idle;
          if (!told_q && (index_q == beats_q || $urandom_range(7) == 0)) begin
            told_q        <= 1'b1;
            status_tvalid <= 1'b1;
            status_tdata  <= verdict_q;
          end
        end
      endcase
    end
  end
endmodule
