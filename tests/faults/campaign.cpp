#include "tests/faults/campaign.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <regex>

#include <fmt/format.h>

namespace keyline::faults {
namespace {

using esp::Direction;
using sim::Fault;
using sim::FaultKind;

constexpr std::size_t pairs_kept = 3;
constexpr std::size_t most_pairs = 6;
constexpr unsigned most_rounds = 400;  // of traffic, until a fault has struck and is over
constexpr unsigned rounds_of_endless_faults = 6;
// Far more looks than the driver needs to find a card dead.
constexpr unsigned most_looks = 400000;
constexpr std::size_t most_complaints = 20;

// A driver is given its port for good, and the card outlives it.
class SharedPort final : public card::CardPort {
  public:
    explicit SharedPort(std::shared_ptr<card::CardPort> port) : port_(std::move(port)) {}
    std::uint32_t read32(std::uint32_t offset) override { return port_->read32(offset); }
    void write32(std::uint32_t offset, std::uint32_t value) override { port_->write32(offset, value); }
    Result<std::unique_ptr<card::DmaBuffer>> allocate_dma(std::size_t size) override {
        return port_->allocate_dma(size);
    }
    bool wait_interrupt(std::chrono::microseconds timeout) override { return port_->wait_interrupt(timeout); }
    Result<void> health() const override { return port_->health(); }

  private:
    std::shared_ptr<card::CardPort> port_;
};

bool is_flip(FaultKind kind) {
    return kind == FaultKind::single_bit_flip || kind == FaultKind::double_bit_flip;
}

// The message without its numbers and what is in brackets.
std::string reason_of(const std::string& message) {
    static const std::regex number(R"(\b[0-9a-f]*[0-9][0-9a-f]*\b)");
    const auto reason = std::regex_replace(message.substr(0, message.find(" (")), number, "N");
    return reason.substr(0, reason.find(", errors"));
}

}  // namespace

struct Campaign::Live {
    Judge::Pair ends;
    esp::SaHandle out;
    esp::SaHandle in;
};

void Tally::add(const Tally& more) {
    injected += more.injected;
    recovered += more.recovered;
    moved += more.moved;
    stopped_cleanly += more.stopped_cleanly;
    unrecovered += more.unrecovered;
    in_service_again += more.in_service_again;
    for (const auto& [reason, count] : more.reasons) reasons[reason] += count;
}

card::CardOptions driver_of(unsigned min_looks) {
    return {.log2_ring_size = 5,
            .patience = std::chrono::milliseconds{0},
            .min_looks = min_looks,
            .interrupt_completions = 4,
            .interrupt_clocks = 200};
}

Campaign::Campaign(PortUnderTest port, std::uint64_t seed)
    : port_(std::move(port)), random_(seed), judge_(random_()) {}

Campaign::~Campaign() {
    scrap();
}

void Campaign::look_at_writes() {
    if (machine_.injector) judge_.seen_in_memory(machine_.injector->take_seen());
    for (const auto& other : machine_.others) judge_.seen_in_memory(other.injector->take_seen());
}

Result<std::unique_ptr<esp::EspDevice>> Campaign::open_card(Machine& machine) {
    if (!machine.port) {
        auto port = machine.reopen();
        if (!port) return tl::unexpected(port.error());
        machine.port = std::move(*port);
    }
    auto opened = card::CardDevice::create(std::make_unique<SharedPort>(machine.port), port_.driver);
    if (!opened) return tl::unexpected(opened.error());
    return std::unique_ptr<esp::EspDevice>(std::move(*opened));
}

// A driver on the card; the card is made when there is none.
Result<void> Campaign::open() {
    if (!machine_.injector) {
        auto made = port_.make(random_());
        if (!made) return tl::unexpected(made.error());
        machine_ = std::move(*made);
        machine_.injector->watch_for(judge_.mark());
        for (const auto& other : machine_.others) other.injector->watch_for(judge_.mark());
    }
    auto card = open_card(machine_);
    if (!card) return tl::unexpected(card.error());
    if (machine_.others.empty()) {
        device_ = std::move(*card);
    } else {
        std::vector<esp::DevicePool::Member> members;
        members.push_back({port_.name, "", std::move(*card)});
        for (auto& other : machine_.others) {
            auto opened = open_card(other);
            if (!opened) return tl::unexpected(opened.error());
            members.push_back({port_.name, "", std::move(*opened)});
        }
        auto pool = std::make_unique<esp::DevicePool>(std::move(members));
        pool_ = pool.get();
        device_ = std::move(pool);
    }
    judge_.new_device();
    while (pairs_.size() < pairs_kept)
        if (!add_pair())
            return fail(fmt::format("an SA was refused on a good card, which is {}",
                                    is_alive() ? "alive" : device_->health().error().message));
    return {};
}

void Campaign::close() {
    pairs_.clear();
    recent_.clear();
    stopped_.clear();
    device_.reset();
    pool_ = nullptr;
    if (machine_.reopen) machine_.port.reset();
}

void Campaign::scrap() {
    close();
    look_at_writes();
    machine_ = {};
}

bool Campaign::add_pair() {
    Live pair{judge_.make_pair(), esp::SaHandle::none, esp::SaHandle::none};
    const auto out = device_->add_sa(pair.ends.outbound.clone());
    if (!out) return false;
    const auto in = device_->add_sa(pair.ends.inbound.clone());
    if (!in) {
        static_cast<void>(device_->remove_sa(*out));
        return false;
    }
    pair.out = *out;
    pair.in = *in;
    pairs_.push_back(std::move(pair));
    return true;
}

void Campaign::remove_pair(std::size_t index) {
    static_cast<void>(device_->remove_sa(pairs_[index].out));
    static_cast<void>(device_->remove_sa(pairs_[index].in));
    pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(index));
}

// What an IKE engine does to SAs while traffic goes on.
void Campaign::command() {
    if (pairs_.size() < most_pairs && (pairs_.size() < pairs_kept || up_to(1) == 0)) {
        static_cast<void>(add_pair());
        return;
    }
    const std::size_t index = up_to(pairs_.size() - 1);
    const Live& pair = pairs_[index];
    switch (up_to(2)) {
        case 0:
            static_cast<void>(device_->query_sa(up_to(1) == 0 ? pair.out : pair.in));
            break;
        case 1: {
            const auto source = net::IpAddress::parse(up_to(1) == 0 ? "192.0.2.1" : "192.0.2.9");
            const auto& terms = pair.ends.outbound;
            static_cast<void>(device_->update_outer(pair.out, *source, terms.destination, terms.udp));
            break;
        }
        default:
            remove_pair(index);
    }
}

void Campaign::send(const Live& pair, std::size_t octets) {
    std::uint64_t cookie = 0;
    const Bytes packet = judge_.outbound_packet(octets, cookie);
    for (unsigned looks = 0; looks < most_looks; looks++) {
        if (device_->submit_outbound(pair.out, Bytes(packet), cookie)) return;
        poll();
    }
    judge_.not_taken(cookie);
}

// Sometimes one that was there before, or that somebody changed on the way.
void Campaign::receive(const Live& pair, std::size_t octets) {
    auto from_peer = judge_.from_peer(pair.ends, octets);
    if (!recent_.empty() && up_to(15) == 0) from_peer = recent_[up_to(recent_.size() - 1)];
    if (recent_.size() < 8)
        recent_.push_back(from_peer);
    else
        recent_[up_to(recent_.size() - 1)] = from_peer;
    if (up_to(31) == 0) {
        from_peer.outer.back() ^= 1;
        from_peer.inner.clear();  // nothing that comes out of it is right
    }
    const std::uint64_t cookie = judge_.submit(from_peer);
    for (unsigned looks = 0; looks < most_looks; looks++) {
        if (device_->submit_inbound(Bytes(from_peer.outer), cookie)) return;
        poll();
    }
    judge_.not_taken(cookie);
}

void Campaign::traffic(unsigned packets) {
    for (unsigned i = 0; i < packets; i++) {
        if (up_to(23) == 0) command();
        if (pairs_.empty()) return command();
        const Live& pair = pairs_[up_to(pairs_.size() - 1)];
        const std::size_t octets = 16 + up_to(up_to(7) == 0 ? port_.largest_payload - 16 : 150);
        if (up_to(1) == 0)
            send(pair, octets);
        else
            receive(pair, octets);
    }
}

void Campaign::poll() {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    device_->poll(completions, events);
    judge_.look_at(completions);
    for (const auto& completion : completions)
        if (completion.status == esp::PacketStatus::ok && stopped_.contains(completion.sa))
            complaints_.push_back(port_.name + ": a damaged SA goes on");
    for (const auto& event : events) hear(event);
}

void Campaign::hear(const esp::SaEvent& event) {
    if (event.kind == esp::SaEvent::Kind::damaged && stopped_.insert(event.sa).second) stops_++;
}

// As an IKE engine does with new keys; not without a look whether they are stopped.
bool Campaign::replace_stopped() {
    for (std::size_t i = pairs_.size(); i > 0; i--) {
        const Live& pair = pairs_[i - 1];
        const bool sends = !stopped_.contains(pair.out);
        const bool receives = !stopped_.contains(pair.in);
        if (sends && receives) continue;
        static_cast<void>(judge_.take_heard());
        if (!sends) send(pair, 100);
        if (!receives) {
            const auto packet = judge_.from_peer(pair.ends, 100);
            const std::uint64_t cookie = judge_.submit(packet);
            if (!device_->submit_inbound(Bytes(packet.outer), cookie)) judge_.not_taken(cookie);
        }
        if (!drain() || judge_.take_heard().ok != 0) return false;
        remove_pair(i - 1);
    }
    return true;
}

// Longer than the driver waits for a card, by looks and by the clock.
bool Campaign::drain() {
    const auto latest = std::chrono::steady_clock::now() + 2 * port_.driver.patience;
    for (unsigned looks = 0; device_->outstanding() != 0; looks++) {
        if (looks >= most_looks && std::chrono::steady_clock::now() > latest) break;
        poll();
    }
    return device_->outstanding() == 0;
}

// Whether everything works: a new pair of SAs, and packets both ways of which none is lost.
bool Campaign::probe() {
    if (!drain() || !replace_stopped() || !add_pair()) return false;
    static_cast<void>(judge_.take_heard());
    std::uint64_t sent = 0;
    for (const auto& pair : pairs_)
        for (int i = 0; i < 3; i++) {
            send(pair, 100);
            const auto packet = judge_.from_peer(pair.ends, 100);
            const std::uint64_t cookie = judge_.submit(packet);
            if (!device_->submit_inbound(Bytes(packet.outer), cookie)) judge_.not_taken(cookie);
            sent += 2;
        }
    if (!drain()) return false;
    const auto heard = judge_.take_heard();
    while (pairs_.size() > pairs_kept) remove_pair(0);
    return heard.ok == sent && heard.all == sent && is_alive();
}

Fault Campaign::random_fault(FaultKind kind) {
    Fault fault{kind, 0, 1};
    const auto draw = [&](std::uint64_t after, std::uint64_t lasts, unsigned endless_one_of) {
        fault.after = up_to(after);
        fault.lasts = up_to(1) == 0 ? 1 : 1 + up_to(lasts - 1);
        if (up_to(endless_one_of - 1) == 0) fault.lasts = Fault::forever;
    };
    switch (kind) {
        case FaultKind::register_all_ones:
            draw(20, 8, 4);
            break;
        case FaultKind::dma_read_error:
        case FaultKind::dma_write_error:
            draw(200, 20, 6);
            break;
        case FaultKind::lost_interrupt:
        case FaultKind::doubled_interrupt:
            draw(4, 4, 4);
            break;
        case FaultKind::stuck_completions:
            draw(20 * port_.looks_per_step, port_.driver.min_looks / 2, 4);
            break;
        case FaultKind::power_loss:
            draw(60 * port_.looks_per_step, 40, 4);
            break;
        case FaultKind::power_loss_in_command:
            draw(24, 40, 4);
            break;
        case FaultKind::single_bit_flip:
        case FaultKind::double_bit_flip:
            fault.after = up_to(20 * port_.looks_per_step);
            break;
    }
    return fault;
}

// Traffic until the fault has struck and is over, or has gone on for long enough.
bool Campaign::struck(const Fault& fault) {
    const auto& injector = *machine_.injector;
    unsigned endless = 0;
    for (unsigned round = 0; round < most_rounds && is_alive() && loss().empty() && !injector.is_over();
         round++) {
        if (fault.kind == FaultKind::power_loss_in_command) {
            drain();  // so that it is a command that it meets
            command();
        } else {
            traffic(static_cast<unsigned>(1 + up_to(12)));
        }
        for (std::uint64_t looks = up_to(3); looks > 0; looks--) poll();
        if (injector.has_struck() && fault.lasts == Fault::forever && ++endless > rounds_of_endless_faults)
            break;
    }
    return injector.has_struck();
}

Campaign::Outcome Campaign::complain(const Fault& fault, const std::string& what) {
    if (complaints_.size() < most_complaints)
        complaints_.push_back(fmt::format("{}: {}: {}", port_.name, sim::to_string(fault), what));
    return Outcome::unrecovered;
}

Campaign::Outcome Campaign::outcome(const Fault& fault, Tally& tally) {
    if (!drain()) return complain(fault, "packets do not come back");
    if (!is_alive()) return check_stop(fault, tally);
    const bool was_whole = loss().empty();
    const auto stops = stops_;
    bool works = probe();
    if (!works && is_alive() && stops_ != stops) works = probe();
    if (!works && !is_alive()) return check_stop(fault, tally);
    // It was the probe that found it: what was inside the lost card is lost, and counted.
    if (!works && was_whole && !loss().empty()) works = probe();
    judge_.settle(device_->statistics());
    // Reading statistics may be what finds it.
    if (!is_alive()) return check_stop(fault, tally);
    if (!works) return complain(fault, "it lives, and does not work");
    if (!stopped_.empty())
        tally.reasons["card: bits flipped in the memory of an SA, and it stopped that one"] +=
            stopped_.size();
    return loss().empty() ? Outcome::recovered : check_move(fault, tally);
}

// The other cards have the SAs now, and were seen to work. With the lost one in its place again all work.
Campaign::Outcome Campaign::check_move(const Fault& fault, Tally& tally) {
    tally.reasons[reason_of(loss())]++;
    tally.moved++;
    close();
    machine_.injector->clear();
    if (auto opened = open(); !opened)
        return complain(fault, "the card is not taken into service again: " + opened.error().message);
    if (!probe() || !loss().empty()) return complain(fault, "the cards in service again do not work");
    tally.in_service_again++;
    return Outcome::recovered;
}

// A dead device takes nothing, says why, and gives its card back: to nobody as long as it is broken.
Campaign::Outcome Campaign::check_stop(const Fault& fault, Tally& tally) {
    const auto reason = reason_of(device_->health().error().message);
    tally.reasons[reason]++;
    if (!drain()) return complain(fault, "packets do not come back from a dead device");
    static_cast<void>(judge_.take_heard());
    for (const auto& pair : pairs_) {
        send(pair, 100);
        receive(pair, 100);
    }
    if (!drain() || judge_.take_heard().ok != 0) return complain(fault, "a dead device takes packets");
    if (device_->add_sa(judge_.make_pair().outbound)) return complain(fault, "a dead device takes an SA");
    judge_.settle(device_->statistics());
    close();
    const bool was_endless = fault.lasts == Fault::forever;
    if (was_endless && open()) return complain(fault, "a new driver takes a card that is broken");
    close();
    machine_.injector->clear();
    if (is_flip(fault.kind) && port_.wipes_slowly) scrap();
    if (auto opened = open(); !opened)
        return complain(fault, "the card is not taken into service again: " + opened.error().message);
    if (!probe()) return complain(fault, "the card in service again does not work");
    tally.in_service_again++;
    return Outcome::stopped;
}

bool Campaign::inject(const Fault& fault) {
    if (!device_)
        if (auto opened = open(); !opened) throw std::runtime_error(opened.error().message);
    machine_.injector->arm(fault);
    const bool did_strike = struck(fault);
    if (!did_strike) {
        machine_.injector->clear();
        if (is_alive() && loss().empty()) return false;
        complain(fault, "without it: " + (is_alive() ? loss() : device_->health().error().message));
        tallies_[fault.kind].unrecovered++;
        if (drain()) judge_.settle(device_->statistics());
        scrap();
        return false;
    }
    Tally& tally = tallies_[fault.kind];
    tally.injected++;
    const auto moved_before = tally.moved;
    const auto became = outcome(fault, tally);
    if (became == Outcome::recovered) {
        tally.recovered++;
        // Of bits that nobody has read so far; what moved left a card that was wiped.
        if (is_flip(fault.kind) && tally.moved == moved_before) scrap();
    }
    if (became == Outcome::stopped) tally.stopped_cleanly++;
    if (became == Outcome::unrecovered) {
        tally.unrecovered++;
        scrap();
    }
    if (machine_.injector) machine_.injector->clear();
    look_at_writes();
    return true;
}

void Campaign::run(std::uint64_t faults, const std::function<bool(std::uint64_t)>& goes_on,
                   const std::vector<FaultKind>& kinds) {
    constexpr std::uint64_t patience = 10;  // faults drawn for each that strikes
    std::uint64_t done = 0;
    for (std::uint64_t number = 0; done < faults; number++) {
        if (number > patience * (faults + kinds.size()))
            throw std::runtime_error(port_.name + ": faults find no occasion");
        if (!inject(random_fault(kinds[number % kinds.size()]))) continue;
        if (!goes_on(++done)) return;
    }
}

}  // namespace keyline::faults
