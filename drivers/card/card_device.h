// CardDevice: an EspDevice over the card (docs/pipeline.md). The card does whole packets,
// outer headers included. This class keeps its tables: it finds entries and ways for SAs, turns
// completions and events into those of EspDevice, does what the card leaves to the host (selectors of several
// ranges, inner headers that go deep, checksums behind a NAT), and believes nothing that it can check.
#pragma once

#include <array>
#include <deque>
#include <memory>
#include <unordered_map>

#include "drivers/card/card.h"
#include "drivers/card/network_port.h"
#include "drivers/card/sa_commands.h"
#include "drivers/card/sa_lookup.h"
#include "drivers/card/self_test.h"
#include "host/esp/esp_device.h"
#include "host/esp/outer_header.h"
#include "host/esp/packet_counters.h"

namespace keyline::card {

class CardDevice final : public esp::EspDevice {
  public:
    // Packets that may be inside or finished and not polled yet; the rings may be full before.
    static constexpr std::size_t max_outstanding = 4096;

    // Refuses a card of another register map and one that fails its self-test (self_test.h).
    static Result<std::unique_ptr<CardDevice>> create(std::unique_ptr<CardPort> port,
                                                      const CardOptions& options = {});
    ~CardDevice() override;

    const esp::Capabilities& capabilities() const override { return capabilities_; }

    // Commands travel in order with packets: traffic of other SAs goes on. An SA that is refused has sent
    // nothing, so that its first number is free elsewhere.
    Result<esp::SaHandle> add_sa(esp::SaParameters parameters) override;
    // Packets submitted before get the old header, those behind it the new one.
    Result<void> update_outer(esp::SaHandle sa, const net::IpAddress& source,
                              const net::IpAddress& destination,
                              std::optional<esp::UdpEncapsulation> udp) override;
    // Packets submitted before are finished with the SA; poll() gives them.
    Result<void> remove_sa(esp::SaHandle sa) override;
    // From the card, less the packets that the host's checks then cost.
    Result<esp::SaCounters> query_sa(esp::SaHandle sa) override;

    bool submit_outbound(esp::SaHandle sa, Bytes&& inner_packet, std::uint64_t cookie) override;
    bool submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) override;
    void poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) override;
    std::size_t outstanding() const override;

    // The card's registers (Card::statistics, since the self-test; of a dead card, as they were read
    // last), out_cycles_per_packet and in_cycles_per_packet, the average time in the pipeline, then what the
    // host knows: "outbound.ok", "inbound.selector_mismatch" and so on, as SoftwareEsp.
    esp::Statistics statistics() override;
    Result<void> health() override { return card_->health(); }
    esp::Diagnosis* diagnosis() override { return diagnosis_.get(); }

    const CardIdentity& identity() const { return card_->identity(); }

    // ---- Of an inline card

    // The port is on: ESP that comes there is opened, and comes out of poll() as a completion that nobody
    // has submitted (esp::network_cookie); where the port has a way for an outer packet, it leaves there,
    // and completes without octets. One that is not sent then is device_failed; its number is used.
    Result<NetworkPort*> open_network(const NetworkPortOptions& options);
    NetworkPort* network() { return network_.get(); }

    // ---- For CardDiagnosis.

    Card& card() { return *card_; }
    // Entries of the card's table that no SA has.
    std::size_t free_entries(esp::Direction direction) const;
    // Packets that came out, whatever became of them, but for those of a self-test.
    std::uint64_t finished() const { return finished_; }
    // The self-test, of a device that may be at work: what comes out besides comes from the next poll().
    // After a wrong answer the device is dead.
    std::size_t self_test_steps() const { return self_test_.steps(); }
    std::vector<esp::KnownAnswer> self_test(std::size_t step);

  private:
    struct Sa;
    // A packet that the card has. They come back in the order in which they went in, by direction.
    struct Pending {
        std::uint64_t cookie = 0;
        esp::SaHandle sa =
            esp::SaHandle::none;  // outbound: of the packet; inbound: that it must be opened by
        // Outbound: of the packet as it came.
        std::size_t inner_bytes = 0;
        std::size_t header_bytes = 0;  // extension headers included
        net::IpAddress source = {};
        net::IpAddress destination = {};
        std::optional<net::Endpoint> sender = std::nullopt;  // inbound, in UDP
        std::optional<std::uint8_t> next_hop = std::nullopt;
    };
    // What an outer packet must look like.
    struct OuterShape {
        esp::OuterAddresses addresses;
        std::size_t esp_at = 0;
        std::size_t bytes = 0;
    };
    // An entry of the inbound table whose SA is gone. What network_receive was given before may still come
    // out of its last buffer, so nobody has the entry before that one is back.
    struct Cooling {
        std::uint16_t entry = 0;
        std::uint64_t until = 0;  // Rings::taken()
    };
    struct InboundKey {
        std::uint32_t spi = 0;
        net::IpAddress destination;
        bool operator==(const InboundKey&) const = default;
    };
    struct InboundKeyHash {
        std::size_t operator()(const InboundKey& key) const { return key.spi; }
    };

    explicit CardDevice(std::unique_ptr<Card> card);
    Sa* find(esp::SaHandle handle);
    bool is_full() const { return outstanding() >= max_outstanding; }
    // Sends them, waits for the responses and finishes every packet that was submitted before.
    // Once again when the card lost them beside a damaged SA that they do not name.
    Result<Bytes> command(esp::Direction direction, const CommandBatch& batch);
    bool is_damaged(esp::Direction direction, std::uint16_t entry) const;
    bool names_damaged(esp::Direction direction, const CommandBatch& batch) const;
    // Nothing of the entry is read or written any more, until a reset has wiped the card.
    void retire(const DamagedSa& damaged);
    Result<std::unique_ptr<Sa>> install_somewhere(esp::SaHandle handle, const esp::SaParameters& parameters);
    Result<void> install(const Sa& sa, const esp::SaParameters& parameters);
    Result<void> move_inbound(Sa& sa, const esp::SaTerms& terms);
    // The ways in the lookup are written; a card that refuses one is dead.
    Result<void> write_ways(const std::vector<SaLookup::Write>& writes);
    Result<void> remove_way(const InboundKey& key);
    // A packet that the card never hears of.
    void drop(esp::Direction direction, esp::PacketStatus status, Sa* sa, std::uint64_t cookie);
    void work();
    void finish_all();
    void finish(RingResult&& result);
    esp::PacketStatus finish_outbound(Sa& sa, const Pending& pending, RingResult& result);
    esp::PacketStatus use_number(Sa& sa, std::uint64_t number);
    static OuterShape outer_shape(const Sa& sa, const Pending& pending);
    static bool note_number(Sa& sa, const RingResult& result);
    esp::PacketStatus finish_inbound(Sa& sa, RingResult& result);
    // The card did what it must not: it is dead, and nothing that it finished leaves any more.
    esp::PacketStatus distrust(const std::string& why);
    void raise_events(Sa& sa, const RingResult& result);
    // Of an inline card (card_device_network.cpp).
    std::optional<std::uint8_t> next_hop_of(const Sa& sa, const Pending& pending) const;
    esp::PacketStatus finish_sent(Sa& sa, const Pending& pending, const RingResult& result);
    void finish_from_network(RingResult&& result);
    void work_network();
    void give_back(esp::Direction direction, std::uint16_t entry);
    void cool_all();
    void free_cooled();
    Sa* inbound_at(std::uint16_t entry);
    void complete(esp::Direction direction, esp::PacketStatus status, const Sa* sa, Bytes&& packet,
                  std::size_t inner_bytes, std::uint64_t cookie);

    std::unique_ptr<Card> card_;
    esp::Capabilities capabilities_;
    std::uint64_t last_handle_ = 0;
    std::unordered_map<std::uint64_t, std::unique_ptr<Sa>> sas_;
    std::array<std::vector<std::uint16_t>, 2> free_entries_;
    std::array<std::vector<std::uint16_t>, 2> damaged_entries_;
    std::uint64_t damaged_sas_ = 0;
    bool was_repeated_ = false;  // the last command
    std::unordered_map<InboundKey, Sa*, InboundKeyHash> inbound_;
    SaLookup lookup_;
    std::array<std::deque<Pending>, 2> pending_;
    bool is_distrusted_ = false;
    std::unique_ptr<NetworkPort> network_;
    std::deque<Cooling> cooling_;
    std::vector<Sa*> inbound_by_entry_;
    SelfTest self_test_;
    std::unique_ptr<esp::Diagnosis> diagnosis_;
    std::uint64_t finished_ = 0;
    esp::PacketCounters counters_;
    std::uint64_t bad_icv_bursts_ = 0;
    esp::Statistics registers_;  // as last read
    esp::Statistics baseline_;   // after the self-test
    std::vector<RingResult> results_;
    std::vector<RingEvent> ring_events_;
    std::vector<esp::Completion> completions_;
    std::vector<esp::SaEvent> events_;
};

}  // namespace keyline::card
