// What packets cost the pipelines of the card, in clocks of their RTL: from the first beat to the last,
// without a pause in front or behind. The simulation is exact to the clock, so one run says all; the seed is
// fixed.
//
//     bench_pipeline [OUT.json] [OCTETS]     OCTETS: how many a row sends, a million unless given
#include "tests/support/pipeline.h"

#include <random>

#include "Vesp_inbound.h"
#include "Vesp_outbound.h"
#include "bench/arguments.h"
#include "bench/packets.h"
#include "bench/pipeline_rings.h"
#include "bench/report.h"
#include "drivers/card/sa_commands.h"
#include "hls/esp_inbound_ports.h"
#include "hls/esp_outbound_ports.h"
#include "host/esp/software_esp.h"
#include "host/net/headers.h"
#include "tests/support/ideal_clocks.h"

namespace keyline::bench {
namespace {

using esp::Direction;

struct OutboundPorts {
    using in = esp_outbound_ports::in;
    using out = esp_outbound_ports::out;
};
struct InboundPorts {
    using in = esp_inbound_ports::in;
    using out = esp_inbound_ports::out;
};

struct Suite {
    const char* name;
    esp::Encryption encryption;
    unsigned key_bits;
};
constexpr Suite suites[] = {{"aes-gcm-16", esp::Encryption::aes_gcm_16, 128},
                            {"aes-gcm-16", esp::Encryption::aes_gcm_16, 192},
                            {"aes-gcm-16", esp::Encryption::aes_gcm_16, 256},
                            {"aes-gmac", esp::Encryption::aes_gmac, 256}};
constexpr std::size_t mix = 0;
constexpr std::size_t sizes[] = {64, 128, 256, 512, 1024, 1500, 9000, mix};

struct Found {
    std::uint64_t bytes = 0;
    std::uint64_t cycles = 0;
    std::uint64_t ideal_cycles = 0;
    std::uint64_t latency_cycles = 0;
};

esp::SaParameters tunnel(Direction direction, const Suite& suite, std::size_t number) {
    auto sa = parameters(direction, suite.key_bits, number);
    sa.encryption = suite.encryption;
    return sa;
}

// One SA of each kind on the device that makes the packets and on the card; the same key on both.
class Bench {
  public:
    Bench(const Suite& suite, Direction direction, std::size_t sas)
        : direction_(direction), suite_(suite), sas_(sas) {
        for (std::size_t i = 0; i < sas; i++) install(i);
    }

    // Packets of so many octets (or of all sizes) back to back, and then one alone.
    Found measure(std::size_t packets, std::size_t octets) {
        std::vector<std::size_t> lengths(packets);
        Found found;
        for (auto& length : lengths) {
            length = octets == mix ? 64 + random_() % 8937 : octets;
            found.bytes += length;
        }
        const auto outputs = run(lengths, found.ideal_cycles);
        const auto& first = outputs.front().clocks;
        const auto& last = outputs.back().clocks;
        // What waits in front of a narrow core has long been in.
        const bool at_output = direction_ == Direction::outbound || kernels::lanes < 4;
        found.cycles = at_output ? last.last_out - first.first_out + 1 : last.last_in - first.first_in + 1;
        std::uint64_t unused = 0;
        const auto alone = run({lengths.front()}, unused).front().clocks;
        found.latency_cycles =
            alone.first_out - (direction_ == Direction::outbound ? alone.first_in : alone.last_in);
        return found;
    }

  private:
    void install(std::size_t number) {
        const auto index = static_cast<std::uint16_t>(number);
        const auto sa = tunnel(direction_, suite_, number);
        auto commands = expect(card::install_commands(index, sa));
        if (direction_ == Direction::outbound) {
            outbound_.give_commands(commands.octets());
            check_installed(outbound_.run());
            return;
        }
        for (const auto& write : expect(lookup_.add(sa.spi, sa.destination, index)))
            card::add_bucket_write(commands, write);
        inbound_.give_commands(commands.octets());
        check_installed(inbound_.run());
        senders_.push_back(expect(software_.add_sa(tunnel(Direction::outbound, suite_, number))));
    }

    static void check_installed(const std::vector<test::PipelineOutput>& responses) {
        for (const auto& response : responses)
            if (response.octets[4] != 0) throw std::runtime_error("the card refuses an SA");
    }

    std::vector<test::PipelineOutput> run(const std::vector<std::size_t>& lengths, std::uint64_t& ideal) {
        for (const std::size_t length : lengths) {
            const auto number = random_() % sas_;
            const Bytes inner = inner_packet(length);
            if (direction_ == Direction::outbound) {
                outbound_.give_packet(inner, static_cast<std::uint16_t>(number));
                continue;
            }
            const Bytes outer = sealed(number, inner);
            ideal += test::ideal_clocks(outer.size(), test::ipv4_udp_octets);
            inbound_.give_packet(outer);
        }
        auto outputs = direction_ == Direction::outbound ? outbound_.run() : inbound_.run();
        for (const auto& output : outputs) {
            if (output.result.status != 0) throw std::runtime_error("the card drops a packet");
            if (direction_ == Direction::outbound)
                ideal += test::ideal_clocks(output.octets.size(), test::ipv4_udp_octets);
        }
        return outputs;
    }
    Bytes sealed(std::size_t number, const Bytes& inner) {
        if (!software_.submit_outbound(senders_[number], Bytes(inner), 0))
            throw std::runtime_error("SoftwareEsp is full");
        std::vector<esp::Completion> completions;
        std::vector<esp::SaEvent> events;
        software_.poll(completions, events);
        return std::move(completions.at(0).packet);
    }

    Direction direction_;
    Suite suite_;
    std::size_t sas_;
    std::mt19937_64 random_{1};
    test::Pipeline<Vesp_outbound, OutboundPorts> outbound_{1};
    test::Pipeline<Vesp_inbound, InboundPorts> inbound_{1};
    card::SaLookup lookup_{kernels::sa_bits};
    esp::SoftwareEsp software_;
    std::vector<esp::SaHandle> senders_;
};

void add_rows(Report& report, const Suite& suite, Direction direction, std::size_t sas,
              std::size_t octets_a_row) {
    Bench bench(suite, direction, sas);
    for (const std::size_t size : sizes) {
        const std::size_t packets = std::max<std::size_t>(50, octets_a_row / (size == mix ? 4500 : size));
        const auto found = bench.measure(packets, size);
        const auto efficiency = static_cast<double>(found.ideal_cycles) / static_cast<double>(found.cycles);
        report.add({suite.name, suite.key_bits, direction == Direction::outbound ? "outbound" : "inbound",
                    "stream", sas, size == mix ? nlohmann::json("mix") : nlohmann::json(size), packets,
                    found.bytes, found.cycles, found.ideal_cycles, efficiency, found.latency_cycles,
                    static_cast<double>(found.bytes) * 8 / static_cast<double>(found.cycles) * 0.3});
    }
}

int run(int argc, char** argv) {
    std::size_t octets = 1'000'000;
    const auto path = arguments(
        argc, argv, "pipeline", "What goes through the pipelines of the card, in clocks of its RTL.",
        [&](CLI::App& app) {
            app.add_option("octets", octets, "Octets of the packets of a row")->capture_default_str();
        });
    Report report("pipeline", {{"suite", "suite"},
                               {"key_bits", "key bits"},
                               {"direction", "direction"},
                               {"path", "path"},
                               {"sas", "SAs"},
                               {"packet_bytes", "packet"},
                               {"packets", "packets"},
                               {"bytes", "bytes"},
                               {"cycles", "cycles"},
                               {"ideal_cycles", "ideal"},
                               {"efficiency", "efficiency", 4},
                               {"latency_cycles", "latency"},
                               {"gbps_at_300_mhz", "Gb/s at 300 MHz", 1}});
    report.note("what",
                "simulated: clocks of the Verilated RTL; packets are inner IPv4 packets, tunnel mode in UDP "
                "over IPv4");
    report.note(
        "rings",
        "driver, rings and a PCIe Gen4 x16 link (sim/pcie_link.h) around both pipelines; ideal is the "
        "slower of pipeline and link; latency from the doorbell to the completion, link and all");
    report.note("latency",
                "of one packet alone; outbound from its first beat in, inbound from its last beat in, to its "
                "first beat out");
    for (const auto direction : {Direction::outbound, Direction::inbound}) {
        for (const Suite& suite : suites) add_rows(report, suite, direction, 1, octets);
        for (const std::size_t sas : {std::size_t{1000}, std::size_t{kernels::sa_entries}})
            add_rows(report, suites[2], direction, sas, octets);
    }
    add_ring_rows(report, {std::begin(sizes), std::end(sizes)}, octets / 2);
    return report.finish(path);
}

}  // namespace
}  // namespace keyline::bench

int main(int argc, char** argv) {
    return keyline::bench::run(argc, argv);
}
