// Types that the modules of the shell share. What the host sees comes from keyline_regs_pkg, codes from
// keyline_regs_pkg.
package keyline_shell_pkg;
  import keyline_regs_pkg::*;

  // Octets of a beat: the width of the data path.
  localparam int unsigned BeatBytes = 64;
  // Address of a beat: host addresses without their low six bits.
  typedef logic [57:0] beat_address_t;
  // Beats of a packet as it leaves.
  localparam int unsigned MaxResultBeats = MaxResultBytes / BeatBytes;
  typedef logic [7:0] beat_count_t;
  // A 4 KiB page has 64 beats, which no burst crosses.
  localparam int unsigned PageBeats = 64;
  // Beats of a burst that writes a packet.
  localparam int unsigned WriteBurstBeats = 16;

  // AXI ids. Reads: descriptors, and packets. Writes: packets, completions, events.
  typedef logic [1:0] axi_id_t;
  localparam axi_id_t DescriptorId = 2'd0;
  localparam axi_id_t PacketId = 2'd1;
  localparam axi_id_t CompletionId = 2'd2;
  localparam axi_id_t EventId = 2'd3;

  typedef struct packed {
    axi_id_t     id;
    logic [63:0] address;
    logic [7:0]  length;   // beats less one
  } axi_address_t;

  typedef struct packed {
    axi_id_t      id;
    logic         error;
    logic         last;
    logic [511:0] data;
  } axi_read_t;

  typedef struct packed {
    logic         last;
    logic [63:0]  strobes;
    logic [511:0] data;
  } axi_write_t;

  typedef struct packed {
    axi_id_t id;
    logic    error;
  } axi_answer_t;

  // What crosses the ports of the pipelines: InputBeat, Result and OutputBeat of hw/hls/kernels/tokens.h, the first member
  // least significant.
  //
  // What is to go to the network, and where, is for who stands in front of the pipeline (keyline_egress), which never sees it.
  typedef struct packed {
    logic [$clog2(NextHops)-1:0] next_hop;
    logic                        to_network;
    logic                        dummy;
  } flags_t;
  typedef struct packed {
    flags_t       flags;
    logic [15:0]  sa_index;
    logic [15:0]  length;
    logic         last;
    logic         first;
    logic [511:0] data;
    logic         is_command;
  } input_beat_t;

  typedef struct packed {
    logic [7:0]  host_checks;
    logic [15:0] checksum;
    logic [7:0]  events;
    logic [7:0]  next_header;
    logic [15:0] length;
    logic [63:0] sequence_number;
    logic        sa_valid;
    logic [15:0] sa_index;
    logic [7:0]  status;
  } result_t;

  typedef struct packed {
    result_t      result;
    logic         last;
    logic [6:0]   octets;
    logic [511:0] data;
    logic         is_command;
  } output_beat_t;

  // Addresses and sizes of the rings of a direction.
  typedef logic [15:0] count_t;  // of ring entries, modulo 65536
  typedef struct packed {
    logic [63:0] base;
    logic [3:0]  log2_size;
  } ring_t;
  typedef struct packed {
    ring_t submission;
    ring_t completion;
    ring_t events;
  } queue_configuration_t;

  // A descriptor as it is kept in the card: checked.
  typedef struct packed {
    logic [63:0]   cookie;
    beat_address_t source;
    beat_address_t destination;
    logic [15:0]   length;
    logic [15:0]   sa_index;
    flags_t        flags;
    logic          command;
    logic          bad;  // bad_descriptor
  } request_t;

  // What travels with a packet until it goes into the pipeline.
  typedef struct packed {
    logic [63:0]   cookie;
    beat_address_t destination;
    logic [15:0]   length;
    logic [15:0]   sa_index;
    flags_t        flags;
    logic          command;
    beat_count_t   beats;
    logic          is_ok;   // it goes in
    logic [7:0]    status;
  } record_t;

  // What is known of a packet when its first beat comes out of the pipeline.
  typedef struct packed {
    logic [63:0]   cookie;
    beat_address_t destination;
    logic [15:0]   length;   // at its source
    logic          command;
    beat_count_t   beats;    // commands: as many responses
    logic          is_ok;    // it went in and comes out
    logic [7:0]    status;
  } context_t;

  // What is known of a packet when its octets are on their way to memory.
  typedef struct packed {
    logic [63:0] cookie;
    logic [15:0] source_length;
    logic        command;
    result_t     result;
    logic [3:0]  bursts;  // to be answered before it is complete
  } outcome_t;

  // What a pipeline says of the memory of its SAs.
  typedef struct packed {
    logic [15:0] sa_index;
    logic        known;  // it was the memory of that SA, and of no other
    logic        valid;  // a word was read that is not what was written
  } memory_error_t;
  typedef struct packed {
    logic [15:0] sa_index;
    logic        known;
  } damaged_t;

  // What the card was built from and for, as the registers of block global say it (hw/rtl/build_hash.py).
  typedef struct packed {
    logic [3:0]  lanes;
    logic [7:0]  target;
    logic [31:0] hlsc_hash;
    logic [63:0] hash;
  } build_t;

  // A burst of a packet whose beats wait in the write buffer.
  typedef struct packed {
    beat_address_t address;
    logic [3:0]    length;  // beats less one
  } burst_t;

  // What the queue tells the counters about a packet.
  typedef struct packed {
    logic [7:0]  status;
    logic        command;
    logic [15:0] source_length;
    logic [15:0] result_length;
  } account_t;
endpackage
