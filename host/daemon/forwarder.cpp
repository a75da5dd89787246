#include "host/daemon/forwarder.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "host/esp/outer_header.h"
#include "host/net/icmp.h"

namespace keyline::daemon {

namespace {

using Offload = ike::ChildConfig::HardwareOffload;

std::uint64_t inbound_key(esp::Protocol protocol, std::uint32_t spi) {
    return std::uint64_t{static_cast<std::uint8_t>(protocol)} << 32 | spi;
}

bool has_ports(std::uint8_t protocol) {
    return protocol == net::ip_protocol_tcp || protocol == net::ip_protocol_udp;
}

// ICMP's type and code stay open: what answers has others.
net::TrafficSelector selector_of(const net::IpAddress& address, const net::PacketInfo& packet,
                                 std::uint16_t port) {
    net::TrafficSelector selector;
    selector.protocol = packet.protocol;
    selector.first = selector.last = address;
    if (has_ports(packet.protocol) && packet.ports_known) selector.first_port = selector.last_port = port;
    return selector;
}

}  // namespace

Forwarder::Forwarder(esp::EspDevice& device, ForwarderOutputs outputs, esp::EspDevice* software,
                     const TrapLimits& limits)
    : outputs_(std::move(outputs)), traps_(limits) {
    lanes_.emplace_back(device);
    if (software != nullptr) lanes_.emplace_back(*software);
}

const char* Forwarder::to_string(Drop drop) {
    switch (drop) {
        case Drop::outbound_not_ip:
            return "outbound.not_ip";
        case Drop::outbound_no_sa:
            return "outbound.no_sa";
        case Drop::outbound_queue_full:
            return "outbound.queue_full";
        case Drop::outbound_device_dead:
            return "outbound.device_dead";
        case Drop::outbound_drop_policy:
            return "outbound.drop_policy";
        case Drop::outbound_no_way_out:
            return "outbound.no_way_out";
        case Drop::outbound_trap_full:
            return "outbound.trap_full";
        case Drop::outbound_trap_failed:
            return "outbound.trap_failed";
        case Drop::outbound_trap_stale:
            return "outbound.trap_stale";
        case Drop::outbound_beyond_path:
            return "outbound.beyond_path";
        case Drop::outbound_no_number:
            return "outbound.no_number";
        case Drop::inbound_queue_full:
            return "inbound.queue_full";
        case Drop::inbound_device_dead:
            return "inbound.device_dead";
        case Drop::inbound_drop_policy:
            return "inbound.drop_policy";
    }
    return "?";
}

Result<void> Forwarder::install(ike::InstallChildSa sa, const InstallOptions& options) {
    Child child;
    child.name = {sa.connection, sa.child_name};
    child.mode = sa.outbound.mode;
    child.inbound_key = inbound_key(sa.inbound.protocol, sa.inbound.spi);
    child.policy = {PolicyKind::sa, sa.child, sa.outbound.source_selectors, sa.outbound.destination_selectors,
                    options.priority};
    child.with_policy = options.policies;
    child.remote = sa.outbound.destination;
    child.size = esp::OuterSize(sa.outbound);
    child.may_fragment = !sa.outbound.copying.df;
    child.take_number = options.take_number;
    child.jump_to = options.jump_to;
    if (sa.outbound.tfc_padding == esp::SaParameters::tfc_padding_mtu && outputs_.path_mtu)
        if (const auto mtu = outputs_.path_mtu(child.remote); mtu != 0)
            sa.outbound.mtu = static_cast<std::uint32_t>(mtu);
    if (sa.outbound.udp) child.peer = {sa.outbound.destination, sa.outbound.udp->destination_port};
    if (lane_by_spi_.contains(child.inbound_key))
        return fail(fmt::format("there is an inbound SA with SPI 0x{:08x} already", sa.inbound.spi));
    const auto id = sa.child;
    const auto lane = place(child, sa, options);
    if (!lane) return tl::unexpected(lane.error());
    child.lane = *lane;
    lane_by_spi_[child.inbound_key] = *lane;
    children_[id] = std::move(child);
    return {};
}

// An SA that a card refused is new on the software device, number 1 and all: the card has sent nothing with
// its keys, for an SA is there with both halves or not at all. None ever moves later.
Result<std::size_t> Forwarder::place(Child& child, ike::InstallChildSa& sa, const InstallOptions& options) {
    const auto on = [&](std::size_t lane, std::string reason) -> Result<std::size_t> {
        child.reason = std::move(reason);
        auto done = install_on(lane, child, sa.child, std::move(sa.inbound), std::move(sa.outbound));
        if (!done) return tl::unexpected(done.error());
        return lane;
    };
    const auto offload = options.hardware_offload;
    const bool has_card = device().capabilities().name != "software";
    if (offload == Offload::yes && !has_card) return fail("hw_offload = yes, and keylined has no card");
    if (lanes_.size() == 1) {
        if (offload == Offload::no && has_card)
            return fail("hw_offload = no, and keylined has no other device than the card");
        return on(0, "the only device");
    }
    if (offload == Offload::no) return on(1, "hw_offload = no");
    const auto& capabilities = device().capabilities();
    lanes_.front().look_again();  // it may have been taken back a moment ago
    auto taken = alive() ? esp::check_parameters(sa.inbound, capabilities) : fail("the card is dead");
    if (taken) taken = esp::check_parameters(sa.outbound, capabilities);
    if (taken) taken = install_on(0, child, sa.child, sa.inbound.clone(), sa.outbound.clone());
    if (taken) {
        child.reason = offload == Offload::yes ? "hw_offload = yes" : "the card can";
        return 0;
    }
    if (offload == Offload::yes)
        return fail("hw_offload = yes, and the card does not take it: " + taken.error().message);
    return on(1, taken.error().message);
}

Result<void> Forwarder::install_on(std::size_t lane, Child& child, ike::ChildSaId id,
                                   esp::SaParameters inbound, esp::SaParameters outbound) {
    const auto halves = lanes_[lane].install(id, std::move(inbound), std::move(outbound));
    if (!halves) return tl::unexpected(halves.error());
    child.halves = *halves;
    return {};
}

void Forwarder::activate_outbound(ike::ChildSaId child) {
    const auto found = children_.find(child);
    if (found == children_.end()) return;
    const auto& policy = found->second.policy;
    if (found->second.with_policy) {
        policies_.add(policy);
        if (outputs_.policy_active) outputs_.policy_active(child, policy.local, policy.remote);
    }
    release(found->second.name);
}

Result<void> Forwarder::update_addresses(const ike::UpdateChildSaAddresses& update) {
    const auto found = children_.find(update.child);
    if (found == children_.end()) return fail("no such CHILD SA");
    std::optional<esp::UdpEncapsulation> out, in;
    if (update.udp_encapsulation) {
        out = esp::UdpEncapsulation{update.local.port, update.remote.port};
        in = esp::UdpEncapsulation{update.remote.port, update.local.port};
    }
    found->second.peer = update.udp_encapsulation ? std::optional(update.remote) : std::nullopt;
    found->second.remote = update.remote.address;
    found->second.size.set_outer(update.local.address, update.udp_encapsulation);
    auto& device = lanes_[found->second.lane].device();
    const auto& halves = found->second.halves;
    auto done = device.update_outer(halves.outbound, update.local.address, update.remote.address, out);
    if (done) done = device.update_outer(halves.inbound, update.remote.address, update.local.address, in);
    return done;
}

void Forwarder::remove(ike::ChildSaId child) {
    policies_.remove(PolicyKind::sa, child);
    const auto found = children_.find(child);
    if (found == children_.end()) return;
    auto& lane = lanes_[found->second.lane];
    count(Drop::outbound_no_sa, lane.forget_outbound(found->second.halves.outbound));
    lane.remove(found->second.halves);
    lane_by_spi_.erase(found->second.inbound_key);
    children_.erase(found);
    if (outputs_.policy_gone) outputs_.policy_gone(child);
}

void Forwarder::install_policy(const StaticPolicy& policy) {
    uninstall_policy(policy.name);
    const auto id = ++last_static_policy_;
    static_policies_[id] = policy;
    if (policy.kind == PolicyKind::trap) traps_.add(id, policy.name);
    policies_.add({policy.kind, id, policy.local, policy.remote, policy.priority});
}

bool Forwarder::uninstall_policy(const ChildName& name) {
    const auto found = std::find_if(static_policies_.begin(), static_policies_.end(),
                                    [&](const auto& entry) { return entry.second.name == name; });
    if (found == static_policies_.end()) return false;
    policies_.remove(found->second.kind, found->first);
    count(Drop::outbound_trap_stale, traps_.remove(found->first));
    static_policies_.erase(found);
    return true;
}

void Forwarder::negotiated(const ChildName& name) {
    release(name);
}

void Forwarder::negotiation_failed(const ChildName& name) {
    count(Drop::outbound_trap_failed, traps_.failed(name));
}

// Through the SPD once more: the peer may have narrowed the selectors.
void Forwarder::release(const ChildName& name) {
    for (auto& packet : traps_.succeeded(name)) outbound(std::move(packet));
}

void Forwarder::outbound(Bytes&& inner_packet) {
    const auto info = net::inspect(inner_packet);
    if (!info) return count(Drop::outbound_not_ip);
    const auto match = policies_.outbound(*info);
    if (!match) return count(Drop::outbound_no_sa);
    switch (match->kind) {
        case PolicyKind::sa:
            return send(match->id, std::move(inner_packet), *info);
        case PolicyKind::trap:
            return wait_in_trap(match->id, std::move(inner_packet), *info);
        case PolicyKind::pass:
            return pass(inner_packet, *info);
        case PolicyKind::drop:
            return count(Drop::outbound_drop_policy);
    }
}

void Forwarder::send(ike::ChildSaId child, Bytes&& packet, const net::PacketInfo& info) {
    auto& entry = children_.at(child);
    if (const auto limit = exceeded_limit(entry, info)) {
        count(Drop::outbound_beyond_path);
        return tell_sender(packet, info, *limit);
    }
    auto& lane = lanes_[entry.lane];
    if (!lane.alive()) return count(Drop::outbound_device_dead);
    if (entry.take_number && !entry.take_number()) return count(Drop::outbound_no_number);
    if (!lane.send(entry.halves.outbound, std::move(packet))) count(Drop::outbound_queue_full);
}

// As a router would: with DF, what is larger than the way on is not sent.
void Forwarder::pass(ByteView packet, const net::PacketInfo& info) {
    const std::size_t least = net::smallest_mtu(info.version);
    const bool whole = info.dont_fragment && info.total_bytes > least;
    const auto mtu = whole && outputs_.path_mtu ? outputs_.path_mtu(info.destination) : 0;
    if (mtu != 0 && info.total_bytes > std::max(least, mtu)) {
        count(Drop::outbound_beyond_path);
        return tell_sender(packet, info, std::max(least, mtu));
    }
    if (!outputs_.to_clear || !outputs_.to_clear(packet)) count(Drop::outbound_no_way_out);
}

// How large a packet may be that is larger and must not be fragmented (RFC 4301 section 8.2). What the IP
// version says every link can carry goes on, and the outer packet is fragmented.
std::optional<std::size_t> Forwarder::exceeded_limit(const Child& child, const net::PacketInfo& info) const {
    const std::size_t least = net::smallest_mtu(info.version);
    if (!info.dont_fragment || child.may_fragment || !outputs_.path_mtu || info.total_bytes <= least)
        return std::nullopt;
    const auto mtu = outputs_.path_mtu(child.remote);
    if (mtu == 0) return std::nullopt;
    const auto limit = std::max(least, child.size.largest_inner(mtu, info));
    return info.total_bytes > limit ? std::optional(limit) : std::nullopt;
}

void Forwarder::tell_sender(ByteView packet, const net::PacketInfo& info, std::size_t limit) {
    constexpr std::chrono::seconds period{1};
    constexpr unsigned most = 100;  // in a period
    const auto now = outputs_.now();
    if (now - errors_since_ >= period) {
        errors_since_ = now;
        errors_sent_ = 0;
    }
    if (errors_sent_ >= most) return;
    ++errors_sent_;
    const auto mtu = static_cast<std::uint32_t>(limit);
    // A sender behind another tunnel (a spoke's, in a hub) hears of it through that one, in the name of whom
    // it has sent to: its selectors admit nobody else.
    auto error = net::packet_too_big(packet, info.destination, mtu);
    if (!error) return;
    const auto error_info = net::inspect(*error);
    const auto match = error_info ? policies_.outbound(*error_info) : std::nullopt;
    if (match && match->kind == PolicyKind::drop) return count(Drop::outbound_drop_policy);
    if (match && match->kind != PolicyKind::pass) return outbound(std::move(*error));
    if (const auto own = outputs_.own_address ? outputs_.own_address(info.source) : std::nullopt)
        error = net::packet_too_big(packet, *own, mtu);
    if (!error || !outputs_.to_clear || !outputs_.to_clear(*error)) count(Drop::outbound_no_way_out);
}

void Forwarder::wait_in_trap(std::uint32_t trap, Bytes&& packet, const net::PacketInfo& info) {
    const auto offer = traps_.offer(trap, packet, outputs_.now());
    if (!offer.kept) count(Drop::outbound_trap_full);
    if (!offer.acquire || !outputs_.acquire) return;
    outputs_.acquire({static_policies_.at(trap).name, selector_of(info.source, info, info.source_port),
                      selector_of(info.destination, info, info.destination_port)});
}

EspLane& Forwarder::lane_of(ByteView outer_packet) {
    if (lanes_.size() == 1) return lanes_.front();
    const auto outer = esp::parse_outer(outer_packet);
    if (!outer) return lanes_.back();  // it says what is wrong with it
    const auto found = lane_by_spi_.find(inbound_key(outer->protocol, outer->spi));
    return found != lane_by_spi_.end() ? lanes_[found->second] : lanes_.back();
}

void Forwarder::inbound(Bytes&& outer_packet) {
    auto& lane = lane_of(outer_packet);
    if (!lane.alive()) return count(Drop::inbound_device_dead);
    if (!lane.receive(std::move(outer_packet))) count(Drop::inbound_queue_full);
}

bool Forwarder::wants_outbound() const {
    return std::all_of(lanes_.begin(), lanes_.end(), [](const auto& lane) { return lane.wants_outbound(); });
}

bool Forwarder::poll() {
    bool more = false;
    for (auto& lane : lanes_) {
        lane.look_again();
        std::vector<esp::Completion> completions;
        std::vector<esp::SaEvent> events;
        lane.device().poll(completions, events);
        News news;
        for (auto& completion : completions) finish(lane, completion, news);
        // The owner may install and remove SAs in answer; so nothing of ours is being walked through from
        // here on.
        for (const auto& event : events) handle(lane, event);
        for (const auto child : news.heard_of) outputs_.authenticated_traffic(child);
        for (const auto& [child, remote] : news.moved)
            if (outputs_.peer_moved) outputs_.peer_moved(child, remote);
        watch_health(lane);
        lane.submit_waiting();
        more = lane.busy() || more;
    }
    if (traps_.waiting() != 0) count(Drop::outbound_trap_stale, traps_.expire(outputs_.now()));
    return more;
}

void Forwarder::finish(EspLane& lane, esp::Completion& completion, News& news) {
    if (completion.status != esp::PacketStatus::ok) {
        ++failed_[static_cast<std::size_t>(completion.direction)]
                 [static_cast<std::size_t>(completion.status)];
        return;
    }
    const auto* owner = lane.owner(completion.sa);
    const auto child = owner != nullptr ? children_.find(*owner) : children_.end();
    if (completion.direction == esp::Direction::outbound) {
        if (child != children_.end()) child->second.last_out = outputs_.now();
        if (completion.packet.empty()) return;  // it has left at the device's own port
        return outputs_.to_wire(completion.packet);
    }
    if (child != children_.end()) {
        child->second.last_in = outputs_.now();
        news.heard_of.insert(child->first);
        auto& peer = child->second.peer;
        if (peer && completion.sender && completion.sender != peer)
            peer = news.moved[child->first] = *completion.sender;
    }
    // Its SA has let it in; of what comes before SAs in the SPD a drop shunt counts.
    const auto info = net::inspect(completion.packet);
    const auto match = info ? policies_.inbound(*info) : std::nullopt;
    if (match && match->kind == PolicyKind::drop) return count(Drop::inbound_drop_policy);
    outputs_.to_tun(completion.packet);
}

void Forwarder::handle(const EspLane& lane, const esp::SaEvent& event) {
    const auto* owner = lane.owner(event.sa);
    if (owner == nullptr) return;
    const auto child = *owner;
    switch (event.kind) {
        case esp::SaEvent::Kind::hard_lifetime:
            return outputs_.hard_lifetime(child);
        case esp::SaEvent::Kind::soft_lifetime:
        // It sends nothing more, but its keys may be renewed.
        case esp::SaEvent::Kind::sequence_exhausted:
            return outputs_.soft_lifetime(child);
        // Whoever forges packets must not be able to make us negotiate.
        case esp::SaEvent::Kind::bad_icv:
            if (outputs_.bad_icvs) outputs_.bad_icvs(child);
            return;
        case esp::SaEvent::Kind::damaged:
            if (outputs_.damaged) outputs_.damaged(child);
            return outputs_.soft_lifetime(child);
    }
}

void Forwarder::watch_health(EspLane& lane) {
    const auto death = lane.found_dead();
    if (!death) return;
    count(Drop::outbound_device_dead, death->outbound);
    count(Drop::inbound_device_dead, death->inbound);
    outputs_.device_died(lane.death());
}

bool Forwarder::receives(esp::Protocol protocol, std::uint32_t spi) const {
    return lane_by_spi_.contains(inbound_key(protocol, spi));
}

std::optional<ChildSaCounters> Forwarder::counters(ike::ChildSaId child) {
    const auto found = children_.find(child);
    if (found == children_.end()) return std::nullopt;
    const auto& entry = found->second;
    auto& device = lanes_[entry.lane].device();
    const auto inbound = device.query_sa(entry.halves.inbound);
    const auto outbound = device.query_sa(entry.halves.outbound);
    if (!inbound || !outbound) return std::nullopt;
    return ChildSaCounters{entry.mode, *inbound, *outbound, entry.last_in, entry.last_out};
}

// The packets that wait for room have taken their numbers already, and will use those behind the first.
bool Forwarder::may_jump(esp::SaHandle sa, std::uint64_t first_sequence) const {
    const auto* owner = lanes_.front().owner(sa);
    const auto found = owner != nullptr ? children_.find(*owner) : children_.end();
    if (found == children_.end() || !found->second.jump_to) return true;
    return found->second.jump_to(first_sequence + max_waiting_outbound);
}

std::optional<Placement> Forwarder::placement(ike::ChildSaId child) const {
    const auto found = children_.find(child);
    if (found == children_.end()) return std::nullopt;
    Placement placement{lanes_[found->second.lane].name(), found->second.reason};
    if (card_of_ && found->second.lane == 0) {
        placement.card_in = card_of_(found->second.halves.inbound);
        placement.card_out = card_of_(found->second.halves.outbound);
    }
    return placement;
}

std::optional<ike::TimePoint> Forwarder::last_use(ike::ChildSaId child) const {
    const auto found = children_.find(child);
    if (found == children_.end()) return std::nullopt;
    return std::max(found->second.last_in, found->second.last_out);
}

esp::Statistics Forwarder::drops() const {
    esp::Statistics all;
    for (std::size_t at = 0; at < drop_count; ++at)
        all.emplace_back(to_string(static_cast<Drop>(at)), drops_[at]);
    for (const auto direction : {esp::Direction::outbound, esp::Direction::inbound})
        for (std::size_t at = 1; at < esp::packet_status_count; ++at)  // 0 is ok, no drop
            all.emplace_back((direction == esp::Direction::outbound ? "outbound." : "inbound.") +
                                 std::string(esp::to_string(static_cast<esp::PacketStatus>(at))),
                             failed_[static_cast<std::size_t>(direction)][at]);
    return all;
}

}  // namespace keyline::daemon
