#include "sim/systemc/sweep.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>

#include <fmt/format.h>
#include <poll.h>

#include "sim/systemc/child.h"

namespace keyline::sim::platform {

namespace {

using Json = nlohmann::ordered_json;

// A platform, and all that it measures.
struct Job {
    PlatformOptions platform;
    std::vector<TrafficGroup> groups;
    TrafficOptions traffic;
    std::size_t rows() const {
        std::size_t count = 0;
        for (const auto& group : groups) count += group.sizes.size();
        return count;
    }
};

Json row_json(const Job& job, const TrafficRow& row) {
    Json json;
    json["model"] = to_string(job.platform.model);
    json["suite"] = row.suite.name;
    json["packet_bytes"] = row.packet_bytes;
    json["sas"] = row.sas;
    json["cards"] = job.platform.cards;
    json["gbps"] = row.gbps;
    json["mpps"] = row.mpps;
    json["latency_us"] = row.latency_us;
    json["flow"] = to_string(row.flow);
    json["link"] = to_string(job.platform.link);
    json["host_link"] = job.platform.host_link ? Json(to_string(*job.platform.host_link)) : Json(nullptr);
    json["network_gbps"] = job.platform.network ? Json(job.platform.network->gbps) : Json(nullptr);
    json["packets"] = row.packets;
    json["lost"] = row.lost;
    json["link_up_gbps"] = row.link_up * 8;
    json["link_down_gbps"] = row.link_down * 8;
    return json;
}

// A line of a child: the row, and the distributions at the loads of its group.
std::string line_of(const Job& job, const TrafficRow& row) {
    Json json;
    json["row"] = row_json(job, row);
    json["percentiles"] = row.percentiles;
    return json.dump();
}

std::unique_ptr<Child> begin(const Job& job) {
    return std::make_unique<Child>([&job](const Child::Tell& tell) {
        Platform platform(job.platform);
        measure(platform, job.platform.cards, job.groups, job.traffic,
                [&](const TrafficRow& row) { tell(line_of(job, row)); });
    });
}

TrafficOptions traffic_of(const SweepOptions& options, Model model) {
    // The same for both models, who then meet the same bursts.
    const auto timed = std::min<std::uint64_t>(options.packets, 4000);
    if (model == Model::rtl)
        return {
            .octets = 150'000, .least_packets = 60, .most_packets = 1000, .alone = 8, .timed_packets = timed};
    return {.octets = options.packets * 1500,
            .least_packets = std::min<std::uint64_t>(options.packets, 500),
            .most_packets = options.packets,
            .alone = 50,
            .timed_packets = timed};
}

std::vector<Job> jobs_of(const SweepOptions& options) {
    std::vector<Job> jobs;
    // What takes long goes first.
    auto models = options.models;
    std::sort(models.begin(), models.end(),
              [](Model a, Model b) { return a == Model::rtl && b == Model::fast; });
    const Suite usual = suites[2];
    for (const Model model : models) {
        const auto add = [&](std::vector<TrafficGroup> groups) {
            jobs.push_back(
                {{.model = model, .link = options.link}, std::move(groups), traffic_of(options, model)});
        };
        for (const std::size_t sas : options.sas)
            if (sas != 1)
                add({{.suite = usual, .sas = sas, .flow = Flow::outbound, .sizes = {64, 1500}},
                     {.suite = usual, .sas = sas, .flow = Flow::inbound, .sizes = {64, 1500}}});
        for (const Suite& suite : options.by_size)
            for (const Flow flow : {Flow::both, Flow::outbound, Flow::inbound})
                add({{.suite = suite, .sas = 1, .flow = flow, .sizes = options.sizes}});
        if (!options.loads.empty())
            add({{.suite = usual,
                  .sas = 16,
                  .flow = Flow::outbound,
                  .sizes = {64, 1500},
                  .loads = options.loads}});
    }
    for (const Model model : models)
        for (const Flow flow : {Flow::both_network, Flow::to_network, Flow::from_network}) {
            PlatformOptions platform;
            platform.model = model;
            platform.link = options.link;
            platform.network = options.network;
            jobs.push_back({platform,
                            {{.suite = usual, .sas = 1, .flow = flow, .sizes = options.sizes}},
                            traffic_of(options, model)});
        }
    for (const unsigned cards : options.cards)
        for (const bool shares : {true, false}) {
            if (std::find(models.begin(), models.end(), Model::fast) == models.end()) continue;
            PlatformOptions platform{.cards = cards, .link = options.link};
            if (shares) platform.host_link = options.host_link;
            TrafficOptions traffic = traffic_of(options, Model::fast);
            traffic.most_packets = std::min<std::uint64_t>(traffic.most_packets, 5000);
            traffic.octets = traffic.most_packets * 1000;
            jobs.push_back({platform,
                            {{.suite = usual, .sas = 16, .flow = Flow::both, .sizes = {64, 512, 1500}}},
                            traffic});
        }
    return jobs;
}

void add_found(const std::string& line, const Job& job, Json& document) {
    const Json found = Json::parse(line);
    const Json& row = found.at("row");
    document["rows"].push_back(row);
    const auto& loads = job.groups.back().loads;
    for (std::size_t i = 0; i < found.at("percentiles").size(); i++) {
        Json latency;
        for (const char* key : {"model", "suite", "packet_bytes", "sas", "flow"}) latency[key] = row.at(key);
        latency["load"] = loads.at(i);
        latency["percentiles_us"] = found.at("percentiles")[i];
        document["latency"].push_back(latency);
    }
}

std::string describe(const Json& row) {
    const auto text = fmt::format(
        "{} {} {} octets, {}", row.at("model").get<std::string>(), row.at("suite").get<std::string>(),
        row.at("packet_bytes").get<std::size_t>(), counted(row.at("sas").get<std::size_t>(), "SA"));
    return row.contains("cards") ? text + ", " + counted(row.at("cards").get<std::size_t>(), "card") : text;
}

struct Running {
    const Job* job;
    std::unique_ptr<Child> child;
};

// Waits for one of them to have said something; gives back its index, none when it is to stop.
std::optional<std::size_t> next_ready(const std::vector<Running>& running,
                                      const std::function<bool()>& is_stopped) {
    constexpr int glance_ms = 100;
    std::vector<pollfd> files;
    files.reserve(running.size());
    for (const Running& one : running) files.push_back({one.child->fd(), POLLIN, 0});
    while (!is_stopped()) {
        const int ready = poll(files.data(), files.size(), glance_ms);
        if (ready < 0 && errno != EINTR) throw std::runtime_error("poll: " + error_text(errno));
        for (std::size_t i = 0; ready > 0 && i < files.size(); i++)
            if (files[i].revents != 0) return i;
    }
    return std::nullopt;
}

// How far the fast card is off, figure by figure.
class Distance {
  public:
    void add(double fast, double rtl, const std::string& of, const std::string& at) {
        const double off = std::abs(fast / rtl - 1);
        if (off <= worst_) return;
        worst_ = off;
        of_ = of;
        at_ = at;
    }
    void tell(Json& found) const {
        if (!of_.empty()) found["of"] = of_;
        if (!at_.empty()) found["at"] = at_;
        found["worst"] = worst_;
    }

  private:
    double worst_ = 0;
    std::string of_, at_;
};

// Calls it with what the fast card and the RTL say where everything else is the same; says how often.
template <typename Compare>
std::size_t for_each_pair(const Json& list, std::initializer_list<const char*> keys, Compare compare) {
    const auto point_of = [&](const Json& one) {
        Json point;
        for (const char* key : keys) point[key] = one.at(key);
        return point.dump();
    };
    std::map<std::string, const Json*> truth;
    for (const Json& one : list)
        if (one.at("model") == to_string(Model::rtl)) truth[point_of(one)] = &one;
    std::size_t pairs = 0;
    for (const Json& one : list) {
        const auto rtl = truth.find(point_of(one));
        if (one.at("model") != to_string(Model::fast) || rtl == truth.end()) continue;
        pairs++;
        compare(one, *rtl->second);
    }
    return pairs;
}

}  // namespace

nlohmann::ordered_json sweep(const SweepOptions& options, const Progress& progress) {
    const auto jobs = jobs_of(options);
    std::size_t all = 0;
    for (const Job& job : jobs) all += job.rows();
    Json document;
    document["bench"] = "platform";
    document["notes"]["what"] =
        "simulated: a card at 300 MHz on a TLM-2.0 platform (docs/platform.md); gbps and mpps are of inner "
        "packets, of all "
        "cards and directions together";
    document["notes"]["latency_us"] =
        "of a packet alone, from the doorbell to when the host, which looks every 33 ns, sees the "
        "completion; mean";
    document["rows"] = Json::array();
    document["latency"] = Json::array();
    std::vector<Running> running;
    std::size_t next = 0;
    while (next < jobs.size() || !running.empty()) {
        while (next < jobs.size() && running.size() < options.jobs) {
            running.push_back({&jobs[next], begin(jobs[next])});
            next++;
        }
        const auto ready = next_ready(running, options.is_stopped);
        if (!ready) {
            document["partial"] = true;
            break;
        }
        Running& one = running[*ready];
        std::vector<std::string> lines;
        const bool goes_on = one.child->take(lines);
        for (const auto& line : lines) {
            add_found(line, *one.job, document);
            progress(document["rows"].size(), all, describe(document["rows"].back()));
        }
        if (goes_on) continue;
        if (auto ended = one.child->end(); !ended) throw std::runtime_error(ended.error().message);
        running.erase(running.begin() + static_cast<std::ptrdiff_t>(*ready));
    }
    document["calibration"] = calibration_of(document);
    return document;
}

Json calibration_of(const Json& document) {
    Distance distance;
    Json found;
    found["points"] = for_each_pair(
        document.at("rows"), {"suite", "packet_bytes", "sas", "cards", "flow", "link", "host_link"},
        [&](const Json& fast, const Json& rtl) {
            for (const char* figure : {"gbps", "mpps", "latency_us"})
                distance.add(fast.at(figure).get<double>(), rtl.at(figure).get<double>(), figure,
                             describe(fast) + ", " + fast.at("flow").get<std::string>());
        });
    found["distributions"] = for_each_pair(
        document.at("latency"), {"suite", "packet_bytes", "sas", "flow", "load"},
        [&](const Json& fast, const Json& rtl) {
            for (const std::size_t percent : {50U, 90U})
                distance.add(fast.at("percentiles_us")[percent].get<double>(),
                             rtl.at("percentiles_us")[percent].get<double>(),
                             fmt::format("latency within which {} % are", percent),
                             fmt::format("{}, {}, load {}", describe(fast),
                                         fast.at("flow").get<std::string>(), fast.at("load").get<double>()));
        });
    distance.tell(found);
    return found;
}

std::string counted(std::size_t count, const std::string& what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::size_t outer_octets(std::size_t inner) {
    constexpr std::size_t in_front = 20 + 8 + 8 + 8;  // IPv4, UDP, ESP, IV
    constexpr std::size_t icv = 16;
    return in_front + (inner + 2 + 3) / 4 * 4 + icv;
}

double ethernet_limit(const EthernetOptions& line, std::size_t inner) {
    constexpr std::size_t header = 14;
    return line.gbps * static_cast<double>(inner) /
           static_cast<double>(line_octets(header + outer_octets(inner)));
}

Limits limits_of(const PcieOptions& link, Flow flow, std::size_t inner) {
    constexpr double clocks_per_ns = 0.3;
    const std::size_t outer = outer_octets(inner);
    const auto bits = static_cast<double>(inner) * 8;
    const auto out = packet_cost(link, inner, outer);
    const auto in = packet_cost(link, outer, inner);
    const double rate = octets_per_ns(link);
    const LinkCost& one = flow == Flow::inbound ? in : out;
    const std::size_t whole_beats = (outer + 63) / 64;
    const auto beats = static_cast<double>(whole_beats);
    Limits limits;
    limits.ethernet_100g = ethernet_limit({.gbps = 100}, inner);
    limits.pcie = bits * rate / std::max(one.up, one.down);
    limits.pcie_both = 2 * bits * rate / std::max(out.up + in.up, out.down + in.down);
    limits.pipeline = bits * clocks_per_ns / beats;
    return limits;
}

}  // namespace keyline::sim::platform
