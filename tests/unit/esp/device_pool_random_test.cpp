// Several devices as one, under random traffic, while they die at random.
#include <map>
#include <set>

#include "tests/unit/esp/pool_support.h"

namespace keyline::esp::test {

namespace {

constexpr std::uint64_t period = std::uint64_t{1} << 32;

// Both directions of a tunnel: the pool's half and the peer's.
struct Both {
    Tunnel to_peer, from_peer;
    SaHandle out = SaHandle::none, in = SaHandle::none, peer_out = SaHandle::none, peer_in = SaHandle::none;
    std::uint64_t last_sent = 0;  // as the peer saw it
    std::vector<Bytes> heard;     // the peer's packets
    bool out_stopped = false, in_stopped = false;
};

class Everything {
  public:
    explicit Everything(std::mt19937_64& random) : random_(random), cards_(2 + random() % 3), two_(cards_) {
        for (auto* card : two_.cards) card->room = 4 + random() % 60;
        two_.pool->ask_before_jump([this](SaHandle, std::uint64_t) { return random_() % 16 != 0; });
        for (std::size_t i = 1 + random() % 8; i != 0; i--) add();
    }

    void run(std::size_t steps) {
        for (std::size_t i = 0; i < steps; i++) step();
        take(two_.drain());
        // Whoever was not stopped still carries packets, both ways.
        for (auto& tunnel : tunnels_) {
            if (!two_.pool->health()) break;
            send(tunnel);
            hear(tunnel, true);
            take(two_.drain());
        }
        if (two_.pool->health())
            for (const auto& tunnel : tunnels_) {
                // The last number of all is told as well, and its packet goes out.
                CHECK((last_out_.at(tunnel.out) || tunnel.out_stopped));
                CHECK(last_in_.at(tunnel.in) == !tunnel.in_stopped);
            }
        CHECK(waiting_.empty());
        // Zero silent loss: what went in and did not come out as a packet has a reason and a counter.
        std::uint64_t drops = 0, lost = 0, losses = 0;
        for (const auto& [name, value] : two_.pool->statistics())
            if (name == "outbound.device_failed" || name == "inbound.device_failed") drops += value;
        for (std::size_t i = 0; i < cards_; i++)
            lost += two_.pool->state(i).lost[0] + two_.pool->state(i).lost[1];
        for (const auto& loss : two_.losses) losses += loss.packets[0] + loss.packets[1];
        CHECK(lost == losses);
        CHECK(drops + lost == failed_);
    }

  private:
    void add() {
        Both tunnel;
        tunnel.to_peer = tunnel_of(++spi_);
        tunnel.from_peer = tunnel_of(++spi_);
        for (auto* half : {&tunnel.to_peer, &tunnel.from_peer}) {
            half->esn = random_() % 2 == 0;
            half->replay_window = 32 << random_() % 5;
            if (random_() % 2 == 0) half->udp = UdpEncapsulation{};
        }
        // Not so near that a peer with ESN would take the first number for one before 0.
        const std::uint64_t near_end = period - 2048 - random_() % (3 * SaHistory::margin);
        if (random_() % 4 == 0) tunnel.to_peer.first_sequence = near_end;
        if (random_() % 4 == 0)
            tunnel.from_peer.first_sequence = SaHistory::last_movable_esn - random_() % 200;
        tunnel.out = two_.add(tunnel.to_peer.parameters(Direction::outbound));
        tunnel.in = two_.add(tunnel.from_peer.parameters(Direction::inbound));
        tunnel.peer_in = peer_.add(tunnel.to_peer.parameters(Direction::inbound));
        tunnel.peer_out = peer_.add(tunnel.from_peer.parameters(Direction::outbound));
        tunnels_.push_back(std::move(tunnel));
        // The peer must know the high half of the numbers before it can change.
        const auto out = tunnels_.back().out;
        for (int tries = 0; tries < 8 && !last_out_[out]; tries++) {
            send(tunnels_.back());
            take(two_.drain());
        }
    }

    void step() {
        auto& tunnel = tunnels_[random_() % tunnels_.size()];
        switch (random_() % 64) {
            case 0:
                return kill();
            case 1:
                if (two_.pool->health()) add();
                return;
            case 2:
                return remove(random_() % tunnels_.size());
            case 3:
                return take_back();
            default:
                break;
        }
        switch (random_() % 8) {
            case 0:
            case 1:
            case 2:
                return send(tunnel);
            case 3:
            case 4:
                return hear(tunnel);
            case 5:
                return repeat(tunnel);
            default:
                for (auto* card : two_.cards) card->batch = random_() % 20;
                take(two_.poll());
                for (auto* card : two_.cards) card->batch = 1000;
        }
    }

    // Seldom enough that most runs have a card left at the end.
    void kill() {
        if (random_() % 6 != 0) return;
        auto* card = two_.cards[random_() % cards_];
        if (!card->health()) return;
        if (random_() % 4 == 0)
            card->kill_and_swallow("gone");
        else
            card->kill("gone", random_() % (card->outstanding() + 1));
        if (random_() % 2 == 0) (void)two_.pool->query_sa(tunnels_[random_() % tunnels_.size()].out);
    }

    void take_back() {
        const auto card = random_() % cards_;
        if (random_() % 3 != 0 || two_.cards[card]->health()) return;
        two_.take_back(card);
        two_.cards[card]->room = 4 + random_() % 60;
    }

    void remove(std::size_t at) {
        if (tunnels_.size() == 1 || random_() % 4 != 0) return;
        take(two_.drain());
        (void)two_.pool->remove_sa(tunnels_[at].out);
        (void)two_.pool->remove_sa(tunnels_[at].in);
        tunnels_.erase(tunnels_.begin() + static_cast<std::ptrdiff_t>(at));
    }

    void send(Both& tunnel) {
        const auto cookie = ++cookie_;
        if (two_.pool->submit_outbound(tunnel.out,
                                       inner_packet(net::IpVersion::v4, random_bytes(random_, 30)), cookie))
            waiting_.insert(cookie);
    }

    // A new packet of the peer; some come late, some never.
    void hear(Both& tunnel, bool surely = false) {
        auto wire = peer_.out(tunnel.peer_out, inner_packet(net::IpVersion::v4, numbered()));
        if (wire.status != PacketStatus::ok) return;
        tunnel.heard.push_back(std::move(wire.packet));
        if (surely || random_() % 5 != 0) receive(tunnel.heard.back());
    }
    void repeat(Both& tunnel) {
        if (!tunnel.heard.empty()) receive(tunnel.heard[random_() % tunnel.heard.size()]);
    }
    void receive(const Bytes& wire) {
        const auto cookie = ++cookie_;
        if (two_.pool->submit_inbound(Bytes(wire), cookie)) waiting_.insert(cookie);
    }
    Bytes numbered() {
        Bytes payload;
        for (std::uint64_t number = ++payload_, i = 0; i < 8; i++)
            payload.push_back(static_cast<std::uint8_t>(number >> 8 * i));
        return payload;
    }

    void take(const std::vector<Completion>& completions) {
        for (const auto& completion : completions) {
            REQUIRE(waiting_.erase(completion.cookie) == 1);
            const bool is_ok = completion.status == PacketStatus::ok;
            failed_ += completion.status == PacketStatus::device_failed;
            const bool is_outbound = completion.direction == Direction::outbound;
            (is_outbound ? last_out_ : last_in_)[completion.sa] = is_ok;
            if (!is_ok) continue;
            if (!is_outbound) {
                REQUIRE(delivered_.insert(completion.packet).second);
                continue;
            }
            for (auto& tunnel : tunnels_) {
                if (tunnel.out != completion.sa) continue;
                REQUIRE(peer_.in(completion.packet).status == PacketStatus::ok);
                const auto number = peer_.esp.query_sa(tunnel.peer_in)->sequence;
                REQUIRE(number > tunnel.last_sent);
                tunnel.last_sent = number;
            }
        }
        for (const auto& event : two_.events)
            for (auto& tunnel : tunnels_) {
                // The second: its keys were on a card that is lost, or no card was left.
                const bool is_stop = event.kind == SaEvent::Kind::sequence_exhausted ||
                                     event.kind == SaEvent::Kind::soft_lifetime;
                REQUIRE(is_stop);
                tunnel.out_stopped |= tunnel.out == event.sa;
                tunnel.in_stopped |= tunnel.in == event.sa;
            }
        two_.events.clear();
    }

    std::mt19937_64& random_;
    std::size_t cards_;
    Pool two_;
    Device peer_;
    std::vector<Both> tunnels_;
    std::uint32_t spi_ = 0x1000;
    std::uint64_t cookie_ = 0, payload_ = 0, failed_ = 0;
    std::set<std::uint64_t> waiting_;
    std::set<Bytes> delivered_;
    std::map<SaHandle, bool> last_out_, last_in_;
};

}  // namespace

TEST_CASE(
    "cards die under traffic and are taken back: numbers rise, nothing is heard twice, nothing is lost in "
    "silence") {
    auto random = random_engine();
    for (int world = 0; world < 20; world++) Everything(random).run(600);
}

}  // namespace keyline::esp::test
