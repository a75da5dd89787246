#include "sim/systemc/traffic.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <deque>
#include <numeric>
#include <optional>
#include <random>
#include <stdexcept>

#include <fmt/format.h>

#include "drivers/card/card.h"
#include "drivers/card/sa_commands.h"
#include "drivers/card/sa_lookup.h"
#include "drivers/card/status.h"
#include "host/esp/software_esp.h"
#include "sim/example_traffic.h"
#include "sim/systemc/network_side.h"

namespace keyline::sim::platform {

namespace {

using sc_core::sc_time;
using sc_core::sc_time_stamp;

constexpr std::size_t most_commands = 152;  // in a descriptor (docs/card.md)

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double nanoseconds(const sc_time& time) {
    return time.to_seconds() * 1e9;
}

esp::SaParameters sa_of(const Suite& suite, esp::Direction direction, std::size_t number) {
    auto made = example_sa(direction, suite.key_bits, number);
    made.encryption = suite.encryption;
    return made;
}

// All processors wait here for each other.
class Barrier {
  public:
    explicit Barrier(unsigned parties) : parties_(parties) {}
    void wait() {
        if (++waiting_ == parties_) {
            waiting_ = 0;
            open_.notify(sc_core::SC_ZERO_TIME);
        }
        sc_core::wait(open_);
    }

  private:
    unsigned parties_;
    unsigned waiting_ = 0;
    sc_core::sc_event open_;
};

// What the cards have finished together, between two moments at which one of them has just looked.
struct Count {
    std::uint64_t warm_up = 0, target = 0;
    unsigned lanes = 0, warm_lanes = 0;
    bool is_counting = false, is_over = false;
    sc_time begin, end;
    std::uint64_t packets = 0, octets = 0;
    double up = 0, down = 0;
};

struct Run {
    Run(Platform& shared, unsigned number_of_cards, const TrafficOptions& chosen)
        : platform(shared), cards(number_of_cards), options(chosen), barrier(number_of_cards) {}
    Platform& platform;
    unsigned cards;
    TrafficOptions options;
    Barrier barrier;
    Count count;
    TrafficRow row;
    std::vector<double> alone;
    std::vector<double> timed;
};

// A card with its SAs, and the peer that makes what comes in.
class CardTraffic {
  public:
    CardTraffic(Run& run, const TrafficGroup& group, const Platform::MakePort& make_port, unsigned number)
        : run_(run), group_(group), random_(number + 1) {
        // The host looks by itself; no interrupt disturbs it. Nor does it read a register while a packet is
        // on its way: a packet that met that would be seen later, by a round trip of the link.
        card_ = expect(card::Card::create(make_port(), {.log2_ring_size = run.cards > 2 ? 9U : 10U,
                                                        .looks_between_visits = 1U << 30,
                                                        .interrupt_completions = 65535,
                                                        .interrupt_clocks = 0}));
        for (const unsigned direction : {card::regs::outbound, card::regs::inbound})
            if (is_active(direction)) install(direction);
        if (uses_network(group.flow)) {
            network_ = std::make_unique<NetworkSide>(make_port(), run.platform.peer(number));
            sc_core::wait(sc_time(to_fetch_buffers_us, sc_core::SC_US));
        }
    }

    bool is_active(unsigned direction) const {
        if (group_.flow == Flow::both || group_.flow == Flow::both_network) return true;
        const bool is_inbound = group_.flow == Flow::inbound || group_.flow == Flow::from_network;
        return is_inbound == (direction == card::regs::inbound);
    }

    // Keeps the rings full until all cards together have finished enough.
    void saturate(std::size_t size) {
        for (Lane& lane : lanes_) lane.done = 0;
        while (!run_.count.is_over) {
            for (const unsigned direction : {card::regs::outbound, card::regs::inbound})
                while (is_active(direction) && submit(direction, size)) continue;
            std::uint64_t packets = 0, octets = 0;
            poll([&](Lane& lane, std::size_t size_of_one, const sc_time&) {
                packets++;
                octets += size_of_one;
                if (++lane.done == run_.count.warm_up) run_.count.warm_lanes++;
            });
            if (packets != 0) count(packets, octets);
        }
        drain();
    }

    // One after the other, alone.
    void alone(std::size_t size) {
        for (const unsigned direction : {card::regs::outbound, card::regs::inbound})
            for (unsigned i = 0; is_active(direction) && i < run_.options.alone; i++) {
                const double begin = nanoseconds(sc_time_stamp());
                submit(direction, size);
                drain([&](Lane&, std::size_t, const sc_time& end) {
                    run_.alone.push_back((nanoseconds(end) - begin) / 1000);
                });
                sc_core::wait(sc_time(static_cast<double>(random_() % 1000), sc_core::SC_NS));
            }
    }

    // At random, `mpps` in each direction on average; each from when it came.
    void at_random(std::size_t size, double mpps) {
        std::exponential_distribution<double> between(mpps / 1000);  // nanoseconds
        // The same whatever was before, and on every model.
        std::mt19937_64 arrivals(size + run_.options.arrivals * 65537);
        std::uint64_t left = run_.options.timed_packets;
        for (Lane& lane : lanes_) lane.next = sc_time_stamp();
        while (left > 0 || !is_idle()) {
            for (const unsigned direction : {card::regs::outbound, card::regs::inbound}) {
                Lane& lane = lanes_[direction];
                while (is_active(direction) && left > 0 && is_due(lane, direction) &&
                       submit(direction, size)) {
                    lane.came.back() = lane.next;
                    lane.next += sc_time(between(arrivals), sc_core::SC_NS);
                    left--;
                }
            }
            poll([this](Lane& lane, std::size_t, const sc_time& end) {
                run_.timed.push_back(nanoseconds(end - lane.came.front()) / 1000);
            });
        }
    }

  private:
    static constexpr double run_poll_ns = 33;
    static constexpr double most_ahead_ns = 200;
    static constexpr double to_fetch_buffers_us = 5;    // or the first frame would wait for them
    static constexpr unsigned looks_for_losses = 2000;  // far more than there are between two frames
    struct Lane {
        std::deque<std::size_t> sizes;  // of packets that the card has: octets of the inner one,
        std::deque<sc_time> came;       // and when they came
        std::optional<Bytes> refused;   // there was no room
        std::uint16_t refused_sa = 0;
        std::uint64_t done = 0;
        sc_time next;
    };

    void install(unsigned direction) {
        const auto side =
            direction == card::regs::outbound ? esp::Direction::outbound : esp::Direction::inbound;
        card::SaLookup lookup(static_cast<unsigned>(std::bit_width(card_->identity().sa_entries)) - 1);
        auto batch = std::make_unique<card::CommandBatch>();
        const auto give = [&] {
            const auto responses = expect(card_->command(direction, batch->octets()));
            expect(card::check_responses(batch->octets(), responses));
            batch = std::make_unique<card::CommandBatch>();
        };
        for (std::size_t i = 0; i < group_.sas; i++) {
            const auto index = static_cast<std::uint16_t>(i);
            const auto sa = sa_of(group_.suite, side, i);
            auto commands = expect(card::install_commands(index, sa));
            if (side == esp::Direction::inbound) {
                for (const auto& write : expect(lookup.add(sa.spi, sa.destination, index)))
                    card::add_bucket_write(commands, write);
                senders_.push_back(
                    expect(software_.add_sa(sa_of(group_.suite, esp::Direction::outbound, i))));
            }
            if (batch->count() + commands.count() > most_commands) give();
            batch->append(commands.octets());
        }
        give();
    }

    // What comes along the line may be sent by the peer between two looks of the host.
    bool is_due(const Lane& lane, unsigned direction) const {
        const bool is_sent = network_ && direction == card::regs::inbound;
        return lane.next <=
               sc_time_stamp() + (is_sent ? sc_time(run_poll_ns, sc_core::SC_NS) : sc_core::SC_ZERO_TIME);
    }

    bool submit(unsigned direction, std::size_t size) {
        Lane& lane = lanes_[direction];
        if (!lane.refused) {
            lane.refused_sa = static_cast<std::uint16_t>(random_() % group_.sas);
            if (size != packet_.size()) packet_ = example_packet(size);
            lane.refused = direction == card::regs::outbound ? packet_ : sealed(lane.refused_sa);
        }
        if (!give(direction, lane)) return false;
        lane.refused.reset();
        lane.sizes.push_back(size);
        lane.came.push_back(sc_time_stamp());
        return true;
    }

    // To the card; or to the line, which never has more than a little waiting for it.
    bool give(unsigned direction, const Lane& lane) {
        if (!network_) return card_->submit(direction, *lane.refused, lane.refused_sa);
        if (direction == card::regs::outbound)
            return card_->submit(direction, *lane.refused, lane.refused_sa, NetworkSide::next_hop);
        if (network_->line_free_at() > sc_time_stamp() + sc_time(most_ahead_ns, sc_core::SC_NS)) return false;
        network_->send(*lane.refused, std::max(lane.next, sc_time_stamp()));
        return true;
    }

    Bytes sealed(std::size_t sa) {
        completions_.clear();
        if (!software_.submit_outbound(senders_[sa], Bytes(packet_), 0))
            throw std::runtime_error("SoftwareEsp is full");
        software_.poll(completions_, sa_events_);
        if (completions_.at(0).status != esp::PacketStatus::ok)
            throw std::runtime_error("SoftwareEsp drops a packet");
        return std::move(completions_[0].packet);
    }

    template <typename Done>
    void poll(Done done) {
        if (network_) return poll_network(done);
        poll_card(done);
    }
    template <typename Done>
    void poll_card(Done done) {
        card_->poll(results_, events_);
        expect(card_->health());
        for (const auto& result : results_) {
            if (result.status != card::regs::Status::ok)
                throw std::runtime_error(std::string("the card drops a packet: ") +
                                         (result.status ? card::to_string(*result.status) : "it died"));
            if (!network_) finish(result.queue, sc_time_stamp(), done);
        }
        results_.clear();
        events_.clear();
    }
    // Who has no packets in the card's rings would read a register for nothing.
    template <typename Done>
    void poll_network(Done done) {
        if (card_->outstanding() == 0)
            sc_core::wait(sc_time(run_poll_ns, sc_core::SC_NS));
        else
            poll_card(done);
        for (const auto& left : network_->take_left()) finish(card::regs::outbound, left.end, done);
        for (const auto& opened : network_->take()) {
            if (opened.status != card::regs::Status::ok)
                throw std::runtime_error(std::string("the card drops a frame: ") +
                                         card::to_string(opened.status));
            finish(card::regs::inbound, sc_time_stamp(), done);
        }
    }
    template <typename Done>
    void finish(unsigned direction, const sc_time& end, Done done) {
        Lane& lane = lanes_[direction];
        done(lane, lane.sizes.front(), end);
        lane.sizes.pop_front();
        lane.came.pop_front();
    }

    bool is_idle() const {
        return card_->outstanding() == 0 && lanes_[0].sizes.empty() && lanes_[1].sizes.empty();
    }
    void drain() {
        drain([](Lane&, std::size_t, const sc_time&) {});
    }
    template <typename Done>
    void drain(Done done) {
        for (unsigned looks = 0; !is_idle(); looks++) {
            poll([&](Lane& lane, std::size_t size, const sc_time& end) {
                looks = 0;
                done(lane, size, end);
            });
            if (network_ && looks == looks_for_losses) write_off();
        }
        for (Lane& lane : lanes_) lane.refused.reset();
    }
    // Frames that still have not come were lost, as far as the card has counted them.
    void write_off() {
        const auto dropped = network_->count(card::regs::network::dropped_no_room_esp_lo::offset());
        Lane& lane = lanes_[card::regs::inbound];
        if (dropped == written_off_ || dropped - written_off_ > lane.sizes.size())
            throw std::runtime_error(fmt::format("{} frames have not come, {} were counted as lost",
                                                 lane.sizes.size(), dropped - written_off_));
        for (; written_off_ < dropped; written_off_++, run_.row.lost++) {
            lane.sizes.pop_front();
            lane.came.pop_front();
        }
    }

    // What one look has found. Counting begins behind a look and ends behind another.
    void count(std::uint64_t packets, std::uint64_t octets) {
        Count& all = run_.count;
        if (all.is_over) return;
        if (all.is_counting) {
            all.packets += packets;
            all.octets += octets;
        }
        if (!all.is_counting && all.warm_lanes == all.lanes) {
            all.is_counting = true;
            all.begin = sc_time_stamp();
            all.up = run_.platform.octets_up();
            all.down = run_.platform.octets_down();
        } else if (all.packets >= all.target) {
            all.is_over = true;
            all.end = sc_time_stamp();
            all.up = run_.platform.octets_up() - all.up;
            all.down = run_.platform.octets_down() - all.down;
        }
    }

    Run& run_;
    const TrafficGroup& group_;
    std::mt19937_64 random_;
    std::unique_ptr<card::Card> card_;
    std::unique_ptr<NetworkSide> network_;  // of an inline card's flows
    esp::SoftwareEsp software_;
    std::uint64_t written_off_ = 0;  // frames that the card had no room for
    std::vector<esp::SaHandle> senders_;
    std::array<Lane, 2> lanes_;
    Bytes packet_;
    std::vector<card::RingResult> results_;
    std::vector<card::RingEvent> events_;
    std::vector<esp::Completion> completions_;
    std::vector<esp::SaEvent> sa_events_;
};

Count count_for(const Run& run, const TrafficGroup& group, std::size_t size) {
    Count count;
    count.lanes = run.cards * (group.flow == Flow::both || group.flow == Flow::both_network ? 2 : 1);
    const std::uint64_t packets = std::clamp<std::uint64_t>(
        run.options.octets / size, run.options.least_packets, run.options.most_packets);
    count.target = packets * count.lanes;
    count.warm_up = std::clamp<std::uint64_t>(packets / 3, 16, 500);
    return count;
}

void finish_row(Run& run) {
    const Count& count = run.count;
    const double ns = nanoseconds(count.end - count.begin);
    run.row.packets = count.packets;
    run.row.gbps = static_cast<double>(count.octets) * 8 / ns;
    run.row.mpps = static_cast<double>(count.packets) * 1000 / ns;
    run.row.link_up = count.up / ns;
    run.row.link_down = count.down / ns;
    run.row.latency_us =
        std::accumulate(run.alone.begin(), run.alone.end(), 0.0) / static_cast<double>(run.alone.size());
}

std::vector<double> percentiles(std::vector<double> latencies) {
    std::sort(latencies.begin(), latencies.end());
    std::vector<double> found;
    for (std::size_t i = 0; i <= 100 && !latencies.empty(); i++)
        found.push_back(latencies[(latencies.size() - 1) * i / 100]);
    return found;
}

// All cards do the same at the same time; the first of them keeps the books between two barriers.
void measure_size(Run& run, CardTraffic& traffic, const TrafficGroup& group, std::size_t size,
                  bool is_first) {
    if (is_first) {
        run.row = {.suite = group.suite, .packet_bytes = size, .sas = group.sas, .flow = group.flow};
        run.count = count_for(run, group, size);
        run.alone.clear();
    }
    run.barrier.wait();
    if (is_first) traffic.alone(size);
    run.barrier.wait();
    traffic.saturate(size);
    run.barrier.wait();
    if (is_first) finish_row(run);
    run.barrier.wait();
    const double each = run.row.mpps / run.count.lanes;
    for (const double load : group.loads) {
        traffic.at_random(size, each * load);
        run.barrier.wait();
        if (is_first) run.row.percentiles.push_back(percentiles(std::exchange(run.timed, {})));
        run.barrier.wait();
    }
}

}  // namespace

const char* to_string(Flow flow) {
    constexpr std::array names{"outbound", "inbound", "both", "to_network", "from_network", "both_network"};
    return names.at(static_cast<std::size_t>(flow));
}

bool uses_network(Flow flow) {
    return flow == Flow::to_network || flow == Flow::from_network || flow == Flow::both_network;
}

void measure(Platform& platform, unsigned cards, const std::vector<TrafficGroup>& groups,
             const TrafficOptions& options, const std::function<void(const TrafficRow&)>& found) {
    Run run(platform, cards, options);
    platform.run([&](unsigned number, const Platform::MakePort& make_port) {
        for (const TrafficGroup& group : groups) {
            CardTraffic traffic(run, group, make_port, number);
            for (const std::size_t size : group.sizes) {
                measure_size(run, traffic, group, size, number == 0);
                if (number == 0) found(run.row);
                run.barrier.wait();
            }
        }
    });
}

}  // namespace keyline::sim::platform
