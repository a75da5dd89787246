// The forwarder's SPD: what it costs to find a packet's policy, by their number and by what they differ in.
#include <chrono>
#include <cstdlib>
#include <functional>

#include <fmt/format.h>

#include "bench/arguments.h"
#include "bench/report.h"
#include "host/daemon/policies.h"

namespace keyline::bench {
namespace {

using Clock = std::chrono::steady_clock;
using daemon::Policies;
using daemon::Policy;
using daemon::PolicyKind;

constexpr int turns = 5;
constexpr std::chrono::milliseconds long_enough{20};  // a turn
constexpr std::size_t packet_count = 4096;            // more than the caches know by heart

net::IpAddress address(std::uint32_t number) {
    return net::IpAddress::v4({static_cast<std::uint8_t>(number >> 24),
                               static_cast<std::uint8_t>(number >> 16),
                               static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)});
}

net::TrafficSelector selector(std::uint32_t network, unsigned length) {
    return net::TrafficSelector::from_prefix(net::Prefix(address(network), length));
}

net::PacketInfo packet(std::uint32_t destination, std::uint16_t port) {
    net::PacketInfo info;
    info.source = address(0x0a000005);
    info.destination = address(destination);
    info.protocol = net::ip_protocol_tcp;
    info.ports_known = true;
    info.source_port = 40'000;
    info.destination_port = port;
    info.total_bytes = 1400;
    return info;
}

// The policies of one kind of gateway: the one of a number, and a packet that it selects.
struct Kind {
    const char* name;
    std::function<net::TrafficSelector(std::uint32_t)> remote;
    std::function<net::PacketInfo(std::uint32_t)> packet;
};

constexpr std::uint32_t remotes = 0x0b000000;  // 11.0.0.0
constexpr std::uint32_t ports = 60'000;
constexpr unsigned lengths = 9;  // of prefixes: 24 to 32

const std::vector<Kind> kinds{
    {"a network each", [](std::uint32_t n) { return selector(remotes + (n << 8), 24); },
     [](std::uint32_t n) { return packet(remotes + (n << 8) + 7, 80); }},
    {"an address each", [](std::uint32_t n) { return selector(remotes + n, 32); },
     [](std::uint32_t n) { return packet(remotes + n, 80); }},
    {"prefixes of 9 lengths", [](std::uint32_t n) { return selector(remotes + (n << 8), 24 + n % lengths); },
     [](std::uint32_t n) { return packet(remotes + (n << 8), 80); }},
    {"same addresses, a TCP port each",
     [](std::uint32_t n) {
         auto one = selector(remotes + (n / ports << 8), 24);
         one.protocol = net::ip_protocol_tcp;
         one.first_port = one.last_port = static_cast<std::uint16_t>(1 + n % ports);
         return one;
     },
     [](std::uint32_t n) {
         return packet(remotes + (n / ports << 8) + 7, static_cast<std::uint16_t>(1 + n % ports));
     }},
    // Every new one goes before all others.
    {"same selectors", [](std::uint32_t) { return selector(remotes, 24); },
     [](std::uint32_t) { return packet(remotes + 7, 80); }},
};

struct Cost {
    double nanoseconds = 0;
    double looked_at = 0;  // hash tables and pairs
};

// The best of some turns: the core may be busy elsewhere.
Cost lookups(const Policies& policies, const std::vector<net::PacketInfo>& packets, bool hit) {
    Cost best;
    for (int turn = 0; turn < turns; ++turn) {
        const auto before = policies.examined();
        std::uint64_t count = 0, found = 0;
        const auto start = Clock::now();
        Clock::duration spent{};
        for (; spent < long_enough; spent = Clock::now() - start) {
            for (const auto& one : packets) found += policies.outbound(one) ? 1 : 0;
            count += packets.size();
        }
        if (found != (hit ? count : 0)) {
            fmt::print(stderr, "policy_lookup: {} of {} packets have a policy\n", found, count);
            std::exit(1);
        }
        const auto number = static_cast<double>(count);
        const auto each = std::chrono::duration<double, std::nano>(spent).count() / number;
        if (turn == 0 || each < best.nanoseconds)
            best = {each, static_cast<double>(policies.examined() - before) / number};
    }
    return best;
}

void measure(Report& report, const Kind& kind, std::uint32_t number) {
    Policies policies;
    const auto local = selector(0x0a000000, 24);
    const auto start = Clock::now();
    for (std::uint32_t n = 0; n < number; ++n)
        policies.add({PolicyKind::sa, n, {local}, {kind.remote(n)}, 0});
    const auto spent = std::chrono::duration<double, std::micro>(Clock::now() - start).count();
    std::vector<net::PacketInfo> hits;
    // A prime: neighbours are not asked for one after the other.
    for (std::uint32_t n = 0; number != 0 && hits.size() < packet_count; n = (n + 7919) % number)
        hits.push_back(kind.packet(n));
    const std::vector<net::PacketInfo> misses(packet_count, packet(0xc0000201, 80));
    const auto hit = lookups(policies, hits, true), miss = lookups(policies, misses, false);
    report.add({kind.name, number, hit.nanoseconds, hit.looked_at, miss.nanoseconds, spent / number});
}

int run(int argc, char** argv) {
    const auto path = arguments(argc, argv, "policy_lookup", "What it costs to find the policy of a packet.");
    Report report("policy_lookup", {{"policies_differ_in", "CHILD SAs with"},
                                    {"policies", "number"},
                                    {"hit_nanoseconds", "ns/packet", 0},
                                    {"hit_looked_at", "looked at", 1},
                                    {"miss_nanoseconds", "ns/packet of none", 0},
                                    {"add_microseconds", "us to add one", 1}});
    for (const auto& kind : kinds)
        for (const std::uint32_t number : {1U, 1'000U, 10'000U, 100'000U}) measure(report, kind, number);
    report.note("what",
                "a packet's policy in the forwarder's SPD, one core; looked at: hash tables and policies");
    return report.finish(path);
}

}  // namespace
}  // namespace keyline::bench

int main(int argc, char** argv) {
    return keyline::bench::run(argc, argv);
}
