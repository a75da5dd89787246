#include "tests/support/ring_traffic.h"

#include <stdexcept>

#include "tests/support/ideal_clocks.h"

namespace keyline::test {

namespace {

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}

}  // namespace

RingTraffic::RingTraffic(std::size_t sas, const MakeSa& make_sa, MakePacket make_packet)
    : make_packet_(std::move(make_packet)) {
    auto port = expect(sim::VerilatedPort::create({.burst_cycles = resolution}));
    port_ = port.get();
    device_ = expect(card::CardDevice::create(
        std::move(port), {.log2_ring_size = 10, .interrupt_completions = 64, .interrupt_clocks = 1000}));
    for (std::size_t i = 0; i < sas; i++) {
        lanes_[0].sas.push_back(expect(device_->add_sa(make_sa(esp::Direction::outbound, i))));
        lanes_[1].sas.push_back(expect(device_->add_sa(make_sa(esp::Direction::inbound, i))));
        senders_.push_back(expect(software_.add_sa(make_sa(esp::Direction::outbound, i))));
    }
}

Bytes RingTraffic::sealed(std::size_t number, Bytes inner) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    if (!software_.submit_outbound(senders_[number], std::move(inner), 0))
        throw std::runtime_error("SoftwareEsp is full");
    software_.poll(completions, events);
    if (completions.at(0).status != esp::PacketStatus::ok)
        throw std::runtime_error("SoftwareEsp drops a packet");
    return std::move(completions[0].packet);
}

bool RingTraffic::submit(unsigned direction, const std::function<std::size_t()>& size) {
    Lane& lane = lanes_[direction];
    if (!lane.refused) {
        const std::size_t number = random_() % lane.sas.size();
        lane.refused = make_packet_(size());
        lane.refused_sa = lane.sas[number];
        if (direction == 1) lane.refused = sealed(number, std::move(*lane.refused));
    }
    const std::size_t octets = lane.refused->size();
    const bool taken = direction == 0 ? device_->submit_outbound(lane.refused_sa, std::move(*lane.refused), 0)
                                      : device_->submit_inbound(std::move(*lane.refused), 0);
    if (!taken) return false;
    lane.refused.reset();
    lane.sources.push_back(octets);
    return true;
}

void RingTraffic::take(RingsFound& found, LinkOctets& link) {
    device_->poll(completions_, events_);
    for (const auto& completion : completions_) {
        if (completion.status != esp::PacketStatus::ok)
            throw std::runtime_error(std::string("the card drops a packet: ") + to_string(completion.status));
        const unsigned direction = completion.direction == esp::Direction::outbound ? 0 : 1;
        Lane& lane = lanes_[direction];
        const std::size_t source = lane.sources.front();
        const std::size_t result = completion.packet.size();
        lane.sources.pop_front();
        lane.done++;
        lane.clocks += ideal_clocks(std::max(source, result), ipv4_udp_octets);
        found.packets[direction]++;
        found.bytes += direction == 0 ? source : result;
        link += link_octets(source, result);
    }
    completions_.clear();
    events_.clear();
}

RingsFound RingTraffic::measure(std::array<bool, 2> directions, const std::function<std::size_t()>& size,
                                std::uint64_t packets) {
    constexpr std::uint64_t warm_up = 300;
    for (Lane& lane : lanes_) lane.done = lane.clocks = 0;
    RingsFound found;
    LinkOctets link;
    std::uint64_t begin = 0;
    const auto has_done = [&](unsigned d, std::uint64_t count) { return lanes_[d].done >= count; };
    while (!(directions[0] && has_done(0, packets + warm_up)) &&
           !(directions[1] && has_done(1, packets + warm_up))) {
        for (const unsigned d : {0U, 1U})
            while (directions[d] && submit(d, size)) {
            }
        take(found, link);
        if (begin != 0) continue;
        if ((directions[0] && !has_done(0, warm_up)) || (directions[1] && !has_done(1, warm_up))) continue;
        begin = port_->cycles();
        found = {};
        link = {};
        for (Lane& lane : lanes_) lane.clocks = 0;
    }
    found.cycles = port_->cycles() - begin;
    found.ideal_cycles =
        std::max({static_cast<double>(lanes_[0].clocks), static_cast<double>(lanes_[1].clocks),
                  link.clocks(sim::PcieLinkOptions{})});
    RingsFound rest;
    while (device_->outstanding() != 0) take(rest, link);
    for (Lane& lane : lanes_) lane.refused.reset();
    return found;
}

std::uint64_t RingTraffic::latency(esp::Direction direction, std::size_t octets) {
    const unsigned d = direction == esp::Direction::outbound ? 0 : 1;
    RingsFound found;
    LinkOctets link;
    if (!submit(d, [&] { return octets; })) throw std::runtime_error("there is no room for one packet");
    const std::uint64_t begin = port_->cycles();
    while (device_->outstanding() != 0) take(found, link);
    return port_->cycles() - begin;
}

}  // namespace keyline::test
