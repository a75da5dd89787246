// Packets, SAs and devices for the tests of host/daemon.
#pragma once

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "host/daemon/forwarder.h"
#include "host/esp/software_esp.h"
#include "host/net/headers.h"

namespace keyline::daemon::test {

inline net::IpAddress address(std::string_view text) {
    return net::IpAddress::parse(text).value();
}

inline net::TrafficSelectors selectors(std::string_view text) {
    return {net::TrafficSelector::parse(text).value()};
}

// UDP from `source` to `destination`, ports 1000 to 2000.
inline Bytes inner_packet(std::string_view source, std::string_view destination,
                          std::size_t payload_bytes = 20) {
    Bytes packet(net::ipv4_header_bytes + net::udp_header_bytes + payload_bytes, 0x5a);
    net::IpHeader header;
    header.source = address(source);
    header.destination = address(destination);
    header.protocol = net::ip_protocol_udp;
    net::write_ip_header(packet, header, packet.size() - net::ipv4_header_bytes);
    net::write_udp_header(MutableByteView(packet).subspan(net::ipv4_header_bytes), {1000, 2000, 0},
                          payload_bytes);
    return packet;
}

// One half of a tunnel between the gateways 192.0.2.1 and 192.0.2.2, which carries 10.1.0.0/24
// and 10.2.0.0/24.
inline esp::SaParameters half(esp::Direction direction, std::uint32_t spi, bool from_first) {
    esp::SaParameters sa;
    sa.direction = direction;
    sa.spi = spi;
    sa.key_bits = 128;
    sa.key = crypto::Secret(Bytes(20, static_cast<std::uint8_t>(spi)));
    sa.source = address(from_first ? "192.0.2.1" : "192.0.2.2");
    sa.destination = address(from_first ? "192.0.2.2" : "192.0.2.1");
    sa.udp = esp::UdpEncapsulation{};
    sa.source_selectors = selectors(from_first ? "10.1.0.0/24" : "10.2.0.0/24");
    sa.destination_selectors = selectors(from_first ? "10.2.0.0/24" : "10.1.0.0/24");
    return sa;
}

// As the engine of the first or the second gateway would install it.
inline ike::InstallChildSa child_sa(ike::ChildSaId id, std::uint32_t spi_to_second,
                                    std::uint32_t spi_to_first, bool first) {
    ike::InstallChildSa child;
    child.child = id;
    child.connection = "lab";
    child.child_name = "net";
    child.outbound = half(esp::Direction::outbound, first ? spi_to_second : spi_to_first, first);
    child.inbound = half(esp::Direction::inbound, first ? spi_to_first : spi_to_second, !first);
    return child;
}

// A forwarder with everything it hands on.
struct Recorder {
    std::vector<Bytes> wire, tun;
    std::vector<ike::ChildSaId> traffic, soft, hard;
    std::vector<std::string> deaths;
    std::vector<net::Endpoint> moves;

    ForwarderOutputs outputs() {
        ForwarderOutputs all;
        all.to_wire = [this](ByteView packet) { wire.push_back(to_bytes(packet)); };
        all.to_tun = [this](ByteView packet) { tun.push_back(to_bytes(packet)); };
        all.authenticated_traffic = [this](ike::ChildSaId child) { traffic.push_back(child); };
        all.peer_moved = [this](ike::ChildSaId, const net::Endpoint& remote) { moves.push_back(remote); };
        all.soft_lifetime = [this](ike::ChildSaId child) { soft.push_back(child); };
        all.hard_lifetime = [this](ike::ChildSaId child) { hard.push_back(child); };
        all.device_died = [this](const std::string& why) { deaths.push_back(why); };
        return all;
    }
};

inline std::uint64_t drops(const Forwarder& forwarder, const std::string& name) {
    for (const auto& [key, value] : forwarder.drops())
        if (key == name) return value;
    FAIL("no counter " << name);
    return 0;
}

inline std::uint64_t all_drops(const Forwarder& forwarder) {
    std::uint64_t sum = 0;
    for (const auto& [key, value] : forwarder.drops()) sum += value;
    return sum;
}

// A device that one can make refuse, stall and die. It "encrypts" by handing packets back as they are, so
// that a test sees it when one leaves that should not.
class FakeDevice final : public esp::EspDevice {
  public:
    bool full = false;
    std::string death;
    std::optional<std::size_t> sas_left;
    std::size_t removed = 0;
    struct Update {
        esp::SaHandle sa;
        net::IpAddress source, destination;
        std::optional<esp::UdpEncapsulation> udp;
        bool operator==(const Update&) const = default;
    };
    std::vector<Update> updates;
    std::vector<esp::SaEvent> events;

    const esp::Capabilities& capabilities() const override { return capabilities_; }
    Result<esp::SaHandle> add_sa(esp::SaParameters) override {
        if (sas_left && *sas_left == 0) return fail("table full");
        if (sas_left) --*sas_left;
        return static_cast<esp::SaHandle>(++last_);
    }
    Result<void> update_outer(esp::SaHandle sa, const net::IpAddress& source,
                              const net::IpAddress& destination,
                              std::optional<esp::UdpEncapsulation> udp) override {
        updates.push_back({sa, source, destination, udp});
        return {};
    }
    Result<void> remove_sa(esp::SaHandle) override {
        ++removed;
        return {};
    }
    Result<esp::SaCounters> query_sa(esp::SaHandle) override {
        if (!death.empty()) return fail(death);
        return esp::SaCounters{};
    }
    bool submit_outbound(esp::SaHandle sa, Bytes&& packet, std::uint64_t cookie) override {
        return submit(esp::Direction::outbound, sa, std::move(packet), cookie);
    }
    bool submit_inbound(Bytes&& packet, std::uint64_t cookie) override {
        return submit(esp::Direction::inbound, esp::SaHandle::none, std::move(packet), cookie);
    }
    void poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& more) override {
        for (auto& completion : done_) {
            if (!death.empty()) {
                completion.status = esp::PacketStatus::device_failed;
                completion.packet.clear();
            }
            completions.push_back(std::move(completion));
        }
        done_.clear();
        more.insert(more.end(), events.begin(), events.end());
        events.clear();
    }
    std::size_t outstanding() const override { return done_.size(); }
    esp::Statistics statistics() override { return {}; }
    Result<void> health() override {
        if (!death.empty()) return fail(death);
        return {};
    }

  private:
    bool submit(esp::Direction direction, esp::SaHandle sa, Bytes&& packet, std::uint64_t cookie) {
        if (full) return false;
        done_.push_back({cookie, direction, esp::PacketStatus::ok, sa, std::move(packet)});
        return true;
    }

    static esp::Capabilities aes_gcm_in_tunnels() {
        esp::Capabilities made;
        made.name = "fake";
        made.description = "a fake";
        made.max_packet_bytes = 65535;
        made.max_replay_window = 64;
        made.tunnel = true;
        made.transforms = {{esp::Protocol::esp, esp::Encryption::aes_gcm_16, 128, esp::Integrity::none}};
        return made;
    }

    esp::Capabilities capabilities_ = aes_gcm_in_tunnels();
    std::uint64_t last_ = 0;
    std::vector<esp::Completion> done_;
};

}  // namespace keyline::daemon::test
