#include "sim/systemc/plots.h"

#include <cerrno>
#include <csignal>
#include <functional>
#include <map>

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "host/base/file_descriptor.h"

namespace keyline::sim::platform {

namespace {

using Json = nlohmann::ordered_json;
using Points = std::map<double, double>;

// A picture in gnuplot's language: curves are blocks of data with a style.
class Plot {
  public:
    Plot(std::string name, const std::string& title, const std::string& x, const std::string& y)
        : name_(std::move(name)) {
        settings_ =
            fmt::format("set title \"{} (simulated)\"\nset xlabel \"{}\"\nset ylabel \"{}\"\n", title, x, y);
    }
    void set(const std::string& line) { settings_ += line + "\n"; }
    // `every`: of the points, one of so many is drawn.
    void add(const Points& points, const std::string& title, const std::string& style, unsigned every = 1) {
        if (points.empty()) return;
        const std::string block = fmt::format("$data{}", count_++);
        data_ += block + " << end\n";
        for (const auto& [x, y] : points) data_ += fmt::format("{} {:.4f}\n", x, y);
        data_ += "end\n";
        curves_ += fmt::format("{}{} every {} using 1:2 {} title \"{}\"", curves_.empty() ? "plot " : ", ",
                               block, every, style, title);
    }
    bool is_empty() const { return curves_.empty(); }
    const std::string& name() const { return name_; }
    std::string script(const std::string& terminal, const std::filesystem::path& file) const {
        return fmt::format(
            "reset\nset terminal {}\nset output \"{}\"\n{}{}"
            "set grid\nset key outside right top Left reverse\nset style line 1 lw 2\n{}\n"
            "unset output\n",
            terminal, file.string(), data_, settings_, curves_);
    }

  private:
    std::string name_, settings_, data_, curves_;
    unsigned count_ = 0;
};

constexpr const char* colours[] = {"#1f5fa8", "#c0392b", "#2e7d32", "#8e44ad", "#b9770e"};

std::string line(unsigned colour, bool is_dashed = false) {
    return fmt::format("with lines lw 2 {}lc rgb \"{}\"", is_dashed ? "dt 2 " : "", colours[colour]);
}
std::string dots(unsigned colour, bool is_square = false) {
    return fmt::format("with points pt {} ps 1 lw 2 lc rgb \"{}\"", is_square ? 4 : 6, colours[colour]);
}
std::string limit(unsigned dashes) {
    return fmt::format("with lines lw 1 dt {} lc rgb \"#777777\"", dashes);
}

using Wanted = std::function<bool(const Json&)>;
Points collect(const Json& rows, const char* x, const char* y, const Wanted& is_wanted) {
    Points points;
    for (const auto& row : rows)
        if (is_wanted(row)) points[row.at(x).get<double>()] = row.at(y).get<double>();
    return points;
}

bool is(const Json& row, const char* key, const Json& value) {
    return row.at(key) == value;
}

constexpr const char* usual = "aes256gcm16";

void add_sizes_axis(Plot& plot) {
    plot.set("set logscale x 2\nset xrange [56:10240]\nset yrange [0:*]");
    plot.set("set xtics (64,128,256,512,1024,1500,4096,9000) rotate by -45");
}

// `y` of both models by size, against the limits: `scale(size)` makes them of Gb/s.
Plot by_size(const Json& rows, const SweepOptions& options, const char* y, const std::string& title,
             const std::string& unit, const std::function<double(double size)>& scale) {
    Plot plot(fmt::format("{}-by-size", y), title, "inner packet, octets", unit);
    add_sizes_axis(plot);
    unsigned colour = 0;
    for (const Flow flow : {Flow::outbound, Flow::inbound, Flow::both}) {
        for (const Model model : {Model::fast, Model::rtl}) {
            const auto points = collect(rows, "packet_bytes", y, [&](const Json& row) {
                return is(row, "model", to_string(model)) && is(row, "suite", usual) && is(row, "sas", 1) &&
                       is(row, "cards", 1) && is(row, "flow", to_string(flow));
            });
            const std::string name =
                fmt::format("{}, {}", flow == Flow::both ? "both together" : to_string(flow),
                            model == Model::fast ? "model" : "RTL");
            plot.add(points, name, model == Model::fast ? line(colour) : dots(colour));
        }
        colour++;
    }
    Points ethernet, pcie, pcie_both, pipeline;
    for (std::size_t size = 64; size <= 9000; size += size / 16) {
        const auto limits = limits_of(options.link, Flow::outbound, size);
        const auto x = static_cast<double>(size);
        ethernet[x] = limits.ethernet_100g * scale(x);
        pcie[x] = limits.pcie * scale(x);
        pcie_both[x] = limits.pcie_both * scale(x);
        pipeline[x] = limits.pipeline * scale(x);
    }
    plot.add(ethernet, "100 Gb Ethernet", limit(4));
    plot.add(pipeline, "a pipeline", limit(3));
    plot.add(pcie, "PCIe, outbound alone", limit(2));
    plot.add(pcie_both, "PCIe, both together", limit(1));
    return plot;
}

// An inline card: what goes along its line, by size.
Plot by_line(const Json& rows, const SweepOptions& options) {
    Plot plot("network-by-size", "An inline card's Ethernet port by packet size", "inner packet, octets",
              "Gb/s of inner packets");
    add_sizes_axis(plot);
    unsigned colour = 0;
    struct Named {
        Flow flow;
        const char* name;
    };
    for (const Named& one : {Named{Flow::to_network, "host to network"},
                             {Flow::from_network, "network to host"},
                             {Flow::both_network, "both together"}}) {
        for (const Model model : {Model::fast, Model::rtl}) {
            const auto points = collect(rows, "packet_bytes", "gbps", [&](const Json& row) {
                return is(row, "model", to_string(model)) && is(row, "flow", to_string(one.flow));
            });
            plot.add(points, fmt::format("{}, {}", one.name, model == Model::fast ? "model" : "RTL"),
                     model == Model::fast ? line(colour) : dots(colour));
        }
        colour++;
    }
    if (plot.is_empty()) return plot;
    Points one_way, both_ways;
    for (std::size_t size = 64; size <= 9000; size += size / 16) {
        const auto x = static_cast<double>(size);
        one_way[x] = ethernet_limit(options.network, size);
        both_ways[x] = 2 * one_way[x];
    }
    plot.add(one_way, fmt::format("{:g} Gb Ethernet, one way", options.network.gbps), limit(4));
    plot.add(both_ways, "both ways", limit(2));
    return plot;
}

Plot by_sas(const Json& rows) {
    Plot plot("gbps-by-sas", "Throughput by number of SAs", "SAs", "Gb/s of inner packets");
    plot.set(
        "set logscale x 2\nset xrange [0.8:20000]\nset yrange [0:*]\nset xtics (1,16,256,1024,4096,16384)");
    unsigned colour = 0;
    for (const std::size_t size : {64U, 1500U})
        for (const Flow flow : {Flow::outbound, Flow::inbound}) {
            for (const Model model : {Model::fast, Model::rtl})
                plot.add(collect(rows, "sas", "gbps",
                                 [&](const Json& row) {
                                     return is(row, "model", to_string(model)) && is(row, "suite", usual) &&
                                            is(row, "cards", 1) && is(row, "packet_bytes", size) &&
                                            is(row, "flow", to_string(flow));
                                 }),
                         fmt::format("{} octets, {}, {}", size, to_string(flow),
                                     model == Model::fast ? "model" : "RTL"),
                         model == Model::fast ? line(colour) : dots(colour));
            colour++;
        }
    return plot;
}

Plot latency(const Json& distributions) {
    Plot plot("latency", "Latency, packets that come at random", "microseconds", "packets within it, %");
    plot.set("set yrange [0:100]");
    std::map<double, unsigned> colours_of;
    for (const auto& one : distributions) {
        Points points;  // of percentages by latency
        const auto& percentiles = one.at("percentiles_us");
        for (std::size_t i = 0; i < percentiles.size(); i++)
            points[percentiles[i].get<double>()] = static_cast<double>(i);
        const auto load = one.at("load").get<double>();
        const auto colour =
            colours_of.try_emplace(load, static_cast<unsigned>(colours_of.size() % 5)).first->second;
        const bool is_model = is(one, "model", to_string(Model::fast));
        const bool is_large = one.at("packet_bytes").get<unsigned>() != 64;
        plot.add(points,
                 fmt::format("{} octets, {:.0f} % of most, {}", one.at("packet_bytes").get<unsigned>(),
                             load * 100, is_model ? "model" : "RTL"),
                 is_model ? line(colour, is_large) : dots(colour, is_large), is_model ? 2 : 10);
    }
    return plot;
}

Plot by_cards(const Json& rows, const SweepOptions& options) {
    Plot plot("gbps-by-cards", "Several cards, both directions", "cards", "Gb/s of inner packets, together");
    plot.set("set xrange [0.5:8.5]\nset yrange [0:*]\nset xtics 1");
    unsigned colour = 0;
    for (const std::size_t size : {64U, 512U, 1500U}) {
        for (const bool shares : {true, false})
            plot.add(collect(rows, "cards", "gbps",
                             [&](const Json& row) {
                                 return is(row, "model", "fast") && is(row, "packet_bytes", size) &&
                                        is(row, "sas", 16) && is(row, "flow", "both") &&
                                        row.at("host_link").is_null() != shares;
                             }),
                     fmt::format("{} octets, {}", size, shares ? "one link to the host" : "a link each"),
                     shares ? line(colour) + " " : line(colour, true));
        const double most = limits_of(options.host_link, Flow::both, size).pcie_both;
        plot.add({{0.5, most}, {8.5, most}}, fmt::format("{} octets, what the one link can", size), limit(3));
        colour++;
    }
    return plot;
}

// Without a shell, which would have its own words for a program that is not there. Who hangs up early is no
// reason to die: SIGPIPE is ignored meanwhile.
Result<void> run_gnuplot(const std::string& script) {
    constexpr const char* rest = "; the JSON has everything";
    int ends[2] = {};
    if (pipe2(ends, O_CLOEXEC) != 0) return fail("no plots: pipe: " + error_text(errno) + rest);
    FileDescriptor out(ends[0]);
    FileDescriptor in(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out.get(), STDIN_FILENO);
    std::string name = "gnuplot";
    char* words[] = {name.data(), nullptr};
    pid_t process = -1;
    const int wrong = posix_spawnp(&process, name.c_str(), &actions, nullptr, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    out = FileDescriptor();
    if (wrong != 0) return fail("no plots: gnuplot (Debian's gnuplot-nox): " + error_text(wrong) + rest);
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    for (std::size_t done = 0; done < script.size();) {
        const ssize_t now = write(in.get(), script.data() + done, script.size() - done);
        if (now < 0 && errno == EINTR) continue;
        if (now <= 0) break;  // its exit code says the rest
        done += static_cast<std::size_t>(now);
    }
    std::signal(SIGPIPE, before);
    in = FileDescriptor();
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
    if (status != 0) return fail(std::string("no plots: gnuplot failed") + rest);
    return {};
}

}  // namespace

Result<std::vector<std::filesystem::path>> draw_plots(const Json& found, const SweepOptions& options,
                                                      const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(fmt::format("{}: {}", folder.string(), error.message()));
    const Json& rows = found.at("rows");
    std::vector<Plot> plots;
    plots.push_back(by_size(rows, options, "gbps", "Throughput by packet size", "Gb/s of inner packets",
                            [](double) { return 1.0; }));
    plots.push_back(by_size(rows, options, "mpps", "Packets by packet size", "million packets a second",
                            [](double size) { return 1000 / (size * 8); }));
    plots.push_back(by_line(rows, options));
    plots.push_back(by_sas(rows));
    plots.push_back(latency(found.at("latency")));
    plots.push_back(by_cards(rows, options));
    std::vector<std::filesystem::path> files;
    std::string script;
    for (const Plot& plot : plots) {
        if (plot.is_empty()) continue;
        files.push_back(folder / (plot.name() + ".svg"));
        script += plot.script("svg size 860,440 dynamic font \"sans,12\" background \"white\"", files.back());
        files.push_back(folder / (plot.name() + ".png"));
        script += plot.script("pngcairo size 1000,520 font \"sans,11\"", files.back());
    }
    if (auto drawn = run_gnuplot(script); !drawn) return tl::unexpected(drawn.error());
    return files;
}

}  // namespace keyline::sim::platform
