// The grid of the virtual platform (docs/platform.md): what is run, each platform in a process of its own,
// and what is found, as JSON.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "sim/systemc/traffic.h"

namespace keyline::sim::platform {

struct SweepOptions {
    std::vector<Model> models = {Model::fast, Model::rtl};
    std::vector<Suite> by_size = {suites[0], suites[2], suites[3]};
    std::vector<std::size_t> sizes = {64, 128, 256, 512, 1024, 1500, 4096, 9000};
    std::vector<std::size_t> sas = {1, 16, 256, 1024, 4096, 16384};
    std::vector<unsigned> cards = {1, 2, 3, 4, 5, 6, 7, 8};  // the fast model
    std::vector<double> loads = {0.3, 0.6, 0.9};
    PcieOptions link;                // of each card
    PcieOptions host_link;           // what several cards share behind a switch
    EthernetOptions network;         // of inline cards
    std::uint64_t packets = 20'000;  // of each point, of the fast model; the RTL has fewer
    unsigned jobs = 2;               // platforms at once
    // Asked again and again: it ends before its time, with the rows that there are.
    std::function<bool()> is_stopped = [] { return false; };
};

// {"bench", "notes", "rows": [{model, suite, packet_bytes, sas, cards, gbps, mpps, latency_us, flow, link,
// host_link, network_gbps, packets, lost, link_up_gbps, link_down_gbps}], "latency": [{model, suite,
// packet_bytes, sas, flow, load, percentiles_us}], "calibration"}; and "partial": true when it was stopped.
// `progress` hears how much of all is done, and what was done last. Throws when a simulation fails.
using Progress = std::function<void(std::size_t done, std::size_t all, const std::string& what)>;
nlohmann::ordered_json sweep(const SweepOptions& options, const Progress& progress);

// How far the fast card is from the RTL where both were run: the points, the distributions, and the worst of
// Gb/s, Mpps, latency alone, median and ninth decile at each load. In a sweep's document as "calibration":
// {points, distributions, worst, of, at}, worst as a fraction.
nlohmann::ordered_json calibration_of(const nlohmann::ordered_json& document);

// "1 card", "2 cards".
std::string counted(std::size_t count, const std::string& what);

// Octets of the outer packet of an inner one, of all suites here: tunnel mode in UDP over IPv4, ICV of 16
// octets.
std::size_t outer_octets(std::size_t inner);

// What stands in the way of inner packets of a size, Gb/s.
struct Limits {
    double ethernet_100g = 0;  // the outer packets with all that Ethernet adds, one direction
    double pcie = 0;           // one direction alone on the link
    double pcie_both = 0;      // both directions, together
    double pipeline = 0;       // 64 octets of the outer packet a clock, one direction
};
// Gb/s of inner packets in one direction of the line, each outer packet a frame.
double ethernet_limit(const EthernetOptions& line, std::size_t inner);
Limits limits_of(const PcieOptions& link, Flow flow, std::size_t inner);

}  // namespace keyline::sim::platform
