// Types of the network side of an inline card (docs/card.md, The inline card).
package keyline_network_pkg;
  // In front of an IP packet: two addresses and the type, with a VLAN tag (IEEE 802.1Q) four octets more.
  localparam int unsigned EthernetOctets = 14;
  localparam int unsigned TaggedOctets = 18;
  // The shortest frame, without its FCS.
  localparam int unsigned MinFrameOctets = 60;
  localparam logic [15:0] TypeVlan = 16'h8100;
  localparam logic [15:0] TypeIpv4 = 16'h0800;
  localparam logic [15:0] TypeIpv6 = 16'h86DD;
  localparam logic [7:0]  ProtocolUdp = 8'd17;
  localparam logic [7:0]  ProtocolEsp = 8'd50;
  localparam logic [15:0] EspPort = 16'd4500;  // RFC 3948

  // The octets of a MAC address as they travel, the first one in bits 7:0.
  typedef logic [47:0] mac_address_t;

  // How the port is configured.
  typedef struct packed {
    mac_address_t address;
    logic         promiscuous;
    logic         enable;
  } port_configuration_t;

  // An entry of the table of next hops.
  typedef struct packed {
    logic         valid;
    logic         is_tagged;
    logic [15:0]  tag;
    mac_address_t address;
  } next_hop_t;

  // What became of a frame that came: `received` and `octets` of each, and one of the others. Pulses.
  typedef struct packed {
    logic        dropped_no_room_host;
    logic        dropped_no_room_esp;
    logic        dropped_not_ours;
    logic        dropped_too_long;
    logic        dropped_bad;
    logic        to_host;
    logic        to_pipeline;
    logic [15:0] octets;
    logic        received;
  } receive_events_t;

  // What is to be done with a frame that is sent. Of one that the host made only the length counts.
  typedef struct packed {
    logic [15:0]  checksum;      // for octets 6 and 7 of the UDP header over IPv6, the first one in bits 7:0
    logic         has_checksum;
    logic [15:0]  tag;           // as in IEEE 802.1Q: priority, DEI, VLAN
    logic         is_tagged;
    mac_address_t destination;
    logic [15:0]  length;        // octets of the packet, or of the frame that the host made
  } transmit_record_t;
endpackage
