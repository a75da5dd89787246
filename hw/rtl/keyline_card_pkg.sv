// Types that the modules of the card share. What the host sees comes from keyline_regs_pkg.
package keyline_card_pkg;
  import keyline_regs_pkg::*;

  // Bytes of a beat: the width of the data path.
  localparam int unsigned BeatBytes = 64;

  // A beat of a packet; byte 0 in data[7:0]. Only the last beat may be partly kept, from byte 0 up.
  typedef struct packed {
    logic                   last;
    logic [BeatBytes-1:0]   keep;
    logic [8*BeatBytes-1:0] data;
  } beat_t;

  // An entry of an SA table.
  typedef logic [$clog2(SaEntries)-1:0] sa_entry_t;

  // What changes in an SA with every packet.
  typedef struct packed {
    logic [ReplayWindowMax-1:0] window;    // bit i: sequence_number - i was received
    logic [63:0]                errors;
    logic [63:0]                sequence_number;  // last used, or highest received
    logic [63:0]                bytes;
    logic [63:0]                packets;
  } sa_state_t;

  // One SA command to the store of one direction.
  typedef struct packed {
    sa_command_code_e code;
    sa_entry_t        entry;
  } sa_command_t;

  // What an engine says about its packet. The queue adds the phase.
  typedef struct packed {
    completion_descriptor_t completion;
    logic [15:0]            inner_bytes;  // of the inner packet, to be counted when the status is ok
  } result_t;

  // Addresses and sizes of a queue's rings.
  typedef struct packed {
    logic [63:0] submission_base;
    logic [3:0]  submission_log2_size;
    logic [63:0] completion_base;
    logic [3:0]  completion_log2_size;
  } queue_configuration_t;

  // A burst read or write of whole beats, keeping `bytes` of them in total.
  typedef struct packed {
    logic [63:0] address;  // a multiple of BeatBytes
    logic [15:0] bytes;
  } dma_request_t;

  // The bytes kept of a beat, when `bytes` are left (more than a beat: all of them).
  function automatic logic [BeatBytes-1:0] keep_of(logic [15:0] bytes);
    return bytes >= 16'(BeatBytes) ? '1 : ~({BeatBytes{1'b1}} << bytes[5:0]);
  endfunction

  // A limit of zero is none.
  function automatic logic reaches(logic [63:0] value, logic [63:0] limit);
    return limit != '0 && value >= limit;
  endfunction

  function automatic logic exceeds(logic [63:0] value, logic [63:0] limit);
    return limit != '0 && value > limit;
  endfunction
endpackage
