// A code beside each word of a memory, and whether a word that was read is still the one that was written: one, two or three bits that
// flipped are found for sure, and any odd number (a code of Hsiao: the columns are different and have an odd number of ones, three at
// least).
//
// It looks on, and nothing of it is in the memory's way: words go through a register before their code is made, and the codes' memory
// sees what the memory sees, in the same order, two clocks later. An error is told four clocks after the read, and of which word.
module hlsc_memory_check #(
    // Bits of a word.
    parameter int unsigned Width = 8,
    parameter int unsigned Words = 16,
    localparam int unsigned AddressWidth = $clog2(Words)
) (
    input  logic                    clk_i,
    input  logic                    read_i,
    input  logic [AddressWidth-1:0] read_address_i,
    input  logic [       Width-1:0] read_data_i,  // in the clock after read_i
    input  logic                    write_i,
    input  logic [AddressWidth-1:0] write_address_i,
    input  logic [       Width-1:0] write_data_i,
    output logic                    error_o,
    output logic [AddressWidth-1:0] error_address_o  // with error_o
);
  // There are 2^(n-1) columns of n bits with an odd number of ones, n of them with one.
  function automatic int unsigned bits_for(int unsigned columns);
    int unsigned bits;
    bits = 4;
    while ((1 << (bits - 1)) - bits < columns) bits++;
    return bits;
  endfunction
  localparam int unsigned CodeBits = bits_for(Width);
  typedef logic [Width-1:0]    word_t;
  typedef logic [CodeBits-1:0] code_t;

  // Which bits of a word each bit of its code sums up.
  function automatic logic [CodeBits-1:0][Width-1:0] make_rows();
    int unsigned column, ones;
    column = 0;
    for (int unsigned i = 0; i < Width; i++) begin
      ones = 0;
      while (ones < 3 || ones % 2 == 0) begin
        column++;
        ones = 0;
        for (int unsigned b = 0; b < CodeBits; b++) ones += (column >> b) & 1;
      end
      for (int unsigned b = 0; b < CodeBits; b++) make_rows[b][i] = 1'((column >> b) & 1);
    end
  endfunction
  localparam logic [CodeBits-1:0][Width-1:0] Rows = make_rows();
  function automatic code_t code_of(word_t word);
    for (int unsigned b = 0; b < CodeBits; b++) code_of[b] = ^(word & Rows[b]);
  endfunction

  (* ram_style = "block" *)
  code_t codes_q[Words];
  initial for (int unsigned i = 0; i < Words; i++) codes_q[i] = '0;

  logic                    write_q, write_code_q, read_q, read_code_q, read_both_q;
  logic [AddressWidth-1:0] write_address_q, write_code_address_q, read_address_q, read_code_address_q, read_both_address_q;
  word_t                   written_q, seen_q;
  code_t                   written_code_q, stored_code_q, seen_code_q;
  always_ff @(posedge clk_i) begin
    write_q              <= write_i;
    write_address_q      <= write_address_i;
    write_code_q         <= write_q;
    write_code_address_q <= write_address_q;
    read_q               <= read_i;
    read_address_q       <= read_address_i;
    read_code_q          <= read_q;
    read_code_address_q  <= read_address_q;
    read_both_q          <= read_code_q;
    read_both_address_q  <= read_code_address_q;
    if (write_i) written_q <= write_data_i;
    if (write_q) written_code_q <= code_of(written_q);
    if (read_q) seen_q <= read_data_i;
    if (read_code_q) seen_code_q <= code_of(seen_q);
    if (write_code_q) codes_q[write_code_address_q] <= written_code_q;
    if (read_code_q) stored_code_q <= codes_q[read_code_address_q];
    error_o         <= read_both_q & seen_code_q != stored_code_q;
    error_address_o <= read_both_address_q;
  end
endmodule
