#include "host/daemon/daemon.h"

#include <csignal>
#include <cstring>
#include <filesystem>

#include <asio/post.hpp>
#include <spdlog/spdlog.h>

#include "host/esp/software_esp.h"
#include "host/gss/kerberos.h"

namespace keyline::daemon {

namespace {

// How soon a device is noticed that died without a packet inside.
constexpr std::chrono::milliseconds health_interval{500};

constexpr std::chrono::seconds last_commands{5};

void log_warnings(const std::vector<std::string>& warnings) {
    for (const auto& warning : warnings) spdlog::warn("{}", warning);
}

// Without a file in the standard place there is nothing until somebody loads it over vici.
Result<config::Configuration> load_configuration(const Options& options) {
    if (!options.config_is_standard || std::filesystem::exists(options.config))
        return config::load(options.config, options.permissions);
    config::Configuration empty;
    empty.warnings.push_back(options.config + " is not there: nothing is configured until swanctl loads it");
    return empty;
}

}  // namespace

Result<std::unique_ptr<Daemon>> Daemon::start(const Options& options) {
    auto configuration = load_configuration(options);
    if (!configuration) return fail("configuration: " + configuration.error().message);
    log_warnings(configuration->warnings);
    auto device = make_device(options);
    if (!device) return fail("no ESP device: " + device.error().message);
    spdlog::info("ESP device: {}", device->device->capabilities().description);
    std::unique_ptr<Daemon> daemon(new Daemon(options, std::move(*device)));
    if (auto opened = daemon->open(std::move(*configuration)); !opened) return tl::unexpected(opened.error());
    return daemon;
}

Daemon::Daemon(const Options& options, MadeDevice device)
    : options_(options),
      signals_(context_, SIGTERM, SIGINT, SIGHUP),
      health_timer_(context_),
      end_timer_(context_),
      device_(std::move(device)),
      software_(device_.cards != nullptr ? std::make_unique<esp::SoftwareEsp>() : nullptr),
      forwarder_(*device_.device, forwarder_outputs(), software_.get()),
      engine_(context_, engine_settings(), random_),
      policies_(engine_, forwarder_),
      manual_(forwarder_, options_.state),
      updown_(context_, engine_),
      inventory_(engine_),
      service_(context_, engine_, forwarder_, inventory_, [this] { return reload(); }) {
    inventory_.permit(options.permissions);
    if (device_.cards == nullptr) return;
    service_.connect(*device_.cards);
    device_.cards->ask_before_jump([this](esp::SaHandle sa, std::uint64_t first_sequence) {
        return forwarder_.may_jump(sa, first_sequence);
    });
}

Daemon::~Daemon() = default;

Result<void> Daemon::check(const Options& options) {
    auto configuration = load_configuration(options);
    if (!configuration) return fail("configuration: " + configuration.error().message);
    log_warnings(configuration->warnings);
    asio::io_context context;
    crypto::SystemRandom random;
    ike::EngineSettings settings;
    settings.gss = gss::kerberos();
    EngineHost engine(context, settings, random);
    Inventory inventory(engine);
    inventory.only_check();
    const auto report = inventory.configure(std::move(*configuration));
    for (const auto& refusal : report.refused) spdlog::error("refused: {}", refusal);
    spdlog::info("{}", report.summary("this configuration would load"));
    if (report) return {};
    return fail(fmt::format("{}: {} refused", options.config, report.refused.size()));
}

ike::EngineSettings Daemon::engine_settings() {
    auto settings = options_.engine;
    settings.source_address_for = source_address_for;
    settings.gss = gss::kerberos();
    settings.wall_clock = [] { return std::chrono::system_clock::now(); };
    settings.spi_is_taken = [this](std::uint32_t spi) { return manual_.receives(spi); };
    settings.last_use_of = [this](ike::ChildSaId child) { return forwarder_.last_use(child); };
    return settings;
}

ForwarderOutputs Daemon::forwarder_outputs() {
    ForwarderOutputs outputs;
    outputs.to_wire = [this](ByteView outer) {
        sockets_->send_esp(outer);
        if (port_side_) port_side_->missed(outer);
    };
    outputs.to_tun = [this](ByteView inner) { tun_->write(inner); };
    outputs.authenticated_traffic = [this](ike::ChildSaId child) {
        if (!ManualSas::owns(child)) engine_.traffic(child);
    };
    // Of a manual SA it may be a packet of long ago, replayed from elsewhere: nobody is followed.
    outputs.peer_moved = [this](ike::ChildSaId child, const net::Endpoint& remote) {
        if (!ManualSas::owns(child)) engine_.peer_moved(child, remote);
    };
    // A manual SA has no limits but its sequence numbers.
    outputs.soft_lifetime = [this](ike::ChildSaId child) {
        if (ManualSas::owns(child)) return manual_.exhausted(child);
        engine_.soft_lifetime(child);
    };
    outputs.hard_lifetime = [this](ike::ChildSaId child) { engine_.hard_lifetime(child); };
    outputs.damaged = [this](ike::ChildSaId child) {
        spdlog::error("{}: bits flipped in the card's memory of one of its SAs, which is stopped{}",
                      name_of(child), ManualSas::owns(child) ? "" : "; new keys are asked for");
    };
    outputs.bad_icvs = [this](ike::ChildSaId child) { warn_of_bad_icvs(child); };
    outputs.device_died = [](const std::string& why) {
        spdlog::critical(
            "the card (ESP device) died: {}. All traffic of its SAs is dropped from now on. `keyline card "
            "reset` "
            "takes it back once it is well; or start keylined anew",
            why);
    };
    outputs.to_clear = [this](ByteView packet) {
        const auto info = net::inspect(packet);
        if (!info || !ways_out_ || !ways_out_->leads_out(info->destination)) return false;
        sockets_->send_clear(packet);
        return true;
    };
    outputs.path_mtu = [this](const net::IpAddress& peer) { return path_mtus_.towards(peer); };
    outputs.own_address = source_address_for;
    // Not in the middle of a packet's way: the engine may install SAs in answer.
    outputs.acquire = [this](const Acquire& acquire) {
        asio::post(context_, [this, acquire] { policies_.acquire(acquire); });
    };
    outputs.policy_active = [this](ike::ChildSaId child, const auto& local, const auto& remote) {
        policies_.child_active(child, local, remote);
        wake_device();  // for what waited in a trap
    };
    outputs.policy_gone = [this](ike::ChildSaId child) { policies_.child_gone(child); };
    return outputs;
}

void Daemon::warn_of_bad_icvs(ike::ChildSaId child) {
    const auto left_out = bad_icv_log_.admit(std::chrono::steady_clock::now());
    if (!left_out) return;
    spdlog::warn("{}: packets with a wrong ICV come in: damaged on their way, or forged{}", name_of(child),
                 *left_out == 0 ? "" : fmt::format(" ({} more warnings since the last one)", *left_out));
}

std::string Daemon::name_of(ike::ChildSaId child) const {
    return ManualSas::owns(child) ? "manual SA " + manual_.name_of(child) : fmt::format("CHILD SA {}", child);
}

Result<void> Daemon::open(config::Configuration configuration) {
    auto sockets =
        Sockets::open(context_, {[this](const ike::Datagram& datagram) { engine_.receive(datagram); },
                                 [this](Bytes&& outer) {
                                     forwarder_.inbound(std::move(outer));
                                     wake_device();
                                 }});
    if (!sockets) return tl::unexpected(sockets.error());
    sockets_ = std::move(*sockets);
    log_warnings(sockets_->warnings());
    auto tun = Tun::open(context_, options_.tun);
    if (!tun) return tl::unexpected(tun.error());
    tun_ = std::move(*tun);
    if (device_.network != nullptr) {
        auto side =
            PortSide::open(context_, *device_.network,
                           {options_.port, device_.network_mtu, device_.wire, [this] { wake_device(); }});
        if (!side) return tl::unexpected(side.error());
        port_side_ = std::move(*side);
        service_.add_counters({"port", [this] { return port_side_->counters(); }});
    }
    auto ways_out = WaysOut::open(options_.tun);
    if (!ways_out) return tl::unexpected(ways_out.error());
    ways_out_ = std::move(*ways_out);
    if (auto routes = open_routes(); !routes) return routes;
    engine_.connect(*sockets_, forwarder_);
    engine_.on_event([this](const ike::ReportEvent& event) {
        policies_.on_event(event);
        updown_.on_event(event);
        service_.on_event(event, server_.get());
    });
    engine_.on_trap_request([this](const ike::RequestTrap& request) { policies_.request_trap(request); });
    policies_.resolve_by(source_address_for);
    inventory_.connect(policies_);
    inventory_.connect(manual_);
    manual_.on_event([this](const ike::ReportEvent& event) { updown_.on_event(event); });
    service_.add_counters({"sockets", [this] { return sockets_->counters(); }});
    service_.add_counters({"tun", [this] { return tun_->counters(); }});
    auto server = ViciServer::open(context_, options_.socket, service_);
    if (!server) return tl::unexpected(server.error());
    server_ = std::move(*server);
    service_.identify_clients([this](ViciClientId client) { return server_->credentials_of(client); });
    if (options_.engine.keys_can_be_exported)
        spdlog::warn(
            "root can have the keys of all SAs over vici, and decrypt all their traffic "
            "(--i-know-keys-can-be-exported): for tests, not for secrets");
    tun_->start([this] { return forwarder_.wants_outbound(); },
                [this](Bytes&& inner) {
                    forwarder_.outbound(std::move(inner));
                    wake_device();
                });
    watch_device();
    wait_for_signal();
    configure(std::move(configuration));
    return {};
}

// What is refused is told; the tunnels that the rest describes are wanted all the same.
Result<void> Daemon::configure(config::Configuration configuration) {
    const bool none_in_files = configuration.connections.empty();
    const auto report = inventory_.configure(std::move(configuration));
    for (const auto& refusal : report.refused) spdlog::error("not loaded: {}", refusal);
    spdlog::log(report ? spdlog::level::info : spdlog::level::err, "{}{}", report.summary(),
                report ? "" : fmt::format("; refused {}, see above", report.refused.size()));
    const auto count = engine_.connections().size();
    if (count == 0 && manual_.size() == 0)
        spdlog::warn("there is no connection: nothing can be negotiated until one is loaded");
    else if (none_in_files && count != 0)
        spdlog::info("{} holds no connection; those loaded over vici stay: {}", options_.config, count);
    return report.result();
}

Result<void> Daemon::open_routes() {
    if (!options_.routes) return {};
    RouteOptions wanted;
    wanted.interface = options_.tun;
    wanted.mtu = options_.tun_mtu;
    wanted.table = options_.routing_table;
    wanted.mark = own_packets_mark;
    auto routes = Routes::open(wanted);
    if (!routes) return fail(routes.error().message + ". With --routes no, routes are yours to set");
    routes_ = std::move(*routes);
    policies_.steer_by(*routes_);
    manual_.steer_by(*routes_);
    engine_.on_virtual_address([this](const net::IpAddress& address, bool added) {
        added ? routes_->add_address(address) : routes_->remove_address(address);
    });
    auto watch = NetworkWatch::open(context_, [this](const NetworkChanges& news) { routes_->follow(news); });
    if (!watch) return fail(watch.error().message);
    network_watch_ = std::move(*watch);
    return {};
}

void Daemon::wake_device() {
    if (device_awake_) return;
    device_awake_ = true;
    asio::post(context_, [this] { drive_device(); });
}

// Posted again and again and not a loop, so that sockets and timers have their turn in between.
void Daemon::drive_device() {
    bool more = forwarder_.poll();
    if (port_side_) more = port_side_->carry(more);
    device_awake_ = false;
    tun_->resume();
    if (more) wake_device();
}

void Daemon::watch_device() {
    health_timer_.expires_after(health_interval);
    health_timer_.async_wait([this](std::error_code error) {
        if (error) return;
        if (port_side_) port_side_->refresh();
        wake_device();
        watch_device();
    });
}

// A part that cannot be read might be the one with the tunnels that are up: then nothing changes.
Result<void> Daemon::reload() {
    auto configuration = load_configuration(options_);
    auto refused = configuration ? std::string() : configuration.error().message;
    if (configuration && configuration->incomplete)
        for (const auto& refusal : configuration->refused)
            refused += (refused.empty() ? "" : "; ") + refusal.message;
    if (!refused.empty()) {
        refused = "the configuration stays as it was: " + refused;
        spdlog::error("{}", refused);
        return fail(refused);
    }
    log_warnings(configuration->warnings);
    auto done = configure(std::move(*configuration));
    spdlog::info("{} was read again", options_.config);
    return done;
}

void Daemon::wait_for_signal() {
    signals_.async_wait([this](std::error_code error, int number) {
        if (error) return;
        if (number == SIGHUP) {
            (void)reload();  // the log has what became of it
            return wait_for_signal();
        }
        spdlog::info("{}: ending; peers hear DELETE", strsignal(number));
        end();
    });
}

// Updown commands have a little time to undo what they did.
void Daemon::end() {
    engine_.shutdown();
    manual_.shutdown();
    end_timer_.expires_after(last_commands);
    end_timer_.async_wait([this](std::error_code) { context_.stop(); });
    updown_.when_idle([this] { context_.stop(); });
}

void Daemon::run() {
    spdlog::info("keylined {} is ready: {} connections, TUN device {}, vici at {}", KEYLINE_VERSION,
                 engine_.connections().size(), tun_->name(), options_.socket);
    context_.run();
}

}  // namespace keyline::daemon
