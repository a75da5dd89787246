// keyline-sim: the virtual platform on a command line. `keyline sim` runs it.
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <thread>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "host/base/file_descriptor.h"
#include "sim/systemc/plots.h"
#include "sim/systemc/sweep.h"

namespace keyline::sim::platform {

namespace {

constexpr int failed = 1;
constexpr int wrong_usage = 2;
constexpr int by_signal = 128;  // and its number
constexpr std::uint64_t usual_packets = 20'000, quick_packets = 2'000;

struct Arguments {
    std::string model = "both", link = "gen4x16", host_link = "gen4x16";
    double network_gbps = EthernetOptions{}.gbps;
    std::filesystem::path output = "build/bench/platform.json";
    std::filesystem::path plots;
    bool quick = false, no_plots = false, quiet = false, json = false;
    std::optional<std::uint64_t> packets;
    unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
};

// Ctrl-C, or the like: the second one ends the program at once.
volatile std::sig_atomic_t stopped_by = 0;
void stop_on_signals() {
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, [](int which) {
            stopped_by = which;
            std::signal(which, SIG_DFL);
        });
}

// A bar on a terminal, one line of it; elsewhere nothing.
class Bar {
  public:
    explicit Bar(bool is_shown) : is_shown_(is_shown && isatty(STDERR_FILENO) != 0) {}
    void show(std::size_t done, std::size_t all, const std::string& what) const {
        if (!is_shown_) return;
        constexpr std::size_t width = 30;
        const std::size_t filled = width * done / all;
        const auto spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
        const double left = spent / static_cast<double>(done) * static_cast<double>(all - done);
        const auto line = fmt::format("[{}{}] {}/{}, {:.0f} s left  {}", std::string(filled, '#'),
                                      std::string(width - filled, '.'), done, all, left, what);
        fmt::print(stderr, "\r\033[K{}", line.substr(0, columns() - 1));
        std::fflush(stderr);
    }
    void clear() const {
        if (is_shown_) fmt::print(stderr, "\r\033[K");
    }

  private:
    static std::size_t columns() {
        constexpr std::size_t usual = 80;
        winsize window{};
        return ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 1 ? window.ws_col : usual;
    }
    bool is_shown_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

Result<SweepOptions> options_of(const Arguments& arguments) {
    SweepOptions options;
    auto link = parse_pcie(arguments.link);
    if (!link) return tl::unexpected(link.error());
    auto host_link = parse_pcie(arguments.host_link);
    if (!host_link) return tl::unexpected(host_link.error());
    options.link = *link;
    options.host_link = *host_link;
    options.network.gbps = arguments.network_gbps;
    options.packets = arguments.packets.value_or(arguments.quick ? quick_packets : usual_packets);
    options.is_stopped = [] { return stopped_by != 0; };
    options.jobs = arguments.jobs;
    if (arguments.model != "both") options.models = {arguments.model == "rtl" ? Model::rtl : Model::fast};
    if (!arguments.quick) return options;
    options.by_size = {suites[2]};
    options.sizes = {64, 512, 1500, 9000};
    options.sas = {1, 1024};
    options.cards = {1, 2, 8};
    return options;
}

void print_table(const nlohmann::ordered_json& rows) {
    fmt::print("{:>5} {:>12} {:>8} {:>6} {:>6} {:>5} {:>8} {:>8} {:>8} {:>10}\n", "model", "suite", "flow",
               "octets", "SAs", "cards", "shared", "Gb/s", "Mpps", "alone, us");
    for (const auto& row : rows)
        fmt::print("{:>5} {:>12} {:>8} {:>6} {:>6} {:>5} {:>8} {:>8.1f} {:>8.2f} {:>10.2f}\n",
                   row["model"].get<std::string>(), row["suite"].get<std::string>(),
                   row["flow"].get<std::string>(), row["packet_bytes"].get<std::size_t>(),
                   row["sas"].get<std::size_t>(), row["cards"].get<unsigned>(),
                   row["host_link"].is_null() ? "-" : row["host_link"].get<std::string>(),
                   row["gbps"].get<double>(), row["mpps"].get<double>(), row["latency_us"].get<double>());
    fmt::print("All of it is simulated: a card at 300 MHz, see docs/platform.md.\n");
}

void print_calibration(const nlohmann::ordered_json& calibration) {
    if (calibration.at("points") == 0) return;
    fmt::print("the fast card against the RTL: {}, {}, the worst off by {:.1f} %",
               counted(calibration.at("points").get<std::size_t>(), "point"),
               counted(calibration.at("distributions").get<std::size_t>(), "distribution"),
               calibration.at("worst").get<double>() * 100);
    if (calibration.contains("at"))
        fmt::print(" ({} of {})", calibration.at("of").get<std::string>(),
                   calibration.at("at").get<std::string>());
    fmt::print("\n");
}

// That there is a place for a file, before minutes are spent on it. What is there stays as it is.
Result<void> can_write(const std::filesystem::path& file) {
    std::error_code error;
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), error);
    const bool is_there = std::filesystem::exists(file, error);
    errno = 0;
    const bool can = std::ofstream(file, std::ios::app).good();
    const int why = errno;
    if (!can)
        return fail(fmt::format("cannot write {}: {}", file.string(),
                                std::error_code(why == 0 ? EIO : why, std::generic_category()).message()));
    if (!is_there) std::filesystem::remove(file, error);
    return {};
}

// The JSON, and the pictures in `folder`.
Result<void> can_write(const Arguments& arguments, const std::filesystem::path& folder) {
    if (auto may = can_write(arguments.output); !may || arguments.no_plots) return may;
    return can_write(folder / "latency.svg");
}

// Beside the JSON, by its name without ".json"; one without an extension keeps its own.
std::filesystem::path folder_of_plots(const Arguments& arguments) {
    if (!arguments.plots.empty()) return arguments.plots;
    auto folder = arguments.output;
    if (!folder.has_extension()) return folder += ".plots";
    return folder.replace_extension("");
}

int run_sweep(const Arguments& arguments) {
    const auto options = options_of(arguments);
    if (!options) {
        std::cerr << "keyline sim: " << options.error().message << "\n";
        return wrong_usage;
    }
    const auto folder = folder_of_plots(arguments);
    if (folder == arguments.output) {
        std::cerr << "keyline sim: --plots and --output are both " << folder.string() << "\n";
        return wrong_usage;
    }
    if (auto may = can_write(arguments, folder); !may) {
        std::cerr << "keyline sim: " << may.error().message << "\n";
        return failed;
    }
    stop_on_signals();
    const Bar bar(!arguments.quiet);
    const auto found = sweep(*options, [&](std::size_t done, std::size_t all, const std::string& what) {
        bar.show(done, all, what);
    });
    bar.clear();
    if (arguments.json) {
        fmt::print("{}\n", found.dump(1));
    } else if (!arguments.quiet) {
        print_table(found["rows"]);
        print_calibration(found["calibration"]);
    }
    std::ofstream file(arguments.output);
    file << found.dump(1) << "\n";
    file.close();
    if (!file) {
        std::cerr << "keyline sim: cannot write " << arguments.output.string() << ": " << error_text(errno)
                  << "\n";
        return failed;
    }
    if (found.contains("partial")) {
        std::cerr << fmt::format("keyline sim: stopped; {} {} in {}, which is marked as partial\n",
                                 counted(found["rows"].size(), "row"),
                                 found["rows"].size() == 1 ? "is" : "are", arguments.output.string());
        return by_signal + stopped_by;
    }
    if (arguments.no_plots) return 0;
    const auto files = draw_plots(found, *options, folder);
    if (!files) {
        std::cerr << "keyline sim: " << files.error().message << "\n";
        return failed;
    }
    if (arguments.json) return 0;
    for (const auto& plot : *files) fmt::print("{}\n", plot.string());
    return 0;
}

int run(int count, char** words) {
    Arguments arguments;
    CLI::App app("Cards in a host, simulated: docs/platform.md.", "keyline sim");
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", arguments.json, "print the JSON in place of the table");
    auto* sweep = app.add_subcommand(
        "sweep", "throughput and latency over sizes, SAs, suites and cards; JSON and plots");
    sweep
        ->add_option("--model", arguments.model,
                     "fast: the calibrated model; rtl: the Verilated card, slowly")
        ->check(CLI::IsMember({"fast", "rtl", "both"}))
        ->capture_default_str();
    sweep->add_option("--link", arguments.link, "each card's PCIe link: gen3, gen4, gen5 with x1 to x16")
        ->capture_default_str();
    sweep->add_option("--host-link", arguments.host_link, "the link that several cards share behind a switch")
        ->capture_default_str();
    sweep
        ->add_option(
            "--network", arguments.network_gbps,
            "the Ethernet line of inline cards, Gb/s; their stream takes no more than 100 (docs/card.md)")
        ->check(CLI::Range(1.0, 100.0))
        ->type_name("GBPS")
        ->capture_default_str();
    sweep
        ->add_option("--packets", arguments.packets,
                     "of each point of the fast model, at most; of several cards at most 5000 each, of a "
                     "distribution 4000")
        ->check(CLI::Range(std::uint64_t{100}, std::uint64_t{100'000'000}))
        ->type_name("N")
        ->default_str("20000, with --quick 2000");
    sweep->add_flag("--quick", arguments.quick, "a small grid: one suite, four sizes");
    sweep->add_option("--jobs", arguments.jobs, "simulations at once")
        ->check(CLI::Range(1U, 256U))
        ->capture_default_str();
    sweep->add_option("--output", arguments.output, "where the JSON goes")->capture_default_str();
    sweep->add_option("--plots", arguments.plots,
                      "where SVG and PNG go; a folder beside the JSON if not given");
    sweep->add_flag("--no-plots", arguments.no_plots, "only the JSON");
    sweep->add_flag("--quiet", arguments.quiet, "no bar, no table");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrong_usage;
    }
    return run_sweep(arguments);
}

}  // namespace

}  // namespace keyline::sim::platform

int main(int count, char** words) {
    try {
        return keyline::sim::platform::run(count, words);
    } catch (const std::exception& error) {
        std::cerr << "keyline sim: " << error.what() << "\n";
        return keyline::sim::platform::failed;
    }
}
