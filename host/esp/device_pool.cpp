#include "host/esp/device_pool.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "host/esp/device_pool_capabilities.h"
#include "host/esp/inner_packet.h"
#include "host/esp/network_cookie.h"
#include "host/net/headers.h"
#include "host/net/ip_packet.h"

namespace keyline::esp {

namespace {

// Packets that no device took and that wait for poll(), at most.
constexpr std::size_t max_waiting_here = 1024;
// A lost device may need to be asked more than once; one that never gives back what it has is not waited for.
constexpr unsigned last_looks = 4;

std::size_t index(Direction direction) {
    return static_cast<std::size_t>(direction);
}

std::uint32_t number_at(ByteView octets, std::size_t at) {
    std::uint32_t number = 0;
    for (const auto octet : octets.subspan(at, sizeof number)) number = number << 8 | octet;
    return number;
}

// The ESP or AH header of an outer packet, as far as a look at it tells; the device looks closely.
struct Seen {
    Protocol protocol = Protocol::esp;
    std::uint32_t spi = 0;  // 0: none
    std::uint32_t number = 0;
    net::IpAddress destination = {};
};
Seen look_into(ByteView packet) {
    const auto ip = net::inspect(packet);
    if (!ip || ip->fragment) return {};
    Seen seen{.destination = ip->destination};
    if (ip->protocol == net::ip_protocol_ah) seen.protocol = Protocol::ah;
    const std::size_t at =
        ip->header_bytes + (ip->protocol == net::ip_protocol_udp ? net::udp_header_bytes : 0);
    const std::size_t spi_at = at + (seen.protocol == Protocol::ah ? 4 : 0);
    if (spi_at + 8 > ip->total_bytes) return {};
    seen.spi = number_at(packet, spi_at);
    seen.number = number_at(packet, spi_at + 4);
    return seen;
}

void wipe_keys(SaParameters& parameters) {
    parameters.key = crypto::Secret();
    parameters.ah_key = crypto::Secret();
}

// In the place of a device that is lost and closed: it is what it was, and does nothing.
class ClosedDevice final : public EspDevice {
  public:
    ClosedDevice(Capabilities capabilities, std::string death)
        : capabilities_(std::move(capabilities)), death_(std::move(death)) {}

    const Capabilities& capabilities() const override { return capabilities_; }
    Result<SaHandle> add_sa(SaParameters) override { return fail(death_); }
    Result<void> update_outer(SaHandle, const net::IpAddress&, const net::IpAddress&,
                              std::optional<UdpEncapsulation>) override {
        return fail(death_);
    }
    Result<void> remove_sa(SaHandle) override { return fail(death_); }
    Result<SaCounters> query_sa(SaHandle) override { return fail(death_); }
    bool submit_outbound(SaHandle, Bytes&&, std::uint64_t) override { return false; }
    bool submit_inbound(Bytes&&, std::uint64_t) override { return false; }
    void poll(std::vector<Completion>&, std::vector<SaEvent>&) override {}
    std::size_t outstanding() const override { return 0; }
    Statistics statistics() override { return {}; }
    Result<void> health() override { return fail(death_); }

  private:
    Capabilities capabilities_;
    std::string death_;
};

}  // namespace

struct DevicePool::Sa {
    Sa(SaHandle own_handle, SaParameters&& from)
        : handle(own_handle), parameters(std::move(from)), history(parameters) {}

    Direction direction() const { return parameters.direction; }
    std::string name() const {
        return fmt::format("{} SA {:08x}", direction() == Direction::outbound ? "outbound" : "inbound",
                           parameters.spi);
    }

    SaHandle handle;
    SaParameters parameters;  // with keys as long as it can be moved
    bool has_keys = true;     // there
    SaHistory history;        // of several devices only
    std::size_t member = 0;
    SaHandle there = SaHandle::none;          // none: it is on no device any more
    PacketStatus stopped = PacketStatus::ok;  // of its packets then
    SaCounters before;                        // on devices that are lost, and here
    bool was_moved = false;
    bool soft_told = false;
    bool is_stranded = false;  // stopped, with no device left, and nobody was told to renew its keys
};

DevicePool::DevicePool(std::vector<Member> members) : capabilities_(common_capabilities(members)) {
    for (auto& member : members) members_.emplace_back().place = std::move(member);
}

DevicePool::~DevicePool() = default;

// ---- Which device

DevicePool::InboundKey DevicePool::key_of(const SaTerms& terms) {
    if (terms.ah) return {Protocol::ah, terms.ah->spi, terms.destination};
    return {terms.protocol, terms.spi, terms.destination};
}

DevicePool::Sa* DevicePool::find(SaHandle sa) const {
    const auto found = sas_.find(static_cast<std::uint64_t>(sa));
    return found == sas_.end() ? nullptr : found->second.get();
}

std::size_t DevicePool::living() const {
    return static_cast<std::size_t>(
        std::count_if(members_.begin(), members_.end(), [](const auto& device) { return device.alive(); }));
}

std::size_t DevicePool::healthy() {
    return static_cast<std::size_t>(std::count_if(members_.begin(), members_.end(), [](auto& device) {
        return device.alive() && device.place.device->health();
    }));
}

bool DevicePool::has_room(const Device& device, Direction direction) {
    const auto most = device.place.device->capabilities().max_sas;
    return most == 0 || device.count[index(direction)] < most;
}

// One that dies meanwhile is passed over, and buried by who looks next.
Result<DevicePool::Placed> DevicePool::place(const SaParameters& parameters) {
    const auto direction = parameters.direction;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < members_.size(); i++)
        if (members_[i].alive()) order.push_back(i);
    const auto load = [&](std::size_t i) {
        const auto& count = members_[i].count;
        return std::pair{count[index(direction)], count[0] + count[1]};
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return load(a) < load(b); });
    Result<SaHandle> added = fail("there is no card left");
    for (const auto i : order) {
        if (has_room(members_[i], direction))
            added = members_[i].place.device->add_sa(parameters.clone());
        else
            added = fail(fmt::format("card {}: its table is full", i));
        if (added) return Placed{i, *added};
    }
    return tl::unexpected(added.error());
}

void DevicePool::seat(Sa& sa, const Placed& placed) {
    sa.member = placed.member;
    sa.there = placed.there;
    auto& device = members_[placed.member];
    device.sas[static_cast<std::uint64_t>(placed.there)] = &sa;
    device.count[index(sa.direction())]++;
}

void DevicePool::leave_seat(Sa& sa) {
    if (sa.there == SaHandle::none) return;
    auto& device = members_[sa.member];
    device.sas.erase(static_cast<std::uint64_t>(sa.there));
    device.count[index(sa.direction())]--;
    sa.there = SaHandle::none;
}

// ---- When a device is lost

bool DevicePool::look(std::size_t member) {
    auto& device = members_[member];
    if (!device.alive()) return false;
    const auto health = device.place.device->health();
    if (health) return true;
    bury(member, health.error().message);
    return false;
}

// As an SA is moved, the device that takes it may be found dead.
void DevicePool::look_at_all() {
    for (std::size_t i = 0; i < members_.size();) i = !members_[i].alive() || look(i) ? i + 1 : 0;
}

void DevicePool::bury(std::size_t member, const std::string& why) {
    auto& device = members_[member];
    empty(member);
    device.death = why;
    Loss loss{.member = member, .why = why, .left = healthy()};
    for (const std::size_t way : {0, 1}) loss.packets[way] = device.lost[way] - device.lost_before[way];
    const auto had = device.count;
    std::vector<Sa*> sas;
    for (const auto& [handle, sa] : sas_)
        if (sa->there != SaHandle::none && sa->member == member) sas.push_back(sa.get());
    std::sort(sas.begin(), sas.end(), [](const Sa* a, const Sa* b) { return a->handle < b->handle; });
    for (auto* sa : sas) {
        leave_seat(*sa);
        move(*sa, loss);
    }
    device.count = had;
    if (!can_move()) forget_keys();
    loss.left = healthy();
    if (on_loss_) on_loss_(loss);
}

// What it had finished is good, and is handed out before anything that comes after the move. All else comes
// back as lost, by the device or without it.
void DevicePool::empty(std::size_t member) {
    auto& device = *members_[member].place.device;
    for (unsigned i = 0; i < last_looks && (i == 0 || device.outstanding() != 0); i++) {
        taken_.clear();
        taken_events_.clear();
        device.poll(taken_, taken_events_);
        for (auto& completion : taken_) finish(member, std::move(completion));
        for (const auto& event : taken_events_) pass_on(members_[member], event);
    }
    for (std::size_t slot = 0; slot < slots_.size(); slot++)
        if (slots_[slot].member == member)
            finish(member, {.cookie = slot,
                            .direction = slots_[slot].direction,
                            .status = PacketStatus::device_failed,
                            .sa = SaHandle::none,
                            .packet = {}});
}

void DevicePool::move(Sa& sa, Loss& loss) {
    const auto used = sa.history.counters();
    sa.before.packets += used.packets;
    sa.before.bytes += used.bytes;
    sa.before.errors += used.errors;
    // With the last one all ends: the owner hears it from health().
    const auto end = [&] {
        sa.is_stranded = true;
        stop(sa, PacketStatus::device_failed, std::nullopt);
    };
    if (loss.left == 0) return end();
    const auto give_up = [&](PacketStatus status, SaEvent::Kind event, const std::string& reason) {
        loss.stopped.push_back(sa.name() + ": " + reason);
        stop(sa, status, event);
    };
    if (!sa.has_keys)
        return give_up(PacketStatus::device_failed, SaEvent::Kind::soft_lifetime,
                       "its keys were on the lost card alone, for there was no other to move to before");
    const auto next = sa.history.successor();
    if (!next) return give_up(next.error().status, next.error().event, next.error().reason);
    auto& parameters = sa.parameters;
    const bool is_outbound = sa.direction() == Direction::outbound;
    if (is_outbound && may_jump_ && !may_jump_(sa.handle, next->first_sequence))
        return give_up(PacketStatus::sequence_exhausted, SaEvent::Kind::sequence_exhausted,
                       "its owner has no number to go on with");
    if (is_outbound) parameters.first_sequence = next->first_sequence;
    parameters.lifetime = next->lifetime;
    if (sa.soft_told) parameters.lifetime.soft_packets = parameters.lifetime.soft_bytes = 0;
    const auto placed = place(parameters);
    if (!placed && healthy() == 0) return end();
    // New keys will find a place, if need be in software.
    if (!placed)
        return give_up(PacketStatus::device_failed, SaEvent::Kind::soft_lifetime, placed.error().message);
    sa.history.moved(parameters);
    sa.was_moved = true;
    seat(sa, *placed);
    loss.moved++;
    moved_++;
    if (next->soft_reached && !std::exchange(sa.soft_told, true))
        events_.push_back({SaEvent::Kind::soft_lifetime, sa.handle});
}

void DevicePool::stop(Sa& sa, PacketStatus status, std::optional<SaEvent::Kind> event) {
    sa.stopped = status;
    sa.has_keys = false;
    wipe_keys(sa.parameters);
    stopped_++;
    if (event) events_.push_back({*event, sa.handle});
}

void DevicePool::forget_keys() {
    for (auto& [handle, sa] : sas_) {
        sa->has_keys = false;
        wipe_keys(sa->parameters);
    }
}

// ---- When it is well again

Result<DevicePool::Opener> DevicePool::let_go(std::size_t member) {
    auto& device = members_.at(member);
    const auto name = fmt::format("card {}", member);
    if (device.is_away) return fail(name + " is being opened already");
    if (look(member)) return fail(name + " works: only a card that failed is taken back");
    if (!device.place.open_again) return fail(name + " cannot be opened anew; start keylined anew");
    device.is_away = true;
    device.place.device =
        std::make_unique<ClosedDevice>(Capabilities(device.place.device->capabilities()), device.death);
    return device.place.open_again;
}

// Nothing of before is on it: its SAs left their seats when it was lost, and so did the packets inside.
Result<void> DevicePool::take_back(std::size_t member, Opened opened) {
    auto& device = members_.at(member);
    device.is_away = false;
    if (!opened) return tl::unexpected(opened.error());
    const auto& now = (*opened)->capabilities();
    if (!is_as_good(now, device.place.device->capabilities(), capabilities_))
        return fail(fmt::format("card {} is not what it was, and can do less ({}): start keylined anew",
                                member, now.description));
    device.place.device = std::move(*opened);
    device.death.clear();
    device.count = {};
    device.lost_before = device.lost;
    taken_back_++;
    for (const auto& [handle, sa] : sas_)
        if (std::exchange(sa->is_stranded, false))
            events_.push_back({SaEvent::Kind::soft_lifetime, sa->handle});
    return {};
}

// ---- SAs

Result<SaHandle> DevicePool::add_sa(SaParameters parameters) {
    look_at_all();
    if (auto alive = health(); !alive) return tl::unexpected(alive.error());
    const bool is_inbound = parameters.direction == Direction::inbound;
    const auto key = key_of(parameters);
    if (is_inbound && inbound_.contains(key)) return fail("there is an inbound SA with this SPI already");
    const auto placed = place(parameters);
    if (!placed) return tl::unexpected(placed.error());
    if (!can_move()) wipe_keys(parameters);
    const auto handle = static_cast<SaHandle>(++last_handle_);
    auto sa = std::make_unique<Sa>(handle, std::move(parameters));
    sa->has_keys = can_move();
    seat(*sa, *placed);
    if (is_inbound) inbound_.emplace(key, sa.get());
    sas_.emplace(last_handle_, std::move(sa));
    return handle;
}

Result<void> DevicePool::update_outer(SaHandle handle, const net::IpAddress& source,
                                      const net::IpAddress& destination,
                                      std::optional<UdpEncapsulation> udp) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    const auto from = key_of(sa->parameters);
    auto to = from;
    to.destination = destination;
    const bool has_other_key = sa->direction() == Direction::inbound && to != from;
    if (has_other_key && inbound_.contains(to)) return fail("there is an inbound SA with this SPI already");
    // When its device is found dead, the SA is on another one, with the old addresses.
    Result<void> done = fail("the card of this SA is lost, and it is on none now");
    do {
        if (sa->there == SaHandle::none) return done;
        done = members_[sa->member].place.device->update_outer(sa->there, source, destination, udp);
    } while (!done && !look(sa->member));
    if (!done) return done;
    sa->parameters.source = source;
    sa->parameters.destination = destination;
    sa->parameters.udp = udp;
    if (!has_other_key) return done;
    inbound_.erase(from);
    inbound_.emplace(to, sa);
    return done;
}

Result<void> DevicePool::remove_sa(SaHandle handle) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    Result<void> done;
    if (sa->there != SaHandle::none) {
        const auto member = sa->member;
        done = members_[member].place.device->remove_sa(sa->there);
        leave_seat(*sa);
    }
    if (sa->direction() == Direction::inbound) inbound_.erase(key_of(sa->parameters));
    sas_.erase(static_cast<std::uint64_t>(handle));
    look_at_all();
    return done;
}

Result<SaCounters> DevicePool::query_sa(SaHandle handle) {
    Sa* sa = find(handle);
    if (sa == nullptr) return fail("no such SA");
    if (auto alive = health(); !alive) return tl::unexpected(alive.error());
    Result<SaCounters> counters = SaCounters{.sequence = sa->history.highest()};
    while (sa->there != SaHandle::none) {
        counters = members_[sa->member].place.device->query_sa(sa->there);
        if (counters || look(sa->member)) break;
        counters = SaCounters{.sequence = sa->history.highest()};
    }
    if (!counters) return counters;
    counters->packets += sa->before.packets;
    counters->bytes += sa->before.bytes;
    counters->errors += sa->before.errors;
    if (sa->was_moved) counters->sequence = std::max(counters->sequence, sa->history.highest());
    return counters;
}

std::optional<std::size_t> DevicePool::card_of(SaHandle handle) const {
    const Sa* sa = find(handle);
    return sa == nullptr || sa->there == SaHandle::none ? std::nullopt : std::optional(sa->member);
}

// ---- Packets

std::size_t DevicePool::take_slot(const Slot& slot) {
    if (free_slots_.empty()) {
        free_slots_.push_back(slots_.size());
        slots_.emplace_back();
    }
    const auto at = free_slots_.back();
    free_slots_.pop_back();
    slots_[at] = slot;
    in_use_++;
    return at;
}

void DevicePool::free_slot(std::size_t slot) {
    slots_[slot].member = Slot::none;
    free_slots_.push_back(slot);
    in_use_--;
}

bool DevicePool::submit_outbound(SaHandle handle, Bytes&& inner_packet, std::uint64_t cookie) {
    if (completions_.size() >= max_waiting_here) return false;
    Sa* sa = find(handle);
    if (sa == nullptr || sa->direction() != Direction::outbound) {
        finish_here(Direction::outbound, PacketStatus::unknown_sa, nullptr, std::move(inner_packet), cookie);
        return true;
    }
    while (sa->there != SaHandle::none && !look(sa->member)) {
    }
    if (sa->there == SaHandle::none) {
        finish_here(Direction::outbound, sa->stopped, sa, std::move(inner_packet), cookie);
        return true;
    }
    const auto bytes = inner_packet.size();
    const auto slot = take_slot({sa->member, Direction::outbound, cookie, handle, bytes});
    if (!members_[sa->member].place.device->submit_outbound(sa->there, std::move(inner_packet), slot)) {
        free_slot(slot);
        return false;
    }
    if (!is_alone()) sa->history.enter(bytes);
    return true;
}

// What belongs to no SA goes to the first device: it says what is wrong with it, and counts it.
bool DevicePool::submit_inbound(Bytes&& outer_packet, std::uint64_t cookie) {
    if (completions_.size() >= max_waiting_here) return false;
    const Seen seen = is_alone() ? Seen() : look_into(outer_packet);
    const auto found = inbound_.find({seen.protocol, seen.spi, seen.destination});
    Sa* sa = found != inbound_.end() ? found->second : nullptr;
    const auto here = [&](PacketStatus status) {
        finish_here(Direction::inbound, status, sa, std::move(outer_packet), cookie);
        return true;
    };
    look_at_all();
    if (sa != nullptr && sa->there == SaHandle::none) return here(sa->stopped);
    if (sa != nullptr && sa->was_moved) {
        const auto verdict = sa->history.verdict(seen.number);
        if (verdict == ReplayWindow::Verdict::replayed) return here(PacketStatus::replayed);
        if (verdict == ReplayWindow::Verdict::too_old) return here(PacketStatus::too_old);
    }
    const auto first =
        std::find_if(members_.begin(), members_.end(), [](const auto& one) { return one.alive(); });
    if (sa == nullptr && first == members_.end()) return here(PacketStatus::device_failed);
    const auto member = sa != nullptr ? sa->member : static_cast<std::size_t>(first - members_.begin());
    const auto bytes = outer_packet.size();
    const auto slot = take_slot({member, Direction::inbound, cookie,
                                 sa != nullptr ? sa->handle : SaHandle::none, bytes, seen.number});
    if (!members_[member].place.device->submit_inbound(std::move(outer_packet), slot)) {
        free_slot(slot);
        return false;
    }
    if (sa != nullptr) sa->history.enter(bytes);
    return true;
}

// A completion that nobody asked for is none.
void DevicePool::finish(std::size_t member, Completion&& completion) {
    if (completion.cookie == network_cookie) return finish_from_network(member, std::move(completion));
    if (completion.cookie >= slots_.size()) return esp::discard(completion.packet);
    const auto at = static_cast<std::size_t>(completion.cookie);
    const Slot slot = slots_[at];
    if (slot.member != member || slot.direction != completion.direction)
        return esp::discard(completion.packet);
    free_slot(at);
    auto& device = members_[member];
    device.finished(slot.direction, completion.status);
    if (Sa* sa = is_alone() ? nullptr : find(slot.sa)) {
        const bool is_outbound = slot.direction == Direction::outbound;
        SaHistory::Outcome outcome{completion.status, slot.bytes,
                                   is_outbound ? slot.bytes : completion.packet.size(), slot.number};
        if (is_outbound && completion.status == PacketStatus::ok)
            outcome.number = look_into(completion.packet).number;
        sa->history.leave(outcome);
    }
    completion.cookie = slot.cookie;
    if (completion.sa != SaHandle::none) {
        const auto found = device.sas.find(static_cast<std::uint64_t>(completion.sa));
        completion.sa = found != device.sas.end() ? found->second->handle : slot.sa;
    }
    completions_.push_back(std::move(completion));
}

// Of a device with a network port of its own. A history of what went in cannot be kept, so it is alone.
void DevicePool::finish_from_network(std::size_t member, Completion&& completion) {
    auto& device = members_[member];
    device.finished(Direction::inbound, completion.status);
    const auto found = device.sas.find(static_cast<std::uint64_t>(completion.sa));
    completion.sa = found != device.sas.end() ? found->second->handle : SaHandle::none;
    completions_.push_back(std::move(completion));
}

void DevicePool::finish_here(Direction direction, PacketStatus status, Sa* sa, Bytes&& packet,
                             std::uint64_t cookie) {
    Bytes taken = std::move(packet);
    discard(taken);
    own_.count(direction, status, 0);
    if (sa != nullptr) sa->before.errors++;
    completions_.push_back({.cookie = cookie,
                            .direction = direction,
                            .status = status,
                            .sa = sa != nullptr ? sa->handle : SaHandle::none,
                            .packet = {}});
}

void DevicePool::pass_on(Device& device, const SaEvent& event) {
    const auto found = device.sas.find(static_cast<std::uint64_t>(event.sa));
    if (found == device.sas.end()) return;
    Sa& sa = *found->second;
    if (event.kind == SaEvent::Kind::soft_lifetime && std::exchange(sa.soft_told, true)) return;
    events_.push_back({event.kind, sa.handle});
}

void DevicePool::poll(std::vector<Completion>& completions, std::vector<SaEvent>& events) {
    for (std::size_t i = 0; i < members_.size(); i++) {
        if (!members_[i].alive()) continue;
        taken_.clear();
        taken_events_.clear();
        members_[i].place.device->poll(taken_, taken_events_);
        for (auto& completion : taken_) finish(i, std::move(completion));
        for (const auto& event : taken_events_) pass_on(members_[i], event);
    }
    look_at_all();
    std::move(completions_.begin(), completions_.end(), std::back_inserter(completions));
    completions_.clear();
    events.insert(events.end(), events_.begin(), events_.end());
    events_.clear();
}

std::optional<int> DevicePool::notification_fd() const {
    if (!is_alone()) return std::nullopt;
    return members_.front().place.device->notification_fd();
}

}  // namespace keyline::esp
