// Several cards as one (esp::DevicePool), with the real driver, SAs of every kind, and deaths of every kind.
#include <map>
#include <set>

#include "host/esp/device_pool.h"
#include "tests/unit/card/card_bench.h"
#include "tests/unit/card/card_traffic.h"

namespace keyline::card::test {

namespace {

using Kill = std::function<void(sim::FunctionalPort&)>;
struct Death {
    Kill kill;
    const char* reason;
};
const Death deaths[] = {
    {[](auto& port) { port.faults.unplugged = true; }, "does not answer"},
    {[](auto& port) { port.faults.stuck = true; }, "nothing comes out"},
    {[](auto& port) { port.faults.fail_dma = true; }, "queue halted"},
    {[](auto& port) {
         // Where the cookie is: of another descriptor.
         port.faults.completion = [](std::span<std::uint8_t> octets) {
             auto completion = regs::Completion::decode(octets.first<regs::Completion::size>());
             completion.cookie++;
             completion.encode(octets.first<regs::Completion::size>());
         };
     },
     "not the one that is due"},
};

// One SA that the pool sends with, and one that it receives with; the peer has the other ends.
struct Pair {
    esp::SaParameters out_terms, in_terms;
    SaHandle out, in, peer_out, peer_in;
    std::uint64_t last_sent = 0;
    std::vector<std::size_t> heard;  // packets of the peer, by number
};

class Cards {
  public:
    explicit Cards(std::mt19937_64& random) : random_(random) {
        std::vector<esp::DevicePool::Member> members;
        for (int i = 0; i < 3; i++) {
            auto port = std::make_unique<sim::FunctionalPort>(make_pipelines());
            ports_.push_back(port.get());
            auto device = CardDevice::create(std::move(port), small_rings());
            if (!device) FAIL(device.error().message);
            members.push_back({"functional", "", std::move(*device)});
        }
        pool_ = std::make_unique<esp::DevicePool>(std::move(members));
        pool_->on_loss([this](const auto& loss) { losses_.push_back(loss.why); });
        for (int i = 0; i < 6; i++) add();
    }

    void run() {
        for (std::size_t card = 0; card < 2; card++) {
            traffic(60);
            const auto& death = deaths[random_() % std::size(deaths)];
            death.kill(*ports_[card]);
            traffic(60);
            drain();
            REQUIRE(losses_.size() == card + 1);
            CHECK_THAT(losses_[card], Catch::Contains(death.reason));
        }
        for (auto& pair : pairs_) {
            send(pair);
            drain();
            CHECK(last_status_ == PacketStatus::ok);
            hear(pair);
            drain();
            CHECK((last_status_ == PacketStatus::ok || last_status_ == PacketStatus::selector_mismatch));
        }
        CHECK(waiting_.empty());
        std::uint64_t lost = 0;
        for (std::size_t card = 0; card < 3; card++)
            for (const auto packets : pool_->state(card).lost) lost += packets;
        CHECK(lost == failed_);
        CHECK(pool_->state(2).sas == std::array<std::size_t, 2>{6, 6});
    }

  private:
    void add() {
        auto forth = random_ends(random_, ++spi_), back = random_ends(random_, ++spi_);
        Pair pair{forth.outbound.clone(), back.inbound.clone(), {}, {}, {}, {}};
        pair.peer_in = test::add(peer_, std::move(forth.inbound));
        pair.peer_out = test::add(peer_, std::move(back.outbound));
        pair.out = test::add(*pool_, pair.out_terms.clone());
        pair.in = test::add(*pool_, pair.in_terms.clone());
        pairs_.push_back(std::move(pair));
    }
    void traffic(int steps) {
        for (int i = 0; i < steps; i++) {
            auto& pair = pairs_[random_() % pairs_.size()];
            const auto choice = random_() % 4;
            if (choice < 2) send(pair);
            if (choice == 2) hear(pair);
            if (choice == 3 && !pair.heard.empty()) receive(pair.heard[random_() % pair.heard.size()]);
            if (random_() % 8 == 0) poll();
        }
    }
    void send(const Pair& pair) {
        const auto cookie = ++cookie_;
        if (pool_->submit_outbound(pair.out, random_packet(random_, pair.out_terms), cookie))
            waiting_[cookie] = &pair - pairs_.data();
    }
    void hear(Pair& pair) {
        const auto sealed = at_peer(true, pair.peer_out, random_packet(random_, pair.in_terms));
        REQUIRE(sealed.status == PacketStatus::ok);
        pair.heard.push_back(wire_.size());
        repeatable_.push_back(pair.in_terms.replay_window == 0);
        wire_.push_back(sealed.packet);
        if (random_() % 5 != 0) receive(pair.heard.back());
    }
    void receive(std::size_t number) {
        const auto cookie = ++cookie_;
        if (!pool_->submit_inbound(Bytes(wire_[number]), cookie)) return;
        waiting_[cookie] = 0;
        number_of_[cookie] = number;
    }
    Completion at_peer(bool outbound, SaHandle sa, Bytes packet) {
        const bool taken = outbound ? peer_.submit_outbound(sa, std::move(packet), 0)
                                    : peer_.submit_inbound(std::move(packet), 0);
        REQUIRE(taken);
        std::vector<Completion> completions;
        std::vector<SaEvent> events;
        peer_.poll(completions, events);
        REQUIRE(completions.size() == 1);
        return std::move(completions[0]);
    }
    void poll() {
        std::vector<Completion> completions;
        std::vector<SaEvent> events;
        pool_->poll(completions, events);
        CHECK(events.empty());
        for (auto& completion : completions) finish(completion);
    }
    void drain() {
        do poll();
        while (pool_->outstanding() != 0);
    }
    void finish(Completion& completion) {
        const auto waiting = waiting_.find(completion.cookie);
        REQUIRE(waiting != waiting_.end());
        auto& pair = pairs_[static_cast<std::size_t>(waiting->second)];
        waiting_.erase(waiting);
        last_status_ = completion.status;
        failed_ += completion.status == PacketStatus::device_failed;
        if (completion.status != PacketStatus::ok) return;
        if (completion.direction == Direction::inbound) {
            const auto number = number_of_.at(completion.cookie);
            REQUIRE((delivered_.insert(number).second || repeatable_[number]));
            return;
        }
        const auto status = at_peer(false, SaHandle::none, std::move(completion.packet)).status;
        REQUIRE((status == PacketStatus::ok || status == PacketStatus::selector_mismatch));
        const auto number = peer_.query_sa(pair.peer_in)->sequence;
        REQUIRE(number > pair.last_sent);
        pair.last_sent = number;
    }

    std::mt19937_64& random_;
    std::vector<sim::FunctionalPort*> ports_;
    std::unique_ptr<esp::DevicePool> pool_;
    esp::SoftwareEsp peer_;
    std::vector<Pair> pairs_;
    std::vector<std::string> losses_;
    std::uint32_t spi_ = 0x1000;
    std::uint64_t cookie_ = 0, failed_ = 0;
    PacketStatus last_status_ = PacketStatus::ok;
    std::map<std::uint64_t, std::ptrdiff_t> waiting_;  // and whose
    std::map<std::uint64_t, std::size_t> number_of_;   // inbound, in wire_
    std::vector<Bytes> wire_;                          // the peer's packets
    std::vector<bool> repeatable_;                     // no replay check
    std::set<std::size_t> delivered_;
};

}  // namespace

TEST_CASE("two of three cards die under traffic, of whatever it is: their SAs go on on the third") {
    auto random = random_engine();
    for (int world = 0; world < 20; world++) Cards(random).run();
}

}  // namespace keyline::card::test
