#include "host/daemon/options.h"

#include <chrono>
#include <climits>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace keyline::daemon {

namespace {
constexpr int wrong_usage = 2;  // as `keyline` has it
constexpr std::uint64_t most_packets = 1'000'000'000;
constexpr unsigned most_sim_cards = 8;

// So many half-open IKE SAs; 0 is none too many, as in strongSwan.
void add_half_open_limit(CLI::App& app, const char* name, unsigned& limit, const char* text) {
    app.add_option_function<unsigned>(
           name, [&limit](unsigned count) { limit = count == 0 ? UINT_MAX : count; },
           fmt::format("{} [{}]", text, limit))
        ->type_name("N")
        ->group("IKE");
}

// strongSwan's names and defaults of strongswan.conf, with dashes.
void add_engine_options(CLI::App& app, ike::EngineSettings& engine) {
    const auto group = "IKE";
    app.add_option_function<double>(
           "--retransmit-timeout",
           [&engine](double seconds) {
               engine.retransmit_timeout = std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::duration<double>(seconds));
           },
           "a request is sent again after so long [4]")
        ->check(CLI::Range(0.01, 3600.0))
        ->type_name("SECONDS")
        ->group(group);
    app.add_option("--retransmit-base", engine.retransmit_base, "and then after so many times as long")
        ->check(CLI::Range(1.0, 10.0))
        ->type_name("FACTOR")
        ->capture_default_str()
        ->group(group);
    app.add_option("--retransmit-tries", engine.retransmit_tries, "so often, before the peer counts as dead")
        ->check(CLI::Range(1U, 100U))
        ->type_name("N")
        ->capture_default_str()
        ->group(group);
    add_half_open_limit(app, "--cookie-threshold", engine.cookie_threshold,
                        "so many half-open IKE SAs, and newcomers must return a COOKIE; 0: never");
    add_half_open_limit(app, "--block-threshold", engine.half_open_limit_per_address,
                        "so many half-open IKE SAs of one address, and its requests are dropped; 0: never");
    add_half_open_limit(app, "--init-limit-half-open", engine.half_open_limit,
                        "so many half-open IKE SAs, and all requests for more are dropped; 0: never");
    app.add_option_function<unsigned>(
           "--delete-rekeyed-delay",
           [&engine](unsigned seconds) { engine.delete_rekeyed_delay = std::chrono::seconds(seconds); },
           "a rekeyed CHILD SA that was deleted still receives so long [5]")
        ->check(CLI::Range(0U, 3600U))
        ->type_name("SECONDS")
        ->group(group);
    app.add_option("--fragment-size", engine.fragment_bytes, "largest IP packet of a fragmented IKE message")
        ->check(CLI::Range(576, 65535))
        ->type_name("BYTES")
        ->capture_default_str()
        ->group(group);
    app.add_flag("--make-before-break", engine.make_before_break,
                 "reauthentication makes the new IKE SA before the old one ends")
        ->group(group);
}

// Of cards, from the command line.
void check_names(const std::string& option, const std::vector<std::string>& names) {
    for (const auto& name : names) {
        if (name.empty()) throw CLI::ValidationError(option + ": a name is empty");
        if (name == "all" && names.size() > 1) throw CLI::ValidationError(option + ": 'all' stands alone");
    }
}
}  // namespace

std::optional<Options> parse_options(int count, const char* const* words, int& exit_code) {
    Options options;
    std::uint64_t kill_after = 0;
    CLI::App app(
        "keylined negotiates IPsec SAs (IKEv2, IKEv1) and carries packets between a TUN device and an ESP "
        "device:\n"
        "one or several cards, the simulated card, or software. It needs CAP_NET_ADMIN and the UDP ports 500 "
        "and "
        "4500.",
        "keylined");
    app.footer(
        "SIGTERM or Ctrl-C ends it cleanly: peers hear DELETE. SIGHUP reads the configuration again.\n"
        "Policies bring their own routes into the TUN device; docs/operators.md has the details.\n"
        "Exit codes: 0 ended by a signal, 1 it cannot run (the reason is on standard error), 2 wrong usage.");
    std::string swanctl_dir;
    auto* config =
        app.add_option(
               "--config", options.config,
               "configuration in strongSwan's language; certificates and keys are in folders beside it")
            ->type_name("FILE")
            ->capture_default_str();
    auto* folder = app.add_option("--swanctl-dir", swanctl_dir, "the same as --config DIR/swanctl.conf")
                       ->type_name("DIR")
                       ->excludes(config);
    app.add_flag("--check-config", options.check_config,
                 "read the configuration, say what is refused, and end: with code 1 if anything is");
    app.add_option(
           "--device", options.device,
           "what encrypts: 'xrt', an Alveo card, 'vfio', a card bound to vfio-pci, 'sim', the Verilated "
           "card, 'sim-inline', the Verilated inline card with its network port on --wire, 'functional', the "
           "card without its clocks, 'software', OpenSSL, or 'auto', a card if one is there, else software")
        ->check(CLI::IsMember({"xrt", "vfio", "sim", "sim-inline", "functional", "software", "auto"}))
        ->type_name("DEVICE")
        ->capture_default_str();
    auto* xclbin = app.add_option("--xclbin", options.xclbin,
                                  "for --device xrt and auto: the bitstream, made for this release and "
                                  "this card")
                       ->type_name("FILE")
                       ->group("XRT");
    auto* xrt_device =
        app.add_option("--xrt-device", options.xrt_devices,
                       "which of XRT's cards: its number, or its address as 0000:65:00.1; several with "
                       "commas between, or 'all'")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name("DEVICE,...")
            ->default_str("0")
            ->group("XRT");
    auto* function =
        app.add_option("--vfio-function", options.vfio_functions,
                       "the PCIe function that is the card (as lspci -D names it); several with commas "
                       "between, or 'all'; without it the only one that may be")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name("0000:03:00.0,...")
            ->group("VFIO");
    auto* id =
        app.add_option("--vfio-id", options.vfio_ids,
                       "IDs that a card of ours may have, in hexadecimal, and where its registers are; "
                       "again for more")
            ->allow_extra_args(false)
            ->type_name("VENDOR:DEVICE[,bar=N][,offset=N]")
            ->group("VFIO");
    app.add_option("--wire", options.wire,
                   "of --device sim-inline: the interface, without addresses, that is the wire at the card's "
                   "network port")
        ->type_name("INTERFACE");
    app.add_option("--port", options.port,
                   "of --device sim-inline: name of the TAP device to make, through which this host uses the "
                   "card's network port")
        ->type_name("NAME")
        ->capture_default_str();
    app.add_option("--socket", options.socket, "where the keyline command (vici) finds this daemon")
        ->type_name("PATH")
        ->capture_default_str();
    app.add_option("--state-dir", options.state,
                   "where sequence numbers are kept of keys that were given by hand; not used without such")
        ->type_name("DIR")
        ->capture_default_str();
    app.add_option("--tun", options.tun, "name of the TUN device to make")
        ->type_name("NAME")
        ->capture_default_str();
    app.add_option("--tun-mtu", options.tun_mtu, "its MTU: what fits the path with ESP around it")
        ->check(CLI::Range(576U, 65535U))
        ->type_name("BYTES")
        ->capture_default_str();
    app.add_option("--routes", options.routes,
                   "yes: bring the TUN device up and set a route for each policy; no: both are yours to do")
        ->transform(CLI::CheckedTransformer(std::map<std::string, bool>{{"yes", true}, {"no", false}}))
        ->type_name("yes|no")
        ->default_str("yes");
    app.add_option("--routing-table", options.routing_table,
                   "where these routes go; a rule puts it before the others, but for 254, the main table")
        ->check(CLI::Range(1U, UINT32_MAX - 1))  // there is one for ports beside it
        ->type_name("TABLE")
        ->capture_default_str();
    auto* cards = app.add_option("--cards", options.sim_cards, "of --device sim: so many simulated cards")
                      ->check(CLI::Range(1U, most_sim_cards))
                      ->type_name("N")
                      ->capture_default_str();
    auto* kill =
        app.add_option("--sim-kill-after-packets", kill_after,
                       "a fault to watch: the simulated card, of several the first, dies when it was given "
                       "this many packets")
            ->check(CLI::Range(std::uint64_t{1}, most_packets))
            ->type_name("N");
    app.add_flag(
        "--sim-wrong-answers", options.sim_wrong_answers,
        "a fault to watch: of --device functional; it encrypts wrongly, and keylined does not start");
    app.add_option(
           "--log-level", options.log_level,
           "how much to log, to standard error; 'debug' adds every IKE message that was dropped, and why")
        ->check(CLI::IsMember({"debug", "info", "warn", "error"}))
        ->type_name("LEVEL")
        ->capture_default_str();
    add_engine_options(app, options.engine);
    app.add_flag(
           "--i-dont-care-about-security-and-use-aggressive-mode-psk", options.permissions.aggressive_psk,
           "every connection may use IKEv1's Aggressive Mode with a pre-shared key: whoever asks gets a "
           "hash to try words on. A connection alone: aggressive_psk = yes")
        ->group("IKE");
    app.add_flag("--i-know-keys-can-be-exported", options.engine.keys_can_be_exported,
                 "`keyline ike export-keys` gives root the keys of all IKE and ESP SAs, to decrypt captures; "
                 "without this nobody has them")
        ->group("IKE");
    app.set_version_flag("--version", KEYLINE_VERSION);
    try {
        app.parse(count, words);
        options.config_is_standard = config->count() + folder->count() == 0;
        if (folder->count() != 0) options.config = swanctl_dir + "/swanctl.conf";
        for (const auto* option : {xclbin, xrt_device})
            if (option->count() != 0 && options.device != "xrt" && options.device != "auto")
                throw CLI::ValidationError(option->get_name() + " needs --device xrt or auto");
        check_names("--xrt-device", options.xrt_devices);
        check_names("--vfio-function", options.vfio_functions);
        if (function->count() != 0 && options.device != "vfio")
            throw CLI::ValidationError("--vfio-function needs --device vfio");
        if (id->count() != 0 && options.device != "vfio" && options.device != "auto")
            throw CLI::ValidationError("--vfio-id needs --device vfio or auto");
        if (cards->count() != 0 && options.device != "sim")
            throw CLI::ValidationError("--cards needs --device sim");
        if (options.wire.empty() != (options.device != "sim-inline"))
            throw CLI::ValidationError("--wire and --device sim-inline need each other");
        if (options.sim_wrong_answers && options.device != "functional")
            throw CLI::ValidationError("--sim-wrong-answers needs --device functional");
        if (kill->count() != 0) {
            if (options.device != "sim")
                throw CLI::ValidationError("--sim-kill-after-packets needs --device sim");
            options.sim_kill_after_packets = kill_after;
        }
        if (options.device == "xrt" && options.xclbin.empty())
            throw CLI::ValidationError("--device xrt needs --xclbin FILE");
        if (xrt_device->count() != 0 && options.xclbin.empty())
            throw CLI::ValidationError("--xrt-device needs --xclbin FILE");
    } catch (const CLI::ParseError& error) {
        exit_code = app.exit(error) == 0 ? 0 : wrong_usage;
        return std::nullopt;
    }
    return options;
}

}  // namespace keyline::daemon
