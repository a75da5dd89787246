// An array with one port that writes and one that reads into a register: what becomes a block RAM or an UltraRAM. A module of its own, so
// that an estimate of area can count it (hw/area).
//
// A read in the clock of a write to the same word gives the old one.
module hlsc_memory #(
    // Bits of a word.
    parameter int unsigned Width = 8,
    parameter int unsigned Words = 16,
    // Vivado's: "block", "ultra" or "distributed".
    /* verilator lint_off UNUSEDPARAM */  // an attribute is no use to Verilator
    parameter              Style = "block",
    /* verilator lint_on UNUSEDPARAM */
    // error_o says, four clocks later, that a word that was read is not the one that was written; error_address_o, which one.
    parameter bit          Checked = 1'b0,
    localparam int unsigned AddressWidth = $clog2(Words)
) (
    input  logic                    clk_i,
    input  logic                    read_i,
    input  logic [AddressWidth-1:0] read_address_i,
    output logic [       Width-1:0] read_data_o,
    input  logic                    write_i,
    input  logic [AddressWidth-1:0] write_address_i,
    input  logic [       Width-1:0] write_data_i,
    output logic                    error_o,
    output logic [AddressWidth-1:0] error_address_o
);
  (* ram_style = Style *)
  logic [Width-1:0] words_q[Words]  /* verilator public_flat_rw */;  // faults are injected here (sim/faults.h)

  initial for (int unsigned i = 0; i < Words; i++) words_q[i] = '0;

  always_ff @(posedge clk_i) begin
    if (write_i) words_q[write_address_i] <= write_data_i;
    if (read_i) read_data_o <= words_q[read_address_i];
  end

  if (Checked) begin : gen_check
    hlsc_memory_check #(.Width(Width), .Words(Words)) u_check (
      .clk_i, .read_i, .read_address_i, .read_data_i(read_data_o), .write_i, .write_address_i, .write_data_i, .error_o,
      .error_address_o
    );
  end else begin : gen_no_check
    assign error_o         = 1'b0;
    assign error_address_o = '0;
  end
endmodule
