// Two IKE engines, their devices and the network between them, for the fuzzer that plays everybody else:
// network, operator, device, web server, power supply. Checks after every step what must always be true, and
// ends the process when it is not.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "host/ike/engine.h"

namespace keyline::fuzz {

// How the two are configured.
struct Terms {
    bool signatures = false;         // else a shared secret
    bool strict_revocation = false;  // with signatures: a CRL must be fetched
    bool two_rounds = false;         // RFC 4739: both proofs
    bool nat = false;                // before side 0
    bool small_packets = false;      // IKE messages come in many fragments
    bool make_before_break = false;  // reauthentication
    bool come_back = false;          // close_action and dpd_action start
    bool differing_methods = false;  // the first guess for KE is wrong
    bool short_lives = false;        // rekeying and reauthentication within minutes
    bool unique = false;             // replace
    bool version1 = false;           // IKEv1, with a shared secret whatever is said above
    bool aggressive = false;         // then: Aggressive Mode
    static Terms from(std::uint16_t bits);
};

class Conversation {
  public:
    explicit Conversation(const Terms& terms);
    ~Conversation();
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    static constexpr std::size_t sides = 2;
    static constexpr std::array<const char*, 5> children{"net", "pfs", "host", "ah", ""};

    // ---- The network. Datagrams lie on the wire until somebody delivers them.
    struct Flight {
        std::size_t to = 0;
        ike::Datagram datagram;  // as the receiver sees it
    };
    std::deque<Flight>& wire() { return wire_; }
    const std::deque<Flight>& history() const { return history_; }
    void deliver_first();
    void flow();    // until the wire is empty
    void rebind();  // the NAT forgets its mappings
    // The clock; in a flow, datagrams arrive at once.
    void pass(ike::Duration duration, bool flowing);

    // ---- Operator, device, web server, power supply
    void initiate(std::size_t side, unsigned child);
    void acquire(std::size_t side, unsigned child, unsigned host);
    void terminate_ike(std::size_t side, unsigned which);
    void terminate_child(std::size_t side, unsigned which);
    void rekey_ike(std::size_t side, unsigned which);
    void rekey_child(std::size_t side, unsigned which);
    enum class DeviceMood : std::uint8_t { quick, slow, full };
    void set_device(std::size_t side, DeviceMood mood) { side_of(side).mood = mood; }
    void finish_installing(std::size_t side);
    void device_news(std::size_t side, unsigned which, unsigned news);
    enum class Answer : std::uint8_t { crl, nothing, garbage };
    void answer_fetch(std::size_t side, unsigned which, Answer answer);
    void crash(std::size_t side);
    void shut_down(std::size_t side);
    void reload(std::size_t side, bool gone);

    // Side 0 or 1 says what is now sealed, while one of its inputs is in hand.
    std::size_t speaker() const { return speaker_; }
    // From now on the two need not agree: a peer that knows the keys has lied.
    void somebody_lies() { honest_ = false; }

    // Everybody is well again. Then nothing may hang, and who has not lied agrees with the other.
    void calm_down();
    // Afterwards nothing may be left.
    void end();

  private:
    struct Held {
        std::uint32_t spi_in = 0, spi_out = 0;
        Bytes key_in, key_out;
        bool announced = false;  // child_sa_installed() was called
    };
    struct Side {
        std::unique_ptr<crypto::SeededRandom> random;
        std::unique_ptr<ike::Engine> engine;
        std::map<ike::ChildSaId, Held> device;
        std::vector<ike::ChildSaId> installing;
        std::vector<ike::FetchId> fetches;
        DeviceMood mood = DeviceMood::quick;
        unsigned boots = 0;
    };

    class Carrier;  // carries out actions

    Side& side_of(std::size_t side) { return sides_.at(side); }
    void boot(std::size_t side);
    void load(std::size_t side);
    void speak_version1(ike::ConnectionConfig& connection, bool is_a) const;
    template <typename Input>
    void give(std::size_t side, Input input);
    void settle(std::size_t side);
    void check(std::size_t side) const;
    void send(std::size_t from, ike::Datagram datagram);
    std::optional<ike::IkeSaId> pick_ike(std::size_t side, unsigned which) const;
    std::optional<ike::ChildSaId> pick_child(std::size_t side, unsigned which) const;
    void tick(std::size_t side);
    void check_agreement() const;
    std::vector<std::pair<std::size_t, ike::IkeSaId>> unfinished() const;

    Terms terms_;
    std::array<Side, sides> sides_;
    std::deque<Flight> wire_;
    std::deque<Flight> history_;
    ike::TimePoint now_{};
    std::size_t speaker_ = 0;
    std::uint16_t nat_base_ = 20000;
    bool honest_ = true;
};

}  // namespace keyline::fuzz
