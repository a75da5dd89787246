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
    input  logic [       Width-1:0] write_data_i,
    // A word that was read some clocks ago has changed since it was written; with Latency 0 nobody looks.
    output logic                    error_o,
    output logic [AddressWidth-1:0] error_address_o  // with error_o: which word
);
  if (Latency == 0) begin : gen_now
    (* ram_style = Style *)
    logic [Width-1:0] words_q[Words];
    initial for (int unsigned i = 0; i < Words; i++) words_q[i] = '0;
    always_ff @(posedge clk_i) if (write_i) words_q[write_address_i] <= write_data_i;
    assign read_data_o = words_q[read_address_i];
    assign error_o         = 1'b0;
    assign error_address_o = '0;
  end else begin : gen_registered
    logic [Width-1:0] stored;  // the memory's own register
    hlsc_memory #(.Width(Width), .Words(Words), .Style(Style), .Checked(1'b1)) u_memory (
      .clk_i, .read_i, .read_address_i, .read_data_o(stored), .write_i, .write_address_i, .write_data_i, .error_o,
      .error_address_o
    );

    // Of the calls ahead: where they read and so write, 1 to Latency + 1 clocks after the address, and what they wrote 1 and 2 clocks
    // ago. The one at Latency writes now.
    if (Forward) begin : gen_ahead
      logic [AddressWidth-1:0] address_q[1:Latency+1];
      logic [Width-1:0] written_q, earlier_written_q;
      logic was_written_q;
      always_ff @(posedge clk_i) begin
        address_q[1] <= read_address_i;
        for (int unsigned s = 2; s <= Latency + 1; s++) address_q[s] <= address_q[s-1];
        written_q <= write_data_i;
        earlier_written_q <= written_q;
        was_written_q <= write_i;
      end
    end

    // The memory has what was written before the clock of the address. What was written in that clock and later meets the data on their
    // way, in the clock after it was written, so that one LUT is in front of the data and one at most in front of a register. None between
    // the memory's register and the next one, which is in the memory too: behind that one, two writes are looked at.
    for (genvar s = 1; s <= Latency; s++) begin : gen_step
      logic [Width-1:0] data, seen;  // s clocks after the address
      if (s == 1) begin : gen_first
        assign data = stored;
      end else begin : gen_next
        always_ff @(posedge clk_i) data <= gen_step[s-1].seen;
      end
      if (Forward && (s > 1 || Latency == 1)) begin : gen_forward
        logic same_q, earlier_q;
        if (s == 1) begin : gen_now
          always_ff @(posedge clk_i) same_q <= read_address_i == gen_ahead.address_q[Latency];
        end else begin : gen_later
          always_ff @(posedge clk_i) same_q <= gen_ahead.address_q[s-1] == gen_ahead.address_q[Latency];
        end
        if (s == 2) begin : gen_two
          always_ff @(posedge clk_i) earlier_q <= gen_ahead.was_written_q & gen_ahead.address_q[1] == gen_ahead.address_q[Latency+1];
        end else begin : gen_no_two
          assign earlier_q = 1'b0;
        end
        assign seen = gen_ahead.was_written_q & same_q ? gen_ahead.written_q
                    : earlier_q ? gen_ahead.earlier_written_q : data;
      end else begin : gen_plain
        assign seen = data;
      end
    end
    assign read_data_o = gen_step[Latency].seen;
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
