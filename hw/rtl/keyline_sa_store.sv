// The SAs of one direction: contexts, their changing state, and which entries are valid.
//
// Atomicity (contract 1): a context is one RAM word, written in one clock and read in one clock. A packet holds
// its entry from lookup to release; commit and remove of that entry wait for the release, all others go on.
module keyline_sa_store
  import keyline_regs_pkg::*;
  import keyline_card_pkg::*;
#(
    // Look up by SPI (inbound), else by entry (outbound).
    parameter bit BySpi = 1'b0
) (
    input  logic        clk_i,
    input  logic        rst_ni,

    // Overwrites every entry; also done after reset.
    input  logic        wipe_i,
    output logic        wiping_o,

    // Commands: valid until done.
    input  logic        command_valid_i,
    input  sa_command_t command_i,
    input  sa_context_t staged_i,
    output logic        command_done_o,
    output sa_error_e   command_error_o,
    output sa_state_t   queried_o,  // with command_done_o

    // The engine's packet: request until done, then hold until release.
    input  logic        lookup_valid_i,
    input  logic [15:0] lookup_entry_i,
    input  logic [31:0] lookup_spi_i,
    output logic        lookup_done_o,
    output logic        found_o,  // with lookup_done_o; the next three are then valid until release_i
    output sa_entry_t   entry_o,
    output sa_context_t context_o,
    output sa_state_t   state_o,
    input  logic        release_i,
    input  logic        state_write_i,  // state_i becomes the state of the entry held
    input  sa_state_t   state_i
);
  // SPIs that are compared in a clock.
  localparam int unsigned Banks = 16;
  localparam int unsigned Rows = SaEntries / Banks;
  localparam int unsigned BankBits = $clog2(Banks);
  localparam int unsigned RowBits = $clog2(Rows);
  localparam int unsigned EntryBits = $clog2(SaEntries);

  typedef enum logic [2:0] {Wipe, Idle, Search, Fetch, Found, Queried} state_e;

  sa_context_t          contexts_q[SaEntries];
  sa_state_t            states_q[SaEntries];
  logic [SaEntries-1:0] valid_q;
  state_e               fsm_q;
  sa_entry_t            entry_q;  // held, or where wiping is
  logic                 held_q;
  logic                 wipe_q;  // asked for
  sa_state_t            read_q;  // the state RAM's output

  // Search: one row of SPIs a clock.
  logic [RowBits-1:0] row_q;
  logic [Banks-1:0]   hit;
  logic [BankBits-1:0] hit_bank;

  // What the one write port does.
  logic        write_context, write_state;
  sa_entry_t   write_entry;
  sa_context_t new_context;
  sa_state_t   new_state;
  logic        new_valid;

  logic start_command, is_bad_context;
  logic is_commit, is_remove, is_query;
  assign is_commit = command_i.code == SaCommandCodeCommit;
  assign is_remove = command_i.code == SaCommandCodeRemove;
  assign is_query  = command_i.code == SaCommandCodeQuery;

  // A command that ended is still offered in the clock of its done pulse. Queries read what is there.
  assign start_command = fsm_q == Idle & ~wipe_q & command_valid_i & ~command_done_o & ~state_write_i
                         & (is_query | ~(held_q & entry_q == command_i.entry));
  assign is_bad_context = staged_i.spi < 32'd256 | staged_i.first_sequence == '0
                          | (BySpi & (staged_i.replay_window == '0 | staged_i.replay_window[4:0] != '0
                                      | staged_i.replay_window > 16'(ReplayWindowMax)));

  always_comb begin
    write_context = 1'b0;
    write_state   = state_write_i;
    write_entry   = entry_q;
    new_context   = '0;
    new_state     = state_i;
    new_valid     = 1'b0;
    if (fsm_q == Wipe) begin
      write_context = 1'b1;
      write_state   = 1'b1;
      new_state     = '0;
    end else if (start_command && ((is_commit && !is_bad_context) || (is_remove && valid_q[command_i.entry]))) begin
      write_context = 1'b1;
      write_state   = 1'b1;
      write_entry   = command_i.entry;
      new_state     = '0;
      if (is_commit) begin
        new_context               = staged_i;
        new_valid                 = 1'b1;
        new_state.window          = '1;
        new_state.sequence_number = staged_i.first_sequence - 64'd1;
      end
    end
  end

  always_ff @(posedge clk_i) begin
    if (write_context) contexts_q[write_entry] <= new_context;
    if (write_state) states_q[write_entry] <= new_state;
    // The copy of the keys goes with the packet.
    if (!rst_ni || release_i) context_o <= '0;
    else if (fsm_q == Fetch) context_o <= contexts_q[entry_q];
    if (fsm_q == Fetch || start_command) read_q <= states_q[fsm_q == Fetch ? entry_q : command_i.entry];
    if (fsm_q == Found) state_o <= read_q;
  end

  if (BySpi) begin : gen_search
    logic [31:0] spis_q[Banks][Rows];
    for (genvar bank = 0; bank < Banks; bank++) begin : gen_bank
      always_ff @(posedge clk_i) begin
        if (write_context && write_entry[BankBits-1:0] == BankBits'(bank))
          spis_q[bank][write_entry[EntryBits-1:BankBits]] <= new_context.spi;
      end
      assign hit[bank] = valid_q[{row_q, BankBits'(bank)}] & spis_q[bank][row_q] == lookup_spi_i;
    end
    always_comb begin
      hit_bank = '0;
      for (int unsigned bank = 0; bank < Banks; bank++) if (hit[bank]) hit_bank = BankBits'(bank);
    end
    logic unused;
    assign unused = &{1'b0, lookup_entry_i};
  end else begin : gen_no_search
    assign hit      = '0;
    assign hit_bank = '0;
    logic unused;
    assign unused = &{1'b0, lookup_spi_i};
  end

  assign wiping_o  = fsm_q == Wipe | wipe_q;
  assign entry_o   = entry_q;
  assign queried_o = read_q;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      fsm_q           <= Wipe;
      entry_q         <= '0;
      held_q          <= 1'b0;
      wipe_q          <= 1'b0;
      row_q           <= '0;
      valid_q         <= '0;
      command_done_o  <= 1'b0;
      command_error_o <= SaErrorNone;
      lookup_done_o   <= 1'b0;
      found_o         <= 1'b0;
    end else begin
      command_done_o <= 1'b0;
      lookup_done_o  <= 1'b0;
      if (write_context) valid_q[write_entry] <= new_valid;
      if (release_i) held_q <= 1'b0;
      if (wipe_i) wipe_q <= 1'b1;
      unique case (fsm_q)
        Wipe: begin
          entry_q <= entry_q + EntryBits'(1);
          if (&entry_q) fsm_q <= Idle;
        end
        Idle: begin
          row_q <= '0;
          if (wipe_q) begin
            fsm_q   <= Wipe;
            wipe_q  <= 1'b0;
            entry_q <= '0;
          end else if (start_command) begin
            fsm_q           <= is_query ? Queried : Idle;
            command_done_o  <= ~is_query;
            command_error_o <= SaErrorNone;
            if (is_commit & is_bad_context) command_error_o <= SaErrorBadContext;
            if (~is_commit & ~valid_q[command_i.entry]) command_error_o <= SaErrorNotFound;
          end else if (lookup_valid_i & ~lookup_done_o & ~held_q) begin
            if (BySpi) begin
              fsm_q <= Search;
            end else if (lookup_entry_i < 16'(SaEntries) && valid_q[lookup_entry_i[EntryBits-1:0]]) begin
              fsm_q   <= Fetch;
              entry_q <= lookup_entry_i[EntryBits-1:0];
              held_q  <= 1'b1;
            end else begin
              lookup_done_o <= 1'b1;
              found_o       <= 1'b0;
            end
          end
        end
        Search: begin
          row_q <= row_q + RowBits'(1);
          if (|hit) begin
            fsm_q   <= Fetch;
            entry_q <= {row_q, hit_bank};
            held_q  <= 1'b1;
          end else if (&row_q) begin
            fsm_q         <= Idle;
            lookup_done_o <= 1'b1;
            found_o       <= 1'b0;
          end
        end
        Fetch: fsm_q <= Found;
        Found: begin
          fsm_q         <= Idle;
          lookup_done_o <= 1'b1;
          found_o       <= 1'b1;
        end
        default: begin
          fsm_q          <= Idle;
          command_done_o <= 1'b1;
        end
      endcase
    end
  end

`ifdef VERILATOR
  always_ff @(posedge clk_i) begin
    if (rst_ni) begin
      assert (!(state_write_i || release_i) || held_q) else $error("no entry is held");
      assert (held_q || context_o == '0) else $error("keys outlive their packet");
      assert (!wipe_i || (!held_q && !lookup_valid_i)) else $error("wiped with a packet in flight");
      assert (!(write_context && fsm_q != Wipe && held_q && write_entry == entry_q))
      else $error("an entry changed under a packet");
      // After reset, wipe and remove; looked at when a command comes to the entry or is done with it.
      assert (!(start_command || command_done_o) || valid_q[command_i.entry] || contexts_q[command_i.entry] == '0)
      else $error("keys outlive their entry");
    end
  end
`endif
endmodule
