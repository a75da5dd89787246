// Several devices as one: cards of one host. SAs are spread over them, packets go where their SA is, and when
// a card is lost its SAs go on on the others.
//
// A new SA goes where the fewest of its direction are, then the fewest of both, and a full card is passed
// over. The two halves of a CHILD SA may so be on different cards, and most often are where there is room:
// each card has one pipeline, one ring and one table a direction, so what is to be evened out is each
// direction by itself; nothing in the card knows of halves.
//
// What a move costs: the packets inside the lost card (counted), and sequence numbers. An outbound SA goes on
// ahead of everything that the lost card can have used, never back (SaHistory); one that would have to pass
// its last number is stopped, and asks for new keys as one whose numbers are used up. Of an inbound SA the
// pool keeps a replay window of its own, and no packet that was delivered is delivered again; packets that
// are late and were not seen before still come in. Lifetimes go on from what may have been used.
//
// To move an SA its keys are needed, and a lost card gives none back. As long as there is another card to
// move to, the pool holds them (crypto::Secret); with one card it holds none.
//
// A lost card can be taken back once it is well: it is opened anew, empty, and new SAs go there. Those that
// it had stay where they are now. An SA whose keys the pool does not hold, for there was no other card when
// it was set up or its keys were last needed, cannot move when its card is lost later: it is stopped, and
// asks for new keys.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "host/esp/esp_device.h"
#include "host/esp/packet_counters.h"
#include "host/esp/sa_history.h"

namespace keyline::esp {

class DevicePool final : public EspDevice {
  public:
    // One of the devices, and what people call it.
    using Opened = Result<std::unique_ptr<EspDevice>>;
    using Opener = std::function<Opened()>;
    struct Member {
        std::string kind;     // "xrt", "vfio", "sim", "functional"
        std::string address;  // on its bus, "0000:65:00.1"; empty: it has none
        std::unique_ptr<EspDevice> device;
        // Opens it anew, on any thread, and touches nothing but what it owns; none: it is never taken back.
        Opener open_again = {};
    };
    // At least one. What they can do together is what each of them can.
    explicit DevicePool(std::vector<Member> members);
    ~DevicePool() override;
    DevicePool(const DevicePool&) = delete;
    DevicePool& operator=(const DevicePool&) = delete;

    // Asked before an outbound SA goes on elsewhere, with its next sequence number; false: it is stopped. For
    // owners who keep an account of numbers.
    using MayJump = std::function<bool(SaHandle, std::uint64_t first_sequence)>;
    void ask_before_jump(MayJump ask) { may_jump_ = std::move(ask); }
    // A device is lost, and its SAs were moved. Called out of any function here.
    struct Loss {
        std::size_t member = 0;
        std::string why;
        std::size_t moved = 0;                   // SAs
        std::vector<std::string> stopped = {};   // those that were not, each with the reason
        std::array<std::uint64_t, 2> packets{};  // by direction: went in, and did not come out
        std::size_t left = 0;                    // devices
    };
    void on_loss(std::function<void(const Loss&)> observer) { on_loss_ = std::move(observer); }

    // ---- A lost device that is well again, in two steps, for to open it may take seconds

    // The device is closed. Whoever is given the opener calls it, on any thread, and brings to take_back()
    // what came of it. Refused while the device works or is away already.
    Result<Opener> let_go(std::size_t member);
    // It must be able to do what it did, or the error says what it is. SAs that stopped because no device was
    // left ask for new keys (SaEvent::soft_lifetime). After an error it is lost as before.
    Result<void> take_back(std::size_t member, Opened opened);

    // ---- For listings

    struct MemberState {
        std::string kind, address;
        std::string death;                       // why; empty while it works
        bool is_away = false;                    // between let_go() and take_back()
        std::array<std::size_t, 2> sas{};        // by direction; of a lost one those that it had
        std::array<std::uint64_t, 2> packets{};  // with status ok
        std::array<std::uint64_t, 2> lost{};     // went in, and did not come out
    };
    std::size_t size() const { return members_.size(); }
    MemberState state(std::size_t member) const;
    // Until let_go().
    EspDevice& device(std::size_t member) { return *members_.at(member).place.device; }
    // Which of them has this SA; none: no such SA, or it is stopped.
    std::optional<std::size_t> card_of(SaHandle sa) const;

    // ---- EspDevice

    const Capabilities& capabilities() const override { return capabilities_; }
    Result<SaHandle> add_sa(SaParameters parameters) override;
    Result<void> update_outer(SaHandle sa, const net::IpAddress& source, const net::IpAddress& destination,
                              std::optional<UdpEncapsulation> udp) override;
    Result<void> remove_sa(SaHandle sa) override;
    Result<SaCounters> query_sa(SaHandle sa) override;
    bool submit_outbound(SaHandle sa, Bytes&& inner_packet, std::uint64_t cookie) override;
    bool submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) override;
    void poll(std::vector<Completion>& completions, std::vector<SaEvent>& events) override;
    std::size_t outstanding() const override { return in_use_ + completions_.size(); }
    std::optional<int> notification_fd() const override;
    // Sums by name; a device that is taken back counts from zero. Of several devices besides: "cards",
    // "cards_failed", "cards_taken_back", "sas_moved", "sas_stopped".
    Statistics statistics() override;
    // An error when none of the devices is left.
    Result<void> health() override;

  private:
    struct Sa;
    struct Device {
        Member place;
        std::string death;
        bool is_away = false;
        std::unordered_map<std::uint64_t, Sa*> sas;  // by the device's own handles
        std::array<std::size_t, 2> count{};          // of these, by direction
        std::array<std::uint64_t, 2> packets{}, lost{};
        std::array<std::uint64_t, 2> lost_before{};  // of these, until it was taken back
        bool alive() const { return death.empty(); }
        void finished(Direction direction, PacketStatus status) {
            const auto way = static_cast<std::size_t>(direction);
            if (status == PacketStatus::ok) packets[way]++;
            if (status == PacketStatus::device_failed) lost[way]++;
        }
    };
    // A packet in a device; its number in slots_ is the cookie that the device has for it.
    struct Slot {
        std::size_t member = none;
        Direction direction = Direction::outbound;
        std::uint64_t cookie = 0;
        SaHandle sa = SaHandle::none;
        std::size_t bytes = 0;
        std::uint32_t number = 0;  // inbound
        static constexpr std::size_t none = ~std::size_t{0};
    };
    // What an outer packet shows.
    struct InboundKey {
        Protocol protocol = Protocol::esp;
        std::uint32_t spi = 0;
        net::IpAddress destination;
        bool operator==(const InboundKey&) const = default;
    };
    struct InboundKeyHash {
        std::size_t operator()(const InboundKey& key) const { return key.spi; }
    };
    struct Placed {
        std::size_t member;
        SaHandle there;
    };
    static InboundKey key_of(const SaTerms& terms);
    Sa* find(SaHandle sa) const;
    std::size_t living() const;
    // Of these, those that are not about to be found dead.
    std::size_t healthy();
    bool is_alone() const { return members_.size() == 1; }
    // Whether SAs may have to move and there is somewhere to go: then keys are held and windows kept.
    bool can_move() const { return living() > 1; }
    static bool has_room(const Device& device, Direction direction);
    Result<Placed> place(const SaParameters& parameters);
    void seat(Sa& sa, const Placed& placed);
    void leave_seat(Sa& sa);
    // Looks whether a device died and moves its SAs. False: this one did.
    bool look(std::size_t member);
    void look_at_all();
    void bury(std::size_t member, const std::string& why);
    void empty(std::size_t member);
    void move(Sa& sa, Loss& loss);
    void stop(Sa& sa, PacketStatus status, std::optional<SaEvent::Kind> event);
    void forget_keys();
    std::size_t take_slot(const Slot& slot);
    void free_slot(std::size_t slot);
    void finish(std::size_t member, Completion&& completion);
    void finish_from_network(std::size_t member, Completion&& completion);
    void finish_here(Direction direction, PacketStatus status, Sa* sa, Bytes&& packet, std::uint64_t cookie);
    void pass_on(Device& device, const SaEvent& event);

    std::vector<Device> members_;
    Capabilities capabilities_;
    MayJump may_jump_;
    std::function<void(const Loss&)> on_loss_;
    std::unordered_map<std::uint64_t, std::unique_ptr<Sa>> sas_;  // by our handles
    std::uint64_t last_handle_ = 0;
    std::unordered_map<InboundKey, Sa*, InboundKeyHash> inbound_;
    std::vector<Slot> slots_;
    std::vector<std::size_t> free_slots_;
    std::size_t in_use_ = 0;
    std::uint64_t moved_ = 0, stopped_ = 0, taken_back_ = 0;
    PacketCounters own_;  // of packets that no device was given
    std::vector<Completion> completions_, taken_;
    std::vector<SaEvent> events_, taken_events_;
};

}  // namespace keyline::esp
