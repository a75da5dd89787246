// The SPD: which policy a packet meets, and what that costs with many of them.
#include "host/daemon/policies.h"

#include "host/esp/inner_packet.h"
#include "tests/support/random.h"
#include "tests/unit/daemon/daemon_support.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

net::PacketInfo udp(std::string_view source, std::string_view destination) {
    return net::inspect(inner_packet(source, destination)).value();  // ports 1000 to 2000
}

Policy policy(PolicyKind kind, std::uint32_t id, std::string_view local, std::string_view remote,
              std::uint32_t priority = 0) {
    return {kind, id, selectors(local), selectors(remote), priority};
}

using Match = Policies::Match;

}  // namespace

TEST_CASE("the order of policies is strongSwan's") {
    Policies policies;
    const auto packet = udp("10.1.0.5", "10.2.0.6");
    CHECK_FALSE(policies.outbound(packet));
    policies.add(policy(PolicyKind::drop, 1, "10.1.0.5/32", "10.2.0.6/32"));
    CHECK(policies.outbound(packet) == Match{PolicyKind::drop, 1});
    policies.add(policy(PolicyKind::trap, 1, "10.1.0.0/16", "10.2.0.0/16"));
    CHECK(policies.outbound(packet) == Match{PolicyKind::trap, 1});  // drop shunts come last
    policies.add(policy(PolicyKind::sa, 7, "10.1.0.0/16", "10.2.0.0/16"));
    CHECK(policies.outbound(packet) == Match{PolicyKind::sa, 7});  // a trap is below its own SA
    policies.add(policy(PolicyKind::trap, 2, "10.1.0.0/24", "10.2.0.0/16"));
    CHECK(policies.outbound(packet) == Match{PolicyKind::trap, 2});  // smaller selectors win
    policies.add(policy(PolicyKind::sa, 8, "10.1.0.0/24", "10.2.0.0/16[udp/2000]"));
    CHECK(policies.outbound(packet) == Match{PolicyKind::sa, 8});
    policies.add(policy(PolicyKind::pass, 1, "0.0.0.0/0", "10.0.0.0/8"));
    CHECK(policies.outbound(packet) == Match{PolicyKind::pass, 1});  // pass shunts come first
    policies.add(policy(PolicyKind::sa, 9, "0.0.0.0/0", "0.0.0.0/0", 100));
    CHECK(policies.outbound(packet) == Match{PolicyKind::sa, 9});  // a configured priority decides alone
    for (const std::uint32_t id : {7U, 8U, 9U}) policies.remove(PolicyKind::sa, id);
    policies.remove(PolicyKind::pass, 1);
    policies.remove(PolicyKind::trap, 2);
    CHECK(policies.outbound(packet) == Match{PolicyKind::trap, 1});
    policies.remove(PolicyKind::trap, 1);
    CHECK(policies.outbound(packet) == Match{PolicyKind::drop, 1});
    policies.remove(PolicyKind::drop, 1);
    CHECK(policies.size() == 0);
    CHECK_FALSE(policies.outbound(packet));
}

TEST_CASE("of equal policies the one added last is the first, until it is removed") {
    Policies policies;
    for (std::uint32_t id = 1; id <= 3; ++id)
        policies.add(policy(PolicyKind::sa, id, "10.1.0.0/16", "10.2.0.0/16"));
    const auto packet = udp("10.1.0.5", "10.2.0.6");
    CHECK(policies.outbound(packet)->id == 3);
    policies.remove(PolicyKind::sa, 3);
    CHECK(policies.outbound(packet)->id == 2);
    policies.add(policy(PolicyKind::sa, 1, "10.1.0.0/16", "10.2.0.0/16"));  // once more
    CHECK(policies.outbound(packet)->id == 1);
    CHECK(policies.size() == 2);
}

TEST_CASE("inbound, local is the destination") {
    Policies policies;
    policies.add(policy(PolicyKind::drop, 1, "10.1.0.0/16", "10.2.0.0/16"));
    CHECK(policies.inbound(udp("10.2.0.6", "10.1.0.5")) == Match{PolicyKind::drop, 1});
    CHECK_FALSE(policies.inbound(udp("10.1.0.5", "10.2.0.6")));
}

TEST_CASE("an OPAQUE policy has the packets whose ports cannot be read, before the one of all ports") {
    Policies policies;
    policies.add(policy(PolicyKind::sa, 1, "10.1.0.0/16[udp]", "10.2.0.0/16[udp]"));
    policies.add(policy(PolicyKind::sa, 2, "10.1.0.0/16[udp/opaque]", "10.2.0.0/16[udp/opaque]"));
    auto packet = udp("10.1.0.5", "10.2.0.6");
    packet.ports_known = true;
    CHECK(policies.outbound(packet)->id == 1);
    packet.ports_known = false;
    CHECK(policies.outbound(packet)->id == 2);
    policies.remove(PolicyKind::sa, 1);
    packet.ports_known = true;
    CHECK_FALSE(policies.outbound(packet));
}

TEST_CASE("ranges that are no prefix, several selectors, both IP versions") {
    Policies policies;
    Policy mixed{PolicyKind::sa, 1, selectors("10.1.0.3-10.1.0.9"), selectors("10.2.0.0/16"), 0};
    mixed.local.push_back(selectors("fd01::/64").front());
    mixed.remote.push_back(selectors("fd02::/64").front());
    policies.add(mixed);
    CHECK(policies.size() == 2);  // no pair of two versions
    CHECK(policies.outbound(udp("10.1.0.3", "10.2.0.6")));
    CHECK(policies.outbound(udp("10.1.0.9", "10.2.0.6")));
    CHECK_FALSE(policies.outbound(udp("10.1.0.2", "10.2.0.6")));
    CHECK_FALSE(policies.outbound(udp("10.1.0.10", "10.2.0.6")));
}

TEST_CASE("a lookup costs the same with 10,000 policies as with 10") {
    const auto cost = [](std::uint32_t count) {
        Policies policies;
        for (std::uint32_t id = 0; id < count; ++id) {
            const auto network = "10." + std::to_string(id >> 8) + "." + std::to_string(id & 255) + ".0/24";
            policies.add(policy(PolicyKind::sa, id, "172.16.0.0/12", network));
            policies.add(policy(PolicyKind::trap, id, "172.16.0.0/12", network));
        }
        policies.add(policy(PolicyKind::drop, 1, "0.0.0.0/0", "0.0.0.0/0"));
        const auto before = policies.examined();
        for (std::uint32_t id = 0; id < count; ++id) {
            const auto host = "10." + std::to_string(id >> 8) + "." + std::to_string(id & 255) + ".7";
            REQUIRE(policies.outbound(udp("172.16.9.9", host)) == Match{PolicyKind::sa, id});
        }
        return static_cast<double>(policies.examined() - before) / count;
    };
    CHECK(cost(10) == cost(10'000));
    CHECK(cost(10'000) <= 3);  // a table and a pair; the drop shunt's table cannot win
}

TEST_CASE("a lookup costs the same with 10,000 policies that differ in ports only") {
    const auto cost = [](std::uint32_t count) {
        Policies policies;
        for (std::uint32_t id = 0; id < count; ++id)
            policies.add(policy(PolicyKind::sa, id, "10.1.0.1/32[udp/1000]",
                                "10.2.0.1/32[udp/" + std::to_string(1000 + id) + "]"));
        const auto before = policies.examined();
        CHECK(policies.outbound(udp("10.1.0.1", "10.2.0.1")) == Match{PolicyKind::sa, 1000});
        return policies.examined() - before;
    };
    CHECK(cost(1'001) == cost(10'000));
}

TEST_CASE("protocols, ports, ICMP types and fragments are found as selectors_admit() says") {
    auto engine = keyline::test::random_engine();
    const auto below = [&](std::uint64_t bound) { return engine() % bound; };
    const auto selector = [&](std::uint8_t protocol) {
        auto made = net::TrafficSelector::from_prefix(*net::Prefix::parse("10.0.0.0/8"));
        made.protocol = below(4) == 0 ? std::uint8_t{0} : protocol;
        if (below(3) == 0) return made;
        made.first_port = static_cast<std::uint16_t>(below(300));
        made.last_port = static_cast<std::uint16_t>(made.first_port + below(4) * below(200));
        return made;
    };
    constexpr std::uint8_t protocols[] = {net::ip_protocol_tcp, net::ip_protocol_udp, net::ip_protocol_icmp,
                                          47};
    Policies policies;
    std::vector<Policy> all;
    for (std::uint32_t id = 0; id < 300; ++id) {
        const auto protocol = protocols[below(4)];
        all.push_back({PolicyKind::sa, id, {selector(protocol)}, {selector(protocol)}, id + 1});
        policies.add(all.back());
    }
    for (int round = 0; round < 3000; ++round) {
        auto packet = udp("10.0.0.1", "10.0.0.2");
        packet.protocol = protocols[below(4)];
        packet.ports_known = packet.protocol != 47 && below(4) != 0;
        const bool two_ports = packet.ports_known && packet.protocol != net::ip_protocol_icmp;
        packet.source_port = static_cast<std::uint16_t>(two_ports ? below(400) : 0);
        packet.destination_port = static_cast<std::uint16_t>(packet.ports_known ? below(400) : 0);
        const auto expected = std::find_if(all.begin(), all.end(), [&](const Policy& candidate) {
            return esp::selectors_admit(candidate.local, candidate.remote, packet);
        });
        const auto found = policies.outbound(packet);
        REQUIRE(found.has_value() == (expected != all.end()));
        if (found) REQUIRE(found->id == expected->id);
    }
}

TEST_CASE("hashing finds what a walk through all policies finds") {
    auto engine = keyline::test::random_engine();
    const auto below = [&](std::uint64_t bound) { return engine() % bound; };
    Policies policies;
    std::vector<Policy> all;
    const auto network = [&] {
        const auto length = std::to_string(below(9) + 24);
        return "10.0.0." + std::to_string(below(256)) + "/" + length;
    };
    for (std::uint32_t id = 0; id < 200; ++id) {
        const auto kind = static_cast<PolicyKind>(below(4));
        all.push_back({kind,
                       id,
                       {net::TrafficSelector::from_prefix(*net::Prefix::parse(network()))},
                       {net::TrafficSelector::from_prefix(*net::Prefix::parse(network()))},
                       static_cast<std::uint32_t>(below(3) == 0 ? 1 + below(1000) : 0)});
        policies.add(all.back());
    }
    for (int round = 0; round < 1000; ++round) {
        const auto packet =
            udp("10.0.0." + std::to_string(below(256)), "10.0.0." + std::to_string(below(256)));
        std::optional<std::tuple<std::uint32_t, bool, std::int64_t>> best;
        std::optional<Match> expected;
        for (const auto& candidate : all) {
            if (!candidate.local.front().contains(packet.source, 17, 1000) ||
                !candidate.remote.front().contains(packet.destination, 17, 2000))
                continue;
            const auto priority =
                candidate.priority != 0
                    ? candidate.priority
                    : priority_of(candidate.kind, candidate.local.front(), candidate.remote.front());
            const std::tuple rank{priority, candidate.kind == PolicyKind::trap,
                                  -static_cast<std::int64_t>(candidate.id)};
            if (best && *best < rank) continue;
            best = rank;
            expected = Match{candidate.kind, candidate.id};
        }
        CHECK(policies.outbound(packet) == expected);
    }
}
