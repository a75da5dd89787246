// Flag C of Quick Mode (RFC 2408 section 3.1): whoever sees it set waits for CONNECTED before it sends. No
// real peer at hand sets it, and we set it neither; the wire does here, which is able to, for nothing
// authenticates the header.
#include <catch2/catch.hpp>

#include "tests/unit/ike/version1.h"

namespace keyline::test {

namespace {

constexpr std::size_t exchange_at = 18, flags_at = 19;
constexpr std::uint8_t quick_mode = 32, informational = 5, commit = 0x02;

void set_flag(Version1& lab, bool of_a, bool of_b) {
    lab.network.wire = [=, &lab](const Peer& from, ike::Datagram& datagram) {
        const bool is_set = &from == &lab.network.a ? of_a : of_b;
        if (is_set && datagram.bytes.at(exchange_at) == quick_mode) datagram.bytes.at(flags_at) |= commit;
        return VirtualNetwork::Fate{};
    };
}

std::ptrdiff_t informational_of_b(const Version1& lab) {
    return std::count_if(lab.network.sent.begin(), lab.network.sent.end(), [](const auto& datagram) {
        return datagram.bytes.at(exchange_at) == informational && datagram.local.address == address_b;
    });
}

}  // namespace

TEST_CASE("an initiator of Quick Mode that sets flag C is told CONNECTED", "[ikev1]") {
    Version1 lab;
    lab.load();
    const bool by_both = GENERATE(true, false);
    set_flag(lab, true, by_both);  // with a responder that sets it, too, CONNECTED is waited for
    lab.network.establish();
    CHECK(informational_of_b(lab) == 1);
    lab.network.check_agreement();
}

TEST_CASE("an initiator waits for CONNECTED when the responder sets flag C, and not for ever", "[ikev1]") {
    Version1 lab;
    lab.load();
    set_flag(lab, false, true);  // the responder does not know of it, and says nothing
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.settle(lab.network.a);
    lab.network.run(1s);
    CHECK(lab.network.b.outbound());
    CHECK_FALSE(lab.network.a.outbound());
    lab.network.run(30s);
    CHECK(lab.network.a.outbound());
    CHECK(informational_of_b(lab) == 0);
    lab.network.check_agreement();
}

}  // namespace keyline::test
