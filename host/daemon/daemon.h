// keylined put together: engine, ESP device, sockets, TUN device and vici around one event loop, in one
// thread.
#pragma once

#include <memory>

#include <asio/io_context.hpp>
#include <asio/signal_set.hpp>
#include <asio/steady_timer.hpp>

#include "host/crypto/random.h"
#include "host/daemon/device.h"
#include "host/daemon/engine_host.h"
#include "host/daemon/log_limit.h"
#include "host/daemon/manual_sas.h"
#include "host/daemon/options.h"
#include "host/daemon/path_mtu.h"
#include "host/daemon/policy_manager.h"
#include "host/daemon/port_side.h"
#include "host/daemon/routes.h"
#include "host/daemon/sockets.h"
#include "host/daemon/tun.h"
#include "host/daemon/updown.h"
#include "host/daemon/vici_service.h"

namespace keyline::daemon {

class Daemon {
  public:
    // Reads the configuration and says what is refused; an error if anything is. Starts nothing.
    static Result<void> check(const Options& options);
    // Everything that can fail at the start fails here; a part of the configuration that is refused does not.
    static Result<std::unique_ptr<Daemon>> start(const Options& options);
    ~Daemon();

    // Until SIGTERM or SIGINT; then peers have heard DELETE.
    void run();

  private:
    Daemon(const Options& options, MadeDevice device);
    Result<void> open(config::Configuration configuration);
    Result<void> configure(config::Configuration configuration);
    Result<void> open_routes();
    ForwarderOutputs forwarder_outputs();
    void warn_of_bad_icvs(ike::ChildSaId child);
    std::string name_of(ike::ChildSaId child) const;
    ike::EngineSettings engine_settings();
    Result<void> reload();
    // Sees to it that the ESP device gets time as long as it has work.
    void wake_device();
    void drive_device();
    void watch_device();
    void wait_for_signal();
    void end();

    Options options_;
    asio::io_context context_{1};
    asio::signal_set signals_;
    asio::steady_timer health_timer_;
    asio::steady_timer end_timer_;
    crypto::SystemRandom random_;
    MadeDevice device_;
    std::unique_ptr<esp::EspDevice> software_;  // beside a card
    LogLimit bad_icv_log_{std::chrono::seconds{10}};
    Forwarder forwarder_;
    EngineHost engine_;
    PolicyManager policies_;
    ManualSas manual_;
    Updown updown_;
    Inventory inventory_;
    ViciService service_;
    std::unique_ptr<Sockets> sockets_;
    std::unique_ptr<Tun> tun_;
    std::unique_ptr<PortSide> port_side_;  // of an inline card
    std::unique_ptr<Routes> routes_;
    std::unique_ptr<NetworkWatch> network_watch_;
    std::optional<WaysOut> ways_out_;
    PathMtus path_mtus_;
    std::unique_ptr<ViciServer> server_;
    bool device_awake_ = false;
};

}  // namespace keyline::daemon
