#include "bench/pipeline_rings.h"

#include <array>
#include <random>

#include "bench/packets.h"
#include "tests/support/ring_traffic.h"

namespace keyline::bench {

namespace {

constexpr std::size_t sas = 16;

esp::SaParameters sa_of(esp::Direction direction, std::size_t number) {
    return parameters(direction, 256, number);
}

}  // namespace

void add_ring_rows(Report& report, const std::vector<std::size_t>& sizes, std::size_t octets_a_row) {
    struct Directions {
        const char* name;
        std::array<bool, 2> are;
    };
    for (const auto& directions : {Directions{"outbound", {true, false}},
                                   Directions{"inbound", {false, true}}, Directions{"both", {true, true}}}) {
        test::RingTraffic traffic(sas, sa_of, inner_packet);
        for (const std::size_t size : sizes) {
            std::mt19937_64 random(1);
            const auto next = [&] { return size == 0 ? 64 + random() % 8937 : size; };
            const std::size_t packets = std::max<std::size_t>(100, octets_a_row / (size == 0 ? 4500 : size));
            const auto found = traffic.measure(directions.are, next, packets);
            const auto alone = directions.are[0] ? esp::Direction::outbound : esp::Direction::inbound;
            report.add({"aes-gcm-16", 256, directions.name, "rings", sas,
                        size == 0 ? nlohmann::json("mix") : nlohmann::json(size),
                        found.packets[0] + found.packets[1], found.bytes, found.cycles,
                        static_cast<std::uint64_t>(found.ideal_cycles), found.efficiency(),
                        traffic.latency(alone, next()),
                        static_cast<double>(found.bytes) * 8 / static_cast<double>(found.cycles) * 0.3});
        }
    }
}

}  // namespace keyline::bench
