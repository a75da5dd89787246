// CardDevice: an EspDevice over a card. The card does what is between SPI and ICV: sequence numbers, replay
// windows, limits, counters and ciphers. This class does what it cannot: it finds table entries, builds and
// takes apart outer headers, and checks selectors, with the code that SoftwareEsp uses.
#pragma once

#include <array>
#include <memory>
#include <unordered_map>

#include "drivers/card/card.h"
#include "host/esp/esp_device.h"
#include "host/esp/outer_header.h"
#include "host/esp/packet_counters.h"

namespace keyline::card {

class CardDevice final : public esp::EspDevice {
  public:
    // Packets that may be inside or finished and not polled yet; the rings may be full before.
    static constexpr std::size_t max_outstanding = 1024;

    // Refuses a card of another register map and one that fails its self-test (self_test.h). The card's
    // counters begin at zero.
    static Result<std::unique_ptr<CardDevice>> create(std::unique_ptr<CardPort> port,
                                                      const CardOptions& options = {});
    ~CardDevice() override;

    const esp::Capabilities& capabilities() const override { return capabilities_; }

    // The card finds inbound SAs by SPI alone, so an SPI is taken once, whatever the destination. A
    // destination that is not the SA's makes a packet's status unknown_sa before the card hears of it.
    Result<esp::SaHandle> add_sa(esp::SaParameters parameters) override;
    // Packets that the card has not finished yet get the new header.
    Result<void> update_outer(esp::SaHandle sa, const net::IpAddress& source,
                              const net::IpAddress& destination,
                              std::optional<esp::UdpEncapsulation> udp) override;
    // Waits for all packets inside, so that none of them meets another SA in the same entry; poll() gives
    // them.
    Result<void> remove_sa(esp::SaHandle sa) override;
    // From the card's registers, less the packets that selectors and inner headers then cost here.
    Result<esp::SaCounters> query_sa(esp::SaHandle sa) override;

    bool submit_outbound(esp::SaHandle sa, Bytes&& inner_packet, std::uint64_t cookie) override;
    bool submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) override;
    void poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) override;
    std::size_t outstanding() const override { return pending_.size() + completions_.size(); }

    // The card's registers (Card::statistics; of a dead card, as they were read last), then what the host
    // knows: "outbound.ok", "inbound.selector_mismatch" and so on, as SoftwareEsp.
    esp::Statistics statistics() override;
    Result<void> health() override { return card_->health(); }

    const CardIdentity& identity() const { return card_->identity(); }

  private:
    struct Sa;
    // A packet that the card has.
    struct Pending {
        std::uint64_t cookie = 0;
        esp::SaHandle sa = esp::SaHandle::none;  // outbound
        std::size_t inner_bytes = 0;             // outbound
        esp::OuterFields fields;  // outbound: for the header to come; inbound: of the one that was
        std::optional<net::Endpoint> sender = std::nullopt;  // inbound
    };

    explicit CardDevice(std::unique_ptr<Card> card);
    Sa* find(esp::SaHandle handle);
    Sa* find_inbound(const PacketResult& result);
    bool is_full() const { return outstanding() >= max_outstanding; }
    Result<void> install(const Sa& sa, const esp::SaParameters& parameters);
    // A packet that the card never hears of.
    void drop(esp::Direction direction, esp::PacketStatus status, Sa* sa, std::uint64_t cookie);
    void work();
    void finish(PacketResult&& result);
    esp::PacketStatus finish_outbound(Sa& sa, const Pending& pending, PacketResult& result);
    esp::PacketStatus finish_inbound(Sa& sa, Pending& pending, PacketResult& result);
    // The card did what it must not: it is dead, and nothing that it finished leaves any more.
    esp::PacketStatus distrust(const std::string& why);
    void raise_events(Sa& sa, const PacketResult& result);
    void complete(esp::Direction direction, esp::PacketStatus status, const Sa* sa, Bytes&& packet,
                  std::size_t inner_bytes, std::uint64_t cookie);

    std::unique_ptr<Card> card_;
    esp::Capabilities capabilities_;
    std::uint64_t last_handle_ = 0;
    std::uint64_t last_token_ = 0;
    std::uint16_t identification_ = 0;
    std::unordered_map<std::uint64_t, std::unique_ptr<Sa>> sas_;
    std::array<std::vector<Sa*>, 2> entries_;  // the card's SA tables; null: free
    std::unordered_map<std::uint32_t, Sa*> inbound_spis_;
    std::unordered_map<std::uint64_t, Pending> pending_;  // by token
    bool is_distrusted_ = false;
    esp::PacketCounters counters_;
    esp::Statistics registers_;  // as last read
    std::vector<PacketResult> results_;
    std::vector<esp::Completion> completions_;
    std::vector<esp::SaEvent> events_;
};

}  // namespace keyline::card
