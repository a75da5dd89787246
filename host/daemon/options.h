// The command line of keylined.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "host/config/swanctl.h"
#include "host/ike/configuration.h"

namespace keyline::daemon {

struct Options {
    std::string config = "/etc/swanctl/swanctl.conf";  // certificates and keys are in folders beside it
    bool config_is_standard = true;                    // nobody named one: there may be none
    bool check_config = false;                         // read it, say what is wrong, and end
    std::string device = "software";
    std::vector<std::string> xrt_devices{"0"};  // XRT's numbers, or PCIe addresses; "all"
    std::string xclbin;
    std::vector<std::string> vfio_functions;  // none: the only one that may be the card; "all"
    std::vector<std::string> vfio_ids;        // vfio::parse_device_id
    unsigned sim_cards = 1;                   // of --device sim
    std::string wire;              // of --device sim-inline: the interface that its port is connected to
    std::string port = "klport0";  // the TAP device of a card's network port
    std::string socket = "/run/keylined.vici";
    std::string state = "/var/lib/keylined";  // what outlives it: sequence numbers of keys given by hand
    std::string tun = "kl0";
    std::uint32_t tun_mtu = 1400;
    bool routes = true;
    std::uint32_t routing_table = 220;
    std::string log_level = "info";
    std::optional<std::uint64_t> sim_kill_after_packets;
    bool sim_wrong_answers = false;  // of --device functional
    config::Permissions permissions;
    ike::EngineSettings engine;  // what strongSwan has in strongswan.conf
};

// Nothing: the program is done (--help, --version, a wrong option), with this exit code.
std::optional<Options> parse_options(int count, const char* const* words, int& exit_code);

}  // namespace keyline::daemon
