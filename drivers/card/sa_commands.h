// The commands that tell the card of an SA (docs/pipeline.md, Commands).
#pragma once

#include <cstdint>
#include <string>

#include "drivers/card/key_commands.h"
#include "drivers/card/sa_lookup.h"
#include "host/esp/sa_parameters.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

// Commands one behind the other, as they lie in memory for the card; wiped, as keys may be in them.
class CommandBatch {
  public:
    void add(regs::Opcode opcode, std::uint8_t part, std::uint16_t sa_index);
    // `layout`: one of the payloads in hw/regs.
    template <typename Layout>
    void add(regs::Opcode opcode, std::uint8_t part, std::uint16_t sa_index, const Layout& layout) {
        static_assert(Layout::size == payload_octets);
        layout.encode(grow(opcode, part, sa_index).template first<payload_octets>());
    }
    // Whole commands.
    void append(ByteView commands);

    ByteView octets() const { return octets_.reveal().first(used_); }
    bool names(std::uint16_t sa_index) const;
    std::size_t count() const { return used_ / command_octets; }

  private:
    static constexpr std::size_t header_octets = 8;
    static constexpr std::size_t payload_octets = command_octets - header_octets;
    MutableByteView reserve(std::size_t octets);
    MutableByteView grow(regs::Opcode opcode, std::uint8_t part, std::uint16_t sa_index);

    crypto::Secret octets_;
    std::size_t used_ = 0;
};

// What the card enforces, for an SA whose parameters esp::check_parameters() takes.
// Keys, contexts, limits, selectors; then the SA takes packets. Inbound ones find it when its way is written.
Result<CommandBatch> install_commands(std::uint16_t sa_index, const esp::SaParameters& parameters);
// It takes none any more; zeros over its keys.
// `disables`: false for one that is disabled already, and refuses to be so again.
CommandBatch remove_commands(std::uint16_t sa_index, bool disables = true);
CommandBatch query_commands(std::uint16_t sa_index);
// The context alone, of an SA that is enabled: new outer addresses and ports.
CommandBatch context_commands(std::uint16_t sa_index, const esp::SaTerms& terms);
void add_bucket_write(CommandBatch& batch, const SaLookup::Write& write);

// One range on each side is what the card compares; the rest is left to the host.
bool host_compares_selectors(const esp::SaTerms& terms);
// Octets of payload below which an outbound packet is padded (RFC 4303 section 2.7); 0: none.
std::uint16_t tfc_octets(const esp::SaTerms& terms);
std::size_t icv_octets(esp::Encryption encryption);

// The error says which command was refused, and why; also when `responses` are none to these commands.
Result<void> check_responses(ByteView commands, ByteView responses);

// Responses to query_commands().
struct SaReport {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::uint64_t sequence = 0;
    std::uint64_t errors = 0;
};
SaReport sa_report(esp::Direction direction, ByteView responses);

const char* to_string(regs::CommandError error);

}  // namespace keyline::card
