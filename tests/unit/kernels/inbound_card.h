// The processes of esp_inbound in C simulation, with commands, packets and results as octets; packets for it,
// by OpenSSL; and SoftwareEsp beside it, which says what must come out.
#pragma once

#include <array>
#include <map>
#include <optional>

#include "drivers/card/sa_lookup.h"
#include "hw/hls/kernels/inbound_tokens.h"
#include "tests/unit/kernels/outbound_card.h"

namespace keyline::test {

std::vector<Command> inbound_context_commands(SaIndex index, const esp::SaParameters& sa);
Command bucket_command(const card::SaLookup::Write& write);
// So that the SA is found.
std::vector<Command> bucket_commands(card::SaLookup& lookup, SaIndex index, const esp::SaParameters& sa);
// Keys, context, limits, selectors: what stands before `enable`.
std::vector<Command> inbound_sa_commands(SaIndex index, const esp::SaParameters& sa);

// The memories of the kernels stay when a card is gone; what it enabled is disabled then, and found no more.
class InboundCard {
  public:
    InboundCard();
    ~InboundCard();
    InboundCard(const InboundCard&) = delete;
    InboundCard& operator=(const InboundCard&) = delete;

    // All commands from disable to write_bucket; whatever the entry was before is gone.
    void add(SaIndex index, const esp::SaParameters& sa);
    void remove(SaIndex index, const esp::SaParameters& sa);
    void give(const std::vector<kernels::InputBeat>& beats);
    void give(const Command& command) { give({command_beat(command)}); }
    void give_packet(ByteView packet, std::size_t surplus = 0) { give(packet_beats(0, packet, surplus)); }
    // All that has come out.
    std::vector<Output> take();
    Output send(ByteView packet, std::size_t surplus = 0);
    Output send(const Command& command);
    card::regs::InboundState state(SaIndex index);
    card::regs::InboundErrors errors(SaIndex index);

    card::SaLookup lookup{kernels::sa_bits};

    // Calls of each process so far.
    struct Calls {
        std::size_t parse = 0;
        std::size_t head = 0;
        std::size_t frame = 0;
        std::size_t verdict = 0;
        std::size_t deliver = 0;
    };
    Calls calls;

    // Every token of every stream, if asked for.
    struct Tokens {
        std::vector<kernels::InputBeat> in;
        std::vector<kernels::InboundHead> heads;
        std::vector<kernels::OuterBeat> even;
        std::vector<kernels::OuterBeat> odd;
        std::vector<kernels::UdpSum> sums;
        std::vector<kernels::HighestNumber> windows;
        std::vector<kernels::FramePlan> plans;
        std::vector<kernels::InboundContext> contexts;
        std::vector<kernels::CoreBeat> blocks;
        std::vector<kernels::TextBeat> text_even;
        std::vector<kernels::TextBeat> text_odd;
        std::vector<kernels::Ending> endings;
        std::vector<kernels::InboundVerdict> verdicts;
        std::vector<kernels::OutputBeat> out;
    };
    Tokens tokens;
    bool records = false;

  private:
    void remember_to_undo(const kernels::InputBeat& beat);
    std::vector<kernels::InputBeat> undo_;

    // A stream between two processes, by way of a recorder.
    template <class Token>
    struct Link {
        hls::stream<Token> from;
        hls::stream<Token> to;
        std::optional<hls::task> mover;
    };
    template <class Token>
    void join(Link<Token>& link, std::vector<Token>& recorded);

    hls::stream<kernels::InputBeat> in_;
    Link<kernels::InboundHead> heads_;
    Link<kernels::OuterBeat> even_;
    Link<kernels::OuterBeat> odd_;
    Link<kernels::UdpSum> sums_;
    Link<kernels::HighestNumber> windows_;
    Link<kernels::FramePlan> plans_;
    Link<kernels::InboundContext> contexts_;
    Link<kernels::CoreBeat> blocks_;
    Link<kernels::TextBeat> text_even_;
    Link<kernels::TextBeat> text_odd_;
    Link<kernels::Ending> endings_;
    Link<kernels::InboundVerdict> verdicts_;
    hls::stream<kernels::OutputBeat> out_;
    Output unfinished_;
    std::optional<hls::task> parse_;
    std::optional<hls::task> head_;
    std::optional<hls::task> frame_;
    std::optional<hls::task> open_;
    std::optional<hls::task> verdict_;
    std::optional<hls::task> deliver_;
};

// Any SA that the card can have: selectors that refuse some packets, windows of every size.
esp::SaParameters random_inbound_sa(std::mt19937_64& random);

// How a packet is made, and what is wrong with it.
struct InboundPacket {
    std::uint64_t sequence = 1;
    Bytes payload;
    std::uint8_t next_header = 4;
    std::size_t tfc = 0;           // octets behind the payload (RFC 4303 section 2.7)
    std::size_t more_padding = 0;  // a multiple of 4, up to 248
    bool bad_padding = false;
    bool bad_icv = false;
    std::uint8_t traffic_class = 0;
    std::size_t header_octets = 0;  // IPv4 options or IPv6 extension headers, a multiple of 4 or 8
    bool udp_checksum = false;
};
Bytes sealed_outer_packet(std::mt19937_64& random, const esp::SaParameters& sa, const InboundPacket& packet);
// A payload as it may be, wrong at times; numbers are the caller's.
InboundPacket random_inbound_packet(std::mt19937_64& random, const esp::SaParameters& sa, std::size_t most);

// A card and SoftwareEsp with the same SAs.
class InboundPair {
  public:
    void add(SaIndex index, const esp::SaParameters& sa);
    void add_to_software(SaIndex index, const esp::SaParameters& sa);
    void remove_from_software(SaIndex index);
    void move_in_software(SaIndex index, const esp::SaParameters& to);
    // Through both. Status, packet and events are the same, or a REQUIRE fails.
    esp::PacketStatus check(const Bytes& packet, std::size_t surplus = 0);
    // The same for what has come out of the card.
    esp::PacketStatus check(const Bytes& packet, const Output& output);
    // Numbers and counters of both.
    void check_counters(SaIndex index);

    InboundCard card;
    esp::SoftwareEsp software;
    std::size_t left_to_host = 0;

  private:
    struct Sa {
        esp::SaHandle handle = esp::SaHandle::none;
        esp::SaParameters parameters;
        std::uint64_t packets = 0;
        std::uint64_t bytes = 0;
        std::map<card::regs::Status, std::uint32_t> errors;
    };
    std::map<SaIndex, Sa> sas_;
};

std::string status_name(const kernels::Result& result);

}  // namespace keyline::test
