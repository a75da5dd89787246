// A memory of an hlsc pipeline: one port that reads, one that writes.
//
// Read during write gives the old word: a read sees the writes of earlier clocks. With Latency 0 the data come in the
// clock of the address.
// With Forward, a call writes to the address that it read, Latency clocks after the read, and the read also sees
// what calls in front of it have not written yet. Without it, hlsc has put both ports into one stage, or the kernel
// has promised that no call reads what one in flight writes: InFlight clocks of reads are checked for that.
module hlsc_ram #(
    // Bits of a word.
    parameter int unsigned Width = 8,
    parameter int unsigned Words = 16,
    // Clocks from the address to the data.
    parameter int unsigned Latency = 1,
    parameter bit          Forward = 1'b0,
    // Clocks that a call's read is ahead of its write.
    parameter int unsigned InFlight = 0,
    // Vivado's: "block", "ultra" or "distributed".
    /* verilator lint_off UNUSEDPARAM */  // an attribute is no use to Verilator
    parameter              Style = "block",
    /* verilator lint_on UNUSEDPARAM */
    localparam int unsigned AddressWidth = $clog2(Words)
) (
    input  logic                    clk_i,
    /* verilator lint_off UNUSEDSIGNAL */  // with Latency 0 nothing asks for it
    input  logic                    read_i,
    /* verilator lint_on UNUSEDSIGNAL */
    input  logic [AddressWidth-1:0] read_address_i,
    output logic [       Width-1:0] read_data_o,
    input  logic                    write_i,
    input  logic [AddressWidth-1:0] write_address_i,
    input  logic [       Width-1:0] write_data_i
);
  logic [Width-1:0] data;
  if (Latency == 0) begin : gen_now
    (* ram_style = Style *)
    logic [Width-1:0] words_q[Words];
    initial for (int unsigned i = 0; i < Words; i++) words_q[i] = '0;
    always_ff @(posedge clk_i) if (write_i) words_q[write_address_i] <= write_data_i;
    assign data = words_q[read_address_i];
  end else begin : gen_registered
    logic [Width-1:0] data_q[Latency];  // [0]: the memory's own register
    assign data = data_q[Latency-1];
    hlsc_memory #(.Width(Width), .Words(Words), .Style(Style)) u_memory (
      .clk_i, .read_i, .read_address_i, .read_data_o(data_q[0]), .write_i, .write_address_i, .write_data_i
    );
    for (genvar i = 1; i < Latency; i++) begin : gen_later
      always_ff @(posedge clk_i) data_q[i] <= data_q[i-1];
    end
  end

  if (Forward) begin : gen_forward
    // Of the calls ahead: where they read and so write, and what they wrote 1 to Latency clocks ago.
    logic [AddressWidth-1:0] address_q[1:2*Latency-1];
    logic [Width-1:0] written_q[1:Latency];
    logic [Latency:1] was_written_q, same_q;
    logic [AddressWidth-1:0] address;  // of the call whose data come in the next clock

    if (Latency == 1) begin : gen_now
      assign address = read_address_i;
    end else begin : gen_earlier
      assign address = address_q[Latency-1];
    end

    always_ff @(posedge clk_i) begin
      address_q[1] <= read_address_i;
      for (int unsigned i = 2; i < 2 * Latency; i++) address_q[i] <= address_q[i-1];
      for (int unsigned i = 1; i <= Latency; i++) same_q[i] <= address == address_q[Latency-1+i];
      written_q[1] <= write_data_i;
      for (int unsigned i = 2; i <= Latency; i++) written_q[i] <= written_q[i-1];
      was_written_q <= (was_written_q << 1) | Latency'(write_i);
    end

    always_comb begin
      read_data_o = data;
      for (int unsigned i = Latency; i >= 1; i--)
        if (was_written_q[i] & same_q[i]) read_data_o = written_q[i];
    end
  end else begin : gen_plain
    assign read_data_o = data;
  end

`ifndef SYNTHESIS
  if (InFlight > 0 && !Forward) begin : gen_promise
    logic [InFlight-1:0] was_read_q;
    logic [AddressWidth-1:0] where_q[InFlight];
    always_ff @(posedge clk_i) begin
      was_read_q <= InFlight'({was_read_q, read_i});
      where_q[0] <= read_address_i;
      for (int unsigned i = 1; i < InFlight; i++) where_q[i] <= where_q[i-1];
      if (write_i) begin
        assert (!(read_i && read_address_i == write_address_i))
        else $error("%m: a call reads word %0d while one in flight writes it", write_address_i);
        for (int unsigned i = 0; i + 1 < InFlight; i++)
          assert (!(was_read_q[i] && where_q[i] == write_address_i))
          else $error("%m: a call reads word %0d while one in flight writes it", write_address_i);
      end
    end
  end
`endif
endmodule
