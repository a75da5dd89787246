#include "host/daemon/options.h"

#include <CLI/CLI.hpp>

namespace keyline::daemon {

namespace {
constexpr int wrong_usage = 2;  // as `keyline` has it
constexpr std::uint64_t most_packets = 1'000'000'000;
}  // namespace

std::optional<Options> parse_options(int count, const char* const* words, int& exit_code) {
    Options options;
    std::uint64_t kill_after = 0;
    CLI::App app(
        "keylined negotiates IPsec SAs (IKEv2) and carries packets between a TUN device and an ESP device:\n"
        "the simulated card or software. It needs CAP_NET_ADMIN and the UDP ports 500 and 4500.",
        "keylined");
    app.footer(
        "SIGTERM or Ctrl-C ends it cleanly: peers hear DELETE. SIGHUP reads the configuration again.\n"
        "Routes into the TUN device are yours to set; docs/operators.md shows how.\n"
        "Exit codes: 0 ended by a signal, 1 it cannot run (the reason is on standard error), 2 wrong usage.");
    app.add_option("--config", options.config, "configuration in strongSwan's language (swanctl.conf)")
        ->type_name("FILE")
        ->capture_default_str();
    app.add_option("--device", options.device,
                   "what encrypts: 'sim', the Verilated card, or 'software', OpenSSL")
        ->check(CLI::IsMember({"sim", "software"}))
        ->type_name("DEVICE")
        ->capture_default_str();
    app.add_option("--socket", options.socket, "where the keyline command (vici) finds this daemon")
        ->type_name("PATH")
        ->capture_default_str();
    app.add_option("--tun", options.tun, "name of the TUN device to make")
        ->type_name("NAME")
        ->capture_default_str();
    auto* kill =
        app.add_option("--sim-kill-after-packets", kill_after,
                       "a fault to watch: the simulated card dies when it was given this many packets")
            ->check(CLI::Range(std::uint64_t{1}, most_packets))
            ->type_name("N");
    app.add_option(
           "--log-level", options.log_level,
           "how much to log, to standard error; 'debug' adds every IKE message that was dropped, and why")
        ->check(CLI::IsMember({"debug", "info", "warn", "error"}))
        ->type_name("LEVEL")
        ->capture_default_str();
    app.set_version_flag("--version", KEYLINE_VERSION);
    try {
        app.parse(count, words);
        if (kill->count() != 0) {
            if (options.device != "sim")
                throw CLI::ValidationError("--sim-kill-after-packets needs --device sim");
            options.sim_kill_after_packets = kill_after;
        }
    } catch (const CLI::ParseError& error) {
        exit_code = app.exit(error) == 0 ? 0 : wrong_usage;
        return std::nullopt;
    }
    return options;
}

}  // namespace keyline::daemon
