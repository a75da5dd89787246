// The inbound pipeline in C simulation against SoftwareEsp, octet by octet.
#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include "host/net/headers.h"
#include "tests/unit/kernels/inbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
using esp::PacketStatus;

namespace {

struct Sender {
    SaIndex index = 0;
    esp::SaParameters sa;
    std::uint64_t next = 1;
    std::uint64_t highest = 0;  // given so far

    // Mostly ahead; some come again, or late, or far ahead.
    std::uint64_t number(std::mt19937_64& random) {
        const auto kind = random() % 16;
        std::uint64_t sequence = next;
        if (kind == 0 && next > 1) sequence = next - 1 - random() % std::min<std::uint64_t>(next - 1, 1500);
        if (kind == 1) sequence = next + random() % 1500;
        if (kind == 2 && random() % 8 == 0) sequence = next + (random() & 0x3fffffff);
        if (!sa.esn && sequence > 0xffffffff) sequence = next = 0xffffffff;
        next = std::max(next, sequence + 1);
        return sequence;
    }
};

std::vector<Sender> random_senders(std::mt19937_64& random, InboundPair& pair, std::size_t count) {
    std::vector<Sender> senders(count);
    for (std::size_t i = 0; i < count; i++) {
        senders[i].index = static_cast<SaIndex>(random() % 256 * 64 + i);
        senders[i].sa = random_inbound_sa(random);
        // Numbers beyond 2^32 are reached in steps that a receiver can follow.
        pair.add(senders[i].index, senders[i].sa);
    }
    return senders;
}

// What both make of it alike is all that SoftwareEsp knows; the rest the host does itself.
bool is_for_host(const Output& output) {
    const auto status = static_cast<regs::Status>(output.result.status.to_uint());
    return status == regs::Status::unsupported || status == regs::Status::too_big;
}

}  // namespace

TEST_CASE("packets of any SA come in as SoftwareEsp takes them", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    auto senders = random_senders(random, pair, 48);
    std::map<std::string, int> seen;
    for (int i = 0; i < 3000; i++) {
        Sender& sender = senders[random() % senders.size()];
        auto made = random_inbound_packet(random, sender.sa, random() % 20 == 0 ? 9000 : 150);
        made.sequence = sender.number(random);
        Bytes packet = sealed_outer_packet(random, sender.sa, made);
        // Damage on the way, in any octet of the headers.
        if (random() % 16 == 0)
            packet[random() % 64 % packet.size()] ^= static_cast<std::uint8_t>(1 << random() % 8);
        if (random() % 64 == 0) packet.resize(random() % packet.size() + 1);
        const std::size_t surplus = random() % 8 == 0 ? random() % 200 : 0;
        CAPTURE(i, sender.index, made.sequence, packet.size(),
                to_hex(ByteView(packet).first(std::min<std::size_t>(64, packet.size()))));
        const Output output = pair.card.send(packet, surplus);
        seen[status_name(output.result)]++;
        if (is_for_host(output)) continue;
        if (surplus != 0) packet.resize(packet.size() + surplus, 0xa5);
        pair.check(packet, output);
    }
    for (const Sender& sender : senders) pair.check_counters(sender.index);
    for (const auto* status : {"ok", "unknown_sa", "bad_icv", "replayed", "malformed", "selector_mismatch",
                               "dummy", "unsupported"}) {
        CAPTURE(status);
        CHECK(seen[status] > 0);
    }
    CHECK(seen["ok"] > 400);
    CHECK(pair.left_to_host > 10);
}
