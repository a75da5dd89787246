// Two gateways in one process, joined by a wire in memory: engine, forwarder and software ESP as in keylined,
// and vici on a real socket for the first. No rights are needed.
#pragma once

#include <asio/post.hpp>

#include "host/daemon/vici_service.h"
#include "tests/unit/daemon/daemon_support.h"
#include "tests/unit/daemon/vici_bench.h"

namespace keyline::daemon::test {

struct GatewayPolicy {
    std::string ike = "aes128-sha256-x25519";
    std::string esp = "aes128gcm16";
    std::string secret = "the secret";
    std::string remote_ts;  // the other's network unless given
    std::string more_child;
    bool spare = false;  // a second connection, "spare", with a child of the same name
};

inline std::string connection_text(const std::string& name, bool first, const GatewayPolicy& policy) {
    const std::string mine = first ? "1" : "2", other = first ? "2" : "1";
    return name + " {\n local_addrs = 192.0.2." + mine + "\n remote_addrs = 192.0.2." + other +
           "\n proposals = " + policy.ike + "\n encap = yes\n local { id = gw" + mine +
           "\n auth = psk }\n remote { auth = psk\n id = gw" + other +
           " }\n children { net {\n local_ts = 10." + mine + ".0.0/24\n remote_ts = " +
           (policy.remote_ts.empty() ? "10." + other + ".0.0/24" : policy.remote_ts) +
           "\n esp_proposals = " + policy.esp + "\n" + policy.more_child + "\n} } }\n";
}

inline std::string configuration_text(bool first, const GatewayPolicy& policy) {
    return "connections {\n" + connection_text("lab", first, policy) +
           (policy.spare ? connection_text("spare", first, policy) : "") +
           "}\nsecrets { ike {\n secret = \"" + policy.secret + "\"\n} }";
}

class Gateway final : public Network {
  public:
    Gateway(asio::io_context& context, bool first, std::unique_ptr<esp::EspDevice> esp_device,
            const ike::EngineSettings& settings = {})
        : context_(context),
          first_(first),
          random_(first ? 1 : 2),
          device_(std::move(esp_device)),
          forwarder(*device_, outputs()),
          engine(context, settings, random_),
          inventory(engine),
          service(context, engine, forwarder, inventory, [this] { return configure(next_policy); }) {
        engine.connect(*this, forwarder);
        engine.on_event([this](const ike::ReportEvent& event) { service.on_event(event, server.get()); });
    }

    Result<void> configure(const GatewayPolicy& policy) {
        auto parsed = config::parse(configuration_text(first_, policy), "gateway.conf", {});
        if (!parsed) return tl::unexpected(parsed.error());
        return inventory.configure(std::move(*parsed)).result();
    }

    void send_ike(const ike::Datagram& datagram) override {
        ++ike_sent;
        if (silent) return;
        if (hold) return held.push_back(datagram);
        asio::post(context_, [to = peer, datagram] {
            to->engine.receive({datagram.remote, datagram.local, datagram.bytes});
        });
    }
    // What was held is on its way, and so is what comes after it.
    void release() {
        hold = false;
        for (const auto& datagram : std::exchange(held, {})) send_ike(datagram);
    }
    void send_nat_keepalive(const net::Endpoint&, const net::Endpoint&) override {}
    void send_esp(ByteView outer) override {
        ++esp_sent;
        asio::post(context_, [to = peer, packet = to_bytes(outer)]() mutable {
            to->forwarder.inbound(std::move(packet));
            while (to->forwarder.poll()) {
            }
        });
    }
    void send_inner(std::string_view source, std::string_view destination) {
        forwarder.outbound(inner_packet(source, destination));
        while (forwarder.poll()) {
        }
    }

  private:
    ForwarderOutputs outputs() {
        ForwarderOutputs all;
        all.to_wire = [this](ByteView outer) { send_esp(outer); };
        all.to_tun = [this](ByteView inner) { received.push_back(to_bytes(inner)); };
        all.authenticated_traffic = [this](ike::ChildSaId child) { engine.traffic(child); };
        all.soft_lifetime = [this](ike::ChildSaId child) { engine.soft_lifetime(child); };
        all.hard_lifetime = [this](ike::ChildSaId child) { engine.hard_lifetime(child); };
        all.device_died = [](const std::string&) {};
        return all;
    }

    asio::io_context& context_;
    bool first_;
    crypto::SeededRandom random_;
    std::unique_ptr<esp::EspDevice> device_;

  public:
    Forwarder forwarder;
    EngineHost engine;
    Inventory inventory;
    GatewayPolicy next_policy;
    ViciService service;
    std::unique_ptr<ViciServer> server;
    Gateway* peer = nullptr;
    std::vector<Bytes> received;
    std::atomic<int> ike_sent = 0, esp_sent = 0;
    std::atomic<bool> silent = false;
    bool hold = false;  // in the gateways' thread
    std::vector<ike::Datagram> held;
};

}  // namespace keyline::daemon::test
