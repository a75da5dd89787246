// SoftwareEsp: ESP and AH on OpenSSL. Complete and plain: the reference for the card, and where an SA goes
// that no card can take.
#pragma once

#include <memory>
#include <unordered_map>

#include "host/esp/ah_transform.h"
#include "host/esp/esp_device.h"
#include "host/esp/outer_header.h"
#include "host/esp/packet_counters.h"
#include "host/net/ip_packet.h"

namespace keyline::esp {

// Every algorithm of algorithms.h, ESP and AH, tunnel mode over and inside IPv4 and IPv6 and transport mode,
// ESP with or without UDP, AH around ESP. A packet is processed when it is submitted; its completion waits
// for poll(), and at most max_waiting do.
class SoftwareEsp final : public EspDevice {
  public:
    static constexpr std::size_t max_waiting = 1024;

    SoftwareEsp();
    ~SoftwareEsp() override;
    SoftwareEsp(const SoftwareEsp&) = delete;
    SoftwareEsp& operator=(const SoftwareEsp&) = delete;

    const Capabilities& capabilities() const override { return capabilities_; }

    // Inbound: refuses a second SA with the same SPI and destination.
    Result<SaHandle> add_sa(SaParameters parameters) override;
    Result<void> update_outer(SaHandle sa, const net::IpAddress& source, const net::IpAddress& destination,
                              std::optional<UdpEncapsulation> udp) override;
    Result<void> remove_sa(SaHandle sa) override;
    Result<SaCounters> query_sa(SaHandle sa) override;

    bool submit_outbound(SaHandle sa, Bytes&& inner_packet, std::uint64_t cookie) override;
    // ESP UDP-encapsulated or not, whatever the SA says (RFC 7296 section 2.23), and from any source address:
    // a NAT may have moved it, and the ICV tells.
    bool submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) override;
    void poll(std::vector<Completion>& completions, std::vector<SaEvent>& events) override;
    std::size_t outstanding() const override { return completions_.size(); }

    Statistics statistics() override { return counters_.list(); }
    Result<void> health() override { return {}; }

  private:
    struct Sa;
    struct InboundKey {
        Protocol protocol = Protocol::esp;
        std::uint32_t spi = 0;
        net::IpAddress destination;
        bool operator==(const InboundKey&) const = default;
    };
    struct InboundKeyHash {
        std::size_t operator()(const InboundKey& key) const;
    };

    static InboundKey key_of(const SaTerms& sa);
    Sa* find(SaHandle handle);
    PacketStatus outbound(Sa& sa, Bytes& packet, std::size_t& inner_bytes);
    PacketStatus inbound(Bytes& packet, Sa*& sa, std::size_t& inner_bytes,
                         std::optional<net::Endpoint>& sender);
    Result<void> seal_tunnel(Sa& sa, Bytes& packet, const net::PacketInfo& info, std::uint64_t sequence);
    Result<void> seal_transport(Sa& sa, Bytes& packet, const net::PacketInfo& info, std::uint64_t sequence);
    // AH in transport mode around what is in `packet`.
    Result<void> seal_ah(AhTransform& ah, std::uint32_t spi, Bytes& packet, const net::PacketInfo& info,
                         std::uint64_t sequence);
    // Of a bundle: takes the AH off, and `outer` is the ESP packet that was in it.
    static PacketStatus strip_ah(Sa& sa, Bytes& packet, OuterPacket& outer);
    PacketStatus accept_transport(Sa& sa, Bytes& packet, const OuterPacket& outer, Bytes& payload,
                                  std::uint8_t next_header, std::size_t& inner_bytes);
    std::uint16_t next_identification();
    void complete(Direction direction, PacketStatus status, Sa* sa, Bytes&& packet, std::size_t inner_bytes,
                  std::uint64_t cookie);
    void raise_events(Sa& sa, PacketStatus status);

    Capabilities capabilities_;
    std::uint64_t last_handle_ = 0;
    std::uint16_t identification_ = 0;
    std::unordered_map<std::uint64_t, std::unique_ptr<Sa>> sas_;
    std::unordered_map<InboundKey, Sa*, InboundKeyHash> inbound_;
    PacketCounters counters_;
    std::vector<Completion> completions_;
    std::vector<SaEvent> events_;
};

}  // namespace keyline::esp
