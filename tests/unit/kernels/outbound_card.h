// The processes of esp_outbound in C simulation, with commands, packets and results as octets; and
// SoftwareEsp beside them, which says what must come out.
#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>

#include "hls_task.h"
#include "host/esp/software_esp.h"
#include "hw/hls/kernels/outbound_tokens.h"
#include "hw/regs/keyline_regs.h"
#include "tests/support/random.h"

namespace keyline::test {

using SaIndex = std::uint16_t;

// What leaves the card for one packet or command.
struct Output {
    bool is_response = false;
    Bytes octets;
    std::size_t beats = 0;
    kernels::Result result{};
    // With the UDP checksum where the driver puts it.
    Bytes with_checksum(std::size_t udp_offset) const;
};

using Command = std::array<std::uint8_t, 64>;
Command command(card::regs::Opcode opcode, std::uint8_t part, std::uint16_t sa_index);
std::vector<Command> write_key_commands(SaIndex index, const esp::SaParameters& sa);
Command write_context_command(SaIndex index, const esp::SaParameters& sa);
Command write_limits_command(SaIndex index, const esp::SaParameters& sa);

// Tokens of one packet; `surplus` octets behind it are in its beats as well.
std::vector<kernels::InputBeat> packet_beats(SaIndex index, ByteView packet, std::size_t surplus = 0,
                                             unsigned flags = 0);
kernels::InputBeat command_beat(const Command& command);

// A stream between two processes, which remembers its tokens when it is asked to.
template <class Token>
struct Tap {
    hls::stream<Token> in;
    hls::stream<Token> out;
    std::vector<Token> tokens;
    bool records = false;
    hls::task task{[this] {
        const Token token = in.read();
        if (records) tokens.push_back(token);
        out.write(token);
    }};
};

class OutboundCard {
  public:
    // OpenSSL in the place of seal: quick, and independent of it.
    enum class Core { openssl, kernel };
    explicit OutboundCard(Core core);
    ~OutboundCard();
    OutboundCard(const OutboundCard&) = delete;
    OutboundCard& operator=(const OutboundCard&) = delete;

    // Keys, context, limits, enable; whatever was there before is disabled. The responses.
    std::vector<Output> add(SaIndex index, const esp::SaParameters& sa);
    void give(const std::vector<kernels::InputBeat>& beats);
    void give(const Command& command) { give({command_beat(command)}); }
    // All that has come out.
    std::vector<Output> take();
    Output send(SaIndex index, ByteView packet, std::size_t surplus = 0, unsigned flags = 0);
    Output send(const Command& command);
    card::regs::OutboundState state(SaIndex index);
    card::regs::OutboundErrors errors(SaIndex index);

    // Calls of each process so far.
    struct Calls {
        std::size_t parse = 0;
        std::size_t head = 0;
        std::size_t frame = 0;
        std::size_t assemble = 0;
    };
    Calls calls;

    // From now on every stream keeps its tokens.
    void record();
    Tap<kernels::InputBeat> in;
    Tap<kernels::OutboundHead> heads;
    Tap<kernels::OutboundText> even;
    Tap<kernels::OutboundText> odd;
    Tap<kernels::OutboundPlan> plans;
    Tap<kernels::OutboundEnvelope> envelopes;
    Tap<kernels::CoreBeat> blocks;
    Tap<kernels::SealedBeat> sealed_even;
    Tap<kernels::SealedBeat> sealed_odd;
    Tap<kernels::OutputBeat> out;

  private:
    void seal_with_openssl();

    struct Keys {
        Bytes key;
        Bytes salt;
    };
    std::map<SaIndex, Keys> keys_;
    std::vector<kernels::CoreBeat> core_packet_;
    Output unfinished_;
    std::optional<hls::task> parse_;
    std::optional<hls::task> head_;
    std::optional<hls::task> frame_;
    std::optional<hls::task> seal_;
    std::optional<hls::task> assemble_;
};

// Any SA that the card can have.
esp::SaParameters random_outbound_sa(std::mt19937_64& random);
// An IP packet of so many octets, 20 (IPv4) or 40 (IPv6) at least; with options and extension headers at
// times, when it is long enough.
Bytes random_inner_packet(std::mt19937_64& random, net::IpVersion version, std::size_t octets);

// A card and SoftwareEsp with the same SAs.
class OutboundPair {
  public:
    explicit OutboundPair(OutboundCard::Core core) : card(core) {}

    void add(SaIndex index, const esp::SaParameters& sa);
    // Through both. Status, packet and events are the same, or a REQUIRE fails.
    esp::PacketStatus check(SaIndex index, const Bytes& packet, std::size_t surplus = 0);
    // The same for what has come out of the card.
    esp::PacketStatus check(SaIndex index, const Bytes& packet, const Output& output);
    // Software's.
    esp::SaCounters counters(SaIndex index) { return *software.query_sa(sas_.at(index).handle); }
    // New outer addresses, in software.
    bool move(SaIndex index, const esp::SaParameters& to);

    OutboundCard card;
    esp::SoftwareEsp software;

  private:
    struct Sa {
        esp::SaHandle handle = esp::SaHandle::none;
        esp::Mode mode = esp::Mode::tunnel;
    };
    std::map<SaIndex, Sa> sas_;
};

}  // namespace keyline::test
